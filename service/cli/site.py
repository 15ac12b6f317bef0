"""`kotmai site`: the annotated decree as web pages."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from service.cli.common import (
    checked_rules,
    confirmed_words,
    examples,
    law_identities,
    message_option,
    outside_texts,
    rules_option,
    terms_of_laws,
    the_project,
)
from service.cli.terminal import FAILED, Refusal, refuse, say_folded
from service.render.counts import count
from service.render.styled import line, quiet, warn

if TYPE_CHECKING:
    from service.project import Loaded
    from service.site.open_found import Analysis

#: What MkDocs puts into every site: where they are missing, a folder is no site of an earlier run.
_SIGNS_OF_A_SITE = ("404.html", "sitemap.xml")


@click.command(name="site", epilog=examples("kotmai site", "kotmai site --strict --out .build/site"))
@click.option("--strict", is_flag=True, help="Fail on any warning, such as a broken link.")
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Where to build. [default: .build/site/ beside the rules]",
)
@rules_option
@message_option
@click.pass_context
def command(ctx: click.Context, strict: bool, out: Path | None) -> None:
    """Build the annotated decree as web pages.

    A page a Part: the words of each article beside its rules, its cases with the
    results of this very run, and what is not encoded yet.
    """
    from service.cli.cases import Cases
    from service.project.scripts import scripts
    from service.site import SiteError, build

    project = the_project(ctx)
    folder = out if out is not None else project.root / ".build" / "site"
    _refuse_to_overwrite(folder)
    loaded = checked_rules(project)
    cases = Cases.of(loaded)
    results = tuple(cases.run(each).result for each in loaded.checked.questions)
    try:
        files = loaded.checked.files
        built = build(
            loaded.checked,
            results,
            folder,
            strict,
            confirmed=confirmed_words(project, files),
            outside=outside_texts(project, files),
            evaluators=scripts(loaded.checked, project),
            analysis=_analysis(loaded),
            identities=law_identities(project, files),
            terms=terms_of_laws(project, files),
        )
    except SiteError as problem:
        details = [line("  ", each) for each in str(problem).splitlines()]
        raise Refusal("The site could not be built.", details, FAILED) from None
    for warning in built.warnings:
        say_folded(warn("Warning: "), warning, err=True)
    failed = sum(not each.passed for each in results)
    if failed:
        say_folded(warn(f"{count(failed, 'case')} of {len(results):,} failed, and the site says so."), err=True)
    say_folded(
        f"The site is in {project.shown(folder)}/: {count(len(built.pages), 'page')}, {count(len(results), 'case')}. ",
        quiet("Open index.html there, or see it with `make serve`."),
    )


def _analysis(loaded: Loaded) -> Analysis | None:
    """What the analysis says of all rules; None, and said, where no solver is installed."""
    from service.cli.analyse import Outcome, every_scope
    from service.project.analysed import NoSolver, analysed, analyser, answers_of
    from service.site.open_found import Analysis

    try:
        report = analysed(loaded, every_scope(loaded), analyser(loaded.checked, answers_of(loaded.project)))
    except NoSolver:
        say_folded(
            warn("The solver z3 is not installed, so what the decree leaves open is shown by its cases only. "),
            quiet("`make` installs it."),
            err=True,
        )
        return None
    found = Outcome.of(loaded, report)
    return Analysis(report, found.told, found.accepted)


def _refuse_to_overwrite(folder: Path) -> None:
    """Building empties the folder first, so one that holds anything but an earlier site is left alone."""
    if folder.is_file():
        refuse(f"{folder} is a file; --out names a folder.")
    if folder.is_dir() and any(folder.iterdir()) and not all((folder / sign).is_file() for sign in _SIGNS_OF_A_SITE):
        refuse(f"{folder} holds something other than a site. Name an empty or a new folder with --out.")
