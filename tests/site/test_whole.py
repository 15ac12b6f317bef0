"""A law on one page: all of its words, none of its rules, and its own articles within reach."""

from __future__ import annotations

import re
from pathlib import Path

from compiler.driver import Checked
from service.site.pages import parts
from tests.site.conftest import Small
from tests.site.html import Element, content, page

LAW = """# Law

Words before.{#w}

## Part 1. On fees

### Article 1. Fee

A fee is due, by Article 2 of this Decree.{#a1}

```note
A note.
```

1. First{#a1-1}

- inner{#a1-2}

### Article 2. Table

| size | fee |
|------|-----|
| big {#a2} | $5 |

## Annex

Words of the annex.{#x}
"""


def words_of(shown: Element) -> str:
    return " ".join(each.text for each in shown.all("div.law"))


def test_all_words_of_the_decree_are_on_it(site: Path, checked: Checked) -> None:
    shown = content(site / "decree" / "whole.html")
    found = {each.attributes["id"]: each.text for each in shown.all("span.statement") if "id" in each.attributes}
    law = [each for each in parts([file.document for file in checked.files]) if each.page.startswith("decree/")]
    statements = [each for part in law for each in part.document.source.statements]
    assert found == {each.anchor: each.words for each in statements}
    articles = [each for each in shown.all("h3") if re.fullmatch(r"article-\d+", each.attributes["id"])]
    assert [each.attributes["id"] for each in articles] == [f"article-{number}" for number in range(1, 54)]
    assert len(shown.all("h2")) == 9


def test_it_has_no_rules_and_no_marks(site: Path) -> None:
    shown = content(site / "decree" / "whole.html")
    for selector in ("a.mark", "div.beside", "div.rule", "aside.note", "div.case"):
        assert not shown.all(selector), selector
    assert "Applied from 2011 to 18 April 2017. The day in 2011" in shown.one("div.whole-top").text
    assert "The preamble of the Decree is not in the rule files." in shown.one("div.whole-top").text


def test_its_contents_and_references_lead_to_places_on_it(small: Small) -> None:
    shown = content(small(LAW).site / "law" / "whole.html")
    contents = [(each.attributes["href"], each.text) for each in shown.one("nav.whole-contents").all("a")]
    assert contents == [
        ("#part-1", "Part 1. On fees"),
        ("#article-1", "Article 1. Fee"),
        ("#article-2", "Article 2. Table"),
        ("#annex", "Annex"),
    ]
    assert {each.removeprefix("#") for each, _ in contents} <= set(shown.ids)
    assert [each.attributes["href"] for each in shown.all("a.reference")] == ["#article-2"]


def test_words_that_are_in_no_article_are_on_it_too(small: Small) -> None:
    words = words_of(content(small(LAW).site / "law" / "whole.html"))
    before, fees, table, after = (
        "Words before.",
        "A fee is due, by Article 2 of this Decree.",
        "size fee big $5",
        "of the annex.",
    )
    expected = f"{before} {fees} 1. First inner {table} Words {after}"
    assert words.replace(" ", "") == expected.replace(" ", ""), "cells have no space between them"


def test_rules_without_articles_have_no_such_page(small: Small, site: Path) -> None:
    assert not (small("# Law\n\nWords.{#w}\n").site / "law" / "whole.html").exists()
    assert not (site / "calendars" / "whole.html").exists()


def test_the_search_does_not_find_every_word_twice(site: Path) -> None:
    assert "whole.html" not in (site / "search" / "search_index.json").read_text("utf-8")


def test_the_list_of_articles_leads_to_it(site: Path) -> None:
    addresses = {each.attributes.get("href") for each in page(site / "decree" / "index.html").all("a")}
    assert "whole.html" in addresses
