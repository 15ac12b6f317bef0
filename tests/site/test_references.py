"""References in the words are links, to an article of the law or to the card of a text that is not here."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from compiler.driver import Checked
from service.project.files import Project
from service.project.outside import Card, OutsideText, Unreadable, outside
from service.site.addresses import Addresses
from service.site.references import References
from tests.site.conftest import ROOT
from tests.site.html import parse

CARD = Card("It is known.", "somebody", "high")
LAW = OutsideText("ipl", "Law No. 02/NA", ("Investment Promotion Law",), CARD, {"58": Card("Land.", "press", "low")})
ANNEX = OutsideText("annex-1", "Annex 1", ("Annex 1",), CARD, {})
WHERE = Addresses({"50": "decree/article-50.html", "49": "decree/part-8.html#article-49"})
REFERENCES = References(WHERE, (LAW, ANNEX))
PAGE = "decree/part-8.html"

GOOD = """[land]
title = "Land Law"
names = ["Land Law"]
known = "Not at hand."
source = "Article 52"
sure = "medium"

[land.articles.3]
known = "Leases."
source = "press"
sure = "low"
"""


def links(words: str, references: References = REFERENCES) -> list[tuple[str, str]]:
    html = parse(str(references.linked(words, PAGE)))
    assert html.text == " ".join(words.split())
    return [(each.attributes["href"], each.text) for each in html.all("a")]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("as set out in Article 50 of this Decree shall", [("article-50.html", "Article 50")]),
        (
            "Articles 49 and 50 of this Decree.",
            [("#article-49", "Articles 49"), ("article-50.html", "50")],
        ),
        ("Article 99 of this Decree", []),
        ("Article 58 of the Investment Promotion Law", [("../outside.html#ipl-58", "Article 58")]),
        ("Article 7 of the Investment Promotion Law", [("../outside.html#ipl", "Article 7")]),
        (
            "Articles 7, 58 and 9 of the Investment Promotion Law",
            [("../outside.html#ipl", "Articles 7"), ("../outside.html#ipl-58", "58"), ("../outside.html#ipl", "9")],
        ),
        (
            "Article 58 of the Investment Promotion Law and Articles 49 and 50 of this Decree",
            [
                ("../outside.html#ipl-58", "Article 58"),
                ("#article-49", "Articles 49"),
                ("article-50.html", "50"),
            ],
        ),
        ("before the Investment Promotion Law No. 02", [("../outside.html#ipl", "Investment Promotion Law")]),
        ("the Investment\nPromotion Law", [("../outside.html#ipl", "Investment Promotion Law")]),
        ("Annex 1 and 2 of this Decree", [("../outside.html#annex-1", "Annex 1")]),
        ("level 1 of Annex 1", [("../outside.html#annex-1", "Annex 1")]),
        ("Article 14 of the Law on Enterprise", []),
        ("Annex 17", []),
        ("under the Articles of this Decree", []),
        ("Subarticle 50 of this Decree", []),
        ("Article 50 of this Decreement", []),
    ],
)
def test_where_references_lead(words: str, expected: list[tuple[str, str]]) -> None:
    assert links(words) == expected


def test_without_cards_only_the_law_itself_is_linked() -> None:
    assert links("Article 58 of the Investment Promotion Law, Annex 1", References(WHERE)) == []
    assert links("Article 50 of this Decree", References(WHERE)) == [("article-50.html", "Article 50")]


def test_words_and_cards_are_escaped() -> None:
    odd = OutsideText("x", 'A "title"', ("Odd <Law>",), Card("<b>1 & 2</b>", "s", "low"), {})
    html = str(References(Addresses(), (odd,)).linked("the Odd <Law> & more", "index.html"))
    assert "<b>" not in html
    assert "the <a" in html
    assert "Odd &lt;Law&gt;</a> &amp; more" in html


def test_every_outside_text_that_the_decree_names_has_a_card(checked: Checked) -> None:
    texts = outside(Project(ROOT / "rules"), ["rules/decree"])["rules/decree"]
    references = References(Addresses(), texts)
    named = re.compile(
        r"Articles?\s[\d, and]+\sof\sthe\s(?:\w+\s)+?Law\b|(?<!of the )\bLaw\son\s[A-Z]\w+|(?<!Promotion\s)\b(?:Land|Tax)\sLaws?\b|Annex\s\d"
    )
    for file in checked.files:
        if not file.document.source.path.startswith("rules/decree/"):
            continue
        for statement in file.document.source.statements:
            found = list(references.found(statement.words))
            for phrase in named.finditer(statement.words):
                covered = [each for each in found if each.start < phrase.end() and phrase.start() < each.end]
                assert covered, (statement.anchor, phrase[0])


def test_every_card_of_the_decree_is_led_to(site: Path) -> None:
    page = parse((site / "outside.html").read_text("utf-8"))
    assert len(page.all("div.outside-text")) == 9
    for each in page.all("div.outside-article"):
        assert each.all("p.referring"), each.text


def read(tmp_path: Path, text: str | bytes) -> tuple[OutsideText, ...]:
    folder = tmp_path / "rules" / "law"
    folder.mkdir(parents=True)
    (folder / "outside.toml").write_bytes(text if isinstance(text, bytes) else text.encode())
    return outside(Project(tmp_path / "rules"), ["rules/law"])["rules/law"]


def test_the_file_is_read(tmp_path: Path) -> None:
    (law,) = read(tmp_path, GOOD)
    assert law.title == "Land Law"
    assert law.names == ("Land Law",)
    assert law.card == Card("Not at hand.", "Article 52", "medium")
    assert law.articles == {"3": Card("Leases.", "press", "low")}


def test_no_file_means_no_cards(tmp_path: Path) -> None:
    (tmp_path / "rules").mkdir()
    assert outside(Project(tmp_path / "rules"), ["rules"]) == {}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (GOOD.replace('sure = "low"', 'sure = "very"'), '[land.articles.3]: `sure` is "high", "medium" or "low"'),
        (GOOD.replace('title = "Land Law"\n', ""), "[land]: `title` is missing"),
        (GOOD.replace('known = "Leases."', "known = 3"), "[land.articles.3]: `known` is missing, or is no text"),
        (GOOD.replace('["Land Law"]', '"Land Law"'), "[land]: `names` is a list"),
        (GOOD.replace('["Land Law"]', "[]"), "[land]: `names` is a list"),
        (GOOD.replace('known = "Not', 'knwon = "Not'), "[land]: `knwon` means nothing here"),
        (GOOD.replace("[land.articles.3]", "[land.articles.3.x]"), "[land.articles.3]: `x` means nothing here"),
        ('land = "law"', "[land] is a table"),
        ("[land", "cannot be read"),
        (b"\xff\xfe", "not UTF-8"),
    ],
)
def test_what_is_wrong_in_the_file_is_said(tmp_path: Path, text: str | bytes, said: str) -> None:
    with pytest.raises(Unreadable) as caught:
        read(tmp_path, text)
    assert said in str(caught.value)
    assert "rules/law/outside.toml" in str(caught.value)
