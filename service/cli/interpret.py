"""`kotmai interpret`: a strict run of one scope, printed as upstream prints it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast

import click

from service.cli.common import examples, project_of_file, rules_option
from service.cli.terminal import UPSTREAM_ERROR, Refusal, Shape, refuse, say, speak_as
from service.cli.trace import TracedCommand, Tracing, trace_options

if TYPE_CHECKING:
    from compiler.interpret.strict import StrictInterpreter
    from compiler.runtime.facts import Given
    from compiler.runtime.failures import Failure
    from compiler.types import QualifiedName
    from service.project import Loaded


@dataclass(frozen=True, slots=True)
class Wishes:
    """How a run is to be shown: `shape` is of results, `messages` of what is wrong. For programs, what is wrong is
    gathered in `found` and printed at the end as one object. `goes_on` where a failed assertion is only a warning."""

    shape: str
    messages: str
    warnings: bool
    goes_on: bool
    trace: str | None
    trace_format: str
    found: list[dict[str, object]] = field(default_factory=list)


@click.command(
    name="interpret",
    cls=TracedCommand,
    epilog=examples(
        """kotmai interpret -s Approval_authority --input '{"value": "20000000.00"}' part_5_calling_list.catala_en""",
        "kotmai interpret -F json -s Warranty --input facts.json part_4_concession_activities.catala_en",
        "kotmai interpret --trace -s Warranty --input facts.json part_4_concession_activities.catala_en",
    ),
)
@click.argument("file", type=click.Path(path_type=Path))
@click.option("-s", "--scope", metavar="SCOPE", help="The scope to run. [default: each scope marked #[test]]")
@click.option("--input", "given", metavar="JSON|FILE", default="{}", help="The inputs of the scope.")
@click.option(
    "-F", "--output-format", "shape", type=click.Choice(["human", "json"]), default="human", show_default=True
)
@click.option(
    "--message-format",
    "messages",
    type=click.Choice(["human", "gnu", "json"]),
    default="human",
    show_default=True,
    help="How to say what is wrong: human for people, gnu for editors, json for programs.",
)
@click.option("--disable-warnings", is_flag=True, help="Say only what stops the run.")
@click.option("--no-fail-on-assert", is_flag=True, help="Go on where an assertion fails, and warn of it.")
@trace_options
@rules_option
@click.pass_context
def command(
    ctx: click.Context,
    file: Path,
    scope: str | None,
    given: str,
    shape: str,
    messages: str,
    disable_warnings: bool,
    no_fail_on_assert: bool,
    trace: str | None,
    trace_format: str,
) -> None:
    """Run a scope of one rule file, as upstream's command of this name does.

    The run is strict: where the text is silent, contradicts itself or refuses the
    inputs, it stops with an error. `kotmai ask` takes these as answers. Exit code
    123 on any error.
    """
    speak_as(ctx, cast("Shape", messages))
    wishes = Wishes(shape, messages, not disable_warnings, no_fail_on_assert, trace, trace_format)
    try:
        outcome = _run(ctx, file, scope, given, wishes)
    except Refusal as refusal:
        if messages != "json":
            raise Refusal(refusal.message, refusal.details, UPSTREAM_ERROR) from None
        wishes.found.append(_unplaced(refusal))
        outcome = False
    if messages == "json" and wishes.found:
        mistakes = sum(each["severity"] == "error" for each in wishes.found)
        counts = {"mistakes": mistakes, "warnings": len(wishes.found) - mistakes}
        click.echo(json.dumps({**counts, "diagnostics": wishes.found}, ensure_ascii=False, indent=2), err=True)
    ctx.exit(0 if outcome else UPSTREAM_ERROR)


def _unplaced(refusal: Refusal) -> dict[str, object]:
    """A refusal of the command, as an object among diagnostics."""
    from service.render.styled import plain

    message = " ".join((refusal.message, *(plain(each).strip() for each in refusal.details)))
    return {"code": "bad-inputs", "severity": "error", "message": message, "path": None, "line": None}


def _run(ctx: click.Context, file: Path, scope: str | None, given: str, wishes: Wishes) -> bool:
    from compiler.interpret.strict import StrictInterpreter
    from dsl.locales import locale_of
    from service.cli.facts import read_facts
    from service.project import load

    loaded = load(project_of_file(ctx, file), [file])
    if not loaded.ok or wishes.warnings:
        _say_mistakes(loaded, wishes)
    if not loaded.ok:
        return False
    inputs = read_facts(given)
    tracing = Tracing(loaded.checked.program, wishes.trace, wishes.trace_format)
    interpreter = StrictInterpreter(loaded.checked.program, locale_of(file.name), tracing.observer)
    tracing.speak(interpreter.schemas, interpreter.locale)
    outcomes = [_run_scope(interpreter, each, inputs, wishes, tracing) for each in _wanted(loaded, scope)]
    return all(outcomes)


def _wanted(loaded: Loaded, scope: str | None) -> tuple[QualifiedName, ...]:
    """The scope that was named, or the test scopes of the file."""
    from compiler.defaults.askable import is_test
    from service.cli.choice import choose

    here = [
        each
        for module in loaded.checked.program.modules
        if module.source.path in loaded.asked
        for each in module.scopes
    ]
    if scope is not None:
        return (choose(scope, [each.name for each in here]),)
    tests = tuple(each.name for each in sorted(here, key=lambda each: each.span.start) if is_test(each))
    if not tests:
        refuse(f"{loaded.asked[0]} has no scope marked #[test]; name the one to run with -s SCOPE.")
    return tests


def _run_scope(
    interpreter: StrictInterpreter, scope: QualifiedName, inputs: Mapping[str, Given], wishes: Wishes, tracing: Tracing
) -> bool:
    """Run and print one scope; whether it came through."""
    from compiler.runtime.facts import BadFacts
    from compiler.runtime.failures import Failure
    from service.cli.facts import bad_facts
    from service.render.result import outputs_as_json, result_box

    try:
        values = interpreter.decoded(scope, dict(inputs))
        with tracing.shown():
            outcome, refused = interpreter.completed(scope, values)
    except BadFacts as problem:
        raise bad_facts(problem.problems, "the inputs") from None
    except Failure as failure:
        _say_failure(failure, wishes)
        return False
    if refused is not None and (wishes.warnings or not wishes.goes_on):
        _say_failure(refused, wishes, "warning" if wishes.goes_on else "error")
    if refused is not None and not wishes.goes_on:
        return False
    declared = interpreter.program.scope(scope).outputs
    outputs = [
        (each.name, interpreter.schemas.of(each.type), value)
        for each, value in zip(declared, outcome.values, strict=True)
    ]
    if wishes.shape == "json":
        click.echo(json.dumps(outputs_as_json(outputs), ensure_ascii=False, separators=(",", ":")))
    else:
        say(*result_box(scope.name, outputs, interpreter.locale))
    return True


def _say_mistakes(loaded: Loaded, wishes: Wishes) -> None:
    """What is wrong with the rules; nothing where nothing is."""
    from service.cli.diagnostics import Format, as_objects, report

    if wishes.messages == "json":
        wishes.found.extend(as_objects(loaded))
    elif loaded.diagnostics or loaded.troubles:
        report(loaded, Format.GNU if wishes.messages == "gnu" else Format.TEXT, err=True)


def _say_failure(failure: Failure, wishes: Wishes, severity: Literal["error", "warning"] = "error") -> None:
    from service.render.result import failure_as_json, failure_box, failure_lines

    match wishes.messages:
        case "json":
            wishes.found.extend(failure_as_json(failure, severity))
        case "gnu":
            for each in failure_lines(failure, severity):
                click.echo(each, err=True)
        case _:
            say(*failure_box(failure, severity), err=True)
