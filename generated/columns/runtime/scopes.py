"""A scope over columns: asked block by block, and row by row where a block cannot be sure.

Blocks say which rows are doubtful (`blocks`). These are settled by the scalar evaluator, so that both give the same
answers, and nothing ever wraps.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from ...runtime import schema
from ...runtime.scopes import Input, Scope
from .bad import BadColumn, unlike
from .blocks import Blocks
from .columns import ERROR, VALUE, Array, Column
from .found import Results
from .given import Arrays, rows_of
from .rows import value_at
from .settled import settle

if TYPE_CHECKING:
    from ...runtime.answers import Answer


@dataclass(frozen=True, slots=True)
class Found:
    """An output: its column, and what came of it in each row (`OUTCOMES`). Values count where that is 0."""

    values: Column
    outcome: Array


class Answers(Mapping[str, Found]):
    """The outputs of a scope by name; `settled` counts the rows that were settled one by one."""

    def __init__(
        self, scope: str, found: dict[str, Found], settled: int, reasons: Callable[[int], Answer] | None = None
    ) -> None:
        self.scope, self._found, self.settled, self._reasons = scope, found, settled, reasons

    def reasons(self, row: int) -> Answer:
        """Why a row, counted from 0, has the answers that it has: as `runtime.reasons.decide` says it of these facts,
        with `outputs[...].reasons` and `as_json()`. It is worked out when asked, from the columns as they then stand.
        Raises `EvaluationError` where the outcome is an error."""
        assert self._reasons is not None
        return self._reasons(row)

    def __getitem__(self, output: str) -> Found:
        return self._found[output]

    def __iter__(self) -> Iterator[str]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)


class ColumnScope:
    """A scope over columns: `blocks` for the readings that are recommended, `by_reading` for others. Without blocks,
    `by_row` says why it is asked row by row."""

    def __init__(
        self, scalar: Scope, blocks: Blocks | None = None, by_reading: Blocks | None = None, by_row: str = ""
    ) -> None:
        self.scalar, self.blocks, self.by_reading, self.by_row = scalar, blocks, by_reading, by_row
        self._facts = tuple((each.argument, f"{each.name}!", each) for each in scalar.inputs)
        self._outputs = tuple((each.name, each.type) for each in scalar.type.fields)
        self._readings = {each.argument: each.reading.default for each in scalar.inputs if each.reading is not None}

    @cached_property
    def _arguments(self) -> frozenset[str]:
        return frozenset(self.scalar.arguments)

    @cached_property
    def _required(self) -> tuple[str, ...]:
        """The arguments that have to be given."""
        several = (each for each in self.scalar.inputs if each.required)
        return tuple(each.argument for each in several if not isinstance(each.type, schema.OptionalOf))

    def ask(self, threads: int | None = None, /, **given: Column) -> Answers:
        """The answers for facts in columns, by argument of the scope's function, on so many threads: None stands for
        the cores that this process may use. Answers do not depend on it. Raises `BadColumn`, with the fact and the way
        out: for one that is missing or unknown, for a column of another kind or length, for a name that no case has."""
        if not given.keys() <= self._arguments:
            raise self._wrong_facts(given)
        for each in self._required:
            if given.get(each) is None:
                raise self._wrong_facts(given)
        rows = rows_of(given.values())
        if rows is None:
            rows = self._rows_of_lists(given)
        results = Results(rows)
        blocks = self._wanted(given)
        doubtful: Sequence[int] | Array = range(rows)
        if blocks is not None:
            doubtful = blocks.over(self._arrays(given, rows, blocks.facts), results, threads)
        else:
            # What is wrong with facts is told before any row is asked.
            self._arrays(given, rows, [each.name for each in self.scalar.inputs])
        if len(doubtful):
            results.part_outcomes(self._outputs)
        for row in doubtful:
            self._settle(given, int(row), results)
        found = {name: Found(results.column(type_, name), results.outcomes[name]) for name, type_ in self._outputs}
        return Answers(self.scalar.name, found, len(doubtful), lambda row: self._reasons(given, range(rows)[row]))

    def _wrong_facts(self, given: Mapping[str, Column]) -> BadColumn:
        """What is wrong with the names of facts."""
        name, known = self.scalar.name, self.scalar.arguments
        for each in given:
            if each not in self._arguments:
                return BadColumn(unlike(f"{name} has no fact `{each}`", each, known, known))
        missing = next(
            each for each in self.scalar.inputs if each.argument in self._required and given.get(each.argument) is None
        )
        return BadColumn(f"{name} needs the fact `{missing.argument}`{f': {missing.doc}' if missing.doc else ''}")

    def _rows_of_lists(self, given: Mapping[str, Column]) -> int:
        """How many rows are asked where no fact is an array: as many as the first Python list has; one where all are
        single values."""
        several = (given.get(each.argument) for each in self.scalar.inputs if type(each.type) is not schema.TupleOf)
        return next((len(each) for each in several if isinstance(each, list)), 1)

    def _wanted(self, given: Mapping[str, Column]) -> Blocks | None:
        """The blocks for the readings that are given."""
        for name, default in self._readings.items():
            chosen = given.get(name)
            if chosen is not None and not (isinstance(chosen, str) and chosen == default):
                return self.by_reading
        return self.blocks

    def _arrays(self, given: Mapping[str, Column], rows: int, wanted: Sequence[str]) -> Arrays:
        """The facts as arrays; how the text is read only where that is wanted."""
        arrays = Arrays(rows, given=given)
        for argument, is_given, each in self._facts:
            column = given.get(argument)
            if each.reading is not None:
                if column is None or isinstance(column, str):
                    if each.name not in wanted:
                        continue
                    column = each.reading.default if column is None else column
                arrays.by_path[each.name] = _reading(each, column, arrays)
            elif each.required:
                arrays.take(each.type, column, each.name)
            else:
                arrays.by_path[is_given] = np.broadcast_to(np.bool_(column is not None), rows)
                arrays.left_out(each.type, column, each.name)
        return arrays

    # --------------------------------------------------------------------------------------------------------- rows

    def _reasons(self, given: Mapping[str, Column], row: int) -> Answer:
        from ...runtime.reasons import decide

        return decide(self.scalar, **self._of_row(given, row))

    def _of_row(self, given: Mapping[str, Column], row: int) -> dict[str, Any]:
        """The facts of one row, as arguments of the scope's function."""
        return {each.argument: _argument(each, given.get(each.argument), row) for each in self.scalar.inputs}

    def _settle(self, given: Mapping[str, Column], row: int, results: Results) -> None:
        try:
            arguments = self._of_row(given, row)
        except (ValueError, OverflowError, AttributeError):
            for name, _ in self._outputs:
                results.outcomes[name][row] = ERROR
            return
        for (name, type_), (outcome, value) in zip(self._outputs, settle(self.scalar, arguments), strict=True):
            results.outcomes[name][row] = outcome
            if outcome == VALUE:
                results.store(type_, name, row, value)


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
