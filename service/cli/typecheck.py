"""`kotmai typecheck`: `check` for one file, as upstream spells it."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import click

from service.cli.common import examples, project_of_file, rules_option
from service.cli.diagnostics import Format, report
from service.cli.terminal import UPSTREAM_ERROR, Shape, speak_as
from service.project import load


@click.command(
    name="typecheck",
    epilog=examples(
        "kotmai typecheck rules/decree/part_5_calling_list.catala_en",
        "kotmai typecheck --message-format gnu part_5_calling_list.catala_en",
    ),
)
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--message-format",
    "--format",
    "shape",
    type=click.Choice(["human", "gnu", "json", "text"]),
    default="human",
    show_default=True,
    help="human for people, gnu for editors, json for programs.",
)
@rules_option
@click.pass_context
def command(ctx: click.Context, file: Path, shape: str) -> None:
    """Check one rule file and the modules it uses, as upstream's command of this name does.

    Exit code 123 if there is a mistake.
    """
    speak_as(ctx, "human" if shape == "text" else cast("Shape", shape))
    loaded = load(project_of_file(ctx, file), [file])
    report(loaded, Format(shape.replace("human", "text")))
    ctx.exit(0 if loaded.ok else UPSTREAM_ERROR)
