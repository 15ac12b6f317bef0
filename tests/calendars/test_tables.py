"""Tables of holidays: what is wrong with one is said with its place, and the one of Lao PDR says what is known."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compiler.driver import Checked, RuleText, check
from compiler.interpret.interpreter import Interpreter
from compiler.runtime.calendars import Calendar
from compiler.types import QualifiedName
from dsl.calendars.from_csv import read_table
from dsl.diagnostics.render import frame
from dsl.source import Source
from tests.tables import ROOT, tables

RULES = """## Article 1. Periods

```catala-metadata
declaration calendar Work:
  weekend Saturday, Sunday
  years 2015 to 2017
  holidays "work.csv"
```
"""
HEAD = "date,name,source,kind\n"
GOOD = (
    f"{HEAD}2015-04-14,New Year,law,holiday\n2016-04-12,New Year,notice,substitute\n2017-04-14,New Year,law,holiday\n"
)


def checked(table: str) -> Checked:
    return check([RuleText("rules/work.catala_en", RULES)], tables={"rules/work.csv": table})


@pytest.mark.parametrize(
    ("line", "code", "column", "words"),
    [
        ("2016-04-12,New Year,notice,holiday", "calendar-day-twice", 1, "listed twice"),
        ("2016-13-01,New Year,notice,holiday", "calendar-date", 1, "no day of the calendar"),
        ("2015-02-29,New Year,notice,holiday", "calendar-date", 1, "no day of the calendar"),
        ("12/04/2016,New Year,notice,holiday", "calendar-date", 1, "2016-04-12"),
        ("2018-04-12,New Year,notice,holiday", "calendar-day-outside", 1, "2015 to 2017"),
        ("2016-05-02,May Day,notice,holliday", "calendar-kind", 27, "Did you mean `holiday`?"),
        ("2016-05-02,May Day,notice,women only", "calendar-kind", 27, "`women only` is no kind of day"),
        ("2016-05-02,May Day,,holiday", "calendar-cell-empty", 20, "has no source"),
        ("2016-05-02,,notice,holiday", "calendar-cell-empty", 12, "has no name"),
        ("2016-05-02,May Day,notice", "calendar-cells", 1, "3 cells and not 4"),
        ("2016-05-02,May Day, or Labour Day,notice,holiday", "calendar-cells", 1, "between double quotes"),
        ('2016-05-02,"May" Day,notice,holiday', "calendar-quotes", 12, "double quote"),
        ('2016-05-02,"May Day,notice,holiday', "calendar-quotes", 12, "double quote"),
    ],
)
def test_a_mistake_is_said_with_its_place(line: str, code: str, column: int, words: str) -> None:
    found = checked(GOOD + line + "\n").diagnostics
    assert [each.code for each in found] == [code]
    assert found[0].span is not None
    assert (found[0].span.path, found[0].span.line, found[0].span.column) == ("rules/work.csv", 5, column)
    assert words in " ".join(frame(found[0]).split())


@pytest.mark.parametrize("text", ["", "# nothing\n", "day;name;source;kind\n", "2016-04-12,New Year,notice,holiday\n"])
def test_a_table_begins_with_its_columns(text: str) -> None:
    assert [each.code for each in checked(text).diagnostics] == ["calendar-head"]


def test_a_year_without_a_day_is_doubtful() -> None:
    found = checked(f"{HEAD}2016-04-12,New Year,notice,holiday\n")
    assert [(each.code, each.data["years"]) for each in found.diagnostics] == [("calendar-year-empty", "2015, 2017")]
    assert found.ok


def test_what_spreadsheets_write_is_read() -> None:
    text = '\ufeffdate,name,source,kind\r\n\r\n# a remark\r\n2016-04-12 , "A ""new"", year" ,law, Holiday\r\n'
    rows, wrong = read_table(Source("a.csv", text))
    assert not wrong
    assert [(row.date, row.name, row.source, row.kind) for row in rows] == [
        (date(2016, 4, 12), 'A "new", year', "law", "holiday")
    ]


def test_a_flood_of_mistakes_ends() -> None:
    assert len(checked(HEAD + "x,y\n" * 5000).diagnostics) <= 51


@given(st.text(alphabet=st.sampled_from('2016-04,"\n\r #abc;é'), max_size=120))
@settings(max_examples=200, deadline=None)
def test_any_text_is_read(text: str) -> None:
    rows, wrong = read_table(Source("a.csv", HEAD + text))
    for each in wrong:
        assert each.span is not None
        assert 0 <= each.span.start <= each.span.end <= len(HEAD + text)
        assert frame(each)
    assert len({row.date for row in rows}) == len(rows)


# ------------------------------------------------------------------------------------------------- Lao PDR


def _lao() -> Calendar:
    path = "rules/calendars/lao_pdr.catala_en"
    found = check([RuleText(path, (ROOT / path).read_text("utf-8"))], tables=tables(ROOT))
    assert not found.diagnostics
    return next(iter(Interpreter(found.program).counting.calendars.values()))


LAO = _lao()
LISTED = {each.date: each for each in LAO.days}


def off(year: int, month: int) -> list[int]:
    """The days of a month that are off and no weekend."""
    day, days = date(year, month, 1), []
    while day.month == month:
        if not LAO.is_working_day(day) and day.isoweekday() < 6:
            days.append(day.day)
        day += timedelta(1)
    return days


def test_it_covers_2009_to_2026() -> None:
    assert (LAO.first_year, LAO.last_year, LAO.weekend) == (2009, 2026, (6, 7))
    assert {each.year for each in LISTED} == set(range(2009, 2027))


@pytest.mark.parametrize(
    ("year", "days"),
    [
        (2011, [13, 14, 15]),  # in lieu, then the feast; Saturday the 16th besides
        (2012, [13, 16, 17]),
        (2016, [12, 13, 14, 15]),  # Tuesday the 12th, not Monday the 18th
        (2017, [13, 14, 17]),
        (2022, [13, 14, 15]),  # Wednesday the 13th, not Monday the 18th
        (2023, [14, 17, 18]),
        (2024, [15, 16, 17, 18]),
        (2025, [14, 15, 16]),
        (2026, [14, 15, 16]),
    ],
)
def test_lao_new_year(year: int, days: list[int]) -> None:
    assert off(year, 4) == days


def test_the_two_days_that_the_package_has_wrong() -> None:
    for year, day_off in ((2016, date(2016, 4, 12)), (2022, date(2022, 4, 13))):
        assert LISTED[day_off].kind == "substitute"
        assert "not verified" not in LISTED[day_off].source
        assert LISTED[date(year, 4, 18)].kind == "working"
        assert LAO.is_working_day(date(year, 4, 18))


def test_fixed_days() -> None:
    for year in range(2009, 2027):
        for month, day in ((1, 1), (3, 8), (5, 1), (12, 2)):
            assert LISTED[date(year, month, day)].kind == "holiday"
        assert (date(year, 6, 1) in LISTED) is (year < 2018)
        assert date(year, 7, 20) not in LISTED
        assert date(year, 10, 7) not in LISTED
    assert date(2019, 7, 22) not in LISTED
    assert date(2024, 7, 22) not in LISTED


def test_may_day_on_a_sunday_in_2011_has_no_substitute() -> None:
    assert off(2011, 5) == []


@pytest.mark.parametrize(("day", "reason"), [(date(2025, 3, 10), "substitute"), (date(2026, 3, 9), "substitute")])
def test_women_s_day_on_a_weekend(day: date, reason: str) -> None:
    assert LISTED[day].kind == reason


def test_what_nobody_has_checked_says_so() -> None:
    unverified = [each for each in LAO.days if "not verified" in each.source]
    assert all(each.source.startswith("holidays package 0.") for each in unverified)
    assert 0 < len(unverified) < len(LAO.days)
    assert all("of a day not known" in LISTED[date(2009, 4, day)].source for day in (14, 15, 16))


def test_the_calendar_is_that_of_the_module() -> None:
    assert QualifiedName("Lao_PDR", "Lao_PDR").name == LAO.name


def test_holidays_of_banks_are_worked() -> None:
    """7 October, and the last three working days of December."""
    assert LAO.is_working_day(date(2016, 10, 7))
    assert all(LAO.is_working_day(date(2015, 12, day)) for day in (29, 30, 31))
