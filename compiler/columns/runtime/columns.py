"""How values are held in columns: one array for what has no parts, several for what has.

| in the rules | as a column |
|---|---|
| `boolean` | `bool` |
| `integer`, `duration in working day` | `int64` |
| `money`, `money in USD` | `int64` minor units: cents, whole yen |
| `decimal`, `decimal in MW` | `Decimals`: `int64` numerators over one denominator: 12.50 is 1250 over 100 |
| `date` | `datetime64[D]` |
| `duration` | `Durations`: years, months and days, `int64` each |
| an enumeration | `int8` codes in the order of declaration, 0 first |
| one whose cases carry something | `Cases`: codes, and a column for each case that carries one |
| `optional of T` | `Optionals`: whether it is there, and a column of T |
| a structure | a mapping from the names of its fields to columns |
| a tuple | a Python tuple of columns |
| `list of T` | an object array: in each row a tuple of values as the scalar function has them |
| a list of cases that carry nothing, as an output | `Lists`: codes behind each other, and where those of a row begin |

`rows.column_of` makes a column from values as the scalar function has them, `rows.value_at` gives the value of a row.

A single value stands for a column in which every row has it: `True`, `5`, `Fraction(5, 2)`, `date(2015, 1, 1)`, the
name of a case. Numbers that 64 bits cannot hold stand in object arrays of Python's `int`. Nothing is a float.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

#: One value a row.
Array: TypeAlias = NDArray[Any]

#: What came of an output, as its column of outcomes says.
VALUE, SILENT, CONFLICT, REFUSED, ERROR = range(5)
OUTCOMES = ("value", "silent", "conflict", "refused", "error")

#: Decimals are brought to one scale for a block; where it would be more than this, they are asked row by row.
LARGEST_SCALE = 10**6


@dataclass(frozen=True, slots=True)
class Decimals:
    """Decimals: numerators over one denominator, which is positive."""

    numerators: Array
    denominator: int = 1

    @staticmethod
    def of(numbers: Any) -> Decimals:
        """A column from exact numbers (`Fraction`, `Decimal`, `int`), over the least denominator for all of them.
        Raises `TypeError` for a float, which is not exact."""
        exact = [_exact(each) for each in numbers]
        below = int(np.lcm.reduce([1, *{each.denominator for each in exact}], dtype=object))
        return Decimals(whole([int(each * below) for each in exact]), below)


def _exact(number: Any) -> Fraction:
    if isinstance(number, float | np.floating):
        raise TypeError(f'{number!r} is a float, which is not exact: give a `Fraction`, or `Decimal("{number}")`')
    return Fraction(number)


@dataclass(frozen=True, slots=True)
class Durations:
    """Durations; years, months and days are never carried over."""

    years: Array
    months: Array
    days: Array


@dataclass(frozen=True, slots=True)
class Cases:
    """Values of an enumeration: the codes of their cases, and by case what it carries. What stands in a case's column
    in the rows of other cases is not looked at."""

    codes: Array
    payloads: Mapping[str, Column] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Optionals:
    """Values that may be absent. What stands in `values` where they are is not looked at."""

    present: Array
    values: Column


class Lists:
    """Lists: those of row `n` stand in `values` from `offsets[n]` up to `offsets[n + 1]`. Made when they are looked at
    first: most who ask a question do not look at the lists among its answers."""

    def __init__(self, made: Callable[[], tuple[Array, Column]]) -> None:
        self._make = made

    @cached_property
    def _made(self) -> tuple[Array, Column]:
        return self._make()

    @property
    def offsets(self) -> Array:
        return self._made[0]

    @property
    def values(self) -> Column:
        return self._made[1]


#: A column, or one value for all rows.
Column: TypeAlias = Any


@dataclass(frozen=True, slots=True, init=False)
class Listing:
    """The elements that a list may have, in order, each with the rows that have it."""

    items: tuple[tuple[Array | bool, Any], ...]

    def __init__(self, *items: tuple[Array | bool, Any]) -> None:
        object.__setattr__(self, "items", items)

    def matrix(self, rows: int) -> tuple[Array, Array]:
        """By row and element: whether the row has it, and its code."""
        present = np.empty((rows, len(self.items)), bool)
        codes = np.empty((rows, len(self.items)), np.int8)
        for place, (at, code) in enumerate(self.items):
            present[:, place] = at
            codes[:, place] = code
        return present, codes


def whole(numbers: Any) -> Array:
    """Whole numbers as `int64`, or as an object array of Python's `int` where they do not fit."""
    try:
        return np.asarray(numbers, np.int64)
    except OverflowError:
        return np.asarray(numbers, object)
