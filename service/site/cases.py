"""The tables of cases with what this build gave: for each case its facts, what is expected, what came, and why.

A table of many columns is hard to read, so facts that most of its cases share are said once, above; a case then shows
only what it has of its own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from compiler.cases.tree import Check, Expectation, Question, Result
from compiler.types import QualifiedName
from dsl.literate.tree import Fence
from service.site.addresses import Addresses
from service.site.readings import ReadAs, read_as
from service.site.reasons import FindingView, Link, findings

#: Of a fact that most cases give and this one does not.
NOT_GIVEN = "not given"

#: From so many facts, or outputs, on, what most cases share is said once.
_MANY = 3


@dataclass(frozen=True, slots=True)
class Outcome:
    """An output of a case: what was expected and what came, each as a status and the words to show. `is_open` where
    nobody has confirmed the result."""

    variable: str
    status: str
    shown: str
    got: str
    passed: bool
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class CaseView:
    """A case; `outcomes` are those to show in its row, `unshown` counts the others, which are as in most cases."""

    name: str
    provision: Link | None
    facts: tuple[tuple[str, str], ...]
    outcomes: tuple[Outcome, ...]
    unshown: int
    passed: bool
    error: str
    findings: tuple[FindingView, ...]
    readings: tuple[ReadAs, ...] = ()


@dataclass(frozen=True, slots=True)
class TableView:
    """A table; `asked` is the scope of its cases, None where they could not be run. `common` are the facts (name,
    value) and `usual` the outcomes (name, status, shown) of every case that does not say otherwise; `written` is the
    table as the file has it, for when its cases could not be run."""

    scope: str
    facts: tuple[str, ...]
    outputs: tuple[str, ...]
    common: tuple[tuple[str, str], ...]
    usual: tuple[Usual, ...]
    cases: tuple[CaseView, ...]
    written: str
    asked: QualifiedName | None = None

    @property
    def passed(self) -> int:
        return sum(case.passed for case in self.cases)

    @property
    def has_many_outputs(self) -> bool:
        return len(self.outputs) > 1


#: What most cases expect of an output: its name, the status, and the words to show.
Usual: TypeAlias = tuple[str, str, str]


def table(fence: Fence, results: Sequence[Result], addresses: Addresses, page: str) -> TableView:
    """The cases of a fence among all results of a build; none where they could not be run."""
    body, own = fence.body, cases_of(fence, results)
    facts = tuple(dict.fromkeys(name for result in own for name in result.question.facts_told))
    outputs = tuple(dict.fromkeys(check.expectation.name for result in own for check in result.checks))
    common = _common(facts, [result.question for result in own]) if len(facts) >= _MANY else {}
    usual = _usual(outputs, [result.checks for result in own]) if len(outputs) >= _MANY else ()
    asked = own[0].question.scope if own else None
    scope = asked.name if asked else fence.info.removeprefix("cases").strip()
    cases = tuple(_case(result, common, frozenset(usual), addresses, page) for result in own)
    return TableView(scope, facts, outputs, tuple(common.items()), usual, cases, body.text, asked)


def cases_of(fence: Fence, results: Iterable[Result]) -> list[Result]:
    """The results of the cases that a fence holds."""
    body = fence.body
    return [
        result
        for result in results
        if result.question.span.path == body.path and body.start <= result.question.span.start < body.end
    ]


def _common(facts: Iterable[str], questions: Sequence[Question]) -> dict[str, str]:
    """The value of each fact that more than half of the cases share."""
    common: dict[str, str] = {}
    for name in facts:
        value, count = Counter(question.facts_told.get(name, "") for question in questions).most_common(1)[0]
        if value and count * 2 > len(questions):
            common[name] = value
    return common


def _usual(outputs: Iterable[str], cases: Sequence[Sequence[Check]]) -> tuple[Usual, ...]:
    """What more than half of the cases expect of an output, for each where they agree so far."""
    usual: list[Usual] = []
    for name in outputs:
        expected = Counter(_expected(c.expectation) for checks in cases for c in checks if c.expectation.name == name)
        outcome, count = expected.most_common(1)[0]
        if count * 2 > len(cases):
            usual.append(outcome)
    return tuple(usual)


def _expected(expectation: Expectation) -> Usual:
    return expectation.name, expectation.status.value, expectation.told


def _case(
    result: Result, common: Mapping[str, str], usual: frozenset[Usual], addresses: Addresses, page: str
) -> CaseView:
    question = result.question
    facts = (
        *((name, value) for name, value in question.facts_told.items() if common.get(name) != value),
        *((name, NOT_GIVEN) for name in common if name not in question.facts_told),
    )
    own = tuple(
        _outcome(c)
        for c in result.checks
        if not c.passed or c.expectation.is_open or _expected(c.expectation) not in usual
    )
    told = findings(result.answer.outputs.values(), addresses, page) if result.answer else ()
    return CaseView(
        name=question.name,
        provision=_provision(question, addresses, page),
        facts=facts,
        outcomes=own,
        unshown=len(result.checks) - len(own),
        passed=result.passed,
        error=result.error,
        findings=told,
        readings=read_as(result.answer.readings) if result.answer else (),
    )


def _outcome(check: Check) -> Outcome:
    variable, status, shown = _expected(check.expectation)
    return Outcome(variable, status, shown, check.got, check.passed, check.expectation.is_open)


def _provision(question: Question, addresses: Addresses, page: str) -> Link | None:
    """The statement that a case names; a case that names none tests the article, which needs no saying."""
    place = question.provision
    if place is None or not place.anchor:
        return None
    return Link(place.label, addresses.place(place.label, place.anchor, page))
