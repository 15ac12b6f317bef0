"""From what symbols are to the facts of a question in JSON, and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from compiler.analyse.encoded import EncodedScope
from compiler.analyse.evaluating import Assignment, Evaluation
from compiler.analyse.scopes import Encoder
from compiler.analyse.terms import Known, Term
from compiler.analyse.values import CannotEncode, Opaque
from compiler.runtime.answers import Json
from compiler.runtime.changed_days import KEY
from compiler.runtime.encode import encode
from compiler.runtime.facts import Given as Facts
from compiler.runtime.schema import OptionalOf
from compiler.types import FunctionType


def facts_of(encoder: Encoder, scope: EncodedScope, assignment: Assignment) -> dict[str, Json]:
    """The facts, as `kotmai ask` takes them, that are so. Raises `CannotEncode` where no facts can be given: the scope
    takes a function."""
    values = Evaluation(assignment)
    facts: dict[str, Json] = {}
    for binding in scope.declared.inputs:
        given = scope.given.get(binding.name)
        if given is not None and not values(given):
            continue
        value = scope.inputs[binding.name]
        schema = encoder.runner.schemas.of(binding.type)
        if isinstance(value, Opaque):
            raise CannotEncode("it takes values that only Python code knows")
        if isinstance(binding.type, FunctionType):
            raise CannotEncode("it takes a function, and no facts give one")
        facts[binding.name] = encode(schema, encoder.shapes.held(value, binding.type, values))
        if isinstance(schema, OptionalOf) and facts[binding.name] == schema.absent:
            facts[binding.name] = None
    return facts


def assignment_of(encoder: Encoder, scope: EncodedScope, facts: Mapping[str, Facts]) -> dict[Term, Known]:
    """What symbols are for given facts. Raises `BadFacts`, and `CannotEncode` where they are beyond the limits."""
    given: dict[str, Any] = encoder.runner.decoded(scope.declared.name, dict(facts))
    if given.get(KEY):
        raise CannotEncode("the facts change a calendar")
    found: dict[Term, Known] = {}
    for binding in scope.declared.inputs:
        flag = scope.given.get(binding.name)
        if flag is not None:
            found[flag] = binding.name in given
        if binding.name in given:
            wanted = encoder.shapes.known(given[binding.name], binding.type)
            encoder.shapes.assign(scope.inputs[binding.name], wanted, found)
    return found
