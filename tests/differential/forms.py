"""The forms of generated evaluators that are held against the interpreter, each as it is embedded: scalar, columns,
JavaScript."""

from __future__ import annotations

import atexit
import importlib
import json
import subprocess
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

from compiler.runtime.answers import Json
from compiler.types import QualifiedName
from tests.columns.agreement import OUTCOMES, given_columns, groups
from tests.differential.test_decree import PATHS
from tests.javascript.node import require_node

ROOT = Path(__file__).parents[2]

#: Answers to a batch of facts in JSON, for a scope: each `{output: {"status": …, "value": …}}`, or `{"error": kind}`,
#: where "" stands for a kind that the form does not tell.
Form: TypeAlias = Callable[[QualifiedName, Sequence[dict[str, Json]]], list[dict[str, Json]]]


def _module(scope: QualifiedName, target: str = "") -> Any:
    return importlib.import_module(f"generated.{target}{PATHS[scope.module].replace('/', '.')}")


def shown(status: str, value: Json) -> Json:
    """An output as the forms tell it."""
    return {"status": status, "value": value} if status == "value" else {"status": status}


# ------------------------------------------------------------------------------------------------------------ scalar


def scalar(scope: QualifiedName, questions: Sequence[dict[str, Json]]) -> list[dict[str, Json]]:
    """What the deciding form of the generated function answers."""
    module = _module(scope)
    described = getattr(module, scope.name.upper())
    decide = getattr(module, f"decide_{described.function.__name__}".rstrip("_"))
    return [_decided(described, decide, asked) for asked in questions]


def _decided(described: Any, decide: Callable[..., Any], asked: dict[str, Json]) -> dict[str, Json]:
    from generated.runtime.calendars import using
    from generated.runtime.changed_days import changed
    from generated.runtime.decode import decode
    from generated.runtime.encode import encode
    from generated.runtime.failures import EvaluationError as Stopped

    values = decode(described.facts, asked)
    given = {
        each.argument: value if each.required or value is None else value.value
        for each, value in zip(described.inputs, values, strict=False)
    }
    try:
        with using(*(changed(described.calendars, values[-1]) if described.calendars else ())):
            decision = decide(**given)
    except Stopped as error:
        return {"error": type(error).__name__}
    found: dict[str, Json] = {}
    for field, attribute in zip(described.type.fields, described.type.build.__match_args__, strict=True):
        outcome = getattr(decision, attribute)
        kind = type(outcome).__name__.lower()
        found[field.name] = shown(kind, encode(field.type, outcome.value) if kind == "value" else None)
    return found


# ----------------------------------------------------------------------------------------------------------- columns


def columns(scope: QualifiedName, questions: Sequence[dict[str, Json]]) -> list[dict[str, Json]]:
    """What the evaluator over columns answers. Changed calendars are of one question, and asked of the scalar form."""
    over_columns = getattr(_module(scope, "columns."), scope.name.upper())
    own = [number for number, each in enumerate(questions) if each.get("date calendar") is not None]
    found = dict(zip(own, scalar(scope, [questions[each] for each in own]), strict=True))
    numbered = [{**each, _NUMBER: number} for number, each in enumerate(questions) if number not in found]
    for together in groups(over_columns.scalar, numbered):
        numbers = [each.pop(_NUMBER) for each in together]
        found |= dict(zip(numbers, _over(over_columns, together), strict=True))
    return [found[number] for number in range(len(questions))]


_NUMBER = "the number of the question"


def _over(over_columns: Any, questions: Sequence[dict[str, Json]]) -> list[dict[str, Json]]:
    from generated.columns.runtime.rows import value_at
    from generated.runtime.encode import encode

    scope = over_columns.scalar
    _, table = given_columns("generated", scope, questions)
    answers = over_columns.ask(**table)
    rows = len(questions)
    found: list[dict[str, Json]] = [{} for _ in questions]
    for field in scope.type.fields:
        output = answers[field.name]
        for row in range(rows):
            # A scope that takes nothing of the case gives one answer for all.
            at = min(row, len(output.outcome) - 1)
            status = OUTCOMES[output.outcome[at]]
            value = encode(field.type, value_at(field.type, output.values, at)) if status == "value" else None
            found[row][field.name] = shown(status, value)
    return [{"error": ""} if {"status": "error"} in each.values() else each for each in found]


# -------------------------------------------------------------------------------------------------------- JavaScript

_DRIVER = ROOT / "tests" / "javascript" / "outcomes.mjs"


@cache
def _node() -> subprocess.Popen[str]:
    """A Node process for this one, ended with it."""
    command = [require_node(), str(_DRIVER), str(ROOT / "generated" / "javascript")]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8")
    atexit.register(process.kill)
    return process


def javascript(scope: QualifiedName, questions: Sequence[dict[str, Json]]) -> list[dict[str, Json]]:
    """What generated JavaScript answers in Node: the facts of all questions go in as one line, the answers come out as
    one."""
    node = _node()
    assert node.stdin is not None
    assert node.stdout is not None
    facts = [json.dumps(each) for each in questions]
    node.stdin.write(json.dumps([f"{PATHS[scope.module]}.js", scope.name, facts]) + "\n")
    node.stdin.flush()
    answered: list[dict[str, Json]] = json.loads(node.stdout.readline())
    return answered


#: By name: one that is added here takes part in `make agree`.
FORMS: dict[str, Form] = {"scalar": scalar, "columns": columns, "javascript": javascript}
