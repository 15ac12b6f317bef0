"""A diagnostic -> text: the frame that people read, the one line that editors parse, the object that programs read.

Pure, and without colour: a frame is first a sequence of pieces with style names, from which a door may colour what
the plain text leaves plain. Styles: `error`, `warning`, `code`, `message`, `path`, `provision`, `gutter`, `source`,
`underline`, `label`, `help`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from dsl.diagnostics.model import Diagnostic
from dsl.records import record
from dsl.source import Source, Span

#: Columns of a frame, as wide as a page of law is comfortably read.
WIDTH = 100
_TAB = 4
_SHOWN_OF_LONG_SPAN = (2, 1)  # lines at its start and at its end


class Piece(NamedTuple):
    """A stretch of a frame in one style; "plain" for what has none."""

    style: str
    text: str


@record
class Frame:
    """A rendered diagnostic, line breaks included."""

    pieces: tuple[Piece, ...]

    @property
    def plain(self) -> str:
        return "".join(piece.text for piece in self.pieces)


def frame(diagnostic: Diagnostic, width: int = WIDTH) -> str:
    """The frame as plain text, without a line break at its end."""
    return frame_pieces(diagnostic, width).plain


def gnu(diagnostic: Diagnostic) -> str:
    """`path:line.column-column: [ERROR] message`, in one line, as compilers have said it since long."""
    place = f"{_clamped(diagnostic.span)}: " if diagnostic.span else ""
    return f"{place}[{diagnostic.severity.name}] {_clean(diagnostic.message)}".replace("\n", " ")


def as_json(diagnostic: Diagnostic) -> dict[str, object]:
    """Plain data for programs: lines and columns from 1, the end just past the last letter, None where unknown."""
    provision = diagnostic.span.provision if diagnostic.span else None
    return {
        "code": diagnostic.code,
        "severity": diagnostic.severity.value,
        "message": diagnostic.message,
        "help": diagnostic.help,
        **_place(diagnostic.span),
        "provision": provision.label if provision else None,
        "labels": [{"words": label.said, **_place(label.span)} for label in diagnostic.labels],
    }


def _place(span: Span | None) -> dict[str, object]:
    if span is None:
        return dict.fromkeys(("path", "line", "column", "end_line", "end_column"))
    whole = _clamped(span)
    end_line, end_column = whole.source.position(whole.end)
    return {
        "path": whole.path,
        "line": whole.line,
        "column": whole.column,
        "end_line": end_line,
        "end_column": end_column,
    }


def _clamped(span: Span) -> Span:
    """The span within its text, and at least empty, whatever offsets it was made with."""
    size = len(span.source.text)
    start = min(max(span.start, 0), size)
    return Span(span.source, start, min(max(span.end, start), size))


# ------------------------------------------------------------------------------------------------------- letters


def _glyph(letter: str, column: int) -> tuple[str, int]:
    """What is shown for a letter at a column, and how many columns it takes."""
    if letter == "\t":
        size = _TAB - column % _TAB
        return " " * size, size
    category = unicodedata.category(letter)
    if category == "Cc":
        return (chr(0x2400 + ord(letter)) if ord(letter) < 0x20 else "\N{REPLACEMENT CHARACTER}"), 1
    if category == "Cs" or unicodedata.bidirectional(letter) in _DIRECTION_MARKS or letter in "\u2028\u2029":
        return "\N{REPLACEMENT CHARACTER}", 1
    if category in ("Mn", "Me", "Cf"):
        return letter, 0
    return letter, 2 if unicodedata.east_asian_width(letter) in "WF" else 1


_DIRECTION_MARKS = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})


def _clean(text: str) -> str:
    return "\n".join("".join(_glyph(letter, 0)[0] for letter in line) for line in text.split("\n"))


@record
class _Display:
    """A source line as shown: the glyph of each letter, and the column at which each starts (and the line ends)."""

    glyphs: tuple[str, ...]
    columns: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> _Display:
        glyphs, columns = [], [0]
        for letter in text:
            glyph, size = _glyph(letter, columns[-1])
            glyphs.append(glyph)
            columns.append(columns[-1] + size)
        return cls(tuple(glyphs), tuple(columns))

    def stretch(self, start: int, end: int) -> tuple[int, int]:
        """The columns of the letters from `start` to `end`: at least one, and with the letter that a sign sits on."""
        start, end = min(start, len(self.glyphs)), min(end, len(self.glyphs))
        while 0 < start < len(self.glyphs) and self.columns[start] == self.columns[start + 1]:
            start -= 1
        left = self.columns[start]
        return left, max(self.columns[max(start, end)], left + 1)

    def window(self, left: int, right: int, width: int) -> tuple[int, str]:
        """The part of the line around some columns that fits: its first column, and its text with `…` where cut."""
        total = self.columns[-1]
        if total <= width:
            return 0, "".join(self.glyphs)
        first = left - max((width - (right - left)) // 2, width // 8)
        first = max(0, min(first, max(total, right) - width))
        cut_left, cut_right = first > 0, first + width < total
        low, high = first + cut_left, first + width - cut_right
        text, at = "…" if cut_left else "", low
        for glyph, start, end in zip(self.glyphs, self.columns, self.columns[1:], strict=False):
            if start >= low and end <= high and (end > start or start > low):
                text += " " * (start - at) + glyph
                at = end
        return first, text + (" " * (high - at) + "…" if cut_right else "")


# --------------------------------------------------------------------------------------------------------- frame


class _Mark(NamedTuple):
    """An underline on one line, in columns as shown; its words stand behind it."""

    line: int
    left: int
    right: int
    words: str
    is_primary: bool


def frame_pieces(diagnostic: Diagnostic, width: int = WIDTH) -> Frame:
    """The frame: what is wrong, where and under which article, the lines with the place underlined, the way out."""
    severity = diagnostic.severity.value
    head = [
        Piece(severity, severity),
        Piece("code", f"[{diagnostic.code}]"),
        Piece("message", f": {_clean(diagnostic.message)}"),
    ]
    lines = [head, *_excerpts(diagnostic, width)]
    if diagnostic.help:
        lines.append([Piece("help", f"help: {_clean(diagnostic.help)}")])
    pieces: list[Piece] = []
    for number, line in enumerate(lines):
        pieces.extend([Piece("plain", "\n"), *line] if number else line)
    return Frame(tuple(piece for piece in pieces if piece.text))


def _excerpts(diagnostic: Diagnostic, width: int) -> Iterator[list[Piece]]:
    """One excerpt for each source that the diagnostic points into, the one of its own span first."""
    spans = [] if diagnostic.span is None else [(_clamped(diagnostic.span), "", True)]
    spans += [(_clamped(label.span), _clean(label.said), False) for label in diagnostic.labels]
    by_source: dict[int, list[tuple[Span, str, bool]]] = {}
    for each in spans:
        by_source.setdefault(id(each[0].source), []).append(each)
    for group in by_source.values():
        source = group[0][0].source
        marks = [mark for span, words, is_primary in group for mark in _marks(span, words, is_primary)]
        yield from _excerpt(source, group[0][0], marks, width)


def _marks(span: Span, words: str, is_primary: bool) -> Iterator[_Mark]:
    """The underlines of a span, a line each; of a long one only the first lines and the last."""
    source, end = span.source, span.end
    while end > span.start and source.text[end - 1] in "\r\n":
        end -= 1
    first, last = source.position(span.start), source.position(end)
    head, tail = _SHOWN_OF_LONG_SPAN
    for line in range(first[0], last[0] + 1):
        if first[0] + head <= line <= last[0] - tail and last[0] - first[0] > head + tail:
            continue
        text = _line(source, line)
        start = first[1] - 1 if line == first[0] else len(text) - len(text.lstrip())
        stop = last[1] - 1 if line == last[0] else len(text)
        if text.strip() or line in (first[0], last[0]):
            left, right = _Display.of(text).stretch(start, stop)
            yield _Mark(line, left, right, words if line == last[0] else "", is_primary)


def _line(source: Source, number: int) -> str:
    return source.line(number).removesuffix("\r")


def _excerpt(source: Source, at: Span, marks: Sequence[_Mark], width: int) -> Iterator[list[Piece]]:
    """The place, then the marked lines between two empty gutters, `...` where lines are left out."""
    size = len(str(max(mark.line for mark in marks)))
    room = max(width - size - 3, 20)
    yield [
        Piece("gutter", " " * size + "--> "),
        Piece("path", f"{_clean(source.path)}:{at.line}:{at.column}"),
        Piece("provision", _under(at)),
    ]
    yield [Piece("gutter", " " * size + " |")]
    before = None
    for line in sorted({mark.line for mark in marks}):
        if before is not None and line > before + 1:
            yield [Piece("gutter", "...")]
        before = line
        display = _Display.of(_line(source, line))
        for group in _together([mark for mark in marks if mark.line == line], display, room):
            yield from _marked_line(display, group, size, room)
    yield [Piece("gutter", " " * size + " |")]


def _under(span: Span) -> str:
    """` (in Article 15. Warranties)`: the title of the heading that the place is cited by."""
    provision = span.provision
    if provision is None:
        return ""
    titles = [title for title in provision.headings if title.startswith(provision.label)]
    title = _clean(titles[-1] if titles else provision.headings[-1])
    return f" (in {title if len(title) <= 72 else title[:71] + '…'})" if title else ""


def _together(marks: list[_Mark], display: _Display, room: int) -> Iterable[list[_Mark]]:
    """The marks of a line in one group, if one window shows them all; else each alone, its own first."""
    marks.sort(key=lambda mark: (mark.left, not mark.is_primary))
    fits = max(mark.right for mark in marks) - min(mark.left for mark in marks) <= room - 4
    if fits or display.columns[-1] <= room:
        return [marks]
    return [[mark] for mark in sorted(marks, key=lambda mark: not mark.is_primary)]


def _marked_line(display: _Display, marks: Sequence[_Mark], size: int, room: int) -> Iterator[list[Piece]]:
    left, right = min(mark.left for mark in marks), max(mark.right for mark in marks)
    first, text = display.window(left, right, room)
    yield [Piece("gutter", f"{marks[0].line:>{size}} |"), Piece("source", f" {text}".rstrip())]
    for mark in marks:
        start, stop = mark.left - first, max(min(mark.right - first, room), mark.left - first + 1)
        style, sign = ("underline", "^") if mark.is_primary else ("label", "-")
        underline = " " * (start + 1) + sign * (stop - start)
        yield [
            Piece("gutter", " " * size + " |"),
            Piece(style, f"{underline} {mark.words}".rstrip()),
        ]
