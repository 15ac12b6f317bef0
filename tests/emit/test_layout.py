"""Expressions broken over lines mean what they mean on one line, and stand as the formatter would have them."""

from __future__ import annotations

import ast
import subprocess
import sys
from itertools import pairwise, product
from textwrap import dedent

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compiler.emit.breaking import STEP, lay_value
from compiler.emit.layout import (
    WIDTH,
    Bracket,
    Choice,
    Code,
    Comprehension,
    Followed,
    Function,
    Keyword,
    Level,
    Named,
    Parenthesised,
    Prefixed,
    Text,
    binary,
    call,
    collection,
    flat,
    negated,
    on_one_line,
    tight,
)
from compiler.emit.writer import Block, ModuleWriter

SIGNS = {
    "or": Level.OR,
    "and": Level.AND,
    "<": Level.COMPARISON,
    "|": Level.BIT_OR,
    "+": Level.SUM,
    "*": Level.PRODUCT,
}


def _bare(code: Code) -> Code:
    """The body of a lambda, without parentheses that say nothing there."""
    return code.inner if isinstance(code, Parenthesised) and not isinstance(code.inner, Named) else code


def _grown(inner: st.SearchStrategy[Code]) -> st.SearchStrategy[Code]:
    signed = st.builds(
        lambda left, sign, right: binary(left, sign, right, SIGNS[sign]), inner, st.sampled_from(sorted(SIGNS)), inner
    )
    return st.one_of(
        signed,
        inner.map(negated),
        inner.map(lambda code: Prefixed("-", tight(code, Level.SIGN), Level.SIGN)),
        st.lists(inner, max_size=3).map(lambda items: call("some_function", *items)),
        st.lists(inner, max_size=3).map(lambda items: collection(tuple(items))),
        st.builds(Choice, inner.map(lambda code: tight(code, Level.OR)), inner, inner),
        inner.map(lambda body: Parenthesised(Function(("x",), _bare(body)))),
        st.lists(inner.map(lambda value: Keyword("name", value)), max_size=3).map(lambda items: call("f", *items)),
        st.builds(lambda item, body: call("let", item, Function(LONG, _bare(body))), inner, inner),
        st.builds(lambda item, rest: Followed(call("scope.function", item), rest), inner, BEHIND),
        inner.map(lambda value: binary(Parenthesised(Named("found", value)), "is", Text("None"), Level.COMPARISON)),
        st.builds(lambda made, source: call("tuple", Comprehension(made, "each", source)), inner, inner),
        st.builds(lambda made, source: call("any", Bracket("", (Comprehension(made, "each", source),))), inner, inner),
    )


LONG = ("certificate_received", "a_variable_of_another_scope")
BEHIND = st.sampled_from((Text(".due"), call(".at", Text("capacity")), call(".at")))
WORDS = st.sampled_from(("capacity", "x", "a_name_that_is_rather_long_for_a_variable_of_the_law", "1_000_000"))
CODE = st.recursive(WORDS.map(Text), _grown, max_leaves=12)


def _parsed(text: str) -> str:
    return ast.dump(ast.parse(f"def f():\n    return {text}\n"))


@given(CODE)
def test_broken_lines_mean_the_same(code: Code) -> None:
    assert _parsed(lay_value(code, 4, 11)) == _parsed(flat(code))


@given(CODE, st.integers(0, WIDTH))
def test_what_has_room_on_a_line_stands_on_one(code: Code, room: int) -> None:
    for _ in range(2):  # what was worked out once is remembered
        assert on_one_line(code, room) == (flat(code) if len(flat(code)) <= room else None)


@given(st.lists(st.text("ab", min_size=1, max_size=30), min_size=1), st.integers(12, 40))
def test_a_line_of_a_docstring_takes_as_many_words_as_it_has_room_for(words: list[str], width: int) -> None:
    block = Block(depth=(WIDTH - width) // STEP)
    block.docstring("A", " \n ".join(words))
    room = WIDTH - block.indent
    filled = [line.strip() for line in block.lines[2:-1]]
    assert [word for line in filled for word in line.split(" ")] == words
    for line, following in pairwise(filled):
        assert len(line) <= room or " " not in line
        assert len(line) + 1 + len(following.split()[0]) > room


@pytest.mark.parametrize("signs", [("not ",), ("not ", "not "), ("-",), ("not ", "-")])
def test_what_stands_behind_a_sign_is_broken_inside_parentheses(signs: tuple[str, ...]) -> None:
    code: Code = binary(call("measured", Text("x" * 60), Text("y" * 50)), "<", Text("0"), Level.COMPARISON)
    for sign in reversed(signs):
        level = Level.NOT if sign == "not " else Level.SIGN
        code = Prefixed(sign, tight(code, level), level)
    assert _parsed(lay_value(code, 4, 11)) == _parsed(flat(code))


# ------------------------------------------------------------------------------------------------- as the formatter does


def _formatted(text: str) -> str:
    run = [sys.executable, "-m", "ruff", "format", "--isolated", "--line-length", "120", "-"]
    return subprocess.run(run, input=text, capture_output=True, text=True, check=True).stdout


def _statement(position: int, code: Code) -> str:
    """A function of one statement, of one of the kinds that evaluators have."""
    opening, closing = (("return", ""), ("value =", ""), ("raise", ""), ("if", ":"))[position % 4]
    laid = lay_value(
        collection((code,)) if isinstance(code, Parenthesised) else code, 4, 4 + len(opening) + 1, len(closing)
    )
    return f"def f():\n    {opening} {laid}{closing}\n" + ("        pass\n" if closing else "")


@given(st.lists(CODE, min_size=30, max_size=30))
@settings(max_examples=10, deadline=None, derandomize=True)
def test_what_is_laid_out_is_left_as_it_is_by_the_formatter(codes: list[Code]) -> None:
    text = "\n\n".join(_statement(position, code) for position, code in enumerate(codes))
    assert _formatted(text) == text


NAME = Text("a_name_that_is_rather_long")
QUESTION = call("is_a_member_of_the_committee", NAME, NAME)
DUE = Followed(call("capital_periods", Keyword("sector", NAME), Keyword("paid", NAME)), Text(".remainder_due"))


def _either(*names: str) -> Code:
    """`matter is A or matter is B`."""
    tests = [binary(Text("matter"), "is", Text(f"Matter.{each}"), Level.COMPARISON) for each in names]
    whole = tests[0]
    for each in tests[1:]:
        whole = binary(whole, "or", each, Level.OR)
    return whole


SHAPES = {
    "a field of a call": (
        "return",
        call("Present", Followed(call("capital_periods", *(NAME,) * 5), Text(".remainder_due"))),
        """
        return Present(
            capital_periods(
                a_name_that_is_rather_long,
                a_name_that_is_rather_long,
                a_name_that_is_rather_long,
                a_name_that_is_rather_long,
                a_name_that_is_rather_long,
            ).remainder_due,
        )
        """,
    ),
    "a field of a call that is returned": (
        "return",
        Followed(call("capital_periods_of_a_concession_of_the_general_business", NAME, NAME), Text(".remainder_due")),
        """
        return capital_periods_of_a_concession_of_the_general_business(
            a_name_that_is_rather_long, a_name_that_is_rather_long
        ).remainder_due
        """,
    ),
    "a method of a call": (
        "raise",
        Followed(call("Refused", Text(f'"{"long " * 19}"')), call(".at", Text("*LINE"))),
        """
        raise Refused("long long long long long long long long long long long long long long long long long long long ").at(
            *LINE
        )
        """,
    ),
    "a lambda whose call begins too far to the right": (
        "return",
        call(
            "Counting", Function((NAME.text, "another_name_that_is_as_long"), call("obligations.standing_" * 3, NAME))
        ),
        """
        return Counting(
            lambda a_name_that_is_rather_long, another_name_that_is_as_long: (
                obligations.standing_obligations.standing_obligations.standing_(a_name_that_is_rather_long)
            ),
        )
        """,
    ),
    "a lambda whose call fits to its bracket": (
        "return",
        call("Counting", Function((NAME.text, "before"), call("obligations.standing_", *(NAME,) * 3))),
        """
        return Counting(
            lambda a_name_that_is_rather_long, before: obligations.standing_(
                a_name_that_is_rather_long, a_name_that_is_rather_long, a_name_that_is_rather_long
            ),
        )
        """,
    ),
    "many cases": (
        "Post: TypeAlias =",
        binary(binary(Text("A" * 60), "|", Text("B" * 50), Level.BIT_OR), "|", Text("C"), Level.BIT_OR),
        f"""
        Post: TypeAlias = (
            {"A" * 60}
            | {"B" * 50}
            | C
        )
        """,
    ),
    "one operator before a call": (
        "if",
        binary(_either("Amendment_of_an_agreement"), "and", negated(QUESTION), Level.AND),
        """
        if matter is Matter.Amendment_of_an_agreement and not is_a_member_of_the_committee(
            a_name_that_is_rather_long, a_name_that_is_rather_long
        ):
        """,
    ),
    "one operator behind a bracket": (
        "if",
        binary(_either("Amendment", "Transfer_of_shares", "Renewal", "Modification_or_change"), "and", NAME, Level.AND),
        """
        if (
            matter is Matter.Amendment
            or matter is Matter.Transfer_of_shares
            or matter is Matter.Renewal
            or matter is Matter.Modification_or_change
        ) and a_name_that_is_rather_long:
        """,
    ),
    "one operator between plain names": (
        "if",
        binary(Text("a" * 60), "and", Text("b" * 60), Level.AND),
        f"""
        if (
            {"a" * 60}
            and {"b" * 60}
        ):
        """,
    ),
    "one operator, where the line is full before the bracket": (
        "if",
        binary(Text("a" * 100), "and", QUESTION, Level.AND),
        f"""
        if (
            {"a" * 100}
            and is_a_member_of_the_committee(a_name_that_is_rather_long, a_name_that_is_rather_long)
        ):
        """,
    ),
    "one operator before a field of a call": (
        "if",
        binary(_either("Amendment_of_an_agreement"), "and", DUE, Level.AND),
        """
        if (
            matter is Matter.Amendment_of_an_agreement
            and capital_periods(sector=a_name_that_is_rather_long, paid=a_name_that_is_rather_long).remainder_due
        ):
        """,
    ),
    "a sum of two conditionals": (
        "return",
        binary(
            Parenthesised(Choice(Text("()"), NAME, collection((Text("Missing_document.Application"),)))),
            "+",
            Parenthesised(Choice(Text("()"), NAME, collection((Text("Missing_document.Certificate"),)))),
            Level.SUM,
        ),
        """
        return (() if a_name_that_is_rather_long else (Missing_document.Application,)) + (
            () if a_name_that_is_rather_long else (Missing_document.Certificate,)
        )
        """,
    ),
    "`and` in `or`": (
        "if",
        binary(Text("a" * 50), "or", binary(Text("b" * 40), "and", Text("c" * 30), Level.AND), Level.OR),
        f"""
        if (
            {"a" * 50}
            or {"b" * 40}
            and {"c" * 30}
        ):
        """,
    ),
    "a conditional that is named": (
        "return",
        binary(
            Parenthesised(Named("found", Choice(Text("a" * 50), Text("b" * 40), Text("c" * 30)))),
            "is",
            Text("None"),
            Level.COMPARISON,
        ),
        f"""
        return (
            found := {"a" * 50}
            if {"b" * 40}
            else {"c" * 30}
        ) is None
        """,
    ),
    "an operand that would fit but for its name": (
        "return",
        call("first", NAME, Keyword("applies", binary(call("f", Text("a" * 107)), "and", NAME, Level.AND))),
        f"""
        return first(
            a_name_that_is_rather_long,
            applies=f(
                {"a" * 107}
            )
            and a_name_that_is_rather_long,
        )
        """,
    ),
}


@pytest.mark.parametrize(("opening", "code", "expected"), SHAPES.values(), ids=SHAPES)
def test_each_shape_is_broken_as_the_formatter_breaks_it(opening: str, code: Code, expected: str) -> None:
    closing = ":" if opening == "if" else ""
    laid = f"{opening} {lay_value(code, 0, len(opening) + 1, len(closing))}{closing}\n"
    assert laid == dedent(expected).lstrip()
    whole = laid + ("    pass\n" if closing else "")
    assert _formatted(whole) == whole


LONG_TYPE = "part_2_registered_capital.Ninety_days_of_concession"
TYPES = (
    f"{LONG_TYPE} | None",
    f"tuple[{LONG_TYPE}, ...]",
    f"tuple[{LONG_TYPE}, ...] | None",
    f"Reading[{LONG_TYPE} | None]",
    f"Callable[[{LONG_TYPE}], bool]",
    f"Reading[tuple[{LONG_TYPE}, {LONG_TYPE}]]",
    LONG_TYPE,
    "int",
)


def test_types_behind_names_are_broken_as_the_formatter_breaks_them() -> None:
    block = Block()
    for shown, length in product(TYPES, (40, *range(61, 69), 80)):
        with block.suite("class C"):
            block.attribute("x" * length, shown)
        block.space()
        with block.definition("f" * 80, ["_: int = 0", f"{'x' * length}: {shown} = None"], "bool"):
            block.line("pass")
        block.space()
    text = "\n".join(block.lines).rstrip() + "\n"
    assert _formatted(text) == text


def test_heads_of_functions_are_broken_as_the_formatter_breaks_them() -> None:
    block = Block()
    for shown, parameters in product(TYPES, ([], ["first: int"], ["first: int", "second: int"], ["x: int"] * 9)):
        named = [f"{each[0]}_{number}{each[1:]}" for number, each in enumerate(parameters)]
        for length, public in product((2, 60, 90), (False, True)):
            with block.definition("f" * length, named, shown, public=public):
                block.line("pass")
            block.space()
    text = "\n".join(block.lines).rstrip() + "\n"
    assert _formatted(text) == text


def test_constants_of_one_name_are_told_apart() -> None:
    """Two included files may each have a rule in the same line of articles of the same name."""
    writer = ModuleWriter(("Fees.",), ".")
    first, second = call("f", Text("1")), call("f", Text("2"))
    names = [writer.constant("_ARTICLE_1_LINE_10", each) for each in (first, second, first, second)]
    assert names == ["_ARTICLE_1_LINE_10", "_ARTICLE_1_LINE_10_"] * 2
    writer.constant("_ARTICLE_1_LINE_9", first)
    assert [line for line in writer.text().splitlines() if " = " in line] == [
        "_ARTICLE_1_LINE_9 = f(1)",
        "_ARTICLE_1_LINE_10 = f(1)",
        "_ARTICLE_1_LINE_10_ = f(2)",
    ]
