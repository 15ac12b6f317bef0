"""One row, asked of the scalar evaluator: for each output its outcome and its value.

It gives what the answer with reasons gives (`runtime.reasons`), without the reasons: every variable is worked out in
order, its failure is kept until it is read, and a computation that cannot be done stops the whole question.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ...runtime.evaluation import failing, known
from ...runtime.failures import Conflict, EvaluationError, Failure, Refused, Silent
from ...runtime.readings import as_chosen
from ...runtime.scopes import Binding, Scope, Subscope
from .columns import CONFLICT, ERROR, REFUSED, SILENT, VALUE

#: Of each output the outcome, and the value where it is one.
Settled = list[tuple[int, Any]]


def settle(scope: Scope, given: Mapping[str, Any]) -> Settled:
    """The outputs of a scope for the arguments of its function."""
    try:
        outcomes = _outcomes(scope, given)
        stopped = _refusal(scope, outcomes)
    except (EvaluationError, RecursionError):
        return [(ERROR, None) for _ in scope.outputs]
    found: Settled = []
    for key in scope.outputs:
        outcome = outcomes[key]
        if stopped == REFUSED:
            found.append((REFUSED, None))
        elif isinstance(outcome, Failure):
            found.append((_status(outcome), None))
        elif stopped is not None:
            found.append((stopped, None))
        else:
            found.append((VALUE, outcome))
    return found


def _outcomes(scope: Scope, given: Mapping[str, Any]) -> dict[str, Any]:
    for constant in scope.constants:
        constant()
    outcomes: dict[str, Any] = {}
    for fact in scope.inputs:
        if fact.required:
            outcomes[fact.name] = given[fact.argument]
        elif fact.is_handed_on:
            outcomes[fact.name] = given.get(fact.argument)
    for each in scope.bindings:
        outcomes[each.key] = _outcome(scope, each, given, outcomes)
    return outcomes


def _outcome(scope: Scope, binding: Binding | Subscope, given: Mapping[str, Any], outcomes: Mapping[str, Any]) -> Any:
    """The value of a variable, or the failure that its evaluation met."""
    arguments = _arguments(scope, binding.reads, outcomes)
    if isinstance(binding, Binding):
        if binding.context:
            arguments.insert(0, given.get(binding.context))
        if binding.is_function:
            return _filled(binding.compute, arguments)
    try:
        return binding.compute(*arguments)
    except EvaluationError:
        raise
    except Failure as failure:
        return failure


def _filled(compute: Callable[..., Any], arguments: list[Any]) -> Callable[..., Any]:
    """A variable that is a function, with what it reads filled in."""
    return lambda *values: compute(*values, *arguments)


def _arguments(scope: Scope, reads: tuple[str, ...], outcomes: Mapping[str, Any]) -> list[Any]:
    """Variables as the functions that read them take them."""
    arguments: list[Any] = []
    for key in reads:
        outcome = outcomes[key]
        binding = scope.by_key.get(key)
        if binding is None or binding.certain:
            arguments.append(outcome)
        elif isinstance(binding, Binding) and binding.reading and not isinstance(outcome, Failure):
            arguments.append(as_chosen(binding.reading, outcome))
        else:
            arguments.append(failing(outcome) if isinstance(outcome, Failure) else known(outcome))
    return arguments


def _refusal(scope: Scope, outcomes: Mapping[str, Any]) -> int | None:
    """What the assertions make of the outputs: nothing, a refusal, or the failure of one that cannot be decided."""
    refused = None
    for each in scope.assertions:
        try:
            if not each.holds(*_arguments(scope, each.reads, outcomes)):
                refused = REFUSED
        except EvaluationError:
            raise
        except Failure as failure:
            return _status(failure)
    return refused


def _status(failure: Failure) -> int:
    match failure:
        case Silent():
            return SILENT
        case Conflict():
            return CONFLICT
        case Refused():
            return REFUSED
        case _:
            raise failure
