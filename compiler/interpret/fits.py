"""Whether a value that came from outside is one of the type that the rules declare."""

from __future__ import annotations

from datetime import date, datetime
from fractions import Fraction
from typing import Any, assert_never

from compiler.interpret.values import Record, Variant
from compiler.runtime.dates import Duration
from compiler.runtime.schema import Position, Present
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

_CLASSES: dict[Base, type] = {
    Base.DECIMAL: Fraction,
    Base.DATE: date,
    Base.DURATION: Duration,
    Base.BOOLEAN: bool,
    Base.CODE_LOCATION: Position,
}


def misfit(value: Any, type_: Type) -> tuple[Any, ...]:
    """The part of a value that is none of its declared type, in a tuple; empty where all fits.

    What a structure or a case holds came from the rules themselves, for nothing else can make one.
    """
    match type_:
        case Base.INTEGER | Base.MONEY | Base.WORKING_DURATION | MoneyIn():
            return () if isinstance(value, int) and not isinstance(value, bool) else (value,)
        case Base():
            fits = isinstance(value, _CLASSES[type_]) and not isinstance(value, datetime)
            return () if fits else (value,)
        case DecimalIn():
            return () if isinstance(value, Fraction) else (value,)
        case ListType(element):
            if not isinstance(value, tuple):
                return (value,)
            return next((found for each in value if (found := misfit(each, element))), ())
        case TupleType(items):
            if not isinstance(value, tuple) or len(value) != len(items):
                return (value,)
            pairs = zip(value, items, strict=True)
            return next((found for each, item in pairs if (found := misfit(each, item))), ())
        case OptionalType(element):
            if value is None:
                return ()
            return misfit(value.value, element) if isinstance(value, Present) else (value,)
        case StructureType(name):
            return () if isinstance(value, Record) and value.structure == name else (value,)
        case EnumerationType(name):
            return () if isinstance(value, Variant) and value.enumeration == name else (value,)
        case AbstractType() | AnyType() | FunctionType() | UnknownType():
            return ()
        case _:
            assert_never(type_)
