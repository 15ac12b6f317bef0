"""`kotmai test --coverage`: which rules, conditions and branches no case comes to."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run

RULES = """\
# Law

## Article 1

```catala
declaration enumeration Use:
  -- Home
  -- Shop content integer

declaration half content integer depends on x content integer
  equals if x > 10 then x else 0

declaration scope Fee:
  input area content integer
  input use content Use
  input is_new content boolean
  output fee content money
  output size content integer

scope Fee:
  assertion area >= 0

  label usual definition fee equals $10

  exception usual
  definition fee
    under condition is_new and use with pattern Shop content rooms and rooms > 2
    consequence equals $5

  definition size
    under condition area > 0 or is_new
    consequence equals
      match use with pattern
      -- Home: area
      -- Shop content rooms: half of rooms
```

```cases Fee
| case | area | use | is_new | expected fee | expected size |
|---|---|---|---|---|---|
"""
FULL = """\
| home | 1 | Home | false | $10 | 1 |
| none | 0 | Home | false | $10 | silent |
| new home | 0 | Home | true | $10 | 0 |
| few rooms | 1 | Shop content 2 | true | $10 | 0 |
| many rooms | 1 | Shop content 11 | true | $5 | 11 |
| less | -1 | Home | true | refused | refused |
"""


@pytest.fixture
def law(empty: Path) -> Path:
    (empty / "rules").mkdir()
    return empty / "rules" / "fee.catala_en"


def missing(run: Run, law: Path, *rows: str) -> set[str]:
    """What is not reached with these rows of the full table."""
    kept = [each for each in FULL.splitlines() if each.split("|")[1].strip() in rows]
    law.write_text(RULES + "\n".join(kept) + "\n```\n", "utf-8")
    shown: Any = json.loads(run("test", "--coverage", "--json").stdout)
    assert shown["points"] - shown["reached"] == len(shown["missing"])
    return {f"{each['what']}: {each['words'].splitlines()[0][:34]}" for each in shown["missing"]}


ALL = ("home", "none", "new home", "few rooms", "many rooms", "less")


def test_a_full_table_reaches_everything(run: Run, law: Path) -> None:
    assert missing(run, law, *ALL) == set()
    assert run("test", "--coverage").exit_code == 0
    assert "all reached" in run("test", "--coverage").output


@pytest.mark.parametrize(
    ("without", "lost"),
    [
        ("less", {"refuses: assertion area >= 0"}),
        (
            "many rooms",
            {
                "applies: exception usual definition fee und",
                "holds: rooms > 2",
                "holds: x > 10",
                "branch: x",
            },
        ),
        ("none", {"does not apply: definition size under condition"}),
    ],
)
def test_each_row_that_goes_leaves_something_unreached(run: Run, law: Path, without: str, lost: set[str]) -> None:
    found = missing(run, law, *(each for each in ALL if each != without))
    assert {each[:34] for each in found} == {each[:34] for each in lost}


def test_of_a_branch_that_is_not_reached_the_rest_is_not_told(run: Run, law: Path) -> None:
    found = missing(run, law, "home", "none")
    assert "function: half" in found
    assert not any("x > 10" in each for each in found)


def test_it_is_said_in_words_with_its_place(run: Run, law: Path) -> None:
    missing(run, law, "home", "none")
    shown = run("test", "--coverage")
    assert shown.exit_code == 1
    words = " ".join(shown.output.split())
    assert "✗ half, line 10 (Article 1): the function is called by no case" in words
    assert "✗ Fee, assertion, line 21 (Article 1): the assertion refuses no case" in words
    assert "`is_new` holds in no case" in words


def test_some_rules_only(run: Run, law: Path) -> None:
    missing(run, law, "home", "none")
    assert run("test", "--coverage", "-s", "Fee").exit_code == 1
    assert run("test", "--coverage", "rules/fee.catala_en", "-a", "1").exit_code == 1
    shown = run("test", "--coverage", "-a", "7")
    assert shown.exit_code == 2
    assert "There is nothing that a case could come to" in shown.output
    shown = run("test", "--coverage", "-s", "Fees")
    assert shown.exit_code == 2
    assert "Did you mean `Fee`?" in shown.output
