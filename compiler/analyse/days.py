"""Dates and working days in terms: a date is its ordinal, a month the number 12 * year + month - 1.

Two functions say which month a day is in and which is the first day of a month. Counting working days goes by two
functions of a calendar: how many there are up to a day, and the day of a number.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import MAXYEAR, MINYEAR, date
from functools import cache
from hashlib import sha256

from compiler.analyse.flow import Flow, Stopped, stop
from compiler.analyse.terms import (
    Function,
    Number,
    Sort,
    Term,
    add,
    and_,
    apply,
    at_most,
    constant,
    div,
    equal,
    is_negative,
    is_positive,
    is_zero,
    ite,
    less,
    mod,
    not_,
    or_,
    scale,
    subtract,
)
from compiler.analyse.values import Length
from compiler.runtime.calendars import Calendar
from compiler.runtime.dates import Rounding
from dsl.source import Span

FIRST_DAY, LAST_DAY = date.min.toordinal(), date.max.toordinal()
FIRST_MONTH, LAST_MONTH = 12 * MINYEAR, 12 * MAXYEAR + 11
#: After so many months, which have so many days, the calendar begins again.
CYCLE, CYCLE_DAYS = 4800, 146_097


def month_number(ordinal: int) -> int:
    """The month that a day is in; of days outside the calendar, its first or last."""
    day = date.fromordinal(min(max(ordinal, FIRST_DAY), LAST_DAY))
    return 12 * day.year + day.month - 1


def _months_between(day: Term) -> tuple[Number | None, Number | None]:
    low = FIRST_MONTH if day.low is None else month_number(int(day.low))
    high = LAST_MONTH if day.high is None else month_number(int(day.high))
    return low, high


MONTH = Function("month", Sort.INT, month_number, _months_between)


def month_of(day: Term) -> Term:
    """The month that a day is in."""
    return apply(MONTH, day)


def first_day(month: int) -> int:
    """The first day of a month, also of one that no date has.

    Years are taken to begin in March, so that a leap day ends one: of the days before a month in such a year there are
    (153 m + 2) / 5. Source: Neri and Schneider, "Euclidean affine functions and their application to calendar
    algorithms" (2022).
    """
    year, place = divmod(month - 2, 12)
    return 365 * year + year // 4 - year // 100 + year // 400 + (153 * place + 2) // 5 - 305


@cache
def first_days() -> tuple[int, ...]:
    """The first days of the months of two cycles, from month 0 on."""
    return tuple([first_day(month) for month in range(2 * CYCLE)])


def _days_between(month: Term) -> tuple[Number | None, Number | None]:
    low = None if month.low is None else first_day(int(month.low))
    high = None if month.high is None else first_day(int(month.high))
    return low, high


FIRST = Function("first", Sort.INT, first_day, _days_between)


def first_of(month: Term) -> Term:
    """The first day of a month."""
    return apply(FIRST, month)


@cache
def days_of_months(count: int, step: int = 1, place: int = 0) -> tuple[int, int]:
    """How many days so many months have, at least and at most, that begin with one of every `step` months (a divisor of
    `CYCLE`): from April (12, 3) to May there are 30."""
    firsts = first_days()
    cycles, further = divmod(count, CYCLE)
    lengths = [firsts[month + further] - firsts[month] for month in range(place % step, CYCLE, step)]
    return min(lengths) + cycles * CYCLE_DAYS, max(lengths) + cycles * CYCLE_DAYS


def year_month_day(day: Term) -> tuple[Term, Term, Term]:
    """The three numbers of a date."""
    month = month_of(day)
    return div(month, 12), add(mod(month, 12), constant(1)), day_of_month(day)


def day_of_month(day: Term) -> Term:
    """Which day of its month a date is."""
    return add(subtract(day, first_of(month_of(day))), constant(1))


def length_of(month: Term) -> Term:
    """How many days a month has."""
    return subtract(first_of(add(month, constant(1))), first_of(month))


def last_of_month(day: Term) -> Term:
    """The last day of the month that a day is in."""
    return subtract(first_of(add(month_of(day), constant(1))), constant(1))


def of_numbers(flow: Flow, year: Term, month: Term, day: Term, span: Span) -> Term:
    """The date of three numbers; stops where there is none."""
    whole = subtract(add(scale(year, 12), month), constant(1))
    bounds = [(year, MINYEAR, MAXYEAR), (month, 1, 12)]
    inside = and_(*[and_(at_most(constant(low), each), at_most(each, constant(high))) for each, low, high in bounds])
    there = and_(inside, is_positive(day), at_most(day, length_of(whole)))
    flow.fail(stop(Stopped.ERROR, "no-such-date", span), not_(there))
    return subtract(add(first_of(whole), day), constant(1))


def moved(flow: Flow, start: Term, length: Length, rounding: Rounding, span: Span) -> Term:
    """A date so much later; stops where the day does not exist and nothing says how to round, and beyond the years
    from 1 to 9999."""
    months = add(scale(length.years, 12), length.months)
    reached = start if months.constant == 0 else _months_later(flow, start, months, rounding, span)
    if length.days.constant == 0:
        return reached
    found = add(reached, length.days)
    flow.fail(stop(Stopped.ERROR, "date-out-of-range", span), _outside(found, FIRST_DAY, LAST_DAY))
    return found


def _outside(number: Term, low: int, high: int) -> Term:
    return or_(less(number, constant(low)), less(constant(high), number))


def _months_later(flow: Flow, start: Term, months: Term, rounding: Rounding, span: Span) -> Term:
    month = month_of(start)
    there = add(month, months)
    flow.fail(stop(Stopped.ERROR, "date-out-of-range", span), _outside(there, FIRST_MONTH, LAST_MONTH))
    day = subtract(start, first_of(month))  # counted from 0
    following = first_of(add(there, constant(1)))
    plain = add(first_of(there), day)
    exists = less(plain, following)
    if rounding is None:
        flow.fail(stop(Stopped.ERROR, "ambiguous-date", span), not_(exists))
        return plain
    return ite(exists, plain, following if rounding == "up" else subtract(following, constant(1)))


# ----------------------------------------------------------------------------------------------------- working days


class Days:
    """The two functions of a calendar by which its working days are counted. `listed` are the working days."""

    def __init__(self, calendar: Calendar) -> None:
        self.calendar = calendar
        self.first, self.last = calendar.first.toordinal(), calendar.last.toordinal()
        counts = calendar._counts
        self.listed = tuple([self.first + each for each in counts.working])
        said = sha256(repr((self.first, self.last, self.listed)).encode()).hexdigest()
        self.upto = Function("upto", Sort.INT, self.number_upto, self._bounds_upto, self, said)
        self.nth = Function("nth", Sort.INT, self.day_of_number, self._bounds_nth, self, said)

    def number_upto(self, day: int) -> int:
        """How many working days there are up to a day, itself among them."""
        return bisect_right(self.listed, day)

    def day_of_number(self, number: int) -> int:
        """The working day of a number, counted from 0; beyond the table the days before and after it."""
        if number < 0:
            return self.first - 1
        return self.listed[number] if number < len(self.listed) else self.last + 1

    def _bounds_upto(self, day: Term) -> tuple[Number | None, Number | None]:
        low = 0 if day.low is None else self.number_upto(int(day.low))
        high = len(self.listed) if day.high is None else self.number_upto(int(day.high))
        return low, high

    def _bounds_nth(self, number: Term) -> tuple[Number | None, Number | None]:
        low = self.first - 1 if number.low is None else self.day_of_number(int(number.low))
        high = self.last + 1 if number.high is None else self.day_of_number(int(number.high))
        return low, high

    # -------------------------------------------------------------------------------------------------- counting

    def check(self, flow: Flow, day: Term, span: Span) -> None:
        """Stops where a day is outside the table."""
        flow.fail(stop(Stopped.ERROR, "outside-calendar", span), _outside(day, self.first, self.last))

    def before(self, day: Term) -> Term:
        """How many working days there are before a day."""
        return apply(self.upto, subtract(day, constant(1)))

    def later(self, flow: Flow, start: Term, days: Term, span: Span) -> Term:
        """The date so many working days later."""
        self.check(flow, start, span)
        onwards = subtract(add(apply(self.upto, start), days), constant(1))
        number = _by_sign(days, onwards, onwards, add(self.before(start), days))
        outside = and_(not_(is_zero(days)), _outside(number, 0, len(self.listed) - 1))
        flow.fail(stop(Stopped.ERROR, "outside-calendar", span), outside)
        return ite(is_zero(days), start, apply(self.nth, number))

    def between(self, flow: Flow, start: Term, end: Term, span: Span) -> Term:
        """How many working days lead from one date to another."""
        self.check(flow, start, span)
        self.check(flow, end, span)
        onwards = subtract(apply(self.upto, end), apply(self.upto, start))
        return ite(at_most(start, end), onwards, subtract(self.before(end), self.before(start)))

    def is_working(self, flow: Flow, day: Term, span: Span) -> Term:
        """Whether a date is a working day."""
        self.check(flow, day, span)
        return equal(subtract(apply(self.upto, day), self.before(day)), constant(1))


@cache
def days_of(calendar: Calendar) -> Days:
    """The functions of a calendar, made once, so that terms over them are the same."""
    return Days(calendar)


def _by_sign(number: Term, above: Term, zero: Term, below: Term) -> Term:
    return ite(is_positive(number), above, ite(is_negative(number), below, zero))
