"""The conditions of rules, tried for the facts of a question.

What a question asks more than once is worked out once: the conditions of a rule, which are tried for its reasons and
again for the readings that these rest on, the arguments that several of them take, and the words for a value that
several of them read.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import count
from typing import Any, TypeAlias

from .answers import Condition as Asked
from .answers import Count
from .calendars import noted
from .failures import Failure
from .notation import write
from .outcomes import Evaluated
from .resting import Tried
from .schema import Boolean, Date, Decimal, DecimalIn, Integer, MoneyIn, Type
from .scopes import Condition, Scope, Step
from .scopes import Value as Read
from .words import NUMBERS, phrase

#: Values, each under its name.
Named: TypeAlias = tuple[tuple[str, str], ...]


class Trying(Evaluated):
    """One question to a scope, whose variables are evaluated, with the conditions that were tried."""

    __slots__ = ("_arguments", "_tried", "_written")

    def __init__(self, scope: Scope, given: Mapping[str, Any]) -> None:
        super().__init__(scope, given)
        # Conditions and types belong to the description of the scope, so that no other gets their number meanwhile.
        self._tried: dict[int, tuple[Tried, tuple[Count, ...]]] = {}
        self._arguments: dict[tuple[str, ...], list[Any]] = {}
        self._written: dict[tuple[int, int], tuple[Named, Named, Any]] = {}

    def tried(self, conditions: tuple[Condition, ...]) -> Tried:
        """Conditions in order up to the first that fails, or that cannot be decided; the rest are not reached."""
        return self.tried_counting(conditions)[0]

    def tried_counting(self, conditions: tuple[Condition, ...]) -> tuple[Tried, tuple[Count, ...]]:
        """Conditions as they were tried, and the countings of working days that this took."""
        if not conditions:
            return (), ()
        found = self._tried.get(id(conditions))
        if found is None:
            if self.scope.calendars:
                with noted() as counts:
                    tried = self._try(conditions)
                found = tried, tuple(counts)
            else:
                found = self._try(conditions), ()
            self._tried[id(conditions)] = found
        return found

    def _try(self, conditions: tuple[Condition, ...]) -> Tried:
        steps = self.scope.steps.get(id(conditions))
        if steps is None:
            steps = self.scope.steps[id(conditions)] = _steps(conditions)
        found: list[Asked] = []
        for text, reads, asked, reading, not_reached in steps:
            arguments = self._arguments.get(reads)
            if arguments is None:
                arguments = self._arguments[reads] = self.arguments(reads)
            try:
                holds: bool | None = asked(*arguments)
            except Failure:
                holds = None
            values: Named = ()
            told: Named = ()
            for kind, read, one in reading:
                try:
                    value = read(*arguments)
                except Failure:
                    continue
                words = self._written.get((kind, id(value))) or self._words(kind, one, value)
                values += words[0]
                told += words[1]
            found.append(Asked(text, holds, values, told))
            if not holds:
                return (*found, *not_reached)
        return tuple(found)

    def _words(self, kind: int, read: Read, value: Any) -> tuple[Named, Named, Any]:
        """A value under its name in the notation and in words."""
        written = write(read.type, value)
        said = written if read.type.__class__ in NUMBERS else phrase(read.type, value)
        # What is kept is not freed, so that no other value gets its number.
        found = self._written[kind, id(value)] = ((read.name, written),), ((read.name, said),), value
        return found


def _steps(conditions: tuple[Condition, ...]) -> tuple[Step, ...]:
    not_reached = tuple(Asked(each.text, None, ()) for each in conditions)
    return tuple(
        (
            each.text,
            each.reads,
            each.holds,
            tuple((_kind(one), one.read, one) for one in each.values),
            not_reached[number:],
        )
        for number, each in enumerate(conditions, 1)
    )


def _kind(read: Read) -> int:
    """A number for the name and the type of something read: where it is the same, a value is shown alike."""
    type_ = read.type if isinstance(read.type, _SIMPLE) else id(read.type)
    return _KINDS.setdefault((read.name, type_), next(_NUMBERS))


#: Types that are compared faster than their values are written; of others, the same one is met again.
_SIMPLE = (DecimalIn, MoneyIn, Boolean, Integer, Decimal, Date)
_KINDS: dict[tuple[str, Type | int], int] = {}
_NUMBERS = count(1)
