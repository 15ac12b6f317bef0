"""Coverage on the site: marks and reasons beside the words, and the page that counts."""

from __future__ import annotations

from pathlib import Path

import pytest

from compiler.driver import RuleText, check
from service.site import Built, build
from tests.anchors.law import CASES, FEE, LAW, why
from tests.site.conftest import SMALL_DOCS, Small, answered
from tests.site.html import Element, content, parse

TITLE = "> Module Small\n\n# Law\n\n## Part 1. On fees\n\n"
TEXT = TITLE + LAW.replace("## Art", "### Art") + why("a2-3 (procedure): No amount depends on it.") + FEE + CASES
CONFIRMED = {"a2-1": "The fee is five dollars", "a2-2": "for each week.", "a2-3": "It is due at noon."}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Built:
    checked = check([RuleText("law/small.catala_en", TEXT)])
    results = [answered(each) for each in checked.questions]
    out = tmp_path_factory.mktemp("coverage") / "site"
    return build(checked, results, out, strict=True, docs=SMALL_DOCS, confirmed={"law": CONFIRMED})


def marks(site: Built) -> dict[str, Element]:
    found = content(site.site / "law" / "part-1.html").all("a.mark")
    return {each.attributes["href"].removeprefix("#"): each for each in found}


def test_each_state_has_a_shape_and_says_itself_in_words(site: Built) -> None:
    found = marks(site)
    assert {anchor: each.classes[1] for anchor, each in found.items()} == {
        "a1": "open",
        "a2-1": "encoded",
        "a2-2": "review",
        "a2-3": "left",
    }
    assert {anchor: each.attributes["aria-label"] for anchor, each in found.items()} == {
        "a1": "Article 1: forgotten: no rule encodes it yet, and no reason is given.",
        "a2-1": "Article 2, first sentence: encoded by the definition of fee; no case.",
        "a2-2": "Article 2, first sentence: to review: encoded by the definition of fee; "
        "the words are not those it was confirmed for.",
        "a2-3": "Article 2, second sentence: not encoded (procedure: No amount depends on it).",
    }
    assert all(each.attributes["data-tip"] == each.attributes["aria-label"] for each in found.values())


def test_reasons_stand_beside_the_words_and_not_among_them(site: Built) -> None:
    shown = content(site.site / "law" / "part-1.html")
    aside = shown.one("aside.omissions")
    assert aside.text == "Not encoded Article 2, second sentence: procedure. No amount depends on it."
    assert aside.one("a.chip").attributes["href"] == "#a2-3"
    assert all("No amount" not in each.text for each in shown.all("div.law"))


def test_the_page_counts_by_part_and_article(site: Built) -> None:
    page = content(site.site / "coverage.html")
    whole, part = page.all("table.counts")
    head = ["Article", "encoded", "not encoded", "to review", "forgotten", "tested"]
    assert [each.text for each in whole.all("thead")[0].all("th")] == head
    assert [each.text for each in whole.one("tfoot").all("td")] == ["1", "1", "1", "1", "1"]
    rows = [[each.text for each in row.children if isinstance(each, Element)] for row in part.one("tbody").all("tr")]
    assert rows == [
        ["Article 1. Purpose", "0", "0", "0", "1", "0"],
        ["Article 2. Fees", "1", "1", "1", "0", "1"],
    ]


def test_the_page_gives_reasons_and_what_waits_for_somebody(site: Built) -> None:
    said = [each.text for each in content(site.site / "coverage.html").one("div.covering").all("li")]
    assert said == [
        "forgotten Article 1: This Decree is issued for order.",
        "not encoded Article 2, second sentence: procedure. No amount depends on it.",
        "to review Article 2, first sentence: for each day. to review: encoded by the definition of fee; "
        "the words are not those it was confirmed for.",
    ]


def test_its_links_lead_to_the_statements(site: Built) -> None:
    page = content(site.site / "coverage.html")
    names = [f"law/article-{number}.html" for number in (1, 2)]
    ids = {f"{name}#{each}" for name in names for each in content(site.site / name).ids}
    links = [each.attributes["href"] for each in page.one("div.covering").all("a")]
    assert {"law/article-1.html#a1", "law/article-2.html"} <= set(links)
    assert {each for each in links if each.startswith("law/article") and "#" in each} <= ids


def test_the_article_counts_what_it_has(site: Built) -> None:
    first, second = content(site.site / "law" / "part-1.html").all("p.coverage")
    assert first.text.startswith("0 of 1 statement encoded, 1 forgotten")
    assert second.text == "1 of 3 statements encoded, 1 not encoded, 1 to review"


HOSTILE = '<b onclick="x">&amp; {{ 7 * 7 }} **x** `y` "quoted"'


def test_a_table_of_the_law_and_a_reason_of_odd_signs(small: Small) -> None:
    table = "| size | fee |\n|------|-----|\n| a \\| b | $5 {#a} |\n| big {#b} | Article 1 of this Decree {#c} |\n"
    built = small(f"{TITLE}### Article 1. Fees\n\n{table}" + why(f"b (unclear): {HOSTILE}"))
    page = content(built.site / "law" / "part-1.html")
    shown = page.one("table.law-table")
    assert [[each.text for each in row.all("td") + row.all("th")] for row in shown.all("tr")] == [
        ["size", "fee"],
        ["a | b", "$5"],
        ["big", "Article 1 of this Decree"],
    ]
    assert [row.attributes.get("data-anchor") for row in shown.all("tr")] == [None, "a", "b c"]
    assert {"a", "b", "c"} <= set(shown.ids)
    assert len(shown.all("a.mark")) == 3
    assert HOSTILE in shown.all("a.mark")[1].attributes["aria-label"]
    for name in ("law/part-1.html", "coverage.html"):
        text = (built.site / name).read_text("utf-8")
        assert "<b onclick" not in text
        assert HOSTILE in parse(text).text


def test_a_rule_cites_words_of_another_file_as_a_lawyer_does(tmp_path: Path) -> None:
    one = RuleText("law/one.catala_en", TEXT.replace("Module Small", "Module One"))
    rule = FEE.replace("Fee", "Toll").replace('"a2-1"', '"a2-3"').replace('  #[implements = "a2-2"]\n', "")
    two = f"> Module Two\n> Using One\n\n# Law\n\n## Part 2. On tolls\n\n### Article 3\n\nMore.{{#a3}}\n{rule}"
    text = one.text.replace(why("a2-3 (procedure): No amount depends on it."), "")
    checked = check([RuleText(one.path, text), RuleText("law/two.catala_en", two)])
    out = build(checked, [answered(each) for each in checked.questions], tmp_path / "site", docs=SMALL_DOCS).site
    (chip,) = content(out / "law" / "part-2.html").all("a.chip")
    assert (chip.text, chip.attributes["href"]) == ("Article 2, second sentence", "article-2.html#a2-3")
    mark = next(
        each for each in content(out / "law" / "part-1.html").all("a.mark") if each.attributes["href"] == "#a2-3"
    )
    assert mark.attributes["aria-label"].endswith("encoded by the definition of fee; no case.")


def test_marks_differ_without_colour() -> None:
    """Each shape changes the form of the mark, and not only its colour."""
    styles = (Path(__file__).parents[2] / "docs" / "theme" / "assets" / "coverage.css").read_text("utf-8")
    for shape, form in (("left", "linear-gradient(-45deg"), ("review", "rotate(45deg)")):
        (rule,) = [line for line in styles.splitlines() if line.startswith(f".md-typeset .mark.{shape}::before")]
        assert form in rule
