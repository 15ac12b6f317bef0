"""`kotmai`: the group of commands, whose help is printed without loading any of them."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterable, Sequence
from importlib import import_module
from pathlib import Path

import click

from service.cli.terminal import INTERRUPTED, colour_choice, escape_unprintable

#: How many new objects there are before Python looks for circles among them: rules are trees, and looking takes longer
#: than what is found is worth.
OBJECTS = 500_000

#: The commands in the order of the help: name -> (module, a line of help). Each module holds a command named `command`.
COMMANDS: dict[str, tuple[str, str]] = {
    "ask": ("ask", "Ask the law a question; the answer comes with its reasons."),
    "batch": ("batch", "Ask one question about every row of a table."),
    "timeline": ("timeline", "Show what a case asks of whom, and by when."),
    "verify": ("verify", "Replay a decision record, and show what differs."),
    "serve": ("serve", "Serve the annotated decree and the API."),
    "scopes": ("scopes", "List what can be asked, with its facts and provisions."),
    "check": ("check", "Show all mistakes in the rules at once."),
    "explain": ("explain", "Explain a message, with an example and what mends it."),
    "test": ("test", "Run the cases written beside the articles."),
    "analyse": ("analyse", "Find what the rules leave open: gaps, conflicts, dead words."),
    "mutate": ("mutate", "Change the rules a little, and see whether a case notices."),
    "coverage": ("coverage", "Show which words of the law have rules, and which have none."),
    "calendar": ("calendar", "Show a calendar of working days, or propose days for it."),
    "compile": ("compile", "Write evaluators from rules/ to generated/."),
    "site": ("site", "Build the annotated decree as web pages."),
    "format": ("format", "Lay out the code of rule files; words stay as they are."),
    "export": ("export", "Write the rules as plain Catala, for upstream's compiler."),
    "typecheck": ("typecheck", "Check one rule file, as upstream spells it."),
    "interpret": ("interpret", "Run a scope of one rule file, as upstream does."),
    "exceptions": ("exceptions", "Show which rules of a variable yield to which."),
    "dependencies": ("dependencies", "Show which scopes call and which variables read which."),
    "json-schema": ("json_schema", "Write the JSON Schema of the facts of a scope."),
}

EXAMPLES = """\b
Examples:
  kotmai ask Warranty --facts '{"project": {"Electricity": 5}}'
  kotmai scopes
  kotmai check && kotmai test

Each command has examples of its own: kotmai ask --help
"""


#: Calls that rules may nest. Python's own limit of 1,000 is a few dozen scopes that ask each other.
DEPTH = 5_000


class LazyGroup(click.Group):
    """A group that imports a command's module only when that command is run or its help is read."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        found: object = import_module(f"service.cli.{COMMANDS[cmd_name][0]}").command
        assert isinstance(found, click.Command)
        return found

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click's, with the near name for a misspelt command."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            from dsl.diagnostics.suggest import nearest

            near = nearest(args[0], COMMANDS)
            way_out = f"Did you mean `{near}`?" if near else f"The commands are: {', '.join(COMMANDS)}."
            ctx.fail(f"There is no command `{args[0]}`. {way_out}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands from the table, so that none is imported."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, words) for name, (_, words) in COMMANDS.items()])


def _show_version(ctx: click.Context, option: click.Parameter, is_asked: bool) -> None:
    if is_asked and not ctx.resilient_parsing:
        from importlib.metadata import version

        click.echo(f"kotmai {version('kotmai')}")
        ctx.exit()


class Formatter(click.HelpFormatter):
    """Help with its headings and terms set off; `click.echo` takes the colour out where no terminal reads it."""

    def write_heading(self, heading: str) -> None:
        super().write_heading(click.style(heading, bold=True))

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        super().write_dl([(click.style(term, fg="cyan"), words) for term, words in rows], col_max, col_spacing)


click.Context.formatter_class = Formatter


@click.group(cls=LazyGroup, epilog=EXAMPLES, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--rules",
    type=click.Path(path_type=Path),
    envvar="KOTMAI_RULES",
    metavar="DIR",
    help="The folder of rule files. [default: rules/ here or in a folder above; env: KOTMAI_RULES]",
)
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_show_version, help="Print the version."
)
@click.pass_context
def kotmai(ctx: click.Context, rules: Path | None) -> None:
    """Kotmai: the law as rules that its readers can check.

    Articles of a decree stand beside the rules that encode them and the cases
    that test them. Ask them a question, and see which words of the law give the
    answer.
    """
    ctx.obj = rules


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code; a broken pipe and Ctrl-C end it quietly."""
    escape_unprintable()
    gc.set_threshold(OBJECTS)
    sys.setrecursionlimit(max(sys.getrecursionlimit(), DEPTH))
    try:
        outcome = kotmai.main(args=arguments, prog_name="kotmai", standalone_mode=False, color=colour_choice())
        sys.stdout.flush()
    except click.Abort:
        click.echo("Stopped.", err=True)
        return INTERRUPTED
    except click.ClickException as problem:
        problem.show()
        return problem.exit_code
    except BrokenPipeError:
        _silence(sys.stdout)
        return 0
    finally:
        if arguments is None:
            gc.freeze()  # the process ends, and what it holds goes as it is, without a last look for circles
    return outcome if isinstance(outcome, int) else 0


def _silence(stream: object) -> None:
    """Point a stream whose reader has gone at nothing, so that the interpreter's last flush does not complain."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())  # type: ignore[attr-defined]


if __name__ == "__main__":
    sys.exit(main())
