"""Work on several cores: a process that is forked has all that its parent has worked out, and gives back values.

The parent is one of those at work. A pipe that all of them read from says whose turn is next, so that nobody waits for
another and the parent may come later. What a child cannot do the parent does itself: a child that dies costs time only.
"""

from __future__ import annotations

import contextlib
import gc
import os
import pickle
import select
import signal
import struct
import threading
from collections.abc import Callable, Generator, Iterator
from types import TracebackType
from typing import Any, Final, Generic, NoReturn, Self, TypeVar

Value = TypeVar("Value")

#: More processes than this cost more memory than they save time.
_MOST: Final = 4
#: Fewer pieces of work than this are done before a second process has started.
_FEWEST: Final = 4
#: A turn as it stands in the pipe, and how many there are at most: so many go into a pipe before anybody reads.
_TURN: Final = struct.Struct("=I")
_TURNS: Final = 8_192
#: The length of a message of a child.
_LENGTH: Final = struct.Struct("=Q")
_CHUNK: Final = 1 << 20


def forked(function: Callable[[int], Value], count: int, jobs: int = 0) -> Generator[Value, None, None]:
    """What a function gives for each of 0 up to `count`, in order. An exception in it is raised here."""
    with Forked(function, count, jobs) as work:
        yield from work.results()


class Forked(Generic[Value]):
    """A function asked for each of 0 up to `count` by so many processes as `jobs` says, without it one a core. The
    others begin at once, this one when it asks for the results; on one core, where no process can be forked, and in a
    program with threads, whose locks a fork would keep, it does all."""

    def __init__(self, function: Callable[[int], Value], count: int, jobs: int = 0) -> None:
        self._function = function
        self._count = count
        self._turns = -1
        self._found: dict[int, Value] = {}
        self._children: list[_Child] = []
        jobs = min(jobs or min(_cores(), _MOST), count)
        if jobs < 2 or count < _FEWEST or not hasattr(os, "fork") or not _is_alone():
            return
        self._turns, told = os.pipe()
        os.write(told, b"".join(_TURN.pack(number) for number in range(min(count, _TURNS))))
        os.close(told)
        self._children = [self._begun() for _ in range(jobs - 1)]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        for child in self._children:
            child.stop()
        self._children = []
        if self._turns >= 0:
            os.close(self._turns)
            self._turns = -1

    def results(self) -> Iterator[Value]:
        """What the function gives, in order. Raises what it raises."""
        for number in range(self._count):
            while number not in self._found and self._goes_on():
                pass
            yield self._found.pop(number) if number in self._found else self._function(number)

    def _goes_on(self) -> bool:
        """Takes the next turn, and what the others have done; False when nothing more will come of either."""
        mine = _next_turn(self._turns)
        for number in range(mine, self._count, _TURNS) if mine is not None else ():
            self._found[number] = self._function(number)
        listening = [child for child in self._children if child.is_open]
        if not listening:
            return mine is not None
        ready, _, _ = select.select(listening, (), (), 0 if mine is not None else None)
        for child in ready:
            self._found.update(child.heard())
        return True

    def _begun(self) -> _Child:
        heard, told = os.pipe()
        process = os.fork()
        if not process:
            self._work(told)
        os.close(told)
        return _Child(process, heard)

    def _work(self, told: int) -> NoReturn:
        """All that a child does. It says each value as soon as it can without waiting, and the rest at the end."""
        gc.disable()  # a collection would look at, and so copy, all that the parent has
        unsaid = b""
        with contextlib.suppress(BaseException):
            os.set_blocking(told, False)
            while (turn := _next_turn(self._turns)) is not None:
                for number in range(turn, self._count, _TURNS):
                    unsaid += self._message(number)
                with contextlib.suppress(BlockingIOError):
                    unsaid = unsaid[os.write(told, unsaid) :]
            os.set_blocking(told, True)
            while unsaid:
                unsaid = unsaid[os.write(told, unsaid) :]
        os._exit(0)

    def _message(self, number: int) -> bytes:
        """What a turn gives; nothing where it fails or cannot be handed over, so that the parent sees it for itself."""
        try:
            said = pickle.dumps((number, self._function(number)), pickle.HIGHEST_PROTOCOL)
        except Exception:
            return b""
        return _LENGTH.pack(len(said)) + said


class _Child:
    """A process at work, and what it has said."""

    def __init__(self, process: int, heard: int) -> None:
        self._process = process
        self.is_open = True
        self._pipe = heard
        self._unread = bytearray()

    def fileno(self) -> int:
        return self._pipe

    def heard(self) -> list[tuple[int, Any]]:
        """The values that have come in whole since it was last asked, each with its number."""
        said = os.read(self._pipe, _CHUNK)
        self.is_open = bool(said)
        self._unread += said
        found: list[tuple[int, Any]] = []
        start = 0
        while len(self._unread) >= (body := start + _LENGTH.size):
            (length,) = _LENGTH.unpack_from(self._unread, start)
            if len(self._unread) < body + length:
                break
            start = body + length
            found.append(pickle.loads(memoryview(self._unread)[body:start]))
        del self._unread[:start]
        return found

    def stop(self) -> None:
        """Ends the process, whether it has done its work or not."""
        os.close(self._pipe)
        with contextlib.suppress(ProcessLookupError):
            os.kill(self._process, signal.SIGKILL)
        with contextlib.suppress(ChildProcessError):
            os.waitpid(self._process, 0)


def _next_turn(turns: int) -> int | None:
    """The turn that nobody has taken yet, or None."""
    taken = os.read(turns, _TURN.size) if turns >= 0 else b""
    return int(_TURN.unpack(taken)[0]) if taken else None


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _is_alone() -> bool:
    return threading.active_count() == 1
