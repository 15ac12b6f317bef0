"""The service under load, beside a bare endpoint of Starlette on the same server: `make load`.

A closed loop keeps so many questions under way and counts the answers; an open loop sends at half of that rate, whether
answers come or not, and times each answer. The client is another process (`http_load`), on a core of its own where there
are two. Besides the answers a second there is the time of the processor that the server takes for one, on which other
programs have no bearing; and beside the latencies there are those of a program that answers at once, which are the
client's and the machine's own.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict
from pathlib import Path
from statistics import median
from time import process_time

from tests.benchmarks.frame import Table, write_section
from tests.benchmarks.http_load import CONNECTIONS, Load, Task, percentile

ROOT = Path(__file__).resolve().parents[2]

#: Questions to one rule of the decree, some of each outcome.
FACTS = (
    {"project": {"Electricity": 5}},
    {"project": {"Electricity": "12.5"}},
    {"project": {"Land": 1050}},
    {"project": {"Land": "150 ha"}},
    {"project": "Other"},
)

#: What is aimed at for outcomes without reasons: of the bare endpoint, answers a second, and milliseconds for 99 in 100.
SHARE, RATE, PATIENCE = 0.5, 5_000, 20.0

#: The cores of servers and client: one each, where there are two.
CORES = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
SERVERS, CLIENT = (CORES[0], CORES[-1]) if len(CORES) > 1 else (None, None)


def processor(pid: int) -> float:
    """The seconds that a process has had of the processor."""
    told = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(told[11]) + int(told[12])) / os.sysconf("SC_CLK_TCK")


def _on(core: int | None) -> Callable[[], None] | None:
    """What keeps a new process on a core."""
    return None if core is None else lambda: os.sched_setaffinity(0, {core})


@contextmanager
def server(*command: str) -> Iterator[tuple[int, int]]:
    """A server that prints its port: its process and the port."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [sys.executable, "-m", *command],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=ROOT,
        env=environment,
        preexec_fn=_on(SERVERS),
    ) as process:
        try:
            assert process.stdout is not None
            yield process.pid, int(process.stdout.readline())
        finally:
            process.terminate()


@contextmanager
def client() -> Iterator[Callable[[Task], Load]]:
    """The client: a function that has a task done."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [sys.executable, "-m", "tests.benchmarks.http_load"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=environment,
        preexec_fn=_on(CLIENT),
    ) as process:
        stdin, stdout = process.stdin, process.stdout
        assert stdin is not None
        assert stdout is not None

        def done(task: Task) -> Load:
            stdin.write(json.dumps(asdict(task)) + "\n")
            stdin.flush()
            return Load(**json.loads(stdout.readline()))

        try:
            yield done
        finally:
            process.terminate()


ANSWER = {
    "scope": "Warranty",
    "outputs": {"amount": {"status": "value", "value": {"currency": "USD", "amount": "10000.00"}}},
}


def bare() -> None:
    """An endpoint that reads an object and answers a fixed one of the size of an answer, on the same server."""
    import uvicorn
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import JSONResponse
    from starlette.routing import Route

    from service.http.server import listen

    async def endpoint(request: Request) -> JSONResponse:
        await request.json()
        return JSONResponse(ANSWER)

    app = Starlette(routes=[Route("/", endpoint, methods=["POST"])])
    listening = listen("127.0.0.1", 0)
    print(listening.getsockname()[1], flush=True)
    config = uvicorn.Config(app, loop="uvloop", http="httptools", ws="none", log_config=None, access_log=False)
    uvicorn.Server(config).run(sockets=[listening])


class _Fixed(asyncio.Protocol):
    """Answers whatever comes with the same bytes."""

    body = json.dumps(ANSWER).encode()
    reply = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%b" % (len(body), body)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport: asyncio.Transport = transport  # type: ignore[assignment]

    def data_received(self, data: bytes) -> None:
        self.transport.write(self.reply)


def fixed() -> None:
    """Nothing but the network: what latencies have of it, of the client and of the machine."""
    import uvloop

    from service.http.server import listen

    async def serve() -> None:
        listening = listen("127.0.0.1", 0)
        print(listening.getsockname()[1], flush=True)
        await (await asyncio.get_running_loop().create_server(_Fixed, sock=listening)).serve_forever()

    uvloop.run(serve())


FIXED, BARE, OUTCOMES = "a fixed answer, by no framework", "bare Starlette", "outcomes (`reasons=false`)"
#: What takes turns: the address, and which server has it.
CONTENDERS = {
    BARE: ("bare", "/"),
    OUTCOMES: ("service", "/api/scopes/Warranty/ask?reasons=false"),
    "answers with reasons": ("service", "/api/scopes/Warranty/ask"),
    FIXED: ("fixed", "/"),
}


def measured(rounds: int, seconds: float) -> str:
    """All of it, as the section of the page."""
    found: dict[str, list[Load]] = {name: [] for name in CONTENDERS}
    late: dict[str, list[Load]] = {name: [] for name in CONTENDERS}
    bodies = [json.dumps(each) for each in FACTS]
    speed = [calibrated()]
    with ExitStack() as stack:
        places = {
            "bare": stack.enter_context(server("tests.benchmarks.http", "--serve", "bare")),
            "fixed": stack.enter_context(server("tests.benchmarks.http", "--serve", "fixed")),
            "service": stack.enter_context(server("tests.http.served", str(ROOT / "rules"), "{}", "1", "errors")),
        }
        ask = stack.enter_context(client())
        for which, path in CONTENDERS.values():  # a round that is not counted
            ask(Task(places[which][1], path, bodies, 0.5))
        for number in range(rounds):
            names = list(CONTENDERS)
            for name in names if number % 2 == 0 else reversed(names):
                which, path = CONTENDERS[name]
                pid, port = places[which]
                before = processor(pid)
                load = ask(Task(port, path, bodies, seconds))
                load.processor = processor(pid) - before
                found[name].append(load)
            half = found[OUTCOMES][-1].rate / 2
            for name in names:
                which, path = CONTENDERS[name]
                rate = half if name == FIXED else found[name][-1].rate / 2
                late[name].append(ask(Task(places[which][1], path, bodies, seconds, rate)))
            speed.append(calibrated())
    return section(found, late, speed)


def calibrated() -> float:
    """Milliseconds of the processor for a loop of Python that is always the same."""
    began, total = process_time(), 0
    for number in range(1_000_000):
        total += number & 7
    return (process_time() - began) * 1e3


def section(found: dict[str, list[Load]], late: dict[str, list[Load]], speed: list[float]) -> str:
    """The section of the page."""
    rows = [_row(name, found, late) for name in found]
    outcomes = found[OUTCOMES]
    share = median(each.rate / other.rate for each, other in zip(outcomes, found[BARE], strict=True))
    rate = median(each.rate for each in outcomes)
    last = median(percentile(each.latencies, 0.99) for each in late[OUTCOMES])
    pinned = "each on a core of its own" if CLIENT is not None else "on one core"
    table = Table(_HEADINGS, rows).markdown()
    return f"""## The service, under load

Questions to `Warranty` over the loopback, from JSON to JSON, with all checks, security headers and counts; the log has
errors only. *Bare* is an endpoint of Starlette on the same server, which reads an object and sends a fixed one; it keeps
no clock, no counts, and sends two headers. Server and client are processes of the same machine, {pinned}. Answers
a second come from a closed loop of {CONNECTIONS} connections; *half load* is an open loop at half of that rate (for the fixed
answer, at that of outcomes). A question is timed from when the client could send it, whether a connection was free or not;
*late* is how long after its time that was, which is the client's and the machine's doing. The fixed answer shows how much
of a latency is so too.

{table}

Of what is aimed at for outcomes: {SHARE} of the bare endpoint is {_met(share >= SHARE)} ({share:.2f}), {RATE:,} answers a second
are {_met(rate >= RATE)} ({rate:,.0f}), and {PATIENCE:g} ms for 99 in 100 at half load are {_met(last <= PATIENCE)} ({last:.1f});
the last two hang on what else the machine does. A loop of a million steps of Python took {min(speed):.0f} to {max(speed):.0f} ms of the
processor meanwhile. Answers with their reasons are several kilobytes each, and what they take is mostly trying the conditions
of every rule."""


_HEADINGS = (
    "one worker",
    "answers a second",
    "of bare",
    "processor, µs",
    "of bare, by processor",
    "p50 at half load, ms",
    "p99, ms",
    "p99 late, ms",
    "errors",
)


def _row(name: str, found: dict[str, list[Load]], late: dict[str, list[Load]]) -> tuple[str, ...]:
    pairs = list(zip(found[name], found[BARE], strict=True))
    return (
        name,
        f"{median(each.rate for each in found[name]):,.0f}",
        f"{median(each.rate / other.rate for each, other in pairs):.2f}",
        f"{median(each.microseconds for each in found[name]):,.0f}",
        f"{median(other.microseconds / each.microseconds for each, other in pairs):.2f}",
        f"{median(percentile(each.latencies, 0.5) for each in late[name]):.2f}",
        f"{median(percentile(each.latencies, 0.99) for each in late[name]):.2f}",
        f"{median(percentile(each.lateness, 0.99) for each in late[name]):.2f}",
        f"{sum(each.errors for each in (*found[name], *late[name]))}",
    )


def _met(is_met: bool) -> str:
    return "reached" if is_met else "not reached"


def main() -> None:
    """Measures, prints, and keeps the table."""
    parser = argparse.ArgumentParser(description="The service under load, beside a bare endpoint of Starlette.")
    parser.add_argument("--serve", choices=("bare", "fixed"), help="be what the service is compared to")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=3.0, help="how long each load lasts")
    parser.add_argument("--print", action="store_true", help="print the figures, and leave the page as it is")
    given = parser.parse_args()
    if given.serve:
        {"bare": bare, "fixed": fixed}[given.serve]()
        return
    text = measured(given.rounds, given.seconds)
    if not given.print:
        write_section("http", text)
    print(f"{text}\n")


if __name__ == "__main__":
    main()
