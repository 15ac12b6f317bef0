"""Types that contain themselves, which no value could have."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.declarations import Enumeration, Structure
from compiler.names.lookup import Names
from compiler.order import in_order
from compiler.types import (
    EnumerationType,
    FunctionType,
    ListType,
    OptionalType,
    QualifiedName,
    StructureType,
    TupleType,
    Type,
)
from dsl.diagnostics import Diagnostic, Label
from dsl.diagnostics.circles import circle_in_words
from dsl.source import Span

#: How many types may stand within one another: a law has a handful.
DEPTH_LIMIT = 200


def refuse_recursive_types(names: Names) -> None:
    """Reports each circle of structures and enumerations, and types that nest deeper than values can be handled."""
    parts: dict[QualifiedName, list[QualifiedName]] = {}
    for module in names.modules.values():
        for structure in module.structures.values():
            parts[structure.name] = [each for _, type_ in _parts(structure) for each in _named(type_)]
        for enumeration in module.enumerations.values():
            parts[enumeration.name] = [each for _, type_ in _parts(enumeration) for each in _named(type_)]

    def refuse(circle: tuple[QualifiedName, ...]) -> None:
        shown = circle_in_words([name.name for name in circle])
        following = circle[1 % len(circle)]
        found = _declared(names, circle[0])
        labels = tuple(
            Label(place, f"here it contains `{following.name}`")
            for place, type_ in _parts(found)
            if following in _named(type_)
        )
        names.diagnostics.append(Diagnostic("recursive-type", found.span, {"circle": shown}, labels[:1]))

    depth: dict[QualifiedName, int] = {}
    for name in in_order(parts, refuse):
        depth[name] = 1 + max((depth.get(part, 0) for part in parts[name]), default=0)
        if depth[name] == DEPTH_LIMIT + 1:
            data = {"name": name.name, "limit": str(DEPTH_LIMIT)}
            names.diagnostics.append(Diagnostic("types-too-deep", _declared(names, name).span, data))


def _declared(names: Names, name: QualifiedName) -> Structure | Enumeration:
    declared = names.modules[name.module]
    return declared.structures.get(name.name) or declared.enumerations[name.name]


def _parts(declared: Structure | Enumeration) -> Iterator[tuple[Span, Type]]:
    """The types that a declaration names, and the field or case that does."""
    match declared:
        case Structure(_, fields):
            for field in fields:
                yield field.span, field.type
        case Enumeration(_, cases):
            for case in cases:
                if case.payload is not None:
                    yield case.span, case.payload


def _named(type_: Type) -> Iterator[QualifiedName]:
    match type_:
        case StructureType(name) | EnumerationType(name):
            yield name
        case ListType(element) | OptionalType(element):
            yield from _named(element)
        case TupleType(items):
            for item in items:
                yield from _named(item)
        case FunctionType(parameters, result):
            for each in (*parameters, result):
                yield from _named(each)
        case _:
            pass
