"""One row, asked of the scalar evaluator: for each output its outcome and its value."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...runtime.failures import Conflict, Failure, Refused, Silent
from ...runtime.outcomes import Value, settled
from ...runtime.scopes import Scope
from .columns import CONFLICT, ERROR, REFUSED, SILENT, VALUE

#: Of each output the outcome, and the value where it is one.
Settled = list[tuple[int, Any]]


def settle(scope: Scope, given: Mapping[str, Any]) -> Settled:
    """The outputs of a scope for the arguments of its function."""
    try:
        return [_told(each) for each in settled(scope, given)]
    except (Failure, RecursionError):
        return _stopped(scope)


def _stopped(scope: Scope) -> Settled:
    """A computation that cannot be done stops the whole question; so does a constant of the law that has no value."""
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
