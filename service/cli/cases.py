"""Running the cases: each is put to the reference interpreter and to the generated evaluator, which must agree."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from compiler.cases.run import run
from compiler.cases.tree import Question, Result
from compiler.runtime.answers import Json
from service.project import Loaded
from service.project.evaluators import Evaluator, interpreted, python_of

#: What an evaluator said of a case: its error, or status and value of each output.
Said: TypeAlias = str | Mapping[str, tuple[str, Json]]


@dataclass(frozen=True, slots=True)
class CaseRun:
    """A case under the judge and under the generated evaluator."""

    result: Result
    generated: Result

    @property
    def agrees(self) -> bool:
        """Whether both evaluators say the same of every output: status and value, or the same error."""
        return _said(self.result) == _said(self.generated)

    @property
    def passed(self) -> bool:
        return self.result.passed and self.agrees


@dataclass(frozen=True, slots=True)
class Cases:
    """The two evaluators of one program, made once for all of its cases."""

    judge: Evaluator
    generated: Evaluator

    @classmethod
    def of(cls, loaded: Loaded) -> Cases:
        """The evaluators of checked rules."""
        return cls(interpreted(loaded.checked.program), python_of(loaded))

    def run(self, question: Question) -> CaseRun:
        """One case under both."""
        return CaseRun(run(question, self.judge.answer), run(question, self.generated.answer))


def _said(result: Result) -> Said:
    if result.answer is None:
        return result.error
    return {name: (finding.status.value, finding.value) for name, finding in result.answer.outputs.items()}
