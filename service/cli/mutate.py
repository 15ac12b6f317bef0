"""`kotmai mutate`: rules changed a little, one change at a time, to see whether the cases notice."""

from __future__ import annotations

import json
import os
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import click

from compiler.mutate.judge import Court, Outcome, Verdict
from compiler.mutate.listed import mutants
from compiler.mutate.tree import Mutant
from service.cli.asked_rules import rules_asked
from service.cli.common import checked_rules, examples, message_option, rules_option, the_project
from service.cli.judging import judged
from service.cli.terminal import FAILED, refuse, say, say_folded, width
from service.project import Loaded, Project
from service.project.register import Unacceptable
from service.project.survivors import SURVIVORS, Accepted
from service.render.cases import place_of
from service.render.counts import count
from service.render.mutants import Survivor, as_json, survivor, survivor_lines
from service.render.styled import Segment, bad, good, line, quiet, strong, warn


@click.command(
    name="mutate",
    epilog=examples(
        "kotmai mutate Warranty",
        "kotmai mutate rules/decree/part_4_concession_activities.catala_en",
        "kotmai mutate -a 15",
        "kotmai mutate --sample 200 --seed 7",
        'kotmai mutate Warranty --accept 3f2a9c01be4d --reason "An area is never measured so."',
    ),
)
@click.argument("what", nargs=-1, metavar="[FILE|SCOPE]...")
@click.option("-a", "--article", metavar="NUMBER", help="Only the rules beside an article.")
@click.option("--jobs", type=click.IntRange(1, 64), metavar="N", help="How many processes work. [default: one a core]")
@click.option("--sample", type=click.IntRange(1), metavar="N", help="Try only N of the changes, drawn by lot.")
@click.option("--seed", type=int, default=0, show_default=True, metavar="S", help="By which lot: one S, one sample.")
@click.option("--accept", "fingerprints", multiple=True, metavar="MARK", help="Accept the survivor with this mark.")
@click.option("--reason", metavar="WORDS", help="With --accept: why no case can notice it.")
@click.option("--json", "is_json", is_flag=True, help="For programs: one object.")
@rules_option
@message_option
@click.pass_context
def command(
    ctx: click.Context,
    what: tuple[str, ...],
    article: str | None,
    jobs: int | None,
    sample: int | None,
    seed: int,
    fingerprints: tuple[str, ...],
    reason: str | None,
    is_json: bool,
) -> None:
    """Change the rules, one small change at a time, and see whether a case notices.

    A figure is moved by its smallest step, `<` becomes `<=`, `and` becomes `or`, an
    exception is dropped: the cases that come to the rule run, and one should fail.
    A change that survives shows a case that is missing, or a rule that says too
    much. Exit code 1 if one survives that is not accepted in survivors.toml.
    """
    if bool(fingerprints) != bool(reason and reason.strip()):
        refuse("Say which survivor to accept and why: --accept MARK --reason WORDS.")
    started = time.perf_counter()
    project = the_project(ctx)
    loaded = checked_rules(project)
    listed = _listed(loaded, what, article)
    if sample is not None and sample < len(listed):
        chosen = sorted(random.Random(seed).sample(range(len(listed)), sample))
        listed = tuple(listed[each] for each in chosen)
    court = Court(loaded.checked, {each.place.declaration for each in listed})
    _refuse_failing(court)
    verdicts = judged(court, listed, jobs or os.cpu_count() or 1, _progress(len(listed)))
    _clear()
    places = {str(each.place) for each in listed}
    is_all = not what and not article

    def is_tried(place: str) -> bool:
        return sample is None and (is_all or place in places)

    outcome = _Run.of(project, court, listed, verdicts, is_tried)
    if fingerprints:
        _accept(project, outcome, fingerprints, (reason or "").strip())
        return
    if is_json:
        click.echo(json.dumps(outcome.as_object(), indent=2, ensure_ascii=False))
    else:
        _show(outcome, time.perf_counter() - started)
    ctx.exit(FAILED if outcome.left or outcome.stale else 0)


# Which changes --------------------------------------------------------------------------------------------------------


def _listed(loaded: Loaded, what: Sequence[str], article: str | None) -> tuple[Mutant, ...]:
    """The changes of what was named. Ends the command where there is none."""
    checked = loaded.checked
    found = mutants(checked.typed, (each.rule_file for each in checked.files), rules_asked(loaded, what, article))
    if not found:
        where = f"beside Article {article.removeprefix('Article').strip()}" if article else "there"
        refuse(f"There is nothing to change {where}: no rule, assertion or function stands {where}.")
    return found


def _refuse_failing(court: Court) -> None:
    """Ends the command where cases fail as the rules stand: they can judge nothing."""
    failing = [each.result.question for each in court.failing]
    if failing:
        names = [line("  ", f"{each.scope.name} · {each.name}", quiet(f" ({place_of(each)})")) for each in failing[:10]]
        refuse(
            f"{count(len(failing), 'case')} that would judge the changes {'fails' if len(failing) == 1 else 'fail'} "
            "as the rules stand. Mend that first (`kotmai test`):",
            names,
            code=FAILED,
        )


# What became of them --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Run:
    """All changes with what became of them: `left` survive, `known` survive and are accepted, `stale` are entries that
    accept what is no survivor any more, each with its file."""

    counts: Counter[Outcome]
    left: tuple[Survivor, ...]
    known: tuple[Survivor, ...]
    stale: tuple[tuple[str, Accepted], ...]

    @classmethod
    def of(
        cls,
        project: Project,
        court: Court,
        listed: Sequence[Mutant],
        verdicts: Sequence[Verdict],
        is_tried: Callable[[str], bool],
    ) -> _Run:
        """The outcome; `is_tried` says of which places all changes were tried."""
        survivors = [
            survivor(mutant, [court.questions[each] for each in verdict.cases])
            for mutant, verdict in zip(listed, verdicts, strict=True)
            if verdict.outcome is Outcome.SURVIVED
        ]
        entries = _entries(project, {each.was.span.path for each in listed})
        known = {each.fingerprint for _, each in entries}
        found = {each.fingerprint for each in survivors}
        stale = [each for each in entries if each[1].fingerprint not in found and is_tried(each[1].place)]
        return cls(
            Counter(each.outcome for each in verdicts),
            tuple(each for each in survivors if each.fingerprint not in known),
            tuple(each for each in survivors if each.fingerprint in known),
            tuple(stale),
        )

    def as_object(self) -> dict[str, object]:
        counts = {each.value: self.counts[each] for each in Outcome}
        stale = [{"file": file, "fingerprint": each.fingerprint, "place": each.place} for file, each in self.stale]
        return {
            "changes": sum(self.counts.values()),
            **counts,
            "accepted": len(self.known),
            "survivors": [as_json(each) for each in self.left],
            "stale": stale,
        }


def _entries(project: Project, rule_files: Iterable[str]) -> list[tuple[str, Accepted]]:
    """The accepted changes beside some rule files, each with its file; ends the command where one cannot be read."""
    try:
        return SURVIVORS.beside(project, rule_files)
    except Unacceptable as problem:
        refuse(str(problem))


def _accept(project: Project, outcome: _Run, fingerprints: Sequence[str], reason: str) -> None:
    """Writes survivors into the file beside their rules. Ends the command for a mark that is none of theirs."""
    by_mark = {each.fingerprint: each for each in (*outcome.left, *outcome.known)}
    for each in fingerprints:
        if each not in by_mark:
            refuse(f"No change with the mark `{each}` survives here: it stands in the last line of a survivor.")
    chosen = [by_mark[each] for each in fingerprints]
    files: dict[Path, list[Accepted]] = {}
    for found in chosen:
        entry = Accepted(found.fingerprint, found.place, "\n".join(found.was), "\n".join(found.now), reason)
        files.setdefault(SURVIVORS.file_of(project, found.mutant.span.path), []).append(entry)
    try:
        written = SURVIVORS.add(project, files)
    except Unacceptable as problem:
        refuse(str(problem))
    for entries, name in zip((files[each] for each in sorted(files)), written, strict=True):
        say_folded(good(f"✓ {count(len(entries), 'survivor')} accepted. "), quiet(f"Written to {name}; commit it."))


# What is told ---------------------------------------------------------------------------------------------------------


def _progress(all_: int) -> Callable[[int, int], None]:
    """Tells on a terminal how far the work is, on one line; elsewhere nothing."""
    is_terminal = sys.stderr.isatty()

    def tell(done: int, survived: int) -> None:
        if is_terminal:
            click.echo(f"\r{done:,} of {count(all_, 'change')} tried, {survived:,} survive ", err=True, nl=False)

    return tell


def _clear() -> None:
    if sys.stderr.isatty():
        click.echo("\r\033[K", err=True, nl=False)


def _show(outcome: _Run, seconds: float) -> None:
    for path, group in groupby(outcome.left, lambda each: each.mutant.span.path):
        say(line(strong(path)))
        for each in group:
            say(*survivor_lines(each, width()))
        say(line())
    for file, entry in outcome.stale:
        words = f"{file}: the entry {entry.fingerprint} ({entry.place}) accepts what no longer survives. Take it away."
        say_folded(bad("✗ "), words, rest="  ")
    all_ = sum(outcome.counts.values())
    noticed = outcome.counts[Outcome.NOTICED]
    left = (
        (bad(f"{len(outcome.left):,} survive{'s' if len(outcome.left) == 1 else ''}"),)
        if outcome.left
        else (good("none survives"),)
    )
    known: tuple[Segment, ...] = (
        (warn(f", {len(outcome.known):,} accepted in {SURVIVORS.name}"),) if outcome.known else ()
    )
    say_folded(
        strong(f"{count(all_, 'change')}: "), f"{noticed:,} noticed, ", *left, *known, quiet(f" ({seconds:.1f} s)")
    )
    say_folded(quiet(_left_out(outcome.counts)))


def _left_out(counts: Counter[Outcome]) -> str:
    """What was not asked of the cases."""
    said = [
        f"{counts[Outcome.REFUSED]:,} that the compiler refuses",
        f"{counts[Outcome.EQUIVALENT]:,} that say the same as the rule",
        f"{counts[Outcome.REPEATED]:,} that say the same as another change",
    ]
    return f"Not asked: {', '.join(said)}."
