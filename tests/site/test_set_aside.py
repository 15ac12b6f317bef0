"""Long blocks that the site builder need not read: taken out of a page and put back, without a sign of it."""

from __future__ import annotations

import pytest

from service.site.set_aside import put_back, set_aside

LONG = "<p>word</p>\n" * 200


def block(inside: str, tag: str = "section") -> str:
    return f'<{tag} class="cases" data-search-exclude="yes">\n{inside}</{tag}>'


def test_a_long_block_is_taken_out_and_put_back() -> None:
    text = f"# Law\n\n<div>\n{block(LONG)}\n<p>between</p>\n{block(LONG, 'div')}\n</div>\n\nThe end.\n"
    kept: list[str] = []
    shorter = set_aside(text, kept)
    assert kept == [LONG, LONG]
    assert "word" not in shorter
    assert "<p>between</p>" in shorter
    assert shorter.count('data-search-exclude="yes">\n<!-- set aside: ') == 2
    assert put_back(shorter, kept) == text


def test_an_element_ends_where_those_of_its_name_inside_have_ended() -> None:
    kept: list[str] = []
    inside = f"<section>\n{LONG}</section>\n<p>after</p>\n"
    assert "after" not in set_aside(block(inside), kept)
    assert kept == [inside]


def test_what_is_put_back_has_no_word_for_the_search_either() -> None:
    kept: list[str] = []
    shorter = set_aside(block(f'<aside class="note" data-search-exclude="yes">\n{LONG}</aside>\n'), kept)
    assert '<aside class="note">' in put_back(shorter, kept)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(block("<p>few words</p>\n"), id="short"),
        pytest.param(block(f'<h2 id="part-1">Part 1</h2>\n{LONG}'), id="with a heading, which the search lists"),
        pytest.param(f"<section>\n{LONG}</section>", id="for the search to read"),
        pytest.param(block(LONG).removesuffix("</section>"), id="never closed"),
        pytest.param(f"    {block(LONG)}", id="written in a page as an example"),
    ],
)
def test_what_stays(text: str) -> None:
    kept: list[str] = []
    assert set_aside(text, kept) == text
    assert kept == []
