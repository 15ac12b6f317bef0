"""`kotmai site`: the annotated decree as web pages."""

from __future__ import annotations

from pathlib import Path

import click

from service.cli.common import checked_rules, examples, rules_option, the_project
from service.cli.terminal import say_folded


@click.command(name="site", epilog=examples("kotmai site", "kotmai site --strict --out .build/site"))
@click.option("--strict", is_flag=True, help="Fail on any warning, such as a broken link.")
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Where to build. [default: .build/site/ beside the rules]",
)
@rules_option
@click.pass_context
def command(ctx: click.Context, strict: bool, out: Path | None) -> None:
    """Build the annotated decree as web pages.

    A page a Part: the words of each article beside its rules, its cases with the
    results of this very run, and what is not encoded yet.
    """
    from service.cli.cases import run_all
    from service.site import build

    loaded = checked_rules(the_project(ctx))
    results = tuple(each.result for each in run_all(loaded))
    folder = out if out is not None else loaded.project.root / ".build" / "site"
    build(loaded.checked, results, folder, strict)
    say_folded(f"The site is in {loaded.project.shown(folder)}/. Open index.html there.")
