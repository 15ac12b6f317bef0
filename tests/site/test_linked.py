"""What the pages of the law say to programs: data that is true from wherever the site stands."""

from __future__ import annotations

import json
import posixpath
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from jinja2 import DictLoader, Environment

from service.http.site import policy
from service.project.identity import Applied
from service.site.builder import DOCS
from service.site.linked import heads
from service.site.pages import addresses, parts
from tests.akoma.conftest import SMALL, small_law
from tests.site.conftest import Small
from tests.site.html import page

#: The words of schema.org that are used, of Legislation, LegislationObject and CreativeWork.
KNOWN = {
    *("@context", "@id", "@type", "@reverse", "alternateName", "contentUrl", "encoding", "encodingFormat", "hasPart"),
    *("inLanguage", "isPartOf", "name", "temporalCoverage", "translationOfWork", "url"),
    *("legislationDate", "legislationIdentifier", "legislationJurisdiction", "legislationLegalForce"),
    *("legislationLegalValue", "legislationPassedBy", "legislationRepeals", "legislationType"),
}
WORK = "/akn/la/act/decree/2011-04-20/119-pm"


def data(path: Path) -> dict[str, Any]:
    (block,) = [each for each in page(path).walk() if each.attributes.get("type") == "application/ld+json"]
    found: dict[str, Any] = json.loads(block.raw_text)
    return found


def nodes(found: Any) -> Iterator[dict[str, Any]]:
    if isinstance(found, dict):
        yield found
        found = list(found.values())
    for each in found if isinstance(found, list) else ():
        yield from nodes(each)


def law_pages(site: Path) -> list[Path]:
    return [
        path for path in sorted((site / "decree").glob("*.html")) if "application/ld+json" in path.read_text("utf-8")
    ]


def test_the_whole_says_what_it_is(site: Path) -> None:
    found = data(site / "decree" / "index.html")
    assert found["@type"] == "Legislation"
    assert found["legislationIdentifier"] == WORK
    assert found["legislationDate"] == "2011-04-20"
    assert found["legislationJurisdiction"] == "LA"
    assert found["legislationLegalForce"] == "https://schema.org/NotInForce"
    assert found["temporalCoverage"] == "2011/2017-04-18"
    assert found["inLanguage"] == "en"
    assert found["translationOfWork"]["inLanguage"] == "lo"
    assert len(found["hasPart"]) == 9
    assert found["@reverse"]["legislationRepeals"]["legislationIdentifier"] == "/akn/la/act/law/2016-11-17/14-na"
    assert found["encoding"][0]["contentUrl"] == "law.xml"
    assert found["encoding"][0]["legislationLegalValue"] == "https://schema.org/UnofficialLegalValue"


def test_a_part_has_its_articles_and_its_law(site: Path) -> None:
    found = data(site / "decree" / "part-4.html")
    assert found["name"] == "Part 4. Investment in concession activities"
    assert found["legislationIdentifier"] == f"{WORK}/~part_4"
    assert found["isPartOf"]["@id"] == "index.html"
    assert [each["name"].split(".")[0] for each in found["hasPart"]] == [f"Article {n}" for n in range(10, 19)]


def test_an_article_says_what_it_is_part_of_and_which_file_holds_it(site: Path) -> None:
    found = data(site / "decree" / "article-15.html")
    assert found["name"] == "Article 15. Warranties"
    assert found["legislationIdentifier"] == f"{WORK}/~art_15"
    assert found["isPartOf"]["@id"] == "part-4.html"
    assert found["encoding"][0]["contentUrl"] == "article-15.xml"


def test_all_words_are_those_of_the_vocabulary(site: Path) -> None:
    assert len(law_pages(site)) >= 63
    for path in law_pages(site):
        for node in nodes(data(path)):
            assert set(node) <= KNOWN, path.name


def test_all_addresses_lead_somewhere(site: Path) -> None:
    for path in law_pages(site):
        for node in nodes(data(path)):
            for name in ("@id", "url", "contentUrl"):
                target, _, fragment = node.get(name, path.name).partition("#")
                other = path.parent / posixpath.normpath(target) if target else path
                assert other.is_file(), (path.name, node[name])
                assert not fragment or f'id="{fragment}"' in other.read_text("utf-8"), (path.name, node[name])


def test_the_alternates_of_a_page_are_there(site: Path) -> None:
    for path in law_pages(site):
        links = [each.attributes for each in page(path).walk() if "alternate" in each.attributes.get("rel", "").split()]
        assert links, path.name
        assert all((path.parent / each["href"]).is_file() for each in links)
        assert all(each["type"] in ("application/akn+xml", "application/pdf") for each in links)


def test_pages_that_are_no_law_say_nothing(site: Path) -> None:
    for name in ("index.html", "library/index.html", "questions.html"):
        assert "ld+json" not in (site / name).read_text("utf-8")


def test_no_words_of_a_law_end_the_block() -> None:
    """The theme writes the data; a title may hold anything."""
    frame = "{% block extrahead %}{% endblock %}{% block announce %}{% endblock %}{% block header %}{% endblock %}"
    theme = (DOCS / "theme" / "main.html").read_text("utf-8")
    templates = Environment(loader=DictLoader({"base.html": frame, "main.html": theme}), autoescape=True)
    templates.filters["url"] = str
    law = {"law": {"short": "", "replaced": ""}}
    meta = {"linked": {"name": "Part 1. </script><b>Fees & more"}, "alternates": []}
    html = templates.get_template("main.html").render(page={"meta": meta}, config={"extra": law})
    block = html.partition('<script type="application/ld+json">')[2].partition("</script>")[0]
    assert json.loads(block) == meta["linked"]
    assert "ld+json" not in templates.get_template("main.html").render(page=None, config={"extra": law})


def test_a_law_that_does_not_say_what_it_is_has_no_data(small: Small) -> None:
    built = small("# Law\n\n## Part 1. Fees\n\n### Article 1. Fee\n\nA fee is due.\n")
    assert "linked:" not in (built.source / "docs" / "law" / "part-1.md").read_text("utf-8")


def test_a_law_that_still_applies_is_not_said_to_have_ended() -> None:
    documents = small_law("# Law\n\n## Part 1. Fees\n\n### Article 1. Fee\n\nDue.\n").documents
    found = parts(documents)
    where = addresses(found)
    applied = Applied("2012-01-01", None, "", "the press", "low")
    identity = replace(SMALL, applied=applied)
    made = heads(found, {"rules/fees": identity}, where, ())
    assert made
    for head in made.values():
        assert "legislationLegalForce" not in head["linked"]
        assert "alternates" not in head
        assert head["linked"]["legislationDate"] == date(2011, 4, 20).isoformat()


def test_a_pdf_and_the_law_on_one_page_are_named_where_they_are() -> None:
    documents = small_law("# Law\n\n## Part 1. Fees\n\n### Article 1. Fee\n\nDue.\n").documents
    found = parts(documents)
    files = {"fees/law.xml", "fees/law.pdf", "fees/article-1.xml"}
    made = heads(found, {"rules/fees": SMALL}, addresses(found), files)
    for name in ("fees/index.html", "fees/whole.html"):
        assert [each["href"] for each in made[name]["alternates"]] == ["law.xml", "law.pdf"]
        assert [each["encodingFormat"] for each in made[name]["linked"]["encoding"]] == [
            "application/akn+xml",
            "application/pdf",
        ]
    assert made["fees/whole.html"]["linked"]["@id"] == "index.html"


def test_an_article_with_a_page_of_its_own_says_what_it_is() -> None:
    documents = small_law("# Law\n\n## Part 1. Fees\n\n### Article 1. Fee\n\nDue.\n").documents
    found = parts(documents)
    where = replace(addresses(found), articles={"1": "fees/article-1.html"})
    made = heads(found, {"rules/fees": SMALL}, where, {"fees/article-1.xml"})
    article = made["fees/article-1.html"]
    assert article["linked"]["legislationIdentifier"] == "/akn/la/act/decree/2011-04-20/7-pm/~art_1"
    assert article["linked"]["isPartOf"]["@id"] == "part-1.html"
    assert article["linked"]["encoding"][0]["contentUrl"] == "article-1.xml"
    assert article["alternates"] == [{"href": "article-1.xml", "type": "application/akn+xml", "title": "XML"}]
    assert [each["@id"] for each in made["fees/part-1.html"]["linked"]["hasPart"]] == ["article-1.html"]


def test_the_policy_of_the_service_needs_no_word_for_data(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text('<script type="application/ld+json">{"@type": "Legislation"}</script>', "utf-8")
    assert "sha256" not in policy(tmp_path)
