"""Cases ready to run, and what running them gave. Facts and expected values are in JSON, so that every evaluator
(the interpreter, generated code, a form in a page) is asked the very same question."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from compiler.runtime.answers import Answer, Json, Status
from compiler.types import QualifiedName
from dsl.source import Provision, Span


@dataclass(frozen=True, slots=True)
class Expectation:
    """What a case expects of an output: a status and, for a value, the value; `shown` as the table writes it."""

    variable: str
    status: Status
    value: Json
    shown: str
    span: Span = field(compare=False)


@dataclass(frozen=True, slots=True)
class Question:
    """A case of a table: `facts` as `kotmai ask` takes them, each also as written (`facts_shown`)."""

    scope: QualifiedName
    name: str
    provision: Provision | None
    facts: Mapping[str, Json]
    facts_shown: Mapping[str, str]
    expected: tuple[Expectation, ...]
    span: Span = field(compare=False)


@dataclass(frozen=True, slots=True)
class Check:
    """One expectation held against the answer; `got` is the value in the language's notation, or the status."""

    expectation: Expectation
    got: str
    passed: bool


@dataclass(frozen=True, slots=True)
class Result:
    """A case that ran: its checks and the whole answer, or the error that stopped the evaluation."""

    question: Question
    checks: tuple[Check, ...]
    answer: Answer | None
    error: str = ""

    @property
    def passed(self) -> bool:
        return not self.error and all(check.passed for check in self.checks)


Questions: TypeAlias = tuple[Question, ...]
