"""The lexer colours Catala and loses nothing, whatever it is given."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dsl.locales import ENGLISH
from service.site.highlight import highlight
from tests.site.html import Element, parse


def pieces(code: str) -> list[tuple[str, str]]:
    """(class, text) of the coloured pieces of one line."""
    (line,) = highlight(code, ENGLISH)
    return [(each.attributes["class"], each.raw_text) for each in parse(str(line.html)).all("span")]


@pytest.mark.parametrize(
    ("code", "css", "text"),
    [
        ("under condition x", "k", "under condition"),
        ("under   condition x", "k", "under   condition"),
        ("project with pattern Land", "k", "with pattern"),
        ("declaration scope Fee:", "k", "declaration"),
        ("declaration scope Fee:", "nc", "Fee"),
        ("consequence fulfilled", "kc", "fulfilled"),
        ("x content decimal", "kt", "decimal"),
        ("definition x equals $1,000.50", "m", "$1,000.50"),
        ("x = |2012-05-10|", "d", "|2012-05-10|"),
        ("x <= 1,050.25", "n", "1,050.25"),
        ("x <= 5", "o", "<="),
        ("x * 20%", "n", "20%"),
        ('#[implements = "art1-a"]', "at", '#[implements = "art1-a"]'),
        ('#[x = "a ] b"] y', "at", '#[x = "a ] b"]'),
        ("## A word on it", "doc", "## A word on it"),
        ("x # aside", "c", "# aside"),
        ('"a \\" b" y', "s", '"a \\" b"'),
    ],
)
def test_pieces_have_their_class(code: str, css: str, text: str) -> None:
    assert (css, text) in pieces(code)


def test_a_name_that_begins_like_a_keyword_is_a_name() -> None:
    assert pieces("scope_of_rights and_then order dated") == []


def test_indents_are_kept_apart() -> None:
    lines = highlight("scope A:\n  definition x\n\n    equals 1", ENGLISH)
    assert [line.indent for line in lines] == [0, 2, 0, 4]
    assert [line.text for line in lines] == ["scope A:", "definition x", "", "equals 1"]


@given(st.text(max_size=200) | st.text(alphabet=st.sampled_from('ab #["]|$1,.-\n<&:='), max_size=200))
def test_nothing_is_lost(code: str) -> None:
    code = code.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n")
    lines = highlight(code, ENGLISH)
    assert [" " * line.indent + line.text for line in lines] == code.split("\n")
    assert all(_raw(str(line.html)) == line.text for line in lines)


def _raw(html: str) -> str:
    root: Element = parse(html)
    return root.raw_text
