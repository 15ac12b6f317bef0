"""Who answers the rows of a table: evaluators over columns where they can, else rows one by one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from compiler.columns.runtime.cells import Node
from compiler.types import QualifiedName
from service.batch.answered import Layout
from service.batch.rows import RowEngine
from service.batch.run import Engine
from service.batch.sources import Source, Unusable
from service.project.evaluators import Evaluator

#: How many rows are answered together: one by one, and as columns.
ROWS, COLUMNS = 2_048, 131_072


@dataclass(frozen=True, slots=True)
class Asked:
    """A question about a table. `root` says how its columns give the facts (None where each row is an object of facts),
    `fixed` are readings that hold for all rows."""

    evaluator: Evaluator
    name: QualifiedName
    source: Source
    root: Node | None
    kept: tuple[str, ...]
    fixed: Mapping[str, str]
    answers: Path
    why: bool

    def layout(self) -> Layout:
        """The table of answers."""
        return Layout(self.evaluator.types(self.name)[1], self.kept, self.why, self.source.types(self.kept))


def engine_of(asked: Asked, layout: Layout, wanted: str) -> tuple[Engine, int]:
    """The engine, and how many rows it takes together. Raises `Unusable` where columns are wanted and cannot be had."""
    rows = RowEngine(asked.evaluator, asked.name, asked.root, asked.kept, dict(asked.fixed))
    if wanted not in ("auto", "columns"):
        return rows, ROWS
    hindrance = _hindrance(asked)
    found = None if hindrance else asked.evaluator.columns(asked.name)
    if found is not None and found.scope.by_row:
        hindrance = f"{asked.name.name} is answered row by row. {found.scope.by_row}"
    elif found is None and not hindrance:
        hindrance = (
            'There are no evaluators over columns; they need NumPy and pyarrow (`pip install "kotmai[columns]"`)'
        )
    if hindrance or found is None or asked.root is None:
        if wanted == "columns":
            raise Unusable(f"{hindrance.rstrip('.')}. Leave out --engine columns.")
        return rows, ROWS
    from service.batch.columns import ColumnEngine

    return ColumnEngine(found, asked.root, layout, rows, asked.fixed), COLUMNS


def _hindrance(asked: Asked) -> str:
    """What keeps a table from being answered as columns."""
    if asked.root is None:
        return "JSON Lines are answered row by row"
    if asked.answers.suffix.lower() in (".jsonl", ".ndjson"):
        return "JSON Lines are written row by row"
    return ""
