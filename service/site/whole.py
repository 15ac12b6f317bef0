"""A law on one page, to read through or to print: its words with their numbers, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from markupsafe import Markup

from dsl.literate.outline import ListItem, Paragraph, TableRow
from dsl.literate.tree import Fence
from dsl.source import Source
from service.project.identity import Identity
from service.site.addresses import Addresses, article_id
from service.site.law import Listing, Setting, Table, law_text
from service.site.pages import Part
from service.site.references import References
from service.site.sections import identifier_of

Block: TypeAlias = Paragraph | ListItem | TableRow

#: The page in the folder of a law.
NAME = "whole.html"


@dataclass(frozen=True, slots=True)
class WholeSection:
    """An article, or what else has a heading in a Part; `depth` is 3 right below the Part. Its words as they stand in
    the rule file (`blocks`) and as HTML."""

    title: str
    depth: int
    identifier: str
    blocks: tuple[Block, ...]
    words: tuple[Markup | Listing | Table, ...]


@dataclass(frozen=True, slots=True)
class WholePart:
    title: str
    identifier: str
    source: Source
    sections: tuple[WholeSection, ...]


@dataclass(frozen=True, slots=True)
class Whole:
    """A law on the page `page`; `identity` is what it is, where that is known."""

    page: str
    law: str
    identity: Identity | None
    parts: tuple[WholePart, ...]


def applied(identity: Identity) -> str:
    """When a law applied, and what is not known of it, in words."""
    if identity.applied is None:
        return ""
    until = identity.applied.until
    last = f" to {until.day} {until:%B %Y}" if until else ""
    return f"Applied from {identity.applied.since}{last}. {identity.applied.known}".rstrip()


def whole(parts: Sequence[Part], references: References, page: str, identity: Identity | None = None) -> Whole:
    """All words of the Parts of a law, in their order; its own articles and statements are found on the page itself."""
    here = replace(references, where=_on_page(parts, references.where, page), terms=None)
    seen: dict[str, int] = {}
    taken = {article_id(each.number) for part in parts for each in part.articles}
    return Whole(
        page, parts[0].law if parts else "", identity, tuple(_part(part, here, page, seen, taken) for part in parts)
    )


def _part(part: Part, references: References, page: str, seen: dict[str, int], taken: set[str]) -> WholePart:
    identifier = identifier_of(part.title.split(".")[0], None, seen)
    level = next((each.heading.level for each in part.sections if each.heading and each.heading.title == part.title), 1)
    sections = []
    for section in part.sections:
        heading = section.heading
        blocks = tuple(each for each in section.blocks if not isinstance(each, Fence))
        is_part = heading is None or (heading.article is None and heading.title in (part.law, part.title))
        if is_part and not blocks:
            continue
        title = heading.title if heading and not is_part else ""
        depth = min(6, max(3, heading.level - level + 2)) if heading else 3
        name = identifier_of(title, heading.article, seen) if heading and title else ""
        setting = Setting(part.document.source, {}, references, page, taken, is_marked=False)
        sections.append(WholeSection(title, depth, name, blocks, law_text(blocks, setting)))
    return WholePart(part.title, identifier, part.document.source, tuple(sections))


def _on_page(parts: Sequence[Part], where: Addresses, page: str) -> Addresses:
    """Where everything is for who reads the law on this page."""
    articles = {each.number for part in parts for each in part.articles}
    anchors = {anchor for part in parts for section in part.sections for anchor in section.anchors}
    return replace(
        where,
        articles=_moved(where.articles, {each: f"{page}#{article_id(each)}" for each in articles}),
        anchors=_moved(where.anchors, dict.fromkeys(anchors, page)),
    )


def _moved(known: Mapping[str, str], here: Mapping[str, str]) -> dict[str, str]:
    return {name: here.get(name, page) for name, page in known.items()}
