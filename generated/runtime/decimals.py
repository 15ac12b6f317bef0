"""Exact numbers: decimals are `fractions.Fraction`, integers `int`; every rounding is half away from zero and named."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from .failures import NOWHERE, DivisionByZero, Spot


def rounded(number: Fraction | int) -> int:
    """The nearest integer, halves away from zero: 2.5 gives 3, -2.5 gives -3."""
    return rounded_ratio(number.numerator, number.denominator)


def rounded_ratio(numerator: int, denominator: int) -> int:
    """`rounded` of a ratio that need not be in lowest terms; the denominator is positive."""
    nearest = (2 * abs(numerator) + denominator) // (2 * denominator)
    return nearest if numerator >= 0 else -nearest


def divide(dividend: Fraction | int, divisor: Fraction | int, at: Spot = NOWHERE) -> Fraction:
    """The exact quotient of integers or decimals. Raises `DivisionByZero`."""
    if not divisor:
        raise DivisionByZero().at(*at)
    return Fraction(dividend) / divisor


def round_decimal(number: Fraction) -> Fraction:
    """`round of` a decimal: the nearest whole number, still a decimal."""
    return Fraction(rounded(number))


def round_decimal_to(number: Fraction, digits: int) -> Fraction:
    """Rounded to so many digits after the point; with a negative count, to tens, hundreds and so on."""
    scale = Fraction(10) ** digits
    return rounded(number * scale) / scale


def integer_of_decimal(number: Fraction) -> int:
    """`integer of` a decimal cuts the digits off: -2.7 gives -2.

    So upstream's code has it; its book says that it rounds.
    """
    whole = abs(number.numerator) // number.denominator
    return whole if number.numerator >= 0 else -whole


def digits(number: int) -> str:
    """An integer in decimal digits, however long: `str` refuses more than 4,300."""
    try:
        return str(number)
    except ValueError:
        return str(Decimal(number))


def plain_number(number: Fraction) -> str:
    """A number as short as it can be exactly: "1050", "3.5", and "1/3" where its digits never end."""
    if number.denominator == 1:
        return digits(number.numerator)
    return decimal_digits(number) or f"{digits(number.numerator)}/{digits(number.denominator)}"


def decimal_digits(number: Fraction) -> str | None:
    """A decimal in full, at least one digit after the point ("1050.0"); None if its digits never end."""
    rest, twos, fives = number.denominator, 0, 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    if rest != 1:
        return None
    places = max(twos, fives, 1)
    text = digits(abs(number.numerator) * 10**places // number.denominator).rjust(places + 1, "0")
    return f"{'-' if number.numerator < 0 else ''}{text[:-places]}.{text[-places:]}"
