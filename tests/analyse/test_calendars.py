"""What the solver is told of months, and facts that are tried before it is asked: so that few words settle a lot."""

from __future__ import annotations

from itertools import islice
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compiler.analyse.days import CYCLE, CYCLE_DAYS, days_of_months, first_day
from compiler.analyse.evaluating import evaluate
from compiler.analyse.nearby import Nearby
from compiler.analyse.terms import Sort, Term, add, constant, scale, symbol
from compiler.analyse.to_z3 import Translation, _drift_first, _every
from tests.analyse.asked import report_of
from tests.analyse.test_decree import of

_MONTHS = st.integers(12, 12 * 9999)


@given(count=st.integers(-40, 40), step=st.sampled_from((1, 2, 3, 4, 6, 12, 48, 4800)), month=_MONTHS)
def test_so_many_months_have_so_many_days(count: int, step: int, month: int) -> None:
    least, most = days_of_months(count, step, month % step)
    assert least <= first_day(month + count) - first_day(month) <= most


def test_some_months_are_of_one_length_each_year() -> None:
    assert days_of_months(1, 12, 3) == (30, 30)  # April
    assert days_of_months(1, 12, 1) == (28, 29)  # February
    assert days_of_months(1) == (28, 31)
    assert days_of_months(12, 12, 0) == (365, 366)


@given(low=_MONTHS, width=st.integers(0, 6000), step=st.sampled_from((1, 12, 48)), month=_MONTHS)
def test_a_first_day_lies_where_it_is_told_to(low: int, width: int, step: int, month: int) -> None:
    month = low + month % (width + 1)
    p, q, least, most, first, last = _drift_first(low, low + width, step, month % step)
    assert (p, q) == (CYCLE, CYCLE_DAYS)
    assert first <= month <= last
    assert least <= p * first_day(month) - q * month <= most


@given(
    factors=st.lists(st.integers(-60, 60), min_size=1, max_size=3),
    known=st.integers(-50, 50),
    values=st.lists(st.integers(-30, 30), min_size=3, max_size=3),
)
def test_a_sum_of_dozens_is_one_of_twelve_months(factors: list[int], known: int, values: list[int]) -> None:
    symbols = [symbol(f"number {place}", Sort.INT) for place in range(len(factors))]
    term = add(constant(known), *[scale(each, factor) for each, factor in zip(symbols, factors, strict=True)])
    if term.constant is None:
        step, place = _every(term)
        value = evaluate(term, dict(zip(symbols, values, strict=False)))
        assert CYCLE % step == 0
        assert value % step == place


# What is not asked ----------------------------------------------------------------------------------------------------


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How much the solver is told of symbols and functions, question by question."""
    found: list[int] = []
    whole = Translation.axioms

    def axioms(self: Translation, term: Term) -> list[Any]:
        axioms = whole(self, term)
        found.append(len(axioms))
        return axioms

    monkeypatch.setattr(Translation, "axioms", axioms)
    return found


def test_that_april_has_thirty_days_is_known_at_once(told: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Translation, "learn", lambda *_: pytest.fail("the solver had to be told better"))
    report = report_of(
        """
        declaration scope Deadline:
          #[at_least = 1950]
          #[at_most = 2099]
          input of_year content integer
          output last_day content date

        scope Deadline:
          definition last_day equals Date.of_year_month_day of of_year, 4, 30
        """
    )
    assert not report.findings
    assert not report.undecided
    assert sum(told) < 100


@pytest.mark.parametrize(
    ("module", "scope", "most"),
    [
        ("Part_6_committee_and_one_stop_services", "Committee_meetings", 2_000),
        ("Recurring", "Next_time", 1_000),
        ("Part_5_calling_list", "Calling_list_duties", 1_000),
        ("Investor", "Profit_tax_of_investor", 2_000),
    ],
)
def test_little_is_told_of_what_comes_again_and_again(module: str, scope: str, most: int, told: list[int]) -> None:
    report = of(module, scope)
    assert not report.undecided
    assert all(each.met is not None and each.unmet is not None for each in report.called)
    assert 0 < sum(told) < most


# Facts nearby ---------------------------------------------------------------------------------------------------------


def test_facts_nearby_are_the_same_each_time_and_such_as_can_be() -> None:
    truth, case = symbol("truth", Sort.BOOL), symbol("case", Sort.INT, 0, 4)
    day, amount = symbol("day", Sort.INT, 711_000, 766_000), symbol("amount", Sort.INT)
    share = symbol("share", Sort.REAL)
    known = [{truth: True, day: 734_000, share: evaluate(constant(1), {})}]
    symbols = (truth, case, day, amount, share)
    found = list(islice(Nearby(symbols).of(known), 300))
    assert found == list(islice(Nearby(symbols).of(known), 300))
    assert {each[truth] for each in found} == {True, False}
    assert {each[case] for each in found if case in each} == {0, 1, 2, 3, 4}
    assert all(711_000 <= each[day] <= 766_000 for each in found)
    assert all(each[share] == 1 for each in found)
    assert len({each[day] for each in found}) > 15


def test_without_facts_or_what_can_be_another_there_are_none_nearby() -> None:
    assert not list(Nearby([symbol("truth", Sort.BOOL)]).of([]))
    assert not list(Nearby([symbol("share", Sort.REAL)]).of([{}]))
    assert not list(Nearby([]).of([{}]))
