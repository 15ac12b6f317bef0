"""`kotmai timeline`: what a case asks of whom, in the order of its dates."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from service.cli.choice import choose
from service.cli.common import checked_rules, examples, message_option, rules_option, the_project
from service.cli.engines import engine_option, evaluator_of, refuse_failure
from service.cli.terminal import FAILED, Refusal, refuse, say, say_folded, width
from service.render.styled import line, quiet

if TYPE_CHECKING:
    from compiler.defaults.tree import Program
    from compiler.types import QualifiedName
    from service.timeline.entries import Timeline

_FACTS = '{"approval_received": "2016-04-08", "notified": "2016-04-11", "scheduled": "Absent", '
_FACTS += '"completed": "Absent", "reported": "Absent", "as_of": "2016-04-20"}'


@click.command(
    name="timeline",
    epilog=examples(
        f"kotmai timeline Negotiation_duties --facts '{_FACTS}'",
        "kotmai timeline Negotiation_duties --facts case.json --for investor",
        "kotmai timeline Negotiation_duties --facts case.json --ical case.ics",
        "kotmai timeline Negotiation_duties --facts case.json --json",
    ),
)
@click.argument("scope")
@click.option("--facts", "given", default="{}", metavar="JSON|FILE|-", help="The facts, as for `kotmai ask`.")
@click.option("--for", "actor", metavar="ACTOR", help="Only what concerns one: what they must or may do, or are owed.")
@click.option("--ical", type=click.Path(path_type=Path), metavar="FILE", help="Write the last days as a calendar file.")
@click.option("--case", "case", default="", metavar="NAME", help="A name for the case, in the calendar file.")
@click.option("--json", "as_json", is_flag=True, help="The timeline for programs.")
@engine_option
@click.option("--reading", "chosen", multiple=True, metavar="NAME=CASE", help="As for `kotmai ask`.")
@rules_option
@message_option
@click.pass_context
def command(
    ctx: click.Context,
    scope: str,
    given: str,
    actor: str | None,
    ical: Path | None,
    case: str,
    as_json: bool,
    engine: str,
    chosen: tuple[str, ...],
) -> None:
    """Show what a case asks of whom, and by when.

    SCOPE is a question whose answer holds duties, rights, permissions or
    prohibitions; the facts are the events of the case so far, and `as_of`, the
    day for which it is asked. Shown is what was done in time or late, what is
    overdue or lapsed and what follows, what is due next, what is open and what
    has not begun, each with its words in the law.

    The calendar file (iCalendar, RFC 5545) has one entry for each last day. The
    same question writes the same file, byte for byte; a later one, with more
    events, moves the entries that it changes. --case keeps several cases apart
    in one calendar.
    """
    from compiler.runtime.failures import Failure
    from service.cli.facts import bad_facts, read_facts
    from service.cli.readings import choices
    from service.project.evaluators import BadFacts
    from service.timeline.asking import as_of
    from service.timeline.entries import timeline

    if as_json and str(ical) == "-":
        refuse("Data and a calendar cannot both be printed: leave out one of them, or name a file with --ical.")
    project = the_project(ctx)
    loaded = checked_rules(project)
    program = loaded.checked.program
    evaluator = evaluator_of(project, engine, loaded)
    name = choose(scope, evaluator.scopes)
    _check_scope(program, name)
    whose = _actor(program, actor) if actor is not None else ""
    facts = read_facts(given)
    if chosen:
        facts = {**facts, **choices(chosen, evaluator.readings(name), facts, name.name)}
    try:
        answer = evaluator.answer(name, facts)
    except BadFacts as problem:
        hint = (line(quiet(f"  `kotmai scopes {name.name}` shows the facts that it takes.")),)
        raise bad_facts(problem.problems, "the facts", hint) from None
    except Failure as problem:
        refuse_failure(problem, name)
    found = timeline(program, name, answer, as_of(facts))
    _show(found, whose, ical, case, as_json=as_json)


def _show(found: Timeline, whose: str, ical: Path | None, case: str, *, as_json: bool) -> None:
    """The timeline as it is wanted: a file, data, or words."""
    from service.render.timeline import timeline_lines
    from service.timeline.order import narrowed

    narrow = narrowed(found, whose)
    if as_json:
        from service.timeline.data import as_data

        click.echo(json.dumps(as_data(narrow), indent=2, ensure_ascii=False))
    elif str(ical) != "-":
        say(*timeline_lines(narrow, width(), narrow.terms.actor(whose) if whose else ""))
    if ical is not None:
        _write(narrow, ical, case)


def _write(found: Timeline, target: Path, case: str) -> None:
    """Write the calendar file; one without a date would be none."""
    from service.project.writing import write_atomically
    from service.timeline.ical import calendar, due

    if not due(found):
        say_folded(quiet("No entry has a last day that is known yet, so no calendar file was written."), err=True)
        return
    content = calendar(found, case)
    if str(target) == "-":
        click.echo(content, nl=False)
        return
    try:
        write_atomically(target, content.encode("utf-8"))
    except OSError as problem:
        refuse(f"{target} cannot be written: {problem.strerror}.", code=FAILED)
    say_folded(quiet(f"Wrote {target}."), err=True)


def _check_scope(program: Program, name: QualifiedName) -> None:
    """Ends the command for a scope that answers no obligation, with those that do."""
    from service.render.styled import strong
    from service.timeline.entries import scopes_with_obligations

    known = scopes_with_obligations(program)
    if name not in known:
        lines = [line("  ", strong(each.name)) for each in sorted(known, key=lambda each: each.name)]
        refuse(
            f"{name.name} answers no duty, right, permission or prohibition, so it has no timeline."
            f"{' These have one:' if lines else ''}",
            lines,
        )


def _actor(program: Program, wanted: str) -> str:
    """The actor that a name or its words mean; ends the command for any other."""
    from service.timeline.asking import NoActor, actor_named

    try:
        return actor_named(program, wanted)
    except NoActor as problem:
        names = [line("  ", each) for each in problem.known]
        raise Refusal(f"{problem.message} There are:", names) from None
