"""A computation that may take so long and no longer, on the thread that serves everybody.

The time is that of the processor, so that a machine with other things to do stops no question. It is kept by the
operating system (`ITIMER_VIRTUAL`) and ends the computation between two steps of Python, which rules consist of.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable
from contextvars import copy_context
from types import FrameType
from typing import TypeVar

T = TypeVar("T")

#: What rang while Python could not be stopped (in a destructor) rings again after so many seconds.
_AGAIN = 0.005

_is_armed = False
#: Whether the signal comes here: set once, since to ask takes longer than most questions' computations.
_is_listening = False


class Slow(BaseException):
    """A computation took too long. No `except Exception` on the way may take it for something else."""


def within(seconds: float, compute: Callable[[], T]) -> T:
    """What `compute` gives. Raises `Slow`. It runs in a context of its own, so that nothing it set stays behind. On any
    thread but the main one there is no limit: signals do not come there."""
    global _is_armed, _is_listening
    if threading.get_ident() != threading.main_thread().ident:
        return copy_context().run(compute)
    if not _is_listening:
        signal.signal(signal.SIGVTALRM, _ring)
        _is_listening = True
    _is_armed = True
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds, _AGAIN)
    try:
        try:
            return copy_context().run(compute)
        finally:
            _is_armed = False  # from here on a ring is not heard
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)


def _ring(number: int, frame: FrameType | None) -> None:
    del number, frame
    if _is_armed:
        raise Slow
