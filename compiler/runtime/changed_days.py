"""Further holidays, or fewer, that come with the facts of a question: `{"date calendar": {"Lao_PDR": {…}}}`.

No variable bears that name, since no name holds a space. The two lists, `holidays` and `working`, hold dates: days that
are off for this question, and days that are worked after all.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from .calendars import Calendar
from .facts import BadFacts, Problem
from .schema import Date, Field, ListOf, Present, Structure

#: Under which name the facts change calendars.
KEY = "date calendar"

_LISTS = (
    ("holidays", "Days that are off, for this question only."),
    ("working", "Days that are worked after all, for this question only."),
)


def field_of(calendars: Sequence[Calendar]) -> tuple[Field, ...]:
    """What the facts of a question that counts in these calendars may hold besides its inputs; nothing for none."""
    if not calendars:
        return ()
    days = tuple(Field(name, ListOf(Date()), doc, required=False) for name, doc in _LISTS)
    changed = Structure("Changed_days", days, lambda *lists: lists, tuple, "How one question changes a calendar.")
    names = tuple(Field(each.name, changed, required=False) for each in calendars)
    type_ = Structure(
        "Changed_calendars", names, lambda *values: values, tuple, "The calendars that a question changes."
    )
    return (Field(KEY, type_, "Further holidays, or fewer, for this question only.", required=False),)


def changed(calendars: Sequence[Calendar], given: Present[Any] | None) -> tuple[Calendar, ...]:
    """The calendars that the facts change, as they are changed. Raises `BadFacts` for days that cannot be."""
    if given is None:
        return ()
    found: list[Calendar] = []
    problems: list[Problem] = []
    for calendar, days in zip(calendars, given.value, strict=True):
        if days is None:
            continue
        lists = {name: each.value if each else () for (name, _), each in zip(_LISTS, days.value, strict=True)}
        wrong = [*_outside(calendar, lists), *_both(calendar, lists)]
        problems += wrong
        if not wrong and any(lists.values()):
            found.append(calendar.changed(lists["holidays"], lists["working"]))
    if problems:
        raise BadFacts(tuple(problems))
    return tuple(found)


def _outside(calendar: Calendar, lists: Mapping[str, Sequence[date]]) -> Iterable[Problem]:
    years = f"the years {calendar.first_year} to {calendar.last_year}"
    for name, days in lists.items():
        for number, day in enumerate(days):
            if not calendar.first_year <= day.year <= calendar.last_year:
                expected = f"a date in {years}, which the calendar covers"
                yield Problem(f"{KEY}.{calendar.name}.{name}[{number}]", expected, f'"{day}"')


def _both(calendar: Calendar, lists: Mapping[str, Sequence[date]]) -> Iterable[Problem]:
    for day in sorted({*lists["holidays"]} & {*lists["working"]}):
        yield Problem(f"{KEY}.{calendar.name}", "each day in one of the two lists", f'"{day}" in both')
