"""The client of the load test: it counts every question, and what becomes of it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from tests.benchmarks.http import _Fixed
from tests.benchmarks.http_load import Load, Task, closed, opened, percentile, requests_of
from tests.loops import run_apart


class _Refusing(_Fixed):
    reply = _Fixed.reply.replace(b"200 OK", b"503 Busy")


class _Leaving(_Fixed):
    """Ends the connection after an answer."""

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        self.transport.close()


class _Slow(_Fixed):
    """Answers in pieces, later."""

    def data_received(self, data: bytes) -> None:
        loop = asyncio.get_running_loop()
        loop.call_later(0.02, self.transport.write, self.reply[:50])
        loop.call_later(0.03, self.transport.write, self.reply[50:])


def loaded(kind: type[_Fixed], load: Callable[[Task], Awaitable[Load]], rate: float = 0.0) -> Load:
    async def run() -> Load:
        served = await asyncio.get_running_loop().create_server(kind, "127.0.0.1", 0)
        async with served:
            port = served.sockets[0].getsockname()[1]
            return await load(Task(port, "/", ["{}", "[1]"], 0.2, rate))

    return run_apart(run)


def test_a_closed_loop_counts_its_answers() -> None:
    load = loaded(_Fixed, closed)
    assert load.errors == 0
    assert load.answers == len(load.latencies) >= 16
    assert load.rate == load.answers / load.seconds


@pytest.mark.parametrize("kind", [_Fixed, _Slow])
def test_an_open_loop_sends_as_many_as_it_should(kind: type[_Fixed]) -> None:
    load = loaded(kind, opened, 1_000)
    assert (load.answers, load.errors, len(load.lateness)) == (200, 0, 200)
    assert min(load.lateness) >= 0


def test_time_without_a_free_connection_counts() -> None:
    load = loaded(_Slow, opened, 5_000)  # far more than 64 connections can have
    assert load.answers == 1_000
    assert percentile(load.latencies, 0.9) > 2 * percentile(load.latencies, 0.01) > 40


@pytest.mark.parametrize(("load", "rate"), [(closed, 0.0), (opened, 500.0)])
def test_what_is_no_answer_is_an_error(load: Callable[[Task], Awaitable[Load]], rate: float) -> None:
    found = loaded(_Refusing, load, rate)
    assert found.errors == found.answers > 0


def test_questions_without_a_connection_are_errors() -> None:
    found = loaded(_Leaving, opened, 1_000)
    assert found.answers + found.errors == 200
    assert found.errors > 0


def test_questions_go_over_the_wire_whole() -> None:
    first, second = requests_of(Task(1, "/a", ["{}", "[1]"], 1.0))
    assert first.startswith(b"POST /a HTTP/1.1\r\n")
    assert first.endswith(b"Content-Length: 2\r\n\r\n{}")
    assert second.endswith(b"Content-Length: 3\r\n\r\n[1]")
    assert percentile([0.003, 0.001, 0.002], 0.5) == 2.0
