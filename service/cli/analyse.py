"""`kotmai analyse`: what the rules leave open, for all facts at once."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from service.cli.choice import choose
from service.cli.common import checked_rules, examples, message_option, rules_option, the_project
from service.cli.terminal import FAILED, refuse, say, say_folded, width
from service.render.counts import count
from service.render.styled import good, quiet

if TYPE_CHECKING:
    from compiler.analyse.tree import Report
    from compiler.types import QualifiedName
    from service.project import Loaded
    from service.project.findings import Accepted
    from service.render.findings import Told, Words

#: The kinds of findings, as `compiler.analyse.tree.Kind` has them: help is printed without it.
KINDS = (
    "gap", "conflict", "overlap", "dead-rule", "always-true", "always-false", "unreached", "unmet-assertion",
    "unmoved-output", "failure",
)  # fmt: skip


@click.command(
    name="analyse",
    epilog=examples(
        "kotmai analyse",
        "kotmai analyse Warranty",
        "kotmai analyse Warranty --kind gap --all",
        "kotmai analyse --against HEAD~1",
        'kotmai analyse --accept 3f2a9c01 --reason "The law names no warranty here."',
        "kotmai analyse --sarif findings.sarif",
    ),
)
@click.argument("what", nargs=-1, metavar="[SCOPE]...")
@click.option(
    "--kind",
    "kinds",
    multiple=True,
    type=click.Choice(KINDS),
    metavar="KIND",
    help=f"Only findings of this kind: {', '.join(KINDS)}.",
)
@click.option("--all", "shows_all", is_flag=True, help="Show the accepted findings too.")
@click.option("--full", is_flag=True, help="Show every provision, every rule and every place not decided.")
@click.option(
    "--against",
    metavar="REV|FILE",
    help="Compare with another version of the rules: a commit, a folder of rules, or a file of the same name.",
)
@click.option("--accept", "keys", multiple=True, metavar="KEY", help="Accept the finding with this key.")
@click.option("--reason", metavar="WORDS", help="With --accept: why it is to stand.")
@click.option("--provision", metavar="ANCHOR", default="", help="With --accept: the statement that says so.")
@click.option("--json", "is_json", is_flag=True, help="For programs: one object.")
@click.option(
    "--sarif",
    "sarif_file",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Write a SARIF log, for tools that show findings beside the text.",
)
@click.option("--jobs", type=click.IntRange(1, 64), metavar="N", help="How many processes work. [default: one a core]")
@click.option("--afresh", is_flag=True, help="Ask again what earlier runs have found.")
@rules_option
@message_option
@click.pass_context
def command(
    ctx: click.Context,
    what: tuple[str, ...],
    kinds: tuple[str, ...],
    shows_all: bool,
    full: bool,
    against: str | None,
    keys: tuple[str, ...],
    reason: str | None,
    provision: str,
    is_json: bool,
    sarif_file: Path | None,
    jobs: int | None,
    afresh: bool,
) -> None:
    """Find what the rules leave open, for all facts at once.

    For which facts no rule applies, for which two do, which words never bite: each
    finding comes with facts that show it, as a row for a table of cases. A finding
    that is the law's own doing is accepted with its reason, in findings.toml
    beside the rules.

    Exit code 1 if there is a finding that is not accepted, or an accepted one that
    is found no more. What could not be decided is said, and never counts as safe.
    """
    if bool(keys) != bool(reason and reason.strip()):
        refuse("Say which finding to accept and why: --accept KEY --reason WORDS.")
    if provision and not keys:
        refuse("--provision belongs to --accept: it names the statement that the reason speaks of.")
    if against is not None and (keys or kinds):
        refuse("--against compares two versions: it takes neither --kind nor --accept.")
    started = time.perf_counter()
    project = the_project(ctx)
    loaded = checked_rules(project, rules_only=True)
    scopes = _scopes(loaded, what)
    if against is not None:
        report = _compared(loaded, scopes, against, jobs or 0, is_whole=not what)
    else:
        report = _analysed(loaded, scopes, kinds, jobs or 0, is_kept=not afresh)
    outcome = Outcome.of(loaded, report, kinds, is_comparison=against is not None)
    if keys:
        _accept(loaded, outcome, keys, (reason or "").strip(), provision)
        return
    if sarif_file is not None:
        _write_sarif(outcome, sarif_file)
    if is_json:
        click.echo(json.dumps(outcome.as_object(), indent=2, ensure_ascii=False))
    else:
        _show(outcome, loaded, time.perf_counter() - started, shows_all=shows_all, full=full)
    ctx.exit(FAILED if outcome.new or outcome.stale else 0)


# What is asked --------------------------------------------------------------------------------------------------------


def _scopes(loaded: Loaded, what: Sequence[str]) -> tuple[QualifiedName, ...]:
    """The scopes that were named, without any all that can be asked. Ends the command for a name that is none."""
    every = every_scope(loaded)
    return tuple(dict.fromkeys(choose(each, every) for each in what)) if what else every


def every_scope(loaded: Loaded) -> tuple[QualifiedName, ...]:
    """The scopes that can be asked, in the order of the rule files."""
    from compiler.defaults.askable import askable

    return tuple(each.name for each in askable(loaded.checked.program) if each.span.path in loaded.asked)


def _analysed(
    loaded: Loaded, scopes: Sequence[QualifiedName], kinds: Sequence[str], jobs: int, *, is_kept: bool
) -> Report:
    from service.project.analysed import NoSolver, analysed, analyser, answers_of

    answers = answers_of(loaded.project) if is_kept else None
    try:
        analyse = analyser(loaded.checked, answers)
        found = analysed(loaded, scopes, analyse, jobs=jobs, is_kept=is_kept, tell=_progress)
    except NoSolver as problem:
        refuse(str(problem))
    finally:
        _clear()
    return _only(found, kinds) if kinds else found


def _only(report: Report, kinds: Sequence[str]) -> Report:
    """What a report says of some kinds."""
    from compiler.analyse.tree import Report

    return Report(
        report.scopes,
        tuple(each for each in report.findings if each.kind.value in kinds),
        tuple(each for each in report.undecided if each.kind.value in kinds),
        report.assumptions,
        {kind: number for kind, number in report.asked.items() if kind.value in kinds},
        report.called,
        report.functions,
    )


def _compared(loaded: Loaded, scopes: Sequence[QualifiedName], against: str, jobs: int, *, is_whole: bool) -> Report:
    """The facts for which two versions differ; of the whole rules also the scopes that are gone. Ends the command where
    the other version cannot be had."""
    from compiler.analyse.differences import gone
    from service.project.analysed import NoSolver, compared, comparer
    from service.project.versions import NoVersion, version_of

    try:
        with version_of(loaded.project, against) as other:
            before = checked_rules(other, rules_only=True, version=against)
            compare = comparer(before.checked, loaded.checked)
            report = compared(loaded, scopes, compare, jobs=jobs, tell=_progress)
            missing = gone(before.checked.program, every_scope(before), loaded.checked.program) if is_whole else ()
            return replace(report, undecided=(*report.undecided, *missing))
    except (NoVersion, NoSolver) as problem:
        refuse(str(problem))
    finally:
        _clear()


# What came of it ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Outcome:
    """A report with its findings in words: `new` are those that nobody accepted, `accepted` has the entries by key, and
    `stale` those that accept what is found no more, each with its file."""

    report: Report
    words: Words
    told: tuple[Told, ...]
    accepted: dict[str, Accepted]
    stale: tuple[tuple[str, Accepted], ...]

    @classmethod
    def of(cls, loaded: Loaded, report: Report, kinds: Sequence[str] = (), *, is_comparison: bool = False) -> Outcome:
        from service.render.findings import Words, ordered

        words = Words(loaded.checked.program, [each.document.source for each in loaded.checked.files])
        told = tuple(ordered(words.told(each) for each in report.findings))
        entries = [] if is_comparison else _entries(loaded)
        found = {each.finding.key for each in told}
        doubtful = {(str(each.scope), each.variable, each.kind.value) for each in report.undecided}
        asked = {str(each) for each in (*report.scopes, *report.functions)}
        modules = loaded.checked.program.modules
        known = {str(each.name) for module in modules for each in module.scopes}
        known |= {str(each.name) for module in modules for each in module.constants}
        stale = [
            (file, each)
            for file, each in entries
            if each.fingerprint not in found
            and (each.scope in asked or each.scope not in known)
            and (not kinds or each.kind in kinds)
            and (each.scope, each.variable, each.kind) not in doubtful
        ]
        return cls(report, words, told, {each.fingerprint: each for _, each in entries}, tuple(stale))

    @property
    def new(self) -> tuple[Told, ...]:
        return tuple(each for each in self.told if each.finding.key not in self.accepted)

    def as_object(self) -> dict[str, object]:
        from service.render.findings_json import as_object

        return as_object(self.report, self.told, self.accepted, self.stale, self.words)


def _entries(loaded: Loaded) -> list[tuple[str, Accepted]]:
    """The accepted findings beside all rule files; ends the command where they cannot be read."""
    from service.project.findings import FINDINGS
    from service.project.register import Unacceptable

    try:
        return FINDINGS.beside(loaded.project, loaded.asked)
    except Unacceptable as problem:
        refuse(str(problem))


def _accept(loaded: Loaded, outcome: Outcome, keys: Iterable[str], reason: str, provision: str) -> None:
    """Writes findings into the file beside their rules. Ends the command for a key that is none of theirs."""
    from service.project.findings import FINDINGS, Accepted
    from service.project.register import Unacceptable

    if provision and not any(provision in each.document.source.statement_by_anchor for each in loaded.checked.files):
        from dsl.diagnostics.suggest import did_you_mean

        anchors = [name for each in loaded.checked.files for name in each.document.source.statement_by_anchor]
        refuse(f"There is no statement `{provision}` in the law. {did_you_mean(provision, anchors)}".rstrip())
    by_key = {each.finding.key: each for each in outcome.told}
    files: dict[Path, list[Accepted]] = {}
    for key in dict.fromkeys(keys):
        if key not in by_key:
            refuse(f"Nothing with the key `{key}` is found here: it stands in the last line of a finding.")
        told = by_key[key]
        scope = told.finding.scope
        path = told.place.path if told.place else loaded.checked.program.scope(scope).span.path
        entry = Accepted(
            key, told.finding.kind.value, str(scope), told.finding.variable, told.sentence, provision, reason
        )
        files.setdefault(FINDINGS.file_of(loaded.project, path), []).append(entry)
    try:
        written = FINDINGS.add(loaded.project, files)
    except Unacceptable as problem:
        refuse(str(problem))
    for entries, name in zip((files[each] for each in sorted(files)), written, strict=True):
        say_folded(good(f"✓ {count(len(entries), 'finding')} accepted. "), quiet(f"Written to {name}; commit it."))


# What is told ---------------------------------------------------------------------------------------------------------


def _progress(done: int, of: int) -> None:
    """Tells on a terminal how far the work is, on one line; elsewhere nothing."""
    if sys.stderr.isatty():
        click.echo(f"\r{done:,} of {count(of, 'scope')} analysed ", err=True, nl=False)


def _clear() -> None:
    if sys.stderr.isatty():
        click.echo("\r\033[K", err=True, nl=False)


def _show(outcome: Outcome, loaded: Loaded, seconds: float, *, shows_all: bool, full: bool) -> None:
    from service.project.findings import FINDINGS
    from service.render.finding_lines import finding_lines, stale_lines, total_line, undecided_lines

    shown = outcome.told if shows_all else outcome.new
    report = outcome.report
    say(*finding_lines(shown, outcome.accepted, report, loaded.checked.program, width(), full=full))
    say(*undecided_lines(report.undecided, width(), full=full))
    say(*stale_lines(outcome.stale, width()))
    accepted = len(outcome.told) - len(outcome.new)
    say_folded(*total_line(report, outcome.new, accepted, seconds, FINDINGS.name))
    if shown and not shows_all and "difference" not in {each.code for each in shown}:
        say_folded(quiet("`kotmai explain gap` says more of a kind; --accept KEY --reason WORDS accepts a finding."))


def _write_sarif(outcome: Outcome, file: Path) -> None:
    from importlib.metadata import version

    from service.project.writing import write_atomically
    from service.render.findings_json import sarif

    log = sarif(outcome.told, outcome.accepted, version("kotmai"))
    try:
        write_atomically(file, (json.dumps(log, indent=2, ensure_ascii=False) + "\n").encode("utf-8"))
    except OSError as problem:
        refuse(f"{file} cannot be written: {problem.strerror or problem}.")
