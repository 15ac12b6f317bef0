"""What generated code says, in our own words: its answers, outcomes, types and failures are classes of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields as dataclass_fields
from typing import Any

from compiler.runtime import schema
from compiler.runtime.answers import (
    Answer,
    ChangedCalendar,
    Condition,
    Count,
    Finding,
    Json,
    LeftOut,
    Place,
    ReadingInForce,
    Reason,
    Status,
    Way,
)
from compiler.runtime.exploring import AllReadings, Combination
from compiler.runtime.facts import BadFacts, Problem
from compiler.runtime.schema import Structure
from dsl.records import record


@record
class Outcome:
    """One output without its reasons: its status, its value as `encode` writes it, and why there is none where two
    rules conflict or an assertion refuses the facts."""

    status: str
    value: Json = None
    why: str = ""

    def as_json(self) -> dict[str, Json]:
        shown: dict[str, Json] = {"status": self.status}
        if self.status == "value":
            shown["value"] = self.value
        if self.why:
            shown["why"] = self.why
        return shown


def answer_of(answer: Any) -> Answer:
    """An answer of generated code as one of ours."""
    outputs = {name: _finding(each) for name, each in answer.outputs.items()}
    calendars = (ChangedCalendar(each.name, each.holidays, each.working) for each in answer.calendars)
    readings = tuple(reading_of(each) for each in answer.readings)
    return Answer(answer.scope, outputs, readings, tuple(calendars), answer.question)


def type_of(described: Any) -> schema.Type:
    """A type of generated code as one of ours: what it is made of, not how its values are built."""
    ours = getattr(schema, type(described).__name__)
    match type(described).__name__:
        case "ListOf":
            return schema.ListOf(type_of(described.element))
        case "OptionalOf":
            return schema.OptionalOf(type_of(described.element), described.present, described.absent)
        case "TupleOf":
            return schema.TupleOf(tuple(type_of(each) for each in described.items))
        case "Structure":
            fields = (
                schema.Field(each.name, type_of(each.type), each.doc, each.required, each.default)
                for each in described.fields
            )
            return Structure(
                described.name, tuple(fields), described.build, described.read, described.doc, described.module
            )
        case "Enumeration":
            cases = (
                schema.Case(each.name, None if each.payload is None else type_of(each.payload), each.doc)
                for each in described.cases
            )
            return schema.Enumeration(described.name, tuple(cases), described.build, described.read, described.doc)
        case _:
            copied: schema.Type = ours(*(getattr(described, each.name) for each in dataclass_fields(ours)))
            return copied


def explored_of(found: Any) -> AllReadings:
    """The answers of generated code under all readings."""
    combinations = tuple(
        Combination(each.choices, None if each.answer is None else answer_of(each.answer), each.trouble)
        for each in found.combinations
    )
    readings = tuple(reading_of(each) for each in found.readings)
    return AllReadings(found.scope, readings, combinations, found.outputs, found.chosen, found.left)


def outcome_of(found: Any, type_: Any, encode: Callable[[Any, Any], Json]) -> Outcome:
    """What generated code says of an output, in our words."""
    match type(found).__name__:
        case "Value":
            return Outcome("value", encode(type_, found.value))
        case "Conflict":
            return Outcome("conflict", why=" / ".join(found.rules))
        case "Refused":
            return Outcome("refused", why=" ".join(found.messages))
        case _:
            return _SILENT


_SILENT = Outcome("silent")


def outcome_of_finding(finding: Finding) -> Outcome:
    """A finding without its reasons, but for what explains that it has no value."""
    match finding.status:
        case Status.VALUE:
            return Outcome("value", finding.value)
        case Status.SILENT:
            return Outcome("silent")
        case Status.CONFLICT:
            met = (each for each in finding.reasons if each.bearing == "applies")
            cited = (f"{'; '.join(place.provision for place in each.places)} ({each.file}:{each.line})" for each in met)
            return Outcome("conflict", why=" / ".join(cited))
        case Status.REFUSED:
            return Outcome("refused", why=" ".join(each.note for each in finding.reasons))


def reading_of(reading: Any) -> ReadingInForce:
    """How generated code has read the text in one place."""
    return ReadingInForce(
        reading.name,
        reading.input,
        reading.doc,
        _way(reading.in_force),
        _way(reading.recommended),
        tuple(_way(each) for each in reading.ways),
        tuple(_place(each) for each in reading.places),
    )


def _way(way: Any) -> Way:
    return Way(way.case, way.doc)


def _place(place: Any) -> Place:
    return Place(place.provision, place.headings, place.anchor, place.words)


def _finding(finding: Any) -> Finding:
    reasons = tuple(_reason(each) for each in finding.reasons)
    status = Status(finding.status.value)
    parts = tuple(_finding(each) for each in finding.parts)
    shown, words, doc = finding.shown, finding.words, finding.doc
    return Finding(finding.variable, status, finding.value, shown, reasons, finding.rests_on, parts, words, doc)


def _reason(reason: Any) -> Reason:
    return Reason(
        reason.bearing,
        tuple(_place(each) for each in reason.places),
        tuple(Condition(each.text, each.holds, each.values, each.told) for each in reason.conditions),
        reason.label,
        reason.note,
        reason.file,
        reason.line,
        tuple(_finding(each) for each in reason.uses),
        tuple(_count(each) for each in reason.counts),
    )


def _count(count: Any) -> Count:
    left_out, worked = (
        tuple(LeftOut(each.date, each.name, each.source) for each in days) for days in (count.left_out, count.worked)
    )
    return Count(count.calendar, count.start, count.end, count.days, left_out, worked)


def failure_of(problem: Exception) -> Exception:
    """A failure of generated code as the one of ours with the same name; any other exception is a mistake of ours."""
    import compiler.runtime.failures as failures

    if type(problem).__name__ == "BadFacts" and hasattr(problem, "problems"):
        return BadFacts(tuple(Problem(each.path, each.expected, each.got, each.near) for each in problem.problems))
    kind = getattr(failures, type(problem).__name__, None)
    if not (isinstance(kind, type) and issubclass(kind, failures.Failure)):
        return problem
    ours = kind(*problem.args)
    if not ours.place:
        ours.at(getattr(problem, "place", ""), getattr(problem, "provision", ""))
    return ours
