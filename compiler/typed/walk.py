"""Going through typed expressions without naming each kind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from compiler.typed.tree import Arm, Expression, Lambda, Local


def children(expression: Expression) -> Iterator[Expression]:
    """The direct sub-expressions of an expression, in the order of its parts; binders are not among them."""
    return _inside(expression)


def descendants(expression: Expression) -> Iterator[Expression]:
    """An expression and all that stands in it, in source order of opening."""
    yield expression
    for part in children(expression):
        yield from descendants(part)


#: The parts that bind a name rather than read one.
_BINDERS = ("local", "parameters")


def _inside(holder: Expression | Arm | Lambda) -> Iterator[Expression]:
    for each in fields(holder):
        if each.name not in _BINDERS:
            yield from _expressions(getattr(holder, each.name))


def _expressions(part: object) -> Iterator[Expression]:
    if isinstance(part, tuple):
        for item in part:
            yield from _expressions(item)
    elif isinstance(part, Expression):
        yield part
    elif isinstance(part, Arm | Lambda):
        yield from _inside(part)


def alike(one: object, other: object, renamed: dict[int, int] | None = None) -> bool:
    """Whether two typed trees say the same, up to the places where they stand and the numbers of their locals."""
    renamed = {} if renamed is None else renamed
    if isinstance(one, tuple) and isinstance(other, tuple):
        return len(one) == len(other) and all(alike(a, b, renamed) for a, b in zip(one, other, strict=True))
    if type(one) is not type(other):
        return False
    if isinstance(one, Local) and isinstance(other, Local):
        return one.name == other.name and renamed.setdefault(one.key, other.key) == other.key
    if isinstance(one, Expression | Arm | Lambda):
        compared = [each.name for each in fields(one) if each.compare]
        return all(alike(getattr(one, name), getattr(other, name), renamed) for name in compared)
    return one == other
