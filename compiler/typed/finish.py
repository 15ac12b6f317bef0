"""The last look at a definition's types: what inference found is put in."""

from __future__ import annotations

from typing import Any, Final, TypeVar, get_args

from compiler.typed.context import Shared
from compiler.typed.tree import Expression
from compiler.typed.walk import TREES
from compiler.types import Type

Tree = TypeVar("Tree")
_TYPES: Final[frozenset[type]] = frozenset(get_args(Type))


def finished(expression: Expression, shared: Shared) -> Expression:
    """The expression with every type in full."""
    if shared.inference.asked == 0:
        return expression
    return _Finisher(shared).rebuilt(expression)


class _Finisher:
    def __init__(self, shared: Shared) -> None:
        self.shared = shared

    def rebuilt(self, tree: Tree) -> Tree:
        kind: Any = type(tree)
        rebuilt: Tree = kind(*[self._part(getattr(tree, name)) for name in kind.__match_args__])
        return rebuilt

    def _part(self, part: Any) -> Any:
        kind = type(part)
        if kind is tuple:
            return tuple([self._part(item) for item in part])
        if kind in _TYPES:
            return self.shared.inference.closed(part)
        return self.rebuilt(part) if kind in TREES else part
