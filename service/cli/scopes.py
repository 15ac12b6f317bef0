"""`kotmai scopes`: what can be asked."""

from __future__ import annotations

import json

import click

from service.cli.common import checked_rules, examples, message_option, rules_option, the_project
from service.cli.terminal import refuse, say, width
from service.render.scopes import described, overview, scope_lines
from service.render.styled import line


@click.command(
    name="scopes",
    epilog=examples("kotmai scopes", "kotmai scopes Warranty", "kotmai scopes --article 15", "kotmai scopes --json"),
)
@click.option("--article", metavar="NUMBER", help="Only what this article answers.")
@click.option("--json", "as_json", is_flag=True, help="For programs: a list of objects.")
@click.argument("name", required=False, metavar="[SCOPE]")
@rules_option
@message_option
@click.pass_context
def command(ctx: click.Context, as_json: bool, article: str | None, name: str | None) -> None:
    """List what can be asked, or show what one question takes and answers.

    Without SCOPE, a line for each question under the file that it stands in. With
    SCOPE: the facts it takes and the outputs it gives with their types, how the
    text may be read, the articles it encodes, and an example to try.
    """
    checked = checked_rules(the_project(ctx)).checked
    scopes = described(checked.program, checked.questions)
    if name is not None:
        from service.cli.choice import choose

        wanted = choose(name, [each.name for each in scopes])
        scopes = tuple(each for each in scopes if each.name == wanted)
    if article is not None:
        scopes = tuple(each for each in scopes if each.is_of(article))
        if not scopes:
            refuse(f"No question is answered by Article {article}.", [_LIST])
    if as_json:
        click.echo(json.dumps([each.as_json() for each in scopes], indent=2, ensure_ascii=False))
    elif name is not None:
        say(*scope_lines(scopes[0], width()))
    else:
        say(*overview(scopes, width()))


_LIST = line("  `kotmai scopes` lists them all.")
