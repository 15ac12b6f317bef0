"""The cases that stand beside the articles, each under the reference interpreter and under the generated evaluator."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from compiler.cases.codes import code_of
from compiler.cases.tree import Question
from compiler.interpret.outcomes import Outcomes
from compiler.runtime.answers import Answer, Json, Status
from compiler.runtime.failures import EvaluationError
from service.cli.cases import CaseRun, Cases
from service.project import Loaded, find, load
from service.render.cases import disagreement_lines, failure_lines
from service.render.styled import Line, plain

ROOT = Path(__file__).resolve().parents[2]


@cache
def loaded() -> Loaded:
    return load(find(ROOT / "rules", ROOT))


@cache
def cases() -> Cases:
    return Cases.of(loaded())


@cache
def outcomes() -> Outcomes:
    return Outcomes(loaded().checked.program)


def said(answer: Answer) -> dict[str, tuple[Status, Json]]:
    return {name: (finding.status, finding.value) for name, finding in answer.outputs.items()}


def plain_answer(question: Question) -> dict[str, tuple[Status, Json]] | str:
    """What is answered without reasons, or the code of what stops it."""
    try:
        given = outcomes().decoded(question.scope, dict(question.facts))
        return said(outcomes().answer(question.scope, given))
    except EvaluationError as failure:
        return code_of(failure)


def name_of(question: Question) -> str:
    return f"{question.scope.name}-{question.name}"


def text(lines: list[Line]) -> str:
    return "\n".join(plain(each) for each in lines)


def test_the_rules_are_in_order_and_have_cases() -> None:
    assert loaded().ok, [each.message for each in loaded().diagnostics]
    assert loaded().checked.questions


@pytest.mark.parametrize("question", loaded().checked.questions, ids=name_of)
def test_case(question: Question) -> None:
    done: CaseRun = cases().run(question)
    assert done.result.passed, "\n" + text(list(failure_lines(done.result, 100)))
    assert plain_answer(question) == (said(done.result.answer) if done.result.answer else done.result.stop)
    assert done.agrees, "\n" + text(list(disagreement_lines(done.generated, 100)))


def test_every_result_has_been_confirmed() -> None:
    open_ = [(each.name, at.name) for each in loaded().checked.questions for at in each.expected if at.is_open]
    assert not open_
