"""Counting working days: against a loop from day to day, against the package's own counting, and its laws."""

from __future__ import annotations

from datetime import date, timedelta

import holidays
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compiler.runtime.calendars import Calendar, Day, changes, noted, using
from compiler.runtime.failures import OutsideCalendar

DAY = timedelta(1)
FIRST, LAST = date(2014, 1, 1), date(2017, 12, 31)
DATES = st.dates(FIRST, LAST)
KINDS = st.sampled_from(["holiday", "substitute", "working"])


@st.composite
def calendars(draw: st.DrawFn) -> Calendar:
    weekend = draw(st.sampled_from([(6, 7), (7,), (5, 6), ()]))
    listed = draw(st.dictionaries(DATES, KINDS, max_size=30))
    days = tuple(Day(day, "a day", "drawn", kind) for day, kind in sorted(listed.items()))  # type: ignore[arg-type]
    return Calendar("Drawn", FIRST.year, LAST.year, weekend, days)


def is_worked(calendar: Calendar, day: date) -> bool:
    """The definition, day by day."""
    kinds = {each.date: each.kind for each in calendar.days}
    return kinds[day] == "working" if day in kinds else day.isoweekday() not in calendar.weekend


def walked(calendar: Calendar, start: date, days: int) -> date | None:
    """The date so many working days on, from day to day; None where the calendar ends before."""
    step = DAY if days > 0 else -DAY
    for _ in range(abs(days)):
        start += step
        while FIRST <= start <= LAST and not is_worked(calendar, start):
            start += step
        if not FIRST <= start <= LAST:
            return None
    return start


@given(calendars(), DATES, st.integers(-60, 60))
@settings(max_examples=300, deadline=None)
def test_counting_is_that_of_a_loop(calendar: Calendar, start: date, days: int) -> None:
    expected = walked(calendar, start, days)
    if expected is None:
        with pytest.raises(OutsideCalendar, match="2014 to 2017"):
            calendar.add(start, days)
        return
    assert calendar.add(start, days) == expected
    assert calendar.subtract(start, -days) == expected
    assert calendar.between(start, expected) == days
    assert calendar.is_working_day(start) is is_worked(calendar, start)


@given(calendars(), DATES, DATES)
@settings(max_examples=200, deadline=None)
def test_between_counts_from_day_to_day(calendar: Calendar, start: date, end: date) -> None:
    if start <= end:
        days = [start + DAY * each for each in range(1, (end - start).days + 1)]
        assert calendar.between(start, end) == sum(is_worked(calendar, day) for day in days)
    else:
        days = [end + DAY * each for each in range((start - end).days)]
        assert calendar.between(start, end) == -sum(is_worked(calendar, day) for day in days)


@given(calendars(), DATES, st.integers(-20, 20), st.integers(-20, 20))
@settings(max_examples=200, deadline=None)
def test_the_laws_of_counting(calendar: Calendar, start: date, some: int, more: int) -> None:
    try:
        there = calendar.add(start, some)
        far = calendar.add(there, more)
    except OutsideCalendar:
        return
    if is_worked(calendar, start):
        assert calendar.subtract(there, some) == start
    if some * more >= 0:
        assert calendar.add(start, some + more) == far
    assert (there < start) == (some < 0) or there == start
    assert not some or is_worked(calendar, there)
    assert calendar.add(start, 0) == start


@given(calendars(), DATES, DATES, st.integers(-20, 20))
@settings(max_examples=200, deadline=None)
def test_a_later_start_never_ends_earlier(calendar: Calendar, one: date, other: date, days: int) -> None:
    try:
        ends = calendar.add(min(one, other), days), calendar.add(max(one, other), days)
    except OutsideCalendar:
        return
    assert ends[0] <= ends[1]


@given(calendars(), DATES, st.integers(-30, 30))
@settings(max_examples=200, deadline=None)
def test_what_is_told_of_a_counting_adds_up(calendar: Calendar, start: date, days: int) -> None:
    with noted() as counts:
        try:
            end = calendar.add(start, days)
        except OutsideCalendar:
            return
    (count,) = counts
    assert (count.start, count.end, count.days) == (start, end, days)
    assert abs((end - start).days) == abs(days) + len(count.left_out)
    assert all(not is_worked(calendar, each.date) for each in count.left_out)
    assert all(is_worked(calendar, each.date) for each in count.worked)


LAO = tuple(
    Day(day, name, "the package")
    for day, name in sorted(holidays.country_holidays("LA", years=range(2009, 2027), categories=("public",)).items())
)
PACKAGE = Calendar("Package", 2009, 2026, (6, 7), LAO)


@given(st.dates(date(2010, 1, 1), date(2025, 12, 31)), st.integers(1, 120))
@settings(max_examples=300, deadline=None)
def test_counting_is_that_of_the_package_on_its_own_table(start: date, days: int) -> None:
    theirs = holidays.country_holidays("LA", categories=("public",))
    assert PACKAGE.add(start, days) == theirs.get_nth_working_day(start, days)
    assert PACKAGE.subtract(start, days) == theirs.get_nth_working_day(start, -days)
    assert PACKAGE.is_working_day(start) is theirs.is_working_day(start)


# -------------------------------------------------------------------------------------------------- boundaries

SMALL = Calendar("Small", 2016, 2016, (6, 7), (Day(date(2016, 4, 12), "New Year", "a notice"),))


def test_the_day_of_the_event_is_not_counted() -> None:
    assert SMALL.add(date(2016, 4, 11), 1) == date(2016, 4, 13)
    assert SMALL.add(date(2016, 4, 8), 1) == date(2016, 4, 11)
    assert SMALL.next_working_day(date(2016, 4, 11)) == date(2016, 4, 13)


@pytest.mark.parametrize("start", [date(2016, 4, 8), date(2016, 4, 9), date(2016, 4, 10)])
def test_a_start_on_a_weekend_counts_from_the_first_day_after(start: date) -> None:
    assert SMALL.add(start, 1) == date(2016, 4, 11)
    assert SMALL.add(start, 0) == start


def test_a_start_on_a_holiday_and_counting_back() -> None:
    assert SMALL.add(date(2016, 4, 12), 1) == date(2016, 4, 13)
    assert SMALL.add(date(2016, 4, 12), -1) == date(2016, 4, 11)
    assert SMALL.between(date(2016, 4, 12), date(2016, 4, 12)) == 0


@pytest.mark.parametrize(
    ("start", "days"),
    [
        (date(2015, 12, 31), 0),
        (date(2017, 1, 1), -1),
        (date(2016, 12, 30), 1),
        (date(2016, 1, 1), -1),
        (date(2016, 6, 1), 10**9),
        (date.min, 1),
    ],
)
def test_outside_of_its_years_a_calendar_says_nothing(start: date, days: int) -> None:
    with pytest.raises(OutsideCalendar, match="`Small` covers the years 2016 to 2016"):
        SMALL.add(start, days)


def test_the_ends_of_the_years_belong_to_it() -> None:
    assert SMALL.add(date(2016, 12, 29), 1) == date(2016, 12, 30)
    assert SMALL.add(date(2016, 1, 4), -1) == date(2016, 1, 1)
    assert SMALL.is_working_day(date(2016, 12, 31)) is False


# -------------------------------------------------------------------------------------------- one question


def test_a_question_may_change_a_calendar() -> None:
    changed = SMALL.changed(holidays=[date(2016, 4, 13)], working=[date(2016, 4, 12), date(2016, 4, 16)])
    with using(changed):
        assert SMALL.add(date(2016, 4, 11), 1) == date(2016, 4, 12)
        assert SMALL.add(date(2016, 4, 12), 1) == date(2016, 4, 14)
        assert SMALL.add(date(2016, 4, 15), 1) == date(2016, 4, 16)
        (told,) = changes([SMALL])
        assert told.holidays == (date(2016, 4, 13),)
        assert told.working == (date(2016, 4, 12), date(2016, 4, 16))
    assert SMALL.add(date(2016, 4, 11), 1) == date(2016, 4, 13)
    assert changes([SMALL]) == ()


def test_a_change_outside_of_the_years_is_refused() -> None:
    with pytest.raises(OutsideCalendar):
        SMALL.changed(holidays=[date(2017, 1, 2)])
