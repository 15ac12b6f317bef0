"""Branches of functions of the top level: whether any call, of any scope, leads to them.

Of each scope it is asked how its own calls come out (`of_calls`); only where all scopes that call a function were
analysed is anything found of it (`with_functions`). A branch that one call leaves aside another may need.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import replace
from typing import Final

from compiler.analyse.flow import PointKind
from compiler.analyse.inquiry import Inquiry
from compiler.analyse.keys import named
from compiler.analyse.reachability import is_asked
from compiler.analyse.terms import Term
from compiler.analyse.tree import Called, Finding, Kind, Report, Undecided
from compiler.defaults.askable import is_test
from compiler.defaults.from_typed import expressions_in
from compiler.defaults.tree import Constant, Program, Scope, SubscopeBinding
from compiler.stdlib.library import is_of_library
from compiler.typed.tree import Call, ConstantRead, Expression
from compiler.typed.walk import descendants
from compiler.types import QualifiedName
from dsl.records import record

#: Steps of the solver for one question, a fiftieth of what others are given: what the calls of one scope leave open,
#: those of another mostly show, and the formulas of functions are the heaviest.
_LIMIT: Final = 100_000
#: What is asked in functions. An assertion that fails there refuses the scope that calls, and is told of it.
_ASKED: Final = frozenset({PointKind.ARM, PointKind.CONDITION, PointKind.CASE})

_NOT_CALLED: Final = "no scope calls this function, so that nothing is known of its branches"
_HANDED_ON: Final = "this function is handed on as a value, and not all its calls can be seen"
_NO_ANSWER: Final = "a scope that gives no answer calls this function, and is not analysed"
_IN_CONSTANT: Final = "a constant is worked out by this function, and its calls there are not looked into"


# What one scope calls -------------------------------------------------------------------------------------------------


def of_calls(inquiry: Inquiry, within: Term) -> tuple[Called, ...]:
    """What the calls of a scope make of the branches of functions."""
    points = [each for each in inquiry.scope.called if each.kind in _ASKED and is_asked(each)]
    inside: dict[tuple[int, str], Term] = {}
    outside: dict[tuple[int, str], Term] = {}
    for number, point in enumerate(points):
        # What an assertion asks is no matter of course for being assumed.
        asked = inside if point.variable else outside
        asked[number, "met"], asked[number, "unmet"] = point.met, point.unmet
    settling = inquiry.apart(_LIMIT)
    settling.look_near(inside, within)
    of_rules = settling.settle(inside, within)
    of_assertions = settling.settle(outside, inquiry.possible)
    unknown = {**of_rules.unknown, **of_assertions.unknown}
    met = {*of_rules.met, *of_assertions.met}

    def outcome(number: int, side: str) -> bool | None:
        return None if (number, side) in unknown else (number, side) in met

    found = []
    for number, point in enumerate(points):
        assert point.function is not None
        text = " ".join(point.span.text.split())
        if point.kind is PointKind.ARM:
            text = f"{text}: {point.case or 'anything else'}"
        reason = next((unknown[number, side] for side in ("met", "unmet") if (number, side) in unknown), "")
        is_branch, sides = point.kind is PointKind.ARM, (outcome(number, "met"), outcome(number, "unmet"))
        found.append(Called(inquiry.name, point.function, text, is_branch, *sides, reason, point.span))
    return tuple(found)


# What all of them call ------------------------------------------------------------------------------------------------


def with_functions(program: Program, report: Report) -> Report:
    """A report with what is found of functions: of those that only scopes call which were analysed. What is not looked
    into of a function is said where the report is on all scopes that can be asked."""
    calls = _Calls(program)
    analysed = set(report.scopes)
    points: dict[QualifiedName, dict[tuple[str, int, int, str], list[Called]]] = {}
    for each in report.called:
        place = (each.span.path, each.span.start, each.span.end, each.text)
        points.setdefault(each.function, {}).setdefault(place, []).append(each)
    findings: list[Finding] = []
    undecided: list[Undecided] = []
    functions = []
    for function in calls.functions:
        is_asked = function.name in points or analysed >= calls.answering
        if not is_asked or not calls.callers[function.name] & calls.answering <= analysed:
            continue
        functions.append(function.name)
        reason = calls.reason(function.name, analysed)
        if reason:
            undecided.append(Undecided(Kind.UNREACHED, function.name, "", reason, function.span))
            continue
        for same in points.get(function.name, {}).values():
            findings += _found(same)
            undecided += _not_decided(same)
    asked = dict(report.asked)
    branches = [same[0] for name in functions for same in points.get(name, {}).values()]
    for kind, number in _counted(branches).items():
        asked[kind] = asked.get(kind, 0) + number
    return replace(
        report,
        findings=(*report.findings, *named(findings)),
        undecided=(*report.undecided, *undecided),
        asked=asked,
        functions=tuple(functions),
    )


def _found(same: Iterable[Called]) -> Iterator[Finding]:
    """What is found of a place in a function, from what the calls of each scope make of it."""
    listed = list(same)
    met, unmet = _some(each.met for each in listed), _some(each.unmet for each in listed)
    one = listed[0]
    if one.is_branch:
        kind = Kind.UNREACHED if met is False and unmet else None
    elif met is False and unmet:
        kind = Kind.ALWAYS_FALSE
    else:
        kind = Kind.ALWAYS_TRUE if unmet is False and met else None
    if kind is not None:
        yield Finding(kind, one.function, "", one.text, (), (), (one.text,), spans=(one.span,))


def _not_decided(same: Iterable[Called]) -> Iterator[Undecided]:
    listed = list(same)
    one = listed[0]
    sides = ((Kind.UNREACHED, "met"),) if one.is_branch else ((Kind.ALWAYS_FALSE, "met"), (Kind.ALWAYS_TRUE, "unmet"))
    for kind, side in sides:
        if _some(getattr(each, side) for each in listed) is None:
            reason = next(each.reason for each in listed if getattr(each, side) is None)
            yield Undecided(kind, one.function, "", reason, one.span)


def _some(outcomes: Iterable[bool | None]) -> bool | None:
    """Whether one is so; None where none is, and of some it is not known."""
    listed = list(outcomes)
    return True if True in listed else None if None in listed else False


def _counted(branches: Iterable[Called]) -> Mapping[Kind, int]:
    found: dict[Kind, int] = {}
    for each in branches:
        for kind in (Kind.UNREACHED,) if each.is_branch else (Kind.ALWAYS_TRUE, Kind.ALWAYS_FALSE):
            found[kind] = found.get(kind, 0) + 1
    return found


@record
class _Uses:
    """What some code calls, and what it reads without calling it."""

    called: frozenset[QualifiedName]
    read: frozenset[QualifiedName]


class _Calls:
    """Who calls the functions of a program that have a body; those of the library belong to no law."""

    def __init__(self, program: Program) -> None:
        self._constants = {each.name: each for module in program.modules for each in module.constants}
        self.functions = tuple(
            each
            for module in program.modules
            if not is_of_library(module.source.path)
            for each in sorted(module.constants, key=lambda each: each.span.start)
            if each.parameters and each.body is not None
        )
        self._uses = {name: _uses(_bodies(each)) for name, each in self._constants.items()}
        self.callers: dict[QualifiedName, set[QualifiedName]] = {each.name: set() for each in self.functions}
        self._handed_on: set[QualifiedName] = set()
        listed = [each for module in program.modules for each in module.scopes if not is_test(each)]
        self.answering = {each.name for each in listed if each.outputs}
        for scope in listed:
            uses = _uses(_expressions(scope))
            self._handed_on |= uses.read
            for name in self._reached(uses.called | uses.read):
                if name in self.callers:
                    self.callers[name].add(scope.name)
        values = [each for each in self._constants.values() if not each.parameters]
        self._in_constants = self._reached(name for each in values for name in self._uses[each.name].called)
        for uses in self._uses.values():
            self._handed_on |= uses.read

    def reason(self, function: QualifiedName, analysed: Set[QualifiedName]) -> str:
        """Why nothing is said of a function, once the scopes that answer were analysed; "" where something is."""
        if function in self._handed_on:
            return _HANDED_ON
        if function in self._in_constants:
            return _IN_CONSTANT
        if not self.callers[function] <= analysed:
            return _NO_ANSWER
        return "" if self.callers[function] else _NOT_CALLED

    def _reached(self, names: Iterable[QualifiedName]) -> set[QualifiedName]:
        """Some constants and functions, and all that their bodies use."""
        found: set[QualifiedName] = set()
        pending = list(names)
        while pending:
            name = pending.pop()
            if name not in found and name in self._uses:
                found.add(name)
                pending += [*self._uses[name].called, *self._uses[name].read]
        return found


def _bodies(constant: Constant) -> tuple[Expression, ...]:
    return () if constant.body is None else (constant.body,)


def _expressions(scope: Scope) -> Iterator[Expression]:
    for binding in scope.bindings:
        terms = [each.term for each in binding.inputs] if isinstance(binding, SubscopeBinding) else [binding.term]
        for term in terms:
            yield from () if term is None else expressions_in(term)
    for assertion in scope.assertions:
        yield from (assertion.condition, *(() if assertion.guard is None else (assertion.guard,)))


def _uses(expressions: Iterable[Expression]) -> _Uses:
    called: set[QualifiedName] = set()
    read: set[QualifiedName] = set()
    seen: set[int] = set()
    for expression in expressions:
        for part in descendants(expression):
            if isinstance(part, Call) and isinstance(part.function, ConstantRead):
                called.add(part.function.name)
                seen.add(id(part.function))
            elif isinstance(part, ConstantRead) and id(part) not in seen:
                read.add(part.name)
    return _Uses(frozenset(called), frozenset(read))
