"""Conditions tried on every value that can make a difference.

A condition made of comparisons with literals, tests of cases, booleans and `and`, `or`, `not` depends on finitely much:
of a number, on which side of each literal it lies; of an enumeration, which case it is. Where that is little, all of it
is tried. What cannot be read counts as a boolean of its own: pure, it has one value in one evaluation. Things that hang
together in truth (a value, and the payload of its case) are varied apart, so that more is tried than can be: conditions
that are found never to hold together never do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import product
from math import prod
from typing import Any, TypeAlias

from compiler.operators import Operation
from compiler.optimise.subjects import Payload, Subject, is_ordered, subject_in
from compiler.typed.tree import CaseTest, Construction, Expression, LiteralValue, Local, Operated
from compiler.typed.walk import descendants, shape
from compiler.types import Base

#: How many combinations are tried at most.
MOST = 400

#: What a condition is about: a stable thing, or the shape of what is computed.
_Thing: TypeAlias = "Subject | tuple[object, ...]"
_Values: TypeAlias = dict[_Thing, Any]
_Asked: TypeAlias = Callable[[_Values], bool]

_COMPARISONS: dict[Operation, Callable[[Any, Any], bool]] = {
    Operation.LESS: lambda value, limit: value < limit,
    Operation.LESS_OR_EQUAL: lambda value, limit: value <= limit,
    Operation.GREATER: lambda value, limit: value > limit,
    Operation.GREATER_OR_EQUAL: lambda value, limit: value >= limit,
    Operation.EQUAL: lambda value, limit: value == limit,
    Operation.DIFFERENT: lambda value, limit: value != limit,
}
_MIRRORED = {
    Operation.LESS: Operation.GREATER,
    Operation.LESS_OR_EQUAL: Operation.GREATER_OR_EQUAL,
    Operation.GREATER: Operation.LESS,
    Operation.GREATER_OR_EQUAL: Operation.LESS_OR_EQUAL,
    Operation.EQUAL: Operation.EQUAL,
    Operation.DIFFERENT: Operation.DIFFERENT,
}
#: A case that no condition names.
_ANOTHER = ""


def never(conditions: Sequence[tuple[Expression, bool]]) -> bool:
    """Whether conditions can never all be what is asked of each; false where that is too much to try."""
    reading = _Reading()
    asked = [(reading.read(condition, {}), wanted) for condition, wanted in conditions]
    domains = [tuple(each) for each in reading.domains()]
    if prod(map(len, domains)) > MOST:
        return False
    things = tuple(reading.things)
    tried = (dict(zip(things, values, strict=True)) for values in product(*domains))
    return not any(all(condition(values) is wanted for condition, wanted in asked) for values in tried)


@dataclass(slots=True)
class _Reading:
    """Conditions as functions of the values of things; of each thing what it is compared with."""

    things: dict[_Thing, set[Any]] = field(default_factory=dict)

    def domains(self) -> Iterator[set[Any]]:
        """The values of each thing that can make a difference."""
        for named in self.things.values():
            if all(isinstance(each, bool) for each in named):
                yield {True, False}
            elif all(isinstance(each, str) for each in named):
                yield {*named, _ANOTHER}
            else:
                yield {(each, side) for each in named for side in (-1, 0, 1)}

    def read(self, condition: Expression, bound: dict[int, Subject]) -> _Asked:
        """A condition; `bound` are the names of payloads in it."""
        match condition:
            case LiteralValue(bool(value)):
                return lambda _: value
            case Operated(Operation.AND, (left, right)):
                both = self.read(left, bound), self.read(right, bound)
                return lambda values: both[0](values) and both[1](values)
            case Operated(Operation.OR, (left, right)):
                either = self.read(left, bound), self.read(right, bound)
                return lambda values: either[0](values) or either[1](values)
            case Operated(Operation.NOT, (operand,)):
                denied = self.read(operand, bound)
                return lambda values: not denied(values)
            case CaseTest():
                return self._case(condition, bound)
            case Operated(operation, (left, right)) if operation in _COMPARISONS:
                compared = self._compared(operation, left, right, bound)
                compared = compared or self._compared(_MIRRORED[operation], right, left, bound)
                return compared or self._opaque(condition, bound)
            case _:
                return self._opaque(condition, bound)

    def _case(self, condition: CaseTest, bound: dict[int, Subject]) -> _Asked:
        subject = subject_in(condition.scrutinee, bound)
        if subject is None:
            return self._opaque(condition, bound)
        inside = bound
        if condition.local is not None:
            inside = {**bound, condition.local.key: Payload(subject, condition.case)}
        is_case = self._is(subject, condition.case)
        if condition.rest is None:
            return is_case
        rest = self.read(condition.rest, inside)
        return lambda values: is_case(values) and rest(values)

    def _compared(
        self, operation: Operation, left: Expression, right: Expression, bound: dict[int, Subject]
    ) -> _Asked | None:
        subject = subject_in(left, bound)
        if subject is None:
            return None
        match right:
            case Construction(_, case, None) if operation in (Operation.EQUAL, Operation.DIFFERENT):
                is_case = self._is(subject, case)
                return is_case if operation is Operation.EQUAL else lambda values: not is_case(values)
            case LiteralValue(limit) if is_ordered(right.type):
                assert not isinstance(limit, str | bool)
                self.things.setdefault(subject, set()).add(limit)
                compare = _COMPARISONS[operation]
                return lambda values: compare(values[subject], (limit, 0))
            case _:
                return None

    def _is(self, subject: Subject, case: str) -> _Asked:
        self.things.setdefault(subject, set()).add(case)
        return lambda values: bool(values[subject] == case)

    def _opaque(self, condition: Expression, bound: dict[int, Subject]) -> _Asked:
        """What is not read: a boolean variable, or what is computed. What is computed from names that are bound within
        rules is told apart even where it is written alike."""
        found = subject_in(condition, bound) if condition.type is Base.BOOLEAN else None
        has_names = any(isinstance(each, Local) for each in descendants(condition))
        computed = ("computed", id(condition) if has_names else shape(condition))
        thing: _Thing = computed if found is None else found
        self.things.setdefault(thing, set()).add(True)
        return lambda values: bool(values[thing])
