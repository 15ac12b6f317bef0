"""`kotmai test`: a line a case, and for a failure what was expected, what came and why."""

from __future__ import annotations

import json
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

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
    assert "        ✓ the project is Electricity\n" in shown.output
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
    assert "There is no case with `no such words`" in shown.stderr


def test_mistakes_in_the_rules_come_first(run: Run, decree: Path) -> None:
    file = decree / PART_4
    file.write_text(file.read_text("utf-8").replace("consequence equals $10,000", "consequence equals 10"), "utf-8")
    shown = run("test")
    assert shown.exit_code == 1
    assert "error[" in shown.stderr


def test_cases_stand_under_their_file_and_article(run: Run, decree: Path) -> None:
    lines = run("test", PART_4).output.splitlines()
    assert lines[:3] == [PART_4, "Article 15. Warranties", "  ✓ Warranty · 0 MW (Article 15(1), first item)"]
    assert sum(each.startswith("Article") for each in lines) == 1


@pytest.mark.parametrize(
    ("options", "count"),
    [
        (("-s", "Warranty"), 30),
        (("-s", "Part_4_concession_activities.Warranty"), 30),
        (("-a", "15"), 30),
        (("-a", "Article 15"), 30),
        (("-a", "15(1)"), 5),
        (("-a", "15(1)", "-k", "just over"), 2),
        (("-s", "Warranty", "-a", "20"), 0),
        (("-a", "1"), 0),
        (("-a", "Fifteen"), 0),
    ],
)
def test_selections(run: Run, decree: Path, options: tuple[str, ...], count: int) -> None:
    shown = run("test", "-q", *options)
    assert shown.exit_code == (0 if count else 2)
    assert shown.output.startswith(f"{count} cases passed" if count else "Error: There is no case of ")


def test_an_unknown_scope_is_named_with_the_near_one(run: Run, decree: Path) -> None:
    shown = run("test", "-s", "Waranty")
    assert shown.exit_code == 2
    assert "Did you mean `Warranty`?" in shown.output


def test_cases_as_one_object(run: Run, decree: Path) -> None:
    found = json.loads(run("test", "--json", "-k", "5 MW exactly").stdout)
    assert (found["passed"], found["failed"], found["to_confirm"]) == (1, 0, 0)
    (case,) = found["cases"]
    assert case["name"] == "5 MW exactly"
    assert case["article"] == "Article 15. Warranties"
    assert case["provision"] == "Article 15(1), first item"
    assert case["results"] == [
        {
            "variable": "amount",
            "expected": case["results"][0]["got"],
            "got": "$10,000",
            "passed": True,
            "to_confirm": False,
        }
    ]


def test_junit_has_a_suite_a_file_and_says_what_failed(run: Run, decree: Path) -> None:
    file = decree / PART_4
    file.write_text(
        file.read_text("utf-8").replace("consequence equals $10,000", "consequence equals $11,000"), "utf-8"
    )
    assert run("test", "--junit", "out/report.xml").exit_code == 1
    suites = list(ElementTree.parse(decree / "out" / "report.xml").getroot())
    first = next(each for each in suites if each.get("name") == PART_4)
    assert (first.get("tests"), first.get("failures")) == ("30", "2")
    failure = next(each for each in first.iter("testcase") if each.get("name") == "5 MW exactly").find("failure")
    assert failure is not None
    assert failure.get("message") == "amount: expected $10,000, got $11,000"
    assert "because Article 15(1), first item applies" in (failure.text or "")
