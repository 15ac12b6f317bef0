"""Readings: choices between ways to read the text, and which of them a question came to read.

A variable that is a reading is handed to rules as a function, so that reading it can be noticed. What is noticed
changes no answer: it says which other choices could.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeVar

A = TypeVar("A")

_noticed: ContextVar[dict[str, None] | None] = ContextVar("noticed", default=None)


def as_chosen(name: str, case: A) -> Callable[[], A]:
    """The reading of that name in the case that is in force."""
    if _noticed.get() is None:
        return lambda: case

    def read() -> A:
        notice(name)
        return case

    return read


def handed_on(chosen: A) -> A:
    """What the asker chose, as a scope hands it on to one that it calls."""
    return chosen


def notice(name: str) -> None:
    """Tells whoever notices that a reading was read."""
    noticed = _noticed.get()
    if noticed is not None:
        noticed.setdefault(name)


@contextmanager
def noticing() -> Generator[dict[str, None], None, None]:
    """The names of the readings that are read inside, in the order of first reading."""
    noticed: dict[str, None] = {}
    token = _noticed.set(noticed)
    try:
        yield noticed
    finally:
        _noticed.reset(token)
