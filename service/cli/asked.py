"""`-s SCOPE [FILE]`: from what the commands about one scope are given to the checked rules and the scope."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from service.cli.choice import choose
from service.cli.common import checked_rules, project_of_file, the_project

if TYPE_CHECKING:
    from compiler.types import QualifiedName
    from service.project import Loaded


def rules_of(ctx: click.Context, files: tuple[Path, ...]) -> Loaded:
    """The rules of some files and the modules they use, or else of the project; ends the command at a mistake."""
    return checked_rules(project_of_file(ctx, files[0]), files) if files else checked_rules(the_project(ctx))


def scope_of(loaded: Loaded, wanted: str) -> QualifiedName:
    """The scope that a name means, among those of the files that were asked for; ends the command for any other."""
    asked = frozenset(loaded.asked)
    modules = loaded.checked.program.modules
    return choose(wanted, [each.name for module in modules if module.source.path in asked for each in module.scopes])
