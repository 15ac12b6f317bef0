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


def check_parentheses(tree: Expression, locale: Locale) -> None:
    """The tree comes back, and would not without any pair of the parentheses that were added."""
    text, found = _reread(tree, locale)
    assert bare(found) == tree, text
    for pair in parentheses(found):
        if isinstance(pair.inner, IntegerLiteral | DecimalLiteral | MoneyLiteral | TupleAccess):
            continue  # `(t.1).2`: where a number meets a point, what a tongue could do without is kept
        start, end = pair.span.start, pair.span.end
        without = text[:start] + text[start + 1 : end - 1] + text[end:]
        other, wrong = parse_expression(Source(f"a.catala_{locale.code}", without), 0, len(without))
        assert wrong or bare(other) != tree, (text, without)


@settings(max_examples=40, deadline=None)
@given(trees(), st.sampled_from(LOCALES))
def test_any_tree_has_the_parentheses_it_needs_and_no_others(tree: Expression, locale: Locale) -> None:
    check_parentheses(tree, locale)


@pytest.mark.parametrize("start", range(0, 300, 100))
def test_trees_of_all_kinds_have_the_parentheses_they_need_and_no_others(start: int) -> None:
    for seed in range(start, start + 100):
        check_parentheses(Trees(Choices.seeded(f"tree {seed}")).tree(4), LOCALES[seed % len(LOCALES)])


@pytest.mark.parametrize(
    "written",
    [
        "(f of a, b, c)",
        "((f of a, b), c)",
        "[f of a, b; (f of a) + b]",
        "f of (g of a), b",
        "f of a, (d - 1)",
        "f of a, (d - 1) < b",
        "(f of a, b) - 1",
        "f of (a - 1), (d - 1)",
        "if a then f of b, (d - 1) else f of b, (d + 1)",
        "f of a, g of b",
        "(not a) = b",
        "not (a = b)",
        "not (f of x)",
        "(a and b) or c",
        "a and b and c",
        "(a and b) and c",
        "(a xor b) xor c",
        "a - (b - c)",
        "a - b - c",
        "(a + b) * c",
        "- (a + b)",
        "a * - b",
        "C content (a + b)",
        "C content a + b",
        "(C content x).f",
        "(if a then b else c) + d",
        "d + if a then b else c + d",
        "if a then if b then c else d else e",
        "maximum of f of x or if list empty then y",
        "maximum of (maximum of x) or if list empty then y",
        "match a with pattern -- A: (match b with pattern -- B: c) -- C: d",
        "match (f of a) with pattern -- A: b",
        "S { -- f: (match b with pattern -- B: c) -- g: d }",
        "content of x among l such that (content of y among m such that p) is maximum",
        "content of x among l such that f of x is maximum",
        "sort all x among l in increasing order of (sort all y among m in increasing order of y) and then x",
        "(t.1).2",
        "(x but replace { -- f: y }).f",
        "x but replace { -- f: y }.f",
        "(a < b) = c",
        "a + (#[debug.print] b)",
        "(#[debug.print] a) + b",
    ],
)
def test_parentheses_where_they_matter(written: str) -> None:
    """Each says the same when its tree, without parentheses, is printed again."""
    tree, wrong = parse_expression(Source("a.catala_en", written), 0, len(written))
    assert tree is not None, wrong
    assert not wrong or written.startswith("(a < b)")
    check_parentheses(bare(tree), ENGLISH)


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
