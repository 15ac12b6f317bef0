"""What is dear to make and only looked at, made once for all workers of a run.

Each worker of pytest-xdist has a session of its own, so that a fixture of the session is made as often as there are
workers. What lies in files can be made by one of them, while another that needs it too waits.
"""

from __future__ import annotations

import fcntl
import os
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest

Made = TypeVar("Made")


def shared_folder(factory: pytest.TempPathFactory, name: str) -> Path:
    """A folder of this run that all workers see."""
    own = factory.getbasetemp()
    folder = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "shared" / name
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], Made]) -> Made:
    """What `make` gives for an empty folder of that name, which all workers share. What it gives is pickled; where it
    fails, the next worker tries again, so that each failure is seen where it matters."""
    folder = shared_folder(factory, name)
    told = folder / "made.pickle"
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not told.exists():
            room = folder / f"made-{os.getpid()}"
            room.mkdir()
            told.write_bytes(pickle.dumps(make(room)))
        return pickle.loads(told.read_bytes())  # type: ignore[no-any-return]
