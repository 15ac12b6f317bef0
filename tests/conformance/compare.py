"""Whether our answer agrees with the recorded one, and if not, why not in a few words that sort."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass

from tests.conformance.blocks import Asked
from tests.conformance.kinds import kind_of
from tests.conformance.ours import Answer, Mistake
from tests.conformance.recorded import Recorded, Told

AGREES = "agrees"


@dataclass(frozen=True, slots=True)
class Verdict:
    """`cause` is `AGREES` or a heading to sort by, `detail` what a person needs to look into it.

    `is_elsewhere` for an agreement in kind whose first place is another of the places that upstream names."""

    cause: str
    detail: str = ""
    is_elsewhere: bool = False

    @property
    def agrees(self) -> bool:
        return self.cause == AGREES


def verdict(wanted: Asked, theirs: Recorded, code: int, ours: Answer) -> Verdict:
    """Compare values for what succeeds, kind and line for what fails."""
    if ours.crash:
        return Verdict("crash", ours.crash)
    if code == 0:
        return _of_success(wanted, theirs, ours)
    if ours.code == 0:
        words = "; ".join(f"{each.words[:120]}{_lines(each)}" for each in theirs.errors)
        return Verdict("accepted, upstream refuses", words)
    verdicts = [_of_error(each, ours) for each in theirs.errors] or [Verdict("recorded error not readable")]
    wrong = next((each for each in verdicts if not each.agrees), None)
    return wrong or Verdict(AGREES, is_elsewhere=any(each.is_elsewhere for each in verdicts))


def _of_success(wanted: Asked, theirs: Recorded, ours: Answer) -> Verdict:
    if ours.code != 0:
        return Verdict("refused, upstream accepts", "\n".join(_spoken(ours.errors[:4])))
    if wanted.is_typecheck or theirs.result == ours.result:
        return Verdict(AGREES)
    lines = difflib.unified_diff(
        theirs.result.split("\n"), ours.result.split("\n"), "upstream", "ours", lineterm="", n=1
    )
    return Verdict("another value", "\n".join(lines))


def _of_error(theirs: Told, ours: Answer) -> Verdict:
    """Whether one of our errors is of the recorded kind, at the recorded first place or another one named with it."""
    kind = kind_of(theirs.words)
    if kind is None:
        return Verdict("unknown kind of mistake", theirs.words[:200])
    alike = [each for each in ours.errors if each.code in kind.codes]
    said = f"upstream: {kind.name}{_lines(theirs)}: {theirs.words[:160]}"
    if not alike:
        return Verdict("another kind of mistake", "\n".join((said, *_spoken(ours.errors[:3]))))
    if not theirs.places or any(each.places[:1] == theirs.places[:1] for each in alike):
        return Verdict(AGREES)
    if any({*each.places[:1]} & {*theirs.places} or theirs.places[0] in each.places for each in alike):
        return Verdict(AGREES, is_elsewhere=True)
    return Verdict("another line", "\n".join((said, *_spoken(alike[:3]))))


def _lines(told: Told) -> str:
    return f" (line {', '.join(str(each.line) for each in told.places)})" if told.places else ""


def _spoken(mistakes: tuple[Mistake, ...] | list[Mistake]) -> Iterator[str]:
    for each in mistakes:
        lines = ", ".join(str(place.line) for place in each.places)
        yield f"ours: {each.code} (line {lines or '-'}): {each.words[:200]}"
