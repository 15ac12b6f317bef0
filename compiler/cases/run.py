"""Running cases: an evaluator is asked each question and its answer held against what the table expects."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from compiler.cases.tree import Check, Expectation, Question, Result
from compiler.runtime.answers import Answer, Json, Status
from compiler.runtime.facts import BadFacts
from compiler.runtime.failures import Failure
from compiler.types import QualifiedName

#: How an evaluator is asked: scope and facts in JSON. Raises `BadFacts` and evaluation errors.
Evaluator: TypeAlias = Callable[[QualifiedName, Mapping[str, Json]], Answer]


def run(question: Question, answer: Evaluator) -> Result:
    """One case, asked. An evaluation that cannot be done is the case's error, not the run's."""
    try:
        given = answer(question.scope, question.facts)
    except (BadFacts, Failure) as error:
        return Result(question, (), None, str(error))
    return Result(question, tuple(_check(each, given) for each in question.expected), given)


def _check(expectation: Expectation, answer: Answer) -> Check:
    finding = answer.outputs[expectation.variable]
    got = finding.shown if finding.status is Status.VALUE else finding.status.value
    same = finding.status is expectation.status
    if expectation.status is Status.VALUE:
        same = same and finding.value == expectation.value
    return Check(expectation, got, same)
