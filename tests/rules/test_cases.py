"""The cases that stand beside the articles, each under the reference interpreter and under the generated evaluator."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from compiler.cases.tree import Question
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
    assert done.agrees, "\n" + text(list(disagreement_lines(done.generated, 100)))


def test_every_result_has_been_confirmed() -> None:
    open_ = [(each.name, at.name) for each in loaded().checked.questions for at in each.expected if at.is_open]
    assert not open_
