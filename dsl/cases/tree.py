"""A table of cases as written: its scope, columns, and a row a case.

Values stay expressions; the compiler types them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from dsl.source import Span
from dsl.surface.tree import Expression, Name, Path

#: What a case may expect instead of a value.
SpecialOutcome: TypeAlias = Literal["silent", "conflict", "refused"]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of facts (`is_expected` false) or of results, named after a scope variable."""

    name: Name
    is_expected: bool
    span: Span = field(compare=False)


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell that holds something: a value in the language's notation, or an outcome by name.

    Empty cells make no Cell.
    """

    column: Column
    value: Expression | SpecialOutcome
    span: Span = field(compare=False)


@dataclass(frozen=True, slots=True)
class Case:
    """A row: its name, the anchor of the provision it tests (None if not said), its cells in column order."""

    name: str
    provision: str | None
    cells: tuple[Cell, ...]
    span: Span = field(compare=False)


@dataclass(frozen=True, slots=True)
class CaseTable:
    """A fenced table ```` ```cases Scope ````."""

    scope: Path
    columns: tuple[Column, ...]
    cases: tuple[Case, ...]
    span: Span = field(compare=False)
