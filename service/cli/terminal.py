"""The one place that prints: what styles look like, how wide the lines are, and what stops a command."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, NoReturn

import click

from service.render.styled import Line, Segment, Style, bad, folded

#: Exit codes. An answer of the law is never a failure, whatever it says.
FAILED = 1
BAD_INPUT = 2
UPSTREAM_ERROR = 123
INTERRUPTED = 130

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


def refuse(headline: str, details: Iterable[Line] = (), code: int = BAD_INPUT) -> NoReturn:
    """End a command with a message on the error stream: what is wrong, then the details."""
    raise Refusal(headline, details, code)


class Refusal(click.ClickException):
    """A mistake of the user's that ends the command: shown as words, never as a traceback."""

    def __init__(self, headline: str, details: Iterable[Line] = (), code: int = BAD_INPUT) -> None:
        super().__init__(headline)
        self.details = tuple(details)
        self.code = code

    @property
    def exit_code(self) -> int:  # type: ignore[override]
        """As click reads it."""
        return self.code

    def show(self, file: object = None) -> None:
        """Print it; `file` is click's and not used, since messages always go to the error stream."""
        del file
        say(*folded((bad("Error: "), self.message), width()), *self.details, err=True)


def escape_unprintable() -> None:
    """Let a terminal without Unicode print what it can: signs it lacks become escapes, not a crash."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
