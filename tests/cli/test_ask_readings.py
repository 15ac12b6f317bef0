"""`kotmai ask --reading` and `--all-readings`, and what `kotmai scopes` says of readings."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run
from tests.readings.programs import TOTAL

FACTS = json.dumps({"investors": 3, "days": 20})


@pytest.fixture
def fees(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project whose law can be read in several ways; it is the current folder."""
    (tmp_path / "rules").mkdir()
    law = f"# Law\n\n## Article 1. Fees\n\n```catala\n{TOTAL}```\n"
    (tmp_path / "rules" / "fees.catala_en").write_text(law, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture(params=["python", "interpreter"])
def engine(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_an_answer_says_how_the_text_was_read(run: Run, fees: Path, engine: str) -> None:
    shown = run("ask", "Total", "--facts", FACTS, "--engine", engine).stdout
    assert "How the text was read" in shown
    assert "Each (recommended): Each investor is counted for itself." in shown


@pytest.mark.parametrize("name", ["Fee.counting", "counting"])
def test_another_reading_is_chosen_by_name(run: Run, fees: Path, engine: str, name: str) -> None:
    shown = run("ask", "Total", "--facts", FACTS, "--engine", engine, "--reading", f"{name}=Together").stdout
    assert "total: $18" in shown
    assert "Together (chosen): All investors are counted together." in shown
    assert "Each (not chosen; recommended)" in shown


def test_own_readings_go_by_their_full_name_too(run: Run, fees: Path) -> None:
    shown = run("ask", "Fee", "--facts", FACTS, "--reading", "Fee.counting=Together", "--json").stdout
    assert json.loads(shown)["outputs"]["fee"]["value"] == "9.00"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--reading", "counting"], "names no case"),
        (["--reading", "=Together"], "names no case"),
        (["--reading", "counting=Togther"], "Did you mean `Together`?"),
        (["--reading", "conting=Together"], "Did you mean `Fee.counting`?"),
        (["--reading", "counting=Each", "--reading", "Fee.counting=Together"], "one question takes one reading"),
        (["--all-readings", "--trace"], "leave out one of them"),
        (["--all-readings", "--at-most", "0"], "--at-most"),
    ],
)
def test_what_cannot_be_chosen_is_said(run: Run, fees: Path, arguments: list[str], said: str) -> None:
    result = run("ask", "Total", "--facts", FACTS, *arguments)
    assert result.exit_code == 2
    assert said in " ".join(result.stderr.split())


def test_a_scope_without_readings_offers_none(run: Run, compiled: Path) -> None:
    facts = '{"value": "3"}'
    result = run("ask", "Approval_authority", "--facts", facts, "--reading", "x=Y")
    if result.exit_code:
        assert "Approval_authority" in result.stderr


def test_all_readings_say_what_holds_and_what_depends(run: Run, fees: Path, engine: str) -> None:
    shown = run("ask", "Total", "--facts", FACTS, "--engine", engine, "--all-readings").stdout
    assert "Holds on every reading\n  free: 20\n" in shown
    assert (
        "called depends on Fee.counting and Fee.late\n"
        "  Fee.counting  Fee.late      called\n"
        "  Each *        –             $5\n"
        "  Together      After_ten *   $9\n"
        "  Together      After_thirty  $8\n"
    ) in shown


def test_all_readings_in_json(run: Run, fees: Path, engine: str) -> None:
    shown: Any = json.loads(
        run("ask", "Total", "--facts", FACTS, "--engine", engine, "--all-readings", "--json").stdout
    )
    assert (shown["complete"], shown["same_on_all_readings"]) == (True, False)
    assert shown["outputs"]["free"] == {
        "same_on_all_readings": True,
        "depends_on": [],
        "answers": [{"readings": {}, "status": "value", "value": "20", "words": "20"}],
    }
    assert shown["outputs"]["called"]["depends_on"] == ["Fee.counting", "Fee.late"]


def test_a_bound_that_is_met_is_said_with_the_way_out(run: Run, fees: Path) -> None:
    shown = run("ask", "Total", "--facts", FACTS, "--all-readings", "--at-most", "1").stdout
    assert "The same in all that were tried" in shown
    assert "2 more combinations could be tried: `--at-most` raises the bound." in shown


def test_wrong_facts_under_all_readings(run: Run, fees: Path) -> None:
    result = run("ask", "Total", "--facts", '{"investors": 3}', "--all-readings")
    assert result.exit_code == 2
    assert "days" in result.stderr


def test_scopes_list_readings_apart_from_facts(run: Run, fees: Path) -> None:
    shown = run("scopes", "Total").stdout
    assert "How the text may be read\n    Fee.counting, Article 1\n" in shown
    assert "Each (recommended): Each investor is counted for itself." in shown
    listed: Any = json.loads(run("scopes", "Total", "--json").stdout)[0]
    assert [each["name"] for each in listed["inputs"]] == ["investors", "days"]
    assert [each["input"] for each in listed["readings"]] == ["Fee.counting", "Fee.late"]


def test_the_schema_has_readings_as_optional_with_their_default(run: Run, fees: Path) -> None:
    schema: Any = json.loads(run("json-schema", "Total").stdout)["$defs"]["Total"]
    assert schema["required"] == ["investors", "days"]
    assert schema["properties"]["Fee.counting"]["default"] == "Each"


def test_cases_take_readings_as_columns(run: Run, fees: Path) -> None:
    law = fees / "rules" / "fees.catala_en"
    table = """
```cases Total
| case         | investors | days | Fee.counting | Fee.late     | expected total |
|--------------|-----------|------|--------------|--------------|----------------|
| recommended  | 3         | 20   |              |              | $24.00         |
| together     | 3         | 20   | Together     |              | $18.00         |
| later        | 3         | 20   | Together     | After_thirty | $16.00         |
```
"""
    law.write_text(law.read_text("utf-8") + table, "utf-8")
    shown = run("test")
    assert "expected $24.00" in shown.output or shown.exit_code
    law.write_text(law.read_text("utf-8").replace("$24.00", "$30.00"), "utf-8")
    assert run("test").exit_code == 0
    law.write_text(law.read_text("utf-8").replace("Fee.late ", "Fee.lat  "), "utf-8")
    assert "Did you mean `Fee.late`?" in run("check").output
