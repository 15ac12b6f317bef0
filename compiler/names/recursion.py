"""Types that contain themselves, which no value could have."""

from __future__ import annotations

from collections.abc import Iterator

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
from dsl.diagnostics import Diagnostic


def refuse_recursive_types(names: Names) -> None:
    """Reports each circle of structures and enumerations."""
    parts: dict[QualifiedName, list[QualifiedName]] = {}
    for module in names.modules.values():
        for structure in module.structures.values():
            parts[structure.name] = [each for field in structure.fields for each in _named(field.type)]
        for enumeration in module.enumerations.values():
            payloads = [case.payload for case in enumeration.cases if case.payload is not None]
            parts[enumeration.name] = [each for payload in payloads for each in _named(payload)]

    def refuse(circle: tuple[QualifiedName, ...]) -> None:
        shown = " → ".join(name.name for name in (*circle, circle[0]))
        declared = names.modules[circle[0].module]
        found = declared.structures.get(circle[0].name) or declared.enumerations[circle[0].name]
        names.diagnostics.append(Diagnostic("recursive-type", found.span, {"circle": shown}))

    in_order(parts, refuse)


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
