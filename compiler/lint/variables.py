"""Variables of a scope that no output and no assertion rests on."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.defaults.tree import Binding, Program, Scope, SubscopeBinding
from compiler.types import QualifiedName
from dsl.diagnostics import Diagnostic
from dsl.surface.tree import Role

#: A binding by name and state.
_Key = tuple[str, str | None]


def unused_variables(program: Program) -> Iterator[Diagnostic]:
    """For each variable that nothing reads, though it is no output: what only such a variable reads is left out, since
    it goes with it. A variable without any rule is reported as such."""
    checking = _scopes_with_assertions(program)
    for module in program.modules:
        for scope in module.scopes:
            yield from _unused(scope, checking)


def _unused(scope: Scope, checking: frozenset[QualifiedName]) -> Iterator[Diagnostic]:
    read = {key for binding in scope.bindings for key in binding.reads}
    read |= {key for assertion in scope.assertions for key in assertion.reads}
    given_on = {binding.name for binding in scope.bindings if isinstance(binding, Binding) and binding.is_output}
    for binding in scope.bindings:
        if binding.is_output or _key(binding) in read or _is_undefined(binding):
            continue
        if isinstance(binding, SubscopeBinding) and binding.scope in checking:
            continue
        if binding.name in given_on:
            continue
        data = {"variable": binding.name, "scope": scope.name.name}
        yield Diagnostic("unused-variable", binding.span, data)


def _key(binding: Binding | SubscopeBinding) -> _Key:
    return (binding.name, binding.state if isinstance(binding, Binding) else None)


def _is_undefined(binding: Binding | SubscopeBinding) -> bool:
    if not isinstance(binding, Binding) or binding.role in (Role.INPUT, Role.CONTEXT):
        return False
    return binding.term is None


def _scopes_with_assertions(program: Program) -> frozenset[QualifiedName]:
    """The scopes that can refuse facts, by themselves or through a scope they ask: one may be asked just for that."""
    found: set[QualifiedName] = set()
    for module in program.modules:
        for scope in module.scopes:
            asked = {each.scope for each in scope.bindings if isinstance(each, SubscopeBinding)}
            if scope.assertions or asked & found:
                found.add(scope.name)
    return frozenset(found)
