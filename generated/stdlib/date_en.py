"""Compiled from stdlib/date_en.catala_en: change the rules there, and compile again.

Money is an `int` of cents, a decimal a `Fraction`; nothing is a float.
"""
# mypy: disable-error-code="comparison-overlap, redundant-expr"

from __future__ import annotations

from datetime import date
from enum import Enum

from ..runtime.dates import Duration
from ..runtime.failures import ImpossibleReached
from ..runtime.schema import Case, Enumeration, Position
from . import library_natives

_DAYS_OF_THE_LINE_204 = ("stdlib/date_en.catala_en:204", "Days of the week")
_MONTHS_BY_NAME_LINE_150 = ("stdlib/date_en.catala_en:150", "Months by name")


class Month(Enum):
    """The twelve months of the year."""

    January = "January"
    February = "February"
    March = "March"
    April = "April"
    May = "May"
    June = "June"
    July = "July"
    August = "August"
    September = "September"
    October = "October"
    November = "November"
    December = "December"


class Day_of_week(Enum):
    """The seven days of the week."""

    Monday = "Monday"
    Tuesday = "Tuesday"
    Wednesday = "Wednesday"
    Thursday = "Thursday"
    Friday = "Friday"
    Saturday = "Saturday"
    Sunday = "Sunday"


MONTH_TYPE = Enumeration(
    "Month",
    (
        Case("January"),
        Case("February"),
        Case("March"),
        Case("April"),
        Case("May"),
        Case("June"),
        Case("July"),
        Case("August"),
        Case("September"),
        Case("October"),
        Case("November"),
        Case("December"),
    ),
    build=lambda case, _: Month(case),
    read=lambda value: (value.value, None),
    doc="The twelve months of the year.",
)

DAY_OF_WEEK_TYPE = Enumeration(
    "Day_of_week",
    (
        Case("Monday"),
        Case("Tuesday"),
        Case("Wednesday"),
        Case("Thursday"),
        Case("Friday"),
        Case("Saturday"),
        Case("Sunday"),
    ),
    build=lambda case, _: Day_of_week(case),
    read=lambda value: (value.value, None),
    doc="The seven days of the week.",
)


def min_(d1: date, d2: date) -> date:
    """The earlier of two dates.

    stdlib/date_en.catala_en:10.
    """
    if d1 < d2:
        return d1
    return d2


def max_(d1: date, d2: date) -> date:
    """The later of two dates.

    stdlib/date_en.catala_en:15.
    """
    if d1 > d2:
        return d1
    return d2


def add_round_down(d: date, length: Duration) -> date:
    """A date and a duration; a day that the month does not have becomes its last day: 31 January and 1 month is 28
    or 29 February.

    stdlib/date_en.catala_en:28.
    """
    return library_natives.add_rounded_down(d, length)


def add_round_up(d: date, length: Duration) -> date:
    """A date and a duration; a day that the month does not have becomes the first of the next: 31 January and 1
    month is 1 March.

    stdlib/date_en.catala_en:34.
    """
    return library_natives.add_rounded_up(d, length)


def sub_round_down(d: date, length: Duration) -> date:
    """A date less a duration; a day that the month does not have becomes its last day: 31 May less 1 month is 30
    April.

    stdlib/date_en.catala_en:39.
    """
    return library_natives.add_rounded_down(d, -length)


def sub_round_up(d: date, length: Duration) -> date:
    """A date less a duration; a day that the month does not have becomes the first of the next: 31 May less 1 month
    is 1 May.

    stdlib/date_en.catala_en:44.
    """
    return library_natives.add_rounded_up(d, -length)


def of_year_month_day(place: Position, year_number: int, month_number: int, day_number: int) -> date:
    """The date with these numbers, months and days counted from 1. Fails at the place of the call where the calendar
    has no such day.

    stdlib/date_en.catala_en:54.
    """
    return library_natives.date_of_numbers(place, year_number, month_number, day_number)


def to_year_month_day(d: date) -> tuple[int, int, int]:
    """The year, the month (1 to 12) and the day (1 to 31) of a date.

    stdlib/date_en.catala_en:64.
    """
    return library_natives.numbers_of_date(d)


def get_year(d: date) -> int:
    """The year of a date.

    stdlib/date_en.catala_en:69.
    """
    return library_natives.numbers_of_date(d)[0]


def get_month(d: date) -> int:
    """The month of a date, 1 to 12.

    stdlib/date_en.catala_en:74.
    """
    return library_natives.numbers_of_date(d)[1]


def get_day(d: date) -> int:
    """The day of a date in its month, 1 to 31.

    stdlib/date_en.catala_en:79.
    """
    return library_natives.numbers_of_date(d)[2]


def first_day_of_month(d: date) -> date:
    """The first day of the month that a date is in.

    stdlib/date_en.catala_en:84.
    """
    return of_year_month_day(
        Position("stdlib/date_en.catala_en", 86, 10, 86, 27, ("Dates", "Years, months and days")),
        get_year(d),
        get_month(d),
        1,
    )


def last_day_of_month(d: date) -> date:
    """The last day of the month that a date is in.

    stdlib/date_en.catala_en:89.
    """
    return library_natives.end_of_month(d)


def first_day_of_year(d: date) -> date:
    """The first of January of the year that a date is in.

    stdlib/date_en.catala_en:94.
    """
    return of_year_month_day(
        Position("stdlib/date_en.catala_en", 96, 10, 96, 27, ("Dates", "Years, months and days")), get_year(d), 1, 1
    )


def last_day_of_year(d: date) -> date:
    """The 31st of December of the year that a date is in.

    stdlib/date_en.catala_en:99.
    """
    return of_year_month_day(
        Position("stdlib/date_en.catala_en", 101, 10, 101, 27, ("Dates", "Years, months and days")), get_year(d), 12, 31
    )


def month_to_integer(m: Month) -> int:
    """The number of a month, from 1 for January to 12 for December.

    stdlib/date_en.catala_en:123.
    """
    if m is Month.January:
        return 1
    if m is Month.February:
        return 2
    if m is Month.March:
        return 3
    if m is Month.April:
        return 4
    if m is Month.May:
        return 5
    if m is Month.June:
        return 6
    if m is Month.July:
        return 7
    if m is Month.August:
        return 8
    if m is Month.September:
        return 9
    if m is Month.October:
        return 10
    if m is Month.November:
        return 11
    return 12


MONTHS: tuple[Month, ...] = (
    Month.January,
    Month.February,
    Month.March,
    Month.April,
    Month.May,
    Month.June,
    Month.July,
    Month.August,
    Month.September,
    Month.October,
    Month.November,
    Month.December,
)


def integer_to_month(place: Position, number_of_month: int) -> Month:
    """The month with a number from 1 to 12. Fails at the place of the call for any other number.

    stdlib/date_en.catala_en:141.
    """
    first_day = library_natives.date_of_numbers(place, 1, number_of_month, 1)
    found = library_natives.nth_of_list(MONTHS, library_natives.numbers_of_date(first_day)[1])
    if found is not None:
        return found.value
    raise ImpossibleReached("").at(*_MONTHS_BY_NAME_LINE_150)


def is_old_enough_rounding_down(born: date, age: Duration, on_day: date) -> bool:
    """Whether who was born on a date has an age on another. The birthday is rounded down: one month after 31 January
    is the last day of February.

    stdlib/date_en.catala_en:164.
    """
    return on_day >= add_round_down(born, age)


def is_old_enough_rounding_up(born: date, age: Duration, on_day: date) -> bool:
    """Whether who was born on a date has an age on another. The birthday is rounded up: one month after 31 January
    is 1 March.

    stdlib/date_en.catala_en:170.
    """
    return on_day >= add_round_up(born, age)


def is_young_enough_rounding_down(born: date, age: Duration, on_day: date) -> bool:
    """Whether who was born on a date is still below an age on another; the birthday is rounded down.

    stdlib/date_en.catala_en:175.
    """
    return on_day < add_round_down(born, age)


def is_young_enough_rounding_up(born: date, age: Duration, on_day: date) -> bool:
    """Whether who was born on a date is still below an age on another; the birthday is rounded up.

    stdlib/date_en.catala_en:180.
    """
    return on_day < add_round_up(born, age)


WEEKDAYS: tuple[Day_of_week, ...] = (
    Day_of_week.Monday,
    Day_of_week.Tuesday,
    Day_of_week.Wednesday,
    Day_of_week.Thursday,
    Day_of_week.Friday,
    Day_of_week.Saturday,
    Day_of_week.Sunday,
)


def day_of_week(d: date) -> Day_of_week:
    """The day of the week of a date, in the Gregorian calendar whatever the year.

    stdlib/date_en.catala_en:199.
    """
    found = library_natives.nth_of_list(WEEKDAYS, library_natives.weekday(d))
    if found is not None:
        return found.value
    raise ImpossibleReached("").at(*_DAYS_OF_THE_LINE_204)
