"""One Node process for the tests of a module: questions and answers are JSON, a line each."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest


def require_node() -> str:
    """Where Node is. A machine without it skips the test, CI fails."""
    found = shutil.which("node")
    if found is None and os.environ.get("CI"):
        pytest.fail("CI has no Node: the tests of the JavaScript target cannot run")
    if found is None:
        pytest.skip("Node is not on this machine")
    return found


class Node:
    """A script that runs: it reads a line of JSON, and writes a line of JSON."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def ask(self, question: Any) -> Any:
        """What the script answers. Raises `AssertionError` where it has ended."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        try:
            self._process.stdin.write(json.dumps(question) + "\n")
            self._process.stdin.flush()
        except BrokenPipeError:
            raise AssertionError(self._errors()) from None
        line = self._process.stdout.readline()
        assert line, self._errors()
        return json.loads(line)

    def _errors(self) -> str:
        assert self._process.stderr is not None
        return f"Node has ended: {self._process.stderr.read()}"


@contextmanager
def running(script: Path, *arguments: str) -> Iterator[Node]:
    """The script as a process, ended afterwards."""
    with subprocess.Popen(
        [require_node(), str(script), *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    ) as process:
        try:
            yield Node(process)
        finally:
            assert process.stdin is not None
            process.stdin.close()
