"""A goal tried with one fact changed at a time: only what depends on the fact is worked out again."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from compiler.analyse.evaluating import nearest_to_zero, total_of, worked_out
from compiler.analyse.terms import Known, Operator, Term, reached


class Probe:
    """A goal and facts for which it is known; `symbols` are those that it depends on."""

    def __init__(self, goal: Term, assignment: Mapping[Term, Known]) -> None:
        self.goal = goal
        self._order = reached((goal,))
        self.symbols = [each for each in self._order if each.operator is Operator.SYMBOL]
        self.assignment: dict[Term, Known] = {
            each: assignment.get(each, nearest_to_zero(each)) for each in self.symbols
        }
        self._values: dict[Term, Any] = {}
        for each in self._order:
            self._values[each] = worked_out(each, self._values, self.assignment)
        self._dependent: dict[Term, list[Term]] = {}
        self._users: dict[Term, list[Term]] = {}
        for each in self._order:
            for part in each.parts:
                self._users.setdefault(part, []).append(each)

    @property
    def holds(self) -> bool:
        """Whether the goal holds for the facts as they are."""
        return bool(self._values[self.goal])

    def dependent(self, symbol: Term) -> list[Term]:
        """What depends on a symbol, each after its parts."""
        known = self._dependent.get(symbol)
        if known is None:
            found: set[Term] = set()
            pending = [symbol]
            while pending:
                for user in self._users.get(pending.pop(), ()):
                    if user not in found:
                        found.add(user)
                        pending.append(user)
            known = self._dependent[symbol] = sorted(found, key=lambda each: each.number)
        return known

    def value(self, term: Term) -> Any:
        """What a part of the goal is for the facts as they are."""
        return self._values[term]

    def tried(self, symbol: Term, value: Known) -> dict[Term, Any]:
        """What changes if a fact is another: the terms, with what they would be."""
        values, before = self._values, {symbol: self._values[symbol]}
        touched = set(self._users.get(symbol, ()))
        values[symbol] = value
        try:
            for each in self.dependent(symbol):
                if each in touched:
                    new = worked_out(each, values, self.assignment)
                    if new != values[each]:
                        before[each], values[each] = values[each], new
                        touched.update(self._users.get(each, ()))
            return {each: values[each] for each in before}
        finally:
            values.update(before)

    def holds_with(self, symbol: Term, value: Known) -> bool:
        """Whether the goal would hold if a fact were another."""
        return bool(self.tried(symbol, value).get(self.goal, self._values[self.goal]))

    def change(self, symbol: Term, value: Known) -> None:
        """Makes a fact another."""
        changed = self.tried(symbol, value)
        self.assignment[symbol] = value
        self._values.update(changed)

    def roots(self, symbol: Term) -> list[Fraction]:
        """Where the comparisons that depend on a number turn, as far as a straight line tells from here: each one's
        sides are looked at now and one step on."""
        here = self.assignment[symbol]
        changed = self.tried(symbol, here + 1)
        found: set[Fraction] = set()
        for each in self.dependent(symbol):
            if each.operator in (Operator.ZERO, Operator.POSITIVE):
                now = total_of(each.args[0], self._values)
                then = total_of(each.args[0], ChainMap(changed, self._values))
                if now != then:
                    found.add(Fraction(here) - Fraction(now) / Fraction(then - now))
        return sorted(found)
