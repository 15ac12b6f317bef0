"""Random programs in all forms: what the scalar evaluators, those over columns and JavaScript answer, each held against
the interpreter.

A form takes a program under the interpreter and the scalar evaluators (`Engines`) with its questions, and raises
`Disagreement` at the first answer that differs. Here and not in `tests.differential.forms`, which asks the compiled
decree: a program that was just drawn is compiled in memory, or for Node into a folder that is gone afterwards.
"""

from __future__ import annotations

import atexit
import json
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeAlias

from compiler.columns.runtime.rows import value_at
from compiler.columns.runtime.scopes import ColumnScope
from compiler.interpret.outcomes import Outcomes
from compiler.runtime import schema
from compiler.runtime.answers import Json
from compiler.runtime.changed_days import KEY
from compiler.runtime.encode import encode
from compiler.runtime.failures import Failure
from compiler.types import QualifiedName
from tests.columns.agreement import OUTCOMES, given_columns, groups
from tests.differential.calendars import with_changes
from tests.differential.engines import Disagreement, Engines, Outcome, compared, executed_over_columns
from tests.javascript.engine import JavaScript, answering, with_library, written

#: The questions of a program: each a scope and its facts in JSON.
Questions: TypeAlias = Sequence[tuple[str, dict[str, Json]]]

#: Compares a form with the interpreter; how often each kind of outcome came.
Form: TypeAlias = Callable[[Engines, Questions], dict[str, int]]


def judged(engines: Engines, judge: Outcomes, scope: str, facts: dict[str, Json]) -> dict[str, Json]:
    """What the interpreter answers: of each output its status and value, or the kind of what stops them all (an error, a
    constant of the law that has no value)."""
    name = QualifiedName("", scope)
    try:
        found = judge.answer(name, engines.judge.decoded(name, facts)).outputs
    except Failure as error:
        return {"error": type(error).__name__}
    return {output: _shown(each.status.value, each.value) for output, each in found.items()}


def _shown(status: str, value: Json) -> Json:
    return {"status": status, "value": value} if status == "value" else {"status": status}


# ----------------------------------------------------------------------------------------------------------- columns


def columns(engines: Engines, questions: Questions) -> dict[str, int]:
    """All questions to a scope as one table; those that change calendars are asked of other forms."""
    judge = Outcomes(engines.checked.program)
    seen: dict[str, int] = {}
    for each in over_columns(engines):
        asked = [facts for scope, facts in questions if scope == each.scalar.name and KEY not in facts]
        for several in groups(each.scalar, asked):
            for facts, found in zip(several, _over_columns(each, several), strict=True):
                expected = judged(engines, judge, each.scalar.name, facts)
                if not _same(engines, each.scalar.name, facts, expected, found):
                    told = f"\n  interpreted:  {expected}\n  over columns: {found}"
                    raise Disagreement(f"{each.scalar.name} {facts}{told}")
                for kind in _kinds(expected):
                    seen[kind] = seen.get(kind, 0) + 1
    return seen


def over_columns(engines: Engines) -> list[ColumnScope]:
    """The scopes of a program over columns, but for those that are given functions."""
    module = executed_over_columns(engines.checked.program, engines.module)
    scopes = [each for each in vars(module).values() if isinstance(each, ColumnScope)]
    return [each for each in scopes if not any(isinstance(it.type, schema.Function) for it in each.scalar.inputs)]


def _over_columns(scope: ColumnScope, questions: Sequence[dict[str, Json]]) -> list[dict[str, Json]]:
    _, table = given_columns("compiler", scope.scalar, questions)
    answers = scope.ask(**table)
    found: list[dict[str, Json]] = [{} for _ in questions]
    for field in scope.scalar.type.fields:
        output = answers[field.name]
        for row, told in enumerate(found):
            # A scope that takes nothing of the case gives one answer for all.
            at = min(row, len(output.outcome) - 1)
            status = OUTCOMES[output.outcome[at]]
            value = encode(field.type, value_at(field.type, output.values, at)) if status == "value" else None
            told[field.name] = _shown(status, value)
    return [{"error": ""} if {"status": "error"} in each.values() else each for each in found]


def _same(engines: Engines, scope: str, facts: dict[str, Json], expected: dict[str, Json], found: Any) -> bool:
    """Whether a form answers as the interpreter does. Of a scope with one output and two failures a form may tell the
    first, as the function of the scope does, where the interpreter looks at every variable and finds an error."""
    if found == expected or ("error" in expected and found == {"error": ""}):
        return True
    if "error" not in expected or len(found) != 1 or "error" in found:
        return False
    (outcome,) = found.values()
    return bool(outcome == {"status": engines.interpreted(scope, facts).kind.lower()})


def _kinds(answer: dict[str, Json]) -> list[str]:
    """What the outputs of an answer came to."""
    if "error" in answer:
        return ["error"]
    return [str(each["status"]) for each in answer.values() if isinstance(each, dict)]


# -------------------------------------------------------------------------------------------------------- JavaScript


class InNode:
    """A Node process for this one, with a folder for modules. Node keeps every module that it has loaded, so that both
    are begun anew after `MOST` programs."""

    MOST = 300

    def __init__(self) -> None:
        self._kept = ExitStack()
        self._programs = 0
        atexit.register(self._kept.close)

    def with_program(self, engines: Engines) -> tuple[JavaScript, str]:
        """What answers, and the module of a program that is written for it."""
        if self._programs % self.MOST == 0:
            self._kept.close()
            self._folder = with_library(Path(self._kept.enter_context(TemporaryDirectory())))
            self._javascript = self._kept.enter_context(answering(self._folder))
        self._programs += 1
        name = f"sample_{self._programs}"
        program = engines.checked.program
        written(self._folder, program, {each.name: name for each in program.modules})
        return self._javascript, f"{name}.js"

    def begin_anew(self) -> None:
        """Node has ended, or answers no more."""
        self._programs = 0


_node = InNode()


def javascript(engines: Engines, questions: Questions) -> dict[str, int]:
    """Every question as outcomes and as the function that raises, to the place of a failure; the first to each scope
    with reasons too."""
    try:
        return in_javascript(*_node.with_program(engines), engines, questions)
    except Disagreement:
        raise
    except Exception:
        _node.begin_anew()
        raise


def in_javascript(node: JavaScript, module: str, engines: Engines, questions: Questions) -> dict[str, int]:
    """A program whose module stands where Node finds it."""
    judge = Outcomes(engines.checked.program)
    seen: dict[str, int] = {}
    asked: set[str] = set()
    for scope, facts in with_changes(questions, engines.described):
        expected = engines.interpreted(scope, facts)
        _hold(f"{scope} {facts}", expected, node.strict(module, scope, facts))
        seen[expected.kind] = seen.get(expected.kind, 0) + 1
        answered, found = judged(engines, judge, scope, facts), node.outcomes(module, scope, facts)
        if not _same(engines, scope, facts, answered, found):
            _hold(f"{scope} {facts}", answered, found)
        if scope not in asked:
            asked.add(scope)
            answer, _ = engines.reasons(scope, facts)
            with_reasons = node.answer(module, scope, facts)
            if isinstance(answer, Outcome):
                _hold(f"{scope} {facts} with reasons", answer.kind, with_reasons.get("kind"))
            else:
                _hold(f"{scope} {facts} with reasons", json.loads(json.dumps(answer)), with_reasons)
    return seen


def _hold(question: str, expected: Any, found: Any) -> None:
    if found != expected:
        raise Disagreement(f"{question}\n  interpreted: {expected}\n  JavaScript:  {found}")


#: By name: one that is added here takes part in `make fuzz`.
FORMS: dict[str, Form] = {"scalar": compared, "columns": columns, "javascript": javascript}


def compare_forms(text: str, questions: Questions, forms: Sequence[str]) -> dict[str, int]:
    """A program in several forms; how often each kind of outcome came in the first. Raises `Rejected` for a program
    that is not accepted, and `Disagreement` with the name of the form that differs."""
    engines = Engines(text)
    seen: list[dict[str, int]] = []
    for name in forms:
        try:
            seen.append(FORMS[name](engines, questions))
        except Disagreement as found:
            raise Disagreement(f"in the form {name}: {found}") from None
    return seen[0]
