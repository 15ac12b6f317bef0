"""The structure of the law text: sections under their headings, paragraphs, numbered items and bullets.

It is read once, here: the statements take their labels from it and the site its pages. How law text is written:

- an empty line ends a paragraph or an item; so do headings, directives and fences;
- a line starting `3. ` opens a numbered item and one starting `- ` a bullet. Inside a running paragraph a number
  opens an item only if it is 1 or follows the item before, so that a year at the head of a line stays a year;
- a bullet belongs to the numbered item before it, up to the next numbered item or heading;
- after an empty line or a fence, text that is indented goes on with the item before it;
- lines that start with a bar, the second of them `|---|---|`, are a table, each of its other lines a row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeAlias

from dsl.literate.lines import Line, lines_of
from dsl.literate.tree import Document, Fence, HeadingLine, LawText
from dsl.records import record
from dsl.source import Heading, Source

#: What an anchor may be named: a letter first.
IDENTIFIER = r"[^\W\d_][\w-]*"

#: An anchor, well formed (then it has an identifier) or not.
ANCHOR = re.compile(rf"\{{#(?P<identifier>{IDENTIFIER})\}}|" r"\{\s*#[^{}\n]{0,80}\}|\{\s*#[^\s{}]*")


@record
class Segment:
    """A piece of law text up to an anchor, or after the last one (`anchor` None).

    `start` is the offset of its first word, `end` that of its anchor or of the text's end. `words` have their white
    space folded; they are empty where an anchor directly follows another and so names the same words.
    """

    words: str
    anchor: str | None
    start: int
    end: int


@record
class Paragraph:
    """A paragraph: the `ordinal`th of its article."""

    ordinal: int
    segments: tuple[Segment, ...]
    start: int
    end: int


@record
class ListItem:
    """A numbered item (`number`, no `bullet`) or a bullet: the `bullet`th of item `number`, or of no item (None).

    `depth` is 1 for a bullet inside a numbered item, else 0. `continues` marks further text of the item before,
    set apart from it by an empty line or a fence. `start` is the offset of the marker, or of the continued text.
    """

    number: int | None
    bullet: int | None
    depth: int
    segments: tuple[Segment, ...]
    start: int
    end: int
    continues: bool = False


@record
class TableRow:
    """A row of the `table`th table of its article: the `row`th beneath its headings, or (0) the headings themselves.

    `cells` are the words between its bars. `segments` leave the outer bars out, so that a statement which is a whole
    row reads `5 MW or less | US$10,000`.
    """

    table: int
    row: int
    cells: tuple[str, ...]
    segments: tuple[Segment, ...]
    start: int
    end: int


SectionBlock: TypeAlias = Paragraph | ListItem | TableRow | Fence


@record
class Section:
    """What stands under one heading, up to the next of any level; `label` is how the place is cited.

    The text before the first heading is a section without heading.
    """

    heading: Heading | None
    label: str
    blocks: tuple[SectionBlock, ...]

    @property
    def anchors(self) -> tuple[str, ...]:
        """The anchors of the section's statements, in order."""
        blocks = (block for block in self.blocks if not isinstance(block, Fence))
        return tuple(segment.anchor for block in blocks for segment in block.segments if segment.anchor)


def outline(document: Document) -> tuple[Section, ...]:
    """The sections of a document in order; a first one without heading only if something stands in it."""
    sections: list[Section] = []
    reader = _SectionReader(document.source, None, "", 0)
    for block in document.blocks:
        match block:
            case HeadingLine():
                if reader.heading is not None or reader.blocks:
                    sections.append(reader.section())
                reader = reader.under(block.heading)
            case Fence():
                reader.blocks.append(block)
            case LawText():
                reader.read(block.span.start, block.span.end)
            case _:
                pass
    if reader.heading is not None or reader.blocks:
        sections.append(reader.section())
    return tuple(sections)


_RULE = re.compile(r"(?=[^-]*-)\s*+\|(?:\s*+:?-++:?\s*+\|)*+(?:\s*+:?-++:?)?\s*+")
BAR = re.compile(r"(?<!\\)\|")
_MARKER = re.compile(r"\s*(?:(\d{1,3})\.|-)(?=\s)\s*")


class _SectionReader:
    """Reads the law text of one section; paragraphs are counted through all sections of an article."""

    def __init__(self, source: Source, heading: Heading | None, label: str, paragraphs: int, tables: int = 0) -> None:
        self.source = source
        self.heading = heading
        self.label = label
        self.paragraphs = paragraphs
        self.tables = tables
        self.blocks: list[SectionBlock] = []
        self.item: ListItem | None = None
        self.number: int | None = None
        self.bullet = 0

    def under(self, heading: Heading) -> _SectionReader:
        """The reader of the section that a heading opens."""
        provision = self.source.provision_at(heading.start)
        label = provision.label if provision else ""
        if label != self.label:
            return _SectionReader(self.source, heading, label, 0)
        return _SectionReader(self.source, heading, label, self.paragraphs, self.tables)

    def section(self) -> Section:
        return Section(self.heading, self.label, tuple(self.blocks))

    def read(self, start: int, end: int) -> None:
        """Add the paragraphs and items that a stretch of law text holds."""
        for run in self._runs(lines_of(self.source.text, start, end)):
            first, last = run[0], run[-1].end
            if _is_table(run):
                self._table(run)
                continue
            marker = _MARKER.match(first.text)
            if marker is not None:
                self.item = self._item(marker.group(1), first.start, last)
                segments = _segments(self.source.text, first.start + marker.end(), last)
                self.blocks.append(replace(self.item, segments=segments))
                continue
            segments = _segments(self.source.text, first.start, last)
            if self.item is not None and first.text[:1].isspace():
                more = replace(self.item, segments=segments, start=first.start, end=last, continues=True)
                self.blocks.append(more)
            else:
                self.item = None
                self.paragraphs += 1
                self.blocks.append(Paragraph(self.paragraphs, segments, first.start, last))

    def _table(self, lines: Sequence[Line]) -> None:
        self.item = None
        self.tables += 1
        for number, line in enumerate([lines[0], *lines[2:]]):
            cells, segments = _row(self.source.text, line)
            self.blocks.append(TableRow(self.tables, number, cells, segments, line.start, line.end))

    def _runs(self, lines: Sequence[Line]) -> Iterator[list[Line]]:
        """The lines cut at empty ones, before the markers of items, and where a table begins or ends."""
        run: list[Line] = []
        number = self.number
        for line, following in zip(lines, [*lines[1:], None], strict=False):
            marker = _MARKER.match(line.text)
            parts = following is not None and _is_table([line, following]) if not _is_table(run) else not _in_bars(line)
            if run and (parts or line.is_blank or (marker is not None and _may_interrupt(marker.group(1), number))):
                yield run
                run = []
            if not run and marker is not None and marker.group(1) is not None:
                number = int(marker.group(1))
            if not line.is_blank:
                run.append(line)
        if run:
            yield run

    def _item(self, number: str | None, start: int, end: int) -> ListItem:
        if number is not None:
            self.number, self.bullet = int(number), 0
            return ListItem(self.number, None, 0, (), start, end)
        self.bullet += 1
        return ListItem(self.number, self.bullet, 0 if self.number is None else 1, (), start, end)


def _may_interrupt(number: str | None, before: int | None) -> bool:
    """Whether a marker at the head of a line ends running text: any bullet, and the number that comes next."""
    return number is None or int(number) in (1, (before or 0) + 1)


def _in_bars(line: Line) -> bool:
    return line.text.lstrip().startswith("|")


def _is_table(run: Sequence[Line]) -> bool:
    return len(run) > 1 and _in_bars(run[0]) and _RULE.fullmatch(run[1].text) is not None


def _row(text: str, line: Line) -> tuple[tuple[str, ...], tuple[Segment, ...]]:
    """The cells of a row and its segments, both without the bars at its ends."""
    shown = ANCHOR.sub(" ", line.text).strip().removeprefix("|")
    cells = tuple(" ".join(cell.split()) for cell in BAR.split(shown))
    segments = []
    for segment in _segments(text, line.start, line.end):
        words = segment.words.strip("| ")
        start = segment.start
        while start < segment.end and (text[start].isspace() or text[start] == "|"):
            start += 1
        if words or segment.anchor:
            segments.append(replace(segment, words=words, start=start))
    return cells[:-1] if len(cells) > 1 and not cells[-1] else cells, tuple(segments)


def _segments(text: str, start: int, end: int) -> tuple[Segment, ...]:
    """A stretch of law text cut at its anchors; of a malformed anchor only the place is taken out."""
    segments = []
    begun = start
    for found in ANCHOR.finditer(text, start, end):
        if found["identifier"] is not None:
            segments.append(_segment(text, begun, found.start(), found["identifier"]))
            begun = found.end()
    rest = _segment(text, begun, end, None)
    return (*segments, rest) if rest.words else tuple(segments)


def _segment(text: str, start: int, end: int, anchor: str | None) -> Segment:
    words = " ".join(ANCHOR.sub(" ", text[start:end]).split())
    while start < end and text[start].isspace():
        start += 1
    return Segment(words, anchor, start, end)
