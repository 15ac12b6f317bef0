"""What the search looks citations and amounts up in. That it finds them is tried in a browser: `browser/test_search.py`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from service.site.finding import PLACES, amounts
from tests.site.conftest import Small


def places(site: Path) -> dict[str, Any]:
    text = (site / PLACES).read_text("utf-8")
    found: dict[str, Any] = json.loads(text.removeprefix("globalThis.kotmaiPlaces = ").removesuffix(";\n"))
    return found


def test_each_article_and_statement_has_its_place(site: Path) -> None:
    found = places(site)
    assert sorted(map(int, found["articles"])) == list(range(1, 54))
    assert len(found["statements"]) == 329
    for _, anchor, _, _, _, _, page in found["statements"]:
        assert f'id="{anchor}"' in (site / found["pages"][page]).read_text("utf-8"), anchor


def test_a_place_is_told_by_numbers_too(site: Path) -> None:
    told = {each[1]: each[2:4] for each in places(site)["statements"]}
    assert told["art15-2-c"] == ["Article 15(2), second item, second sentence", [2, 2, 2]]
    assert told["art4-p5"] == ["Article 4(3), sixth sentence", [3, 0, 6]]
    assert told["art20-a"] == ["Article 20, first item", [0, 1, 0]]
    assert told["art24-p3-o"] == ["Article 24, fourteenth item", [0, 14, 0]]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("not less than one billion Kip.", ["lak 1000000000"]),
        ("a fee of 250,000 Kip, or US$20", ["lak 250000", "usd 20"]),
        ("more than US$20 million shall be", ["usd 20000000"]),
        ("USD 1,500 and USD 1,500", ["usd 1500"]),
        ("from US$5 20 million", []),
        ("shall be in Lao Kip", []),
        ("US$ or other currencies", []),
        ("20 million people", []),
        ("one Kipling", []),
        ("", []),
    ],
)
def test_amounts_have_one_form(words: str, found: list[str]) -> None:
    assert amounts(words) == found


def test_what_the_search_loads_is_bounded(site: Path) -> None:
    """Bytes as they stand; a server sends a quarter of them. The index as a script is the same, for a folder."""
    assert (site / PLACES).stat().st_size < 80_000
    assert (site / "search" / "search_index.json").stat().st_size < 1_900_000


def test_a_law_in_other_words_has_places_as_far_as_they_are_cited_so(small: Small) -> None:
    site = small("# Law\n\nWords.{#w}\n\n### Article 1. Fee\n\nA fee of 5 Kip is due.{#a}\n").site
    assert [each[1] for each in places(site)["statements"]] == ["a"]


def test_a_site_without_articles_has_no_places(small: Small) -> None:
    assert places(small("# Law\n\nWords.{#w}\n").site)["statements"] == []
