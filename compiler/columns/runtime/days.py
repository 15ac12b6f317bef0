"""Dates as days since 1970, by tables: a date and months, a date and working days, the parts of a date.

A table holds, for every day of its years, the day that is asked for, and `NOWHERE` where there is none: where the day
is outside the table, does not exist, or leads out of the calendar. Such rows are settled by the scalar evaluator.
"""

from __future__ import annotations

from datetime import date
from functools import cache, cached_property
from typing import Any

import numpy as np

from ...runtime.calendars import Calendar
from .columns import Array
from .exact import below, looked_up, select, within

NOWHERE = -(2**62)
_EPOCH = date(1970, 1, 1).toordinal()
#: The days that tables of the civil calendar have an answer for; around them, one at each end has none.
_FIRST, _LAST = date(1900, 1, 1).toordinal() - _EPOCH, date(2199, 12, 31).toordinal() - _EPOCH

#: Months that lead from a day of the tables to a day that there is.
_MOST_MONTHS = 12 * 1_500

#: So many years at most are added by a table, to a day of the years 1970 to 2099.
_MOST_YEARS = 31
_TABLED_DAYS = date(2100, 1, 1).toordinal() - _EPOCH


def nowhere(day: Array) -> Array:
    """Where a table has no day."""
    return below(day, NOWHERE + 1)


class _Table:
    """From each day of a stretch of days to a number. Made when it is first asked."""

    def of(self, day: Array, out: Array | None = None) -> Array:
        """The numbers of some days."""
        first, numbers = self._numbers
        return looked_up(numbers, day - first if first else day, out)

    @cached_property
    def _numbers(self) -> tuple[int, Array]:
        """The day that the table begins with, and its numbers. From 1970 on days are their own places in it."""
        first, numbers = self._made()
        begin = min(first - 1, 0)
        return begin, np.concatenate((np.full(first - begin, NOWHERE), numbers, [NOWHERE]))

    def _made(self) -> tuple[int, Array]:
        """The first day, and the numbers from there on."""
        raise NotImplementedError


def add_months(day: Array, months: Any, rounding: str | None = None) -> Array:
    """The day some months later, or earlier; a day that its month does not have is rounded, or is none."""
    places, months_of_years = _civil()
    place = day - (_FIRST - 1)
    is_near = within(months, -_MOST_MONTHS, _MOST_MONTHS)
    day_of_month = places.take(place, mode="clip")
    month = day_of_month >> 5
    day_of_month &= 31
    month += months if is_near else np.clip(months, -_MOST_MONTHS, _MOST_MONTHS)
    found = months_of_years.take(month, mode="clip")
    length: Any = found & 31
    found >>= 5
    if rounding is None:
        found = select(day_of_month < length, found + day_of_month, NOWHERE)
    else:
        if rounding == "down":
            length -= 1
        # One day or one number of months may stand for all rows.
        found += np.minimum(day_of_month, length, out=length if isinstance(length, np.ndarray) else None)
    if is_near and within(place - 1, 0, _LAST - _FIRST):
        return found
    known = (place > 0) & (place <= _LAST - _FIRST + 1) & (np.abs(months) <= _MOST_MONTHS)
    return select(known, found, NOWHERE)


def add_years(day: Array, years: Array, rounding: str | None = None, days: int = 0, out: Array | None = None) -> Array:
    """The day some years later, and a few days after or before that. For few years, of a day of our time, a table knows
    it."""
    day, years = np.asarray(day), np.asarray(years)
    # Read without a sign, a number below zero is larger than any other.
    most = int(years.view(np.uint64).max(initial=0))
    if most <= _MOST_YEARS and within(day, 0, _TABLED_DAYS - 1):
        place = years * _TABLED_DAYS
        place = place + day if place.ndim < max(day.ndim, 1) else np.add(place, day, out=place)
        return looked_up(_years_later(1 << most.bit_length(), rounding, days), place, out)
    found = _with_days(add_months(day, years * 12, rounding), days)
    if out is None:
        return found
    out[...] = found
    return out


def _with_days(reached: Array, days: int) -> Array:
    """A few days after days that may be none."""
    return reached if not days else select(reached == NOWHERE, NOWHERE, reached + days)


@cache
def _years_later(count: int, rounding: str | None, days: int) -> Array:
    """For each number of years below a count, one behind the other, the day so many years after each tabled day."""
    tabled = np.arange(_TABLED_DAYS)
    return np.concatenate([_with_days(add_months(tabled, 12 * years, rounding), days) for years in range(count)])


@cache
def _civil() -> tuple[Array, Array]:
    """For each day of the tables the place of its month and, in the lowest five bits, how many days of that come before
    it; for each month of the years 400 to 3699 its first day and, in these bits, how many days it has."""
    days = np.arange(_FIRST - 1, _LAST + 2)
    month = days.astype("datetime64[D]").astype("datetime64[M]")
    origin = -12 * (1970 - 400)
    firsts = _numbers(np.arange(origin, 12 * (3700 - 1970) + 1).astype("datetime64[M]"))
    places = (month.astype(np.int64) - origin) * 32 + (days - _numbers(month))
    return places, firsts[:-1] * 32 + np.diff(firsts)


class MonthsLater(_Table):
    """The day some months later, or earlier; a day that its month does not have is rounded, or is none."""

    def __init__(self, months: int, rounding: str | None = None) -> None:
        self.months, self.rounding = months, rounding

    def _made(self) -> tuple[int, Array]:
        return _FIRST, add_months(np.arange(_FIRST, _LAST + 1), self.months, self.rounding)


def _numbers(months: Any) -> Array:
    """The first days of months."""
    found: Array = months.astype("datetime64[D]").astype(np.int64)
    return found


class WorkingDays:
    """The working days of a calendar: how many there are up to each day, and which day each of them is."""

    def __init__(self, calendar: Calendar) -> None:
        self.calendar = calendar
        self.first = calendar.first.toordinal() - _EPOCH
        self.last = calendar.last.toordinal() - _EPOCH

    @cached_property
    def _counted(self) -> tuple[Array, Array]:
        days = range(self.first + _EPOCH, self.last + _EPOCH + 1)
        worked = np.array([self.calendar.off(date.fromordinal(each)) is None for each in days])
        return worked, np.cumsum(worked)

    @cached_property
    def _dates(self) -> Array:
        return np.flatnonzero(self._counted[0]) + self.first

    def _places(self, day: Array) -> tuple[Array, Array]:
        """The places of days in the calendar, and where they are in it."""
        inside = (day >= self.first) & (day <= self.last)
        return np.where(inside, day, self.first) - self.first, inside

    def add(self, day: Array, days: Any) -> Array:
        """The day so many working days after a day, or before it."""
        places, inside = self._places(day)
        worked, upto = self._counted
        before = upto[places] - worked[places]
        number = np.where(np.greater(days, 0), upto[places] - 1, before) + np.clip(days, -(2**40), 2**40)
        known = inside & (number >= 0) & (number < len(self._dates))
        reached = self._dates[np.where(known, number, 0)]
        return np.where(np.equal(days, 0), np.where(inside, day, NOWHERE), np.where(known, reached, NOWHERE))

    def is_working(self, day: Array) -> Array:
        """1 for working days, 0 for others."""
        places, inside = self._places(day)
        return np.where(inside, self._counted[0][places].astype(np.int64), NOWHERE)

    def between(self, start: Array, end: Array) -> Array:
        """How many working days lead from one day to another, the first not counted."""
        (one, inside), (other, within) = self._places(start), self._places(end)
        worked, upto = self._counted
        forth = upto[other] - upto[one]
        back = (upto[other] - worked[other]) - (upto[one] - worked[one])
        return np.where(inside & within, np.where(one <= other, forth, back), NOWHERE)


class WorkingDaysLater(_Table):
    """The day so many working days after a day that is not counted itself, or before it."""

    def __init__(self, calendar: Calendar, days: int) -> None:
        self.calendar, self.days = calendar, days

    def _made(self) -> tuple[int, Array]:
        counting = WorkingDays(self.calendar)
        return counting.first, counting.add(np.arange(counting.first, counting.last + 1), self.days)


def year_of(day: Array) -> Array:
    """The years of days."""
    return _dated(day, "Y") + 1970


def month_of(day: Array) -> Array:
    """The months of days, 1 for January."""
    return _dated(day, "M") % 12 + 1


def day_of(day: Array) -> Array:
    """The days in their months, from 1."""
    dates = np.asarray(day).astype("datetime64[D]")
    found: Array = (dates - dates.astype("datetime64[M]")).astype(np.int64) + 1
    return found


def weekday(day: Array) -> Array:
    """1 for Monday to 7 for Sunday."""
    found: Array = (day + 3) % 7 + 1
    return found


def _dated(day: Array, unit: str) -> Array:
    found: Array = np.asarray(day).astype("datetime64[D]").astype(f"datetime64[{unit}]").astype(np.int64)
    return found


def date_of(year: Any, month: Any, day: Any) -> Array:
    """The days with these numbers."""
    known = (np.greater_equal(year, 1900) & np.less_equal(year, 2199)) & (
        np.greater_equal(month, 1) & np.less_equal(month, 12)
    )
    months = (np.where(known, year, 1970) - 1970) * 12 + np.where(known, month, 1) - 1
    first, following = (_numbers(each.astype("datetime64[M]")) for each in (months, months + 1))
    found = first + np.clip(day, 0, 99) - 1
    return np.where(known & np.greater_equal(day, 1) & (found < following), found, NOWHERE)
