"""A question about every row of a table in memory: pyarrow, Polars or pandas in, and the same out."""

from __future__ import annotations

from typing import Any, TypeVar

import numpy as np
import pyarrow as pa

from ...runtime.decode import decode
from ...runtime.facts import BadFacts, Problem
from .arrow import facts_in, plan_of
from .arrow_out import OUTCOME, answers_out, arrow_type, outcome_column
from .cells import columns_of, facts_of
from .scopes import Answers, ColumnScope

Frame = TypeVar("Frame")

#: How many mistakes are told of a table.
_TOLD = 20


class BadTable(ValueError):
    """Rows or columns of a table that are no facts of the scope. `rows` counts from 0; the message tells the first."""

    def __init__(self, message: str, rows: tuple[int, ...] = ()) -> None:
        super().__init__(message)
        self.rows = rows


def ask(scope: ColumnScope, frame: Frame, threads: int | None = None) -> Frame:
    """The answers to each row of a frame, in a frame of the same kind with as many rows.

    Columns are named by path: facts as `project` and `project.Electricity`, answers as `amount`, with `amount.outcome`
    beside (value, silent, conflict, refused; error where a computation cannot be done). Amounts go in and out as exact
    decimals in units of currency, not in minor units. Raises `BadTable` for a column that is no fact, and for rows that
    are not as the scope asks, with what is wrong in the first of them. Blocks of rows are worked out on so many
    `threads`; None stands for the cores that this process may use.
    """
    table = pa.table(frame)
    columns = [_whole(each) for each in table.columns]
    asked = pa.RecordBatch.from_arrays(columns, names=table.schema.names)
    answers: Frame = _as(frame, pa.Table.from_batches([_asked(scope, asked, threads)]))
    return answers


def _whole(column: pa.ChunkedArray) -> pa.Array:
    """A column in one piece; some versions of pyarrow still call that chunked."""
    found: pa.Array = column.combine_chunks()
    return found.chunk(0) if isinstance(found, pa.ChunkedArray) else found


def schema_of(scope: ColumnScope) -> pa.Schema:
    """The columns of answers of a scope."""
    fields = []
    for each in scope.scalar.type.fields:
        fields += [pa.field(column.path, arrow_type(column.type)) for column in columns_of(each.type, each.name)]
        fields.append(pa.field(f"{each.name}.outcome", OUTCOME))
    return pa.schema(fields)


def _asked(scope: ColumnScope, batch: pa.RecordBatch, threads: int | None) -> pa.RecordBatch:
    root, unknown = plan_of(scope.scalar, batch.schema.names)
    if unknown:
        told = ", ".join(f"`{each.name}`{f' (did you mean `{each.near}`?)' if each.near else ''}" for each in unknown)
        raise BadTable(f"no fact of {scope.scalar.name}: {told}")
    facts = facts_in(scope.scalar, root, batch)
    if not facts.sure.all():
        raise _bad_rows(scope, root, batch, np.flatnonzero(~facts.sure))
    return record_of(scope, scope.ask(threads, **facts.columns))


def record_of(scope: ColumnScope, answers: Answers) -> pa.RecordBatch:
    """Answers as a batch, in the columns of `schema_of`."""
    wanted = schema_of(scope)
    found = dict(answers_out(scope.scalar.type, answers))
    for each in scope.scalar.type.fields:
        found[f"{each.name}.outcome"] = outcome_column(answers[each.name].outcome)
    return pa.RecordBatch.from_arrays([found[name] for name in wanted.names], schema=wanted)


def _bad_rows(scope: ColumnScope, root: Any, batch: pa.RecordBatch, rows: Any) -> BadTable:
    """What is wrong with rows about which the reader is not sure."""
    problems: list[str] = []
    for row in rows.tolist():
        ((cells),) = batch.slice(row, 1).to_pylist()
        try:
            decode(scope.scalar.facts, facts_of(root, cells))
        except BadFacts as found:
            problems += [f"row {row}: {each}" for each in found.problems]
        else:
            other = Problem("", "plain numbers, ISO dates and names of cases", "another notation")
            problems.append(f"row {row}: {other}")
        if len(problems) >= _TOLD:
            break
    return BadTable(f"rows that are no facts of {scope.scalar.name}:\n" + "\n".join(problems), tuple(rows.tolist()))


def _as(frame: Frame, table: pa.Table) -> Any:
    """A table as a frame of the kind of another."""
    match type(frame).__module__.split(".")[0]:
        case "polars":
            import polars

            return polars.from_arrow(table)
        case "pandas":
            import pandas

            return table.to_pandas(types_mapper=pandas.ArrowDtype)
        case _:
            return table
