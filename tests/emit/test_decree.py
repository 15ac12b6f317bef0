"""The decree's own rules: every case of its tables, asked of the emitted evaluators and of the interpreter."""

from __future__ import annotations

import importlib
import subprocess
import sys
from pathlib import Path

import pytest

from compiler.emit.to_python import emit
from compiler.interpret.interpreter import Interpreter
from tests.emit.compiled import ROOT, checked, described, outcome, paths_of
from tests.emit.package import load, write_package

CHECKED = checked(*sorted((ROOT / "rules").rglob("*.catala_en")))
PATHS = paths_of(CHECKED.program)
QUESTIONS = [pytest.param(each, id=f"{each.scope.name}: {each.name}") for each in CHECKED.questions]


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The name under which the emitted package can be imported."""
    first = next(iter(PATHS.values())).replace("/", ".")
    return load(tmp_path_factory.mktemp("decree"), CHECKED.program, PATHS, first).__name__.removesuffix(f".{first}")


@pytest.fixture(scope="module")
def interpreter() -> Interpreter:
    return Interpreter(CHECKED.program)


@pytest.mark.parametrize("question", QUESTIONS)
def test_answers_are_those_of_the_interpreter(package: str, interpreter: Interpreter, question: object) -> None:
    scope, facts = question.scope, question.facts  # type: ignore[attr-defined]
    module = importlib.import_module(f"{package}.{PATHS[scope.module].replace('/', '.')}")
    reasons = importlib.import_module(f"{package}.runtime.reasons")
    expected = outcome(lambda: interpreter.answer(scope, facts).as_json())
    assert outcome(lambda: reasons.answer(described(module, scope.name), facts).as_json()) == expected


def test_there_are_questions() -> None:
    assert QUESTIONS


def test_the_package_is_formatted(tmp_path: Path) -> None:
    """That it is typed is seen by `make check-types`, which goes through `generated/`."""
    write_package(tmp_path / "generated", emit(CHECKED.program, PATHS))
    run = [sys.executable, "-m", "ruff", "format", "--isolated", "--line-length", "120", "--diff"]
    folders = sorted({path.split("/")[0] for path in PATHS.values()})
    found = subprocess.run([*run, *folders], capture_output=True, text=True, cwd=tmp_path / "generated", check=False)
    assert found.returncode == 0, found.stdout
