"""What expressions of the law need beyond Python's own: names inside expressions, strict lists, values that may fail.

A variable that may have no value is handed on as a function that gives the value or fails as its evaluation failed
(`Reading`): what does not come to read it does not fail.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cmp_to_key, reduce
from typing import Any, NoReturn, ParamSpec, TypeAlias, TypeVar

from .compare import compare
from .failures import (
    NOWHERE,
    Conflict,
    DifferentLengths,
    EmptyList,
    EvaluationError,
    Failure,
    ImpossibleReached,
    Refused,
    Silent,
    Spot,
    Unset,
)
from .records import frozen
from .schema import Present, T_co, Type

P = ParamSpec("P")
A = TypeVar("A")
B = TypeVar("B")
C = TypeVar("C")

#: An amount of money: an `int` of cents.
Cents: TypeAlias = int

#: How a variable that may have no value is read.
Reading: TypeAlias = Callable[[], A]


def known(value: A) -> Reading[A]:
    """The reading of a value that is there."""
    return lambda: value


def attempt(compute: Callable[[], A]) -> Reading[A]:
    """The reading of a variable that the text may leave without a value. It is evaluated now; its own silence is kept
    until it is read, any other failure is raised at once."""
    try:
        return known(compute())
    except Unset as silence:
        return failing(silence)


def failing(failure: Failure) -> Callable[[], NoReturn]:
    """The reading of a variable that has failed."""
    met = failure.read() if isinstance(failure, Unset) else failure

    def read() -> NoReturn:
        raise met

    return read


def let(value: A, body: Callable[[A], B]) -> B:
    """`body` with a name for `value`."""
    return body(value)


def placed(spot: Spot, compute: Callable[P, A], *arguments: P.args, **named: P.kwargs) -> A:
    """What a computation gives; where it cannot be done, the error knows that it stands here."""
    try:
        return compute(*arguments, **named)
    except EvaluationError as error:
        raise error.at(*spot) from None


def placed_key(spot: Spot, type: Type) -> Callable[[Any], Any]:
    """`sort_key` with comparisons that know where they stand."""
    return cmp_to_key(lambda left, right: placed(spot, compare, type, left, right))


def impossible(message: str = "", spot: Spot = NOWHERE) -> NoReturn:
    """A case that the text holds to be impossible. Raises `ImpossibleReached`."""
    raise ImpossibleReached(message).at(*spot)


def silent(variable: str, place: str = "", provision: str = "") -> NoReturn:
    """Where no rule gives a variable a value. Raises `Silent`."""
    raise Silent(variable, place, provision)


def asserted(condition: bool, message: str, spot: Spot, body: Callable[[], A]) -> A:
    """`body` where the condition holds. Raises `Refused`."""
    if not condition:
        raise Refused(message).at(*spot)
    return body()


def require(*assertions: tuple[str, bool, Spot]) -> None:
    """The assertions of a scope, each with its message. Raises `Refused` with the messages of all that do not hold, at
    the place of the first."""
    failed = [each for each in assertions if not each[1]]
    if failed:
        raise Refused(*(message for message, _, _ in failed)).at(*failed[0][2])


@frozen
class Applied(Present[T_co]):
    """What a rule gives, and the rule, as a conflict cites it."""

    rule: str


def only(variable: str, *given: Applied[A] | None) -> Applied[A] | None:
    """The one value among those that exceptions give, or None. Raises `Conflict` with the rules of two or more."""
    applied = [each for each in given if each is not None]
    if len(applied) > 1:
        raise Conflict(variable, tuple(each.rule for each in applied))
    return applied[0] if applied else None


def conflict(variable: str, *rules: tuple[str, bool]) -> Conflict:
    """The conflict between those rules that apply."""
    return Conflict(variable, tuple(rule for rule, applies in rules if applies))


def together(left: tuple[A, ...], right: tuple[B, ...], *, spot: Spot = NOWHERE) -> tuple[tuple[A, B], ...]:
    """Two lists side by side. Raises `DifferentLengths`."""
    if len(left) != len(right):
        raise DifferentLengths(len(left), len(right)).at(*spot)
    return tuple(zip(left, right, strict=True))


def together_all(*lists: tuple[Any, ...], spot: Spot = NOWHERE) -> tuple[tuple[Any, ...], ...]:
    """Three lists or more side by side. Raises `DifferentLengths`."""
    if len({len(each) for each in lists}) > 1:
        raise DifferentLengths(*(len(each) for each in lists)).at(*spot)
    return tuple(zip(*lists, strict=True))


def first(tested: Iterable[tuple[A, bool]]) -> Present[A] | None:
    """The first of elements that have all been tested of which the test holds."""
    return next((Present(element) for element, holds in tested if holds), None)


def fold(elements: Iterable[A], initial: B, step: Callable[[B, A], B]) -> B:
    """The elements taken into `initial` one by one, from the left."""
    return reduce(step, elements, initial)


def _identity(element: Any) -> Any:
    return element


def maximum(
    elements: tuple[A, ...],
    *,
    key: Callable[[A], Any] = _identity,
    default: Callable[[], A] | None = None,
    spot: Spot = NOWHERE,
) -> A:
    """The greatest element, by `key`; of equals the last. Raises `EmptyList` where there is none and no default."""
    return _extreme(elements, key, default, spot, lambda best, other: best > other)


def minimum(
    elements: tuple[A, ...],
    *,
    key: Callable[[A], Any] = _identity,
    default: Callable[[], A] | None = None,
    spot: Spot = NOWHERE,
) -> A:
    """The least element, by `key`; of equals the last. Raises `EmptyList` where there is none and no default."""
    return _extreme(elements, key, default, spot, lambda best, other: best < other)


def _extreme(
    elements: tuple[A, ...],
    key: Callable[[A], Any],
    default: Callable[[], A] | None,
    spot: Spot,
    keeps: Callable[[Any, Any], bool],
) -> A:
    if not elements:
        if default is None:
            raise EmptyList().at(*spot)
        return default()
    best, rank = elements[0], key(elements[0])
    for element in elements[1:]:
        other = key(element)
        if not placed(spot, keeps, rank, other):
            best, rank = element, other
    return best
