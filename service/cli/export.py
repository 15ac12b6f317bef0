"""`kotmai export`: the rules for other programs."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from service.cli.common import checked_rules, examples, message_option, rules_option, the_project
from service.cli.terminal import FAILED, Refusal, refuse, say, say_folded
from service.render.counts import count
from service.render.styled import Line, good, law, line, quiet

if TYPE_CHECKING:
    from compiler.plain.from_program import PlainFile
    from compiler.plain.from_program import Refusal as NotPlain
    from service.project import Project


@click.command(name="export", epilog=examples("kotmai export catala", "kotmai export catala --to ../plain"))
@click.argument("form", type=click.Choice(["catala"]), metavar="catala")
@click.option(
    "--to",
    "target",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Where to write. [default: .build/catala/ beside the rules]",
)
@rules_option
@message_option
@click.pass_context
def command(ctx: click.Context, form: str, target: Path | None) -> None:
    """Write the rules as plain Catala, law text included.

    Upstream's compiler can check and run them: currencies and units become plain
    money and decimals with explicit factors, calendars modules, and tables of
    cases test scopes. What cannot be said there is refused, with its place.
    """
    from compiler.plain.from_program import export

    del form
    project = the_project(ctx)
    folder = target if target is not None else project.root / ".build" / "catala"
    if folder.resolve().is_relative_to(project.rules) or project.rules.is_relative_to(folder.resolve()):
        refuse(f"{folder} and the rules would lie in each other. Name another folder with --to.")
    loaded = checked_rules(project)
    found = export(loaded.checked)
    if found.refused:
        raise Refusal("Some rules cannot be said in plain Catala.", _places(found.refused), FAILED)
    _write(project, folder, found.files)
    shown = project.shown(folder)
    cases = f"{count(found.tested, 'case')} asserted in test scopes"
    also = f", {found.untested:,} kept as comments" if found.untested else ""
    say_folded(f"{shown}/ holds {count(len(found.files), 'file')}: {cases}{also}.")
    if found.untested:
        say_folded(quiet("Plain Catala cannot assert that an output stays empty, a conflict or a failure."))


def _places(refused: Iterable[NotPlain]) -> list[Line]:
    return [line("  ", law(f"{each.span.path}:{each.span.line}"), f": {each.why}") for each in refused]


def _write(project: Project, folder: Path, files: Iterable[PlainFile]) -> None:
    inside = project.shown(project.rules) + "/"
    for each in files:
        path = folder / each.path.removeprefix(inside)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(each.text, encoding="utf-8", newline="\n")
        except OSError as problem:
            refuse(f"{problem.filename or path} cannot be written: {problem.strerror}.", code=FAILED)
        say(line(good("wrote "), project.shown(path)))
