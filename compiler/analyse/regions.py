"""The facts that show a finding, part by part: each part with simple facts of its own and the intervals of its numbers.

A gap below 2 ha and one between 150 and 151 ha are two. After facts are found and made simple, it is asked which other
facts show the same: cases and truths that do not matter are left open, numbers are widened to their whole interval, and
the next facts are sought outside.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final, TypeAlias

from compiler.analyse import terms
from compiler.analyse.compared import Compared, comparisons
from compiler.analyse.evaluating import Assignment, evaluate
from compiler.analyse.leaves import Leaf
from compiler.analyse.probe import Probe
from compiler.analyse.rounded import Interval
from compiler.analyse.simplest import can_be, interval, simplify, values_of
from compiler.analyse.solver import Met, Never, Solver, Unknown
from compiler.analyse.terms import Known, Operator, Sort, Term, and_, not_, or_
from dsl.records import record

#: A truth or case, and some of its values.
Kept: TypeAlias = tuple[Leaf, tuple[Known, ...]]
#: So many parts of one finding at most are told apart.
PARTS: Final = 16
#: Of so many numbers at most it is proved that an interval is whole.
_PROVED: Final = 4


@record
class Region:
    """Facts that show a finding, and around them: the intervals of the numbers that matter, each with whether it is
    proved to be whole, and the values of the truths and cases that matter. `related` are the numbers among them that
    are held against each other: their intervals hold with the other facts as they are. `compared` are the comparisons
    among them on which the finding turns."""

    assignment: Assignment
    intervals: tuple[tuple[Leaf, Interval, bool], ...]
    fixed: tuple[tuple[Leaf, tuple[Known, ...]], ...]
    related: frozenset[Term] = frozenset()
    compared: tuple[Compared, ...] = ()

    def outside(self, aside: frozenset[Term]) -> Term:
        """That facts lie outside of the region, whatever the symbols of `aside` are."""
        kept = [each for each in self.fixed if each[0].symbol not in aside]
        apart = [_lies(leaf, within) for leaf, within, _ in self.intervals if leaf.symbol not in self.related]
        return not_(and_(_among(kept), *apart, *_hold(self.compared)))


@record
class Cut:
    """Parts that were not looked at, and why."""

    reason: str


class Regions:
    """Finds the parts of one condition within others that hold of all facts that are looked at."""

    def __init__(self, solver: Solver, leaves: Sequence[Leaf], within: Term) -> None:
        self.solver = solver
        self.leaves = leaves
        self.within = within
        self._by_symbol = {each.symbol: each for each in leaves}

    def of(self, target: Term, first: Assignment, most: int = PARTS) -> Iterator[Region | Cut]:
        """The parts one by one, beginning with facts that are known; at last why no more are sought, if some may be
        left."""
        found: Assignment | None = first
        blocks: list[Term] = []
        for _ in range(most):
            goal = and_(self.within, target, *blocks)
            if found is None:
                answer = self.solver.ask(goal)
                if isinstance(answer, Never):
                    return
                if isinstance(answer, Unknown):
                    yield Cut(answer.reason)
                    return
                found = answer.assignment
            probe = Probe(goal, found)
            if not probe.holds:
                return
            simplify(probe, self.leaves)
            probe = self._first(goal, target, probe)
            region = self._region(target, probe)
            yield region
            blocks.append(region.outside(frozenset()))
            found = None
        if isinstance(self.solver.ask(self.within, target, *blocks), Met | Unknown):
            yield Cut(f"only {most} parts of it are told apart")

    def _first(self, goal: Term, target: Term, probe: Probe) -> Probe:
        """Facts with the first truths and cases, in the order of declaration, for which the goal can hold: which part
        comes first does not depend on the order of the rules, from which a solver's facts do."""
        mine = set(terms.reached((target,)))
        first = probe
        settled: list[Term] = []
        for leaf in self.leaves:
            if leaf.is_number or leaf.symbol not in mine:
                continue
            for value in values_of(leaf):
                if value == first.assignment[leaf.symbol]:
                    break
                answer = self.solver.ask(goal, *settled, is_value(leaf.symbol, value))
                if isinstance(answer, Met):
                    first = Probe(goal, answer.assignment)
                    break
            settled.append(is_value(leaf.symbol, first.assignment[leaf.symbol]))
        if first is probe or not first.holds:
            return probe
        simplify(first, self.leaves)
        return first

    def _region(self, target: Term, probe: Probe) -> Region:
        """The part around facts."""
        mine = set(terms.reached((target,)))
        there = [each for each in self.leaves if each.symbol in mine and _is_there(probe, each)]
        choices = [each for each in there if not each.is_number]
        numbers = [(each, interval(probe, each)) for each in there if each.is_number]
        narrowed = [(leaf, found) for leaf, found in numbers if not _is_all(leaf, found)]
        related = related_among([leaf.symbol for leaf, _ in narrowed], target)
        compared = comparisons(target, probe.assignment, self._by_symbol) if related else ()
        facts = dict(probe.assignment)
        mattering = [each for each in choices if self._matters(probe, each)]
        lies = and_(*[_lies(*each) for each in narrowed])
        for fixed in (mattering, choices):
            kept = [(leaf, (facts[leaf.symbol],)) for leaf in fixed]
            if self._is_within(target, kept, lies):
                wider = self._widened(target, probe, kept, lies, [leaf for leaf, _ in narrowed])
                return Region(facts, tuple((*each, True) for each in narrowed), wider, related, compared)
        kept = [(leaf, (facts[leaf.symbol],)) for leaf in mattering]
        proved = tuple((leaf, found, self._is_whole(target, probe, leaf, found)) for leaf, found in narrowed[:_PROVED])
        # What no box around the facts holds is told once for its truths, cases and comparisons.
        return Region(facts, proved, tuple(kept), frozenset(leaf.symbol for leaf, _ in narrowed), compared)

    def _is_within(self, target: Term, kept: Sequence[Kept], lies: Term) -> bool:
        """Whether all such facts show the finding."""
        return isinstance(self.solver.ask(self.within, _among(kept), lies, not_(target)), Never)

    def _widened(
        self, target: Term, probe: Probe, kept: Sequence[Kept], lies: Term, numbers: Sequence[Leaf]
    ) -> tuple[Kept, ...]:
        """The truths and cases with all values that show the finding too; what others stand in keeps its value."""
        found = list(kept)
        paths = [leaf.path for leaf in (*numbers, *(leaf for leaf, _ in kept))]
        for number, (leaf, values) in enumerate(kept):
            if any(len(path) > len(leaf.path) and path[: len(leaf.path)] == leaf.path for path in paths):
                continue
            others = [each for each in values_of(leaf) if each in values or probe.holds_with(leaf.symbol, each)]
            wider = [*found[:number], (leaf, tuple(others)), *found[number + 1 :]]
            if len(others) > 1 and self._is_within(target, wider, lies):
                found = wider
        return tuple(found)

    def _matters(self, probe: Probe, leaf: Leaf) -> bool:
        """Whether another value of a truth or case takes the finding away."""
        now = probe.assignment[leaf.symbol]
        return any(value != now and not probe.holds_with(leaf.symbol, value) for value in values_of(leaf))

    def _is_whole(self, target: Term, probe: Probe, leaf: Leaf, found: Interval) -> bool:
        """Whether every number of an interval shows the finding, the other facts staying as they are."""
        others = [is_value(symbol, value) for symbol, value in probe.assignment.items() if symbol is not leaf.symbol]
        return isinstance(self.solver.ask(self.within, *others, _lies(leaf, found), not_(target)), Never)


def related_among(symbols: Sequence[Term], target: Term) -> frozenset[Term]:
    """The numbers that some comparison holds against another of them."""
    wanted = set(symbols)
    inside: dict[Term, frozenset[Term]] = {}
    found: set[Term] = set()
    for each in terms.reached((target,)):
        parts = [inside[part] for part in each.parts]
        inside[each] = frozenset({each}) if each in wanted else frozenset().union(*parts) if parts else frozenset()
        if each.operator in (Operator.ZERO, Operator.POSITIVE) and len(inside[each]) > 1:
            found |= inside[each]
    return frozenset(found)


def _hold(compared: Sequence[Compared]) -> list[Term]:
    """That comparisons come out as they do."""
    return [term if holds else not_(term) for term, holds in compared]


def _among(kept: Sequence[Kept]) -> Term:
    """That truths and cases have one of some values."""
    return and_(*[or_(*[is_value(leaf.symbol, value) for value in values]) for leaf, values in kept])


def _is_there(probe: Probe, leaf: Leaf) -> bool:
    """Whether the facts have such a part."""
    return leaf.symbol in probe.assignment and bool(evaluate(leaf.exists, probe.assignment))


def _is_all(leaf: Leaf, found: Interval) -> bool:
    """Whether an interval leaves nothing out that can occur."""
    whole = can_be(leaf)
    starts = found.low is None or (whole.low is not None and found.low <= whole.low)
    ends = found.high is None or (whole.high is not None and found.high >= whole.high)
    return starts and ends


def is_value(symbol: Term, value: Known) -> Term:
    """That a symbol has a value."""
    if symbol.sort is Sort.BOOL:
        return symbol if value else not_(symbol)
    return terms.equal(symbol, _constant(symbol, value))


def _constant(symbol: Term, value: Known) -> Term:
    return terms.constant(Fraction(value) if symbol.sort is Sort.REAL else int(value))


def _lies(leaf: Leaf, within: Interval) -> Term:
    found = []
    if within.low is not None:
        end = _constant(leaf.symbol, within.low)
        found.append(terms.at_most(end, leaf.symbol) if within.low_in else terms.less(end, leaf.symbol))
    if within.high is not None:
        end = _constant(leaf.symbol, within.high)
        found.append(terms.at_most(leaf.symbol, end) if within.high_in else terms.less(leaf.symbol, end))
    return and_(*found)
