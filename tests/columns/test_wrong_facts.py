"""Facts that are not as they should be, over columns: each is told by its name, with the way out."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

from generated.columns.decree.part_4_concession_activities import (
    CERTIFICATE_CAPITAL,
    CONCESSION_TRANSFER,
    WARRANTY_DUE,
    Project,
    warranty,
    warranty_due,
)
from generated.columns.decree.part_8_duties_and_taxes import LOSS_CARRY_FORWARD, loss_carry_forward
from generated.columns.runtime.bad import BadColumn
from generated.columns.runtime.columns import Cases, Decimals
from generated.columns.runtime.scopes import ColumnScope
from generated.decree.part_4_concession_activities import Such_as

CODES = np.full(2, Project.Electricity, np.int8)
PROJECTS = Cases(CODES, {"Electricity": Decimals.of([5, 20])})
DAY = np.datetime64("2014-03-03")
TRANSFER: dict[str, Any] = {
    "change": "Transfer_of_shares",
    "registered_capital": 5,
    "capital_due": 5,
    "capital_paid_in": 5,
    "are_taxes_cleared": True,
    "are_rent_and_fees_paid": True,
    "are_tasks_on_schedule": True,
    "as_of": DAY,
}
LOSSES: dict[str, Any] = {"losses": [(), ()], "profits": [(), ()], "asked_year": 2014}
CAPITAL: dict[str, Any] = {
    "registered_capital": Cases(np.array([0]), {"Declared_in_kip": 5}),
    "bank_rate": Fraction(8000),
    "shares": [()],
}


def _with(facts: dict[str, Any], **changed: Any) -> dict[str, Any]:
    return {**facts, **changed}


WRONG: tuple[tuple[ColumnScope, dict[str, Any], str], ...] = (
    (WARRANTY_DUE, {}, "Warranty_due needs the fact `project`: The concession project"),
    (WARRANTY_DUE, {"project": None}, "needs the fact `project`"),
    (WARRANTY_DUE, {"projekt": PROJECTS}, "`projekt`; did you mean `project`? There are project, agreed, such_as"),
    (
        WARRANTY_DUE,
        {"project": PROJECTS, "such_as": "Exampels"},
        '`such_as` is "Exampels", which is no case of Such_as; did you mean `Examples`? There are Fixed_amounts',
    ),
    (
        WARRANTY_DUE,
        {"project": PROJECTS, "such_as": np.array(["Examples", "Other"])},
        '`such_as`, row 1, is "Other", which is no case of Such_as. There are Fixed_amounts, Examples',
    ),
    (WARRANTY_DUE, {"project": CODES}, "columns for what Electricity, Land, Mining carry, and is an array of int8"),
    (WARRANTY_DUE, {"project": Cases(CODES, {"Electricty": 1})}, "`Electricty`, .* did you mean `Electricity`?"),
    (WARRANTY_DUE, {"project": Cases(CODES)}, 'rows of Electricity, .* Cases\\(codes, {"Electricity": …}\\) does'),
    (WARRANTY_DUE, {"project": Cases(CODES + 7)}, "no case of Project has: these are 0 Electricity, 1 Land, 2 Mining"),
    (
        WARRANTY_DUE,
        {"project": PROJECTS, "agreed": np.array([1, 2, 3])},
        "`agreed` has 3 rows, where `project` has 2: give each row a value, or one value for all",
    ),
    (WARRANTY_DUE, {"project": Cases(CODES, {"Electricity": np.array([5.0, 2.0])})}, "`Decimals.of` makes them"),
    (WARRANTY_DUE, {"project": PROJECTS, "agreed": np.array([1.0, 2.0])}, "whole numbers .* array of float64"),
    (WARRANTY_DUE, {"project": PROJECTS, "agreed": np.array([1, None])}, "`agreed` .* in row 1 too, and is NoneType"),
    (WARRANTY_DUE, {"project": PROJECTS, "agreed": np.array([[1], [2]])}, "an array of int64 of 2 dimensions"),
    (CONCESSION_TRANSFER, _with(TRANSFER, as_of=np.array(["2014-13-01"], object)), "`as_of` is to be dates .*Month"),
    (CONCESSION_TRANSFER, _with(TRANSFER, as_of="2014-01-01"), "`as_of` is to be dates \\(datetime64\\[D\\]\\)"),
    (CONCESSION_TRANSFER, _with(TRANSFER, are_taxes_cleared=1), "`are_taxes_cleared` is to be true or false"),
    # These are asked row by row.
    (LOSS_CARRY_FORWARD, _with(LOSSES, order_of_losses="Newest"), '`order_of_losses` is "Newest", .* Oldest_first'),
    (LOSS_CARRY_FORWARD, _with(LOSSES, profits=[()]), "`profits` has 1 row, and not 2"),
    (LOSS_CARRY_FORWARD, _with(LOSSES, asked_year=2014.0), "`asked_year` is to be whole numbers"),
    (
        CERTIFICATE_CAPITAL,
        _with(CAPITAL, total_capital=Cases(np.array([2]), {"Declared_in_another_currency": {"amont": 1}})),
        "lacks the column `amount`; did you mean `amont`? There are amount, kip_for_one",
    ),
)


@pytest.mark.parametrize(("scope", "facts", "said"), WRONG, ids=[said[:40] for _, _, said in WRONG])
def test_wrong_facts_are_told_by_name(scope: ColumnScope, facts: dict[str, Any], said: str) -> None:
    with pytest.raises(BadColumn, match=said.replace("? There", "\\? There").replace("`?", "`\\?")):
        scope.ask(**facts)


def test_what_is_told_is_right() -> None:
    assert warranty_due(project=PROJECTS, such_as="Examples")["due"].outcome.tolist() == [1, 1]
    by_member = warranty_due(project=PROJECTS, such_as=Such_as.Fixed_amounts)
    by_names = warranty_due(project=PROJECTS, such_as=np.array(["Fixed_amounts", "Fixed_amounts"]))
    assert by_member["due"].values.tolist() == by_names["due"].values.tolist() == [1_000_000, 3_000_000]
    assert CONCESSION_TRANSFER.ask(**TRANSFER)["can_be_approved"].values.tolist() == [True]
    assert loss_carry_forward(**LOSSES)["deducted"].outcome.tolist() == [0, 0]


@pytest.mark.parametrize("size", [Fraction(501, 100), Decimal("5.01")])
def test_exact_numbers_in_an_object_array_are_not_cut(size: Any) -> None:
    sizes = np.array([size, 5], object)
    found = warranty(project=Cases(CODES, {"Electricity": sizes}))
    assert found["amount"].values.tolist() == [3_000_000, 1_000_000]


@pytest.mark.parametrize("number", [0.1, np.float64(5), float("nan")])
def test_floats_are_no_decimals(number: Any) -> None:
    with pytest.raises(TypeError, match="is a float, which is not exact"):
        Decimals.of([1, number])
