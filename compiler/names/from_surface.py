"""Surface trees to named modules: declarations are collected, their types resolved, and rules ranked.

Leaves behind: blocks and their order, `scope … under condition` (now each rule's guard), labels and exceptions (now
nested groups), paths in types. Every mistake is reported; what could not be understood is left out, so that the rest
of the file is still checked.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import TypeAlias

from compiler.anchors.visible import Statements
from compiler.declarations import Case, Enumeration, Field, Structure
from compiler.names.calendars import CalendarReader
from compiler.names.constants import ConstantReader
from compiler.names.lookup import Declared, Names
from compiler.names.recursion import refuse_recursive_types
from compiler.names.scopes import ScopeReader
from compiler.names.tree import Module, Program
from compiler.order import in_order
from compiler.types import FunctionType, QualifiedName, StructureType, Type
from dsl.diagnostics import Diagnostic, Label
from dsl.diagnostics.circles import circle_in_words, circle_labels
from dsl.diagnostics.suggest import did_you_mean
from dsl.source import Span
from dsl.surface import tree as surface

#: Which modules of the standard library a module mentions, by the names they have in its language.
Mentioned: TypeAlias = Mapping[str, Mapping[str, str]]


def resolve(
    files: Sequence[surface.RuleFile],
    mentioned: Mentioned = MappingProxyType({}),
    tables: Mapping[str, str] = MappingProxyType({}),
    statements: Statements | None = None,
) -> tuple[Program, Names, tuple[Diagnostic, ...]]:
    """The program that the files declare, its names for looking up, and what is wrong with the declarations.

    A file without `> Module` is the module ""; there can be only one of each name. The modules of the standard library
    that are `mentioned` stand among the files; `tables` are the texts of tables of holidays by path. `statements` are
    those of the law that rules can say they implement.
    """
    diagnostics: list[Diagnostic] = []
    readers = _readers(files, mentioned, diagnostics)
    names = Names({name: reader.declared for name, reader in readers.items()}, diagnostics, statements or Statements())
    for reader in readers.values():
        reader.declare_names(diagnostics)
    for reader in readers.values():
        reader.declare_types(names)
    refuse_recursive_types(names)
    modules = {name: readers[name].module(names, tables) for name in _in_order_of_use(readers, diagnostics)}
    return Program(modules), names, tuple(diagnostics)


def _readers(
    files: Sequence[surface.RuleFile], mentioned: Mentioned, diagnostics: list[Diagnostic]
) -> dict[str, _ModuleReader]:
    known = {file.module.text for file in files if file.module}
    readers: dict[str, _ModuleReader] = {}
    for file in files:
        name = file.module.text if file.module else ""
        if name in readers:
            _refuse_second(file, readers[name].file, diagnostics)
            continue
        if file.module:
            _check_file_name(file.module, diagnostics)
        aliases: dict[str, str] = {}
        lost: set[str] = set()
        for usage in file.usages:
            said = usage.alias or usage.module
            if usage.module.text not in known:
                diagnostics.append(_unknown_module(usage.module, known, files))
                lost.add(said.text)
            elif aliases.setdefault(said.text, usage.module.text) != usage.module.text:
                data = {"name": said.text, "first": aliases[said.text], "second": usage.module.text}
                diagnostics.append(Diagnostic("alias-taken", said.span, data))
        readers[name] = _ModuleReader(file, name, Declared(name, aliases, mentioned.get(name, {}), frozenset(lost)))
    return readers


def _refuse_second(file: surface.RuleFile, first: surface.RuleFile, diagnostics: list[Diagnostic]) -> None:
    """Says that two files are the same module, or that two name none."""
    if file.module is None:
        place = Span(file.span.source, 0, 0)
        data = {"first": first.span.path, "wanted": _wanted(file.span.path)}
        diagnostics.append(Diagnostic("second-without-module", place, data))
        return
    label = (Label(first.module.span, "also here"),) if first.module else ()
    diagnostics.append(Diagnostic("duplicate-module", file.module.span, {"name": file.module.text}, label))


def _unknown_module(said: surface.Name, known: set[str], files: Sequence[surface.RuleFile]) -> Diagnostic:
    """There is no such module; where its file is there and only does not say so, that is the way out."""
    hint = did_you_mean(said.text, known)
    for file in files:
        if file.module is None and _same_name(_wanted(file.span.path), said.text):
            hint = f"`{file.span.path}` does not say that it is a module: begin it with `> Module {said.text}`."
    return Diagnostic("unknown-module", said.span, {"name": said.text}, hint=hint)


_ENDING = re.compile(r"\.catala_\w\w(\.md)?$")


def _check_file_name(module: surface.Name, diagnostics: list[Diagnostic]) -> None:
    """A module is looked for in the file of its name, so that the two must agree, up to case."""
    file = module.span.path.rsplit("/", 1)[-1]
    wanted = _wanted(file)
    if not _same_name(wanted, module.text):
        data = {"name": module.text, "file": file, "wanted": wanted}
        diagnostics.append(Diagnostic("module-misnamed", module.span, data))


def _wanted(path: str) -> str:
    """The name of the module that a file can be."""
    stem = _ENDING.sub("", path.rsplit("/", 1)[-1])
    return stem[:1].upper() + stem[1:]


def _same_name(one: str, other: str) -> bool:
    return unicodedata.normalize("NFC", one).lower() == unicodedata.normalize("NFC", other).lower()


def _in_order_of_use(readers: dict[str, _ModuleReader], diagnostics: list[Diagnostic]) -> list[str]:
    """Module names, each after those it uses; a circle is reported once and broken."""
    uses = {
        name: tuple(dict.fromkeys((*reader.declared.aliases.values(), *reader.declared.library.values())))
        for name, reader in readers.items()
    }

    def refuse(circle: tuple[str, ...]) -> None:
        labels = tuple(
            Label(usage.span, f"`{name}` uses `{after}` here")
            for name, after in zip(circle, (*circle[1:], circle[0]), strict=True)
            for usage in readers[name].file.usages
            if usage.module.text == after
        )
        place = labels[0].span if labels else readers[circle[0]].file.span
        diagnostics.append(
            Diagnostic("modules-in-a-circle", place, {"circle": circle_in_words(circle)}, circle_labels(labels[1:]))
        )

    return list(in_order(uses, refuse))


@dataclass(slots=True)
class _ModuleReader:
    """One module on its way from the surface to names, in three rounds."""

    file: surface.RuleFile
    name: str
    declared: Declared
    spans: dict[str, Span]

    def __init__(self, file: surface.RuleFile, name: str, declared: Declared) -> None:
        self.file = file
        self.name = name
        self.declared = declared
        self.spans = {}

    def items(self) -> Iterator[tuple[surface.CodeItem, bool]]:
        """The items of all code blocks in order, each with whether its block is public."""
        for block in self.file.blocks:
            for item in block.items:
                yield item, block.public

    def declare_names(self, diagnostics: list[Diagnostic]) -> None:
        """First round: which type names there are, so that declarations may come in any order."""
        for item, public in self.items():
            match item:
                case surface.StructureDeclaration(name):
                    kind = "structure"
                case surface.EnumerationDeclaration(name):
                    kind = "enumeration"
                case surface.ScopeDeclaration(name):
                    kind = "scope"
                case surface.AbstractTypeDeclaration(name):
                    kind = "external type"
                case surface.CalendarDeclaration(name):
                    kind = "calendar"
                case _:
                    continue
            if name.text in self.spans:
                label = (Label(self.spans[name.text], "first declared here"),)
                diagnostics.append(Diagnostic("duplicate-declaration", name.span, {"name": name.text}, label))
                continue
            self.spans[name.text] = name.span
            self.declared.kinds[name.text] = kind
            if not (public or _is_test(item)):
                self.declared.private.add(name.text)

    def declare_types(self, names: Names) -> None:
        """Second round: fields, cases and scope outputs with their types."""
        for item, public in self.items():
            match item:
                case surface.StructureDeclaration(name) if self._is_first(name):
                    self.declared.structures[name.text] = self._structure(item, public, names)
                case surface.EnumerationDeclaration(name) if self._is_first(name):
                    self.declared.add_enumeration(self._enumeration(item, public, names))
                case surface.ScopeDeclaration(name) if self._is_first(name):
                    self.declared.structures[name.text] = self._outputs(item, public, names)
                case _:
                    pass

    def _is_first(self, name: surface.Name) -> bool:
        return self.spans.get(name.text) == name.span

    def _structure(self, item: surface.StructureDeclaration, public: bool, names: Names) -> Structure:
        self._refuse_twice("field", [each.name for each in item.fields], names)
        self._refuse_empty("structure", "data … content …", item.name, item.fields, names)
        fields = []
        for each in item.fields:
            type_ = names.type_of(each.type, self.name)
            if each.parameters:
                parameters = tuple(names.type_of(parameter.type, self.name) for parameter in each.parameters)
                type_ = FunctionType(parameters, type_)
            fields.append(Field(each.name.text, type_, each.notes, each.name.span))
        return Structure(self._named(item.name), tuple(fields), item.notes, False, public, item.name.span)

    def _enumeration(self, item: surface.EnumerationDeclaration, public: bool, names: Names) -> Enumeration:
        self._refuse_twice("case", [each.name for each in item.cases], names)
        self._refuse_empty("enumeration", "-- …", item.name, item.cases, names)
        cases = tuple(
            Case(
                each.name.text,
                names.type_of(each.payload, self.name) if each.payload else None,
                each.notes,
                each.name.span,
            )
            for each in item.cases
        )
        return Enumeration(self._named(item.name), cases, item.notes, public, item.name.span)

    def _outputs(self, item: surface.ScopeDeclaration, public: bool, names: Names) -> Structure:
        fields = []
        for each in item.variables:
            if not each.is_output:
                continue
            type_: Type
            match each:
                case surface.SubscopeDeclaration(name, scope):
                    # An unknown scope is reported where the scope's variables are read.
                    quiet = Names(names.modules, [])
                    type_ = StructureType(
                        quiet.find(scope, self.name, "scope") or QualifiedName(self.name, scope.name.text)
                    )
                case surface.VariableDeclaration(name):
                    type_ = names.type_of(each.type, self.name)
                    if each.parameters:
                        parameters = tuple(names.type_of(parameter.type, self.name) for parameter in each.parameters)
                        type_ = FunctionType(parameters, type_)
            fields.append(Field(name.text, type_, each.notes, name.span))
        return Structure(self._named(item.name), tuple(fields), item.notes, True, public, item.name.span)

    def _named(self, name: surface.Name) -> QualifiedName:
        return QualifiedName(self.name, name.text)

    def _refuse_empty(self, what: str, part: str, name: surface.Name, parts: Sequence[object], names: Names) -> None:
        if not parts:
            names.diagnostics.append(
                Diagnostic("nothing-in-it", name.span, {"what": what, "name": name.text, "part": part})
            )

    def _refuse_twice(self, what: str, said: Sequence[surface.Name], names: Names) -> None:
        first: dict[str, surface.Name] = {}
        for name in said:
            if name.text in first:
                label = (Label(first[name.text].span, "first declared here"),)
                names.diagnostics.append(
                    Diagnostic("duplicate-part", name.span, {"what": what, "name": name.text}, label)
                )
            first.setdefault(name.text, name)

    def module(self, names: Names, tables: Mapping[str, str]) -> Module:
        """Third round: scopes with their rules, constants and calendars."""
        reader = ScopeReader(self.name, names)
        constants = ConstantReader(self.name, self.file.is_external, names)
        calendars = CalendarReader(self.name, tables, names)
        for item, public in self.items():
            match item:
                case surface.ScopeDeclaration(name) if self._is_first(name):
                    reader.declare(item, public or _is_test(item))
                case surface.TopLevelDeclaration():
                    constants.declare(item, public)
                case surface.AbstractTypeDeclaration():
                    constants.declare_type(item, public)
                case surface.CalendarDeclaration(name) if self._is_first(name):
                    calendars.declare(item, public)
                case _:
                    pass
        for block in self.file.blocks:
            for item in block.items:
                if isinstance(item, surface.ScopeUse):
                    reader.use(item)
        declared = self.declared
        return Module(
            self.name,
            self.file.span.source,
            self.file.is_external,
            {**declared.aliases, **{said: name for said, name in declared.library.items() if name in names.modules}},
            declared.structures,
            declared.enumerations,
            reader.scopes(),
            constants.constants(),
            calendars.calendars(),
        )


def _is_test(item: surface.CodeItem) -> bool:
    """Whether a scope is a test: those may be run from everywhere."""
    return isinstance(item, surface.ScopeDeclaration) and any(each.path == ("test",) for each in item.notes.attributes)
