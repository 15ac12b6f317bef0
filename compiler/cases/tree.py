"""Cases ready to run, and what running them gave. Facts and expected values are in JSON, so that every evaluator
(the interpreter, generated code, a form in a page) is asked the very same question."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

from compiler.runtime.answers import Answer, Json
from compiler.types import QualifiedName
from dsl.records import record
from dsl.source import Provision, Span

if TYPE_CHECKING:
    from compiler.cases.kinds import Kind


class Expected(Enum):
    """What a case can expect of an output: one of the ways in which a text answers; that the rules stop at something
    that cannot be done; or, where a question mark stands, what is not known yet."""

    VALUE = "value"
    SILENT = "silent"
    CONFLICT = "conflict"
    REFUSED = "refused"
    ERROR = "error"
    UNKNOWN = "?"


@record
class Expectation:
    """What a case expects of an output, or of a field of it (`fields` lead there), and for a value the value; `shown`
    is that in the notation of the file, or the name of what else is expected.

    `is_open` where the cell bears a question mark: the result is there to be confirmed, or still to come. `stop` is
    the code of the failure that is expected, "" for any.
    """

    variable: str
    fields: tuple[str, ...]
    status: Expected
    value: Json
    shown: str
    kind: Kind = field(compare=False, repr=False)
    span: Span = field(compare=False)
    is_open: bool = False
    stop: str = ""

    @property
    def told(self) -> str:
        """What is expected as people say it."""
        return self.kind.words(self.value) if self.status is Expected.VALUE else self.shown or self.status.value

    @property
    def name(self) -> str:
        """The output as the column names it: `project.size`."""
        return ".".join((self.variable, *self.fields))


@record
class Question:
    """A case of a table: `facts` as `kotmai ask` takes them, each also as written (`facts_shown`) and as people say it
    (`facts_told`)."""

    scope: QualifiedName
    name: str
    provision: Provision | None
    facts: Mapping[str, Json]
    facts_shown: Mapping[str, str]
    expected: tuple[Expectation, ...]
    span: Span = field(compare=False)
    facts_told: Mapping[str, str] = field(default_factory=dict, compare=False)


@record
class Check:
    """One expectation held against the answer; `got` is what came, in the notation in which a table expects it."""

    expectation: Expectation
    got: str
    passed: bool


@record
class Result:
    """A case that ran: its checks and the whole answer, or the error that stopped the evaluation, with its code."""

    question: Question
    checks: tuple[Check, ...]
    answer: Answer | None
    error: str = ""
    stop: str = ""

    @property
    def passed(self) -> bool:
        """Whether all came as expected; an error too must be expected by some cell."""
        return all(check.passed for check in self.checks) and (not self.error or bool(self.checks))

    @property
    def to_confirm(self) -> tuple[Check, ...]:
        """The results that came as the table has them, and that nobody has confirmed yet."""
        return tuple(each for each in self.checks if each.passed and each.expectation.is_open)


Questions: TypeAlias = tuple[Question, ...]
