"""Answers without reasons, for those who ask thousands: what each output comes to, as an answer with reasons has it.

The variables of a scope are worked out as any run does it (`compiler.interpret.runner`), but a failure is kept where it
arose, so that the other outputs are answered too. That both kinds of answer agree is tested on all cases.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from copy import copy
from dataclasses import replace
from typing import Any

from compiler.defaults.mentions import key_of
from compiler.defaults.tree import Binding, Program, Scope, SubscopeBinding
from compiler.interpret.evaluate import Environment, placed
from compiler.interpret.observer import aside
from compiler.interpret.runner import Runner, held
from compiler.interpret.values import Chosen
from compiler.runtime.answers import Answer, Finding, Status
from compiler.runtime.calendars import using
from compiler.runtime.changed_days import KEY
from compiler.runtime.encode import encode
from compiler.runtime.failures import EvaluationError, Failure, TooDeep
from compiler.runtime.reasons import status_of
from compiler.types import FunctionType, QualifiedName


class Outcomes(Runner):
    """A runner that answers, and does not say why."""

    def for_changed(self, program: Program, changed: Collection[QualifiedName]) -> Outcomes:
        """The same for a program in which only some declarations are others (those that call them among them): what
        was worked out of the rest is taken over."""
        other = copy(self)
        other.program = program
        other._constants = {name: value for name, value in self._constants.items() if name not in changed}
        other._settled = set()
        return other

    def answer(self, scope: QualifiedName, given: Mapping[str, Any]) -> Answer:
        """What the outputs of a scope come to for `decoded` facts. Raises evaluation errors."""
        declared = self.program.scope(scope)
        try:
            with using(*given.get(KEY, ())):
                return self._answered(declared, given)
        except RecursionError:
            raise placed(TooDeep(), declared.span) from None

    def _answered(self, scope: Scope, given: Mapping[str, Any]) -> Answer:
        aside(self.observer, lambda: self.settle(scope.name.module))
        at = self.outside(scope.rounding)
        for binding in scope.bindings:
            value = self._bound(binding, given, at)
            if isinstance(value, EvaluationError):
                raise value
            at = replace(at, variables={**at.variables, key_of(binding): held(binding, value)})
        refused = self._refusal(scope, at)
        outputs = {each.name: self._finding(each, at, refused) for each in scope.outputs}
        return Answer(scope.name.name, outputs)

    def _parts(self, binding: SubscopeBinding, at: Environment) -> tuple[Finding, ...]:
        """What each output of a sub-scope comes to; nothing where a fact of it has no value: it is not asked, nor where
        a computation behind its failure cannot be done."""
        try:
            given = self.given_by(binding, at)
            found = self._answered(self.program.scope(binding.scope), given).outputs
        except Failure:
            return ()
        return tuple(replace(each, variable=f"{binding.name}.{name}") for name, each in found.items())

    def _refusal(self, scope: Scope, at: Environment) -> Status | None:
        """What the assertions make of the outputs: nothing, a refusal, or the failure of one that cannot be decided."""
        is_refused = False
        for each in scope.assertions:
            try:
                is_refused |= not self.holds(each.guard, each.condition, at)
            except EvaluationError:
                raise
            except Failure as failure:
                return status_of(failure)
        return Status.REFUSED if is_refused else None

    def _finding(self, binding: Binding | SubscopeBinding, at: Environment, refused: Status | None) -> Finding:
        value = at.variables[key_of(binding)]
        if isinstance(value, Failure):
            if refused is Status.REFUSED:
                return Finding(binding.name, refused, None, "", ())
            parts = self._parts(binding, at) if isinstance(binding, SubscopeBinding) else ()
            return Finding(binding.name, status_of(value), None, "", (), parts=parts)
        if refused is not None or isinstance(binding.type, FunctionType):
            return Finding(binding.name, refused or Status.VALUE, None, "", ())
        known = value.read() if isinstance(value, Chosen) else value
        return Finding(binding.name, Status.VALUE, encode(self.schemas.of(binding.type), known), "", ())
