"""Working days in rules: their types, their calendar, and what both engines make of them."""

from __future__ import annotations

from typing import Any

import pytest

from compiler.driver import Checked, RuleText, check
from compiler.interpret.interpreter import Interpreter
from compiler.runtime.facts import BadFacts
from compiler.runtime.failures import Failure
from compiler.types import QualifiedName
from dsl.diagnostics.render import frame

CALENDAR = """declaration calendar Work:
  weekend Saturday, Sunday
  years 2015 to 2017
  holidays "work.csv"

"""
SCOPE = """declaration scope S:
  input d content date
  input n content duration in working day
  output x content {type}

scope S:
  {item}
  definition x equals {expression}
"""
TABLE = "date,name,source,kind\n2015-04-14,A,law,holiday\n2016-04-12,B,notice,substitute\n2017-04-14,A,law,holiday\n"


def checked(code: str) -> Checked:
    return check([RuleText("r.catala_en", f"## Article 1. T\n\n```catala\n{code}\n```\n")], tables={"work.csv": TABLE})


def program(expression: str, type_: str = "date", item: str = "date calendar Work", before: str = "") -> str:
    return CALENDAR + before + SCOPE.format(expression=expression, type=type_, item=item)


def value(expression: str, type_: str = "date", before: str = "", **facts: object) -> object:
    """What comes out of both engines, which must agree to the word."""
    from tests.calendars.engines import answers

    found = checked(program(expression, type_, before=before))
    assert found.ok, [frame(each) for each in found.diagnostics]
    given = {"d": "2016-04-11", "n": 3, **facts}
    judged, generated = answers(found.program, QualifiedName("", "S"), given)
    assert generated == judged
    return judged["outputs"]["x"]["value"] if isinstance(judged, dict) else judged


@pytest.mark.parametrize(
    ("expression", "type_", "expected"),
    [
        ("d + 1 working day", "date", "2016-04-13"),
        ("d + n", "date", "2016-04-15"),
        ("n + d", "date", "2016-04-15"),
        ("d - 1 working days", "date", "2016-04-08"),
        ("d + -1 working day", "date", "2016-04-08"),
        ("d + 0 working day", "date", "2016-04-11"),
        ("d + (n + 2 working day)", "date", "2016-04-19"),
        ("d + 2 * n", "date", "2016-04-20"),
        ("d + 1 month + n", "date", "2016-05-16"),
        ("n - 5 working day", "duration in working day", {"working_days": -2}),
        ("- n", "duration in working day", {"working_days": -3}),
        ("n * 4", "duration in working day", {"working_days": 12}),
        ("sum duration in working day of [n; 2 working day]", "duration in working day", {"working_days": 5}),
        ("n / 2 working day", "decimal", "3/2"),
        ("n < 4 working day and n >= 3 working day and n != 2 working day", "boolean", True),
        ("maximum of [n; 7 working day]", "duration in working day", {"working_days": 7}),
        ("Working_days.between of d, |2016-04-18|", "duration in working day", {"working_days": 4}),
        ("Working_days.between of |2016-04-18|, d", "duration in working day", {"working_days": -4}),
        ("Working_days.is_working_day of |2016-04-12|", "boolean", False),
        ("Working_days.next_working_day of d", "date", "2016-04-13"),
        ("let working equals d in working + 1 working day", "date", "2016-04-13"),
        ("map each t among [d; |2016-04-15|] to t + 1 working day", "list of date", ["2016-04-13", "2016-04-18"]),
    ],
)
def test_what_is_counted(expression: str, type_: str, expected: object) -> None:
    assert value(expression, type_) == expected


def test_a_function_counts_in_its_own_calendar() -> None:
    before = (
        "declaration calendar Seven:\n  weekend Sunday\n  years 2016 to 2016\n\n"
        "#[calendar = Seven]\ndeclaration later content date depends on t content date equals t + 1 working day\n\n"
    )
    assert value("later of |2016-04-15|", before=before) == "2016-04-16"
    assert value("|2016-04-15| + 1 working day", before=before) == "2016-04-18"


def test_a_called_scope_counts_in_its_own_calendar() -> None:
    before = (
        "declaration calendar Seven:\n  weekend Sunday\n  years 2016 to 2016\n\n"
        "declaration scope Sub:\n  input t content date\n  output u content date\n\n"
        "scope Sub:\n  date calendar Seven\n  definition u equals t + 1 working day\n\n"
    )
    assert value("(output of Sub with { -- t: |2016-04-15| }).u", before=before) == "2016-04-16"


@pytest.mark.parametrize(
    ("expression", "type_", "code", "words"),
    [
        ("d + 1 working day + 1", "date", "no-such-operation", "`1 day`"),
        ("d + (1 month + n)", "date", "no-such-operation", "`date + 1 month + 5 working day`"),
        ("(d - |2016-01-01|) > n", "boolean", "cannot-compare", "Working_days.between of first, last"),
        ("n + 5", "duration in working day", "no-such-operation", "`5 working day`"),
        ("n * n", "duration in working day", "no-such-operation", ""),
        ("n * 1.5", "duration in working day", "no-such-operation", ""),
        ("10 day", "duration in working day", "type-mismatch", "Write `10 working day`"),
        ("10 working day", "duration", "type-mismatch", "Write `10 day`"),
        ("2.5 working day", "duration in working day", "decimal-duration", ""),
        ("Working_days.between of d", "duration in working day", "wrong-number-of-arguments", ""),
        ("Working_days.betwen of d, d", "duration in working day", "unknown-name", "`between`"),
        ("Working_days.is_working_day of n", "boolean", "type-mismatch", ""),
    ],
)
def test_what_is_no_count(expression: str, type_: str, code: str, words: str) -> None:
    found = checked(program(expression, type_)).diagnostics
    assert [each.code for each in found] == [code]
    assert words in " ".join(frame(found[0]).split())


def test_without_a_calendar_the_way_out_names_one() -> None:
    (found,) = checked(program("d + n", item="")).diagnostics
    assert found.code == "no-calendar"
    assert found.help == "Write `date calendar Work` in `scope S`."


def test_words_of_calendars_are_names_elsewhere() -> None:
    """No plain program changes its meaning: none of the words is taken."""
    names = ("calendar", "working", "weekend", "years", "holidays", "days", "date_calendar")
    declared = "".join(f"  input {each} content integer\n" for each in names)
    code = f"declaration scope S:\n{declared}  output x content integer\n\nscope S:\n  definition x equals "
    found = checked(code + " + ".join(names))
    assert found.ok, [frame(each) for each in found.diagnostics]


def test_a_module_of_one_s_own_goes_before_the_library() -> None:
    module = (
        "> Module Working_days\n\n## Article 1. T\n\n```catala-metadata\ndeclaration between content integer\n"
        "  depends on a content integer, b content integer\n  equals b - a\n```\n"
    )
    user = (
        "> Using Working_days\n\n## Article 1. T\n\n```catala\ndeclaration scope S:\n  output x content integer\n\n"
        "scope S:\n  definition x equals Working_days.between of 1, 3\n```\n"
    )
    found = check([RuleText("working_days.catala_en", module), RuleText("user.catala_en", user)])
    assert found.ok, [frame(each) for each in found.diagnostics]


def test_a_constant_that_counts_by_what_it_calls_is_refused() -> None:
    code = (
        "#[calendar = Work]\ndeclaration later content date depends on t content date equals t + 1 working day\n"
        "declaration fixed content date equals later of |2016-04-11|\n"
    )
    found = checked(CALENDAR + code).diagnostics
    assert [each.code for each in found if each.severity.value == "error"] == ["working-days-in-constant"]


# ------------------------------------------------------------------------------------------- one question


def test_facts_change_a_calendar_and_the_answer_says_so() -> None:
    judge = Interpreter(checked(program("d + n")).program)
    changed = {"date calendar": {"Work": {"holidays": ["2016-04-13"], "working": ["2016-04-12"]}}}
    answer: Any = judge.answer(QualifiedName("", "S"), {"d": "2016-04-11", "n": 2, **changed}).as_json()
    assert answer["outputs"]["x"]["value"] == "2016-04-14"
    assert answer["changed_calendars"] == {"Work": {"holidays": ["2016-04-13"], "working": ["2016-04-12"]}}
    (count,) = answer["outputs"]["x"]["reasons"][0]["counts"]
    assert [each["date"] for each in count["left_out"]] == ["2016-04-13"]
    assert [each["date"] for each in count["worked"]] == ["2016-04-12"]
    again: Any = judge.answer(QualifiedName("", "S"), {"d": "2016-04-11", "n": 2}).as_json()
    assert "changed_calendars" not in again
    assert again["outputs"]["x"]["value"] == "2016-04-14"


@pytest.mark.parametrize(
    ("changed", "path"),
    [
        ({"Work": {"holidays": ["2018-01-02"]}}, "date calendar.Work.holidays[0]"),
        ({"Work": {"holidays": ["2016-02-30"]}}, "date calendar.Work.holidays[0]"),
        ({"Work": {"holidays": ["2016-04-13"], "working": ["2016-04-13"]}}, "date calendar.Work"),
        ({"Work": {"holiday": []}}, "date calendar.Work.holiday"),
        ({"Lao": {}}, "date calendar.Lao"),
        ([], "date calendar"),
    ],
)
def test_changes_that_cannot_be(changed: Any, path: str) -> None:
    judge = Interpreter(checked(program("d + n")).program)
    with pytest.raises(BadFacts) as problem:
        judge.answer(QualifiedName("", "S"), {"d": "2016-04-11", "n": 2, "date calendar": changed})
    assert [each.path for each in problem.value.problems] == [path]


def test_a_scope_that_counts_nothing_has_no_calendar_to_change() -> None:
    code = "declaration scope S:\n  input a content integer\n  output x content integer\n\nscope S:\n  definition x equals a"
    judge = Interpreter(checked(code).program)
    with pytest.raises(BadFacts):
        judge.answer(QualifiedName("", "S"), {"a": 1, "date calendar": {}})


@pytest.mark.parametrize("facts", [{"d": "2014-12-31"}, {"d": "2017-12-29", "n": 1}, {"d": "2018-01-01", "n": 0}])
def test_outside_of_the_years_is_an_error_that_names_them(facts: dict[str, Any]) -> None:
    judge = Interpreter(checked(program("d + n")).program)
    with pytest.raises(Failure, match=r"covers the years 2015 to 2017.*Article 1"):
        judge.answer(QualifiedName("", "S"), {"n": 3, **facts})


def test_a_missing_calendar_is_said_once_a_scope() -> None:
    code = CALENDAR + SCOPE.format(expression="d + n + n", type="date", item="assertion d + n > d")
    assert [each.code for each in checked(code).diagnostics] == ["no-calendar"]


def test_an_assertion_that_asks_another_scope_comes_after_it() -> None:
    """The description of the scope that is asked stands before that of its asker, in generated code too."""
    before = (
        "declaration scope Sub:\n  input t content date\n  output u content date\n\n"
        "scope Sub:\n  date calendar Work\n  definition u equals t + 1 working day\n\n"
    )
    code = f"{program('d')}\n{before}".replace("date calendar Work\n  definition x", "@", 1)
    asked = "assertion (output of Sub with { -- t: d }).u > d\n\n  definition x"
    checked_ = checked(code.replace("@", asked))
    assert checked_.ok, [frame(each) for each in checked_.diagnostics]
    from tests.calendars.engines import answers

    judged, generated = answers(checked_.program, QualifiedName("", "S"), {"d": "2016-04-11", "n": 1})
    assert judged == generated
    assert [each.name for each in Interpreter(checked_.program).counting.of_scope(QualifiedName("", "S"))] == ["Work"]
