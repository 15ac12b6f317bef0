"""Bands: stretches of sizes with one answer, as asked, and their picture."""

from __future__ import annotations

from pathlib import Path

import pytest

from compiler.analyse.analyse import Analyser
from compiler.driver import RuleText, check
from compiler.types import QualifiedName
from service.site.addresses import Addresses
from service.site.bands import Bands, Pictures
from service.site.drawing import drawing
from service.site.open_found import limits

LAW = """# A law

## Article 1. Fees

Up to 5 ha, 10 dollars.{{#art1-a}} From 6 ha to 10 ha, 20 dollars.{{#art1-b}}

```catala-metadata
declaration enumeration Use:
  -- Farm content decimal in ha
  -- Home content integer
  -- Other

declaration scope Fee:
  input use content {type}
  {more}
  output fee content money in USD
```

```catala
scope Fee:
  {rules}
```
"""
SIZE = "decimal in ha"
BANDS = """
  assertion use >= 0 ha

  #[implements = "art1-a"]
  definition fee under condition use <= 5 ha consequence equals USD 10

  #[implements = "art1-b"]
  definition fee under condition use >= 6 ha and use <= 10 ha consequence equals USD 20
"""


def bands(rules: str, kind: str = SIZE, more: str = "", *, analysed: bool = False, law: str = LAW) -> tuple[Bands, ...]:
    text = law.format(type=kind, rules=rules.strip(), more=more)
    checked = check([RuleText("rules/fees.catala_en", text)])
    assert checked.ok, [each.message for each in checked.diagnostics]
    where = Addresses(articles={"1": "law/part.html"}, anchors={"art1-a": "law/part.html"})
    (scope,) = (each.name for module in checked.program.modules for each in module.scopes)
    name = QualifiedName(scope.module, "Fee")
    found = limits(Analyser(checked.program).of(name).findings) if analysed else {}
    return Pictures(checked.program, where, found).of(name, "ask/fee.html")


def told(found: Bands) -> list[tuple[str, str]]:
    return [(each.range, each.shown) for each in found.bands]


def test_gaps_and_refused_sizes_show_between_the_bands() -> None:
    (found,) = bands(BANDS)
    assert (found.output, found.size, found.unit) == ("fee", "use", "ha")
    assert told(found) == [
        ("less than 0 ha", "refused"),
        ("from 0 ha to 5 ha", "USD 10"),
        ("more than 5 ha and less than 6 ha", "silent"),
        ("from 6 ha to 10 ha", "USD 20"),
        ("more than 10 ha", "silent"),
    ]
    assert [each.range for each in found.gaps] == ["more than 5 ha and less than 6 ha", "more than 10 ha"]
    assert [place.address for place in found.bands[1].places] == ["../law/part.html#art1-a"]


#: The limits stand at 5.5 ha and 6 ha, which the rules do not name.
WORKED_OUT = """
  definition fee under condition use * 2.0 <= 11 ha consequence equals USD 10
  definition fee under condition use * 3.0 >= 18 ha consequence equals USD 20
"""


def test_red_stretches_are_those_that_the_analysis_finds_and_move_with_the_rules() -> None:
    (found,) = bands(WORKED_OUT, analysed=True)
    assert told(found) == [
        ("5.5 ha or less", "USD 10"),
        ("more than 5.5 ha and less than 6 ha", "silent"),
        ("6 ha or more", "USD 20"),
    ]
    (changed,) = bands(WORKED_OUT.replace("<= 11 ha", "< 9 ha"), analysed=True)
    assert [each.range for each in changed.gaps] == ["4.5 ha or more and less than 6 ha"]
    (both,) = bands(WORKED_OUT.replace("<= 11 ha", "<= 13 ha"), analysed=True)
    assert told(both)[1] == ("from 6 ha to 6.5 ha", "conflict")


@pytest.mark.parametrize(
    ("kind", "rules", "silent"),
    [
        ("integer", "definition fee under condition use * 3 >= 17 consequence equals USD 1", "5 or less"),
        (
            "money in USD",
            "definition fee under condition use * 3.0 > USD 10 consequence equals USD 1",
            "USD 3.33 or less",
        ),
    ],
)
def test_limits_of_whole_sizes_are_where_the_analysis_finds_them(kind: str, rules: str, silent: str) -> None:
    (found,) = bands(rules, kind, analysed=True)
    assert [each.range for each in found.gaps] == [silent]


def test_sizes_that_cannot_occur_are_not_drawn() -> None:
    rules = "definition fee under condition use > 0 ha and use <= 5 ha consequence equals USD 10"
    (found,) = bands(rules, law=LAW.replace("  input use", "  #[above = 0 ha] #[at_most = 7 ha]\n  input use"))
    assert told(found) == [
        ("more than 0 ha and at most 5 ha", "USD 10"),
        ("more than 5 ha and at most 7 ha", "silent"),
    ]
    rules = "definition fee under condition use with pattern Farm content size and size < 5 ha consequence equals USD 9"
    (farm,) = bands(rules, "Use", law=LAW.replace("  -- Farm", "  #[at_least = 1 ha]\n  -- Farm"))
    assert told(farm) == [("1 ha or more and less than 5 ha", "USD 9"), ("5 ha or more", "silent")]


def test_where_two_rules_meet_is_a_conflict_of_a_single_size() -> None:
    (found,) = bands(BANDS.replace(">= 6 ha", ">= 5 ha"))
    assert told(found)[1:4] == [
        ("0 ha or more and less than 5 ha", "USD 10"),
        ("exactly 5 ha", "conflict"),
        ("more than 5 ha and at most 10 ha", "USD 20"),
    ]
    assert len(found.bands[2].places) == 2


def test_each_kind_with_a_size_has_bands_of_its_own() -> None:
    rules = """
  definition fee
    under condition use with pattern Farm content size and size < 2.5 ha consequence equals USD 10
  definition fee
    under condition use with pattern Home content rooms and rooms > 3 consequence equals USD 5
"""
    farm, home = bands(rules, "Use")
    assert (farm.size, home.size) == ("Farm", "Home")
    assert told(farm) == [("less than 2.5 ha", "USD 10"), ("2.5 ha or more", "silent")]
    assert told(home) == [("3 or less", "silent"), ("more than 3", "USD 5")]


@pytest.mark.parametrize(
    ("rules", "kind", "more"),
    [
        ("definition fee equals USD 1", SIZE, ""),
        (
            "definition fee under condition use > 1 ha and paid consequence equals USD 1",
            SIZE,
            "input paid content boolean",
        ),
        ("definition fee under condition use consequence equals USD 1", "boolean", ""),
        ("definition fee under condition use / 0.0 > 1 ha consequence equals USD 1", SIZE, ""),
    ],
    ids=["one answer for all", "another fact", "no size", "nothing can be worked out"],
)
def test_there_is_no_picture_where_it_would_say_less_than_the_rules(rules: str, kind: str, more: str) -> None:
    assert bands(rules, kind, more) == ()


def test_a_picture_leaves_out_refused_sizes_and_tells_all() -> None:
    (found,) = bands(BANDS)
    drawn = drawing(found)
    assert drawn.title == "Fee by use, in ha"
    assert [box.status for box in drawn.boxes] == ["value", "silent", "value", "silent"]
    assert [tick.shown for tick in drawn.ticks] == ["0 ha", "5 ha", "6 ha", "10 ha"]
    assert drawn.boxes[1].width < drawn.boxes[0].width
    assert drawn.told.startswith("less than 0 ha: refused; from 0 ha to 5 ha: USD 10")


def test_article_15_is_drawn_with_its_gaps(site: Path) -> None:
    for page in ("ask/warranty.html", "decree/article-15.html"):
        text = (site / page).read_text("utf-8")
        assert "Amount by Land, in ha" in text
        assert "more than 1,000 ha and less than 1,101 ha: silent" in text
        assert text.count('class="band silent"') == 6
