"""Findings in words: what is said of the facts, of limits, of the provisions and of readings."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from compiler.analyse.keys import of_range
from compiler.analyse.tree import Finding, Kind, Range
from compiler.driver import RuleText, check
from compiler.runtime.dates import Duration
from compiler.types import Base, MoneyIn, QualifiedName, Type
from dsl.source import Provision
from service.render.findings import Words

LAW = """\
# Law

## Article 7. Permits

```catala
declaration structure Owner:
  data age content integer
  data is_foreign content boolean

declaration enumeration Place:
  -- Town content integer
  -- Village content decimal in ha
  -- Shop content Owner
  -- Nowhere

declaration scope Permit:
  input owner content Owner
  input place content Place
  input papers content list of integer
  input licensed_by content optional of integer
  input paid_on content date
  input terms content duration
  input value content money in USD
  output fee content money

scope Permit:
  definition fee under condition place with pattern Village content area and area > 2 ha consequence equals $5
```
"""
SCOPE = QualifiedName("", "Permit")
USD = MoneyIn("USD")


@pytest.fixture(scope="module")
def words() -> Words:
    found = check([RuleText("rules/permit.catala_en", LAW)])
    assert found.ok, found.diagnostics
    return Words(found.program, [each.document.source for each in found.files])


def finding(kind: Kind = Kind.GAP, **more: Any) -> Finding:
    ranges = more.pop("ranges", ())
    made = {"provisions": (), "rules": ("place with pattern Village content area and area > 2 ha",), **more}
    return Finding(kind, SCOPE, "fee", ",".join(map(of_range, ranges)), ranges=ranges, **made)


def between(path: str, type_: Type, low: Any, high: Any, *, low_in: bool = False, high_in: bool = False) -> Range:
    return Range(tuple(path.split(".")), type_, low, high, low_in, high_in)


@pytest.mark.parametrize(
    ("path", "values", "said"),
    [
        ("place", ("Nowhere",), "the place is Nowhere"),
        ("place", ("Nowhere", "Shop"), "the place is Nowhere or Shop"),
        ("place", ("Nowhere", "Shop", "Town"), "the place is not Village"),
        ("owner.is_foreign", ("true",), "“is foreign of the owner” holds"),
        ("owner.is_foreign", ("false",), "“is foreign of the owner” does not hold"),
        ("licensed_by", ("Absent",), "“licensed by” is not given"),
        ("papers", ("0", "1"), "the papers have 0 or 1 elements"),
    ],
)
def test_truths_and_cases(words: Words, path: str, values: tuple[str, ...], said: str) -> None:
    assert words.clauses(finding(fixed=((tuple(path.split(".")), values),))) == (said,)


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        (between("owner.age", Base.INTEGER, 3, 5), "the age of the owner is above 3 and below 5"),
        (between("owner.age", Base.INTEGER, 3, 3, low_in=True, high_in=True), "the age of the owner is exactly 3"),
        (between("owner.age", Base.INTEGER, None, 5, high_in=True), "the age of the owner is at most 5"),
        (between("value", USD, 1_00, None, low_in=True), "the value is at least USD 1"),
        (between("paid_on", Base.DATE, date(2012, 1, 2), None, low_in=True), "“paid on” is on or after Mon 2012-01-02"),
        (between("paid_on", Base.DATE, None, date(2012, 1, 2)), "“paid on” is before Mon 2012-01-02"),
        (between("terms", Base.DURATION, Duration(0, 0, 3), None), "the terms are longer than 3 days"),
        (between("place.Town", Base.INTEGER, 3, None), "the place is Town (above 3)"),
        (between("terms.month", Base.INTEGER, 3, None), "the months of the terms are above 3"),
    ],
)
def test_limits(words: Words, shown: Range, said: str) -> None:
    assert words.clauses(finding(ranges=(shown,))) == (said,)


def test_the_content_of_a_case_is_called_as_the_rules_call_it(words: Words) -> None:
    area = between("place.Village", Base.DECIMAL, Fraction(1), Fraction(2), high_in=True)
    found = finding(ranges=(area,), fixed=((("place",), ("Village",)),))
    assert words.clauses(found) == ("the place is Village", "its area is above 1.0 and at most 2.0")
    assert words.told(found).sentence == (
        "Article 7 says nothing where the place is Village and its area is above 1.0 and at most 2.0: no rule of "
        "`Permit` gives `fee`."
    )


def test_a_field_of_the_content_of_a_case(words: Words) -> None:
    assert words.clauses(finding(ranges=(between("place.Shop.age", Base.INTEGER, 3, None),))) == (
        "the place is Shop",
        "the age is above 3",
    )


def test_numbers_that_limit_each_other_are_left_to_the_facts(words: Words) -> None:
    found = Finding(
        Kind.GAP, SCOPE, "fee", "", (), ranges=(between("value", USD, 1, 2), between("owner.age", Base.INTEGER, 3, 4))
    )
    assert words.clauses(found) == ("the value and the age of the owner stand to one another as in the example below",)


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("gap:Permit.fee:value>owner.age", ("the value is above the age of the owner",)),
        ("gap:Permit.fee:owner.age>=value,Permit.r=One", ("the age of the owner is at least the value",)),
        ("gap:Permit.fee:value=owner.age#2", ("the value is the same as the age of the owner",)),
        ("gap:Permit.fee:value!=owner.age;value>=owner.age", ("the value is other than the age of the owner",)),
        # of sums, of multiples and of what assertions admit only the example speaks
        ("gap:Permit.fee:value+owner.age>40000", None),
        ("gap:Permit.fee:2*value>owner.age", None),
        ("gap:Permit.fee;value>=owner.age", None),
    ],
)
def test_facts_that_are_held_against_each_other(words: Words, key: str, said: tuple[str, ...] | None) -> None:
    ranges = (between("value", Base.INTEGER, 1, 2), between("owner.age", Base.INTEGER, 3, 4))
    left_to_the_example = ("the value and the age of the owner stand to one another as in the example below",)
    found = Finding(Kind.GAP, SCOPE, "fee", key, (), ranges=ranges)
    assert words.clauses(found) == (said or left_to_the_example)


def test_dates_and_lengths_that_are_held_against_each_other(words: Words) -> None:
    days = (between("since", Base.DATE, None, None), between("until", Base.DATE, None, None))
    key = "gap:Permit.fee:until>since"
    assert words.clauses(Finding(Kind.GAP, SCOPE, "fee", key, (), ranges=days)) == ("“until” is after “since”",)


def test_what_is_known_around_a_witness_only_says_so(words: Words) -> None:
    shown = Range(("value",), USD, 1_00, 2_00, True, True, False)
    assert words.clauses(finding(ranges=(shown,))) == (
        "the value is at least USD 1 and at most USD 2, and perhaps beyond",
    )


def test_a_sentence_that_grows_too_long_is_followed_by_a_list(words: Words) -> None:
    fixed = tuple(((each,), ("true",)) for each in ("owner", "place", "papers", "value"))
    told = words.told(finding(fixed=fixed))
    assert "where all of the following holds" in told.sentence
    assert len(told.listed) == 4


def provision(label: str) -> Provision:
    return Provision(label, ("Law", "Article 7. Permits"))


@pytest.mark.parametrize(
    ("labels", "about"),
    [
        (["Article 7(2), first item"], "Article 7(2), first item"),
        (["Article 7(2), first item", "Article 7(2), second item"], "Article 7(2)"),
        (["Article 7(2)", "Article 7(3)"], "Article 7"),
        (["Article 7", "Article 8"], "The text"),
        (["Article 7(2)", "Article 77(2)"], "The text"),
    ],
)
def test_what_a_sentence_begins_with(words: Words, labels: list[str], about: str) -> None:
    told = words.told(finding(Kind.CONFLICT, provisions=tuple(map(provision, labels))))
    assert told.about == about
    assert told.article == "7"


def test_readings(words: Words) -> None:
    assert words.told(finding(readings=("",))).readings == "as recommended"
    assert words.told(finding(readings=("Permit.due=Not_said",))).readings == "Permit.due is Not said"
    assert words.told(finding()).readings == ""


def test_every_kind_has_a_sentence_whatever_is_known(words: Words) -> None:
    for kind in Kind:
        assert words.told(finding(kind)).sentence.endswith(".")
