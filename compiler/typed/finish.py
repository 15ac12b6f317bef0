"""The last look at a definition's types: what inference found is put in, and what it did not find is reported."""

from __future__ import annotations

from dataclasses import fields
from typing import TypeVar

from compiler.typed.context import Shared
from compiler.typed.inference import is_finished
from compiler.typed.tree import Arm, Expression, Lambda
from compiler.types import Type
from dsl.source import Span

Tree = TypeVar("Tree")


def finished(expression: Expression, shared: Shared) -> Expression:
    """The expression with every type in full; a type that stays unknown is a mistake of the author's."""
    if shared.inference.asked == 0:
        return expression
    return _Finisher(shared).rebuilt(expression)


class _Finisher:
    def __init__(self, shared: Shared) -> None:
        self.shared = shared
        self.said = False

    def rebuilt(self, tree: Tree) -> Tree:
        parts = {each.name: self._part(getattr(tree, each.name)) for each in fields(tree)}  # type: ignore[arg-type]
        if isinstance(tree, Expression):
            self._refuse_unknown(parts["type"], tree.span)
        return type(tree)(**parts)

    def _part(self, part: object) -> object:
        if isinstance(part, tuple):
            return tuple(self._part(item) for item in part)
        if isinstance(part, Type):
            return self.shared.inference.resolved(part)
        if isinstance(part, Expression | Arm | Lambda):
            return self.rebuilt(part)
        return part

    def _refuse_unknown(self, type_: object, span: Span) -> None:
        if isinstance(type_, Type) and not is_finished(type_) and not self.said:
            self.said = True
            self.shared.report("type-not-known", span)
