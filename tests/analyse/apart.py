"""Each variable of a scope by itself: all that it reads of the scope is a fact that can be anything.

Upstream's proof tests look at the rules of one variable so, whatever the others are defined to be.
"""

from __future__ import annotations

from dataclasses import replace

from compiler.defaults.tree import Binding, Program, Scope, SubscopeBinding
from compiler.types import QualifiedName
from dsl.surface.tree import Role


def apart(program: Program, name: QualifiedName, variable: str) -> Program:
    """The program with every other variable of the scope as an input."""

    def changed(scope: Scope) -> Scope:
        if scope.name != name:
            return scope
        return replace(scope, bindings=tuple(_given(each, variable) for each in scope.bindings))

    return replace(
        program,
        modules=tuple(replace(each, scopes=tuple(map(changed, each.scopes))) for each in program.modules),
    )


def _given(binding: Binding | SubscopeBinding, variable: str) -> Binding | SubscopeBinding:
    if isinstance(binding, SubscopeBinding) or binding.name == variable:
        return binding
    return replace(binding, role=Role.INPUT, is_output=False, is_condition=False, term=None, reads=())
