"""The reference interpreter as others use it: it runs scopes, and answers questions with their reasons."""

from __future__ import annotations

from collections.abc import Mapping

from compiler.defaults.tree import Program
from compiler.interpret.described import described
from compiler.interpret.evaluate import placed
from compiler.interpret.observer import Observer
from compiler.interpret.runner import Runner
from compiler.runtime import reasons, scopes
from compiler.runtime.answers import Answer
from compiler.runtime.exploring import LIMIT, AllReadings, all_readings
from compiler.runtime.facts import Given
from compiler.runtime.failures import TooDeep
from compiler.types import QualifiedName


class Interpreter(Runner):
    """A runner that also says why."""

    def __init__(self, program: Program, observer: Observer | None = None) -> None:
        super().__init__(program, observer)
        self._described: dict[QualifiedName, scopes.Scope] = {}

    def answer(self, scope: QualifiedName, facts: Mapping[str, Given]) -> Answer:
        """The answer to facts in JSON, output by output, with its reasons. Raises `BadFacts` and evaluation errors."""
        return reasons.answer(self.described(scope), dict(facts))

    def all_readings(self, scope: QualifiedName, facts: Mapping[str, Given], limit: int = LIMIT) -> AllReadings:
        """The answers under all readings that the facts leave open. Raises `BadFacts`."""
        return all_readings(self.described(scope), dict(facts), limit)

    def described(self, scope: QualifiedName) -> scopes.Scope:
        """A scope as the run-time library knows it."""
        declared = self.program.scope(scope)
        try:
            return described(self, declared, self._described)
        except RecursionError:
            raise placed(TooDeep(), declared.span) from None
