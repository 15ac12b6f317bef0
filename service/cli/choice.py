"""Choosing a scope by its name, on the command line: what is said where a name means none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from service.asking.choice import NoScope, named
from service.cli.terminal import Refusal, refuse
from service.render.styled import line, quiet, strong

if TYPE_CHECKING:
    from compiler.types import QualifiedName


def choose(wanted: str, scopes: Sequence[QualifiedName]) -> QualifiedName:
    """The scope that a name means. Ends the command for an unknown or ambiguous name."""
    try:
        return named(wanted, scopes)
    except NoScope as problem:
        if problem.several:
            refuse(f"{problem.message} Say which one:", [line("  ", strong(str(each))) for each in problem.several])
        if not scopes:
            refuse(problem.message)
        hint = f" Did you mean `{problem.near}`?" if problem.near else ""
        names = [
            line("  ", strong(each.name), quiet(f"  ({each.module})" if each.module else ""))
            for each in sorted(scopes, key=lambda each: each.name)
        ]
        raise Refusal(f"{problem.message}{hint} These can be asked:", names) from None
