"""What is told for a whole block, and what is kept in bytes: the same as row by row."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compiler.columns.nodes import Code, Graph, Kind, Node
from compiler.columns.operations import NOWHERE
from compiler.columns.runtime import days, exact
from compiler.columns.shortcuts import by_case, tabled_dates
from generated.columns.decree.part_2_registered_capital import capital_shares
from generated.columns.decree.part_4_concession_activities import Project, warranty
from generated.columns.decree.part_8_duties_and_taxes import exemption_period, import_plan, loss_deferral
from generated.columns.runtime.blocks import BLOCK
from generated.columns.runtime.columns import Cases, Decimals, Optionals

#: Conditions: a column of three rows, or one value for all.
CONDITIONS = st.one_of(
    st.booleans().map(lambda each: np.asarray(each)), st.lists(st.booleans(), min_size=3, max_size=3).map(np.array)
)
FULL = st.integers(-(2**63), 2**63 - 1)
KINDS = (("Kinds", "Kind"), ("A", "B", "C"))


def many(numbers: list[int]) -> Any:
    """Numbers over and over, as many as are looked at together."""
    return np.resize(np.array(numbers, np.int64), exact.FEW)


@given(st.lists(CONDITIONS, min_size=1, max_size=4))
def test_conditions_of_which_some_stand_for_all_rows(several: list[Any]) -> None:
    columns = [np.broadcast_to(each, 3) for each in several]
    before = [each.tolist() for each in columns]
    assert np.broadcast_to(exact.both(*several), 3).tolist() == np.logical_and.reduce(columns).tolist()
    assert np.broadcast_to(exact.either(*several), 3).tolist() == np.logical_or.reduce(columns).tolist()
    assert [each.tolist() for each in columns] == before


@given(st.lists(FULL), FULL)
def test_what_hardly_ever_holds(numbers: list[int], limit: int) -> None:
    for column in (np.array(numbers, np.int64), many(numbers)):
        assert np.broadcast_to(exact.below(column, limit), len(column)).tolist() == (column < limit).tolist()
        assert np.broadcast_to(exact.above(column, limit), len(column)).tolist() == (column > limit).tolist()


def test_one_value_stands_for_all_rows_that_are_in_their_bounds() -> None:
    assert not exact.below(many([3, 4]), 3).ndim
    assert exact.below(many([3, 4]), 4).any()
    assert not exact.above(many([3, 4]), 4).ndim
    assert exact.above(many([3, 4]), 3).any()


@given(st.lists(st.one_of(FULL, st.integers(-3, 2**15 + 3), st.integers(2**31 - 3, 2**31 + 3))), FULL)
def test_numbers_in_fewer_bytes_are_the_same(numbers: list[int], limit: int) -> None:
    column = many(numbers)
    found = exact.narrowed(column)
    assert found.tolist() == column.tolist()
    assert (found > limit).tolist() == (column > limit).tolist()
    assert (found <= limit).tolist() == (column <= limit).tolist()


def test_numbers_are_kept_in_as_few_bytes_as_they_fit() -> None:
    largest = [2**15 - 1, 2**15, 2**31 - 1, 2**31, -1]
    assert [exact.narrowed(many([each])).itemsize for each in largest] == [2, 4, 4, 8, 8]


@given(st.lists(st.tuples(st.booleans(), FULL, st.integers(-128, 127)), min_size=1), st.booleans())
def test_choices_between_numbers_and_bytes(rows: list[tuple[bool, int, int]], are_small: bool) -> None:
    rows = [(c, abs(a) % 128, abs(b) % 128) for c, a, b in rows] if are_small else rows
    condition, one, other = (np.array(each) for each in zip(*rows, strict=True))
    small, place = other.astype(np.int8), np.empty(len(rows), np.int64)
    assert exact.select(condition, one, small).tolist() == [a if c else b for c, a, b in rows]
    assert exact.select(condition, small, one, out=place) is place
    assert place.tolist() == [b if c else a for c, a, b in rows]


@pytest.mark.parametrize("number", [127, 128, 200, 255, 256, -1])
def test_numbers_that_bytes_just_hold(number: int) -> None:
    chosen = exact.select(np.array([True, False]), np.full(2, number), np.array([5, 5], np.int8))
    assert chosen.tolist() == [number, 5]


@pytest.mark.parametrize("refused", [[False, False], [True, False]])
def test_outcomes(refused: list[bool]) -> None:
    silent, column = np.array([False, True]), np.array(refused)
    assert exact.outcome(silent, column).tolist() == [3 if refused[0] else 0, 1]
    assert np.broadcast_to(exact.refusal(column), 2).tolist() == [3 if each else 0 for each in refused]
    assert silent.tolist() == [False, True]


@given(st.lists(st.tuples(st.integers(-5, 80_000), st.integers(0, 40)), min_size=1), st.integers(-400, 400))
@settings(deadline=None, max_examples=40)
def test_days_after_years(rows: list[tuple[int, int]], further: int) -> None:
    day, years = (np.array(each) for each in zip(*rows, strict=True))
    reached = days.add_months(day, years * 12, "up")
    expected = np.where(reached == NOWHERE, NOWHERE, reached + further).tolist()
    assert days.add_years(day, years, "up", days=further).tolist() == expected
    assert days.add_years(day, years, "up", days=further, out=np.empty(len(rows), np.int64)).tolist() == expected


def test_a_day_that_is_none_stays_none() -> None:
    leap, years = np.array([19_782]), np.array([1])  # 29 February 2024
    assert days.add_years(leap, years, None, days=-1).tolist() == [NOWHERE]
    assert days.nowhere(np.array([NOWHERE, 5])).tolist() == [True, False]
    assert not days.nowhere(np.array([4, 5])).any()


# ------------------------------------------------------------------------------------------------------------- graphs


def is_kind(graph: Graph, subject: Node, place: int) -> Node:
    return graph.same(subject, graph.code(Code(place, *KINDS)))


def test_what_is_to_hold_in_each_case() -> None:
    graph = Graph()
    subject, size = graph.given("kind", Kind.CODE), graph.given("kind.A", Kind.NUMBER)
    fits = graph.negated(graph.above(graph.number(0), size))
    one, other, third = (is_kind(graph, subject, place) for place in range(3))
    told = by_case(graph, graph.negated(graph.either(graph.both(one, fits), other, third)))
    assert told is graph.both(one, graph.negated(fits))
    open_case = graph.negated(graph.either(graph.both(one, fits), other))
    assert by_case(graph, open_case) is open_case
    assert by_case(graph, fits) is fits


def test_dates_that_tables_tell() -> None:
    graph = Graph()

    def doubt(path: str) -> Node:
        later = graph.call(Kind.NUMBER, "days", "months_later", graph.given(path, Kind.NUMBER), known=(1, None))
        return graph.same(later, graph.number(NOWHERE))

    there, other = graph.given("b?", Kind.BOOLEAN), graph.given("other", Kind.BOOLEAN)
    doubtful = graph.either(doubt("a"), graph.both(there, doubt("b")), graph.both(other, doubt("c")))
    # Where `other` does not hold the day of `c` may be looked at all the same.
    assert tabled_dates(doubtful) == {"a", "b"}
    assert tabled_dates(doubt("d")) == {"d"}
    assert tabled_dates(graph.false) == set()


# ------------------------------------------------------------------------------------------------------------- scopes


@given(
    st.lists(st.integers(-(2**63), 2**63 - 1) | st.integers(-9, 9), min_size=1, max_size=5),
    st.integers(-5, 5),
    st.sampled_from([3, 2**40, 2**62]),
)
def test_what_is_known_of_numbers_is_not_asked_again(numbers: list[int], limit: int, bound: int) -> None:
    column = np.array(numbers, np.int64)
    held = exact.beyond(column, bound)
    assert np.broadcast_to(held, len(column)).tolist() == [not -bound <= each <= bound for each in numbers]
    known = exact.below(column, limit, held=held)
    assert np.broadcast_to(known, len(column)).tolist() == (column < limit).tolist()


def test_one_row_that_is_refused_among_many_blocks() -> None:
    rows = 2 * BLOCK + 5
    capital = np.full(rows, 1_000)
    capital[BLOCK + 3] = -1
    answers = capital_shares(sector=np.zeros(rows, np.int8), registered_capital=capital)
    for found in answers.values():
        assert np.flatnonzero(found.outcome).tolist() == [BLOCK + 3]
        assert found.outcome[BLOCK + 3] == 3


def test_a_case_does_not_look_at_what_another_carries() -> None:
    sizes = {"Electricity": Decimals(np.array([-1, -1, 5])), "Land": Decimals(np.array([150, 150, -5]))}
    sizes["Mining"] = Decimals(np.full(3, 2**62))
    codes = np.array([Project.Land, Project.Other, Project.Electricity], np.int8)
    answers = warranty(project=Cases(codes, sizes))["amount"]
    assert answers.outcome.tolist() == [0, 1, 0]
    assert answers.values[[0, 2]].tolist() == [3_000_000, 1_000_000]


def test_days_that_are_none_in_one_row() -> None:
    good, bad = np.datetime64("2014-01-06"), np.datetime64("NaT", "D")
    names = ("application_received", "set_complete", "sent_to_sector", "as_of")
    facts: dict[str, Any] = {name: np.full(len(names) + 1, good) for name in names}
    for row, name in enumerate(names):
        facts[name][row] = bad
    for found in import_plan(**facts).values():
        assert found.outcome.tolist() == [4, 4, 4, 4, 0]


def test_a_day_that_is_not_there_is_not_looked_at() -> None:
    days_ = np.array(["2014-01-06", "NaT", "NaT"], "datetime64[D]")
    zero = np.zeros(3, np.int8)
    source = Cases(zero, {"Certificate": np.full(3, 2), "Reported_table": {"level": zero, "zone": zero}})
    answers = exemption_period(
        begins=Optionals(np.array([True, False, True]), days_),
        years_source=source,
        as_of=np.full(3, np.datetime64("2014-06-01")),
    )
    assert answers["stands"].outcome.tolist() == [0, 0, 4]
    assert answers["last_day"].values.present.tolist()[:2] == [True, False]


def test_a_list_stays_as_it_was_asked_for() -> None:
    flags: dict[str, Any] = {
        name: np.array([True, False])
        for name in ("follows_law_on_accounting", "is_certified_by_audit", "is_confirmed_by_tax_department")
    }
    years: dict[str, Any] = {"loss_year": np.array([2010, 2010]), "asked_year": np.array([2011, 2011])}
    answers = loss_deferral(accounting_system="Expanded", **flags, **years)
    for each in flags.values():
        each[:] = True
    assert answers["missing"].values.offsets.tolist() == [0, 0, 3]
