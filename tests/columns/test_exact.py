"""The run-time library of columns against the scalar one: rounding, choices, dates, working days."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compiler.columns.runtime import days, exact
from compiler.runtime import dates
from compiler.runtime.calendars import Calendar, Day
from compiler.runtime.decimals import rounded_ratio
from compiler.runtime.failures import Failure

EPOCH = date(1970, 1, 1).toordinal()
NUMBERS = st.integers(-(2**61), 2**61)
DAYS = st.dates(date(1899, 12, 1), date(2200, 2, 1))
CALENDAR = Calendar(
    "Test", 2010, 2012, (6, 7), (Day(date(2010, 1, 1), "New Year"), Day(date(2011, 1, 1), "worked", kind="working"))
)


def number(day: date) -> int:
    return day.toordinal() - EPOCH


@given(st.lists(NUMBERS, min_size=1), st.integers(1, 10**6))
def test_rounding_is_half_away_from_zero(numbers: list[int], divisor: int) -> None:
    found = exact.rounded(np.array(numbers), divisor).tolist()
    assert found == [rounded_ratio(each, divisor) for each in numbers]
    cut = exact.cut(np.array(numbers), divisor).tolist()
    assert cut == [abs(each) // divisor * (1 if each >= 0 else -1) for each in numbers]


@given(
    st.lists(st.tuples(st.booleans(), st.integers(-(2**63), 2**63 - 1), st.integers(-(2**63), 2**63 - 1)), min_size=1)
)
def test_choices_of_numbers(rows: list[tuple[bool, int, int]]) -> None:
    condition, one, other = (np.array(each) for each in zip(*rows, strict=True))
    assert exact.select(condition, one, other).tolist() == [a if c else b for c, a, b in rows]
    assert exact.select(condition, 2**62, -5).tolist() == [2**62 if c else -5 for c, _, _ in rows]


@given(st.lists(st.tuples(st.booleans(), st.integers(-128, 127), st.integers(-128, 127)), min_size=1))
def test_choices_of_codes(rows: list[tuple[bool, int, int]]) -> None:
    condition = np.array([c for c, _, _ in rows])
    one, other = (np.array(each, np.int8) for each in list(zip(*rows, strict=True))[1:])
    found = exact.select_code(condition, one, other)
    assert found.dtype == np.int8
    assert found.tolist() == [a if c else b for c, a, b in rows]


@given(st.lists(st.tuples(NUMBERS, NUMBERS), min_size=1))
def test_products_that_are_not_doubtful_are_exact(pairs: list[tuple[int, int]]) -> None:
    one, other = (np.array(each) for each in zip(*pairs, strict=True))
    doubtful = np.broadcast_to(exact.overflows(one, other), len(pairs))
    with np.errstate(over="ignore"):
        product = one * other
    for row, (first, second) in enumerate(pairs):
        assert doubtful[row] or int(product[row]) == first * second
        assert not doubtful[row] or abs(first * second) > 2**59


@pytest.mark.parametrize("rounding", [None, "up", "down"])
@settings(deadline=None)
@given(day=DAYS, months=st.integers(-400, 400))
def test_months_later(rounding: dates.Rounding, day: date, months: int) -> None:
    found = int(days.add_months(np.array([number(day)]), months, rounding)[0])
    if found == days.NOWHERE:
        outside = not date(1900, 1, 1) <= day <= date(2199, 12, 31)
        assert outside or rounding is None
        if not outside:
            with pytest.raises(Failure):
                dates.add(day, dates.Duration(months=months), rounding)
        return
    assert found == number(dates.add(day, dates.Duration(months=months), rounding))


@pytest.mark.parametrize("rounding", [None, "up", "down"])
def test_the_table_of_months_is_the_same(rounding: dates.Rounding) -> None:
    table = days.MonthsLater(12, rounding)
    several = np.arange(number(date(2011, 1, 1)), number(date(2013, 1, 1)))
    assert (table.of(several) == days.add_months(several, 12, rounding)).all()
    assert table.of(np.array([-(2**40), 2**40])).tolist() == [days.NOWHERE, days.NOWHERE]


@settings(deadline=None)
@given(
    st.dates(date(2009, 12, 1), date(2013, 2, 1)), st.integers(-900, 900), st.dates(date(2009, 12, 1), date(2013, 2, 1))
)
def test_working_days(day: date, count: int, other: date) -> None:
    def scalar(ask: object) -> int:
        try:
            found = ask()  # type: ignore[operator]
        except Failure:
            return days.NOWHERE
        return number(found) if isinstance(found, date) else int(found)

    working = days.WorkingDays(CALENDAR)
    one, two = np.array([number(day)]), np.array([number(other)])
    later = scalar(lambda: CALENDAR.add(day, count))
    assert working.add(one, count).tolist() == [later]
    assert working.add(one, np.array([count])).tolist() == [later]
    assert days.WorkingDaysLater(CALENDAR, count).of(one).tolist() == [later]
    assert working.between(one, two).tolist() == [scalar(lambda: CALENDAR.between(day, other))]
    assert working.is_working(one).tolist() == [scalar(lambda: CALENDAR.is_working_day(day))]


@given(st.dates())
def test_parts_of_dates(day: date) -> None:
    one = np.array([number(day)])
    parts = [int(of(one)[0]) for of in (days.year_of, days.month_of, days.day_of, days.weekday)]
    assert parts == [day.year, day.month, day.day, day.isoweekday()]


@given(st.integers(1890, 2210), st.integers(-1, 14), st.integers(-1, 33))
def test_dates_of_numbers(year: int, month: int, day: int) -> None:
    found = int(days.date_of(np.array([year]), np.array([month]), np.array([day]))[0])
    try:
        there = date(year, month, day)
    except ValueError:
        assert found == days.NOWHERE
        return
    assert found == (number(there) if 1900 <= year <= 2199 else days.NOWHERE)


def test_bounds() -> None:
    assert not exact.beyond(np.array([5, -5]), 5).any()
    assert exact.beyond(np.array([5, -6, 6]), 5).tolist() == [False, True, True]
    assert exact.beyond(np.array([np.iinfo(np.int64).min]), 2**62).tolist() == [True]


YEARS = st.one_of(st.integers(-2, 40), st.integers(0, 31))
CIVIL_DAYS = st.one_of(st.dates(date(1969, 12, 25), date(2100, 1, 5)), st.sampled_from([date(2016, 2, 29)]))


@given(st.lists(st.tuples(CIVIL_DAYS, YEARS), min_size=1), st.sampled_from([None, "up", "down"]), st.booleans())
@settings(deadline=None)
def test_years_from_a_table_are_months_counted(
    rows: list[tuple[date, int]], rounding: str | None, has_place: bool
) -> None:
    day, years = np.array([number(each) for each, _ in rows]), np.array([each for _, each in rows])
    place = np.empty(len(rows), np.int64) if has_place else None
    found = days.add_years(day, years, rounding, out=place)
    assert place is None or found is place
    assert found.tolist() == days.add_months(day, years * 12, rounding).tolist()


@given(st.lists(st.integers(-(2**63), 2**63 - 1)), st.integers(0, 2**62), st.integers(-(2**62), 0))
def test_ranges_that_hold_zero(numbers: list[int], high: int, low: int) -> None:
    array = np.array(numbers, np.int64)
    assert exact.within(array, low, high) == all(low <= each <= high for each in numbers)


@given(st.lists(st.tuples(NUMBERS, st.integers(-128, 127)), min_size=1), st.integers(1, 10**6))
def test_results_in_their_places(rows: list[tuple[int, int]], divisor: int) -> None:
    numbers, small = np.array([each for each, _ in rows]), np.array([each for _, each in rows], np.int8)
    place = np.empty(len(rows), np.int64)
    assert exact.rounded(numbers, divisor, out=place).tolist() == exact.rounded(numbers, divisor).tolist()
    there = numbers.copy()
    assert exact.rounded(there, divisor, out=there).tolist() == exact.rounded(numbers, divisor).tolist()
    assert exact.widened(small, divisor, out=place).tolist() == [each * divisor for _, each in rows]
    condition = small > 0
    assert exact.select(condition, numbers, 7, out=place).tolist() == np.where(condition, numbers, 7).tolist()
    assert exact.looked_up(np.arange(256), small & 127, out=place).tolist() == (small & 127).tolist()
    assert exact.looked_up(np.arange(256), np.asarray(5, np.int8), out=place).tolist() == [5] * len(rows)
