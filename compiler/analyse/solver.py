"""Questions to the solver: facts for which all of some terms hold, or that there are none.

The same questions in the same order are answered alike: the limit counts the solver's steps and not time, and its seeds
are fixed. An answer with facts is worked out exactly before it is given; where the solver has taken a function for what
it is not, it is told better and asked again.
"""

from __future__ import annotations

from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

from compiler.analyse.evaluating import Assignment, Evaluation
from compiler.analyse.nodes import Nodes
from compiler.analyse.terms import FALSE, TRUE, Known, Operator, Sort, Term, and_, forget, reached
from compiler.analyse.to_z3 import Translation
from dsl.records import record

if TYPE_CHECKING:
    import z3

#: Steps of the solver for one question, about a second or two.
LIMIT = 5_000_000
#: Steps for all questions of one scope. The largest scope of the decree takes a twentieth of it.
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


def available() -> Any:
    """The solver's module. Raises `NoSolver`."""
    try:
        import z3
    except ImportError:
        raise NoSolver from None
    return z3


def begin_anew() -> None:
    """Lets go of all that was ever asked, for what the solver finds depends on what it has seen; terms begin anew, too.
    Terms and solvers from before are of no more use. Raises `NoSolver`."""
    forget()
    available().z3._main_ctx = None


class Solver:
    """Answers questions about terms; what it has learnt of functions it keeps. It answers none once it has taken so
    many steps in all as `allowance` says, whatever the machine. Raises `NoSolver`."""

    def __init__(self, limit: int = LIMIT, allowance: int = ALLOWANCE) -> None:
        self._z3 = available()
        self._solver: z3.Solver = self._z3.Solver()
        self._solver.set("random_seed", 0)
        self._solver.set("rlimit", limit)
        self._nodes = Nodes(self._z3, self._solver.ctx)
        self._translation = Translation(self._nodes)
        self._allowance = allowance
        self._first = self._steps()
        self.asked = 0

    def limit(self, steps: int) -> None:
        """Gives each question from now on so many steps at most."""
        self._solver.set("rlimit", steps)

    def ask(self, *terms: Term) -> Verdict:
        """Facts for which all of the terms hold."""
        whole = and_(*terms)
        if whole is FALSE:
            return Never()
        if whole is TRUE:
            return Met({})
        if self._steps() - self._first > self._allowance:
            return Unknown("the allowance of the scope is used up")
        self.asked += 1
        for _ in range(_ROUNDS):
            found = self._once(whole)
            if found is not None:
                return found
        return Unknown(f"the solver tried {_ROUNDS} sets of facts that turned out not to be such")

    def _steps(self) -> int:
        """The steps that were taken so far, by all solvers since terms began anew."""
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
