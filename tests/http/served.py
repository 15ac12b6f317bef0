"""A service in a process of its own, as `kotmai serve` runs it, with other limits where a test wants them.

`python -m tests.http.served RULES '{"patience": 1}' [WORKERS] [LOG] [ORIGIN…] [--site FOLDER]` prints its port.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Service:
    """A service at work; what it logs goes to `log`."""

    process: subprocess.Popen[bytes]
    port: int
    log: Path

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def logged(self) -> list[dict[str, object]]:
        lines = self.log.read_text("utf-8").splitlines()
        return [json.loads(each) for each in lines if each.startswith("{")]

    def line_of(self, id_: str) -> dict[str, object]:
        """The line of a request, which is logged when its answer is on the way."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            for each in self.logged():
                if each.get("id") == id_:
                    return each
            time.sleep(0.05)
        raise AssertionError(f"{id_} is not logged")


#: How long an answer is waited for, in seconds. It says only when to give up: a busy machine takes long.
PATIENCE: Final = 120


@contextmanager
def serving(
    rules: Path, log: Path, limits: dict[str, float] | None = None, workers: int = 1, *more: str
) -> Iterator[Service]:
    """A service of some rules, ended when it is no longer wanted."""
    command = [sys.executable, "-m", "tests.http.served", str(rules), json.dumps(limits or {}), str(workers), *more]
    with log.open("wb") as stream:
        process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=stream, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}
        )
    try:
        assert process.stdout is not None
        said = process.stdout.readline()
        assert said.strip().isdigit(), log.read_text("utf-8")
        yield Service(process, int(said), log)
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                process.kill()
        assert process.stdout is not None
        process.stdout.close()


def main() -> None:
    """Serves until it is told to end."""
    parser = argparse.ArgumentParser(description="A service for tests; it prints its port.")
    parser.add_argument("rules", type=Path)
    parser.add_argument("limits", type=json.loads)
    parser.add_argument("workers", type=int)
    parser.add_argument("log", nargs="?", choices=("errors", "requests", "facts"), default="requests")
    parser.add_argument("origins", nargs="*")
    parser.add_argument("--site", type=Path, help="a built site to serve beside the API")
    asked = parser.parse_args()
    from service.cli.main import DEPTH
    from service.cli.serve import law_of
    from service.http import openapi
    from service.http.app import Settings
    from service.http.asking import Answering
    from service.http.limits import Limits
    from service.http.page import page
    from service.http.server import Serving, listen
    from service.http.site import Site
    from service.project import find, load

    sys.setrecursionlimit(DEPTH)
    project = find(asked.rules, ROOT)
    law = law_of(project, load(project))
    wanted = Limits(**asked.limits)
    found = openapi.description(law, Answering(law, wanted))
    settings = Settings(
        law.version(),
        openapi.encoded(found),
        page(found, with_site=asked.site is not None),
        Site(asked.site) if asked.site else None,
        wanted,
        asked.log,
        asked.origins,
    )
    listening = listen("127.0.0.1", 0)
    print(listening.getsockname()[1], flush=True)
    Serving(law, settings, listening).run(asked.workers)


if __name__ == "__main__":
    main()
