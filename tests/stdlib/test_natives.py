"""The library's functions in Python against what they mean, for any values."""

from __future__ import annotations

from datetime import MAXYEAR, date, timedelta
from fractions import Fraction
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from compiler.runtime import library_natives as native
from compiler.runtime.schema import Present

_DAYS = st.dates(min_value=date(1, 1, 1), max_value=date(MAXYEAR, 12, 31))
_NEAR = st.dates(min_value=date(2019, 1, 1), max_value=date(2024, 12, 31))


@given(_DAYS)
def test_a_month_ends_the_day_before_the_next_begins(day: date) -> None:
    last = native.end_of_month(day)
    assert (last.year, last.month) == (day.year, day.month)
    assert last == date.max or (last + timedelta(days=1)).day == 1


@given(_NEAR, _NEAR)
def test_pieces_are_the_whole_stretch(start: date, end: date) -> None:
    for pieces in (native.days_by_month(start, end), native.days_by_year(4, start, end)):
        if start >= end:
            assert pieces == ()
            continue
        assert pieces[0][0] == start
        assert pieces[-1][1] == end
        for (_, before), (after, _) in pairwise(pieces):
            assert after - before == timedelta(days=1)
            assert after.day == 1


@given(st.integers(1, 12), _NEAR, _NEAR)
def test_years_are_cut_at_the_named_month_only(month: int, start: date, end: date) -> None:
    firsts = [first for first, _ in native.days_by_year(month, start, end)]
    assert all((each.month, each.day) == (month, 1) for each in firsts[1:])
    assert len(firsts) <= abs(end.year - start.year) + 2


def test_the_last_month_of_the_calendar() -> None:
    assert native.days_by_month(date(MAXYEAR, 12, 1), date.max) == ((date(MAXYEAR, 12, 1), date.max),)
    assert native.days_by_year(3, date(MAXYEAR, 4, 1), date.max) == ((date(MAXYEAR, 4, 1), date.max),)


@given(st.lists(st.integers()).map(tuple), st.integers(-3, 12))
def test_lists_by_position(items: tuple[int, ...], position: int) -> None:
    found, rest = native.nth_of_list(items, position), native.list_without_nth(items, position)
    if 1 <= position <= len(items):
        assert found == Present(items[position - 1])
        assert sorted([*rest, items[position - 1]]) == sorted(items)
    else:
        assert found is None
        assert rest == items


@given(st.fractions(), st.integers(-6, 6))
def test_rounding_to_digits_is_to_the_nearest(number: Fraction, digits: int) -> None:
    step = Fraction(10) ** -digits
    rounded = native.decimal_to_digits(number, digits)
    assert (rounded / step).denominator == 1
    assert abs(rounded - number) <= step / 2
    if abs(rounded - number) == step / 2:
        assert abs(rounded) > abs(number)


@given(st.integers(), st.integers(-5, 4))
def test_money_is_divided_cut_and_rounded_as_upstreams_library_does(amount: int, digits: int) -> None:
    if digits > 0:
        step = 10 ** (2 - digits) if digits < 2 else 1
        expected = _nearest(amount, step)
    else:
        scale = 10**-digits
        cut = abs(amount) // scale * (1 if amount >= 0 else -1)
        expected = _nearest(cut, 100) * scale
    assert native.money_to_digits(amount, digits) == expected


def _nearest(amount: int, step: int) -> int:
    return (2 * abs(amount) + step) // (2 * step) * step * (1 if amount >= 0 else -1)
