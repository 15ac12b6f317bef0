"""Structures, fields, enumerations and cases that no rule makes, reads or matches.

What facts bring and answers show is used as well: the cases of what a scope takes and reads, and all of what it gives.
A field of what it takes must be read by a rule: asking for a fact that decides nothing is worth a warning.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from compiler.declarations import Enumeration, Structure
from compiler.lint.walk import nodes
from compiler.names.tree import Variable
from compiler.operators import Operation
from compiler.typed import tree as typed
from compiler.typed.program import Module, Program, Scope
from compiler.types import (
    AbstractType,
    AnyType,
    Base,
    DecimalIn,
    EnumerationType,
    FunctionType,
    ListType,
    MoneyIn,
    OptionalType,
    QualifiedName,
    StructureType,
    TupleType,
    Type,
    UnknownType,
)
from dsl.diagnostics import Diagnostic
from dsl.surface.tree import Role

_WHOLE = frozenset(
    {
        Operation.EQUAL,
        Operation.DIFFERENT,
        Operation.LESS,
        Operation.LESS_OR_EQUAL,
        Operation.GREATER,
        Operation.GREATER_OR_EQUAL,
    }
)


def unused_types(program: Program) -> Iterator[Diagnostic]:
    """Warnings for the types that only these rule files can see: what a module offers may be used elsewhere."""
    uses = _Uses(program)
    for module in program.modules:
        uses.of_module(module)
    for module in program.modules:
        is_closed = module.module.name == ""
        for structure in module.module.structures.values():
            if not structure.of_scope and (is_closed or not structure.is_public):
                yield from _unused_structure(structure, uses.fields)
        for enumeration in module.module.enumerations.values():
            if is_closed or not enumeration.is_public:
                yield from _unused_enumeration(enumeration, uses.cases)


def _unused_structure(structure: Structure, used: set[tuple[QualifiedName, str]]) -> Iterator[Diagnostic]:
    unused = [each for each in structure.fields if (structure.name, each.name) not in used]
    if unused and len(unused) == len(structure.fields):
        yield Diagnostic("unused-structure", structure.span, {"name": structure.name.name})
        return
    for each in unused:
        yield Diagnostic("unused-field", each.span, {"field": each.name, "structure": structure.name.name})


def _unused_enumeration(enumeration: Enumeration, used: set[tuple[QualifiedName, str]]) -> Iterator[Diagnostic]:
    unused = [each for each in enumeration.cases if (enumeration.name, each.name) not in used]
    if unused and len(unused) == len(enumeration.cases):
        yield Diagnostic("unused-enumeration", enumeration.span, {"name": enumeration.name.name})
        return
    for each in unused:
        yield Diagnostic("unused-case", each.span, {"case": each.name, "enumeration": enumeration.name.name})


class _Uses:
    """The fields and cases that are used somewhere."""

    def __init__(self, program: Program) -> None:
        self.structures = {each.name: each for m in program.modules for each in m.module.structures.values()}
        self.enumerations = {each.name: each for m in program.modules for each in m.module.enumerations.values()}
        self.fields: set[tuple[QualifiedName, str]] = set()
        self.cases: set[tuple[QualifiedName, str]] = set()
        self.reached: set[tuple[Type, bool]] = set()

    def of_module(self, module: Module) -> None:
        for constant in module.constants:
            for node in nodes(constant.body):
                self._node(node)
        for scope in module.scopes:
            self._scope(scope)

    def _scope(self, scope: Scope) -> None:
        read: set[str] = set()
        for definition in scope.definitions.values():
            for node in nodes(definition.rules):
                self._node(node)
                if isinstance(node, typed.VariableRead):
                    read.add(node.name)
        for node in nodes(scope.assertions):
            self._node(node)
            if isinstance(node, typed.VariableRead):
                read.add(node.name)
        defined = {each.variable for each in scope.definitions}
        for variable in scope.scope.variables.values():
            if isinstance(variable, Variable):
                is_given = variable.role in (Role.INPUT, Role.CONTEXT)
                if variable.name in read and is_given:
                    self._reachable(variable.type, fields=variable.is_output)
                elif variable.is_output and variable.name in defined:
                    self._reachable(variable.type, fields=True)

    def _node(self, node: object) -> None:
        match node:
            case typed.FieldRead():
                self.fields.add((node.structure, node.field))
            case typed.StructureMade():
                self.fields.update((node.structure, name) for name, _ in node.fields)
            case typed.Construction():
                self.cases.add((node.enumeration, node.case))
            case typed.Match():
                self.cases.update((node.enumeration, arm.case) for arm in node.arms)
                if node.wildcard is not None:
                    self._all_cases(node.enumeration)
            case typed.CaseTest():
                self._all_cases(node.enumeration)
            case typed.Operated() if node.operation in _WHOLE:
                self._reachable(node.operands[0].type, fields=True)
            case typed.Extremum() | typed.Sorted() if node.key is None:
                self._reachable(node.operand.type, fields=True)
            case _:
                pass

    def _all_cases(self, name: QualifiedName) -> None:
        if name in self.enumerations:
            self.cases.update((name, each.name) for each in self.enumerations[name].cases)

    def _reachable(self, type_: Type, *, fields: bool) -> None:
        """Marks what a value of a type can hold; no type holds itself."""
        if (type_, fields) in self.reached:
            return
        self.reached.add((type_, fields))
        match type_:
            case StructureType(name):
                for field in self.structures[name].fields if name in self.structures else ():
                    if fields:
                        self.fields.add((name, field.name))
                    self._reachable(field.type, fields=fields)
            case EnumerationType(name):
                self._all_cases(name)
                for case_ in self.enumerations[name].cases if name in self.enumerations else ():
                    if case_.payload is not None:
                        self._reachable(case_.payload, fields=fields)
            case ListType(element) | OptionalType(element):
                self._reachable(element, fields=fields)
            case TupleType(items):
                for item in items:
                    self._reachable(item, fields=fields)
            case FunctionType(_, result):
                self._reachable(result, fields=fields)
            case Base() | MoneyIn() | DecimalIn() | AbstractType() | UnknownType() | AnyType():
                pass
            case _:
                assert_never(type_)
