"""Results in upstream's printed form: the box around a scope's outputs, and the box around what went wrong.

Source: the recorded runs of upstream's test-suite; the box is part of what a compatible implementation must print.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Literal, TypeAlias

from compiler.runtime.answers import Json
from compiler.runtime.encode import encode
from compiler.runtime.failures import Failure, Refused
from compiler.runtime.notation import ENGLISH, Locale, show_bound
from compiler.runtime.schema import Type
from dsl.source import Span
from service.render.styled import Line, bad, columns, folded, good, law, line, quiet, strong, warn
from service.render.ways_out import code_of, way_out

#: An output as a strict run gives it: name, type, value.
Output = tuple[str, Type, Any]

Severity: TypeAlias = Literal["error", "warning"]

#: Columns of a sentence in a box.
_WIDTH = 78


def result_box(scope: str, outputs: Iterable[Output], locale: Locale = ENGLISH) -> Iterator[Line]:
    """The box of a run that came through: a line or more for each output, in the order of declaration."""
    yield line("┌─[", good("RESULT"), "]─ ", scope, " ─")
    bound = [show_bound(name, type_, value, locale) for name, type_, value in outputs]
    for each in bound or ["Computation successful!"]:
        for text in each.split("\n"):
            yield line("│ ", text)
    yield line("└─")


def outputs_as_json(outputs: Iterable[Output]) -> Json:
    """The outputs as upstream's `-F json` gives them."""
    return {name: encode(type_, value) for name, type_, value in outputs}


def mistakes(failure: Failure) -> list[tuple[str, tuple[Span, ...]]]:
    """What went wrong, sentence by sentence, each with its places: of an assertion that fails, one for each."""
    places = tuple(each for each in failure.origin if isinstance(each, Span))
    if isinstance(failure, Refused) and len(failure.messages) == len(places):
        return [(Refused(text).sentence(), (at,)) for text, at in zip(failure.messages, places, strict=True)]
    return [(failure.sentence(), places)]


def failure_box(failure: Failure, severity: Severity = "error") -> Iterator[Line]:
    """The boxes of a run that stopped: the sentence, the lines of the rule, the headings they stand under."""
    found = mistakes(failure)
    for number, (sentence, places) in enumerate(found, 1):
        yield line(
            "┌─[",
            (bad if severity == "error" else warn)(severity.upper()),
            "]─",
            f" {number}/{len(found)} ─" if len(found) > 1 else "",
        )
        yield line("│")
        yield from folded(("During evaluation: ", strong(sentence)), _WIDTH, "│  ", "│  ")
        yield line("│")
        yield from _excerpts(places) if places else (line("└─ ", law(failure.provision)),)
    if found and (help_ := way_out(failure)):
        yield from folded((good(f"help: {help_}"),), _WIDTH)


def failure_lines(failure: Failure, severity: Severity = "error") -> Iterator[str]:
    """What went wrong for an editor: `place: [ERROR] sentence`, numbered where several things did."""
    found = mistakes(failure)
    for number, (sentence, places) in enumerate(found, 1):
        count = f" {number}/{len(found)}:" if len(found) > 1 else ""
        place = str(places[0]) if places else failure.place
        yield f"{f'{place}: ' if place else ''}[{severity.upper()}]{count} During evaluation: {sentence}"


def failure_as_json(failure: Failure, severity: Severity = "error") -> list[dict[str, object]]:
    """What went wrong for a program, in the shape of diagnostics; the code is the kind of failure."""
    return [
        {
            "code": code_of(failure),
            "severity": severity,
            "message": sentence,
            "help": way_out(failure),
            **(_place(places[0]) if places else _line(failure.place)),
            "provision": failure.provision or None,
            "labels": [{"words": "", **_place(each)} for each in places[1:]],
        }
        for sentence, places in mistakes(failure)
    ]


def _line(place: str) -> dict[str, object]:
    """A place as generated code knows it: `path:line`, or ""."""
    path, _, number = place.rpartition(":")
    nowhere: dict[str, object] = dict.fromkeys(("path", "line", "column", "end_line", "end_column"))
    return {**nowhere, "path": path, "line": int(number)} if path and number.isdecimal() else nowhere


def _place(span: Span) -> dict[str, object]:
    end_line, end_column = span.source.position(span.end)
    return {
        "path": span.path,
        "line": span.line,
        "column": span.column,
        "end_line": end_line,
        "end_column": end_column,
    }


def _excerpts(places: Sequence[Span]) -> Iterator[Line]:
    """Each place with its lines underlined, and beneath it the headings from the outermost in."""
    for number, place in enumerate(places, 1):
        yield line("├─➤ ", f"{place}:")
        yield from _marked(place)
        is_last = number == len(places)
        headings = place.provision.headings if place.provision else ()
        for depth, heading in enumerate(headings or ("",)):
            edge = "└─ " if is_last or depth else "├─ "
            margin = f"{' ' if is_last else '│'}{' ' * (3 * depth - 1)}" if depth else ""
            yield line(margin, edge, law(heading)) if heading else line(margin, edge)
        if not is_last:
            yield line("│")


def _marked(place: Span) -> Iterator[Line]:
    first, start = place.source.position(place.start)
    last, end = place.source.position(place.end)
    size = len(str(last))
    gutter = f"│ {' ' * size} │"
    yield line(gutter)
    for number in range(first, last + 1):
        text = place.source.line(number)
        left = start - 1 if number == first else len(text) - len(text.lstrip())
        right = end - 1 if number == last else len(text)
        yield line("│ ", quiet(f"{number:>{size}} │"), f" {text}")
        if text.strip():
            yield line(gutter, " ", " " * columns(text[:left]), bad("‾" * max(columns(text[left:right]), 1)))
