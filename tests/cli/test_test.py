"""`kotmai test`: a line a case, and for a failure what was expected, what came and why."""

from __future__ import annotations

import json
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.cli.conftest import Run

LAW = """> Module Stalls

# Decree on Market Stalls

## Article 3. Fees

The fee is five dollars a day.{#art3-p1} Nothing is due for a day without market.{#art3-p2}

```catala
declaration enumeration Counting:
  ## As the words say.
  -- Days
  -- Nights

declaration scope Fee:
  input days content integer
  ## What is counted.
  #[reading]
  context counting content Counting
  internal rate content money
  output amount content money

scope Fee:
  definition counting equals Days
  definition rate equals $5
  #[implements = "art3-p1"]
  definition amount under condition days > 0 and counting = Days consequence equals rate * days
```

```cases Fee
| case       | provision | days | expected amount |
|------------|-----------|-----:|-----------------|
| a day      | art3-p1   |    1 | $5              |
| a week     | art3-p1   |    7 | $35             |
| no days    | art3-p2   |    0 | silent          |
```

## Article 30. Permits

A permit is given for a year.{#art30}

```catala
declaration scope Permit:
  input is_charity content boolean
  output term content duration

scope Permit:
  #[implements = "art30"]
  definition term equals 1 year
```

```cases Permit
| case       | is_charity | expected term |
|------------|------------|---------------|
| anybody    | false      | 12 month      |
| a charity  | true       | 1 year        |
```
"""
FILE = "rules/stalls.catala_en"
OTHER = "rules/z_other.catala_en"


@pytest.fixture
def law(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with one rule file, which is the current folder; the file."""
    file = tmp_path / FILE
    file.parent.mkdir()
    file.write_text(LAW, "utf-8")
    monkeypatch.chdir(tmp_path)
    return file


def with_other(law: Path) -> None:
    other = LAW.replace("Module Stalls", "Module Z_other").replace("#art3", "#z3").replace('"art3', '"z3')
    (law.parent / "z_other.catala_en").write_text(other.replace("| art3-", "| z3-"), "utf-8")


def change(law: Path, old: str, new: str) -> None:
    assert old in LAW
    law.write_text(LAW.replace(old, new), "utf-8")


def test_all_cases_pass_and_are_counted(run: Run, part_5: Path) -> None:
    shown = run("test")
    assert shown.exit_code == 0, shown.output
    found = re.search(r"^([\d,]+) cases passed, 0 failed", shown.output, re.MULTILINE)
    assert found
    assert int(found[1].replace(",", "")) == shown.output.count("✓ ")
    assert "same answers as the interpreter" in shown.output


def test_cases_stand_under_their_file_and_article(run: Run, law: Path) -> None:
    assert run("test").output.splitlines()[:-2] == [
        FILE,
        "Article 3. Fees",
        "  ✓ Fee · a day (Article 3, first sentence)",
        "  ✓ Fee · a week (Article 3, first sentence)",
        "  ✓ Fee · no days (Article 3, second sentence)",
        "Article 30. Permits",
        "  ✓ Permit · anybody (Article 30)",
        "  ✓ Permit · a charity (Article 30)",
        "",
    ]


def test_files_follow_each_other(run: Run, law: Path) -> None:
    with_other(law)
    lines = run("test").output.splitlines()
    assert lines.index(FILE) < lines.index(OTHER)
    assert lines[lines.index(OTHER) - 1] == ""
    assert lines[-2].startswith("10 cases passed, 0 failed")


def test_a_failure_shows_expected_got_and_why(run: Run, law: Path) -> None:
    change(law, "rate equals $5", "rate equals $6")
    shown = run("test", "-q")
    assert shown.exit_code == 1
    assert shown.output.splitlines()[:11] == [
        FILE,
        "Article 3. Fees",
        "  ✗ Fee · a day (Article 3, first sentence)",
        "    amount: expected $5, got $6",
        "      because Article 3, first sentence applies",
        "        ✓ days > 0 holds: days is 1",
        "        ✓ counting = Days holds: counting is Days",
        "        rests on rate: $6",
        "    read so: Fee.counting is Days",
        "    facts: days is 1",
        f"    {FILE}:33",
    ]
    assert "Permit" not in shown.output
    assert "3 cases passed, 2 failed" in shown.output


def test_silence_where_a_value_was_expected(run: Run, law: Path) -> None:
    change(law, "days > 0", "days > 1")
    shown = run("test", "-q", "-k", "a day").output
    assert "amount: expected $5, got silent" in shown
    assert "no rule applies (Article 3, first sentence: days > 1 fails: days is 1)" in " ".join(shown.split())


def test_quiet_shows_the_summary_alone_where_all_is_well(run: Run, law: Path) -> None:
    assert run("test", "--quiet").output.startswith("5 cases passed, 0 failed")


def test_mistakes_in_the_rules_come_first(run: Run, law: Path) -> None:
    change(law, "rate equals $5", "rate equals 5")
    shown = run("test")
    assert shown.exit_code == 1
    assert "error[" in shown.stderr


@pytest.mark.parametrize(
    ("options", "count"),
    [
        ((FILE,), 5),
        (("-s", "Fee", FILE), 3),
        (("-s", "Stalls.Permit"), 2),
        (("-a", "3", FILE), 3),
        (("-a", "Article 30", FILE), 2),
        (("-a", "3", "-k", "WEEK", FILE), 1),
        (("-k", "second sentence", FILE), 1),
        (("-k", "a"), 10),
        (("-s", "Stalls.Fee", "-a", "30"), 0),
        (("-a", "1"), 0),
        (("-a", "Three"), 0),
        (("-k", "no such words"), 0),
    ],
)
def test_selections(run: Run, law: Path, options: tuple[str, ...], count: int) -> None:
    with_other(law)
    shown = run("test", "-q", *options)
    assert shown.exit_code == (0 if count else 2)
    noun = "case" if count == 1 else "cases"
    assert shown.output.startswith(f"{count} {noun} passed" if count else "Error: There is no case ")


def test_a_scope_of_two_modules_is_named_in_full(run: Run, law: Path) -> None:
    with_other(law)
    shown = run("test", "-s", "Fee")
    assert shown.exit_code == 2
    assert "Several modules have a scope `Fee`" in shown.output


def test_an_unknown_scope_is_named_with_the_near_one(run: Run, law: Path) -> None:
    shown = run("test", "-s", "Permits")
    assert shown.exit_code == 2
    assert "Did you mean `Permit`?" in shown.output


def test_cases_as_one_object(run: Run, law: Path) -> None:
    found = json.loads(run("test", "--json", "-k", "a week").stdout)
    assert found == {
        "passed": 1,
        "failed": 0,
        "to_confirm": 0,
        "cases": [
            {
                "scope": "Stalls.Fee",
                "name": "a week",
                "article": "Article 3. Fees",
                "provision": "Article 3, first sentence",
                "path": FILE,
                "line": 34,
                "passed": True,
                "evaluators_agree": True,
                "error": None,
                "facts": {"days": "7"},
                "results": [
                    {"variable": "amount", "expected": "$35", "got": "$35", "passed": True, "to_confirm": False}
                ],
            }
        ],
    }


def test_an_editor_is_told_the_cell(run: Run, law: Path) -> None:
    change(law, "| $35             |", "| $36             |")
    shown = run("test", "--message-format", "gnu")
    assert shown.exit_code == 1
    assert shown.output == f"{FILE}:34.35-38: [ERROR] Fee, case `a week`: `amount` is $35, expected $36.\n"


def test_junit_has_a_suite_a_file_and_says_what_failed(run: Run, law: Path) -> None:
    with_other(law)
    change(law, "rate equals $5", "rate equals $6")
    assert run("test", "--junit", "out/report.xml").exit_code == 1
    suites = list(ElementTree.parse(law.parents[1] / "out" / "report.xml").getroot())
    assert [(each.get("name"), each.get("tests"), each.get("failures")) for each in suites] == [
        (FILE, "5", "2"),
        (OTHER, "5", "0"),
    ]
    failure = next(each for each in suites[0] if each.get("name") == "a day").find("failure")
    assert failure is not None
    assert failure.get("message") == "amount: expected $5, got $6"
    assert "because Article 3, first sentence applies" in (failure.text or "")


def test_a_report_that_cannot_be_written(run: Run, law: Path) -> None:
    (law.parents[1] / "out").write_text("in the way", "utf-8")
    shown = run("test", "--junit", "out/report.xml")
    assert shown.exit_code == 2
    assert "out/report.xml cannot be written" in shown.output
