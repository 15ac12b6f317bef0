"""`kotmai test`: a line a case, and for a failure what was expected, what came and why."""

from __future__ import annotations

import re
from pathlib import Path

from tests.cli.conftest import Run

PART_4 = "rules/decree/part_4_concession_activities.catala_en"


def test_all_cases_pass_and_are_counted(run: Run, decree: Path) -> None:
    shown = run("test")
    assert shown.exit_code == 0, shown.output
    assert "✓ Warranty · 5 MW exactly (Article 15(1), first item)\n" in shown.output
    found = re.search(r"^(\d+) cases passed, 0 failed", shown.output, re.MULTILINE)
    assert found
    assert int(found[1]) == shown.output.count("✓ ")
    assert "same answers as the interpreter" in shown.output
    assert shown.output.index(PART_4) < shown.output.index("rules/decree/part_5_calling_list.catala_en")


def test_a_failure_shows_expected_got_and_why(run: Run, decree: Path) -> None:
    file = decree / PART_4
    file.write_text(
        file.read_text("utf-8").replace("consequence equals $10,000", "consequence equals $11,000"), "utf-8"
    )
    shown = run("test", "-q", PART_4)
    assert shown.exit_code == 1
    assert "✗ Warranty · 5 MW exactly (Article 15(1), first item)" in shown.output
    assert re.search(r"amount: expected \$10,000(\.00)?, got \$11,000", shown.output)
    assert "because Article 15(1), first item applies" in shown.output
    assert f"{PART_4}:" in shown.output
    assert "✓" not in shown.output
    assert re.search(r"cases passed, 2 failed", shown.output)


def test_quiet_shows_the_summary_alone_where_all_is_well(run: Run, decree: Path) -> None:
    shown = run("test", "--quiet", PART_4)
    assert shown.output.startswith("30 cases passed, 0 failed")


def test_only_the_cases_of_a_file_or_with_certain_words(run: Run, decree: Path) -> None:
    assert run("test", "-q", "-k", "article 15(1)").output.startswith("5 cases passed")
    shown = run("test", "-k", "no such words")
    assert shown.exit_code == 2
    assert "No case has `no such words`" in shown.stderr


def test_mistakes_in_the_rules_come_first(run: Run, decree: Path) -> None:
    file = decree / PART_4
    file.write_text(file.read_text("utf-8").replace("consequence equals $10,000", "consequence equals 10"), "utf-8")
    shown = run("test")
    assert shown.exit_code == 1
    assert "error[" in shown.stderr
