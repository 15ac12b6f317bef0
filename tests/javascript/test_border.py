"""A program that calls a function of a scope and leaves a fact out, or misspells one, is told which."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.javascript.node import Node, running

ROOT = Path(__file__).resolve().parents[2]

_SCRIPT = """
import { createInterface } from "node:readline";
import * as p4 from "./law/decree/part_4_concession_activities.js";
import * as p5 from "./law/decree/part_5_calling_list.js";
import * as p8 from "./law/decree/part_8_duties_and_taxes.js";
import { Day } from "./law/runtime/dates.js";
import { Fraction } from "./law/runtime/fractions.js";
import { decide } from "./law/runtime/reasons.js";
import { Present } from "./law/runtime/schema.js";

for await (const line of createInterface({ input: process.stdin })) {
  let said;
  try {
    said = JSON.stringify(eval(JSON.parse(line)), (_, value) => (typeof value === "bigint" ? `${value}` : value));
  } catch (failure) {
    said = `${failure.constructor.name}: ${failure.message}`;
  }
  process.stdout.write(`${JSON.stringify(said ?? "undefined")}\\n`);
}
"""
_ELECTRICITY = "new p4.Electricity(new Fraction(5n))"


@pytest.fixture(scope="module")
def node(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Node]:
    folder = tmp_path_factory.mktemp("border")
    (folder / "law").symlink_to(ROOT / "generated/javascript")
    (folder / "asks.mjs").write_text(_SCRIPT)
    with running(folder / "asks.mjs") as found:
        yield found


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("p4.warranty()", "warranty: the fact `project` is missing"),
        ("p4.warranty({ project: undefined })", "warranty: the fact `project` is missing"),
        (
            f"p4.warranty({{ projekt: {_ELECTRICITY} }})",
            "warranty: the fact `project` is missing (`projekt` was given); "
            "it knows no fact `projekt` (did you mean `project`?)",
        ),
        ("p5.approvalAuthority({ value: null })", "approvalAuthority: the fact `value` is missing"),
        (
            f"p4.warrantyDue({{ project: {_ELECTRICITY}, agred: new Present(5n) }})",
            "warrantyDue: it knows no fact `agred` (did you mean `agreed`?)",
        ),
        ("p4.warrantyDue({ project: p4.Other, xyz: 1 })", "warrantyDue: it knows no fact `xyz`"),
        (
            "p8.profitTaxEntitlement({})",
            "profitTaxEntitlement: the fact `isPromotedActivity` is missing; the fact `isInPromotedZone` is missing",
        ),
        ("p5.callingListInvestment({})", "callingListInvestment: the fact `activity` is missing"),
        ("decide(p4.WARRANTY, {})", "warranty: the fact `project` is missing"),
        (
            f"decide(p4.WARRANTY_DUE, {{ project: {_ELECTRICITY}, such_as: p4.SuchAs.Examples }})",
            "warrantyDue: it knows no fact `such_as` (did you mean `suchAs`?)",
        ),
    ],
)
def test_a_fact_that_is_missing_or_misspelt_is_named(node: Node, asked: str, told: str) -> None:
    assert node.ask(asked) == f"TypeError: {told}"


@pytest.mark.parametrize(
    ("asked", "given"),
    [
        (f"p4.warrantyDue({{ project: {_ELECTRICITY} }})", {"due": "1000000"}),
        (f"p4.warrantyDue({{ project: {_ELECTRICITY}, agreed: null, suchAs: undefined }})", {"due": "1000000"}),
        ("p4.warrantyDue({ project: p4.Other, agreed: new Present(7n) })", {"due": "7"}),
        # Where nothing is left out, what else an object has is nobody's business.
        (f"p4.warranty({{ project: {_ELECTRICITY}, name: 'Nam Ou' }})", {"amount": "1000000"}),
    ],
)
def test_what_may_be_left_out_may_be(node: Node, asked: str, given: object) -> None:
    assert json.loads(node.ask(asked)) == given


def test_without_a_rule_a_scope_is_silent_still(node: Node) -> None:
    assert node.ask("p4.warrantyDue({ project: p4.Other })").startswith("Silent: ")
