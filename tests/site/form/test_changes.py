"""What would change an answer, as the forms say it, beside the interpreter: beyond each limit that is shown the answer is
what is said, and just before it nothing has changed."""

from __future__ import annotations

import json
import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from compiler.driver import Checked
from compiler.interpret.outcomes import Outcomes
from compiler.runtime import schema
from compiler.runtime.answers import Json
from compiler.types import QualifiedName, StructureType
from service.site.constants import Constants
from tests.javascript.node import Node, running

ROOT = Path(__file__).resolve().parents[3]
#: The smallest step: of a decimal in a unit, of an amount.
NEAR, CENT = Fraction(1, 1_000_000), Fraction(1, 100)

Outputs: TypeAlias = dict[str, tuple[str, Json]]


@pytest.fixture(scope="module")
def node(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Node]:
    """The form's search beside the evaluators, as the site has them."""
    folder = tmp_path_factory.mktemp("changes") / "modules"
    shutil.copytree(ROOT / "generated" / "javascript", folder)
    shutil.copytree(ROOT / "service" / "site" / "form", folder / "form")
    with running(Path(__file__).with_name("changes.mjs"), str(folder)) as found:
        yield found


class Asked:
    """Questions to the search and to the judge."""

    def __init__(self, checked: Checked, node: Node) -> None:
        self.node = node
        self.judge = Outcomes(checked.program)
        self.scopes = {each.name: each for module in checked.program.modules for each in module.scopes}
        self.constants = Constants(checked.program)
        told = json.loads((ROOT / "generated" / "javascript" / "manifest.json").read_text("utf-8"))["scopes"]
        self.files = {QualifiedName(each["module"], each["name"]): each["file"] for each in told}

    def changes(self, scope: QualifiedName, facts: Json) -> list[dict[str, Any]]:
        constants = self.constants.of(self.scopes[scope])
        asked = {"module": self.files[scope], "scope": scope.name, "facts": facts, "constants": constants}
        return list(self.node.ask(asked))

    def outputs(self, scope: QualifiedName, facts: Any) -> Outputs:
        found = self.judge.answer(scope, self.judge.decoded(scope, facts)).outputs
        return {name: (each.status.value, each.value) for name, each in found.items()}

    def sorts(self, scope: QualifiedName, outputs: Outputs) -> dict[str, Json]:
        """Of each output its status and its cases and truths, without numbers and dates."""
        type_ = self.judge.schemas.of(StructureType(scope))
        assert isinstance(type_, schema.Structure)
        types = {each.name: each.type for each in type_.fields}
        return {
            name: [status, _sort(types[name], value)] if status == "value" else [status]
            for name, (status, value) in outputs.items()
        }


@pytest.fixture(scope="module")
def asked(checked: Checked, node: Node) -> Asked:
    return Asked(checked, node)


def _sort(type_: schema.Type, value: Any) -> Json:
    match type_:
        case schema.Boolean():
            return bool(value)
        case schema.ListOf(element):
            return [_sort(element, each) for each in value]
        case schema.OptionalOf(element, present):
            return [_sort(element, value[present])] if isinstance(value, dict) else None
        case schema.Structure(_, fields):
            return [_sort(each.type, value[each.name]) if each.name in value else None for each in fields]
        case schema.Enumeration(_, cases) if isinstance(value, dict):
            payloads = {each.name: each.payload for each in cases}
            return {name: _sort(payloads[name] or schema.Boolean(), each) for name, each in value.items()}
        case schema.Enumeration():
            return str(value)
        case _:
            return None


def _apart(one: Any, other: Any) -> Iterator[Fraction]:
    """How far the numbers and dates in two facts are from each other, in the smallest steps of their forms."""
    if isinstance(one, dict) and isinstance(other, dict) and one.keys() == other.keys():
        if one.keys() in ({"value", "unit"}, {"currency", "amount"}):
            name, step = ("value", NEAR) if "value" in one else ("amount", CENT)
            if one != other:
                yield abs(Fraction(one[name]) - Fraction(other[name])) / step
            return
        for name in one:
            yield from _apart(one[name], other[name])
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for each, another in zip(one, other, strict=True):
            yield from _apart(each, another)
    elif isinstance(one, str) and isinstance(other, str) and one != other:
        with suppress(ValueError):  # names of cases are not apart
            is_date = one[4:5] == "-"
            yield abs(
                Fraction((date.fromisoformat(one) - date.fromisoformat(other)).days if is_date else _gap(one, other))
            )


def _gap(one: str, other: str) -> Fraction:
    return Fraction(one) - Fraction(other)


def test_beyond_each_limit_the_answer_is_another_and_just_before_it_is_not(checked: Checked, asked: Asked) -> None:
    seen: Counter[str] = Counter()
    first = {each.scope: each for each in reversed(checked.questions) if each.scope in asked.files}
    for question in [*first.values()][::2]:
        facts = dict(question.facts)
        now = asked.outputs(question.scope, facts)
        for each in asked.changes(question.scope, facts):
            at = f"{question.scope} {json.dumps(facts)}: {each['names']} {each['when']}"
            beyond = asked.outputs(question.scope, each["facts"])
            told = {one["output"]: one["status"] for one in each["changes"]}
            assert told, at
            for name, status in told.items():
                assert beyond[name][0] == status, at
                assert beyond[name] != now[name], at
            before = asked.outputs(question.scope, each["before"])
            assert asked.sorts(question.scope, before) == asked.sorts(question.scope, now), at
            steps = list(_apart(each["facts"], each["before"]))
            assert all(step <= 1 for step in steps), at
            seen["limits"] += len(steps)
            seen["changes"] += 1
    assert seen["limits"] > 50
    assert seen["changes"] > 200


WARRANTY, DEPOSIT = QualifiedName("Part_4_concession_activities", "Warranty"), "Warranty_deposit"


@pytest.mark.parametrize(
    ("project", "shown"),
    [
        ({"Land": "150 ha"}, {"Land: more than 150 ha", "Land: less than 2 ha"}),
        ({"Land": "1 ha"}, {"Land: 2 ha or more"}),
        ({"Electricity": "12.5 MW"}, {"Electricity: more than 100 MW", "Electricity: 5 MW or less"}),
        ({"Electricity": "5 MW"}, {"Electricity: more than 5 MW"}),
        ({"Electricity": "100000000000 MW"}, {"Electricity: 100 MW or less"}),
    ],
)
def test_limits_are_those_of_the_article(project: Json, shown: set[str], asked: Asked) -> None:
    found = asked.changes(WARRANTY, {"project": project})
    limits = {f"{each['names'][-1]}: {each['when']}" for each in found if len(each["names"]) > 1}
    assert limits == shown


def test_an_amount_that_only_moves_is_no_change_and_a_yes_that_turns_to_no_is_one(asked: Asked) -> None:
    facts: Json = {
        "project": {"Electricity": "60 MW"},
        "deposit": {"In_kip": {"currency": "LAK", "amount": "240000000.00"}},
        "means": "Bank_transfer",
        "is_to_the_account": True,
        "rate_of_the_day": "8000 LAK per USD",
    }
    found = {each["when"]: each["changes"] for each in asked.changes(QualifiedName(WARRANTY.module, DEPOSIT), facts)}
    no = [{"output": name, "status": "value", "words": "no"} for name in ("is_enough", "is_as_asked")]
    assert found["more than 8,000 LAK per USD"] == no
    assert found["less than LAK 240,000,000"] == no
    assert not any("0 LAK per USD" in when and "8,0" not in when for when in found)
