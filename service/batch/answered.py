"""What a row of facts comes to: answers by output, or what is wrong with the row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from compiler.columns.runtime.cells import Cell, Column, cells_of, columns_of
from compiler.runtime.schema import Structure
from service.project.taken_over import Outcome

if TYPE_CHECKING:
    import pyarrow as pa

#: How an output is answered; a column of outcomes holds these words.
STATUSES = ("value", "silent", "conflict", "refused")


@dataclass(frozen=True, slots=True)
class Answered:
    """A row with its answers, and the cells that are carried over from its facts."""

    place: int
    kept: Mapping[str, Cell]
    outcomes: Mapping[str, Outcome]


@dataclass(frozen=True, slots=True)
class Bad:
    """A row that cannot be answered, whole, and every mistake in it."""

    place: int
    mistakes: tuple[str, ...]
    cells: Mapping[str, Cell]


@dataclass(frozen=True, slots=True)
class Answers:
    """What the rows of a block came to, in their order: one by one, or as a `record` in the columns of the layout.
    `counts` has for each output how often it came to each outcome."""

    rows: Sequence[Answered]
    counts: dict[str, dict[str, int]]
    record: pa.RecordBatch | None = None


def counted(rows: Iterable[Answered]) -> dict[str, dict[str, int]]:
    """How often each output came to each outcome."""
    counts: dict[str, dict[str, int]] = {}
    for row in rows:
        for name, outcome in row.outcomes.items():
            of_output = counts.setdefault(name, {})
            of_output[outcome.status] = of_output.get(outcome.status, 0) + 1
    return counts


def add(counts: dict[str, dict[str, int]], more: Mapping[str, Mapping[str, int]]) -> None:
    """Adds counts to others."""
    for name, found in more.items():
        of_output = counts.setdefault(name, {})
        for status, count in found.items():
            of_output[status] = of_output.get(status, 0) + count


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns of a table of answers: the line of the facts, those carried over, then for each output its value, its
    outcome (`amount`, `amount.outcome`) and, if wanted, why it has no value (`amount.why`). `kept_types` are the Arrow
    types of what is carried over from a typed table."""

    outputs: Structure
    kept: tuple[str, ...]
    with_why: bool = False
    kept_types: Mapping[str, Any] = field(default_factory=dict)

    @property
    def line(self) -> str:
        """The column that says in which line (of Parquet: in which row) the facts stand."""
        return _free("line", {*self.kept, *(each.path for each in self.values)})

    @property
    def values(self) -> tuple[Column, ...]:
        return tuple(column for each in self.outputs.fields for column in columns_of(each.type, each.name))

    def marks(self, output: str) -> tuple[str, str]:
        """The columns of an output's outcome and its reason; a field of that name goes before."""
        taken = {each.path for each in self.values}
        return _free(f"{output}.outcome", taken), _free(f"{output}.why", taken)

    @property
    def names(self) -> tuple[str, ...]:
        """All columns, in their order."""
        found = [self.line, *self.kept]
        for each in self.outputs.fields:
            found += [column.path for column in columns_of(each.type, each.name)]
            found += self.marks(each.name)[: 2 if self.with_why else 1]
        return tuple(found)

    def cells(self, row: Answered) -> dict[str, Cell]:
        """The cells of a row; those that are empty are left out."""
        return {self.line: row.place, **row.kept, **dict(self._answers(row))}

    def _answers(self, row: Answered) -> Iterator[tuple[str, Cell]]:
        for each in self.outputs.fields:
            found = row.outcomes[each.name]
            outcome, why = self.marks(each.name)
            yield outcome, found.status
            if found.why and self.with_why:
                yield why, found.why
            if found.status == "value":
                yield from cells_of(each.type, found.value, each.name)


def _free(name: str, taken: set[str]) -> str:
    while name in taken:
        name += "_"
    return name
