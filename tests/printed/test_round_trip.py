"""What is printed reads as what it was printed from: for files as they stand, and for trees that nobody wrote."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dsl.diagnostics import has_errors
from dsl.literate.reader import read
from dsl.literate.tree import Document
from dsl.locales import ENGLISH, LOCALES, Locale
from dsl.printed import expression_text, file_text
from dsl.printed.comments import beside
from dsl.source import Source
from dsl.surface.tree import DecimalLiteral, Expression, IntegerLiteral, MoneyLiteral, RuleFile, TupleAccess
from dsl.syntax import parse, parse_expression
from tests.differential.choices import Choices
from tests.differential.programs import sample
from tests.locales.translation import PROGRAM, translated
from tests.printed.trees import Trees, bare, parentheses

_PROJECT = Path(__file__).parents[2]
FILES = sorted([*(_PROJECT / "rules").rglob("*.catala_*"), *(_PROJECT / "compiler" / "stdlib").glob("*.catala_*")])
_UPSTREAM = [(Path(os.environ.get(each, "/nonexistent"))) for each in ("CATALA_REPO", "CATALA_EXAMPLES")]


def as_read(path: str, text: str) -> tuple[Document, RuleFile]:
    document, _ = read(path, text)
    tree, wrong = parse(document)
    assert not has_errors(wrong), [each.message for each in wrong]
    return document, tree


def words_of_comments(document: Document) -> list[str]:
    fences = document.fences("code", "metadata")
    comments = [each.text for f in fences for each in beside(document.source, f.body.start, f.body.end).comments]
    return sorted(" ".join(comments).split())


def check_round_trip(path: str, text: str) -> str:
    """The text as printed, which reads as the text does, keeps its comments and is printed as it stands."""
    document, tree = as_read(path, text)
    printed = file_text(document, tree.blocks)
    again, tree_again = as_read(path, printed)
    assert tree_again == tree
    assert words_of_comments(again) == words_of_comments(document)
    assert file_text(again, tree_again.blocks) == printed
    return printed


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_our_files(path: Path) -> None:
    check_round_trip(path.name, path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("seed", range(3))
def test_random_programs(seed: int) -> None:
    check_round_trip("a.catala_en", sample(Choices.seeded(f"printed {seed}"), 0).text)


@pytest.mark.parametrize("locale", LOCALES, ids=lambda locale: locale.code)
def test_every_word_of_the_language_in_every_tongue(locale: Locale) -> None:
    text = translated(PROGRAM, ENGLISH, locale)
    printed = check_round_trip(f"a.catala_{locale.code}", f"# A\n\n```catala\n{text}\n```\n")
    assert printed.startswith("# A\n\n```catala\n")


def _reread(expression: Expression, locale: Locale) -> tuple[str, Expression]:
    text = expression_text(expression, locale)
    source = Source(f"a.catala_{locale.code}", text)
    found, wrong = parse_expression(source, 0, len(text))
    assert found is not None, (text, [each.message for each in wrong])
    assert not wrong, (text, [each.message for each in wrong])
    return text, found


@st.composite
def trees(draw: st.DrawFn) -> Expression:
    return Trees(Choices(lambda count: draw(st.integers(0, count - 1)))).tree(3)


@settings(max_examples=80, deadline=None)
@given(trees(), st.sampled_from(LOCALES))
def test_any_tree_has_the_parentheses_it_needs(tree: Expression, locale: Locale) -> None:
    assert bare(_reread(tree, locale)[1]) == tree


@settings(max_examples=60, deadline=None)
@given(trees(), st.sampled_from(LOCALES))
def test_no_parentheses_can_be_left_out(tree: Expression, locale: Locale) -> None:
    text, found = _reread(tree, locale)
    for pair in parentheses(found):
        if isinstance(pair.inner, IntegerLiteral | DecimalLiteral | MoneyLiteral | TupleAccess):
            continue  # `(t.1).2`: where a number meets a point, what a tongue could do without is kept
        start, end = pair.span.start, pair.span.end
        without = text[:start] + text[start + 1 : end - 1] + text[end:]
        other, wrong = parse_expression(Source(f"a.catala_{locale.code}", without), 0, len(without))
        assert wrong or bare(other) != tree, (text, without)


@settings(max_examples=25, deadline=None)
@given(trees(), st.integers(10, 120))
def test_any_width_reads_the_same(tree: Expression, width: int) -> None:
    text = expression_text(tree, ENGLISH, width)
    assert bare(parse_expression(Source("a.catala_en", text), 0, len(text))[0]) == tree


def _upstream_files() -> list[Path]:
    found = [path for root in _UPSTREAM for path in root.rglob("*.catala_[efp][nrl]*") if path.is_file()]
    return sorted(path for path in found if "_build" not in path.parts)


@pytest.mark.skipif(not _upstream_files(), reason="no checkout of upstream: CATALA_REPO, CATALA_EXAMPLES are not set")
def test_upstream_files() -> None:
    """Those that read without mistakes; where not, the runner of tests/syntax has looked."""
    count = 0
    for path in _upstream_files():
        text = path.read_text(encoding="utf-8")
        if not has_errors(parse(read(path.name, text)[0])[1]):
            check_round_trip(path.name, text)
            count += 1
    assert count > 50
