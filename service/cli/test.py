"""`kotmai test`: runs the cases that stand beside the articles."""

from __future__ import annotations

import time
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path

import click

from compiler.cases.tree import Question
from service.cli.cases import CaseRun, Cases
from service.cli.common import checked_rules, examples, message_option, rules_option, the_project
from service.cli.diagnostics import placed_mistake
from service.cli.terminal import FAILED, as_object, message_shape, refuse, say, say_folded, width
from service.render.cases import case_lines, disagreement_lines, failure_lines, messages, place_of
from service.render.counts import count
from service.render.styled import bad, good, line, quiet, strong


@click.command(
    name="test",
    epilog=examples(
        "kotmai test",
        "kotmai test -q rules/decree/part_4_concession_activities.catala_en",
        "kotmai test -k 'Article 15(2)'",
    ),
)
@click.argument("files", nargs=-1, type=click.Path(path_type=Path), metavar="[FILE]...")
@click.option("-q", "--quiet", "is_quiet", is_flag=True, help="Show only the cases that fail, and the summary.")
@click.option("-k", "pattern", metavar="WORDS", default="", help="Only cases whose scope, name or provision has WORDS.")
@rules_option
@message_option
@click.pass_context
def command(ctx: click.Context, files: tuple[Path, ...], is_quiet: bool, pattern: str) -> None:
    """Run the cases written beside the articles.

    Each case is put to the reference interpreter, which is the judge, and to the
    generated evaluator, which must give the same answer. Exit code 1 if a case
    fails: it shows what was expected, what came, and which rule gave that.
    """
    started = time.perf_counter()
    loaded = checked_rules(the_project(ctx), files)
    asked = frozenset(loaded.asked)

    def is_wanted(question: Question) -> bool:
        words = f"{question.scope} · {question.name} ({place_of(question)})"
        return question.span.path in asked and pattern.casefold() in words.casefold()

    cases = Cases.of(loaded)
    runs = (cases.run(each) for each in loaded.checked.questions if is_wanted(each))
    if message_shape() == "human":
        done = [each for path, group in groupby(runs, _path) for each in _shown(path, group, is_quiet=is_quiet)]
    else:
        done = list(runs)
    if not done:
        refuse(f"No case has `{pattern}` in its scope, name or provision." if pattern else "There are no cases to run.")
    failed = [each for each in done if not each.passed]
    if message_shape() == "human":
        _summary(done, failed, time.perf_counter() - started)
    else:
        _tell(failed)
    ctx.exit(FAILED if failed else 0)


def _tell(failed: Iterable[CaseRun]) -> None:
    """The failed cases for an editor or a program, each expectation at its place."""
    found = [(each, failure) for run in failed for each, failure in messages(run.result, agrees=run.agrees)]
    if message_shape() == "gnu":
        for span, message in found:
            click.echo(f"{span}: [ERROR] {message}")
        return
    click.echo(as_object([placed_mistake("failed-case", message, span) for span, message in found]))


def _path(run: CaseRun) -> str:
    return run.result.question.span.path


def _shown(path: str, runs: Iterable[CaseRun], *, is_quiet: bool) -> list[CaseRun]:
    """Print the cases of a file as they run, and give them back."""
    done: list[CaseRun] = []
    is_headed = False
    for each in runs:
        done.append(each)
        if is_quiet and each.passed:
            continue
        if not is_headed:
            say(line(strong(path)))
            is_headed = True
        say(*case_lines(each.result.question, width(), passed=each.passed))
        if not each.result.passed:
            say(*failure_lines(each.result, width()))
        if not each.agrees:
            say(*disagreement_lines(each.generated, width()))
    if is_headed:
        say(line())
    return done


def _summary(done: list[CaseRun], failed: list[CaseRun], seconds: float) -> None:
    passed = f"{count(len(done) - len(failed), 'case')} passed"
    words = (bad(f"{passed}, {len(failed):,} failed"),) if failed else (good(f"{passed}, 0 failed"),)
    differ = sum(not each.agrees for each in done)
    agreement = (
        f"The generated evaluator differs from the interpreter in {count(differ, 'case')}."
        if differ
        else "The generated evaluator gives the same answers as the interpreter."
    )
    say(line(*words, quiet(f" ({seconds:.1f} s)")))
    say_folded(bad(agreement) if differ else quiet(agreement))
