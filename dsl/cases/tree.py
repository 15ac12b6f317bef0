"""A table of cases as written: its scope, columns, and a row a case.

Values stay expressions; the compiler types them.
"""

from __future__ import annotations

from dataclasses import field
from typing import Literal, TypeAlias

from dsl.records import record
from dsl.source import Span
from dsl.surface.tree import Expression, Name, Path

#: What a case may expect instead of a value.
SpecialOutcome: TypeAlias = Literal["silent", "conflict", "refused"]


@record
class Stop:
    """`error`, or `error division-by-zero`: the rules are expected to stop, with that failure if it is named."""

    code: str


@record
class Column:
    """A column of facts (`is_expected` false) or of results, named after a scope variable, and after a field of its
    structure where `fields` are named: `project.size`."""

    name: Name
    is_expected: bool
    span: Span = field(compare=False)
    fields: tuple[Name, ...] = ()

    @property
    def text(self) -> str:
        """The variable and its fields: `project.size`."""
        return ".".join([self.name.text, *[each.text for each in self.fields]])


@record
class Cell:
    """One cell that holds something: a value in the language's notation, or an outcome by name, or None where a
    question mark stands for the result that is to come. `is_open` where a question mark follows: nobody has confirmed
    the result yet.

    Empty cells make no Cell. Cells of a table with the same words may share one value, whose span is that of the first
    of them: `has_own_value` says whether it stands here.
    """

    column: Column
    value: Expression | SpecialOutcome | Stop | None
    span: Span = field(compare=False)
    is_open: bool = False

    @property
    def has_own_value(self) -> bool:
        """Whether the value, if it is an expression, was read from this very cell."""
        return not isinstance(self.value, Expression) or self.span.start <= self.value.span.start < self.span.end


@record
class Case:
    """A row: its name, the anchor of the provision it tests (None if not said), its cells in column order."""

    name: str
    provision: Name | None
    cells: tuple[Cell, ...]
    span: Span = field(compare=False)


@record
class CaseTable:
    """A fenced table ```` ```cases Scope ````; `heading` is its row of column names."""

    scope: Path
    columns: tuple[Column, ...]
    cases: tuple[Case, ...]
    span: Span = field(compare=False)
    heading: Span = field(compare=False)
