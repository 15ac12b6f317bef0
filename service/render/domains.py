"""Which values can occur, as `#[at_least = 0 ha]` above a declaration says, beside the JSON Schema of facts.

A domain refuses nothing, so it is no `minimum`: it stands in the description, and for programs under `x-domain`, its
ends in the form in which facts are given.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from compiler.declarations import Domain
from compiler.defaults.tree import Program
from compiler.interpret.values import Schemas
from compiler.runtime.answers import Json
from compiler.runtime.encode import encode
from compiler.runtime.words import phrase
from compiler.types import EnumerationType, ListType, OptionalType, QualifiedName, StructureType, TupleType, Type

#: The ends of a domain: the attribute that says it, and its words; the value itself can occur, or it cannot.
_LOW: Final = {True: ("at_least", "at least"), False: ("above", "above")}
_HIGH: Final = {True: ("at_most", "at most"), False: ("below", "below")}
_REF: Final = "#/$defs/"


def with_domains(described: dict[str, Json], root: str, program: Program, scope: QualifiedName) -> None:
    """Writes the domains of the facts of a scope into their JSON Schema, `root` being the name of its definition."""
    writer = _Writer(program, described.get("$defs"))
    properties = writer.properties(root)
    for each in program.scope(scope).inputs:
        writer.property(properties.get(each.name), each.type, each.domain)


class _Writer:
    def __init__(self, program: Program, definitions: Any) -> None:
        self._program = program
        self._schemas = Schemas(program)
        self._definitions: dict[str, Any] = definitions if isinstance(definitions, dict) else {}
        self._seen: set[str] = set()

    def properties(self, name: str) -> dict[str, Any]:
        found = self._definitions.get(name, {}).get("properties")
        return found if isinstance(found, dict) else {}

    def property(self, shown: Any, type_: Type | None, domain: Domain | None) -> None:
        """Says the domain of a part of the facts, and those of the parts of its type."""
        if not isinstance(shown, dict) or type_ is None:
            return
        # One definition stands for each declared type, in the order in which the type names them.
        names = [each.removeprefix(_REF) for each in dict.fromkeys(_refs(shown))]
        for declared, name in zip(dict.fromkeys(_named(type_)), names, strict=False):
            if name not in self._seen:
                self._seen.add(name)
                self._definition(name, declared)
        if domain is not None:
            self._say(shown, type_, domain)

    def _definition(self, name: str, declared: StructureType | EnumerationType) -> None:
        if isinstance(declared, StructureType):
            properties = self.properties(name)
            for each in self._program.structure(declared.name).fields:
                self.property(properties.get(each.name), each.type, each.domain)
            return
        forms = self._definitions.get(name, {}).get("oneOf", [])
        for case, form in zip(self._program.enumeration(declared.name).cases, forms, strict=False):
            self.property(form, case.payload, case.domain)

    def _say(self, shown: dict[str, Any], type_: Type, domain: Domain) -> None:
        made = self._schemas.of(_inner(type_))
        ends = [(words, end) for words, end in ((_LOW, domain.low), (_HIGH, domain.high)) if end is not None]
        shown["x-domain"] = {words[end.is_in][0]: encode(made, end.value) for words, end in ends}
        said = " and ".join(f"{words[end.is_in][1]} {phrase(made, end.value)}" for words, end in ends)
        doc = shown.get("description")
        before = f"{doc.rstrip('.')}. " if isinstance(doc, str) and doc else ""
        shown["description"] = f"{before}Taken to be {said}; others are not refused."


def _named(type_: Type) -> Iterator[StructureType | EnumerationType]:
    """The declared types that stand in a type itself, not in their parts."""
    match type_:
        case StructureType() | EnumerationType():
            yield type_
        case OptionalType(element) | ListType(element):
            yield from _named(element)
        case TupleType(items):
            for each in items:
                yield from _named(each)
        case _:
            pass


def _refs(shown: Any) -> Iterator[str]:
    """What a schema refers to, in its order."""
    if isinstance(shown, dict):
        for key, value in shown.items():
            if key == "$ref" and isinstance(value, str):
                yield value
            else:
                yield from _refs(value)
    elif isinstance(shown, list):
        for each in shown:
            yield from _refs(each)


def _inner(type_: Type) -> Type:
    """What a domain is said of: of a list or an optional value, what is in it."""
    return _inner(type_.element) if isinstance(type_, ListType | OptionalType) else type_
