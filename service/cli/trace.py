"""`--trace[=FILE]` and `--trace-format`, for the commands that run a scope."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from service.cli.terminal import FAILED, refuse, say, width

if TYPE_CHECKING:
    from compiler.defaults.tree import Program
    from compiler.interpret.tracer import Tracer
    from compiler.interpret.values import Schemas
    from compiler.runtime.notation import Locale

Command = TypeVar("Command", bound=Callable[..., Any])

#: The FILE of a `--trace` that names none.
HERE = "-"
#: Calls that a run may nest while it is traced: looking on takes twice as many as the run alone.
_DEPTH = 10_000
#: Columns of a trace in a file.
_WIDTH = 120


class TracedCommand(click.Command):
    """A command whose `--trace` takes its file only after `=`, so that a rule file may follow it."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        end = args.index("--") if "--" in args else len(args)
        here = [f"--trace={HERE}" if each == "--trace" else each for each in args[:end]]
        return super().parse_args(ctx, [*here, *args[end:]])


def trace_options(command: Command) -> Command:
    """The two options; the command gets them as `trace` and `trace_format`."""
    command = click.option(
        "--trace-format",
        type=click.Choice(["human", "json"]),
        default="human",
        show_default=True,
        help="How to show the trace; json has the field names of Catala's own.",
    )(command)
    return click.option(
        "--trace", metavar="[=FILE]", help="Show each step of the evaluation, here or in FILE (--trace=FILE)."
    )(command)


class Tracing:
    """The wish for a trace, and its writing. Without the wish there is no observer, and nothing is shown."""

    def __init__(self, program: Program, target: str | None, shape: str, *, prints: bool = True) -> None:
        self._target = target
        self._shape = shape
        self._prints = prints
        self._count = 0
        self._locale: Locale | None = None
        self.observer: Tracer | None = None
        if target is not None:
            from compiler.interpret.tracer import Tracer

            self.observer = Tracer(program)
            self._refuse_rule_files()

    def speak(self, schemas: Schemas, locale: Locale) -> None:
        """Show values in another tongue."""
        self._locale = locale
        if self.observer is not None:
            self.observer.schemas = schemas

    @contextmanager
    def shown(self) -> Iterator[None]:
        """Shows the trace of what is run within, also of a run that fails."""
        if self.observer is None:
            yield
            return
        limit = sys.getrecursionlimit()
        sys.setrecursionlimit(max(limit, _DEPTH))
        try:
            yield
        finally:
            self._show(self.observer)
            sys.setrecursionlimit(limit)

    def as_json(self) -> list[Any]:
        """The trace as plain data."""
        from service.render.trace_json import trace_as_json

        return trace_as_json(self.observer.entries) if self.observer is not None else []

    def _show(self, tracer: Tracer) -> None:
        """The entries that are new; a file gets all."""
        from compiler.runtime.notation import ENGLISH
        from service.render.styled import plain
        from service.render.trace import trace_lines
        from service.render.trace_json import trace_as_json

        is_file = self._target != HERE
        entries = tracer.entries if is_file else tracer.entries[self._count :]
        self._count = len(tracer.entries)
        if not entries or not self._prints:
            return
        if self._shape == "json":
            text = json.dumps(trace_as_json(entries), ensure_ascii=False, separators=(",", ":"))
            self._write(text) if is_file else click.echo(text)
            return
        lines = trace_lines(entries, _WIDTH if is_file else width(), self._locale or ENGLISH)
        if is_file:
            self._write("\n".join(plain(each).rstrip() for each in lines))
        else:
            say(*lines)

    def _write(self, text: str) -> None:
        assert self._target is not None
        try:
            Path(self._target).write_text(f"{text}\n", "utf-8")
        except OSError as problem:
            refuse(f"The trace cannot be written to {self._target}: {problem.strerror}.", code=FAILED)

    def _refuse_rule_files(self) -> None:
        """A trace is not written over rules: `--trace=rules.catala_en` was meant to name the file to run."""
        assert self._target is not None
        if ".catala_" in Path(self._target).name:
            refuse(f"{self._target} is a rule file, and the trace would be written over it. Name another file.")
