"""What each variable of a scope comes to for the facts of a question: its value, or the failure that it met.

The function of a scope stops at the first variable without a value. Here every variable is evaluated, in the same order
and by the same functions, so that what becomes of each output can be told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Generic, TypeAlias, TypeVar

from .evaluation import failing, known
from .failures import Conflict, EvaluationError, Failure, Refused, Silent, TooDeep, Unset
from .readings import as_chosen, notice
from .records import frozen
from .schema import T_co
from .scopes import Assertion, Binding, Scope, Subscope

T = TypeVar("T")


@frozen
class Value(Generic[T_co]):
    """An output that has a value."""

    value: T_co


#: What an output comes to.
Outcome: TypeAlias = Value[T] | Silent | Conflict | Refused


def outcomes(scope: Scope, given: Mapping[str, Any]) -> dict[str, Value[Any] | Failure]:
    """What each output of a scope comes to, by its name as an attribute. Raises `EvaluationError`."""
    try:
        found = Evaluated(scope, given)
    except RecursionError:
        raise TooDeep() from None
    return dict(zip(scope.type.build.__match_args__, found.of_outputs(), strict=True))  # type: ignore[attr-defined]


def settled(scope: Scope, given: Mapping[str, Any]) -> Iterable[Value[Any] | Failure]:
    """The outcomes of the outputs in their order: from the function of the scope, where all have a value."""
    try:
        return map(Value, scope.type.read(scope.function(**given)))
    except EvaluationError:
        raise
    except Failure:  # of one output, or of all: that is found out one by one
        return outcomes(scope, given).values()
    except RecursionError:
        raise TooDeep() from None


class Evaluated:
    """One question to a scope: what each variable came to, by its key."""

    __slots__ = ("given", "outcomes", "scope")

    def __init__(self, scope: Scope, given: Mapping[str, Any]) -> None:
        """Evaluates the variables in their order. Raises `EvaluationError`."""
        self.scope, self.given = scope, given
        for constant in scope.constants:
            constant()
        found: dict[str, Any] = {name: given[argument] for name, argument in scope.required}
        for name, argument in scope.handed_on:
            found[name] = given.get(argument)
        self.outcomes = found
        direct = scope.direct
        for each in scope.bindings:
            key = each.key
            if key not in direct:
                found[key] = self._outcome(each)
                continue
            try:
                found[key] = each.compute(*[found[read] for read in each.reads])
            except EvaluationError as error:
                raise _placed(error, each) from None
            except Failure as failure:
                found[key] = _kept(failure)

    def _outcome(self, binding: Binding | Subscope) -> Any:
        """The value of a variable, or the failure that its evaluation met."""
        try:
            arguments = self.arguments(binding.reads, binding.plain if isinstance(binding, Binding) else ())
        except Failure as failure:  # of what it is certain to read
            return _kept(failure)
        if isinstance(binding, Binding):
            if binding.context:
                arguments.insert(0, self.given.get(binding.context))
            if binding.is_function:
                return self.function(binding.compute, arguments)
        try:
            return binding.compute(*arguments)
        except EvaluationError as error:
            raise _placed(error, binding) from None
        except Failure as failure:
            return _kept(failure)

    @staticmethod
    def function(compute: Callable[..., Any], arguments: list[Any]) -> Callable[..., Any]:
        """A variable that is a function, with what it reads filled in."""
        return lambda *values: compute(*values, *arguments)

    def arguments(self, reads: Iterable[str], plain: tuple[str, ...] = ()) -> list[Any]:
        """Variables as the functions that read them take them. Raises the failure of one that is taken as it is."""
        as_they_are = self.scope.as_they_are
        arguments: list[Any] = []
        for key in reads:
            outcome = self.outcomes[key]
            if key in as_they_are:
                arguments.append(outcome)
                continue
            binding = self.scope.by_key[key]
            reading = binding.reading if isinstance(binding, Binding) else ""
            if key in plain:
                if isinstance(outcome, Failure):
                    failing(outcome)()
                if reading:
                    notice(reading)
                arguments.append(outcome)
            elif isinstance(outcome, Failure):
                arguments.append(failing(outcome))
            else:
                arguments.append(as_chosen(reading, outcome) if reading else known(outcome))
        return arguments

    def of_outputs(self) -> list[Value[Any] | Failure]:
        """The outcomes of the outputs, in their order. Facts that are refused are refused for each; an assertion that
        cannot be decided is the outcome of those that would have a value."""
        refusal = self.refusal()
        if isinstance(refusal, Refused):
            return [refusal] * len(self.scope.outputs)
        found: list[Value[Any] | Failure] = []
        for key in self.scope.outputs:
            outcome = self.outcomes[key]
            found.append(_bare(outcome) if isinstance(outcome, Failure) else refusal or Value(outcome))
        return found

    def refusal(self) -> Failure | None:
        """The assertions that do not hold, or the failure of the first that cannot be decided."""
        failed: list[Assertion] = []
        for each in self.scope.assertions:
            try:
                if not each.holds(*self.arguments(each.reads, each.plain)):
                    failed.append(each)
            except EvaluationError:
                raise
            except Failure as failure:
                return _bare(failure)
        if not failed:
            return None
        refused = Refused(*(each.message for each in failed))
        return refused.at(f"{failed[0].file}:{failed[0].line}", ", ".join(each.provision for each in failed[0].places))


def _bare(failure: Failure) -> Failure:
    """A failure as an outcome."""
    return _kept(failure.read() if isinstance(failure, Unset) else failure)


def _kept(failure: Failure) -> Failure:
    """A failure without what Python knows of how it was raised: that holds all that was at work, which holds it."""
    failure.__traceback__ = failure.__context__ = failure.__cause__ = None
    return failure


def _placed(error: EvaluationError, binding: Binding | Subscope) -> EvaluationError:
    """A computation that cannot be done, with the rule that asks for it, unless its place is known more exactly."""
    rules = binding.term.rules if isinstance(binding, Binding) and binding.term is not None else ()
    if not rules:
        return error
    first = rules[0]
    return error.at(f"{first.file}:{first.line}", ", ".join(place.provision for place in first.places))
