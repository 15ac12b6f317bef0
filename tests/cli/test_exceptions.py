"""`kotmai exceptions`: the tree of rules and their exceptions, for people and for programs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

RULES = """# Road code

## Article 8. Speed

```catala
declaration scope Speed:
  input in_town content boolean
  input rain content boolean
  input hour content integer
  output limit content integer
    state posted
    state applied
  output free condition
  sub scope Part

declaration scope Part:
  input share content integer
  output twice content integer

scope Part:
  definition twice equals share * 2

scope Speed:
  label country definition limit state posted equals 90

  label town exception country
  definition limit state posted
    under condition in_town
    consequence equals 50

  label town exception country
  definition limit state posted
    under condition in_town and
      hour < 6
    consequence equals 60

  definition limit state applied equals limit
  definition sub.share equals hour
```

### Article 9. Rain

```catala
scope Speed under condition rain:
  #[doc = "The braking distance is longer."]
  exception town definition limit state posted equals 40

  rule free under condition hour = 3 consequence fulfilled
  exception rule free under condition in_town consequence not fulfilled
```
"""

POSTED = """\
limit state posted of Speed, integer  speed.catala_en:10

  "country"  rule
  │ always
  │ then it is `90`
  │ [line 24] Article 8
  │
  └── "town"  exceptions
      │ if `in_town`
      │ then it is `50`
      │ [line 26] Article 8
      │
      │ if `in_town and hour < 6`
      │ then it is `60`
      │ [line 31] Article 8
      │
      └── exception
            if `rain`
            then it is `40`
            [line 46] Article 9
            The braking distance is longer.

  Where an exception applies, the rules that it is an exception to do not count.
"""

FREE = """\
free of Speed, boolean  speed.catala_en:13

  rule
  │ if `rain` and `hour = 3`
  │ then it is fulfilled
  │ [line 48] Article 9
  │
  └── exception
        if `rain` and `in_town`
        then it is not fulfilled
        [line 49] Article 9

  Where an exception applies, the rules that it is an exception to do not count.
  Where no rule applies, it is false.
"""


@pytest.fixture
def speed(empty: Path) -> str:
    """A rule file in the current folder."""
    (empty / "speed.catala_en").write_text(RULES, "utf-8")
    return "speed.catala_en"


def test_the_tree_of_one_state(run: Run, speed: str) -> None:
    for name in ("limit.posted", "limit@posted"):
        shown = run("exceptions", "-s", "Speed", "-v", name, speed)
        assert shown.exit_code == 0, shown.output
        assert shown.output == POSTED


def test_all_states_without_one(run: Run, speed: str) -> None:
    shown = run("exceptions", "-s", "Speed", "-v", "limit", speed).output
    assert shown.startswith(POSTED)
    assert "\nlimit state applied of Speed, integer" in shown


def test_a_condition_with_the_condition_of_its_block(run: Run, speed: str) -> None:
    assert run("exceptions", "-s", "Speed", "-v", "free", speed).output == FREE


def test_an_input_of_a_sub_scope(run: Run, speed: str) -> None:
    shown = run("exceptions", "-s", "Speed", "-v", "sub.share", speed).output
    assert "  rule\n    always\n    then it is `hour`\n" in shown


def test_json(run: Run, speed: str) -> None:
    found = json.loads(run("exceptions", "-s", "Speed", "-v", "limit.posted", "--json", speed).output)
    assert (found["scope"], found["module"]) == ("Speed", "")
    (posted,) = found["variables"]
    assert (posted["variable"], posted["type"], posted["condition"]) == ("limit@posted", "integer", False)
    (country,) = posted["groups"]
    (town,) = country["exceptions"]
    (rain,) = town["exceptions"]
    assert [country["label"], town["label"], rain["label"]] == ["country", "town", None]
    assert [each["condition"] for each in town["rules"]] == ["in_town", "in_town and hour < 6"]
    (rule,) = rain["rules"]
    assert (rule["condition"], rule["scope_condition"], rule["consequence"]) == (None, "rain", "40")
    assert rule["provisions"][0]["headings"] == ["Road code", "Article 8. Speed", "Article 9. Rain"]
    assert (rule["file"], rule["line"]) == (speed, 46)


def test_the_rules_of_the_project_with_their_statements(run: Run, decree: Path) -> None:
    shown = run("exceptions", "-s", "Warranty", "-v", "amount").output
    assert "] Article 15(1), first item\n" in shown
    assert "Where no rule applies, the text is silent." in shown
    assert max(map(len, shown.splitlines())) <= 80


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (
            ("-s", "Speed", "-v", "limt"),
            "Did you mean `limit`? It has: limit limit.posted limit.applied free sub.share",
        ),
        (("-s", "Speed", "-v", "limit.wanted"), "has no variable `limit.wanted`"),
        (("-s", "Sped", "-v", "limit"), "Did you mean `Speed`?"),
        (("-s", "Speed"), "Missing option '-v'"),
        (("-v", "limit"), "Missing option '-s'"),
    ],
)
def test_bad_input_is_told(run: Run, speed: str, arguments: tuple[str, ...], words: str) -> None:
    shown = run("exceptions", *arguments, speed)
    assert shown.exit_code == 2
    assert words in " ".join(shown.stderr.split())


def test_mistakes_of_the_file_are_shown(run: Run, speed: str) -> None:
    Path(speed).write_text(RULES.replace("exception town definition", "exception twon definition"), "utf-8")
    shown = run("exceptions", "-s", "Speed", "-v", "limit", speed)
    assert shown.exit_code == 1
    assert "unknown-label" in shown.stderr
