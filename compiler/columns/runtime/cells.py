"""Facts and answers as the cells of a table: which columns a type has, and how their cells become facts and back.

A column is named by its path: `project` is a fact, `project.Electricity` what that case of it carries,
`total_capital.amount` a field. An optional value has no step of its own: an empty cell leaves it out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from fractions import Fraction
from types import MappingProxyType
from typing import Any, TypeAlias

from ...runtime.answers import Json
from ...runtime.decimals import plain_number
from ...runtime.facts import BadFacts, Given, Problem, loads, nearest, shorten
from ...runtime.schema import (
    Boolean,
    Decimal,
    DurationType,
    Enumeration,
    Integer,
    ListOf,
    OptionalOf,
    Structure,
    TupleOf,
    Type,
)

#: What a cell may hold: text of a file without types, or a typed value of one that has them.
Cell: TypeAlias = Any

#: A fact that a row leaves out.
_NONE = object()

_DURATION = ("years", "months", "days")


def parts_of(type_: Type) -> tuple[tuple[str, Type], ...]:
    """The columns within a value of a type, each by its own step of the path: fields, or what cases carry."""
    match type_:
        case OptionalOf(element):
            return parts_of(element)
        case Structure(_, fields):
            return tuple((each.name, each.type) for each in fields)
        case Enumeration(_, cases):
            return tuple((each.name, each.payload) for each in cases if each.payload is not None)
        case DurationType():
            return tuple((each, Integer()) for each in _DURATION)
        case _:
            return ()


# ------------------------------------------------------------------------------------------------------------- facts


@dataclass(slots=True)
class Node:
    """A fact, or a part of one, and the columns that give it: the `column` of its own name, and those of its parts."""

    path: str
    type: Type
    column: str | None = None
    parts: dict[str, Node] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class UnknownColumn:
    """A column that is no fact of the question; `near` is one that may have been meant, or ""."""

    name: str
    near: str


def plan(facts: Structure, columns: Iterable[str]) -> tuple[Node, tuple[UnknownColumn, ...]]:
    """How the columns of a table give the facts of a question, and those that give none."""
    root = Node("", facts)
    unknown: list[UnknownColumn] = []
    for column in columns:
        node = _at(root, column)
        if node is None:
            unknown.append(UnknownColumn(column, nearest(column, tuple(known_columns(facts)))))
        else:
            node.column = column
    _prune(root)
    return root, tuple(unknown)


def _at(node: Node, path: str) -> Node | None:
    """What a path leads to. A reading of a called scope has a point in its own name."""
    if not path:
        return node
    types = dict(parts_of(node.type))
    for step in sorted(types, key=len, reverse=True):
        if path == step or path.startswith(f"{step}."):
            inside = f"{node.path}.{step}" if node.path else step
            part = node.parts.setdefault(step, Node(inside, types[step]))
            return _at(part, path[len(step) + 1 :])
    return None


def _prune(node: Node) -> bool:
    """Takes away what an unknown column left behind; whether a column gives the node or a part of it."""
    node.parts = {step: part for step, part in node.parts.items() if _prune(part)}
    return node.column is not None or bool(node.parts)


def known_columns(facts: Structure, depth: int = 3) -> Iterator[str]:
    """The columns that a table of facts may have, each fact before its parts."""
    return _columns_within(facts, "", depth)


def _columns_within(type_: Type, path: str, depth: int) -> Iterator[str]:
    for step, part in parts_of(type_):
        inside = f"{path}.{step}" if path else step
        yield inside
        if depth > 1:
            yield from _columns_within(part, inside, depth - 1)


def facts_of(root: Node, row: Mapping[str, Cell]) -> dict[str, Given]:
    """The facts of a row, as `decode` reads them. Raises `BadFacts` where columns contradict each other, and for a cell
    that holds broken JSON."""
    problems: list[Problem] = []
    found = {step: _fact(node, row, problems) for step, node in root.parts.items()}
    if problems:
        raise BadFacts(tuple(problems))
    return {step: value for step, value in found.items() if value is not _NONE}


def _fact(node: Node, row: Mapping[str, Cell], problems: list[Problem]) -> Any:
    own = _NONE if node.column is None else _own(node, row.get(node.column), problems)
    parts = {step: _fact(part, row, problems) for step, part in node.parts.items()}
    given = {step: value for step, value in parts.items() if value is not _NONE}
    inner = node.type.element if isinstance(node.type, OptionalOf) else node.type
    if isinstance(inner, Enumeration):
        return _case(node, inner, own, given, problems)
    if not given:
        return own
    if own is not _NONE:
        problems.append(Problem(node.path, "the whole or its parts", "both"))
    return given


def _case(node: Node, type_: Enumeration, own: Any, given: Mapping[str, Any], problems: list[Problem]) -> Any:
    """A case with what it carries. One that is named alone may carry something of which no cell is filled."""
    carried = {each.name: each.payload for each in type_.cases}
    is_named = isinstance(own, str)
    if not given:
        payload = carried.get(own) if is_named else None
        return {own: _EMPTY[type(payload)]} if isinstance(payload, OptionalOf | Structure) else own
    if is_named and own not in carried:
        return own
    if len(given) == 1 and (own is _NONE or (is_named and own in given)):
        ((step, value),) = given.items()
        payload = carried[step]
        return {step: {payload.present: value} if isinstance(payload, OptionalOf) else value}
    others = ", ".join(f"{node.path}.{step}" for step in given if step != own)
    said = "several cases" if not is_named else f'"{own}" together with {shorten(others)}'
    problems.append(Problem(node.path, "one case", said))
    return _NONE


#: What a case carries where no cell gives it: nothing, or a record whose reader says what it lacks.
_EMPTY: Mapping[type[OptionalOf | Structure], Given] = MappingProxyType({OptionalOf: None, Structure: {}})


def _own(node: Node, cell: Cell, problems: list[Problem]) -> Any:
    if cell is None or cell == "":
        return _NONE
    if not isinstance(cell, str):
        return plain(cell)
    text = cell.strip()
    inner = node.type.element if isinstance(node.type, OptionalOf) else node.type
    if isinstance(inner, Boolean) and text.lower() in ("true", "false"):
        return text.lower() == "true"
    if text[:1] in ("{", "[") or (isinstance(inner, ListOf | TupleOf) and text):
        try:
            return loads(text)
        except BadFacts as found:
            problems.extend(Problem(node.path, each.expected, each.got) for each in found.problems)
            return _NONE
    return text


def plain(cell: Cell) -> Any:
    """A typed cell as facts hold it: dates as text, and of a record only the members that are filled."""
    match cell:
        case datetime() if cell.time().isoformat() == "00:00:00":
            return cell.date().isoformat()
        case date() if not isinstance(cell, datetime):
            return cell.isoformat()
        case dict():
            return {name: plain(each) for name, each in cell.items() if each is not None}
        case list() | tuple():
            return [plain(each) for each in cell]
        case _:
            return cell


# ----------------------------------------------------------------------------------------------------------- answers


@dataclass(frozen=True, slots=True)
class Column:
    """A column of answers: its path, and the type of what its cells hold. An enumeration's is the name of the case, a
    list's its JSON text."""

    path: str
    type: Type


def columns_of(type_: Type, path: str) -> tuple[Column, ...]:
    """The columns that a value of a type takes in a table of answers."""
    match type_:
        case OptionalOf(element):
            return columns_of(element, path)
        case Structure() | DurationType():
            own: tuple[Column, ...] = ()
        case _:
            own = (Column(path, type_),)
    return (*own, *(column for step, part in parts_of(type_) for column in columns_of(part, f"{path}.{step}")))


def cells_of(type_: Type, value: Json, path: str) -> Iterator[tuple[str, Json]]:
    """The cells of a value, given as `encode` writes it; what is absent has none."""
    match type_:
        case OptionalOf(element, present, absent):
            if value != absent:
                assert isinstance(value, dict)
                yield from cells_of(element, value[present], path)
        case Structure(_, fields):
            assert isinstance(value, dict)
            for each in fields:
                if each.name in value:
                    yield from cells_of(each.type, value[each.name], f"{path}.{each.name}")
        case Enumeration(_, cases):
            if isinstance(value, str):
                yield path, value
                return
            assert isinstance(value, dict)
            ((name, payload),) = value.items()
            yield path, name
            carried = next(each.payload for each in cases if each.name == name)
            assert carried is not None
            yield from cells_of(carried, payload, f"{path}.{name}")
        case DurationType():
            assert isinstance(value, dict)
            yield from ((f"{path}.{each}", value[each]) for each in _DURATION)
        case Decimal() if isinstance(value, str):
            yield path, plain_number(Fraction(value))
        case _:
            yield path, _bare(value)


def _bare(value: Json) -> Json:
    """A number without its currency or unit, which the column has for all of its cells."""
    if isinstance(value, dict):
        for member in ("amount", "value", "working_days"):
            if member in value:
                return value[member]
    return value
