"""Rules that exclude each other, so that no conflict between them is left to look for.

What it removes: the search for a conflict among exceptions of which at most one can ever apply. Two rules are proved
exclusive if both need the same expression to have different cases, or to lie in ranges without a common point, or if
one needs what the other denies. Soundness: conjuncts are read from the top of a condition only (`and`, and a case with
what follows it), each is necessary for its rule to apply, and the expressions compared are equal as trees and pure, so
that they have one value in one evaluation; a bound payload stands for what it was taken from. Two rules of which no
such pair of conjuncts is found count as able to apply together. The exceptions of a rule widen it: a term applies if
any of its rules does, so each rule of one term is held against each of the other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction
from itertools import combinations
from typing import TypeAlias

from compiler.defaults.tree import Default, Empty
from compiler.operators import Operation
from compiler.optimise.finite import never
from compiler.optimise.subjects import Payload, Subject, is_ordered, subject_in
from compiler.typed.tree import CaseTest, Expression, FieldRead, LiteralValue, Local, Operated, TupleRead, VariableRead
from compiler.types import Type
from dsl.records import record

Number: TypeAlias = "int | Fraction | date"
#: Where a range begins or ends, in an order: beyond all numbers, or at, just below or just above one.
_End: TypeAlias = "tuple[int] | tuple[int, Number, int]"

_LOWEST: _End = (-1,)
_HIGHEST: _End = (1,)


@record
class IsCase:
    subject: Subject
    case: str


@record
class InRange:
    """`low <(=) subject <(=) high`; None is no bound."""

    subject: Subject
    low: Number | None
    low_included: bool
    high: Number | None
    high_included: bool
    type: Type


@record
class Holds:
    """A condition on nothing else, and whether it is asked to be true."""

    subject: Subject
    wanted: bool


Fact: TypeAlias = IsCase | InRange | Holds


def exclusive(terms: tuple[Default, ...]) -> bool:
    """Whether at most one of several terms can have a value, whatever the facts."""
    if len(terms) < 2:
        return True
    ways = [(position, each) for position, term in enumerate(terms) for each in _ways(term)]
    return not any(
        ways[one][0] != ways[other][0] and not _apart_from(ways[one][1], ways[other][1])
        for group in together([each.facts for _, each in ways])
        for one, other in combinations(group, 2)
    )


@record
class _Way:
    """How a term comes to a value: the conditions that must hold, and what is read of them at once."""

    facts: tuple[Fact, ...]
    conditions: tuple[Expression, ...]


def _apart_from(one: _Way, other: _Way) -> bool:
    """Whether two ways exclude each other: by what is read at once, or by trying."""
    if _contradict(one.facts, other.facts):
        return True
    return never([(each, True) for each in (*one.conditions, *other.conditions)])


def together(several: Sequence[tuple[Fact, ...]]) -> Iterator[tuple[int, ...]]:
    """Groups of conditions, by position: two that are in no group together contradict each other.

    Hundreds of rules for one variable differ in one subject as a rule (a case, a bracket of a tariff): they fall apart
    by it in one pass, and only those left together are to be held against each other.
    """
    yield from _parted(several, tuple(range(len(several))))


def _parted(several: Sequence[tuple[Fact, ...]], group: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
    if len(group) < 2:
        return
    shared = dict.fromkeys(fact.subject for fact in several[group[0]])
    for position in group[1:]:
        named = {fact.subject for fact in several[position]}
        shared = {subject: None for subject in shared if subject in named}
    for subject in shared:
        parts = _split([(each, [fact for fact in several[each] if fact.subject == subject]) for each in group])
        if len(parts) > 1:
            for part in parts:
                yield from _parted(several, part)
            return
    yield group


def _split(about: Sequence[tuple[int, list[Fact]]]) -> list[tuple[int, ...]]:
    """Conditions parted by what they ask of one subject: parts contradict each other."""
    kinds = {type(fact) for _, facts in about for fact in facts}
    if kinds == {InRange}:
        return _split_ranges(
            (each, *_ends([fact for fact in facts if isinstance(fact, InRange)])) for each, facts in about
        )
    if len(kinds) > 1:
        return [tuple(each for each, _ in about)]
    asked: dict[Fact, list[int]] = {}
    for each, facts in about:
        asked.setdefault(facts[0], []).append(each)
    return [tuple(part) for part in asked.values()]


def _split_ranges(about: Iterable[tuple[int, _End, _End]]) -> list[tuple[int, ...]]:
    """Ranges from the lowest up, parted where one begins after all before it have ended."""
    parts: list[list[int]] = []
    reached: _End = _LOWEST
    for each, low, high in sorted(about, key=lambda found: found[1]):
        if not parts or reached < low:
            parts.append([])
            reached = high
        reached = max(reached, high)
        parts[-1].append(each)
    return [tuple(sorted(part)) for part in parts]


def _ends(ranges: Sequence[InRange]) -> tuple[_End, _End]:
    """Where several ranges at once begin and end."""
    lows = (_LOWEST if each.low is None else (0, each.low, 0 if each.low_included else 1) for each in ranges)
    highs = (_HIGHEST if each.high is None else (0, each.high, 0 if each.high_included else -1) for each in ranges)
    return max(lows), min(highs)


def alternatives(terms: tuple[Default, ...]) -> tuple[Default, ...] | None:
    """Terms of which at most one can have a value, as single rules without exceptions in the order of the text.

    None where two of their rules might apply together. An exception that excludes its own rule is only another rule.
    """
    rules = [rule for term in terms for rule in _single_rules(term)]
    if not all(rule.rule is not None for rule in rules) or not exclusive(tuple(rules)):
        return None
    return tuple(sorted(rules, key=lambda each: each.rule.number if each.rule is not None else 0))


def _single_rules(term: Default) -> Iterator[Default]:
    for exception in term.exceptions:
        yield from _single_rules(exception)
    match term.consequence:
        case Empty():
            pass
        case Default() if term.justification is None:
            yield from _single_rules(term.consequence)
        case _:
            yield replace(term, exceptions=())


def _ways(term: Default) -> Iterator[_Way]:
    """For each rule of a term, how it gives the term's value."""
    for exception in term.exceptions:
        yield from _ways(exception)
    own = tuple(facts_of(term.justification)) if term.justification is not None else ()
    conditions = () if term.justification is None else (term.justification,)
    match term.consequence:
        case Default():
            for inner in _ways(term.consequence):
                yield _Way((*own, *inner.facts), (*conditions, *inner.conditions))
        case Empty():
            pass
        case _:
            yield _Way(own, conditions)


def facts_of(condition: Expression) -> Iterator[Fact]:
    """What must hold where a condition does."""
    yield from _facts(condition, {})


def _facts(condition: Expression, bound: dict[int, Subject]) -> Iterator[Fact]:
    match condition:
        case Operated(Operation.AND, (left, right)):
            yield from _facts(left, bound)
            yield from _facts(right, bound)
        case Operated(Operation.NOT, (operand,)):
            subject = subject_in(operand, bound)
            if subject is not None:
                yield Holds(subject, False)
        case CaseTest(scrutinee, _, case, local, rest):
            subject = subject_in(scrutinee, bound)
            if subject is not None:
                yield IsCase(subject, case)
            if rest is not None:
                inside = bound
                if local is not None and subject is not None:
                    inside = {**bound, local.key: Payload(subject, case)}
                yield from _facts(rest, inside)
        case Operated(operation, (left, right)):
            found = _range(operation, left, right, bound) or _range(_MIRRORED.get(operation), right, left, bound)
            if found is not None:
                yield found
        case VariableRead() | FieldRead() | Local() | TupleRead():
            subject = subject_in(condition, bound)
            if subject is not None:
                yield Holds(subject, True)
        case _:
            pass


_MIRRORED = {
    Operation.LESS: Operation.GREATER,
    Operation.LESS_OR_EQUAL: Operation.GREATER_OR_EQUAL,
    Operation.GREATER: Operation.LESS,
    Operation.GREATER_OR_EQUAL: Operation.LESS_OR_EQUAL,
    Operation.EQUAL: Operation.EQUAL,
}


def _range(
    operation: Operation | None, left: Expression, right: Expression, bound: dict[int, Subject]
) -> InRange | None:
    subject = subject_in(left, bound)
    if subject is None or not isinstance(right, LiteralValue) or not is_ordered(right.type):
        return None
    limit = right.value
    assert isinstance(limit, int | Fraction | date)
    match operation:
        case Operation.LESS:
            return InRange(subject, None, False, limit, False, right.type)
        case Operation.LESS_OR_EQUAL:
            return InRange(subject, None, False, limit, True, right.type)
        case Operation.GREATER:
            return InRange(subject, limit, False, None, False, right.type)
        case Operation.GREATER_OR_EQUAL:
            return InRange(subject, limit, True, None, False, right.type)
        case Operation.EQUAL:
            return InRange(subject, limit, True, limit, True, right.type)
        case _:
            return None


def _contradict(left: tuple[Fact, ...], right: tuple[Fact, ...]) -> bool:
    return any(_apart(one, other) for one in left for other in right)


def _apart(one: Fact, other: Fact) -> bool:
    if one.subject != other.subject:
        return False
    match one, other:
        case IsCase(), IsCase():
            return one.case != other.case
        case Holds(), Holds():
            return one.wanted != other.wanted
        case InRange(), InRange():
            return _before(one, other) or _before(other, one)
        case _:
            return False


def _before(lower: InRange, upper: InRange) -> bool:
    """Whether one range ends before the other begins."""
    if lower.high is None or upper.low is None:
        return False
    if lower.high == upper.low:
        return not (lower.high_included and upper.low_included)
    return bool(lower.high < upper.low)  # type: ignore[operator]
