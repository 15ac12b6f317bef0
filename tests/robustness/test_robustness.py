"""Rule files made wrong, and programs that go deep: messages within their time, never a traceback.

`python -m tests.robustness.run` takes upstream's tests too, and many thousand variants.
"""

from __future__ import annotations

import cProfile
import pstats
import sys
from functools import partial
from pathlib import Path

import pytest

from compiler.driver import RuleText, check
from compiler.interpret.interpreter import Interpreter
from compiler.runtime.failures import TooDeep
from compiler.types import QualifiedName
from service.project import load
from service.project.evaluators import python_of
from service.project.files import Project
from tests.benchmarks.growth import SIZES
from tests.differential.choices import Choices
from tests.robustness.checking import minimal, trouble
from tests.robustness.deep import DEEP, article, deep
from tests.robustness.mutations import mutated
from tests.robustness.run import OWN, corpus

#: Those that are slow at full depth are held to it by the long run only.
QUICK = ("brackets", "lists of lists", "negations", "minus signs", "payloads", "a long sum", "exceptions to exceptions")


def test_our_rules_made_wrong_give_messages() -> None:
    files = corpus(OWN)
    for number in range(120):
        which, text = mutated([text for _, text in files], Choices.seeded(f"test:{number}"))
        found = trouble(files[which][0], text)
        assert not found, minimal(text, lambda shorter: bool(trouble("a.catala_en", shorter)))


@pytest.mark.parametrize("name", QUICK)
def test_what_goes_deep_is_accepted_or_refused(name: str) -> None:
    assert trouble("deep.catala_en", deep(name)) == ""


@pytest.mark.parametrize("name", sorted(DEEP.keys() - set(QUICK)))
def test_what_goes_less_deep_is_quick(name: str) -> None:
    assert trouble("deep.catala_en", article(name, max(DEEP[name][1] // 50, 20))) == ""


@pytest.mark.parametrize("name", SIZES)
def test_the_work_grows_as_the_program(name: str) -> None:
    """Calls are counted, not seconds, so that a busy machine tells the same; `make bench` shows the seconds."""
    few, many = _calls(name, SIZES[name] // 20), _calls(name, SIZES[name] // 10)
    assert many < 2.3 * few


def _calls(name: str, size: int) -> int:
    text = article(name, size)
    counting = cProfile.Profile()
    counting.runcall(trouble, "deep.catala_en", text)
    return int(pstats.Stats(counting).total_calls)  # type: ignore[attr-defined]


def test_scopes_that_call_each_other_without_end_in_sight_are_a_failure(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "deep.catala_en").write_text(article("scopes in scopes", 400), "utf-8")
    found = load(Project(tmp_path / "rules"))
    request.addfinalizer(partial(sys.setrecursionlimit, sys.getrecursionlimit()))
    sys.setrecursionlimit(1000)  # tests before this one may have raised it
    for ask in (Interpreter(found.checked.program).answer, python_of(found).answer):
        with pytest.raises(TooDeep):
            ask(QualifiedName("", "S"), {"a": "1"})


def test_a_large_circle_is_shown_by_its_ends() -> None:
    (found,) = check([RuleText("deep.catala_en", article("a circle of definitions", 40))]).diagnostics
    assert found.message.endswith(
        "circle: v0 → v39 → v38 → v37 → v36 → v35 → v34 → v33 → … 29 more … → v3 → v2 → v1 → v0."
    )
    assert len(found.labels) == 11
    (found,) = check([RuleText("deep.catala_en", article("a circle of definitions", 12))]).diagnostics
    assert "more" not in found.message
    assert len(found.labels) == 12
