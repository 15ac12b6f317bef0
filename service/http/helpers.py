"""Processes that answer what would keep others waiting. Each answers one question at a time, and is ended and begun
anew when it takes too long.

They are forks of the service, with the rules in them, and speak with it over a socket: questions and answers as bytes,
each behind its length. Nothing of a request is run, there or here.
"""

from __future__ import annotations

import asyncio
import os
import pickle
import signal
import socket
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn

from service.http.problems import Trouble

if TYPE_CHECKING:
    from service.http.asking import Asked, Reply
    from service.http.limits import Limits

#: What a helper may take of memory beyond what the service has.
_MEMORY = 1 << 30
#: The bytes of a length.
_LENGTH = 4


@dataclass(slots=True)
class _Helper:
    pid: int
    channel: socket.socket

    async def ask(self, asked: Asked) -> Reply:
        loop = asyncio.get_running_loop()
        sent = pickle.dumps(asked)
        await loop.sock_sendall(self.channel, len(sent).to_bytes(_LENGTH) + sent)
        size = int.from_bytes(await self._read(_LENGTH))
        reply: Reply = pickle.loads(await self._read(size))
        return reply

    async def _read(self, size: int) -> bytes:
        loop = asyncio.get_running_loop()
        parts = bytearray()
        while len(parts) < size:
            part = await loop.sock_recv(self.channel, size - len(parts))
            if not part:
                raise EOFError
            parts += part
        return bytes(parts)

    def end(self) -> None:
        self.channel.close()
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)
        with suppress(ChildProcessError):
            os.waitpid(self.pid, 0)


class Helpers:
    """The helpers of one worker."""

    def __init__(self, respond: Callable[[Asked], Reply], limits: Limits, count: int = 1) -> None:
        self._respond = respond
        self._limits = limits
        self._count = count
        self._all: list[_Helper] = []
        self._free: asyncio.Queue[_Helper] = asyncio.Queue()
        self.waiting = 0

    def begin(self) -> None:
        """Begin the processes: best before there are connections, of which a fork has copies until it closes them."""
        for _ in range(self._count):
            self._free.put_nowait(self._new())

    def end(self) -> None:
        """End the processes."""
        for each in self._all:
            each.end()
        self._all.clear()

    async def ask(self, asked: Asked) -> Reply:
        """The answer of the next helper that is free. Raises `Trouble` where it takes too long, or too many wait."""
        if self.waiting >= self._limits.waiting:
            raise Trouble("busy", "Too many long questions wait already. Come again in a moment.", {"Retry-After": "2"})
        self.waiting += 1
        try:
            helper = await self._free.get()
        finally:
            self.waiting -= 1
        try:
            async with asyncio.timeout(self._limits.question):
                return await helper.ask(asked)
        except TimeoutError:
            helper = self._anew(helper)
            raise Trouble(
                "too-long-a-question",
                f"The question was stopped after {self._limits.question:g} seconds.",
                limit=self._limits.question,
            ) from None
        except (OSError, EOFError, pickle.PickleError):
            helper = self._anew(helper)
            raise Trouble("broken", "The process that worked on the question ended before it had an answer.") from None
        except BaseException:  # what it says next would be taken for the answer to another question
            helper = self._anew(helper)
            raise
        finally:
            self._free.put_nowait(helper)

    def _anew(self, helper: _Helper) -> _Helper:
        helper.end()
        if helper in self._all:
            self._all.remove(helper)
        return self._new()

    def _new(self) -> _Helper:
        ours, theirs = socket.socketpair()
        pid = os.fork()
        if pid == 0:
            _work(theirs, self._respond)
        theirs.close()
        ours.setblocking(False)
        helper = _Helper(pid, ours)
        self._all.append(helper)
        return helper


def _work(channel: socket.socket, respond: Callable[[Asked], Reply]) -> NoReturn:
    """The whole life of a helper. It ends with the service: its channel is closed then."""
    try:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        signal.set_wakeup_fd(-1)
        _close_all_but(channel.fileno())
        _bound_memory()
        channel.setblocking(True)
        with channel.makefile("rb") as stream:
            while head := stream.read(_LENGTH):
                asked: Asked = pickle.loads(stream.read(int.from_bytes(head)))
                found = pickle.dumps(respond(asked))
                channel.sendall(len(found).to_bytes(_LENGTH) + found)
    finally:
        os._exit(0)


def _close_all_but(kept: int) -> None:
    """Lets go of the connections and sockets of the service: they would stay open for as long as the helper lives."""
    highest = os.sysconf("SC_OPEN_MAX")
    highest = 4096 if highest < 0 else min(highest, 65_536)
    os.closerange(3, kept)
    os.closerange(kept + 1, highest)


def _bound_memory() -> None:
    """Nothing that is asked takes all memory. Where the system does not say what is taken, no bound is set."""
    import resource

    try:
        with open("/proc/self/statm", encoding="ascii") as stream:
            taken = int(stream.read().split()[0]) * resource.getpagesize()
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (taken + _MEMORY, hard))
    except (OSError, ValueError):
        return
