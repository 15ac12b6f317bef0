"""`NAME=CASE`: how an asker wants the text to be read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from compiler.runtime.answers import ReadingInForce
from compiler.runtime.facts import Given
from dsl.diagnostics.suggest import did_you_mean
from service.render.counts import listed


class BadReading(Exception):
    """A choice of a reading that cannot be followed. The message is for people."""


def choices(
    chosen: Sequence[tuple[str, str]], offered: Sequence[ReadingInForce], facts: Mapping[str, Given], scope: str
) -> dict[str, Given]:
    """The facts that choose readings, by the name that the scope takes. Raises `BadReading` for a reading or a case
    that there is not, and for two choices of one reading."""
    found: dict[str, Given] = {}
    for name, case in chosen:
        reading = _named(name, offered, scope)
        cases = [each.case for each in reading.ways]
        if case not in cases:
            hint = did_you_mean(case, cases)
            raise BadReading(f"`{name}` cannot be read as `{case}`: its cases are {listed(cases)}. {hint}".rstrip())
        before = found.get(reading.input, facts.get(reading.input))
        if before is not None and before != case:
            raise BadReading(
                f"`{reading.input}` is to be read as `{before}` and as `{case}`: one question takes one reading."
            )
        found[reading.input] = case
    return found


def parted(said: str) -> tuple[str, str] | None:
    """The reading and the case of `NAME=CASE`; None where one is missing."""
    name, equals, case = (part.strip() for part in said.partition("="))
    return (name, case) if equals and name and case else None


def _named(name: str, offered: Sequence[ReadingInForce], scope: str) -> ReadingInForce:
    """The reading of a name: as the scope's input, in full, or by its variable alone where only one is called so."""
    exact = [each for each in offered if name in (each.input, each.name)]
    found = exact or [each for each in offered if each.name.rsplit(".", 1)[-1] == name]
    known = [each.input for each in offered]
    if len(found) == 1:
        return found[0]
    if found:
        several = listed([each.input for each in found], "or")
        raise BadReading(f"`{name}` is the name of several readings: say {several}.")
    if not known:
        raise BadReading(f"No reading of the text bears on {scope}: it can be read in one way only.")
    hint = did_you_mean(name, known)
    raise BadReading(f"There is no reading `{name}` of {scope}: there is {listed(known)}. {hint}".rstrip())
