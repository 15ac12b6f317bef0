"""Amounts and quantities as ordinary decimals, and back: what no later form needs to know of units.

An amount is a whole number of minor units of its currency, a quantity the number of its unit. A conversion is a
multiplication by an exact ratio; what becomes an amount is rounded once, half away from zero, to its minor unit.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from compiler.operators import Operation
from compiler.runtime.currencies import DIGITS
from compiler.runtime.units import NUMBER, Unit
from compiler.typed.tree import Expression, LiteralValue, Operated
from compiler.types import Base, DecimalIn, MoneyIn, Type
from dsl.source import Span

#: What `decimal of` and `money of` take an amount to be: hundredths.
_HUNDREDTHS = 2


def unit_of(type_: Type) -> Unit | None:
    """The unit of a number, an amount in a currency or a quantity; None for what has none."""
    match type_:
        case Base.INTEGER | Base.DECIMAL:
            return NUMBER
        case MoneyIn(currency):
            return Unit(((currency, 1),))
        case DecimalIn(unit):
            return unit
        case _:
            return None


def is_measured(type_: Type) -> bool:
    """Whether values of a type have a currency or a unit."""
    return isinstance(type_, MoneyIn | DecimalIn)


def typed_in(unit: Unit) -> Type:
    """The type of values in a unit."""
    if unit.currency is not None:
        return MoneyIn(unit.currency)
    return DecimalIn(unit) if unit.factors else Base.DECIMAL


def as_number(value: Expression, type_: Type) -> Expression:
    """A number, amount or quantity as a decimal: how many of its unit it is."""
    match type_:
        case Base.INTEGER:
            return _operated(Operation.DECIMAL_OF_INTEGER, (value,), Base.DECIMAL, value.span)
        case MoneyIn(currency):
            number = _operated(Operation.DECIMAL_OF_MONEY, (value,), Base.DECIMAL, value.span)
            return scaled(number, Fraction(10) ** (_HUNDREDTHS - DIGITS[currency]), Base.DECIMAL)
        case _:
            return value


def measured(number: Expression, unit: Unit, span: Span) -> Expression:
    """A decimal as so many of a unit: an amount is rounded to its minor unit."""
    type_ = typed_in(unit)
    if not isinstance(type_, MoneyIn):
        return replace(number, type=type_)
    hundredths = scaled(number, Fraction(10) ** (DIGITS[type_.currency] - _HUNDREDTHS), Base.DECIMAL)
    return _operated(Operation.MONEY_OF_DECIMAL, (hundredths,), type_, span)


def scaled(number: Expression, ratio: Fraction, type_: Type) -> Expression:
    """A decimal times an exact ratio; a literal is multiplied here."""
    if isinstance(number, LiteralValue) and isinstance(number.value, Fraction):
        return LiteralValue(number.value * ratio, type_, number.span)
    if ratio == 1:
        return replace(number, type=type_)
    factor = LiteralValue(ratio, Base.DECIMAL, number.span)
    return _operated(Operation.MULTIPLY_DECIMAL, (number, factor), type_, number.span)


def converted(quantity: Expression, have: Unit, want: Unit) -> Expression:
    """A quantity in another unit of the same dimension."""
    return scaled(quantity, have.ratio_to(want), DecimalIn(want))


def fitted(value: Expression, found: Type, needed: Type) -> Expression:
    """A quantity in the unit that is needed, where both measure the same; anything else as it is."""
    match found, needed:
        case DecimalIn(have), DecimalIn(want) if have != want and have.dimension == want.dimension:
            return converted(value, have, want)
        case _:
            return value


def _operated(operation: Operation, operands: tuple[Expression, ...], type_: Type, span: Span) -> Operated:
    return Operated(operation, operands, type_, span, span)
