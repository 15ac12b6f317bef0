"""Between values, as the scalar evaluator holds them, and columns."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import Enum
from fractions import Fraction
from typing import Any

import numpy as np

from ...runtime import schema
from ...runtime.dates import Duration
from .columns import Array, Cases, Column, Decimals, Durations, Lists, Optionals, whole


def column_of(shown: schema.Type, values: Sequence[Any]) -> Column:
    """The column of values of a type, one a row; None stands for a value that no row comes to look at."""
    match shown:
        case schema.Boolean():
            return np.array([bool(each) for each in values], bool)
        case schema.Integer() | schema.Money() | schema.MoneyIn() | schema.WorkingDuration():
            return whole([0 if each is None else each for each in values])
        case schema.Decimal() | schema.DecimalIn():
            return Decimals.of([Fraction(0) if each is None else each for each in values])
        case schema.Date():
            return np.array([date(1970, 1, 1) if each is None else each for each in values], "datetime64[D]")
        case schema.DurationType():
            spans = [Duration() if each is None else each for each in values]
            return Durations(*(whole([getattr(each, part) for each in spans]) for part in ("years", "months", "days")))
        case schema.Enumeration():
            return _cases(shown, values)
        case schema.OptionalOf(element):
            inner = [None if each is None else each.value for each in values]
            return Optionals(np.array([each is not None for each in values], bool), column_of(element, inner))
        case schema.Structure(fields=fields):
            parts = [(None,) * len(fields) if each is None else shown.read(each) for each in values]
            return {each.name: column_of(each.type, [row[place] for row in parts]) for place, each in enumerate(fields)}
        case schema.TupleOf(items):
            rows = [(None,) * len(items) if each is None else each for each in values]
            return tuple(column_of(each, [row[place] for row in rows]) for place, each in enumerate(items))
        case _:
            found = np.empty(len(values), object)
            found[:] = list(values)
            return found


def _cases(shown: schema.Enumeration, values: Sequence[Any]) -> Column:
    told = [(0, shown.cases[0], None) if each is None else schema.case_of(shown, each) for each in values]
    codes = np.array([code for code, _, _ in told], np.int8)
    if all(each.payload is None for each in shown.cases):
        return codes
    payloads = {
        each.name: column_of(each.payload, [carried if case is each else None for _, case, carried in told])
        for each in shown.cases
        if each.payload is not None
    }
    return Cases(codes, payloads)


def value_at(shown: schema.Type, column: Any, row: int) -> Any:
    """The value of one row, as the scalar evaluator holds it."""
    match shown:
        case schema.Boolean():
            return bool(_item(column, row))
        case schema.Integer() | schema.Money() | schema.MoneyIn() | schema.WorkingDuration():
            return int(_item(column, row))
        case schema.Decimal() | schema.DecimalIn():
            if isinstance(column, Decimals):
                return Fraction(int(_item(column.numerators, row)), column.denominator)
            found = _item(column, row)
            return Fraction(int(found)) if isinstance(found, np.integer) else Fraction(found)
        case schema.Date():
            found = _item(column, row)
            return _day(found) if isinstance(found, np.datetime64) else found
        case schema.DurationType():
            if isinstance(column, Duration):
                return column
            return Duration(*(int(_item(getattr(column, part), row)) for part in ("years", "months", "days")))
        case schema.Enumeration():
            case_ = shown.cases[_code_at(shown, column.codes if isinstance(column, Cases) else column, row)]
            carried = None if case_.payload is None else value_at(case_.payload, column.payloads[case_.name], row)
            return shown.build(case_.name, carried)
        case schema.OptionalOf(element):
            if column is None or (isinstance(column, Optionals) and not _item(column.present, row)):
                return None
            return schema.Present(value_at(element, column.values if isinstance(column, Optionals) else column, row))
        case schema.Structure(fields=fields):
            return shown.build(*(value_at(each.type, column[each.name], row) for each in fields))
        case schema.TupleOf(items):
            return tuple(value_at(each, column[number], row) for number, each in enumerate(items))
        case schema.ListOf(element) if isinstance(column, Lists):
            places = range(int(column.offsets[row]), int(column.offsets[row + 1]))
            return tuple(value_at(element, column.values, each) for each in places)
        case _:
            return _item(column, row)


def _day(found: np.datetime64) -> date:
    """A date. Raises `ValueError` for one that Python has none for: not a time, or beyond the year 9999."""
    day = found.astype("datetime64[D]").item()
    if not isinstance(day, date):
        raise ValueError(f"{found} is no date of the years 1 to 9999")
    return day


def _item(column: Any, row: int) -> Any:
    if isinstance(column, np.ndarray):
        found: Array = column[row] if column.ndim else column[()]
        return found
    return column[row] if isinstance(column, list) else column


def _code_at(shown: schema.Enumeration, column: Any, row: int) -> int:
    found = _item(column, row)
    if isinstance(found, int | np.integer):
        return int(found)
    name = shown.read(found)[0] if isinstance(found, Enum) else str(found)
    return [each.name for each in shown.cases].index(name)
