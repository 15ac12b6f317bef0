"""The client of the load test, a process of its own: it takes tasks as lines of JSON, and gives what came of each.

A closed loop keeps so many questions under way. An open loop sends at a fixed rate, whether answers come or not: a
question that finds no connection free waits for one, and its wait counts. What does not count is that this client came
late to send a question: how late it was is told apart.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import sys
import time
from collections import deque
from collections.abc import Callable
from dataclasses import asdict, dataclass, field

#: Connections of the closed loop; the open loop has four times as many.
CONNECTIONS = 16
#: The open loop looks this often which questions are due, in seconds.
_TICK = 0.001


@dataclass(frozen=True, slots=True)
class Task:
    """So many seconds of questions with these bodies; `rate` is that of the open loop, 0 for the closed one."""

    port: int
    path: str
    bodies: list[str]
    seconds: float
    rate: float = 0.0


@dataclass(slots=True)
class Load:
    """What came of a task: answers, those that were none, seconds, and the latency of each in seconds; how late the
    client was with each question of an open loop; and the processor's seconds of the server, which who asks knows."""

    answers: int = 0
    errors: int = 0
    seconds: float = 0.0
    latencies: list[float] = field(default_factory=list)
    lateness: list[float] = field(default_factory=list)
    processor: float = 0.0

    @property
    def rate(self) -> float:
        return self.answers / self.seconds

    @property
    def microseconds(self) -> float:
        """Of the processor, for one answer."""
        return self.processor / self.answers * 1e6


def percentile(times: list[float], share: float) -> float:
    """In milliseconds."""
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] * 1e3 if ordered else 0.0


class _Client(asyncio.Protocol):
    """One connection, on which a question follows when the one before is answered."""

    def __init__(self, requests: list[bytes], load: Load, more: Callable[[], float | None]) -> None:
        self.requests = requests
        self.load = load
        self.more = more
        self.rest = b""
        self.number = 0
        self.began = 0.0
        self.is_busy = self.is_lost = False
        self.transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport  # type: ignore[assignment]

    def connection_lost(self, problem: Exception | None) -> None:
        self.load.errors += self.is_busy
        self.is_busy, self.is_lost = False, True

    def ask(self, began: float) -> None:
        """Sends the next question; its time runs from `began`."""
        self.is_busy, self.began = True, began
        self.transport.write(self.requests[self.number % len(self.requests)])
        self.number += 1

    def data_received(self, data: bytes) -> None:
        self.rest += data
        head, found, body = self.rest.partition(b"\r\n\r\n")
        if not found:
            return
        size = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
        if len(body) < size:
            return
        self.rest = body[size:]
        self.load.answers += 1
        self.load.errors += not head.startswith(b"HTTP/1.1 200")
        self.load.latencies.append(time.perf_counter() - self.began)
        self.is_busy = False
        began = self.more()
        if began is not None:
            self.ask(began)


async def _connected(task: Task, load: Load, more: Callable[[], float | None], count: int) -> list[_Client]:
    loop, requests = asyncio.get_running_loop(), requests_of(task)
    return [
        (await loop.create_connection(lambda: _Client(requests, load, more), "127.0.0.1", task.port))[1]
        for _ in range(count)
    ]


async def closed(task: Task) -> Load:
    """As many answers as there can be, with some questions under way at any time."""
    load = Load()
    until = float("inf")

    def more() -> float | None:
        now = time.perf_counter()
        return now if now < until else None

    clients = await _connected(task, load, more, CONNECTIONS)
    began = time.perf_counter()
    until = began + task.seconds
    for each in clients:
        each.ask(time.perf_counter())
    while any(each.is_busy for each in clients):
        await asyncio.sleep(0.01)
    load.seconds = time.perf_counter() - began
    for each in clients:
        each.transport.close()
    return load


async def opened(task: Task) -> Load:
    """Questions at a fixed rate."""
    load = Load()
    waiting: deque[float] = deque()
    clients = await _connected(task, load, lambda: waiting.popleft() if waiting else None, 4 * CONNECTIONS)
    total, sent, began = int(task.rate * task.seconds), 0, time.perf_counter()
    while sent < total:
        now = time.perf_counter()
        due = min(total, int((now - began) * task.rate) + 1)
        while sent < due:
            now = time.perf_counter()
            load.lateness.append(now - began - sent / task.rate)
            sent += 1
            free = next((each for each in clients if not each.is_busy and not each.is_lost), None)
            if free is None:
                waiting.append(now)
            else:
                free.ask(now)
        await asyncio.sleep(_TICK)
    while any(each.is_busy for each in clients):
        await asyncio.sleep(0.005)
    load.errors += len(waiting)  # for which no connection is left
    load.seconds = time.perf_counter() - began
    for each in clients:
        each.transport.close()
    return load


def requests_of(task: Task) -> list[bytes]:
    """The questions of a task as they go over the wire."""
    found = []
    for body in map(str.encode, task.bodies):
        head = f"POST {task.path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {len(body)}"
        found.append(head.encode() + b"\r\n\r\n" + body)
    return found


def _say(text: str) -> None:
    """A line on the output, whole: where Python does not buffer, `print` may write only as much as a pipe takes."""
    left = f"{text}\n".encode()
    while left:
        left = left[os.write(sys.stdout.fileno(), left) :]


def main() -> None:
    """Does the tasks that come on the input, a line each."""
    import uvloop

    for line in sys.stdin:
        task = Task(**json.loads(line))
        gc.collect()
        gc.disable()  # what it collects between two answers would be taken for their time
        load = uvloop.run(opened(task) if task.rate else closed(task))
        gc.enable()
        _say(json.dumps(asdict(load)))


if __name__ == "__main__":
    main()
