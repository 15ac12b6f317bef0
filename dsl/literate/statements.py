"""Anchors in the law text -> the statements they name, each with its words and the label a lawyer cites it by."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from dsl.literate.lines import Mistake
from dsl.literate.outline import ANCHOR, BAR, ListItem, Paragraph, Section, Segment, TableRow
from dsl.literate.sentences import sentence_starts
from dsl.literate.tree import Document, Fence, HeadingLine, LawText
from dsl.source import Statement

_ORDINALS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
    *("eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth"),
    *("nineteenth", "twentieth"),
)


def ordinal(place: int, noun: str) -> str:
    """`second item`; from the twenty-first on, `item 21`."""
    return f"{_ORDINALS[place - 1]} {noun}" if place <= len(_ORDINALS) else f"{noun} {place}"


def statements(text: str, sections: Sequence[Section]) -> tuple[Statement, ...]:
    """The statements of the law, in order. An anchor that stands twice gives two; one with no words before it gives
    one without words, so that a rule naming it is not reported a second time."""
    found: list[Statement] = []
    for label, article in groupby(sections, key=lambda section: section.label):
        blocks = [block for section in article for block in section.blocks if not isinstance(block, Fence)]
        several = _Several(
            sum(isinstance(block, Paragraph) for block in blocks) > 1,
            any(isinstance(block, TableRow) and block.table > 1 for block in blocks),
        )
        counted = 0
        for block in blocks:
            place = _place(label or "Text before the first heading", block, several)
            if isinstance(block, TableRow):
                found += _of_row(text, block, place)
                continue
            earlier = counted if isinstance(block, ListItem) and block.continues else 0
            start = block.segments[0].start if block.segments else block.end
            starts = tuple(start + at for at in sentence_starts(_without_anchors(text[start : block.end])))
            counted = earlier + len(starts)
            for anchor, segment in _named(block.segments):
                suffix = _sentences(starts, earlier, segment, isinstance(block, Paragraph))
                found.append(Statement(anchor, segment.start, segment.end, place + suffix, segment.words))
    return tuple(found)


class _Several(NamedTuple):
    """Whether an article has more than one paragraph, and more than one table."""

    paragraphs: bool
    tables: bool


def _place(label: str, block: Paragraph | ListItem | TableRow, several: _Several) -> str:
    """`Article 15(1), first item`; a paragraph or table is named by its number only where its article has several."""
    match block:
        case Paragraph():
            return f"{label}, {ordinal(block.ordinal, 'paragraph')}" if several.paragraphs else label
        case TableRow():
            table = ordinal(block.table, "table") if several.tables else "table"
            return f"{label}, {table}, {ordinal(block.row, 'row') if block.row else 'headings'}"
        case ListItem():
            number = "" if block.number is None else f"({block.number})"
            return f"{label}{number}" + ("" if block.bullet is None else f", {ordinal(block.bullet, 'item')}")


def _of_row(text: str, row: TableRow, place: str) -> Iterator[Statement]:
    """The statements of a table row: one that is only part of its row is cited by its anchor's cell."""
    named = list(_named(row.segments))
    several = len({segment.start for _, segment in named}) > 1
    for anchor, segment in named:
        before = text[row.start : segment.end].rstrip()
        cell = min(max(1, len(BAR.findall(before.removesuffix("|")))), len(row.cells))
        suffix = f", {ordinal(cell, 'cell')}" if several else ""
        yield Statement(anchor, segment.start, segment.end, place + suffix, segment.words)


def _without_anchors(text: str) -> str:
    """The text with blanks in place of its anchors: every offset keeps its place."""
    return ANCHOR.sub(lambda found: " " * len(found.group()), text)


def _named(segments: Sequence[Segment]) -> Iterator[tuple[str, Segment]]:
    """Each anchor with the words it names; an anchor directly after another names the same words."""
    words: Segment | None = None
    for segment in segments:
        if segment.anchor is None:
            continue
        if segment.words or words is None:
            words = segment
        yield segment.anchor, Segment(words.words, segment.anchor, words.start, segment.end)


def _sentences(starts: Sequence[int], earlier: int, segment: Segment, in_paragraph: bool) -> str:
    """`, second sentence`: which of several sentences the words stand in.

    Nothing for words that are all of their paragraph, or that start the first sentence of a list item: an item is
    cited by its number, and what runs on behind its first sentence is the exception.
    """
    first = earlier + max(1, bisect_right(starts, segment.start))
    last = earlier + max(1, bisect_right(starts, max(segment.start, segment.end - 1)))
    if first == 1 and (not in_paragraph or last == len(starts)):
        return ""
    if first == last:
        return f", {ordinal(first, 'sentence')}"
    if last > len(_ORDINALS):
        return f", sentences {first} to {last}"
    between = "and" if last == first + 1 else "to"
    return f", {_ORDINALS[first - 1]} {between} {_ORDINALS[last - 1]} sentences"


def anchor_mistakes(document: Document, sections: Sequence[Section]) -> list[Mistake]:
    """Anchors that cannot be read, that have no words before them, or that stand twice."""
    text = document.source.text
    return [*_malformed(document), *_wordless(text, sections), *_repeated(text, sections)]


def _malformed(document: Document) -> Iterator[Mistake]:
    text = document.source.text
    for block in document.blocks:
        if isinstance(block, Fence) and block.kind == "raw":
            yield from _in_plain_block(text, block)
        if not isinstance(block, LawText | HeadingLine):
            continue
        for found in ANCHOR.finditer(text, block.span.start, block.span.end):
            if found["identifier"] is None:
                yield Mistake("anchor-malformed", found.start(), found.end(), {"written": found.group()})
            elif isinstance(block, HeadingLine):
                yield Mistake("anchor-without-words", found.start(), found.end(), {"anchor": found["identifier"]})


def _in_plain_block(text: str, fence: Fence) -> Iterator[Mistake]:
    """A block of plain text is set as it is: an anchor in it names nothing."""
    for found in ANCHOR.finditer(text, fence.body.start, fence.body.end):
        if found["identifier"] is not None:
            yield Mistake("anchor-in-block", found.start(), found.end(), {"anchor": found["identifier"]})


def _wordless(text: str, sections: Sequence[Section]) -> Iterator[Mistake]:
    for segments in _all_segments(sections):
        for segment in segments:
            if segment.words:
                break
            end = _anchor_end(text, segment)
            yield Mistake("anchor-without-words", segment.end, end, {"anchor": segment.anchor or ""})


def _repeated(text: str, sections: Sequence[Section]) -> Iterator[Mistake]:
    first: dict[str, Segment] = {}
    for segment in (segment for segments in _all_segments(sections) for segment in segments):
        if segment.anchor is None:
            continue
        earlier = first.setdefault(segment.anchor, segment)
        if earlier is not segment:
            label = (earlier.end, _anchor_end(text, earlier), "it names these words already")
            end = _anchor_end(text, segment)
            yield Mistake("anchor-repeated", segment.end, end, {"anchor": segment.anchor}, (label,))


def _all_segments(sections: Sequence[Section]) -> Iterator[tuple[Segment, ...]]:
    return (block.segments for section in sections for block in section.blocks if not isinstance(block, Fence))


def _anchor_end(text: str, segment: Segment) -> int:
    found = ANCHOR.match(text, segment.end)
    return found.end() if found else segment.end
