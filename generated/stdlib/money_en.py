"""Compiled from stdlib/money_en.catala_en: change the rules there, and compile again.

Money is an `int` of cents, a decimal a `Fraction`; nothing is a float.
"""
# mypy: disable-error-code="comparison-overlap, redundant-expr"

from __future__ import annotations

from ..runtime.decimals import integer_of_decimal
from ..runtime.evaluation import Cents, fold
from ..runtime.money import to_decimal
from . import library_natives


def min_(a: Cents, b: Cents) -> Cents:
    """The smaller of two amounts.

    stdlib/money_en.catala_en:8.
    """
    if a < b:
        return a
    return b


def max_(a: Cents, b: Cents) -> Cents:
    """The greater of two amounts.

    stdlib/money_en.catala_en:13.
    """
    if a > b:
        return a
    return b


def ceiling(a: Cents, cap: Cents) -> Cents:
    """An amount held down to a cap: never more than `cap`. (It rounds nothing.)

    stdlib/money_en.catala_en:18.
    """
    return min_(a, cap)


def floor(a: Cents, low: Cents) -> Cents:
    """An amount held up by a floor: never less than `low`. (It rounds nothing.)

    stdlib/money_en.catala_en:23.
    """
    return max_(a, low)


def positive(a: Cents) -> Cents:
    """The amount where it is above zero, else $0.

    stdlib/money_en.catala_en:28.
    """
    return max_(a, 0)


def truncate(a: Cents) -> Cents:
    """The cents cut off, towards zero: $7.61 gives $7.00, -$7.61 gives -$7.00.

    stdlib/money_en.catala_en:33.
    """
    return integer_of_decimal(to_decimal(a)) * 100


def round_by_excess(a: Cents) -> Cents:
    """The nearest whole amount that is not below: $4.34 gives $5.00, -$4.34 gives -$4.00.

    stdlib/money_en.catala_en:38.
    """
    whole = truncate(a)
    if whole < a:
        return whole + 100  # $1
    return whole


def round_by_default(a: Cents) -> Cents:
    """The nearest whole amount that is not above: $4.78 gives $4.00, -$4.34 gives -$5.00.

    stdlib/money_en.catala_en:45.
    """
    whole = truncate(a)
    if whole > a:
        return whole - 100  # $1
    return whole


def round_to_decimal(a: Cents, digits: int) -> Cents:
    """Rounded to `digits` digits after the point, halves away from zero: $123.45 to 1 digit gives $123.50. With 2
    digits or more nothing changes; with -1 it is rounded to tens, with -2 to hundreds.

    stdlib/money_en.catala_en:53.
    """
    return library_natives.money_to_digits(a, digits)


def sum_(items: tuple[Cents, ...]) -> Cents:
    """The sum of a list of amounts; $0 for the empty list.

    stdlib/money_en.catala_en:58.
    """
    return fold(items, 0, lambda total, each_one: total + each_one)


def in_excess(a: Cents, reference: Cents) -> Cents:
    """By how much an amount is above a reference; $0 where it is not.

    stdlib/money_en.catala_en:63.
    """
    return positive(a - reference)


def in_default(a: Cents, reference: Cents) -> Cents:
    """By how much an amount is below a reference; $0 where it is not.

    stdlib/money_en.catala_en:68.
    """
    return positive(reference - a)
