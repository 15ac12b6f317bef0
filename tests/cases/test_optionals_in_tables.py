"""What the cells of a table of cases may leave out."""

from __future__ import annotations

from typing import Any

import pytest

from compiler.cases.run import run
from compiler.driver import Checked, RuleText, check
from compiler.interpret.interpreter import Interpreter
from dsl.diagnostics import Severity

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
