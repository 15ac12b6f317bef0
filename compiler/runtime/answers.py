"""What an answer is: for each output a value, silence, a conflict or a refusal, with the tree of its reasons."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import Literal, TypeAlias

from .records import field, frozen

Json: TypeAlias = "bool | int | str | list[Json] | dict[str, Json] | None"


class Status(Enum):
    """How the text answers. `SILENT`: no rule applies; `CONFLICT`: two rules apply and neither yields; `REFUSED`: an
    assertion does not hold for the facts."""

    VALUE = "value"
    SILENT = "silent"
    CONFLICT = "conflict"
    REFUSED = "refused"


@frozen
class Place:
    """A provision of the law, with where its rule stands. `anchor` and `words` are "" for a whole article."""

    provision: str
    headings: tuple[str, ...]
    anchor: str
    words: str


@frozen
class Condition:
    """One condition of a rule: its text, whether it holds (None: not reached), and the values of what it reads,
    each as (name, value in the language's notation); `told` has them as people say them."""

    text: str
    holds: bool | None
    values: tuple[tuple[str, str], ...]
    told: tuple[tuple[str, str], ...] = field(default=(), compare=False)


@frozen
class LeftOut:
    """A day that a counting of working days passes over, or counts against the weekday: its name and its source."""

    date: date
    name: str
    source: str


@frozen
class Count:
    """A counting of working days: from `start`, which is not counted, to `end`; `worked` are days that
    were counted because they are listed as working days."""

    calendar: str
    start: date
    end: date
    days: int
    left_out: tuple[LeftOut, ...]
    worked: tuple[LeftOut, ...] = ()

    def as_json(self) -> dict[str, Json]:
        """A counting as answers show it."""
        return {
            "calendar": self.calendar,
            "from": self.start.isoformat(),
            "to": self.end.isoformat(),
            "working_days": self.days,
            "left_out": [_left_out(each) for each in self.left_out],
            "worked": [_left_out(each) for each in self.worked],
        }


@frozen
class ChangedCalendar:
    """A calendar as the facts of a question changed it: further days off, and days that are worked after all."""

    name: str
    holidays: tuple[date, ...]
    working: tuple[date, ...]


#: `applies`: gave the value (or one of those in conflict); `does not apply`: its condition fails; `set aside`: its
#: condition holds, but an exception to it gave the value; `refuses`: an assertion that fails.
Bearing: TypeAlias = Literal["applies", "does not apply", "set aside", "refuses"]


@frozen
class Reason:
    """What one rule of the text contributes to a finding."""

    bearing: Bearing
    places: tuple[Place, ...]
    conditions: tuple[Condition, ...]
    label: str
    note: str
    file: str
    line: int
    uses: tuple[Finding, ...] = ()
    counts: tuple[Count, ...] = ()


@frozen
class Finding:
    """The outcome of one variable: `value` in JSON, `shown` in the language's notation, `words` as people say it (all
    empty without a value). `doc` is what its author says that it is, where it is an output.

    `reasons` holds first the rules that gave the outcome, then those set aside, then those that do not apply.
    `rests_on` names the readings that these rules and their conditions mention, in full. `parts` are the findings of
    the outputs of a sub-scope that is an output itself: those with a value too, where others have none.
    """

    variable: str
    status: Status
    value: Json
    shown: str
    reasons: tuple[Reason, ...]
    rests_on: tuple[str, ...] = ()
    parts: tuple[Finding, ...] = ()
    words: str = field(default="", compare=False)
    doc: str = field(default="", compare=False)


@frozen
class Way:
    """One way to read the text: a case of a reading, and what its author says that it holds for."""

    case: str
    doc: str


@frozen
class ReadingInForce:
    """How the text was read in one place: the full `name` of the reading (`Warranty.amounts`) and what the asker calls
    it (`input`), the way in force and the one recommended, of all `ways`; and the provisions read."""

    name: str
    input: str
    doc: str
    in_force: Way
    recommended: Way
    ways: tuple[Way, ...]
    places: tuple[Place, ...]

    @property
    def is_recommended(self) -> bool:
        return self.in_force == self.recommended

    def as_json(self) -> dict[str, Json]:
        """A reading as answers show it."""
        return {
            "name": self.name,
            "input": self.input,
            "case": self.in_force.case,
            "recommended": self.recommended.case,
            "doc": self.doc,
            "cases": [{"case": each.case, "doc": each.doc} for each in self.ways],
            "provisions": [_place(each) for each in self.places],
        }


@frozen
class Answer:
    """The answer of a scope to a question: a finding for each output, in the order of declaration, and what the
    findings rest on: the readings, and the calendars that the facts changed. `question` is what the scope answers, in
    the words of its author."""

    scope: str
    outputs: Mapping[str, Finding]
    readings: tuple[ReadingInForce, ...] = ()
    calendars: tuple[ChangedCalendar, ...] = ()
    question: str = ""

    def as_json(self) -> Json:
        """The answer as the command line and the service give it."""
        shown: dict[str, Json] = {
            "scope": self.scope,
            "question": self.question,
            "outputs": {name: _finding(each) for name, each in self.outputs.items()},
            "readings": [each.as_json() for each in self.readings],
        }
        if self.calendars:
            shown["changed_calendars"] = {each.name: _changed(each) for each in self.calendars}
        return shown


def _finding(finding: Finding) -> Json:
    shown: dict[str, Json] = {"status": finding.status.value}
    if finding.status is Status.VALUE:
        shown["value"] = finding.value
        shown["words"] = finding.words
    shown["reasons"] = [_reason(each) for each in finding.reasons]
    if finding.rests_on:
        shown["rests_on"] = list(finding.rests_on)
    return shown


def _reason(reason: Reason) -> Json:
    first = reason.places[0] if reason.places else Place("", (), "", "")
    shown: dict[str, Json] = {
        "bearing": reason.bearing,
        "provision": first.provision,
        "provisions": [_place(each) for each in reason.places],
        "conditions": [
            {"text": each.text, "holds": each.holds, "values": dict(each.values)} for each in reason.conditions
        ],
        "note": reason.note,
        "file": reason.file,
        "line": reason.line,
        "uses": [{"variable": each.variable, **_as_dict(_finding(each))} for each in reason.uses],
    }
    if reason.counts:
        shown["counts"] = [each.as_json() for each in reason.counts]
    return shown


def _changed(calendar: ChangedCalendar) -> Json:
    return {
        "holidays": [each.isoformat() for each in calendar.holidays],
        "working": [each.isoformat() for each in calendar.working],
    }


def _left_out(day: LeftOut) -> Json:
    return {"date": day.date.isoformat(), "name": day.name, "source": day.source}


def _place(place: Place) -> dict[str, Json]:
    return {
        "provision": place.provision,
        "anchor": place.anchor,
        "words": place.words,
        "headings": list(place.headings),
    }


def _as_dict(value: Json) -> dict[str, Json]:
    assert isinstance(value, dict)
    return value
