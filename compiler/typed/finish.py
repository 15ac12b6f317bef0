"""The last look at a definition's types: what inference found is put in."""

from __future__ import annotations

from dataclasses import fields
from typing import TypeVar

from compiler.typed.context import Shared
from compiler.typed.tree import Arm, Expression, Lambda
from compiler.types import Type

Tree = TypeVar("Tree")


def finished(expression: Expression, shared: Shared) -> Expression:
    """The expression with every type in full."""
    if shared.inference.asked == 0:
        return expression
    return _Finisher(shared).rebuilt(expression)


class _Finisher:
    def __init__(self, shared: Shared) -> None:
        self.shared = shared

    def rebuilt(self, tree: Tree) -> Tree:
        parts = {each.name: self._part(getattr(tree, each.name)) for each in fields(tree)}  # type: ignore[arg-type]
        return type(tree)(**parts)

    def _part(self, part: object) -> object:
        if isinstance(part, tuple):
            return tuple(self._part(item) for item in part)
        if isinstance(part, Type):
            return self.shared.inference.closed(part)
        if isinstance(part, Expression | Arm | Lambda):
            return self.rebuilt(part)
        return part
