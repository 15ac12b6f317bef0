"""Expressions and what they are worth: arithmetic, dates, lists, cases, structures."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compiler.interpret.operations import half_away
from tests.compiler.programs import codes, run, value


@pytest.mark.parametrize(
    ("expression", "type_", "expected"),
    [
        ("1 + 2 * 3", "integer", "7"),
        ("1 / 3", "decimal", "1/3"),
        ("$10.00 / 3", "money", "3.33"),
        ("$0.05 * 0.5", "money", "0.03"),
        ("-$0.05 * 0.5", "money", "-0.03"),
        ("$10 / $4", "decimal", "5/2"),
        ("integer of 2.7", "integer", "2"),
        ("integer of (- 2.7)", "integer", "-2"),
        ("integer of $2.50", "integer", "3"),
        ("round of 2.5", "decimal", "3"),
        ("round of (- 2.5)", "decimal", "-3"),
        ("round of $2.50", "money", "3.00"),
        ("money of 1.005", "money", "1.01"),
        ("20%", "decimal", "1/5"),
        ("|2012-01-31| + 1 day", "date", "2012-02-01"),
        ("|2012-03-01| - |2012-02-01|", "duration", {"years": 0, "months": 0, "days": 29}),
        ("1 year = 12 month", "boolean", True),
        ("|2012-01-31| + 1 month", "date", "AmbiguousDate"),
        ("1 month < 30 day", "boolean", "AmbiguousDuration"),
        ("1 / 0", "decimal", "DivisionByZero"),
        ("if 1 < 2 then 3 else 4", "integer", "3"),
        ("let x equals 2 in x * x", "integer", "4"),
        ("let (x, y) equals (2, 3) in x * y", "integer", "6"),
        ("(1, 2.0).2", "decimal", "2"),
        ("number of [1; 2; 3]", "integer", "3"),
        ("[1; 2] ++ [3]", "list of integer", ["1", "2", "3"]),
        ("map each x among [1; 2; 3] such that x > 1 to x * 2", "list of integer", ["4", "6"]),
        ("map each (x, y) among ([1; 2], [3; 4]) to x * y", "list of integer", ["3", "8"]),
        ("list of x among [1; 2; 3] such that x > 1", "list of integer", ["2", "3"]),
        ("exists x among [1; 2] such that x = 2", "boolean", True),
        ("for all x among [1; 2] we have x = 2", "boolean", False),
        ("combine all x among [1; 2; 3] in total initially 0 with total + x", "integer", "6"),
        ("content of x among [1; 2; 3] such that x > 1", "optional of integer", {"Present": "2"}),
        ("maximum of [1; 3; 2]", "integer", "3"),
        ("maximum of [] or if list empty then 7", "integer", "7"),
        ("maximum of ([1] ++ []) - minimum of [5]", "integer", "-4"),
        ("sort [3; 1; 2] in increasing order", "list of integer", ["1", "2", "3"]),
        ("sort all x among [3; 1; 2] in decreasing order of x", "list of integer", ["3", "2", "1"]),
        ("[1; 2] contains 2", "boolean", True),
        ("not (1 = 2)", "boolean", True),
        ("true xor false", "boolean", True),
        ("Present content 3", "optional of integer", {"Present": "3"}),
        ("match Absent with pattern -- Present content x: x -- Absent: 7", "integer", "7"),
        ("impossible", "integer", "ImpossibleReached"),
        ("map each (x, y) among ([1], [2; 3]) to x + y", "list of integer", "DifferentLengths"),
    ],
)
def test_expressions(expression: str, type_: str, expected: object) -> None:
    assert value(expression, type_) == expected


def test_of_equals_the_last_is_the_greatest() -> None:
    expression = "content of (a, b) among [(1, 10); (2, 20); (2, 30)] such that a is maximum"
    assert value(expression, "(integer, integer)") == ["2", "30"]


def test_both_sides_of_and_are_evaluated() -> None:
    assert value("false and 1 / 0 > 1.0", "boolean") == "DivisionByZero"


def test_what_follows_a_pattern_is_evaluated_only_if_it_matches() -> None:
    assert (
        value("(if true then Absent else Present content 0) with pattern Present content x and 1 / x > 1.0", "boolean")
        is False
    )


_SHAPES = (
    "declaration structure P:\n  data a content integer\n  data b content money\n\n"
    "declaration enumeration E:\n  -- A\n  -- B content P\n\n"
    "declaration scope S:\n  input e content E\n  output x content money\n\nscope S:\n  definition x equals "
)


def test_structures_and_cases() -> None:
    code = _SHAPES + "match e with pattern -- A: $1 -- B content p: (p but replace { -- b: p.b * 2 }).b"
    assert run(code, facts='{"e": "A"}') == {"x": "1.00"}
    assert run(code, facts='{"e": {"B": {"a": 1, "b": "2.50"}}}') == {"x": "5.00"}


@pytest.mark.parametrize(
    ("expression", "code"),
    [
        ("1", "type-mismatch"),
        ("$1 + 1", "no-such-operation"),
        ("$1 * $1", "no-such-operation"),
        ("if $1 > 1 then $1 else $2", "cannot-compare"),
        ("match e with pattern -- A: $1", "missing-case"),
        ("match e with pattern -- A: $1 -- A: $2 -- B content p: $3", "duplicate-case"),
        ("match e with pattern -- A: $1 -- C: $2 -- B content p: $3", "unknown-case"),
        ("match e with pattern -- A: $1 -- B content p: p", "type-mismatch"),
        ("P { -- a: 1 }.b", "missing-field"),
        ("(P { -- a: 1 -- b: $1 }).c", "unknown-field"),
        ("zz", "unknown-name"),
        ("e of 1", "not-a-function"),
        ("if [] = [] then $1 else $2", "type-not-known"),
    ],
)
def test_what_is_refused(expression: str, code: str) -> None:
    assert codes(_SHAPES + expression) == [code]


cents = st.integers(-(10**15), 10**15)


@given(cents, st.integers(-(10**6), 10**6), st.integers(1, 10**6))
def test_money_times_a_decimal_is_rounded_once_half_away_from_zero(amount: int, top: int, bottom: int) -> None:
    exact = Fraction(amount * top, bottom)
    rounded = half_away(exact)
    assert abs(rounded - exact) <= Fraction(1, 2)
    if abs(rounded - exact) == Fraction(1, 2):
        assert abs(rounded) > abs(exact)
