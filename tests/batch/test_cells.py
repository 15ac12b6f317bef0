"""Facts as cells and back: what a table says is what an object of facts says."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from compiler.columns.runtime.cells import Cell, cells_of, columns_of, facts_of, known_columns, plan
from compiler.runtime import schema
from compiler.runtime.answers import Json
from compiler.runtime.decode import decode
from compiler.runtime.encode import encode
from compiler.runtime.facts import BadFacts
from service.batch.sinks import as_text
from tests.differential.facts import facts
from tests.differential.test_decree import JUDGE, SCOPES

AMOUNT = schema.MoneyIn("USD", 2)


def _built(*values: Any) -> tuple[Any, ...]:
    return values


SIZE = schema.Enumeration(
    "Project",
    (schema.Case("Land", schema.DecimalIn("ha")), schema.Case("Mining", schema.DecimalIn("km2")), schema.Case("Other")),
    build=lambda case, payload: (case, payload),
    read=lambda value: value,
)
TYPE = schema.Structure(
    "Question",
    (
        schema.Field("project", SIZE),
        schema.Field("agreed", schema.OptionalOf(AMOUNT)),
        schema.Field("is_foreign", schema.Boolean()),
        schema.Field("shares", schema.ListOf(schema.Integer())),
        schema.Field("term", schema.DurationType()),
    ),
    build=_built,
    read=lambda value: value,
)
WHOLE = {"project": "Other", "is_foreign": "true", "shares": "[1, 2]", "term.years": "2", "agreed": ""}


def _facts(row: dict[str, Cell]) -> dict[str, Any]:
    root, unknown = plan(TYPE, row)
    assert not unknown
    return facts_of(root, row)


def test_an_empty_cell_leaves_a_fact_out() -> None:
    assert _facts(WHOLE) == {"project": "Other", "is_foreign": True, "shares": [1, 2], "term": {"years": "2"}}


@pytest.mark.parametrize(
    "row",
    [
        {"project": "Land", "project.Land": "150"},
        {"project": "", "project.Land": "150"},
        {"project.Land": "150"},
        {"project.Land": "150", "project.Mining": ""},
        {"project": '{"Land": "150"}'},
        {"project": {"Land": "150", "Mining": None}},
    ],
)
def test_a_case_is_given_by_name_by_what_it_carries_or_whole(row: dict[str, Cell]) -> None:
    assert _facts(row) == {"project": {"Land": "150"}}


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ({"project.Land": "1", "project.Mining": "2"}, "project: expected one case, but several cases was given"),
        ({"project": "Other", "project.Mining": "2"}, 'project: expected one case, but "Other" together with'),
        ({"project": "Land", "project.Mining": "2"}, 'project: expected one case, but "Land" together with'),
        ({"shares": "[1, 2"}, "shares: expected JSON"),
        ({"shares": "1, 2"}, "shares: expected JSON"),
        ({"term": '{"years": 1}', "term.days": "2"}, "term: expected the whole or its parts, but both was given"),
    ],
)
def test_cells_that_contradict_each_other_are_no_facts(row: dict[str, Cell], said: str) -> None:
    with pytest.raises(BadFacts) as found:
        _facts(row)
    assert str(found.value).startswith(said)


def test_a_case_that_is_unknown_is_left_to_the_reader_of_facts_who_knows_near_names() -> None:
    assert _facts({"project": "Lnad", "project.Land": "1"}) == {"project": "Lnad"}


@pytest.mark.parametrize(
    ("column", "near"),
    [("projct", "project"), ("project.Lnd", "project.Land"), ("agreed.amount", "agreed"), ("colour", "")],
)
def test_a_column_that_is_no_fact_is_named_with_a_near_one(column: str, near: str) -> None:
    root, unknown = plan(TYPE, ["is_foreign", column])
    assert [(each.name, each.near) for each in unknown] == [(column, near)]
    assert list(root.parts) == ["is_foreign"]


def test_typed_cells_keep_their_exact_values() -> None:
    row = {"project.Land": Decimal("150.10"), "agreed": Decimal("10.5"), "is_foreign": False}
    assert _facts(row) == {"project": {"Land": Decimal("150.10")}, "agreed": Decimal("10.5"), "is_foreign": False}
    assert _facts({"agreed": date(2012, 2, 29)}) == {"agreed": "2012-02-29"}


def test_the_columns_of_answers_follow_the_type() -> None:
    found = [each.path for each in columns_of(TYPE, "x")]
    assert found == [
        "x.project", "x.project.Land", "x.project.Mining", "x.agreed", "x.is_foreign", "x.shares",
        "x.term.years", "x.term.months", "x.term.days",
    ]  # fmt: skip


@pytest.mark.parametrize("scope", SCOPES)
def test_random_facts_of_the_decree_survive_a_table(scope: str) -> None:
    type_ = JUDGE.facts_type(SCOPES[scope])

    @settings(max_examples=20, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(facts(type_, {}))
    def same(given_: Json) -> None:
        value = decode(type_, given_)
        if _has_levels(type_, value):
            return
        encoded = encode(type_, value)
        assert isinstance(encoded, dict)
        row: dict[str, Cell] = {}
        for field in type_.fields:
            if field.name in encoded:
                row |= {name: as_text(cell) for name, cell in cells_of(field.type, encoded[field.name], field.name)}
        root, unknown = plan(type_, row)
        assert not unknown
        assert set(row) <= {*known_columns(type_, depth=9)}
        assert decode(type_, facts_of(root, row)) == value

    same()


def _has_levels(type_: schema.Type, value: Any) -> bool:
    """Whether an optional record is there whose cells are all empty: a table cannot tell it from one that is absent."""
    match type_:
        case schema.OptionalOf(schema.Structure() as element) if value is not None:
            inner = encode(element, value.value)
            return not dict(cells_of(element, inner, "x")) or _has_levels(element, value.value)
        case schema.Structure(_, fields, _, read):
            pairs = zip(fields, read(value), strict=True)
            return any(
                _has_levels(field.type, each if field.required else each.value)
                for field, each in pairs
                if field.required or each is not None
            )
        case _:
            return False
