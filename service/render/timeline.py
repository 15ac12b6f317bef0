"""A timeline for people: what has happened, what comes next and by when, who must, may or must not, and which words of
the law say so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from compiler.runtime.answers import Count, Status
from compiler.runtime.words import day
from service.render.conditions import provision
from service.render.counting import counted, rests_on_changes
from service.render.counts import count, listed
from service.render.notice import notice
from service.render.outcomes import OUTCOMES
from service.render.readings import reading_lines
from service.render.styled import Line, Segment, bad, folded, good, law, line, quiet, strong, warn
from service.render.terms import NOBODY, Terms
from service.timeline.entries import Entry, Obligation, Timeline
from service.timeline.order import Group, grouped, when

#: How far the words stand from the edge: the room of a day with its weekday.
_LEAD = 18
_MUST = {
    "Duty": ("must", "had to"),
    "Right": ("has the right to", "had the right to"),
    "Permission": ("may", "was allowed to"),
    "Prohibition": ("must not", "was not to"),
}
_STANDING = {
    "Done_late": bad("Done late."),
    "Overdue": bad("Overdue."),
    "Lapsed": warn("Lapsed."),
    "Broken": bad("Broken."),
}


def timeline_lines(shown: Timeline, width: int, whose: str = "") -> Iterator[Line]:
    """The whole timeline as lines of at most `width` columns; `whose` is the actor to whom it was narrowed."""
    as_of = f", as things stood on {day(shown.as_of)}" if shown.as_of else ""
    yield from folded((strong(shown.scope.name), as_of), width)
    if shown.doc:
        yield from folded((shown.doc,), width)
    if whose:
        yield from folded((f"Only what {whose} must, may or must not do, and what is owed to them.",), width)
    is_refused = bool(shown.entries) and all(each.outcome is Status.REFUSED for each in shown.entries)
    if is_refused:
        yield line()
        yield from _refused(shown.entries, width)
    for group, entries in () if is_refused else grouped(shown.entries):
        yield line()
        yield line(strong(group.value))
        for number, entry in enumerate(entries):
            if number and group is not Group.OUTSIDE:
                yield line()
            yield from _entry(entry, group, shown, width)
    if not shown.entries:
        yield line()
        yield from folded(("Nothing in this answer.",), width)
    yield from reading_lines(shown.readings, width)
    yield line()
    for each in rests_on_changes(shown.calendars):
        yield from folded((warn(each),), width)
    yield from folded((quiet(notice(shown.answer.outputs.values())),), width)


def sentence(entry: Entry, terms: Terms) -> str:
    """Who must, may or must not do what: "The investor must schedule a negotiation date."."""
    asked = entry.obligation
    act = entry.act.rstrip(".")
    if asked is None:
        return f"{act}."
    who = terms.actor(asked.bearer)
    is_past = asked.status in ("Done_in_time", "Done_late", "Lapsed", "Broken")
    verb = _MUST[asked.modality][is_past]
    if asked.bearer == NOBODY and asked.modality == "Prohibition":
        who, verb = "nobody", "was to" if is_past else "may"
    if _is_plural(asked.bearer, who):
        verb = verb.replace("has ", "have ").replace("was ", "were ")
    said = f"{verb} {act.removeprefix('To ')}" if act.startswith("To ") else f"{verb}: {act}"
    return f"{who[:1].upper()}{who[1:]} {said}."


def _is_plural(name: str, words: str) -> bool:
    """Whether an actor is many: `Concerned_sectors`, but not `Others` where that is "anyone else"."""
    last = name.rpartition("_")[2].lower()
    return last.endswith("s") and last in words.lower()


def timing(asked: Obligation, as_of: date | None) -> str:
    """How the last day stands to the day of the question; empty where there is nothing to add."""
    if asked.due is None:
        return ""
    if asked.status in ("Done_in_time", "Done_late"):
        return f"The last day was {day(asked.due)}."
    if as_of is None:
        return ""
    days = (asked.due - as_of).days
    if asked.status == "Open":
        return "Today is the last day." if days == 0 else f"{count(days, 'day')} left."
    if asked.status in ("Overdue", "Lapsed"):
        return f"The last day passed {count(-days, 'day')} ago."
    return ""


def consequence(asked: Obligation, terms: Terms) -> str:
    """What follows, or what would; empty where the words say nothing of it or it can no longer come."""
    if asked.follows == "Not_said" or asked.status == "Done_in_time":
        return ""
    said = terms.consequences.get(asked.follows, asked.follows)
    if asked.has_followed:
        return f"What follows: {said}."
    return f"If {'it is broken' if asked.modality == 'Prohibition' else 'the last day passes'}: {said}."


def towards(entry: Entry, terms: Terms) -> str:
    """Towards whom, unless the act names them."""
    asked = entry.obligation
    if asked is None or asked.addressee in (NOBODY, asked.bearer):
        return ""
    whom = terms.actor(asked.addressee)
    return "" if whom.removeprefix("the ").lower() in entry.act.lower() else f"Towards {whom}."


def basis(found: Count) -> str:
    """How working days were counted, with what was left out said in short."""
    weekend = sum(not each.source for each in found.left_out)
    holidays = dict.fromkeys(each.name for each in found.left_out if each.source)
    parts = [count(weekend, "day of weekends", "days of weekends")] if weekend else []
    if holidays:
        total = sum(bool(each.source) for each in found.left_out)
        parts.append(f"{count(total, 'holiday')} ({'; '.join(holidays)})")
    left = f"; left out: {listed(parts)}" if parts else ""
    worked = "".join(f"; counted, as it was worked: {day(each.date)}" for each in found.worked)
    return f"{counted(found)}{left}{worked}."


def _entry(entry: Entry, group: Group, shown: Timeline, width: int) -> Iterator[Line]:
    asked = entry.obligation
    if asked is None:
        yield from _unclear(entry, width)
        return
    if group is Group.OUTSIDE:
        yield from folded((quiet(sentence(entry, shown.terms)),), width, "  ", "    ")
        return
    first = when(entry) if group in (Group.PAST, Group.NEXT) else None
    label = f"  {day(first)}" if first else "  "
    lead = " " * (_LEAD if first else 4)
    standing = how_it_stands(asked)
    head = (standing, " ") if standing else ()
    said = strong(sentence(entry, shown.terms))
    yield from folded((*head, said), width, f"{label:{_LEAD}}" if first else label, lead)
    for each in _details(entry, asked, group, shown):
        yield from folded(each, width, lead)


def how_it_stands(asked: Obligation) -> Segment | None:
    """How it stands, where a reader should see that first; without a last day nothing is done "in time"."""
    if asked.status == "Done_in_time":
        done = "Used" if asked.modality in ("Right", "Permission") else "Done"
        return good(f"{done}." if asked.due is None else f"{done} in time.")
    return _STANDING.get(asked.status)


def _details(entry: Entry, asked: Obligation, group: Group, shown: Timeline) -> Iterator[tuple[str | Segment, ...]]:
    """What stands under the sentence, a paragraph each."""
    is_ahead = group not in (Group.PAST, Group.NEXT)
    start = f"From {day(asked.start)}." if is_ahead and asked.start else ""
    last = f"The last day: {day(asked.due)}." if is_ahead and asked.due else ""
    said = [start, last, timing(asked, shown.as_of), towards(entry, shown.terms)]
    if any(said):
        yield (" ".join(each for each in said if each),)
    follows = consequence(asked, shown.terms)
    if follows:
        yield (bad(follows) if asked.has_followed else warn(follows),)
    if (entry.act, asked.bearer) in shown.doubled and entry.part:
        yield (f"This is about: {entry.part}",)
    for place in entry.places:
        yield (law(place.provision), *((": ", quiet(f"“{place.words}”")) if place.words else ()))
    for count_ in entry.counts:
        yield (quiet(basis(count_)),)
    for reading in shown.readings:
        if asked.due is not None and reading.name in entry.rests_on:
            yield (quiet(f"Read so: {reading.input} is {reading.in_force.case} (see below)."),)


def _unclear(entry: Entry, width: int) -> Iterator[Line]:
    """An output that should hold an obligation and has none, with the provisions whose rules were tried."""
    named = entry.act.rstrip(".") or entry.output.replace("_", " ").replace(".", ", ")
    yield from folded((strong(named), ": ", OUTCOMES[entry.outcome], "."), width, "  ", "    ")
    for label, note in dict.fromkeys((provision(each), each.note) for each in entry.reasons):
        if label or note:
            yield from folded((law(label), ": " if label and note else "", note), width, "    ")
    yield from folded((quiet(f"`kotmai ask` says why, under {entry.output}."),), width, "    ")


def _refused(entries: Sequence[Entry], width: int) -> Iterator[Line]:
    """Facts that are not admitted for any output: said once."""
    yield line(strong("These facts are not admitted"))
    for label, note in dict.fromkeys((provision(reason), reason.note) for each in entries for reason in each.reasons):
        yield from folded((law(label), ": " if label and note else "", bad(note)), width, "  ", "    ")
