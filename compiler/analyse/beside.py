"""What a question brings with it: the symbols and functions of which the solver is told something, and the terms made
for that.

They are made for each question, whether the solver is asked or its answer is known from before: terms are ordered by
when they were made, so that what is made later has its place after them in either case.
"""

from __future__ import annotations

from typing import Any, Final

from compiler.analyse.days import first_of
from compiler.analyse.terms import Operator, Term, add, constant, reached, subtract

#: Functions of which it is said, of two applications, by how much they rise from one to the other.
_RISING: Final = frozenset({"first", "upto", "nth"})
#: Of so many applications of a function at most it is said, pair by pair, that it rises.
_PAIRS: Final = 24


class Beside:
    """Kept by term: of the same terms nothing is made twice."""

    def __init__(self) -> None:
        self._first_days: dict[Term, tuple[Term, Term]] = {}
        self._apart: dict[tuple[Term, Term], Term] = {}

    def of(self, term: Term) -> list[tuple[Term, list[Term]]]:
        """The symbols and applications in a term and in what is said of them, each after those inside it, with the
        earlier applications of the same function with which it is compared."""
        found: list[tuple[Term, list[Term]]] = []
        told: set[Term] = set()
        applied: dict[Any, list[Term]] = {}
        pending = [term]
        while pending:
            for each in reached((pending.pop(),)):
                if each in told:
                    continue
                told.add(each)
                if each.operator is Operator.SYMBOL:
                    found.append((each, []))
                elif each.operator is Operator.APPLY:
                    others: list[Term] = []
                    if each.args[0].kind == "month":
                        pending += self.first_days(each)
                    elif each.args[0].kind in _RISING:
                        listed = applied.setdefault(each.args[0], [])
                        others = listed[-_PAIRS:]
                        if each.args[0].kind == "first":
                            for other in others:
                                self.apart(each, other)
                        listed.append(each)
                    found.append((each, others))
        return found

    def first_days(self, month: Term) -> tuple[Term, Term]:
        """The first days of a month and of the one after it."""
        if month not in self._first_days:
            self._first_days[month] = first_of(month), first_of(add(month, constant(1)))
        return self._first_days[month]

    def apart(self, one: Term, two: Term) -> Term:
        """How many months lie between those of which two terms are the first days."""
        if (one, two) not in self._apart:
            self._apart[one, two] = subtract(two.args[1], one.args[1])
        return self._apart[one, two]
