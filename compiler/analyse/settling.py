"""Many questions settled with few: what one set of facts shows is looked up for all of them at once."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from typing import Generic, TypeVar

from compiler.analyse.evaluating import Assignment, Evaluation
from compiler.analyse.nearby import Nearby
from compiler.analyse.solver import Met, Never, Solver, Unknown
from compiler.analyse.terms import FALSE, Operator, Term, or_, reached
from dsl.records import record

#: So many questions of one scope may stay open before no more are put: a reader waits for each.
_PATIENCE = 24
#: So many facts near those at hand that show nothing new, one after the other, and no more are looked at.
_IN_VAIN = 24

Q = TypeVar("Q", bound=Hashable)


@record
class Settled(Generic[Q]):
    """Which questions were met, with facts for each; which no facts meet; and which were not decided, with why."""

    met: Mapping[Q, Assignment]
    never: frozenset[Q]
    unknown: Mapping[Q, str]


class Settling:
    """Puts the questions of one scope; `known` are facts that are at hand, from cases and earlier answers."""

    def __init__(self, solver: Solver, known: Iterable[Assignment] = ()) -> None:
        self.solver = solver
        self.known = [Evaluation(each) for each in known]
        self.given_up = 0

    def handed_to(self, solver: Solver) -> Settling:
        """The same facts at hand, and the same patience, with another solver."""
        found = Settling(solver)
        found.known, found.given_up = self.known, self.given_up
        return found

    def settle(self, asked: Mapping[Q, Term], within: Term) -> Settled[Q]:
        """Whether there are facts within some limits for which each of the terms holds."""
        pending = {question: term for question, term in asked.items() if term is not FALSE}
        met: dict[Q, Assignment] = {}
        unknown: dict[Q, str] = {}
        for each in self.known:
            if pending and each(within):
                self._look_up(pending, met, each)
        self._ask_together(pending, within, met, unknown)
        return Settled(met, frozenset(asked) - set(met) - set(unknown), unknown)

    def look_near(self, asked: Mapping[Q, Term], within: Term) -> None:
        """Adds to the facts at hand some near them that show what they did not, for `settle` to find there. Where no
        days are counted a solver finds as much in less time."""
        pending = {question: term for question, term in asked.items() if term is not FALSE}
        near = self._those(pending, within)
        inside = reached((within, *pending.values()))
        if not any(each.operator is Operator.APPLY for each in inside):
            return
        symbols = [each for each in inside if each.operator is Operator.SYMBOL]
        in_vain = 0
        for facts in Nearby(symbols).of(near):
            if not pending or in_vain == _IN_VAIN:
                break
            found = Evaluation(facts)
            before = len(pending)
            if found(within):
                self._look_up(pending, {}, found)
            if len(pending) == before:
                in_vain += 1
                continue
            in_vain = 0
            self.known.append(found)
            near.append(facts)

    def _those(self, pending: dict[Q, Term], within: Term) -> list[Assignment]:
        """The facts at hand that are within limits; what they show is pending no more."""
        found = [each for each in self.known if each(within)]
        for each in found:
            self._look_up(pending, {}, each)
        return [each.assignment for each in found]

    def _ask_together(
        self, pending: dict[Q, Term], within: Term, met: dict[Q, Assignment], unknown: dict[Q, str]
    ) -> None:
        """As long as one of them can be met, it is asked which; what is unclear is halved."""
        while pending:
            answer = self.solver.ask(within, or_(*pending.values()))
            if isinstance(answer, Never):
                return
            if isinstance(answer, Met):
                found = Evaluation(answer.assignment)
                before = len(pending)
                self._look_up(pending, met, found)
                if len(pending) < before:
                    self.known.append(found)
                    continue
            self.given_up += isinstance(answer, Unknown)
            if self.given_up > _PATIENCE:
                unknown.update(dict.fromkeys(pending, "too many questions about this scope were not decided"))
                return
            if len(pending) == 1:
                reason = answer.reason if isinstance(answer, Unknown) else "the facts that were found do not show it"
                unknown.update(dict.fromkeys(pending, reason))
                return
            listed = list(pending.items())
            for half in (listed[: len(listed) // 2], listed[len(listed) // 2 :]):
                self._ask_together({q: term for q, term in half if q not in met}, within, met, unknown)
            return

    @staticmethod
    def _look_up(pending: dict[Q, Term], met: dict[Q, Assignment], facts: Evaluation) -> None:
        for question, term in list(pending.items()):
            if facts(term):
                met[question] = facts.assignment
                del pending[question]
