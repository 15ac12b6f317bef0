"""What tells one finding from another of the same variable: the key that acceptance rests on."""

from __future__ import annotations

from itertools import permutations

import pytest

from compiler.analyse.tree import Kind
from tests.analyse.asked import report_of

COMPARED = """
declaration scope S:
  input first content TYPE
  input second content TYPE
  output late content boolean

scope S:
  definition late under condition CONDITION consequence equals true
"""


def keys(code: str) -> list[str]:
    """The keys of all gaps, in order."""
    return sorted(each.key for each in report_of(code).findings if each.kind is Kind.GAP)


@pytest.mark.parametrize("type_", ["date", "integer", "money", "decimal"])
@pytest.mark.parametrize(
    ("condition", "marks"),
    [
        ("first < second", "first>=second"),
        ("second > first", "first>=second"),
        ("not (first >= second)", "first>=second"),
        ("first <= second", "first>second"),
        ("first > second", "second>=first"),
        ("first = second", "first!=second"),
        ("second = first", "first!=second"),
    ],
)
def test_a_comparison_has_one_name_however_it_is_written(type_: str, condition: str, marks: str) -> None:
    code = COMPARED.replace("TYPE", type_).replace("CONDITION", condition)
    found = keys(code)
    if marks == "first!=second" and found != [f"gap:S.late:{marks}"]:
        assert len(found) == 2
    else:
        assert found == [f"gap:S.late:{marks}"]


SHARES = """
declaration scope S:
  input is_entitled content boolean
  input spent content money
  input capital content money
  output share content decimal

scope S:
  definition share under condition not is_entitled consequence equals 0%
  definition share under condition is_entitled and CONDITION consequence equals 10%
"""


def test_a_gap_on_the_other_side_of_a_comparison_is_another() -> None:
    above = keys(SHARES.replace("CONDITION", "spent <= capital"))
    assert above == ["gap:S.share:is_entitled=true,spent>capital"]
    at = keys(SHARES.replace("CONDITION", "spent < capital"))
    below = keys(SHARES.replace("CONDITION", "spent > capital"))
    assert len({*above, *at, *below}) == 3


def test_factors_and_distances_are_told() -> None:
    assert keys(SHARES.replace("CONDITION", "spent * 2.0 <= capital")) != keys(
        SHARES.replace("CONDITION", "spent * 3.0 <= capital")
    )
    numbers = COMPARED.replace("TYPE", "integer")
    assert keys(numbers.replace("CONDITION", "first <= second + 7")) == ["gap:S.late:first>second+7"]
    assert keys(numbers.replace("CONDITION", "first >= second + 7")) == ["gap:S.late:second+7>first"]
    assert keys(numbers.replace("CONDITION", "second + 7 <= first")) == ["gap:S.late:second+7>first"]
    assert keys(numbers.replace("CONDITION", "2 * first < second")) == ["gap:S.late:first>=1/2*second"]


READ = """
declaration enumeration Who:
  ## Some.
  -- Some
  ## All.
  -- All
  ## Nobody.
  -- Nobody

declaration scope S:
  input of_some content boolean
  #[reading]
  context who content Who
  output may content boolean

scope S:
  definition who equals Some
  definition may under condition of_some OR consequence equals true
"""


def test_a_gap_under_more_readings_is_another() -> None:
    one = keys(READ.replace("OR", "or who = All or who = Nobody"))
    two = keys(READ.replace("OR", "or who = All"))
    every = keys(READ.replace("OR", ""))
    assert [each.rpartition(",")[2] for each in one + two] == ["S.who=Some", "S.who=Some|Nobody"]
    assert every == ["gap:S.may:of_some=false"]


OFFICES = """
declaration enumeration Office:
  -- Central
  -- Local
  -- Zone

declaration enumeration Form:
  -- License
  -- Visa
  -- Change

declaration scope S:
  input office content Office
  input form content Form
  input is_new content boolean
  output is_received content boolean

scope S:
"""
RULES = (
    "  definition is_received under condition office = Local and form = License consequence equals true\n",
    "  definition is_received under condition form = Visa and is_new and not (office = Local) consequence equals true\n",
    "  definition is_received under condition office = Zone and form = Change consequence equals true\n",
    "  definition is_received under condition office = Local and form = Visa and not is_new consequence equals true\n",
)


def test_the_order_of_rules_does_not_change_how_a_gap_is_split() -> None:
    splits = {tuple(keys(OFFICES + "".join(rules))) for rules in permutations(RULES)}
    assert len(splits) == 1
    (split,) = splits
    assert len(split) > 2


ADMITTED = """
declaration enumeration Kind_of_firm:
  -- Lao
  -- Foreign
  -- Mixed

declaration scope S:
  input is_late content boolean
  input is_small content boolean
  input firm content Kind_of_firm
  input paid content money
  input due content money
  input size content integer
  input share content decimal
  output fee content money

scope S:
  assertion ASSERTED
  definition fee under condition not is_late consequence equals $1
"""


def admitting(asserted: str) -> str:
    (key,) = keys(ADMITTED.replace("ASSERTED", asserted))
    return key.removeprefix("gap:S.fee:is_late=true")


@pytest.mark.parametrize(
    ("asserted", "mark"),
    [
        ("paid >= $0 or paid < $0", ""),
        ("is_small", ";is_small=true"),
        ("not is_small", ";is_small=false"),
        ("is_small or size > 3", ""),
        ("not (is_small or size > 3)", ";is_small=false,size[,3]"),
        ("firm with pattern Lao or firm with pattern Mixed", ";firm=Lao|Mixed"),
        ("not (firm with pattern Lao)", ";firm=Foreign|Mixed"),
        ("size > 3", ";size[4,]"),
        ("not (size <= 3)", ";size[4,]"),
        ("4 <= size and size < 9", ";size[4,8]"),
        ("share > 0.5", ";share]1/2,]"),
        ("0.5 < share and share <= 100%", ";share]1/2,1]"),
        ("paid <= due", ";due>=paid"),
        ("due >= paid", ";due>=paid"),
        ("paid > due", ";paid>due"),
        ("if is_late then is_small else not is_small", ";is_small=true"),
        ("if is_late then true else is_small", ""),
        ("size > 3 and size > 2", ";size[4,]"),
    ],
)
def test_what_assertions_admit_to_a_gap_is_in_its_name(asserted: str, mark: str) -> None:
    assert admitting(asserted) == mark


def test_what_the_gap_turns_on_is_told_once() -> None:
    code = ADMITTED.replace("ASSERTED", "size > 3").replace("condition not is_late", "condition size > 9")
    assert keys(code) == ["gap:S.fee:size[,9]"] or keys(code) == ["gap:S.fee:size[4,9]"]


def test_domains_are_no_part_of_a_name() -> None:
    code = ADMITTED.replace("ASSERTED", "size >= 0").replace("  input size", "  #[at_least = 0]\n  input size")
    assert keys(code) == ["gap:S.fee:is_late=true"]
