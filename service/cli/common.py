"""What several commands share: the `--rules` option, the layout of their examples, and the way to the checked rules."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from service.cli.terminal import FAILED, Shape, message_shape, refuse, speak_as
from service.project import NoProject, Project, find, find_for

if TYPE_CHECKING:
    from compiler.assembly import CheckedFile
    from service.project import Loaded
    from service.project.defined import DefinedTerm
    from service.project.identity import Identity
    from service.project.outside import OutsideText

Command = TypeVar("Command", bound=Callable[..., Any])


def examples(*lines: str) -> str:
    """The examples of a command, as they stand at the end of its help; click leaves their lines as they are."""
    return "\n".join(("\b", "Examples:", *(f"  {each}" for each in lines)))


def _remember_rules(ctx: click.Context, option: click.Parameter, folder: Path | None) -> None:
    del option
    if folder is not None:
        ctx.obj = folder


def rules_option(command: Command) -> Command:
    """`--rules DIR`, which may stand after the command too; the nearer one wins."""
    return click.option(
        "--rules",
        type=click.Path(path_type=Path),
        metavar="DIR",
        expose_value=False,
        callback=_remember_rules,
        help="The folder of rule files.",
    )(command)


def _speak_as(ctx: click.Context, option: click.Parameter, shape: Shape) -> None:
    del option
    speak_as(ctx, shape)


def message_option(command: Command) -> Command:
    """`--message-format`: whoever prints mistakes asks the terminal how they are to be said."""
    return click.option(
        "--message-format",
        type=click.Choice(["human", "gnu", "json"]),
        default="human",
        show_default=True,
        is_eager=True,
        expose_value=False,
        callback=_speak_as,
        help="How to say what is wrong: for people, for editors, or for programs.",
    )(command)


def the_project(ctx: click.Context) -> Project:
    """The project that the command works on; ends the command where there is none."""
    folder = ctx.obj if isinstance(ctx.obj, Path) else None
    try:
        return find(folder, Path.cwd())
    except NoProject as problem:
        refuse(str(problem))


def project_of_file(ctx: click.Context, file: Path) -> Project:
    """The project that a file stands in, or a loose one around it."""
    try:
        return find_for(file, ctx.obj if isinstance(ctx.obj, Path) else None)
    except NoProject as problem:
        refuse(str(problem))


def checked_rules(
    project: Project, files: Sequence[Path] = (), *, rules_only: bool = False, version: str = ""
) -> Loaded:
    """The rules of a project, or of some files of it, without a mistake; else ends the command with all mistakes.

    With `rules_only` their cases are not read. `version` says which version of the rules they are, if another than
    that at hand.
    """
    from service.cli.diagnostics import Format, report
    from service.project import load

    loaded = load(project, files, rules_only=rules_only)
    if not loaded.ok:
        shape = message_shape()
        report(loaded, Format.TEXT if shape == "human" else Format(shape), err=True)
        if shape != "human":
            raise click.exceptions.Exit(FAILED)
        whose = f"The rules in the version `{version}`" if version else "The rules"
        refuse(f"{whose} have mistakes, so they cannot be run yet.", code=FAILED)
    if not loaded.asked:
        refuse(f"There are no rule files in {project.rules}: their names end in .catala_en.", code=FAILED)
    return loaded


def confirmed_words(project: Project, files: Sequence[CheckedFile]) -> dict[str, dict[str, str]]:
    """The words of each law for which its rules were confirmed; ends the command where they cannot be read."""
    from compiler.anchors.visible import law_of
    from service.project.confirmed import Unconfirmable, confirmed

    try:
        return confirmed(project, dict.fromkeys(law_of(each.document.source) for each in files))
    except Unconfirmable as problem:
        refuse(str(problem))


def outside_texts(project: Project, files: Sequence[CheckedFile]) -> dict[str, tuple[OutsideText, ...]]:
    """The texts that each law refers to and that have cards; ends the command where they cannot be read."""
    from compiler.anchors.visible import law_of
    from service.project.outside import Unreadable, outside

    try:
        return outside(project, dict.fromkeys(law_of(each.document.source) for each in files))
    except Unreadable as problem:
        refuse(str(problem))


def law_identities(project: Project, files: Sequence[CheckedFile]) -> dict[str, Identity]:
    """What each law is, of those that say so; ends the command where that cannot be read."""
    from compiler.anchors.visible import law_of
    from service.project.identity import Unreadable, identities

    try:
        return identities(project, dict.fromkeys(law_of(each.document.source) for each in files))
    except Unreadable as problem:
        refuse(str(problem))


def terms_of_laws(project: Project, files: Sequence[CheckedFile]) -> dict[str, tuple[DefinedTerm, ...]]:
    """The terms that each law explains, of those that say which; ends the command where that cannot be read."""
    from compiler.anchors.visible import law_of
    from service.project.defined import Unreadable, defined_terms

    anchors: dict[str, set[str]] = {}
    for each in files:
        anchors.setdefault(law_of(each.document.source), set()).update(each.document.source.statement_by_anchor)
    try:
        return defined_terms(project, anchors)
    except Unreadable as problem:
        refuse(str(problem))
