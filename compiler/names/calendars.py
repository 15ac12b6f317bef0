"""Calendars of working days: each declaration with its table of holidays, ready to be counted in."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping

from compiler.names.lookup import Names
from compiler.names.tree import WorkCalendar
from compiler.runtime.calendars import Calendar, Day
from compiler.types import QualifiedName
from dsl.calendars.from_csv import read_table
from dsl.calendars.tree import Row
from dsl.diagnostics import Diagnostic, Label
from dsl.diagnostics.suggest import did_you_mean
from dsl.locales import ENGLISH, locale_of
from dsl.source import Source
from dsl.surface import tree as surface


class CalendarReader:
    """Reads the calendars of one module; `tables` are the texts of tables of holidays by path."""

    def __init__(self, module: str, tables: Mapping[str, str], names: Names) -> None:
        self.module = module
        self.tables = tables
        self.names = names
        self._found: dict[str, WorkCalendar] = {}

    def declare(self, item: surface.CalendarDeclaration, is_public: bool) -> None:
        """Adds a calendar; with a mistake in it, one that knows what could be understood."""
        years = item.years
        missing = [word for word, part in (("weekend", item.weekend), ("years", years)) if part is None]
        for kind in missing:
            locale = locale_of(item.name.span.path)
            word = next(said for said, meaning in locale.calendar.items() if meaning == kind)
            self._report(Diagnostic("calendar-part-missing", item.name.span, {"name": item.name.text, "part": word}))
        first, last = (years.first, years.last) if years else (1, 9999)
        rows = self._rows(item.table) if item.table else ()
        weekend = self._weekend(item.weekend or ())
        days = tuple(Day(row.date, row.name, row.source, row.kind) for row in rows if first <= row.date.year <= last)
        for row in rows:
            if not first <= row.date.year <= last:
                data = {"date": f"{row.date}", "name": item.name.text, "first": f"{first}", "last": f"{last}"}
                label = (Label(years.span, "the years of the calendar"),) if years else ()
                self._report(Diagnostic("calendar-day-outside", row.day, data, label))
        if years and days:
            self._warn_of_empty_years(item, years, days)
        if years is None:
            first = last = 2000
            days = ()
        days = tuple(sorted(days, key=lambda day: day.date))
        calendar = Calendar(item.name.text, first, last, weekend, days)
        name = QualifiedName(self.module, item.name.text)
        self._found[name.name] = WorkCalendar(
            name, calendar, is_public, item.notes, item.name.span, _path(item.table) if item.table else ""
        )

    def calendars(self) -> dict[str, WorkCalendar]:
        """The calendars by name."""
        return self._found

    def _weekend(self, names: tuple[surface.Name, ...]) -> tuple[int, ...]:
        """The numbers of weekdays; an English file's names are understood everywhere, as those of the library are."""
        numbers: dict[int, surface.Name] = {}
        for name in names:
            own = locale_of(name.span.path).weekdays
            known = own if name.text in own else ENGLISH.weekdays
            if name.text not in known:
                hint = did_you_mean(name.text, own)
                self._report(Diagnostic("calendar-weekday", name.span, {"name": name.text}, hint=hint))
                continue
            number = known.index(name.text) + 1
            if number in numbers:
                label = Label(numbers[number].span, "named here already")
                data = {"what": "weekday", "name": name.text}
                self._report(Diagnostic("duplicate-part", name.span, data, (label,)))
            numbers.setdefault(number, name)
        return tuple(sorted(numbers))

    def _rows(self, table: surface.CalendarTable) -> tuple[Row, ...]:
        path = _path(table)
        text = self.tables.get(path)
        if text is None:
            self._report(Diagnostic("calendar-table-missing", table.span, {"path": table.path, "looked": path}))
            return ()
        rows, wrong = read_table(Source(path, text))
        self.names.diagnostics.extend(wrong)
        return rows

    def _warn_of_empty_years(
        self, item: surface.CalendarDeclaration, years: surface.CalendarYears, days: tuple[Day, ...]
    ) -> None:
        """A year without a single holiday has more likely been forgotten."""
        listed = {day.date.year for day in days}
        empty = [year for year in range(years.first, years.last + 1) if year not in listed]
        if empty:
            shown = ", ".join(str(year) for year in empty[:5]) + (" …" if len(empty) > 5 else "")
            data = {"name": item.name.text, "years": shown}
            self._report(Diagnostic("calendar-year-empty", years.span, data))

    def _report(self, diagnostic: Diagnostic) -> None:
        self.names.diagnostics.append(diagnostic)


def _path(table: surface.CalendarTable) -> str:
    """The path of a table, which is named from the folder of its rule file."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(table.span.path), table.path))
