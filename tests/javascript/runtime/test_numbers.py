"""Numbers, amounts, dates and orders: the JavaScript library gives what the Python library gives."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compiler.runtime import compare, dates, decimals, library_natives, money
from compiler.runtime.dates import Duration
from compiler.runtime.schema import CodeLocation, Function, ListOf, Position
from tests.javascript.node import Node
from tests.javascript.runtime.door import Outcome, both, checked, of_javascript
from tests.runtime.values import typed

LONG = st.integers(-(10**30), 10**30) | st.integers(-1000, 1000)
FRACTIONS = st.builds(Fraction, LONG, st.integers(1, 10**20) | st.sampled_from([1, 2, 4, 100, 3]))
NUMBERS = LONG | FRACTIONS | st.sampled_from([-1, -2, Fraction(-1, 3)])
DURATIONS = st.builds(Duration, *[st.integers(-30, 30) | st.sampled_from([0, 10**25, -(10**25)])] * 3)
#: Days around which months differ.
EDGES = [date(2024, 2, 29), date(2023, 2, 28), date(2024, 1, 31), date(1, 1, 1), date(9999, 12, 31), date(2000, 12, 31)]
DAYS = st.sampled_from(EDGES) | st.dates()


@checked
@given(FRACTIONS, NUMBERS)
def test_fractions(node: Node, one: Fraction, other: Fraction | int) -> None:
    for method, ask in (
        ("plus", lambda: one + other),
        ("minus", lambda: one - other),
        ("times", lambda: one * other),
        ("negated", lambda: -one),
        ("equals", lambda: one == other),
        ("isLess", lambda: one < other),
        ("isAtMost", lambda: one <= other),
        ("isMore", lambda: one > other),
        ("isAtLeast", lambda: one >= other),
    ):
        assert of_javascript(node, "", "", one, other, method=method) == Outcome(ask())
    if other:
        assert of_javascript(node, "", "", one, other, method="over") == Outcome(one / other)


@checked
@given(LONG, NUMBERS, FRACTIONS, LONG, st.integers(-6, 6))
def test_decimals_and_money(
    node: Node, whole: int, number: Fraction | int, decimal: Fraction, amount: int, places: int
) -> None:
    both(node, decimals.divide, "decimals", "divide", decimal, number)
    both(node, decimals.divide, "decimals", "divide", whole, amount)
    both(node, decimals.rounded, "decimals", "rounded", number)
    both(node, decimals.round_decimal, "decimals", "roundDecimal", decimal)
    both(node, decimals.round_decimal_to, "decimals", "roundDecimalTo", decimal, places)
    both(node, decimals.integer_of_decimal, "decimals", "integerOfDecimal", decimal)
    both(node, decimals.plain_number, "decimals", "plainNumber", decimal)
    both(node, decimals.decimal_digits, "decimals", "decimalDigits", decimal)
    both(node, money.multiply, "money", "multiply", amount, number)
    both(node, money.divide_amount, "money", "divideAmount", amount, number)
    both(node, money.ratio, "money", "ratio", amount, whole)
    both(node, money.round_money, "money", "roundMoney", amount)
    both(node, money.round_money_to, "money", "roundMoneyTo", amount, places)
    both(node, money.of_decimal, "money", "ofDecimal", number)
    both(node, money.to_decimal, "money", "toDecimal", amount)
    both(node, money.integer_of_money, "money", "integerOfMoney", amount)


@pytest.mark.parametrize("amount", [-250, -150, -151, -149, -50, -49, 49, 50, 149, 150, 250, 1499, 1500, -1499, -1500])
@pytest.mark.parametrize("places", [-2, -1, 0, 1, 2, 3])
def test_halves_go_away_from_zero(node: Node, amount: int, places: int) -> None:
    both(node, money.round_money_to, "money", "roundMoneyTo", amount, places)
    both(node, money.round_money, "money", "roundMoney", amount)
    both(node, money.multiply, "money", "multiply", amount, Fraction(1, 100))


@checked
@given(DAYS, DURATIONS, DURATIONS, DAYS)
def test_dates(node: Node, day: date, duration: Duration, other: Duration, end: date) -> None:
    for rounding in (None, "up", "down"):
        both(node, dates.add, "dates", "add", day, duration, rounding)
        both(node, dates.subtract, "dates", "subtract", day, duration, rounding)
    both(node, dates.difference, "dates", "difference", day, end)
    both(node, dates.compare_durations, "dates", "compareDurations", duration, other)
    both(node, dates.same_duration, "dates", "sameDuration", duration, other)
    both(node, dates.divide_durations, "dates", "divideDurations", duration, other)
    assert of_javascript(node, "", "", duration, other, method="plus") == Outcome(duration + other)
    assert of_javascript(node, "", "", duration, other, method="minus") == Outcome(duration - other)
    assert of_javascript(node, "", "", duration, method="toString") == Outcome(str(duration))


@pytest.mark.parametrize("start", EDGES)
@pytest.mark.parametrize("months", [-13, -12, -11, -1, 0, 1, 2, 11, 12, 13, 1200])
def test_ends_of_months(node: Node, start: date, months: int) -> None:
    for rounding in (None, "up", "down"):
        for days in (0, 1, -1):
            both(node, dates.add, "dates", "add", start, Duration(0, months, days), rounding)


@checked
@given(st.integers(0, 10_001) | LONG, st.integers(-1, 14) | LONG, st.integers(-1, 33) | LONG)
def test_days_that_are_none(node: Node, year: int, month: int, day: int) -> None:
    both(node, dates.valid_date, "dates", "validDate", year, month, day)
    place = Position("a.catala_en", 7, 1, 7, 9)
    both(node, library_natives.date_of_numbers, "library_natives", "dateOfNumbers", place, year, month, day)


def test_every_ordinal_is_its_day(node: Node) -> None:
    for ordinal in (*range(1, 1500), *range(730_000, 732_000), *range(3_652_000, 3_652_060), 0, 3_652_060):
        try:
            expected: Any = date.fromordinal(ordinal)
        except ValueError:
            expected = None
        found = of_javascript(node, "dates", "add", date(1, 1, 1), Duration(days=ordinal - 1), None)
        assert found.value == expected


@checked
@given(DAYS, DAYS, DURATIONS, st.lists(st.integers()), st.integers(-2, 8), st.integers(1, 12))
def test_natives(
    node: Node, day: date, end: date, duration: Duration, items: list[int], position: int, month: int
) -> None:
    natives = library_natives
    end = min(end, day.replace(year=min(day.year + 3, 9999), day=1))
    both(node, natives.numbers_of_date, "library_natives", "numbersOfDate", day)
    both(node, natives.end_of_month, "library_natives", "endOfMonth", day)
    both(node, natives.weekday, "library_natives", "weekday", day)
    both(node, natives.add_rounded_up, "library_natives", "addRoundedUp", day, duration)
    both(node, natives.add_rounded_down, "library_natives", "addRoundedDown", day, duration)
    both(node, natives.nth_of_list, "library_natives", "nthOfList", tuple(items), position)
    both(node, natives.list_without_nth, "library_natives", "listWithoutNth", tuple(items), position)
    both(node, natives.reversed_list, "library_natives", "reversedList", tuple(items))
    both(node, natives.integers_between, "library_natives", "integersBetween", position, month)
    both(node, natives.days_by_month, "library_natives", "daysByMonth", day, end)
    both(node, natives.days_by_year, "library_natives", "daysByYear", month, day, end)


@checked
@given(typed(count=2))
def test_equality_and_order(node: Node, drawn: tuple[Any, Any, Any]) -> None:
    type, one, other = drawn
    for left, right in ((one, other), (one, one), (other, one)):
        both(node, compare.equal, "compare", "equal", type, left, right)
        both(node, compare.compare, "compare", "compare", type, left, right)
    both(node, compare.contains, "compare", "contains", type, one, (other, one))


@pytest.mark.parametrize("type", [Function(), ListOf(Function())])
def test_functions_cannot_be_compared(node: Node, type: Any) -> None:
    some: Any = (None,) if isinstance(type, ListOf) else None
    for name in ("equal", "compare"):
        assert both(node, getattr(compare, name), "compare", name, type, some, some).failure is not None


def test_places_compare_by_file_and_position(node: Node) -> None:
    texts = ["a", "b", "\uffee", "\U0001f600"]
    places = [Position(text, line, 1, line, 2) for text in texts for line in (1, 2)]
    for one in places:
        for other in places:
            both(node, compare.compare, "compare", "compare", CodeLocation(), one, other)
            both(node, compare.equal, "compare", "equal", CodeLocation(), one, other)
