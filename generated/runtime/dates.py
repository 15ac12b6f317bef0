"""Dates and durations of the law: whole calendar days, and durations that keep the units they were written in.

Dates are `datetime.date` (proleptic Gregorian, years 1 to 9999); a date beyond is the error `DateOutOfRange`.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date
from fractions import Fraction
from typing import Literal, TypeAlias

from .failures import (
    NOWHERE,
    AmbiguousDate,
    AmbiguousDuration,
    DateOutOfRange,
    DivisionByZero,
    IndivisibleDuration,
    NoSuchDate,
    Spot,
)
from .records import frozen

#: Where a sum of months lands when its month has no such day: the first of the next month, the last of that month,
#: or, with None, the error `AmbiguousDate`.
Rounding: TypeAlias = Literal["up", "down"] | None


@frozen
class Duration:
    """Years, months and days, each of any sign and never carried over: 13 months stay 13 months.

    Python's `==` compares the three numbers; whether one year equals twelve months is asked of `same_duration`.
    `str` gives the notation of the language, `1 year - 2 month`.
    """

    years: int = 0
    months: int = 0
    days: int = 0

    def __add__(self, other: Duration) -> Duration:
        return Duration(self.years + other.years, self.months + other.months, self.days + other.days)

    def __sub__(self, other: Duration) -> Duration:
        return Duration(self.years - other.years, self.months - other.months, self.days - other.days)

    def __mul__(self, times: int) -> Duration:
        return Duration(self.years * times, self.months * times, self.days * times)

    __rmul__ = __mul__

    def __neg__(self) -> Duration:
        return Duration(-self.years, -self.months, -self.days)

    def __str__(self) -> str:
        return written(self, ("year", "month", "day"))


def written(duration: Duration, units: tuple[str, str, str]) -> str:
    """A duration as an author writes it, with the names of year, month and day; parts that are zero are left out."""
    text = ""
    for count, unit in zip((duration.years, duration.months, duration.days), units, strict=True):
        if count and text:
            text += f" {'-' if count < 0 else '+'} {abs(count)} {unit}"
        elif count:
            text = f"{count} {unit}"
    return text or f"0 {units[2]}"


def valid_date(year: int, month: int, day: int) -> date:
    """The day with these numbers. Raises `NoSuchDate`."""
    try:
        return date(year, month, day)
    except (ValueError, OverflowError):
        raise NoSuchDate(year, month, day) from None


def add(start: date, duration: Duration, rounding: Rounding = None, at: Spot = NOWHERE) -> date:
    """The date a duration later: years and months first, rounded at most once, then days. `at` says where the rule
    stands that asks.

    Raises `AmbiguousDate` where the day does not exist and no rounding is named, and `DateOutOfRange`, also where only
    the date before the days are added is out of range.
    """
    return _moved(start, 12 * duration.years + duration.months, duration.days, rounding, at)


def subtract(start: date, duration: Duration, rounding: Rounding = None, at: Spot = NOWHERE) -> date:
    """The date a duration earlier: the negated duration, added. Raises as `add`."""
    return _moved(start, -12 * duration.years - duration.months, -duration.days, rounding, at)


def years_after(start: date, years: int, rounding: Rounding = None, at: Spot = NOWHERE) -> date:
    """`add` of so many years."""
    return months_after(start, 12 * years, rounding, at)


def years_before(start: date, years: int, rounding: Rounding = None, at: Spot = NOWHERE) -> date:
    """`subtract` of so many years."""
    return months_after(start, -12 * years, rounding, at)


def months_before(start: date, months: int, rounding: Rounding = None, at: Spot = NOWHERE) -> date:
    """`subtract` of so many months."""
    return months_after(start, -months, rounding, at)


def days_after(start: date, days: int, at: Spot = NOWHERE) -> date:
    """`add` of so many days."""
    try:
        return date.fromordinal(start.toordinal() + days)
    except (ValueError, OverflowError):
        raise DateOutOfRange().at(*at) from None


def days_before(start: date, days: int, at: Spot = NOWHERE) -> date:
    """`subtract` of so many days."""
    return days_after(start, -days, at)


def _moved(start: date, months: int, days: int, rounding: Rounding, at: Spot) -> date:
    reached = months_after(start, months, rounding, at) if months else start
    return days_after(reached, days, at) if days else reached


def months_after(start: date, months: int, rounding: Rounding = None, at: Spot = NOWHERE) -> date:
    """`add` of so many months."""
    year, month = divmod(12 * start.year + start.month - 1 + months, 12)
    month += 1
    if not MINYEAR <= year <= MAXYEAR:
        raise DateOutOfRange().at(*at)
    day = start.day
    if day <= 28:  # every month has it: the common case is spared a look at the calendar
        return date(year, month, day)
    length = monthrange(year, month)[1]
    if day <= length:
        return date(year, month, day)
    match rounding:
        case "down":
            return date(year, month, length)
        case "up":  # December has every day: the next month is of the same year
            return date(year, month + 1, 1)
        case None:
            raise AmbiguousDate(year, month, day).at(*at)


def difference(left: date, right: date) -> Duration:
    """`left - right`, in days alone."""
    return Duration(days=(left - right).days)


def compare_durations(left: Duration, right: Duration) -> int:
    """-1, 0 or 1 as `left` is shorter than, equal to or longer than `right`.

    Durations without days compare by their months, durations in days alone by their days. Raises `AmbiguousDuration`
    for any others, even for two that are identical (as upstream; `same_duration` differs there).
    """
    if not left.days and not right.days:
        first, second = 12 * left.years + left.months, 12 * right.years + right.months
    elif not (left.years or left.months or right.years or right.months):
        first, second = left.days, right.days
    else:
        raise AmbiguousDuration(str(left), str(right))
    return (first > second) - (first < second)


def same_duration(left: Duration, right: Duration) -> bool:
    """Whether two durations are equal: identical, or comparable and of the same length (`1 year = 12 month`).

    Raises `AmbiguousDuration`.
    """
    return left == right or compare_durations(left, right) == 0


def divide_durations(dividend: Duration, divisor: Duration, at: Spot = NOWHERE) -> Fraction:
    """How many times one duration in days goes into another. Raises `IndivisibleDuration`, `DivisionByZero`."""
    if dividend.years or dividend.months or divisor.years or divisor.months:
        raise IndivisibleDuration(str(dividend), str(divisor)).at(*at)
    if not divisor.days:
        raise DivisionByZero().at(*at)
    return Fraction(dividend.days, divisor.days)
