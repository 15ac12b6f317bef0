"""`kotmai batch`: one question about every row of a table."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from service.cli.choice import choose
from service.cli.common import examples, message_option, rules_option, the_project
from service.cli.engines import evaluator_of
from service.cli.terminal import INTERRUPTED, Refusal, refuse, say, say_folded
from service.render.styled import Line, bad, good, line, quiet, strong

if TYPE_CHECKING:
    from compiler.columns.runtime.cells import Node
    from compiler.runtime.schema import Structure
    from compiler.types import QualifiedName
    from service.batch.engines import Asked
    from service.batch.journal import Journal, Progress
    from service.batch.sources import Source
    from service.project import Project
    from service.project.evaluators import Evaluator


@click.command(
    name="batch",
    epilog=examples(
        "kotmai batch Warranty projects.csv warranties.csv --keep project_id",
        "kotmai batch Warranty projects.parquet warranties.parquet",
        "kotmai batch Approval_authority requests.jsonl decisions.jsonl --jobs 4",
    ),
)
@click.argument("scope")
@click.argument("facts", type=click.Path(path_type=Path), metavar="IN")
@click.argument("answers", type=click.Path(path_type=Path), metavar="OUT")
@click.option("--keep", "kept", multiple=True, metavar="COLUMN", help="A column to carry over to OUT; may be repeated.")
@click.option(
    "--reading",
    "chosen",
    multiple=True,
    metavar="NAME=CASE",
    help="How the text is to be read where it can be read in several ways; may be given several times.",
)
@click.option(
    "--bad",
    "bad_path",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Where rows are set aside that cannot be answered. [default: OUT with .bad before its ending]",
)
@click.option(
    "--engine",
    type=click.Choice(["auto", "columns", "python", "interpreter", "spark"]),
    default="auto",
    show_default=True,
    help="Evaluators over columns, row by row, the reference interpreter, or columns on a Spark cluster; auto takes "
    "columns where it can.",
)
@click.option("--master", default="", metavar="URL", help="With --engine spark: the cluster, such as local[4].")
@click.option(
    "--jobs", type=click.IntRange(1, 64), metavar="N", help="How many processes answer. [default: one for each core]"
)
@click.option("--block", type=click.IntRange(1), metavar="ROWS", help="How many rows are answered together.")
@click.option("--why", is_flag=True, help="Add columns that say why a conflict or refusal gives no value.")
@click.option("--restart", is_flag=True, help="Begin anew: what stands in OUT, or an unfinished run left, is replaced.")
@rules_option
@message_option
@click.pass_context
def command(
    ctx: click.Context,
    scope: str,
    facts: Path,
    answers: Path,
    kept: tuple[str, ...],
    chosen: tuple[str, ...],
    bad_path: Path | None,
    engine: str,
    master: str,
    jobs: int | None,
    block: int | None,
    why: bool,
    restart: bool,
) -> None:
    """Ask one question about every row of a table.

    IN and OUT are CSV (.csv), JSON Lines (.jsonl) or Parquet (.parquet); they may
    be larger than memory. A column of IN is a fact of SCOPE (`kotmai scopes NAME`
    lists them) or a part of one: `project` names a case, `project.Electricity`
    what that case carries. Numbers are exact; an empty cell leaves a fact out. A
    line of JSON Lines is an object of facts, as `kotmai ask --facts` takes it.

    OUT has for each output its value and, in `.outcome`, whether it is a value,
    silent, a conflict or refused. Rows that cannot be understood or computed are
    set aside with their line and every mistake.

    Stopped, the same command goes on where it was.
    """
    from service.batch.engines import Asked
    from service.batch.sources import Unusable, source_of

    project = the_project(ctx)
    evaluator = evaluator_of(project, "interpreter" if engine == "interpreter" else "python")
    name = choose(scope, evaluator.scopes)
    try:
        source = source_of(_sample(facts) if engine == "spark" else facts)
        _check_places(facts, answers)
        fixed = _fixed(chosen, evaluator, name)
        root = _root(source, evaluator.types(name)[0], kept, name)
        asked = Asked(evaluator, name, source, root, kept, fixed, answers, why)
        aside = bad_path or answers.with_name(f"{answers.stem}.bad{'.csv' if source.form == 'CSV' else '.jsonl'}")
        if engine == "spark":
            _on_spark(asked, facts, project, aside, master, restart=restart)
        else:
            _run(asked, aside, engine, (block, jobs or _cores()), restart=restart)
    except Unusable as problem:
        refuse(str(problem))


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _check_places(facts: Path, answers: Path) -> None:
    if answers.is_dir() and not (answers / "_SUCCESS").exists():  # Spark's answers are a folder
        refuse(f"`{answers}` is a folder: name a file for the answers.")
    if answers.exists() and answers.resolve() == facts.resolve():
        refuse("IN and OUT are the same file: the facts would be lost.")


def _fixed(chosen: tuple[str, ...], evaluator: Evaluator, name: QualifiedName) -> Mapping[str, str]:
    from service.cli.readings import choices

    found = choices(chosen, evaluator.readings(name), {}, name.name) if chosen else {}
    return {reading: str(case) for reading, case in found.items()}


def _root(source: Source, facts: Structure, kept: tuple[str, ...], name: QualifiedName) -> Node | None:
    """How the columns give the facts; None where each row is an object of facts. Ends the command where a column is
    neither a fact nor carried over."""
    from compiler.columns.runtime.cells import plan

    if source.columns is None:
        return None
    missing = [each for each in kept if each not in source.columns]
    if missing:
        refuse(f"`{source.path}` has no column `{missing[0]}` to keep.", _columns(source.columns))
    root, unknown = plan(facts, (each for each in source.columns if each not in kept))
    if unknown:
        hints = [
            line("  ", strong(each.name), f": did you mean `{each.near}`?" if each.near else "") for each in unknown
        ]
        raise Refusal(
            f"{len(unknown)} of the columns of `{source.path}` {'are no facts' if len(unknown) > 1 else 'is no fact'} "
            f"of {name.name}.",
            [
                *hints,
                line(
                    quiet(f"  Carry a column over with --keep {unknown[0].name}, or name it as a fact or a part of one")
                ),
                line(quiet(f"  (`project.Electricity`); `kotmai scopes {name.name}` shows the facts.")),
            ],
        )
    return root


def _columns(names: tuple[str, ...]) -> list[Line]:
    return [line("  It has: ", ", ".join(names))]


def _run(asked: Asked, aside: Path, engine: str, size: tuple[int | None, int], *, restart: bool) -> None:
    from service.batch.engines import engine_of
    from service.batch.journal import Journal, Progress, identity_of
    from service.batch.run import Run
    from service.batch.sinks import BadRows, sink_of

    chosen = (f"{reading}={case}" for reading, case in sorted(asked.fixed.items()))
    told = (str(asked.name), *asked.kept, "", *chosen, "", str(aside), str(asked.why), asked.evaluator.fingerprint)
    journal = Journal(asked.answers, identity_of(asked.source.path, *told))
    done = None if restart else _done(journal)
    progress = done or Progress()
    layout = asked.layout()
    at_work, rows = engine_of(asked, layout, engine)
    sink = sink_of(journal.answers, layout, progress.answers_mark)
    bad_rows = BadRows(aside, asked.source.columns or (), progress.bad_mark)
    if not progress.bad_mark:
        aside.unlink(missing_ok=True)
    if done is not None:
        say_folded(quiet(f"Going on behind row {done.rows:,} of an unfinished run."), err=True)
    run = Run(asked.source, sink, bad_rows, journal, progress, at_work, size[0] or rows, size[1])
    begun, before = time.monotonic(), progress.rows
    try:
        with _bar(asked.source, progress) as told_of:
            run.go(told_of)
    except KeyboardInterrupt:
        done_before = f"Stopped; {run.confirmed:,} rows are done. "
        say_folded(done_before, quiet("The same command goes on from there."), err=True)
        raise click.exceptions.Exit(INTERRUPTED) from None
    seconds = time.monotonic() - begun
    _report(journal.answers, aside, progress, (progress.rows - before) / seconds if seconds else 0)


def _sample(table: Path) -> Path:
    """A file of a table that may be a folder of Parquet files: all of them have the same columns."""
    return min(table.glob("*.parquet"), default=table) if table.is_dir() else table


def _on_spark(asked: Asked, table: Path, project: Project, aside: Path, master: str, *, restart: bool) -> None:
    from service.batch.spark import Wish, run_spark
    from service.project.generated import is_fresh

    if asked.source.form != "Parquet" or asked.answers.suffix != ".parquet":
        refuse("Spark reads and writes Parquet: the names of IN and OUT must end in .parquet.")
    if asked.answers.exists() and not restart:
        refuse(f"`{asked.answers}` is there already: name another folder, or replace it with --restart.")
    if not is_fresh(project):
        refuse("generated/ is not what the rules give now, and every executor reads it: run `kotmai compile` first.")
    columns = tuple(each for each in asked.source.columns or () if each not in asked.kept)
    wish = Wish(str(project.generated), asked.name, columns, asked.kept, dict(asked.fixed), asked.why)
    begun = time.monotonic()
    progress = run_spark(wish, asked.layout(), table, asked.answers, aside, master)
    _report(asked.answers, aside, progress, progress.rows / (time.monotonic() - begun))


def _done(journal: Journal) -> Progress | None:
    from service.batch.journal import Changed

    try:
        done = journal.read()
    except Changed as problem:
        refuse(f"{problem} Repeat its command to go on with it, or begin anew with --restart.")
    if done is None and journal.answers.exists():
        refuse(f"`{journal.answers}` is there already: name another file, or replace it with --restart.")
    return done


@contextmanager
def _bar(source: Source, progress: Progress) -> Iterator[Callable[[Progress], None]]:
    """A bar on the error stream, where a terminal shows it."""
    if not sys.stderr.isatty() or source.size == 0:
        yield lambda progress: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, TaskProgressColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bar

    shown = "{task.fields[rows]:,} rows, {task.fields[bad]:,} set aside"
    with Bar(
        BarColumn(), TaskProgressColumn(), TextColumn(shown), TimeRemainingColumn(), console=Console(stderr=True)
    ) as bar:
        task = bar.add_task("", total=source.size, completed=progress.end, rows=progress.rows, bad=progress.bad)
        yield lambda now: bar.update(task, completed=now.end, rows=now.rows, bad=now.bad)


def _report(answers: Path, aside: Path, progress: Progress, speed: float) -> None:

    from service.batch.answered import STATUSES

    done = progress.rows - progress.bad
    say_folded(good(f"{done:,} rows answered"), f" in {answers}", quiet(f" ({speed:,.0f} rows a second)."))
    wide = max((len(name) for name in progress.counts), default=0)
    for name, counts in progress.counts.items():
        told = ", ".join(f"{counts[status]:,} {status}" for status in STATUSES if status in counts)
        say(line(f"  {name:<{wide}}  ", told))
    if progress.bad:
        say_folded(bad(f"{progress.bad:,} rows set aside"), f" in {aside}, each with its line and its mistakes.")
