"""Decimals and money: exact, and rounded half away from zero."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compiler.runtime import decimals, money
from compiler.runtime.failures import DivisionByZero

HALF = Fraction(1, 2)


@given(st.fractions())
def test_rounding_is_half_away_from_zero(number: Fraction) -> None:
    nearest = decimals.rounded(number)
    assert abs(number - nearest) <= HALF
    if abs(number - nearest) == HALF:
        assert abs(nearest) > abs(number)
    assert decimals.rounded(-number) == -nearest
    assert decimals.round_decimal(number) == nearest


@pytest.mark.parametrize(
    ("number", "expected"),
    [("0.5", 1), ("-0.5", -1), ("1.5", 2), ("2.5", 3), ("-2.5", -3), ("0.49", 0), ("-0.49", 0), ("7", 7)],
)
def test_rounded(number: str, expected: int) -> None:
    assert decimals.rounded(Fraction(number)) == expected


@pytest.mark.parametrize(("number", "whole"), [("2.7", 2), ("-2.7", -2), ("-0.9", 0), ("3", 3), ("-3", -3)])
def test_integer_of_decimal_cuts(number: str, whole: int) -> None:
    assert decimals.integer_of_decimal(Fraction(number)) == whole


@pytest.mark.parametrize(("cents", "whole"), [(250, 3), (-250, -3), (249, 2), (-249, -2), (0, 0)])
def test_integer_of_money_rounds(cents: int, whole: int) -> None:
    assert money.integer_of_money(cents) == whole
    assert money.round_money(cents) == 100 * whole


@pytest.mark.parametrize(
    ("number", "places", "expected"),
    [("1.255", 2, "1.26"), ("-1.255", 2, "-1.26"), ("2.5", 0, "3"), ("1250", -2, "1300"), ("1249", -2, "1200")],
)
def test_round_decimal_to(number: str, places: int, expected: str) -> None:
    assert decimals.round_decimal_to(Fraction(number), places) == Fraction(expected)


@given(st.integers(), st.integers(0, 6))
def test_round_money_to_as_upstream_computes_it(cents: int, places: int) -> None:
    cut = abs(cents) // 10**places * (1 if cents >= 0 else -1)
    assert money.round_money_to(cents, -places) == money.round_money(cut) * 10**places
    assert money.round_money_to(cents, 2) == money.round_money_to(cents, 9) == cents


@pytest.mark.parametrize(("cents", "expected"), [(1234, 1230), (1235, 1240), (-1235, -1240), (1239, 1240)])
def test_round_money_to_ten_cents(cents: int, expected: int) -> None:
    assert money.round_money_to(cents, 1) == expected


@given(st.integers(), st.fractions())
def test_money_times_a_number(cents: int, factor: Fraction) -> None:
    assert money.multiply(cents, factor) == decimals.rounded(cents * factor)
    if factor:
        assert money.divide_amount(cents, factor) == money.multiply(cents, 1 / factor)


@given(st.integers(), st.integers().filter(bool))
def test_money_by_integer_and_by_money(cents: int, by: int) -> None:
    assert money.divide_amount(cents, by) == decimals.rounded(Fraction(cents, by))
    assert money.ratio(cents, by) == Fraction(cents, by) == decimals.divide(cents, by)


@given(st.integers())
def test_decimal_of_money_loses_nothing(cents: int) -> None:
    assert money.of_decimal(money.to_decimal(cents)) == cents


def test_money_of_decimal_rounds() -> None:
    assert money.of_decimal(Fraction("0.005")) == 1
    assert money.of_decimal(Fraction("-0.005")) == -1
    assert money.of_decimal(Fraction(1, 3)) == 33


def test_division_by_zero() -> None:
    for divide in (decimals.divide, money.divide_amount, money.ratio):
        with pytest.raises(DivisionByZero, match="divides by an amount that is zero"):
            divide(1, 0)
    with pytest.raises(DivisionByZero):
        decimals.divide(Fraction(1, 2), Fraction(0))


@given(st.integers(), st.integers(0, 8), st.integers(0, 8))
def test_decimal_digits_are_exact(numerator: int, twos: int, fives: int) -> None:
    number = Fraction(numerator, 2**twos * 5**fives)
    text = decimals.decimal_digits(number)
    assert text is not None
    assert Fraction(text) == number
    assert len(text) - text.index(".") - 1 >= 1


@given(st.integers(), st.sampled_from([3, 7, 30, 99]))
def test_endless_decimals_have_no_digits(numerator: int, denominator: int) -> None:
    number = Fraction(numerator, denominator)
    assert (decimals.decimal_digits(number) is None) == any(number.denominator % p == 0 for p in (3, 7, 11))


def test_digits_of_a_very_long_integer() -> None:
    assert decimals.digits(-(10**5000)) == "-1" + "0" * 5000
