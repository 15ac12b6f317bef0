"""Compiled from stdlib/period_en.catala_en: change the rules there, and compile again.

Money is an `int` of cents, a decimal a `Fraction`; nothing is a float.
"""
# mypy: disable-error-code="comparison-overlap, redundant-expr"

from __future__ import annotations

from datetime import date
from typing import TypeVar

from ..runtime.dates import Duration, days_after, difference
from ..runtime.records import frozen
from ..runtime.schema import Date, Field, Position, Present, Structure
from . import date_en, library_natives

T = TypeVar("T")
_DAYS_1 = Duration(days=1)
_PERIODS_LINE_44 = ("stdlib/period_en.catala_en:44", "Periods")


@frozen
class Period:
    """A stretch of days from its first day to its last; both belong to it."""

    begin: date
    end: date


PERIOD_TYPE = Structure(
    "Period",
    (Field("begin", Date()), Field("end", Date())),
    build=Period,
    read=lambda value: (value.begin, value.end),
    doc="A stretch of days from its first day to its last; both belong to it.",
    module="Period_en",
)


def of_month_and_year(month_name: date_en.Month, year_number: int) -> Period:
    """The period of one month.

    stdlib/period_en.catala_en:14.
    """
    first_day = date_en.of_year_month_day(
        Position("stdlib/period_en.catala_en", 18, 7, 18, 29, ("Periods",)),
        year_number,
        date_en.month_to_integer(month_name),
        1,
    )
    return Period(begin=first_day, end=date_en.last_day_of_month(first_day))


def of_year(year_number: int) -> Period:
    """The period of one year, from 1 January to 31 December.

    stdlib/period_en.catala_en:23.
    """
    return Period(
        begin=date_en.of_year_month_day(
            Position("stdlib/period_en.catala_en", 27, 17, 27, 39, ("Periods",)), year_number, 1, 1
        ),
        end=date_en.of_year_month_day(
            Position("stdlib/period_en.catala_en", 28, 15, 28, 37, ("Periods",)), year_number, 12, 31
        ),
    )


def valid(p: Period) -> bool:
    """Whether the period does not end before it begins. A single day is valid.

    stdlib/period_en.catala_en:32.
    """
    return p.begin <= p.end


def duration(p: Period) -> Duration:
    """How many days the period has, as a duration in days: 1 day for a single day.

    stdlib/period_en.catala_en:37.
    """
    return difference(p.end, p.begin) + _DAYS_1


def are_adjacent(p1: Period, p2: Period) -> bool:
    """Whether the second period begins on the day after the first ends.

    stdlib/period_en.catala_en:42.
    """
    return days_after(p1.end, 1, at=_PERIODS_LINE_44) == p2.begin


def join(p1: Period, p2: Period) -> Period:
    """The shortest period that holds both, with whatever lies between them.

    stdlib/period_en.catala_en:47.
    """
    return Period(begin=date_en.min_(p1.begin, p2.begin), end=date_en.max_(p1.end, p2.end))


def intersection(p1: Period, p2: Period) -> Present[Period] | None:
    """The days that belong to both; `Absent` where there are none.

    stdlib/period_en.catala_en:56.
    """
    both = Period(begin=date_en.max_(p1.begin, p2.begin), end=date_en.min_(p1.end, p2.end))
    if valid(both):
        return Present(both)
    return None


def overlaps(p1: Period, p2: Period) -> bool:
    """Whether at least one day belongs to both.

    stdlib/period_en.catala_en:68.
    """
    return intersection(p1, p2) is not None


def covers(long: Period, short: Period) -> bool:
    """Whether every day of the second period belongs to the first.

    stdlib/period_en.catala_en:73.
    """
    return long.begin <= short.begin and short.end <= long.end


def is_contained(p: Period, d: date) -> bool:
    """Whether a date belongs to the period.

    stdlib/period_en.catala_en:78.
    """
    return p.begin <= d and d <= p.end


def is_before(p: Period, d: date) -> bool:
    """Whether a date lies before the period.

    stdlib/period_en.catala_en:83.
    """
    return d < p.begin


def is_after(p: Period, d: date) -> bool:
    """Whether a date lies after the period.

    stdlib/period_en.catala_en:88.
    """
    return d > p.end


def find_period(periods: tuple[Period, ...], d: date) -> Present[Period] | None:
    """The first period of a list to which a date belongs; `Absent` where there is none.

    stdlib/period_en.catala_en:93.
    """
    return next((Present(p) for p in periods if is_contained(p, d)), None)


def sort_by_date(items: tuple[tuple[Period, T], ...]) -> tuple[tuple[Period, T], ...]:
    """Periods with what belongs to each, by their first day; those that begin on one day keep their order.
    Deprecated: the language sorts lists itself, `sort all (p, x) among items in increasing order of p.begin`.

    stdlib/period_en.catala_en:99.
    """
    return tuple(sorted(items, key=lambda each: each[0].begin))


def of_stretches(stretches: tuple[tuple[date, date], ...]) -> tuple[Period, ...]:
    """stdlib/period_en.catala_en:117."""
    return tuple(Period(begin=first_day, end=last_day) for first_day, last_day in stretches)


def split_by_month(p: Period) -> tuple[Period, ...]:
    """The period cut at the first of each month. Empty for a period that does not end after the day on which it
    begins, a single day among them; where the last day is the first of a month, it stays with the month before.

    stdlib/period_en.catala_en:105.
    """
    return of_stretches(library_natives.days_by_month(p.begin, p.end))


def split_by_year(first_month: date_en.Month, p: Period) -> tuple[Period, ...]:
    """The period cut at the first of the named month of each year; else as `split_by_month`.

    stdlib/period_en.catala_en:110.
    """
    return of_stretches(library_natives.days_by_year(date_en.month_to_integer(first_month), p.begin, p.end))
