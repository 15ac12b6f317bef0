"""The encoding held against the interpreter: what each says of facts that are known."""

from __future__ import annotations

from collections.abc import Mapping

from compiler.analyse.evaluating import Evaluation
from compiler.analyse.models import assignment_of
from compiler.analyse.scopes import Encoder
from compiler.cases.codes import code_of
from compiler.runtime.answers import Json
from compiler.runtime.encode import encode
from compiler.runtime.failures import EvaluationError
from compiler.types import FunctionType, QualifiedName

#: For each output its status and value, or the code of what stops the computation.
Said = dict[str, tuple[str, Json]] | str


def interpreted(encoder: Encoder, scope: QualifiedName, facts: Mapping[str, Json]) -> Said:
    """What the interpreter answers."""
    judge = encoder.runner
    try:
        answer = judge.answer(scope, judge.decoded(scope, dict(facts)))
    except EvaluationError as failure:
        return code_of(failure)
    return {name: (found.status.value, found.value) for name, found in answer.outputs.items()}


def encoded(encoder: Encoder, scope: QualifiedName, facts: Mapping[str, Json]) -> Said:
    """What the formulas of the scope come to for the facts. Raises `CannotEncode`."""
    formulas = encoder.scope(scope)
    values = Evaluation(assignment_of(encoder, formulas, dict(facts)))
    errors = [met.code for met, condition in formulas.errors if values(condition)]
    assert len(errors) < 2, errors
    if errors:
        return errors[0]
    found: dict[str, tuple[str, Json]] = {}
    for name, answered in formulas.answers.items():
        ways = {
            "value": answered.has_value,
            "silent": answered.silent,
            "conflict": answered.conflict,
            "refused": answered.refused,
        }
        holding = [way for way, condition in ways.items() if values(condition)]
        assert len(holding) == 1, (name, holding)
        value: Json = None
        if holding == ["value"] and not isinstance(answered.type, FunctionType):
            schema = encoder.runner.schemas.of(answered.type)
            value = encode(schema, encoder.shapes.held(answered.value, answered.type, values))
        found[name] = (holding[0], value)
    return found
