"""Countings of working days in words: from when to when, and which days were left out, on whose word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from compiler.runtime.answers import ChangedCalendar, Count, LeftOut
from compiler.runtime.words import day

#: More days than this by name help no reader: the rest is counted.
_NAMED = 12


def counted(count: Count) -> str:
    """`10 working days after Mon 2016-04-11, which is not counted: Wed 2016-04-27 (calendar Lao_PDR)`."""
    number = abs(count.days)
    after = "after" if count.days > 0 else "before"
    days = f"{number} working day{'' if number == 1 else 's'}"
    return f"{days} {after} {day(count.start)}, itself not counted: {day(count.end)} (calendar {count.calendar})"


def left_out(count: Count) -> Iterator[str]:
    """What the counting passed over: weekends by number, holidays by name; then days that were worked by order."""
    weekend = [each for each in count.left_out if not each.source]
    holidays = [each for each in count.left_out if each.source]
    if weekend:
        names = " and ".join(dict.fromkeys(f"{each.name}s" for each in weekend))
        only = len(weekend) == 1
        yield f"left out: {day(weekend[0].date)}" if only else f"left out: {len(weekend)} days of weekends ({names})"
    yield from _listed("left out: ", holidays)
    yield from _listed("counted, as it is listed as worked: ", count.worked)


def rests_on_changes(calendars: Iterable[ChangedCalendar]) -> Iterator[str]:
    """What an answer says of calendars that the facts changed."""
    for each in calendars:
        off = f"{', '.join(str(day) for day in each.holidays)} off" if each.holidays else ""
        on = f"{', '.join(str(day) for day in each.working)} worked" if each.working else ""
        changes = " and ".join(part for part in (off, on) if part)
        yield f"This rests on changed holidays: the facts make {changes} in the calendar {each.name}."


def _listed(before: str, days: Iterable[LeftOut]) -> Iterator[str]:
    several = list(days)
    for source, together in groupby(several[:_NAMED], lambda day: day.source):
        yield f"{before}{'; '.join(f'{day(each.date)} {each.name}' for each in together)} ({source})"
    if len(several) > _NAMED:
        yield f"{before}{len(several) - _NAMED} further days"
