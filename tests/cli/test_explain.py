"""`kotmai explain`: what the page of messages says, in the terminal."""

from __future__ import annotations

from pathlib import Path

from dsl.diagnostics.catalogue import CATALOGUE
from tests.cli.conftest import Run


def test_a_message_with_its_frame_and_what_mends_it(run: Run) -> None:
    shown = run("explain", "plural-unit")
    assert shown.exit_code == 0
    assert "3 years` is not" in " ".join(shown.output.split())
    assert "^^^^^^^" in shown.output
    assert "-   definition term equals 3 years\n" in shown.output
    assert "+   definition term equals 3 year\n" in shown.output


def test_brackets_as_in_the_message_are_no_matter(run: Run) -> None:
    assert run("explain", "[plural-unit]").output == run("explain", "plural-unit").output


def test_a_failure_has_its_way_out(run: Run) -> None:
    shown = run("explain", "empty-list").output
    assert "During evaluation" in shown
    assert "or if list empty then" in shown


def test_a_near_code_is_offered(run: Run) -> None:
    shown = run("explain", "plural-units")
    assert shown.exit_code == 2
    assert "Did you mean `plural-unit`?" in shown.output


def test_an_unknown_code_leads_to_the_list(run: Run) -> None:
    assert "`kotmai explain` lists them all" in run("explain", "frobnicate").output


def test_without_a_code_all_are_listed(run: Run) -> None:
    shown = run("explain").output
    assert all(f"\n  {code}\n" in shown for code in CATALOGUE)


def test_check_says_where_more_is_said(run: Run, part_5: Path) -> None:
    file = part_5 / "rules" / "decree" / "part_5_calling_list.catala_en"
    text = file.read_text("utf-8")
    file.write_text(text.replace("under condition value >", "under condition valeu >", 1), "utf-8")
    assert "`kotmai explain unknown-name`" in run("check").output
    assert "explain" not in run("check", "--format", "gnu").output
