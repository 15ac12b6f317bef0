"""Choosing a scope by its name: exact or qualified; a near name is offered, never assumed."""

from __future__ import annotations

from collections.abc import Sequence

from compiler.types import QualifiedName


class NoScope(Exception):
    """A name that means no scope, or several. `message` is for people; `several` are the scopes that it means, `near`
    is a name that may have been meant, or ""."""

    def __init__(self, message: str, several: tuple[QualifiedName, ...] = (), near: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.several = several
        self.near = near


def named(wanted: str, scopes: Sequence[QualifiedName]) -> QualifiedName:
    """The scope that a name means. Raises `NoScope` for an unknown or ambiguous name, and for one in the wrong case."""
    found = [each for each in scopes if wanted in (each.name, str(each))]
    if len(found) == 1:
        return found[0]
    if found:
        raise NoScope(f"Several modules have a scope `{wanted}`.", tuple(found))
    if not scopes:
        raise NoScope(f"There is no scope `{wanted}`: the rules hold no scope at all.")
    from dsl.diagnostics.suggest import nearest

    near = nearest(wanted, [*(each.name for each in scopes), *(str(each) for each in scopes if "." in wanted)]) or ""
    raise NoScope(f"There is no scope `{wanted}`.", near=near)
