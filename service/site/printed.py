"""A law as a PDF: its words with page numbers, contents and bookmarks, and a link where an article names another. The
same words give the same bytes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dsl.literate.outline import ListItem, Paragraph, Segment, TableRow
from dsl.source import Source
from service.project.identity import Identity
from service.site.addresses import Addresses, article_id
from service.site.references import References
from service.site.whole import Whole, WholePart, WholeSection, applied

if TYPE_CHECKING:
    from fpdf import FPDF
    from fpdf.outline import OutlineSection

#: The file in the folder of a law.
NAME: Final = "law.pdf"

_FONTS: Final = Path(__file__).parent / "fonts"
_FAMILY: Final = "Source Serif 4"
_STYLES: Final = {"": "400-normal", "I": "400-italic", "B": "600-normal"}
#: Margins in millimetres, sizes in points, the height of a line in sizes.
_MARGIN: Final = 25.0
_TEXT: Final = 10.5
_LEADING: Final = 1.42
_POINT: Final = 25.4 / 72
_STEP: Final = 6.0
#: The width of a page number in the contents.
_NUMBER: Final = 12.0
#: Beneath a paragraph, in millimetres.
_AFTER: Final = 1.6
#: What a heading keeps beneath it on its page, in millimetres.
_KEPT: Final = 28.0
#: Finds what refers to the law's own articles.
_REFERENCES: Final = References(Addresses())


@dataclass(frozen=True, slots=True)
class Item:
    """A stretch of words, `level` steps from the margin, with the marker of its item before it or none."""

    words: str
    level: int = 0
    marker: str = ""


def printed(law: Whole, identity: Identity, about: Mapping[str, str]) -> bytes:
    """The PDF of a law; `about` is what the site says of it, how it is cited (`title`) and when it was `replaced`."""
    title = about.get("title", law.law)
    pdf = _empty(title, identity.edited)
    _title_page(pdf, law.law, title, identity, about.get("replaced", ""))
    pdf.add_page()
    pdf.insert_toc_placeholder(_contents, pages=_contents_pages(law, title, identity.edited))
    articles = {each.identifier: pdf.add_link() for part in law.parts for each in part.sections if each.title}
    for number, part in enumerate(law.parts):
        if number:
            pdf.add_page()
        _part(pdf, part, articles)
    return bytes(pdf.output())


def _empty(title: str, edited: date) -> FPDF:
    """A document without pages. The library is imported only when there is something to print."""
    from fpdf import FPDF, ViewerPreferences

    class Numbered(FPDF):
        def header(self) -> None:
            if self.page_no() > 1:
                _set(self, 8)
                self.set_y(12)
                self.cell(0, 5, title, align="C")
                self.set_y(_MARGIN)

        def footer(self) -> None:
            if self.page_no() > 1:
                _set(self, 8)
                self.set_y(-16)
                self.cell(0, 5, f"Page {self.page_no()} of {{nb}}", align="C")

    pdf = Numbered(format="A4")
    for style, name in _STYLES.items():
        pdf.add_font(_FAMILY, style, _FONTS / f"source-serif-4-latin-{name}.ttf")
    pdf.set_creation_date(datetime(edited.year, edited.month, edited.day, tzinfo=UTC))
    pdf.set_title(title)
    pdf.set_lang("en")
    pdf.viewer_preferences = ViewerPreferences(display_doc_title=True)
    pdf.set_creator("Kotmai")
    pdf.set_margins(_MARGIN, _MARGIN)
    pdf.set_auto_page_break(True, _MARGIN)
    return pdf


def _set(pdf: FPDF, size: float, style: str = "") -> float:
    """Set the letters, and give the height of their lines."""
    pdf.set_font(_FAMILY, style, size)
    return size * _POINT * _LEADING


def _write(pdf: FPDF, words: str, size: float, style: str = "", *, at: float = 0.0, after: float = 0.0) -> None:
    height = _set(pdf, size, style)
    pdf.set_x(_MARGIN + at)
    pdf.multi_cell(0, height, words, align="L", new_x="LMARGIN", new_y="NEXT")
    pdf.set_y(pdf.get_y() + after)


def _title_page(pdf: FPDF, law: str, title: str, identity: Identity, replaced: str) -> None:
    pdf.add_page()
    pdf.set_y(75)
    _write(pdf, law, 24, "B", after=4)
    if title != law:
        _write(pdf, title, 12, after=10)
    if replaced:
        _write(pdf, f"Historical law: replaced from {replaced}. No legal advice.", 11, "B", after=2)
    else:
        _write(pdf, "No legal advice.", 11, "B", after=2)
    if identity.applied:
        _write(pdf, applied(identity), _TEXT, after=1)
    if identity.translated_from:
        _write(pdf, "The words are those of a translation.", _TEXT, after=1)
    for each in identity.missing:
        _write(pdf, each, _TEXT, after=1)


def _contents_pages(law: Whole, title: str, edited: date) -> int:
    """How many pages the contents take, which has to be known before the words are set."""
    trial = _empty(title, edited)
    trial.add_page()
    _heading(trial)
    for part in law.parts:
        _entry(trial, part.title, 0, 1)
        for each in part.sections:
            if each.title:
                _entry(trial, each.title, _level(each), 1)
    return trial.page_no()


def _contents(pdf: FPDF, outline: Sequence[OutlineSection]) -> None:
    _heading(pdf)
    for each in outline:
        top = each.dest.top / pdf.k if each.dest.top is not None else 0.0
        _entry(pdf, each.name, each.level, each.page_number, pdf.h - top)


def _heading(pdf: FPDF) -> None:
    _write(pdf, "Contents", 16, "B", after=3)


def _entry(pdf: FPDF, name: str, level: int, page: int, y: float = 0.0) -> None:
    """A line of the contents, the number at the end of its last line; it leads to the place `y` from the top."""
    height = _set(pdf, 9.5, "" if level else "B")
    if not level:
        pdf.set_y(pdf.get_y() + 1.5)
    link = pdf.add_link(page=page, y=y)
    pdf.set_x(_MARGIN + level * _STEP)
    pdf.multi_cell(pdf.epw - level * _STEP - _NUMBER, height, name, align="L", link=link, new_x="RIGHT", new_y="LAST")
    pdf.cell(_NUMBER, height, str(page), align="R", link=link, new_x="LMARGIN", new_y="NEXT")


def _part(pdf: FPDF, part: WholePart, articles: Mapping[str, int]) -> None:
    pdf.start_section(part.title, level=0)
    _write(pdf, part.title, 16, "B", after=4)
    for each in part.sections:
        _section(pdf, each, part.source, articles)


def _section(pdf: FPDF, section: WholeSection, source: Source, articles: Mapping[str, int]) -> None:
    """A section; `articles` are the links to sections by their ids, each of which leads to where its own begins."""
    if section.title:
        if pdf.get_y() + _KEPT > pdf.h - _MARGIN:
            pdf.add_page()
        pdf.set_y(pdf.get_y() + 3)
        pdf.start_section(section.title, level=_level(section))
        pdf.set_link(articles[section.identifier], y=pdf.get_y(), page=pdf.page_no())
        _write(pdf, section.title, 12, "B", after=1.5)
    for each in items(section.blocks, source):
        _item(pdf, each, articles)


def _level(section: WholeSection) -> int:
    """How far beneath its Part it stands in the bookmarks."""
    return min(section.depth - 2, 2)


def _item(pdf: FPDF, item: Item, articles: Mapping[str, int]) -> None:
    height = _set(pdf, _TEXT)
    if pdf.get_y() + height > pdf.h - _MARGIN:
        pdf.add_page()
    if item.marker:
        pdf.set_x(_MARGIN + (item.level - 1) * _STEP)
        pdf.cell(_STEP, height, item.marker)
    leading = [(each, articles.get(article_id(each.article))) for each in _REFERENCES.found(item.words)]
    links = [(each.start, each.end, to) for each, to in leading if to is not None]
    if links:
        _write_linked(pdf, item.words, links, item.level * _STEP)
    else:
        _write(pdf, item.words, _TEXT, at=item.level * _STEP, after=_AFTER)


def _write_linked(pdf: FPDF, words: str, links: Sequence[tuple[int, int, int]], at: float) -> None:
    """Words of which stretches are links, on the lines that they would have without any."""
    height = _set(pdf, _TEXT)
    pdf.set_x(_MARGIN + at)
    lines = pdf.multi_cell(0, height, words, align="L", dry_run=True, output="LINES")
    start, margin = 0, pdf.c_margin
    assert isinstance(lines, list), "what was asked for"
    for line in (each.strip() for each in lines):
        start = words.index(line, start)
        if pdf.will_page_break(height):
            pdf.add_page()
            _set(pdf, _TEXT)
        pdf.set_x(_MARGIN + at + margin)
        pdf.c_margin = 0
        for run, link in _runs(line, start, links):
            pdf.underline = link is not None
            pdf.cell(pdf.get_string_width(run), height, run, link=link)
        pdf.underline, pdf.c_margin = False, margin
        pdf.ln(height)
        start += len(line)
    pdf.set_y(pdf.get_y() + _AFTER)


def _runs(line: str, start: int, links: Iterable[tuple[int, int, int]]) -> Iterator[tuple[str, int | None]]:
    """A line, which begins at `start` of the words, in stretches that lead somewhere and others."""
    done = 0
    for first, last, link in links:
        low, high = max(first - start, done), min(last - start, len(line))
        if low < high:
            if low > done:
                yield line[done:low], None
            yield line[low:high], link
            done = high
    if done < len(line):
        yield line[done:], None


def items(blocks: Iterable[Paragraph | ListItem | TableRow], source: Source) -> Iterator[Item]:
    """The words of a section stretch by stretch, items with their markers; a row of a table has bars between cells."""
    level = 0
    for block in blocks:
        match block:
            case TableRow():
                yield Item(" | ".join(cell.replace("\\|", "|") for cell in block.cells))
            case Paragraph():
                level = 0
                yield Item(_words(block.segments, source))
            case ListItem():
                if not block.continues:
                    level = 1 + block.depth
                marker = "" if block.continues else "–" if block.bullet is not None else f"{block.number}."
                yield Item(_words(block.segments, source), level, marker)


def _words(segments: Iterable[Segment], source: Source) -> str:
    """The words of a paragraph, with a space between its statements where the text has one."""
    text = ""
    for each in segments:
        if text and each.words and source.text[each.start - 1 : each.start].isspace():
            text += " "
        text += each.words
    return " ".join(text.split())
