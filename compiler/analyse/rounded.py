"""Round values: of all that show a finding, the one that a reader takes in at once.

Numbers are exact; amounts are whole minor units, dates ordinals. A number is the rounder the fewer digits it has, and
of equally round ones the smaller is taken; of dates, the first of a year comes before the first of a month.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Final

from dsl.records import record

#: The first day that is tried where any date will do.
_ANY_DAY: Final = date(2012, 1, 1)
#: Up to this power of ten a number is as simple as zero.
_SIMPLE: Final = -2
#: Decimals are tried up to so many digits after the point.
_DIGITS: Final = 12


@record
class Interval:
    """All numbers between two ends (None: without an end), each with whether it belongs to it."""

    low: Fraction | int | None
    high: Fraction | int | None
    low_in: bool = True
    high_in: bool = True

    def __contains__(self, number: object) -> bool:
        assert isinstance(number, int | Fraction)
        if self.low is not None and (number < self.low or (number == self.low and not self.low_in)):
            return False
        return self.high is None or number < self.high or (number == self.high and self.high_in)


def round_number(within: Interval, step: Fraction = Fraction(1)) -> Fraction | None:
    """The roundest multiple of `step` in an interval, None where there is none; a step of 0 stands for any number. 1
    comes first, and 0 where the interval holds nothing above it that is as round."""
    if 1 in within and step <= 1:
        return Fraction(1)
    if within.high is not None and (within.high < 0 or (within.high == 0 and not within.high_in)):
        mirrored = Interval(-within.high, None if within.low is None else -within.low, within.high_in, within.low_in)
        found = round_number(mirrored, step)
        return None if found is None else -found
    if within.low is None or within.low < 0:
        within = Interval(0, within.high, True, within.high_in)
    largest = _exponent(within.high if within.high is not None else max(Fraction(within.low or 0), Fraction(1)))
    for exponent in range(largest, -_DIGITS - 1, -1):
        unit = Fraction(10) ** exponent
        if step and unit % step:
            continue
        found = (within.high is not None and _multiple(within, 5 * unit)) or _multiple(within, unit)
        if found:
            return found
        if 0 in within and exponent <= _SIMPLE:
            return Fraction(0)
    if step:
        return _multiple(within, step)
    if within.low is None or within.high is None:
        return None
    middle = Fraction(within.low + within.high) / 2
    return middle if middle in within else None


def _multiple(within: Interval, unit: Fraction) -> Fraction | None:
    """The smallest multiple of a unit in an interval that begins at zero or above; zero itself where it is the only
    one."""
    low = Fraction(within.low or 0)
    first = -(-low // unit) * unit
    if first not in within or first == 0:
        first += unit
    if first in within:
        return first
    return Fraction(0) if 0 in within else None


def _exponent(number: Fraction | int) -> int:
    """The greatest power of ten that is not above a number."""
    number = abs(Fraction(number))
    if not number:
        return 0
    exponent = len(str(number.numerator)) - len(str(number.denominator)) + 1
    while Fraction(10) ** exponent > number:
        exponent -= 1
    return exponent


def round_day(within: Interval) -> int | None:
    """The roundest day in an interval of ordinals: the first of a year, else of a month, else the first in it."""
    if within.low is None:
        latest = _ANY_DAY.toordinal()
        first = latest if latest in within else None
    else:
        first = int(within.low) + (0 if within.low_in else 1)
    if first is None or first not in within:
        last = None if within.high is None else int(within.high) - (0 if within.high_in else 1)
        return last if last is not None and last in within else None
    if _ANY_DAY.toordinal() in within:
        return _ANY_DAY.toordinal()
    day = date.fromordinal(first)
    years = day if day == date(day.year, 1, 1) else _first_of(day.year + 1, 1)
    if years is not None and years.toordinal() in within:
        return years.toordinal()
    months = day if day.day == 1 else _first_of(day.year + day.month // 12, day.month % 12 + 1)
    if months is not None and months.toordinal() in within:
        return months.toordinal()
    return first


def _first_of(year: int, month: int) -> date | None:
    return date(year, month, 1) if year <= date.max.year else None
