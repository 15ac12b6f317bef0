"""Where columns end: large amounts, dates beyond calendars, columns that are not what is asked for."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

from generated.calendars.lao_pdr import LAO_PDR
from generated.columns.decree.part_2_registered_capital import CAPITAL_SHARES, Sector, capital_shares
from generated.columns.decree.part_4_concession_activities import WARRANTY, Project, warranty
from generated.columns.decree.part_5_calling_list import approval_authority
from generated.columns.decree.part_8_duties_and_taxes import exemption_period, import_plan, loss_deferral
from generated.columns.library.administration import Actor
from generated.columns.runtime.bad import BadColumn
from generated.columns.runtime.blocks import BLOCK
from generated.columns.runtime.columns import Cases, Decimals, Optionals
from generated.columns.runtime.scopes import Answers

AGRICULTURE = np.int8(Sector.Agriculture)


def projects(*several: tuple[int, Any]) -> Cases:
    """Projects by case and size."""
    codes = np.array([case for case, _ in several], np.int8)
    sizes = Decimals.of([size for _, size in several])
    return Cases(codes, {"Electricity": sizes, "Land": sizes, "Mining": sizes})


def outcomes(answers: Answers, output: str) -> list[Any]:
    return list(answers[output].outcome)


def test_brackets_with_gaps_and_refusals() -> None:
    answers = warranty(
        project=projects(
            (Project.Electricity, Fraction(5)),
            (Project.Electricity, Fraction(501, 100)),
            (Project.Land, Fraction(1050)),
            (Project.Mining, Fraction(301)),
            (Project.Other, Fraction(0)),
            (Project.Land, Fraction(-1)),
            (Project.Land, Fraction(1101)),
        )
    )
    assert outcomes(answers, "amount") == [0, 0, 1, 0, 1, 3, 0]
    values = answers["amount"].values
    assert values.dtype == np.int64
    assert [int(values[row]) for row in (0, 1, 3, 6)] == [1_000_000, 3_000_000, 10_000_000, 7_000_000]
    assert answers.settled == 0


def test_denominators_that_literals_do_not_divide() -> None:
    thirds = Cases(
        np.full(3, Project.Electricity, np.int8),
        {name: Decimals(np.array([15, 16, 14]), 3) for name in ("Electricity", "Land", "Mining")},
    )
    assert warranty(project=thirds)["amount"].values.tolist() == [1_000_000, 3_000_000, 1_000_000]


@pytest.mark.parametrize("denominator", [10**6, 10**9, 3 * 10**7 + 1])
def test_denominators_of_any_size(denominator: int) -> None:
    numbers = np.array([5 * denominator, 5 * denominator + 1])
    column = Cases(
        np.zeros(2, np.int8), dict.fromkeys(("Electricity", "Land", "Mining"), Decimals(numbers, denominator))
    )
    assert warranty(project=column)["amount"].values.tolist() == [1_000_000, 3_000_000]


@pytest.mark.parametrize("amount", [10**15, 2**62, 2**63 - 1, 2**63, 10**30, 7, 0])
def test_amounts_are_exact_however_large(amount: int) -> None:
    answers = capital_shares(sector=np.full(3, AGRICULTURE), registered_capital=np.array([amount, 5, 10], object))
    exact = Fraction(amount) * 2 / 5
    rounded = int(exact + Fraction(1, 2))
    assert int(answers["initial_payment"].values[0]) == rounded
    assert int(answers["remainder"].values[0]) == amount - rounded
    assert answers["initial_payment"].values.tolist()[1:] == [2, 4]
    assert answers.settled == (amount > 2**57)


def test_ten_thousand_billion_kip_need_no_settling() -> None:
    rows = np.arange(10**15 - 1_000, 10**15 + 1_000)
    answers = capital_shares(sector=np.full(len(rows), AGRICULTURE), registered_capital=rows)
    assert answers.settled == 0
    assert answers["initial_payment"].values.tolist() == [(4 * int(each) + 5) // 10 for each in rows]


def test_blocks_are_put_together() -> None:
    values = np.arange(3 * BLOCK + 7) * 20_000
    answers = approval_authority(value=values)
    codes = answers["authority"].values
    assert codes.dtype == np.int8
    assert (codes == Actor.Government).tolist() == (values > 2_000_000_000).tolist()
    assert not answers["authority"].outcome.any()


def test_no_rows() -> None:
    answers = approval_authority(value=np.zeros(0, np.int64))
    assert answers["authority"].values.shape == (0,)


def test_dates_at_the_edges_of_the_calendar() -> None:
    first, last = "1900-01-01", "2500-12-31"
    days = np.array(["2012-04-10", first, last, "0001-01-01", "9999-12-31", "2014-12-25"], "datetime64[D]")
    answers = import_plan(
        application_received=days,
        set_complete=days,
        sent_to_sector=days,
        comments_received=Optionals(np.zeros(6, bool), days),
        as_of=days,
    )
    assert outcomes(answers, "comments_due") == [0, 4, 4, 4, 4, 0]
    assert answers["comments_due"].values[0] == np.datetime64(LAO_PDR.add(date(2012, 4, 10), 10))
    beyond = np.array(["2012-04-10", "NaT", "12000-01-01"], "datetime64[D]")
    answers = import_plan(application_received=beyond, set_complete=beyond, sent_to_sector=beyond, as_of=beyond)
    assert outcomes(answers, "comments_due") == [0, 4, 4]


def test_one_value_for_all_rows_and_one_row_of_single_values() -> None:
    many = capital_shares(sector=np.array([0, 1, 2], np.int8), registered_capital=1_000)
    assert len(many["remainder"].values) == 3
    one = import_plan(
        application_received=date(2014, 1, 6),
        set_complete=date(2014, 1, 6),
        sent_to_sector=date(2014, 1, 6),
        as_of=date(2014, 1, 6),
        thirty_days="From_complete_set",
    )
    assert one["comments_due"].values.shape == (1,)


def test_readings_as_a_column() -> None:
    days = np.full(2, np.datetime64("2014-01-06"))
    later = days + np.timedelta64(7)
    answers = import_plan(
        application_received=days,
        set_complete=later,
        sent_to_sector=later,
        as_of=later,
        thirty_days=np.array(["From_application", "From_complete_set"]),
    )
    due = answers["certificate_due"].values
    assert due[0] < due[1]


@pytest.mark.parametrize(
    ("column", "said"),
    [
        (np.array([1.0, 2.0]), "an array of float64"),
        (np.array([True, False]), "an array of bool"),
        ("much", "is to be whole numbers"),
        (np.zeros((2, 2), np.int64), "is to be whole numbers"),
    ],
)
def test_columns_of_another_kind(column: Any, said: str) -> None:
    with pytest.raises(BadColumn, match=said):
        approval_authority(value=column)


def test_columns_that_do_not_fit_together() -> None:
    with pytest.raises(ValueError, match="`registered_capital` has 3 rows"):
        capital_shares(sector=np.zeros(2, np.int8), registered_capital=np.zeros(3, np.int64))
    with pytest.raises(ValueError, match="no case of Sector"):
        capital_shares(sector=np.array([9], np.int8), registered_capital=np.zeros(1, np.int64))
    sizes = Decimals(np.ones(1, np.int64))
    with pytest.raises(ValueError, match="rows of Land"):
        warranty(project=Cases(np.array([Project.Land], np.int8), {"Electricity": sizes}))


def test_descriptions_say_what_a_scope_takes() -> None:
    assert WARRANTY.blocks is not None
    assert WARRANTY.blocks.facts == ("project.Electricity", "project.Land", "project.Mining", "project")
    assert not CAPITAL_SHARES.by_row


def test_outputs_that_fare_alike_are_apart_where_rows_are_settled() -> None:
    flags = np.ones(3, bool)
    answers = loss_deferral(
        accounting_system="Expanded",
        follows_law_on_accounting=flags,
        is_certified_by_audit=flags,
        is_confirmed_by_tax_department=flags,
        loss_year=np.array([2010, 2**62 + 1, 2010]),
        asked_year=np.array([2012, 2**62 + 2, 2009]),
    )
    assert answers.settled == 1
    last_year = answers["last_year"].values
    assert not np.shares_memory(last_year.present, answers["may_be_deferred"].values)
    assert last_year.values.tolist()[:2] == [2013, 2**62 + 4]
    assert outcomes(answers, "last_year") == [0, 0, 3]


def test_answers_never_are_the_facts_themselves() -> None:
    begins = np.array(["2012-02-29", "2015-05-02"], "datetime64[D]")
    present, certificate = np.array([True, True]), np.array([1, 10])
    zero = np.zeros(2, np.int8)
    reported = {"level": zero, "zone": zero}
    answers = exemption_period(
        begins=Optionals(present, begins),
        years_source=Cases(zero, {"Certificate": certificate, "Reported_table": reported}),
        as_of=np.array(["2013-02-28", "2015-05-01"], "datetime64[D]"),
    )
    last_day = answers["last_day"].values
    assert last_day.values.tolist() == [date(2013, 2, 28), date(2025, 5, 1)]
    assert not np.shares_memory(last_day.present, present)
