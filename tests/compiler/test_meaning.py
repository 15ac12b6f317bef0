"""What is easily got wrong in the meaning of the language: a test for each trap."""

from __future__ import annotations

import pytest

from compiler.driver import RuleText, check
from tests.compiler.programs import codes, run, value


def _dates(rounding: str, expression: str, type_: str = "date") -> object:
    code = f"declaration scope S:\n  output x content {type_}\n\nscope S:\n  {rounding}\n  definition x equals {expression}"
    outputs = run(code)
    return outputs["x"] if isinstance(outputs, dict) else outputs


# ------------------------------------------------------------------------------------------- dates, durations


@pytest.mark.parametrize(
    ("rounding", "expression", "expected"),
    [
        ("date round up", "|2018-05-31| - 1 month", "2018-05-01"),
        ("date round down", "|2018-05-31| - 1 month", "2018-04-30"),
        ("date round down", "|2012-02-29| + 1 year", "2013-02-28"),
        ("date round up", "|2012-02-29| + 1 year", "2013-03-01"),
        ("date round down", "|2012-01-31| + (1 month + 1 day)", "2012-03-01"),
        ("date round down", "|2012-02-29| + (1 year + 12 month)", "2014-02-28"),
        ("", "|2012-02-29| + 4 year", "2016-02-29"),
        ("", "|2012-01-31| + (1 month + 1 day)", "AmbiguousDate"),
        ("", "|2012-03-31| - 1 month", "AmbiguousDate"),
    ],
)
def test_months_first_with_one_rounding_then_days(rounding: str, expression: str, expected: str) -> None:
    assert _dates(rounding, expression) == expected


def test_rounding_does_not_reach_called_functions_and_scopes() -> None:
    function = "declaration next content date depends on d content date equals d + 1 month\n\n"
    code = (
        function + "declaration scope S:\n  output x content date\n\nscope S:\n  date round down\n"
        "  definition x equals next of |2012-01-31|"
    )
    assert run(code) == "AmbiguousDate"
    code = (
        "declaration scope T:\n  output x content date\n\nscope T:\n  definition x equals |2012-01-31| + 1 month\n\n"
        "declaration scope S:\n  part scope T\n  output x content date\n\nscope S:\n  date round down\n"
        "  definition x equals part.x"
    )
    assert run(code) == "AmbiguousDate"


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("1 year = 12 month", True),
        ("1 year + 13 month = 25 month", True),
        ("1 month + 3 day = 1 month + 3 day", True),
        ("1 month + 3 day = 1 month + 4 day", "AmbiguousDuration"),
        ("1 year > 11 month", True),
        ("30 day < 31 day", True),
        ("1 month > 30 day", "AmbiguousDuration"),
        ("(1, 1 month) = (2, 30 day)", False),
        ("(1, 1 month) = (1, 30 day)", "AmbiguousDuration"),
        ("[1 month] = [1 month]", True),
    ],
)
def test_durations_compare_where_the_calendar_does_not_matter(expression: str, expected: object) -> None:
    assert value(expression, "boolean") == expected


def test_durations_are_never_normalised() -> None:
    assert value("1 year + 13 month - 365 day", "duration") == {"years": 1, "months": 13, "days": -365}
    assert value("(1 month + 2 day) * 3", "duration") == {"years": 0, "months": 3, "days": 6}


@pytest.mark.parametrize(
    ("expression", "expected"), [("30 day / 7 day", "30/7"), ("1 month / 7 day", "IndivisibleDuration")]
)
def test_only_days_are_divided(expression: str, expected: str) -> None:
    assert value(expression, "decimal") == expected


# ------------------------------------------------------------------------------------------------- precedence


@pytest.mark.parametrize(
    ("expression", "type_", "expected"),
    [
        ("2 + 3 * 4", "integer", "14"),
        ("- 2 * 3", "integer", "-6"),
        ("10 - 4 - 3", "integer", "3"),
        ("true and not false and false = false", "boolean", True),
        ("decimal of 3 * 2.0", "decimal", "6"),
        ("if true then 1 else 2 + 10", "integer", "1"),
        ("(if false then 1 else 2) + 10", "integer", "12"),
        ("number of [1; 2] + 1", "integer", "3"),
    ],
)
def test_what_binds_more_tightly(expression: str, type_: str, expected: object) -> None:
    assert value(expression, type_) == expected


def test_and_with_or_needs_parentheses() -> None:
    code = "declaration scope S:\n  output x content boolean\n\nscope S:\n  definition x equals true and false or true"
    assert codes(code) == ["mixed-and-or"]


# ---------------------------------------------------------------------------------------------------- ranking

_ONE = "declaration scope S:\n  input n content integer\n  output x content integer\n\nscope S:\n"


def test_three_unlabelled_exceptions_are_siblings() -> None:
    rules = (
        "  definition x equals 0\n"
        "  exception definition x under condition n = 1 consequence equals 1\n"
        "  exception definition x under condition n = 2 consequence equals 2\n"
        "  exception definition x under condition n >= 2 consequence equals 3"
    )
    assert [run(_ONE + rules, facts=f'{{"n": {n}}}') for n in (0, 1, 3)] == [{"x": "0"}, {"x": "1"}, {"x": "3"}]
    assert run(_ONE + rules, facts='{"n": 2}') == "Conflict"


def test_one_label_for_several_rules() -> None:
    rules = (
        "  label small definition x under condition n < 0 consequence equals 1\n"
        "  label small definition x under condition n > 0 consequence equals 2\n"
        "  exception small definition x under condition n > 5 consequence equals 3"
    )
    assert [run(_ONE + rules, facts=f'{{"n": {n}}}') for n in (-1, 1, 9)] == [{"x": "1"}, {"x": "2"}, {"x": "3"}]


def test_labels_do_not_cross_states() -> None:
    code = (
        "declaration scope S:\n  output x content integer\n    state a\n    state b\n\nscope S:\n"
        "  label l definition x state a equals 1\n  exception l definition x state b equals 2"
    )
    assert "unknown-label" in codes(code)


def test_a_plain_exception_after_two_rules_or_a_labelled_one_is_refused() -> None:
    two = "  definition x under condition n = 1 consequence equals 1\n" * 2
    assert "exception-to-several" in codes(_ONE + two + "  exception definition x equals 3")
    assert "exception-to-several" in codes(_ONE + "  label l definition x equals 1\n  exception definition x equals 3")


# ----------------------------------------------------------------------------------------- context and states


def test_a_context_function_falls_back_call_by_call() -> None:
    code = (
        "declaration scope S:\n  context f content integer depends on n content integer\n"
        "  output x content (integer, integer)\n\nscope S:\n  definition f of n equals n + 1\n"
        "  definition x equals ((f of 1), (f of 10))\n\n"
        "declaration scope T:\n  part scope S\n  output x content (integer, integer)\n\nscope T:\n"
        "  definition part.f of n under condition n > 5 consequence equals n * 100\n  definition x equals part.x"
    )
    assert run(code, "T") == {"x": ["2", "1000"]}


def test_a_context_with_states_is_given_its_first() -> None:
    code = (
        "declaration scope S:\n  context output x content integer\n    state a\n    state b\n\nscope S:\n"
        "  definition x state a equals 1\n  definition x state b equals x + 10"
    )
    assert run(code) == {"x": "11"}
    assert run(code, facts='{"x": 5}') == {"x": "15"}


def test_an_input_with_states_is_given_its_first_and_goes_on() -> None:
    code = (
        "declaration scope S:\n  input output x content integer\n    state a\n    state b\n\nscope S:\n"
        "  definition x state b equals x + 10"
    )
    assert run(code, facts='{"x": 5}') == {"x": "15"}
    assert "defines-an-input" in codes(code.replace("state b equals", "state a equals"))


def test_a_condition_given_to_a_subscope_defaults_to_unfulfilled() -> None:
    code = (
        "declaration scope S:\n  input c condition\n  output x content integer\n\nscope S:\n"
        "  definition x equals if c then 1 else 2\n\n"
        "declaration scope T:\n  part scope S\n  output x content integer\n\nscope T:\n  definition x equals part.x\n\n"
    )
    assert run(code, "T") == {"x": "2"}
    direct = code + (
        "declaration scope U:\n  output x content integer\n\nscope U:\n  definition x equals (output of S).x"
    )
    assert codes(direct) == ["missing-input"]


def test_the_order_of_the_text_does_not_matter() -> None:
    code = (
        "scope S:\n  definition x equals y + 1\n  definition y equals twice of 3\n\n"
        "declaration twice content integer depends on n content integer equals n * 2\n\n"
        "declaration scope S:\n  output x content integer\n  output y content integer"
    )
    assert run(code) == {"x": "7", "y": "6"}


def test_an_unread_constant_that_fails_fails_the_scope() -> None:
    code = "declaration never content decimal equals 1 / 0\n\n" + _ONE + "  definition x equals n"
    assert run(code, facts='{"n": 1}') == "DivisionByZero"


# --------------------------------------------------------------------------------- lists, cases, comparison

_CASES = "declaration enumeration E:\n  -- A\n  -- B content integer\n  -- C\n\n"


def _cases(expression: str, type_: str) -> object:
    scope = f"declaration scope S:\n  output x content {type_}\n\nscope S:\n  definition x equals {expression}"
    outputs = run(_CASES + scope)
    return outputs["x"] if isinstance(outputs, dict) else outputs


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("false < true", True),
        ("A < B content 1", True),
        ("B content 5 < C", True),
        ("B content 5 < B content 6", True),
        ("Absent < Present content 1", True),
        ("[1] < [1; 0]", True),
        ("[2] < [1; 0]", False),
        ("(1, 2) < (1, 3)", True),
        ("[] = [1]", False),
    ],
)
def test_values_compare_by_declaration_and_from_the_left(expression: str, expected: bool) -> None:
    assert _cases(expression, "boolean") is expected


def test_sorting_is_stable_in_both_directions() -> None:
    pairs = "[(1, 1); (2, 2); (1, 3); (2, 4)]"
    up = value(f"sort all (a, b) among {pairs} in increasing order of a", "list of (integer, integer)")
    down = value(f"sort all (a, b) among {pairs} in decreasing order of a", "list of (integer, integer)")
    assert up == [["1", "1"], ["1", "3"], ["2", "2"], ["2", "4"]]
    assert down == [["2", "2"], ["2", "4"], ["1", "1"], ["1", "3"]]


def test_content_of_gives_the_first_match() -> None:
    assert value("content of x among [1; 5; 7] such that x > 2", "optional of integer") == {"Present": "5"}


def test_a_payload_may_be_left_unbound_or_bound_in_vain() -> None:
    assert _cases("match B content 3 with pattern -- A content m: 1 -- B: 2 -- C: 3", "integer") == "2"


def test_own_cases_win_over_those_of_other_modules() -> None:
    other = "> Module Other\n\n```catala-metadata\ndeclaration enumeration F:\n  -- A\n  -- Z\n```\n"
    own = "> Using Other\n\n```catala\n" + _CASES + "declaration a content E equals A\n```\n"
    assert check([RuleText("other.catala_en", other), RuleText("own.catala_en", own)]).ok


def test_a_local_hides_a_function_of_its_name() -> None:
    code = (
        "declaration f content integer depends on n content integer equals n\n\n"
        "declaration scope S:\n  output x content integer\n\nscope S:\n  definition x equals let f equals 3 in f of 1"
    )
    assert codes(code) == ["not-a-function"]
