"""`kotmai exceptions`: which rules of a variable yield to which."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from service.cli.asked import rules_of, scope_of
from service.cli.common import examples, message_option, rules_option
from service.cli.terminal import Refusal, refuse, say, width
from service.render.styled import line

if TYPE_CHECKING:
    from compiler.names.tree import Scope
    from service.render.exceptions import Ranked


@click.command(
    name="exceptions",
    epilog=examples(
        "kotmai exceptions -s Warranty -v amount rules/decree/part_4_concession_activities.catala_en",
        "kotmai exceptions -s Land_use_right -v may_own --json",
    ),
)
@click.option("-s", "--scope", required=True, metavar="SCOPE", help="The scope that the variable belongs to.")
@click.option(
    "-v",
    "--variable",
    required=True,
    metavar="VARIABLE",
    help="A variable, one state of it (name.state), or an input of a sub-scope (sub_scope.input).",
)
@click.option("--json", "as_json", is_flag=True, help="For programs: one object.")
@click.argument("file", required=False, type=click.Path(path_type=Path), metavar="[FILE]")
@rules_option
@message_option
@click.pass_context
def command(ctx: click.Context, scope: str, variable: str, as_json: bool, file: Path | None) -> None:
    """Show which rules of a variable yield to which.

    A tree: base rules, the exceptions to them, the exceptions to these. Each rule
    comes with its label, its condition and its consequence as they are written,
    its place and its provision. Without FILE, the scope is one of the rules folder.
    """
    loaded = rules_of(ctx, (file,) if file is not None else ())
    name = scope_of(loaded, scope)
    declared = loaded.checked.names.scope(name)
    found = _found(declared, variable)
    if as_json:
        shown = {"scope": name.name, "module": name.module, "variables": [each.as_json() for each in found]}
        click.echo(json.dumps(shown, indent=2, ensure_ascii=False))
        return
    from service.render.exceptions import exception_lines

    for number, each in enumerate(found):
        if number:
            say(line())
        say(*exception_lines(each, width()))


def _found(scope: Scope, variable: str) -> tuple[Ranked, ...]:
    """What the name means; ends the command with the near name and the list where it means nothing."""
    from dsl.diagnostics.suggest import nearest
    from service.render.exceptions import names_of, ranked

    found = ranked(scope, variable)
    if found:
        return found
    names = names_of(scope)
    near = nearest(variable.replace("@", "."), names)
    hint = f" Did you mean `{near}`?" if near else ""
    if not names:
        refuse(f"{scope.name.name} has no variable with rules.")
    raise Refusal(
        f"{scope.name.name} has no variable `{variable}`.{hint} It has:", [line(f"  {each}") for each in names]
    )
