"""What tests of emitted packages share."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest

from tests.shared import shared_folder

TypeCheck: TypeAlias = Callable[[Path], None]


@pytest.fixture
def type_check(tmp_path_factory: pytest.TempPathFactory) -> TypeCheck:
    """Asserts that `mypy --strict` finds nothing wrong with a package. What it knows of Python's own modules, which
    takes it longest, is kept for the whole run."""
    cache = shared_folder(tmp_path_factory, "mypy")

    def checked(package: Path) -> None:
        command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(cache), package.name]
        found = subprocess.run(command, capture_output=True, text=True, cwd=package.parent, check=False)
        assert found.returncode == 0, found.stdout

    return checked
