"""Where an expression can stand without parentheses.

The grammar has levels of precedence; an expression whose level is too low for its place needs parentheses. So does one
whose end would take the word that follows for its own: `if a then b else c` before a `+`, `f of x` before a comma. The
levels and the conflicts of `dsl/syntax/grammar.lark`, which are all resolved as shift, are the source of both.
"""

from __future__ import annotations

from enum import Enum, IntEnum, auto
from typing import assert_never

from dsl.surface.tree import (
    AssertionIn,
    Attributed,
    Binary,
    BooleanLiteral,
    Call,
    Conditional,
    Construction,
    Contains,
    Conversion,
    CurrencyLiteral,
    DateLiteral,
    DecimalLiteral,
    DurationLiteral,
    Expression,
    ExtremumBy,
    ExtremumOf,
    FieldAccess,
    Filter,
    FindFirst,
    Fold,
    Impossible,
    IntegerLiteral,
    JsonValue,
    Let,
    ListLiteral,
    MapEach,
    Match,
    MoneyLiteral,
    Negation,
    Not,
    Notes,
    NumberOf,
    Operator,
    Parenthesised,
    PatternTest,
    Quantified,
    QuantityLiteral,
    Reference,
    Replacement,
    ScopeCall,
    Sort,
    StateReference,
    StructureLiteral,
    SumOf,
    TupleAccess,
    TupleLiteral,
)


class Level(IntEnum):
    """The levels of the grammar, the loosest first. A whole expression stands at `LOGIC`."""

    LOGIC = auto()
    COMPARE = auto()
    SUM = auto()
    PRODUCT = auto()
    APPLY = auto()
    POSTFIX = auto()
    UNARY = auto()
    DOT = auto()
    ATOM = auto()


class Next(Enum):
    """What may follow an expression directly and could be taken for a part of it."""

    LOGIC = auto()
    COMPARE = auto()
    SUM = auto()
    PRODUCT = auto()
    APPLY = auto()
    POSTFIX = auto()
    COMMA = auto()
    ARM = auto()
    IS = auto()
    IF_EMPTY = auto()
    AND_THEN = auto()


NOTHING: frozenset[Next] = frozenset()
_ALL = frozenset({Next.LOGIC, Next.COMPARE, Next.SUM, Next.PRODUCT, Next.APPLY, Next.POSTFIX})
_APPLIED = frozenset({Next.APPLY, Next.POSTFIX})

_LEVELS = {
    Operator.AND: Level.LOGIC,
    Operator.OR: Level.LOGIC,
    Operator.XOR: Level.LOGIC,
    Operator.EQUAL: Level.COMPARE,
    Operator.DIFFERENT: Level.COMPARE,
    Operator.LESS: Level.COMPARE,
    Operator.LESS_OR_EQUAL: Level.COMPARE,
    Operator.GREATER: Level.COMPARE,
    Operator.GREATER_OR_EQUAL: Level.COMPARE,
    Operator.ADD: Level.SUM,
    Operator.SUBTRACT: Level.SUM,
    Operator.CONCATENATE: Level.SUM,
    Operator.MULTIPLY: Level.PRODUCT,
    Operator.DIVIDE: Level.PRODUCT,
}

#: Before an operator of a level, what could be taken from the operand on its left.
BEFORE = {
    Level.LOGIC: frozenset({Next.LOGIC}),
    Level.COMPARE: frozenset({Next.COMPARE}),
    Level.SUM: frozenset({Next.SUM}),
    Level.PRODUCT: frozenset({Next.PRODUCT}),
}


def level_of_operator(operator: Operator) -> Level:
    """The level of what an operator makes."""
    return _LEVELS[operator]


def level(expression: Expression) -> Level:
    """The tightest level at which an expression stands as it is."""
    match expression:
        case Binary(operator=operator):
            return _LEVELS[operator]
        case Call() | Contains() | Conversion() | NumberOf():
            return Level.APPLY
        case PatternTest() | Replacement():
            return Level.POSTFIX
        case FieldAccess(operand=operand) | TupleAccess(operand=operand):
            return Level.POSTFIX if is_closed(operand) else Level.DOT
        case Construction() | Not() | Negation():
            return Level.UNARY
        case ScopeCall(inputs=inputs):
            return Level.ATOM if inputs else Level.UNARY
        case Sort(keys=keys):
            return Level.UNARY if keys else Level.ATOM
        case ExtremumBy(default=default):
            return Level.ATOM if default is None else Level.UNARY
        case Conditional() | Let() | AssertionIn() | Match() | Quantified() | MapEach() | Filter() | FindFirst():
            return Level.UNARY
        case ExtremumOf() | Fold() | SumOf():
            return Level.UNARY
        case IntegerLiteral() | DecimalLiteral() | MoneyLiteral() | DateLiteral() | DurationLiteral():
            return Level.ATOM
        case CurrencyLiteral() | QuantityLiteral():
            return Level.ATOM
        case BooleanLiteral() | Reference() | StateReference() | Parenthesised() | TupleLiteral():
            return Level.ATOM
        case StructureLiteral() | Impossible() | ListLiteral():
            return Level.ATOM
        case Attributed() | JsonValue():
            # Their attributes stand before a whole expression: it is for the place to allow them.
            return Level.LOGIC
        case _:
            assert_never(expression)


def is_closed(expression: Expression) -> bool:
    """Whether a step `.f` reaches into an expression that ends in a brace or a binder, as in `x but replace {…}.f`."""
    match expression:
        case Replacement():
            return True
        case PatternTest(binder=binder):
            return binder is not None
        case FieldAccess(operand=operand) | TupleAccess(operand=operand):
            return is_closed(operand)
        case _:
            return False


def is_number(expression: Expression) -> bool:
    """Whether an expression is written in digits to which `.2` would belong."""
    if isinstance(expression, CurrencyLiteral):
        return expression.amount.denominator == 1
    return isinstance(expression, IntegerLiteral | DecimalLiteral | MoneyLiteral)


def begins_with_number(expression: Expression) -> bool:
    """Whether an expression, as it is written, begins with a digit."""
    while True:
        match expression:
            case IntegerLiteral(value=value) | DecimalLiteral(value=value) | QuantityLiteral(value=value):
                return value >= 0
            case DurationLiteral(amount=amount):
                return amount >= 0
            case Binary(left=first) | Call(function=first) | Contains(collection=first) | PatternTest(operand=first):
                expression = first
            case FieldAccess(operand=first) | TupleAccess(operand=first) | Replacement(operand=first):
                expression = first
            case _:
                return False


def has_attributes(expression: Expression) -> bool:
    """Whether an expression begins with attributes, which stand only at certain places."""
    match expression:
        case Attributed() | JsonValue():
            return True
        case Impossible(notes=notes) | AssertionIn(notes=notes):
            return notes != Notes()
        case _:
            return False


def takes(expression: Expression) -> frozenset[Next]:
    """What an expression takes for a part of itself where it follows; its last operand may take more."""
    match expression:
        case Call() | Conversion() | NumberOf():
            return _APPLIED | {Next.COMMA}
        case Contains() | SumOf():
            return _APPLIED
        case ExtremumOf(default=default):
            return _APPLIED if default is not None else _APPLIED | {Next.IF_EMPTY}
        case ExtremumBy(default=default):
            return _APPLIED if default is not None else frozenset({Next.IF_EMPTY})
        case Sort(keys=keys):
            return _APPLIED | {Next.AND_THEN} if keys else NOTHING
        case Match():
            return _ALL | {Next.ARM}
        case FindFirst():
            return _ALL | {Next.IS}
        case Conditional() | Let() | AssertionIn() | Quantified() | MapEach() | Filter() | Fold():
            return _ALL
        case _:
            return NOTHING
