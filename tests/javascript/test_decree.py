"""The decree in JavaScript: all cases and random questions give what the interpreter gives, and the same reasons.

The random questions are asked of some scopes; with `KOTMAI_QUESTIONS` of all, so many of each.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from compiler.interpret.interpreter import Interpreter
from compiler.runtime.answers import Json
from compiler.runtime.encode import encode
from compiler.runtime.failures import Failure
from compiler.types import QualifiedName, StructureType
from service.project import find, load
from service.project.generated import module_paths
from tests.differential.engines import Outcome, failed
from tests.differential.facts import facts, limits
from tests.javascript.engine import JavaScript, answering

ROOT = Path(__file__).resolve().parents[2]
LOADED = load(find(ROOT / "rules", ROOT))
PROGRAM = LOADED.checked.program
JUDGE = Interpreter(PROGRAM)
PATHS = {name: f"{path}.js" for name, path in module_paths(LOADED.checked, LOADED.project).items()}
#: Every so many-th case is asked for its reasons too: the interpreter takes its time to find them.
WITH_REASONS = 12
QUESTIONS = int(os.environ.get("KOTMAI_QUESTIONS", "20"))
SCOPES = [scope.name for module in PROGRAM.modules for scope in module.scopes]
ASKED = SCOPES if "KOTMAI_QUESTIONS" in os.environ else SCOPES[::21]


@pytest.fixture(scope="module")
def javascript() -> Iterator[JavaScript]:
    with answering(ROOT / "generated/javascript") as found:
        yield found


def judged(scope: QualifiedName, given_: dict[str, Json]) -> Outcome:
    """What the interpreter gives in a strict run."""
    try:
        record = JUDGE.run(scope, JUDGE.decoded(scope, given_))
    except Failure as failure:
        return failed(failure)
    return Outcome("value", encode(JUDGE.schemas.of(StructureType(scope)), record))


def with_reasons(scope: QualifiedName, given_: dict[str, Json]) -> Json:
    """The interpreter's answer with its reasons, or the kind of failure that stops it."""
    try:
        answer: Json = json.loads(json.dumps(JUDGE.answer(scope, given_).as_json()))
    except Failure as failure:
        return type(failure).__name__
    return answer


def test_all_cases_of_the_decree(javascript: JavaScript) -> None:
    wrong = []
    for position, question in enumerate(LOADED.checked.questions):
        scope, given_ = question.scope, dict(question.facts)
        if javascript.strict(PATHS[scope.module], scope.name, given_) != judged(scope, given_):
            wrong.append(f"{scope} {question.name}")
        if position % WITH_REASONS == 0:
            expected = with_reasons(scope, given_)
            found = javascript.answer(PATHS[scope.module], scope.name, given_)
            if expected != (found["kind"] if isinstance(expected, str) else found):
                wrong.append(f"{scope} {question.name}, with reasons")
    assert wrong == []
    assert len(LOADED.checked.questions) > 1000


@pytest.mark.parametrize("scope", ASKED, ids=str)
def test_random_questions_of_the_decree(scope: QualifiedName, javascript: JavaScript) -> None:
    @settings(
        max_examples=max(1, QUESTIONS // 10),
        deadline=None,
        database=None,
        derandomize=True,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )
    @given(st.lists(facts(JUDGE.facts_type(scope), limits(PROGRAM, scope)), min_size=10, max_size=10))
    def same(questions: list[dict[str, Json]]) -> None:
        for given_ in questions:
            assert javascript.strict(PATHS[scope.module], scope.name, given_) == judged(scope, given_)

    same()
