"""Article 15 by hand: the module that is written, and what it answers at every boundary."""

from __future__ import annotations

import json
import subprocess
import sys
from fractions import Fraction
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from compiler.emit.to_python import emit
from compiler.interpret.interpreter import Interpreter
from compiler.runtime.failures import Refused, Silent
from tests.emit import programs
from tests.emit.conftest import TypeCheck
from tests.emit.package import load, write_package

GOLDEN = Path(__file__).parent / "golden" / "article_15.py.txt"
BOUNDS = ("-1", "0", "1", "2", "3/2", "5", "51/10", "100", "1001/10", "150", "301/2", "151", "300", "301", "500", "501")
SIZES = (*BOUNDS, "1000", "2001/2", "1101")


@pytest.fixture(scope="module")
def law(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return load(tmp_path_factory.mktemp("law"), programs.article_15(), programs.PATHS)


def test_the_module_is_written_as_a_careful_person_would() -> None:
    written = emit(programs.article_15(), programs.PATHS)["law/example.py"]
    assert written == GOLDEN.read_text(encoding="utf-8")


def test_the_same_program_gives_the_same_bytes() -> None:
    assert emit(programs.article_15(), programs.PATHS) == emit(programs.article_15(), programs.PATHS)


@pytest.mark.parametrize("case", ["Electricity", "Land", "Mining"])
@pytest.mark.parametrize("size", SIZES)
def test_it_answers_as_the_interpreter_does(law: ModuleType, case: str, size: str) -> None:
    program = programs.article_15()
    interpreter = Interpreter(program)
    facts = {"project": {case: size}}
    asked = programs.name("Warranty")
    expected: Any
    try:
        expected = interpreter.run(asked, interpreter.decoded(asked, facts)).values
    except (Silent, Refused) as failure:
        expected = type(failure).__name__
    try:
        found: Any = (law.warranty(project=getattr(law, case)(Fraction(size))).amount,)
    except Exception as failure:
        found = type(failure).__name__
    assert found == expected


def test_the_interpreter_finds_every_outcome() -> None:
    """The comparison above means something: values, silence and refusals all occur in it."""
    program = programs.article_15()
    interpreter = Interpreter(program)
    asked = programs.name("Warranty")
    assert interpreter.run(asked, interpreter.decoded(asked, {"project": {"Land": "150"}})).values == (3_000_000,)
    with pytest.raises(Silent):
        interpreter.run(asked, interpreter.decoded(asked, {"project": {"Land": "150.5"}}))


def test_the_package_runs_and_type_checks_alone(tmp_path: Path, type_check: TypeCheck) -> None:
    """Copied elsewhere, without the compiler in reach."""
    write_package(tmp_path / "embedded", emit(programs.article_15(), programs.PATHS))
    asked = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from embedded.law.example import WARRANTY\n"
        "from embedded.runtime.reasons import answer\n"
        "import json; print(json.dumps(answer(WARRANTY, sys.argv[2]).as_json()))\n"
        "assert not any(name.split('.')[0] in ('compiler', 'dsl') for name in sys.modules)\n"
    )
    facts = '{"project": {"Land": 150}}'
    run = [sys.executable, "-I", "-c", asked, str(tmp_path), facts]
    answered = json.loads(subprocess.run(run, check=True, capture_output=True, text=True, cwd=tmp_path).stdout)
    assert answered["outputs"]["amount"]["value"] == "30000.00"
    assert answered["outputs"]["amount"]["reasons"][0]["provision"] == "Article 15"

    type_check(tmp_path / "embedded")


def test_the_formatter_leaves_it_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "example.py"
    path.write_text(emit(programs.article_15(), programs.PATHS)["law/example.py"], encoding="utf-8")
    run = [sys.executable, "-m", "ruff", "format", "--isolated", "--line-length", "120", "--diff", str(path)]
    found = subprocess.run(run, capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout
