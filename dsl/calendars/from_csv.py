"""The text of a table of holidays to its rows: CSV as spreadsheets write it, with the columns of `COLUMNS`.

A cell may stand between double quotes, in which a double quote is written twice. Empty lines, and lines that begin with
`#`, say nothing. Every mistake is reported with its place; a line with one is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from dsl.calendars.tree import COLUMNS, KINDS, Kind, Row
from dsl.diagnostics import Diagnostic, Label
from dsl.diagnostics.suggest import did_you_mean
from dsl.records import record
from dsl.source import Source, Span

_CELL = re.compile(r'[^\S\n]*("(?:[^"]|"")*"|[^,"]*)[^\S\n]*(,|$)')
_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
#: Once so many mistakes are found, a table is something else altogether.
_LIMIT = 50


@record
class _Cell:
    text: str
    span: Span


def read_table(source: Source) -> tuple[tuple[Row, ...], tuple[Diagnostic, ...]]:
    """The rows of a table in the order of its lines, and what is wrong with it."""
    reader = _Reader(source)
    rows = tuple(reader.rows())
    return rows, tuple(reader.diagnostics)


@dataclass(slots=True)
class _Reader:
    """One reading of a table, and the mistakes found so far."""

    source: Source
    diagnostics: list[Diagnostic] = field(default_factory=list)

    def rows(self) -> Iterator[Row]:
        seen: dict[date, Span] = {}
        is_first = True
        for line in self._lines():
            if len(self.diagnostics) >= _LIMIT:
                return
            cells = self._cells(line)
            if cells is None:
                continue
            if is_first:
                is_first = False
                if not self._is_head(cells, line):
                    return
                continue
            row = self._row(cells, line)
            if row is None:
                continue
            if row.date in seen:
                label = Label(seen[row.date], "listed here already")
                self._report("calendar-day-twice", row.day, {"date": f"{row.date}"}, label)
                continue
            seen[row.date] = row.day
            yield row
        if is_first:
            self._report("calendar-head", Span(self.source, 0, 0), {"found": "nothing"})

    def _lines(self) -> Iterator[Span]:
        """The lines that say something, without their breaks."""
        start = 0
        for text in self.source.text.split("\n"):
            bare = text.rstrip("\r")
            if bare.strip() and not bare.startswith("#"):
                yield Span(self.source, start, start + len(bare))
            start += len(text) + 1

    def _cells(self, line: Span) -> list[_Cell] | None:
        """The cells of a line, quotes taken off; None (and a report) where a quote is not closed."""
        cells: list[_Cell] = []
        text, at = line.text, 0
        while True:
            found = _CELL.match(text, at)
            if found is None:
                self._report("calendar-quotes", Span(self.source, line.start + at, line.end))
                return None
            inner = found.group(1)
            said = inner[1:-1].replace('""', '"') if inner.startswith('"') else inner.strip()
            start = line.start + found.start(1)
            cells.append(_Cell(said.strip(), Span(self.source, start, start + len(inner.rstrip()))))
            at = found.end()
            if not found.group(2):
                return cells

    def _is_head(self, cells: list[_Cell], line: Span) -> bool:
        said = tuple(each.text.lower().lstrip("\N{ZERO WIDTH NO-BREAK SPACE}") for each in cells)
        if said == COLUMNS:
            return True
        hint = "Save the table with commas between its cells." if ";" in line.text else ""
        found = f"`{_short(line.text)}`"
        self.diagnostics.append(Diagnostic("calendar-head", line, {"found": found}, hint=hint))
        return False

    def _row(self, cells: list[_Cell], line: Span) -> Row | None:
        if len(cells) != len(COLUMNS):
            data = {"found": str(len(cells)), "needed": str(len(COLUMNS))}
            hint = ""
            if len(cells) > len(COLUMNS):
                hint = "A cell that holds a comma stands between double quotes."
            self.diagnostics.append(Diagnostic("calendar-cells", line, data, hint=hint))
            return None
        day, name, source, kind = cells
        found = self._date(day)
        known = self._kind(kind)
        for cell, what in ((name, "name"), (source, "source")):
            if not cell.text:
                self._report("calendar-cell-empty", cell.span, {"what": what, "date": day.text})
        if found is None or known is None or not (name.text and source.text):
            return None
        return Row(found, name.text, source.text, known, day.span, line)

    def _date(self, cell: _Cell) -> date | None:
        written = _DATE.fullmatch(cell.text)
        if written is None:
            self._report("calendar-date", cell.span, {"text": cell.text, "why": "is not written as 2016-04-12"})
            return None
        try:
            return date(*(int(part) for part in written.groups()))
        except ValueError:
            self._report("calendar-date", cell.span, {"text": cell.text, "why": "is no day of the calendar"})
            return None

    def _kind(self, cell: _Cell) -> Kind | None:
        known = next((each for each in KINDS if each == cell.text.lower()), None)
        if known is None:
            hint = did_you_mean(cell.text, KINDS)
            self.diagnostics.append(Diagnostic("calendar-kind", cell.span, {"kind": cell.text}, hint=hint))
        return known

    def _report(self, code: str, span: Span, data: Mapping[str, str] | None = None, *labels: Label) -> None:
        self.diagnostics.append(Diagnostic(code, span, data or {}, labels))


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:60]}…"
