"""Which scopes are questions."""

from __future__ import annotations

from compiler.defaults.tree import Program, Scope


def askable(program: Program) -> tuple[Scope, ...]:
    """The scopes that give an answer, in the order of files and declarations; test scopes are left out."""
    return tuple(
        scope
        for module in program.modules
        for scope in sorted(module.scopes, key=lambda scope: scope.span.start)
        if scope.outputs and not is_test(scope)
    )


def is_test(scope: Scope) -> bool:
    """Whether a scope is marked `#[test]`, so that it runs by itself."""
    return any(attribute.path == ("test",) for attribute in scope.notes.attributes)
