"""The obligations of an answer: found by their type wherever they stand in its outputs, each with its act, its
provision and what it rests on.

The act is the comment of the output (or field) that holds the obligation, the provision that of the rule that gave it:
nothing is said here that the rules do not say.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from compiler.defaults.tree import Program
from compiler.runtime.answers import Answer, ChangedCalendar, Count, Finding, Json, Place, ReadingInForce, Reason
from compiler.runtime.answers import Status as Outcome
from compiler.types import EnumerationType, ListType, OptionalType, QualifiedName, StructureType, TupleType, Type
from service.render.terms import Terms

#: The structure of the library that says what a law asks and how it stands.
OBLIGATION = QualifiedName("Obligations", "Obligation")


@dataclass(frozen=True, slots=True)
class Obligation:
    """A duty, right, permission or prohibition, and how it stands; each word is a case of the library's enumerations.

    `start` is the day from which it runs, if that is known.
    """

    modality: str
    bearer: str
    addressee: str
    start: date | None
    due: date | None
    done: date | None
    status: str
    follows: str
    has_followed: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """An obligation of an answer, or (`outcome` other than a value) an output that should hold one and does not.

    `output` is its path, as in `negotiation.scheduling`; `reasons` are those of the output, `part` is the comment of
    the sub-scope that holds it ("" where there is none).
    """

    output: str
    act: str
    outcome: Outcome
    obligation: Obligation | None
    reasons: tuple[Reason, ...]
    rests_on: tuple[str, ...]
    part: str = ""

    @property
    def places(self) -> tuple[Place, ...]:
        """The provisions that the obligation comes from: those of the rules that gave it, or else of those they use."""
        return tuple(dict.fromkeys(_places(self.reasons)))

    @property
    def counts(self) -> tuple[Count, ...]:
        """How working days were counted to the last day."""
        due = self.obligation.due if self.obligation is not None else None
        return tuple(dict.fromkeys(each for each in _counts(self.reasons) if each.end == due))


@dataclass(frozen=True, slots=True)
class Timeline:
    """What a scope answers of obligations, as things stood on a day; `terms` says the words of the library as people
    do, `answer` is the whole answer."""

    scope: QualifiedName
    doc: str
    as_of: date | None
    entries: tuple[Entry, ...]
    terms: Terms
    answer: Answer

    @property
    def readings(self) -> tuple[ReadingInForce, ...]:
        """The readings on which an entry rests."""
        met = {name for each in self.entries for name in each.rests_on}
        return tuple(each for each in self.answer.readings if each.name in met)

    @property
    def doubled(self) -> frozenset[tuple[str, str]]:
        """The acts, each with its bearer, that several entries ask: their parts tell them apart."""
        acts = Counter((each.act, each.obligation.bearer) for each in self.entries if each.obligation is not None)
        return frozenset(each for each, times in acts.items() if times > 1)

    @property
    def calendars(self) -> tuple[ChangedCalendar, ...]:
        return self.answer.calendars


def timeline(program: Program, scope: QualifiedName, answer: Answer, as_of: date | None) -> Timeline:
    """The obligations among the outputs of a scope that answered."""
    found = program.scope(scope)
    walk = _Walk(program)
    entries = [
        entry
        for output in found.outputs
        for entry in walk.of(output.type, answer.outputs[output.name], _folded(output.notes.doc), output.name)
    ]
    return Timeline(scope, _folded(found.notes.doc), as_of, tuple(entries), Terms.of(program), answer)


def scopes_with_obligations(program: Program) -> tuple[QualifiedName, ...]:
    """The scopes whose outputs can hold an obligation."""
    walk = _Walk(program)
    scopes = [each for module in program.modules for each in module.scopes]
    return tuple(each.name for each in scopes if any(walk.can_hold(output.type) for output in each.outputs))


@dataclass(slots=True)
class _Walk:
    """Goes through the type of an output and its value together."""

    program: Program
    _can_hold: dict[Type, bool] = field(default_factory=dict)

    def of(self, type_: Type, finding: Finding, act: str, path: str, part: str = "") -> Iterator[Entry]:
        """The obligations of an output; of a sub-scope, those of each of its outputs with its own reasons."""
        if not self.can_hold(type_):
            return
        if finding.parts and isinstance(type_, StructureType):
            yield from self._of_parts(type_.name, finding, act, path)
        elif finding.status is Outcome.VALUE:
            within = Entry(path, act, finding.status, None, finding.reasons, finding.rests_on, part)
            yield from self._within(type_, finding.value, within)
        else:
            yield Entry(path, act, finding.status, None, finding.reasons, finding.rests_on, part)

    def _of_parts(self, name: QualifiedName, finding: Finding, act: str, path: str) -> Iterator[Entry]:
        parts = {each.variable.partition(".")[2]: each for each in finding.parts}
        outputs = self.program.scope(name).outputs
        if any(each.name not in parts for each in outputs):  # an input of it has no value, so nothing was asked
            for part in finding.parts:
                yield Entry(path, act, part.status, None, part.reasons, ())
            return
        for each in outputs:
            yield from self.of(each.type, parts[each.name], _folded(each.notes.doc), f"{path}.{each.name}", act)

    def _within(self, type_: Type, value: Json, at: Entry) -> Iterator[Entry]:
        """Each obligation of a value; `at` is what is known of the place where it stands."""
        if not self.can_hold(type_):
            return
        match type_, value:
            case StructureType(name), dict() if name == OBLIGATION:
                yield replace(at, obligation=_obligation(value))
            case StructureType(name), dict():
                structure = self.program.structure(name)
                for each in structure.fields:
                    inner = replace(at, output=f"{at.output}.{each.name}", act=_folded(each.notes.doc) or at.act)
                    if structure.of_scope:
                        inner = _of_called(replace(inner, part=at.act), [name.name, each.name])
                    yield from self._within(each.type, value[each.name], inner)
            case EnumerationType(name), dict():
                for case in self.program.enumeration(name).cases:
                    if case.payload is not None and case.name in value:
                        said = replace(at, act=_folded(case.notes.doc) or at.act)
                        yield from self._within(case.payload, value[case.name], said)
            case OptionalType(element), dict():
                for present in value.values():
                    yield from self._within(element, present, at)
            case ListType(element), list():
                for number, item in enumerate(value, 1):
                    yield from self._within(element, item, replace(at, output=f"{at.output}.{number}"))
            case TupleType(items), list():
                for number, (kind, item) in enumerate(zip(items, value, strict=True), 1):
                    yield from self._within(kind, item, replace(at, output=f"{at.output}.{number}"))
            case _:
                return

    def can_hold(self, type_: Type) -> bool:
        """Whether a value of a type can hold an obligation."""
        if type_ not in self._can_hold:
            self._can_hold[type_] = False  # a type that is met within itself adds nothing
            self._can_hold[type_] = any(map(self.can_hold, self._inner(type_))) or type_ == StructureType(OBLIGATION)
        return self._can_hold[type_]

    def _inner(self, type_: Type) -> Iterable[Type]:
        match type_:
            case StructureType(name):
                return [each.type for each in self.program.structure(name).fields]
            case EnumerationType(name):
                return [each.payload for each in self.program.enumeration(name).cases if each.payload is not None]
            case OptionalType(element) | ListType(element):
                return [element]
            case TupleType(items):
                return items
            case _:
                return []


def _of_called(at: Entry, output: list[str]) -> Entry:
    """What is known of one output of a scope that a rule called: its own reasons, where the rule's lead to them."""
    for used in (used for reason in at.reasons if reason.bearing == "applies" for used in reason.uses):
        if used.variable.split(".")[-2:] == output:
            return replace(at, reasons=used.reasons, rests_on=used.rests_on)
    return at


def _obligation(value: Mapping[str, Any]) -> Obligation:
    """The structure of the library, from its JSON."""
    start = value["start"]
    return Obligation(
        value["modality"],
        value["bearer"],
        value["addressee"],
        date.fromisoformat(start["On"]) if isinstance(start, dict) else None,
        _day(value["due"]),
        _day(value["done"]),
        value["status"],
        value["follows"],
        value["has_followed"],
    )


def _day(value: Any) -> date | None:
    return date.fromisoformat(value["Present"]) if isinstance(value, dict) else None


def _places(reasons: Iterable[Reason]) -> Iterator[Place]:
    for reason in reasons:
        if reason.bearing != "applies":
            continue
        if any(place.words for place in reason.places):
            yield from reason.places
        else:
            yield from _places(each for used in reason.uses for each in used.reasons)


def _counts(reasons: Iterable[Reason]) -> Iterator[Count]:
    for reason in reasons:
        if reason.bearing == "applies":
            yield from reason.counts
            yield from _counts(each for used in reason.uses for each in used.reasons)


def _folded(text: str) -> str:
    return " ".join(text.split())
