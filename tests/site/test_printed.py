"""A law as PDF: all of its words, pages that are numbered, bookmarks, and the same bytes each time."""

from __future__ import annotations

import re
import zlib
from pathlib import Path

import pytest

from dsl.literate.reader import read
from service.site.pages import addresses, parts
from service.site.printed import NAME, _runs, items, printed
from service.site.references import References
from service.site.whole import Whole, whole
from tests.site.conftest import RULES, law_identities

ABOUT = {"title": "Decree No. 119/PM", "replaced": "19 April 2017"}
IDENTITY = law_identities()["rules/decree"]


def law_of(*texts: str) -> Whole:
    found = parts([read(f"law/{number}.catala_en", text)[0] for number, text in enumerate(texts)])
    return whole(found, References(addresses(found)), "law/whole.html")


@pytest.fixture(scope="module")
def decree() -> Whole:
    return law_of(*(path.read_text("utf-8") for path in RULES))


@pytest.fixture(scope="module")
def pdf(decree: Whole) -> bytes:
    return printed(decree, IDENTITY, ABOUT)


def count(pdf: bytes, name: str) -> int:
    return len(re.findall(rb"/Type /%s\b" % name.encode(), pdf))


def test_it_is_a_pdf_with_pages_and_fonts_of_its_own(pdf: bytes) -> None:
    assert pdf.startswith(b"%PDF-")
    assert 20 <= count(pdf, "Page") <= 40
    assert b"/FontFile2" in pdf
    assert len(pdf) < 200_000


def test_the_same_words_give_the_same_bytes(decree: Whole, pdf: bytes) -> None:
    assert printed(decree, IDENTITY, ABOUT) == pdf
    assert b"/CreationDate (D:20261122000000Z" in pdf


def test_each_part_and_article_has_a_bookmark(decree: Whole, pdf: bytes) -> None:
    titles = [title for part in decree.parts for title in (part.title, *(each.title for each in part.sections))]
    assert len(titles) == 9 + 53
    assert count(pdf, "Outlines") == 1
    assert pdf.count(b"/Title ") == len(titles) + 1, "and the title of the document"


def test_each_page_but_the_first_leads_to_its_number(pdf: bytes) -> None:
    """Streams are compressed; each page of words ends with its own number and the number of all."""
    streams = [zlib.decompress(each) for each in re.findall(rb"FlateDecode.*?stream\n(.*?)\nendstream", pdf, re.DOTALL)]
    assert sum(b" Tf" in each for each in streams) == count(pdf, "Page")


def test_all_words_of_the_decree_are_in_it(decree: Whole) -> None:
    shown = "".join(
        each.words for part in decree.parts for section in part.sections for each in items(section.blocks, part.source)
    )
    squeezed = "".join(shown.split())
    for part in decree.parts:
        for statement in part.source.statements:
            assert "".join(statement.words.split()) in squeezed, statement.anchor


def test_items_stand_under_each_other() -> None:
    law = law_of(
        "# Law\n\n## Part 1. A\n\n### Article 1. B\n\nBefore.\n\n1. One.{#a}  Two.{#b}\n\n- inner\n\nMore.\n\n- alone\n\n"
        "| a | b |\n|---|---|\n| 1 | 2 \\| 3 |\n"
    )
    (part,) = law.parts
    found = [(each.marker, each.level, each.words) for each in items(part.sections[0].blocks, part.source)]
    assert found == [
        ("", 0, "Before."),
        ("1.", 1, "One. Two."),
        ("–", 2, "inner"),
        ("", 0, "More."),
        ("–", 2, "alone"),
        ("", 0, "a | b"),
        ("", 0, "1 | 2 | 3"),
    ]


def test_it_says_its_title_and_its_language(pdf: bytes) -> None:
    assert b"/Lang (en)" in pdf
    assert b"/Title (Decree No. 119/PM)" in pdf
    assert b"/DisplayDocTitle true" in pdf


def links(pdf: bytes) -> list[tuple[int, float]]:
    """Where links lead, in their order: the page, and how high on it."""
    pages = re.findall(rb"(\d+) 0 obj\n(?:(?!endobj).)*?/Type /Page\n", pdf, re.DOTALL)
    found = re.findall(rb"/Dest \[(\d+) 0 R /XYZ [\d.]+ ([\d.]+) null\]\n/F 4\n/Rect \[[^]]*\]\n/Subtype /Link", pdf)
    return [(pages.index(page) + 1, float(top)) for page, top in found]


def test_contents_and_references_lead_to_where_an_article_begins() -> None:
    filler = "Words that fill the page, and go on.\n\n" * 60
    refers = "See Articles 2 and 3 of this Decree, Article 9 of this Decree and Article 2 of the Law.\n\n"
    texts = [
        f"# Law\n\n## Part 1. P\n\n### Article 1. A\n\n{words}### Article 2. B\n\n{filler}### Article 3. C\n\nEnd.\n"
        for words in (refers, refers.replace("of this Decree", "of it"))
    ]
    linked, plain = (links(printed(law_of(each), IDENTITY, {})) for each in texts)
    assert len(linked) == len(plain) + 2
    second, third = linked[-2:]
    assert (second[0], third[0]) == (3, 4)
    assert set(linked[-2:]) < set(linked[:-2]), "the contents lead there too"


def test_words_with_links_are_broken_into_the_same_lines() -> None:
    words = "As Article 2 of this Decree says and Articles 1, 2 and 3 of this Decree say again, " * 9
    runs = list(_runs(words[10:60], 10, [(3, 12, 7), (20, 30, 8), (58, 90, 9)]))
    assert "".join(run for run, _ in runs) == words[10:60]
    assert [(run, link) for run, link in runs if link] == [(words[10:12], 7), (words[20:30], 8), (words[58:60], 9)]


def test_titles_longer_than_a_line_and_contents_longer_than_a_page() -> None:
    words = "A title that is longer than a line of the contents and of a page can be at any size that is read. "
    articles = "".join(f"### Article {number}. {words}\n\nA fee is due.\n\n" for number in range(1, 90))
    law = law_of(f"# Law\n\n## Part 1. {words}\n\n{articles}")
    assert count(printed(law, IDENTITY, {}), "Page") > 10


def test_a_letter_that_the_font_does_not_have_is_no_error() -> None:
    law = law_of("# Law\n\n## Part 1. ກົດໝາຍ\n\n### Article 1. B\n\nກົດໝາຍ means law.\n")
    assert printed(law, IDENTITY, ABOUT).startswith(b"%PDF-")


def test_the_site_has_it_and_leads_to_it(site: Path) -> None:
    assert (site / "decree" / NAME).read_bytes().startswith(b"%PDF-")
    for page in ("decree/index.html", "decree/whole.html"):
        assert f'href="{NAME}"' in (site / page).read_text("utf-8")
