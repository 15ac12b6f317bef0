"""`kotmai site`: what it hands to the builder, and the folders that it leaves alone. The site itself is tested elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import service.site
from compiler.cases.tree import Result
from tests.cli.conftest import Run


@pytest.fixture
def built(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Replaces the builder by one that only notes what it was given."""
    calls: list[Any] = []

    def build(
        checked: object,
        results: Sequence[Result],
        out: Path,
        strict: bool,
        confirmed: object,
        outside: object,
        evaluators: object,
        analysis: object,
        identities: object,
        terms: object,
    ) -> object:
        calls.append((checked, results, out, strict, confirmed, outside, identities))
        return SimpleNamespace(pages=("a", "b"), warnings=("a link goes nowhere",))

    monkeypatch.setattr(service.site, "build", build)
    return calls


def test_the_builder_gets_the_rules_and_the_results_of_this_run(run: Run, part_5: Path, built: list[Any]) -> None:
    shown = run("site", "--strict", "--out", "new")
    assert shown.exit_code == 0
    ((checked, results, out, strict, confirmed, outside, identities),) = built
    assert identities["rules/decree"].number == "119/PM"
    assert confirmed["rules/decree"]["art15-1-c"].startswith("Over 100 MW")
    assert next(each.identifier for each in outside["rules/decree"]) == "ipl"
    assert (out, strict) == (Path("new"), True)
    assert [each.question for each in results] == list(checked.questions)
    assert "The site is in new/: 2 pages" in shown.stdout
    assert "Warning: a link goes nowhere" in shown.stderr


def test_a_folder_that_holds_something_else_is_left_alone(run: Run, part_5: Path, built: list[Any]) -> None:
    shown = run("site", "--out", "rules")
    assert shown.exit_code == 2
    assert "something other than a site" in shown.stderr
    assert not built


def test_what_stands_in_the_way_is_told(run: Run, part_5: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def build(*arguments: object, **named: object) -> object:
        raise service.site.SiteError("one thing\nanother")

    monkeypatch.setattr(service.site, "build", build)
    shown = run("site", "--out", "new")
    assert shown.exit_code == 1
    assert "The site could not be built." in shown.stderr
    assert "  one thing\n  another\n" in shown.stderr
