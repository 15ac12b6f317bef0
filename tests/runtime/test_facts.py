"""Facts: JSON in and out without loss, and every mistake named."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compiler.runtime import schema
from compiler.runtime.dates import Duration
from compiler.runtime.decode import decode
from compiler.runtime.encode import encode
from compiler.runtime.facts import MAXIMUM_DEPTH, MAXIMUM_DIGITS, BadFacts, loads
from compiler.runtime.schema import Field, Function, ListOf, OptionalOf, Position, Present, TupleOf, Type
from tests.runtime.values import ACTIVITY, LAND, PROJECT, enumeration, structure, typed

TERM = schema.DurationType()
USD, JPY = schema.MoneyIn("USD", 2), schema.MoneyIn("JPY", 0)
AREA, DAYS = schema.DecimalIn("km2"), schema.WorkingDuration()
IN_USD = 'expected money in USD, at most two decimals, as 1000, "1000.00", "USD 1000.00" or {"currency": "USD", "amount": "1000.00"}'
IN_KM2 = 'expected a decimal in km2, as 12.5, "12.5", "12.5 km2" or {"value": "12.5", "unit": "km2"}'


def problems(type: Type, given: Any, path: str = "") -> list[str]:
    with pytest.raises(BadFacts) as caught:
        decode(type, given, path)
    return [str(each) for each in caught.value.problems]


@settings(deadline=None)
@given(typed())
def test_what_is_written_is_read_back(drawn: tuple[Any, Any]) -> None:
    type, value = drawn
    shown = encode(type, value)
    assert decode(type, shown) == value
    assert decode(type, loads(json.dumps(shown))) == value


@settings(deadline=None)
@given(st.integers(), st.integers(0, 40))
def test_numbers_keep_every_digit(whole: int, places: int) -> None:
    text = f"{whole}e-{places}"
    assert decode(schema.Decimal(), loads(text)) == Fraction(whole, 10**places)
    assert decode(schema.Integer(), loads(f'"{whole}"')) == decode(schema.Integer(), loads(str(whole))) == whole


@pytest.mark.parametrize(
    ("type", "text", "value"),
    [
        (schema.Boolean(), "true", True),
        (schema.Integer(), "42", 42),
        (schema.Integer(), '"-42"', -42),
        (schema.Integer(), "0.0", 0),
        (schema.Integer(), "1e3", 1000),
        (schema.Decimal(), "0.1", Fraction(1, 10)),
        (schema.Decimal(), '"12.5"', Fraction(25, 2)),
        (schema.Decimal(), '"-1/3"', Fraction(-1, 3)),
        (schema.Decimal(), "3", Fraction(3)),
        (schema.Money(), "123.32", 12332),
        (schema.Money(), '"10000.00"', 1000000),
        (schema.Money(), "123", 12300),
        (schema.Money(), "-0.1", -10),
        (schema.Money(), '"10.500"', 1050),
        (USD, "10000", 1000000),
        (USD, '"-10000.5"', -1000050),
        (USD, '{"currency": "USD", "amount": "10000.00"}', 1000000),
        (USD, '{"amount": 0.10, "currency": "USD"}', 10),
        (JPY, "1000", 1000),
        (JPY, '{"currency": "JPY", "amount": "1000.0"}', 1000),
        (schema.MoneyIn("KWD", 3), '"0.001"', 1),
        (AREA, "3.5", Fraction(7, 2)),
        (AREA, '"1/3"', Fraction(1, 3)),
        (AREA, '{"value": "3.5", "unit": "km2"}', Fraction(7, 2)),
        (AREA, '{"value": -1e2, "unit": "km2"}', Fraction(-100)),
        (DAYS, "10", 10),
        (DAYS, '"-3"', -3),
        (DAYS, '{"working_days": 10}', 10),
        (schema.Date(), '"2012-02-29"', date(2012, 2, 29)),
        (schema.Date(), '{"year": 2025, "month": 1, "day": 31}', date(2025, 1, 31)),
        (TERM, '{"years": 1, "months": 13, "days": -365}', Duration(1, 13, -365)),
        (TERM, '{"years": 1}', Duration(1)),
        (TERM, "{}", Duration()),
        (ACTIVITY, '"Other"', ("Other", None)),
        (ACTIVITY, '{"Land": 1}', ("Land", Fraction(1))),
        (OptionalOf(schema.Integer()), '"Absent"', None),
        (OptionalOf(schema.Integer()), "null", None),
        (OptionalOf(schema.Integer()), '{"Present": 3}', Present(3)),
        (OptionalOf(OptionalOf(schema.Integer())), '{"Present": "Absent"}', Present(None)),
        (OptionalOf(schema.Integer(), "Présent"), '{"Présent": 3}', Present(3)),
        (OptionalOf(schema.Integer(), "Présent"), '{"Present": 3}', Present(3)),
        (ListOf(schema.Integer()), "[]", ()),
        (TupleOf((schema.Integer(), schema.Boolean())), "[1, false]", (1, False)),
    ],
)
def test_accepted_forms(type: Type, text: str, value: object) -> None:
    found = decode(type, loads(text))
    assert found == value
    assert not isinstance(found, float)


def test_an_integer_longer_than_python_reads() -> None:
    assert decode(schema.Integer(), loads("9" * 5000)) == 10**5000 - 1


@pytest.mark.parametrize(
    ("type", "given", "problem"),
    [
        (schema.Boolean(), 1, "expected true or false, but 1 was given"),
        (schema.Boolean(), "true", 'expected true or false, but "true" was given'),
        (schema.Integer(), True, 'expected an integer, as 42 or "42", but true was given'),
        (schema.Integer(), Decimal("1.5"), 'expected an integer, as 42 or "42", but 1.5 was given'),
        (schema.Integer(), "1,000", 'expected an integer, as 42 or "42", but "1,000" was given (did you mean `1000`?)'),
        (schema.Integer(), " 1", 'expected an integer, as 42 or "42", but " 1" was given (did you mean `1`?)'),
        (schema.Integer(), "٣", 'expected an integer, as 42 or "42", but "٣" was given'),
        (schema.Integer(), None, 'expected an integer, as 42 or "42", but null was given'),
        (schema.Decimal(), "1/0", 'expected a decimal, as 12.5, "12.5" or "1/3", but "1/0" was given'),
        (schema.Decimal(), ".5", 'expected a decimal, as 12.5, "12.5" or "1/3", but ".5" was given (did you mean `0.5`?)'),
        (schema.Decimal(), Decimal("NaN"), 'expected a decimal, as 12.5, "12.5" or "1/3", but NaN was given'),
        (schema.Decimal(), 0.1, 'expected a decimal, as 12.5, "12.5" or "1/3", but the float 0.1 (write it as a string) was given'),
        (schema.Money(), Decimal("1.234"), 'expected money with at most two decimals, as 1000 or "1000.00", but 1.234 was given'),
        (schema.Money(), "$5", 'expected money with at most two decimals, as 1000 or "1000.00", but "$5" was given (did you mean `5`?)'),
        (schema.Money(), "1/4", 'expected money with at most two decimals, as 1000 or "1000.00", but "1/4" was given'),
        (USD, "10,000", f'{IN_USD}, but "10,000" was given (did you mean `10000`?)'),
        (USD, "USD5", f'{IN_USD}, but "USD5" was given (did you mean `5`?)'),
        (USD, "LAK 5", 'expected money in USD (an amount in another currency is not converted), but "LAK 5" was given'),
        (USD, Decimal("0.001"), f"{IN_USD}, but 0.001 was given"),
        (USD, "1/4", f'{IN_USD}, but "1/4" was given'),
        (USD, 0.1, f"{IN_USD}, but the float 0.1 (write it as a string) was given"),
        (USD, True, f"{IN_USD}, but true was given"),
        (USD, {"currency": "LAK", "amount": "5"}, 'currency: expected "USD" (an amount in another currency is not converted), but "LAK" was given'),
        (USD, {"currency": 1, "amount": "5"}, 'currency: expected "USD" (an amount in another currency is not converted), but 1 was given'),
        (USD, {"currency": "USD", "amount": "0.005"}, 'amount: expected an amount, at most two decimals, as 1000 or "1000.00", but "0.005" was given'),
        (USD, {"currency": "USD"}, "amount: expected the amount, but nothing was given"),
        (USD, {"currency": "USD", "amount": 1, "x": "m"}, "x: expected a part of an amount (currency, amount), but an unknown name was given"),
        (JPY, "0.5", 'expected money in JPY, without decimals, as 1000, "1000", "JPY 1000" or {"currency": "JPY", "amount": "1000"}, but "0.5" was given'),
        (AREA, "3,5", f'{IN_KM2}, but "3,5" was given (did you mean `3.5`?)'),
        (AREA, "5ha", f'{IN_KM2}, but "5ha" was given (did you mean `{{"value": "5", "unit": "ha"}}`?)'),
        (AREA, "5 hectares", f'{IN_KM2}, but "5 hectares" was given (did you mean `{{"value": "5", "unit": "ha"}}`?)'),
        (AREA, "5 MW", 'expected a unit of area, as "km2", but "MW", a unit of power, was given'),
        (AREA, 0.5, f"{IN_KM2}, but the float 0.5 (write it as a string) was given"),
        (AREA, {"value": "x", "unit": "km2"}, 'value: expected a decimal, as 12.5, "12.5" or "1/3", but "x" was given'),
        (AREA, {"unit": "km2"}, "value: expected a decimal, but nothing was given"),
        (DAYS, "0.5", 'expected a whole number of working days, as 10 or {"working_days": 10}, but "0.5" was given'),
        (DAYS, {"working_days": "0.5"}, 'working_days: expected an integer, as 42 or "42", but "0.5" was given'),
        (schema.Date(), "2013-02-29", 'expected a day of the calendar (2013-02 has 28 days), but "2013-02-29" was given'),
        (schema.Date(), "2013-13-01", 'expected a date with a month from 1 to 12, but "2013-13-01" was given'),
        (schema.Date(), "0000-01-01", 'expected a date in the years 1 to 9999, but "0000-01-01" was given'),
        (schema.Date(), "20130101", 'expected a date, as "2012-02-29", but "20130101" was given'),
        (schema.Date(), "2013-01-01T00:00", 'expected a date, as "2012-02-29", but "2013-01-01T00:00" was given'),
        (schema.Date(), {"year": 2013, "month": 1}, "day: expected an integer, but nothing was given"),
        (TERM, "P1Y", 'expected a duration, as {"years": 1, "months": 6}, but "P1Y" was given'),
        (TERM, {"year": 1}, "year: expected a part of a duration (years, months, days), but an unknown name was given (did you mean `years`?)"),
        (TERM, {"years": "x"}, 'years: expected an integer, as 42 or "42", but "x" was given'),
        (ACTIVITY, "Othr", 'expected one case of Activity: {"Land": decimal} or {"Electricity": decimal} or "Other", but "Othr" was given (did you mean `Other`?)'),
        (ACTIVITY, "Land", 'expected "Land" with a decimal, as {"Land": 12.5}, but "Land" was given'),
        (ACTIVITY, {"Other": 1}, 'expected "Other" alone, for this case carries nothing, but an object with Other was given'),
        (ACTIVITY, {}, 'expected one case of Activity: {"Land": decimal} or {"Electricity": decimal} or "Other", but an empty object was given'),
        (ACTIVITY, {"Land": "x"}, 'Land: expected a decimal, as 12.5, "12.5" or "1/3", but "x" was given'),
        (OptionalOf(schema.Integer()), 3, 'expected "Absent" or {"Present": integer}, but 3 was given'),
        (ListOf(schema.Integer()), {"a": 1}, "expected a list of integer, but an object with a was given"),
        (ListOf(schema.Integer()), [1, "x"], '[1]: expected an integer, as 42 or "42", but "x" was given'),
        (TupleOf((schema.Integer(), TERM)), [1], "expected a list of 2, (integer, duration), but a list of 1 was given"),
        (PROJECT, [], "expected an object with the fields of Project, but an empty list was given"),
        (Function(), "f", 'expected nothing, for a function cannot be given as a fact, but "f" was given'),
        (schema.CodeLocation(), {}, "expected nothing, for a code_location cannot be given as a fact, but an empty object was given"),
        (schema.Integer(), "x\n\ud800" * 40, 'expected an integer, as 42 or "42", but "' + ("x\\n\\ud800" * 40)[:59] + '…" was given'),
    ],
)  # fmt: skip
def test_refused(type: Type, given: Any, problem: str) -> None:
    assert problems(type, given) == [problem]


def test_members_that_are_misnamed() -> None:
    assert problems(AREA, {"value": 1, "units": "km2"}) == [
        "units: expected a part of a quantity (value, unit), but an unknown name was given (did you mean `unit`?)",
        'unit: expected a unit, as "km2", but nothing was given',
    ]
    assert problems(USD, {"currency": "USD"}, "bond") == ["bond.amount: expected the amount, but nothing was given"]
    assert problems(USD, {"value": 1, "unit": "USD"}) == [f"{IN_USD}, but an object with value, unit was given"]
    assert problems(USD, {}) == [f"{IN_USD}, but an empty object was given"]
    assert problems(DAYS, {"days": 10}) == [
        'expected a whole number of working days, as 10 or {"working_days": 10}, but an object with days was given'
    ]


def test_a_project() -> None:
    text = """{"activity": {"Land": 1050.5}, "capital": 123.32, "begin": "2012-02-29", "term": {"years": 1, "days": 3},
               "parcels": [[1, true], [2, false]]}"""
    assert decode(PROJECT, loads(text)) == LAND


def test_fields_that_may_be_left_out() -> None:
    shape = structure("S", Field("may", OptionalOf(schema.Boolean())), Field("context", schema.Integer(), "", False))
    assert decode(shape, {}) == (None, None)
    assert decode(shape, {"may": True, "context": 1}) == (Present(True), Present(1))
    assert decode(shape, {"may": {"Present": True}}) == (Present(True), None)
    assert decode(shape, {"may": "Absent"}) == (None, None)
    assert encode(shape, (None, None)) == {"may": "Absent"}
    assert encode(shape, (Present(True), Present(1))) == {"may": {"Present": True}, "context": "1"}
    assert problems(shape, {"context": None}) == ['context: expected an integer, as 42 or "42", but null was given']
    assert problems(shape, {"may": 1}) == ["may: expected true or false, but 1 was given"]


def test_all_problems_at_once() -> None:
    given = loads(
        """{"activity": {"Lnd": 1}, "capital": "1.234", "term": {"year": 1}, "parcels": [[1], [1.5, 0]], "rats": 3}"""
    )
    assert [(each.path, each.got, each.near) for each in _caught(PROJECT, given, "project").problems] == [
        ("project.rats", "an unknown name", "rate"),
        ("project.activity", "an object with Lnd", "Land"),
        ("project.capital", '"1.234"', ""),
        ("project.begin", "", ""),
        ("project.term.year", "an unknown name", "years"),
        ("project.parcels[0]", "a list of 1", ""),
        ("project.parcels[1][0]", "1.5", ""),
        ("project.parcels[1][1]", "0", ""),
    ]


def _caught(type: Type, given: Any, path: str) -> BadFacts:
    with pytest.raises(BadFacts) as caught:
        decode(type, given, path)
    return caught.value


def test_a_missing_field_says_what_it_is() -> None:
    assert problems(PROJECT, {})[0] == "activity: expected Activity (what the investor does), but nothing was given"
    assert "\n" in str(_caught(PROJECT, {}, ""))


def test_nothing_is_built_from_bad_facts() -> None:
    def build(*_: object) -> object:
        raise AssertionError("built")

    shape = schema.Structure("S", (Field("a", schema.Integer()), Field("b", schema.Integer())), build, tuple)
    assert len(problems(ListOf(shape), [{"a": 1}, {"b": "x"}])) == 3


def test_names_that_are_no_strings() -> None:
    assert "unknown name" in problems(PROJECT, {1: 2})[0]
    assert "case of Activity" in problems(ACTIVITY, {1: 2})[0]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "expected JSON, but text that is not (Expecting value, line 1, character 1) was given"),
        ('{"a":\n', "expected JSON, but text that is not (Expecting value, line 2, character 1) was given"),
        ("[1] x", "expected JSON, but text that is not (Extra data, line 1, character 5) was given"),
        ("[NaN]", "[0]: expected a number, but NaN was given"),
        ("-Infinity", "expected a number, but -Infinity was given"),
        ('{"a": 1, "b": {"a": 1}, "a": 2}', "a: expected each name once in an object, but `a` with several values was given"),
        ('{"a": {"b": [1, {"c": "x,y", "d": [NaN, 1e99999]}]}}', "a.b[1].d[0]: expected a number, but NaN was given"),
        ('[true, {"a \\"}{": [], "b": {}, "c": 1e99999}]', "[1].c: expected a number of at most 10,000 digits, but 1e99999 was given"),
        ('[null, [[], [1, 2.5], ' + "9" * 10_001 + "]]", "[1][2]: expected a number of at most 10,000 digits, but one of 10,001 was given"),
        ("1e999999999", "expected a number of at most 10,000 digits, but 1e999999999 was given"),
        ("1e-999999999999999999999999", "expected a number of at most 10,000 digits, but 1e-999999999999999999999999 was given"),
        ("9" * (MAXIMUM_DIGITS + 1), "expected a number of at most 10,000 digits, but one of 10,001 was given"),
        ("[" * 100_000, "expected at most 200 lists and objects within one another, but deeper nesting was given"),
        ('{"a":' * 300 + "1" + "}" * 300, "expected at most 200 lists and objects within one another, but deeper nesting was given"),
    ],
)  # fmt: skip
def test_text_that_is_refused(text: str, problem: str) -> None:
    with pytest.raises(BadFacts) as caught:
        loads(text)
    assert [str(each) for each in caught.value.problems] == [problem]


def test_every_name_that_is_given_twice_is_placed() -> None:
    text = '{"a": [{}, {"b": 1, "c": [{"d": ":"}], "b": "x", "c": null}], "e": {"f": {"g": 1, "g": 2, "g": 3}}, "a": 1}'
    with pytest.raises(BadFacts) as caught:
        loads(text)
    assert [each.path for each in caught.value.problems] == ["a[1].b", "a[1].c", "e.f.g", "a"]


def test_text_that_only_looks_deep() -> None:
    assert loads("[" * MAXIMUM_DEPTH + "]" * MAXIMUM_DEPTH) is not None
    assert loads(json.dumps(["[" * 500, '"{\\' * 500])) == ["[" * 500, '"{\\' * 500]
    assert loads(f"[{','.join(['[]'] * 500)}]") == [[]] * 500


def test_numbers_stay_exact_in_the_text() -> None:
    found = loads('{"a": 0.1, "b": 1E400, "c": 12345678901234567890.5}')
    assert found == {"a": Decimal("0.1"), "b": Decimal("1E400"), "c": Decimal("12345678901234567890.5")}


@pytest.mark.parametrize(
    ("type", "value", "shown"),
    [
        (schema.Integer(), -1000000, "-1000000"),
        (schema.Decimal(), Fraction(1000000001, 1000000), "1000000001/1000000"),
        (schema.Decimal(), Fraction(-1000), "-1000"),
        (schema.Money(), -1001, "-10.01"),
        (schema.Money(), -5, "-0.05"),
        (schema.Money(), 0, "0.00"),
        (USD, 1000000, {"currency": "USD", "amount": "10000.00"}),
        (USD, -5, {"currency": "USD", "amount": "-0.05"}),
        (JPY, 1000, {"currency": "JPY", "amount": "1000"}),
        (schema.MoneyIn("KWD", 3), 1, {"currency": "KWD", "amount": "0.001"}),
        (AREA, Fraction(7, 2), {"value": "3.5", "unit": "km2"}),
        (AREA, Fraction(-1050), {"value": "-1050", "unit": "km2"}),
        (AREA, Fraction(1, 3), {"value": "1/3", "unit": "km2"}),
        (DAYS, 10, {"working_days": 10}),
        (schema.Date(), date(987, 1, 2), "0987-01-02"),
        (TERM, Duration(2, 1, 2), {"years": 2, "months": 1, "days": 2}),
        (ACTIVITY, ("Other", None), "Other"),
        (ACTIVITY, ("Land", Fraction(1, 2)), {"Land": "1/2"}),
        (OptionalOf(schema.Boolean()), None, "Absent"),
        (OptionalOf(schema.Boolean(), "Présent"), Present(True), {"Présent": True}),
        (Function(), len, "<function>"),
        (
            schema.CodeLocation(),
            Position("a.catala_en", 15, 23, 15, 24),
            {"file": "a.catala_en", "start": {"line": 15, "character": 23}, "end": {"line": 15, "character": 24}},
        ),
        (
            schema.CodeLocation(),
            Position("a", 1, 2, 1, 3, ("Part 1",)),
            {
                "file": "a",
                "start": {"line": 1, "character": 2},
                "end": {"line": 1, "character": 3},
                "law_headings": ["Part 1"],
            },
        ),
    ],
)
def test_written(type: Type, value: Any, shown: object) -> None:
    assert encode(type, value) == shown


def test_an_enumeration_may_have_the_names_of_an_optional() -> None:
    odd = enumeration("Odd", schema.Case("Present", schema.Integer()), schema.Case("Absent"))
    both = OptionalOf(odd)
    for value in (None, Present(("Present", 1)), Present(("Absent", None))):
        assert decode(both, encode(both, value)) == value
