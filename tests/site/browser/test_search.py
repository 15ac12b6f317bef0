"""The search in a browser, from a folder: who types a citation or an amount of the law is led there first."""

from __future__ import annotations

from typing import Any

import pytest

FIRST = (
    ("art 15(2)", "#art15-2-a"),
    ("article 15", "#article-15"),
    ("Art. 15", "#article-15"),
    ("art15", "#article-15"),
    ("15(2).b", "#art15-2-b"),
    ("15(2)(b)", "#art15-2-b"),
    ("Article 15 (2) (b)", "#art15-2-b"),
    ("art15-2-c", "#art15-2-c"),
    ("Article 15(2), second item, second sentence", "#art15-2-c"),
    ("article 15 (2), first item", "#art15-2-a"),
    ("20(a)", "#art20-a"),
    ("art 20, third item", "#art20-c"),
    ("4(3), fifth sentence", "#art4-p4"),
    ("article 17 item 3", "#art17-p1-c"),
    ("article 15(9)", "#article-15"),
    ("one billion Kip", "#art3-p1-c"),
    ("1,000,000,000 Kip", "#art3-p1-c"),
    ("LAK 1 000 000 000", "#art3-p1-c"),
    ("1 billion kip", "#art3-p1-c"),
    ("US$10,000", "#art15-1-a"),
    ("20 million US dollars", "#art20-a"),
    ("$500,000", "#art50-1-a"),
)
#: What is no citation and no amount, or none of this law.
NONE = (
    "",
    "warranty",
    "15",
    "15 working days",
    "300 ha",
    "12%",
    "art",
    "art 99",
    "article of association",
    "10,000",
    "5 kip",
    "15(2) years",
)


@pytest.mark.browser
def test_citations_and_amounts_are_found_first(opened: Any) -> None:
    page = opened.open("index.html")
    search = page.locator("[data-md-component=search-query]")
    search.focus()
    page.wait_for_function("globalThis.kotmaiPlaces")
    for query, address in FIRST:
        search.fill(query)
        first = page.locator(".md-search-result [href]").first
        assert first.get_attribute("href").endswith(address), query
    for query in NONE:
        search.fill(query)
        assert page.locator(".cited-places li").count() == 0, query


@pytest.mark.browser
def test_enter_leads_there(opened: Any) -> None:
    page = opened.open("index.html")
    search = page.locator("[data-md-component=search-query]")
    search.focus()
    page.wait_for_function("globalThis.kotmaiPlaces")
    search.press_sequentially("15(2).b")
    page.locator(".cited-places li").first.wait_for()
    search.press("Enter")
    page.wait_for_url("**/decree/*#art15-2-b")
    assert page.locator("#art15-2-b").is_visible()


@pytest.mark.browser
def test_words_are_found_beside_them(opened: Any) -> None:
    """An amount without its currency is a word like others: it ends at the dollar sign."""
    page = opened.open("index.html")
    search = page.locator("[data-md-component=search-query]")
    search.focus()
    search.press_sequentially("10,000")
    found = page.locator(".md-search-result__list:not(.cited-places) [href]")
    found.first.wait_for()
    assert any("article-15" in (each.get_attribute("href") or "") for each in found.all())
