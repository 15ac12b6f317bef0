"""The rules beside the words: code in colour, its attributes as links to the statements, its documentation as prose.

What is shown is easier to read than the file but says no less; the file as written is one link away.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from markupsafe import Markup

from dsl.literate.tree import Document, Fence
from dsl.locales import Locale
from dsl.source import Source
from service.site.addresses import Addresses
from service.site.escape import with_code
from service.site.highlight import CodeLine, highlight

_STATEMENTS = {
    title: re.compile(rf'#\[\s*{attribute}\s*=\s*"([^"\n]*)"\s*\]')
    for title, attribute in (("encodes", "implements"), ("reads", "reading"))
}
_ONLY_STATEMENTS = {title: re.compile(rf"(?:{each.pattern}\s*)+") for title, each in _STATEMENTS.items()}
_COMMENT = re.compile(r"^\s*#(?!\[)")


@dataclass(frozen=True, slots=True)
class Chip:
    """A statement that a rule encodes; no address where the text has no such statement."""

    label: str
    anchor: str
    address: str | None


@dataclass(frozen=True, slots=True)
class Chips:
    """The statements that the rule below `encodes`, or that the reading below `reads`."""

    indent: int
    chips: tuple[Chip, ...]
    title: str


@dataclass(frozen=True, slots=True)
class Prose:
    """Documentation (`##`) or a comment (`#`), its lines joined."""

    indent: int
    text: str
    is_documentation: bool


Line: TypeAlias = CodeLine | Chips | Prose


@dataclass(frozen=True, slots=True)
class RuleBlock:
    """A code fence; `address` leads to it in the file as written, where it starts at line `number`."""

    kind: Literal["rules", "declarations", "test"]
    lines: tuple[Line, ...]
    number: int
    address: str | None


@dataclass(frozen=True, slots=True)
class Note:
    """An editor's note: paragraphs that are not the law's own words."""

    paragraphs: tuple[Markup, ...]


@dataclass(frozen=True, slots=True)
class OmissionView:
    """Statements that are not encoded, the kind of reason, and the reason."""

    chips: tuple[Chip, ...]
    kind: str
    reason: str


@dataclass(frozen=True, slots=True)
class Omissions:
    """The statements of a `not-encoded` block."""

    entries: tuple[OmissionView, ...]


def note(fence: Fence) -> Note:
    """The paragraphs of a note fence."""
    parts = re.split(r"\n\s*\n", fence.body.text)
    return Note(tuple(with_code(" ".join(part.split())) for part in parts if part.strip()))


def omissions(fence: Fence, document: Document, addresses: Addresses, page: str) -> Omissions:
    """The reasons that a `not-encoded` fence gives."""
    source = document.source
    own = (each for each in document.omissions if fence.body.start <= each.span.start < fence.body.end)
    return Omissions(
        tuple(
            OmissionView(
                tuple(_chip(named.anchor, source, addresses, page) for named in each.anchors), each.said, each.reason
            )
            for each in own
        )
    )


def rule_block(fence: Fence, locale: Locale, addresses: Addresses, page: str) -> RuleBlock:
    """A code fence for a page: chips for the statements named, prose for what documents, code for the rest."""
    source = fence.body.source
    kind: Literal["rules", "declarations", "test"] = "rules"
    if fence.kind == "metadata":
        kind = "declarations"
    elif fence.kind == "test":
        kind = "test"
    lines = tuple(_grouped(highlight(fence.body.text, locale), source, addresses, page))
    number = fence.body.line
    return RuleBlock(kind, lines, number, addresses.line(source.path, number, page))


def _grouped(lines: Iterable[CodeLine], source: Source, addresses: Addresses, page: str) -> Iterator[Line]:
    """The lines, with those of one comment joined and attributes that only name statements as chips."""
    held: Chips | Prose | None = None
    for line in lines:
        special = _special(line, source, addresses, page)
        joined = _joined(held, special)
        if joined is not None:
            held = joined
            continue
        if held is not None:
            yield held
        held = special
        if special is None:
            yield line
    if held is not None:
        yield held


def _special(line: CodeLine, source: Source, addresses: Addresses, page: str) -> Chips | Prose | None:
    for title, only in _ONLY_STATEMENTS.items():
        if only.fullmatch(line.text):
            named = _STATEMENTS[title].findall(line.text)
            return Chips(line.indent, tuple(_chip(each, source, addresses, page) for each in named), title)
    if line.text.startswith("##"):
        return Prose(line.indent, line.text[2:].strip(), True)
    if _COMMENT.match(line.text):
        return Prose(line.indent, line.text[1:].strip(), False)
    return None


def _joined(held: Chips | Prose | None, more: Chips | Prose | None) -> Chips | Prose | None:
    match held, more:
        case Chips(indent, chips, title), Chips() as following if title == following.title:
            return Chips(indent, (*chips, *following.chips), title)
        case Prose(indent, text, kind), Prose() as following if (indent, kind) == (
            following.indent,
            following.is_documentation,
        ):
            return Prose(indent, f"{text} {following.text}".strip(), kind)
        case _:
            return None


def _chip(anchor: str, source: Source, addresses: Addresses, page: str) -> Chip:
    statement = source.statement_by_anchor.get(anchor)
    label = statement.label if statement else addresses.labels.get(anchor, anchor)
    return Chip(label, anchor, addresses.anchor(anchor, page))
