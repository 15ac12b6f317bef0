"""`--reading NAME=CASE`: how the asker wants the text to be read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from compiler.runtime.answers import ReadingInForce
from compiler.runtime.facts import Given
from dsl.diagnostics.suggest import did_you_mean
from service.cli.terminal import Refusal, refuse
from service.render.counts import listed
from service.render.styled import line


def choices(
    chosen: Sequence[str], offered: Sequence[ReadingInForce], facts: Mapping[str, Given], scope: str
) -> dict[str, Given]:
    """The facts that choose readings, by the name that the scope takes. Ends the command with a message for a reading
    or a case that there is not, and for two choices of one reading."""
    found: dict[str, Given] = {}
    for said in chosen:
        name, equals, case = (part.strip() for part in said.partition("="))
        if not equals or not name or not case:
            refuse(f"`--reading {said}` names no case.", [line("  For example: --reading counting=Together")])
        reading = _named(name, offered, scope)
        cases = [each.case for each in reading.ways]
        if case not in cases:
            hint = did_you_mean(case, cases)
            refuse(f"`{name}` cannot be read as `{case}`: its cases are {listed(cases)}. {hint}".rstrip())
        before = found.get(reading.input, facts.get(reading.input))
        if before is not None and before != case:
            refuse(f"`{reading.input}` is to be read as `{before}` and as `{case}`: one question takes one reading.")
        found[reading.input] = case
    return found


def _named(name: str, offered: Sequence[ReadingInForce], scope: str) -> ReadingInForce:
    """The reading of a name: as the scope's input, in full, or by its variable alone where only one is called so."""
    exact = [each for each in offered if name in (each.input, each.name)]
    found = exact or [each for each in offered if each.name.rsplit(".", 1)[-1] == name]
    known = [each.input for each in offered]
    if len(found) == 1:
        return found[0]
    if found:
        several = listed([each.input for each in found], "or")
        raise Refusal(f"`{name}` is the name of several readings: say {several}.")
    if not known:
        raise Refusal(f"No reading of the text bears on {scope}: it can be read in one way only.")
    hint = did_you_mean(name, known)
    raise Refusal(f"There is no reading `{name}` of {scope}: there is {listed(known)}. {hint}".rstrip())
