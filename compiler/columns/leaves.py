"""The columns that a value of a type takes, in order, each with its path: the same order as `runtime.leaves` has."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from compiler.columns.facts import Declared, anything
from compiler.columns.nodes import Graph, Node, Scale
from compiler.columns.values import Cased, Listed, Maybe, NotColumnar, Plain, Quantity, Record, Span, Value
from compiler.types import EnumerationType, ListType, OptionalType, QualifiedName, StructureType, TupleType, Type


@dataclass(frozen=True, slots=True)
class Leaf:
    """One column of an output; a decimal's has a scale, a list's the elements that it may have."""

    path: str
    node: Node
    scale: Scale | None = None
    items: tuple[tuple[Node, Node], ...] | None = None


def leaves(
    graph: Graph, declared: Declared, shown: Type, value: Value, path: str, within: tuple[QualifiedName, ...] = ()
) -> Iterator[Leaf]:
    """The columns of a value. Raises `NotColumnar` where it cannot be held in columns."""
    match shown, value:
        case _, Plain(node):
            yield Leaf(path, node)
        case _, Quantity(node, scale):
            yield Leaf(path, node, scale)
        case _, Span(years, months, days):
            yield from (Leaf(f"{path}.{n}", each) for n, each in (("years", years), ("months", months), ("days", days)))
        case StructureType(name), Record(fields) if name not in within:
            for each in declared.structures[name].fields:
                inside = f"{path}.{each.name}"
                yield from leaves(graph, declared, each.type, fields[each.name], inside, (*within, name))
        case TupleType(items), Record(fields):
            for number, item in enumerate(items):
                yield from leaves(graph, declared, item, fields[str(number)], f"{path}.{number + 1}", within)
        case EnumerationType(name), Cased(codes, payloads) if name not in within:
            yield Leaf(path, codes)
            for case in declared.cases(name).cases:
                if case.payload is not None:
                    carried = payloads.get(case.name) or anything(graph, declared, case.payload)
                    yield from leaves(graph, declared, case.payload, carried, f"{path}.{case.name}", (*within, name))
        case OptionalType(element), Maybe(present, inner) if not isinstance(element, OptionalType):
            yield Leaf(f"{path}?", present)
            found = inner if inner is not None else anything(graph, declared, element)
            yield from leaves(graph, declared, element, found, path, within)
        case ListType(element), Listed(listed):
            yield _listed(graph, element, listed, path, declared)
        case _:
            raise NotColumnar(f"the output `{path}`, which is no column")


def _listed(graph: Graph, element: Type, listed: tuple[tuple[Node, Value], ...], path: str, declared: Declared) -> Leaf:
    if not isinstance(element, EnumerationType) or any(each.payload for each in declared.cases(element.name).cases):
        raise NotColumnar(f"the output `{path}`, a list of more than cases")
    items = tuple((present, value.codes) for present, value in listed if isinstance(value, Cased))
    return Leaf(path, graph.true, items=items)
