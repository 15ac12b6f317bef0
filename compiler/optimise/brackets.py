"""Rules that are tried in turn on one thing: which parts of their conditions the rules before them have settled.

What it removes: of `capacity <= 5`, `5 < capacity and capacity <= 100`, `capacity > 100`, tried in turn, the bounds
that must hold where the earlier rules did not apply, and so the silence behind them. Soundness: only conditions that
consist of comparisons of one stable thing with literals, or of tests of its cases, are read; a bound is dropped only
where every value beyond it belongs to an earlier rule.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from compiler.defaults.tree import Default, Empty, Enumeration
from compiler.operators import Operation
from compiler.optimise.disjoint import Fact, InRange, IsCase, Number, facts_of
from compiler.optimise.finite import never
from compiler.optimise.subjects import Subject
from compiler.typed.tree import CaseTest, Expression, Operated
from compiler.types import Base, QualifiedName

#: A place among all numbers: at, just below or just above one; or beyond them all.
_Place = tuple[int, Number, int]
_LOWEST: _Place = (-1, 0, 0)
_HIGHEST: _Place = (1, 0, 0)


@dataclass(frozen=True, slots=True)
class Settled:
    """What is left to ask of each rule in turn: None where nothing is, for it applies where those before it did not.
    `complete`: one of the rules always applies."""

    conditions: tuple[Expression | None, ...]
    complete: bool


def settled(rules: Sequence[Default], enumerations: Mapping[QualifiedName, Enumeration]) -> Settled:
    """What is left of the conditions of rules that are tried in turn."""
    found = _settled(rules, enumerations)
    denied = [(each, False) for each in found.conditions if each is not None]
    if found.complete or not 1 < len(denied) == len(rules) or not never(denied):
        return found
    return Settled((*found.conditions[:-1], None), True)


def _settled(rules: Sequence[Default], enumerations: Mapping[QualifiedName, Enumeration]) -> Settled:
    conditions = [each.justification for each in rules]
    read = [_read(each) for each in conditions]
    if not rules or any(each is None for each in read):
        return Settled(tuple(conditions), False)
    ranges = [each for each in read if each is not None]
    if len({subject for subject, _ in ranges}) != 1:
        return Settled(tuple(conditions), False)
    facts = [each for _, each in ranges]
    if all(isinstance(fact, InRange) for _, fact in _flat(facts)):
        return _of_ranges(conditions, facts)
    if all(len(each) == 1 and isinstance(each[0][1], IsCase) for each in facts):
        return _of_cases(conditions, enumerations)
    return Settled(tuple(conditions), False)


def covers(terms: Sequence[Default], enumerations: Mapping[QualifiedName, Enumeration]) -> bool:
    """Whether one of several rules without exceptions always applies."""
    if any(each.exceptions or isinstance(each.consequence, Default | Empty) for each in terms):
        return False
    return settled(terms, enumerations).complete


_Leaf = tuple[Expression, Fact]


def _flat(several: Sequence[tuple[_Leaf, ...]]) -> Iterator[_Leaf]:
    for each in several:
        yield from each


def _read(condition: Expression | None) -> tuple[Subject, tuple[_Leaf, ...]] | None:
    """A condition as facts on one thing, each with its part of the condition; None for what cannot be read whole. Of a
    case and what its payload is asked, only the latter: those who try rules in turn ask for the case once."""
    if condition is None:
        return None
    facts = tuple(facts_of(condition))
    parts = _parts(condition)
    if isinstance(condition, CaseTest) and condition.rest is not None:
        facts, parts = facts[1:], _parts(condition.rest)
    if len(facts) != len(parts) or not facts or len({each.subject for each in facts}) != 1:
        return None
    return facts[0].subject, tuple(zip(parts, facts, strict=True))


def _parts(condition: Expression) -> tuple[Expression, ...]:
    match condition:
        case Operated(Operation.AND, (left, right)):
            return (*_parts(left), *_parts(right))
        case _:
            return (condition,)


# ------------------------------------------------------------------------------------------------------------- ranges


def _of_ranges(conditions: Sequence[Expression | None], several: Sequence[tuple[_Leaf, ...]]) -> Settled:
    before = Covered()
    left: list[Expression | None] = []
    for condition, leaves in zip(conditions, several, strict=True):
        low = max(_low(fact) for _, fact in leaves)
        high = min(_high(fact) for _, fact in leaves)
        no_low, no_high = before.below(low), before.above(high)
        kept = [part for part, fact in leaves if not _dropped(fact, no_low, no_high)]
        left.append(condition if len(kept) == len(leaves) else _joined(kept))
        before.add(low, high)
    return Settled(tuple(left), left[-1] is None)


def _dropped(fact: Fact, no_low: bool, no_high: bool) -> bool:
    assert isinstance(fact, InRange)
    return (fact.low is None or no_low) and (fact.high is None or no_high)


class Covered:
    """What the ranges of earlier rules cover together: ranges apart from each other, in their order."""

    def __init__(self) -> None:
        self.ranges: list[tuple[_Place, _Place]] = []

    def add(self, low: _Place, high: _Place) -> None:
        """One range more, joined with those that it touches."""
        if low > high:
            return
        start = end = bisect_left(self.ranges, (low, high))
        while start > 0 and low <= _next(self.ranges[start - 1][1]):
            start -= 1
        while end < len(self.ranges) and self.ranges[end][0] <= _next(high):
            end += 1
        touched = self.ranges[start:end]
        joined = min((low, *(each[0] for each in touched))), max((high, *(each[1] for each in touched)))
        self.ranges[start:end] = [joined]

    def below(self, place: _Place) -> bool:
        """Whether everything below a place is covered."""
        return place == _LOWEST or (
            bool(self.ranges) and self.ranges[0][0] == _LOWEST and place <= _next(self.ranges[0][1])
        )

    def above(self, place: _Place) -> bool:
        """Whether everything above a place is covered."""
        return place == _HIGHEST or (
            bool(self.ranges) and self.ranges[-1][1] == _HIGHEST and _next(place) >= self.ranges[-1][0]
        )


def _next(place: _Place) -> _Place:
    return place[0], place[1], min(place[2] + 1, 1)


def _low(fact: Fact) -> _Place:
    assert isinstance(fact, InRange)
    return _LOWEST if fact.low is None else (0, fact.low, 0 if fact.low_included else 1)


def _high(fact: Fact) -> _Place:
    """Where a range ends; one of whole numbers just below the next one, so that ranges that touch are seen to."""
    assert isinstance(fact, InRange)
    if fact.high is None:
        return _HIGHEST
    if fact.high_included and isinstance(fact.high, int) and fact.type is not Base.DATE:
        return 0, fact.high + 1, -1
    return 0, fact.high, 0 if fact.high_included else -1


def _joined(parts: Sequence[Expression]) -> Expression | None:
    """Parts of a condition that all hold, None for none."""
    joined: Expression | None = None
    for each in parts:
        joined = each if joined is None else Operated(Operation.AND, (joined, each), each.type, each.span, each.span)
    return joined


# -------------------------------------------------------------------------------------------------------------- cases


def _of_cases(conditions: Sequence[Expression | None], enumerations: Mapping[QualifiedName, Enumeration]) -> Settled:
    tests = [each for each in conditions if isinstance(each, CaseTest)]
    declared = enumerations.get(tests[0].enumeration) if len(tests) == len(conditions) else None
    found = {each.case for each in tests}
    if declared is None or {case.name for case in declared.cases} != found or len(found) != len(tests):
        return Settled(tuple(conditions), False)
    return Settled((*conditions[:-1], None), True)
