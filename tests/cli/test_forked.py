"""Work on several cores gives what one would, in its order, and its mistakes are not lost."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from service.project import forked as module
from service.project.forked import Forked, forked


@pytest.mark.parametrize("count", [0, 1, 3, 4, 9, 40])
def test_what_each_gives_in_order(count: int) -> None:
    words = [f"text {number}" for number in range(count)]
    assert list(forked(lambda number: words[number], count)) == words


@pytest.fixture
def two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    """As many cores as two, and no thread: other tests of this process may have left one that is still ending."""
    monkeypatch.setattr(module, "_cores", lambda: 2)
    monkeypatch.setattr(module, "_is_alone", lambda: True)


def _who(number: int) -> int:
    time.sleep(0.01)
    return os.getpid()


def _until(holds: Callable[[], bool]) -> None:
    """Waits for what another process does, however busy the machine is."""
    for _ in range(6_000):
        if holds():
            return
        time.sleep(0.01)
    pytest.fail("the other process has done nothing for a minute")


@pytest.mark.usefixtures("two_cores")
def test_two_processes_share_it(tmp_path: Path) -> None:
    parent, begun = os.getpid(), tmp_path / "begun"

    def who(number: int) -> int:
        if os.getpid() == parent:
            _until(begun.exists)
        else:
            begun.touch()
        return os.getpid()

    assert len(set(forked(who, 20))) == 2


@pytest.mark.usefixtures("two_cores")
def test_others_begin_before_they_are_asked(tmp_path: Path) -> None:
    def who(number: int) -> int:
        (tmp_path / str(number)).touch()
        return os.getpid()

    with Forked(who, 4) as work:
        _until(lambda: len(list(tmp_path.iterdir())) == 4)
        assert os.getpid() not in work.results()


def test_one_core_does_it_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_cores", lambda: 1)
    assert set(forked(_who, 8)) == {os.getpid()}


def test_a_program_with_threads_is_not_forked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_cores", lambda: 2)
    done = threading.Event()
    other = threading.Thread(target=done.wait)
    other.start()
    try:
        assert set(forked(_who, 8)) == {os.getpid()}
    finally:
        done.set()
        other.join()


@pytest.mark.usefixtures("two_cores")
def test_what_a_dead_process_leaves_is_done_all_the_same() -> None:
    parent = os.getpid()

    def dies(number: int) -> int:
        if os.getpid() != parent and number > 2:
            os._exit(9)
        return number

    with Forked(dies, 20) as work:
        time.sleep(0.2)
        assert list(work.results()) == list(range(20))


@pytest.mark.usefixtures("two_cores")
def test_what_cannot_be_handed_over_is_done_here() -> None:
    def told(number: int) -> Callable[[], int]:
        return lambda: number

    with Forked(told, 8) as work:
        time.sleep(0.2)
        assert [each() for each in work.results()] == list(range(8))


@pytest.mark.usefixtures("two_cores")
@pytest.mark.parametrize("size", [0, 1, 70_000, 3_000_000])
def test_values_larger_than_a_pipe(size: int) -> None:
    assert [len(each) for each in forked(lambda number: bytes(size + number), 6)] == [size + n for n in range(6)]


@pytest.mark.usefixtures("two_cores")
def test_more_turns_than_a_pipe_holds() -> None:
    assert list(forked(lambda number: -number, 20_000)) == [-number for number in range(20_000)]


@pytest.mark.usefixtures("two_cores")
def test_work_left_off_leaves_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[int] = []
    fork = os.fork

    def noted() -> int:
        begun.append(fork())
        return begun[-1]

    monkeypatch.setattr(os, "fork", noted)
    work = forked(_who, 1000)
    next(work)
    work.close()
    assert begun
    for process in begun:  # other tests of this worker may have children of their own
        with pytest.raises(ChildProcessError):
            os.waitpid(process, os.WNOHANG)


def test_an_exception_comes_through() -> None:
    def stumbles(number: int) -> str:
        if number == 5:
            raise ValueError("the fifth")
        return ""

    with pytest.raises(ValueError, match="the fifth"):
        list(forked(stumbles, 8))
