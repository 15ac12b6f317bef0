"""What a scope decides: for each output a value, or why the text gives none, as a value and not as an exception.

    match decide_warranty(project=project).amount:
        case Value(amount): ...
        case Silent(): ...
        case Conflict(_, rules): ...
        case Refused(messages): ...

`Silent`, `Conflict` and `Refused` are those that the plain function raises. A decision keeps the facts it was asked
with, so that `reasons` can be worked out when they are read: everything is pure, so that they are what they would have
been at once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeAlias, TypeVar

from .answers import Answer
from .calendars import Calendar, in_use, within
from .failures import Conflict, EvaluationError, Failure, Refused, Silent, TooDeep
from .records import frozen
from .schema import T_co
from .scopes import Scope

D = TypeVar("D", bound="Decision")
T = TypeVar("T")


@frozen
class Value(Generic[T_co]):
    """An output that has a value."""

    value: T_co


#: What an output comes to.
Outcome: TypeAlias = Value[T] | Silent | Conflict | Refused


class Decision:
    """The outcomes of a scope's outputs, each a property of the subclass that bears the scope's name. Two decisions are
    equal where their outcomes are."""

    __slots__ = ("_asked", "_calendars", "_found", "_outcomes")

    _asked: Mapping[str, Any]
    _calendars: Mapping[str, Calendar]
    _found: Any
    _outcomes: Mapping[str, Any] | None

    @staticmethod
    def _scope() -> Scope:
        """The description of the scope."""
        raise NotImplementedError

    @classmethod
    def of(cls: type[D], function: Callable[..., Any], asked: Mapping[str, Any]) -> D:
        """What a scope's function gives for facts. Raises `EvaluationError`."""
        decision = _new(cls)
        _set_asked(decision, asked)
        _set_calendars(decision, in_use())
        try:
            _set_found(decision, function(**asked))
            _set_outcomes(decision, None)
        except EvaluationError:
            raise
        except Failure:
            _set_outcomes(decision, _worked_out(cls._scope(), asked))
        except RecursionError:
            raise TooDeep() from None
        return decision

    def _outcome(self, name: str) -> Outcome[Any]:
        """The outcome of an output, by its name as an attribute."""
        outcomes = self._outcomes
        return Value(getattr(self._found, name)) if outcomes is None else outcomes[name]

    @property
    def reasons(self) -> Answer:
        """The answer with its reasons: for each output the rules that gave it, with their provisions, conditions and
        the values that these read."""
        from .reasons import decide

        with within(self._calendars):
            return decide(self._scope(), **self._asked)

    def _all(self) -> dict[str, Any]:
        names = [name for name, each in vars(type(self)).items() if isinstance(each, property)]
        return {name: self._outcome(name) for name in names}

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
        return _restored, (type(self), self._asked, dict(self._calendars), self._found, self._outcomes)


_new = object.__new__
_set_asked, _set_calendars, _set_found, _set_outcomes = (
    vars(Decision)[name].__set__ for name in ("_asked", "_calendars", "_found", "_outcomes")
)


def _restored(
    kind: type[D], asked: Mapping[str, Any], calendars: Mapping[str, Calendar], found: Any, outcomes: Any
) -> D:
    """A decision that was pickled or copied."""
    decision = _new(kind)
    for put, part in zip(
        (_set_asked, _set_calendars, _set_found, _set_outcomes), (asked, calendars, found, outcomes), strict=True
    ):
        put(decision, part)
    return decision


def _worked_out(scope: Scope, asked: Mapping[str, Any]) -> Mapping[str, Any]:
    """The outcome of each output where not all have a value."""
    from .reasons import outcomes

    return outcomes(scope, asked)
