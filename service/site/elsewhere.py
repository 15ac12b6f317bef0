"""Statements whose rules all stand somewhere else: beside another article, or in another file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from dsl.literate.outline import Section
from dsl.literate.tree import Fence
from dsl.source import Span
from service.site.addresses import Addresses, link
from service.site.law import Setting
from service.site.pages import Part
from service.site.reasons import Link


@dataclass(frozen=True, slots=True)
class Encoded:
    """A statement with its citation, and the rules that encode it: the name of each, and where it is written."""

    place: Link
    anchor: str
    rules: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The statements whose rules stand in one other place."""

    home: Link
    encoded: tuple[Encoded, ...]


@dataclass(frozen=True, slots=True)
class Homes:
    """Where a rule stands: the section of a Part that holds its lines."""

    parts: Sequence[Part]

    def elsewhere(
        self, section: Section, part: Part, anchors: Iterable[str], setting: Setting, where: Addresses, page: str
    ) -> Iterator[Elsewhere]:
        """The rules of those statements of a section that have none in it, by the place where they stand."""
        found: dict[Link, dict[str, dict[Link, None]]] = {}
        for anchor in anchors:
            covered = setting.covered.get(anchor)
            homes = [(each, *self._home(each.span, page)) for each in covered.encodings] if covered else []
            if any(home is section for _, home, _ in homes):
                continue
            for each, home, title in homes:
                if home is None:
                    continue
                rule = Link(each.name.replace("_", " "), where.line(each.span.path, each.span.line, page))
                found.setdefault(title, {}).setdefault(anchor, {})[rule] = None
        for title, encoded in found.items():
            yield Elsewhere(
                title,
                tuple(
                    Encoded(Link(setting.label(anchor), where.anchor(anchor, page)), anchor, tuple(rules))
                    for anchor, rules in encoded.items()
                ),
            )

    def _home(self, span: Span, page: str) -> tuple[Section | None, Link]:
        for part in self.parts:
            if part.document.source.path != span.path:
                continue
            for section in part.sections:
                if any(isinstance(each, Fence) and _is_in(span, each) for each in section.blocks):
                    article = part.article_of(section)
                    if article is not None:
                        return section, Link(f"Article {article.number}", link(article.page, page))
                    return section, Link(part.title, link(part.page, page))
        return None, Link("", None)


def _is_in(span: Span, fence: Fence) -> bool:
    return fence.span.start <= span.start < fence.span.end
