"""Typed expressions: no name is left to look up, no operator to choose, no sugar to take away.

Parentheses, replacements, tuple binders and conversions are gone; `and`, `or` keep both operands evaluated, but for
`CaseTest`, whose right side is evaluated only if the case matches. `optional of` is an enumeration with the cases
`Present` and `Absent`.
"""

from __future__ import annotations

from dataclasses import field as part
from datetime import date
from fractions import Fraction
from typing import Literal, TypeAlias

from compiler.operators import Operation
from compiler.runtime.calendars import Calendar
from compiler.runtime.dates import Duration
from compiler.runtime.schema import Position
from compiler.types import QualifiedName, Type
from dsl.records import record
from dsl.source import Span
from dsl.surface.tree import Path

#: The enumeration behind `optional of T`; its name is none that a rule file can declare.
OPTIONAL = QualifiedName("", "optional of")


class _Remembering:
    """What remembers all that stands in it, itself first, once that has been asked (`compiler.typed.walk`)."""

    __slots__ = ("descendants",)
    descendants: tuple[Expression, ...]


@record
class LiteralValue(_Remembering):
    """A value as written: integers and booleans as such, decimals as fractions, money in cents; for an
    external type the JSON that a value is made from. A calendar is the value of its own constant."""

    value: str | int | bool | Fraction | date | Duration | Position | Calendar
    type: Type
    span: Span = part(compare=False, repr=False)


@record
class Local(_Remembering):
    """A name bound in an expression or a parameter; `key` tells apart locals of one name within a definition."""

    name: str
    key: int
    type: Type
    span: Span = part(compare=False, repr=False)


@record
class VariableRead(_Remembering):
    """A variable of the scope at hand, in a given state (None for a variable without states)."""

    name: str
    state: str | None
    type: Type
    span: Span = part(compare=False, repr=False)


@record
class ConstantRead(_Remembering):
    """A top-level constant or function."""

    name: QualifiedName
    type: Type
    span: Span = part(compare=False, repr=False)


@record
class Conditional(_Remembering):
    condition: Expression
    consequence: Expression
    alternative: Expression
    type: Type
    span: Span = part(compare=False, repr=False)


@record
class Let(_Remembering):
    local: Local
    value: Expression
    body: Expression
    type: Type
    span: Span = part(compare=False, repr=False)


@record
class Arm:
    """One case of a match; `local` is bound to the payload where the author named it."""

    case: str
    local: Local | None
    body: Expression
    #: The case behind the name of its enumeration, where only the type says which of several is meant.
    full: Path | None = part(default=None, compare=False, repr=False)


@record
class Match(_Remembering):
    """Exhaustive: each case of the enumeration has an arm, or `wildcard` stands for the rest."""

    scrutinee: Expression
    enumeration: QualifiedName
    arms: tuple[Arm, ...]
    wildcard: Expression | None
    type: Type
    span: Span = part(compare=False, repr=False)


@record
class CaseTest(_Remembering):
    """`scrutinee with pattern case content local and rest`; `rest` is evaluated only if the case matches."""

    scrutinee: Expression
    enumeration: QualifiedName
    case: str
    local: Local | None
    rest: Expression | None
    type: Type
    span: Span = part(compare=False, repr=False)
    #: Where the test itself stands, without `rest`.
    test_span: Span = part(compare=False, repr=False)
    #: As for an arm.
    full: Path | None = part(default=None, compare=False, repr=False)


@record
class Construction(_Remembering):
    enumeration: QualifiedName
    case: str
    payload: Expression | None
    type: Type
    span: Span = part(compare=False, repr=False)
    #: As for an arm.
    full: Path | None = part(default=None, compare=False, repr=False)


@record
class StructureMade(_Remembering):
    """All fields, in the order of declaration."""

    structure: QualifiedName
    fields: tuple[tuple[str, Expression], ...]
    type: Type
    span: Span = part(compare=False, repr=False)


@record
class FieldRead(_Remembering):
    operand: Expression
    structure: QualifiedName
    field: str
    type: Type
    span: Span = part(compare=False, repr=False)


@record
class TupleMade(_Remembering):
    items: tuple[Expression, ...]
    type: Type
    span: Span = part(compare=False, repr=False)


@record
class TupleRead(_Remembering):
    """`index` counts from 0."""

    operand: Expression
    index: int
    type: Type
    span: Span = part(compare=False, repr=False)


@record
class ListMade(_Remembering):
    items: tuple[Expression, ...]
    type: Type
    span: Span = part(compare=False, repr=False)


@record
class Operated(_Remembering):
    """An operator on its operands; `span` is the whole, `operator_span` the sign. A failing division is reported at
    the span of its right operand."""

    operation: Operation
    operands: tuple[Expression, ...]
    type: Type
    span: Span = part(compare=False, repr=False)
    operator_span: Span = part(compare=False, repr=False)


@record
class Lambda:
    """What a list operator does with each element; several parameters take a tuple's items or zipped lists."""

    parameters: tuple[Local, ...]
    body: Expression


@record
class Traversal(_Remembering):
    """`map`, `filter`, `exists`, `for all` or `find` over a list; over several, the lists are zipped (same length)."""

    kind: Literal["map", "filter", "exists", "for all", "find"]
    lists: tuple[Expression, ...]
    action: Lambda
    type: Type
    span: Span = part(compare=False, repr=False)


@record
class Extremum(_Remembering):
    """The greatest or least element, by `key` if given; of equals the last. Without `default` an empty list fails."""

    extremum: Literal["maximum", "minimum"]
    operand: Expression
    key: Lambda | None
    default: Expression | None
    type: Type
    span: Span = part(compare=False, repr=False)


@record
class Fold(_Remembering):
    """`action` takes the accumulator first, then the element's parameters."""

    lists: tuple[Expression, ...]
    initial: Expression
    action: Lambda
    type: Type
    span: Span = part(compare=False, repr=False)


@record
class Sorted(_Remembering):
    """Stable in both directions; without a key the elements themselves are compared."""

    operand: Expression
    key: Lambda | None
    descending: bool
    type: Type
    span: Span = part(compare=False, repr=False)


@record
class Call(_Remembering):
    function: Expression
    arguments: tuple[Expression, ...]
    type: Type
    span: Span = part(compare=False, repr=False)


@record
class ScopeCall(_Remembering):
    """`output of S with {...}`; its value is the structure of the scope's outputs."""

    scope: QualifiedName
    inputs: tuple[tuple[str, Expression], ...]
    type: Type
    span: Span = part(compare=False, repr=False)


@record
class Asserting(_Remembering):
    condition: Expression
    body: Expression
    message: str
    type: Type
    span: Span = part(compare=False, repr=False)


@record
class Impossible(_Remembering):
    message: str
    type: Type
    span: Span = part(compare=False, repr=False)


Expression: TypeAlias = (
    LiteralValue
    | Local
    | VariableRead
    | ConstantRead
    | Conditional
    | Let
    | Match
    | CaseTest
    | Construction
    | StructureMade
    | FieldRead
    | TupleMade
    | TupleRead
    | ListMade
    | Operated
    | Traversal
    | Extremum
    | Fold
    | Sorted
    | Call
    | ScopeCall
    | Asserting
    | Impossible
)
