"""What the interpreter holds that has no parts, as a value of which all is known."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

from compiler.analyse.terms import constant
from compiler.analyse.values import CannotEncode, Length, Opaque, Value
from compiler.runtime.calendars import Calendar
from compiler.runtime.dates import Duration
from compiler.runtime.schema import Position


def known(value: Any) -> Value:
    """A value without parts that only their type tells: a truth, a number, a date, a duration, a place in the rules."""
    match value:
        case bool() | int() | Fraction():
            return constant(value)
        case date():
            return constant(value.toordinal())
        case Duration(years, months, days):
            return Length(constant(years), constant(months), constant(days))
        case Position() | Calendar() | str():
            return Opaque(value)
        case _:
            raise CannotEncode("it uses a value that only Python code knows")
