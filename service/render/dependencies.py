"""Who depends on whom: which scopes call which, and within a scope which variables read which.

Functions call no scope, so that scopes and their variables are all there is to it. The standard library is left out:
it calls no scope either, and everybody may use it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from compiler.defaults.from_typed import expressions_in
from compiler.defaults.mentions import key_name, key_of
from compiler.defaults.tree import Binding, Module, Program, Scope, SubscopeBinding
from compiler.runtime.answers import Json
from compiler.stdlib.library import is_library
from compiler.typed.tree import Expression, ScopeCall
from compiler.typed.walk import descendants
from compiler.types import QualifiedName

Kind: TypeAlias = Literal["input", "context", "internal", "output", "sub-scope"]


@dataclass(frozen=True, slots=True)
class Variable:
    """A variable (`name@state` for a state of it) with what it reads of its scope and which scopes it calls."""

    name: str
    kind: Kind
    is_output: bool
    reads: tuple[str, ...]
    calls: tuple[QualifiedName, ...]


@dataclass(frozen=True, slots=True)
class Node:
    """A scope with its variables, in an order in which each comes after what it reads."""

    name: QualifiedName
    file: str
    line: int
    variables: tuple[Variable, ...]

    @property
    def calls(self) -> dict[QualifiedName, list[str]]:
        """The scopes that it calls, each with the variables that do so."""
        found: dict[QualifiedName, list[str]] = {}
        for variable in self.variables:
            for each in variable.calls:
                found.setdefault(each, []).append(variable.name)
        return found

    def as_json(self) -> Json:
        """The scope for programs."""
        return {
            "scope": self.name.name,
            "module": self.name.module,
            "file": self.file,
            "line": self.line,
            "calls": [
                {"scope": name.name, "module": name.module, "through": list(variables)}
                for name, variables in self.calls.items()
            ],
            "variables": [
                {
                    "name": each.name,
                    "kind": each.kind,
                    "output": each.is_output,
                    "reads": list(each.reads),
                    "calls": [str(name) for name in each.calls],
                }
                for each in self.variables
            ],
        }


@dataclass(frozen=True, slots=True)
class Graph:
    """The modules, each after those it uses: name ("" for a file that is no module), file, what it uses; the scopes."""

    modules: tuple[tuple[str, str, tuple[str, ...]], ...]
    scopes: tuple[Node, ...]

    def scope(self, name: QualifiedName) -> Node:
        return next(each for each in self.scopes if each.name == name)

    def as_json(self) -> Json:
        """The graph for programs."""
        return {
            "modules": [{"name": name, "file": file, "uses": list(uses)} for name, file, uses in self.modules],
            "scopes": [each.as_json() for each in self.scopes],
        }


def graph(program: Program) -> Graph:
    """The graph of a program, in the order of modules and of declarations."""
    modules = tuple(each for each in program.modules if not is_library(each.name))
    return Graph(
        tuple((each.name, each.source.path, _own(each)) for each in modules),
        tuple(
            _node(scope) for module in modules for scope in sorted(module.scopes, key=lambda scope: scope.span.start)
        ),
    )


def _own(module: Module) -> tuple[str, ...]:
    return tuple(each for each in module.uses if not is_library(each))


def _called(expressions: Iterable[Expression]) -> tuple[QualifiedName, ...]:
    calls = (part for each in expressions for part in descendants(each) if isinstance(part, ScopeCall))
    return tuple(dict.fromkeys(call.scope for call in calls))


def _node(scope: Scope) -> Node:
    variables = tuple(_variable(each) for each in scope.bindings)
    return Node(scope.name, scope.span.path, scope.span.line, variables)


def _variable(binding: Binding | SubscopeBinding) -> Variable:
    called = _called(_expressions(binding))
    kind: Kind = "sub-scope"
    if isinstance(binding, SubscopeBinding):
        called = tuple(dict.fromkeys((binding.scope, *called)))
    else:
        kind = binding.role.value
    reads = tuple(key_name(key) for key in binding.reads)
    return Variable(key_name(key_of(binding)), kind, binding.is_output, reads, called)


def _expressions(binding: Binding | SubscopeBinding) -> Iterator[Expression]:
    if isinstance(binding, SubscopeBinding):
        for each in binding.inputs:
            yield from expressions_in(each.term)
    elif binding.term is not None:
        yield from expressions_in(binding.term)
