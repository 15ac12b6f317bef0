"""Witnesses are rows of tables: pasted into the rule file, each is a case that passes."""

from __future__ import annotations

import pytest

from compiler.cases.run import run
from compiler.driver import Checked, RuleText, check
from compiler.interpret.interpreter import Interpreter
from tests.analyse.asked import report

#: Facts of every type that has a notation.
RULES = """
declaration structure Plot:
  data area content decimal in ha
  data owner content optional of integer
  data sold content optional of date

declaration enumeration Use:
  -- Home
  -- Shop content Plot
  -- Office content (integer, boolean)

declaration scope S:
  input plot content Plot
  input use content Use
  input days content list of date
  input price content money in LAK
  input share content decimal
  input term content duration
  input late content duration in working day
  input other content optional of Use
  input is_new content boolean
  context spare content integer
  output x content integer
  output plot_seen content Plot

scope S:
  definition spare equals 3
  definition plot_seen equals plot
  definition x under condition CONDITION consequence equals 1
"""

CONDITIONS = (
    "plot.area > 3 ha",
    "match plot.sold with pattern -- Present content d: d < |2012-01-01| -- Absent: true",
    "match plot.owner with pattern -- Present content n: n > 5 -- Absent: false",
    "match use with pattern -- Home: true -- Shop content p: p.area <= 1 ha -- Office content (n, b): b",
    "number of days < 2 or not (exists d among days such that d = |2013-05-05|)",
    "price <= LAK 1,000",
    "share < 100%",
    "term < 2 year",
    "late < 10 working day",
    "match other with pattern -- Absent: true -- Present content u: u with pattern Home",
    "is_new or plot.area > 0 ha",
    "spare = 3",
)


def _text(condition: str, tables: str = "") -> str:
    code = RULES.replace("CONDITION", condition)
    return f"## Article 1. Test\n\n```catala\n{code}\n```\n\n{tables}"


def _checked(text: str) -> Checked:
    return check([RuleText("rules.catala_en", text)])


@pytest.mark.parametrize("condition", CONDITIONS)
def test_a_row_that_is_pasted_is_a_case_that_passes(condition: str) -> None:
    found = report(_checked(_text(condition))).findings
    rows = [each.witness.row for each in found if each.witness is not None]
    assert rows
    assert all(rows)
    tables = "\n\n".join("```cases S\n" + "\n".join(row) + "\n```\n" for row in rows)
    again = _checked(_text(condition, tables))
    assert again.ok, [(each.code, each.data) for each in again.diagnostics]
    assert len(again.questions) == len(rows)
    interpreter = Interpreter(again.program)
    for question in again.questions:
        assert run(question, interpreter.answer).passed, question.facts
