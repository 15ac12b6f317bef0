"""`kotmai typecheck`: `check` for one file, as upstream spells it."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import click

from service.cli.common import examples, project_of_file, rules_option
from service.cli.reported import report_on
from service.cli.terminal import UPSTREAM_ERROR, Shape, speak_as


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
    report_on(ctx, project_of_file(ctx, file), [file], shape, UPSTREAM_ERROR)
