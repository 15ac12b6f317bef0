"""`kotmai format`: the code of rule files, laid out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from service.cli.common import examples, message_option, project_of_file, rules_option, the_project
from service.cli.terminal import FAILED, refuse, say, say_folded
from service.render.counts import count
from service.render.styled import good, line, quiet, warn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from service.project import Project


@click.command(
    name="format",
    epilog=examples("kotmai format", "kotmai format --check", "kotmai format rules/fees.catala_en"),
)
@click.argument("files", nargs=-1, type=click.Path(path_type=Path), metavar="[FILE]...")
@click.option("--check", "only_check", is_flag=True, help="Write nothing; exit 1 if a file would be laid out anew.")
@rules_option
@message_option
@click.pass_context
def command(ctx: click.Context, files: tuple[Path, ...], only_check: bool) -> None:
    """Lay out the code of rule files.

    Only what stands in blocks of rules is touched: the words of the law, tables and
    notes stay as they are, byte for byte. Comments stay where they stood. A file
    that does not read, or would lose a word, is left as it is; a mistake in a name
    or a type is no hindrance, and stays what it was. Without FILE, all rules are
    laid out.
    """
    from dsl.printed.formatted import Formatted, LeftAsIs, formatted

    changed = left = 0
    for project, path in _asked(ctx, files):
        shown = project.shown(path)
        before = _text(path, shown)
        found = formatted(shown, before)
        match found:
            case LeftAsIs(why, span):
                left += 1
                place = f"{shown}:{span.line}" if span is not None else shown
                say_folded(warn("left as it is "), f"{place}: {why}.", err=True)
            case Formatted(text) if text != before:
                changed += 1
                if only_check:
                    say(line(warn("would change "), shown))
                else:
                    _write(path, shown, text)
                    say(line(good("laid out "), shown))
    if not changed:
        say(line("All code is laid out." if not left else quiet("Nothing was changed.")))
    elif only_check:
        say_folded(f"{count(changed, 'file')} would be laid out anew. Run `kotmai format`.")
    ctx.exit(FAILED if left or (only_check and changed) else 0)


def _asked(ctx: click.Context, files: tuple[Path, ...]) -> Iterator[tuple[Project, Path]]:
    """The files with the project of each."""
    if files:
        yield from ((project_of_file(ctx, each), each) for each in files)
        return
    project = the_project(ctx)
    yield from ((project, each) for each in project.rule_files())


def _text(path: Path, shown: str) -> str:
    """The text of a file with its own line ends and byte order mark, which are to stay."""
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        refuse(f"{shown} is not UTF-8. Save it as UTF-8 in your editor.", code=FAILED)
    except OSError as problem:
        refuse(f"{shown} cannot be read: {problem.strerror}.")


def _write(path: Path, shown: str, text: str) -> None:
    try:
        path.write_bytes(text.encode("utf-8"))
    except OSError as problem:
        refuse(f"{shown} cannot be written: {problem.strerror}.", code=FAILED)
