"""The numbers, amounts and dates that the rules of a question name, written as facts are: places where its answer may
change."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import TypeAlias

from compiler.defaults.from_typed import expressions_in
from compiler.defaults.tree import Program, Scope, SubscopeBinding
from compiler.runtime.currencies import DIGITS
from compiler.runtime.decimals import decimal_digits
from compiler.runtime.money import plain_amount
from compiler.typed.tree import ConstantRead, Expression, LiteralValue, ScopeCall
from compiler.typed.walk import descendants
from compiler.types import Base, DecimalIn, MoneyIn, QualifiedName
from dsl.order import natural_order

#: What a definition says itself, and what it refers to.
_Said: TypeAlias = tuple[frozenset[str], frozenset[QualifiedName]]


class Constants:
    """The constants of each scope with all that it calls; each definition is read once."""

    def __init__(self, program: Program) -> None:
        self._scopes = {each.name: each for module in program.modules for each in module.scopes}
        self._bodies = {each.name: each.body for module in program.modules for each in module.constants}
        self._said: dict[QualifiedName, _Said] = {}

    def of(self, scope: Scope) -> tuple[str, ...]:
        """What a question may turn on: `5 MW`, `USD 10000`, `2012-02-29`, `0.3`."""
        reached: set[QualifiedName] = set()
        left = [scope.name]
        found: set[str] = set()
        while left:
            name = left.pop()
            if name in reached:
                continue
            reached.add(name)
            said, others = self._read(name)
            found |= said
            left += others
        return tuple(sorted(found, key=natural_order))

    def _read(self, name: QualifiedName) -> _Said:
        if name not in self._said:
            self._said[name] = self._found(name)
        return self._said[name]

    def _found(self, name: QualifiedName) -> _Said:
        scope, body = self._scopes.get(name), self._bodies.get(name)
        roots = list(_of_scope(scope)) if scope else [body] if body else []
        called = {each.scope for each in scope.bindings if isinstance(each, SubscopeBinding)} if scope else set()
        said: set[str] = set()
        for node in (part for root in roots for part in descendants(root)):
            if isinstance(node, LiteralValue):
                said.add(_written(node))
            elif isinstance(node, ConstantRead):
                called.add(node.name)
            elif isinstance(node, ScopeCall):
                called.add(node.scope)
        return frozenset(said - {""}), frozenset(called)


def _of_scope(scope: Scope) -> Iterator[Expression]:
    """The expressions of a scope: of its rules, of what it hands to others, of what it asserts."""
    for binding in scope.bindings:
        if isinstance(binding, SubscopeBinding):
            for each in binding.inputs:
                yield from expressions_in(each.term)
        elif binding.term is not None:
            yield from expressions_in(binding.term)
    for assertion in scope.assertions:
        yield assertion.condition
        if assertion.guard is not None:
            yield assertion.guard


def _written(literal: LiteralValue) -> str:
    """A literal as a fact; "" for what no fact is compared with, or what no numeral can write."""
    value = literal.value
    match literal.type:
        case MoneyIn(currency) if isinstance(value, int):
            return f"{currency} {plain_amount(value, DIGITS[currency])}"
        case DecimalIn(unit) if isinstance(value, Fraction):
            figures = decimal_digits(value)
            return f"{figures} {unit}" if figures else ""
        case Base.DECIMAL if isinstance(value, Fraction):
            return decimal_digits(value) or ""
        case Base.MONEY if isinstance(value, int):
            return plain_amount(value, 2)
        case Base.INTEGER | Base.WORKING_DURATION:
            return str(value)
        case Base.DATE if isinstance(value, date):
            return value.isoformat()
        case _:
            return ""
