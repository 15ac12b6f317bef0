"""Work on several cores: a process that is forked has all that its parent has worked out, and gives back texts."""

from __future__ import annotations

import gc
import multiprocessing
import os
import sys
from collections.abc import Callable, Iterable
from typing import Final

#: More processes than this cost more memory than they save time.
_MOST: Final = 4
#: Fewer pieces of work than this are done before a second process has started.
_FEWEST: Final = 4

_function: Callable[[int], str] | None = None


def forked(function: Callable[[int], str], count: int) -> Iterable[str]:
    """What a function gives for each of 0 up to `count`, in order; on one core, or where no process can be forked, it
    is asked in turn. An exception in it is raised here."""
    jobs = min(_cores(), _MOST, count)
    if jobs < 2 or count < _FEWEST or "fork" not in multiprocessing.get_all_start_methods():
        return [function(number) for number in range(count)]
    gc.freeze()  # what is there stays where it is: a collection in a child would copy all of it
    context = multiprocessing.get_context("fork")
    with context.Pool(jobs, _begin, (function, sys.getrecursionlimit())) as pool:
        return pool.map(_ask, range(count), chunksize=1)


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _begin(function: Callable[[int], str], limit: int) -> None:
    global _function
    _function = function
    gc.disable()
    sys.setrecursionlimit(limit)


def _ask(number: int) -> str:
    assert _function is not None
    return _function(number)
