"""Frames at the border: pyarrow, Polars and pandas in, and the same out."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from generated.columns.decree.part_4_concession_activities import WARRANTY, WARRANTY_DUTIES
from generated.columns.runtime.frames import BadTable, ask

FACTS: dict[str, list[Any]] = {
    "project": ["Electricity", "Land", None, "Other"],
    "project.Electricity": [Decimal("5.00"), None, Decimal("100.01"), None],
    "project.Land": ["", "1050", "", ""],
}
#: Article 15: 5 MW, a size that it does not name, more than 100 MW, another project.
AMOUNTS = [Decimal("10000.00"), None, Decimal("50000.00"), None]
OUTCOMES = ["value", "silent", "value", "silent"]


def test_a_table_of_pyarrow() -> None:
    found = ask(WARRANTY, pa.table(FACTS))
    assert found.column("amount").to_pylist() == AMOUNTS
    assert found.column("amount").type == pa.decimal128(38, 2)
    assert found.column("amount.outcome").to_pylist() == OUTCOMES


def test_a_frame_of_polars() -> None:
    found = ask(WARRANTY, pl.DataFrame(FACTS))
    assert isinstance(found, pl.DataFrame)
    assert found["amount"].to_list() == AMOUNTS
    assert found["amount.outcome"].to_list() == OUTCOMES


def test_a_frame_of_pandas() -> None:
    found = ask(WARRANTY, pd.DataFrame(FACTS))
    assert isinstance(found, pd.DataFrame)
    assert [None if pd.isna(each) else each for each in found["amount"]] == AMOUNTS
    assert list(found["amount.outcome"]) == OUTCOMES


def test_dates_and_structures_go_out_by_path() -> None:
    asked = pa.table(
        {
            "deposited": pa.array([date(2012, 1, 3), None]),
            "as_of": pa.array([date(2012, 2, 1)] * 2),
            "performance": ["Fulfilled", "Not_yet"],
            "performance.Fulfilled": pa.array([date(2012, 1, 20), None]),
        }
    )
    found = ask(WARRANTY_DUTIES, asked)
    assert found.column("outcome").to_pylist()[1] == "Nothing_deposited"
    assert {"deposit.bearer", "deposit.due", "deposit.status", "deposit.outcome"} <= set(found.column_names)
    assert found.column("deposit.due").type == pa.date32()


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"projct": ["Other"]}, "no fact of Warranty: `projct` (did you mean `project`?)"),
        ({"project": ["Other", "Hydro"]}, "row 1: project: expected one case of Project"),
        ({"project.Electricity": [5.5]}, "row 0: project.Electricity: expected a decimal in MW"),
        ({"project": ["Land", "Land"], "project.Mining": [1, 2]}, 'row 1: project: expected one case, but "Land"'),
    ],
)
def test_a_table_that_is_none_says_why(facts: dict[str, list[Any]], said: str) -> None:
    with pytest.raises(BadTable) as found:
        ask(WARRANTY, pa.table(facts))
    assert said in str(found.value)


def test_an_empty_table_has_an_empty_answer() -> None:
    asked = pa.table({"project": pa.array([], pa.string()), "project.Land": pa.array([], pa.int64())})
    assert ask(WARRANTY, asked).num_rows == 0
