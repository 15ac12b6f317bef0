"""Values over columns: what a typed value is made of, as nodes of a graph.

A structure is its fields, an enumeration the codes of its cases and a value for each case that carries one, an optional
value whether it is there and what it is, a list the elements that it may have, in order, each with whether it has it.
None stands for what no row comes to look at: the payload of a case that is never made.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import lcm
from typing import TypeAlias

from compiler.columns.nodes import Graph, Node, Scale


class NotColumnar(Exception):
    """What cannot be worked out over columns; the scope is then asked row by row. The message says what it is."""


@dataclass(frozen=True, slots=True)
class Plain:
    """A boolean, an integer, an amount in minor units, a date in days since 1970, a number of working days."""

    node: Node


@dataclass(frozen=True, slots=True)
class Quantity:
    """A decimal: numerators over a scale."""

    node: Node
    scale: Scale


@dataclass(frozen=True, slots=True)
class Ratio:
    """One whole number over another; only compared with what is known."""

    above: Node
    below: Node


@dataclass(frozen=True, slots=True)
class Span:
    """A duration; years, months and days are never carried over."""

    years: Node
    months: Node
    days: Node


@dataclass(frozen=True, slots=True)
class Cased:
    """A value of an enumeration: the code of its case, and what each case carries."""

    codes: Node
    payloads: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Maybe:
    """An optional value."""

    present: Node
    value: Value | None


@dataclass(frozen=True, slots=True)
class Record:
    """A structure, by field; a tuple, by position."""

    fields: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Listed:
    """The elements that a list may have, in order, each with whether it has it."""

    items: tuple[tuple[Node, Value], ...]


@dataclass(frozen=True, slots=True, eq=False)
class Callee:
    """A function: of its arguments, what it gives and how it may fail."""

    call: Callable[[Sequence[Value]], Result]


Value: TypeAlias = Plain | Quantity | Ratio | Span | Cased | Maybe | Record | Listed | Callee


@dataclass(frozen=True, slots=True)
class Result:
    """A value, the rows in which it is silent instead, and the rows that are to be settled by the scalar evaluator."""

    value: Value
    silent: Node
    doubtful: Node


@dataclass(frozen=True, slots=True)
class Way:
    """One of several values: where its condition holds."""

    condition: Node
    value: Value


def chosen(graph: Graph, ways: Sequence[Way]) -> Value:
    """The value of the condition that holds, of which at most one does; where none does, any value."""
    alive = [way for way in ways if not (way.condition.is_constant and not way.condition.value)]
    certain = next((way for way in alive if way.condition.is_constant), None)
    if certain is not None:
        return certain.value
    if not alive:
        raise NotColumnar("a value that nothing gives")
    first = alive[0].value
    if all(way.value is first for way in alive):
        return first
    match first:
        case Plain():
            return Plain(_node(graph, alive, lambda each: _plain(each).node))
        case Quantity() | Ratio():
            return _quantity(graph, alive)
        case Span():
            parts = ("years", "months", "days")
            return Span(*(_node(graph, alive, lambda each, part=part: getattr(each, part)) for part in parts))  # type: ignore[misc]
        case Cased():
            cases = [(way.condition, way.value) for way in alive if isinstance(way.value, Cased)]
            names = dict.fromkeys(name for _, each in cases for name in each.payloads)
            payloads = {
                name: chosen(graph, [Way(at, each.payloads[name]) for at, each in cases if name in each.payloads])
                for name in names
            }
            return Cased(graph.one_of(tuple((at, each.codes) for at, each in cases)), payloads)
        case Maybe():
            several = [(way.condition, way.value) for way in alive if isinstance(way.value, Maybe)]
            present = graph.one_of(tuple((at, each.present) for at, each in several))
            given = [Way(at, each.value) for at, each in several if each.value is not None]
            return Maybe(present, chosen(graph, given) if given else None)
        case Record(fields):
            return Record({name: chosen(graph, [_field(way, name) for way in alive]) for name in fields})
        case Listed():
            return Listed(
                tuple(
                    (graph.both(way.condition, present), value)
                    for way in alive
                    if isinstance(way.value, Listed)
                    for present, value in way.value.items
                )
            )
        case _:
            raise NotColumnar("a choice between functions")


def _field(way: Way, name: str) -> Way:
    assert isinstance(way.value, Record)
    return Way(way.condition, way.value.fields[name])


def _plain(value: Value) -> Plain:
    assert isinstance(value, Plain)
    return value


def _node(graph: Graph, ways: Sequence[Way], part: Callable[[Value], Node]) -> Node:
    return graph.one_of(tuple((way.condition, part(way.value)) for way in ways))


def _quantity(graph: Graph, ways: Sequence[Way]) -> Quantity:
    quantities = []
    for way in ways:
        if not isinstance(way.value, Quantity):
            raise NotColumnar("a quotient that is a decimal")
        quantities.append(way.value)
    scale = quantities[0].scale
    if any(each.scale != scale for each in quantities):
        scale = common([each.scale for each in quantities])
    nodes = (to_scale(graph, each, scale) for each in quantities)
    return Quantity(graph.one_of(tuple((way.condition, node) for way, node in zip(ways, nodes, strict=True))), scale)


def common(scales: Sequence[Scale]) -> Scale:
    """A scale that numerators over any of several can be brought to."""
    return lcm(*(whole for whole, _ in scales)), max(power for _, power in scales)


def to_scale(graph: Graph, quantity: Quantity, scale: Scale) -> Node:
    """The numerators of a quantity over another scale, of which its own is a part."""
    return graph.scaled(quantity.node, (scale[0] // quantity.scale[0], scale[1] - quantity.scale[1]))


def equal(graph: Graph, one: Value, other: Value) -> Node:
    """Whether two values are equal."""
    match one, other:
        case Plain(first), Plain(second):
            return graph.same(first, second)
        case Quantity(), Quantity():
            scale = common((one.scale, other.scale))
            return graph.same(to_scale(graph, one, scale), to_scale(graph, other, scale))
        case Cased(first, payloads), Cased(second, others):
            same = graph.same(first, second)
            if payloads or others:
                raise NotColumnar("cases compared with what they carry")
            return same
        case Maybe(first, value), Maybe(second, again):
            if value is None or again is None:
                return graph.both(graph.negated(first), graph.negated(second))
            both = graph.both(first, second, equal(graph, value, again))
            return graph.either(both, graph.both(graph.negated(first), graph.negated(second)))
        case Record(fields), Record(others_):
            return graph.both(*(equal(graph, fields[name], others_[name]) for name in fields))
        case Listed(items), Listed(()):
            return graph.negated(graph.either(*(present for present, _ in items)))
        case Listed(()), Listed(items):
            return graph.negated(graph.either(*(present for present, _ in items)))
        case Span(), Span():
            return equal_spans(graph, one, other)
        case _:
            raise NotColumnar("a comparison of such values")


def equal_spans(graph: Graph, one: Span, other: Span) -> Node:
    """Whether two durations are equal, where it is known that both count in days or in months alone."""
    return graph.same(length(graph, one, other), length(graph, other, one))


def length(graph: Graph, one: Span, other: Span) -> Node:
    """What a duration is compared by with another: days, or months, where both are known to count in these alone."""

    def without(node: Node) -> bool:
        return node.is_constant and node.value == 0

    if all(without(each) for span in (one, other) for each in (span.years, span.months)):
        return one.days
    if all(without(span.days) for span in (one, other)):
        return graph.add(graph.scaled(one.years, (12, 0)), one.months)
    raise NotColumnar("durations of which it is not known in what they count")
