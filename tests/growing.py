"""Whether work grows with its input as it should: ten times the text, about ten times the time."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

#: Ten times the text may take this much longer: four times what is due, for caches and a busy machine. What is
#: quadratic takes a hundred times as long.
_ALLOWED = 40


def too_long(short: Callable[[], object], long: Callable[[], object]) -> bool:
    """Whether the long text, ten times the short one, takes too long in each of four tries: what a busy machine does to
    one, it seldom does to all, and what is quadratic takes a hundred times as long in every one."""
    with _without_collector():
        return all(_seconds(long) >= _ALLOWED * max(_seconds(short), 0.002) for _ in range(4))


@contextmanager
def _without_collector() -> Iterator[None]:
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _seconds(work: Callable[[], object]) -> float:
    """The shorter of two runs, in time of this process."""

    def once() -> float:
        start = time.process_time()
        work()
        return time.process_time() - start

    return min(once() for _ in range(2))
