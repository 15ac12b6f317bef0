"""Law text of other shapes than the Decree has: everything that a rule file may hold is valid, and keeps its words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dsl.literate.outline import ListItem, TableRow, outline
from dsl.literate.reader import read
from dsl.literate.tree import Fence
from service.project.identity import Replaced
from service.site.akoma.documents import files
from service.site.akoma.names import work_of_title
from tests.akoma.conftest import NAMESPACE, SMALL, Small, body, by_eid, small_law, words

HEAD = "# Decree on Fees\n\n## Part 1. Fees\n\n"


def shape(tree: Any) -> list[str]:
    """The elements beneath one that bear an eId, as `paragraph art_1__para_1`."""
    within = [each for top in tree for each in top.iter() if each.get("eId")]
    return [f"{each.tag.removeprefix(NAMESPACE)} {each.get('eId')}" for each in within]


def test_paragraphs_alone_are_content(small: Small) -> None:
    found = small(f"{HEAD}### Article 1. Fee\n\nOne.{{#a}}\n\nTwo & <three>.\n")["article-1.xml"]
    assert words(body(found)) == "Article 1. Fee One. Two & <three>."
    assert shape(by_eid(found, "art_1")) == ["inline art_1__inline_1"]


def test_text_between_items_and_behind_them(small: Small) -> None:
    text = f"{HEAD}### Article 1. Fee\n\nBefore.\n\n1. One.\n\nBetween.\n\n2. Two:\n\n- a;\n\nBehind.\n"
    found = by_eid(small(text)["law.xml"], "art_1")
    assert words(found) == "Article 1. Fee Before. 1. One. Between. 2. Two: - a; Behind."
    assert shape(found) == [
        "intro art_1__intro",
        "paragraph art_1__para_1",
        "hcontainer art_1__hcontainer_1",
        "paragraph art_1__para_2",
        "list art_1__para_2__list_1",
        "intro art_1__para_2__list_1__intro",
        "indent art_1__para_2__list_1__indent_1",
        "wrapUp art_1__wrapup",
    ]


def test_text_that_goes_on_in_an_item(small: Small) -> None:
    text = f"{HEAD}### Article 1. Fee\n\n1. One:\n\n- a;\n\n```note\nA note.\n```\n\n  and more of a.\n"
    found = by_eid(small(text)["law.xml"], "art_1__para_1__list_1__indent_1")
    assert words(found) == "- a; and more of a."


def test_two_items_with_the_same_number(small: Small) -> None:
    found = small(f"{HEAD}### Article 1. Fee\n\n1. One.\n\nText.\n\n1. One again.\n")["law.xml"]
    assert words(by_eid(found, "art_1__para_1-2")) == "1. One again."


def test_an_article_that_stands_twice(small: Small) -> None:
    found = small(f"{HEAD}### Article 1. Fee\n\nOne.\n\n### Article 1. Fee\n\nAgain.\n")
    assert words(by_eid(found["law.xml"], "art_1-2")) == "Article 1. Fee Again."
    assert words(body(found["article-1.xml"])) == "Article 1. Fee One."


def test_two_anchors_for_the_same_words(small: Small) -> None:
    found = small(f"{HEAD}### Article 1. Fee\n\nOne.{{#a}}{{#b}} Two.{{#c}}\n")["law.xml"]
    statements = {each.get("GUID"): "".join(each.itertext()) for each in found.iter() if each.get("GUID")}
    assert statements == {"a": "One.", "b": "One.", "c": "Two."}
    assert words(by_eid(found, "art_1")) == "Article 1. Fee One. Two."


def test_a_table_with_statements(small: Small) -> None:
    table = "| size | fee |\n|---|---|\n| up to 5 \\| MW | USD 1 {#a} |\n| more {#b} | USD 2 {#c} |\n"
    found = by_eid(small(f"{HEAD}### Article 1. Fee\n\nBy size:\n\n{table}")["law.xml"], "art_1")
    assert words(found) == "Article 1. Fee By size: size fee up to 5 | MW USD 1 more USD 2"
    assert [each.get("GUID") for each in found.iter() if each.get("GUID")] == ["a", "b", "c"]
    assert [len(row) for row in found.iter(f"{NAMESPACE}tr")] == [2, 2, 2]


def test_a_block_that_stands_as_it_is(small: Small) -> None:
    found = small(f"{HEAD}### Article 1. Fee\n\n```text\nA  form:\n  <line>\n```\n")["law.xml"]
    (block,) = found.iter(f"{NAMESPACE}block")
    assert block.text == "A  form:\n  <line>"


def test_headings_of_other_depths(small: Small) -> None:
    text = (
        "# Law on Fees\n\n## Chapter II. Scope\n\n### Section A Who\n\n#### Article 3 bis. Fee\n\nThree.\n\n"
        "##### Exceptions\n\nNone.\n\n## Annex\n\nA list.\n"
    )
    found = body(small(text)["law.xml"])
    assert [f"{each.tag.removeprefix(NAMESPACE)} {each.get('eId')}" for each in found] == [
        "chapter chp_II",
        "hcontainer hcontainer_1",
    ]
    assert shape(found)[1:] == [
        "section chp_II__sec_A",
        "article art_3",
        "intro art_3__intro",
        "hcontainer art_3__hcontainer_1",
        "hcontainer hcontainer_1",
    ]
    assert words(found) == ("Chapter II. Scope Section A Who Article 3 bis. Fee Three. Exceptions None. Annex A list.")


def test_several_files_are_one_law_in_order(small: Small) -> None:
    found = small(
        f"{HEAD}### Article 1. Fee\n\nOne.\n", "# Decree on Fees\n\n## Part 2. More\n\n### Article 2. Due\n\nTwo.\n"
    )
    assert words(body(found["law.xml"])) == "Part 1. Fees Article 1. Fee One. Part 2. More Article 2. Due Two."


def test_references_from_one_article_to_another(small: Small) -> None:
    text = f"{HEAD}### Article 1. Fee\n\nSee Article 2 of this Decree, and Article 9 of this Decree.\n\n### Article 2. Due\n\nSoon.\n"
    found = small(text)
    assert [each.get("href") for each in found["law.xml"].iter(f"{NAMESPACE}ref")] == ["#art_2"]
    assert [each.get("href") for each in found["article-1.xml"].iter(f"{NAMESPACE}ref")] == ["~art_2"]


def test_a_law_without_articles_has_no_files(small: Small) -> None:
    assert small("# Decree on Fees\n\nWords.\n") == {}


def test_words_under_the_title_of_the_law_stay(small: Small) -> None:
    found = small("# Decree on Fees\n\nWords.\n\n## Part 1. Fees\n\n### Article 1. Fee\n\nOne.\n")["law.xml"]
    assert words(body(found)) == "Words. Part 1. Fees Article 1. Fee One."


def test_a_law_whose_parts_are_its_outermost_headings(small: Small) -> None:
    found = small("# Part 1. Fees\n\n## Article 1. Fee\n\nOne.\n\n# Part 2. More\n\n## Article 2. Due\n\nTwo.\n")[
        "law.xml"
    ]
    assert words(body(found)) == "Part 1. Fees Article 1. Fee One. Part 2. More Article 2. Due Two."
    assert by_eid(found, "part_2").tag == f"{NAMESPACE}part"


def test_what_no_xml_can_hold_is_marked(small: Small) -> None:
    """A form feed counts as white space in law text, and may stand in what is taken over as it is."""
    found = small(f"{HEAD}### Article 1. Fee\n\nOne\ftwo.\n\n```text\na\fb\n```\n")["law.xml"]
    assert words(by_eid(found, "art_1")) == "Article 1. Fee One two. a\N{REPLACEMENT CHARACTER}b"


def test_a_law_that_is_replaced_by_one_without_a_number(small: Small) -> None:
    gone = Replaced("New rules", date(2020, 1, 1), "the press", "low")
    found = small(f"{HEAD}### Article 1. Fee\n\nOne.\n", identity=replace(SMALL, replaced=gone))["law.xml"]
    assert [each.get("showAs") for each in found.iter(f"{NAMESPACE}passiveRef")] == ["New rules"]


def test_names_of_other_laws_are_read_from_their_titles() -> None:
    assert work_of_title("Law on Enterprise No. 11/NA of 9 November 2005", "la") == "/akn/la/act/law/2005-11-09/11-na"
    assert work_of_title("Land Law", "la") is None
    assert work_of_title("Law No. 5/NA of 31 February 2010", "la") is None


LINES = st.sampled_from(
    (
        "Words of the law, {number} of them.",
        "Words.{{#a{number}}} More words.",
        "1. First & foremost;",
        "2. Second <item>:{{#b{number}}}",
        "- a bullet;",
        "- another{{#c{number}}} and more",
        "  that goes on",
        "| a | b |\n|---|---|\n| 1 | 2{{#d{number}}} |",
        "### Article {number}. Title",
        "## Part {number}. Title",
        "#### Deeper",
        "```note\nA note.\n```",
        "See Article 2 of this Decree.",
    )
)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lines=st.lists(LINES, max_size=12), gaps=st.lists(st.booleans(), min_size=12, max_size=12))
def test_any_law_text_is_valid_and_keeps_its_words(schema: Any, lines: list[str], gaps: list[bool]) -> None:
    from lxml import etree

    text = "# Decree on Fees\n\n### Article 0. Title\n\n"
    for number, (each, gap) in enumerate(zip(lines, gaps, strict=False), start=1):
        text += each.format(number=number) + ("\n\n" if gap or each[0] in "#`|" else "\n")
    for name, written in files(small_law(text)).items():
        tree = etree.fromstring(written.encode())
        assert schema.validate(tree), (text, name, str(schema.error_log))
        if name == "law.xml":
            assert words(body(tree)) == expected(text), text


def expected(text: str) -> str:
    """The words of a law, by the outline that all else is made from: markers, cells and headings included."""
    found: list[str] = []
    for section in outline(read("rules/fees/a.catala_en", text)[0]):
        if section.heading and (section.heading.level > 1 or section.heading.article):
            found.append(section.heading.title)
        for block in section.blocks:
            if isinstance(block, Fence):
                continue
            if isinstance(block, ListItem) and not block.continues:
                found.append("-" if block.bullet is not None else f"{block.number}.")
            found += block.cells if isinstance(block, TableRow) else [segment.words for segment in block.segments]
    return " ".join(" ".join(found).split())
