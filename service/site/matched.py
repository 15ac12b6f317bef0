"""Which cases of the rules show which finding: so that a gap that both the analysis and a case tell of is told once,
with the case as its example."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from compiler.analyse.keys import of_range
from compiler.analyse.tree import Finding, Kind, Range
from compiler.cases.tree import Expected, Result
from compiler.defaults.tree import Program
from compiler.interpret.values import Schemas
from compiler.runtime.answers import Json
from compiler.runtime.decode import decode
from compiler.runtime.encode import encode
from compiler.runtime.facts import BadFacts
from compiler.types import EnumerationType, OptionalType, QualifiedName, StructureType, Type
from service.render.comparisons import comparisons

#: What a case expects that shows a finding of each kind.
_EXPECTED: Final[Mapping[Kind, Expected]] = {Kind.GAP: Expected.SILENT, Kind.CONFLICT: Expected.CONFLICT}


#: Comparisons as keys of findings write them.
_SIGNS: Final[Mapping[str, Callable[[Any, Any], bool]]] = {
    ">": operator.gt,
    ">=": operator.ge,
    "=": operator.eq,
    "!=": operator.ne,
}


class _Elsewhere(Exception):
    """A part of the facts that is not there, or that is not looked into."""


@dataclass(slots=True)
class Matching:
    """Tells which cases show a finding. What it cannot tell (lists, parts of lengths of time) it takes not to match:
    such a case is told beside the finding."""

    program: Program
    schemas: Schemas

    def shows(self, result: Result, finding: Finding) -> bool:
        """Whether a case has facts of which a finding speaks, read as it says, and came to what it says."""
        asked = result.question
        expected = _EXPECTED.get(finding.kind)
        came = any(
            each.expectation.variable == finding.variable and each.expectation.status is expected and each.passed
            for each in result.checks
        )
        return came and asked.scope == finding.scope and _is_read_so(result, finding) and self._fits(result, finding)

    def _fits(self, result: Result, finding: Finding) -> bool:
        facts = result.question.facts
        try:
            # A number that others limit has no range of its own: how it is to them is held against the facts.
            own = [each for each in finding.ranges if of_range(each) in finding.key]
            return (
                all(self._word(facts, finding, path) in words for path, words in finding.fixed)
                and all(_is_within(self._number(facts, finding, each), each) for each in own)
                and all(
                    _SIGNS[sign](self._number(facts, finding, left), self._number(facts, finding, right))
                    for left, sign, right in comparisons(finding)
                )
            )
        except (_Elsewhere, BadFacts, TypeError):  # lengths of time have no order
            return False

    def _word(self, facts: Mapping[str, Json], finding: Finding, path: Sequence[str]) -> str:
        """What a truth or a case is, in the word of a finding."""
        type_, given = self._at(facts, finding, path)
        if isinstance(type_, OptionalType):
            return "Absent" if _is_absent(given) else "Present"
        if isinstance(given, bool):
            return "true" if given else "false"
        if isinstance(type_, EnumerationType):
            return _case(given)
        raise _Elsewhere

    def _number(self, facts: Mapping[str, Json], finding: Finding, shown: Range) -> Any:
        """What stands where a range is told of, as the interpreter holds it."""
        type_, given = self._at(facts, finding, shown.path)
        value = decode(self.schemas.of(type_), given)
        if not isinstance(type_, OptionalType):
            return value
        if value is None:
            raise _Elsewhere
        return value.value

    def _at(self, facts: Mapping[str, Json], finding: Finding, path: Sequence[str]) -> tuple[Type, Json]:
        """A part of the facts with its type. Raises `_Elsewhere` where it is not there."""
        first, *rest = path
        types = {each.name: each.type for each in self.program.scope(finding.scope).inputs}
        type_ = types.get(first)
        if type_ is None:
            raise _Elsewhere
        if first not in facts:
            if isinstance(type_, OptionalType) and not rest:
                return type_, None
            raise _Elsewhere
        made = self.schemas.of(type_)
        given = encode(made, decode(made, facts[first]))
        for name in rest:
            type_, given = self._inside(type_, given, name)
        return type_, given

    def _inside(self, type_: Type, given: Json, name: str) -> tuple[Type, Json]:
        match type_, given:
            case OptionalType(element), dict() if not _is_absent(given):
                return self._inside(element, next(iter(given.values())), name)
            case StructureType(named), dict() if name in given:
                field = self.program.structure(named).field(name)
                if field is not None:
                    return field.type, given[name]
            case EnumerationType(named), dict() if name in given:
                cases = self.program.enumeration(named).cases
                payload = next((each.payload for each in cases if each.name == name), None)
                if payload is not None:
                    return payload, given[name]
            case _:
                pass
        raise _Elsewhere


def by_finding(
    program: Program, results: Sequence[Result], findings: Iterable[Finding], schemas: Schemas
) -> Mapping[str, tuple[Result, ...]]:
    """The cases that show each finding, by its key; those that none shows are left out."""
    matching = Matching(program, schemas)
    of_scope: dict[QualifiedName, list[Result]] = {}
    for result in results:
        of_scope.setdefault(result.question.scope, []).append(result)
    found = {
        each.key: tuple(result for result in of_scope.get(each.scope, ()) if matching.shows(result, each))
        for each in findings
    }
    return {key: shown for key, shown in found.items() if shown}


def _is_read_so(result: Result, finding: Finding) -> bool:
    """Whether a case was read in one of the ways under which a finding holds; "" is the recommended one throughout."""
    in_force = result.answer.readings if result.answer else ()
    chosen = {each.name: each.in_force.case for each in in_force}
    for each in finding.readings:
        name, _, cases = each.partition("=")
        if chosen.get(name) in cases.split("|") if each else all(one.is_recommended for one in in_force):
            return True
    return not finding.readings


def _is_within(value: Any, shown: Range) -> bool:
    above = shown.low is None or value > shown.low or (shown.low_in and value == shown.low)
    return above and (shown.high is None or value < shown.high or (shown.high_in and value == shown.high))


def _is_absent(given: Json) -> bool:
    """Of an optional value, whether there is none: one that is there stands beneath the name of its case."""
    return not isinstance(given, dict)


def _case(given: Json) -> str:
    """The name of the case of an enumeration."""
    return next(iter(given)) if isinstance(given, dict) else str(given)
