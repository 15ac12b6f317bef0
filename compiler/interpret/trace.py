"""The tree of an evaluation: what was worked out in which order, and what came out.

Its kinds and their nesting are those of Catala's own traces, so that tools made for these read ours; for the form see
`service/render/trace_json.py`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TypeAlias

from compiler.defaults.tree import Rule
from compiler.runtime import schema
from compiler.runtime.failures import Failure
from dsl.records import record
from dsl.source import Span
from dsl.surface.tree import Role


@record
class ScopeCalled:
    """A scope runs; `declared` is where its declaration names it."""

    name: str
    declared: Span


@record
class VariableSet:
    """A variable of a scope gets its value; `name@state` for a state of it."""

    name: str
    declared: Span
    role: Role
    is_output: bool


@record
class LocalSet:
    """`let`: one name, or several for the items of a tuple."""

    names: tuple[str, ...]


@record
class FunctionCalled:
    """A function of the program or of the scope is applied."""

    name: str
    declared: Span


@record
class ConditionAsked:
    """What an `if` or a `match` looks at."""


@record
class BranchTaken:
    """The branch that is followed, of a `match` with its case ("" for an `if`); of a mere test for a case, `tested` is
    the one that was asked for."""

    case: str
    tested: str = ""


@record
class RuleTried:
    """A rule whose condition is looked at; the value says whether it holds, `consequence` is where it then leads."""

    rule: Rule
    consequence: Span


@record
class Asserted:
    """An assertion, of a scope or within an expression; `message` is what its failure says."""

    message: str
    holds: bool | None = None


@record
class Failed:
    """Where a run stopped, and why."""

    failure: Failure


Element: TypeAlias = (
    ScopeCalled | VariableSet | LocalSet | FunctionCalled | ConditionAsked | BranchTaken | RuleTried | Asserted | Failed
)


@record
class Valued:
    """A value with what is needed to show it."""

    type: schema.Type
    value: Any


@dataclass(slots=True)
class Entry:
    """One step: what it is, the words it works on, its value (None where it has none or came to none), and the steps
    that it took. Written while the run goes on."""

    element: Element
    span: Span
    value: Valued | None = None
    inside: list[Entry] = field(default_factory=list)
