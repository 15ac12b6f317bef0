"""The generated evaluators against the interpreter, on the scopes of the decree.

Each scope is asked `KOTMAI_QUESTIONS` questions, 120 where nothing is said; `make fuzz` asks 10,000.
"""

from __future__ import annotations

import importlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from compiler.driver import RuleText, check
from compiler.interpret.interpreter import Interpreter
from compiler.runtime.answers import Json
from compiler.runtime.encode import encode
from compiler.runtime.failures import Failure
from compiler.types import QualifiedName, StructureType
from tests.differential.facts import facts, limits
from tests.tables import tables

RULES = Path(__file__).parents[2] / "rules"
TEXTS = [RuleText(str(path), path.read_text("utf-8")) for path in sorted(RULES.rglob("*.catala_en"))]
CHECKED = check(TEXTS, tables=tables())
JUDGE = Interpreter(CHECKED.program)
#: Questions drawn together: drawing one by one takes Hypothesis longer than answering takes us, and more at once than
#: this are too large for it where a scope takes many facts.
BATCH = 10
QUESTIONS = int(os.environ.get("KOTMAI_QUESTIONS", "120"))
#: Where each module stands in `generated/`.
PATHS = {
    module.name: Path(module.source.path).relative_to(RULES).as_posix().removesuffix(".catala_en")
    for module in CHECKED.program.modules
    if Path(module.source.path).is_relative_to(RULES)
}
#: Scopes to which random facts seldom give all answers at once: they are compared in how they stop.
SELDOM = frozenset(
    (
        "Investor.Profit_tax_of_investor",
        "Part_8_duties_and_taxes.Duty_free_import",
        "Part_8_duties_and_taxes.Reinvested_profit_exemption",
    )
)
SCOPES = {str(scope.name): scope.name for module in CHECKED.program.modules for scope in module.scopes}


def _described(name: QualifiedName) -> Any:
    """The description of a scope in `generated/`."""
    module = importlib.import_module(f"generated.{PATHS[name.module].replace('/', '.')}")
    return getattr(module, name.name.upper())


def _strict_interpreted(name: QualifiedName, given_: Json) -> Json:
    """What a strict run gives: the outputs in JSON, or the kind of failure."""
    try:
        record = JUDGE.run(name, JUDGE.decoded(name, given_))
    except Failure as failure:
        return type(failure).__name__
    return encode(JUDGE.schemas.of(StructureType(name)), record)


def _arguments(scope: Any, given_: Json) -> tuple[dict[str, Any], tuple[Any, ...]]:
    """Facts as arguments of a generated function, and the calendars that they change."""
    runtime = scope.__class__.__module__.removesuffix(".scopes")
    decode = importlib.import_module(f"{runtime}.decode").decode
    changed_days = importlib.import_module(f"{runtime}.changed_days")
    values = decode(scope.facts, given_)
    arguments = {each.argument: value for each, value in zip(scope.inputs, values, strict=False)}
    changed = changed_days.changed(scope.calendars, values[-1]) if scope.calendars else ()
    return {name: _unmarked(scope, name, value) for name, value in arguments.items()}, changed


def _strict_generated(name: QualifiedName, given_: Json) -> Json:
    scope = _described(name)
    runtime = scope.__class__.__module__.removesuffix(".scopes")
    failures, calendars = (importlib.import_module(f"{runtime}.{each}") for each in ("failures", "calendars"))
    arguments, changed = _arguments(scope, given_)
    try:
        with calendars.using(*changed):
            outputs = scope.function(**arguments)
    except failures.Failure as failure:
        return type(failure).__name__
    found: Json = importlib.import_module(f"{runtime}.encode").encode(scope.type, outputs)
    return found


def _unmarked(scope: Any, name: str, value: Any) -> Any:
    """The value of an argument that may be left out, without its mark that it was given."""
    is_required = next(each.required for each in scope.inputs if each.argument == name)
    return value if is_required or value is None else value.value


def _strategy(name: QualifiedName) -> st.SearchStrategy[Json]:
    return facts(JUDGE.facts_type(name), limits(CHECKED.program, name))


@pytest.mark.parametrize("scope", SCOPES)
def test_random_questions_give_the_same_strict_answer(scope: str) -> None:
    name = SCOPES[scope]
    seen: dict[str, int] = {}

    @settings(
        max_examples=QUESTIONS // BATCH,
        deadline=None,
        database=None,
        derandomize=True,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )
    @given(st.lists(_strategy(name), min_size=BATCH, max_size=BATCH))
    def same(questions: list[Json]) -> None:
        for given_ in questions:
            expected = _strict_interpreted(name, given_)
            assert _strict_generated(name, given_) == expected
            kind = expected if isinstance(expected, str) else "value"
            seen[kind] = seen.get(kind, 0) + 1

    same()
    # A scope that takes no facts can be asked but one question.
    assert sum(seen.values()) >= QUESTIONS or not JUDGE.facts_type(name).fields
    assert seen.get("value", 0) > QUESTIONS // 100 or scope in SELDOM, seen


@pytest.mark.parametrize("scope", SCOPES)
def test_answers_and_their_reasons_are_the_same_to_the_word(scope: str) -> None:
    name = SCOPES[scope]
    reasons = importlib.import_module("generated.runtime.reasons")

    @settings(max_examples=max(30, QUESTIONS // 10), deadline=None, database=None, derandomize=True)
    @given(_strategy(name))
    def same(given_: Json) -> None:
        expected = _told(lambda: JUDGE.answer(name, given_))  # type: ignore[arg-type]
        assert _told(lambda: reasons.answer(_described(name), given_)) == expected

    same()


@pytest.mark.parametrize("scope", SCOPES)
def test_decisions_are_what_answers_say(scope: str) -> None:
    name = SCOPES[scope]
    described = _described(name)
    module = importlib.import_module(described.function.__module__)
    decide = getattr(module, f"decide_{described.function.__name__}".rstrip("_"))

    @settings(max_examples=max(3, QUESTIONS // 40), deadline=None, database=None, derandomize=True)
    @given(_strategy(name))
    def same(given_: Json) -> None:
        reasons = importlib.import_module("generated.runtime.reasons")
        answered = _told(lambda: reasons.answer(described, given_))
        arguments, changed = _arguments(described, given_)
        with importlib.import_module("generated.runtime.calendars").using(*changed):
            decided = _decided(lambda: decide(**arguments))
        if isinstance(decided, str) or not isinstance(answered, dict):
            assert decided == answered
            return
        outputs = answered["outputs"]
        assert isinstance(outputs, dict)
        for field, attribute in zip(described.type.fields, described.type.build.__match_args__, strict=True):
            assert _outcome_as_json(field.type, getattr(decided, attribute)) == _without_reasons(outputs[field.name])
        assert _without_files(decided.reasons.as_json()) == answered

    same()


def _decided(ask: Callable[[], Any]) -> Any:
    """A decision, or what stopped it."""
    try:
        return ask()
    except Exception as failure:
        return f"{type(failure).__name__} {failure.args}"


def _outcome_as_json(type_: Any, outcome: Any) -> Json:
    kind = type(outcome).__name__.lower()
    if kind != "value":
        return {"status": kind}
    found: Json = importlib.import_module("generated.runtime.encode").encode(type_, outcome.value)
    return {"status": kind, "value": found}


def _without_reasons(finding: Json) -> Json:
    assert isinstance(finding, dict)
    return {key: each for key, each in finding.items() if key in ("status", "value")}


def _told(ask: Callable[[], Any]) -> Json:
    """An answer with its reasons, or what stopped it: working days outside the years of a calendar."""
    try:
        return _without_files(ask().as_json())
    except Exception as failure:
        return f"{type(failure).__name__} {failure.args}"


def _without_files(answer: Json) -> Json:
    """An answer without the paths of rule files, which differ by the folder they were read from."""
    match answer:
        case dict():
            return {key: _without_files(value) for key, value in answer.items() if key != "file"}
        case list():
            return [_without_files(value) for value in answer]
        case _:
            return answer
