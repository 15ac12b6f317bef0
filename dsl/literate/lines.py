"""The lines of a rule file, and the mistakes found in them before its source is known.

A `Source` needs its headings and statements when it is made, and a span needs its source; so the literate layer
works on offsets and turns them into spans at the very end.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field
from types import MappingProxyType
from typing import NamedTuple

from dsl.diagnostics import Diagnostic, Label
from dsl.records import record
from dsl.source import Source, Span

BYTE_ORDER_MARK = "\ufeff"


class Line(NamedTuple):
    """A line: where it starts, its words without the line break, and where the next one starts.

    The carriage return of a Windows line end belongs to the break, so no reader of lines ever meets one there.
    """

    start: int
    text: str
    stop: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def is_blank(self) -> bool:
        return not self.text.strip()


def lines_of(text: str, start: int = 0, end: int | None = None) -> list[Line]:
    """The lines of a stretch of text. Only a line feed ends a line: a form feed or a U+2028 is part of one.

    A byte order mark at the head of the file is no part of the first line.
    """
    stop = len(text) if end is None else end
    at = start + 1 if start == 0 and text.startswith(BYTE_ORDER_MARK) else start
    lines = []
    while at < stop:
        found = text.find("\n", at, stop)
        last, following = (stop, stop) if found < 0 else (found, found + 1)
        if last > at and text[last - 1] == "\r":
            last -= 1
        lines.append(Line(at, text[at:last], following))
        at = following
    return lines


@record
class Mistake:
    """A diagnostic in the making: offsets instead of spans, each label as (start, end, words)."""

    code: str
    start: int
    end: int
    data: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    labels: tuple[tuple[int, int, str], ...] = ()
    hint: str = ""

    def in_source(self, source: Source) -> Diagnostic:
        labels = tuple(Label(Span(source, start, end), words) for start, end, words in self.labels)
        return Diagnostic(self.code, Span(source, self.start, self.end), self.data, labels, self.hint)


# One set of characters up front is looked for far quicker than one or the other.
_UNREADABLE = re.compile("[\x00-\x08\r\x0e-\x1f\x7f\ufffd\ud800-\udfff](?<!\r(?=\n))")
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")


def odd_characters(text: str, start: int, end: int) -> list[Mistake]:
    """Characters that no law text holds on purpose, in a stretch of it: each kind once, at its first place.

    Control characters and what a failed decoding leaves behind are errors; marks that turn the direction of
    writing are warnings, since with them a reader sees other words than the compiler. Tabs and form feeds are
    white space, and the zero-width space is a letter's neighbour in Lao: both pass.
    """
    mistakes = []
    for code, pattern in (("unreadable-character", _UNREADABLE), ("hidden-direction-mark", _DIRECTION)):
        seen = set()
        for found in pattern.finditer(text, start, end):
            if found.group() not in seen:
                seen.add(found.group())
                name = f"U+{ord(found.group()):04X}"
                mistakes.append(Mistake(code, found.start(), found.end(), {"character": name}))
    return mistakes
