"""What a scope decides: for each output a value, or why the text gives none, as a value and not as an exception.

    match decide_warranty(project=project).amount:
        case Value(amount): ...
        case Silent(): ...
        case Conflict(_, rules): ...
        case Refused(messages): ...

Where every output has a value, it is what the plain function gives. Else the two need not say the same. The function
works out the variables in turn, then looks at the assertions, and raises the first failure that it meets. A decision
looks at all: each output has an outcome of its own, facts that an assertion refuses are `Refused` for every output,
also where a silence has stopped the function before, and a computation that cannot be done raises `EvaluationError`
wherever it stands.

A decision keeps the facts it was asked
with, so that `reasons` can be worked out when they are read: everything is pure, so that they are what they would have
been at once.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from .answers import Answer
from .calendars import CHANGED, Calendar, within
from .failures import EvaluationError, Failure
from .outcomes import Outcome, Value, outcomes
from .scopes import Scope

__all__ = ["Decision", "Outcome", "Value"]

D = TypeVar("D", bound="Decision")


class Decision:
    """The outcomes of a scope's outputs, each a property of the subclass that bears the scope's name. Two decisions are
    equal where their outcomes are."""

    __slots__ = ("_asked", "_calendars", "_found")

    #: The facts, in the order of the scope's inputs.
    _asked: tuple[Any, ...]
    #: What the function of the scope gave; the outcomes by name, where it gave nothing.
    _found: Any
    #: The calendars that were in use instead of those of the law; not set where none were.
    _calendars: Mapping[str, Calendar]

    def __init__(self, found: Any, *asked: Any) -> None:
        _set_found(self, found)
        _set_asked(self, asked)
        calendars = CHANGED.get()
        if calendars:
            _set_calendars(self, calendars)

    @staticmethod
    def _scope() -> Scope:
        """The description of the scope."""
        raise NotImplementedError

    @classmethod
    def without(cls: type[D], failure: Failure, *asked: Any) -> D:
        """The decision where not every output has a value. Raises `EvaluationError`."""
        if isinstance(failure, EvaluationError):
            raise failure
        scope = cls._scope()
        return cls(outcomes(scope, _by_name(scope, asked)), *asked)

    def _outcome(self, name: str) -> Outcome[Any]:
        """The outcome of an output, by its name as an attribute."""
        found = self._found
        return found[name] if type(found) is dict else Value(getattr(found, name))

    @property
    def reasons(self) -> Answer:
        """The answer with its reasons: for each output the rules that gave it, with their provisions, conditions and
        the values that these read."""
        from .reasons import decide

        scope = self._scope()
        with within(getattr(self, "_calendars", {})):
            return decide(scope, **_by_name(scope, self._asked))

    def _all(self) -> dict[str, Any]:
        names = [name for name, each in vars(type(self)).items() if isinstance(each, property)]
        return {name: getattr(self, name) for name in names}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Decision) and type(other) is type(self) and self._all() == other._all()

    def __hash__(self) -> int:
        return hash((type(self), *self._all().values()))

    def __repr__(self) -> str:
        told = ", ".join(f"{name}={outcome!r}" for name, outcome in self._all().items())
        return f"{type(self).__qualname__}({told})"

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a decision is not changed: `{name}` cannot be set")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"a decision is not changed: `{name}` cannot be taken away")

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (type(self), self._found, self._asked, getattr(self, "_calendars", {}))


_set_asked, _set_calendars, _set_found = (vars(Decision)[name].__set__ for name in ("_asked", "_calendars", "_found"))


def _restored(kind: type[D], found: Any, asked: tuple[Any, ...], calendars: Mapping[str, Calendar]) -> D:
    """A decision that was pickled or copied."""
    with within(calendars):
        return kind(found, *asked)


def _by_name(scope: Scope, asked: tuple[Any, ...]) -> dict[str, Any]:
    """The facts as arguments of the scope's function."""
    return dict(zip(scope.arguments, asked, strict=True))
