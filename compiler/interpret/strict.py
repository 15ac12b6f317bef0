"""The strict run of a scope: assertions that fail are gathered, with the values they failed for, and the run goes on.

So upstream runs a scope: all failed assertions are told at the end, those of sub-scopes included; another failure hides
them. An answer with reasons asks each assertion for itself and needs none of this.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from compiler.defaults.tree import Assertion, Program
from compiler.interpret.evaluate import Environment, evaluate, placed
from compiler.interpret.interpreter import Interpreter
from compiler.interpret.observer import Observer, aside
from compiler.interpret.values import Record, Schemas
from compiler.operators import Operation
from compiler.runtime.dates import Rounding
from compiler.runtime.failures import Failure, Refused
from compiler.runtime.notation import LOCALES, Locale, write
from compiler.typed import tree
from compiler.typed.tree import Expression
from compiler.types import QualifiedName
from dsl.locales import ENGLISH
from dsl.locales import Locale as Tongue

_DENIED = {
    Operation.EQUAL: "≠",
    Operation.DIFFERENT: "=",
    Operation.LESS: "≮",
    Operation.LESS_OR_EQUAL: "≰",
    Operation.GREATER: "≯",
    Operation.GREATER_OR_EQUAL: "≱",
}
_HELD = {
    Operation.EQUAL: "=",
    Operation.DIFFERENT: "≠",
    Operation.LESS: "<",
    Operation.LESS_OR_EQUAL: "≤",
    Operation.GREATER: ">",
    Operation.GREATER_OR_EQUAL: "≥",
}


class StrictInterpreter(Interpreter):
    """An interpreter that runs a scope to its end before it says which assertions failed, in the words of a tongue."""

    def __init__(self, program: Program, tongue: Tongue = ENGLISH, observer: Observer | None = None) -> None:
        super().__init__(program, observer)
        names = {case: word for word, case in tongue.cases.items()}
        self.schemas = Schemas(program, (names["Present"], names["Absent"]))
        self.locale = LOCALES[tongue.code]
        self._gathered: list[Refused] = []

    def completed(self, scope: QualifiedName, given: Mapping[str, Any]) -> tuple[Record, Refused | None]:
        """The outputs of a scope, and its failed assertions as one refusal. Raises every other `Failure`."""
        self._gathered = []
        outputs = self.run(scope, given)
        return outputs, _together(self._gathered)

    def refused(self, refused: Refused) -> None:
        self._gathered.append(refused)

    def outside(self, rounding: Rounding = None) -> Environment:
        return replace(super().outside(rounding), refuse=self._gather)

    def _gather(self, assertion: tree.Asserting, at: Environment) -> None:
        why = aside(at.observer, lambda: explained(assertion.condition, at, self.locale))
        refused = Refused(": ".join(filter(None, (assertion.message, why))) or "an assertion does not hold")
        placed(refused, assertion.span.to(assertion.condition.span))
        self._gathered.append(refused)

    def told(self, assertion: Assertion, at: Environment) -> str:
        if assertion.guard is not None:
            return self.message_of(assertion)
        why = aside(at.observer, lambda: explained(assertion.condition, at, self.locale))
        return ": ".join(filter(None, (assertion.message, why))) or self.message_of(assertion)


def _together(refusals: list[Refused]) -> Refused | None:
    """All refusals as one, each message and place once."""
    if not refusals:
        return None
    told = {
        (message, origin): None for each in refusals for message, origin in zip(each.messages, each.origin, strict=True)
    }
    whole = Refused(*(message for message, _ in told))
    whole.place, whole.provision = refusals[0].place, refusals[0].provision
    whole.origin = tuple(origin for _, origin in told)
    return whole


def explained(condition: Expression, at: Environment, locale: Locale, *, holds: bool = False) -> str:
    """What of a condition is not as it should be, with the values compared: `6 ≮ 5`; of several parts those that are
    to blame. "" for a condition that compares nothing, or whose values cannot be worked out again.

    `holds` for a condition that is true and stands under `not`.
    """
    match condition:
        case tree.Operated(Operation.NOT, (operand,)):
            return explained(operand, at, locale, holds=not holds)
        case tree.Operated(Operation.AND | Operation.OR, (left, right)):
            parts = [explained(each, at, locale, holds=holds) for each in (left, right) if _is(each, holds, at)]
            return " and ".join(parts) if all(parts) else ""
        case tree.Operated(operation, (left, right)) if operation in _DENIED:
            return _compared(operation, left, right, at, locale, holds=holds)
        case _:
            return ""


def _is(condition: Expression, wanted: bool, at: Environment) -> bool:
    try:
        return bool(evaluate(condition, at)) is wanted
    except Failure:
        return False


def _compared(
    operation: Operation, left: Expression, right: Expression, at: Environment, locale: Locale, *, holds: bool
) -> str:
    sign = (_HELD if holds else _DENIED)[operation]
    try:
        values = [write(at.schemas.of(each.type), evaluate(each, at), locale) for each in (left, right)]
    except Failure:
        return ""
    return f"{values[0]} {sign} {values[1]}"
