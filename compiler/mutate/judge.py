"""Whether the cases notice a change: those that come to it are asked again, until one fails."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum
from functools import cached_property, partial
from typing import Any

from compiler.cases.reach import Followed, Stretch, followed, stretch
from compiler.cases.run import run
from compiler.defaults.callers import called
from compiler.defaults.from_typed import expressions_of
from compiler.defaults.tree import Constant, Scope
from compiler.driver import Checked
from compiler.interpret.outcomes import Outcomes
from compiler.mutate.build import Workshop
from compiler.mutate.normal import Form, form_of
from compiler.mutate.tree import ConstantOf, Kind, Mutant
from compiler.runtime.answers import Answer, Json
from compiler.typed.tree import CaseTest, Expression
from compiler.typed.walk import descendants
from compiler.types import QualifiedName
from dsl.records import record


class Outcome(Enum):
    """What became of a change."""

    NOTICED = "noticed"
    SURVIVED = "survived"
    #: The compiler refuses the rules with it.
    REFUSED = "refused"
    #: The rules with it say the same as without.
    EQUIVALENT = "equivalent"
    #: The rules with it say the same as with a change before it.
    REPEATED = "repeated"


@record
class Verdict:
    """What became of a change, and how many cases were asked of those that come to it; `cases` are these, by number."""

    outcome: Outcome
    cases: tuple[int, ...] = ()


class Court:
    """A checked program and the cases that judge changes of some of its declarations."""

    def __init__(self, checked: Checked, declarations: Iterable[QualifiedName]) -> None:
        self.checked = checked
        self.workshop = Workshop(checked)
        self._called = called(checked.program)
        wanted = set(declarations)
        self.questions = [each for each in checked.questions if self._called[each.scope] & wanted]
        self.followed = list(followed(checked.program, self.questions))
        self._outcomes = Outcomes(checked.program)
        for module in checked.program.modules:
            self._outcomes.settle(module.name)
        self._given: dict[int, Mapping[str, Any]] = {}
        self._forms: dict[QualifiedName, Form] = {}
        self._last: dict[QualifiedName, int] = {}
        self._stretches: dict[QualifiedName, frozenset[Stretch]] = {}

    @property
    def failing(self) -> tuple[Followed, ...]:
        """The cases that fail without any change: they can judge nothing."""
        return tuple(each for each in self.followed if not each.result.passed)

    def verdicts(self, mutants: Sequence[Mutant]) -> Iterator[Verdict]:
        """What becomes of changes, one by one. Those of one declaration are best judged together."""
        seen: dict[QualifiedName, set[Form]] = {}
        for each in mutants:
            yield self._verdict(each, seen.setdefault(each.place.declaration, set()))

    def _verdict(self, mutant: Mutant, seen: set[Form]) -> Verdict:
        changed = self.workshop.built(mutant)
        if changed is None:
            return Verdict(Outcome.REFUSED)
        form = form_of(changed)
        if form == self._form(changed.name):
            return Verdict(Outcome.EQUIVALENT)
        if form in seen:
            return Verdict(Outcome.REPEATED)
        seen.add(form)
        cases = self.coming_to(mutant)
        return Verdict(Outcome.NOTICED if self._is_noticed(changed, cases) else Outcome.SURVIVED, cases)

    def _form(self, name: QualifiedName) -> Form:
        if name not in self._forms:
            self._forms[name] = form_of(self._declared[name])
        return self._forms[name]

    @cached_property
    def _declared(self) -> Mapping[QualifiedName, Scope | Constant]:
        modules = self.checked.program.modules
        declared: dict[QualifiedName, Scope | Constant] = {}
        for module in modules:
            declared |= {each.name: each for each in module.scopes}
            declared |= {each.name: each for each in module.constants}
        return declared

    def _is_noticed(self, changed: Scope | Constant, cases: Sequence[int]) -> bool:
        if not cases:
            return False
        callers = {name for name, uses in self._called.items() if changed.name in uses}
        outcomes = self._outcomes.for_changed(self.workshop.program_with(changed), callers)
        last = self._last.get(changed.name)
        for each in sorted(cases, key=lambda number: number != last):
            if not run(self.questions[each], partial(self._answer, outcomes, each)).passed:
                self._last[changed.name] = each
                return True
        return False

    def _answer(self, outcomes: Outcomes, case: int, scope: QualifiedName, facts: Mapping[str, Json]) -> Answer:
        """The answer to a case, whose facts are read once for all changes."""
        if case not in self._given:
            self._given[case] = outcomes.decoded(scope, dict(facts))
        return outcomes.answer(scope, self._given[case])

    # ------------------------------------------------------------------------------------------- which cases

    def coming_to(self, mutant: Mutant) -> tuple[int, ...]:
        """The cases that come to what is changed, by number; no other can notice it."""
        name = mutant.place.declaration
        asking = [number for number, each in enumerate(self.questions) if name in self._called[each.scope]]
        if isinstance(mutant.place, ConstantOf) and name in self._settled:
            return tuple(asking)
        if mutant.kind in (Kind.DROPPED, Kind.CONDITION):
            place = stretch(mutant.was.span)
            return tuple(each for each in asking if self._has_tried(each, place))
        if mutant.kind is Kind.ASSERTION:
            return tuple(asking)
        around = self._worked_out_around(mutant)
        return tuple(each for each in asking if around in self.followed[each].reach.worked_out)

    @cached_property
    def _settled(self) -> frozenset[QualifiedName]:
        """The constants, and all that they come to: no case is seen to work them out."""
        constants = [c for module in self.checked.program.modules for c in module.constants if not c.parameters]
        return frozenset().union(*(self._called[each.name] for each in constants))

    def _has_tried(self, case: int, rule: Stretch) -> bool:
        tried = self.followed[case].reach.rules
        return (rule, True) in tried or (rule, False) in tried

    def _worked_out_around(self, mutant: Mutant) -> Stretch:
        """The smallest expression that is worked out and holds what is changed: sugar and parentheses are not."""
        span = mutant.span
        around = (
            each
            for each in self._stretches_of(mutant.place.declaration)
            if each[1] <= span.start and span.end <= each[2]
        )
        return min(around, key=lambda each: each[2] - each[1], default=stretch(span))

    def _stretches_of(self, name: QualifiedName) -> frozenset[Stretch]:
        """Where the expressions of a declaration stand."""
        if name not in self._stretches:
            parts = (part for each in expressions_of(self._declared[name]) for part in descendants(each))
            self._stretches[name] = frozenset(place for part in parts for place in _places(part))
        return self._stretches[name]


def _places(part: Expression) -> Iterator[Stretch]:
    yield stretch(part.span)
    if isinstance(part, CaseTest):
        yield stretch(part.test_span)
