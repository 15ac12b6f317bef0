"""`kotmai json-schema`: the form of the facts of a scope, for forms, editors and programs."""

from __future__ import annotations

import json
from pathlib import Path

import click

from service.cli.asked import rules_of, scope_of
from service.cli.common import examples, message_option, rules_option
from service.cli.terminal import refuse
from service.render.styled import line, quiet


@click.command(
    name="json-schema",
    epilog=examples(
        "kotmai json-schema Warranty",
        "kotmai json-schema -s Warranty rules/decree/part_4_concession_activities.catala_en",
        "kotmai json-schema Approval_authority > approval_authority.schema.json",
    ),
)
@click.option("-s", "--scope", metavar="SCOPE", help="The scope; what stands alone is then the rule file.")
@click.argument("given", required=False, metavar="[SCOPE|FILE]")
@rules_option
@message_option
@click.pass_context
def command(ctx: click.Context, scope: str | None, given: str | None) -> None:
    """Write the JSON Schema of the facts of a scope.

    SCOPE is one of the rules folder (`kotmai scopes` lists them); with -s SCOPE it
    is one of FILE. The schema (draft 2020-12) says what `--facts` and `--input`
    take; it may be wider than they are where JSON Schema cannot say it: a day must
    be one of the calendar, an amount have two decimals at most.
    """
    from compiler.interpret.interpreter import Interpreter
    from service.render.schemas import schema_of_facts

    name, file = _what_is_asked(scope, given)
    loaded = rules_of(ctx, (file,) if file is not None else ())
    chosen = scope_of(loaded, name)
    program = loaded.checked.program
    doc = " ".join(program.scope(chosen).notes.doc.split())
    schema = schema_of_facts(chosen, doc, Interpreter(program).facts_type(chosen), program)
    click.echo(json.dumps(schema, indent=2, ensure_ascii=False))


def _what_is_asked(scope: str | None, given: str | None) -> tuple[str, Path | None]:
    """The name of the scope, and the rule file if one is named."""
    if scope is not None:
        return scope, Path(given) if given is not None else None
    if given is None:
        refuse("Name a scope.", [line("  For example: kotmai json-schema Warranty"), line(quiet(_LIST))])
    if ".catala_" in given or Path(given).is_file():
        refuse(f"Name a scope of {given} with -s SCOPE.", [line(f"  For example: kotmai json-schema -s Name {given}")])
    return given, None


_LIST = "  `kotmai scopes` lists them."
