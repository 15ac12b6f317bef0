"""A trace for programs: the form and the field names of Catala's own (`--trace-format json`).

A list of steps, each `{"element": {"kind": …}, "pos": …, "value": …, "trace": […]}`; `value` and `trace` are left out
where there is none. Values are in the form of `--output-format json`, positions count from 1.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from compiler.interpret.trace import (
    Asserted,
    BranchTaken,
    ConditionAsked,
    Element,
    Entry,
    Failed,
    FunctionCalled,
    LocalSet,
    RuleTried,
    ScopeCalled,
    VariableSet,
)
from compiler.runtime import failures
from compiler.runtime.answers import Json
from compiler.runtime.encode import encode
from dsl.source import Span
from dsl.surface.tree import Role

_ROLES = {Role.INPUT: "only_input", Role.CONTEXT: "reentrant", Role.INTERNAL: "no_input", Role.OUTPUT: "no_input"}

#: What an error is called; all others are about dates and durations.
_ERRORS: dict[type[failures.Failure], str] = {
    failures.Refused: "AssertionFailed",
    failures.Silent: "NoValue",
    failures.Conflict: "Conflict",
    failures.DivisionByZero: "DivisionByZero",
    failures.EmptyList: "ListEmpty",
    failures.DifferentLengths: "NotSameLength",
    failures.Uncomparable: "UncomparableValues",
    failures.ImpossibleReached: "Impossible",
}


def trace_as_json(entries: Iterable[Entry]) -> list[Json]:
    """The steps of runs, each with those within it."""
    return [_entry(each) for each in entries]


def _entry(entry: Entry) -> Json:
    shown: dict[str, Json] = {"element": _element(entry.element), "pos": _position(entry.span)}
    if entry.value is not None:
        shown["value"] = encode(entry.value.type, entry.value.value)
    if entry.inside:
        shown["trace"] = trace_as_json(entry.inside)
    return shown


def _element(element: Element) -> Json:
    match element:
        case ScopeCalled(name, declared):
            return {"kind": "scope_call", "name": name, "decl_pos": _position(declared)}
        case VariableSet(name, declared, role, is_output):
            place = {"name": name, "decl_pos": _position(declared)}
            return {"kind": "scope_var", **place, "input": _ROLES[role], "output": is_output}
        case LocalSet((name,)):
            return {"kind": "local_var", "name": name}
        case LocalSet(names):
            return {"kind": "local_tup", "names": list(names)}
        case FunctionCalled(name, declared):
            return {"kind": "function_call", "name": name, "decl_pos": _position(declared)}
        case ConditionAsked():
            return {"kind": "branch_condition"}
        case BranchTaken(case, _):
            return {"kind": "match_branching", "constructor": case} if case else {"kind": "if_branching"}
        case RuleTried(rule, consequence):
            label: dict[str, Json] = {}
            if rule.label and rule.label_span is not None:
                label = {"label": rule.label, "pos": _position(rule.label_span)}
            return {"kind": "exception", **label, "cons_pos": _position(consequence)}
        case Asserted():
            return {"kind": "assertion"}
        case Failed(failure):
            return _failure(failure)
        case _:
            assert_never(element)


def _failure(failure: failures.Failure) -> Json:
    places: list[Json] = [_position(each) for each in failure.origin if isinstance(each, Span)]
    kind = _ERRORS.get(type(failure), "DateError")
    related: dict[str, Json] = {"related_pos": places} if places else {}
    return {"kind": "error", "type": kind, **related, "message": failure.sentence()}


def _position(span: Span) -> Json:
    """Where words stand, with the headings above them, the nearest first."""
    line, column = span.source.position(span.start)
    end_line, end_column = span.source.position(span.end)
    shown: dict[str, Json] = {
        "file": span.path,
        "start": {"line": line, "character": column},
        "end": {"line": end_line, "character": end_column},
    }
    headings: list[Json] = [each.title for each in reversed(span.source.headings_at(span.start))]
    if headings:
        shown["law_headings"] = headings
    return shown
