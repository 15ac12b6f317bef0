"""`--message-format`: what is wrong in a line for editors and as an object for programs, whatever the command."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

PART_5 = "rules/decree/part_5_calling_list.catala_en"

COMMANDS = [
    ("ask", "Warranty"),
    ("scopes",),
    ("test",),
    ("compile",),
    ("site",),
    ("dependencies",),
    ("json-schema", "Warranty"),
    ("exceptions", "-s", "Warranty", "-v", "amount"),
    ("interpret", "-s", "Approval_authority", PART_5),
]


@pytest.fixture
def wrong(part_5: Path) -> Path:
    """Part 5 with a misspelt variable."""
    file = part_5 / PART_5
    file.write_text(file.read_text("utf-8").replace("value > USD 20", "valeu > USD 20"), "utf-8")
    return file


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_mistakes_in_the_rules(run: Run, wrong: Path, command: tuple[str, ...]) -> None:
    shown = run(*command, "--message-format", "gnu")
    assert shown.exit_code != 0
    assert shown.stdout == ""
    errors = [each for each in shown.stderr.splitlines() if "[ERROR]" in each]
    assert len(errors) == 1
    place, _, _ = errors[0].partition(": [ERROR] ")
    assert place.startswith(f"{PART_5}:")
    found = json.loads(run(*command, "--message-format", "json").stderr)
    assert found["mistakes"] == 1
    assert (found["diagnostics"][0]["path"], found["diagnostics"][0]["severity"]) == (PART_5, "error")


@pytest.mark.parametrize(
    "command",
    [
        ("ask", "Warrnty"),
        ("scopes", "Warrnty"),
        ("json-schema", "Warrnty"),
        ("dependencies", "-s", "Warrnty"),
        ("exceptions", "-s", "Warrnty", "-v", "amount"),
        ("interpret", "-s", "Warrnty", "rules/decree/part_4_concession_activities.catala_en"),
    ],
    ids=lambda command: command[0],
)
def test_a_question_that_cannot_be_understood(run: Run, compiled: Path, command: tuple[str, ...]) -> None:
    shown = run(*command, "--message-format", "gnu")
    (only,) = shown.stderr.splitlines()
    assert only.startswith("[ERROR] There is no scope `Warrnty`. Did you mean `Warranty`?")
    found = json.loads(run(*command, "--message-format", "json").stderr)
    assert found["mistakes"] == 1
    assert "Did you mean `Warranty`?" in found["diagnostics"][0]["message"]
    assert found["diagnostics"][0]["path"] is None


def test_a_failed_case_at_its_place_in_the_table(run: Run, part_5: Path) -> None:
    file = part_5 / PART_5
    text = (
        file.read_text("utf-8")
        .replace("value > USD 20", "value > USD 30")
        .replace("value <= USD 20", "value <= USD 30")
    )
    file.write_text(text, "utf-8")
    shown = run("test", PART_5, "--message-format", "gnu")
    assert shown.exit_code == 1
    places = [each.partition(": [ERROR] Approval_authority, case `")[0] for each in shown.stdout.splitlines()]
    assert places
    assert all(each.startswith(f"{PART_5}:") for each in places)
    found = json.loads(run("test", PART_5, "--message-format", "json").stdout)
    assert found["mistakes"] == len(places)
    assert found["diagnostics"][0]["code"] == "failed-case"


def test_no_failed_case_is_no_line(run: Run, compiled: Path) -> None:
    shown = run("test", PART_5, "--message-format", "gnu")
    assert (shown.exit_code, shown.stdout) == (0, "")


def test_a_run_time_error_at_its_place(run: Run, empty: Path) -> None:
    rules = empty / "rules"
    rules.mkdir()
    (rules / "toll.catala_en").write_text(
        "> Module Toll\n\n```catala-metadata\ndeclaration scope Toll:\n  input axles content integer\n"
        "  output toll content money\n```\n\n```catala\nscope Toll:\n  definition toll equals $10 / axles\n```\n",
        "utf-8",
    )
    for command in (
        ("ask", "Toll", "--facts", '{"axles": 0}'),
        ("interpret", "-s", "Toll", "--input", '{"axles": 0}', "rules/toll.catala_en"),
    ):
        shown = run(*command, "--message-format", "gnu")
        assert shown.exit_code != 0
        error = next(each for each in shown.stderr.splitlines() if "[ERROR]" in each)
        assert error.startswith("rules/toll.catala_en:11")
        assert "zero" in error
        text = run(*command, "--message-format", "json").stderr
        (found,) = json.loads(text[text.index("{\n") :])["diagnostics"]
        assert (found["code"], found["line"]) == ("division-by-zero", 11)
