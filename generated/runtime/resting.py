"""What an answer rests on: the variables that rules mention where they are tried, and the readings in force.

A condition counts where those before it hold, what a rule gives where the rule applies, and all of a rule is passed
over where an exception to it gives the value. So a reading that only another rule asks for is not said to matter.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from . import answers
from .answers import ReadingInForce, Way
from .schema import Enumeration
from .scopes import Condition, Input, Term

#: Conditions as they were tried, in order.
Tried: TypeAlias = tuple[answers.Condition, ...]
Try: TypeAlias = Callable[[tuple[Condition, ...]], Tried]


def mentioned(term: Term, tried: Try) -> tuple[tuple[str, ...], bool]:
    """The variables that a term mentions where it is tried (by key, or `name.output` of a sub-scope), and whether a
    rule of it applies."""
    found: list[str] = []
    applied = False
    for each in term.exceptions:
        names, applies = mentioned(each, tried)
        found += names
        applied = applied or applies
    if applied:
        return tuple(found), True
    if term.rule is not None:
        names, holds = of_conditions(term.rule.conditions, tried)
        found += names
        if not holds:
            return tuple(found), False
        found += term.rule.uses
    if term.then is not None:
        names, applied = mentioned(term.then, tried)
        found += names
        return tuple(found), applied
    return tuple(found), term.rule is not None


def of_conditions(conditions: tuple[Condition, ...], tried: Try) -> tuple[tuple[str, ...], bool]:
    """The variables that conditions mention, up to the first that does not hold, and whether all hold."""
    found: list[str] = []
    for condition, outcome in zip(conditions, tried(conditions), strict=True):
        found += condition.reads
        if not outcome.holds:
            return tuple(found), False
    return tuple(found), True


def in_force(asked: Input, given: Any) -> ReadingInForce:
    """A reading as an answer shows it; `given` is the case that the asker chose, or None."""
    assert asked.reading is not None
    assert isinstance(asked.type, Enumeration)
    ways = {each.name: Way(each.name, each.doc) for each in asked.type.cases}
    recommended = ways[asked.reading.default]
    chosen = recommended if given is None else ways[asked.type.read(given)[0]]
    return ReadingInForce(
        asked.reading.name, asked.name, asked.doc, chosen, recommended, tuple(ways.values()), asked.reading.places
    )
