"""Reasons lead into the scopes that a rule asks by `output of`, word by word the same in both engines."""

from __future__ import annotations

from typing import Any

import pytest

from tests.readings.programs import answers

_FEE = """declaration enumeration Kind:
  -- Small
  -- Large content integer

declaration structure Person:
  data age content integer

declaration scope Fee:
  input size content integer
  context waiver content optional of integer
  context rate content integer depends on n content integer
  output fee content integer
  output other content integer

scope Fee:
  definition fee under condition size > 0 consequence equals rate of size
  definition other equals match waiver with pattern -- Present content n: n -- Absent: 0
  definition waiver equals Absent
  definition rate of n equals n
  assertion size < 1000

declaration scope Total:
  input size content integer
  input kind content Kind
  input sizes content list of integer
  output total content {type}
  {item}

scope Total:
  {rule}
"""


def _uses(rule: str, type_: str = "integer", item: str = "", **facts: Any) -> list[tuple[str, Any]]:
    """What the first reason of `total` leads to: names, and values or what stands for them."""
    given = {"size": 3, "kind": "Small", "sizes": [1, 2], **facts}
    answer: Any = answers(_FEE.format(type=type_, item=item, rule=rule), "Total", **given)
    reason = answer["outputs"]["total"]["reasons"][0]
    return [(each["variable"], each.get("value", each["status"])) for each in reason["uses"]]


CALL = "(output of Fee with { -- size: size })"
HANDED = "(output of Fee with { -- size: size -- waiver: Present content 4 -- rate: double })"
BRANCH = f"definition total equals if size > 5 then {CALL}.fee else {CALL}.other"
MATCH = f"definition total equals match kind with pattern -- Small: {CALL}.fee -- Large content n: n + {CALL}.other"
LARGE = "(output of Fee with { -- size: n }).fee"
NESTED = "(output of Fee with { -- size: 1 + (output of Fee with { -- size: 7 }).fee }).fee"


@pytest.mark.parametrize(
    ("rule", "facts", "expected"),
    [
        (f"definition total equals {CALL}.fee", {}, [("Fee.fee", "3")]),
        (f"definition total equals {CALL}.fee + {CALL}.other", {}, [("Fee.fee", "3"), ("Fee.other", "0")]),
        (f"definition total equals let r equals {CALL} in r.other + r.fee", {}, [("Fee.other", "0"), ("Fee.fee", "3")]),
        (
            f"definition total equals let r equals {CALL} in (let s equals r in s.fee)",
            {},
            [("Fee.fee", "3"), ("Fee.other", "0")],
        ),
        (BRANCH, {}, [("Fee.other", "0")]),
        (BRANCH, {"size": 6}, [("Fee.fee", "6")]),
        (MATCH, {}, [("Fee.fee", "3")]),
        (MATCH, {"kind": {"Large": 9}}, [("Fee.other", "0")]),
        (f"definition total equals match kind with pattern -- Large content n: {LARGE} -- anything: 2", {}, []),
        (
            f"definition total equals match kind with pattern -- Large content n: {LARGE} -- anything: 2",
            {"kind": {"Large": 9}},
            [("Fee.fee", "9")],
        ),
        (
            f"definition total equals match kind with pattern -- Large content n: n -- anything: {CALL}.fee",
            {},
            [("Fee.fee", "3")],
        ),
        (f"definition total equals {NESTED}", {}, [("Fee.fee", "7"), ("Fee.fee", "8")]),
        (f"definition total under condition {CALL}.fee > 2 consequence equals 1", {}, [("Fee.fee", "3")]),
        (
            f"definition total under condition kind with pattern Large content n and {LARGE} > 2 consequence equals 1",
            {"kind": {"Large": 9}},
            [("Fee.fee", "9")],
        ),
        (
            "definition total equals sum integer of (map each n among sizes to (output of Fee with { -- size: n }).fee)",
            {},
            [],
        ),
        (f"definition total equals number of (list of n among [{CALL}.fee] such that n > 1)", {}, [("Fee.fee", "3")]),
    ],
)
def test_a_reason_leads_into_what_is_asked(rule: str, facts: dict[str, Any], expected: list[tuple[str, Any]]) -> None:
    assert _uses(rule, **facts) == expected


def test_what_is_handed_over_comes_along() -> None:
    """An optional value for what may be left out, and a function."""
    rule = f"definition total equals {HANDED}.fee + {HANDED}.other\n  definition double of n equals n * 2"
    item = "internal double content integer depends on n content integer"
    assert _uses(rule, item=item) == [("double", "<function>"), ("Fee.fee", "6"), ("Fee.other", "4")]


@pytest.mark.parametrize(
    ("rule", "size", "expected"),
    [
        (f"definition total equals {CALL}.other", -1, [("Fee.fee", "silent")]),
        (f"definition total equals {CALL}.fee", 1000, [("Fee.fee", "refused"), ("Fee.other", "refused")]),
        (f"definition total under condition {CALL}.other > 2 consequence equals 1", -1, [("Fee.fee", "silent")]),
        (f"definition total under condition size > 0 consequence equals {CALL}.fee", -1, []),
    ],
)
def test_of_a_scope_that_gives_no_answer_what_it_lacks(rule: str, size: int, expected: list[tuple[str, Any]]) -> None:
    assert _uses(rule, size=size) == expected


def test_so_does_the_reason_of_a_refusal() -> None:
    rule = f"definition total equals size\n  assertion {CALL}.fee > 5"
    assert _uses(rule) == [("Fee.fee", "3")]


def test_rules_that_do_not_apply_lead_nowhere() -> None:
    rule = f"definition total under condition size < 0 consequence equals {CALL}.fee\n  definition total under condition size > 0 consequence equals 1"
    answer: Any = answers(_FEE.format(type="integer", item="", rule=rule), "Total", size=3, kind="Small", sizes=[])
    assert [each["uses"] for each in answer["outputs"]["total"]["reasons"]] == [[], []]
