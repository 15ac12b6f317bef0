"""Expressions broken over lines mean what they mean on one line."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compiler.emit.layout import (
    Choice,
    Code,
    Function,
    Level,
    Parenthesised,
    Prefixed,
    Text,
    binary,
    call,
    collection,
    flat,
    lay_value,
    tight,
)

SIGNS = {
    "or": Level.OR,
    "and": Level.AND,
    "<": Level.COMPARISON,
    "|": Level.BIT_OR,
    "+": Level.SUM,
    "*": Level.PRODUCT,
}


def _grown(inner: st.SearchStrategy[Code]) -> st.SearchStrategy[Code]:
    signed = st.builds(
        lambda left, sign, right: binary(left, sign, right, SIGNS[sign]), inner, st.sampled_from(sorted(SIGNS)), inner
    )
    return st.one_of(
        signed,
        inner.map(lambda code: Prefixed("not ", tight(code, Level.NOT), Level.NOT)),
        inner.map(lambda code: Prefixed("-", tight(code, Level.SIGN), Level.SIGN)),
        st.lists(inner, max_size=3).map(lambda items: call("some_function", *items)),
        st.lists(inner, max_size=3).map(lambda items: collection(tuple(items))),
        st.builds(Choice, inner.map(lambda code: tight(code, Level.OR)), inner, inner),
        inner.map(lambda body: Parenthesised(Function(("x",), body))),
    )


WORDS = st.sampled_from(("capacity", "x", "a_name_that_is_rather_long_for_a_variable_of_the_law", "1_000_000"))
CODE = st.recursive(WORDS.map(Text), _grown, max_leaves=12)


def _parsed(text: str) -> str:
    return ast.dump(ast.parse(f"def f():\n    return {text}\n"))


@given(CODE)
def test_broken_lines_mean_the_same(code: Code) -> None:
    assert _parsed(lay_value(code, 4, 11)) == _parsed(flat(code))


@pytest.mark.parametrize("signs", [("not ",), ("not ", "not "), ("-",), ("not ", "-")])
def test_what_stands_behind_a_sign_is_broken_inside_parentheses(signs: tuple[str, ...]) -> None:
    code: Code = binary(call("measured", Text("x" * 60), Text("y" * 50)), "<", Text("0"), Level.COMPARISON)
    for sign in reversed(signs):
        level = Level.NOT if sign == "not " else Level.SIGN
        code = Prefixed(sign, tight(code, level), level)
    assert _parsed(lay_value(code, 4, 11)) == _parsed(flat(code))
