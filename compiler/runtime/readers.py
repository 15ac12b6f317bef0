"""Facts read fast: of each type a function is made once that reads facts as they mostly come.

It gives what `decode` gives, or raises one of `UNUSUAL`: for facts that are wrong, and for some rare forms of right
ones. It then says nothing of what it met; `decode` reads once more, slowly, and knows how to explain.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Any, TypeAlias

from .dates import Duration
from .figures import Figure, Measured, bare_value, figure
from .money import MONEY_DIGITS
from .schema import (
    Abstract,
    Boolean,
    CodeLocation,
    Date,
    Decimal,
    DecimalIn,
    DurationType,
    Enumeration,
    Field,
    Function,
    Integer,
    ListOf,
    Money,
    MoneyIn,
    OptionalOf,
    Present,
    Structure,
    TupleOf,
    Type,
    WorkingDuration,
)

#: Reads one fact.
Reader: TypeAlias = Callable[[Any], Any]


class Unusual(ValueError):
    """A fact that a fast reader does not read."""


#: What a fast reader may raise: for a name that is missing or unknown, for a day that is none, and what an external
#: type raises.
UNUSUAL = (ValueError, TypeError, ArithmeticError, LookupError, AttributeError)

#: Longer numerals are left to those who count their digits.
_LONGEST = 400


def reader(type: Type) -> Reader:
    """The fast reader of a type."""
    match type:
        case Structure() | Enumeration():
            read: Reader = type.read_facts
            return read
        case Boolean():
            return _boolean
        case Integer() | Money() | MoneyIn() | Decimal() | DecimalIn() | WorkingDuration():
            return _figure(type)
        case Date():
            return _date
        case DurationType():
            return _duration
        case ListOf(element):
            return _list(reader(element))
        case TupleOf(items):
            return _tuple(tuple(reader(each) for each in items))
        case OptionalOf():
            return _optional(type, reader(type.element), bare=False)
        case Abstract(_, build):
            return build
        case Function() | CodeLocation():
            return _refuse


def _refuse(given: Any) -> Any:
    raise Unusual


def _boolean(given: Any) -> bool:
    if given is True or given is False:
        return bool(given)
    raise Unusual


# -------------------------------------------------------------------------------------------------- numbers and dates


def _figure(type: Figure) -> Reader:
    """A number, bare or, where the type measures something, together with what it counts in."""
    match type:
        case Integer():
            return _integer(_bare(type))
        case WorkingDuration():
            return _measured(type, _integer(_bare(type)), "working_days")
        case Money():
            return _minor_units(MONEY_DIGITS, _bare(type))
        case MoneyIn(currency, digits):
            return _measured(type, _minor_units(digits, _bare(type)), "amount", ("currency", currency))
        case Decimal():
            return _decimal(_bare(type))
        case DecimalIn(unit):
            return _measured(type, _decimal(_bare(type)), "value", ("unit", unit))


def _bare(type: Figure) -> Reader:
    """Every form of a bare number, as `decode` reads it."""

    def read(given: Any) -> Any:
        found = bare_value(type, given)
        if found is None:
            raise Unusual
        return found

    return read


def _measured(type: Measured, bare: Reader, number: str, unit: tuple[str, str] | None = None) -> Reader:
    """A number of what the type measures, which the facts may name; in another unit, as `decode` reads it."""
    parts = {number} if unit is None else {number, unit[0]}

    def read(given: Any) -> Any:
        if given.__class__ is dict:
            if given.keys() == parts and (unit is None or given[unit[0]] == unit[1]):
                return bare(given[number])
        elif given.__class__ is not str or " " not in given:
            return bare(given)
        found = figure(type, given, "", hints=False)
        if isinstance(found, list):
            raise Unusual
        return found

    return read


def _integer(otherwise: Reader) -> Reader:
    def read(given: Any) -> Any:
        if given.__class__ is int:
            return given
        if given.__class__ is str and given.isascii() and given.isdecimal() and len(given) < _LONGEST:
            return int(given)
        return otherwise(given)

    return read


def _minor_units(places: int, otherwise: Reader) -> Reader:
    """An amount in units of a currency, as a number of those of which `places` decimals make one."""
    scale: int = 10**places

    def read(given: Any) -> Any:
        if given.__class__ is int:
            return given * scale
        if given.__class__ is str and given.isascii() and len(given) < _LONGEST:
            if given.isdecimal():
                return int(given) * scale
            whole, _, part = given.partition(".")
            if len(part) == places and whole.isdecimal() and part.isdecimal():
                return int(whole + part)
        return otherwise(given)

    return read


def _decimal(otherwise: Reader) -> Reader:
    def read(given: Any) -> Any:
        if given.__class__ is int:
            return Fraction(given)
        if given.__class__ is str and given.isascii() and len(given) < _LONGEST:
            if given.isdecimal():
                return Fraction(int(given))
            whole, _, part = given.partition(".")
            if whole.isdecimal() and part.isdecimal():
                return Fraction(int(whole + part), 10 ** len(part))
            upper, _, lower = given.partition("/")
            if upper.isdecimal() and lower.isdecimal():
                return Fraction(int(upper), int(lower))
        return otherwise(given)

    return read


def _date(given: Any) -> date:
    if given.__class__ is str and len(given) == 10 and given[4] == given[7] == "-":
        return date.fromisoformat(given)
    raise Unusual


_DURATION = ("years", "months", "days")


def _duration(given: Any) -> Duration:
    if given.__class__ is not dict:
        raise Unusual
    numbers = [given.get(each, 0) for each in _DURATION]
    if sum(each in given for each in _DURATION) != len(given) or any(each.__class__ is not int for each in numbers):
        raise Unusual
    return Duration(*numbers)


# --------------------------------------------------------------------------------------------------- what holds others


def _list(element: Reader) -> Reader:
    def read(given: Any) -> Any:
        if given.__class__ is not list:
            raise Unusual
        return tuple([element(each) for each in given])

    return read


def _tuple(items: tuple[Reader, ...]) -> Reader:
    def read(given: Any) -> Any:
        if given.__class__ is not list:
            raise Unusual
        return tuple([item(each) for item, each in zip(items, given, strict=True)])

    return read


def _optional(type: OptionalOf, element: Reader, *, bare: bool) -> Reader:
    """An optional; where it may be `bare`, the value itself says that it is present."""
    present, absent = (type.present, "Present"), (type.absent, "Absent")

    def read(given: Any) -> Any:
        if given is None or (given.__class__ is str and given in absent):
            return None
        if given.__class__ is dict and len(given) == 1:
            for name in present:
                if name in given:
                    return Present(element(given[name]))
        if bare:
            return Present(element(given))
        raise Unusual

    return read


def structure_reader(type: Structure) -> Reader:
    """The fast reader of a structure."""
    fields, build = tuple((each.name, _field(each)) for each in type.fields), type.build
    if all(each.required and not isinstance(each.type, OptionalOf) for each in type.fields):

        def read(given: Any) -> Any:
            if given.__class__ is not dict or len(given) != len(fields):
                raise Unusual
            return build(*[read_one(given[name]) for name, read_one in fields])

        return read
    needed = {each.name for each in type.fields if each.required and not isinstance(each.type, OptionalOf)}

    def read_what_is_given(given: Any) -> Any:
        if given.__class__ is not dict or not needed <= given.keys():
            raise Unusual
        values, read = [], 0
        for name, read_one in fields:
            if name in given:
                values.append(read_one(given[name]))
                read += 1
            else:
                values.append(None)
        if read != len(given):
            raise Unusual
        return build(*values)

    return read_what_is_given


def _field(field: Field) -> Reader:
    """The reader of a field that is given."""
    if isinstance(field.type, OptionalOf):
        inner = _optional(field.type, reader(field.type.element), bare=True)
    else:
        inner = reader(field.type)
    return inner if field.required else lambda given: Present(inner(given))


def enumeration_reader(type: Enumeration) -> Reader:
    """The fast reader of an enumeration."""
    build = type.build
    alone = {each.name: build(each.name, None) for each in type.cases if each.payload is None}
    carrying = {each.name: reader(each.payload) for each in type.cases if each.payload is not None}

    def read(given: Any) -> Any:
        if given.__class__ is str:
            return alone[given]
        if given.__class__ is not dict or len(given) != 1:
            raise Unusual
        ((name, carried),) = given.items()
        return build(name, carrying[name](carried))

    return read
