"""The one place that prints: what styles look like, how wide the lines are, and what stops a command."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Literal, NoReturn, TypeAlias

import click

from service.render.styled import Line, Segment, Style, bad, folded, plain

#: Exit codes. An answer of the law is never a failure, whatever it says.
FAILED = 1
BAD_INPUT = 2
UPSTREAM_ERROR = 123
INTERRUPTED = 130

#: How a command says what is wrong: to people, to editors in a line each, or to programs as one object.
Shape: TypeAlias = Literal["human", "gnu", "json"]
_SHAPE = "kotmai.message_format"

_LOOKS: Mapping[Style, Mapping[str, Any]] = MappingProxyType(
    {
        "": {},
        "strong": {"bold": True},
        "good": {"fg": "green"},
        "bad": {"fg": "red", "bold": True},
        "warn": {"fg": "yellow"},
        "quiet": {"dim": True},
        "law": {"fg": "cyan"},
    }
)


def width() -> int:
    """How wide to write: the terminal, but never so wide that sentences become hard to read."""
    return max(40, min(shutil.get_terminal_size((80, 24)).columns, 100))


def colour_choice() -> bool | None:
    """Whether to write colours: as NO_COLOR or FORCE_COLOR say, else (None) only to a terminal."""
    if os.environ.get("NO_COLOR"):
        return False
    return True if os.environ.get("FORCE_COLOR") else None


def painted(shown: Line) -> str:
    """A line with its styles as terminal codes; `click.echo` takes them out where no terminal reads them."""
    return "".join(click.style(each.text, **_LOOKS[each.style]) if each.style else each.text for each in shown)


def say(*lines: Line, err: bool = False) -> None:
    """Print lines, without the blanks at their ends."""
    for each in lines:
        click.echo(painted(each).rstrip(), err=err)


def say_folded(*parts: str | Segment, first: str = "", rest: str | None = None, err: bool = False) -> None:
    """Print a paragraph folded to the width of the terminal."""
    say(*folded(parts, width(), first, rest), err=err)


def speak_as(ctx: click.Context, shape: Shape) -> None:
    """Says what is wrong in this shape from here on."""
    ctx.meta[_SHAPE] = shape


def message_shape() -> Shape:
    """How the command at work says what is wrong."""
    ctx = click.get_current_context(silent=True)
    shape: Shape = ctx.meta.get(_SHAPE, "human") if ctx is not None else "human"
    return shape


def as_object(found: Sequence[Mapping[str, object]]) -> str:
    """What is wrong as one object for programs: `kotmai check --format json` has the same."""
    mistakes = sum(each["severity"] == "error" for each in found)
    shown = {"mistakes": mistakes, "warnings": len(found) - mistakes, "diagnostics": found}
    return json.dumps(shown, indent=2, ensure_ascii=False)


def refuse(headline: str, details: Iterable[Line] = (), code: int = BAD_INPUT) -> NoReturn:
    """End a command with a message on the error stream: what is wrong, then the details."""
    raise Refusal(headline, details, code)


class Refusal(click.ClickException):
    """A mistake of the user's that ends the command: shown as words, never as a traceback."""

    def __init__(self, headline: str, details: Iterable[Line] = (), code: int = BAD_INPUT) -> None:
        super().__init__(headline)
        self.details = tuple(details)
        self.code = code
        self.shape = message_shape()

    @property
    def exit_code(self) -> int:  # type: ignore[override]
        """As click reads it."""
        return self.code

    def show(self, file: object = None) -> None:
        """Print it; `file` is click's and not used, since messages always go to the error stream."""
        del file
        match self.shape:
            case "human":
                say(*folded((bad("Error: "), self.message), width()), *self.details, err=True)
            case "gnu":
                click.echo(f"[ERROR] {self._in_full}", err=True)
            case "json":
                click.echo(as_object([self.as_json()]), err=True)

    def as_json(self) -> dict[str, object]:
        """The mistake as an object among diagnostics: it stands in no rule file."""
        nowhere = dict.fromkeys(("path", "line", "column", "end_line", "end_column", "provision"))
        said = {"code": "bad-request", "severity": "error", "message": self._in_full, "help": ""}
        return {**said, **nowhere, "labels": []}

    @property
    def _in_full(self) -> str:
        return " ".join((self.message, *(" ".join(plain(each).split()) for each in self.details)))


def escape_unprintable() -> None:
    """Let a terminal without Unicode print what it can: signs it lacks become escapes, not a crash."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
