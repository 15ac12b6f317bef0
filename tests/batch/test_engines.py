"""Tables answered as columns and row by row: the same cells, the same bad rows, for random facts of the decree."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from compiler.columns.runtime.cells import Cell, cells_of, plan
from compiler.runtime.answers import Json
from compiler.runtime.decode import decode
from compiler.runtime.encode import encode
from service.batch.answered import Layout
from service.batch.columns import ColumnEngine
from service.batch.rows import RowEngine
from service.batch.sinks import as_text
from service.batch.sources import Block
from service.batch.tables import record_of_rows
from service.project.evaluators import from_folder
from tests.differential.facts import facts
from tests.differential.test_decree import JUDGE, SCOPES

EVALUATOR = from_folder(Path(__file__).parents[2] / "generated")
COLUMNAR = [name for name, scope in SCOPES.items() if (found := EVALUATOR.columns(scope)) and not found.scope.by_row]
ROWS = 8


def _cells(scope: str, given_: Json) -> dict[str, Cell]:
    """Facts as the cells of a table of texts, but for changed calendars, which are of one question."""
    type_ = JUDGE.facts_type(SCOPES[scope])
    assert isinstance(given_, dict)
    encoded = encode(type_, decode(type_, {name: each for name, each in given_.items() if name != "date calendar"}))
    assert isinstance(encoded, dict)
    return {
        name: as_text(cell)
        for field in type_.fields
        if field.name in encoded
        for name, cell in cells_of(field.type, encoded[field.name], field.name)
    }


def _engines(scope: str, columns: list[str]) -> tuple[ColumnEngine, RowEngine, Layout]:
    name = SCOPES[scope]
    root, unknown = plan(EVALUATOR.types(name)[0], columns)
    assert not unknown
    layout = Layout(EVALUATOR.types(name)[1], ())
    rows = RowEngine(EVALUATOR, name, root, (), {})
    found = EVALUATOR.columns(name)
    assert found is not None
    return ColumnEngine(found, root, layout, rows, {}), rows, layout


def _block(rows: list[dict[str, Cell]]) -> Block:
    names = list(dict.fromkeys(name for row in rows for name in row))
    columns = [pa.array([row.get(name, "") for row in rows], pa.string()) for name in names]
    record = pa.RecordBatch.from_arrays(columns, names=names)
    return Block((), len(rows), record, range(1, len(rows) + 1))


def _compare(scope: str, rows: list[dict[str, Cell]]) -> int:
    """Both engines on one table; how many rows were answered."""
    block = _block(rows)
    assert block.record is not None
    if not block.record.schema.names:
        return 0
    columns, one_by_one, layout = _engines(scope, block.record.schema.names)
    answers, bad = columns.block(block)
    expected, expected_bad = one_by_one.block(block)
    assert [(each.place, each.mistakes) for each in bad] == [(each.place, each.mistakes) for each in expected_bad]
    found: list[Any] = answers.record.to_pylist() if answers.record is not None else []
    found += record_of_rows(layout, answers.rows).to_pylist() if answers.rows else []
    assert found == (record_of_rows(layout, expected.rows).to_pylist() if expected.rows else [])
    assert answers.counts == expected.counts
    return len(found)


def test_most_scopes_of_the_decree_are_answered_as_columns() -> None:
    assert len(COLUMNAR) > len(SCOPES) // 2


@pytest.mark.parametrize("scope", COLUMNAR)
def test_random_tables_are_answered_alike(scope: str) -> None:
    answered = 0

    @settings(
        max_examples=2,
        deadline=None,
        derandomize=True,
        phases=(Phase.generate,),
        suppress_health_check=list(HealthCheck),
    )
    @given(st.lists(facts(JUDGE.facts_type(SCOPES[scope]), {}), min_size=ROWS, max_size=ROWS))
    def same(questions: list[Json]) -> None:
        nonlocal answered
        answered += _compare(scope, [_cells(scope, each) for each in questions])

    same()
    assert answered > 0 or not JUDGE.facts_type(SCOPES[scope]).fields


WARRANTY = "Part_4_concession_activities.Warranty"


@pytest.mark.parametrize(
    "row",
    [
        {"project": "Electricity", "project.Electricity": "5.0000000001"},
        {"project": "Electricity", "project.Electricity": "-0.01"},
        {"project": " Electricity ", "project.Electricity": " 5 "},
        {"project": "Electricity", "project.Electricity": "5000 kW"},
        {"project": "electricity", "project.Electricity": "5"},
        {"project": "Electricity"},
        {"project": "Other", "project.Land": "3"},
        {"project.Land": "3", "project.Mining": "3"},
        {"project": "Land", "project.Land": "9999999999999999999999"},
        {"project": "Land", "project.Land": "1e3"},
        {"project": "Land", "project.Land": "1,101"},
        {"project": '{"Land": 3}'},
        {"project": ""},
        {},
    ],
)
def test_rows_out_of_the_ordinary_do_not_disturb_their_neighbours(row: dict[str, Cell]) -> None:
    ordinary = {"project": "Mining", "project.Mining": "300.5"}
    assert _compare(WARRANTY, [ordinary, row, {"project": "Other"}, ordinary]) >= 3
