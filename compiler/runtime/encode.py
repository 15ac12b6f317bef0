"""Values written as JSON, in the forms of Catala's `--output-format json`; `decode` reads them back.

Numbers are strings, so that no reader takes them through floats.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .answers import Json
from .decimals import digits, plain_number
from .money import MONEY_DIGITS, plain_amount
from .schema import (
    Abstract,
    Boolean,
    CodeLocation,
    Date,
    Decimal,
    DecimalIn,
    DurationType,
    Enumeration,
    Function,
    Integer,
    ListOf,
    Money,
    MoneyIn,
    OptionalOf,
    Structure,
    TupleOf,
    Type,
    WorkingDuration,
    case_of,
)


def encode(type: Type, value: Any) -> Json:
    """A value of a type as JSON. Fields that may be left out are left out where they are not given."""
    return _FORMS[type.__class__](type, value)


def _boolean(type: Boolean, value: Any) -> Json:
    return bool(value)


def _integer(type: Integer, value: Any) -> Json:
    return digits(value)


def _decimal(type: Decimal, value: Any) -> Json:
    whole = value.denominator == 1
    return digits(value.numerator) if whole else f"{digits(value.numerator)}/{digits(value.denominator)}"


def _money(type: Money, value: Any) -> Json:
    return plain_amount(value, MONEY_DIGITS)


def _amount(type: MoneyIn, value: Any) -> Json:
    return {"currency": type.currency, "amount": plain_amount(value, type.digits)}


def _quantity(type: DecimalIn, value: Any) -> Json:
    return {"value": plain_number(value), "unit": type.unit}


def _date(type: Date, value: Any) -> Json:
    return str(value.isoformat())


def _duration(type: DurationType, value: Any) -> Json:
    return {"years": value.years, "months": value.months, "days": value.days}


def _working_days(type: WorkingDuration, value: Any) -> Json:
    return {"working_days": value}


def _list(type: ListOf, value: Any) -> Json:
    return [encode(type.element, each) for each in value]


def _tuple(type: TupleOf, value: Any) -> Json:
    return [encode(item, each) for item, each in zip(type.items, value, strict=True)]


def _optional(type: OptionalOf, value: Any) -> Json:
    return type.absent if value is None else {type.present: encode(type.element, value.value)}


def _structure(type: Structure, value: Any) -> Json:
    shown: dict[str, Json] = {}
    for field, each in zip(type.fields, type.read(value), strict=True):
        if field.required:
            shown[field.name] = encode(field.type, each)
        elif each is not None:
            shown[field.name] = encode(field.type, each.value)
    return shown


def _enumeration(type: Enumeration, value: Any) -> Json:
    _, case, payload = case_of(type, value)
    return case.name if case.payload is None else {case.name: encode(case.payload, payload)}


def _position(type: CodeLocation, value: Any) -> Json:
    shown: dict[str, Json] = {
        "file": value.file,
        "start": {"line": value.line, "character": value.character},
        "end": {"line": value.end_line, "character": value.end_character},
    }
    if value.headings:
        shown["law_headings"] = list(value.headings)
    return shown


def _function(type: Function, value: Any) -> Json:
    return "<function>"


def _abstract(type: Abstract, value: Any) -> Json:
    return str(value)


#: By the class of its type, how a value is written.
_FORMS: Mapping[Any, Callable[[Any, Any], Json]] = {
    Boolean: _boolean,
    Integer: _integer,
    Decimal: _decimal,
    Money: _money,
    MoneyIn: _amount,
    DecimalIn: _quantity,
    Date: _date,
    DurationType: _duration,
    WorkingDuration: _working_days,
    ListOf: _list,
    TupleOf: _tuple,
    OptionalOf: _optional,
    Structure: _structure,
    Enumeration: _enumeration,
    CodeLocation: _position,
    Function: _function,
    Abstract: _abstract,
}
