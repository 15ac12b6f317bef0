"""All changes of a program's rules, in the order of its files: what a drafter could have written instead."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TypeAlias

from compiler.declarations import Enumeration
from compiler.mutate.expressions import Known, changes
from compiler.mutate.tree import AssertionOf, ConstantOf, Kind, Mutant, Place, RuleOf
from compiler.names import tree as named
from compiler.typed import program as typed
from compiler.typed.tree import Expression
from compiler.types import QualifiedName, Type
from dsl.source import Span
from dsl.surface import tree as surface

#: Which of the declarations are changed: by their name, and where a rule or declaration stands.
Wanted: TypeAlias = Callable[[QualifiedName, Span], bool]
Declaration: TypeAlias = surface.TopLevelDeclaration
#: Where the name of a declaration stands.
Start: TypeAlias = tuple[str, int]


def mutants(program: typed.Program, files: Iterable[surface.RuleFile], wanted: Wanted) -> tuple[Mutant, ...]:
    """Every change of the rules that are wanted, file by file."""
    enumerations = {each.name: each for module in program.modules for each in module.module.enumerations.values()}
    lister = _Lister(enumerations, _declarations(files), wanted)
    found = (each for module in program.modules for each in lister.module(module))
    return tuple(sorted(found, key=lambda each: (each.was.span.path, each.was.span.start)))


class _Lister:
    def __init__(
        self, enumerations: Mapping[QualifiedName, Enumeration], written: Mapping[Start, Declaration], wanted: Wanted
    ) -> None:
        self.enumerations = enumerations
        self.written = written
        self.wanted = wanted
        self.others: Mapping[str, str] = {}

    def module(self, module: typed.Module) -> Iterator[Mutant]:
        for constant in module.constants:
            declared = constant.constant
            written = self.written.get(_start(declared.span))
            if written is not None and constant.body is not None and self.wanted(declared.name, declared.span):
                yield from self._constant(ConstantOf(declared.name), written, constant.body)
        for scope in module.scopes:
            name = scope.scope.name
            self.others = _others(scope.scope)
            for defined, definition in scope.definitions.items():
                for rule in definition.rules:
                    if self.wanted(name, rule.rule.definition.span):
                        place = RuleOf(name, defined, rule.rule.number)
                        yield from self._rule(place, rule, definition, _is_reading(scope.scope, defined))
            for number, assertion in enumerate(scope.assertions):
                if self.wanted(name, assertion.assertion.assertion.span):
                    yield from self._assertion(AssertionOf(name, number), assertion)

    def _constant(self, place: Place, written: Declaration, body: Expression) -> Iterator[Mutant]:
        assert written.body is not None
        for kind, span, new in changes(written.body, self._known(body)):
            yield Mutant(place, kind, written, replace(written, body=new), span)

    def _rule(
        self, place: RuleOf, rule: typed.Rule, definition: typed.Definition, is_reading: bool
    ) -> Iterator[Mutant]:
        written = rule.rule.definition
        known = self._known(rule.consequence, *([rule.condition] if rule.condition is not None else []))
        if is_reading:
            for kind, span, new in changes(written.consequence, known):
                if kind is Kind.CASE:
                    yield Mutant(place, Kind.READING, written, replace(written, consequence=new), span)
            return
        if place.defined.input is None or len(definition.rules) > 1:
            yield Mutant(place, Kind.DROPPED, written, None, written.span)
        condition = written.condition
        if condition is not None:
            if not (isinstance(condition, surface.Binary) and condition.operator is surface.Operator.AND):
                changed = replace(written, condition=None)
                yield Mutant(place, Kind.CONDITION, written, changed, condition.span)
            for kind, span, new in changes(condition, known):
                yield Mutant(place, kind, written, replace(written, condition=new), span)
        if not written.is_rule:
            for kind, span, new in changes(written.consequence, known):
                yield Mutant(place, kind, written, replace(written, consequence=new), span)

    def _assertion(self, place: AssertionOf, assertion: typed.Assertion) -> Iterator[Mutant]:
        written = assertion.assertion.assertion
        yield Mutant(place, Kind.ASSERTION, written, None, written.span)
        for kind, span, new in changes(written.condition, self._known(assertion.condition)):
            yield Mutant(place, kind, written, replace(written, condition=new), span)

    def _known(self, *expressions: Expression) -> Known:
        return Known.of(iter(expressions), self.enumerations, self.others)


def _others(scope: named.Scope) -> dict[str, str]:
    """For each fact that a scope takes the next one of its type, the first for the last; those that are alone in their
    type are left out."""
    by_type: dict[Type, list[str]] = {}
    for each in scope.variables.values():
        if isinstance(each, named.Variable) and each.role is surface.Role.INPUT and not each.states:
            by_type.setdefault(each.type, []).append(each.name)
    alike = (names for names in by_type.values() if len(names) > 1)
    return {name: other for names in alike for name, other in zip(names, (*names[1:], names[0]), strict=True)}


def _is_reading(scope: named.Scope, defined: named.Definiendum) -> bool:
    variable = scope.variables[defined.variable]
    return isinstance(variable, named.Variable) and variable.reading is not None


def _declarations(files: Iterable[surface.RuleFile]) -> dict[Start, Declaration]:
    """The constants and functions of rule files that have a body."""
    return {
        _start(item.name.span): item
        for file in files
        for block in file.blocks
        for item in block.items
        if isinstance(item, surface.TopLevelDeclaration) and item.body is not None
    }


def _start(name: Span) -> Start:
    return name.path, name.start
