"""Tables of cases put to their scopes: values of every type, columns of fields, results of every kind, and what is said
of each mistake."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from compiler.cases.run import run
from compiler.cases.tree import Expected, Result
from compiler.driver import Checked, RuleText, check
from compiler.interpret.interpreter import Interpreter
from dsl.diagnostics import Diagnostic
from dsl.diagnostics.render import frame

CODE = """# Law

## Article 3. Fees

The fee is five dollars a day.{#art3-p1} A home is free.{#art3-p2}

```catala
declaration enumeration Use:
  -- Home
  -- Trade content integer

declaration structure Stall:
  data use content Use
  data place content Place

declaration structure Place:
  data row content integer
  data since content date

declaration scope Fee:
  input days content integer
  input stall content Stall
  context rate content money
  context is_late content boolean
  context shares content list of decimal
  context ends content optional of (date, duration)
  output fee content money
  output mine content Stall
  output term content duration
  output double content money

scope Fee:
  definition rate equals $5
  definition is_late equals false
  definition shares equals []
  definition ends equals Absent
  #[implements = "art3-p1"]
  definition fee under condition days > 0 consequence equals rate * decimal of 10 / decimal of (days - 5)
  definition mine equals stall
  definition term equals 1 year
  definition double under condition days > 0 consequence equals $2
  definition double under condition days > 20 consequence equals $3
  assertion days < 100

declaration scope Called:
  input price content money depends on days content integer
  context taken content boolean depends on days content integer
  output total content money

scope Called:
  definition taken of days equals false
  definition total under condition taken of 1 consequence equals price of 1
```

"""
FACTS = "case | days | stall.use | stall.place.row | stall.place.since"
GIVEN = "7 | Home | 1 | |2012-02-29|"


def checked(*rows: str, scope: str = "Fee") -> Checked:
    dashes = "|".join("---" for _ in range(rows[0].count("|") + 1))
    table = "\n".join(f"| {row} |" for row in (rows[0], dashes, *rows[1:]))
    return check([RuleText("rules/law.catala_en", f"{CODE}```cases {scope}\n{table}\n```\n")])


def results(*rows: str) -> list[Result]:
    found = checked(*rows)
    assert not [each.message for each in found.diagnostics if each.severity.value == "error"]
    judge = Interpreter(found.program)
    return [run(each, judge.answer) for each in found.questions]


def only(*rows: str, scope: str = "Fee") -> Diagnostic:
    errors = [each for each in checked(*rows, scope=scope).diagnostics if each.severity.value == "error"]
    assert len(errors) == 1, [each.message for each in errors]
    return errors[0]


# Values --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("column", "cell", "given"),
    [
        ("rate", "$5.50", "5.50"),
        ("rate", "-$5", "-5.00"),
        ("rate", "$5 * 3.0", "15.00"),
        ("is_late", "true", True),
        ("is_late", "not true", False),
        ("shares", "[]", []),
        ("shares", "[0.5; 40%; 1.0 / 3.0]", ["1/2", "2/5", "1/3"]),
        ("ends", "Absent", "Absent"),
        (
            "ends",
            "Present content (|2012-02-29|, 10 day)",
            {"Present": ["2012-02-29", {"years": 0, "months": 0, "days": 10}]},
        ),
    ],
)
def test_facts_of_each_type(column: str, cell: str, given: Any) -> None:
    (result,) = results(f"{FACTS} | {column} | expected term", f"a | {GIVEN} | {cell} | 1 year")
    assert result.question.facts[column] == given
    assert result.passed


def test_columns_for_the_fields_of_a_structure() -> None:
    (result,) = results(
        f"{FACTS} | expected mine | expected mine.place.since | expected mine.use",
        "a | 7 | Trade content 2 | 1 | |2012-02-29| "
        "| Stall { -- use: Trade content 2 -- place: Place { -- row: 1 -- since: |2012-02-29| } } "
        "| |2012-02-29| | Trade content 2",
    )
    assert result.question.facts["stall"] == {"use": {"Trade": "2"}, "place": {"row": "1", "since": "2012-02-29"}}
    assert result.question.facts_shown["stall.place.since"] == f"|{date(2012, 2, 29)}|"
    assert [each.expectation.name for each in result.checks] == ["mine", "mine.place.since", "mine.use"]
    assert result.passed


def test_a_structure_in_one_column_and_another_by_its_fields() -> None:
    (result,) = results(
        "case | days | stall.use | stall.place | expected mine.place.row",
        "a | 7 | Home | Place { -- row: 3 -- since: |2012-02-29| } | 4",
    )
    assert not result.passed
    assert result.checks[0].got == "3"


def test_an_empty_cell_leaves_a_variable_at_its_own_value() -> None:
    found = results(f"{FACTS} | rate | expected fee", f"own | {GIVEN} |  | $25", f"given | {GIVEN} | $6 | $30")
    assert [each.passed for each in found] == [True, True]
    assert "rate" not in found[0].question.facts


# Results -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("days", "column", "cell", "passes"),
    [
        ("7", "fee", "$25", True),
        ("7", "fee", "$25.01", False),
        ("7", "fee", "silent", False),
        ("0", "fee", "silent", True),
        ("0", "fee", "$0", False),
        ("0", "fee", "conflict", False),
        ("25", "double", "conflict", True),
        ("25", "double", "$2", False),
        ("100", "term", "refused", True),
        ("99", "term", "refused", False),
        ("7", "term", "12 month", True),
        ("7", "term", "365 day", False),
        ("5", "fee", "error", True),
        ("5", "fee", "error division-by-zero", True),
        ("5", "fee", "error empty-list", False),
        ("5", "fee", "silent", False),
        ("7", "fee", "error", False),
        ("7", "fee", "?", False),
        ("5", "fee", "?", False),
        ("7", "fee", "$25 ?", True),
        ("7", "fee", "$26 ?", False),
        ("0", "fee", "silent ?", True),
        ("5", "fee", "error division-by-zero ?", True),
        ("7", "mine.use", "Home", True),
        ("7", "mine.use", "Trade content 1", False),
        ("100", "mine.use", "refused", True),
    ],
)
def test_results_of_each_kind(days: str, column: str, cell: str, passes: bool) -> None:
    (result,) = results(f"{FACTS} | expected {column}", f"a | {days} | Home | 1 | |2012-02-29| | {cell}")
    assert result.passed is passes
    assert len(result.to_confirm) == (passes and cell.endswith("?"))


def test_what_stops_is_no_success_without_a_cell_that_expects_it() -> None:
    (result,) = results(f"{FACTS} | expected fee", "a | 5 | Home | 1 | |2012-02-29| | ")
    assert not result.passed
    assert "divides by" in result.error


def test_an_open_cell_tells_what_came() -> None:
    (result,) = results(f"{FACTS} | expected fee | expected mine", f"a | {GIVEN} | ? | ?")
    assert [each.expectation.status for each in result.checks] == [Expected.UNKNOWN, Expected.UNKNOWN]
    assert [each.got for each in result.checks] == [
        "$25",
        "Stall { -- use: Home -- place: Place { -- row: 1 -- since: |2012-02-29| } }",
    ]


# Mistakes ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rows", "code", "message", "help_"),
    [
        (
            (f"{FACTS} | expected fees", f"a | {GIVEN} | $5"),
            "unknown-column",
            "`fees` is not an output of the scope `Fee`.",
            "Did you mean `fee`?",
        ),
        (
            (f"{FACTS} | expected days", f"a | {GIVEN} | 5"),
            "unknown-column",
            "`days` is not an output of the scope `Fee`.",
            "`days` is a fact that the scope takes: name the column `days`.",
        ),
        (
            (f"{FACTS} | fee", f"a | {GIVEN} | $5"),
            "unknown-column",
            "`fee` is not an input of the scope `Fee`.",
            "`fee` is a result of the scope: name the column `expected fee`.",
        ),
        (
            (f"{FACTS} | colour | expected fee", f"a | {GIVEN} | 1 | $5"),
            "unknown-column",
            "`colour` is not an input of the scope `Fee`.",
            "Columns can be `days`, `stall`, `rate`, `is_late`, `shares`, `ends`.",
        ),
        (
            ("case | days | expected fee", "a | 7 | $25"),
            "missing-column",
            "The table has no column for `stall`, which the scope `Fee` needs.",
            "Add a column for each input.",
        ),
        (
            ("case | days | stall.use | stall.place.row | expected fee", "a | 7 | Home | 1 | $25"),
            "missing-column",
            "The table has no column for `stall.place.since`, which the scope `Fee` needs.",
            "Add a column for each input.",
        ),
        (
            (f"{FACTS} | stall.colour | expected fee", f"a | {GIVEN} | 1 | $25"),
            "cases-field-unknown",
            "`stall.colour` names no field: Stall has no field `colour`.",
            "Its fields are `use`, `place`.",
        ),
        (
            (f"{FACTS} | expected mine.plaec", f"a | {GIVEN} | $5"),
            "cases-field-unknown",
            "`mine.plaec` names no field: Stall has no field `plaec`.",
            "Did you mean `place`?",
        ),
        (
            (f"{FACTS} | expected fee.cents", f"a | {GIVEN} | $5"),
            "cases-field-unknown",
            "`fee.cents` names no field: money has no field `cents`.",
            "It has no fields: name the column `expected fee`.",
        ),
        (
            (f"{FACTS} | stall | expected fee", f"a | {GIVEN} | 1 | $5"),
            "cases-columns-overlap",
            "The column `stall` gives as a whole what `stall.use`, `stall.place.row`, `stall.place.since` would give in "
            "parts.",
            "Keep one of the two: a column for the structure, or a column for each of its fields.",
        ),
        (
            (f"{FACTS} | expected fee", f"low | {GIVEN} | 25"),
            "cases-value-misfit",
            "The value `25` under `expected fee` in the case `low` does not fit: this is an integer, but an amount of "
            "money is needed.",
            "Write the amount with its sign: `$25`.",
        ),
        (
            (f"{FACTS} | expected fee", "low | seven | Home | 1 | |2012-02-29| | $5"),
            "cases-value-misfit",
            "The value `seven` under `days` in the case `low` does not fit: nothing here is named `seven`.",
            "Numbers are written with digits: `7`.",
        ),
        (
            (f"{FACTS} | expected fee", "low | 7 | Hoem | 1 | |2012-02-29| | $5"),
            "cases-value-misfit",
            "The value `Hoem` under `stall.use` in the case `low` does not fit: no enumeration has a case `Hoem`.",
            "Did you mean `Home`? A case of `Use` is needed: `Home`, `Trade content 5`.",
        ),
        (
            (f"{FACTS} | expected fee", "low | 7 | Trade | 1 | |2012-02-29| | $5"),
            "cases-value-misfit",
            "The value `Trade` under `stall.use` in the case `low` does not fit: `Trade` carries a value "
            "of type integer, which is not given.",
            "A case of `Use` is needed: `Home`, `Trade content 5`.",
        ),
        (
            (f"{FACTS} | expected fee", "low | 7 | Home | 1 | 10 day | $5"),
            "cases-value-misfit",
            "The value `10 day` under `stall.place.since` in the case `low` does not fit: this is a duration, but a "
            "date is needed.",
            "A value of type `date` is needed, written like `|2012-02-29|`.",
        ),
        (
            (f"{FACTS} | shares | expected fee", f"low | {GIVEN} | 0.5 | $5"),
            "cases-value-misfit",
            "The value `0.5` under `shares` in the case `low` does not fit: this is a decimal, but a list of decimal "
            "is needed.",
            "A value of type `list of decimal` is needed, written like `[2.5]`.",
        ),
        (
            (f"{FACTS} | ends | expected fee", f"low | {GIVEN} | (|2012-02-29|, 10 day) | $5"),
            "cases-value-misfit",
            "The value `(|2012-02-29|, 10 day)` under `ends` in the case `low` does not fit: this is (date, "
            "duration), but an optional of (date, duration) is needed.",
            "A value of type `optional of (date, duration)` is needed, written like `Present content "
            "(|2012-02-29|, 10 day)`.",
        ),
        (
            (f"{FACTS} | expected fee", "low | 7 / 0 | Home | 1 | |2012-02-29| | $5"),
            "cases-value-misfit",
            "The value `7 / 0` under `days` in the case `low` does not fit: this is a decimal, but an integer is "
            "needed.",
            "A value of type `integer` is needed, written like `5`.",
        ),
        (
            (f"{FACTS} | rate | expected fee", f"low | {GIVEN} | $7 / 0 | $5"),
            "cell-without-value",
            "The value `$7 / 0` under `rate` in the case `low` cannot be worked out: the rule divides by an amount "
            "that is zero for these facts.",
            "Write the value itself.",
        ),
        (
            (f"{FACTS} | expected fee", "low |  | Home | 1 | |2012-02-29| | $5"),
            "missing-fact",
            "The case `low` gives no value for `days`.",
            "Fill the cell.",
        ),
        (
            (f"{FACTS} | expected fee", "low | 7 | Home |  |  | $5"),
            "missing-fact",
            "The case `low` gives no value for `stall.place.row`, `stall.place.since`.",
            "Fill the cell.",
        ),
        (
            ("case | provision | days | stall.use | stall.place.row | stall.place.since", f"low | art3-p3 | {GIVEN}"),
            "unknown-anchor",
            "No statement of this file, or of a module that it uses, bears the anchor `art3-p3`.",
            "Did you mean `art3-p2`?",
        ),
    ],
)
def test_mistakes(rows: tuple[str, ...], code: str, message: str, help_: str) -> None:
    found = only(*rows)
    assert (found.code, found.message, found.help) == (code, message, help_)


def test_an_unknown_scope() -> None:
    found = only("case | days | expected fee", "a | 7 | $5", scope="Fees")
    assert (found.code, found.help) == ("unknown-type", "Did you mean `Fee`?")
    assert found.span is not None
    assert found.span.text == "Fees"


@pytest.mark.parametrize("column", ["price", "taken"])
def test_a_function_is_no_column(column: str) -> None:
    found = only(f"case | {column} | expected total", "a | $5 | $5", scope="Called")
    assert found.code == "cases-column-unwritable"
    assert found.message == f"`{column}` is a function, which no cell of a table can hold."


def test_a_scope_that_needs_a_function_has_no_table() -> None:
    found = only("case | expected total", "a | $5", scope="Called")
    assert found.code == "cases-column-unwritable"


def test_every_mistake_of_a_table_is_told() -> None:
    found = checked(
        f"{FACTS} | expected fee",
        "a | $7 | Hoem | 1 | |2012-02-29| | 5",
        "b | 7 | Home | one | |2012-02-29| | ",
    )
    errors = [each.code for each in found.diagnostics if each.severity.value == "error"]
    assert errors == ["cases-value-misfit"] * 4
    assert not found.questions


def test_a_misfit_shows_its_cell_and_the_declaration() -> None:
    shown = frame(only(f"{FACTS} | expected fee", f"low | {GIVEN} | 25"))
    assert "rules/law.catala_en:58:39 (in Article 3. Fees)" in shown
    assert "`fee` is declared here" in shown
