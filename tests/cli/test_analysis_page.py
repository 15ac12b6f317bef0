"""The page on the analysis: its example gives what the page says, by the solver, from the rules to the terminal."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from service.cli.analyse import KINDS
from tests.cli.conftest import ROOT, Run

PAGE = (ROOT / "docs" / "analysis.md").read_text("utf-8")


@pytest.fixture
def plots(empty: Path) -> Path:
    """The example of the page in a project of its own, which is the current folder."""
    found = re.search(r"^```catala\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    assert found is not None
    (empty / "rules").mkdir()
    file = empty / "rules" / "plots.catala_en"
    file.write_text(f"```catala\n{found[1]}```\n", "utf-8")
    return file


def folded(text: str) -> str:
    return " ".join(text.split())


def test_the_example_leaves_open_what_the_page_says(run: Run, plots: Path) -> None:
    shown = run("analyse", "Plot_fee")
    assert shown.exit_code == 1
    (said,) = re.findall(r"\*\*The sentence\*\*: \"(.*?)\" Limits", PAGE)
    assert said in folded(shown.output)
    assert "| Land content 150.5 ha | silent " in folded(shown.output)
    assert "where the plot is Building" in folded(shown.output)
    assert "2 gaps found" in shown.output


def test_the_row_can_be_pasted_and_holds(run: Run, plots: Path) -> None:
    rows = [each.strip() for each in run("analyse", "Plot_fee").output.splitlines() if each.strip().startswith("|")]
    plots.write_text(f"{plots.read_text('utf-8')}\n```cases Plot_fee\n" + "\n".join(rows[:3]) + "\n```\n", "utf-8")
    shown = run("test")
    assert shown.exit_code == 0, shown.output


def test_once_it_is_mended_nothing_is_left(run: Run, plots: Path) -> None:
    plots.write_text(plots.read_text("utf-8").replace("area >= 151 ha", "area > 150 ha"), "utf-8")
    shown = run("analyse", "Plot_fee")
    assert "above 150 ha" not in shown.output
    assert "1 gap found" in shown.output


def test_two_versions_of_the_example(run: Run, plots: Path, tmp_path: Path) -> None:
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "plots.catala_en").write_text(plots.read_text("utf-8").replace("151 ha", "160 ha"), "utf-8")
    shown = run("analyse", "--against", "old")
    assert shown.exit_code == 1
    assert (
        "`fee` of `Plot_fee` is answered differently where the plot is Land and its area is at least 151 ha and below "
        "160 ha." in folded(shown.output)
    )
    assert "Before: silent Now: $9" in folded(shown.output)


def test_every_kind_is_on_the_page() -> None:
    assert all(f"`{each}`" in PAGE for each in KINDS)
