"""Values in the notation and in words, lists and orders, working days: the same in JavaScript as in Python."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compiler.runtime import notation, schema, words
from compiler.runtime.calendars import Calendar, Day
from compiler.runtime.dates import Duration
from compiler.runtime.notation import Locale
from compiler.runtime.schema import Case, Field, ListOf, OptionalOf, Position, Present, Structure, TupleOf
from tests.javascript.node import Node
from tests.javascript.runtime.door import Outcome, both, checked, of_javascript, of_python
from tests.runtime.values import LAND, PROJECT, enumeration, structure, typed

LOCALES = {"en": notation.ENGLISH, "fr": notation.FRENCH, "pl": notation.POLISH}
#: Comments as authors write them, and some as nobody does.
DOCS = st.sampled_from(
    [
        "", "The Bank of Lao PDR.", "A province, or the capital; its provincial office.", "Industry and commerce sector.", "the a an", "USD or Kip",
        'Said so ("here"). And again.', "It is  so,\n over lines: in parts.", "The  Bank\nof Lao-PDR, which certifies.", "É est là. Straße", "…",
    ]
)  # fmt: skip
NAMES = st.sampled_from(
    [
        "Bank_of_lao_pdr",
        "Province",
        "Provincial_office",
        "A",
        "Usd",
        "Is_so",
        "É",
        "Industry_and_commerce_sector",
        "x",
        "Straße",
    ]
)


@checked
@given(typed(), st.sampled_from(list(LOCALES)), st.text("abcdefg_", min_size=1, max_size=40))
def test_notation(node: Node, drawn: tuple[Any, Any], ending: str, name: str) -> None:
    type, value = drawn
    for ask in ("show", "write"):
        both_in(node, ending, ask, type, value)
    both_in(node, ending, "show_bound", name, type, value)


def both_in(node: Node, ending: str, ask: str, *given_: Any) -> None:
    locale: Locale = LOCALES[ending]
    expected = of_python(getattr(notation, ask), *given_, locale)
    assert of_javascript(node, "written", f"{ending}.{ask}", *given_) == expected


@pytest.mark.parametrize("ending", LOCALES)
@pytest.mark.parametrize(
    ("type", "value"),
    [
        (schema.Integer(), -1234567), (schema.Integer(), 999), (schema.Decimal(), Fraction(-1, 3)), (schema.Decimal(), Fraction("0.9999999")), (schema.Decimal(), Fraction(-7, 2)),
        (schema.Money(), -5), (schema.Money(), -100), (schema.Money(), 123456789), (schema.MoneyIn("JPY", 0), -1000), (schema.MoneyIn("KWD", 3), 1234567), (schema.MoneyIn("KWD", 3), 5000),
        (schema.DecimalIn("LAK per USD"), Fraction(8000)), (schema.DecimalIn("km2"), Fraction(-1000, 3)), (schema.WorkingDuration(), -1), (schema.WorkingDuration(), 1000),
        (schema.Date(), date(1, 1, 1)), (schema.DurationType(), Duration(1, 13, -365)), (schema.DurationType(), Duration()), (schema.Boolean(), True), (schema.Boolean(), False),
        (PROJECT, LAND), (structure("Empty"), ()), (ListOf(schema.Integer()), ()), (ListOf(TupleOf((schema.Integer(), PROJECT))), ((1, LAND), (2, LAND))),
        (OptionalOf(OptionalOf(schema.Decimal())), Present(Present(Fraction(1, 3)))), (schema.CodeLocation(), Position("a.catala_en", 1, 2, 3, 4)), (schema.Function(), None),
    ],
)  # fmt: skip
def test_notation_at_the_edges(node: Node, ending: str, type: Any, value: Any) -> None:
    for ask in ("show", "write"):
        both_in(node, ending, ask, type, value)
    for length in (1, 40, 66, 70):
        both_in(node, ending, "show_bound", "n" * length, type, value)


@checked
@given(typed(), DOCS, NAMES)
def test_words(node: Node, drawn: tuple[Any, Any], doc: str, name: str) -> None:
    type, value = drawn
    both(node, words.told, "words", "told", type, value, doc)
    both(node, words.phrase, "words", "phrase", type, value)
    both(node, words.named, "words", "named", name, doc)
    both(node, words.lowered, "words", "lowered", doc)
    both(node, words.label, "words", "label", name)


@pytest.mark.parametrize("digits", [50, 51, 52, 53, 54])
def test_short_lists_stand_on_one_line(node: Node, digits: int) -> None:
    both(node, words.told, "words", "told", ListOf(schema.Integer()), (10**digits, 1, 2, 3))


@checked
@given(DOCS, NAMES, DOCS, st.integers(-3, 3), st.booleans())
def test_cases_and_fields_with_comments(
    node: Node, doc: str, name: str, other: str, number: int, is_long: bool
) -> None:
    plain = enumeration("E", Case(name, None, doc), Case("Carrying", schema.Date(), other))
    nested = structure(
        "S", Field("is_so", plain, other), Field("days", ListOf(schema.Integer()), doc), Field("rest", plain, "", False)
    )
    for value in ((name, None), ("Carrying", date(2024, 2, 29))):
        for days in ((), (number,), (number,) * (30 if is_long else 3)):
            whole = (value, days, None if number else Present(value))
            both(node, words.told, "words", "told", nested, whole, doc)
            both(node, words.told, "words", "told", ListOf(nested), (whole, whole), doc)
            both(node, words.phrase, "words", "phrase", nested, whole)


def _obligation() -> Structure:
    actor = enumeration(
        "Actor",
        Case("Not_named"),
        Case("Bank_of_lao_pdr", None, "The Bank of Lao PDR."),
        Case("Investor", None, "Who invests"),
    )
    start = enumeration("Start", Case("From_the_outset"), Case("On", schema.Date()), Case("Awaited"))
    statuses = "Does_not_apply Not_begun Open Done_in_time Done_late Overdue Lapsed Observed Broken Otherwise"
    fields = (
        Field("modality", enumeration("Modality", *map(Case, ("Duty", "Right", "Permission", "Prohibition")))),
        Field("bearer", actor),
        Field("addressee", actor),
        Field("start", start),
        Field("due", OptionalOf(schema.Date())),
        Field("done", OptionalOf(schema.Date())),
        Field("status", enumeration("Status", *(Case(each, None, "It is so.") for each in statuses.split()))),
        Field(
            "follows",
            enumeration(
                "Consequence", Case("Not_said"), Case("Right_ends", None, "The right ends. It does."), Case("Other_end")
            ),
        ),
        Field("has_followed", schema.Boolean()),
    )
    return Structure("Obligation", fields, lambda *each: each, tuple, module="Obligations")


@checked
@given(st.data(), st.sampled_from(["To pay the capital.", "Pay,\n at once", ""]))
def test_obligations(node: Node, data: st.DataObject, act: str) -> None:
    type = _obligation()
    days = st.sampled_from([date(2024, 2, 29), date(2024, 3, 1)])
    value: list[Any] = []
    for field in type.fields:
        match field.type:
            case schema.Enumeration(_, cases):
                one = data.draw(st.sampled_from(cases))
                value.append((one.name, data.draw(days) if one.payload else None))
            case OptionalOf():
                value.append(data.draw(st.none() | days.map(Present)))
            case _:
                value.append(data.draw(st.booleans()))
    both(node, words.told, "words", "told", type, tuple(value), act)
    both(node, words.phrase, "words", "phrase", type, tuple(value))


# ------------------------------------------------------------------------------------------------------ working days


def _calendars() -> Iterator[Calendar]:
    year_end = Day(date(2020, 12, 31), "Last", "a source", "holiday")
    yield Calendar("Plain", 2019, 2021, (6, 7))
    yield Calendar(
        "Edges",
        2020,
        2020,
        (7,),
        (Day(date(2020, 1, 1), "First"), year_end, Day(date(2020, 3, 1), "Sunday worked", "", "working")),
    )
    yield Calendar("None", 2020, 2020, (1, 2, 3, 4, 5, 6, 7))


@pytest.mark.parametrize("calendar", [*_calendars()], ids=lambda each: each.name)
def test_working_days(node: Node, calendar: Calendar) -> None:
    edges = [
        date(2018, 12, 31),
        date(2022, 1, 1),
        calendar.first,
        calendar.last,
        date(2020, 2, 28),
        date(2020, 2, 29),
        date(2020, 3, 1),
        date(2020, 12, 30),
    ]
    for day in edges:
        for count in (-800, -366, -2, -1, 0, 1, 2, 5, 261, 313, 10**30, -(10**30)):
            for method in ("add", "subtract"):
                _counted(node, calendar, method, method, day, count)
        for end in edges:
            _counted(node, calendar, "between", "between", day, end)
        _counted(node, calendar, "is_working_day", "isWorkingDay", day)
        _counted(node, calendar, "next_working_day", "nextWorkingDay", day)


@checked
@given(st.data())
def test_changed_calendars(node: Node, data: st.DataObject) -> None:
    calendar = data.draw(st.sampled_from(list(_calendars())))
    days = st.integers(0, 365).map(lambda each: calendar.first + timedelta(each))
    off = data.draw(st.lists(days, max_size=4))
    on = [each for each in data.draw(st.lists(days, max_size=4)) if each not in off]
    start, count, end = data.draw(days), data.draw(st.integers(-30, 30)), data.draw(days)
    changed = calendar.changed(off, on)
    for method, given_ in (("add", (start, count)), ("between", (start, end)), ("is_working_day", (start,))):
        expected = of_python(getattr(changed, method), *given_)
        name = {"is_working_day": "isWorkingDay"}.get(method, method)
        assert (
            of_javascript(node, "written", "changedCalendar", calendar, tuple(off), tuple(on), name, given_) == expected
        )


def _counted(node: Node, calendar: Calendar, python: str, javascript: str, *given_: Any) -> Outcome:
    expected = of_python(getattr(calendar, python), *given_)
    assert of_javascript(node, "", "", calendar, *given_, method=javascript) == expected
    return expected
