"""The entries of a timeline in groups, each in the order of its dates, and for one actor where that is asked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from enum import Enum

from service.timeline.entries import Entry, Timeline


class Group(Enum):
    """Where an entry belongs, in the order in which they are read; the value is the heading."""

    PAST = "What has happened"
    NEXT = "What comes next"
    OPEN = "Open, without a last day"
    HOLDS = "Forbidden throughout"
    NOT_BEGUN = "Not begun yet"
    UNCLEAR = "Where the text gives no single answer"
    OUTSIDE = "Does not concern this case"


_GROUPS = {
    "Done_in_time": Group.PAST,
    "Done_late": Group.PAST,
    "Overdue": Group.PAST,
    "Lapsed": Group.PAST,
    "Broken": Group.PAST,
    "Observed": Group.HOLDS,
    "Not_begun": Group.NOT_BEGUN,
    "Does_not_apply": Group.OUTSIDE,
}


def group_of(entry: Entry) -> Group:
    """Where an entry belongs."""
    if entry.obligation is None:
        return Group.UNCLEAR
    if entry.obligation.status == "Open":
        return Group.OPEN if entry.obligation.due is None else Group.NEXT
    return _GROUPS[entry.obligation.status]


def when(entry: Entry) -> date | None:
    """The day under which an entry stands: when it was done or broken, else its last day, else its first."""
    asked = entry.obligation
    if asked is None:
        return None
    is_over = asked.status in ("Done_in_time", "Done_late", "Broken")
    if is_over:
        return asked.done
    return asked.due or asked.start


def grouped(entries: Iterable[Entry]) -> tuple[tuple[Group, tuple[Entry, ...]], ...]:
    """The groups that have entries, each in the order of dates, and of the outputs on one day."""
    found: dict[Group, list[Entry]] = {}
    for each in entries:
        found.setdefault(group_of(each), []).append(each)
    return tuple(
        (group, tuple(sorted(found[group], key=lambda entry: when(entry) or date.max)))
        for group in Group
        if group in found
    )


def narrowed(found: Timeline, actor: str) -> Timeline:
    """What concerns one actor, as bearer or as the one towards whom it is owed, and what nobody can know; all of it
    where no actor is named."""
    return replace(found, entries=tuple(each for each in found.entries if not actor or _concerns(each, actor)))


def _concerns(entry: Entry, actor: str) -> bool:
    asked = entry.obligation
    return asked is None or actor in (asked.bearer, asked.addressee)
