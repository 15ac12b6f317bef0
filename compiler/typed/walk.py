"""Going through typed expressions without naming each kind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from typing import TypeAlias

from compiler.typed.tree import Arm, Expression, Lambda, Local


def children(expression: Expression) -> Iterator[Expression]:
    """The direct sub-expressions of an expression, in the order of its parts; binders are not among them."""
    return _inside(expression)


def descendants(expression: Expression) -> Iterator[Expression]:
    """An expression and all that stands in it, in source order of opening."""
    pending = [expression]
    while pending:
        each = pending.pop()
        yield each
        parts = tuple(_inside(each))
        if parts:
            pending.extend(reversed(parts))


#: The parts that bind a name rather than read one.
_BINDERS = ("local", "parameters")
#: What the annotation of a part names that holds expressions.
_HOLDERS = ("Expression", "Arm", "Lambda")
#: The parts of each kind of tree that may hold expressions, asked of its dataclass once: most are places and types.
_HOLDING: dict[type, tuple[str, ...]] = {}


def _holding(kind: type[Expression | Arm | Lambda]) -> tuple[str, ...]:
    if kind not in _HOLDING:
        _HOLDING[kind] = tuple(
            each.name
            for each in fields(kind)
            if each.name not in _BINDERS and any(holder in str(each.type) for holder in _HOLDERS)
        )
    return _HOLDING[kind]


def _inside(holder: Expression | Arm | Lambda) -> Iterator[Expression]:
    for name in _holding(type(holder)):
        part = getattr(holder, name)
        if isinstance(part, tuple):
            yield from _expressions(part)
        elif isinstance(part, Arm | Lambda):
            yield from _inside(part)
        elif part is not None:
            yield part


def _expressions(parts: tuple[object, ...]) -> Iterator[Expression]:
    for part in parts:
        if isinstance(part, tuple):
            yield from _expressions(part)
        elif isinstance(part, Arm | Lambda):
            yield from _inside(part)
        elif isinstance(part, Expression):
            yield part


#: What a tree says, hashable: two that say the same have the same.
Shape: TypeAlias = "tuple[object, ...]"


def shape(tree: object, numbers: dict[int, int] | None = None) -> Shape:
    """What a typed tree says, without the places where it stands; its locals are numbered in the order in which they
    come, so that two trees say the same whatever numbers theirs bear."""
    numbers = {} if numbers is None else numbers
    if isinstance(tree, tuple):
        return tuple(shape(each, numbers) for each in tree)
    if isinstance(tree, Local):
        return ("local", tree.name, numbers.setdefault(tree.key, len(numbers)))
    if isinstance(tree, Expression | Arm | Lambda):
        return (type(tree), *(shape(getattr(tree, name), numbers) for name in _compared(tree)))
    # The type tells apart what Python takes for equal: 1 and true.
    return (type(tree), tree)


#: The parts of each kind of tree that count, asked of its dataclass once.
_COMPARED: dict[type, tuple[str, ...]] = {}


def _compared(tree: Expression | Arm | Lambda) -> tuple[str, ...]:
    kind = type(tree)
    if kind not in _COMPARED:
        _COMPARED[kind] = tuple(each.name for each in fields(tree) if each.compare)
    return _COMPARED[kind]


def alike(one: object, other: object) -> bool:
    """Whether two typed trees say the same, up to the places where they stand and the numbers of their locals."""
    return shape(one) == shape(other)
