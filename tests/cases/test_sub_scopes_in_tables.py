"""Columns for the outputs of a sub-scope that is an output: each is held against what it came to itself."""

from __future__ import annotations

import pytest

from compiler.cases.run import run
from compiler.cases.tree import Result
from compiler.driver import Checked, RuleText, check
from compiler.interpret.interpreter import Interpreter
from compiler.interpret.outcomes import Outcomes
from compiler.runtime.answers import Answer, Json
from compiler.types import QualifiedName

CODE = """```catala
declaration structure Sign:
  data text content integer
  data wide content boolean

declaration scope Fee:
  input days content integer
  output amount content money
  output due content integer
  output both content money
  output sign content Sign

scope Fee:
  definition amount under condition days > 10 consequence equals $20
  definition due equals days + 30
  definition both under condition days > 0 consequence equals $1
  definition both under condition days > 20 consequence equals $2
  definition sign equals Sign { -- text: days -- wide: days > 5 }
  assertion days < 100

declaration scope Stall:
  input days content integer
  output fee scope Fee
  output open content boolean

scope Stall:
  definition fee.days under condition days > -10 consequence equals days
  definition open equals days > 0
  assertion days != 50

declaration scope Market:
  input days content integer
  output stall scope Stall

scope Market:
  definition stall.days equals days
```

"""


def checked(scope: str, column: str, days: str, cell: str) -> Checked:
    table = f"| case | days | expected {column} |\n|---|---|---|\n| a | {days} | {cell} |"
    return check([RuleText("rules/law.catala_en", f"{CODE}```cases {scope}\n{table}\n```\n")])


def results(scope: str, column: str, days: str, cell: str) -> list[Result]:
    """The case under both interpreters: the one that gives reasons, and the one that only answers."""
    found = checked(scope, column, days, cell)
    assert not [each.message for each in found.diagnostics if each.severity.value == "error"]
    judge, plain = Interpreter(found.program), Outcomes(found.program)

    def answered(name: QualifiedName, facts: dict[str, Json]) -> Answer:
        return plain.answer(name, plain.decoded(name, facts))

    (question,) = found.questions
    return [run(question, judge.answer), run(question, lambda name, facts: answered(name, dict(facts)))]


@pytest.mark.parametrize(
    ("column", "days", "cell", "got"),
    [
        ("fee.due", "5", "35", "35"),
        ("fee.due", "5", "36", "35"),
        ("fee.due", "5", "silent", "35"),
        ("fee.amount", "5", "silent", "silent"),
        ("fee.amount", "5", "$20", "silent"),
        ("fee.amount", "11", "$20", "$20"),
        ("fee.both", "11", "$1", "$1"),
        ("fee.both", "21", "conflict", "conflict"),
        ("fee.amount", "21", "$20", "$20"),
        ("fee.sign.wide", "5", "false", "false"),
        ("fee.sign.text", "5", "5", "5"),
        ("fee", "5", "silent", "silent"),
        # A scope that refuses the facts, or that is not asked for lack of one, has no output with a value.
        ("fee.due", "100", "refused", "refused"),
        ("fee.due", "-10", "silent", "silent"),
        # What the scope itself refuses is refused as a whole.
        ("fee.due", "50", "refused", "refused"),
    ],
)
def test_an_output_of_a_sub_scope(column: str, days: str, cell: str, got: str) -> None:
    for each in results("Stall", column, days, cell):
        (check_,) = each.checks
        assert check_.got == got
        assert each.passed is (cell == got)


@pytest.mark.parametrize(
    ("column", "days", "cell"),
    [
        ("stall.fee.due", "5", "35"),
        ("stall.fee.amount", "5", "silent"),
        ("stall.fee.sign.wide", "5", "false"),
        ("stall.open", "5", "true"),
        ("stall.open", "-10", "false"),
        ("stall.fee.due", "50", "refused"),
    ],
)
def test_an_output_of_a_sub_scope_in_another(column: str, days: str, cell: str) -> None:
    assert [each.passed for each in results("Market", column, days, cell)] == [True, True]
