"""Pieces of work on several threads: NumPy lets go of Python's lock while it goes through a column, so that blocks of
rows are worked out side by side in one process.

Threads are begun for one question and have ended when it is answered: none is left that a process forked later would
miss.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextvars import copy_context
from threading import Lock, Thread


def cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def each_on(threads: int, work: Callable[[int], None], count: int) -> None:
    """Does `work(0)` to `work(count - 1)` on so many threads, of which this is one; pieces are begun in their order.

    Raises what the first piece in that order raised, and begins no further one then. `work` sees the context of the
    caller (`np.errstate`, say).
    """
    if threads < 2 or count < 2:
        for number in range(count):
            work(number)
        return
    left = iter(range(count))
    lock = Lock()
    failures: dict[int, BaseException] = {}

    def next_piece() -> int | None:
        with lock:
            return None if failures else next(left, None)

    def go() -> None:
        while (number := next_piece()) is not None:
            try:
                work(number)
            except BaseException as problem:  # told by the thread that asked
                failures[number if isinstance(problem, Exception) else -1] = problem

    helpers = _begun(go, min(threads, count) - 1)
    try:
        go()
        for each in helpers:
            each.join()
    except BaseException as problem:  # an interruption between two pieces
        failures[-1] = problem
        for each in helpers:
            each.join()
    if failures:
        raise failures[min(failures)]


def _begun(go: Callable[[], None], count: int) -> list[Thread]:
    """So many threads that have begun, or as many as the system gives."""
    helpers: list[Thread] = []
    for number in range(count):
        helper = Thread(target=copy_context().run, args=(go,), name=f"columns {number + 1}", daemon=True)
        try:
            helper.start()
        except RuntimeError:  # no more threads
            break
        helpers.append(helper)
    return helpers
