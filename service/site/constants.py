"""The numbers, amounts and dates that the rules of a question name, written as facts are: places where its answer may
change."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from fractions import Fraction
from typing import Any, TypeAlias

from compiler.defaults.tree import Program, Scope, SubscopeBinding
from compiler.runtime.currencies import DIGITS
from compiler.runtime.decimals import decimal_digits
from compiler.runtime.money import plain_amount
from compiler.typed.tree import ConstantRead, LiteralValue, ScopeCall
from compiler.types import Base, DecimalIn, MoneyIn, QualifiedName
from dsl.order import natural_order

#: What a definition says itself, and what it refers to.
_Said: TypeAlias = tuple[frozenset[str], frozenset[QualifiedName]]


class Constants:
    """The constants of each scope with all that it calls; each definition is read once."""

    def __init__(self, program: Program) -> None:
        self._definitions: dict[QualifiedName, Any] = {}
        for module in program.modules:
            self._definitions |= {each.name: each.bindings + each.assertions for each in module.scopes}
            self._definitions |= {each.name: each.body for each in module.constants}
        self._said: dict[QualifiedName, _Said] = {}

    def of(self, scope: Scope) -> tuple[str, ...]:
        """What a question may turn on: `5 MW`, `USD 10000`, `2012-02-29`, `0.3`."""
        reached: set[QualifiedName] = set()
        left = [scope.name]
        found: set[str] = set()
        while left:
            name = left.pop()
            if name in reached or name not in self._definitions:
                continue
            reached.add(name)
            said, others = self._read(name)
            found |= said
            left += others
        return tuple(sorted(found, key=natural_order))

    def _read(self, name: QualifiedName) -> _Said:
        if name not in self._said:
            nodes = list(_nodes(self._definitions[name]))
            said = (_written(each) for each in nodes if isinstance(each, LiteralValue))
            named = (
                each.name if isinstance(each, ConstantRead) else each.scope
                for each in nodes
                if isinstance(each, ConstantRead | ScopeCall | SubscopeBinding)
            )
            self._said[name] = (frozenset(each for each in said if each), frozenset(named))
        return self._said[name]


def _nodes(root: Any) -> Iterator[Any]:
    """All nodes of a tree, of whatever kind."""
    left = [root]
    while left:
        node = left.pop()
        if isinstance(node, tuple):
            left += node
        elif is_dataclass(node) and type(node).__module__.startswith("compiler.") and "tree" in type(node).__module__:
            yield node
            left += [getattr(node, each.name) for each in fields(node) if each.compare]


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
