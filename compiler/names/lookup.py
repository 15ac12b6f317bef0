"""Looking names up across modules: what a type name, a case or a scope means where it is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain

from compiler.anchors.visible import Statements
from compiler.declarations import Enumeration, Structure
from compiler.names.measures import type_in
from compiler.stdlib.library import LIBRARY
from compiler.types import (
    AbstractType,
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
from dsl.diagnostics import Diagnostic, Label
from dsl.diagnostics.suggest import did_you_mean
from dsl.locales import locale_of
from dsl.surface import tree as surface


@dataclass(slots=True)
class Declared:
    """The type names of a module while its declarations are read; `library` says which modules of the standard library
    it mentions, under their names in its language."""

    name: str
    aliases: Mapping[str, str]
    library: Mapping[str, str] = field(default_factory=dict)
    #: The names of modules that the file uses and that are not there: said once, where they are used.
    lost: frozenset[str] = frozenset()
    kinds: dict[str, str] = field(default_factory=dict)
    private: set[str] = field(default_factory=set)
    structures: dict[str, Structure] = field(default_factory=dict)
    enumerations: dict[str, Enumeration] = field(default_factory=dict)
    #: The enumerations that have a case of a name, in the order of declaration.
    enumerations_with: dict[str, list[Enumeration]] = field(default_factory=dict)

    def add_enumeration(self, declared: Enumeration) -> None:
        """Adds an enumeration, to be found by its name and by its cases."""
        self.enumerations[declared.name.name] = declared
        for case in dict.fromkeys(each.name for each in declared.cases):
            self.enumerations_with.setdefault(case, []).append(declared)

    def module_named(self, said: str) -> str | None:
        """The module that a name means here: what the file uses goes before the standard library."""
        return self.aliases.get(said) or self.library.get(said)


#: What a type can be declared as.
TYPES = ("structure", "enumeration", "scope", "external type")


@dataclass(slots=True)
class Names:
    """All declared type names, by module; `kinds` says what each is declared as."""

    modules: dict[str, Declared]
    diagnostics: list[Diagnostic]
    statements: Statements = field(default_factory=Statements)
    #: What has been asked of `enumerations_in_reach`, by case and module.
    _reached: dict[tuple[str, str], list[Enumeration]] = field(default_factory=dict)

    def module_of(self, qualifiers: tuple[surface.Name, ...], here: str) -> str | None:
        """The module that qualifiers name, as seen from a module; None (and a diagnostic) if there is none.

        Several lead on through what each module uses itself: `Practice.Law`. In front of a module of the standard
        library may stand the library's own name.
        """
        module = here
        parts = self.without_library(qualifiers, here)
        for position, part in enumerate(parts):
            declared = self.modules[module]
            is_of_library = position == 0 and len(parts) < len(qualifiers)
            found = declared.library.get(part.text) if is_of_library else declared.module_named(part.text)
            if found is None and part.text in declared.lost:
                return None
            if found is None or found not in self.modules:
                using = locale_of(part.span.path).directives.using
                written = f"Write `> {using} {part.text}` at the top of the file."
                if part.text == declared.name:
                    written = f"This is the module `{part.text}` itself: its own names need no prefix."
                hint = did_you_mean(part.text, declared.aliases) or written
                self.diagnostics.append(Diagnostic("unknown-module", part.span, {"name": part.text}, hint=hint))
                return None
            module = found
        return module

    def without_library(self, qualifiers: tuple[surface.Name, ...], here: str) -> tuple[surface.Name, ...]:
        """Qualifiers without the name of the whole library, which may stand before that of one of its modules."""
        is_named = len(qualifiers) > 1 and qualifiers[0].text == LIBRARY
        return qualifiers[1:] if is_named and LIBRARY not in self.modules[here].aliases else qualifiers

    def find(self, path: surface.Path, here: str, *kinds: str) -> QualifiedName | None:
        """The declaration that a path leads to, private or not; a type named as its module needs no prefix."""
        module = self.module_of(path.qualifiers, here)
        if module is None:
            return None
        name = path.name.text
        for each in (module, self.modules[module].module_named(name)):
            if each in self.modules and self.modules[each].kinds.get(name) in kinds:
                return QualifiedName(each, name)
        return None

    def resolve(self, path: surface.Path, here: str, *kinds: str) -> QualifiedName | None:
        """The declaration of one of the kinds that a path names; None (and a diagnostic) if there is none."""
        before = len(self.diagnostics)
        found = self.find(path, here, *kinds)
        if found is not None:
            if found.module != here and found.name in self.modules[found.module].private:
                self._report_private(found, path)
            return found
        lost = any(part.text in self.modules[here].lost for part in path.qualifiers)
        if len(self.diagnostics) == before and not lost:
            module = self.module_of(path.qualifiers, here) or here
            known = [name for name, each in self.modules[module].kinds.items() if each in kinds]
            data = {"name": path.text, "kind": " or ".join(kinds)}
            hint = did_you_mean(path.name.text, known)
            self.diagnostics.append(Diagnostic("unknown-type", path.span, data, hint=hint))
        return None

    def _report_private(self, found: QualifiedName, path: surface.Path) -> None:
        declared = self.modules[found.module]
        made = declared.structures.get(found.name) or declared.enumerations.get(found.name)
        labels = (Label(made.span, "declared here, in a block that is not public"),) if made else ()
        data = {"name": found.name, "module": found.module}
        self.diagnostics.append(Diagnostic("private-name", path.span, data, labels))

    def type_named_as_module(self, name: surface.Name, here: str) -> bool:
        """Whether a name before a dot is an enumeration of this module, or one that bears its module's name."""
        if self.modules[here].kinds.get(name.text) == "enumeration":
            return True
        module = self.modules[here].module_named(name.text)
        return module in self.modules and self.modules[module].kinds.get(name.text) == "enumeration"

    def type_of(self, written: surface.TypeExpression, here: str) -> Type:
        """The type that is written; an unknown name is reported and stands for any type."""
        match written:
            case surface.BaseType(name):
                return Base(name)
            case surface.MoneyInType() | surface.DecimalInType():
                return type_in(written, self.diagnostics)
            case surface.NamedType(path):
                return self._named(path, here)
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

    def _named(self, path: surface.Path, here: str) -> Type:
        found = self.resolve(path, here, *TYPES)
        if found is None:
            return AnyType("?")
        match self.modules[found.module].kinds[found.name]:
            case "enumeration":
                return EnumerationType(found)
            case "external type":
                return AbstractType(found)
            case _:
                return StructureType(found)

    def enumerations_with(self, case: str, here: str) -> Iterator[Enumeration]:
        """The enumerations that have a case of that name: one's own module's if any, else those of used modules,
        else those of the standard library."""
        declared = self.modules[here]
        own = declared.enumerations_with.get(case)
        used = own or list(self._used_enumerations_with(case, here, declared.aliases))
        return iter(used) if used else self._used_enumerations_with(case, here, declared.library)

    def enumerations_in_reach(self, case: str, here: str) -> list[Enumeration]:
        """All enumerations that have a case of that name and can be named here; asked once all types are declared."""
        if (case, here) not in self._reached:
            declared = self.modules[here]
            used = (self._used_enumerations_with(case, here, each) for each in (declared.aliases, declared.library))
            own = declared.enumerations_with.get(case, ())
            found = {each.name: each for each in (*own, *chain.from_iterable(used))}
            self._reached[case, here] = list(found.values())
        return self._reached[case, here]

    def may_be_meant(self, enumeration: QualifiedName, case: str, here: str) -> bool:
        """Whether a case may be meant by its name alone where a value of its enumeration is expected: the enumeration
        is of this module, or an open one of a module that it uses, whatever others have a case of that name."""
        return any(each.name == enumeration for each in self.enumerations_in_reach(case, here))

    def way_to(self, module: str, here: str) -> tuple[str, ...]:
        """The names that lead to a module through what each module uses, the shortest way first; () for its own."""
        ways: dict[str, tuple[str, ...]] = {here: ()}
        waiting = [here]
        while waiting and module not in ways:
            passed = waiting.pop(0)
            declared = self.modules[passed]
            for said, there in {**declared.library, **declared.aliases}.items():
                if there in self.modules and there not in ways:
                    ways[there] = (*ways[passed], said)
                    waiting.append(there)
        return ways.get(module, ())

    def all_cases(self, here: str) -> Iterable[str]:
        """The case names that may be written without a qualifier, for near spellings."""
        declared = self.modules[here]
        used = (each for module in self._used_modules(here, declared.aliases) for each in module.enumerations.values())
        for enumeration in (*declared.enumerations.values(), *(each for each in used if each.is_public)):
            yield from (case.name for case in enumeration.cases)

    def structures_with(self, field_name: str, here: str) -> Iterator[Structure]:
        """The structures, visible from a module, that have a field of that name."""
        declared = self.modules[here]
        used = (*declared.aliases.values(), *declared.library.values())
        for module in (here, *dict.fromkeys(each for each in used if each in self.modules)):
            yield from (each for each in self.modules[module].structures.values() if each.field(field_name))

    def _used_enumerations_with(self, case: str, here: str, used: Mapping[str, str]) -> Iterator[Enumeration]:
        for declared in self._used_modules(here, used):
            yield from (each for each in declared.enumerations_with.get(case, ()) if each.is_public)

    def _used_modules(self, here: str, used: Mapping[str, str]) -> Iterator[Declared]:
        for module in dict.fromkeys(used.values()):
            if module in self.modules and module != here:
                yield self.modules[module]

    def structure(self, name: QualifiedName) -> Structure:
        return self.modules[name.module].structures[name.name]

    def enumeration(self, name: QualifiedName) -> Enumeration:
        return self.modules[name.module].enumerations[name.name]
