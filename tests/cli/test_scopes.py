"""`kotmai scopes`: what can be asked, for people and for programs."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Run

QUESTIONS = (
    ("Warranty", "15"),
    ("Approval_authority", "20"),
    ("Representative_office_term", "28"),
    ("Land_use_right", "50"),
)


def test_every_question_in_a_line_or_two(run: Run, decree: Path) -> None:
    shown = run("scopes")
    assert shown.exit_code == 0
    for name, article in QUESTIONS:
        assert f"  {name}  Article {article}" in shown.output
    assert "rules/decree/part_4_concession_activities.catala_en\n" in shown.output
    assert "Electricity" not in shown.output
    assert shown.output.count("kotmai scopes ") == 1
    assert max(map(len, shown.output.splitlines())) <= 80


def test_one_scope_with_its_article_facts_and_example(run: Run, decree: Path) -> None:
    for name, article in QUESTIONS:
        shown = run("scopes", name).output
        assert shown.startswith(f"{name}  Article {article}")
        assert f"kotmai ask {name} --facts '" in shown
        assert max(map(len, shown.splitlines())) <= 80


def test_the_questions_of_an_article(run: Run, decree: Path) -> None:
    shown = run("scopes", "--article", "15").output
    assert "  Warranty  Article 15" in shown
    assert "Approval_authority" not in shown
    listed = json.loads(run("scopes", "--article", "20", "--json").output)
    assert [each["scope"] for each in listed] == ["Approval_authority"]
    assert "Approval_authority" not in run("scopes", "--article", "2").output, "Article 2 is not Article 20"


def test_an_article_that_answers_nothing(run: Run, decree: Path) -> None:
    for number in ("99", "1.", ""):
        shown = run("scopes", "--article", number)
        assert shown.exit_code == 2
        assert f"No question is answered by Article {number}." in shown.output


def test_types_of_the_library_are_not_told_with_every_answer(run: Run, decree: Path) -> None:
    shown = run("scopes", "Registration_duties").output
    assert "Obligation" in shown
    assert "Obligation is made of" not in shown
    assert "Level is one of" in shown, "it is among the facts"
    (listed,) = json.loads(run("scopes", "Registration_duties", "--json").output)
    assert "Actor" in listed["types"]


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
        "Regulated_minerals",
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
