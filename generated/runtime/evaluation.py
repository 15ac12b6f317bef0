"""What expressions of the law need beyond Python's own: names inside expressions, strict lists, values that may fail.

A variable that may have no value is handed on as a function that gives the value or fails as its evaluation failed
(`Reading`): what does not come to read it does not fail.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import reduce
from typing import Any, NoReturn, TypeAlias, TypeVar

from .failures import Conflict, DifferentLengths, EmptyList, Failure, ImpossibleReached, Refused, Silent
from .schema import Present

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
    """The reading of a variable that the text may leave without a value. It is evaluated now; silence is kept until it
    is read, any other failure is raised at once."""
    try:
        return known(compute())
    except Silent as silence:
        return failing(silence)


def failing(failure: Failure) -> Callable[[], NoReturn]:
    """The reading of a variable that has failed."""

    def read() -> NoReturn:
        raise failure

    return read


def let(value: A, body: Callable[[A], B]) -> B:
    """`body` with a name for `value`."""
    return body(value)


def impossible(message: str = "") -> NoReturn:
    """A case that the text holds to be impossible. Raises `ImpossibleReached`."""
    raise ImpossibleReached(message)


def asserted(condition: bool, message: str, body: Callable[[], A]) -> A:
    """`body` where the condition holds. Raises `Refused`."""
    if not condition:
        raise Refused(message)
    return body()


def require(*assertions: tuple[str, bool]) -> None:
    """The assertions of a scope, each with its message. Raises `Refused` with the messages of all that do not hold."""
    failed = tuple(message for message, holds in assertions if not holds)
    if failed:
        raise Refused(*failed)


def only(variable: str, rules: tuple[str, ...], *given: Present[A] | None) -> Present[A] | None:
    """The one value among those that exceptions give, or None. Raises `Conflict` with the rules of two or more."""
    applied = [(rule, value) for rule, value in zip(rules, given, strict=True) if value is not None]
    if len(applied) > 1:
        raise Conflict(variable, tuple(rule for rule, _ in applied))
    return applied[0][1] if applied else None


def conflict(variable: str, *rules: tuple[str, bool]) -> Conflict:
    """The conflict between those rules that apply."""
    return Conflict(variable, tuple(rule for rule, applies in rules if applies))


def together(left: tuple[A, ...], right: tuple[B, ...]) -> tuple[tuple[A, B], ...]:
    """Two lists side by side. Raises `DifferentLengths`."""
    if len(left) != len(right):
        raise DifferentLengths(len(left), len(right))
    return tuple(zip(left, right, strict=True))


def together_all(*lists: tuple[Any, ...]) -> tuple[tuple[Any, ...], ...]:
    """Three lists or more side by side. Raises `DifferentLengths`."""
    if len({len(each) for each in lists}) > 1:
        raise DifferentLengths(*(len(each) for each in lists))
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
    elements: tuple[A, ...], *, key: Callable[[A], Any] = _identity, default: Callable[[], A] | None = None
) -> A:
    """The greatest element, by `key`; of equals the last. Raises `EmptyList` where there is none and no default."""
    return _extreme(elements, key, default, lambda best, other: best > other)


def minimum(
    elements: tuple[A, ...], *, key: Callable[[A], Any] = _identity, default: Callable[[], A] | None = None
) -> A:
    """The least element, by `key`; of equals the last. Raises `EmptyList` where there is none and no default."""
    return _extreme(elements, key, default, lambda best, other: best < other)


def _extreme(
    elements: tuple[A, ...],
    key: Callable[[A], Any],
    default: Callable[[], A] | None,
    keeps: Callable[[Any, Any], bool],
) -> A:
    if not elements:
        if default is None:
            raise EmptyList
        return default()
    best, rank = elements[0], key(elements[0])
    for element in elements[1:]:
        other = key(element)
        if not keeps(rank, other):
            best, rank = element, other
    return best
