"""What the interpreter makes of facts: asked before anything is shown of them, so that no witness is false."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import replace

from compiler.cases.codes import code_of
from compiler.defaults.mentions import key_of
from compiler.interpret.observer import aside
from compiler.interpret.outcomes import Outcomes
from compiler.interpret.runner import held
from compiler.runtime.answers import Json, Status
from compiler.runtime.calendars import using
from compiler.runtime.changed_days import KEY
from compiler.runtime.facts import BadFacts
from compiler.runtime.failures import Conflict, EvaluationError, Failure, Silent
from compiler.runtime.reasons import status_of
from compiler.types import QualifiedName
from dsl.records import record


@record
class Judged:
    """What facts come to: `outputs` has for each output its outcome (a word of `Status`) and its value in JSON;
    `stopped` names the silences and conflicts that were met, by the variable whose rules they are; `error` is the code
    of what ends the evaluation, "" if nothing does."""

    outputs: Mapping[str, tuple[str, Json]]
    stopped: Set[tuple[str, str]]
    error: str = ""

    def shows(self, variable: str, word: str) -> bool:
        """Whether a variable comes out so: silent, in conflict, or with the failure of that code, which ends all."""
        return (variable, word) in self.stopped or self.error == word

    @property
    def shown(self) -> dict[str, Json]:
        """The outcomes as JSON has them: a value, or the word for what came instead."""
        return {name: value if word == Status.VALUE.value else word for name, (word, value) in self.outputs.items()}


class Judge(Outcomes):
    """The interpreter, asked what becomes of every variable."""

    def judged(self, scope: QualifiedName, facts: Mapping[str, Json]) -> Judged | None:
        """What the facts come to; None where they are no facts of the scope."""
        try:
            given = self.decoded(scope, dict(facts))
        except BadFacts:
            return None
        declared = self.program.scope(scope)
        stopped: set[tuple[str, str]] = set()
        with using(*given.get(KEY, ())):
            aside(self.observer, lambda: self.settle(scope.module))
            at = self.outside(declared.rounding)
            for binding in declared.bindings:
                value = self._bound(binding, given, at)
                if isinstance(value, EvaluationError):
                    code = code_of(value)
                    return Judged({each.name: (code, None) for each in declared.outputs}, stopped, code)
                if isinstance(value, Silent | Conflict):
                    stopped.add((value.variable, status_of(value).value))
                at = replace(at, variables={**at.variables, key_of(binding): held(binding, value)})
            try:
                found = self.answer(scope, given)
            except Failure as failure:
                return Judged({}, stopped, code_of(failure))
        outputs = {name: (each.status.value, each.value) for name, each in found.outputs.items()}
        return Judged(outputs, stopped)
