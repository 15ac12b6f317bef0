"""Readings: context variables marked `#[reading]`, each a choice between ways to read the text.

A reading is of an enumeration whose cases carry nothing, each with a comment that says what it holds for, and its
default is one of them, whatever the facts: so it can be named, listed and tried by whoever asks.
"""

from __future__ import annotations

from collections.abc import Iterator

from compiler.declarations import Enumeration
from compiler.names import tree as named
from compiler.typed.inference import MISTAKEN
from compiler.typed.program import Definition, Program, Scope
from compiler.typed.tree import Construction
from compiler.types import EnumerationType, describe
from dsl.diagnostics import Diagnostic, Label
from dsl.surface.tree import Role


def default_of(definition: Definition | None) -> str | None:
    """The case that a reading has unless the asker chooses another; None where the rules give no single one."""
    if definition is None or len(definition.rules) != 1 or definition.rules[0].condition is not None:
        return None
    consequence = definition.rules[0].consequence
    return consequence.case if isinstance(consequence, Construction) and consequence.payload is None else None


def check_readings(program: Program, declared: named.Program) -> tuple[Diagnostic, ...]:
    """What is wrong with the readings of a program."""
    found: list[Diagnostic] = []
    for module in program.modules:
        for scope in module.scopes:
            for variable in scope.scope.variables.values():
                if variable.notes.has("reading"):
                    found += _checked(variable, scope, declared)
    return tuple(found)


def _checked(variable: named.Variable | named.Subscope, scope: Scope, declared: named.Program) -> Iterator[Diagnostic]:
    """The first thing that keeps a variable from being a reading; its cases and default are looked at together."""
    data = {"variable": variable.name, "scope": scope.scope.name.name}
    if isinstance(variable, named.Subscope):
        yield Diagnostic("reading-not-context", variable.span, {**data, "kind": "a sub-scope"})
    elif variable.role is not Role.CONTEXT:
        kind = "an output" if variable.role is Role.OUTPUT else f"`{variable.role.value}`"
        yield Diagnostic("reading-not-context", variable.span, {**data, "kind": kind})
    elif not isinstance(variable.type, EnumerationType):
        if variable.type != MISTAKEN:
            yield Diagnostic("reading-not-enumeration", variable.span, {**data, "type": describe(variable.type)})
    else:
        enumeration = declared.enumeration(variable.type.name)
        yield from _of_cases(enumeration, variable)
        yield from _of_default(variable, scope, enumeration, data)


def _of_cases(enumeration: Enumeration, variable: named.Variable) -> Iterator[Diagnostic]:
    label = (Label(variable.span, "the reading is declared here"),)
    for case in enumeration.cases:
        data = {"case": case.name, "enumeration": enumeration.name.name, "variable": variable.name}
        if case.payload is not None:
            yield Diagnostic("reading-case-with-content", case.span, data, label)
        elif not case.notes.doc.strip():
            yield Diagnostic("reading-case-undocumented", case.span, data, label)
    if len(enumeration.cases) < 2:
        data = {"enumeration": enumeration.name.name, "variable": variable.name}
        yield Diagnostic("reading-without-choice", variable.span, data)


def _of_default(
    variable: named.Variable, scope: Scope, enumeration: Enumeration, data: dict[str, str]
) -> Iterator[Diagnostic]:
    definitions = [each for defined, each in scope.definitions.items() if defined.variable == variable.name]
    first = enumeration.cases[0].name if enumeration.cases else "…"
    if not definitions and not scope.scope.rules.keys() & {named.Definiendum(variable.name)}:
        yield Diagnostic("reading-without-default", variable.span, {**data, "case": first})
    elif definitions and (variable.states or default_of(definitions[0]) is None):
        place = definitions[0].rules[-1].rule.definition.target.span
        label = (Label(variable.span, "the reading is declared here"),)
        yield Diagnostic("reading-default-not-constant", place, {**data, "case": first}, label)
