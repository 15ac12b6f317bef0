"""Comparisons of durations that cannot be decided whatever the facts are."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.lint.walk import nodes
from compiler.operators import COMPARISONS, Operation
from compiler.runtime.dates import Duration
from compiler.typed.program import Program
from compiler.typed.tree import Expression, LiteralValue, Operated
from dsl.diagnostics import Diagnostic, Label

_COMPARED = frozenset(COMPARISONS.values())


def days_with_months(program: Program) -> Iterator[Diagnostic]:
    """The difference of two dates, which is in days, compared with months or years."""
    for module in program.modules:
        for constant in module.constants:
            yield from _within(constant.body)
        for scope in module.scopes:
            for root in (*scope.definitions.values(), *scope.assertions):
                yield from _within(root)


def _within(root: object) -> Iterator[Diagnostic]:
    for node in nodes(root):
        if isinstance(node, Operated) and node.operation in _COMPARED:
            for days, other in (node.operands, node.operands[::-1]):
                if _is_difference(days) and _is_of_months(other):
                    yield _said(node, days, other)


def _is_difference(operand: Expression) -> bool:
    return isinstance(operand, Operated) and operand.operation is Operation.SUBTRACT_DATE


def _is_of_months(operand: Expression) -> bool:
    if not isinstance(operand, LiteralValue) or not isinstance(operand.value, Duration):
        return False
    return bool(operand.value.months or operand.value.years)


def _said(node: Operated, days: Expression, other: Expression) -> Diagnostic:
    assert isinstance(days, Operated)
    last, first = (each.span.text for each in days.operands)
    data = {"months": other.span.text, "first": first, "last": last}
    labels = (Label(days.span, "this is a number of days"),)
    return Diagnostic("days-with-months", node.operator_span, data, labels)
