"""A calendar of working days as people read it: year by year, each listed day with its kind and its source."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from compiler.runtime.calendars import WEEKDAYS, Calendar, Day
from service.render.counts import count
from service.render.styled import Line, bad, folded, line, quiet, strong, warn

#: How a source says that nobody has checked the day.
NOT_VERIFIED = "not verified"
_KINDS = {"holiday": "", "substitute": "substitute", "working": "worked"}


def calendar_lines(calendar: Calendar, years: range, width: int) -> Iterator[Line]:
    """The years of a calendar with the days that are listed for them, and how many of these nobody has checked."""
    weekend = ", ".join(WEEKDAYS[number - 1] for number in calendar.weekend) or "none"
    yield line(strong(calendar.name))
    yield line(f"  weekend: {weekend}; years {calendar.first_year} to {calendar.last_year}")
    shown = [each for each in calendar.days if each.date.year in years]
    for year in years:
        days = [each for each in shown if each.date.year == year]
        worked = calendar.between(date(year, 1, 1), date(year, 12, 31)) + calendar.is_working_day(date(year, 1, 1))
        yield line()
        yield line(strong(str(year)), quiet(f"  {count(worked, 'working day')}"))
        for each in days:
            yield from _day(each, width)
    doubtful = sum(NOT_VERIFIED in each.source for each in shown)
    yield line()
    if doubtful:
        said = f"{doubtful} of {count(len(shown), 'listed day')} nobody has checked against a notice."
        yield from folded((warn(said),), width)
    else:
        yield line(f"{count(len(shown), 'listed day')}.")


def _day(day: Day, width: int) -> Iterator[Line]:
    kind = f" ({_KINDS[day.kind]})" if _KINDS[day.kind] and _KINDS[day.kind] not in day.name else ""
    yield from folded((f"{WEEKDAYS[day.date.weekday()][:3]} {day.date}  {day.name}{kind}",), width, "  ", " " * 18)
    style = bad if NOT_VERIFIED in day.source else quiet
    yield from folded((style(day.source),), width, " " * 18)
