"""`kotmai coverage`: which statements of the law have rules, which have none on purpose, and which were forgotten."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import click

from service.cli.common import checked_rules, confirmed_words, examples, message_option, rules_option, the_project
from service.cli.terminal import FAILED, refuse, say, say_folded, width
from service.render.counts import count
from service.render.styled import bad, good, law, line, quiet, strong

if TYPE_CHECKING:
    from compiler.anchors.coverage import Covered, LawCoverage
    from service.project import Project

STATES = ("encoded", "not-encoded", "to-review", "forgotten")


@click.command(
    name="coverage",
    epilog=examples(
        "kotmai coverage",
        "kotmai coverage --state forgotten --state to-review",
        "kotmai coverage --article 15 --json",
        "kotmai coverage --totals --allow-forgotten",
        "kotmai coverage --confirm art15-1-a art15-1-b",
    ),
)
@click.argument("anchors", nargs=-1, metavar="[ANCHOR]...")
@click.option("--article", "articles", multiple=True, metavar="NUMBER", help="Only this article; may be given again.")
@click.option(
    "--state",
    "states",
    multiple=True,
    type=click.Choice(STATES),
    help="Show only these statements; may be given again.",
)
@click.option("--untested", is_flag=True, help="Show only encoded statements that no case names.")
@click.option("--totals", "only_totals", is_flag=True, help="Show a line for each article, and no statements.")
@click.option("--json", "is_json", is_flag=True, help="For programs: one object.")
@click.option("--allow-forgotten", is_flag=True, help="Do not fail for forgotten statements: the encoding goes on.")
@click.option("--confirm", "is_confirming", is_flag=True, help="Say that the rules fit the words as they are now.")
@click.option("--all", "is_all", is_flag=True, help="With --confirm: all statements that have rules or a reason.")
@rules_option
@message_option
@click.pass_context
def command(
    ctx: click.Context,
    anchors: tuple[str, ...],
    articles: tuple[str, ...],
    states: tuple[str, ...],
    untested: bool,
    only_totals: bool,
    is_json: bool,
    allow_forgotten: bool,
    is_confirming: bool,
    is_all: bool,
) -> None:
    """Show which words of the law have rules, and which have none.

    Each statement is encoded, not encoded (for the reason that stands beneath its
    words), to review (its words are not those that were confirmed) or forgotten,
    with the number of cases that name it. Exit code 1 if one is forgotten or to
    review. With --confirm, the words of the statements named are confirmed.
    """
    from service.render.coverage import as_json, coverage_lines, total_line, totals_lines

    project = the_project(ctx)
    found = _coverage(project)
    if is_confirming:
        _confirm(project, found, anchors, is_all=is_all)
        return
    if is_all:
        refuse("--all goes with --confirm.")
    chosen = [_narrowed(each, _anchors(anchors, found), _articles(articles, found)) for each in found]

    def is_shown(covered: Covered) -> bool:
        if untested and (covered.is_tested or not covered.encodings):
            return False
        return not states or covered.state.value.replace(" ", "-") in states

    if is_json:
        click.echo(json.dumps(as_json(chosen, is_shown), indent=2, ensure_ascii=False))
    else:
        for each in chosen:
            say(*(totals_lines(each, width()) if only_totals else coverage_lines(each, width(), is_shown)))
        say_folded(*total_line(chosen))
    ctx.exit(FAILED if any(_fails(each, allow_forgotten=allow_forgotten) for each in chosen) else 0)


def _coverage(project: Project) -> tuple[LawCoverage, ...]:
    """The coverage of all rules, of laws that have statements; ends the command where there is none."""
    from compiler.anchors.coverage import coverage

    checked = checked_rules(project).checked
    words = confirmed_words(project, checked.files)
    found = coverage(checked.files, checked.questions, words)
    if not any(each.statements or each.gone for each in found):
        refuse("The law text has no anchors, so nothing can be said of its statements. Set one behind each: {#art1-p1}")
    return found


def _narrowed(found: LawCoverage, anchors: frozenset[str], articles: frozenset[str]) -> LawCoverage:
    """The part of a law that was asked for: without anchors and articles, all of it."""
    from dataclasses import replace

    if not anchors and not articles:
        return found
    kept = []
    for each in found.articles:
        statements = tuple(s for s in each.statements if not anchors or s.statement.anchor in anchors)
        if (not articles or each.label in articles) and (statements or not anchors):
            kept.append(replace(each, statements=statements))
    return replace(found, articles=tuple(kept), gone={})


def _anchors(anchors: Sequence[str], found: Sequence[LawCoverage]) -> frozenset[str]:
    """The anchors that were named; ends the command for one that the law does not have."""
    known = [each.statement.anchor for law_ in found for each in law_.statements]
    _refuse_unknown(anchors, known, "No statement bears the anchor")
    return frozenset(anchors)


def _articles(articles: Sequence[str], found: Sequence[LawCoverage]) -> frozenset[str]:
    """The labels of the articles that were asked for by number."""
    known = [each.label for law_ in found for each in law_.articles]
    labels = [each if each in known else f"Article {each}" for each in articles]
    _refuse_unknown(labels, known, "There is no")
    return frozenset(labels)


def _refuse_unknown(named: Iterable[str], known: Sequence[str], headline: str) -> None:
    from dsl.diagnostics.suggest import did_you_mean

    for each in named:
        if each not in known:
            is_file = ".catala_" in each
            hint = "Coverage is of all rules; choose with --article." if is_file else did_you_mean(each, known)
            refuse(f"{headline} `{each}`. {hint}".rstrip())


def _fails(found: LawCoverage, *, allow_forgotten: bool) -> bool:
    from compiler.anchors.coverage import State

    unfinished = any(not each.statements or each.count(State.FORGOTTEN) for each in found.articles)
    return (
        bool(found.gone)
        or any(each.count(State.TO_REVIEW) for each in found.articles)
        or (unfinished and not allow_forgotten)
    )


def _confirm(project: Project, found: Sequence[LawCoverage], anchors: Sequence[str], *, is_all: bool) -> None:
    """Confirm the words of the statements named, or of all, and say what was confirmed."""
    from compiler.anchors.coverage import State
    from service.project.confirmed import Unconfirmable, confirm

    named = _confirmable(found, anchors, is_all=is_all)
    done = 0
    for each in found:
        old = {s.statement.anchor: s.confirmed for s in each.statements if s.confirmed is not None} | dict(each.gone)
        chosen = [s for s in each.statements if s.statement.anchor in named and s.state is State.TO_REVIEW]
        dropped = [anchor for anchor in each.gone if is_all or anchor in named]
        new = {anchor: words for anchor, words in old.items() if anchor not in dropped}
        new |= {s.statement.anchor: s.statement.words for s in chosen}
        if is_all:
            forgotten = {s.statement.anchor for s in each.statements if s.state is State.FORGOTTEN}
            new = {anchor: words for anchor, words in new.items() if anchor not in forgotten}
        if new == old:
            continue
        done += len(chosen) + len(dropped)
        try:
            written = confirm(project, each.law, new)
        except Unconfirmable as problem:
            refuse(str(problem))
        _tell(chosen, dropped)
        say_folded(quiet(f"Written to {written}; commit it with the rules."))
    if not done:
        say(line(good("Nothing to confirm: every word is as it was.")))


def _confirmable(found: Sequence[LawCoverage], anchors: Sequence[str], *, is_all: bool) -> frozenset[str]:
    """The anchors to confirm. Ends the command where none is named, and for one that has neither rule nor reason."""
    from compiler.anchors.coverage import State

    if is_all == bool(anchors):
        refuse("Say what to confirm: --confirm and anchors, or --confirm --all.")
    states = {each.statement.anchor: each.state for law_ in found for each in law_.statements}
    if is_all:
        return frozenset(anchor for anchor, state in states.items() if state is not State.FORGOTTEN)
    gone = [anchor for law_ in found for anchor in law_.gone]
    _refuse_unknown(anchors, [*states, *gone], "No statement bears the anchor")
    for anchor in anchors:
        if states.get(anchor) is State.FORGOTTEN:
            refuse(f"`{anchor}` has no rule and no reason yet, so there is nothing to confirm.")
    return frozenset(anchors)


def _tell(chosen: Sequence[Covered], dropped: Sequence[str]) -> None:
    """What was confirmed: changed words old against new, the others by their anchors."""
    from service.render.coverage import changed

    for each in chosen:
        if each.confirmed is not None:
            say_folded(good("✓ "), strong(each.statement.anchor), "  ", law(each.statement.label), rest="  ")
            say(*changed(each, width(), "    "))
    first = [each.statement.anchor for each in chosen if each.confirmed is None]
    if first:
        say_folded(
            good(f"✓ {count(len(first), 'statement')} confirmed for the first time: "), ", ".join(first), rest="  "
        )
    if dropped:
        say_folded(bad(f"– {count(len(dropped), 'statement')} no longer in the law: "), ", ".join(dropped), rest="  ")
