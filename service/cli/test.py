"""`kotmai test`: runs the cases that stand beside the articles."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import click

from compiler.cases.tree import Expected, Question
from compiler.types import QualifiedName
from service.cli.case_reports import as_junit
from service.cli.case_reports import as_object as cases_as_object
from service.cli.cases import CaseRun, Cases
from service.cli.choice import choose
from service.cli.common import checked_rules, examples, message_option, rules_option, the_project
from service.cli.diagnostics import placed_mistake
from service.cli.terminal import FAILED, as_object, message_shape, refuse, say, say_folded, width
from service.project import Loaded
from service.project.writing import write_atomically
from service.render.cases import article_of, case_lines, disagreement_lines, failure_lines, messages, place_of
from service.render.counts import count, listed
from service.render.styled import bad, good, law, line, quiet, strong, warn


@click.command(
    name="test",
    epilog=examples(
        "kotmai test",
        "kotmai test -q rules/decree/part_4_concession_activities.catala_en",
        "kotmai test -s Warranty -a 15",
        "kotmai test --update",
        "kotmai test --coverage -a 15",
    ),
)
@click.argument("files", nargs=-1, type=click.Path(path_type=Path), metavar="[FILE]...")
@click.option("-q", "--quiet", "is_quiet", is_flag=True, help="Show only the cases that fail, and the summary.")
@click.option("-s", "--scope", metavar="SCOPE", help="Only the cases of a scope.")
@click.option("-a", "--article", metavar="ARTICLE", help="Only the cases beside an article: 15, or 15(2) for a part.")
@click.option("-k", "pattern", metavar="WORDS", default="", help="Only cases whose scope, name or provision has WORDS.")
@click.option("--update", "is_update", is_flag=True, help="Write the results into the cells marked ?, to be confirmed.")
@click.option("--confirmed", "is_strict", is_flag=True, help="Fail where a result is still to be confirmed.")
@click.option("--coverage", "is_coverage", is_flag=True, help="Show what of the rules no case comes to, and no cases.")
@click.option("--json", "is_json", is_flag=True, help="For programs: all cases as one object.")
@click.option("--junit", type=click.Path(path_type=Path), metavar="FILE", help="Write JUnit's XML as well, for CI.")
@rules_option
@message_option
@click.pass_context
def command(
    ctx: click.Context,
    files: tuple[Path, ...],
    is_quiet: bool,
    scope: str | None,
    article: str | None,
    pattern: str,
    is_update: bool,
    is_strict: bool,
    is_coverage: bool,
    is_json: bool,
    junit: Path | None,
) -> None:
    """Run the cases written beside the articles.

    Each case is put to the reference interpreter, which is the judge, and to the
    generated evaluator, which must give the same answer. Exit code 1 if a case
    fails: it shows what was expected, what came, and which rule gave that.

    A cell that holds ? awaits its result, and --update writes that with the ?
    behind it: it is to be confirmed until somebody takes the ? away.

    --coverage shows which rules, conditions and branches the cases do not come to:
    of all rules, or those of a FILE, a scope or an article, by the cases of all
    files. Exit code 1 if there is one.
    """
    if is_coverage:
        from service.cli.rule_coverage import show_coverage

        what = [*map(str, files), *([scope] if scope else [])]
        ctx.exit(show_coverage(checked_rules(the_project(ctx)), what, article, is_json=is_json))
    started = time.perf_counter()
    loaded = checked_rules(the_project(ctx), files)
    selection = _Selection.of(loaded, scope, article, pattern)
    wanted = [each for each in loaded.checked.questions if selection.has(each)]
    if not wanted:
        refuse(selection.nothing())
    cases = Cases.of(loaded)
    runs = (cases.run(each) for each in wanted)
    is_shown = not is_update and not is_json and message_shape() == "human"
    done = list(_shown_by_file(runs, is_quiet=is_quiet) if is_shown else runs)
    if is_update:
        from service.cli.updating import update

        update(loaded, done)
        return
    failed = [each for each in done if not each.passed]
    if junit is not None:
        _write_junit(junit, done)
    if is_json:
        click.echo(json.dumps(cases_as_object(done), indent=2, ensure_ascii=False))
    elif is_shown:
        _summary(done, failed, time.perf_counter() - started)
    else:
        _tell(failed)
    is_open = is_strict and any(each.result.to_confirm for each in done)
    ctx.exit(FAILED if failed or is_open else 0)


# Which cases ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Selection:
    """Which cases are asked for: those of some files, of a scope, beside an article, with words in their names."""

    paths: frozenset[str]
    scope: QualifiedName | None
    article: str
    pattern: str

    @classmethod
    def of(cls, loaded: Loaded, scope: str | None, article: str | None, pattern: str) -> _Selection:
        """The selection. Ends the command for a scope that has no cases, with those that have some."""
        scopes = list(dict.fromkeys(each.scope for each in loaded.checked.questions))
        chosen = choose(scope, scopes) if scope is not None and scopes else None
        words = " ".join((article or "").casefold().removeprefix("article").split())
        return cls(frozenset(loaded.asked), chosen, words, pattern)

    def has(self, question: Question) -> bool:
        if question.span.path not in self.paths or self.scope not in (None, question.scope):
            return False
        words = f"{question.scope} · {question.name} ({place_of(question)})"
        return self._is_of_article(question) and self.pattern.casefold() in words.casefold()

    def _is_of_article(self, question: Question) -> bool:
        """Whether a case stands beside the article, or tests a provision of it: `15` is not `150`, but has `15(1)`."""
        if not self.article:
            return True
        beside = question.span.provision
        labels = (place_of(question), beside.label if beside else "")
        found = (each.casefold().removeprefix("article").strip() for each in labels)
        return any(
            each.startswith(self.article) and not each[len(self.article) : len(self.article) + 1].isalnum()
            for each in found
        )

    def nothing(self) -> str:
        """What is said where no case is left."""
        asked = [f"of the scope `{self.scope.name}`"] if self.scope else []
        asked += [f"of Article {self.article}"] if self.article else []
        asked += [f"with `{self.pattern}` in its scope, name or provision"] if self.pattern else []
        return f"There is no case {listed(asked)}." if asked else "There are no cases to run."


# What is told --------------------------------------------------------------------------------------------------------


def _tell(failed: Iterable[CaseRun]) -> None:
    """The failed cases for an editor or a program, each expectation at its place."""
    found = [(each, failure) for run in failed for each, failure in messages(run.result, agrees=run.agrees)]
    if message_shape() == "gnu":
        for span, message in found:
            click.echo(f"{span}: [ERROR] {message}")
        return
    click.echo(as_object([placed_mistake("failed-case", message, span) for span, message in found]))


def _write_junit(file: Path, done: Sequence[CaseRun]) -> None:
    try:
        write_atomically(file, as_junit(done).encode("utf-8"))
    except OSError as problem:
        refuse(f"{file} cannot be written: {problem.strerror or problem}.")


def _shown_by_file(runs: Iterator[CaseRun], *, is_quiet: bool) -> Iterator[CaseRun]:
    """Print the cases as they run, under their file and article, and give them back."""
    for path, group in groupby(runs, lambda run: run.result.question.span.path):
        heads = [strong(path)]
        for article, cases in groupby(group, lambda run: article_of(run.result.question)):
            heads = [each for each in heads if each.style == "strong"]
            heads += [law(article)] if article else []
            for each in cases:
                yield each
                if is_quiet and each.passed and not each.result.to_confirm:
                    continue
                say(*(line(head) for head in heads))
                heads = []
                _show(each)
        if not any(each.style == "strong" for each in heads):
            say(line())


def _show(run: CaseRun) -> None:
    say(*case_lines(run.result, width(), passed=run.passed))
    if not run.result.passed:
        say(*failure_lines(run.result, width()))
    if not run.agrees:
        say(*disagreement_lines(run.generated, width()))


def _summary(done: Sequence[CaseRun], failed: Sequence[CaseRun], seconds: float) -> None:
    passed = f"{count(len(done) - len(failed), 'case')} passed"
    words = (bad(f"{passed}, {len(failed):,} failed"),) if failed else (good(f"{passed}, 0 failed"),)
    to_confirm = sum(len(each.result.to_confirm) for each in done)
    more = (", ", warn(f"{count(to_confirm, 'result')} to confirm")) if to_confirm else ()
    differ = sum(not each.agrees for each in done)
    agreement = (
        f"The generated evaluator differs from the interpreter in {count(differ, 'case')}."
        if differ
        else "The generated evaluator gives the same answers as the interpreter."
    )
    say(line(*words, *more, quiet(f" ({seconds:.1f} s)")))
    say_folded(bad(agreement) if differ else quiet(agreement))
    if any(check.expectation.status is Expected.UNKNOWN for each in failed for check in each.result.checks):
        say_folded("`kotmai test --update` writes what comes into the cells marked ?, for you to confirm.")
    if to_confirm:
        say_folded(quiet("Where a result to confirm is what the law says, take the ? in its cell away."))
