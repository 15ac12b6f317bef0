"""`kotmai verify`: a decision record, replayed."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import click

from service.cli.common import checked_rules, examples, message_option, rules_option, the_project
from service.cli.engines import engine_option, evaluator_of
from service.cli.terminal import FAILED, refuse, say, width
from service.render.styled import line


@click.command(
    name="verify",
    epilog=examples(
        """kotmai ask Warranty --facts '{"project": {"Electricity": 5}}' --record decision.json""",
        "kotmai verify decision.json",
        "kotmai verify decision.json --json",
    ),
)
@click.argument(
    "record", metavar="RECORD", type=click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path)
)
@click.option("--json", "as_json", is_flag=True, help="The result for programs.")
@engine_option
@rules_option
@message_option
@click.pass_context
def command(ctx: click.Context, record: Path, as_json: bool, engine: str) -> None:
    """Replay a decision record, and show what differs.

    RECORD is a file that `kotmai ask --record` or the service wrote, or - for
    standard input. Its facts are asked again. It is confirmed where the very same
    record would be made today. Where the outcomes are the same but the law, the
    rules, a calendar or the compiler are others, that is said. Exit code 1 means
    that the record does not hold: it was changed after it was made, or an outcome
    is another today.
    """
    from service.records.basis import Basis
    from service.records.verify import NoRecord, verify
    from service.render.records import verified_lines

    data = _read(record)
    project = the_project(ctx)
    loaded = checked_rules(project)
    try:
        found = verify(data, evaluator_of(project, engine, loaded), Basis.of(loaded))
    except NoRecord as problem:
        refuse(str(problem), [line("  `kotmai ask --record FILE` writes one.")])
    if as_json:
        click.echo(json.dumps(found.as_json(), indent=2, ensure_ascii=False))
    else:
        say(*verified_lines(found, width()))
    if not found.holds:
        ctx.exit(FAILED)


def _read(file: Path) -> Any:
    """The data of a file, or of standard input. Ends the command where it cannot be read."""
    from compiler.runtime.facts import BadFacts, loads

    name = "standard input" if str(file) == "-" else str(file)
    try:
        raw = sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
        return loads(raw.decode("utf-8-sig"))
    except OSError as problem:
        refuse(f"{name} cannot be read: {problem.strerror}.")
    except UnicodeDecodeError:
        refuse(f"{name} is not UTF-8 text.")
    except BadFacts as problem:
        refuse(f"{name} cannot be read: {problem.problems[0]}.")
