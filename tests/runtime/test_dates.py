"""Dates and durations against a naive walk over the calendar, and the results that upstream's test-suite records."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from compiler.runtime import dates
from compiler.runtime.dates import Duration, Rounding
from compiler.runtime.failures import (
    AmbiguousDate,
    AmbiguousDuration,
    DateOutOfRange,
    DivisionByZero,
    IndivisibleDuration,
    NoSuchDate,
)

DAYS = st.dates(date(1600, 1, 1), date(2400, 12, 31))
DURATIONS = st.builds(Duration, *[st.integers(-50, 50)] * 3)
MONTHS = st.builds(Duration, st.integers(-50, 50), st.integers(-50, 50))


def last_day(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 400 == 0 or (year % 4 == 0 and year % 100 != 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def walk(start: date, duration: Duration, rounding: Rounding) -> date | None:
    """The date a duration later, a month and then a day at a time; None where the day does not exist."""
    year, month, day = start.year, start.month, start.day
    left = 12 * duration.years + duration.months
    while left:
        month += 1 if left > 0 else -1
        left += -1 if left > 0 else 1
        if month in (0, 13):
            year, month = (year - 1, 12) if month == 0 else (year + 1, 1)
    if day > last_day(year, month):
        if rounding is None:
            return None
        day = last_day(year, month) if rounding == "down" else 1
        month += rounding == "up"
    left = duration.days
    while left:
        day += 1 if left > 0 else -1
        left += -1 if left > 0 else 1
        if day == 0:
            year, month = (year - 1, 12) if month == 1 else (year, month - 1)
            day = last_day(year, month)
        elif day > last_day(year, month):
            year, month, day = (year + 1, 1, 1) if month == 12 else (year, month + 1, 1)
    return date(year, month, day)


@given(DAYS, DURATIONS, st.sampled_from(["up", "down", None]))
def test_add_is_a_walk(start: date, duration: Duration, rounding: Rounding) -> None:
    expected = walk(start, duration, rounding)
    if expected is None:
        with pytest.raises(AmbiguousDate):
            dates.add(start, duration, rounding)
    else:
        assert dates.add(start, duration, rounding) == expected


@given(DAYS, DURATIONS, st.sampled_from(["up", "down"]))
def test_subtract_adds_the_negation(start: date, duration: Duration, rounding: Rounding) -> None:
    assert dates.subtract(start, duration, rounding) == walk(start, -duration, rounding)


#: The functions that move a date by one unit, each with the duration of one.
IN_ONE_UNIT = (
    (dates.years_after, Duration(years=1)),
    (dates.years_before, Duration(years=-1)),
    (dates.months_after, Duration(months=1)),
    (dates.months_before, Duration(months=-1)),
)


def moved(move: Any, *arguments: Any) -> Any:
    """A date, or where it cannot be."""
    try:
        return move(*arguments)
    except (AmbiguousDate, DateOutOfRange) as failure:
        return failure, failure.place


@given(
    st.dates(), st.integers(-30, 30) | st.sampled_from((10**4, -(10**4), 10**30)), st.sampled_from(("up", "down", None))
)
def test_a_date_moved_by_one_unit(start: date, times: int, rounding: Rounding) -> None:
    for move, one in IN_ONE_UNIT:
        place = rounding, ("law:3", "Article 3")
        assert moved(move, start, times, *place) == moved(dates.add, start, one * times, *place)
    for days in (times, 1000 * times):
        expected = moved(dates.add, start, Duration(days=days), None, ("law:3", "Article 3"))
        assert moved(dates.days_after, start, days, ("law:3", "Article 3")) == expected
        assert moved(dates.days_before, start, -days, ("law:3", "Article 3")) == expected


@given(DAYS, DAYS)
def test_difference_leads_back(left: date, right: date) -> None:
    between = dates.difference(left, right)
    assert (between.years, between.months) == (0, 0)
    assert dates.add(right, between) == left


@given(DAYS, MONTHS)
def test_years_are_twelve_months(start: date, duration: Duration) -> None:
    flat = Duration(0, 12 * duration.years + duration.months)
    assert dates.add(start, duration, "down") == dates.add(start, flat, "down")
    assert dates.add(start, duration, "up") - dates.add(start, duration, "down") in (timedelta(0), timedelta(1))


@pytest.mark.parametrize(
    ("start", "duration", "rounding", "expected"),
    [
        (date(2018, 5, 31), Duration(months=-1), "up", date(2018, 5, 1)),
        (date(2018, 5, 31), Duration(months=-1), "down", date(2018, 4, 30)),
        (date(2012, 2, 29), Duration(years=1), "up", date(2013, 3, 1)),
        (date(2012, 2, 29), Duration(years=1), "down", date(2013, 2, 28)),
        (date(2012, 2, 29), Duration(years=1, months=36), None, date(2016, 2, 29)),
        (date(2024, 1, 31), Duration(months=1, days=1), "down", date(2024, 3, 1)),
        (date(2024, 1, 31), Duration(months=1, days=-1), "up", date(2024, 2, 29)),
        (date(1, 1, 1), Duration(days=364), None, date(1, 12, 31)),
        (date(9999, 12, 31), Duration(), None, date(9999, 12, 31)),
    ],
)
def test_sums(start: date, duration: Duration, rounding: Rounding, expected: date) -> None:
    assert dates.add(start, duration, rounding) == expected


@pytest.mark.parametrize(
    ("start", "duration"),
    [
        (date(9999, 12, 31), Duration(days=1)),
        (date(9999, 12, 1), Duration(months=1)),
        (date(1, 1, 1), Duration(days=-1)),
        (date(1, 1, 1), Duration(months=-1)),
        (date(2000, 1, 1), Duration(years=10**30)),
        (date(2000, 1, 1), Duration(days=10**30)),
        (date(2000, 1, 1), Duration(days=-(10**9))),
        (date(9999, 6, 1), Duration(months=7, days=-300)),
    ],
)
def test_out_of_range(start: date, duration: Duration) -> None:
    with pytest.raises(DateOutOfRange, match="years 1 to 9999"):
        dates.add(start, duration)


def test_ambiguous_date_says_which() -> None:
    with pytest.raises(AmbiguousDate, match="2013-02-29, a day that does not exist") as caught:
        dates.add(date(2012, 2, 29), Duration(years=1))
    assert (caught.value.year, caught.value.month, caught.value.day) == (2013, 2, 29)


@pytest.mark.parametrize("numbers", [(2013, 2, 29), (2013, 13, 1), (2013, 0, 1), (0, 1, 1), (10**30, 1, 1)])
def test_no_such_date(numbers: tuple[int, int, int]) -> None:
    with pytest.raises(NoSuchDate):
        dates.valid_date(*numbers)


@given(DURATIONS, DURATIONS, st.integers(-9, 9))
def test_durations_by_component(left: Duration, right: Duration, times: int) -> None:
    assert left + right - right == left
    assert left * times == times * left
    assert -left + left == Duration()
    assert left * 2 == left + left


@given(MONTHS, MONTHS)
def test_months_compare_by_months(left: Duration, right: Duration) -> None:
    first, second = 12 * left.years + left.months, 12 * right.years + right.months
    assert dates.compare_durations(left, right) == (first > second) - (first < second)
    assert dates.same_duration(left, right) == (first == second)


@given(st.integers(), st.integers())
def test_days_compare_by_days(left: int, right: int) -> None:
    assert dates.compare_durations(Duration(days=left), Duration(days=right)) == (left > right) - (left < right)


@given(DURATIONS, DURATIONS)
def test_others_do_not_compare(left: Duration, right: Duration) -> None:
    mixed = (left.years or left.months or right.years or right.months) and (left.days or right.days)
    assume(mixed)
    with pytest.raises(AmbiguousDuration):
        dates.compare_durations(left, right)
    if left != right:
        with pytest.raises(AmbiguousDuration):
            dates.same_duration(left, right)
    assert dates.same_duration(left, left)


def test_ambiguous_duration_names_both() -> None:
    with pytest.raises(AmbiguousDuration, match=r"`1 month` with `30 day`"):
        dates.compare_durations(Duration(months=1), Duration(days=30))


def test_division() -> None:
    assert dates.divide_durations(Duration(days=-10), Duration(days=4)) == Fraction(-5, 2)
    with pytest.raises(DivisionByZero):
        dates.divide_durations(Duration(days=1), Duration())
    for bad in (Duration(months=1), Duration(years=1), Duration(1, -12)):
        with pytest.raises(IndivisibleDuration):
            dates.divide_durations(bad, Duration(days=1))
        with pytest.raises(IndivisibleDuration):
            dates.divide_durations(Duration(days=1), bad)


@pytest.mark.parametrize(
    ("duration", "text"),
    [
        (Duration(), "0 day"),
        (Duration(1, 2), "1 year + 2 month"),
        (Duration(-1, 2, -3), "-1 year + 2 month - 3 day"),
        (Duration(days=-365), "-365 day"),
    ],
)
def test_written(duration: Duration, text: str) -> None:
    assert str(duration) == text
