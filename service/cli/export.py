"""`kotmai export`: the rules, and the law, for other programs."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from service.cli.common import (
    checked_rules,
    examples,
    law_identities,
    message_option,
    outside_texts,
    rules_option,
    the_project,
)
from service.cli.terminal import FAILED, Refusal, refuse, say, say_folded
from service.render.counts import count
from service.render.styled import Line, good, law, line, quiet

if TYPE_CHECKING:
    from compiler.plain.from_program import Refusal as NotPlain
    from service.project import Loaded, Project


@click.command(
    name="export", epilog=examples("kotmai export catala", "kotmai export catala --to ../plain", "kotmai export akn")
)
@click.argument("form", type=click.Choice(["catala", "akn"]), metavar="catala|akn")
@click.option(
    "--to",
    "target",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Where to write. [default: .build/catala/ or .build/akn/ beside the rules]",
)
@rules_option
@message_option
@click.pass_context
def command(ctx: click.Context, form: str, target: Path | None) -> None:
    """Write the rules as plain Catala, or the law as Akoma Ntoso.

    catala: the rules, law text included, for upstream's compiler to check and run.
    Currencies and units become plain money and decimals with explicit factors,
    calendars modules, and tables of cases test scopes. What cannot be said there
    is refused, with its place.

    akn: the words of each law that has a law.toml, the whole and each article, in
    the XML in which parliaments and publishers exchange law (Akoma Ntoso 3.0).
    """
    project = the_project(ctx)
    folder = target if target is not None else project.root / ".build" / form
    if folder.resolve().is_relative_to(project.rules) or project.rules.is_relative_to(folder.resolve()):
        refuse(f"{folder} and the rules would lie in each other. Name another folder with --to.")
    loaded = checked_rules(project)
    if form == "akn":
        _akoma(project, loaded, folder)
    else:
        _catala(project, loaded, folder)


def _catala(project: Project, loaded: Loaded, folder: Path) -> None:
    from compiler.plain.from_program import export

    found = export(loaded.checked)
    if found.refused:
        raise Refusal("Some rules cannot be said in plain Catala.", _places(found.refused), FAILED)
    inside = project.shown(project.rules) + "/"
    for each in found.files:
        _write(project, folder / each.path.removeprefix(inside), each.text)
    cases = f"{count(found.tested, 'case')} asserted in test scopes"
    also = f", {found.untested:,} kept as comments" if found.untested else ""
    say_folded(f"{project.shown(folder)}/ holds {count(len(found.files), 'file')}: {cases}{also}.")
    if found.untested:
        say_folded(quiet("Plain Catala cannot assert that an output stays empty, a conflict or a failure."))


def _akoma(project: Project, loaded: Loaded, folder: Path) -> None:
    from service.project.identity import NAME
    from service.site.akoma.documents import files, laws

    checked = loaded.checked.files
    found = laws([each.document for each in checked], law_identities(project, checked), outside_texts(project, checked))
    if not found:
        refuse(
            f"No law here says what it is: write a file {NAME} beside its rule files, with its title, number and date. "
            "The page on the export says what belongs in it.",
            code=FAILED,
        )
    number = 0
    for each in found.values():
        for name, text in files(each).items():
            _write(project, folder / each.folder / name, text)
            number += 1
    say_folded(f"{project.shown(folder)}/ holds {count(number, 'file')}: each law as a whole, and its articles.")


def _places(refused: Iterable[NotPlain]) -> list[Line]:
    return [line("  ", law(f"{each.span.path}:{each.span.line}"), f": {each.why}") for each in refused]


def _write(project: Project, path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as problem:
        refuse(f"{problem.filename or path} cannot be written: {problem.strerror}.", code=FAILED)
    say(line(good("wrote "), project.shown(path)))
