"""What an analysis finds, as data: no word for people and no solver in it.

Every finding stands on a question that was put to the solver and, where facts show it, on a witness that the
interpreter was asked as well. What was not decided is said as such, with its reason: it is never taken to be safe.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import Enum
from typing import Any

from compiler.runtime.answers import Json
from compiler.types import QualifiedName, Type
from dsl.records import record
from dsl.source import Provision, Span


class Kind(Enum):
    """What can be found; the value is its name in files, in JSON and on the command line."""

    GAP = "gap"  # facts for which no rule of a variable applies
    CONFLICT = "conflict"  # facts for which two rules without precedence apply, with different results
    OVERLAP = "overlap"  # the same, but whenever both apply they agree
    DEAD_RULE = "dead-rule"  # a definition, rule or exception that decides for no facts
    ALWAYS_TRUE = "always-true"  # a condition that holds whenever it is asked
    ALWAYS_FALSE = "always-false"  # a condition that fails whenever it is asked
    UNREACHED = "unreached"  # a branch or arm that no facts lead to
    UNMET = "unmet-assertion"  # an assertion that no facts can meet
    UNMOVED = "unmoved-output"  # an output that is the same for all facts
    FAILURE = "failure"  # facts for which a computation fails: a division by zero, `impossible`, a date outside a table
    DIFFERENCE = "difference"  # facts for which two versions answer differently


@record
class Range:
    """All values of one number, amount, date or length among the facts that show the finding, the others being as in
    the witness. `path` is where the fact stands (the field or case names below the input), `low` and `high` are its
    ends as the interpreter holds them (None: without an end), each with whether it belongs to it; with `low == high`
    it is a point. `is_exact` is False where only the part around the witness is known."""

    path: tuple[str, ...]
    type: Type
    low: Any
    high: Any
    low_in: bool
    high_in: bool
    is_exact: bool = True


@record
class Witness:
    """Facts that show a finding, as `kotmai ask` takes them, and what the interpreter answers to them: for each output
    its outcome in words of the language (`silent`, `conflict`, a code of an error) or its value.

    `row` is the witness as a table of cases: a line of headings, a line of dashes and a line of values, in the
    notation of the rule file, to be pasted into a ```` ```cases ```` block. `before` is what the version before
    answered, where two are compared.
    """

    scope: QualifiedName
    facts: Mapping[str, Json]
    outcomes: Mapping[str, Json]
    row: tuple[str, ...]
    before: Mapping[str, Json] = field(default_factory=dict)


@record
class Finding:
    """One thing found of `scope`, or of a function of the top level. `variable` is what it is about (an assertion has
    none, nor has a function); `spans` are the places in the text, that of the rule or condition first, `provisions`
    those they implement. `rules` are the conditions of the rules that were tried, as written. `readings` are the
    choices under which it holds, "" for the recommended ones; empty where no reading is involved. `code` is that of a
    failure. `key` tells the finding from all others and survives edits elsewhere in the file."""

    kind: Kind
    scope: QualifiedName
    variable: str
    key: str
    provisions: tuple[Provision, ...]
    readings: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    ranges: tuple[Range, ...] = ()
    fixed: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = ()
    witness: Witness | None = None
    code: str = ""
    spans: tuple[Span, ...] = field(default=(), compare=False)


@record
class Called:
    """A condition or a branch in a function of the top level, as the calls of `scope` come to it. `met` and `unmet` say
    whether some of its facts make it hold, or lead to the branch, and make it fail; None where that was not decided,
    with why in `reason`."""

    scope: QualifiedName
    function: QualifiedName
    text: str
    is_branch: bool
    met: bool | None
    unmet: bool | None
    reason: str
    span: Span = field(compare=False, repr=False)


@record
class Undecided:
    """A question that was not decided, and why: `reason` is a sentence for people."""

    kind: Kind
    scope: QualifiedName
    variable: str
    reason: str
    span: Span = field(compare=False, repr=False)


@record
class Assumption:
    """What was taken for granted of the facts of a scope: a domain declared on an input, an assertion of the scope, a
    bound on the length of lists; `text` is as written in the rules, or a sentence."""

    scope: QualifiedName
    path: tuple[str, ...]
    text: str
    span: Span | None = field(default=None, compare=False, repr=False)


@record
class Report:
    """What was found in the scopes that were analysed, in the order of the rule files. `asked` counts the questions
    that were put, by kind. `called` is what their calls make of functions, and `functions` are those of which all that
    call them were analysed, so that it is found what no call leads to."""

    scopes: tuple[QualifiedName, ...]
    findings: tuple[Finding, ...]
    undecided: tuple[Undecided, ...]
    assumptions: tuple[Assumption, ...]
    asked: Mapping[Kind, int]
    called: tuple[Called, ...] = ()
    functions: tuple[QualifiedName, ...] = ()
