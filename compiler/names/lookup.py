"""Looking names up across modules: what a type name, a case or a scope means where it is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from compiler.declarations import Enumeration, Structure
from compiler.types import (
    AnyType,
    Base,
    EnumerationType,
    ListType,
    OptionalType,
    QualifiedName,
    StructureType,
    TupleType,
    Type,
)
from dsl.diagnostics import Diagnostic
from dsl.diagnostics.suggest import did_you_mean
from dsl.surface import tree as surface


@dataclass(slots=True)
class Declared:
    """The type names of a module while its declarations are read."""

    name: str
    aliases: Mapping[str, str]
    kinds: dict[str, str] = field(default_factory=dict)
    private: set[str] = field(default_factory=set)
    structures: dict[str, Structure] = field(default_factory=dict)
    enumerations: dict[str, Enumeration] = field(default_factory=dict)


@dataclass(slots=True)
class Names:
    """All declared type names, by module; `kinds` says of each whether it is a structure, an enumeration or a scope."""

    modules: dict[str, Declared]
    diagnostics: list[Diagnostic]

    def module_of(self, qualifiers: tuple[surface.Name, ...], here: str) -> str | None:
        """The module that qualifiers name, as seen from a module; None (and a diagnostic) if there is none."""
        if not qualifiers:
            return here
        said = ".".join(part.text for part in qualifiers)
        found = self.modules[here].aliases.get(said)
        if found is None:
            known = self.modules[here].aliases
            span = qualifiers[0].span.to(qualifiers[-1].span)
            hint = did_you_mean(said, known) or f"Write `> Using {said}` at the top of the file."
            self.diagnostics.append(Diagnostic("unknown-module", span, {"name": said}, hint=hint))
        return found

    def resolve(self, path: surface.Path, here: str, *kinds: str) -> QualifiedName | None:
        """The declaration of one of the kinds that a path names; None (and a diagnostic) if there is none."""
        module = self.module_of(path.qualifiers, here)
        if module is None:
            return None
        declared = self.modules[module]
        if declared.kinds.get(path.name.text) in kinds:
            if module != here and path.name.text in declared.private:
                data = {"name": path.name.text, "module": module}
                self.diagnostics.append(Diagnostic("private-name", path.span, data))
            return QualifiedName(module, path.name.text)
        kind = " or ".join(kinds)
        known = [name for name, each in declared.kinds.items() if each in kinds]
        data = {"name": path.text, "kind": kind}
        hint = did_you_mean(path.name.text, known)
        self.diagnostics.append(Diagnostic("unknown-type", path.span, data, hint=hint))
        return None

    def type_of(self, written: surface.TypeExpression, here: str) -> Type:
        """The type that is written; an unknown name is reported and stands for any type."""
        match written:
            case surface.BaseType(name):
                return Base(name)
            case surface.NamedType(path):
                found = self.resolve(path, here, "structure", "enumeration", "scope")
                if found is None:
                    return AnyType("?")
                kind = self.modules[found.module].kinds[found.name]
                return EnumerationType(found) if kind == "enumeration" else StructureType(found)
            case surface.ListType(element):
                return ListType(self.type_of(element, here))
            case surface.OptionalType(element):
                return OptionalType(self.type_of(element, here))
            case surface.TupleType(items):
                return TupleType(tuple(self.type_of(item, here) for item in items))
            case surface.AnyType(name, span):
                return AnyType(name.text if name else f"anything:{span.start}")
            case surface.MistakenType():
                return AnyType("?")

    def enumerations_with(self, case: str, here: str) -> Iterator[Enumeration]:
        """The enumerations that have a case of that name: one's own module's if any, else those of used modules."""
        own = [each for each in self.modules[here].enumerations.values() if each.case(case)]
        if own:
            return iter(own)
        return (each for each in self._used_enumerations(here) if each.case(case))

    def all_cases(self, here: str) -> Iterable[str]:
        """The case names that may be written without a qualifier, for near spellings."""
        for enumeration in (*self.modules[here].enumerations.values(), *self._used_enumerations(here)):
            yield from (case.name for case in enumeration.cases)

    def structures_with(self, field_name: str, here: str) -> Iterator[Structure]:
        """The structures, visible from a module, that have a field of that name."""
        for module in (here, *dict.fromkeys(self.modules[here].aliases.values())):
            yield from (each for each in self.modules[module].structures.values() if each.field(field_name))

    def _used_enumerations(self, here: str) -> Iterator[Enumeration]:
        for module in dict.fromkeys(self.modules[here].aliases.values()):
            yield from (each for each in self.modules[module].enumerations.values() if each.is_public)

    def structure(self, name: QualifiedName) -> Structure:
        return self.modules[name.module].structures[name.name]

    def enumeration(self, name: QualifiedName) -> Enumeration:
        return self.modules[name.module].enumerations[name.name]
