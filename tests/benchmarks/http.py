"""The service under load, beside a bare endpoint of Starlette on the same server: `python -m tests.benchmarks.http`.

A closed loop keeps so many questions under way and counts the answers; an open loop sends at a fixed rate, whether
answers come or not, and times each from when it should have been sent. The client is another process. Besides the answers
a second there is the time of the processor that the server takes for one, on which other programs have no bearing.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from tests.benchmarks.frame import Table, write_section

ROOT = Path(__file__).resolve().parents[2]

#: Questions to one rule of the decree, some of each outcome.
FACTS = (
    {"project": {"Electricity": 5}},
    {"project": {"Electricity": "12.5"}},
    {"project": {"Land": 1050}},
    {"project": {"Land": "150 ha"}},
    {"project": "Other"},
)
CONNECTIONS = 16

#: What is aimed at for outcomes without reasons: of the bare endpoint, answers a second, and milliseconds for 99 in 100.
SHARE, RATE, PATIENCE = 0.5, 5_000, 20.0


@dataclass(slots=True)
class Load:
    """What came of one run: answers, seconds, the processor's seconds of the server, and the latency of each answer."""

    answers: int = 0
    errors: int = 0
    seconds: float = 0.0
    processor: float = 0.0
    latencies: list[float] = field(default_factory=list)

    @property
    def rate(self) -> float:
        return self.answers / self.seconds

    @property
    def microseconds(self) -> float:
        """Of the processor, for one answer."""
        return self.processor / self.answers * 1e6

    def percentile(self, share: float) -> float:
        """In milliseconds."""
        ordered = sorted(self.latencies)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))] * 1e3


class _Client(asyncio.Protocol):
    """One connection, on which a question follows when the one before is answered."""

    def __init__(self, requests: list[bytes], load: Load, more: Callable[[], float | None]) -> None:
        self.requests = requests
        self.load = load
        self.more = more
        self.rest = b""
        self.number = 0
        self.meant = 0.0
        self.is_busy = False
        self.transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport  # type: ignore[assignment]

    def ask(self, meant: float) -> None:
        self.is_busy, self.meant = True, meant
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
        self.load.latencies.append(time.perf_counter() - self.meant)
        self.is_busy = False
        meant = self.more()
        if meant is not None:
            self.ask(meant)


async def closed(port: int, requests: list[bytes], seconds: float) -> Load:
    """As many answers as there can be, with some questions under way at any time."""
    load = Load()
    loop = asyncio.get_running_loop()
    until = time.perf_counter() + seconds

    def more() -> float | None:
        now = time.perf_counter()
        return now if now < until else None

    clients = [
        (await loop.create_connection(lambda: _Client(requests, load, more), "127.0.0.1", port))[1]
        for _ in range(CONNECTIONS)
    ]
    began = time.perf_counter()
    for each in clients:
        each.ask(time.perf_counter())
    while any(each.is_busy for each in clients):
        await asyncio.sleep(0.01)
    load.seconds = time.perf_counter() - began
    for each in clients:
        each.transport.close()
    return load


async def opened(port: int, requests: list[bytes], rate: float, seconds: float) -> Load:
    """Questions at a fixed rate; one for which no connection is free waits, and its time counts."""
    load = Load()
    loop = asyncio.get_running_loop()
    waiting: deque[float] = deque()
    clients: list[_Client] = []

    def more() -> float | None:
        return waiting.popleft() if waiting else None

    for _ in range(4 * CONNECTIONS):
        _, client = await loop.create_connection(lambda: _Client(requests, load, more), "127.0.0.1", port)
        clients.append(client)
    began = time.perf_counter()
    for number in range(int(rate * seconds)):
        meant = began + number / rate
        while (left := meant - time.perf_counter()) > 0:
            await asyncio.sleep(left if left > 0.001 else 0)
        free = next((each for each in clients if not each.is_busy), None)
        if free is None:
            waiting.append(meant)
        else:
            free.ask(meant)
        if number % 64 == 0:
            await asyncio.sleep(0)
    while waiting or any(each.is_busy for each in clients):
        await asyncio.sleep(0.005)
    load.seconds = time.perf_counter() - began
    for each in clients:
        each.transport.close()
    return load


def requests_for(path: str) -> list[bytes]:
    """Questions as they go over the wire."""
    found = []
    for facts in FACTS:
        body = json.dumps(facts).encode()
        head = (
            f"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        found.append(head.encode() + body)
    return found


def processor(pid: int) -> float:
    """The seconds that a process has had of the processor."""
    told = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(told[11]) + int(told[12])) / os.sysconf("SC_CLK_TCK")


@contextmanager
def server(*command: str) -> Iterator[tuple[int, int]]:
    """A server that prints its port: its process and the port."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [sys.executable, "-m", *command], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=ROOT, env=environment
    ) as process:
        try:
            assert process.stdout is not None
            yield process.pid, int(process.stdout.readline())
        finally:
            process.terminate()


def bare() -> None:
    """An endpoint that reads an object and answers a fixed one of the size of an answer, on the same server."""
    import uvicorn
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import JSONResponse
    from starlette.routing import Route

    from service.http.server import listen

    value = {"currency": "USD", "amount": "10000.00"}
    answer = {"scope": "Warranty", "outputs": {"amount": {"status": "value", "value": value}}}

    async def endpoint(request: Request) -> JSONResponse:
        await request.json()
        return JSONResponse(answer)

    app = Starlette(routes=[Route("/", endpoint, methods=["POST"])])
    listening = listen("127.0.0.1", 0)
    print(listening.getsockname()[1], flush=True)
    config = uvicorn.Config(app, loop="uvloop", http="httptools", ws="none", log_config=None, access_log=False)
    uvicorn.Server(config).run(sockets=[listening])


OUTCOMES = "outcomes (`reasons=false`)"
#: What takes turns: the address, and which server has it.
CONTENDERS = {
    "bare Starlette": ("bare", "/"),
    OUTCOMES: ("service", "/api/scopes/Warranty/ask?reasons=false"),
    "answers with reasons": ("service", "/api/scopes/Warranty/ask"),
}


def measured(rounds: int, seconds: float) -> str:
    """All of it, as the section of the page."""
    import uvloop

    run = uvloop.run
    loads: dict[str, list[Load]] = {name: [] for name in CONTENDERS}
    late: dict[str, list[Load]] = {name: [] for name in CONTENDERS}
    with (
        server("tests.benchmarks.http", "--bare") as bare_one,
        server("tests.http.served", str(ROOT / "rules"), "{}", "1", "errors") as service,
    ):
        places = {"bare": bare_one, "service": service}
        for which, path in CONTENDERS.values():  # a round that is not counted
            run(closed(places[which][1], requests_for(path), 0.5))
        for number in range(rounds):
            names = list(CONTENDERS)
            for name in names if number % 2 == 0 else reversed(names):
                which, path = CONTENDERS[name]
                pid, port = places[which]
                before = processor(pid)
                load = run(closed(port, requests_for(path), seconds))
                load.processor = processor(pid) - before
                loads[name].append(load)
                late[name].append(run(opened(port, requests_for(path), load.rate / 2, seconds)))
    return section(loads, late)


def section(loads: dict[str, list[Load]], late: dict[str, list[Load]]) -> str:
    base = loads["bare Starlette"]
    rows = []
    for name, found in loads.items():
        share = median(each.rate / other.rate for each, other in zip(found, base, strict=True))
        cost = median(other.microseconds / each.microseconds for each, other in zip(found, base, strict=True))
        rows.append(
            (
                name,
                f"{median(each.rate for each in found):,.0f}",
                f"{share:.2f}",
                f"{median(each.microseconds for each in found):,.0f}",
                f"{cost:.2f}",
                f"{median(each.percentile(0.5) for each in late[name]):.2f}",
                f"{median(each.percentile(0.99) for each in late[name]):.2f}",
                f"{sum(each.errors for each in (*found, *late[name]))}",
            )
        )
    share = median(each.rate / other.rate for each, other in zip(loads[OUTCOMES], base, strict=True))
    rate = median(each.rate for each in loads[OUTCOMES])
    late99 = median(each.percentile(0.99) for each in late[OUTCOMES])
    heads = (
        "one worker",
        "answers a second",
        "of bare",
        "processor, µs",
        "of bare, by processor",
        "p50 at half load, ms",
        "p99 at half load, ms",
        "errors",
    )
    return f"""## The service, under load

Questions to `Warranty` over the loopback, from JSON to JSON, with all checks, security headers and counts; the log has
errors only. *Bare* is an endpoint of Starlette on the same server, which reads an object and sends a fixed one. The client
is a process on the same machine. Answers a second come from a closed loop of {CONNECTIONS} connections; *half load* is an
open loop at half of that rate, each question timed from when it should have been sent.

{Table(heads, rows).markdown()}

Of what is aimed at for outcomes: {SHARE} of the bare endpoint is {_met(share >= SHARE)}, {RATE:,} answers a second are
{_met(rate >= RATE)}, and {PATIENCE:g} ms for 99 in 100 at half load are {_met(late99 <= PATIENCE)}; the last two hang on
what else the machine does. Answers with their reasons are several kilobytes each, and what they take is mostly trying the
conditions of every rule."""


def _met(is_met: bool) -> str:
    return "reached" if is_met else "not reached"


def main() -> None:
    """Measures, prints, and keeps the table."""
    parser = argparse.ArgumentParser(description="The service under load, beside a bare endpoint of Starlette.")
    parser.add_argument("--bare", action="store_true", help="serve the bare endpoint")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=3.0, help="how long each load lasts")
    parser.add_argument("--print", action="store_true", help="print the figures, and leave the page as it is")
    given = parser.parse_args()
    if given.bare:
        bare()
        return
    text = measured(given.rounds, given.seconds)
    if not given.print:
        write_section("http", text)
    print(f"{text}\n")


if __name__ == "__main__":
    main()
