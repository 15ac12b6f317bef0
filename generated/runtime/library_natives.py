"""The parts of the standard library that are written in Python: calendar, rounding to digits, lists by index.

Their declarations stand in `compiler/stdlib/library_natives.catala_en`; nothing else calls them.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Iterator
from datetime import MAXYEAR, date, timedelta
from fractions import Fraction
from typing import TypeVar

from .dates import Duration, add, valid_date
from .decimals import round_decimal_to
from .failures import Failure
from .money import round_money_to
from .schema import Position, Present

T = TypeVar("T")


def date_of_numbers(place: Position, year: int, month: int, day: int) -> date:
    """The day with these numbers. Raises `NoSuchDate` at the place of the call."""
    try:
        return valid_date(year, month, day)
    except Failure as failure:
        raise failure.at(f"{place.file}:{place.line}") from None


def numbers_of_date(day: date) -> tuple[int, int, int]:
    """Year, month and day."""
    return day.year, day.month, day.day


def end_of_month(day: date) -> date:
    """The last day of the month that a day is in."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def weekday(day: date) -> int:
    """1 for Monday to 7 for Sunday."""
    return day.isoweekday()


def add_rounded_down(day: date, duration: Duration) -> date:
    """A day and a duration; a day that its month does not have becomes the last of that month."""
    return add(day, duration, "down")


def add_rounded_up(day: date, duration: Duration) -> date:
    """A day and a duration; a day that its month does not have becomes the first of the next month."""
    return add(day, duration, "up")


def decimal_to_digits(number: Fraction, digits: int) -> Fraction:
    """A decimal rounded to so many digits after the point, halves away from zero; fewer than none to tens and so on."""
    return round_decimal_to(number, digits)


def money_to_digits(amount: int, digits: int) -> int:
    """An amount in cents, rounded to so many digits after the point of the unit of currency."""
    return round_money_to(amount, digits)


def integers_between(start: int, end: int) -> tuple[int, ...]:
    """The integers from `start` up to, and without, `end`."""
    return tuple(range(start, end))


def nth_of_list(items: tuple[T, ...], position: int) -> Present[T] | None:
    """The item at a position counted from 1; None outside the list."""
    return Present(items[position - 1]) if 1 <= position <= len(items) else None


def list_without_nth(items: tuple[T, ...], position: int) -> tuple[T, ...]:
    """The list without the item at a position counted from 1; the same list where there is none."""
    return items[: position - 1] + items[position:] if 1 <= position <= len(items) else items


def reversed_list(items: tuple[T, ...]) -> tuple[T, ...]:
    """The list from its end to its start."""
    return items[::-1]


def days_by_month(first_day: date, last_day: date) -> tuple[tuple[date, date], ...]:
    """A stretch of days cut at the first of each month."""
    return tuple(_cut(first_day, last_day, _next_month))


def days_by_year(first_month: int, first_day: date, last_day: date) -> tuple[tuple[date, date], ...]:
    """A stretch of days cut at the first of one month of each year."""

    def following(day: date) -> date | None:
        return _first_of(day.year + (day.month >= first_month), first_month)

    return tuple(_cut(first_day, last_day, following))


def _next_month(day: date) -> date | None:
    return _first_of(day.year + day.month // 12, day.month % 12 + 1)


def _first_of(year: int, month: int) -> date | None:
    """The first of a month; None after the last year of the calendar."""
    return date(year, month, 1) if year <= MAXYEAR else None


def _cut(start: date, end: date, following: Callable[[date], date | None]) -> Iterator[tuple[date, date]]:
    """The pieces of a stretch from its first day to its last.

    As upstream: nothing where the last day does not come after the first, and no cut where the last day is the very day
    of a cut.
    """
    while start < end:
        cut = following(start)
        if cut is None or cut >= end:
            yield start, end
            return
        yield start, cut - timedelta(days=1)
        start = cut
