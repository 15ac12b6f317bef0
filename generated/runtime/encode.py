"""Values written as JSON, in the forms of Catala's `--output-format json`; `decode` reads them back.

Numbers are strings, so that no reader takes them through floats.
"""

from __future__ import annotations

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
    match type:
        case Boolean():
            return bool(value)
        case Integer():
            return digits(value)
        case Decimal():
            whole = value.denominator == 1
            return digits(value.numerator) if whole else f"{digits(value.numerator)}/{digits(value.denominator)}"
        case Money():
            return plain_amount(value, MONEY_DIGITS)
        case MoneyIn(currency, places):
            return {"currency": currency, "amount": plain_amount(value, places)}
        case DecimalIn(unit):
            return {"value": plain_number(value), "unit": unit}
        case Date():
            return str(value.isoformat())
        case DurationType():
            return {"years": value.years, "months": value.months, "days": value.days}
        case WorkingDuration():
            return {"working_days": value}
        case ListOf(element):
            return [encode(element, each) for each in value]
        case TupleOf(items):
            return [encode(item, each) for item, each in zip(items, value, strict=True)]
        case OptionalOf(element, present, absent):
            return absent if value is None else {present: encode(element, value.value)}
        case Structure(_, fields, _, read):
            shown: dict[str, Json] = {}
            for field, each in zip(fields, read(value), strict=True):
                if field.required:
                    shown[field.name] = encode(field.type, each)
                elif each is not None:
                    shown[field.name] = encode(field.type, each.value)
            return shown
        case Enumeration():
            _, case, payload = case_of(type, value)
            return case.name if case.payload is None else {case.name: encode(case.payload, payload)}
        case CodeLocation():
            return _position(value)
        case Function():
            return "<function>"
        case Abstract():
            return str(value)


def _position(value: Any) -> Json:
    shown: dict[str, Json] = {
        "file": value.file,
        "start": {"line": value.line, "character": value.character},
        "end": {"line": value.end_line, "character": value.end_character},
    }
    if value.headings:
        shown["law_headings"] = list(value.headings)
    return shown
