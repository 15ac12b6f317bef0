"""A rule's condition taken apart, so that a reason can say which part failed and with which values.

`under condition project with pattern Land content area and area >= 2.0 and area <= 150.0` has three conditions: the
case and the two comparisons. Each is a closed expression: the binders of the parts before it are put back around it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

from compiler.operators import Operation
from compiler.typed.tree import (
    Arm,
    CaseTest,
    Expression,
    FieldRead,
    Impossible,
    Local,
    Match,
    Operated,
    VariableRead,
)
from compiler.typed.walk import children as children
from dsl.records import record
from dsl.source import Span


@record
class Condition:
    """One conjunct. `values` are what it reads, by name and in the order of reading, each a closed expression.

    Conjuncts are tried in order; the expressions of one may be evaluated only where all before it hold.
    """

    expression: Expression
    values: tuple[tuple[str, Expression], ...]
    span: Span


def conditions_of(justification: Expression) -> tuple[Condition, ...]:
    """The conjuncts of a justification, in order; one for a justification that is no conjunction."""
    return tuple(_split(justification, _as_it_is, _as_it_is, {}))


#: Puts binders around an expression.
_Close: TypeAlias = Callable[[Expression], Expression]


def _as_it_is(inner: Expression) -> Expression:
    return inner


def _split(
    expression: Expression, close: _Close, within: _Close, bound: Mapping[int, Expression]
) -> Iterator[Condition]:
    """`close` puts the binders around a conjunct, `within` around a value that is read there; `bound` has the value of
    each local, closed."""
    match expression:
        case Operated(Operation.AND, (left, right)):
            yield from _split(left, close, within, bound)
            yield from _split(right, close, within, bound)
        case CaseTest(scrutinee, enumeration, case, local, rest, type_, span, test_span) if rest is not None:
            test = CaseTest(scrutinee, enumeration, case, None, None, type_, test_span, test_span)
            yield _condition(test, close, bound)

            def closed(inner: Expression) -> Expression:
                return close(CaseTest(scrutinee, enumeration, case, local, inner, type_, span, test_span))

            if local is None:
                yield from _split(rest, closed, within, bound)
                return

            def valued(inner: Expression) -> Expression:
                return within(_content(expression, local, inner, span))

            value = _content(expression, local, local, local.span)
            is_open = any(isinstance(each, Local) and each.key in bound for each in _reads(scrutinee))
            inside = {**bound, local.key: within(value) if is_open else value}
            yield from _split(rest, closed, valued, inside)
        case _:
            yield _condition(expression, close, bound)


def _content(tested: CaseTest, local: Local, inner: Expression, span: Span) -> Match:
    """An expression of the content of a case, where the case was tested before."""
    unreached = Impossible("the case was tested before", inner.type, tested.span)
    return Match(tested.scrutinee, tested.enumeration, (Arm(tested.case, local, inner),), unreached, inner.type, span)


def _condition(expression: Expression, close: _Close, bound: Mapping[int, Expression]) -> Condition:
    values: dict[str, Expression] = {}
    for read in _reads(expression):
        match read:
            case Local(name, key):
                if key in bound:
                    values.setdefault(name, bound[key])
            case FieldRead(_, _, field):
                values.setdefault(read.span.text if "\n" not in read.span.text else field, read)
            case VariableRead(name):
                if "." not in name:  # a reading that is handed on is no part of the condition
                    values.setdefault(name, read)
    return Condition(close(expression), tuple(values.items()), expression.span)


def _reads(expression: Expression) -> Iterator[Local | VariableRead | FieldRead]:
    """What an expression reads: variables, fields of variables, and locals (those bound inside it too)."""
    match expression:
        case FieldRead(VariableRead()) | Local() | VariableRead():
            yield expression
        case _:
            for part in children(expression):
                yield from _reads(part)
