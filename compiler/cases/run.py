"""Running cases: an evaluator is asked each question and its answer held against what the table expects."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from compiler.cases.codes import code_of
from compiler.cases.tree import Check, Expectation, Expected, Question, Result
from compiler.runtime.answers import Answer, Finding, Json, Status
from compiler.runtime.facts import BadFacts
from compiler.runtime.failures import Failure
from compiler.types import QualifiedName
from dsl.cases.words import OUTCOMES, in_tongue

#: How an evaluator is asked: scope and facts in JSON. Raises `BadFacts` and evaluation errors.
Evaluator: TypeAlias = Callable[[QualifiedName, Mapping[str, Json]], Answer]


def run(question: Question, answer: Evaluator) -> Result:
    """One case, asked. An evaluation that cannot be done is an outcome of the case, not the end of the run."""
    try:
        given = answer(question.scope, question.facts)
    except BadFacts as error:
        return Result(question, (), None, str(error))
    except Failure as failure:
        code = code_of(failure)
        checks = tuple(_stopped(each, code) for each in question.expected)
        return Result(question, checks, None, str(failure), code)
    return Result(question, tuple(_check(each, given) for each in question.expected), given)


def _stopped(expectation: Expectation, code: str) -> Check:
    """An expectation where the rules stopped: met only if it is that they do."""
    is_expected = expectation.status is Expected.ERROR and expectation.stop in ("", code)
    return Check(expectation, f"{in_tongue('error', expectation.kind.tongue)} {code}", is_expected)


def _check(expectation: Expectation, answer: Answer) -> Check:
    finding, fields = _asked(answer.outputs[expectation.variable], expectation.fields)
    if finding.status is not Status.VALUE:
        return Check(expectation, _word(finding.status, expectation), expectation.status.value == finding.status.value)
    value = _part(finding, fields)
    same = expectation.status is Expected.VALUE and expectation.kind.same(value, expectation.value)
    return Check(expectation, expectation.kind.text(value), same)


def _asked(finding: Finding, fields: tuple[str, ...]) -> tuple[Finding, tuple[str, ...]]:
    """The finding that a column is about, and the fields that lead on within its value: of a sub-scope without a value
    that of its output, which may have one."""
    if finding.status is Status.VALUE or not fields:
        return finding, fields
    part = next((each for each in finding.parts if each.variable.rpartition(".")[2] == fields[0]), None)
    return (finding, fields) if part is None else _asked(part, fields[1:])


def _word(status: Status, expectation: Expectation) -> str:
    """An outcome without a value as the table at hand names it."""
    word = next((each for each in OUTCOMES if each == status.value), None)
    return in_tongue(word, expectation.kind.tongue) if word else status.value


def _part(finding: Finding, fields: tuple[str, ...]) -> Json:
    """The value of a finding, or of a field within it."""
    value = finding.value
    for each in fields:
        assert isinstance(value, dict)
        value = value[each]
    return value
