"""`kotmai interpret`: a strict run of one scope, printed as upstream prints it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from service.cli.common import examples, project_of_file, rules_option
from service.cli.terminal import UPSTREAM_ERROR, Refusal, refuse, say

if TYPE_CHECKING:
    from compiler.interpret.interpreter import Interpreter
    from compiler.runtime.facts import Given
    from compiler.types import QualifiedName
    from service.project import Loaded


@click.command(
    name="interpret",
    epilog=examples(
        """kotmai interpret -s Approval_authority --input '{"value": "20000000.00"}' part_5_calling_list.catala_en""",
        "kotmai interpret -F json -s Warranty --input facts.json part_4_concession_activities.catala_en",
    ),
)
@click.argument("file", type=click.Path(path_type=Path))
@click.option("-s", "--scope", metavar="SCOPE", help="The scope to run. [default: each scope marked #[test]]")
@click.option("--input", "given", metavar="JSON|FILE", default="{}", help="The inputs of the scope.")
@click.option(
    "-F", "--output-format", "shape", type=click.Choice(["human", "json"]), default="human", show_default=True
)
@rules_option
@click.pass_context
def command(ctx: click.Context, file: Path, scope: str | None, given: str, shape: str) -> None:
    """Run a scope of one rule file, as upstream's command of this name does.

    The run is strict: where the text is silent, contradicts itself or refuses the
    inputs, it stops with an error. `kotmai ask` takes these as answers. Exit code
    123 on any error.
    """
    try:
        _run(ctx, file, scope, given, shape)
    except Refusal as refusal:
        raise Refusal(refusal.message, refusal.details, UPSTREAM_ERROR) from None


def _run(ctx: click.Context, file: Path, scope: str | None, given: str, shape: str) -> None:
    from compiler.interpret.interpreter import Interpreter
    from service.cli.diagnostics import Format, report
    from service.cli.facts import read_facts
    from service.project import load

    loaded = load(project_of_file(ctx, file), [file])
    if not loaded.ok:
        report(loaded, Format.TEXT, err=True)
        ctx.exit(UPSTREAM_ERROR)
    inputs = read_facts(given)
    interpreter = Interpreter(loaded.checked.program)
    outcomes = [_run_scope(interpreter, each, inputs, shape) for each in _wanted(loaded, scope)]
    ctx.exit(0 if all(outcomes) else UPSTREAM_ERROR)


def _wanted(loaded: Loaded, scope: str | None) -> tuple[QualifiedName, ...]:
    """The scope that was named, or the test scopes of the file."""
    from service.cli.choice import choose
    from service.render.scopes import is_test

    here = [
        each for module in loaded.checked.program.modules for each in module.scopes if each.span.path in loaded.asked
    ]
    if scope is not None:
        return (choose(scope, [each.name for each in here]),)
    tests = tuple(each.name for each in sorted(here, key=lambda each: each.span.start) if is_test(each))
    if not tests:
        refuse(f"{loaded.asked[0]} has no scope marked #[test]; name the one to run with -s SCOPE.")
    return tests


def _run_scope(interpreter: Interpreter, scope: QualifiedName, inputs: Mapping[str, Given], shape: str) -> bool:
    """Run and print one scope; whether it came through."""
    from compiler.runtime.facts import BadFacts
    from compiler.runtime.failures import Failure
    from service.cli.facts import bad_facts
    from service.render.result import failure_box, outputs_as_json, result_box

    try:
        values = interpreter.run(scope, interpreter.decoded(scope, dict(inputs))).values
    except BadFacts as problem:
        raise bad_facts(problem.problems, "the inputs") from None
    except Failure as failure:
        say(*failure_box(failure), err=True)
        return False
    declared = interpreter.program.scope(scope).outputs
    outputs = [
        (each.name, interpreter.schemas.of(each.type), value) for each, value in zip(declared, values, strict=True)
    ]
    if shape == "json":
        click.echo(json.dumps(outputs_as_json(outputs), ensure_ascii=False))
    else:
        say(*result_box(scope.name, outputs))
    return True
