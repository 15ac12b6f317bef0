"""`kotmai scopes`: what can be asked, for people and for programs."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Run


def test_every_scope_with_its_article_facts_and_example(run: Run, decree: Path) -> None:
    shown = run("scopes")
    assert shown.exit_code == 0
    for name, article in (
        ("Warranty", "15"),
        ("Approval_authority", "20"),
        ("Representative_office_term", "28"),
        ("Land_use_right", "50"),
    ):
        assert f"{name}  Article {article}" in shown.output
        assert f"kotmai ask {name} --facts '" in shown.output
    assert max(map(len, shown.output.splitlines())) <= 80


def test_one_scope_by_name_qualified_or_not(run: Run, decree: Path) -> None:
    short = run("scopes", "Warranty").output
    assert short == run("scopes", "Part_4_concession_activities.Warranty").output
    assert "Approval_authority" not in short


def test_an_unknown_scope_gets_the_near_one_and_the_list(run: Run, decree: Path) -> None:
    for wanted in ("warranty", "Warantee"):
        shown = run("scopes", wanted)
        assert shown.exit_code == 2
        assert "Did you mean `Warranty`?" in shown.output
        assert "  Land_use_right  (Part_9_land_use_right)" in shown.output


def test_json(run: Run, decree: Path) -> None:
    found = json.loads(run("scopes", "--json").output)
    warranty = next(each for each in found if each["scope"] == "Warranty")
    assert warranty["module"] == "Part_4_concession_activities"
    assert warranty["provisions"] == ["Article 15"]
    assert [(each["name"], each["type"], each["required"]) for each in warranty["inputs"]] == [
        ("project", "Project", True)
    ]
    assert warranty["outputs"][0]["type"] == "money in USD"
    assert [each["name"] for each in warranty["types"]["Project"]["parts"]] == [
        "Electricity",
        "Land",
        "Mining",
        "Other",
    ]
    assert warranty["example"]["project"]


def test_rules_with_mistakes_are_shown_and_nothing_else(run: Run, decree: Path) -> None:
    file = decree / "rules/decree/part_5_calling_list.catala_en"
    file.write_text(file.read_text("utf-8").replace("value > USD 20", "valeu > USD 20"), "utf-8")
    shown = run("scopes")
    assert shown.exit_code == 1
    assert shown.stdout == ""
    assert "Did you mean `value`?" in shown.stderr
    assert "cannot be run yet" in shown.stderr
