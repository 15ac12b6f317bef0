"""Rows answered as columns: whole blocks at once, and the few rows that need a closer look one by one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa

from service.batch.answered import Answered, Answers, Bad, Layout, add, counted
from service.batch.rows import RowEngine
from service.batch.sources import Block, Row
from service.batch.tables import record_of_rows, schema_of

if TYPE_CHECKING:
    from compiler.columns.runtime.cells import Node
    from service.project.evaluators import Columnar


@dataclass(frozen=True, slots=True)
class ColumnEngine:
    """Asks one scope about blocks of rows; what its evaluator over columns is not sure of, `rows` answers. It asks on
    one thread: there is a process like this one for each core."""

    found: Columnar
    root: Node
    layout: Layout
    rows: RowEngine
    fixed: Mapping[str, str]

    def block(self, block: Block) -> tuple[Answers, list[Bad]]:
        """The answers of a block in the order of its rows, and the rows that cannot be answered."""
        if block.record is None:
            return self.rows.block(block)
        record, places = block.record, np.fromiter(block.places, np.int64, len(block.places))
        facts = self.found.arrow.facts_in(self.found.scope.scalar, self.root, record)
        unsure = np.flatnonzero(~facts.sure)
        if len(unsure) == record.num_rows:
            return self.rows.block(block)
        if len(unsure):
            sure = np.flatnonzero(facts.sure)
            record, places = record.take(pa.array(sure)), places[sure]
            facts = self.found.arrow.facts_in(self.found.scope.scalar, self.root, record)
        answers = self.found.scope.ask(1, **facts.columns, **self._fixed(facts.columns))
        failed = self._failed(answers)  # to be asked one by one
        counts = self._counts(answers, failed)
        found = self._record(answers, record, places)
        closer = [*block.rows, *self._rows_at(block, unsure)]
        if failed.any():
            closer += _listed(record, places, np.flatnonzero(failed))
            found = found.filter(pa.array(~failed))
        good, bad = self.rows.answered(sorted(closer, key=lambda row: row.place)) if closer else ([], [])
        add(counts, counted(good))
        return Answers((), counts, self._merged(found, good)), bad

    def _fixed(self, given: Mapping[str, Any]) -> dict[str, str]:
        """The readings that hold for all rows, by argument."""
        return {
            each.argument: self.fixed[each.name]
            for each in self.found.scope.scalar.inputs
            if each.name in self.fixed and each.argument not in given
        }

    def _failed(self, answers: Any) -> Any:
        """The rows for which a computation cannot be done, and those of which it is wanted why they have no value."""
        failed = np.zeros(len(next(iter(answers.values())).outcome) if len(answers) else 0, bool)
        for each in answers.values():
            failed |= each.outcome == self.found.columns.ERROR
            if self.layout.with_why:
                failed |= each.outcome > self.found.columns.SILENT
        return failed

    def _counts(self, answers: Any, failed: Any) -> dict[str, dict[str, int]]:
        counts: dict[str, dict[str, int]] = {}
        for name, each in answers.items():
            found = np.bincount(each.outcome[~failed], minlength=len(self.found.columns.OUTCOMES))
            by_status = zip(self.found.columns.OUTCOMES, found.tolist(), strict=True)
            counts[name] = {status: count for status, count in by_status if count}
        return {name: found for name, found in counts.items() if found}

    def _record(self, answers: Any, record: pa.RecordBatch, places: Any) -> pa.RecordBatch:
        """The answers in the columns of the layout."""
        found: dict[str, pa.Array] = {self.layout.line: pa.array(places, pa.int64())}
        found |= {name: record.column(name) for name in self.layout.kept}
        found |= dict(self.found.arrow_out.answers_out(self.found.scope.scalar.type, answers))
        for each in self.layout.outputs.fields:
            outcome, why = self.layout.marks(each.name)
            found[outcome] = self.found.arrow_out.outcome_column(answers[each.name].outcome)
            if self.layout.with_why:
                found[why] = pa.nulls(record.num_rows, pa.string())
        schema = schema_of(self.layout)
        return pa.RecordBatch.from_arrays([found[name] for name in schema.names], schema=schema)

    def _merged(self, found: pa.RecordBatch, good: Sequence[Answered]) -> pa.RecordBatch:
        """Rows answered one by one, in their places among the others."""
        if not good:
            return found
        both = pa.Table.from_batches([found, record_of_rows(self.layout, good)]).combine_chunks()
        return both.sort_by(self.layout.line).combine_chunks().to_batches()[0]

    @staticmethod
    def _rows_at(block: Block, at: Any) -> list[Row]:
        assert block.record is not None
        return _listed(block.record, np.fromiter(block.places, np.int64, len(block.places)), at)


def _listed(record: pa.RecordBatch, places: Any, at: Any) -> list[Row]:
    """Some rows of a batch one by one."""
    if not len(at):
        return []
    return [Row(int(places[row]), cells) for row, cells in zip(at, record.take(pa.array(at)).to_pylist(), strict=True)]
