"""Equality and order of values, as the law's language has them.

For types without durations and functions, Python's own `==` on the values means the same as `equal`, and generated code
uses it. Order: false before true; enumerations by the order of their cases, then by payload; absent before present;
structures field by field; lists and tuples element by element, and a list before its continuations.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cmp_to_key
from typing import Any

from .dates import compare_durations, same_duration
from .failures import Uncomparable
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


def equal(type: Type, left: Any, right: Any) -> bool:
    """Whether two values of a type are equal; parts after the first that differs are not looked at.

    Raises `Uncomparable` where two functions meet and `AmbiguousDuration` where two durations cannot be compared.
    """
    match type:
        case DurationType():
            return same_duration(left, right)
        case Function():
            raise Uncomparable
        case ListOf(element):
            return len(left) == len(right) and all(equal(element, *pair) for pair in zip(left, right, strict=True))
        case OptionalOf(element):
            if left is None or right is None:
                return left is right
            return equal(element, left.value, right.value)
        case Enumeration():
            first, case, payload = case_of(type, left)
            second, _, other = case_of(type, right)
            return first == second and (case.payload is None or equal(case.payload, payload, other))
        case TupleOf() | Structure():
            return all(equal(*part) for part in _parts(type, left, right))
        case Boolean() | Integer() | Decimal() | Money() | MoneyIn() | DecimalIn() | Date() | WorkingDuration():
            return bool(left == right)
        case CodeLocation() | Abstract():
            return bool(left == right)


def contains(type: Type, sought: Any, listed: Iterable[Any]) -> bool:
    """Whether a list has an element equal to what is sought. Raises as `equal`."""
    return any(equal(type, each, sought) for each in listed)


def compare(type: Type, left: Any, right: Any) -> int:
    """-1, 0 or 1 as `left` comes before, with or after `right`. Raises as `equal`."""
    match type:
        case DurationType():
            return compare_durations(left, right)
        case Function():
            raise Uncomparable
        case ListOf(element):
            # A tie goes on to the lengths: the shorter list is the beginning of the longer.
            parts = ((element, *pair) for pair in zip(left, right, strict=False))
            return _first_difference(parts) or _sign(len(left), len(right))
        case OptionalOf(element):
            if left is None or right is None:
                return _sign(left is not None, right is not None)
            return compare(element, left.value, right.value)
        case Enumeration():
            first, case, payload = case_of(type, left)
            second, _, other = case_of(type, right)
            if first != second or case.payload is None:
                return _sign(first, second)
            return compare(case.payload, payload, other)
        case TupleOf() | Structure():
            return _first_difference(_parts(type, left, right))
        case CodeLocation():
            return _sign(_numbers(left), _numbers(right))
        case Abstract():
            try:
                return _sign(left, right)
            except TypeError:
                raise Uncomparable from None
        case Boolean() | Integer() | Decimal() | Money() | MoneyIn() | DecimalIn() | Date() | WorkingDuration():
            return _sign(left, right)


def sort_key(type: Type) -> Callable[[Any], Any]:
    """A key for `sorted`, `max` and `min` that orders values as `compare` does."""
    return cmp_to_key(lambda left, right: compare(type, left, right))


def _parts(type: TupleOf | Structure, left: Any, right: Any) -> Iterator[tuple[Type, Any, Any]]:
    match type:
        case TupleOf(items):
            yield from zip(items, left, right, strict=True)
        case Structure(_, fields, _, read):
            for field, one, other in zip(fields, read(left), read(right), strict=True):
                yield (field.type if field.required else OptionalOf(field.type)), one, other


def _first_difference(parts: Iterable[tuple[Type, Any, Any]]) -> int:
    for part in parts:
        order = compare(*part)
        if order:
            return order
    return 0


def _sign(left: Any, right: Any) -> int:
    return bool(left > right) - bool(left < right)


def _numbers(position: Any) -> tuple[Any, ...]:
    return (position.file, position.line, position.character, position.end_line, position.end_character)
