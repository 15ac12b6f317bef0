"""Mistakes on the terminal: frames in colour, lines for editors, or one object for programs; then a summary."""

from __future__ import annotations

import json
from collections.abc import Iterator
from enum import Enum

import click

from dsl.diagnostics import Diagnostic, Severity
from dsl.diagnostics.render import Piece, as_json, frame_pieces, gnu
from dsl.source import Span
from service.cli.terminal import say, width
from service.project import Loaded, Unreadable
from service.render.counts import count
from service.render.styled import Line, Segment, Style, bad, folded, good, line, quiet, warn

_STYLES: dict[str, Style] = {
    "error": "bad",
    "warning": "warn",
    "code": "quiet",
    "message": "strong",
    "path": "",
    "provision": "law",
    "gutter": "quiet",
    "source": "",
    "underline": "bad",
    "label": "law",
    "help": "good",
}
#: Lines made of words alone, which may be folded; all others hold a place or a source line.
_PROSE = frozenset({"error", "warning", "code", "message", "help"})


class Format(Enum):
    """How mistakes are shown."""

    TEXT = "text"
    JSON = "json"
    GNU = "gnu"


def report(loaded: Loaded, shape: Format, *, err: bool = False) -> None:
    """Print what is wrong with the rules and, for people, a summary."""
    match shape:
        case Format.JSON:
            click.echo(json.dumps(_object(loaded), indent=2, ensure_ascii=False), err=err)
        case Format.GNU:
            for trouble in loaded.troubles:
                click.echo(f"{_place(trouble)}: [ERROR] {trouble.message}", err=err)
            for each in loaded.diagnostics:
                click.echo(gnu(each), err=err)
        case Format.TEXT:
            for trouble in loaded.troubles:
                say(*_trouble_lines(trouble), line(), err=err)
            for each in loaded.diagnostics:
                say(*frame_lines(each), line(), err=err)
            say(summary(loaded), err=err)


def frame_lines(diagnostic: Diagnostic, columns: int | None = None) -> Iterator[Line]:
    """A mistake as a frame of a given width, else of the terminal's."""
    room = columns or width()
    pieces = frame_pieces(diagnostic, room).pieces
    for each in _lines_of(pieces):
        styles = {piece.style for piece in each}
        segments = tuple(Segment(piece.text, _STYLES.get(piece.style, "")) for piece in each)
        if styles <= _PROSE:
            yield from folded(segments, room)
        elif "path" in styles:
            yield from folded(segments[1:], room, first=segments[0].text)
        else:
            yield segments


def summary(loaded: Loaded) -> Line:
    """`2 mistakes, 1 warning in 4 files.`, or that all is well."""
    errors = sum(each.severity is Severity.ERROR for each in loaded.diagnostics) + len(loaded.troubles)
    warnings = len(loaded.diagnostics) + len(loaded.troubles) - errors
    files = len(
        {*(each.document.source.path for each in loaded.checked.files), *(each.path for each in loaded.troubles)}
    )
    found = [bad(count(errors, "mistake"))] if errors else []
    if warnings:
        found += [Segment(", "), warn(count(warnings, "warning"))] if errors else [warn(count(warnings, "warning"))]
    if not files:
        return line(warn("There are no rule files to check."))
    if not found:
        return line(good(f"{count(files, 'rule file')} {'is' if files == 1 else 'are'} in order."))
    return line(*found, f" in {count(files, 'file')}.")


def _object(loaded: Loaded) -> dict[str, object]:
    found = as_objects(loaded)
    errors = sum(each["severity"] == "error" for each in found)
    return {"mistakes": errors, "warnings": len(found) - errors, "diagnostics": found}


def as_objects(loaded: Loaded) -> list[dict[str, object]]:
    """What is wrong with the rules as plain data."""
    troubles: list[dict[str, object]] = [
        {
            "code": "unreadable-file",
            "severity": "error",
            "message": each.message,
            "help": "",
            "path": each.path,
            "line": each.line or None,
            "column": each.column or None,
            "end_line": each.line or None,
            "end_column": each.column + 1 if each.column else None,
            "provision": None,
            "labels": [],
        }
        for each in loaded.troubles
    ]
    return [*troubles, *(as_json(each) for each in loaded.diagnostics)]


def placed_mistake(code: str, message: str, span: Span) -> dict[str, object]:
    """Something wrong that is no diagnostic of the compiler, in the shape of one."""
    end_line, end_column = span.source.position(span.end)
    return {
        "code": code,
        "severity": "error",
        "message": message,
        "help": "",
        "path": span.path,
        "line": span.line,
        "column": span.column,
        "end_line": end_line,
        "end_column": end_column,
        "provision": span.provision.label if span.provision else None,
        "labels": [],
    }


def _trouble_lines(trouble: Unreadable) -> Iterator[Line]:
    yield from folded((bad("error"), quiet("[unreadable-file]"), Segment(f": {trouble.message}", "strong")), width())
    yield line(quiet(" --> "), _place(trouble))


def _place(trouble: Unreadable) -> str:
    return f"{trouble.path}:{trouble.line}:{trouble.column}" if trouble.line else trouble.path


def _lines_of(pieces: tuple[Piece, ...]) -> Iterator[list[Piece]]:
    """The pieces of each line of a frame."""
    current: list[Piece] = []
    for piece in pieces:
        first, *others = piece.text.split("\n")
        current.append(Piece(piece.style, first))
        for text in others:
            yield [each for each in current if each.text]
            current = [Piece(piece.style, text)]
    yield [each for each in current if each.text]
