"""Choices that cases alone decide, as tables: a place for each combination of cases, and no mask for each rule."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from math import prod

from compiler.columns.nodes import Code, Kind, Node, Op

#: From so many conditions on, a table is faster than masks in bytes.
_LEAST = 16
#: Places are counted in bytes, and a choice of more than three cases is none that a reader could follow.
_MOST_PLACES, _MOST_SUBJECTS = 127, 3
_CONNECTIVES = frozenset((Op.AND, Op.OR, Op.NOT, Op.DIFFERENT))


@dataclass(frozen=True, slots=True)
class Table:
    """The codes that decide, each with one of its cases, how many of these each has, and what is chosen, the last code
    counted on first. One of `numbers` and `codes` is empty."""

    subjects: tuple[Node, ...]
    cases: tuple[Code, ...]
    counts: tuple[int, ...]
    numbers: tuple[int, ...] = ()
    codes: tuple[Code, ...] = ()


def tabled(node: Node) -> Table | None:
    """The table of a choice of constants that few codes decide, where that is worth it."""
    if node.op is not Op.ONE_OF or node.kind is Kind.BOOLEAN:
        return None
    conditions, values = node.arguments[::2], node.arguments[1::2]
    found = _below(conditions)
    if found is None:
        return None
    cases, size = found
    counts = {subject: len(each.cases) for subject, each in cases.items()}
    if size + 2 * len(values) < _LEAST or len(counts) > _MOST_SUBJECTS or prod(counts.values()) > _MOST_PLACES:
        return None
    subjects = tuple(sorted(counts, key=lambda each: each.number))
    chosen = [
        _chosen(conditions, values, dict(zip(subjects, each, strict=True)))
        for each in product(*(range(counts[subject]) for subject in subjects))
    ]
    sizes = tuple(counts[subject] for subject in subjects)
    by = tuple(cases[subject] for subject in subjects)
    if node.kind is Kind.NUMBER:
        return Table(subjects, by, sizes, numbers=tuple(0 if each is None else int(each.value) for each in chosen))
    first = values[0].detail
    codes = tuple(Code(0, first.enumeration, first.cases) if each is None else each.detail for each in chosen)
    return Table(subjects, by, sizes, codes=codes)


def _below(conditions: Sequence[Node]) -> tuple[dict[Node, Code], int] | None:
    """The codes that decide conditions, each with one of its cases, and how many nodes that takes; None where something
    else decides too."""
    found: dict[Node, Code] = {}
    seen: set[Node] = set()
    pending = list(conditions)
    while pending:
        node = pending.pop()
        if node in seen:
            continue
        seen.add(node)
        if node.op in _CONNECTIVES:
            pending += node.arguments
        elif node.op is Op.SAME and isinstance(node.arguments[1].detail, Code):
            found[node.arguments[0]] = node.arguments[1].detail
        else:
            return None
    return found, len(seen)


def _chosen(conditions: Sequence[Node], values: Sequence[Node], codes: Mapping[Node, int]) -> Node | None:
    """The value whose condition holds for these codes; None where none does."""
    return next((value for at, value in zip(conditions, values, strict=True) if _holds(at, codes)), None)


def _holds(node: Node, codes: Mapping[Node, int]) -> bool:
    match node.op:
        case Op.AND:
            return all(_holds(each, codes) for each in node.arguments)
        case Op.OR:
            return any(_holds(each, codes) for each in node.arguments)
        case Op.NOT:
            return not _holds(node.arguments[0], codes)
        case Op.DIFFERENT:
            return _holds(node.arguments[0], codes) != _holds(node.arguments[1], codes)
        case _:
            return codes[node.arguments[0]] == int(node.arguments[1].value)
