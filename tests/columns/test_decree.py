"""The scopes of the decree over columns: all cases as tables, and random questions, as the scalar evaluators answer."""

from __future__ import annotations

import importlib
import os
from collections import defaultdict
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from compiler.cases.tree import Expected, Question
from compiler.runtime.answers import Json
from compiler.types import QualifiedName
from generated.columns.runtime.rows import value_at
from generated.runtime.encode import encode
from tests.columns.agreement import OUTCOMES, alike, given_columns, groups
from tests.differential.test_decree import CHECKED, PATHS, SCOPES
from tests.differential.test_decree import _strategy as strategy

QUESTIONS = int(os.environ.get("KOTMAI_QUESTIONS", "20"))
CASES: dict[QualifiedName, list[Question]] = defaultdict(list)
for each in CHECKED.questions:
    CASES[each.scope].append(each)
#: Scopes that go through lists that are given, or put lists in order, are asked row by row.
BY_ROW = {
    "Certificate_capital",
    "Reinvested_profit_exemption",
    "Loss_carry_forward",
    "Application_to_invest",
    "Profit_tax_of_investor",
    "Loss_left",
    "Dossier_completeness",
    "Registration_office_acts",
    "Concession_office_acts",
    "Concession_certificate_office_acts",
    "Import_plan_office_acts",
    "Land_office_acts",
    "Representative_office_acts",
    "Committee_round",
}


def over_columns(name: QualifiedName) -> Any:
    """A scope in `generated/columns/`."""
    module = importlib.import_module(f"generated.columns.{PATHS[name.module].replace('/', '.')}")
    return getattr(module, name.name.upper())


def test_which_scopes_are_asked_row_by_row() -> None:
    asked = {name.name: over_columns(name).by_row for name in SCOPES.values() if over_columns(name).by_row}
    assert set(asked) <= BY_ROW
    assert all(reason.startswith("It needs ") for reason in asked.values())


@pytest.mark.parametrize("scope", [str(name) for name in CASES])
def test_cases_as_one_table(scope: str) -> None:
    described = over_columns(SCOPES[scope])
    fields = {each.name: each.type for each in described.scalar.type.fields}
    for together in groups(described.scalar, [each.facts for each in CASES[SCOPES[scope]]]):
        questions = [each for each in CASES[SCOPES[scope]] if any(each.facts is facts for facts in together)]
        if any("calendars" in each.facts or "calendar" in each.facts for each in questions):
            continue
        answers = described.ask(**given_columns("generated", described.scalar, together)[1])
        for row, question in enumerate(questions):
            for expected in question.expected:
                found = answers[expected.variable]
                outcome = OUTCOMES[found.outcome[row]]
                assert outcome == expected.status.value, (question.name, expected.variable)
                if expected.status is Expected.VALUE:
                    type_ = fields[expected.variable]
                    value: Any = encode(type_, value_at(type_, found.values, row))
                    for part in expected.fields:
                        value = value[part]
                    assert expected.kind.same(value, expected.value), (question.name, expected.variable, value)


@pytest.mark.parametrize("scope", SCOPES)
def test_random_questions(scope: str) -> None:
    questions: list[Json] = []

    @settings(
        max_examples=max(QUESTIONS // 10, 2),
        deadline=None,
        database=None,
        derandomize=True,
        phases=(Phase.generate,),
        suppress_health_check=list(HealthCheck),
    )
    @given(st.lists(strategy(SCOPES[scope]), min_size=10, max_size=10))
    def ask(drawn: list[Json]) -> None:
        questions.extend(drawn)

    ask()
    wrong, seen, _ = alike("generated", over_columns(SCOPES[scope]), questions)
    assert not wrong, wrong[0]
    assert seen
