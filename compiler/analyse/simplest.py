"""The simplest facts that show a finding, and the whole interval of each of their numbers.

Facts that a solver gives are odd. One after the other each is brought to the value that a reader takes in at once, as
long as the finding is still there: nothing given that may be left out, the first case, `false`, the shortest list, a
round number. The same goal and the same facts to begin with give the same facts in the end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from compiler.analyse.leaves import Leaf, plain
from compiler.analyse.probe import Probe
from compiler.analyse.rounded import Interval, round_day, round_number
from compiler.analyse.terms import Known, Sort
from compiler.runtime.currencies import DIGITS
from compiler.runtime.money import MONEY_DIGITS
from compiler.types import Base, MoneyIn

#: How often all facts are gone through: what one change makes possible, the next round finds.
_ROUNDS = 3
#: How far behind a turn the next values are tried: month arithmetic turns up to a month aside.
_ASIDE = 32
#: What holds for a value of one number, the others staying as they are.
Holds = Callable[[Known], bool]


def simplify(probe: Probe, leaves: Sequence[Leaf]) -> None:
    """Brings the facts of a probe whose goal holds to simple ones; it still holds."""
    assert probe.holds
    known = set(probe.symbols)
    mine = [each for each in leaves if each.symbol in known]
    choices = [each for each in mine if not each.is_number]
    numbers = [each for each in mine if each.is_number]
    for _ in range(_ROUNDS):
        before = dict(probe.assignment)
        for leaf in choices:
            _choose(probe, leaf)
        for leaf in numbers:
            _round_off(probe, leaf)
        if probe.assignment == before:
            return


def _choose(probe: Probe, leaf: Leaf) -> None:
    symbol, now = leaf.symbol, probe.assignment[leaf.symbol]
    for value in values_of(leaf):
        if value == now:
            return
        if probe.holds_with(symbol, value):
            probe.change(symbol, value)
            return


def values_of(leaf: Leaf) -> Iterator[Known]:
    """The values of a truth or a case, simple ones first."""
    symbol = leaf.symbol
    if symbol.sort is Sort.BOOL:
        yield from (False, True)
    elif symbol.low is not None and symbol.high is not None:
        yield from range(int(symbol.low), int(symbol.high) + 1)


def _round_off(probe: Probe, leaf: Leaf) -> None:
    symbol = leaf.symbol
    within = interval(probe, leaf)
    better = roundest(leaf, within)
    if better is not None and better != probe.assignment[symbol] and probe.holds_with(symbol, better):
        probe.change(symbol, better)


def roundest(leaf: Leaf, within: Interval) -> Known | None:
    """The roundest value of a number's type in an interval."""
    match leaf.type:
        case Base.DATE:
            return round_day(within)
        case Base.MONEY | MoneyIn():
            digits = DIGITS[leaf.type.currency] if isinstance(leaf.type, MoneyIn) else MONEY_DIGITS
            minor = 10**digits
            low, high = (None if end is None else Fraction(end) / minor for end in (within.low, within.high))
            found = round_number(Interval(low, high, within.low_in, within.high_in), Fraction(1, minor))
            return None if found is None else int(found * minor)
        case _ if leaf.symbol.sort is Sort.INT:
            found = round_number(within)
            return None if found is None else int(found)
        case _:
            return round_number(within, Fraction(0))


def interval(probe: Probe, leaf: Leaf) -> Interval:
    """The values of a number around the one it has for which the goal holds, as far as its comparisons tell."""
    symbol = leaf.symbol
    here = probe.assignment[symbol]
    roots = probe.roots(symbol)

    def holds(value: Known) -> bool:
        return probe.holds_with(symbol, value)

    if symbol.sort is Sort.INT:
        return _whole_interval(int(here), roots, _bounds(leaf), holds)
    return _exact_interval(Fraction(here), roots, _bounds(leaf), holds)


def can_be(leaf: Leaf) -> Interval:
    """All that a number can be, by its type, the limits of the analysis and its domain."""
    found = Interval(leaf.symbol.low, leaf.symbol.high)
    for bound, is_low in ((leaf.domain.low, True), (leaf.domain.high, False)) if leaf.domain is not None else ():
        if bound is None:
            continue
        end, is_in = plain(bound.value, leaf.symbol.sort), bound.is_in
        if not is_in and leaf.symbol.sort is Sort.INT:
            end, is_in = end + (1 if is_low else -1), True
        known = found.low if is_low else found.high
        if known is None or (end >= known if is_low else end <= known):
            found = replace(found, low=end, low_in=is_in) if is_low else replace(found, high=end, high_in=is_in)
    return found


def _bounds(leaf: Leaf) -> tuple[Fraction | int | None, Fraction | int | None]:
    return leaf.symbol.low, leaf.symbol.high


def _exact_interval(
    here: Fraction, roots: Iterable[Fraction], bounds: tuple[Fraction | int | None, Fraction | int | None], holds: Holds
) -> Interval:
    low, low_in = _exact_end(here, [each for each in roots if each <= here][::-1], bounds[0], -1, holds)
    high, high_in = _exact_end(here, [each for each in roots if each >= here], bounds[1], 1, holds)
    return Interval(low, high, low_in, high_in)


def _exact_end(
    here: Fraction, roots: Sequence[Fraction], bound: Fraction | int | None, sign: int, holds: Holds
) -> tuple[Fraction | int | None, bool]:
    """Where the goal ceases to hold, going one way from here, and whether it still does right there."""
    turns = [each for each in roots if bound is None or sign * each < sign * bound]
    for number, turn in enumerate(turns):
        if turn != here and not holds(turn):
            return turn, False
        following = turns[number + 1] if number + 1 < len(turns) else bound
        behind = turn + sign if following is None else (turn + following) / 2
        if not holds(Fraction(behind)):
            return turn, True
    return bound, True


def _whole_interval(
    here: int, roots: Iterable[Fraction], bounds: tuple[Fraction | int | None, Fraction | int | None], holds: Holds
) -> Interval:
    low, high = (None if each is None else int(each) for each in bounds)
    listed = sorted({int(root // 1) + aside for root in roots for aside in (-_ASIDE, -1, 0, 1, 2, _ASIDE)})
    inside = [each for each in listed if (low is None or each >= low) and (high is None or each <= high)]
    up = [each for each in inside if each > here] + ([high] if high is not None and high > here else [])
    down = [each for each in reversed(inside) if each < here] + ([low] if low is not None and low < here else [])
    return Interval(_whole_end(here, down, low, holds), _whole_end(here, up, high, holds))


def _whole_end(here: int, tried: Iterable[int], bound: int | None, holds: Holds) -> int | None:
    """The last number for which the goal holds, going one way from here."""
    good = here
    for each in tried:
        if holds(each):
            good = each
            continue
        bad = each
        while abs(bad - good) > 1:
            middle = (good + bad) // 2
            good, bad = (middle, bad) if holds(middle) else (good, middle)
        return good
    return bound
