"""An argument with an operator and no parentheses, and words of the language as names: each place has its message."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dsl.diagnostics import Diagnostic
from dsl.source import Source
from dsl.surface.tree import Expression
from dsl.syntax import parse_expression
from tests.printed.trees import bare
from tests.syntax.sexpr import code


def expression(text: str) -> tuple[Expression | None, tuple[Diagnostic, ...]]:
    return parse_expression(Source("a.catala_en", text), 0, len(text))


def told(found: tuple[Diagnostic, ...]) -> list[tuple[str, str]]:
    return [(each.code, each.span.text if each.span else "") for each in found]


def places(text: str) -> list[tuple[str, str, int]]:
    _, found = code(text)
    return [(each.code, each.span.text, each.span.line - 3) for each in found if each.span]


BINARY = [
    "a + b",
    "a - 1",
    "a * 2",
    "a / b",
    "a ++ b",
    "a > b",
    "a <= 1",
    "a = b",
    "p and q",
    "a + b * c - 1",
    "- a + b",
]
PLAIN = ["a", "1", "$5", "- a", "(a + b)", "x.y", "[a; b + 1]", "P { -- x: a + b }", "C content a"]
AROUND = ["{}", "1 + {}", "[{}; 1]", "if q then 1 else {}", "let x equals 1 in {}", "#[debug.print] {}", "- {}"]


def test_the_message_names_the_argument_and_the_way_out() -> None:
    _, (only,) = expression("1 + g of a,\n  b + 2, c")
    assert only.message == "`of` binds closer than `+`, so `b + 2` is not one argument."
    assert only.help == "Write `(b + 2)`."


@settings(max_examples=120, deadline=None)
@given(
    st.lists(st.sampled_from(BINARY + PLAIN), min_size=1, max_size=3), st.sampled_from(PLAIN), st.sampled_from(AROUND)
)
def test_each_argument_is_told_and_read_as_if_in_parentheses(first: list[str], last: str, around: str) -> None:
    right, wrong = (
        expression(around.format("f of " + ", ".join([*(form.format(e) if e in BINARY else e for e in first), last])))
        for form in ("({})", "{}")
    )
    assert not right[1]
    assert told(wrong[1]) == [("operator-in-argument", each) for each in first if each in BINARY]
    assert wrong[0] is not None
    assert right[0] is not None
    assert bare(wrong[0]) == bare(right[0])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("g of a, b -1, c", [("minus-sticks", "-1")]),
        ("f of a -1, c", [("minus-sticks", "-1")]),
        ("f of a + (if q then 1 else 2), 3", [("operator-in-argument", "a + (if q then 1 else 2)")]),
        ("f of p or q and r, 1", [("operator-in-argument", "p or q and r"), ("mixed-and-or", "or")]),
        ("if p and f of a > 1, b then 1 else 2", [("operator-in-argument", "a > 1")]),
        ("let x equals f of a + 1, b in x", [("operator-in-argument", "a + 1")]),
        ("[f of a + 1, 2]", [("wrong-separator", ",")]),
        ("[f of a, b + 1, 2]", [("operator-in-argument", "b + 1")]),
        ("[f of a + 1, 2; 3]", [("operator-in-argument", "a + 1")]),
        ("[(f of a + 1); 3, 4]", [("wrong-separator", ",")]),
        ("(f of a) + 1, 2", [("unexpected-word", ",")]),
        ("a + 1, 2", [("unexpected-word", ",")]),
        ("let x equals f of a in x + 1, 2", [("unexpected-word", ",")]),
        ("f of a +, 2", [("missing-expression", "+,")]),
    ],
)
def test_where_the_comma_belongs(text: str, found: list[tuple[str, str]]) -> None:
    assert told(expression(text)[1]) == found


def test_what_is_right_stays_without_a_message() -> None:
    for text in ("f of a, b + 1", "f of (a + 1), b", "(f of a + 1, b)", "f of a, g of b, c", "[f of a, b; c]"):
        assert not expression(text)[1], text


def test_a_long_sum_and_many_arguments() -> None:
    _, found = expression("g of " + ", ".join(["a + 1"] * 60) + ", b")
    assert told(found) == [("operator-in-argument", "a + 1")] * 60
    assert expression("f of " + " + ".join(["a"] * 5000) + ", 2")[1]


def test_each_field_with_a_word_of_the_language_has_its_message() -> None:
    text = (
        "declaration structure P:\n  data date content date\n  data content content integer\n\n"
        "declaration structure Q:\n  data date content date\n\n"
        "declaration p content P equals P { -- date: |2020-01-01| -- content: 3 }\n"
        "declaration d content date depends on p content P equals p.date"
    )
    assert places(text) == [
        ("keyword-as-name", "date", 2),
        ("keyword-as-name", "content", 3),
        ("keyword-as-name", "date", 6),
        ("keyword-as-name", "date", 8),
        ("keyword-as-name", "content", 8),
        ("keyword-as-name", "date", 9),
    ]


def test_what_refers_to_a_name_that_has_been_told_is_no_further_mistake() -> None:
    assert told(expression("let year equals 1 in year + year * year")[1]) == [("keyword-as-name", "year")]


def test_what_refers_to_a_name_given_elsewhere_is_told_at_each_place() -> None:
    assert told(expression("a + date * 2 - date")[1]) == [("keyword-as-name", "date")] * 2


def test_a_case_with_a_word_of_the_language_has_a_capital_letter() -> None:
    text = "declaration enumeration E:\n  -- condition\n  -- Rule\n  -- rule content integer\n\ndeclaration x content E equals Rule"
    assert places(text) == [("capital-needed", "condition", 2), ("capital-needed", "rule", 4)]
    _, (first, _) = code(text)
    assert first.help == "Write `Condition`."
