"""Answers are written as their data would be, whatever they hold."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from compiler.runtime.answers import Answer, Condition, Finding, Place, Reason, Status
from compiler.runtime.failures import Failure
from service.http.asking import _encode, encoded
from service.http.written import Writer
from service.project import find, load
from service.project.evaluators import BadFacts, from_folder

ROOT = Path(__file__).resolve().parents[2]

PLACES = (Place("Article 1", ("Part 1", 'a "title"'), "art1", "words\n“of” the law"),)
RULE = Reason("applies", PLACES, (Condition("x > 1", True, (("x", "2"), ("x", "3"))),), "", "", "a.md", 7)


def test_every_case_of_the_decree_is_written_as_its_data() -> None:
    loaded = load(find(ROOT / "rules", ROOT))
    evaluator = from_folder(ROOT / "generated")
    writer = Writer(_encode)
    known = set(evaluator.scopes)
    tried = 0
    for question in loaded.checked.questions:
        if question.scope not in known:
            continue
        try:
            ours = evaluator.answer(question.scope, question.facts)
        except (BadFacts, Failure):
            continue
        assert writer.answer(evaluator.own_answer(question.scope, question.facts)) == encoded(ours.as_json())
        tried += 1
    assert tried > 500


def _answer(*reasons: Reason, status: Status = Status.VALUE) -> Answer:
    return Answer(
        "S", {"a b": Finding("a", status, {"n": "1"}, "1", reasons, ("M.reading",), words="one")}, (), (), "?"
    )


@pytest.mark.parametrize(
    "answer",
    [
        _answer(),
        _answer(status=Status.SILENT),
        _answer(RULE, replace(RULE, places=())),
        _answer(RULE, replace(RULE, note="another at the same place"), replace(RULE, line=8)),
        _answer(replace(RULE, conditions=tuple(Condition("y", holds, ()) for holds in (True, False, None)))),
        _answer(replace(RULE, uses=(Finding("used", Status.CONFLICT, None, "", (RULE,)),))),
        Answer("S", {}),
    ],
    ids=("no reason", "silent", "no place", "other notes", "not reached", "used", "nothing"),
)
def test_an_answer_is_written_as_its_data(answer: Answer) -> None:
    writer = Writer(_encode)
    assert [writer.answer(answer) for _ in range(2)] == [encoded(answer.as_json())] * 2


def test_text_that_utf_8_cannot_hold_is_told() -> None:
    with pytest.raises(UnicodeEncodeError):
        Writer(_encode).answer(_answer(replace(RULE, conditions=(Condition("x", True, (("x", "\ud800"),)),))))
