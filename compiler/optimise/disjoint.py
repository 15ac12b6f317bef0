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
from compiler.typed.tree import CaseTest, Expression, FieldRead, LiteralValue, Local, Operated, TupleRead, VariableRead
from compiler.types import Base, DecimalIn, MoneyIn, Type
from dsl.records import record


@record
class Payload:
    """What a case of an expression carries."""

    of: Subject
    case: str


#: What conjuncts are about: a variable, a field or item of it, the payload of a case of it.
Subject: TypeAlias = "Payload | tuple[str, ...] | tuple[Subject, str]"
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
    ways = [(position, facts) for position, term in enumerate(terms) for facts in _ways(term)]
    return not any(
        ways[one][0] != ways[other][0] and not _contradict(ways[one][1], ways[other][1])
        for group in together([facts for _, facts in ways])
        for one, other in combinations(group, 2)
    )


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


def _ways(term: Default) -> Iterator[tuple[Fact, ...]]:
    """For each rule of a term, facts that must hold where it gives the term's value."""
    for exception in term.exceptions:
        yield from _ways(exception)
    own = tuple(facts_of(term.justification)) if term.justification is not None else ()
    match term.consequence:
        case Default():
            for inner in _ways(term.consequence):
                yield (*own, *inner)
        case Empty():
            pass
        case _:
            yield own


def facts_of(condition: Expression) -> Iterator[Fact]:
    """What must hold where a condition does."""
    yield from _facts(condition, {})


def _facts(condition: Expression, bound: dict[int, Subject]) -> Iterator[Fact]:
    match condition:
        case Operated(Operation.AND, (left, right)):
            yield from _facts(left, bound)
            yield from _facts(right, bound)
        case Operated(Operation.NOT, (operand,)):
            subject = _subject(operand, bound)
            if subject is not None:
                yield Holds(subject, False)
        case CaseTest(scrutinee, _, case, local, rest):
            subject = _subject(scrutinee, bound)
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
            subject = _subject(condition, bound)
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
    subject = _subject(left, bound)
    if subject is None or not isinstance(right, LiteralValue) or not _is_ordered(right.type):
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


def _is_ordered(type_: Type) -> bool:
    """Whether the order of a type is total, so that its comparison cannot fail, and its values are numbers or days."""
    numbers = (Base.INTEGER, Base.DECIMAL, Base.MONEY, Base.DATE, Base.WORKING_DURATION)
    return type_ in numbers or isinstance(type_, MoneyIn | DecimalIn)


def _subject(expression: Expression, bound: dict[int, Subject]) -> Subject | None:
    """The name of a stable thing, or None for what is computed."""
    match expression:
        case VariableRead(name, state):
            return ("variable", name, state or "")
        case Local(_, key):
            return bound.get(key, ("local", str(key)))
        case FieldRead(operand, structure, field):
            inner = _subject(operand, bound)
            return None if inner is None else (inner, f"{structure}.{field}")
        case TupleRead(operand, index):
            inner = _subject(operand, bound)
            return None if inner is None else (inner, str(index))
        case _:
            return None


def subject_of(expression: Expression) -> Subject | None:
    """The stable thing that an expression names, if it names one."""
    return _subject(expression, {})


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
