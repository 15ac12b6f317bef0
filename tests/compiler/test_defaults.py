"""Defaults, exceptions, labels, agreement, context, states: what the rules of one variable give together."""

from __future__ import annotations

import pytest

from tests.compiler.programs import checked, codes, run

_ONE = "declaration scope S:\n  input n content integer\n  output x content integer\n\nscope S:\n"


@pytest.mark.parametrize(
    ("rules", "n", "expected"),
    [
        ("  definition x equals 1", 0, "1"),
        ("  definition x under condition n > 0 consequence equals 1", 1, "1"),
        ("  definition x under condition n > 0 consequence equals 1", 0, "Silent"),
        ("  definition x equals 1\n  exception definition x under condition n > 0 consequence equals 2", 1, "2"),
        ("  definition x equals 1\n  exception definition x under condition n > 0 consequence equals 2", 0, "1"),
        (
            "  label base definition x equals 1\n"
            "  label first exception base definition x under condition n > 0 consequence equals 2\n"
            "  exception first definition x under condition n > 5 consequence equals 3",
            9,
            "3",
        ),
        (
            "  definition x under condition n > 0 consequence equals 1\n"
            "  definition x under condition n > 5 consequence equals 2",
            9,
            "Conflict",
        ),
        (
            "  definition x equals 1\n"
            "  exception definition x under condition n > 0 consequence equals 2\n"
            "  exception definition x under condition n > 5 consequence equals 3",
            9,
            "Conflict",
        ),
    ],
)
def test_exceptions(rules: str, n: int, expected: str) -> None:
    outputs = run(_ONE + rules, facts=f'{{"n": {n}}}')
    assert (outputs["x"] if isinstance(outputs, dict) else outputs) == expected


def test_a_parent_that_does_not_apply_does_not_stop_its_exception() -> None:
    rules = (
        "  definition x under condition n > 100 consequence equals 1\n"
        "  exception definition x under condition n > 0 consequence equals 2"
    )
    assert run(_ONE + rules, facts='{"n": 1}') == {"x": "2"}


def test_rules_written_alike_agree() -> None:
    rules = (
        "  definition x under condition n > 0 consequence equals 1 + 1\n"
        "  definition x under condition n > 5 consequence equals 1 + 1"
    )
    assert run(_ONE + rules, facts='{"n": 9}') == {"x": "2"}


def test_equal_values_written_otherwise_conflict() -> None:
    rules = (
        "  definition x under condition n > 0 consequence equals 1 + 1\n"
        "  definition x under condition n > 5 consequence equals 2"
    )
    assert run(_ONE + rules, facts='{"n": 9}') == "Conflict"


def test_an_agreeing_exception_with_exceptions_of_its_own_conflicts() -> None:
    rules = (
        "  label base definition x equals 0\n"
        "  label a exception base definition x under condition n > 0 consequence equals 1\n"
        "  label b exception base definition x under condition n > 0 consequence equals 1\n"
        "  exception b definition x under condition n > 100 consequence equals 7"
    )
    assert run(_ONE + rules, facts='{"n": 9}') == "Conflict"


def test_all_exceptions_are_evaluated_so_that_an_error_in_one_is_an_error() -> None:
    rules = (
        "  definition x equals 1\n"
        "  exception definition x under condition n > 0 consequence equals 2\n"
        "  exception definition x under condition 1 / n > 5.0 consequence equals 3"
    )
    assert run(_ONE + rules, facts='{"n": 0}') == "DivisionByZero"


def test_a_condition_is_unfulfilled_unless_a_rule_says_so() -> None:
    code = (
        "declaration scope S:\n  input n content integer\n  output c condition\n\nscope S:\n"
        "  rule c under condition n > 0 consequence fulfilled\n"
        "  exception rule c under condition n > 5 consequence not fulfilled"
    )
    assert [run(code, facts=f'{{"n": {n}}}')["c"] for n in (0, 1, 9)] == [False, True, False]


def test_two_rules_that_fulfil_a_condition_agree() -> None:
    code = (
        "declaration scope S:\n  input n content integer\n  output c condition\n\nscope S:\n"
        "  rule c under condition n > 0 consequence fulfilled\n"
        "  rule c under condition n > 5 consequence fulfilled"
    )
    assert run(code, facts='{"n": 9}') == {"c": True}


_CONTEXT = (
    "declaration scope S:\n  input n content integer\n  context y content integer\n  output x content integer\n\n"
    "scope S:\n  definition y equals 5\n  definition x equals y + n\n\n"
)


def test_a_context_variable_may_be_given_or_left_out() -> None:
    assert run(_CONTEXT, facts='{"n": 1}') == {"x": "6"}
    assert run(_CONTEXT, facts='{"n": 1, "y": 7}') == {"x": "8"}


@pytest.mark.parametrize(("n", "expected"), [(1, "8"), (0, "5")])
def test_a_callers_context_that_does_not_apply_falls_back(n: int, expected: str) -> None:
    code = _CONTEXT + (
        "declaration scope T:\n  input m content integer\n  part scope S\n  output z content integer\n\nscope T:\n"
        "  definition part.n equals m\n"
        "  definition part.y under condition m > 0 consequence equals 7\n"
        "  definition z equals part.x"
    )
    assert run(code, "T", f'{{"m": {n}}}') == {"z": expected}


def test_an_undefined_subscope_input_is_silence() -> None:
    code = _CONTEXT + (
        "declaration scope T:\n  input m content integer\n  part scope S\n  output z content integer\n\nscope T:\n"
        "  definition part.n under condition m > 0 consequence equals m\n"
        "  definition z equals part.x"
    )
    assert run(code, "T", '{"m": 0}') == "Silent"


def test_states_follow_each_other() -> None:
    code = (
        "declaration scope S:\n  output x content integer\n    state first\n    state second\n    state third\n\n"
        "scope S:\n  definition x state first equals 1\n  definition x state second equals x + 10\n"
        "  definition x state third equals x + 100"
    )
    assert run(code) == {"x": "111"}


def test_scopes_are_called_directly() -> None:
    code = _CONTEXT + (
        "declaration scope T:\n  output z content integer\n\nscope T:\n"
        "  definition z equals (output of S with { -- n: 2 -- y: 40 }).x"
    )
    assert run(code, "T") == {"z": "42"}


_INTERNAL = (
    "declaration scope S:\n  input n content integer\n  internal y content integer\n  output x content integer\n\n"
    "scope S:\n  definition y under condition n > 0 consequence equals {y}\n"
)


def test_an_empty_internal_variable_is_tolerated_until_it_is_read() -> None:
    rules = _INTERNAL.format(y="1") + "  definition x equals if n > 0 then y else 7"
    assert run(rules, facts='{"n": 0}') == {"x": "7"}
    assert run(_INTERNAL.format(y="1") + "  definition x equals y", facts='{"n": 0}') == "Silent"


def test_an_error_in_an_unread_internal_variable_is_fatal() -> None:
    rules = _INTERNAL.format(y="round of (1 / 0) = 1.0") + "  definition x equals 7"
    rules = rules.replace("internal y content integer", "internal y content boolean").replace("round of", "")
    assert run(rules, facts='{"n": 1}') == "DivisionByZero"


def test_an_internal_variable_that_reads_an_empty_one_is_silent() -> None:
    code = (
        "declaration scope S:\n  input n content integer\n  internal y content integer\n  internal z content integer\n"
        "  output x content integer\n\nscope S:\n  definition y under condition n > 0 consequence equals 1\n"
        "  definition z equals y\n  definition x equals 7"
    )
    assert run(code, facts='{"n": 0}') == "Silent"


def test_assertions_are_collected() -> None:
    code = (
        "declaration scope S:\n  input n content integer\n  output x content integer\n\nscope S:\n"
        "  definition x equals n\n  assertion n > 0\n  assertion n > 5"
    )
    assert run(code, facts='{"n": 9}') == {"x": "9"}
    assert run(code, facts='{"n": 0}') == "Refused"


def test_a_guard_joins_every_item_of_its_block() -> None:
    code = _ONE.replace("scope S:\n", "scope S under condition n > 0:\n", 2).replace(
        "declaration scope S under condition n > 0:", "declaration scope S:"
    )
    rules = code + "  definition x equals 1\n  assertion n > 5"
    assert run(rules, facts='{"n": 0}') == "Silent"
    assert run(rules, facts='{"n": 3}') == "Refused"
    assert run(rules, facts='{"n": 9}') == {"x": "1"}


@pytest.mark.parametrize(
    ("rules", "code"),
    [
        ("  definition x equals x + 1", "variables-in-a-circle"),
        ("  exception definition x equals 1", "exception-to-nothing"),
        ("  label a definition x equals 1\n  exception definition x equals 2", "exception-to-several"),
        ("  label a definition x equals 1\n  exception b definition x equals 2", "unknown-label"),
        ("  label a exception a definition x equals 2", "exception-to-itself"),
        ("  definition n equals 2\n  definition x equals 1", "defines-an-input"),
        ("  definition y equals 2\n  definition x equals 1", "unknown-variable"),
        ("  rule x under condition n > 0 consequence fulfilled", "rule-on-no-condition"),
    ],
)
def test_what_is_refused(rules: str, code: str) -> None:
    assert code in codes(_ONE + rules)


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("n > 0", "n > 0", ["certain-conflict"]),
        ("n >= 0", "n <= 0", ["possible-conflict"]),
        ("n > 0", "n < 0", []),
        ("n > 0", "n < 1", []),
        ("n > 0", "n <= 1", ["possible-conflict"]),
        ("n > 0", "n * 2 < 0", []),
    ],
)
def test_rules_that_are_sure_to_meet_are_warned_of(one: str, other: str, found: list[str]) -> None:
    rules = (
        f"  definition x under condition {one} consequence equals 1\n"
        f"  definition x under condition {other} consequence equals 2"
    )
    assert codes(_ONE + rules) == found


def test_where_rules_meet_is_said_in_the_notation_of_the_language() -> None:
    code = (
        "declaration scope S:\n  input m content money\n  output x content integer\n\nscope S:\n"
        "  definition x under condition m >= $5,000,000 consequence equals 1\n"
        "  definition x under condition m <= $5,000,000 consequence equals 2"
    )
    (found,) = checked(code).diagnostics
    assert "both apply where `m` is $5,000,000," in found.message


def test_a_misspelt_variable_is_said_once() -> None:
    assert codes(_ONE + "  definition y equals 1") == ["never-defined", "unknown-variable"]
    code = "declaration scope S:\n  output amount content integer\n\nscope S:\n  definition ammount equals 1"
    assert codes(code) == ["unknown-variable"]
