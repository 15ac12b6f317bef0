"""`kotmai ask`: a question to the law, answered with its reasons."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from service.cli.choice import choose
from service.cli.common import checked_rules, examples, message_option, rules_option, the_project
from service.cli.engines import engine_option, evaluator_of, refuse_failure
from service.cli.terminal import FAILED, refuse, say, width
from service.cli.trace import HERE, TracedCommand, Tracing, trace_options
from service.render.styled import Line, line, quiet

if TYPE_CHECKING:
    from compiler.runtime.answers import Json
    from compiler.runtime.exploring import AllReadings
    from compiler.runtime.facts import Given
    from compiler.types import QualifiedName
    from service.project import Project
    from service.project.evaluators import Evaluator


#: A day, as an asker writes it.
DAY = click.DateTime(["%Y-%m-%d"])
#: How many combinations of readings are tried unless more are asked for.
LIMIT = 200


@click.command(
    name="ask",
    cls=TracedCommand,
    epilog=examples(
        """kotmai ask Warranty --facts '{"project": {"Electricity": 5}}'""",
        """kotmai ask Warranty --facts '{"project": {"Land": 1050}}' --json""",
        """kotmai ask Approval_authority --facts facts.json""",
        """echo '{"value": "20000000.01"}' | kotmai ask Approval_authority --facts -""",
        """kotmai ask Warranty --facts '{"project": {"Electricity": 5}}' --trace""",
        """kotmai ask Warranty --facts '{"project": {"Electricity": 5}}' --all-readings""",
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
    "--full", is_flag=True, help="Show every step, every rule that does not apply, and the law's words each time."
)
@engine_option
@click.option(
    "--reading",
    "chosen",
    multiple=True,
    metavar="NAME=CASE",
    help="How the text is to be read where it can be read in several ways; may be given several times.",
)
@click.option(
    "--all-readings", is_flag=True, help="Ask under every reading of the text, and say what depends on which."
)
@click.option(
    "--at-most",
    type=click.IntRange(min=1),
    default=LIMIT,
    show_default=True,
    metavar="N",
    help="With --all-readings: how many combinations of readings to try.",
)
@click.option(
    "--record",
    "record_to",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Write the answer as a decision record, which `kotmai verify` replays; - prints it.",
)
@click.option("--date", "day", type=DAY, metavar="DATE", help="With --record: the day that the record bears.")
@trace_options
@rules_option
@message_option
@click.pass_context
def command(
    ctx: click.Context,
    scope: str,
    given: str,
    as_json: bool,
    full: bool,
    engine: str,
    chosen: tuple[str, ...],
    all_readings: bool,
    at_most: int,
    record_to: Path | None,
    day: datetime | None,
    trace: str | None,
    trace_format: str,
) -> None:
    """Ask the law a question; the answer comes with its reasons.

    SCOPE is what is asked (`kotmai scopes` lists them), by its name or as
    Module.Scope. The answer is a value, or that the text is silent, contradicts
    itself, or does not admit the facts: all of these are answers, with exit code
    0. Exit code 2 means that the question cannot be understood.

    Where the text can be read in several ways, the answer says how it was read;
    --reading chooses another way, --all-readings tries them all.

    A trace is that of the reference interpreter, which stops where the text gives
    no value; with --json it stands in the answer, as `trace`.
    """
    from compiler.runtime.failures import Failure
    from service.cli.facts import bad_facts, read_facts
    from service.cli.readings import choices
    from service.project.evaluators import BadFacts

    project = the_project(ctx)
    evaluator = evaluator_of(project, engine)
    name = choose(scope, evaluator.scopes)
    facts = read_facts(given)
    if chosen:
        facts = {**facts, **choices(chosen, evaluator.readings(name), facts, name.name)}
    if all_readings and trace is not None:
        refuse("A trace is of one reading, and --all-readings asks for all: leave out one of them.")
    if record_to is not None and (all_readings or trace is not None):
        refuse("A record is of one answer: leave out --all-readings and --trace.")
    if day is not None and record_to is None:
        refuse("--date is the day of a record: say with --record FILE where to write one.")
    is_within = as_json and trace == HERE
    try:
        steps = _trace(project, name, facts, (trace, trace_format), prints=not is_within) if trace is not None else []
        if all_readings:
            _say_all(evaluator.all_readings(name, facts, at_most), as_json=as_json)
            return
        answer = evaluator.answer(name, facts)
        if record_to is not None:
            _record(project, evaluator, name, facts, day, record_to)
            if str(record_to) == "-":
                return
    except BadFacts as problem:
        hint: tuple[Line, ...] = (line(quiet(f"  `kotmai scopes {name.name}` shows the facts that it takes.")),)
        raise bad_facts(problem.problems, "the facts", hint) from None
    except Failure as problem:
        refuse_failure(problem, name)
    if as_json:
        shown = answer.as_json()
        assert isinstance(shown, dict)
        click.echo(json.dumps({**shown, "trace": steps} if is_within else shown, indent=2, ensure_ascii=False))
        return
    from service.render.answer import answer_lines

    say(*answer_lines(answer, width(), full=full))


def _record(
    project: Project,
    evaluator: Evaluator,
    scope: QualifiedName,
    facts: Mapping[str, Given],
    day: datetime | None,
    target: Path,
) -> None:
    """Write the answer as a record; the same question writes the same bytes."""
    from service.project.writing import write_atomically
    from service.records.basis import Basis
    from service.records.record import record

    made = record(evaluator, Basis.of(checked_rules(project)), scope, facts, day.date() if day else None)
    text = json.dumps(made, indent=2, ensure_ascii=False) + "\n"
    if str(target) == "-":
        click.echo(text, nl=False)
        return
    try:
        write_atomically(target, text.encode("utf-8"))
    except OSError as problem:
        refuse(f"{target} cannot be written: {problem.strerror}.", code=FAILED)


def _say_all(found: AllReadings, *, as_json: bool) -> None:
    """The answers under all readings."""
    if as_json:
        click.echo(json.dumps(found.as_json(), indent=2, ensure_ascii=False))
        return
    from service.render.readings import spread_lines

    say(*spread_lines(found, width()))


def _trace(
    project: Project, scope: QualifiedName, facts: Mapping[str, Given], wish: tuple[str, str], *, prints: bool
) -> Sequence[Json]:
    """The steps of the reference interpreter with these facts, shown as wished or (not `prints`) only given back."""
    from compiler.interpret.interpreter import Interpreter
    from compiler.runtime.failures import Failure

    program = checked_rules(project).checked.program
    tracing = Tracing(program, *wish, prints=prints)
    interpreter = Interpreter(program, tracing.observer)
    values = interpreter.decoded(scope, dict(facts))
    with suppress(Failure), tracing.shown():
        interpreter.run(scope, values)
    if prints and wish == (HERE, "human"):
        click.echo()
    return tracing.as_json()
