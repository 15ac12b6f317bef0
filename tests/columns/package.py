"""Evaluators over columns in a package of their own, beside the scalar ones."""

from __future__ import annotations

import importlib
import itertools
import sys
from collections.abc import Mapping
from pathlib import Path
from shutil import copytree
from types import ModuleType

from compiler.columns.to_columns import emit
from compiler.defaults.tree import Program
from compiler.emit.to_python import emit as emit_scalar

ROOT = Path(__file__).parents[2]
_numbers = itertools.count(1)


def written(folder: Path, program: Program, paths: Mapping[str, str], scalar: bool = True) -> str:
    """Writes a package of evaluators of a program, scalar and over columns; its name, ready to be imported."""
    name = f"evaluators_{next(_numbers)}"
    here = folder / name
    if scalar:
        _write(here, emit_scalar(program, paths))
        copytree(ROOT / "compiler" / "runtime", here / "runtime", ignore=_caches)
    else:
        copytree(ROOT / "generated", here, ignore=_caches)
    _write(here / "columns", emit(program, paths))
    copytree(
        ROOT / "compiler" / "columns" / "runtime", here / "columns" / "runtime", ignore=_caches, dirs_exist_ok=True
    )
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    return name


def _caches(_: str, names: list[str]) -> list[str]:
    return [each for each in names if each == "__pycache__"]


def _write(folder: Path, files: Mapping[str, str]) -> None:
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, "utf-8")


def module(package: str, path: str) -> ModuleType:
    """A module of a package, by its path in it."""
    return importlib.import_module(f"{package}.{path.replace('/', '.')}")
