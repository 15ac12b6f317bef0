"""The conditions of rules, tried for the facts of a question.

What a question asks more than once is worked out once: the conditions of a rule, which are tried for its reasons and
again for the readings that these rest on, the arguments that several of them take, and the words for a value that
several of them read.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import answers
from .answers import Count
from .calendars import noted
from .failures import Failure
from .notation import write
from .outcomes import Evaluated
from .resting import Tried
from .schema import Decimal, DecimalIn, Integer, Money, MoneyIn, Type, WorkingDuration
from .scopes import Condition, Scope
from .scopes import Value as Read
from .words import phrase


class Trying(Evaluated):
    """One question to a scope, whose variables are evaluated, with the conditions that were tried."""

    __slots__ = ("_arguments", "_tried", "_written")

    def __init__(self, scope: Scope, given: Mapping[str, Any]) -> None:
        super().__init__(scope, given)
        # Conditions and types belong to the description of the scope, so that no other gets their number meanwhile.
        self._tried: dict[int, tuple[Tried, tuple[Count, ...]]] = {}
        self._arguments: dict[tuple[str, ...], list[Any]] = {}
        self._written: dict[tuple[int, int], tuple[str, str, Any]] = {}

    def tried(self, conditions: tuple[Condition, ...]) -> Tried:
        """Conditions in order up to the first that fails, or that cannot be decided; the rest are not reached."""
        return self.tried_counting(conditions)[0]

    def tried_counting(self, conditions: tuple[Condition, ...]) -> tuple[Tried, tuple[Count, ...]]:
        """Conditions as they were tried, and the countings of working days that this took."""
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
        found: list[answers.Condition] = []
        for each in conditions:
            arguments = self._arguments.get(each.reads)
            if arguments is None:
                arguments = self._arguments[each.reads] = self.arguments(each.reads)
            try:
                holds: bool | None = each.holds(*arguments)
            except Failure:
                holds = None
            found.append(self._asked_with(each, holds, arguments) if each.values else each.without_values[holds])
            if not holds:
                found += [other.not_reached for other in conditions[len(found) :]]
                break
        return tuple(found)

    def _asked_with(self, condition: Condition, holds: bool | None, arguments: list[Any]) -> answers.Condition:
        """A condition with the values of what it reads, as far as they can be worked out."""
        values: list[tuple[str, str]] = []
        told: list[tuple[str, str]] = []
        for each in condition.values:
            try:
                value = each.read(*arguments)
            except Failure:
                continue
            found = self._written.get((each.kind, id(value))) or self._words(each, value)
            values.append((each.name, found[0]))
            told.append((each.name, found[1]))
        return answers.Condition(condition.text, holds, tuple(values), tuple(told))

    def _words(self, read: Read, value: Any) -> tuple[str, str, Any]:
        """A value in the notation and in words."""
        # What is kept is not freed, so that no other value gets its number.
        found = self._written[read.kind, id(value)] = (*in_both(read.type, value), value)
        return found


def in_both(type_: Type, value: Any) -> tuple[str, str]:
    """A value in the notation and in words, which for numbers are the same."""
    written = write(type_, value)
    return written, written if type_.__class__ in _NUMBERS else phrase(type_, value)


#: Types whose values people say as the notation has them.
_NUMBERS = frozenset((Integer, Decimal, DecimalIn, Money, MoneyIn, WorkingDuration))
