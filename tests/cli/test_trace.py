"""Traces of a run: the tree for people, the form for programs, and that looking on changes nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from compiler.driver import RuleText, check
from compiler.interpret.interpreter import Interpreter
from compiler.interpret.trace import Entry, Failed
from compiler.interpret.tracer import Tracer
from compiler.runtime.encode import encode
from compiler.runtime.failures import Failure
from compiler.types import QualifiedName, StructureType
from service.render.styled import columns, plain
from service.render.trace import trace_lines
from service.render.trace_json import trace_as_json
from tests.cli.conftest import ROOT, Run
from tests.differential.engines import accepted
from tests.differential.facts import facts, limits
from tests.differential.programs import Sample, samples
from tests.tables import tables

PART_4 = "rules/decree/part_4_concession_activities.catala_en"

FEES = """# Harbour dues

## Article 4. Dues

```catala
declaration enumeration Vessel:
  -- Ferry
  -- Freighter content decimal

declaration half content money depends on amount content money
  equals amount / 2.0

declaration scope Discount:
  input calls content integer
  context from content integer
  output share content decimal

scope Discount:
  definition from equals 10
  definition share equals if calls >= from then 0.5 else 0.0

declaration scope Dues:
  input vessel content Vessel
  input calls content integer
  internal unknown content integer
  discount scope Discount
  output dues content money

scope Dues:
  definition discount.calls equals calls
  definition unknown under condition calls < 0 consequence equals 1

  label tariff
  definition dues equals
    let base equals match vessel with pattern
    -- Ferry: $100
    -- Freighter content tons: $2 * tons
    in
    base - base * discount.share

  label night exception tariff
  definition dues
    under condition vessel with pattern Ferry and calls = 7
    consequence equals half of $50

  exception night
  definition dues
    under condition calls = 77
    consequence equals $1 / (calls - calls)

  assertion dues >= $10
```
"""

TREE = """\
→ scope Dues  [fees.catala_en:22] Article 4
  input vessel = Ferry  [line 23]
  input calls = 7  [line 24]
  unknown: no value  [line 25]
    – rule does not apply: `calls < 0`  [line 31]
  discount = Discount {  [line 26]
    -- share: 0.0
  }
    → scope Discount  [line 13]
      ✓ rule applies, giving `calls`  [line 30]
      input calls = 7  [line 14]
      context from = 10  [line 15]
        ✓ rule applies, giving `10`  [line 19]
      share = 0.0  [line 16]
        ✓ rule applies, giving `if calls >= from then 0.5 else 0.0`  [line 20]
        ? `calls >= from` is false  [line 20]
        ⇒ `0.0`  [line 20]
  dues = $25.00  [line 27]
    – rule does not apply: `calls = 77`  [line 48]
    ✓ rule night applies: `vessel with pattern Ferry and calls = 7`, giving
        `half of $50`  [line 43]
      ? `vessel` is Ferry  [line 43]
      ⇒ case Ferry: `calls = 7` = true  [line 43]
    → `half of $50` = $25  [line 44]
  ✓ `assertion dues >= $10`  [line 51]
"""


@pytest.fixture
def fees(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A rule file in the current folder."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "fees.catala_en").write_text(FEES, "utf-8")
    return "fees.catala_en"


def interpreted(run: Run, fees: str, calls: int, *more: str) -> Any:
    """A run of the dues of a ferry."""
    given_ = json.dumps({"vessel": "Ferry", "calls": calls})
    return run("interpret", "-s", "Dues", "--disable-warnings", "--input", given_, *more, fees)


def kinds(entries: list[Any]) -> Iterator[tuple[int, str]]:
    """The kinds of steps, each with its depth."""
    for each in entries:
        yield 0, each["element"]["kind"]
        for depth, kind in kinds(each.get("trace", [])):
            yield depth + 1, kind


# ------------------------------------------------------------------------------------------------ what is shown


def test_the_tree_comes_before_the_result(run: Run, fees: str) -> None:
    shown = interpreted(run, fees, 7, "--trace")
    assert shown.exit_code == 0, shown.output
    assert shown.stdout == TREE + "┌─[RESULT]─ Dues ─\n│ dues = $25.00\n└─\n"


def test_without_the_option_nothing_is_traced(run: Run, fees: str) -> None:
    assert interpreted(run, fees, 7).stdout == "┌─[RESULT]─ Dues ─\n│ dues = $25.00\n└─\n"


def test_the_form_for_programs(run: Run, fees: str) -> None:
    shown = interpreted(run, fees, 77, "--trace", "--trace-format", "json")
    assert shown.exit_code == 123
    (dues,) = json.loads(shown.stdout.splitlines()[0])
    headings = ["Article 4. Dues", "Harbour dues"]
    place = {"file": fees, "start": {"line": 22, "character": 19}, "end": {"line": 22, "character": 23}}
    assert dues["element"] == {"kind": "scope_call", "name": "Dues", "decl_pos": {**place, "law_headings": headings}}
    assert "value" not in dues
    calls = next(each for each in dues["trace"] if each["element"].get("name") == "calls")
    assert (calls["element"]["input"], calls["element"]["output"], calls["value"]) == ("only_input", False, "77")
    assert calls["pos"]["start"] == place["start"]
    tried, failed = dues["trace"][-1]["trace"]
    assert tried["element"]["cons_pos"]["start"] == {"line": 49, "character": 24}
    assert (tried["element"]["kind"], tried["pos"]["start"], tried["value"]) == (
        "exception",
        {"line": 48, "character": 21},
        True,
    )
    assert (failed["element"]["kind"], failed["element"]["type"]) == ("error", "DivisionByZero")
    assert failed["element"]["related_pos"]


def test_labels_and_cases_in_the_form_for_programs(run: Run, fees: str) -> None:
    trace = json.loads(interpreted(run, fees, 3, "--trace", "--trace-format", "json").stdout.splitlines()[0])
    found = {kind for _, kind in kinds(trace)}
    assert found == {
        "scope_call",
        "scope_var",
        "exception",
        "branch_condition",
        "if_branching",
        "match_branching",
        "local_var",
        "assertion",
    }
    base = next(each for each in trace[0]["trace"][-2]["trace"] if each["element"].get("label") == "tariff")
    assert base["element"]["pos"]["start"] == {"line": 33, "character": 9}
    local = trace[0]["trace"][-2]["trace"][-1]
    assert (local["element"], local["value"]) == ({"kind": "local_var", "name": "base"}, "100.00")
    assert local["trace"][1]["element"] == {"kind": "match_branching", "constructor": "Ferry"}


def test_a_file_gets_the_trace_and_the_screen_the_result(run: Run, fees: str) -> None:
    shown = interpreted(run, fees, 7, "--trace=steps.txt")
    assert shown.stdout.startswith("┌─[RESULT]")
    assert Path("steps.txt").read_text("utf-8").startswith("→ scope Dues  [fees.catala_en:22] Article 4\n")
    interpreted(run, fees, 7, "--trace=steps.json", "--trace-format=json")
    assert json.loads(Path("steps.json").read_text("utf-8"))[0]["value"] == {"dues": "25.00"}


def test_a_failed_assertion_is_marked(run: Run, fees: str) -> None:
    changed = FEES.replace("dues >= $10", "dues >= $26")
    Path(fees).write_text(changed, "utf-8")
    shown = interpreted(run, fees, 7, "--trace")
    assert "  ✗ `assertion dues >= $26`  [line 51]\n    ✗ stopped: The text does not admit" in shown.stdout
    assert shown.exit_code == 123


@pytest.mark.parametrize(
    ("option", "words"),
    [
        ("--trace=fees.catala_en", "would be written over it"),
        ("--trace=absent/steps.txt", "cannot be written to absent/steps.txt"),
        ("--trace-format=xml", "is not one of"),
    ],
)
def test_bad_options_are_told(run: Run, fees: str, option: str, words: str) -> None:
    shown = interpreted(run, fees, 7, "--trace", option)
    assert shown.exit_code != 0
    assert words in " ".join(shown.stderr.split())
    assert Path(fees).read_text("utf-8") == FEES


def test_ask_shows_the_steps_before_the_answer(run: Run, compiled: Path) -> None:
    question = ("ask", "Warranty", "--facts", '{"project": {"Electricity": 5}}')
    shown = run(*question, "--trace")
    assert shown.output.startswith(f"→ scope Warranty\n    [{PART_4}:")
    assert "    ✓ rule (Article 15(1), first item) applies: `project with pattern" in shown.output
    assert shown.output.endswith(run(*question).output)
    answer = json.loads(run(*question, "--json", "--trace").output)
    assert answer.pop("trace")[0]["value"] == {"amount": {"currency": "USD", "amount": "10000.00"}}
    assert answer == json.loads(run(*question, "--json").output)


def test_ask_shows_where_the_text_is_silent(run: Run, compiled: Path) -> None:
    shown = run("ask", "Warranty", "--facts", '{"project": {"Land": 1050}}', "--trace")
    assert shown.exit_code == 0
    assert "✗ stopped: No rule of the text says what `amount` is for these facts." in " ".join(shown.output.split())


# --------------------------------------------------------------------------------------- nothing is changed by it


@cache
def _decree() -> Any:
    texts = [RuleText(str(path), path.read_text("utf-8")) for path in sorted((ROOT / "rules").rglob("*.catala_en"))]
    return check([*texts, RuleText("fees.catala_en", FEES)], tables=tables())


def _outcome(interpreter: Interpreter, name: QualifiedName, given_: Any) -> Any:
    try:
        record = interpreter.run(name, interpreter.decoded(name, given_))
    except Failure as failure:
        return type(failure), str(failure)
    return encode(interpreter.schemas.of(StructureType(name)), record)


def _failures(entries: list[Entry]) -> int:
    return sum(isinstance(each.element, Failed) + _failures(each.inside) for each in entries)


@pytest.mark.parametrize(
    "scope", ["Warranty", "Approval_authority", "Representative_office_term", "Land_use_right", "Dues"]
)
@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_looking_on_changes_nothing(scope: str, data: st.DataObject) -> None:
    program = _decree().program
    name = next(each.name for module in program.modules for each in module.scopes if each.name.name == scope)
    alone = Interpreter(program)
    given_ = data.draw(facts(alone.facts_type(name), limits(program, name)))
    tracer = Tracer(program)
    expected = _outcome(alone, name, given_)
    assert _outcome(Interpreter(program, tracer), name, given_) == expected
    (whole,) = trace_as_json(tracer.entries)
    assert isinstance(whole, dict)
    if isinstance(expected, tuple):
        assert "value" not in whole
        assert _failures(tracer.entries) > 0
    else:
        assert whole["value"] == expected
        assert _failures(tracer.entries) == 0
    assert all(columns(plain(each)) <= 100 for each in trace_lines(tracer.entries, 100))


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(samples())
def test_looking_on_changes_no_random_program(made: Sample) -> None:
    program = accepted(made.text).program
    for scope, given_ in made.questions:
        name = QualifiedName("", scope)
        tracer = Tracer(program)
        expected = _outcome(Interpreter(program), name, given_)
        assert _outcome(Interpreter(program, tracer), name, given_) == expected
        assert (_failures(tracer.entries) > 0) is isinstance(expected, tuple)


def test_the_deepest_rule_can_be_traced(run: Run, fees: str) -> None:
    deep = "if calls = 1 then $10 else " * 150 + "$25"
    Path(fees).write_text(FEES.replace("half of $50", deep), "utf-8")
    assert interpreted(run, fees, 7, "--trace").stdout.endswith("│ dues = $25.00\n└─\n")
