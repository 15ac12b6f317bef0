"""The parts of the standard library that are written in Python (`compiler.runtime.library_natives`), in terms."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import cast

from compiler.analyse import days, lists
from compiler.analyse.flow import Flow
from compiler.analyse.terms import (
    Term,
    add,
    constant,
    less,
    mod,
    over,
    real,
    rounded,
    scale,
    subtract,
)
from compiler.analyse.values import CannotEncode, Items, Length, Series, Slot, Value
from compiler.runtime.library_natives import days_by_month, days_by_year
from dsl.source import Span

#: A list that is counted up is written out to so many elements.
_LONGEST = 64


def _of_numbers(flow: Flow, span: Span, place: Value, year: Term, month: Term, day: Term) -> Value:
    del place
    return days.of_numbers(flow, year, month, day, span)


def _moved(rounding: str) -> Callable[..., Value]:
    def moved(flow: Flow, span: Span, day: Term, length: Length) -> Value:
        return days.moved(flow, day, length, "up" if rounding == "up" else "down", span)

    return moved


def _known(term: Term, what: str) -> int:
    if term.constant is None:
        raise CannotEncode(f"it {what} that depends on the facts")
    return int(term.constant)


def _decimal_to_digits(flow: Flow, span: Span, number: Term, digits: Term) -> Value:
    del flow, span
    scaling = Fraction(10) ** _known(digits, "rounds to a number of digits")
    return over(real(rounded(scale(number, scaling))), constant(scaling))


def _money_to_digits(flow: Flow, span: Span, amount: Term, digits: Term) -> Value:
    del flow, span
    places = _known(digits, "rounds to a number of digits")
    if places >= 2:
        return amount
    unit = 10 ** (2 - places)
    return scale(rounded(amount, unit), unit)


def _integers_between(flow: Flow, span: Span, start: Term, end: Term) -> Value:
    del flow, span
    length = subtract(end, start)
    if length.high is None or length.high > _LONGEST:
        raise CannotEncode("it makes a list as long as the facts say, without a bound")
    slots = [Slot(less(constant(each), length), add(start, constant(each))) for each in range(max(0, int(length.high)))]
    return Series(tuple(slots))


def _cut(compute: Callable[..., tuple[tuple[object, object], ...]]) -> Callable[..., Value]:
    def cut(flow: Flow, span: Span, *given: Term) -> Value:
        from datetime import date

        del flow, span
        if any(each.constant is None for each in given):
            raise CannotEncode("it cuts a stretch of days that depends on the facts")
        *first, start, end = [cast(int, each.constant) for each in given]
        pieces = compute(*first, date.fromordinal(start), date.fromordinal(end))
        ends = [(cast(date, one).toordinal(), cast(date, other).toordinal()) for one, other in pieces]
        return lists.listed(tuple([Items((constant(one), constant(other))) for one, other in ends]))

    return cut


#: Takes the flow, the place of the call and the arguments.
NATIVES: dict[str, Callable[..., Value]] = {
    "date_of_numbers": _of_numbers,
    "numbers_of_date": lambda flow, span, day: Items(days.year_month_day(day)),
    "end_of_month": lambda flow, span, day: days.last_of_month(day),
    "weekday": lambda flow, span, day: add(mod(subtract(day, constant(1)), 7), constant(1)),
    "add_rounded_down": _moved("down"),
    "add_rounded_up": _moved("up"),
    "decimal_to_digits": _decimal_to_digits,
    "money_to_digits": _money_to_digits,
    "integers_between": _integers_between,
    "nth_of_list": lambda flow, span, items, place: lists.element(items, place),
    "list_without_nth": lambda flow, span, items, place: lists.without(items, place),
    "reversed_list": lambda flow, span, items: lists.turned(items),
    "days_by_month": _cut(days_by_month),
    "days_by_year": _cut(days_by_year),
}
