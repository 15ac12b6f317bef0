"""Law text as HTML: paragraphs and lists as the decree has them, each statement under its anchor and with its mark.

The words are not touched: what a reader copies is what the rule file says. Numbers of items are text, since they are
the decree's; marks are drawn beside the words and hold no text of their own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from markupsafe import Markup

from compiler.anchors.coverage import Covered
from dsl.literate.outline import ListItem, Paragraph, Segment, TableRow
from dsl.source import Source
from service.site.addresses import Addresses
from service.site.marks import mark
from service.site.references import References


@dataclass(slots=True)
class Setting:
    """What the law text of one page is set with: what became of its statements, and where the articles are.

    `references` says where the references of the words lead, as seen from `page`; `taken` are the ids already used on
    the page, so that an anchor written twice is an id once. `met` are the terms that the section has led to: only
    the first place of each does. Words that are shown without their rules are not marked (`is_marked`).
    """

    source: Source
    covered: Mapping[str, Covered] = field(default_factory=dict)
    references: References = field(default_factory=lambda: References(Addresses()))
    page: str = ""
    taken: set[str] = field(default_factory=set)
    met: set[str] = field(default_factory=set)
    is_marked: bool = True

    def label(self, anchor: str) -> str:
        """How a lawyer cites the statement of an anchor."""
        statement = self.source.statement_by_anchor.get(anchor)
        return statement.label if statement else anchor

    def linked(self, words: str, anchors: Sequence[str] = ()) -> Markup:
        """Words with their references as links, and with the terms that they do not explain themselves."""
        return self.references.linked(words, self.page, self.met, anchors)


@dataclass(slots=True)
class Item:
    """An item of a list: its marker (`1.`, or "" for a bullet), its texts, and the list inside it."""

    marker: str
    texts: list[Markup]
    inner: Listing | None = None


@dataclass(slots=True)
class Listing:
    """A list of the law text; `is_inner` where it belongs to an item before it, also beyond a fence."""

    is_numbered: bool
    is_inner: bool = False
    items: list[Item] = field(default_factory=list)


@dataclass(slots=True)
class Table:
    """A table of the law text, its rows as HTML: the headings first."""

    rows: list[Markup] = field(default_factory=list)


def law_text(
    blocks: Iterable[Paragraph | ListItem | TableRow], setting: Setting
) -> tuple[Markup | Listing | Table, ...]:
    """The paragraphs (as HTML), lists and tables of a stretch of law text, bullets inside the numbered item before
    them."""
    shown: list[Markup | Listing | Table] = []
    for block in blocks:
        if isinstance(block, TableRow):
            if block.row == 0 or not shown or not isinstance(shown[-1], Table):
                shown.append(Table())
            assert isinstance(shown[-1], Table)
            shown[-1].rows.append(_row(block, setting))
            continue
        html = words(block.segments, setting)
        if isinstance(block, Paragraph):
            shown.append(html)
            continue
        before = shown[-1] if shown and isinstance(shown[-1], Listing) else None
        _add(block, html, shown, before)
    return tuple(shown)


def _row(block: TableRow, setting: Setting) -> Markup:
    """A row: its marks stand before its first cell, and its anchors are those of the whole row."""
    named = [(anchors, segment) for anchors, segment in by_words(block.segments) if anchors]
    marks = Markup("").join(_mark(anchors, setting) for anchors, _ in named)
    all_anchors = [anchor for anchors, _ in named for anchor in anchors]
    ids = Markup("").join(Markup("<span{}></span>").format(_claim(anchor, setting)) for anchor in all_anchors[1:])
    tag = "th" if block.row == 0 else "td"
    cells = [setting.linked(cell.replace("\\|", "|")) for cell in block.cells]
    html = Markup("").join(
        Markup("<{}>{}{}</{}>").format(tag, "" if number else marks + ids, cell, tag)
        for number, cell in enumerate(cells)
    )
    if not all_anchors:
        return Markup("<tr>{}</tr>").format(html)
    return Markup('<tr class="statement"{} data-anchor="{}">{}</tr>').format(
        _claim(all_anchors[0], setting), " ".join(all_anchors), html
    )


def _add(block: ListItem, html: Markup, shown: list[Markup | Listing | Table], before: Listing | None) -> None:
    is_bullet = block.bullet is not None
    if block.continues:
        _last_item(shown, before).texts.append(html)
        return
    if is_bullet and block.depth and before is not None and before.is_numbered:
        parent = before.items[-1]
        parent.inner = parent.inner or Listing(is_numbered=False, is_inner=True)
        parent.inner.items.append(Item("", [html]))
        return
    if before is None or before.is_numbered == is_bullet:
        before = Listing(is_numbered=not is_bullet, is_inner=is_bullet and block.depth > 0)
        shown.append(before)
    before.items.append(Item("" if is_bullet else f"{block.number}.", [html]))


def _last_item(shown: list[Markup | Listing | Table], before: Listing | None) -> Item:
    """The item that further text belongs to; a new one without marker where a fence stood between."""
    if before is None:
        before = Listing(is_numbered=False, items=[Item("", [])])
        shown.append(before)
    last = before.items[-1]
    return last.inner.items[-1] if last.inner else last


def words(segments: Iterable[Segment], setting: Setting) -> Markup:
    """The words of a paragraph or item, statement by statement, with white space between them where the text has it."""
    html = Markup("")
    for anchors, segment in by_words(segments):
        if html and setting.source.text[segment.start - 1 : segment.start].isspace():
            html += " "
        html += _statement(anchors, segment.words, setting) if anchors else setting.linked(segment.words)
    return html


def by_words(segments: Iterable[Segment]) -> Iterator[tuple[list[str], Segment]]:
    """Each stretch of words with all the anchors that name it."""
    held: tuple[list[str], Segment] | None = None
    for segment in segments:
        anchors = [segment.anchor] if segment.anchor else []
        if held and not segment.words:
            held[0].extend(anchors)
            continue
        if held:
            yield held
        held = (anchors, segment)
    if held:
        yield held


def _statement(anchors: list[str], text: str, setting: Setting) -> Markup:
    ids = [_claim(anchor, setting) for anchor in anchors]
    more = Markup("").join(Markup("<span{}></span>").format(each) for each in ids[1:])
    opening = Markup('<span class="statement"{} data-anchor="{}">{}{}').format(
        ids[0], " ".join(anchors), _mark(anchors, setting), more
    )
    return opening + setting.linked(text, anchors) + Markup("</span>")


def _mark(anchors: list[str], setting: Setting) -> Markup:
    if not setting.is_marked:
        return Markup("")
    covered = [setting.covered[anchor] for anchor in anchors if anchor in setting.covered]
    return mark(anchors, setting.label(anchors[0]), covered)


def _claim(anchor: str, setting: Setting) -> Markup:
    if anchor in setting.taken:
        return Markup("")
    setting.taken.add(anchor)
    return Markup(' id="{}"').format(anchor)
