"""Facts as they are given, taken apart into arrays, and put together again for one row as the scalar evaluator asks.

Nothing is refused for being out of the ordinary: a row that arrays cannot hold (an amount beyond 64 bits, a date
beyond the years 1 to 9999) is only marked, and is then asked on its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal as PythonDecimal
from enum import Enum
from fractions import Fraction
from math import lcm
from typing import Any

import numpy as np

from ...runtime import schema
from ...runtime.dates import Duration
from .bad import BadColumn, not_as, unlike
from .columns import LARGEST_SCALE, Array, Cases, Column, Decimals, Durations, Optionals
from .exact import within

_EPOCH = date(1970, 1, 1).toordinal()
_DAY, _INT8, _INT64 = np.dtype("datetime64[D]"), np.dtype(np.int8), np.dtype(np.int64)
_FIRST_DAY, _LAST_DAY = date.min.toordinal() - _EPOCH, date.max.toordinal() - _EPOCH


@dataclass(slots=True)
class Arrays:
    """Facts as arrays by path, the scales of decimals, and the rows that arrays cannot hold."""

    rows: int
    by_path: dict[str, Any] = field(default_factory=dict)
    scales: dict[str, int] = field(default_factory=dict)
    doubtful: Array | None = None
    #: The paths of dates.
    dates: set[str] = field(default_factory=set)
    #: The facts as they were given, to say which has other rows than others.
    given: Mapping[str, Column] = field(default_factory=dict)

    def doubt(self, where: Array) -> None:
        self.doubtful = where if self.doubtful is None else self.doubtful | where

    def take(self, shown: schema.Type, column: Column, path: str) -> None:
        """The arrays of a fact under its path. Raises `BadColumn`."""
        match shown:
            case schema.Enumeration():
                self._cases(shown, column, path)
            case schema.Boolean():
                self.by_path[path] = self._array(column, path, "true or false (bool)", "b")
            case schema.Date():
                self.by_path[path] = self._days(column, path)
            case schema.Integer() | schema.Money() | schema.MoneyIn() | schema.WorkingDuration():
                self.by_path[path] = self._whole(column, path)
            case schema.Decimal() | schema.DecimalIn():
                self._decimals(column, path)
            case schema.DurationType():
                if isinstance(column, Duration):
                    column = Durations(column.years, column.months, column.days)  # type: ignore[arg-type]
                if not isinstance(column, Durations):
                    raise not_as(path, "Durations(years, months, days), a column each", column)
                for part in ("years", "months", "days"):
                    self.by_path[f"{path}.{part}"] = self._whole(getattr(column, part), path)
            case schema.OptionalOf(element):
                self._optional(element, column, path)
            case schema.Structure(fields=fields):
                for each, part in zip(fields, _parts(shown, column, path), strict=True):
                    self.take(each.type, part, f"{path}.{each.name}")
            case schema.TupleOf(items):
                if not isinstance(column, tuple | list) or len(column) != len(items):
                    raise not_as(path, f"a tuple of {len(items)} columns", column)
                for number, item in enumerate(items):
                    self.take(item, column[number], f"{path}.{number + 1}")
            case _:
                is_column = isinstance(column, list) or (isinstance(column, np.ndarray) and column.ndim)
                if is_column and len(column) != self.rows:
                    raise self._uneven(path, len(column))

    def common_scale(self, paths: Iterable[str]) -> int:
        """Brings decimals to one scale, and gives that."""
        own = {path: self.scales[path] for path in paths if path in self.scales}
        scale = lcm(*own.values())
        if all(each == scale for each in own.values()):
            return scale
        if scale > LARGEST_SCALE:
            self.doubt(np.ones((), bool))
            return 1
        for path, each in own.items():
            numbers = self.by_path[path]
            most = np.iinfo(np.int64).max // (scale // each)
            outside = (numbers > most) | (numbers < -most)
            if outside.any():
                self.doubt(outside)
            self.by_path[path] = np.where(outside, 0, numbers) * (scale // each)
        return scale

    def left_out(self, shown: schema.Type, column: Column, path: str) -> None:
        """The arrays of a fact that may be left out, and is where there is no column."""
        if column is None:
            self._nothing(shown, path)
        else:
            self.take(shown, column, path)

    def _array(self, column: Any, path: str, expected: str, kinds: str) -> Array:
        if type(column) is np.ndarray and column.shape == (self.rows,) and column.dtype.kind in kinds:
            return column
        array = np.asarray(column)
        if array.dtype.kind == "O" and "O" not in kinds:
            array = np.array(list(array)) if array.ndim else array
        if array.dtype.kind not in kinds or array.ndim > 1:
            raise not_as(path, expected, column)
        if not array.ndim:
            return np.broadcast_to(array, self.rows)
        if len(array) != self.rows:
            raise self._uneven(path, len(array))
        return array

    def _uneven(self, path: str, rows: int) -> BadColumn:
        """What is wrong where a column has other rows than the first that has any."""
        other = next((name for name, each in self.given.items() if rows_of((each,)) == self.rows), "")
        others = f"where `{other}` has {self.rows}" if other else f"and not {self.rows}"
        return BadColumn(
            f"`{path}` has {rows} row{'' if rows == 1 else 's'}, {others}: give each row a value, or one value for all"
        )

    def _whole(self, column: Any, path: str) -> Array:
        array = self._array(column, path, "whole numbers (int64)", "iuO")
        if array.dtype == _INT64:
            return array
        if array.dtype.kind == "O" or array.dtype == np.uint64:
            for row, each in enumerate(array if array.dtype.kind == "O" and array.ndim else ()):
                if not isinstance(each, int | np.integer):
                    raise not_as(path, f"whole numbers, in row {row} too", each)
            fits = np.array([-(2**63) <= each < 2**63 for each in array], bool)
            if not fits.all():
                self.doubt(~fits)
                return np.array([each if here else 0 for each, here in zip(array, fits, strict=True)], np.int64)
        return array.astype(np.int64)

    def _decimals(self, column: Any, path: str) -> None:
        if isinstance(column, Fraction | PythonDecimal | int):
            number = Fraction(column)
            column = Decimals(np.asarray(number.numerator), number.denominator)
        elif not isinstance(column, Decimals):
            array = np.asarray(column)
            if array.dtype.kind not in "iuO" or array.ndim > 1:
                raise not_as(path, "Decimals, or whole numbers; `Decimals.of` makes them of exact numbers", column)
            is_whole = array.dtype.kind != "O" or not array.ndim or all(isinstance(each, int) for each in array)
            column = Decimals(column, 1) if is_whole else _of_exact(array, path)
        numbers, scale = self._whole(column.numerators, path), column.denominator
        if scale > LARGEST_SCALE:
            shared = int(np.gcd.reduce(numbers, initial=scale))
            numbers, scale = numbers // shared, scale // shared
            if scale > LARGEST_SCALE:
                self.doubt(np.ones((), bool))
                scale = LARGEST_SCALE
        self.by_path[path], self.scales[path] = numbers, scale

    def _days(self, column: Any, path: str) -> Array:
        if isinstance(column, date):
            column = np.datetime64(column, "D")
        array = np.asarray(column)
        if array.dtype.kind == "O":
            try:
                array = array.astype(_DAY)
            except (ValueError, TypeError) as wrong:
                raise BadColumn(f"`{path}` is to be dates (datetime64[D]): {wrong}") from None
        days = self._array(array, path, "dates (datetime64[D])", "M")
        self.dates.add(path)
        return (days if days.dtype == _DAY else days.astype(_DAY)).view(_INT64)

    def _cases(self, shown: schema.Enumeration, column: Any, path: str) -> None:
        carries = any(each.payload is not None for each in shown.cases)
        codes = column.codes if isinstance(column, Cases) else column
        self.by_path[path] = found = self._codes(shown, codes, path)
        if not carries:
            return
        if not isinstance(column, Cases):
            carrying = ", ".join(each.name for each in shown.cases if each.payload is not None)
            raise not_as(path, f"Cases: codes of {shown.name}, and columns for what {carrying} carry", column)
        for name in column.payloads:
            if name not in shown.by_name:
                raise BadColumn(f"`{path}` has a column for `{name}`, {_no_case(shown, name)}")
        for code, case in enumerate(shown.cases):
            if case.payload is None:
                continue
            if case.name in column.payloads:
                self.take(case.payload, column.payloads[case.name], f"{path}.{case.name}")
            elif found.size and (found == code).any():
                raise BadColumn(
                    f"`{path}` has rows of {case.name}, and nothing says what they carry: "
                    f'Cases(codes, {{"{case.name}": …}}) does'
                )
            else:
                self._nothing(case.payload, f"{path}.{case.name}")

    def _codes(self, shown: schema.Enumeration, column: Any, path: str) -> Array:
        if not (isinstance(column, np.ndarray) and column.dtype.kind in "iu"):
            column = self._named(shown, column, path)
        array = self._array(column, path, f"codes of {shown.name} (int8)", "iu")
        last = len(shown.cases) - 1
        if not within(array, 0, last):
            cases = ", ".join(f"{code} {each.name}" for code, each in enumerate(shown.cases))
            raise BadColumn(f"`{path}` has codes that no case of {shown.name} has: these are {cases}")
        return array if array.dtype == _INT8 else array.astype(_INT8)

    @staticmethod
    def _named(shown: schema.Enumeration, column: Any, path: str) -> Array:
        """Codes of cases that are given by their names. Raises `BadColumn` for a name that no case has."""
        if isinstance(column, str | Enum):
            return np.asarray(_code(shown, column, f"`{path}`"))
        array = np.asarray(column)
        if array.dtype.kind in "UO" and array.ndim == 1:
            told = (_code(shown, each, f"`{path}`, row {row},") for row, each in enumerate(array))
            array = np.fromiter(told, np.int8, len(array))
        return array

    def _optional(self, element: schema.Type, column: Any, path: str) -> None:
        if column is None:
            self.by_path[f"{path}?"] = np.broadcast_to(np.False_, self.rows)
            self._nothing(element, path)
        elif isinstance(column, Optionals):
            self.by_path[f"{path}?"] = self._array(column.present, path, "true or false (bool)", "b")
            self.take(element, column.values, path)
        else:
            self.by_path[f"{path}?"] = np.broadcast_to(np.True_, self.rows)
            self.take(element, column, path)

    def _nothing(self, shown: schema.Type, path: str) -> None:
        """Arrays that nobody looks at."""
        match shown:
            case schema.Boolean():
                self.by_path[path] = np.broadcast_to(np.False_, self.rows)
            case schema.Structure(fields=fields):
                for each in fields:
                    self._nothing(each.type, f"{path}.{each.name}")
            case schema.TupleOf(items):
                for number, item in enumerate(items):
                    self._nothing(item, f"{path}.{number + 1}")
            case schema.OptionalOf(element):
                self.by_path[f"{path}?"] = np.broadcast_to(np.False_, self.rows)
                self._nothing(element, path)
            case schema.Enumeration(cases=cases):
                self.by_path[path] = np.broadcast_to(np.int8(0), self.rows)
                for case in cases:
                    if case.payload is not None:
                        self._nothing(case.payload, f"{path}.{case.name}")
            case schema.DurationType():
                for part in ("years", "months", "days"):
                    self.by_path[f"{path}.{part}"] = np.broadcast_to(np.int64(0), self.rows)
            case _:
                self.by_path[path] = np.broadcast_to(np.int64(0), self.rows)


def no_dates(days: Array) -> Array | None:
    """Where days are in no year from 1 to 9999, if any is."""
    if within(days, _FIRST_DAY, _LAST_DAY):
        return None
    outside: Array = (days < _FIRST_DAY) | (days > _LAST_DAY)
    return outside


def _parts(shown: schema.Structure, column: Any, path: str) -> list[Column]:
    """The columns of the fields of a structure, in their order."""
    names = tuple(each.name for each in shown.fields)
    if not isinstance(column, Mapping):
        raise not_as(path, f"a mapping of columns: {', '.join(names)}", column)
    missing = [name for name in names if name not in column]
    if missing:
        raise BadColumn(unlike(f"`{path}` lacks the column `{missing[0]}`", missing[0], [*column], names))
    return [column[name] for name in names]


def _code(shown: schema.Enumeration, given: Any, where: str) -> int:
    """The code of a case by its name, or by a member of the scalar form's `Enum`."""
    name = str(shown.read(given)[0] if isinstance(given, Enum) else given)
    if name not in shown.by_name:
        raise BadColumn(f'{where} is "{name}", {_no_case(shown, name)}')
    return shown.by_name[name][0]


def _no_case(shown: schema.Enumeration, name: str) -> str:
    names = tuple(each.name for each in shown.cases)
    return unlike(f"which is no case of {shown.name}", name, names, names)


def _of_exact(array: Array, path: str) -> Decimals:
    try:
        return Decimals.of(array)
    except (TypeError, ValueError) as wrong:
        raise BadColumn(f"`{path}` is to be exact decimals: {wrong}") from None


def rows_of(columns: Iterable[Any]) -> int | None:
    """How many rows columns have; None where all are single values."""
    for each in columns:
        match each:
            case np.ndarray(ndim=1):
                return len(each)
            case Decimals(numerators):
                found = rows_of((numerators,))
            case Cases(codes, payloads):
                found = rows_of((codes, *payloads.values()))
            case Optionals(present, values):
                found = rows_of((present, values))
            case Durations(years, months, days):
                found = rows_of((years, months, days))
            case Mapping():
                found = rows_of(each.values())
            case tuple() | list():
                found = rows_of(each)
            case _:
                found = None
        if found is not None:
            return found
    return None
