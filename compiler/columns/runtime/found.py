"""What blocks of rows came to, put together into columns, with the rows that were settled one by one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from math import lcm
from threading import Lock
from typing import Any

import numpy as np

from ...runtime import schema
from .columns import Array, Cases, Column, Decimals, Durations, Listing, Lists, Optionals, whole

_DAY = np.dtype("datetime64[D]")


@dataclass(slots=True)
class Results:
    """The arrays of the outputs of a scope, by path."""

    rows: int
    by_path: dict[str, Any] = field(default_factory=dict)
    scales: dict[str, int] = field(default_factory=dict)
    #: By output what came of it in each row (`OUTCOMES`); outputs that always fare alike share one column.
    outcomes: dict[str, Array] = field(default_factory=dict)
    #: Lists: by path and the first row of a block its rows and the elements that they may have; and settled rows.
    lists: dict[str, dict[int, tuple[int, Listing]]] = field(default_factory=dict)
    settled_lists: dict[str, dict[int, list[int]]] = field(default_factory=dict)
    #: Held where an array is made that blocks on several threads write to.
    _making: Lock = field(default_factory=Lock)

    def put(self, path: str, start: int, stop: int, values: Any) -> None:
        """What a block of rows came to. Blocks may do so on several threads, each for its own rows."""
        if isinstance(values, Listing):
            with self._making:
                self.lists.setdefault(path, {})[start] = stop - start, values
            return
        array = self.by_path.get(path)
        if array is None:
            if start == 0 and stop == self.rows and isinstance(values, np.ndarray) and values.shape == (self.rows,):
                self.by_path[path] = values
                return
            with self._making:
                array = self.by_path.get(path)
                if array is None:
                    array = self.by_path[path] = np.empty(self.rows, _dtype(values))
        array[start:stop] = values

    def outcome(self, output: str) -> Array:
        """The outcomes of an output, at first values all."""
        found = self.outcomes.get(output)
        if found is None:
            with self._making:
                found = self.outcomes.get(output)
                if found is None:
                    found = self.outcomes[output] = np.zeros(self.rows, np.uint8)
        return found

    def part_outcomes(self, outputs: Iterable[tuple[str, schema.Type]]) -> None:
        """Gives each output outcomes of its own: what is settled row by row may fare otherwise."""
        empty = np.empty(self.rows, np.uint8)
        self.outcomes = {name: self.outcomes.get(name, empty).copy() for name, _ in outputs}

    def store(self, shown: schema.Type, path: str, row: int, value: Any) -> None:
        """The value of one row, as the scalar evaluator gave it."""
        match shown:
            case schema.Boolean():
                self._array(path, np.bool_)[row] = value
            case schema.Integer() | schema.Money() | schema.MoneyIn() | schema.WorkingDuration():
                self._number(path, row, value)
            case schema.Decimal() | schema.DecimalIn():
                scale = self.scales.get(path, 1)
                if scale % value.denominator:
                    wider = lcm(scale, value.denominator)
                    numbers = self._array(path, np.int64).astype(object) * (wider // scale)
                    self.by_path[path], scale = whole(numbers), wider
                self.scales[path] = scale
                self._number(path, row, value.numerator * (scale // value.denominator))
            case schema.Date():
                self._number(path, row, value.toordinal() - 719_163)
            case schema.DurationType():
                for part in ("years", "months", "days"):
                    self._number(f"{path}.{part}", row, getattr(value, part))
            case schema.Enumeration():
                code, case, payload = schema.case_of(shown, value)
                self._array(path, np.int8)[row] = code
                if case.payload is not None:
                    self.store(case.payload, f"{path}.{case.name}", row, payload)
            case schema.OptionalOf(element):
                self._array(f"{path}?", np.bool_)[row] = value is not None
                if value is not None:
                    self.store(element, _within(element, path), row, value.value)
            case schema.Structure(fields=fields):
                for each, part_ in zip(fields, shown.read(value), strict=True):
                    self.store(each.type, f"{path}.{each.name}", row, part_)
            case schema.TupleOf(items):
                for number, (item, part_) in enumerate(zip(items, value, strict=True)):
                    self.store(item, f"{path}.{number + 1}", row, part_)
            case schema.ListOf(element) if is_listed(shown):
                assert isinstance(element, schema.Enumeration)
                codes = [schema.case_of(element, each)[0] for each in value]
                self.settled_lists.setdefault(path, {})[row] = codes
            case _:
                self._array(path, object)[row] = value

    def _array(self, path: str, kind: Any) -> Array:
        """The array of a path, which can be written to."""
        array: Array | None = self.by_path.get(path)
        if array is None:
            array = self.by_path[path] = np.zeros(self.rows, kind)
        elif not array.flags.writeable:
            array = self.by_path[path] = array.copy()
        return array

    def _number(self, path: str, row: int, value: int) -> None:
        array = self._array(path, np.int64)
        if array.dtype != object and not -(2**63) <= value < 2**63:
            array = self.by_path[path] = array.astype(object)
        array[row] = value

    # ------------------------------------------------------------------------------------------------------ columns

    def column(self, shown: schema.Type, path: str) -> Column:
        """The column of an output."""
        match shown:
            case schema.Boolean():
                return self._array(path, np.bool_)
            case schema.Integer() | schema.Money() | schema.MoneyIn() | schema.WorkingDuration():
                return self._array(path, np.int64)
            case schema.Decimal() | schema.DecimalIn():
                return Decimals(self._array(path, np.int64), self.scales.get(path, 1))
            case schema.Date():
                return self._array(path, np.int64).view(_DAY)
            case schema.DurationType():
                parts = (self._array(f"{path}.{each}", np.int64) for each in ("years", "months", "days"))
                return Durations(*parts)
            case schema.Enumeration(cases=cases):
                codes = self._array(path, np.int8)
                carried = [each for each in cases if each.payload is not None]
                if not carried:
                    return codes
                payloads = {
                    each.name: self.column(each.payload, f"{path}.{each.name}") for each in carried if each.payload
                }
                return Cases(codes, payloads)
            case schema.OptionalOf(element):
                return Optionals(self._array(f"{path}?", np.bool_), self.column(element, _within(element, path)))
            case schema.Structure(fields=fields):
                return {each.name: self.column(each.type, f"{path}.{each.name}") for each in fields}
            case schema.TupleOf(items):
                return tuple(self.column(each, f"{path}.{number + 1}") for number, each in enumerate(items))
            case schema.ListOf() if is_listed(shown):
                return Lists(lambda: self._lists(path))
            case _:
                return self._array(path, object)

    def _lists(self, path: str) -> tuple[Array, Array]:
        """Lists of cases from the elements that each row has, and from what was settled: where each begins, and all
        elements behind each other."""
        blocks = [listing.matrix(rows) for _, (rows, listing) in sorted(self.lists.get(path, {}).items(), key=_first)]
        settled: Mapping[int, list[int]] = self.settled_lists.get(path, {})
        counts = [present.sum(axis=1) for present, _ in blocks]
        lengths = np.concatenate(counts) if counts else np.zeros(self.rows, np.int64)
        values = np.concatenate([codes[present] for present, codes in blocks]) if blocks else np.zeros(0, np.int8)
        if settled:
            pieces = np.split(values, np.cumsum(lengths)[:-1]) if self.rows else []
            for row, codes in settled.items():
                pieces[row] = np.array(codes, np.int8)
            lengths = np.array([len(each) for each in pieces])
            values = np.concatenate(pieces)
        return np.concatenate(([0], np.cumsum(lengths))), values.astype(np.int8)


def _first(block: tuple[int, tuple[int, Listing]]) -> int:
    """The row that a block begins with."""
    return block[0]


def _within(element: schema.Type, path: str) -> str:
    """The path of what an optional value holds: its own, unless that is optional too and would be one with it."""
    return f"{path}.Present" if isinstance(element, schema.OptionalOf) else path


def is_listed(shown: schema.ListOf) -> bool:
    """Whether lists of a type are held as `Lists`: those of cases that carry nothing."""
    element = shown.element
    return isinstance(element, schema.Enumeration) and all(each.payload is None for each in element.cases)


def _dtype(values: Any) -> Any:
    if isinstance(values, np.ndarray | np.generic):
        return values.dtype
    return np.bool_ if isinstance(values, bool) else np.int64
