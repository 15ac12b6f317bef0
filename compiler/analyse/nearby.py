"""Facts near those that are at hand: what they show need not be asked of a solver.

Whether a day lies after another one that is months away is soon seen with two days, and found hard by reasoning about
the lengths of months. So a few facts at a time are made others, numbers also so far from one another as days in the law
mostly are. The same facts to begin with give the same facts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random
from typing import Final

from compiler.analyse.evaluating import Assignment, nearest_to_zero
from compiler.analyse.terms import Known, Sort, Term

#: How far from another number a number is put: days, weeks, months, years.
_APART: Final = (0, 1, 7, 20, 31, 92, 184, 366, 1_000, 5_000)
#: Of a number that has no more values any of them is taken: it is which case a value is.
_CASES: Final = 64
#: So many facts at most are made others at a time.
_CHANGES: Final = 4


class Nearby:
    """Makes facts of others; `symbols` are those that may become others."""

    def __init__(self, symbols: Sequence[Term]) -> None:
        self._symbols = [each for each in symbols if each.sort is not Sort.REAL]
        self._random = Random(0)

    def of(self, known: Sequence[Assignment]) -> Iterator[Assignment]:
        """Without end facts near some of those known, as they then are; nothing where nothing can be another."""
        while known and self._symbols:
            facts = dict(known[self._below(len(known))])
            for _ in range(1 + self._below(_CHANGES)):
                symbol = self._symbols[self._below(len(self._symbols))]
                facts[symbol] = self._another(symbol, facts)
            yield facts

    def _below(self, end: int) -> int:
        """A number from 0 up to `end`. Of the generator only `random` is sure to be the same in each Python."""
        return int(self._random.random() * end)

    def _another(self, symbol: Term, facts: Assignment) -> Known:
        if symbol.sort is Sort.BOOL:
            return not facts.get(symbol, False)
        low, high = symbol.low, symbol.high
        if low is not None and high is not None and high - low < _CASES:
            return int(low) + self._below(int(high - low) + 1)
        other = self._symbols[self._below(len(self._symbols))]
        if other.sort is not Sort.INT:
            other = symbol
        here = facts.get(other)
        apart = _APART[self._below(len(_APART))]
        found = int(nearest_to_zero(other) if here is None else here) + (apart if self._below(2) else -apart)
        found = found if low is None else max(found, int(low))
        return found if high is None else min(found, int(high))
