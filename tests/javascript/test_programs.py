"""Random well-typed programs: the interpreter and generated JavaScript give the same, to the place of a failure.

`KOTMAI_PROGRAMS` says how many, 16 where nothing is said.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.differential.calendars import with_changes
from tests.differential.choices import Choices
from tests.differential.engines import Engines, Outcome
from tests.differential.programs import Sample, sample
from tests.javascript.engine import JavaScript, answering, with_library, written

PROGRAMS = int(os.environ.get("KOTMAI_PROGRAMS", "16"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return with_library(tmp_path_factory.mktemp("javascript"))


@pytest.fixture(scope="module")
def javascript(folder: Path) -> Iterator[JavaScript]:
    with answering(folder) as found:
        yield found


def test_seeded_programs_agree_and_every_kind_of_outcome_occurs(folder: Path, javascript: JavaScript) -> None:
    seen: Counter[str] = Counter()
    for number in range(PROGRAMS):
        seen.update(compared(f"seeded_{number}", sample(Choices.seeded(f"js:{number}")), folder, javascript))
    assert seen.keys() >= {"value", "Silent", "Conflict", "Refused"}
    assert seen["value"] > 50, seen


def compared(name: str, made: Sample, folder: Path, javascript: JavaScript) -> Counter[str]:
    """Asks both every question of a program, the first of each scope with reasons too; how often each outcome came."""
    engines = Engines(made.text)
    written(folder, engines.checked.program, {each.name: name for each in engines.checked.program.modules})
    seen: Counter[str] = Counter()
    asked: set[str] = set()
    for scope, facts in with_changes(made.questions, engines.described):
        expected = engines.interpreted(scope, facts)
        assert javascript.strict(f"{name}.js", scope, facts) == expected, f"{scope} {facts}\n{made.text}"
        seen[expected.kind] += 1
        if scope not in asked:
            asked.add(scope)
            judged, _ = engines.reasons(scope, facts)
            found = javascript.answer(f"{name}.js", scope, facts)
            assert same_answer(judged, found), f"{scope} {facts}\n{made.text}"
    return seen


def same_answer(judged: object, found: dict[str, object]) -> bool:
    """Whether two answers with reasons are one, or the same kind of failure."""
    if isinstance(judged, Outcome):
        return found.get("kind") == judged.kind
    return bool(found == json.loads(json.dumps(judged)))
