"""Two versions of rules compared: the facts for which they answer differently, and nothing where they do not."""

from __future__ import annotations

from fractions import Fraction

import pytest

from compiler.analyse.differences import Comparer
from compiler.analyse.tree import Report
from compiler.interpret.interpreter import Interpreter
from compiler.types import QualifiedName
from tests.compiler.programs import checked

RULES = """
declaration enumeration Use:
  -- Home
  -- Shop content integer

declaration scope Fee:
  input area content decimal in ha
  input use content Use
  output fee content money
  output is_large content boolean

scope Fee:
  definition fee under condition area <= 2 ha consequence equals $5
  definition fee under condition area > 2 ha consequence equals $9
  definition is_large equals area > 10 ha
"""
NAME = QualifiedName("", "Fee")


def compared(now: str, was: str = RULES) -> Report:
    before, after = checked(was), checked(now)
    assert before.ok
    assert after.ok
    report = Comparer(before.program, after.program, after.lookup).of(NAME)
    for each in report.findings:
        assert each.witness is not None
        answers = [Interpreter(version.program).answer(NAME, each.witness.facts) for version in (before, after)]
        one, other = (answer.outputs[each.variable] for answer in answers)
        assert (one.status, one.value) != (other.status, other.value)
        assert each.witness.row
    return report


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("", ""),
        ("area <= 2 ha", "not (area > 2 ha)"),
        ("area <= 2 ha", "2 ha >= area"),
        ("$9", "$4 + $5"),
        ("area <= 2 ha", "area <= 0.02 km2"),
        ("equals area > 10 ha", "equals if area > 10 ha then true else false"),
    ],
)
def test_what_says_the_same_does_not_differ(was: str, now: str) -> None:
    report = compared(RULES.replace(was, now) if was else RULES)
    assert (report.findings, report.undecided) == ((), ())


def test_a_moved_bound_is_told_by_its_whole_interval() -> None:
    report = compared(RULES.replace("2 ha", "3 ha"))
    (found,) = report.findings
    assert found.variable == "fee"
    (area,) = found.ranges
    assert (area.low, area.high, area.low_in, area.high_in) == (Fraction(2), Fraction(3), False, True)
    assert found.witness is not None
    assert found.witness.before["fee"] == "9.00"
    assert found.witness.outcomes["fee"] == "5.00"


def test_a_gap_that_opens_is_a_difference() -> None:
    report = compared(RULES.replace("area > 2 ha consequence", "area > 2.5 ha consequence"))
    (found,) = report.findings
    assert found.witness is not None
    assert found.witness.outcomes["fee"] == "silent"


def test_a_difference_in_one_case_alone_names_it() -> None:
    now = RULES.replace("area > 10 ha", "area > 10 ha and not (use with pattern Shop)")
    (found,) = compared(now).findings
    assert (found.variable, found.fixed) == ("is_large", ((("use",), ("Shop",)),))


@pytest.mark.parametrize(
    "now",
    [
        RULES.replace("  input use", "  input is_new content boolean\n  input use"),
        RULES.replace("-- Home\n", "-- Home\n  -- Office\n"),
        RULES.replace("Shop content integer", "Shop content boolean"),
        RULES.replace("  input use content Use\n", ""),
    ],
)
def test_other_facts_than_before_are_not_compared(now: str) -> None:
    report = compared(now)
    assert not report.findings
    assert len(report.undecided) == 1


def test_a_new_scope_is_not_compared() -> None:
    before, after = checked(RULES.replace("Fee", "Toll")), checked(RULES)
    assert not Comparer(before.program, after.program).of(NAME).findings
