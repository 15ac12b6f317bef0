"""Running the cases: each is put to the reference interpreter and to the generated evaluator, which must agree."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from compiler.cases.run import run
from compiler.cases.tree import Question, Result
from service.project import Loaded
from service.project.evaluators import interpreted, python_of


@dataclass(frozen=True, slots=True)
class CaseRun:
    """A case under the judge, and whether the generated evaluator gave the same answer (None: it was not asked)."""

    result: Result
    generated: Result | None

    @property
    def agrees(self) -> bool:
        """Whether both evaluators say the same of every output: status and value, or the same error."""
        return self.generated is None or _said(self.result) == _said(self.generated)

    @property
    def passed(self) -> bool:
        return self.result.passed and self.agrees


def run_all(loaded: Loaded, wanted: Callable[[Question], bool] = lambda question: True) -> Iterable[CaseRun]:
    """Run the cases of checked rules, in order, as they are asked for."""
    judge = interpreted(loaded.checked.program)
    generated = python_of(loaded)
    for question in loaded.checked.questions:
        if wanted(question):
            yield CaseRun(run(question, judge.answer), run(question, generated.answer))


def _said(result: Result) -> object:
    if result.answer is None:
        return result.error
    return {name: (finding.status.value, finding.value) for name, finding in result.answer.outputs.items()}
