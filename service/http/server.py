"""The process or processes that serve: one loads the rules; several are forks of it, with one socket."""

from __future__ import annotations

import gc
import os
import signal
import socket
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NoReturn

import uvicorn

from service.http import logs
from service.http.app import Settings, application
from service.http.asking import Answering
from service.http.helpers import Helpers
from service.http.protocol import Protocol

if TYPE_CHECKING:
    from service.http.law import Law

#: A worker that ends sooner than this after its beginning is not begun again at once.
_TOO_SOON = 1.0


@dataclass(frozen=True, slots=True)
class Serving:
    """A law about to be served on a socket that listens already."""

    law: Law
    settings: Settings
    listening: socket.socket

    def run(self, workers: int) -> None:
        """Serves until the process is told to end. Raises `KeyboardInterrupt` where Ctrl-C told it."""
        logs.begin(self.settings.log)
        gc.collect()
        gc.freeze()  # what is loaded stays, and stays shared between the processes
        if workers == 1:
            self._work(1)
        else:
            _Workers(self._work, workers).run()

    def _work(self, number: int) -> None:
        signal.signal(signal.SIGTERM, _quietly)
        settings = replace(self.settings, worker=str(number))
        limits = settings.limits
        answering = Answering(self.law, limits)
        helpers = Helpers(answering.respond, limits)
        helpers.begin()
        protocol = type("Connection", (Protocol,), {"limits": limits})
        config = uvicorn.Config(
            application(self.law, helpers, answering, settings),
            http=protocol,
            loop="uvloop",
            ws="none",
            lifespan="on",
            log_config=None,
            access_log=False,
            server_header=False,
            proxy_headers=False,
            limit_concurrency=limits.connections,
            timeout_keep_alive=limits.idle,
            timeout_graceful_shutdown=limits.stopping,
        )
        try:
            uvicorn.Server(config).run(sockets=[self.listening])
        finally:
            helpers.end()


class _Workers:
    """Several workers, watched: one that ends is begun anew, until all are told to end."""

    def __init__(self, work: Callable[[int], None], count: int) -> None:
        self.work = work
        self.count = count
        self.running: dict[int, tuple[int, float]] = {}
        self.told = 0

    def run(self) -> None:
        before = {each: signal.signal(each, self._told) for each in (signal.SIGINT, signal.SIGTERM)}
        try:
            for number in range(1, self.count + 1):
                self._begin(number)
            while self.running:
                self._wait()
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)
        if self.told == signal.SIGINT:
            raise KeyboardInterrupt

    def _begin(self, number: int) -> None:
        pid = os.fork()
        if pid:
            self.running[pid] = number, time.monotonic()
            return
        code = 1
        try:
            for each in (signal.SIGINT, signal.SIGTERM):
                signal.signal(each, signal.SIG_DFL)
            self.work(number)
            code = 0
        except (KeyboardInterrupt, SystemExit):
            code = 0
        finally:
            sys.stderr.flush()
            os._exit(code)

    def _wait(self) -> None:
        pid, status = os.wait()
        if pid not in self.running:
            return
        number, began = self.running.pop(pid)
        if self.told:
            return
        logs.event("worker ended", worker=number, code=os.waitstatus_to_exitcode(status))
        if time.monotonic() - began < _TOO_SOON:
            time.sleep(_TOO_SOON)
        if not self.told:
            self._begin(number)

    def _told(self, number: int, frame: object) -> None:
        del frame
        self.told = self.told or number
        for pid in self.running:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGTERM)


def _quietly(number: int, frame: object) -> NoReturn:
    """The end that was asked for is no failure."""
    raise SystemExit(0)


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens. Raises `OSError` where it cannot be had."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    found = socket.socket(family)
    found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        found.bind((host, port))
        found.listen(2048)
    except OSError:
        found.close()
        raise
    return found
