"""A file is laid out as soon as it reads: a mistake in its names or types is the same mistake before and after."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compiler.driver import RuleText, check
from dsl.diagnostics import Diagnostic, has_errors
from dsl.diagnostics.catalogue import CATALOGUE, FAILURES
from dsl.literate.reader import read
from dsl.locales import ENGLISH
from dsl.printed import expression_text
from dsl.printed.formatted import Formatted, formatted
from dsl.surface.tree import RuleFile
from dsl.syntax import parse
from tests.differential.choices import Choices
from tests.differential.programs import sample
from tests.printed.trees import Trees

PATH = "rules/example.catala_en"


def surface(text: str) -> tuple[RuleFile, tuple[Diagnostic, ...]]:
    return parse(read(PATH, text)[0])


def mistakes(text: str) -> list[tuple[str, str, str, str]]:
    """What is wrong with a file: each mistake with the words it stands at, their layout left aside."""
    found = check([RuleText(PATH, text)]).diagnostics
    told = [
        (each.code, _folded(each.span.text) if each.span else "", _folded(each.message), _folded(each.help))
        for each in found
    ]
    return sorted(told)


def _folded(text: str) -> str:
    return "".join(text.split())


def check_layout(text: str) -> str:
    """The file as laid out: the tree, the mistakes and all that is no code are what they were, and it is so once."""
    found = formatted(PATH, text)
    assert isinstance(found, Formatted), found
    assert surface(found.text) == surface(text)
    assert _beside_code(found.text) == _beside_code(text)
    assert mistakes(found.text) == mistakes(text)
    assert formatted(PATH, found.text) == found
    return found.text


def _beside_code(text: str) -> str:
    """What stands outside the blocks of rules."""
    document, _ = read(PATH, text)
    left = text
    for fence in reversed(tuple(document.fences("code", "metadata"))):
        left = left[: fence.body.start] + left[fence.body.end :]
    return left


def _ragged(text: str) -> str:
    """The same with its code crowded onto few lines; comments and docstrings keep the ends of theirs."""
    document, _ = read(PATH, text)
    for fence in reversed(tuple(document.fences("code", "metadata"))):
        body = text[fence.body.start : fence.body.end]
        if "#" not in body.replace("#[", ""):
            text = text[: fence.body.start] + "  " + " ".join(body.split()) + "\n" + text[fence.body.end :]
    return text


def _seen_later() -> Iterator[str]:
    """Codes of mistakes in examples that read without one."""
    for code, entry in sorted({**CATALOGUE, **FAILURES}.items()):
        if entry.failing and not has_errors(surface(entry.failing)[1]):
            yield code


SEEN_LATER = tuple(_seen_later())


def test_most_kinds_of_mistakes_are_seen_later() -> None:
    assert len(SEEN_LATER) > 150
    assert {"type-mismatch", "unknown-name"} <= set(SEEN_LATER)


@pytest.mark.parametrize("code", SEEN_LATER)
def test_each_kind_of_mistake_that_the_reading_does_not_see(code: str) -> None:
    failing = {**CATALOGUE, **FAILURES}[code].failing
    check_layout(failing)
    check_layout(_ragged(failing))


@st.composite
def wrong_files(draw: st.DrawFn) -> str:
    """A file of expressions of every kind, without regard to types or names."""
    choices = Choices(lambda count: draw(st.integers(0, count - 1)))
    trees = [Trees(choices).tree(2) for _ in range(draw(st.integers(1, 3)))]
    width = draw(st.integers(10, 200))
    rules = [
        f"declaration k{at} content integer equals {expression_text(e, ENGLISH, width)}" for at, e in enumerate(trees)
    ]
    return "# A\n\nSome words.{#a}\n\n```catala\n" + "\n".join(rules) + "\n```\n\n|  a | table |\n|---|---|\n"


@settings(max_examples=40, deadline=None)
@given(wrong_files())
def test_any_expressions_whatever_their_types(text: str) -> None:
    check_layout(text)


def test_programs_made_wrong() -> None:
    """Random programs with one type declared as another."""
    wrong = 0
    for seed in range(4):
        text = sample(Choices.seeded(f"layout {seed}"), 0).text
        for right, other in (("content integer", "content date"), ("content boolean", "content money")):
            changed = text.replace(right, other)
            wrong += has_errors(check([RuleText(PATH, changed)]).diagnostics)
            check_layout(changed)
    assert wrong >= 4
