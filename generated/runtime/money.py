"""Amounts of money: an `int` of cents, of any size. What leaves cents is rounded at once, half away from zero.

Sums, differences and comparisons need no function: they are those of `int`.
"""

from __future__ import annotations

from fractions import Fraction

from .decimals import digits, divide, rounded, rounded_ratio
from .failures import NOWHERE, DivisionByZero, Spot

#: Decimals of `money`, which names no currency, and its cents in a unit.
MONEY_DIGITS = 2
CENTS = 100


def multiply(amount: int, factor: Fraction | int) -> int:
    """An amount times a number."""
    return rounded_ratio(amount * factor.numerator, factor.denominator)


def divide_amount(amount: int, divisor: Fraction | int, at: Spot = NOWHERE) -> int:
    """An amount divided by a number: the exact quotient, rounded once. Raises `DivisionByZero`."""
    if not divisor:
        raise DivisionByZero().at(*at)
    upper, lower = amount * divisor.denominator, divisor.numerator
    return rounded_ratio(upper, lower) if lower > 0 else rounded_ratio(-upper, -lower)


def ratio(amount: int, whole: int, at: Spot = NOWHERE) -> Fraction:
    """How many times one amount goes into another, not rounded. Raises `DivisionByZero`."""
    return divide(amount, whole, at)


def round_money(amount: int) -> int:
    """`round of` an amount: to the nearest whole unit of currency, in cents."""
    return CENTS * rounded_ratio(amount, CENTS)


def round_money_to(amount: int, places: int) -> int:
    """Rounded to so many digits after the point of the unit of currency.

    Two digits or more change nothing; with -1, `$14.99` is `$10.00` and `$15.00` is `$20.00`.
    """
    if places >= 2:
        return amount
    if places == 1:
        return round_money(amount * 10) // 10
    scale: int = CENTS * 10**-places
    return scale * rounded_ratio(amount, scale)


def of_decimal(number: Fraction | int) -> int:
    """`money of` a number of units of currency, to the nearest cent."""
    return rounded(number * CENTS)


def to_decimal(amount: int) -> Fraction:
    """`decimal of` an amount: its units of currency, not rounded."""
    return Fraction(amount, CENTS)


def plain_amount(amount: int, places: int) -> str:
    """An amount of minor units, of which `places` decimals make a unit: "10000.00", "-0.05", or "1000" without any."""
    units, rest = divmod(abs(amount), 10**places)
    return f"{'-' if amount < 0 else ''}{digits(units)}{f'.{rest:0{places}d}' if places else ''}"


def integer_of_money(amount: int) -> int:
    """`integer of` an amount: the nearest unit, half away from zero (a decimal is cut off instead)."""
    return rounded_ratio(amount, CENTS)
