"""A case for each place that can be read in several ways: the same facts asked under every way, and what differs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from compiler.cases.tree import Question, Result
from compiler.defaults.tree import Program, Reading
from compiler.interpret.interpreter import Interpreter
from compiler.interpret.values import Schemas
from compiler.runtime import schema
from compiler.runtime.answers import Answer, Finding, Json, Status
from compiler.runtime.decode import decode
from compiler.runtime.facts import BadFacts
from compiler.runtime.failures import Failure
from compiler.runtime.words import NONE, label, phrase
from compiler.types import Type

#: So many cases of a reading are tried until one shows a difference.
_TRIED = 25
_OUTCOMES = {
    Status.SILENT: "the text gives no answer",
    Status.CONFLICT: "the text gives more than one answer",
    Status.REFUSED: "these facts are not admitted",
}


@dataclass(frozen=True, slots=True)
class Example:
    """A case, and what it gives under each way: `rows` name what differs, with an answer a way."""

    question: str
    name: str
    facts: tuple[tuple[str, str], ...]
    ways: tuple[str, ...]
    rows: tuple[tuple[str, tuple[str, ...]], ...]


def given(asked: Question, without: str = "") -> tuple[tuple[str, str], ...]:
    """The facts of a case in words; what has not happened, or was not said, is left out."""
    told = ((name, words) for name, words in asked.facts_told.items() if name != without)
    return tuple((label(name), words) for name, words in told if words not in (NONE, ""))


@dataclass(slots=True)
class Examples:
    """Finds examples among the cases of the rules."""

    program: Program
    interpreter: Interpreter
    results: Sequence[Result]
    _schemas: Schemas | None = field(default=None)

    def of(self, reading: Reading, ways: Sequence[str]) -> Example | None:
        """The first case that shows a difference: of the reading's own scope, or else of one that asks it."""
        for result, called in self._candidates(reading):
            facts = result.question.facts
            answers: list[Answer] = []
            with suppress(Failure, BadFacts):
                answers = [self.interpreter.answer(result.question.scope, {**facts, called: way}) for way in ways]
            rows = tuple(self._differences(result.question, answers)) if len(answers) == len(ways) else ()
            if rows:
                doc = " ".join(self.program.scope(result.question.scope).notes.doc.split())
                return Example(doc, result.question.name, given(result.question, called), tuple(ways), rows)
        return None

    def _candidates(self, reading: Reading) -> Iterator[tuple[Result, str]]:
        """Cases whose answer rests on the reading, each with what the asker calls it; those of its own scope first."""
        resting = [
            (result, each.input)
            for result in self.results
            for each in (result.answer.readings if result.answer else ())
            if each.name == reading.name
        ]
        resting.sort(key=lambda found: found[0].question.scope != reading.scope)
        yield from resting[:_TRIED]

    def _differences(self, asked: Question, answers: Sequence[Answer]) -> Iterator[tuple[str, tuple[str, ...]]]:
        """What is not the same in all answers, field by field."""
        for output in self.program.scope(asked.scope).outputs:
            findings = [each.outputs[output.name] for each in answers]
            if len({_outcome(each) for each in findings}) == 1 and all(
                each.value == findings[0].value for each in findings
            ):
                continue
            leaves = [self._leaves(output.type, each, label(output.name)) for each in findings]
            for name in dict.fromkeys(each for found in leaves for each in found):
                shown = tuple(found.get(name, "–") for found in leaves)
                if len(set(shown)) > 1:
                    yield name, shown

    def _leaves(self, type_: Type, finding: Finding, name: str) -> Mapping[str, str]:
        """The parts of a value that have no parts, in words, by the path that leads to each."""
        if finding.status is not Status.VALUE:
            return {name: _OUTCOMES[finding.status]}
        if self._schemas is None:
            self._schemas = Schemas(self.program)
        made = self._schemas.of(type_)
        return dict(_parts(made, decode_or_none(made, finding.value), name))


def decode_or_none(made: schema.Type, value: Json) -> Any:
    """A value from its JSON; None for what has no reading back, such as a function."""
    with suppress(BadFacts):
        return decode(made, value)
    return None


def _parts(made: schema.Type, value: Any, name: str) -> Iterator[tuple[str, str]]:
    match made:
        case schema.Structure(_, fields) if value is not None:
            for each, inner in zip(fields, made.read(value), strict=True):
                yield from _parts(each.type, inner, f"{name}, {label(each.name)}")
        case _:
            yield name, phrase(made, value)


def _outcome(finding: Finding) -> str:
    return finding.status.value
