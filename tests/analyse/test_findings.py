"""What the analysis finds in small rules, one kind at a time, and what it leaves alone."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from compiler.analyse.analyse import Analyser, scopes_to_analyse
from compiler.analyse.tree import Kind
from tests.analyse.asked import kinds, only, report_of
from tests.compiler.programs import checked

FEE = """
declaration enumeration Use:
  -- Home
  -- Shop content integer
  -- Office

declaration scope Fee:
  input area content decimal in ha
  input use content Use
  input paid_on content date
  output fee content money

scope Fee:
"""


def fee(rules: str) -> str:
    return FEE + rules


FULL = "definition fee equals $1"


@pytest.mark.parametrize(
    ("rules", "found"),
    [
        # gaps
        ("definition fee under condition area <= 1 ha consequence equals $1", [("gap", "fee")]),
        (
            "definition fee under condition area <= 1 ha consequence equals $1\n"
            "definition fee under condition area > 1 ha consequence equals $2",
            [],
        ),
        (
            "definition fee under condition area < 1 ha consequence equals $1\n"
            "definition fee under condition area > 1 ha consequence equals $2",
            [("gap", "fee")],
        ),
        # two rules
        (
            "definition fee under condition area <= 1 ha consequence equals $1\n"
            "definition fee under condition area >= 1 ha consequence equals $2",
            [("conflict", "fee")],
        ),
        (
            "definition fee under condition area <= 1 ha consequence equals $1\n"
            "definition fee under condition area >= 1 ha consequence equals $1",
            [("unmoved-output", "fee")],  # rules with one result are not in conflict
        ),
        (
            "definition fee under condition area <= 1 ha consequence equals $1\n"
            "definition fee under condition area >= 1 ha and use with pattern Home consequence equals $3 - $2\n"
            "definition fee under condition area > 1 ha and not (use with pattern Home) consequence equals $3",
            [("overlap", "fee")],
        ),
        # exceptions
        (
            "label base definition fee equals $1\n"
            "exception base definition fee under condition use with pattern Home consequence equals $2",
            [],
        ),
        (
            "label base definition fee equals $1\n"
            "exception base definition fee under condition area < 1 ha and area > 2 ha consequence equals $2",
            [("dead-rule", "fee")],
        ),
        (
            "label base definition fee equals $1\n"
            "exception base definition fee under condition area < 1 ha or area >= 1 ha consequence equals $2",
            [("always-true", "fee"), ("dead-rule", "fee")],
        ),
        # branches
        (
            "definition fee equals if area < 1 ha then $1 else if area < 0.5 ha then $2 else $3",
            [("always-false", "fee")],
        ),
        (
            "definition fee equals match use with pattern -- Home: $1 -- Shop content n: $2 -- Office: $3",
            [],
        ),
        (
            "definition fee equals if use with pattern Home then $1 else\n"
            "  match use with pattern -- Home: $0 -- Shop content n: $2 -- Office: $3",
            [("unreached", "fee")],
        ),
        (
            "definition fee equals if use with pattern Home then $1 else\n"
            "  match use with pattern -- Home: impossible -- Shop content n: $2 -- Office: $3",
            [],
        ),
        # assertions
        ("assertion area > 0 ha\n" + FULL, []),
        ("assertion area > 2 ha and area < 1 ha\n" + FULL, [("unmet-assertion", "")]),
        ("assertion area > 2 ha\nassertion area < 1 ha\n" + FULL, [("unmet-assertion", "")]),
        (
            "assertion area > 1 ha\ndefinition fee under condition area > 1 ha consequence equals $1",
            [("always-true", "fee")],
        ),
        # failures
        ("definition fee equals $10 / (decimal of (number of [area]) - 1.0)", [("failure", "fee")]),
        (
            "definition fee equals match use with pattern -- Shop content n: $10 / decimal of n -- anything: $1",
            [("failure", "fee")],
        ),
        (
            "definition fee equals match use with pattern\n"
            "-- Shop content n: if n = 0 then $1 else $10 / decimal of n\n-- anything: $1",
            [],
        ),
        (
            "definition fee equals if paid_on + 1 month > paid_on then $1 else $2",
            [("always-true", "fee"), ("failure", "fee"), ("failure", "fee")],
        ),
        # nothing to say of an author's constant
        (FULL, []),
    ],
)
def test_each_kind_is_found_and_nothing_else(rules: str, found: list[tuple[str, str]]) -> None:
    assert sorted(kinds(fee(rules))) == sorted(found)


def test_a_gap_has_the_whole_interval_and_a_round_witness() -> None:
    found = only(
        fee(
            "definition fee under condition area <= 150 ha consequence equals $1\n"
            "definition fee under condition area >= 151 ha consequence equals $2"
        ),
        Kind.GAP,
    )
    (area,) = found.ranges
    assert (area.path, area.low, area.high) == (("area",), Fraction(150), Fraction(151))
    assert (area.low_in, area.high_in, area.is_exact) == (False, False, True)
    assert found.witness is not None
    assert found.witness.facts["area"] == {"value": "150.5", "unit": "ha"} or "150.5" in str(
        found.witness.facts["area"]
    )
    assert found.witness.outcomes == {"fee": "silent"}


def test_each_interval_of_a_gap_is_a_finding() -> None:
    found = report_of(
        fee(
            "definition fee under condition area >= 2 ha and area <= 150 ha consequence equals $1\n"
            "definition fee under condition area >= 151 ha and area <= 1,000 ha consequence equals $2\n"
            "definition fee under condition area >= 1,101 ha consequence equals $2"
        )
    )
    ends = sorted(
        (each.ranges[0].low is not None, each.ranges[0].low or 0, each.ranges[0].high) for each in found.findings
    )
    assert [(low, high) for _, low, high in ends] == [(0, 2), (150, 151), (1000, 1101)]


def test_a_domain_keeps_out_what_cannot_occur_and_is_told() -> None:
    rules = fee("definition fee under condition area >= 0 ha consequence equals $1")
    assert kinds(rules) == [("gap", "fee")]
    bounded = rules.replace("  input area", "  #[at_least = 0 ha]\n  input area")
    found = report_of(bounded)
    assert [each.kind for each in found.findings] == [Kind.ALWAYS_TRUE]
    assert [each.text for each in found.assumptions if each.path] == ["#[at_least = 0 ha]"]


def test_words_that_matter_are_told_together() -> None:
    found = only(fee("definition fee under condition use with pattern Home consequence equals $1"), Kind.GAP)
    assert found.fixed == ((("use",), ("Shop", "Office")),)
    assert found.ranges == ()


def test_related_numbers_are_one_finding() -> None:
    rules = """
declaration scope S:
  input first content date
  input second content date
  output late content boolean

scope S:
  definition late under condition first < second consequence equals true
"""
    found = only(rules, Kind.GAP)
    assert found.key == "gap:S.late:first>=second"
    assert found.witness is not None
    assert set(found.witness.facts.values()) == {str(date(2012, 1, 1))}


CALLED = """
declaration scope Inner:
  input n content integer
  output x content integer

declaration scope Outer:
  input n content integer
  output y content integer

scope Inner:
  definition x under condition n > 0 consequence equals n

scope Outer:
  definition y equals (output of Inner with { -- n: n }).x
"""


def test_what_happens_in_a_called_scope_is_told_of_that_scope_alone() -> None:
    found = report_of(CALLED)
    assert [(str(each.scope), each.variable) for each in found.findings] == [("Inner", "x")]


UNREAD = """
declaration scope S:
  input is_known content boolean
  input n content integer
  internal half content integer
  output x content integer

scope S:
  definition half under condition is_known consequence equals n
  definition x equals CONDITION
"""


def test_a_silence_that_nobody_meets_is_no_gap() -> None:
    assert kinds(UNREAD.replace("CONDITION", "if is_known then half else 0")) == []
    assert kinds(UNREAD.replace("CONDITION", "if n > 0 then half else 0")) == [("gap", "half")]


READ = """
declaration enumeration Counting:
  ## Each for itself.
  -- Each
  ## All together.
  -- Together

declaration scope S:
  input n content integer
  #[reading]
  context counting content Counting
  output x content integer

scope S:
  definition counting equals Each
  definition x under condition counting = Each CONDITION consequence equals 1
  definition x under condition counting = Together OTHERWISE consequence equals 2
"""


def test_a_gap_says_under_which_readings_it_is_there() -> None:
    found = only(READ.replace("CONDITION", "and n > 0").replace("OTHERWISE", ""), Kind.GAP)
    assert found.readings == ("",)
    found = only(READ.replace("CONDITION", "").replace("OTHERWISE", "and n > 0"), Kind.GAP)
    assert found.readings == ("S.counting=Together",)


def test_a_condition_has_no_gap() -> None:
    rules = """
declaration scope S:
  input n content integer
  output is_large condition

scope S:
  rule is_large under condition n > 5 consequence fulfilled
"""
    assert kinds(rules) == []


def test_facts_for_a_sub_scope_that_no_rule_gives_are_a_gap() -> None:
    rules = """
declaration scope Inner:
  input n content integer
  output x content integer

declaration scope Outer:
  input n content integer
  inner scope Inner
  output y content integer

scope Inner:
  definition x equals n

scope Outer:
  definition inner.n under condition n > 0 consequence equals n
  definition y equals inner.x
"""
    assert kinds(rules) == [("gap", "inner.n")]


def test_a_gap_behind_an_output_that_has_a_value_is_none() -> None:
    rules = UNREAD.replace("  output x", "  internal twice content integer\n  output x")
    rules = rules.replace("  definition x", "  definition twice equals 2 * half\n  definition x")
    assert kinds(rules.replace("CONDITION", "n")) == []


def test_an_assertion_is_not_idle_for_being_assumed() -> None:
    asserting = "assertion if area > 1 ha then use with pattern Home else true\n"
    assert kinds(fee(asserting + FULL)) == []


def test_a_report_does_not_depend_on_what_was_analysed_before() -> None:
    program = checked(
        fee("definition fee under condition use with pattern Home or area > 1 ha consequence equals $1")
        + CALLED.replace("Inner", "Other")
    )
    names = scopes_to_analyse(program.program)
    one, other = Analyser(program.program, program.lookup), Analyser(program.program, program.lookup)
    forward = {name: one.of(name) for name in names}
    assert forward == {name: other.of(name) for name in reversed(names)}


def test_the_same_rules_give_the_same_report() -> None:
    rules = fee(
        "definition fee under condition area < 1 ha consequence equals $1\n"
        "definition fee under condition use with pattern Home and area > 1 ha consequence equals $2"
    )
    assert report_of(rules).findings == report_of(rules).findings
