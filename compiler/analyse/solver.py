"""Questions to the solver: facts for which all of some terms hold, or that there are none.

The same questions in the same order are answered alike: the limit counts the solver's steps and not time, and its seeds
are fixed. An answer with facts is worked out exactly before it is given; where the solver has taken a function for what
it is not, it is told better and asked again. What it said earlier to the same questions in the same order is therefore
what it says, and it need not be asked (`compiler.analyse.said`).
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from fractions import Fraction
from functools import partial
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, TypeAlias

from compiler.analyse.beside import Beside
from compiler.analyse.evaluating import Assignment, Evaluation
from compiler.analyse.nodes import Nodes
from compiler.analyse.said import Said, fingerprint
from compiler.analyse.terms import FALSE, TRUE, Known, Operator, Sort, Term, and_, reached
from compiler.analyse.to_z3 import Translation
from dsl.records import record

if TYPE_CHECKING:
    import z3

#: Steps of the solver for one question, about a second or two.
LIMIT = 5_000_000
#: Steps for all questions of one scope, and as many for those about its calls. The largest scope of the decree takes a
#: twentieth of it.
ALLOWANCE = 60_000_000
#: How often the solver is told better within one question.
_ROUNDS = 60


class NoSolver(Exception):
    """The solver is not installed."""

    def __str__(self) -> str:
        return (
            "The analysis needs the solver z3, which is not installed. Get it with: pip install 'kotmai[analyse]' "
            "(or: pip install z3-solver)."
        )


@record
class Met:
    """Facts for which it holds: what the symbols are on which it depends."""

    assignment: Assignment


@record
class Never:
    """There are no such facts."""


@record
class Unknown:
    """Whether there are such facts was not found out; `reason` is a sentence for people."""

    reason: str


Verdict: TypeAlias = "Met | Never | Unknown"


class Solver:
    """Answers questions about terms; what it has learnt of functions it keeps. It answers none once it has taken so
    many steps in all as `allowance` says, whatever the machine. `earlier` is what one with the same limits said before:
    as long as the questions are the same, that is the answer. Raises `NoSolver`."""

    def __init__(self, limit: int = LIMIT, allowance: int = ALLOWANCE, earlier: Sequence[Said] = ()) -> None:
        if sys.modules.get("z3") is None and ("z3" in sys.modules or find_spec("z3") is None):
            raise NoSolver
        self._limit, self._allowance = limit, allowance
        self._earlier = earlier
        self._beside = Beside()
        self._repeated: list[Term] = []
        self._z3: _Z3 | None = None
        self._is_open = True
        #: What was said, question by question.
        self.said: list[Said] = []

    def close(self) -> None:
        """Lets go of what the solver holds: it takes more room than all else. No question can be put any more."""
        self._z3, self._is_open = None, False

    def ask(self, *terms: Term) -> Verdict:
        """Facts for which all of the terms hold."""
        whole = and_(*terms)
        if whole is FALSE:
            return Never()
        if whole is TRUE:
            return Met({})
        inside = reached((whole,))
        question = fingerprint(inside, self._limit)
        number = len(self.said)
        if self._z3 is None and number < len(self._earlier) and self._earlier[number].question == question:
            if any(each.operator is Operator.APPLY for each in inside):
                self._beside.of(whole)
            self._repeated.append(whole)
            self.said.append(self._earlier[number])
            return _verdict(self._earlier[number], inside)
        found = self._asked(whole)
        facts = tuple(found.assignment.values()) if isinstance(found, Met) else None
        self.said.append(Said(question, facts, found.reason if isinstance(found, Unknown) else ""))
        return found

    def _asked(self, whole: Term) -> Verdict:
        """The answer of the solver itself, which is put all questions: what it finds depends on those before."""
        assert self._is_open
        if self._z3 is None:
            self._z3 = _Z3(self._beside, self._limit, self._allowance)
            for term in self._repeated:
                self._z3.ask(term)
        return self._z3.ask(whole)


def _verdict(said: Said, inside: Sequence[Term]) -> Verdict:
    """What was said of a question, for its terms as they are now."""
    if said.facts is None:
        return Unknown(said.reason) if said.reason else Never()
    symbols = [each for each in inside if each.operator is Operator.SYMBOL]
    return Met(dict(zip(symbols, said.facts, strict=True)))


class _Z3:
    """The solver itself, in a context of its own: what it finds depends on all that the context has seen."""

    def __init__(self, beside: Beside, limit: int, allowance: int) -> None:
        import z3

        self._z3 = z3
        self._solver: z3.Solver = z3.Solver(ctx=z3.Context())
        self._solver.set("random_seed", 0)
        self._solver.set("rlimit", limit)
        self._nodes = Nodes(z3, self._solver.ctx)
        self._translation = Translation(self._nodes, beside)
        self._limit, self._allowance = limit, allowance
        self._first = self._steps()
        self._taken = 0

    def ask(self, whole: Term) -> Verdict:
        """Facts for which a term holds."""
        if self._is_used_up():
            return Unknown("the allowance of the scope is used up")
        for _ in range(_ROUNDS):
            self._taken += 2 * self._limit
            found = self._once(whole)
            if found is not None:
                return found
        return Unknown(f"the solver tried {_ROUNDS} sets of facts that turned out not to be such")

    def _is_used_up(self) -> bool:
        """Whether all steps are taken. To count them takes as long as many a question, and is done where they can be:
        a question ends soon after its limit."""
        if self._taken > self._allowance:
            self._taken = self._steps() - self._first
        return self._taken > self._allowance

    def _steps(self) -> int:
        """The steps that were taken so far."""
        found = self._solver.statistics()
        for place in reversed(range(len(found))):
            name, value = found[place]
            if name == "rlimit count":
                return int(value)
        return 0

    def _once(self, whole: Term) -> Verdict | None:
        """The answer with what is known of the functions so far; None where more is known of them now."""
        solver = self._solver
        solver.push()
        try:
            self._nodes.tell(solver, [*self._translation.axioms(whole), self._translation(whole)])
            outcome = solver.check()
            if outcome == self._z3.unsat:
                return Never()
            if outcome == self._z3.unknown:
                return Unknown(_in_words(solver.reason_unknown()))
            model = solver.model()
        finally:
            solver.pop()
        assignment = self._assignment(whole, model)
        if assignment is None:
            return Unknown("the solver found facts that are no exact numbers")
        if Evaluation(assignment)(whole):
            return Met(assignment)
        if self._translation.learn(whole, partial(self._nodes.value, model)):
            return None
        return Unknown("the solver found facts that turned out not to be such")

    def _assignment(self, whole: Term, model: Any) -> dict[Term, Known] | None:
        found: dict[Term, Known] = {}
        for term in reached((whole,)):
            if term.operator is Operator.SYMBOL:
                value = self._nodes.value(model, self._translation(term))
                if value is None:
                    return None
                found[term] = Fraction(value) if term.sort is Sort.REAL else value
        return found


def _in_words(reason: str) -> str:
    """Why the solver gave up, as people say it."""
    if "limit" in reason or "canceled" in reason:
        return "the solver reached its limit before it found an answer"
    if "incomplete" in reason:
        return (
            "numbers that depend on the facts are multiplied or divided here, of which the solver does not know enough"
        )
    return f"the solver gave up ({reason})"
