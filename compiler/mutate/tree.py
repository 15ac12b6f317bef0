"""A change of the rules: what is changed, where, and how it reads before and after."""

from __future__ import annotations

from dataclasses import field
from enum import Enum
from typing import TypeAlias

from compiler.names.tree import Definiendum
from compiler.types import QualifiedName
from dsl.records import record
from dsl.source import Span
from dsl.surface import tree as surface


class Kind(Enum):
    """What was done to a rule, in the words of the report."""

    MOVED = "figure moved"
    STRICTNESS = "strict comparison exchanged with non-strict"
    FLIPPED = "comparison turned round"
    LOGIC = "`and` exchanged with `or`"
    PART_DROPPED = "part of a condition dropped"
    NEGATED = "negation added"
    NEGATION_DROPPED = "negation dropped"
    TRUTH = "`true` exchanged with `false`"
    BRANCHES = "branches of `if` exchanged"
    ARM = "result of a `match` case exchanged"
    SIGN = "`+` exchanged with `-`"
    CASE = "case of an enumeration exchanged"
    FACT = "fact exchanged with another of its type"
    ELEMENT = "element of a list dropped"
    FIELD = "replaced field dropped"
    QUANTIFIER = "`exists` exchanged with `for all`"
    EXTREMUM = "greatest exchanged with least"
    DROPPED = "rule dropped"
    CONDITION = "condition dropped"
    ASSERTION = "assertion dropped"
    READING = "recommended reading exchanged"


@record
class RuleOf:
    """A rule of a scope: what it defines, and its number among the rules of that."""

    scope: QualifiedName
    defined: Definiendum
    number: int

    @property
    def declaration(self) -> QualifiedName:
        return self.scope

    def __str__(self) -> str:
        return f"{self.scope.name}.{self.defined}"


@record
class AssertionOf:
    """An assertion of a scope, by its number there."""

    scope: QualifiedName
    number: int

    @property
    def declaration(self) -> QualifiedName:
        return self.scope

    def __str__(self) -> str:
        return f"{self.scope.name}, assertion"


@record
class ConstantOf:
    """A constant or function outside of scopes."""

    name: QualifiedName

    @property
    def declaration(self) -> QualifiedName:
        return self.name

    def __str__(self) -> str:
        return self.name.name


Place: TypeAlias = RuleOf | AssertionOf | ConstantOf
#: What stands at a place, as its author wrote it.
Written: TypeAlias = surface.Definition | surface.Assertion | surface.TopLevelDeclaration


@record
class Mutant:
    """One change: `was` became `now` (None: it is gone). `span` is what was changed within it."""

    place: Place
    kind: Kind
    was: Written
    now: Written | None
    span: Span = field(compare=False, repr=False)
