"""Rows answered one by one by the evaluators of the command line: any scope, any construct."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from compiler.columns.runtime.cells import Node, facts_of
from compiler.runtime.facts import BadFacts
from compiler.runtime.failures import Failure
from compiler.types import QualifiedName
from service.batch.answered import Answered, Answers, Bad, counted
from service.batch.sources import Block, Row
from service.project.evaluators import Evaluator


@dataclass(frozen=True, slots=True)
class RowEngine:
    """Asks one scope about each row. `root` says how the columns give the facts (None where each row is an object of
    facts), `fixed` are readings that hold for all rows, `kept` the columns that are carried over."""

    evaluator: Evaluator
    scope: QualifiedName
    root: Node | None
    kept: tuple[str, ...]
    fixed: dict[str, str]

    def block(self, block: Block) -> tuple[Answers, list[Bad]]:
        """Rows with their answers, and those that cannot be answered, each in the order of the table."""
        good, bad = self.answered(block.all_rows)
        return Answers(good, counted(good)), bad

    def answered(self, rows: Sequence[Row]) -> tuple[list[Answered], list[Bad]]:
        good: list[Answered] = []
        bad: list[Bad] = []
        for row in rows:
            found = self._one(row)
            if isinstance(found, Answered):
                good.append(found)
            else:
                bad.append(found)
        return good, bad

    def _one(self, row: Row) -> Answered | Bad:
        if row.trouble:
            return Bad(row.place, (row.trouble,), row.cells)
        try:
            if self.root is None:
                facts = {name: each for name, each in row.cells.items() if name not in self.kept}
            else:
                facts = facts_of(self.root, row.cells)
            outcomes = self.evaluator.outcomes(self.scope, {**self.fixed, **facts})
        except BadFacts as problem:
            return Bad(row.place, tuple(str(each) for each in problem.problems), row.cells)
        except Failure as problem:
            return Bad(row.place, (str(problem),), row.cells)
        kept = {name: row.cells.get(name) for name in self.kept}
        return Answered(row.place, kept, outcomes)
