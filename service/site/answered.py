"""A question of a page, asked: its answer, what stands at a path of it, and how that is said within a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from compiler.defaults.tree import Program
from compiler.interpret.interpreter import Interpreter
from compiler.runtime.answers import Answer, Finding, Status
from compiler.runtime.compare import equal
from compiler.runtime.decode import decode
from compiler.runtime.facts import BadFacts, Given, Problem
from compiler.runtime.failures import Failure
from compiler.runtime.schema import Date, Enumeration, Field, OptionalOf, Present, Structure, Type, case_of
from compiler.runtime.words import label, phrase, told
from compiler.types import QualifiedName
from dsl.diagnostics.suggest import did_you_mean
from service.site.blocks import Block, Trouble, TroubleError
from service.site.reasons import OUTCOMES
from service.timeline.entries import scopes_with_obligations

#: Not the clock's own names: those depend on the machine's tongue.
_MONTHS = tuple(
    "January February March April May June July August September October November December".split()  # noqa: SIM905
)


@dataclass(frozen=True, slots=True)
class Found:
    """What stands at a path of an answer: its type and value, or (`status` other than a value) that nothing does."""

    type: Type
    value: Any
    status: Status = Status.VALUE


@dataclass(frozen=True, slots=True)
class Answered:
    """A block with its answer. `inputs` is the type of its facts, `outputs` that of what it answers."""

    block: Block
    scope: QualifiedName
    answer: Answer
    inputs: Structure
    outputs: Structure

    def shown(self) -> tuple[Finding, ...]:
        """The outputs that the page shows: those that it names, or all."""
        if not self.block.shows:
            return tuple(self.answer.outputs.values())
        for name, line in self.block.shows.items():
            if name not in self.answer.outputs:
                raise _nothing(line, f"`{self.block.scope}` answers no `{name}`.", name, tuple(self.answer.outputs))
        return tuple(self.answer.outputs[name] for name in self.block.shows)

    def facts(self) -> Iterator[tuple[str, str]]:
        """The facts that the page gives, each as its author calls it and as people say it, in the order of the page."""
        for name in self.block.facts:
            field, value = self._given[name]
            yield field.doc or label(name), told(field.type, value, field.doc)

    @property
    def _given(self) -> dict[str, tuple[Field, Any]]:
        """The facts that the page gives, by name."""
        values = zip(self.inputs.fields, decode(self.inputs, self.block.given), strict=True)
        own = ((field, value) for field, value in values if field.name in self.block.facts)
        return {
            field.name: (field, value.value if not field.required and isinstance(value, Present) else value)
            for field, value in own
        }

    def at(self, path: str, line: int) -> Found:
        """What stands at `output`, `output.field` or at the name of a fact. Raises `TroubleError`."""
        first, *rest = path.split(".")
        if first in self.block.facts:
            fact, value = self._given[first]
            return self._within(fact.type, value, rest, path, line)
        field = next((each for each in self.outputs.fields if each.name == first), None)
        if field is None:
            known = [*self.block.facts, *(each.name for each in self.outputs.fields)]
            raise _nothing(line, f"`{self.block.name}` has no `{first}`.", first, known)
        return self._of(self.answer.outputs[first], field.type, rest, path, line)

    def _of(self, finding: Finding, type_: Type, rest: Sequence[str], path: str, line: int) -> Found:
        if finding.status is Status.VALUE:
            return self._within(type_, decode(type_, finding.value), rest, path, line)
        part = next((each for each in finding.parts if rest and each.variable.endswith(f".{rest[0]}")), None)
        if part is None or not isinstance(type_, Structure):
            return Found(type_, None, finding.status)
        field = next(each for each in type_.fields if each.name == rest[0])
        return self._of(part, field.type, rest[1:], path, line)

    def _within(self, type_: Type, value: Any, rest: Sequence[str], path: str, line: int) -> Found:
        """A part of a value; what an optional or a case holds is reached through it."""
        if isinstance(type_, OptionalOf):
            if value is None:
                return Found(type_, None)
            return self._within(type_.element, value.value, rest, path, line)
        if isinstance(type_, Enumeration):
            _, case, payload = case_of(type_, value)
            if case.payload is not None:
                return self._within(case.payload, payload, rest, path, line)
        if not rest:
            return Found(type_, value)
        names = [each.name for each in type_.fields] if isinstance(type_, Structure) else []
        if rest[0] not in names:
            raise _nothing(line, f"`{self.block.name}.{path}` leads nowhere: there is no `{rest[0]}`.", rest[0], names)
        assert isinstance(type_, Structure)
        number = names.index(rest[0])
        return self._within(type_.fields[number].type, type_.read(value)[number], rest[1:], path, line)


def said(found: Found) -> str:
    """A value within a sentence: "30 March 2012", "USD 30,000", "yes", or why there is none."""
    if found.status is not Status.VALUE:
        return OUTCOMES[found.status]
    if isinstance(found.type, Date):
        return in_full(found.value)
    return phrase(found.type, found.value)


def in_full(day: date) -> str:
    """A day in a sentence: "30 March 2012"."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def is_given(found: Found, expected: Given) -> bool:
    """Whether a value is the one that a page says; `silent` and the other outcomes stand for themselves."""
    if found.status is not Status.VALUE:
        return isinstance(expected, str) and expected == found.status.value
    if isinstance(found.type, OptionalOf) and found.value is None:
        return isinstance(expected, str) and expected == "Absent"
    try:
        wanted = decode(found.type, expected)
    except BadFacts:
        return False
    return bool(equal(found.type, found.value, wanted))


@dataclass(frozen=True, slots=True)
class Asking:
    """Asks blocks of a program."""

    program: Program
    interpreter: Interpreter
    scopes: tuple[QualifiedName, ...]
    with_obligations: frozenset[QualifiedName]

    @classmethod
    def of(cls, program: Program) -> Asking:
        scopes = [each for module in program.modules for each in module.scopes if each.is_public and each.outputs]
        names = tuple(each.name for each in scopes)
        return cls(program, Interpreter(program), names, frozenset(scopes_with_obligations(program)))

    def ask(self, block: Block) -> Answered:
        """The block with its answer, as the page announces it. Raises `TroubleError`."""
        scope = self._scope(block)
        described = self.interpreter.described(scope)
        try:
            answer = self.interpreter.answer(scope, block.given)
        except BadFacts as problem:
            raise TroubleError(*(_bad_fact(block, each) for each in problem.problems)) from None
        except Failure as problem:
            words = f"`{block.scope}` cannot be answered: {problem}"
            raise TroubleError(
                Trouble(block.fence.first, words, "`kotmai ask` says more with the same facts.")
            ) from None
        answered = Answered(block, scope, answer, described.facts, described.type)
        _check_outcomes(answered)
        _check_given(answered)
        return answered

    def _scope(self, block: Block) -> QualifiedName:
        line, wanted = block.fence.first, block.scope
        found = [each for each in self.scopes if wanted in (each.name, str(each))]
        if not found:
            hint = did_you_mean(wanted, (each.name for each in self.scopes))
            way_out = f"{hint} `kotmai scopes` lists all that can be asked.".strip()
            raise TroubleError(Trouble(line, f"There is no question `{wanted}`.", way_out))
        if len(found) > 1:
            way_out = f"Write which one: {', '.join(f'`{each}`' for each in found)}."
            raise TroubleError(Trouble(line, f"Several modules have a question `{wanted}`.", way_out))
        if block.kind == "timeline" and found[0] not in self.with_obligations:
            words = f"`{wanted}` answers nothing that stands in a timeline: no duty, right, permission or prohibition."
            raise TroubleError(Trouble(line, words, f"Write `ask {wanted}`."))
        return found[0]


def _check_outcomes(answered: Answered) -> None:
    """What is shown and has no value must be announced, and what is announced must come."""
    block, line = answered.block, answered.block.fence.first
    met = dict(_without_value(answered.shown()))
    for name, status in met.items():
        if status not in block.announced:
            words = f"`{block.scope}` has no value for `{name}`: {OUTCOMES[status]}."
            way_out = f"Mend the facts, or write `{status.value}` behind the name and say in the page why."
            raise TroubleError(Trouble(line, words, way_out))
    for status in block.announced - set(met.values()):
        words = f"The page announces `{status.value}`, but nothing that it shows of `{block.scope}` is."
        raise TroubleError(Trouble(line, words, f"Leave `{status.value}` out, or mend the facts."))


def _without_value(findings: Iterable[Finding]) -> Iterator[tuple[str, Status]]:
    for each in findings:
        inner = dict(_without_value(each.parts))
        yield from inner.items()
        if each.status is not Status.VALUE and not inner:
            yield each.variable, each.status


def _check_given(answered: Answered) -> None:
    for path, line in answered.block.gives.items():
        found = answered.at(path, line.line)
        if not is_given(found, line.value):
            words = f"The page says that `{path}` is `{line.value}`, but it is `{said(found)}`."
            raise TroubleError(Trouble(line.line, words, "Mend the line, and the words of the page that rest on it."))


def _bad_fact(block: Block, problem: Problem) -> Trouble:
    name = problem.path.partition(".")[0].partition("[")[0]
    line = block.facts[name].line if name in block.facts else block.fence.first
    return Trouble(line, f"{problem}.", f"`kotmai scopes {block.scope}` shows the facts that it takes.")


def _nothing(line: int, words: str, name: str, known: Sequence[str]) -> TroubleError:
    way_out = did_you_mean(name, known) or (f"There are: {', '.join(f'`{each}`' for each in known)}." if known else "")
    return TroubleError(Trouble(line, words, way_out or "Nothing can be named within it: end the path before."))
