"""`kotmai compile`: from `rules/` to `generated/`."""

from __future__ import annotations

from pathlib import Path

import click

from service.cli.common import checked_rules, examples, message_option, rules_option, the_project
from service.cli.terminal import FAILED, refuse, say, say_folded
from service.project.emitted import Emitted
from service.project.generated import (
    Colliding,
    Difference,
    Written,
    difference,
    files_of_all,
    foreign_files,
    write,
)
from service.project.stamp import is_current, remember
from service.project.targets import ALL, BadTargets, named, wanted
from service.render.counts import count
from service.render.styled import bad, good, line, quiet


@click.command(
    name="compile",
    epilog=examples(
        "kotmai compile", "kotmai compile --check", "kotmai compile --target javascript --out ../my_program/law"
    ),
)
@click.option("--check", "only_check", is_flag=True, help="Write nothing; exit 1 if a file is stale, missing or extra.")
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Where to write. [default: generated/ beside the rules]",
)
@click.option(
    "--target",
    "names",
    multiple=True,
    metavar="NAME",
    help=f"Write this form alone: {', '.join(each.name for each in ALL)}. May be given several times. "
    "[default: those that pyproject.toml names, else python]",
)
@rules_option
@message_option
@click.pass_context
def command(ctx: click.Context, only_check: bool, out: Path | None, names: tuple[str, ...]) -> None:
    """Write evaluators from rules/ to generated/.

    The folder stands alone: typed Python with its own run-time library, which can
    be copied into any program. Only what changed is written, and what an earlier
    run wrote and this one does not is removed. The same rules give the same bytes.

    Other forms of the evaluators are written to a folder of their own in it, such
    as generated/javascript/, if the project's pyproject.toml names them:
    [tool.kotmai] targets = ["python", "javascript"].
    """
    project = the_project(ctx)
    try:
        settled = wanted(project)
        targets = named(names) if names else settled
    except BadTargets as problem:
        refuse(str(problem))
    if out is None and not only_check and set(targets) <= set(settled) and is_current(project, settled):
        say(line(f"{project.shown(project.generated)}/ was up to date."))
        return
    loaded = checked_rules(project, rules_only=True)
    folder = out if out is not None else loaded.project.generated
    shown = loaded.project.shown(folder)
    if folder.exists() and not folder.is_dir():
        refuse(f"{shown} is a file, where a folder is to be written.")
    # A check believes nothing that an earlier run noted.
    emitted = Emitted(project) if out is None and not names and not only_check else None
    try:
        files = files_of_all(loaded.checked, loaded.project, targets, emitted)
    except Colliding as problem:
        refuse(str(problem))
    looked_at = targets if names else ALL
    if only_check:
        found = difference(folder, files, looked_at)
        _report_difference(found, shown)
        ctx.exit(FAILED if found else 0)
    if out is not None and (foreign := foreign_files(folder, files)):
        refuse(
            f"{shown} holds files that `kotmai compile` did not write and would overwrite. Name another folder.",
            [line(f"  {shown}/{path}") for path in foreign],
        )
    try:
        written = write(folder, files, looked_at)
    except OSError as problem:
        refuse(f"{problem.filename or shown} cannot be written: {problem.strerror}.", code=FAILED)
    if emitted is not None:
        remember(project, settled)
        emitted.remember(files)
    _report_written(written, shown)


def _report_written(written: Written, folder: str) -> None:
    for path in written.changed:
        say(line(good("wrote   "), f"{folder}/{path}"))
    for path in written.removed:
        say(line(quiet("removed "), f"{folder}/{path}"))
    if written.changed or written.removed:
        same = written.total - len(written.changed)
        also = f"; {same} were as they should be" if same else ""
        say(line(f"{folder}/ holds {count(written.total, 'file')}{also}."))
    else:
        say(line(f"{folder}/ was up to date."))


def _report_difference(found: Difference, folder: str) -> None:
    for what, paths in (("stale   ", found.stale), ("missing ", found.missing), ("extra   ", found.extra)):
        for path in paths:
            say(line(bad(what), f"{folder}/{path}"))
    if not found:
        say(line(f"{folder}/ is what the rules give."))
        return
    say_folded(f"{folder}/ is not what the rules give. Run `kotmai compile` and keep what it writes.")
    if found.extra:
        say_folded("Extra files that `kotmai compile` did not write are yours to remove.")
