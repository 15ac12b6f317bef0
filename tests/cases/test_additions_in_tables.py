"""Currencies, units, working days and readings in tables of cases."""

from __future__ import annotations

import pytest

from compiler.cases.run import run
from compiler.driver import Checked, RuleText, check
from compiler.interpret.interpreter import Interpreter

ADDITIONS = """# Law

```catala
declaration enumeration Project:
  -- Electricity content decimal in MW
  -- Land content decimal in ha

declaration enumeration Counting:
  -- Each
  -- Together

declaration scope Deposit:
  input project content Project
  input rate content decimal in LAK per USD
  input term content duration in working day
  #[reading]
  context counting content Counting
  output amount content money in USD
  output kip content money in LAK
  output area content decimal in km2
  output twice content duration in working day

scope Deposit:
  definition counting equals Each
  definition amount under condition counting = Each consequence equals USD 10,000
  definition amount under condition counting = Together consequence equals USD 5,000.50
  definition kip equals amount * rate
  definition area equals match project with pattern -- Land content a: a -- Electricity content c: 0 km2
  definition twice equals term + term
```

"""
GIVEN_MORE = "Electricity content 5 MW | 8,000 LAK per USD | 10 working day"


def deposit(heading: str, row: str) -> Checked:
    table = (
        f"| case | project | rate | term | {heading} |\n|---|---|---|---|{'---|' * (heading.count('|') + 1)}\n{row}\n"
    )
    return check([RuleText("law.catala_en", f"{ADDITIONS}```cases Deposit\n{table}```\n")])


@pytest.mark.parametrize(
    ("facts", "column", "cell"),
    [
        (GIVEN_MORE, "amount", "USD 10,000"),
        (GIVEN_MORE, "kip", "LAK 80,000,000.00"),
        (GIVEN_MORE, "twice", "20 working days"),
        (GIVEN_MORE, "area", "0 ha"),
        ("Electricity content 5000 kW | 0.0 LAK per USD | -1 working day", "twice", "-2 working days"),
        ("Land content 150 ha | 8,000 LAK per USD | 10 working day", "area", "1.5 km2"),
        ("Land content 1 km2 | 8,000 LAK per USD | 10 working day", "area", "100 ha"),
    ],
)
def test_quantities_in_cells(facts: str, column: str, cell: str) -> None:
    found = deposit(f"expected {column}", f"| a | {facts} | {cell} |")
    (question,) = found.questions
    assert run(question, Interpreter(found.program).answer).passed


def test_a_reading_is_a_column() -> None:
    rows = "\n".join(
        f"| {name} | {GIVEN_MORE} | {reading} | {amount} |"
        for name, reading, amount in (("own", "", "USD 10,000"), ("other", "Together", "USD 5,000.50"))
    )
    found = deposit("counting | expected amount", rows)
    judge = Interpreter(found.program)
    assert [run(each, judge.answer).passed for each in found.questions] == [True, True]


@pytest.mark.parametrize(
    ("old", "new", "reason", "help_"),
    [
        ("5 MW", "5 ha", "this is a decimal in ha, but a decimal in MW is needed", "`Land content 2.5 ha`."),
        (
            "5 MW",
            "5.0",
            "this is a decimal, but a decimal in MW is needed",
            "Write the number with its unit: `5.0 MW`.",
        ),
        ("5 MW", "5 Mw", "`Mw` is no unit of measure", "Did you mean `mW` or `MW`?"),
        ("10 working day", "10 day", "this is a duration, but", "Write `10 working day`"),
        ("USD 10,000", "LAK 10,000", "money in LAK, but an amount of money in USD is needed", "like `USD 10,000`."),
        (
            "USD 10,000",
            "$10,000",
            "this is an amount of money, but",
            "Write the amount with its currency: `USD 10,000`.",
        ),
        ("USD 10,000", "USD10,000", "a blank before it", "Write `USD 10,000`."),
        ("USD 10,000", "10,000 USD", "before its number", "or `USD 10,000`."),
        ("8,000 LAK per USD", "8000.0", "but a decimal in LAK per USD", "with its unit: `8000.0 LAK per USD`."),
        ("8,000 LAK per USD", "8,000 USD per LAK", "but a decimal in LAK per USD", "like `2.5 LAK per USD`."),
    ],
)
def test_quantities_that_do_not_fit(old: str, new: str, reason: str, help_: str) -> None:
    row = f"| a | {GIVEN_MORE} | USD 10,000 |"
    assert old in row
    found = deposit("expected amount", row.replace(old, new))
    (mistake,) = [each for each in found.diagnostics if each.severity.value == "error"]
    assert reason in mistake.message
    assert help_ in mistake.help
