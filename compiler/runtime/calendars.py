"""Working days: calendars of the law, and counting in them.

A calendar covers whole years; a date outside them is the error `OutsideCalendar`, never a guess. The day of an event is
not counted: `add(friday, 1)` is the working day after, `add(day, 0)` is the day itself. Numbers of working days are
plain integers. Every question is answered from counts made once a calendar, without going from day to day.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date
from functools import cached_property
from itertools import accumulate, compress
from typing import Literal, TypeAlias

from .answers import ChangedCalendar, Count, LeftOut
from .failures import NOWHERE, OutsideCalendar, Spot
from .records import field, frozen

#: What a listed day is: a holiday, a day off in its stead, or a day that is worked though it may be taken for one off.
Kind: TypeAlias = Literal["holiday", "substitute", "working"]
KINDS: tuple[Kind, ...] = ("holiday", "substitute", "working")

#: The days of the week from Monday, whose number is 1, to Sunday, whose number is 7.
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

#: What a holiday is called, and where it comes from, that came with the facts of a question.
GIVEN = "given with the facts"


@frozen
class Day:
    """A day of a calendar's table, with the source that says so."""

    date: date
    name: str
    source: str = ""
    kind: Kind = "holiday"


@frozen
class Calendar:
    """The working days of some years: all but the weekend (numbers of weekdays) and the days off that are listed."""

    name: str
    first_year: int
    last_year: int
    weekend: tuple[int, ...]
    days: tuple[Day, ...] = field(default=(), repr=False)

    def add(self, start: date, days: int, at: Spot = NOWHERE) -> date:
        """The date so many working days after a date that is not counted itself, or before it where there are fewer
        than none. Raises `OutsideCalendar`."""
        calendar = self.in_force()
        place = calendar._place(start, at)
        if not days:
            reached = start
        else:
            counts = calendar._counts
            number = counts.upto[place] + days - 1 if days > 0 else counts.before(place) + days
            if not 0 <= number < len(counts.working):
                raise calendar._outside(f"counting {_shown(days)} from {start} runs out of it").at(*at)
            reached = date.fromordinal(calendar._origin + counts.working[number])
        calendar._note(start, reached, days)
        return reached

    def subtract(self, start: date, days: int, at: Spot = NOWHERE) -> date:
        """The date so many working days before a date. Raises `OutsideCalendar`."""
        return self.add(start, -days, at)

    def between(self, start: date, end: date, at: Spot = NOWHERE) -> int:
        """How many working days lead from one date to another, the first not counted: so many added to the one give the
        other where that is a working day. Negative where the end comes first. Raises `OutsideCalendar`."""
        calendar = self.in_force()
        one, other = calendar._place(start, at), calendar._place(end, at)
        counts = calendar._counts
        if one <= other:
            days = counts.upto[other] - counts.upto[one]
        else:
            days = counts.before(other) - counts.before(one)
        calendar._note(start, end, days)
        return days

    def is_working_day(self, day: date, at: Spot = NOWHERE) -> bool:
        """Whether a date is a working day. Raises `OutsideCalendar`."""
        calendar = self.in_force()
        return calendar._counts.is_working(calendar._place(day, at))

    def next_working_day(self, day: date, at: Spot = NOWHERE) -> date:
        """The first working day after a date. Raises `OutsideCalendar`."""
        return self.add(day, 1, at)

    def changed(self, holidays: Iterable[date] = (), working: Iterable[date] = ()) -> Calendar:
        """This calendar with further days off, and with days that are worked after all. Raises `OutsideCalendar`."""
        off, on = sorted(set(holidays)), sorted(set(working))
        for each in (*off, *on):
            self._place(each)
        others = {each.date: each for each in self.days if each.date not in on}
        added = {day: Day(day, "holiday", GIVEN) for day in off}
        added |= {day: Day(day, "worked", GIVEN, "working") for day in on}
        days = tuple(day for _, day in sorted({**others, **added}.items()))
        return Calendar(self.name, self.first_year, self.last_year, self.weekend, days)

    # ------------------------------------------------------------------------------------------------- counting

    @property
    def first(self) -> date:
        """The first day that the calendar covers."""
        return date(self.first_year, 1, 1)

    @property
    def last(self) -> date:
        """The last day that the calendar covers."""
        return date(self.last_year, 12, 31)

    def in_force(self) -> Calendar:
        """This calendar, or what the question at hand has changed it to."""
        return CHANGED.get().get(self.name, self)

    def off(self, day: date) -> LeftOut | None:
        """Why a day is not worked: its holiday, or the weekend; None for a working day."""
        listed = self._listed.get(day)
        if listed is not None:
            return None if listed.kind == "working" else LeftOut(day, listed.name, listed.source)
        return LeftOut(day, WEEKDAYS[day.weekday()], "") if day.isoweekday() in self.weekend else None

    @cached_property
    def _listed(self) -> Mapping[date, Day]:
        return {each.date: each for each in self.days}

    @cached_property
    def _origin(self) -> int:
        return self.first.toordinal()

    @cached_property
    def _counts(self) -> _Counts:
        """The working days as numbers of days from the first, and how many there are up to each day."""
        first = self._origin
        total = self.last.toordinal() - first + 1
        week = [(first + each - 1) % 7 + 1 not in self.weekend for each in range(7)]
        is_working = bytearray(bytes(week) * (total // 7 + 1))[:total]
        for listed in self.days:
            is_working[listed.date.toordinal() - first] = listed.kind == "working"
        return _Counts(list(compress(range(total), is_working)), list(accumulate(is_working)))

    def _place(self, day: date, at: Spot = NOWHERE) -> int:
        if not self.first_year <= day.year <= self.last_year:
            raise self._outside(f"{day} is not in them").at(*at)
        return day.toordinal() - self._origin

    def _outside(self, what: str) -> OutsideCalendar:
        return OutsideCalendar(self.name, self.first_year, self.last_year, what)

    def _note(self, start: date, end: date, days: int) -> None:
        """Tells whoever asks for reasons how the counting went."""
        noted = _COUNTS.get()
        if noted is None:
            return
        early, late = min(start, end).toordinal(), max(start, end).toordinal()
        left_out: list[LeftOut] = []
        worked: list[LeftOut] = []
        for number in range(early + 1, late):
            day = self._told.get(number) or self._tell(number)
            if day[0] is not None:
                left_out.append(day[0])
            elif day[1] is not None:
                worked.append(day[1])
        noted.append(Count(self.name, start, end, days, tuple(left_out), tuple(worked)))

    @cached_property
    def _told(self) -> dict[int, tuple[LeftOut | None, LeftOut | None]]:
        """What is told of days, each by its number, once it has been asked for: why it is off, or why it is worked."""
        return {}

    def _tell(self, number: int) -> tuple[LeftOut | None, LeftOut | None]:
        day = date.fromordinal(number)
        off, listed = self.off(day), self._listed.get(day)
        found = off, None if listed is None else LeftOut(day, listed.name, listed.source)
        self._told[number] = found
        return found


@frozen
class _Counts:
    """Of each day whether it is a working day, and how many there are up to it."""

    working: Sequence[int]
    upto: Sequence[int]

    def is_working(self, at: int) -> bool:
        return self.upto[at] > (self.upto[at - 1] if at else 0)

    def before(self, at: int) -> int:
        """How many working days come before a day."""
        return self.upto[at - 1] if at else 0


def _shown(days: int) -> str:
    return f"{days} working day{'' if abs(days) == 1 else 's'}"


# --------------------------------------------------------------------------------------------------- one question

_NOTHING: Mapping[str, Calendar] = {}
#: The calendars that are others now than their modules have them, by name.
CHANGED: ContextVar[Mapping[str, Calendar]] = ContextVar("changed calendars", default=_NOTHING)
_COUNTS: ContextVar[list[Count] | None] = ContextVar("noted counts", default=None)


@contextmanager
def using(*calendars: Calendar) -> Generator[None, None, None]:
    """Within it, calendars of these names are these ones, as for `LAO_PDR.changed(holidays=[day])`."""
    token = CHANGED.set({**CHANGED.get(), **{each.name: each for each in calendars}})
    try:
        yield
    finally:
        CHANGED.reset(token)


@contextmanager
def within(calendars: Mapping[str, Calendar]) -> Generator[None, None, None]:
    """Within it, these calendars are in use, and no others."""
    token = CHANGED.set(calendars)
    try:
        yield
    finally:
        CHANGED.reset(token)


@contextmanager
def noted() -> Generator[list[Count], None, None]:
    """Within it, each counting of working days is added to the list."""
    counts: list[Count] = []
    token = _COUNTS.set(counts)
    try:
        yield counts
    finally:
        _COUNTS.reset(token)


def changes(calendars: Iterable[Calendar]) -> tuple[ChangedCalendar, ...]:
    """How the question at hand has changed some calendars."""
    found = []
    for each in calendars:
        given = [day for day in each.in_force().days if day.source == GIVEN] if each.in_force() is not each else []
        if given:
            off = tuple(day.date for day in given if day.kind != "working")
            on = tuple(day.date for day in given if day.kind == "working")
            found.append(ChangedCalendar(each.name, off, on))
    return tuple(found)
