"""`kotmai dependencies`: who calls whom, and who reads whom."""

from __future__ import annotations

import json
from pathlib import Path

import click

from service.cli.asked import rules_of, scope_of
from service.cli.common import examples, message_option, rules_option
from service.cli.terminal import say, width


@click.command(
    name="dependencies",
    epilog=examples(
        "kotmai dependencies",
        "kotmai dependencies -s Representative_office_term",
        "kotmai dependencies --format dot | dot -Tsvg > scopes.svg",
        "kotmai dependencies --format json rules/decree/part_4_concession_activities.catala_en",
    ),
)
@click.argument("files", nargs=-1, type=click.Path(path_type=Path), metavar="[FILE]...")
@click.option("-s", "--scope", metavar="SCOPE", help="Show the variables of this scope, and which reads which.")
@click.option(
    "--format",
    "shape",
    type=click.Choice(["text", "dot", "mermaid", "json"]),
    default="text",
    show_default=True,
    help="text for people, dot for Graphviz, mermaid for Markdown pages, json for programs.",
)
@rules_option
@message_option
@click.pass_context
def command(ctx: click.Context, files: tuple[Path, ...], scope: str | None, shape: str) -> None:
    """Show which scopes call and which variables read which.

    Without FILE, all rules; with it, those files and the modules that they use.
    Without -s, the scopes by module, each with the scopes that it calls, and the
    variables that do so. With -s, the variables of that scope in an order in
    which they can be worked out, each with those that it reads.
    """
    from service.render import dependency_text
    from service.render.dependencies import graph

    loaded = rules_of(ctx, files)
    name = scope_of(loaded, scope) if scope is not None else None
    shown = graph(loaded.checked.program)
    match shape:
        case "json":
            found = shown.as_json() if name is None else shown.scope(name).as_json()
            click.echo(json.dumps(found, indent=2, ensure_ascii=False))
        case "dot":
            click.echo(dependency_text.dot(shown, name))
        case "mermaid":
            click.echo(dependency_text.mermaid(shown, name))
        case _ if name is None:
            say(*dependency_text.graph_lines(shown, width()))
        case _:
            say(*dependency_text.scope_lines(shown, name, width()))
