"""One row, asked of the scalar evaluator: for each output its outcome and its value."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...runtime.decisions import Value
from ...runtime.failures import Conflict, EvaluationError, Failure, Refused, Silent
from ...runtime.reasons import outcomes
from ...runtime.scopes import Scope
from .columns import CONFLICT, ERROR, REFUSED, SILENT, VALUE

#: Of each output the outcome, and the value where it is one.
Settled = list[tuple[int, Any]]


def settle(scope: Scope, given: Mapping[str, Any]) -> Settled:
    """The outputs of a scope for the arguments of its function."""
    try:
        return [(VALUE, each) for each in scope.type.read(scope.function(**given))]
    except (EvaluationError, RecursionError):
        return _stopped(scope)
    except Failure:
        pass
    try:
        return [_told(each) for each in outcomes(scope, given).values()]
    except (EvaluationError, RecursionError):
        return _stopped(scope)


def _stopped(scope: Scope) -> Settled:
    """A computation that cannot be done stops the whole question."""
    return [(ERROR, None) for _ in scope.outputs]


def _told(found: Any) -> tuple[int, Any]:
    match found:
        case Value(value):
            return VALUE, value
        case Silent():
            return SILENT, None
        case Conflict():
            return CONFLICT, None
        case Refused():
            return REFUSED, None
        case _:
            raise AssertionError(found)
