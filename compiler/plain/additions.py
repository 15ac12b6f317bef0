"""What a tree holds that plain Catala does not have: currencies, units, working days, and our own attributes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from compiler.defaults.domains import BOUNDS
from dsl.source import Source, Span
from dsl.surface.tree import (
    Attribute,
    BaseType,
    CalendarDeclaration,
    CurrencyLiteral,
    DateCalendar,
    DecimalInType,
    DurationLiteral,
    MoneyInType,
    QuantityLiteral,
    Reference,
)

#: Attributes that only this implementation reads.
ATTRIBUTES = frozenset({("implements",), ("reading",), ("calendar",), *((bound,) for bound in BOUNDS)})

#: The modules of working days, which plain Catala does not have.
MODULES = frozenset({"Working_days", "Jours_ouvrés"})

_NODES = (CalendarDeclaration, CurrencyLiteral, DateCalendar, DecimalInType, MoneyInType, QuantityLiteral)


def additions(tree: object) -> Iterator[tuple[object, Span]]:
    """The nodes of the additions in a tree, with their places, outermost first."""
    if isinstance(tree, tuple):
        for each in tree:
            yield from additions(each)
    if not is_dataclass(tree) or isinstance(tree, Source | Span | type):
        return
    if is_addition(tree):
        yield tree, tree.span  # type: ignore[attr-defined]
        return
    for part in fields(tree):
        if part.compare:
            yield from additions(getattr(tree, part.name))


def is_addition(node: object) -> bool:
    """Whether a node, its parts left aside, is none of plain Catala."""
    match node:
        case Attribute(path=path):
            return path in ATTRIBUTES
        case BaseType(name=name):
            return name == "duration in working day"
        case DurationLiteral(unit=unit):
            return unit == "working day"
        case Reference(path=path):
            return bool(path.qualifiers) and path.qualifiers[0].text in MODULES
        case _:
            return isinstance(node, _NODES)
