"""Checking and saying what was found, or saying again what was said before where nothing has changed."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Sequence
from pathlib import Path

import click

from service.cli.terminal import say, width
from service.project.files import Project
from service.project.remembered import Said, recall, remember
from service.render.styled import line, quiet


def report_on(ctx: click.Context, project: Project, files: Sequence[Path], shape: str, failed: int) -> None:
    """Checks rule files, prints what is wrong and ends the command, with the code `failed` if there is a mistake."""
    named = [str(path) for path in files]
    asked = (str(ctx.info_name), str(Path.cwd()), str(project.rules), shape, str(width()), *named)
    said = recall(asked)
    if said is None:
        said = _checked(ctx, project, files, shape, failed, asked)
    click.echo(said.text, nl=False)
    ctx.exit(said.code)


def _checked(
    ctx: click.Context, project: Project, files: Sequence[Path], shape: str, failed: int, asked: Sequence[str]
) -> Said:
    from service.cli.diagnostics import Format, report
    from service.project import load

    loaded = load(project, files)
    colour, ctx.color = ctx.color, True
    try:
        with contextlib.redirect_stdout(io.StringIO()) as printed:
            shown = Format(shape.replace("human", "text"))
            report(loaded, shown)
            if shown is Format.TEXT and loaded.diagnostics:
                say(line(quiet(f"`kotmai explain {loaded.diagnostics[0].code}` says more about the first of them.")))
    finally:
        ctx.color = colour
    said = Said(printed.getvalue(), 0 if loaded.ok else failed)
    if not loaded.troubles:
        remember(asked, loaded.read, said)
    return said
