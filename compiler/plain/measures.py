"""Which plain type stands for an amount, a quantity or a number of working days, and how that is told the reader.

An amount in a currency with two minor digits is plain money, whose cents are its minor units. Any other currency would
be shown wrongly so: its amounts are integers, of minor units, and rounding to the minor unit is said outright. A
quantity is a decimal of its unit, a number of working days an integer.
"""

from __future__ import annotations

from collections.abc import Iterator

from compiler.runtime.currencies import DIGITS, NAMES
from compiler.types import (
    AbstractType,
    AnyType,
    Base,
    DecimalIn,
    EnumerationType,
    FunctionType,
    ListType,
    MoneyIn,
    OptionalType,
    StructureType,
    TupleType,
    Type,
    UnknownType,
)

#: The digits of the minor unit of plain money.
CENTS = 2


def is_cents(currency: str) -> bool:
    """Whether plain money can hold the amounts of a currency."""
    return DIGITS[currency] == CENTS


def is_counted(type_: Type) -> bool:
    """Whether values of a type are integers of minor units."""
    return isinstance(type_, MoneyIn) and not is_cents(type_.currency)


def measures(type_: Type) -> Iterator[MoneyIn | DecimalIn | Base]:
    """What the values of a type are measured in, each part of it that is."""
    match type_:
        case MoneyIn() | DecimalIn():
            yield type_
        case Base():
            if type_ is Base.WORKING_DURATION:
                yield type_
        case ListType(element) | OptionalType(element):
            yield from measures(element)
        case TupleType(items):
            for item in items:
                yield from measures(item)
        case FunctionType(parameters, result):
            for each in (*parameters, result):
                yield from measures(each)
        case StructureType() | EnumerationType() | AbstractType() | AnyType() | UnknownType():
            return


def is_plain(type_: Type) -> bool:
    """Whether plain Catala has a type."""
    return next(measures(type_), None) is None


def told(type_: Type) -> str:
    """A sentence that says what the values of a type count, for its documentation; "" for a plain type."""
    found = "; ".join(dict.fromkeys(_told(each) for each in measures(type_)))
    return f"{found[:1].upper()}{found[1:]}." if found else ""


def _told(measure: MoneyIn | DecimalIn | Base) -> str:
    match measure:
        case MoneyIn(currency) if is_cents(currency):
            return f"in {currency} ({NAMES[currency]})"
        case MoneyIn(currency):
            digits = DIGITS[currency]
            part = "whole units" if digits == 0 else f"units of 1/{10**digits:,}"
            return f"in {currency} ({NAMES[currency]}), counted in {part}"
        case DecimalIn(unit):
            return f"in {unit}"
        case Base():
            return "in working days"
