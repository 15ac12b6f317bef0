"""Going through typed expressions without naming each kind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from typing import Final, TypeAlias, get_args

from compiler.typed.tree import Arm, Expression, Lambda, Local
from dsl.records import values_of


def children(expression: Expression) -> list[Expression]:
    """The direct sub-expressions of an expression, in the order of its parts; binders are not among them."""
    found: list[Expression] = []
    held = _held(type(expression))
    if held is not None:
        _collect(held(expression), found)
    return found


def descendants(expression: Expression) -> tuple[Expression, ...]:
    """An expression and all that stands in it, in source order of opening. An expression remembers them, for many
    passes ask."""
    if not hasattr(expression, "descendants"):
        found: list[Expression] = []
        pending = [expression]
        while pending:
            each = pending.pop()
            found.append(each)
            pending += children(each)[::-1]
        expression.descendants = tuple(found)
    return expression.descendants


#: The parts that bind a name rather than read one.
_BINDERS = ("local", "parameters")
#: The kinds of trees: asking for one of them is far quicker than `isinstance` with a union of two dozen.
_EXPRESSIONS: Final[frozenset[type]] = frozenset(get_args(Expression))
_HOLDERS: Final[frozenset[type]] = frozenset((Arm, Lambda))
TREES: Final = _EXPRESSIONS | _HOLDERS
#: What the annotation of a part names that holds expressions.
_NAMED_HOLDERS = ("Expression", "Arm", "Lambda")
#: What gives the parts of each kind of tree that may hold expressions, None where there are none: most parts are places
#: and types.
_HELD: dict[type, Callable[[object], tuple[object, ...]] | None] = {}


def _held(kind: type) -> Callable[[object], tuple[object, ...]] | None:
    if kind not in _HELD:
        names = [
            each.name
            for each in fields(kind)
            if each.name not in _BINDERS and any(holder in str(each.type) for holder in _NAMED_HOLDERS)
        ]
        _HELD[kind] = values_of(names) if names else None
    return _HELD[kind]


def _collect(parts: tuple[object, ...], found: list[Expression]) -> None:
    """Adds the expressions right inside some parts of a tree to those found."""
    for part in parts:
        kind = type(part)
        if kind in _EXPRESSIONS:
            found.append(part)  # type: ignore[arg-type]
        elif kind is tuple:
            _collect(part, found)  # type: ignore[arg-type]
        elif kind in _HOLDERS and (held := _held(kind)) is not None:
            _collect(held(part), found)


#: What a tree says, hashable: two that say the same have the same.
Shape: TypeAlias = "tuple[object, ...]"


def shape(tree: object, numbers: dict[int, int] | None = None) -> Shape:
    """What a typed tree says, without the places where it stands; its locals are numbered in the order in which they
    come, so that two trees say the same whatever numbers theirs bear."""
    numbers = {} if numbers is None else numbers
    if isinstance(tree, tuple):
        return tuple([shape(each, numbers) for each in tree])
    if isinstance(tree, Local):
        return ("local", tree.name, numbers.setdefault(tree.key, len(numbers)))
    kind = type(tree)
    if kind in TREES:
        return (kind, *[shape(getattr(tree, name), numbers) for name in _compared(kind)])
    # The type tells apart what Python takes for equal: 1 and true.
    return (kind, tree)


#: The parts of each kind of tree that count, asked of its dataclass once.
_COMPARED: dict[type, tuple[str, ...]] = {}


def _compared(kind: type) -> tuple[str, ...]:
    if kind not in _COMPARED:
        _COMPARED[kind] = tuple(each.name for each in fields(kind) if each.compare)
    return _COMPARED[kind]


def alike(one: object, other: object) -> bool:
    """Whether two typed trees say the same, up to the places where they stand and the numbers of their locals."""
    return shape(one) == shape(other)
