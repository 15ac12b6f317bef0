"""The index of terms: what the law explains, in its own words, and where it speaks of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from markupsafe import Markup

from dsl.literate.tree import Fence
from service.project.defined import DefinedTerm, all_names
from service.site.addresses import Addresses, link
from service.site.escape import slug
from service.site.pages import Part
from service.site.reasons import Link

PAGE: Final = "terms.html"


@dataclass(frozen=True, slots=True)
class Used:
    """An article that speaks of a term: how it is cited, where it first does so, and in how many statements."""

    label: str
    address: str | None
    statements: int


@dataclass(frozen=True, slots=True)
class TermView:
    """A term: its words in the law, the statement that explains it, and the articles that speak of it."""

    title: str
    identifier: str
    names: tuple[str, ...]
    words: str
    place: Link
    used: tuple[Used, ...]


@dataclass(frozen=True)
class TermLinks:
    """Finds terms in words of the law, and leads to their entries."""

    terms: Sequence[DefinedTerm]
    where: Addresses
    #: The words of the statement that explains each term, by its anchor.
    explained: dict[str, str]

    def met(self, words: str) -> Iterator[tuple[int, int, DefinedTerm]]:
        """Where terms stand in words: start, end, and which."""
        for found in self._pattern.finditer(words):
            yield found.start(), found.end(), self._by_name[" ".join(found[0].lower().split())]

    def link(self, term: DefinedTerm, shown: str, page: str) -> Markup:
        """A term in the words of the law as a link to its entry, with what explains it as a preview."""
        return Markup('<a class="term" href="{}" data-preview="{}">{}</a>').format(
            link(PAGE, page, slug(term.identifier)), f"{term.title}: “{self.explained.get(term.anchor, '')}”", shown
        )

    @cached_property
    def _by_name(self) -> dict[str, DefinedTerm]:
        return all_names(self.terms)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        ordered = sorted(self._by_name, key=len, reverse=True)
        names = "|".join(r"\s+".join(map(re.escape, name.split())) for name in ordered) or r"(?!)"
        return re.compile(rf"(?<!\w)(?:{names})(?!\w)", re.IGNORECASE)


def term_views(links: TermLinks, parts: Sequence[Part]) -> tuple[TermView, ...]:
    """The entries, by title."""
    places: dict[str, dict[str, list[str]]] = {}
    words: dict[str, str] = {}
    for part in parts:
        for section in part.sections:
            article = section.heading.article if section.heading else None
            for block in (each for each in section.blocks if not isinstance(each, Fence)):
                for segment in block.segments:
                    words.setdefault(segment.anchor or "", segment.words)
                    for _, _, term in links.met(segment.words) if article else ():
                        places.setdefault(term.identifier, {}).setdefault(article or "", []).append(
                            segment.anchor or ""
                        )
    return tuple(
        TermView(
            each.title,
            slug(each.identifier),
            each.names,
            words.get(each.anchor, ""),
            Link(links.where.labels.get(each.anchor, each.anchor), links.where.anchor(each.anchor, PAGE)),
            tuple(_used(article, met, links.where) for article, met in places.get(each.identifier, {}).items()),
        )
        for each in sorted(links.terms, key=lambda each: each.title.lower())
    )


def _used(article: str, met: Sequence[str], where: Addresses) -> Used:
    first = next((each for each in met if each), "")
    address = where.anchor(first, PAGE) if first else where.article(article, PAGE)
    return Used(f"Article {article}", address, len(set(met)))
