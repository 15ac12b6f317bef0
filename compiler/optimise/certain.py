"""Which variables a term is certain to read, before anything else can happen.

A variable that may have no value is handed to its readers as a `Reading`, so that it fails only where it is read. A
reader that is certain to read it, first of all that can fail, may take the value as it is: whoever calls it fails in
its stead, with the same failure. What it removes is a function made for each such variable at each call. Soundness:
the order here is that of the emitted code (`compiler.emit`), in which the right side of `and` and `or` is skipped only
where it cannot fail, and of exceptions the first is always tried.
"""

from __future__ import annotations

from collections.abc import Iterable

from compiler.defaults.tree import Default, Empty
from compiler.operators import Operation
from compiler.optimise.total import Knowledge, May, failures_of_operation, is_always, total
from compiler.optimise.ways import way_of
from compiler.typed.tree import (
    CaseTest,
    Conditional,
    Construction,
    Expression,
    FieldRead,
    Let,
    ListMade,
    LiteralValue,
    Local,
    Match,
    Operated,
    StructureMade,
    TupleMade,
    TupleRead,
    VariableRead,
)

Key = tuple[str, str | None]

#: Variables in the order in which they are certain to be read, and whether nothing can happen up to the end.
_Read = tuple[tuple[Key, ...], bool]


def certain_reads(term: Default | None, known: Knowledge) -> tuple[Key, ...]:
    """The variables that the evaluation of a term begins with, in order."""
    return () if term is None else tuple(dict.fromkeys(_of_term(term, known)[0]))


def first_reads(expression: Expression, known: Knowledge) -> tuple[Key, ...]:
    """The variables that the evaluation of an expression begins with, in order."""
    return tuple(dict.fromkeys(_of(expression, known)[0]))


def _of_term(term: Default, known: Knowledge) -> _Read:
    if term.exceptions:
        _, tried = way_of(term.exceptions, known)
        return _of_term(tried[0], known)[0], False
    if term.justification is not None and not is_always(term.justification):
        return _of(term.justification, known)[0], False
    match term.consequence:
        case Default():
            return _of_term(term.consequence, known)
        case Empty():
            return (), False
        case consequence:
            return _of(consequence, known)


def _of(expression: Expression, known: Knowledge) -> _Read:
    match expression:
        case VariableRead(name, state):
            return ((name, state),), True
        case LiteralValue() | Local():
            return (), True
        case FieldRead(operand) | TupleRead(operand):
            return _of(operand, known)
        case TupleMade(items) | ListMade(items):
            return _in_turn(items, known)
        case StructureMade(_, fields):
            return _in_turn((value for _, value in fields), known)
        case Construction(_, _, payload):
            return _of(payload, known) if payload is not None else ((), True)
        case Operated(Operation.AND | Operation.OR, (left, right)):
            # Both are evaluated in the language; a side that Python may skip cannot fail.
            either = (right, left) if not total(right, known) and total(left, known) else (left, right)
            return _in_turn(either, known)
        case Operated(operation, operands):
            # What is looked for comes before where.
            in_order = reversed(operands) if operation is Operation.CONTAINS else operands
            found, goes_on = _in_turn(in_order, known)
            return found, goes_on and failures_of_operation(expression, known) is May.NOTHING
        case Conditional(first) | CaseTest(first) | Match(first) | Let(_, first):
            return _of(first, known)[0], False
        case _:
            return (), False


def _in_turn(expressions: Iterable[Expression], known: Knowledge) -> _Read:
    found: list[Key] = []
    for each in expressions:
        reads, goes_on = _of(each, known)
        found.extend(reads)
        if not goes_on and not total(each, known):
            return tuple(found), False
    return tuple(found), True
