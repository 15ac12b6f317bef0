"""Choosing a scope by its name: exact or qualified, and where it is neither, the near name and the list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from service.cli.terminal import Refusal, refuse
from service.render.styled import line, quiet, strong

if TYPE_CHECKING:
    from compiler.types import QualifiedName


def choose(wanted: str, scopes: Sequence[QualifiedName]) -> QualifiedName:
    """The scope that a name means. Ends the command for an unknown or ambiguous name, and for one in the wrong case:
    a near name is offered, never assumed."""
    found = [each for each in scopes if wanted in (each.name, str(each))]
    if len(found) == 1:
        return found[0]
    if found:
        refuse(
            f"Several modules have a scope `{wanted}`. Say which one:",
            [line("  ", strong(str(each))) for each in found],
        )
    if not scopes:
        refuse(f"There is no scope `{wanted}`: the rules hold no scope at all.")
    from dsl.diagnostics.suggest import nearest

    near = nearest(wanted, [*(each.name for each in scopes), *(str(each) for each in scopes if "." in wanted)])
    hint = f" Did you mean `{near}`?" if near else ""
    names = [
        line("  ", strong(each.name), quiet(f"  ({each.module})" if each.module else ""))
        for each in sorted(scopes, key=lambda each: each.name)
    ]
    raise Refusal(f"There is no scope `{wanted}`.{hint} These can be asked:", names)
