"""The surface tree of the whole Catala language, as `dsl.syntax` builds it and `compiler` reads it.

Frozen and slotted; spans are not part of equality. Nothing is desugared here that a formatter or a drafter would
miss: parentheses, the spelling of quantifiers and the order of declarations are kept. Source: the Catala language
as described by upstream's `surface/ast.mli`; the tree and its names are our own. It is one long module since nearly
every node is made of others: parted by topic, the parts would all import each other.
"""

from __future__ import annotations

from dataclasses import field
from datetime import date
from enum import Enum
from fractions import Fraction
from typing import Literal, TypeAlias

from dsl.records import record
from dsl.source import Span

# ---------------------------------------------------------------------------------------------------- names


@record
class Name:
    """An identifier as written."""

    text: str
    span: Span = field(compare=False, repr=False)


@record
class Path:
    """A possibly qualified name, `Mod.Enum.Case`: `qualifiers` are (Mod, Enum), `name` is Case."""

    qualifiers: tuple[Name, ...]
    name: Name
    span: Span = field(compare=False, repr=False)

    @property
    def text(self) -> str:
        return ".".join(part.text for part in (*self.qualifiers, self.name))


# ------------------------------------------------------------------------------------------------ attributes


@record
class Attribute:
    """`#[error.message = "..."]`: `path` is ("error", "message"); the value is a string, an expression or None."""

    path: tuple[str, ...]
    value: str | Expression | None
    span: Span = field(compare=False, repr=False)


@record
class Notes:
    """What an author says about an item: the joined lines of its `##` docstring, and its attributes in order."""

    doc: str = ""
    attributes: tuple[Attribute, ...] = ()

    def text_of(self, *path: str) -> str | None:
        """The string value of the first attribute of that path, or None."""
        return next((a.value for a in self.attributes if a.path == path and isinstance(a.value, str)), None)

    def has(self, *path: str) -> bool:
        """Whether there is an attribute of that path, whatever its value."""
        return any(each.path == path for each in self.attributes)

    def texts_of(self, *path: str) -> tuple[str, ...]:
        """The string values of all attributes of that path, in order."""
        return tuple(a.value for a in self.attributes if a.path == path and isinstance(a.value, str))


# ----------------------------------------------------------------------------------------------------- types

BaseTypeName: TypeAlias = Literal[
    "integer", "decimal", "money", "date", "duration", "boolean", "code_location", "duration in working day"
]


@record
class BaseType:
    name: BaseTypeName
    span: Span = field(compare=False, repr=False)


@record
class NamedType:
    """A structure, enumeration, scope (its output structure) or abstract type."""

    path: Path
    span: Span = field(compare=False, repr=False)


@record
class ListType:
    element: TypeExpression
    span: Span = field(compare=False, repr=False)


@record
class OptionalType:
    element: TypeExpression
    span: Span = field(compare=False, repr=False)


@record
class TupleType:
    items: tuple[TypeExpression, ...]
    span: Span = field(compare=False, repr=False)


@record
class AnyType:
    """`anything of type t`, or plain `anything` (name None)."""

    name: Name | None
    span: Span = field(compare=False, repr=False)


@record
class UnitExpression:
    """`MW`, `m3 per s`, `USD per ha`, `per ha`: units by the names written, each with its exponent behind it and joined
    by `·`; `above` is what stands before the first `per`. Which units there are, the compiler knows."""

    above: Name | None
    below: tuple[Name, ...]
    span: Span = field(compare=False, repr=False)

    @property
    def notation(self) -> str:
        """The unit in the words of English, the same in every file."""
        return " ".join((*((self.above.text,) if self.above else ()), *(f"per {each.text}" for each in self.below)))


@record
class MoneyInType:
    """`money in USD`."""

    currency: Name
    span: Span = field(compare=False, repr=False)


@record
class DecimalInType:
    """`decimal in MW`, `decimal in LAK per USD`."""

    unit: UnitExpression
    span: Span = field(compare=False, repr=False)


@record
class MistakenType:
    """A word that names no type, reported by the parser: it stands for any type, so that it is said once."""

    span: Span = field(compare=False, repr=False)


TypeExpression: TypeAlias = (
    BaseType | MoneyInType | DecimalInType | NamedType | ListType | OptionalType | TupleType | AnyType | MistakenType
)


@record
class Parameter:
    """A parameter of a `depends on`."""

    name: Name
    type: TypeExpression
    notes: Notes
    span: Span = field(compare=False, repr=False)


# ----------------------------------------------------------------------------------------------- expressions


class Operator(Enum):
    """Binary operators, by their sign without the type suffix."""

    ADD = "+"
    SUBTRACT = "-"
    MULTIPLY = "*"
    DIVIDE = "/"
    CONCATENATE = "++"
    EQUAL = "="
    DIFFERENT = "!="
    LESS = "<"
    LESS_OR_EQUAL = "<="
    GREATER = ">"
    GREATER_OR_EQUAL = ">="
    AND = "and"
    OR = "or"
    XOR = "xor"


#: The type that an operator's suffix demands: `+!` integer, `+.` decimal, `+$` money, `+@` date, `+^` duration.
Suffix: TypeAlias = Literal["", "integer", "decimal", "money", "date", "duration"]

DurationUnit: TypeAlias = Literal["year", "month", "day", "working day"]


@record
class IntegerLiteral:
    value: int
    span: Span = field(compare=False, repr=False)


@record
class DecimalLiteral:
    """An exact decimal; `0.2` and `20%` alike."""

    value: Fraction
    span: Span = field(compare=False, repr=False)


@record
class MoneyLiteral:
    """An amount in cents."""

    cents: int
    span: Span = field(compare=False, repr=False)


@record
class CurrencyLiteral:
    """`USD 10,000`: an amount in units of the currency of that code; `decimals` is how many digits stand after the
    point: the compiler knows how many there may be."""

    code: str
    amount: Fraction
    span: Span = field(compare=False, repr=False)
    decimals: int = field(default=0, compare=False, repr=False)


@record
class QuantityLiteral:
    """`5 MW`, `8,000 LAK per USD`."""

    value: Fraction
    unit: UnitExpression
    span: Span = field(compare=False, repr=False)


@record
class DateLiteral:
    value: date
    span: Span = field(compare=False, repr=False)


@record
class DurationLiteral:
    amount: int
    unit: DurationUnit
    span: Span = field(compare=False, repr=False)


@record
class BooleanLiteral:
    value: bool
    span: Span = field(compare=False, repr=False)


@record
class Reference:
    """A lower-case name: a local, a scope variable, a constant or a function, possibly of a module."""

    path: Path
    span: Span = field(compare=False, repr=False)


@record
class StateReference:
    """`x state s`."""

    variable: Name
    state: Name
    span: Span = field(compare=False, repr=False)


@record
class Parenthesised:
    inner: Expression
    span: Span = field(compare=False, repr=False)


@record
class TupleLiteral:
    items: tuple[Expression, ...]
    span: Span = field(compare=False, repr=False)


@record
class TupleAccess:
    """`e.1`, counted from 1."""

    operand: Expression
    index: int
    span: Span = field(compare=False, repr=False)


@record
class FieldAccess:
    """`e.f`, or `e.Mod.S.f` with the field's structure spelled out in the path's qualifiers."""

    operand: Expression
    path: Path
    span: Span = field(compare=False, repr=False)


@record
class FieldValue:
    """`-- f: e` in a structure literal, a replacement or a scope call."""

    name: Name
    value: Expression
    span: Span = field(compare=False, repr=False)


@record
class StructureLiteral:
    path: Path
    fields: tuple[FieldValue, ...]
    span: Span = field(compare=False, repr=False)


@record
class Replacement:
    """`e but replace { -- f: e }`."""

    operand: Expression
    fields: tuple[FieldValue, ...]
    span: Span = field(compare=False, repr=False)


@record
class Construction:
    """`C`, `C content e`, `Enum.C content e`; also `Present content e` and `Absent`."""

    path: Path
    payload: Expression | None
    span: Span = field(compare=False, repr=False)


@record
class Binder:
    """The names bound by `content x`, `let`, `among` or a fold: one name, or several for a tuple."""

    names: tuple[Name, ...]
    span: Span = field(compare=False, repr=False)


@record
class Arm:
    """`-- C content x : e`; a wildcard `-- anything : e` has no constructor."""

    constructor: Path | None
    binder: Binder | None
    body: Expression
    span: Span = field(compare=False, repr=False)


@record
class Match:
    scrutinee: Expression
    arms: tuple[Arm, ...]
    span: Span = field(compare=False, repr=False)


@record
class PatternTest:
    """`e with pattern C [content x]`; the binder reaches into the right side of an `and` directly above."""

    operand: Expression
    constructor: Path
    binder: Binder | None
    span: Span = field(compare=False, repr=False)


@record
class Conditional:
    condition: Expression
    consequence: Expression
    alternative: Expression
    span: Span = field(compare=False, repr=False)


@record
class Let:
    binder: Binder
    value: Expression
    body: Expression
    span: Span = field(compare=False, repr=False)


@record
class Call:
    """`f of a, b`."""

    function: Expression
    arguments: tuple[Expression, ...]
    span: Span = field(compare=False, repr=False)


@record
class ScopeCall:
    """`output of S with { -- in: e }`."""

    scope: Path
    inputs: tuple[FieldValue, ...]
    span: Span = field(compare=False, repr=False)


@record
class AssertionIn:
    """`assertion c in e`."""

    condition: Expression
    body: Expression
    notes: Notes
    span: Span = field(compare=False, repr=False)


@record
class Impossible:
    notes: Notes
    span: Span = field(compare=False, repr=False)


@record
class ListLiteral:
    items: tuple[Expression, ...]
    span: Span = field(compare=False, repr=False)


@record
class Binary:
    operator: Operator
    suffix: Suffix
    left: Expression
    right: Expression
    operator_span: Span = field(compare=False, repr=False)
    span: Span = field(compare=False, repr=False)


@record
class Negation:
    """`- e`."""

    suffix: Suffix
    operand: Expression
    span: Span = field(compare=False, repr=False)


@record
class Not:
    operand: Expression
    span: Span = field(compare=False, repr=False)


@record
class Conversion:
    """`integer of e`, `decimal of e`, `money of e`, `round of e`."""

    target: Literal["integer", "decimal", "money", "round"]
    operand: Expression
    span: Span = field(compare=False, repr=False)


@record
class NumberOf:
    """`number of l`."""

    operand: Expression
    span: Span = field(compare=False, repr=False)


@record
class SumOf:
    """`sum integer of l`: deprecated upstream, kept."""

    type: BaseType | MoneyInType | DecimalInType
    operand: Expression
    span: Span = field(compare=False, repr=False)


@record
class Contains:
    collection: Expression
    element: Expression
    span: Span = field(compare=False, repr=False)


@record
class Among:
    """`x among l`, or `(x, y) among (l1, l2)`."""

    binder: Binder
    collection: Expression
    span: Span = field(compare=False, repr=False)


@record
class Quantified:
    """`exists x among l such that p`, `for all x among l we have p`."""

    quantifier: Literal["exists", "for all"]
    among: Among
    predicate: Expression
    span: Span = field(compare=False, repr=False)


@record
class MapEach:
    """`map each x among l [such that p] to e`."""

    among: Among
    predicate: Expression | None
    body: Expression
    span: Span = field(compare=False, repr=False)


@record
class Filter:
    """`list of x among l such that p`."""

    among: Among
    predicate: Expression
    span: Span = field(compare=False, repr=False)


@record
class FindFirst:
    """`content of x among l such that p`: the first match, optional."""

    among: Among
    predicate: Expression
    span: Span = field(compare=False, repr=False)


@record
class ExtremumBy:
    """`content of x among l such that e is maximum [or if list empty then d]`."""

    extremum: Literal["maximum", "minimum"]
    among: Among
    key: Expression
    default: Expression | None
    span: Span = field(compare=False, repr=False)


@record
class ExtremumOf:
    """`maximum of l [or if list empty then d]`."""

    extremum: Literal["maximum", "minimum"]
    operand: Expression
    default: Expression | None
    span: Span = field(compare=False, repr=False)


@record
class Fold:
    """`combine all x among l in acc initially i with e`."""

    among: Among
    accumulator: Binder
    initial: Expression
    body: Expression
    span: Span = field(compare=False, repr=False)


@record
class Sort:
    """`sort all x among l in increasing order of k1 and then k2`; without keys, `sort l in increasing order`."""

    order: Literal["increasing", "decreasing"]
    binder: Binder | None
    collection: Expression
    keys: tuple[Expression, ...]
    span: Span = field(compare=False, repr=False)


@record
class JsonValue:
    """`#[json = "..."] T`: a value of an external type."""

    json: str
    path: Path
    span: Span = field(compare=False, repr=False)


@record
class Attributed:
    """An expression with attributes before it, such as `#[debug.print]`."""

    notes: Notes
    inner: Expression
    span: Span = field(compare=False, repr=False)


Expression: TypeAlias = (
    IntegerLiteral
    | DecimalLiteral
    | MoneyLiteral
    | CurrencyLiteral
    | QuantityLiteral
    | DateLiteral
    | DurationLiteral
    | BooleanLiteral
    | Reference
    | StateReference
    | Parenthesised
    | TupleLiteral
    | TupleAccess
    | FieldAccess
    | StructureLiteral
    | Replacement
    | Construction
    | Match
    | PatternTest
    | Conditional
    | Let
    | Call
    | ScopeCall
    | AssertionIn
    | Impossible
    | ListLiteral
    | Binary
    | Negation
    | Not
    | Conversion
    | NumberOf
    | SumOf
    | Contains
    | Quantified
    | MapEach
    | Filter
    | FindFirst
    | ExtremumBy
    | ExtremumOf
    | Fold
    | Sort
    | JsonValue
    | Attributed
)


# ---------------------------------------------------------------------------------------------- declarations


@record
class FieldDeclaration:
    """`data f content T [depends on ...]`, or `condition f` (type boolean, `is_condition`)."""

    name: Name
    type: TypeExpression
    parameters: tuple[Parameter, ...]
    is_condition: bool
    notes: Notes
    span: Span = field(compare=False, repr=False)


@record
class StructureDeclaration:
    name: Name
    fields: tuple[FieldDeclaration, ...]
    notes: Notes
    span: Span = field(compare=False, repr=False)


@record
class CaseDeclaration:
    """`-- C [content T]`."""

    name: Name
    payload: TypeExpression | None
    notes: Notes
    span: Span = field(compare=False, repr=False)


@record
class EnumerationDeclaration:
    name: Name
    cases: tuple[CaseDeclaration, ...]
    notes: Notes
    span: Span = field(compare=False, repr=False)


class Role(Enum):
    """How a scope variable meets the caller. `OUTPUT` alone is internal and visible in the result."""

    INPUT = "input"
    CONTEXT = "context"
    INTERNAL = "internal"
    OUTPUT = "output"


@record
class VariableDeclaration:
    """A scope variable: `context output x content T depends on ... state s1 state s2`.

    `role` is how it gets its value; `is_output` whether the caller sees it (true for role OUTPUT as well).
    """

    name: Name
    role: Role
    is_output: bool
    type: TypeExpression
    is_condition: bool
    parameters: tuple[Parameter, ...]
    states: tuple[Name, ...]
    notes: Notes
    span: Span = field(compare=False, repr=False)


@record
class SubscopeDeclaration:
    """`[output] name scope Sub`."""

    name: Name
    scope: Path
    is_output: bool
    notes: Notes
    span: Span = field(compare=False, repr=False)


@record
class ScopeDeclaration:
    name: Name
    variables: tuple[VariableDeclaration | SubscopeDeclaration, ...]
    notes: Notes
    span: Span = field(compare=False, repr=False)


@record
class TopLevelDeclaration:
    """A constant or function; a prototype has no body."""

    name: Name
    type: TypeExpression
    parameters: tuple[Parameter, ...]
    body: Expression | None
    notes: Notes
    span: Span = field(compare=False, repr=False)


@record
class AbstractTypeDeclaration:
    """`declaration type T: external`."""

    name: Name
    notes: Notes
    span: Span = field(compare=False, repr=False)


@record
class CalendarYears:
    """`years 2009 to 2026`: the first and the last year that a calendar covers."""

    first: int
    last: int
    span: Span = field(compare=False, repr=False)


@record
class CalendarTable:
    """`holidays "lao_pdr.csv"`: the table of holidays, from the folder of the rule file."""

    path: str
    span: Span = field(compare=False, repr=False)


@record
class CalendarDeclaration:
    """`declaration calendar C:` with its weekend, its years and its table of holidays, each None where it is not said.

    `weekend` are the names of weekdays as the file's language has them.
    """

    name: Name
    weekend: tuple[Name, ...] | None
    years: CalendarYears | None
    table: CalendarTable | None
    notes: Notes
    span: Span = field(compare=False, repr=False)


# ----------------------------------------------------------------------------------------------- scope items


@record
class ExceptionClause:
    """`exception [label]`."""

    label: Name | None
    span: Span = field(compare=False, repr=False)


@record
class Target:
    """What a definition defines: `v`, `sub.x`, `v of p`, `v state s`."""

    path: tuple[Name, ...]
    parameters: tuple[Name, ...]
    state: Name | None
    span: Span = field(compare=False, repr=False)


@record
class Definition:
    """`definition`, or a `rule` (then `is_rule`, and the consequence is a boolean literal).

    The condition and the consequence are expressions of the surface; None for an unconditional one.
    """

    target: Target
    label: Name | None
    exception: ExceptionClause | None
    condition: Expression | None
    consequence: Expression
    is_rule: bool
    notes: Notes
    span: Span = field(compare=False, repr=False)


@record
class Assertion:
    condition: Expression
    notes: Notes
    span: Span = field(compare=False, repr=False)


@record
class DateRounding:
    """`date round up` or `date round down`."""

    direction: Literal["up", "down"]
    span: Span = field(compare=False, repr=False)


@record
class DateCalendar:
    """`date calendar C`: in which calendar the scope counts working days."""

    calendar: Path
    span: Span = field(compare=False, repr=False)


ScopeItem: TypeAlias = Definition | Assertion | DateRounding | DateCalendar


@record
class ScopeUse:
    """`scope S [under condition G]: items`."""

    name: Name
    condition: Expression | None
    items: tuple[ScopeItem, ...]
    notes: Notes
    span: Span = field(compare=False, repr=False)


CodeItem: TypeAlias = (
    StructureDeclaration
    | EnumerationDeclaration
    | ScopeDeclaration
    | TopLevelDeclaration
    | AbstractTypeDeclaration
    | CalendarDeclaration
    | ScopeUse
)


@record
class Usage:
    """`> Using Module as Alias`."""

    module: Name
    alias: Name | None
    span: Span = field(compare=False, repr=False)


@record
class CodeBlock:
    """The items of one code fence; `public` for a `catala-metadata` fence."""

    items: tuple[CodeItem, ...]
    public: bool
    span: Span = field(compare=False, repr=False)


@record
class RuleFile:
    """A whole rule file: its module name if it says one, what it uses, and its code blocks in order."""

    module: Name | None
    is_external: bool
    usages: tuple[Usage, ...]
    blocks: tuple[CodeBlock, ...]
    span: Span = field(compare=False, repr=False)
