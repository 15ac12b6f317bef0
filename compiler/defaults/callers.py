"""Which declarations call which, step by step."""

from __future__ import annotations

from collections.abc import Mapping

from compiler.defaults.from_typed import uses_of_constant, uses_of_scope
from compiler.defaults.tree import Program
from compiler.types import QualifiedName


def called(program: Program) -> Mapping[QualifiedName, frozenset[QualifiedName]]:
    """For each scope, constant and function all that it comes to by its calls, itself among them. Each stands after
    what it uses."""
    found: dict[QualifiedName, frozenset[QualifiedName]] = {}
    for module in program.modules:
        for constant in module.constants:
            uses = {name for name, _ in uses_of_constant(constant)}
            found[constant.name] = frozenset({constant.name}).union(*(found.get(name, ()) for name in uses))
        for scope in module.scopes:
            uses = {name for name, _ in uses_of_scope(scope)}
            found[scope.name] = frozenset({scope.name}).union(*(found.get(name, ()) for name in uses))
    return found
