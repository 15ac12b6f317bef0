"""`--reading NAME=CASE`: how the asker wants the text to be read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from compiler.runtime.answers import ReadingInForce
from compiler.runtime.facts import Given
from service.asking import readings
from service.asking.readings import BadReading
from service.cli.terminal import Refusal, refuse
from service.render.styled import line


def choices(
    chosen: Sequence[str], offered: Sequence[ReadingInForce], facts: Mapping[str, Given], scope: str
) -> dict[str, Given]:
    """The facts that choose readings, by the name that the scope takes. Ends the command with a message for a reading
    or a case that there is not, and for two choices of one reading."""
    named: list[tuple[str, str]] = []
    for said in chosen:
        pair = readings.parted(said)
        if pair is None:
            refuse(f"`--reading {said}` names no case.", [line("  For example: --reading counting=Together")])
        named.append(pair)
    try:
        return readings.choices(named, offered, facts, scope)
    except BadReading as problem:
        raise Refusal(str(problem)) from None
