"""The law on the page: its words unchanged, each statement at its address and marked for what it is."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from compiler.anchors.coverage import coverage
from compiler.driver import Checked
from service.site.law import Setting, law_text
from service.site.pages import parts
from tests.site.conftest import ROOT, RULES, Small
from tests.site.html import Element, article, content

FENCE = re.compile(r"^```[^\n]*\n.*?^```[ ]*$\n?", re.MULTILINE | re.DOTALL)
ANCHOR = re.compile(r"\{#([^}]*)\}")


def articles() -> list[tuple[str, str, str]]:
    """(page, number, words) of each article, read without the product's own reader: on its own page and its Part's."""
    found = []
    for path in RULES:
        part = re.search(r"^## Part (\d+)", path.read_text("utf-8"), re.MULTILINE)
        assert part is not None
        text = FENCE.sub("", path.read_text("utf-8"))
        for number, body in re.findall(r"^### Article (\d+)[^\n]*\n(.*?)(?=^#|\Z)", text, re.MULTILINE | re.DOTALL):
            found += [(f"{page}.html", number, body) for page in (f"part-{part[1]}", f"article-{number}")]
    return found


def words_of(shown: Element) -> str:
    return " ".join(" ".join(each.text for each in shown.all("div.law")).split())


@pytest.mark.parametrize(("name", "number", "body"), articles(), ids=lambda each: each if len(each) < 12 else "")
def test_the_words_of_an_article_are_unchanged(site: Path, name: str, number: str, body: str) -> None:
    without_markers = re.sub(r"^- ", "", ANCHOR.sub("", body), flags=re.MULTILINE)
    assert words_of(article(site / "decree" / name, f"article-{number}")) == " ".join(without_markers.split())


def test_every_statement_has_its_address_and_its_words(site: Path, checked: Checked) -> None:
    for part in parts([each.document for each in checked.files]):
        shown = {
            each.attributes["id"]: each
            for each in content(site / part.page).all("span.statement")
            if "id" in each.attributes
        }
        for statement in part.document.source.statements:
            assert shown[statement.anchor].text == statement.words


def test_marks_say_in_words_what_became_of_a_statement(site: Path, checked: Checked) -> None:
    (law,) = coverage(checked.files, checked.questions, None)
    states = {each.statement.anchor: each.state.value for each in law.statements}
    marks = content(site / "decree" / "part-4.html").all("a.mark")
    assert len(marks) > 40
    for mark in marks:
        said = mark.attributes["aria-label"]
        assert mark.attributes["data-tip"] == said
        assert f": {states[mark.attributes['href'][1:]]}" in said
        assert mark.text == ""


def test_an_article_counts_its_statements(site: Path) -> None:
    record = json.loads((ROOT / "tests" / "documents" / "decree_words.json").read_text("utf-8"))
    count = next(len(each["statements"]) for each in record["articles"] if "Article 15." in each["heading"])
    shown = article(site / "decree" / "part-4.html", "article-15").all("p.coverage")[0].text
    encoded, of, *others = (int(number) for number in re.findall("[0-9]+", shown))
    assert of == count
    assert encoded >= 8
    assert encoded + sum(others) == count


def test_an_article_without_rules_says_so(site: Path, small: Small) -> None:
    law = "It waits for a rule.{#art1-a}\n"
    built = small(f"> Module Small\n\n# Law\n\n## Part 1. On rules\n\n### Article 1. Rules\n\n{law}")
    assert "No rules yet for this article." in article(built.site / "law" / "part-1.html", "article-1").text
    assert "No rules yet" not in article(site / "decree" / "part-4.html", "article-15").text
    assert "No rules yet" not in article(site / "decree" / "part-1.html", "article-1").text, "nothing waits for one"


def test_a_rule_names_its_statement(site: Path) -> None:
    every = article(site / "decree" / "part-4.html", "article-15").all("a.chip")
    chips = [each for each in every if each.attributes["href"].startswith("#art15-1-")]
    assert [each.attributes["href"] for each in chips] == ["#art15-1-a", "#art15-1-b", "#art15-1-c"]
    assert chips[0].text == "Article 15(1), first item"


def test_a_note_is_not_among_the_words(site: Path) -> None:
    shown = article(site / "decree" / "part-4.html", "article-15")
    assert "digits are damaged" in " ".join(each.text for each in shown.all("aside.note"))
    assert "digits are damaged" not in words_of(shown)


def test_lists_keep_their_structure(small: Small) -> None:
    law = "1. First:\n\n- inner\n\n- another\n\n```note\nA note.\n```\n\n- third\n\n2. Second\n\nA paragraph.\n\n- alone\n"
    built = small(f"> Module Small\n\n# Law\n\n## Part 1. On lists\n\n### Article 1. Lists\n\n{law}")
    shown = article(built.site / "law" / "part-1.html", "article-1")
    numbered = [each.text for each in shown.all("li.numbered")]
    assert numbered[0].startswith("1. First:")
    assert "inner" in numbered[0]
    assert numbered[1].startswith("2. Second")
    assert [each.text for each in shown.all("ul.inner")] == ["inner another", "third", "alone"]


def test_an_empty_law_text_is_nothing(checked: Checked) -> None:
    assert law_text((), Setting(checked.files[0].document.source)) == ()


def test_a_folder_of_pages_without_articles_does_not_promise_any(site: Path) -> None:
    assert '<h1 id="calendars-contents">' in (site / "calendars" / "index.html").read_text("utf-8")
    assert '<h1 id="articles">' in (site / "decree" / "index.html").read_text("utf-8")
