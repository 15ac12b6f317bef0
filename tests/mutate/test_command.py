"""`kotmai mutate` on a small project: what it prints, what it refuses, and what it keeps in survivors.toml."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run

TEXT = """\
# Law

## Article 1

```catala
declaration scope Fee:
  input area content integer
  output fee content money

scope Fee:
  definition fee under condition area >= 20 consequence equals $50
```

## Article 2

```catala
declaration doubled content integer depends on x content integer equals x * 2

declaration scope Twice:
  input area content integer
  output size content integer

scope Twice:
  definition size equals doubled of area
```

```cases Fee
| case  | area | expected fee |
|-------|------|--------------|
| large | 200  | $50          |
| small | 2    | silent       |
```
"""
TWICE = """
```cases Twice
| case | area | expected size |
|------|------|---------------|
| two  | 2    | 4             |
```
"""
SURVIVORS = Path("rules/survivors.toml")


@pytest.fixture
def law(empty: Path) -> Path:
    """A law whose threshold no case tests, in the current folder's project."""
    (empty / "rules").mkdir()
    file = empty / "rules" / "fee.catala_en"
    file.write_text(TEXT, "utf-8")
    return file


def found(run: Run, *arguments: str) -> Any:
    return json.loads(run("mutate", "--json", "--jobs", "1", *arguments).stdout)


def marks(run: Run, *arguments: str) -> list[str]:
    return [each["fingerprint"] for each in found(run, *arguments)["survivors"]]


def test_survivors_as_data(run: Run, law: Path) -> None:
    shown = found(run, "Fee")
    counts = {name: number for name, number in shown.items() if isinstance(number, int)}
    assert counts == {
        "changes": 8, "noticed": 5, "survived": 2, "refused": 0, "equivalent": 0, "repeated": 1, "accepted": 0,
    }  # fmt: skip
    first, _ = shown["survivors"]
    assert first == {
        "place": "Fee.fee",
        "kind": "strictness",
        "change": "strict comparison exchanged with non-strict",
        "path": "rules/fee.catala_en",
        "line": 11,
        "column": 34,
        "article": "Article 1",
        "was": ["under condition area >= 20"],
        "now": ["under condition area > 20"],
        "cases": [{"scope": "Fee", "name": "large"}, {"scope": "Fee", "name": "small"}],
        "fingerprint": first["fingerprint"],
    }


def test_nothing_survives_where_the_cases_are_complete(run: Run, law: Path) -> None:
    law.write_text(TEXT.replace("| small | 2 ", "| at | 20 | $50 |\n| small | 19 "), "utf-8")
    shown = run("mutate", "Fee")
    assert shown.exit_code == 0
    assert "none survives" in shown.output


def test_what_no_case_comes_to(run: Run, law: Path) -> None:
    shown = run("mutate", "-a", "2")
    assert shown.exit_code == 1
    assert "No case comes to it." in shown.output
    law.write_text(TEXT + TWICE, "utf-8")
    shown = run("mutate", "-a", "2")
    assert shown.exit_code == 0, "a function is judged by the cases of those that call it"
    assert "3 changes: 3 noticed, none survives" in shown.output


def test_several_processes_say_the_same(run: Run, law: Path) -> None:
    law.write_text(TEXT + TWICE, "utf-8")
    assert found(run) == json.loads(run("mutate", "--json", "--jobs", "2").stdout)


def test_a_sample_is_the_same_for_the_same_seed(run: Run, law: Path) -> None:
    one, again, other = (found(run, "--sample", "3", "--seed", each) for each in ("1", "1", "2"))
    assert one["changes"] == 3
    assert one == again
    assert one != other
    assert found(run, "--sample", "1000") == found(run)


def test_a_survivor_is_accepted_with_a_reason(run: Run, law: Path) -> None:
    one, other = marks(run, "Fee")
    shown = run("mutate", "Fee", "--accept", one, "--accept", other, "--reason", "Areas come in hundreds.")
    assert shown.exit_code == 0, shown.output
    assert "2 survivors accepted. Written to rules/survivors.toml" in shown.output
    assert 'reason = "Areas come in hundreds."' in SURVIVORS.read_text("utf-8")
    shown = run("mutate", "Fee")
    assert shown.exit_code == 0
    assert "2 accepted in survivors.toml" in " ".join(shown.output.split())


def test_an_entry_is_stale_once_a_case_notices_or_the_rule_changes(run: Run, law: Path) -> None:
    one, other = marks(run, "Fee")
    run("mutate", "--accept", one, "--accept", other, "--reason", "Areas come in hundreds.")
    law.write_text(TEXT.replace("| small | 2 ", "| at | 20 | $50 |\n| small | 2 "), "utf-8")
    shown = run("mutate", "Fee")
    assert shown.exit_code == 1
    assert f"the entry {one} (Fee.fee) accepts what no longer survives" in " ".join(shown.output.split())
    assert other not in shown.output
    law.write_text(TEXT.replace("area >= 20", "area >= 30"), "utf-8")
    assert {each["fingerprint"] for each in found(run, "Fee")["stale"]} == {one, other}
    assert not found(run, "Twice")["stale"], "what was not tried is not judged"
    assert not found(run, "--sample", "2")["stale"], "nor is what a sample left out"


def test_an_entry_for_a_rule_that_is_gone_is_stale(run: Run, law: Path) -> None:
    SURVIVORS.write_text('[abc]\nplace = "Gone.fee"\nwas = ""\nnow = ""\nreason = "It was."\n', "utf-8")
    assert [each["fingerprint"] for each in found(run)["stale"]] == ["abc"]
    assert found(run, "Fee")["stale"] == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[abc", "cannot be read:"),
        ("abc = 1\n", "`abc` in `rules/survivors.toml` is no entry"),
        ('[abc]\nplace = "Fee.fee"\n', "The entry `abc` in `rules/survivors.toml` lacks `was = "),
        ('[abc]\nwhy = "so"\n', "has `why`: there are place, was, now, reason."),
        ('[abc]\nplace = "Fee.fee"\nwas = ""\nnow = ""\nreason = " "\n', "gives no reason"),
    ],
)
def test_a_file_of_survivors_that_cannot_be_understood(run: Run, law: Path, text: str, said: str) -> None:
    SURVIVORS.write_text(text, "utf-8")
    shown = run("mutate", "Fee")
    assert shown.exit_code == 2
    assert said in " ".join(shown.output.split())


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["Fees"], "There is no scope `Fees`. Did you mean `Fee`?"),
        (["rules/fees.catala_en"], "rules/fees.catala_en is none of the rule files"),
        (["-a", "3"], "There is nothing to change beside Article 3"),
        (["--accept", "abc"], "Say which survivor to accept and why"),
        (["--reason", "So."], "Say which survivor to accept and why"),
        (["--accept", "abc", "--reason", " "], "Say which survivor to accept and why"),
        (["--accept", "abc", "--reason", "So."], "No change with the mark `abc` survives here"),
        (["--jobs", "0"], "--jobs"),
        (["--sample", "0"], "--sample"),
    ],
)
def test_what_cannot_be_done_is_said(run: Run, law: Path, arguments: list[str], said: str) -> None:
    shown = run("mutate", *arguments)
    assert shown.exit_code == 2
    assert said in " ".join(shown.output.split())


def test_cases_that_fail_judge_nothing(run: Run, law: Path) -> None:
    law.write_text(TEXT.replace("| $50          |", "| $60          |"), "utf-8")
    shown = run("mutate")
    assert shown.exit_code == 1
    assert "1 case that would judge the changes fails as the rules stand." in " ".join(shown.output.split())
    assert run("mutate", "Twice").exit_code == 1, "no case of `Twice` fails; its survivors are told"


def test_rules_with_mistakes_are_not_changed(run: Run, law: Path) -> None:
    law.write_text(TEXT.replace("area >= 20", "area >= $20"), "utf-8")
    shown = run("mutate")
    assert shown.exit_code == 1
    assert "cannot-compare" in shown.output
