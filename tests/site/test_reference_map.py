"""The map of references: who refers to what in a small law, and on the page of the site."""

from __future__ import annotations

import itertools
from pathlib import Path

from compiler.driver import RuleText, check
from service.project.outside import Card, OutsideText
from service.site import pages
from service.site.reference_map import ReferenceMap, reference_map
from service.site.references import References
from tests.site.html import parse

CARD = Card("It is known.", "somebody", "high")
LAND = OutsideText("land", "Land Law No. 4", ("Land Law",), CARD, {"3": CARD})
LONG = OutsideText("long", "A long title", ("Law on Everything that Nobody Else Would Settle",), CARD, {})
LAW = """# A law

## Article 1. First

{one}

## Article 2. Second

{two}

## Article 10. Tenth

Nothing else is said here.
"""


def drawn(one: str, two: str = "It holds.") -> ReferenceMap | None:
    checked = check([RuleText("rules/law/law.catala_en", LAW.format(one=one, two=two))])
    parts = pages.parts([each.document for each in checked.files])
    return reference_map(References(pages.addresses(parts), (LAND, LONG)), parts)


def test_articles_lead_to_articles_and_texts() -> None:
    found = drawn("As in Article 10 of this Decree and in the Land Law.", "Article 3 of the Land Law; the Land Law.")
    assert found is not None
    assert [each.label for each in found.articles] == ["Article 1", "Article 2", "Article 10"]
    assert [(each.label, each.address, len(each.lines)) for each in found.texts] == [("Land Law", "#land", 2)]
    assert len(found.arcs) == 1
    first, second = found.rows
    assert [each.label for each in first.within] == ["Article 10"]
    assert [each.label for each in second.outside] == ["Land Law No. 4"]
    assert found.articles[0].said == "Article 1 refers to Article 10; Land Law No. 4"
    assert found.articles[2].said == "Article 10 is referred to"
    assert found.told == "2 articles refer to 1 text outside the law, and 1 to other articles of it."


def test_a_law_without_references_has_no_map() -> None:
    assert drawn("It holds.") is None


def test_what_leads_nowhere_or_to_itself_is_not_drawn() -> None:
    assert drawn("Article 99 of this Decree and Article 1 of this Decree hold.") is None


def test_a_long_name_is_cut_and_told_in_full() -> None:
    found = drawn(f"The {LONG.names[0]} applies.")
    assert found is not None
    (text,) = found.texts
    assert text.label.endswith("…")
    assert len(text.label) <= 26
    assert text.said.startswith(LONG.names[0])


def test_everything_stands_on_the_paper_and_apart() -> None:
    found = drawn("The Land Law.", f"The Land Law, the {LONG.names[0]}, and Article 1 of this Decree.")
    assert found is not None
    for nodes in (found.articles, found.texts):
        places = [each.y for each in nodes]
        assert all(15 <= each <= found.height - 15 for each in places)
        assert all(later - earlier >= 30 for earlier, later in itertools.pairwise(places))


def test_the_page_of_other_texts_has_a_map_whose_links_lead_somewhere(site: Path) -> None:
    text = (site / "outside.html").read_text("utf-8")
    (figure,) = (each for each in parse(text).all("figure") if "refers" in each.attributes.get("class", ""))
    addresses = [each.attributes["href"] for each in figure.all("a")]
    assert len(addresses) > 80
    for address in addresses:
        path, _, fragment = address.partition("#")
        assert (f'id="{fragment}"' if fragment else "<h1") in (site / (path or "outside.html")).read_text("utf-8"), (
            address
        )
