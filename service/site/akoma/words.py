"""The words of an article as elements of Akoma Ntoso: every word of the rule file, none more.

Numbered items become `paragraph`, bullets `indent` within a `list`, running text before them its introduction. Each
statement is an `inline` with an eId, and with its anchor in the rule files as GUID; references are `ref`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from dsl.literate.outline import ListItem, Paragraph, SectionBlock, Segment, TableRow
from dsl.literate.tree import Fence
from dsl.source import Source
from service.site.akoma.cited import Cited
from service.site.akoma.names import Eids
from service.site.akoma.xml import Content, Element, element, mixed
from service.site.law import by_words

#: What a bullet is written with, in the source and in rule files.
_BULLET = "-"


@dataclass(slots=True)
class Item:
    """A numbered item or (number None) a bullet: its texts, and the bullets inside it."""

    number: int | None
    texts: list[tuple[Segment, ...]]
    inner: list[Item] = field(default_factory=list)


@dataclass(slots=True)
class Running:
    """Running text, tables and what stands as it is, up to a list."""

    blocks: list[Paragraph | list[TableRow] | Fence] = field(default_factory=list)


@dataclass(slots=True)
class Items:
    """Numbered items, or bullets, one after the other."""

    is_numbered: bool
    items: list[Item] = field(default_factory=list)


def stretches(blocks: Iterable[SectionBlock]) -> list[Running | Items]:
    """The law text of a section as running text and lists, in order. Rules, cases and notes are passed over."""
    found: list[Running | Items] = []
    for block in blocks:
        match block:
            case ListItem():
                _add_item(block, found)
            case TableRow() if block.row and (table := _last_table(found)):
                table.append(block)
            case TableRow():
                _running(found).append([block])
            case Paragraph():
                _running(found).append(block)
            case Fence(kind="raw"):
                _running(found).append(block)
            case Fence():
                pass
    return found


def _running(found: list[Running | Items]) -> list[Paragraph | list[TableRow] | Fence]:
    if not found or not isinstance(found[-1], Running):
        found.append(last := Running())
        return last.blocks
    return found[-1].blocks


def _last_table(found: list[Running | Items]) -> list[TableRow] | None:
    last = found[-1].blocks[-1] if found and isinstance(found[-1], Running) and found[-1].blocks else None
    return last if isinstance(last, list) else None


def _add_item(block: ListItem, found: list[Running | Items]) -> None:
    last = found[-1] if found and isinstance(found[-1], Items) else None
    if block.continues and last is not None:
        item = last.items[-1]
        (item.inner[-1] if item.inner else item).texts.append(block.segments)
        return
    is_bullet = block.bullet is not None
    if is_bullet and block.depth and last is not None and last.is_numbered:
        last.items[-1].inner.append(Item(None, [block.segments]))
        return
    if last is None or last.is_numbered == is_bullet:
        found.append(last := Items(not is_bullet))
    last.items.append(Item(None if is_bullet else block.number, [block.segments]))


@dataclass(slots=True)
class Words:
    """Makes the elements of one document out of the words of one rule file at a time."""

    source: Source
    cited: Cited
    eids: Eids
    #: The eId of each statement, by its anchor.
    statements: dict[str, str] = field(default_factory=dict)

    def body(self, blocks: Iterable[SectionBlock], within: str, *, more: Sequence[Element] = ()) -> tuple[Element, ...]:
        """What stands in an article after its heading; `more` are the sections inside it."""
        found = stretches(blocks)
        if not more and not any(isinstance(each, Items) for each in found):
            return (element("content", *self._running(found, within)),) if found else ()
        made: list[Element] = []
        for place, each in enumerate(found):
            following = found[place + 1] if place + 1 < len(found) else None
            before = found[place - 1] if place else None
            match each:
                case Items(is_numbered=True):
                    made += [self._numbered(item, within) for item in each.items]
                case Items():
                    made.append(self._list(each.items, before if isinstance(before, Running) else None, within))
                case Running() if isinstance(following, Items) and not following.is_numbered:
                    pass  # it introduces the list
                case Running():
                    made.append(self._around(each, within, is_first=not place, is_last=following is None and not more))
        return (*made, *more)

    def _around(self, text: Running, within: str, *, is_first: bool, is_last: bool) -> Element:
        """Running text before, behind or between the items of an article."""
        if is_first or is_last:
            name = "intro" if is_first else "wrapUp"
            eid = self.eids.only(within, name)
            return element(name, *self._running([text], eid), eId=eid)
        eid = self.eids.counted(within, "hcontainer")
        return element("hcontainer", element("content", *self._running([text], eid)), name="text", eId=eid)

    def _numbered(self, item: Item, within: str) -> Element:
        eid = self.eids.numbered(within, "paragraph", str(item.number))
        number = mixed("num", f"{item.number}.")
        if not item.inner:
            return element("paragraph", number, self._content(item, eid), eId=eid)
        return element("paragraph", number, self._list(item.inner, item, eid), eId=eid)

    def _list(self, items: Sequence[Item], before: Item | Running | None, within: str) -> Element:
        eid = self.eids.counted(within, "list")
        made: list[Element] = []
        if before is not None:
            intro = self.eids.only(eid, "intro")
            inside = self._texts(before, intro) if isinstance(before, Item) else self._running([before], intro)
            made.append(element("intro", *inside, eId=intro))
        for item in items:
            own = self.eids.counted(eid, "indent")
            made.append(element("indent", mixed("num", _BULLET), self._content(item, own), eId=own))
        return element("list", *made, eId=eid)

    def _content(self, item: Item, eid: str) -> Element:
        return element("content", *self._texts(item, eid))

    def _texts(self, item: Item, eid: str) -> Iterator[Element]:
        return (mixed("p", *self._words(segments, eid)) for segments in item.texts)

    def _running(self, found: Iterable[Running | Items], eid: str) -> Iterator[Element]:
        for block in (block for each in found if isinstance(each, Running) for block in each.blocks):
            match block:
                case Paragraph():
                    yield mixed("p", *self._words(block.segments, eid))
                case Fence():
                    yield mixed("block", block.body.text.rstrip("\n"), name="as-it-stands")
                case _:
                    yield self._table(block, eid)

    def _table(self, rows: Sequence[TableRow], within: str) -> Element:
        eid = self.eids.counted(within, "table")
        return element("table", *(self._row(row, eid) for row in rows), eId=eid)

    def _row(self, row: TableRow, within: str) -> Element:
        """A row. Akoma Ntoso has nothing for a part of a row, so its statements stand around its first cell."""
        name = "td" if row.row else "th"
        cells = [self._linked(cell.replace("\\|", "|"), within) for cell in row.cells]
        anchors = [segment.anchor for segment in row.segments if segment.anchor]
        cells[0] = self._statements(anchors, cells[0], within)
        return element("tr", *(element(name, mixed("p", *cell)) for cell in cells))

    def _words(self, segments: Sequence[Segment], within: str) -> tuple[Content, ...]:
        """The words of a paragraph or item, statement by statement, with white space between where the text has it."""
        made: list[Content] = []
        for anchors, segment in by_words(segments):
            if made and self.source.text[segment.start - 1 : segment.start].isspace():
                made.append(" ")
            made += self._statements(anchors, self._linked(segment.words, within), within)
        return tuple(made)

    def _statements(self, anchors: Sequence[str], inside: tuple[Content, ...], within: str) -> tuple[Content, ...]:
        """Words as the statement of each of some anchors; an anchor that stands twice in a law names the first."""
        for anchor in reversed(anchors):
            if anchor not in self.statements:
                eid = self.statements[anchor] = self.eids.counted(within, "inline")
                inside = (mixed("inline", *inside, name="statement", eId=eid, GUID=anchor),)
        return inside

    def _linked(self, words: str, within: str) -> tuple[Content, ...]:
        return self.cited.linked(words, within, self.eids)
