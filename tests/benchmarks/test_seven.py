"""The seven rules that are measured: by hand and generated they say the same, and the facts are the same each time."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks.frame import Table, interleaved, ratio, together, write_section
from tests.benchmarks.scalar import disagreements, outcome
from tests.benchmarks.seven import SEVEN, Measure, facts, typed


@pytest.mark.parametrize("measure", SEVEN, ids=lambda each: each.name)
def test_by_hand_and_generated_agree(measure: Measure) -> None:
    assert disagreements(measure, 400) == []


@pytest.mark.parametrize("measure", SEVEN, ids=lambda each: each.name)
def test_most_questions_have_an_answer(measure: Measure) -> None:
    described, asked = typed(measure, facts(measure, 400))
    stopped = [given for given in asked if len(outcome(measure, described.function, given)) < len(measure.outputs)]
    assert len(stopped) < 100


def test_the_same_seed_gives_the_same_facts() -> None:
    warranty = SEVEN[0]
    assert facts(warranty, 5) == facts(warranty, 9)[:5]
    assert facts(warranty, 50, "a") != facts(warranty, 50, "b")


def test_a_ratio_is_that_of_rounds() -> None:
    assert ratio({"a": [1.0, 2.0, 9.0], "b": [1.0, 1.0, 3.0]}, "a", "b") == 2.0
    assert together([{"a": [1.0, 2.0]}, {"a": [3.0, 4.0]}]) == {"a": [4.0, 6.0]}
    asked: list[str] = []
    interleaved({"a": lambda: asked.append("a"), "b": lambda: asked.append("b")}, rounds=2)
    assert asked == ["a", "b", "a", "b", "b", "a"]


def test_a_section_of_the_page_is_put_in_its_place(tmp_path: Path) -> None:
    page = tmp_path / "measured.md"
    for name, text in (("one", "First."), ("two", "Second."), ("one", "Third.")):
        write_section(name, text, page)
    text = page.read_text()
    assert "First." not in text
    assert text.index("Third.") < text.index("Second.")
    assert text.startswith("# Measured")


def test_a_table_is_laid_out() -> None:
    assert Table(("rule", "µs"), (("a", "1.00"),)).markdown() == "| rule |   µs |\n|------|-----:|\n| a    | 1.00 |"
