"""`kotmai scopes`: what can be asked."""

from __future__ import annotations

import json

import click

from service.cli.common import checked_rules, examples, message_option, rules_option, the_project
from service.cli.terminal import say, width
from service.render.scopes import described, scope_lines


@click.command(name="scopes", epilog=examples("kotmai scopes", "kotmai scopes --json"))
@click.option("--json", "as_json", is_flag=True, help="For programs: a list of objects.")
@click.argument("name", required=False, metavar="[SCOPE]")
@rules_option
@message_option
@click.pass_context
def command(ctx: click.Context, as_json: bool, name: str | None) -> None:
    """List what can be asked, with its facts and provisions.

    For each scope: what it is about, the facts it takes and the outputs it gives
    with their types, and the articles it encodes.
    """
    checked = checked_rules(the_project(ctx)).checked
    scopes = described(checked.program, checked.questions)
    if name is not None:
        from service.cli.choice import choose

        wanted = choose(name, [each.name for each in scopes])
        scopes = tuple(each for each in scopes if each.name == wanted)
    if as_json:
        click.echo(json.dumps([each.as_json() for each in scopes], indent=2, ensure_ascii=False))
        return
    for number, scope in enumerate(scopes):
        if number:
            click.echo()
        say(*scope_lines(scope, width()))
