"""The last days of a timeline as a calendar file (iCalendar, RFC 5545): an all-day event for each.

Nothing here looks at the clock: the same question writes the same bytes. An event is called by its scope, its output
and the name of the case, so that a file written later moves the event instead of adding another.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterator
from datetime import date

from compiler.runtime.words import day
from service.render.notice import notice
from service.render.timeline import basis, consequence, sentence, timing, towards
from service.timeline.entries import Entry, Obligation, Timeline
from service.timeline.order import grouped

#: The most octets that a line may have, its end not counted (RFC 5545, section 3.1).
_OCTETS = 75
#: What stands before the sentence in a calendar's narrow cell.
_MARKS = {
    "Open": "Last day",
    "Done_in_time": "Done",
    "Done_late": "Done late",
    "Overdue": "Overdue",
    "Lapsed": "Lapsed",
    "Broken": "Broken",
    "Not_begun": "Not begun",
    "Observed": "Until",
}


def due(found: Timeline) -> tuple[tuple[Entry, Obligation, date], ...]:
    """The entries with a last day, each with its obligation and that day."""
    return tuple(
        (entry, entry.obligation, entry.obligation.due)
        for _, entries in grouped(found.entries)
        for entry in entries
        if entry.obligation is not None
        and entry.obligation.due is not None
        and entry.obligation.status != "Does_not_apply"
    )


def calendar(found: Timeline, case: str = "") -> str:
    """The calendar file; `case` is a name for the case, which keeps it apart from others of the same scope."""
    name = _clean(case) or found.scope.name.replace("_", " ")
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Kotmai//Timeline//EN",
        "CALSCALE:GREGORIAN",
        f"NAME:{_text(name)}",
        f"X-WR-CALNAME:{_text(name)}",
        f"DESCRIPTION:{_text(f'{found.doc} {notice(found.answer.outputs.values())}'.strip())}",
        *(line for each in due(found) for line in _event(*each, found, _clean(case))),
        "END:VCALENDAR",
    ]
    return "".join(_folded(each) for each in lines)


def _event(entry: Entry, asked: Obligation, last: date, found: Timeline, case: str) -> Iterator[str]:
    stamp = found.as_of or last
    yield "BEGIN:VEVENT"
    yield f"UID:{_uid(entry, found, case)}"
    yield f"DTSTAMP:{_digits(stamp)}T000000Z"
    yield f"DTSTART;VALUE=DATE:{_digits(last)}"
    yield f"SUMMARY:{_text(f'{_MARKS[asked.status]}: {sentence(entry, found.terms)}')}"
    yield f"DESCRIPTION:{_text(chr(10).join(_description(entry, asked, found, case)))}"
    who = found.terms.actor(asked.bearer).removeprefix("the ")
    yield f"CATEGORIES:{_text(who[:1].upper() + who[1:])}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _description(entry: Entry, asked: Obligation, found: Timeline, case: str) -> Iterator[str]:
    """The act, how it stands, the provision with its words, what the day rests on, and what must be said beside it."""
    if case:
        yield f"Case: {case}"
    yield sentence(entry, found.terms)
    done = f"Done on {day(asked.done)}." if asked.done and asked.status in ("Done_in_time", "Done_late") else ""
    said = [done, timing(asked, found.as_of), towards(entry, found.terms), consequence(asked, found.terms)]
    if any(said):
        yield " ".join(each for each in said if each)
    for place in entry.places:
        yield f"{place.provision}: “{place.words}”" if place.words else place.provision
    for count in entry.counts:
        yield basis(count)
    for reading in found.readings:
        if reading.name in entry.rests_on:
            yield f"Read so: {reading.input} = {reading.in_force.case}. {reading.in_force.doc}".rstrip()
    as_of = f"As things stood on {day(found.as_of)}. " if found.as_of else ""
    yield as_of + notice(found.answer.outputs.values())


def _uid(entry: Entry, found: Timeline, case: str) -> str:
    """A name for the event that stays while the case goes on: it holds nothing that a later event changes."""
    known = "\n".join((str(found.scope), entry.output, case))
    return f"{hashlib.sha256(known.encode()).hexdigest()[:32]}@kotmai"


def _digits(when: date) -> str:
    """`20160418`; not by `strftime`, which writes early years short on some machines."""
    return when.isoformat().replace("-", "")


def _clean(text: str) -> str:
    """A text on one line, without letters that only steer a terminal and may not stand in a calendar file."""
    return " ".join("".join(" " if unicodedata.category(each) in ("Cc", "Cs") else each for each in text).split())


def _text(text: str) -> str:
    """A text as the value of a property: what has a meaning there is escaped, and steering letters are left out."""
    return "\\n".join(_escaped(_clean(each)) for each in text.split("\n"))


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")


def _folded(line: str) -> str:
    """A line with its end, in parts of at most 75 octets, none of which cuts a letter in two."""
    parts, octets = [""], 0
    for letter in line:
        size = len(letter.encode("utf-8"))
        if octets + size > _OCTETS:
            parts.append(" ")
            octets = 1
        parts[-1] += letter
        octets += size
    return "\r\n".join(parts) + "\r\n"
