"""The emitted package on disk, imported under a name of its own."""

from __future__ import annotations

import importlib
import shutil
import sys
from collections.abc import Mapping
from itertools import count
from pathlib import Path
from types import ModuleType

import compiler.runtime
from compiler.defaults.tree import Program
from compiler.emit.to_python import emit

_numbers = count(1)


def write_package(folder: Path, files: Mapping[str, str]) -> None:
    """The package as the command line writes it: the emitted files, and the run-time library beside them."""
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    runtime = Path(compiler.runtime.__file__).parent
    shutil.copytree(runtime, folder / "runtime", ignore=shutil.ignore_patterns("__pycache__"))


def load(folder: Path, program: Program, paths: Mapping[str, str], module: str = "law.example") -> ModuleType:
    """The emitted module, imported from a package with a fresh name."""
    name = f"emitted_{next(_numbers)}"
    write_package(folder / name, emit(program, paths))
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    try:
        return importlib.import_module(f"{name}.{module}")
    finally:
        sys.path.remove(str(folder))
