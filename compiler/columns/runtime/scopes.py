"""A scope over columns: asked block by block, and row by row where a block cannot be sure.

A block works out values, where each output is silent or refused, and which rows are doubtful: a number beyond 64 bits,
a date that does not exist, rules that may conflict. Doubtful rows are settled by the scalar evaluator, so that both
give the same answers, and nothing ever wraps.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ...runtime import schema
from ...runtime.scopes import Input, Scope
from .columns import ERROR, VALUE, Array, Column
from .found import Results
from .given import Arrays, no_dates, rows_of
from .rows import value_at
from .settled import settle

#: How many rows are worked out together: few enough that their arrays stay in the processor's cache, so many that calls
#: of NumPy take no time beside what they do.
BLOCK = 65_536


class Block:
    """What a block of rows came to: the doubtful rows, by output its outcome, by path the values and their scales."""

    __slots__ = ("doubtful", "outcomes", "scales", "values")

    def __init__(
        self,
        doubtful: Array | None,
        outcomes: Mapping[str, Any],
        values: Mapping[str, Any],
        scales: Mapping[str, int] | None = None,
    ) -> None:
        self.doubtful, self.outcomes, self.values = doubtful, outcomes, values
        self.scales = scales or {}


@dataclass(frozen=True, slots=True)
class Found:
    """An output: its column, and what came of it in each row (`OUTCOMES`). Values count where that is 0."""

    values: Column
    outcome: Array


class Answers(Mapping[str, Found]):
    """The outputs of a scope by name; `settled` counts the rows that were settled one by one."""

    def __init__(self, scope: str, found: dict[str, Found], settled: int) -> None:
        self.scope, self._found, self.settled = scope, found, settled

    def __getitem__(self, output: str) -> Found:
        return self._found[output]

    def __iter__(self) -> Iterator[str]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)


@dataclass(frozen=True, slots=True)
class Blocks:
    """What works a scope out, block by block. `facts` are the paths of the arrays that it takes; behind them it takes
    the scales of the decimals `scales`, and, if it `takes_scale`, the one to which the decimals `together` are brought.
    """

    work_out: Callable[..., Block]
    facts: tuple[str, ...]
    scales: tuple[str, ...] = ()
    together: tuple[str, ...] = ()
    takes_scale: bool = False
    #: The dates that a table has no answer for where they are none: such rows are among the doubtful ones as it is.
    tabled: tuple[str, ...] = ()
    #: What it puts in its place itself, with the type of the array: it takes these places last.
    puts: Mapping[str, str] = field(default_factory=dict)


class ColumnScope:
    """A scope over columns: `blocks` for the readings that are recommended, `by_reading` for others. Without blocks,
    `by_row` says why it is asked row by row."""

    def __init__(
        self, scalar: Scope, blocks: Blocks | None = None, by_reading: Blocks | None = None, by_row: str = ""
    ) -> None:
        self.scalar, self.blocks, self.by_reading, self.by_row = scalar, blocks, by_reading, by_row
        self._readings = {each.argument: each.reading.default for each in scalar.inputs if each.reading is not None}

    def ask(self, **given: Column) -> Answers:
        """The answers for facts in columns, by argument of the scope's function. Raises `BadColumn`."""
        rows = rows_of(given.values())
        rows = 1 if rows is None else rows
        results = Results(rows)
        outcomes: dict[str, Array] = {}
        blocks = self._wanted(given)
        doubtful = _worked_out(self.scalar, blocks, given, results, outcomes) if blocks is not None else range(rows)
        if len(doubtful):
            # What is settled may fare otherwise: each output has a column of its own.
            empty = np.empty(rows, np.uint8)
            outcomes = {each.name: outcomes.get(each.name, empty).copy() for each in self.scalar.type.fields}
        for row in doubtful:
            self._settle(given, int(row), results, outcomes)
        found = {
            each.name: Found(results.column(each.type, each.name), outcomes[each.name])
            for each in self.scalar.type.fields
        }
        return Answers(self.scalar.name, found, len(doubtful))

    def _wanted(self, given: Mapping[str, Column]) -> Blocks | None:
        """The blocks for the readings that are given."""
        for name, default in self._readings.items():
            chosen = given.get(name)
            if chosen is not None and not (isinstance(chosen, str) and chosen == default):
                return self.by_reading
        return self.blocks

    # --------------------------------------------------------------------------------------------------------- rows

    def _settle(self, given: Mapping[str, Column], row: int, results: Results, outcomes: Mapping[str, Array]) -> None:
        fields = self.scalar.type.fields
        try:
            arguments = {each.argument: _argument(each, given.get(each.argument), row) for each in self.scalar.inputs}
        except (ValueError, OverflowError, AttributeError):
            for each in fields:
                outcomes[each.name][row] = ERROR
            return
        for each, (outcome, value) in zip(fields, settle(self.scalar, arguments), strict=True):
            outcomes[each.name][row] = outcome
            if outcome == VALUE:
                results.store(each.type, each.name, row, value)


def _worked_out(
    scope: Scope, blocks: Blocks, given: Mapping[str, Column], results: Results, outcomes: dict[str, Array]
) -> Array:
    """Works all blocks of rows out; the rows that are doubtful."""
    rows = results.rows
    arrays = _arrays(scope, given, rows, blocks.facts)
    scale = (arrays.common_scale(blocks.together),) if blocks.together else ()
    scales = (*(arrays.scales.get(path, 1) for path in blocks.scales), *(scale if blocks.takes_scale else ()))
    columns = [arrays.by_path[path] for path in blocks.facts]
    checked = arrays.dates.difference(blocks.tabled)
    dates = [place for place, path in enumerate(blocks.facts) if path in checked]
    places: dict[str, Array] = {path: np.empty(rows, kind) for path, kind in blocks.puts.items()}
    results.by_path.update(places)
    doubts: list[Array] = []
    shared: dict[str, str] = {}
    # The only block takes the facts as they are; an answer never is one of them.
    own_facts = {id(each) for each in columns} if rows <= BLOCK else set()
    for start in range(0, max(rows, 1), BLOCK):
        stop = min(start + BLOCK, rows)
        parts = columns if rows <= BLOCK else [each[start:stop] if each.ndim else each for each in columns]
        out = {path: each[start:stop] for path, each in places.items()}
        outside = _no_dates([parts[place] for place in dates])
        found = blocks.work_out(*parts, *scales, out) if places else blocks.work_out(*parts, *scales)
        _tell(outcomes, found.outcomes, rows, start, stop)
        first: dict[int, str] = {}
        for path, values in found.values.items():
            is_column = isinstance(values, np.ndarray) and values.ndim
            shared[path] = first.setdefault(id(values), path) if is_column else path
            if path not in places and shared[path] == path:
                results.put(path, start, stop, values.copy() if id(values) in own_facts else values)
        if found.scales:
            results.scales.update(found.scales)
        doubtful = _either(found.doubtful, outside)
        if arrays.doubtful is not None:
            own = arrays.doubtful[start:stop] if arrays.doubtful.ndim else arrays.doubtful
            doubtful = _either(doubtful, own)
        if doubtful is not None and doubtful.any():
            doubts.append(np.flatnonzero(np.broadcast_to(doubtful, stop - start)) + start)
    for path, other in shared.items():
        if path != other:
            # What is settled may fare otherwise: each output then has a column of its own.
            results.by_path[path] = results.by_path[other].copy() if doubts else results.by_path[other]
    return np.concatenate(doubts) if doubts else np.zeros(0, np.int64)


def _no_dates(columns: Sequence[Array]) -> Array | None:
    """Where any of several columns of days holds no date."""
    found: Array | None = None
    for each in columns:
        found = _either(found, no_dates(each))
    return found


def _either(one: Array | None, other: Array | None) -> Array | None:
    """Where either of two marks stands; None marks nothing."""
    if one is None or other is None:
        return other if one is None else one
    return one | other


def _tell(outcomes: dict[str, Array], found: Mapping[str, Any], rows: int, start: int, stop: int) -> None:
    """Puts the outcomes of a block in their places. Outputs that always fare alike share one column."""
    done: dict[int, str] = {}
    for output, outcome in found.items():
        first = done.setdefault(id(outcome), output)
        if first != output:
            outcomes[output] = outcomes[first]
            continue
        if start == 0:
            outcomes[output] = np.zeros(rows, np.uint8)
        if np.ndim(outcome) or outcome:
            outcomes[output][start:stop] = outcome


def _arrays(scope: Scope, given: Mapping[str, Column], rows: int, wanted: Sequence[str]) -> Arrays:
    """The facts as arrays; how the text is read only where that is wanted."""
    arrays = Arrays(rows)
    for each in scope.inputs:
        column = given.get(each.argument)
        if each.reading is not None:
            if each.name not in wanted and (column is None or isinstance(column, str)):
                continue
            arrays.by_path[each.name] = _reading(each, each.reading.default if column is None else column, arrays)
        elif each.required:
            arrays.take(each.type, column, each.name)
        else:
            arrays.by_path[f"{each.name}!"] = np.broadcast_to(np.bool_(column is not None), rows)
            arrays.left_out(each.type, column, each.name)
    return arrays


def _reading(asked: Input, chosen: Any, arrays: Arrays) -> Any:
    """How the text is read: one code for all rows, or a column of codes."""
    inner = Arrays(1 if np.ndim(chosen) == 0 else arrays.rows)
    inner.take(asked.type, chosen, asked.name)
    codes = inner.by_path[asked.name]
    return codes if np.ndim(chosen) else codes[0]


def _argument(asked: Input, column: Any, row: int) -> Any:
    """A fact of one row, as the scope's function takes it."""
    if column is None and (not asked.required or isinstance(asked.type, schema.OptionalOf)):
        return None
    value = value_at(asked.type, column, row)
    # An optional value that may be left out is marked as given.
    marked = not asked.required and isinstance(asked.type, schema.OptionalOf)
    return schema.Present(value) if marked else value
