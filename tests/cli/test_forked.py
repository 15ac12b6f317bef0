"""Work on several cores gives what one would, in its order, and its mistakes are not lost."""

from __future__ import annotations

import os

import pytest

from service.project import forked as module
from service.project.forked import forked


@pytest.mark.parametrize("count", [0, 1, 3, 4, 9, 40])
def test_what_each_gives_in_order(count: int) -> None:
    words = [f"text {number}" for number in range(count)]
    assert list(forked(lambda number: words[number], count)) == words


def test_other_processes_do_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_cores", lambda: 2)
    assert str(os.getpid()) not in forked(lambda number: str(os.getpid()), 8)


def test_one_core_does_it_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_cores", lambda: 1)
    assert set(forked(lambda number: str(os.getpid()), 8)) == {str(os.getpid())}


def test_an_exception_comes_through() -> None:
    def stumbles(number: int) -> str:
        if number == 5:
            raise ValueError("the fifth")
        return ""

    with pytest.raises(ValueError, match="the fifth"):
        list(forked(stumbles, 8))
