"""A timeline as data: what programs read, with the same groups, order and words as people do."""

from __future__ import annotations

from datetime import date

from compiler.runtime.answers import Json
from service.render.notice import notice
from service.render.timeline import sentence
from service.timeline.entries import Entry, Timeline
from service.timeline.order import grouped, when


def as_data(found: Timeline) -> Json:
    """The timeline as JSON; the entries stand in the order in which people read them."""
    return {
        "scope": found.scope.name,
        "doc": found.doc,
        "as_of": _day(found.as_of),
        "entries": [
            _entry(each, group.name.lower(), found) for group, entries in grouped(found.entries) for each in entries
        ],
        "readings": [each.as_json() for each in found.readings],
        "changed_calendars": [each.name for each in found.calendars],
        "notice": notice(found.answer.outputs.values()),
    }


def _entry(entry: Entry, group: str, found: Timeline) -> Json:
    shown: dict[str, Json] = {
        "output": entry.output,
        "group": group,
        "outcome": entry.outcome.value,
        "act": entry.act,
        "sentence": sentence(entry, found.terms),
        "date": _day(when(entry)),
    }
    asked = entry.obligation
    if asked is not None:
        shown |= {
            "modality": asked.modality,
            "bearer": asked.bearer,
            "addressee": asked.addressee,
            "start": _day(asked.start),
            "due": _day(asked.due),
            "done": _day(asked.done),
            "status": asked.status,
            "follows": asked.follows,
            "has_followed": asked.has_followed,
        }
    shown["provisions"] = [
        {"provision": each.provision, "anchor": each.anchor, "words": each.words} for each in entry.places
    ]
    shown["notes"] = [each.note for each in entry.reasons if each.bearing == "refuses" and each.note]
    shown["counts"] = [
        {
            "calendar": each.calendar,
            "from": _day(each.start),
            "to": _day(each.end),
            "working_days": each.days,
            "left_out": [{"date": _day(one.date), "name": one.name} for one in each.left_out],
        }
        for each in entry.counts
    ]
    shown["rests_on"] = list(entry.rests_on)
    return shown


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
