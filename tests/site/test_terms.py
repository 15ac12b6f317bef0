"""The index of terms, and terms in the words of the law."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from service.project.defined import Unreadable, defined_terms
from service.project.files import Project
from service.site.addresses import Addresses
from service.site.references import References
from service.site.terms import TermLinks
from tests.site.conftest import law_terms
from tests.site.html import Element, article, content

GOOD = '[fee]\ntitle = "Fee"\nnames = ["fee", "land fee"]\nstatement = "a"\n'
ANCHORS = {"rules/fees": {"a", "b"}}


def read(folder: Path, text: str) -> object:
    law = folder / "rules" / "fees"
    law.mkdir(parents=True)
    (law / "terms.toml").write_text(text, "utf-8")
    return defined_terms(Project(folder / "rules"), ANCHORS)


def linked(words: str, met: set[str] | None, anchors: tuple[str, ...] = ()) -> str:
    where = Addresses({"2": "decree/part-1.html"}, {}, {}, {})
    links = TermLinks(law_terms()["rules/decree"], where, {"art22-p1-a": "The CIP is."})
    return str(References(where, (), links).linked(words, "decree/part-1.html", met, anchors))


def test_the_first_place_of_a_term_leads_to_its_entry() -> None:
    met: set[str] = set()
    first = linked("The CIP meets; the CIP <decides>.", met)
    assert first == (
        'The <a class="term" href="../terms.html#cip" data-preview="Committee for Investment Promotion (CIP): '
        '“The CIP is.”">CIP</a> meets; the CIP &lt;decides&gt;.'
    )
    assert linked("The CIP meets again.", met) == "The CIP meets again."


def test_the_words_that_explain_a_term_do_not_lead_away() -> None:
    met: set[str] = set()
    assert linked("The CIP is set up.", met, ("art22-p1-a",)) == "The CIP is set up."
    assert met == {"cip"}


def test_the_longest_name_counts_and_parts_of_words_do_not() -> None:
    found = linked("The Committee for Investment Promotion (CIP) has one-stop services.", set())
    assert ">Committee for Investment Promotion (CIP)</a>" in found
    assert ">one-stop services</a>" in found
    assert "<a" not in linked("MOUs, CIPs and a CIPHER", set())


def test_a_reference_goes_before_a_term() -> None:
    found = linked("Article 2 of this Decree on the CIP", set())
    assert found.count("<a ") == 2
    assert '<a class="reference" href="#article-2">Article 2</a>' in found or 'class="reference"' in found


def test_where_no_terms_are_asked_for_none_is_linked() -> None:
    assert linked("The CIP meets.", None) == "The CIP meets."


def test_the_index_shows_each_term_with_its_words_and_uses(site: Path) -> None:
    page = content(site / "terms.html")
    text = " ".join(page.text.split())
    assert len(law_terms()["rules/decree"]) == 13
    for each in law_terms()["rules/decree"]:
        assert each.title in text
    assert "refers to the document that certifies that the investor can conduct" in text
    assert "is established to promote and manage the work" in text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (GOOD.replace('"a"', '"z"'), "no statement of the law has the anchor `z`"),
        (GOOD.replace('["fee", "land fee"]', "[]"), "`names` is missing"),
        (GOOD.replace('["fee", "land fee"]', '"fee"'), "`names` is a list of texts"),
        (GOOD.replace('title = "Fee"\n', ""), "[fee]: `title` is missing"),
        (GOOD + "means = 1\n", "`means` means nothing here"),
        (GOOD + GOOD.replace("[fee]", "[levy]"), '[levy]: "fee" is a name of [fee] already'),
        ("fee = 1\n", "`fee` is a table"),
        ("[fee", "cannot be read"),
    ],
)
def test_what_is_wrong_with_the_terms_is_said(text: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(Unreadable) as raised:
        read(tmp_path, text)
    assert said in str(raised.value)
    assert "rules/fees/terms.toml" in str(raised.value)


def test_a_law_without_the_file_has_no_terms(tmp_path: Path) -> None:
    (tmp_path / "rules" / "fees").mkdir(parents=True)
    assert defined_terms(Project(tmp_path / "rules"), ANCHORS) == {}


def test_each_article_leads_to_its_terms_once_on_its_own_page_and_on_that_of_its_part(site: Path) -> None:
    told = 0
    for part in sorted((site / "decree").glob("part-*.html")):
        blocks = [each for each in content(part).children if isinstance(each, Element)]
        for heading, block in pairwise(blocks):
            name = heading.attributes.get("id", "")
            if not name.startswith("article-") or heading.tag != "h2":
                continue
            here, alone = terms_of(block), terms_of(article(part.parent / f"{name}.html", name))
            assert here == alone, name
            assert len(set(here)) == len(here), name
            told += len(here)
    assert told > 40


def terms_of(block: Element) -> list[str]:
    return [each.attributes["href"] for each in block.all("a.term")]
