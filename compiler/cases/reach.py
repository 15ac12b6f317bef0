"""What of the rules each case comes to: noted by looking on while the interpreter answers.

Only what gives the answer counts: no reasons are asked for, and constants, which belong to no case, are overlooked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import field
from functools import partial
from typing import TypeAlias, TypeVar

from compiler.cases.run import run
from compiler.cases.tree import Question, Result
from compiler.defaults.tree import Default, Program
from compiler.interpret.observer import Step
from compiler.interpret.outcomes import Outcomes
from compiler.runtime.answers import Answer, Json
from compiler.typed import tree
from compiler.typed.tree import Expression
from compiler.types import Base, QualifiedName
from dsl.records import record
from dsl.source import Span

T = TypeVar("T")

#: Where something stands: path and offsets.
Stretch: TypeAlias = tuple[str, int, int]


def stretch(span: Span) -> Stretch:
    """Where a span stands."""
    return span.path, span.start, span.end


@record
class Reach:
    """What one case came to: the expressions worked out, the conditions by what they came to, and the rules that were
    tried, by whether their condition held."""

    worked_out: set[Stretch] = field(default_factory=set)
    conditions: set[tuple[Stretch, bool]] = field(default_factory=set)
    rules: set[tuple[Stretch, bool]] = field(default_factory=set)


class Noting:
    """An observer that notes what is reached."""

    def __init__(self) -> None:
        self.reach = Reach()
        self._is_muted = False
        self._visits: dict[int, int] = {}

    def watch(self, step: Step, compute: Callable[[], T]) -> T:
        """The outcome of `compute`, noted."""
        if self._is_muted:
            return compute()
        if isinstance(step, Default):
            outcome = compute()
            if step.rule is not None:
                self.reach.rules.add((stretch(step.rule.span), bool(outcome)))
            return outcome
        if not isinstance(step, Expression):
            return compute()
        place = stretch(step.span)
        self.reach.worked_out.add(place)
        self._visits[id(step)] = self._visits.get(id(step), 0) + 1
        if isinstance(step, tree.CaseTest) and step.rest is not None:
            return self._tested(step, step.rest, compute)
        outcome = compute()
        if step.type is Base.BOOLEAN:
            self.reach.conditions.add((place, bool(outcome)))
        return outcome

    def _tested(self, step: tree.CaseTest, rest: Expression, compute: Callable[[], T]) -> T:
        """A test for a case with what is asked where it holds: the test alone holds if that was asked."""
        test = stretch(step.test_span)
        self.reach.worked_out.add(test)
        before = self._visits.get(id(rest), 0)
        outcome = compute()
        self.reach.conditions.add((test, self._visits.get(id(rest), 0) > before))
        self.reach.conditions.add((stretch(step.span), bool(outcome)))
        return outcome

    def aside(self, compute: Callable[[], T]) -> T:
        """The outcome of `compute`, overlooked."""
        was_muted, self._is_muted = self._is_muted, True
        try:
            return compute()
        finally:
            self._is_muted = was_muted


@record
class Followed:
    """A case that ran under the eyes of an observer."""

    result: Result
    reach: Reach


def followed(program: Program, questions: Iterable[Question]) -> Iterator[Followed]:
    """The cases, run, each with what it came to."""
    noting = Noting()
    outcomes = Outcomes(program, noting)
    for module in program.modules:
        noting.aside(partial(outcomes.settle, module.name))

    def answer(scope: QualifiedName, facts: Mapping[str, Json]) -> Answer:
        return outcomes.answer(scope, outcomes.decoded(scope, dict(facts)))

    for question in questions:
        noting.reach = Reach()
        yield Followed(run(question, answer), noting.reach)
