"""What the assertions of a scope admit beside a finding: of the facts that the finding does not turn on, those that
assertions keep to some values where it holds.

A gap may stay where it is while an assertion is turned round, so that other people stand in it. Only what the
assertions keep out is told, and not what cannot be anyhow; how they are written does not matter.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from fractions import Fraction

from compiler.analyse.compared import named, symbol_of
from compiler.analyse.evaluating import Evaluation
from compiler.analyse.inquiry import Inquiry, held
from compiler.analyse.keys import of_range
from compiler.analyse.leaves import Leaf
from compiler.analyse.regions import Region, is_value
from compiler.analyse.rounded import Interval
from compiler.analyse.simplest import values_of
from compiler.analyse.terms import Known, Operator, Sort, Term, and_, not_, reached
from compiler.analyse.tree import Range


def admitted(inquiry: Inquiry, region: Region, target: Term, within: Term) -> tuple[str, ...]:
    """What tells the facts that are admitted in a region from others, in the notation of keys: truths and cases with
    the values that they can have, numbers with their limits, and comparisons."""
    if not inquiry.scope.declared.assertions:
        return ()
    facts = Evaluation(region.assignment)
    turned_on = {leaf.symbol for leaf, _ in region.fixed} | {leaf.symbol for leaf, _, _ in region.intervals}
    asserted = reached((inquiry.scope.refused,))
    symbols = set(asserted) - turned_on - inquiry.choices
    leaves = [each for each in inquiry.leaves.all if each.symbol in symbols and facts(each.exists)]
    asked: dict[Hashable, Term] = {}
    for number, leaf in enumerate(each for each in leaves if not each.is_number):
        for value in values_of(leaf):
            if value != facts(leaf.symbol):
                asked[leaf.path, number, value] = is_value(leaf.symbol, value)
    numbers = {each.symbol for each in leaves if each.is_number}
    told = {term for term, _ in region.compared}
    compared = [each for each in asserted if each not in told and _is_between(each, inquiry.leaves.by_symbol, numbers)]
    for term in compared:
        asked[term] = not_(term) if facts(term) else term
    if not asked:
        return ()
    here = and_(not_(region.outside(inquiry.choices)), target)
    out = inquiry.settling.settle(asked, and_(here, within)).never
    kept = inquiry.settling.settle({each: asked[each] for each in asked if each in out}, and_(here, inquiry.possible))
    choices = [each for each in leaves if not each.is_number]
    return (
        *_of_choices(inquiry, choices, kept.met, facts),
        *_of_numbers(inquiry, [each for each in compared if each in kept.met], facts),
    )


def _is_between(term: Term, by_symbol: Mapping[Term, Leaf], numbers: set[Term]) -> bool:
    """Whether a term compares facts that are numbers, one at least of which the finding does not turn on."""
    if term.operator not in (Operator.ZERO, Operator.POSITIVE):
        return False
    symbols = [symbol_of(part) for part, _ in term.args[0][1:]]
    return all(each in by_symbol and by_symbol[each].is_number for each in symbols) and any(
        each in numbers for each in symbols
    )


def _of_choices(
    inquiry: Inquiry, leaves: Sequence[Leaf], kept_out: Mapping[Hashable, object], facts: Evaluation
) -> Iterator[str]:
    for number, leaf in enumerate(leaves):
        values = list(values_of(leaf))
        left = [each for each in values if each == facts(leaf.symbol) or (leaf.path, number, each) not in kept_out]
        if len(left) < len(values):
            yield f"{'.'.join(leaf.path)}={'|'.join(inquiry.word(leaf, each) for each in left)}"


def _of_numbers(inquiry: Inquiry, compared: Sequence[Term], facts: Evaluation) -> Iterator[str]:
    """Limits of single numbers, all of one number together, then comparisons of several."""
    by_symbol = inquiry.leaves.by_symbol
    limits: dict[Leaf, Interval] = {}
    others = []
    for term in compared:
        parts = term.args[0][1:]
        if len(parts) == 1 and term.operator is Operator.POSITIVE:
            leaf = by_symbol[symbol_of(parts[0][0])]
            limits[leaf] = _both(limits.get(leaf, Interval(None, None)), _limit(term, bool(facts(term))))
        else:
            others.append(named((term, bool(facts(term))), by_symbol))
    for leaf, found in sorted(limits.items(), key=lambda each: each[0].path):
        low, high = held(leaf, found.low), held(leaf, found.high)
        yield of_range(Range(leaf.path, leaf.type, low, high, found.low_in, found.high_in))
    yield from sorted(others)


def _limit(term: Term, holds: bool) -> Interval:
    """Where a number lies of which such a comparison holds, or does not."""
    known, (part, factor) = term.args[0]
    turn = -Fraction(known) / Fraction(factor)
    if symbol_of(part).sort is Sort.INT and factor > 0 and turn.denominator == 1:
        return Interval(int(turn) + 1, None) if holds else Interval(None, int(turn))
    return Interval(turn, None, not holds, True) if (factor > 0) is holds else Interval(None, turn, True, not holds)


def _both(one: Interval, other: Interval) -> Interval:
    """What lies in two intervals."""
    low, low_in = _end([(each.low, each.low_in) for each in (one, other)], 1)
    high, high_in = _end([(each.high, each.high_in) for each in (one, other)], -1)
    return Interval(low, high, low_in, high_in)


def _end(ends: Sequence[tuple[Known | None, bool]], sign: int) -> tuple[Fraction | int | None, bool]:
    known = [(end, is_in) for end, is_in in ends if end is not None]
    if not known:
        return None, True
    return max(known, key=lambda each: (sign * each[0], not each[1]))
