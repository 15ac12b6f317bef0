"""Who answers a question on the command line, and what is said where the facts lead to no answer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import click

from service.cli.common import checked_rules
from service.cli.terminal import FAILED, as_object, message_shape, refuse, say_folded, width
from service.render.styled import quiet

if TYPE_CHECKING:
    from compiler.runtime.failures import Failure
    from compiler.types import QualifiedName
    from service.project import Loaded, Project
    from service.project.evaluators import Evaluator

Command = TypeVar("Command", bound=Callable[..., Any])


def engine_option(command: Command) -> Command:
    """`--engine`: who is to answer."""
    return click.option(
        "--engine",
        type=click.Choice(["python", "interpreter"]),
        default="python",
        show_default=True,
        help="The generated evaluator, or the reference interpreter.",
    )(command)


def refuse_failure(problem: Failure, scope: QualifiedName) -> NoReturn:
    """Ends the command where the facts lead to no answer, such as a division by zero."""
    from service.render.result import failure_as_json, failure_lines
    from service.render.styled import folded, good
    from service.render.ways_out import way_out

    match message_shape():
        case "human":
            help_ = way_out(problem)
            details = folded((good(f"help: {help_}"),), width()) if help_ else ()
            refuse(f"{scope.name} cannot be computed from these facts: {problem}", details, code=FAILED)
        case "gnu":
            for each in failure_lines(problem):
                click.echo(each, err=True)
        case "json":
            click.echo(as_object(failure_as_json(problem)), err=True)
    raise click.exceptions.Exit(FAILED)


def evaluator_of(project: Project, engine: str, loaded: Loaded | None = None) -> Evaluator:
    """The generated evaluator if it is fresh, else one compiled for this question; or the interpreter, if wanted.
    `loaded` are the rules, where the command needs them anyway."""
    from service.project.evaluators import from_folder, interpreted, python_of
    from service.project.generated import is_fresh

    if engine == "interpreter":
        return interpreted((loaded or checked_rules(project)).checked.program)
    if is_fresh(project):
        return from_folder(project.generated)
    loaded = loaded or checked_rules(project)
    where = _from_here(project.generated)
    say_folded(
        quiet(f"Note: {where}/ is not what the rules give now, so they were compiled for this question. "),
        quiet("`kotmai compile` writes it anew."),
        err=True,
    )
    return python_of(loaded)


def _from_here(folder: Path) -> str:
    try:
        return folder.relative_to(Path.cwd()).as_posix()
    except ValueError:
        return str(folder)
