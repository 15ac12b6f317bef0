"""Values as printed in results and as written in rules; many expectations are recorded results of upstream."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compiler.runtime import schema
from compiler.runtime.dates import Duration
from compiler.runtime.notation import ENGLISH, FRENCH, POLISH, Locale, show, show_bound, write
from compiler.runtime.schema import Case, Field, Function, ListOf, OptionalOf, Position, Present, TupleOf, Type
from tests.runtime.values import ACTIVITY, LAND, PROJECT, enumeration, structure, typed

TERM = schema.DurationType()
USD, AREA, DAYS = schema.MoneyIn("USD", 2), schema.DecimalIn("km2"), schema.WorkingDuration()


@pytest.mark.parametrize(
    ("type", "value", "text"),
    [
        (schema.Integer(), 2023, "2,023"),
        (schema.Integer(), -1234567, "-1,234,567"),
        (schema.Integer(), 0, "0"),
        (schema.Integer(), 100, "100"),
        (schema.Decimal(), Fraction(85), "85.0"),
        (schema.Decimal(), Fraction(1, 3), "0.333,333…"),
        (schema.Decimal(), Fraction("1946.5744"), "1,946.574,4"),
        (schema.Decimal(), Fraction("-0.0000001"), "-0.000,000…"),
        (schema.Decimal(), Fraction("-0.5"), "-0.5"),
        (schema.Decimal(), Fraction("0.123456"), "0.123,456"),
        (schema.Decimal(), Fraction("0.9999999"), "0.999,999…"),
        (schema.Money(), 854865096, "$8,548,650.96"),
        (schema.Money(), -100, "-$1.00"),
        (schema.Money(), -5, "-$0.05"),
        (USD, 1000000, "USD 10,000.00"),
        (USD, -5, "-USD 0.05"),
        (schema.MoneyIn("JPY", 0), 1000, "JPY 1,000"),
        (schema.MoneyIn("KWD", 3), -1234567, "-KWD 1,234.567"),
        (AREA, Fraction(7, 2), "3.5 km2"),
        (AREA, Fraction(-1050), "-1,050 km2"),
        (AREA, Fraction(-1, 3), "-0.333,333… km2"),
        (schema.DecimalIn("LAK per USD"), Fraction(8000), "8,000 LAK per USD"),
        (DAYS, 10, "10 working days"),
        (DAYS, 1, "1 working day"),
        (DAYS, -1, "-1 working day"),
        (DAYS, 0, "0 working days"),
        (schema.Boolean(), True, "true"),
        (schema.Date(), date(2019, 1, 31), "|2019-01-31|"),
        (schema.Date(), date(1, 1, 1), "|0001-01-01|"),
        (TERM, Duration(days=5937), "[5937 days]"),
        (TERM, Duration(1, 2), "[1 year, 2 months]"),
        (TERM, Duration(1, 13, -365), "[1 year, 13 months, -365 days]"),
        (TERM, Duration(days=-1), "[-1 day]"),
        (TERM, Duration(), "[0 day]"),
        (ACTIVITY, ("Other", None), "Other"),
        (ACTIVITY, ("Land", Fraction(2)), "Land content 2.0"),
        (OptionalOf(schema.Integer()), Present(1), "Present content 1"),
        (OptionalOf(schema.Integer()), None, "Absent"),
        (TupleOf((schema.Date(), schema.Decimal())), (date(2001, 1, 3), Fraction(6)), "(|2001-01-03|, 6.0)"),
        (ListOf(schema.Integer()), (), "[]"),
        (ListOf(schema.Integer()), (1, 2), "[\n  1;\n  2;\n]"),
        (structure("Empty"), (), "Empty {}"),
        (Function(), len, "<function>"),
        (schema.CodeLocation(), Position("a.catala_en", 1, 2, 3, 4), "a.catala_en:1.2-3-4"),
    ],
)
def test_shown(type: Type, value: Any, text: str) -> None:
    assert show(type, value) == text


def test_nested_values_are_indented() -> None:
    inner = structure("In", Field("x", schema.Integer()))
    outer = structure(
        "Out",
        Field("all", ListOf(inner)),
        Field("pair", TupleOf((schema.Integer(), inner))),
        Field("may", OptionalOf(inner)),
    )
    assert show(outer, (((1,),), (1, (2,)), Present((3,)))) == (
        "Out {\n"
        "  -- all: [\n"
        "    In {\n"
        "      -- x: 1\n"
        "    };\n"
        "  ]\n"
        "  -- pair: (1, In {\n"
        "     -- x: 2\n"
        "   })\n"
        "  -- may: Present content In {\n"
        "      -- x: 3\n"
        "    }\n"
        "}"
    )  # fmt: skip


def test_bound_on_the_line_of_the_name() -> None:
    shape = structure("S", Field("x", schema.Integer()), Field("y", schema.Boolean()))
    assert show_bound("r", shape, (2, False)) == "r = S {\n      -- x: 2\n      -- y: false\n    }"


def test_bound_measures_all_lines() -> None:
    many = ListOf(schema.Integer())
    assert show_bound("r", many, (1,) * 13).startswith("r = [\n      1;\n")
    assert show_bound("r", many, (1,) * 20).startswith("r =\n  [\n    1;\n")


@pytest.mark.parametrize(("length", "inline"), [(71, True), (72, False)])
def test_bound_breaks_at_78_columns(length: int, inline: bool) -> None:
    case = "C" * length
    expected = f"r = {case}" if inline else f"r =\n  {case}"
    assert show_bound("r", enumeration("E", Case(case)), (case, None)) == expected


@pytest.mark.parametrize(
    ("type", "value", "text"),
    [
        (schema.Integer(), -1234567, "-1234567"),
        (schema.Decimal(), Fraction(1050), "1050.0"),
        (schema.Decimal(), Fraction("-0.0000001"), "-0.0000001"),
        (schema.Decimal(), Fraction(-1, 3), "-1.0 / 3.0"),
        (schema.Money(), 1000000, "$10,000"),
        (schema.Money(), -1000050, "-$10,000.50"),
        (USD, 1000000, "USD 10,000"),
        (USD, -1000050, "-USD 10,000.50"),
        (schema.MoneyIn("JPY", 0), 1000, "JPY 1,000"),
        (schema.MoneyIn("KWD", 3), 1234500, "KWD 1,234.500"),
        (AREA, Fraction(7, 2), "3.5 km2"),
        (AREA, Fraction(-10501, 10), "-1,050.1 km2"),
        (AREA, Fraction(-1, 2), "-0.5 km2"),
        (AREA, Fraction("0.00000001"), "0.00000001 km2"),
        (AREA, Fraction(-1, 3), "-1 km2 / 3.0"),
        (OptionalOf(AREA), Present(Fraction(1, 3)), "Present content (1 km2 / 3.0)"),
        (OptionalOf(AREA), Present(Fraction(1050)), "Present content 1,050 km2"),
        (DAYS, 10, "10 working days"),
        (DAYS, -1, "-1 working day"),
        (schema.Boolean(), False, "false"),
        (schema.Date(), date(2012, 2, 29), "|2012-02-29|"),
        (TERM, Duration(1, 2), "1 year + 2 month"),
        (TERM, Duration(0, -2, 3), "-2 month + 3 day"),
        (TERM, Duration(), "0 day"),
        (ACTIVITY, ("Land", Fraction(1050)), "Land content 1050.0"),
        (ACTIVITY, ("Land", Fraction(1, 3)), "Land content (1.0 / 3.0)"),
        (OptionalOf(TERM), Present(Duration(3)), "Present content 3 year"),
        (OptionalOf(TERM), Present(Duration(3, -2)), "Present content (3 year - 2 month)"),
        (OptionalOf(ACTIVITY), Present(("Land", Fraction(1))), "Present content (Land content 1.0)"),
        (OptionalOf(ACTIVITY), Present(("Other", None)), "Present content Other"),
        (ListOf(schema.Integer()), (1, 2), "[1; 2]"),
        (ListOf(schema.Integer()), (), "[]"),
        (TupleOf((schema.Integer(), TERM)), (1, Duration(1, 1)), "(1, 1 year + 1 month)"),
        (
            PROJECT,
            LAND,
            "Project { -- activity: Land content 1050.5 -- capital: $123.32 -- begin: |2012-02-29| "
            "-- term: Present content (1 year + 3 day) -- parcels: [(1, true); (2, false)] }",
        ),
    ],
)
def test_written(type: Type, value: Any, text: str) -> None:
    assert write(type, value) == text


@pytest.mark.parametrize(
    ("locale", "shown", "written"),
    [
        (FRENCH, ["1 234 567,89 €", "0,333 333…", "[2 ans, 2 mois, 1 jour]", "vrai", "Land contenu 1,5", "USD 1 234,50", "1 050,25 km2", "2 jours ouvrés"], ["1 234 567,89 €", "1,0 / 3,0", "2 an + 2 mois + 1 jour", "vrai", "Land contenu 1,5", "USD 1 234,50", "1 050,25 km2", "2 jours ouvrés"]),
        (POLISH, ["1,234,567.89 PLN", "0.333,333…", "[2 rok, 2 miesiac, 1 dzien]", "prawda", "Land typu 1.5", "USD 1,234.50", "1,050.25 km2", "2 dni robocze"], ["1,234,567.89 PLN", "1.0 / 3.0", "2 rok + 2 miesiąc + 1 dzień", "prawda", "Land typu 1.5", "USD 1,234.50", "1,050.25 km2", "2 dni robocze"]),
    ],
)  # fmt: skip
def test_locales(locale: Locale, shown: list[str], written: list[str]) -> None:
    values: list[tuple[Type, Any]] = [
        (schema.Money(), 123456789),
        (schema.Decimal(), Fraction(1, 3)),
        (TERM, Duration(2, 2, 1)),
        (schema.Boolean(), True),
        (ACTIVITY, ("Land", Fraction(3, 2))),
        (USD, 123450),
        (AREA, Fraction(4201, 4)),
        (DAYS, 2),
    ]
    assert [show(type, value, locale) for type, value in values] == shown
    assert [write(type, value, locale) for type, value in values] == written


@settings(deadline=None)
@given(st.fractions())
def test_shown_decimals_are_cut_and_never_rounded(number: Fraction) -> None:
    text = show(schema.Decimal(), number)
    read = Fraction(text.replace(",", "").rstrip("…"))
    assert abs(read) <= abs(number)
    assert abs(number) - abs(read) < Fraction(1, 10**6)
    assert text.endswith("…") == (read != number)


@settings(deadline=None)
@given(st.fractions())
def test_written_decimals_are_exact(number: Fraction) -> None:
    upper, _, lower = write(schema.Decimal(), number).partition(" / ")
    assert Fraction(upper) / Fraction(lower or 1) == number


@settings(deadline=None)
@given(typed())
def test_written_values_stand_on_one_line(drawn: tuple[Any, Any]) -> None:
    type, value = drawn
    assert "\n" not in write(type, value)
    assert show(type, value, ENGLISH)


@pytest.mark.parametrize(
    ("position", "shown"),
    [
        (Position("a.catala_en", 1, 2, 1, 4), "place = a.catala_en:1.2-4"),
        (Position("a.catala_en", 1, 2, 3, 4), "place = a.catala_en:1.2-3.4"),
    ],
)
def test_a_place_on_its_own_is_shown_as_in_messages(position: Position, shown: str) -> None:
    assert show_bound("place", schema.CodeLocation(), position) == shown
