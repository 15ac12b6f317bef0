"""Blocks on several threads: the same answers and the same failures as on one, and no thread is left."""

from __future__ import annotations

import importlib
import time
from collections.abc import Iterator
from dataclasses import replace
from threading import Barrier, Lock, Thread, get_ident
from threading import enumerate as running
from typing import Any

import numpy as np
import pytest

from generated.columns.decree.part_2_registered_capital import CAPITAL_SHARES, capital_shares
from generated.columns.decree.part_5_calling_list import APPROVAL_AUTHORITY, approval_authority
from generated.columns.runtime import blocks
from generated.columns.runtime.rows import value_at
from generated.columns.runtime.scopes import ColumnScope
from generated.columns.runtime.threads import each_on
from tests.columns.agreement import given_columns, groups
from tests.differential.agree import SCOPES, batch
from tests.differential.test_decree import PATHS


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    before = set(running())
    yield
    assert set(running()) <= before


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> int:
    """So few rows in a block that some tests have many blocks."""
    monkeypatch.setattr(blocks, "BLOCK", 7)
    monkeypatch.setattr(blocks, "WIDE", 7)
    monkeypatch.setattr(blocks, "WIDEST", 7)
    return blocks.WIDE


def told(scope: Any, answers: Any) -> list[Any]:
    """The outcomes of all rows, and the values where they are some."""
    found: list[Any] = [answers.settled]
    for each in scope.type.fields:
        outcome = answers[each.name].outcome
        found.append(outcome.tolist())
        found += [value_at(each.type, answers[each.name].values, row) for row in np.flatnonzero(outcome == 0).tolist()]
    return found


# ------------------------------------------------------------------------------------------------------- the threads


@pytest.mark.parametrize("threads", [1, 2, 5, 40])
def test_each_piece_is_done_once_and_begun_in_its_order(threads: int) -> None:
    begun: list[int] = []
    each_on(threads, begun.append, 30)
    assert sorted(begun) == list(range(30))
    if threads == 1:
        assert begun == list(range(30))


def test_pieces_are_under_way_together() -> None:
    both = Barrier(2, timeout=20)
    places: list[int] = []
    each_on(2, lambda number: places.append(both.wait()), 2)
    assert sorted(places) == [0, 1]


def test_the_first_failure_in_order_is_raised_and_nothing_further_is_begun() -> None:
    begun: list[int] = []
    later_has_failed = Lock()
    later_has_failed.acquire()

    def work(number: int) -> None:
        begun.append(number)
        if number == 0:
            later_has_failed.acquire(timeout=20)
            raise ValueError("in the first")
        if number == 1:
            later_has_failed.release()
            raise KeyError("in the second")
        time.sleep(0.01)

    with pytest.raises(ValueError, match="in the first"):
        each_on(2, work, 1_000)
    assert len(begun) < 10


def test_an_interruption_goes_before_what_a_block_raises() -> None:
    def work(number: int) -> None:
        raise KeyboardInterrupt if number else ValueError

    both = Barrier(2, timeout=20)

    def together(number: int) -> None:
        both.wait()
        work(number)

    with pytest.raises(KeyboardInterrupt):
        each_on(2, together, 2)


def test_threads_see_the_context_of_the_caller() -> None:
    seen: dict[int, Any] = {}
    both = Barrier(2, timeout=20)

    def work(number: int) -> None:
        both.wait()
        seen[get_ident()] = np.geterr()["over"]

    with np.errstate(over="raise"):
        each_on(2, work, 2)
    assert list(seen.values()) == ["raise", "raise"]


def test_a_system_without_threads_answers_on_one(monkeypatch: pytest.MonkeyPatch, small: int) -> None:
    def refuse(thread: Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(Thread, "start", refuse)
    amounts = np.arange(5 * small)
    assert approval_authority(value=amounts, threads=4)["authority"].outcome.tolist() == [0] * len(amounts)


# --------------------------------------------------------------------------------------------------------- questions


@pytest.mark.parametrize("number", range(len(SCOPES)), ids=[str(each) for each in SCOPES])
def test_scopes_of_the_decree_answer_as_on_one_thread(number: int, small: int) -> None:
    scope, questions = batch("threads", number, 24)
    module = importlib.import_module(f"generated.columns.{PATHS[scope.module].replace('/', '.')}")
    over_columns = getattr(module, scope.name.upper())
    plain = [each for each in questions if each.get("date calendar") is None]
    for together in groups(over_columns.scalar, plain):
        _, table = given_columns("generated", over_columns.scalar, together)
        on_one = told(over_columns.scalar, over_columns.ask(1, **table))
        assert told(over_columns.scalar, over_columns.ask(3, **table)) == on_one


def test_numbers_beyond_64_bits_fall_back_in_their_rows(small: int) -> None:
    amounts = np.array([(10**19 if row % 11 == 3 else row) for row in range(6 * small)], object)
    sector = np.arange(6 * small).astype(np.int8) % 5
    one, several = (capital_shares(sector=sector, registered_capital=amounts, threads=each) for each in (1, 3))
    assert one.settled == several.settled == sum(row % 11 == 3 for row in range(6 * small))
    assert told(CAPITAL_SHARES.scalar, one) == told(CAPITAL_SHARES.scalar, several)
    assert value_at(CAPITAL_SHARES.scalar.type.fields[1].type, several["initial_payment"].values, 25) == 4 * 10**18


def test_a_block_that_fails_stops_the_question_with_the_first_in_the_order_of_rows(small: int) -> None:
    assert APPROVAL_AUTHORITY.blocks is not None
    own = APPROVAL_AUTHORITY.blocks.work_out

    def fails(value: Any, out: Any) -> Any:
        if value[0] == 2 * small:
            time.sleep(0.05)
        if value[0] >= 2 * small:
            raise ValueError(f"at row {value[0]}")
        return own(value, out)

    scope = ColumnScope(APPROVAL_AUTHORITY.scalar, replace(APPROVAL_AUTHORITY.blocks, work_out=fails))
    for threads in (2, 4):
        with pytest.raises(ValueError, match=f"at row {2 * small}$"):
            scope.ask(threads, value=np.arange(20 * small))


@pytest.mark.parametrize("rows", [1_000, blocks.BLOCK + 1, 2 * blocks.WIDE - 1])
def test_few_rows_begin_no_thread(monkeypatch: pytest.MonkeyPatch, rows: int) -> None:
    monkeypatch.setattr(Thread, "start", lambda thread: pytest.fail("a thread for few rows"))
    assert len(approval_authority(value=np.arange(rows))["authority"].outcome) == rows


@pytest.mark.parametrize(("rows", "begun"), [(2 * blocks.WIDE, 1), (5 * blocks.WIDEST + 3, 3)])
def test_many_rows_are_shared_out(monkeypatch: pytest.MonkeyPatch, rows: int, begun: int) -> None:
    started: list[Thread] = []
    start = Thread.start

    def begin(thread: Thread) -> None:
        started.append(thread)
        start(thread)

    monkeypatch.setattr(Thread, "start", begin)
    values = np.arange(rows) - 1
    found = approval_authority(value=values, threads=4)["authority"]
    assert len(started) == begun
    assert np.flatnonzero(found.outcome).tolist() == [0]
    assert (found.values[1:] == approval_authority(value=values, threads=1)["authority"].values[1:]).all()


@pytest.mark.parametrize("threads", [1, 3])
def test_values_that_are_one_in_some_blocks_only(threads: int, small: int) -> None:
    """Two outputs may happen to be one array in some blocks: these rows are theirs all the same."""
    assert CAPITAL_SHARES.blocks is not None

    def work_out(sector: Any, capital: Any, out: Any = None) -> Any:
        rest = capital if capital[0] % 2 else capital + 1
        silent = np.zeros(len(capital), bool)
        values = {"initial_share": 1, "initial_payment": capital, "remainder": rest}
        return blocks.Block(None, dict.fromkeys(values, silent.view(np.uint8)), values)

    scope = ColumnScope(CAPITAL_SHARES.scalar, replace(CAPITAL_SHARES.blocks, work_out=work_out, puts={}))
    amounts = np.arange(6 * small)
    answers = scope.ask(threads, sector=np.zeros(6 * small, np.int8), registered_capital=amounts)
    begins = amounts // small * small
    assert (answers["remainder"].values == amounts + (begins % 2 == 0)).all()
    assert (answers["initial_payment"].values == amounts).all()
