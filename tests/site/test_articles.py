"""The page of an article: its words, rules and cases in one place, and the ways that lead on from it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from compiler.cases.run import run
from compiler.cases.tree import Question, Result
from compiler.driver import RuleText, check
from compiler.interpret.interpreter import Interpreter
from service.site import build
from service.site.around import resting
from service.site.articles import turns
from service.site.pages import addresses, on_page_of, parts
from service.site.questions import questions
from tests.site.conftest import SMALL_DOCS, Small, answered
from tests.site.html import Element, content, page

FEES = """> Module Fees
> Using Payers

# Law

## Part 1. On fees

### Article 1. Fee

The fee is US$5.{#a1} Article 3 of this Decree says who pays.{#a2}

```catala-metadata
declaration scope Fee:
  output amount content money
```

```catala
scope Fee:
  #[implements = "a1"]
  definition amount equals $5
  #[implements = "a3"]
  assertion amount > $0
```

```cases Fee
| case  | expected amount |
|-------|-----------------|
| right | $5              |
| wrong | $6              |
```

### Article 2. Twofold fee

It is doubled.{#b}

```catala-metadata
declaration scope Doubled:
  fee scope Fee
  output amount content money
```

```catala
scope Doubled:
  #[implements = "b"]
  definition amount equals fee.amount * 2.0
```

```cases Doubled
| case  | expected amount |
|-------|-----------------|
| right | $10             |
```

## Annex

Words without a rule.{#c}
"""

PAYERS = """> Module Payers

# Law

## Part 2. On payers

### Article 3. Payers

A fee is above nothing.{#a3}
"""


@pytest.fixture(scope="module")
def law(tmp_path_factory: pytest.TempPathFactory) -> Path:
    checked = check([RuleText("law/fees.catala_en", FEES), RuleText("law/payers.catala_en", PAYERS)])
    assert checked.ok, checked.diagnostics
    judge = Interpreter(checked.program)
    results = [run(question, judge.answer) for question in checked.questions]
    out = tmp_path_factory.mktemp("articles") / "site"
    return build(checked, results, out, strict=True, docs=SMALL_DOCS).site / "law"


def links(shown: Element, selector: str) -> list[tuple[str, str]]:
    return [(each.attributes["href"], each.text) for block in shown.all(selector) for each in block.all("a")]


def test_the_articles_of_a_law_are_a_chain(site: Path) -> None:
    name, seen = "article-1.html", list[str]()
    while name:
        seen.append(name)
        turn = content(site / "decree" / name).one("nav.article-turn")
        ways = {each.attributes["rel"]: each.attributes["href"] for each in turn.all("a")}
        assert ways.get("prev") == (seen[-2] if len(seen) > 1 else None)
        name = ways.get("next", "")
    assert seen == [f"article-{number}.html" for number in range(1, 54)]


def test_the_chain_goes_beyond_a_part(law: Path) -> None:
    assert links(content(law / "article-2.html"), "nav.article-turn") == [
        ("article-1.html", "Before Article 1. Fee"),
        ("article-3.html", "Next Article 3. Payers"),
    ]


def test_who_stands_on_an_article_knows_where(law: Path) -> None:
    assert links(content(law / "article-2.html"), "nav.crumbs") == [
        ("index.html", "The Decree"),
        ("part-1.html#article-2", "Part 1. On fees"),
    ]


def test_the_questions_that_rest_on_an_article(law: Path) -> None:
    assert links(content(law / "article-1.html"), "div.article-asked") == [
        ("../ask/fee.html", "Fee"),
        ("../ask/doubled.html", "Doubled"),
    ]
    assert "And through them: Doubled." in content(law / "article-1.html").one("p.asked-through").text
    assert links(content(law / "article-2.html"), "div.article-asked") == [("../ask/doubled.html", "Doubled")]
    assert links(content(law / "article-3.html"), "div.article-asked") == [
        ("../ask/fee.html", "Fee"),
        ("../ask/doubled.html", "Doubled"),
    ]


def test_article_15_leads_to_its_forms_and_pictures(site: Path) -> None:
    shown = content(site / "decree" / "article-15.html")
    assert {"../ask/warranty.html"} <= {address for address, _ in links(shown, "div.article-asked")}
    assert [each.attributes["id"] for each in shown.all("h2")] == [
        "bands",
        "ranks",
        "cases",
        "questions",
        "left-open",
        "references",
    ]
    assert shown.text.count('digits are damaged in the source. "2 150 ha"') == 1, "a note stands beside its words only"


def test_who_refers_to_whom(law: Path) -> None:
    assert links(content(law / "article-1.html"), "dl.article-cited") == [("article-3.html", "Article 3")]
    assert links(content(law / "article-3.html"), "dl.article-cited") == [
        ("article-1.html#a2", "Article 1, second sentence")
    ]
    assert not content(law / "article-2.html").all("dl.article-cited")


def test_references_of_the_decree_are_told_at_both_ends(site: Path) -> None:
    told: dict[str, set[str]] = {"Refers to": set(), "Referred to by": set()}
    for number in range(1, 54):
        for row in content(site / "decree" / f"article-{number}.html").all("dl.article-cited"):
            for each in (each for each in row.children if isinstance(each, Element)):
                name = each.one("dt").text
                for address, _ in links(each, "dd"):
                    other = address.partition("#")[0].removeprefix("article-").removesuffix(".html")
                    if name in told:
                        told[name].add(f"{number} {other}" if name == "Refers to" else f"{other} {number}")
    assert told["Refers to"] == told["Referred to by"]
    assert "52 50" in told["Refers to"]


def test_a_rule_that_stands_with_another_article_is_named_where_its_words_are(law: Path) -> None:
    (aside,) = content(law / "article-3.html").all("aside.elsewhere")
    assert aside.one("p.note-title").text == "Encoded in a rule of Article 1"
    assert links(aside, "p.note-title") == [("article-1.html", "Article 1")]
    (words, rule) = links(aside, "ul")
    assert words == ("#a3", "Article 3")
    assert rule[0].startswith("../rules/part-1.html#L")
    assert not content(law / "article-1.html").all("aside.elsewhere")


def test_the_page_of_a_part_leads_to_the_cases_and_has_none(law: Path) -> None:
    shown = content(law / "part-1.html")
    assert not shown.all("div.case")
    first, second = shown.all("p.own-page")
    assert first.text == "Article 1 on its own page, with 2 cases (1 not as expected)"
    assert second.text == "Article 2 on its own page, with 1 case"
    assert [each.attributes["href"] for each in first.all("a")] == ["article-1.html", "article-1.html#cases"]
    assert [each.attributes["href"] for each in shown.one("ul.jumps").all("a")] == ["#article-1", "#article-2"]


def test_on_the_page_of_a_part_its_articles_are_near(law: Path) -> None:
    found = content(law / "part-1.html")
    assert [each.attributes["href"] for each in found.all("a.chip")] == ["#a1", "article-3.html#a3", "#b"]


def test_what_is_no_article_stays_with_its_part(law: Path) -> None:
    assert "Words without a rule." in content(law / "part-1.html").text
    assert not (law / "annex.html").exists()


def test_rules_can_be_hidden_where_there_are_any(law: Path) -> None:
    boxes = {name: len(page(law / name).all("input.words-only-box")) for name in ("article-1.html", "part-2.html")}
    assert boxes == {"article-1.html": 1, "part-2.html": 1}
    assert not content(law / "index.html").all("input.words-only-box")


def test_a_law_of_one_article_has_nowhere_to_turn(small: Small) -> None:
    built = small("# Law\n\n## Part 1. Fees\n\n### Article 1. Fee\n\nA fee is due.\n")
    shown = content(built.site / "law" / "article-1.html")
    assert links(shown, "nav.article-turn") == []
    assert not shown.all("h2")


def test_an_article_that_two_files_have_has_two_pages() -> None:
    one = RuleText("law/one.catala_en", "# Law\n\n## Part 1. A\n\n### Article 1. Fee\n\nOne.{#x}\n")
    two = RuleText("law/two.catala_en", "# Law\n\n## Part 2. B\n\n### Article 1. Fee\n\nTwo.{#y}\n")
    found = parts([each.document for each in check([one, two]).files])
    assert [each.page for part in found for each in part.articles] == ["law/article-1.html", "law/article-1-2.html"]
    where = addresses(found)
    assert where.articles == {"1": "law/article-1.html"}
    assert where.anchors == {"x": "law/article-1.html", "y": "law/article-1-2.html"}
    assert on_page_of(found[0], where).anchors["x"] == found[0].page
    assert on_page_of(found[1], where).articles == {"1": "law/article-1.html"}
    assert [(article.page, before is None, after is None) for _, article, before, after in turns(found)] == [
        ("law/article-1.html", True, False),
        ("law/article-1-2.html", False, True),
    ]


def test_a_question_rests_on_what_its_assertions_encode_too() -> None:
    checked = check([RuleText("law/fees.catala_en", FEES), RuleText("law/payers.catala_en", PAYERS)])
    found = parts([each.document for each in checked.files])
    asked = questions(checked.program, checked.questions, found, addresses(found))
    rests = resting(checked.program, asked)
    assert [each.name for each in rests["3"].own] == ["Fee"]
    assert [each.name for each in rests["3"].through] == ["Doubled"]


def test_failing_cases_are_counted_on_the_page_of_the_part(small: Small) -> None:
    def wrong(question: Question) -> Result:
        result = answered(question)
        return replace(result, checks=tuple(replace(each, passed=False) for each in result.checks))

    text = FEES.replace('  #[implements = "a3"]\n', "").replace("> Module Fees\n> Using Payers\n", "> Module Small\n")
    shown = content(small(text, wrong).site / "law" / "part-1.html")
    assert [each.text for each in shown.all("span.failing")] == ["(2 not as expected)", "(1 not as expected)"]
