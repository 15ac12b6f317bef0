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
from dsl.diagnostics import Diagnostic, Severity
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


# Currencies, units, working days, readings ---------------------------------------------------------------------------

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


# What may be left out -----------------------------------------------------------------------------------------------

OPTIONALS = """```catala
declaration structure Parcel:
  data size content optional of decimal
  data term content Term

declaration structure Term:
  data months content optional of integer
  data begins content optional of date

declaration scope Rent:
  input asked content optional of date
  input parcel content Parcel
  context spare content optional of integer
  context other content Parcel
  output first content date
  output longest content integer
  output extra content integer

scope Rent:
  definition spare equals Present content 9
  definition other equals Parcel { -- size: Absent -- term: Term { -- months: Present content 3 -- begins: Absent } }
  definition first equals match asked with pattern -- Present content d : d -- Absent : |2012-01-01|
  definition longest equals match parcel.term.months with pattern -- Present content n : n -- Absent : 0
  definition extra equals (match spare with pattern -- Present content n : n -- Absent : 0)
    + (match other.term.months with pattern -- Present content n : n -- Absent : 0)
```

"""


def rented(*rows: str) -> Checked:
    dashes = "|".join("---" for _ in range(rows[0].count("|") + 1))
    table = "\n".join(f"| {row} |" for row in (rows[0], dashes, *rows[1:]))
    return check([RuleText("rules/rent.catala_en", f"{OPTIONALS}```cases Rent\n{table}\n```\n")])


PARCEL = "parcel.size | parcel.term.months"
FOUND = "expected first | expected longest | expected extra"


@pytest.mark.parametrize(
    ("heading", "row", "facts"),
    [
        (f"asked | {PARCEL}", " | | | |2012-01-01| | 0 | 12", {"parcel": {"term": {}}}),
        (
            "parcel.term.months",
            "Present content 5 | |2012-01-01| | 5 | 12",
            {"parcel": {"term": {"months": {"Present": "5"}}}},
        ),
        (
            f"{PARCEL} | asked",
            " | Absent | Present content |2013-01-01| | |2013-01-01| | 0 | 12",
            {"asked": {"Present": "2013-01-01"}, "parcel": {"term": {"months": "Absent"}}},
        ),
        (
            f"{PARCEL} | spare | other.size | other.term.months",
            " | | | | | |2012-01-01| | 0 | 12",
            {"parcel": {"term": {}}},
        ),
        (f"{PARCEL} | spare", " | | Absent | |2012-01-01| | 0 | 3", {"parcel": {"term": {}}, "spare": "Absent"}),
        (
            f"{PARCEL} | other.size | other.term.begins",
            " | | Present content 0.5 | | |2012-01-01| | 0 | 9",
            {"parcel": {"term": {}}, "other": {"size": {"Present": "1/2"}, "term": {}}},
        ),
    ],
)
def test_an_optional_fact_that_is_left_out_is_absent(heading: str, row: str, facts: dict[str, Any]) -> None:
    found = rented(f"case | {heading} | {FOUND}", f"a | {row}")
    assert [each.message for each in found.diagnostics if each.severity is Severity.ERROR] == []
    (question,) = found.questions
    assert question.facts == facts
    assert run(question, Interpreter(found.program).answer).passed


@pytest.mark.parametrize(
    ("rows", "code", "message"),
    [
        (
            ("case | parcel.size", "a | Present content 1.0"),
            "missing-column",
            "The table has no column for `parcel.term`, which the scope `Rent` needs.",
        ),
        (
            ("case | asked", "a | Absent"),
            "missing-column",
            "The table has no column for `parcel`, which the scope `Rent` needs.",
        ),
        (
            ("case | asked | parcel", "a | | "),
            "missing-fact",
            "The case `a` gives no value for `parcel`.",
        ),
        (
            ("case | askd | parcel", "a | | "),
            "unknown-column",
            "`askd` is not an input of the scope `Rent`.",
        ),
    ],
)
def test_what_is_not_optional_must_be_given(rows: tuple[str, ...], code: str, message: str) -> None:
    errors = [each for each in rented(*rows).diagnostics if each.severity is Severity.ERROR]
    assert [(each.code, each.message) for each in errors] == [(code, message)]
