"""Every kind of expression, and names that Python has taken: the emitted module against the interpreter."""

from __future__ import annotations

import importlib
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from compiler.emit.to_python import emit
from compiler.interpret.interpreter import Interpreter
from compiler.runtime.encode import encode
from compiler.typed import tree
from compiler.typed.walk import descendants
from compiler.types import QualifiedName, StructureType
from tests.emit.compiled import checked, described, outcome
from tests.emit.conftest import TypeCheck
from tests.emit.package import load, write_package

CHECKED = checked(Path(__file__).with_name("language.catala_en"))
PATHS = {"Language": "law/language"}
ASKED = QualifiedName("Language", "Language")


def parcel(area: str, kind: Any, rank: str, class_: int, term: dict[str, int], owner: Any) -> dict[str, Any]:
    return {"area": area, "kind": kind, "rank": rank, "class": class_, "term": term, "owner": owner}


YEAR, MONTHS = {"years": 1}, {"months": 14}
PARCELS: tuple[list[dict[str, Any]], ...] = (
    [
        parcel("2", "Plain", "High", 3, YEAR, {"Present": "6.00"}),
        parcel("1.5", {"Sized": "4"}, "High", 3, MONTHS, "Absent"),
    ],
    [
        parcel("2", "Other", "Low", 1, YEAR, {"Present": "5.00"}),
        parcel("0", {"Sized": "0.5"}, "High", 2, MONTHS, "Absent"),
    ],
    [parcel("2", "Other", "Low", 0, YEAR, "Absent")],
    [],
    [parcel("1", "Plain", "Low", each, {"days": each}, "Absent") for each in range(1, 12)],
)


def facts(parcels: list[dict[str, Any]], number: int, listed: int, limit: str | None) -> dict[str, Any]:
    made: dict[str, Any] = {"parcels": parcels, "lambda": number, "start": "2023-01-31", "list": listed}
    return made if limit is None else {**made, "limit": limit}


QUESTIONS = [
    facts(parcels, number, listed, limit)
    for parcels in PARCELS
    for number in (0, 1, 4, 8, 9, 60)
    for listed, limit in ((0, None), (-1, "33.33"))
]


@pytest.fixture(scope="module")
def law(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return load(tmp_path_factory.mktemp("law"), CHECKED.program, PATHS, "law.language")


def test_every_kind_of_expression_is_there() -> None:
    scopes = CHECKED.program.modules[0].scopes
    found = {type(part) for scope in scopes for term in _terms(scope) for part in descendants(term)}
    found |= {
        type(part)
        for each in CHECKED.program.modules[0].constants
        if each.body is not None
        for part in descendants(each.body)
    }
    assert found >= set(tree.Expression.__args__)


def _terms(scope: Any) -> list[tree.Expression]:
    from compiler.emit.functions import expressions_of

    made = [part for each in scope.bindings for part in _of_binding(each, expressions_of)]
    return [*made, *(each.condition for each in scope.assertions)]


def _of_binding(binding: Any, expressions_of: Any) -> list[tree.Expression]:
    defined = [each.term for each in binding.inputs] if hasattr(binding, "inputs") else [binding.term]
    return [part for term in defined if term is not None for part in expressions_of(term)]


@pytest.mark.parametrize("number", range(len(QUESTIONS)))
def test_it_gives_what_the_interpreter_gives(law: ModuleType, number: int) -> None:
    interpreter = Interpreter(CHECKED.program)
    package = law.__name__.split(".")[0]
    reasons = importlib.import_module(f"{package}.runtime.reasons")
    decode = importlib.import_module(f"{package}.runtime.decode").decode
    asked = QUESTIONS[number]
    description = described(law, "Language")

    def run() -> Any:
        values = decode(description.facts, asked)
        given = zip((each.argument for each in description.inputs), values, strict=True)
        limit = {name: value.value if name == "limit" and value is not None else value for name, value in given}
        return description.type.read(description.function(**limit))

    expected_type = interpreter.schemas.of(StructureType(ASKED))

    def expected_run() -> Any:
        return encode(expected_type, interpreter.run(ASKED, interpreter.decoded(ASKED, asked)))

    encode_ = importlib.import_module(f"{package}.runtime.encode").encode
    assert outcome(lambda: encode_(description.type, description.type.build(*run()))) == outcome(expected_run)
    assert outcome(lambda: reasons.answer(description, asked).as_json()) == outcome(
        lambda: interpreter.answer(ASKED, asked).as_json()
    )


def test_values_failures_and_gaps_all_occur() -> None:
    interpreter = Interpreter(CHECKED.program)
    found = {
        outcome(lambda asked=asked: interpreter.run(ASKED, interpreter.decoded(ASKED, asked))) for asked in QUESTIONS
    }
    found = {each if isinstance(each, str) else "value" for each in found}
    assert found >= {"value", "Silent", "Refused", "DivisionByZero", "EmptyList"}


def test_names_that_python_has_taken_get_a_mark(law: ModuleType) -> None:
    assert [each.argument for each in described(law, "Language").inputs] == [
        "parcels",
        "lambda_",
        "start",
        "list_",
        "limit",
    ]
    assert law.Parcel.__match_args__ == ("area", "kind", "rank", "class_", "term", "owner")


def test_cases_of_one_name_are_both_called_by_their_enumeration(law: ModuleType) -> None:
    assert not hasattr(law, "Other")
    assert law.Kind_Other is not law.Second_Other


def test_it_is_typed_and_formatted(tmp_path: Path, type_check: TypeCheck) -> None:
    write_package(tmp_path / "generated", emit(CHECKED.program, PATHS))
    type_check(tmp_path / "generated")
    run = [sys.executable, "-m", "ruff", "format", "--isolated", "--line-length", "120", "--diff", "generated/law"]
    found = subprocess.run(run, capture_output=True, text=True, cwd=tmp_path, check=False)
    assert found.returncode == 0, found.stdout
