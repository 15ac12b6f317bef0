"""Every node of a surface or typed tree, whatever its kind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

#: Trees stand in these modules; other dataclasses (spans, types, names of types) are leaves.
_TREES = frozenset({"dsl.surface.tree", "compiler.typed.tree", "compiler.typed.program"})


def nodes(*roots: object) -> Iterator[object]:
    """The roots and all nodes below them, each before what stands in it, in source order. Iterative, so that a deep
    tree is no deep recursion."""
    pending = list(reversed(roots))
    while pending:
        found = pending.pop()
        if type(found) is tuple:
            pending += found[::-1]
        elif parts := _parts(type(found)):
            yield found
            pending += [getattr(found, name) for name in reversed(parts)]


#: The parts of each kind of node that can hold further nodes, found once.
_PARTS: dict[type, tuple[str, ...]] = {}


def _parts(kind: type) -> tuple[str, ...]:
    """The parts of a kind of node that can hold further nodes; none for what is no node."""
    if kind not in _PARTS:
        is_node = kind.__module__ in _TREES and is_dataclass(kind)
        _PARTS[kind] = tuple(each.name for each in fields(kind) if each.compare) if is_node else ()
    return _PARTS[kind]
