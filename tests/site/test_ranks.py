"""How the rules of a variable rank, drawn: what is an exception to what, in words, each a link to its sentence."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from compiler.driver import Checked, RuleText, check
from compiler.names.tree import Group, Rule
from dsl.diagnostics.model import has_errors
from service.render.said import conjuncts, result
from service.site.pages import addresses, parts
from service.site.ranked import RankedView, Ranks
from service.site.ranked_drawn import tree
from tests.site.conftest import ROOT, Small
from tests.site.html import Element, content

HEAD = """# Fee law

## Article 1. Fees

The fee is ten dollars.{#art1-p1}

```catala-metadata
declaration enumeration Holder:
  -- Farmer content integer
  -- Trader
  -- Temple

declaration scope Fee:
  input holder content Holder
  input days content integer
  input is_poor content boolean
  input paid_on content optional of date
  output fee content money
```

"""
RULES = """scope Fee:
  #[implements = "art1-p1"]
  label usual
  definition fee equals $10

  label trade
  exception usual
  definition fee
    under condition holder with pattern Trader and days > 3
    consequence equals $20

  exception trade
  definition fee
    under condition holder with pattern Trader and is_poor
    consequence equals $5

  exception usual
  definition fee
    under condition is_poor and not (holder with pattern Temple)
    consequence equals $1
"""


def law(rules: str) -> str:
    return f"{HEAD}```catala\n{rules}```\n"


def views(text: str) -> tuple[RankedView, ...]:
    checked = check([RuleText("law/small.catala_en", text)])
    assert not has_errors(checked.diagnostics)
    found = parts([file.document for file in checked.files])
    ranks = Ranks(checked.names, checked.program, found, addresses(found))
    return tuple(each for part in found for section in part.sections for each in ranks.beside(section, part.page))


def pictures(site: Path) -> Iterator[tuple[str, Element]]:
    """Every picture of the site with its page."""
    for path in sorted(site.rglob("*.html")):
        if 'class="ranks"' in path.read_text("utf-8"):
            for block in content(path).all("div.ranks"):
                yield from ((path.relative_to(site).as_posix(), each) for each in block.all("figure"))


def test_each_card_says_when_what_from_where_and_over_which() -> None:
    (view,) = views(law(RULES))
    assert view.title == "Fee"
    assert [each.said for each in view.rules] == [
        "1. Always: $10. Article 1.",
        "2. Unless the holder is Trader, and days is more than 3: $20. Article 1. An exception to 1. "
        "No precedence over 4, should both hold.",
        "3. Unless, in turn the holder is Trader, and is poor: $5. Article 1. An exception to 2.",
        "4. Unless is poor, and the holder is not Temple: $1. Article 1. An exception to 1. "
        "No precedence over 2, should both hold.",
    ]
    assert [each.level for each in view.rules] == [0, 1, 2, 1]
    assert view.note == "Where an exception applies, the rules that it is an exception to do not count."


def test_rules_that_exclude_each_other_or_agree_have_no_rivals() -> None:
    (apart,) = views(law(RULES.replace("is_poor and not (holder with pattern Temple)", "holder with pattern Temple")))
    assert [each.rivals for each in apart.rules] == [()] * 4
    (alike,) = views(law(RULES.replace("equals $1\n", "equals $20\n")))
    assert [each.rivals for each in alike.rules] == [()] * 4


def test_a_single_rule_is_not_drawn() -> None:
    assert views(law("scope Fee:\n  definition fee equals $10\n")) == ()


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        ("days >= 2 and days <= 4", ["days is at least 2", "days is at most 4"]),
        ("(holder with pattern Farmer content plots and plots > 2)", ["the holder is Farmer", "plots is more than 2"]),
        ("holder with pattern Farmer or holder with pattern Temple", ["the holder is Farmer or Temple"]),
        ("paid_on with pattern Present", ["the paid on is given"]),
        ("not (paid_on with pattern Present)", ["the paid on is not given"]),
        ("not (paid_on with pattern Absent)", ["the paid on is given"]),
        ("not is_poor", ["is not poor"]),
        ("not (not is_poor)", ["is poor"]),
        ("not (days > 2 and is_poor)", ["not: both days is more than 2 and is poor"]),
        ("is_poor or days != 2 and days < 9", ["either is poor or both days is not 2 and days is less than 9"]),
        ("is_poor xor days = 2", ["either is poor or days is 2, not both"]),
        ("days + 1 > days * 2", ["days + 1 > days × 2"]),
        ("exists x among [1; 2] such that x = days", ["exists x among [1; 2] such that x = days"]),
        (
            "match holder with pattern -- Farmer content plots: plots > 2 -- anything: false",
            ["the holder is Farmer and plots is more than 2"],
        ),
    ],
)
def test_conditions_in_words(condition: str, words: list[str]) -> None:
    rules = f"scope Fee:\n  definition fee under condition {condition} consequence equals $1\n"
    checked = check([RuleText("law/small.catala_en", law(rules))])
    scope = next(each for module in checked.names.modules.values() for each in module.scopes.values())
    assert scope.name.name == "Fee"
    ((group,),) = scope.rules.values()
    definition = group.rules[0].definition
    assert definition.condition is not None
    assert list(conjuncts(definition.condition)) == words
    assert result(definition.consequence) == "$1"


def test_a_deep_a_wide_and_a_long_tree_stay_within_the_picture() -> None:
    deep = "scope Fee:\n  label l0\n  definition fee equals $0\n" + "".join(
        f"  label l{n}\n  exception l{n - 1}\n  definition fee under condition days > {n} consequence equals ${n}\n"
        for n in range(1, 99)
    )
    wide = "scope Fee:\n" + "".join(
        f"  definition fee under condition days = {n} consequence equals ${n}\n" for n in range(300)
    )
    long = RULES.replace("days > 3", " + ".join(["days"] * 150) + " > 3").replace("trade", "t" * 400)
    for rules in (deep, wide, long):
        (view,) = views(law(rules))
        drawn = tree(view)
        assert len(drawn.cards) == len(view.rules)
        assert max(each.x + each.width for each in drawn.cards) <= drawn.width
        assert min(each.width for each in drawn.cards) >= 180
        assert max(len(line.words) for each in drawn.cards for line in each.lines) < 80
        assert max(len(each.lines) for each in drawn.cards) < 40
        tops = [(each.y, each.y + each.height) for each in drawn.cards]
        assert all(end < start for (_, end), (start, _) in pairwise(tops))
        assert tops[-1][1] <= drawn.height


def test_every_exception_of_the_program_stands_in_exactly_one_picture(site: Path) -> None:
    drawn = Counter(identifier.attributes["id"] for _, identifier in pictures(site))
    assert max(drawn.values()) == 1
    written = sum(
        len(re.findall(r"^\s*exception\b", path.read_text("utf-8"), re.MULTILINE))
        for path in sorted((ROOT / "rules").rglob("*.catala_en"))
    )
    assert written > 20
    assert sum(len(each.all(".exception")) for _, each in pictures(site)) == written


def test_all_that_has_several_rules_is_drawn(site: Path, checked: Checked) -> None:
    several = sum(
        sum(1 for group in groups for _ in _rules(group)) > 1
        for module in checked.names.modules.values()
        if module.source.path.startswith("rules/")
        for scope in module.scopes.values()
        for groups in scope.rules.values()
    )
    found = list(pictures(site))
    assert len(found) == several > 70
    for number in ("15", "20", "22"):
        assert any(name == f"decree/article-{number}.html" for name, _ in found)
    seat = next(each for _, each in found if each.attributes["id"] == "ranks-committee-seat-seat")
    assert len(seat.all(".rank")) == 10
    assert len(seat.all("details")) == 0
    amount = next(each for _, each in found if each.attributes["id"] == "ranks-warranty-amount")
    assert amount.one("summary").text == "8 rules side by side"


def test_the_links_of_cards_lead_to_what_is_there(site: Path) -> None:
    ids: dict[Path, set[str]] = {}
    for name, picture in pictures(site):
        cards = [each for each in picture.all(".rank") if each.tag == "a"]
        assert len(cards) == len(picture.all(".rank")) > 1
        for card in cards:
            address, _, fragment = card.attributes["href"].partition("#")
            target = (site / name).parent / address if address else site / name
            known = ids.setdefault(target.resolve(), set(content(target).ids))
            assert not fragment or fragment in known, (name, card.attributes["href"])
            words = card.attributes["aria-label"]
            assert all(" ".join(each.text.split()) in words or "…" in each.text for each in card.all(".rank-result"))


def test_a_question_leads_to_its_pictures(site: Path) -> None:
    named = content(site / "ask" / "committee-seat.html").one("p.question-ranks")
    assert [each.attributes["href"] for each in named.all("a")] == [
        "../decree/article-22.html#ranks-committee-seat-seat"
    ]
    part = (site / "decree" / "part-6.html").read_text("utf-8")
    assert 'href="article-22.html#ranks"' in part


def test_words_of_rules_are_never_markup(small: Small) -> None:
    built = small(law(RULES.replace("label trade", "label tr_a_de").replace("exception trade", "exception tr_a_de")))
    text = (built.site / "law" / "article-1.html").read_text("utf-8")
    assert text.count('class="rank exception rival"') == 2
    assert "Unless · tr a de" in text
    assert "days &gt; 3" not in text.partition('class="ranks"')[2]


def _rules(group: Group) -> Iterator[Rule]:
    yield from group.rules
    for each in group.exceptions:
        yield from _rules(each)
