"""Random programs, well-typed by construction, with questions to them. `program` is a Hypothesis strategy."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import strategies as st

from compiler.runtime.answers import Json
from compiler.types import EnumerationType, QualifiedName, Type
from tests.differential import measures
from tests.differential.choices import Choices
from tests.differential.expressions import Expressions
from tests.differential.literals import fact
from tests.differential.scopes import ScopeMaker
from tests.differential.vocabulary import FunctionName, MadeScope, Readable, Supply, Vocabulary, written


@dataclass(frozen=True, slots=True)
class Sample:
    """A rule file, and questions: a scope's name with facts in JSON."""

    text: str
    questions: tuple[tuple[str, dict[str, Json]], ...]

    def __str__(self) -> str:
        return self.text + "".join(f"\n{scope} {facts}" for scope, facts in self.questions)


def sample(choices: Choices, questions: int = 5) -> Sample:
    """One program with its questions."""
    return _Maker(choices).make(questions)


@st.composite
def samples(draw: st.DrawFn) -> Sample:
    """Programs with questions, for Hypothesis."""
    return sample(Choices(lambda count: draw(st.integers(0, count - 1))))


class _Maker:
    def __init__(self, choices: Choices) -> None:
        self.choices = choices
        self.supply = Supply(choices)
        self.vocabulary = Vocabulary()
        self.of = Expressions(choices, self.vocabulary)
        self.top = Readable()
        self.blocks: list[str] = []

    def make(self, questions: int) -> Sample:
        self.vocabulary.measured = measures.some(self.choices)
        if self.choices.chance(20):
            self._calendars()
        for _ in range(self.choices.below(3)):
            self._structure()
        for _ in range(self.choices.below(3)):
            self._enumeration()
        for _ in range(self.choices.below(3)):
            self._constant()
        made: list[MadeScope] = []
        for number in range(self.choices.between(1, 3)):
            made.append(self._scope(made, most=7 if number else 5))
        text = [
            f"## Article {number}. On this\n\nIt is so.\n\n```catala\n{block}\n```\n"
            for number, block in enumerate(self.choices.shuffled(self.blocks), 1)
        ]
        return Sample("\n".join(text), tuple(self._questions(made, questions)))

    def _questions(self, scopes: list[MadeScope], count: int) -> list[tuple[str, dict[str, Json]]]:
        asked = []
        for scope in scopes:
            if scope.asks_functions:
                continue
            for _ in range(count):
                facts = {
                    each.name: fact(each.type, self.vocabulary, self.choices)
                    for each in scope.inputs
                    if not each.parameters and (not each.is_context or self.choices.chance(40))
                }
                asked.append((scope.name, facts))
        return asked

    # ------------------------------------------------------------------------------------------ declarations

    def _calendars(self) -> None:
        self.vocabulary.calendars = tuple(measures.CALENDARS)
        for name, parts in measures.CALENDARS.items():
            self.blocks.append(f"declaration calendar {name}:\n{parts.rstrip()}")

    def _structure(self) -> None:
        name = self.supply.large("S")
        count = self.choices.between(1, 4)
        fields = tuple((self.supply.small("f"), self.vocabulary.any_type(self.choices)) for _ in range(count))
        self.vocabulary.structures[name] = fields
        told = (f"  data {field} content {written(type_)}" for field, type_ in fields)
        self.blocks.append(f"declaration structure {name}:\n" + "\n".join(told))

    def _enumeration(self) -> None:
        name = self.supply.large("E")
        cases: dict[str, Type | None] = {}
        for _ in range(self.choices.between(1, 4)):
            payload = self.vocabulary.any_type(self.choices) if self.choices.chance(50) else None
            cases[self._case(cases)] = payload
        self.vocabulary.enumerations[name] = tuple(cases.items())
        told = (f"  -- {case}" + (f" content {written(payload)}" if payload else "") for case, payload in cases.items())
        self.blocks.append(f"declaration enumeration {name}:\n" + "\n".join(told))

    def _case(self, taken: dict[str, Type | None]) -> str:
        """A name for a case, now and then one that another enumeration has."""
        known = [case for cases in self.vocabulary.enumerations.values() for case, _ in cases if case not in taken]
        if known and self.choices.chance(15):
            return self.choices.pick(known)
        return self.supply.large("C")

    def _constant(self) -> None:
        name, type_ = self.supply.small("k"), self.vocabulary.any_type(self.choices)
        if self.choices.chance(50):
            self.blocks.append(
                f"declaration {name} content {written(type_)} equals\n  {self.of.write(type_, self.top, 2, True)}"
            )
            self.top = self.top.with_values((name, type_))
            return
        parameters = tuple(
            (f"p{n}", self.vocabulary.any_type(self.choices, 0)) for n in (1, 2)[: self.choices.between(1, 2)]
        )
        body = self.of.write(type_, self.top.with_values(*parameters), 3, True)
        told = ", ".join(f"{each} content {written(found)}" for each, found in parameters)
        self.blocks.append(f"declaration {name} content {written(type_)} depends on {told} equals\n  {body}")
        self.top = self.top.with_function(FunctionName(name, parameters, type_))

    def _scope(self, others: list[MadeScope], most: int) -> MadeScope:
        callable_ = tuple(each for each in others if not each.asks_functions)
        counts = bool(self.vocabulary.calendars) and self.choices.chance(70)
        at = Readable(self.top.values, self.top.functions, callable_, counts)
        maker = ScopeMaker(self.of, self.supply, self.supply.large("Scope"), at, tuple(others))
        made = maker.make(most)
        declaration, uses = maker.text()
        self.blocks += [declaration, *uses]
        return made


__all__ = ["EnumerationType", "QualifiedName", "Sample", "sample", "samples"]
