"""`kotmai check`: all mistakes of the rules at once."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import click

from service.cli.common import examples, rules_option, the_project
from service.cli.reported import report_on
from service.cli.terminal import FAILED, Shape, speak_as


@click.command(
    name="check",
    epilog=examples(
        "kotmai check",
        "kotmai check rules/decree/part_4_concession_activities.catala_en",
        "kotmai check --format json | jq '.diagnostics[].message'",
    ),
)
@click.argument("files", nargs=-1, type=click.Path(path_type=Path), metavar="[FILE]...")
@click.option(
    "--format",
    "--message-format",
    "shape",
    type=click.Choice(["text", "json", "gnu", "human"]),
    default="text",
    show_default=True,
    help="text for people, json for programs, gnu for editors (human: as upstream says for text).",
)
@rules_option
@click.pass_context
def command(ctx: click.Context, files: tuple[Path, ...], shape: str) -> None:
    """Show all mistakes in the rules at once.

    Each comes with its file, line and provision of the law, a sentence that says
    what is wrong, and the way out if one is known. Without FILE, all rules are
    checked. Exit code 1 if there is a mistake; warnings do not count.
    """
    speak_as(ctx, "human" if shape == "text" else cast("Shape", shape))
    report_on(ctx, the_project(ctx), files, shape, FAILED)
