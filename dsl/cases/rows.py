r"""The rows and cells of a Markdown table, by their offsets.

Cells are parted by bars, and dates are written between bars, `|2012-02-29|`. A bar that starts a date belongs to the
date where a value may start: at the head of a cell, after an operator, an opening bracket or a comma, or after a word
(`of |2012-02-29|`). Where that leaves a row with another number of cells than its header, a compact row
(`| a |2012-02-29| b |`) is tried before giving up. `\|` is a bar that parts nothing.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple, TypeAlias

from dsl.literate.lines import Line

DATE = re.compile(r"\|\d{4}-\d{2}-\d{2}\|")
#: A bar that no backslash stands before.
_BAR = re.compile(r"(?<!\\)\|")
_SEPARATOR = re.compile(r"\s*\|?(\s*:?-+:?\s*\|)*\s*(:?-+:?)?\s*")
_VALUE_FOLLOWS = frozenset("([{;,=<>+-*/:@^!")

#: Where the bars of a date are looked for: also after words, only after signs, or nowhere.
_Dates: TypeAlias = Literal["after words", "after signs", "nowhere"]


class RawCell(NamedTuple):
    """A cell's words without the white space around them; `start` equals `end` where it is empty."""

    start: int
    end: int
    text: str

    @property
    def words(self) -> str:
        """The text with its escaped bars made plain, for names."""
        return self.text.replace("\\|", "|")


def is_separator(line: Line) -> bool:
    """Whether a line is the row of dashes under the header."""
    return "-" in line.text and "|" in line.text and _SEPARATOR.fullmatch(line.text) is not None


def split_row(line: Line, wanted: int | None = None) -> tuple[RawCell, ...]:
    """The cells of a row. `wanted` is the number of the header's cells, if known; it settles doubtful dates only."""
    first: tuple[RawCell, ...] | None = None
    readings: tuple[_Dates, ...] = ("after words", "after signs", "nowhere")
    for dates in readings:
        cells = tuple(
            RawCell(line.start + start, line.start + end, line.text[start:end])
            for start, end in _split(line.text, dates)
        )
        if wanted is None or len(cells) == wanted:
            return cells
        first = first or cells
    return first or ()


def _split(text: str, dates: _Dates) -> list[tuple[int, int]]:
    """Start and end of each cell, trimmed. The bars at the row's two ends may be left out."""
    at = len(text) - len(text.lstrip())
    if text.startswith("|", at):
        at += 1
    begun, cells = at, []
    while (bar := _BAR.search(text, at)) is not None:
        at = bar.start()
        date = DATE.match(text, at) if dates != "nowhere" else None
        if date is not None and _value_may_start(text[begun:at], dates):
            at = date.end()
            continue
        cells.append(_trimmed(text, begun, at))
        begun = at = at + 1
    if text[begun:].strip():
        cells.append(_trimmed(text, begun, len(text)))
    return cells


def _value_may_start(before: str, dates: _Dates) -> bool:
    words = before.rstrip()
    if not words or words[-1] in _VALUE_FOLLOWS:
        return True
    return dates == "after words" and words[-1].isalpha()


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    return start, start + len(words.strip())
