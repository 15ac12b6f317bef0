"""`kotmai ask`: a question to the law, answered with its reasons."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from service.cli.choice import choose
from service.cli.common import checked_rules, examples, rules_option, the_project
from service.cli.terminal import FAILED, refuse, say, say_folded, width
from service.render.styled import Line, line, quiet

if TYPE_CHECKING:
    from service.project import Project
    from service.project.evaluators import Evaluator


@click.command(
    name="ask",
    epilog=examples(
        """kotmai ask Warranty --facts '{"project": {"Electricity": 5}}'""",
        """kotmai ask Warranty --facts '{"project": {"Land": 1050}}' --json""",
        """kotmai ask Approval_authority --facts facts.json""",
        """echo '{"value": "20000000.01"}' | kotmai ask Approval_authority --facts -""",
    ),
)
@click.argument("scope")
@click.option(
    "--facts",
    "given",
    default="{}",
    metavar="JSON|FILE|-",
    help='The facts: a JSON object, a file that holds one, or - for standard input. Money as text: "20000000.01".',
)
@click.option("--json", "as_json", is_flag=True, help="The answer for programs.")
@click.option(
    "--engine",
    type=click.Choice(["python", "interpreter"]),
    default="python",
    show_default=True,
    help="The generated evaluator, or the reference interpreter.",
)
@rules_option
@click.pass_context
def command(ctx: click.Context, scope: str, given: str, as_json: bool, engine: str) -> None:
    """Ask the law a question; the answer comes with its reasons.

    SCOPE is what is asked (`kotmai scopes` lists them), by its name or as
    Module.Scope. The answer is a value, or that the text is silent, contradicts
    itself, or does not admit the facts: all of these are answers, with exit code
    0. Exit code 2 means that the question cannot be understood.
    """
    from compiler.runtime.failures import Failure
    from service.cli.facts import bad_facts, read_facts
    from service.project.evaluators import BadFacts

    evaluator = _evaluator(the_project(ctx), engine)
    name = choose(scope, evaluator.scopes)
    facts = read_facts(given)
    try:
        answer = evaluator.answer(name, facts)
    except BadFacts as problem:
        hint: tuple[Line, ...] = (line(quiet(f"  `kotmai scopes {name.name}` shows the facts that it takes.")),)
        raise bad_facts(problem.problems, "the facts", hint) from None
    except Failure as problem:
        refuse(f"{name.name} cannot be computed from these facts: {problem}", code=FAILED)
    if as_json:
        click.echo(json.dumps(answer.as_json(), indent=2, ensure_ascii=False))
        return
    from service.render.answer import answer_lines

    say(*answer_lines(answer, width()))


def _evaluator(project: Project, engine: str) -> Evaluator:
    """The generated evaluator if it is fresh, else one compiled for this question; or the interpreter, if wanted."""
    from service.project.evaluators import from_folder, interpreted, python_of
    from service.project.generated import is_fresh

    if engine == "interpreter":
        return interpreted(checked_rules(project).checked.program)
    if is_fresh(project):
        return from_folder(project.generated)
    loaded = checked_rules(project)
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
