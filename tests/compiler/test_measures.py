"""Amounts in currencies and quantities with units in programs: what they are worth, and what is said of mistakes."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compiler.driver import RuleText, check
from compiler.runtime.decimals import rounded
from tests.compiler.programs import checked, codes, run, value


def usd(amount: str) -> dict[str, str]:
    return {"currency": "USD", "amount": amount}


def of(value: str, unit: str) -> dict[str, str]:
    return {"value": value, "unit": unit}


VALUES = [
    # amounts
    ("USD 10,000", "money in USD", usd("10000.00")),
    ("-USD 10,000.05", "money in USD", usd("-10000.05")),
    ("USD -0.5", "money in USD", usd("-0.50")),
    ("JPY 1,000", "money in JPY", {"currency": "JPY", "amount": "1000"}),
    ("KWD 1.005", "money in KWD", {"currency": "KWD", "amount": "1.005"}),
    ("USD 1 + USD 2.50 - USD 0.25", "money in USD", usd("3.25")),
    ("- (USD 1)", "money in USD", usd("-1.00")),
    ("USD 10 * 3", "money in USD", usd("30.00")),
    ("3 * USD 10", "money in USD", usd("30.00")),
    ("USD 0.05 * 0.5", "money in USD", usd("0.03")),
    ("50% * USD 0.05", "money in USD", usd("0.03")),
    ("JPY 5 * 0.5", "money in JPY", {"currency": "JPY", "amount": "3"}),
    ("USD 10 / 3", "money in USD", usd("3.33")),
    ("USD 10 / 2.5", "money in USD", usd("4.00")),
    ("USD 10 / USD 4", "decimal", "5/2"),
    ("USD 10 > USD 9.99 and USD 1 = USD 1.00", "boolean", True),
    ("decimal of USD 2.50", "decimal", "5/2"),
    ("decimal of JPY 250", "decimal", "250"),
    ("integer of USD 2.50", "integer", "3"),
    ("integer of JPY 250", "integer", "250"),
    ("round of USD 2.50", "money in USD", usd("3.00")),
    ("round of JPY 250", "money in JPY", {"currency": "JPY", "amount": "250"}),
    ("round of KWD 2.500", "money in KWD", {"currency": "KWD", "amount": "3.000"}),
    # rates
    ("USD 100 * 8,000 LAK per USD", "money in LAK", {"currency": "LAK", "amount": "800000.00"}),
    ("8,000 LAK per USD * USD 100", "money in LAK", {"currency": "LAK", "amount": "800000.00"}),
    ("LAK 100 / (8,000 LAK per USD)", "money in USD", usd("0.01")),
    ("USD 10.01 * 150.255 JPY per USD", "money in JPY", {"currency": "JPY", "amount": "1504"}),
    ("JPY 1,504 / (150.4 JPY per USD)", "money in USD", usd("10.00")),
    ("KWD 1.005 * 10 JPY per KWD", "money in JPY", {"currency": "JPY", "amount": "10"}),
    ("LAK 80,000 / USD 10", "decimal in LAK per USD", of("8000", "LAK per USD")),
    ("(8,000 LAK per USD) * (30 USD per ha) * 2 ha", "money in LAK", {"currency": "LAK", "amount": "480000.00"}),
    ("12.50 USD per ha * 3 km2", "money in USD", usd("3750.00")),
    ("0.05 USD per kWh * 2 MW * 3 h", "money in USD", usd("300.00")),
    ("USD 100 / (20 USD per ha)", "decimal in ha", of("5", "ha")),
    ("USD 100 / 8 ha", "decimal in USD per ha", of("12.5", "USD per ha")),
    # quantities
    ("5 MW", "decimal in MW", of("5", "MW")),
    ("-3.5 km2", "decimal in km2", of("-3.5", "km2")),
    ("- 3.5 km2", "decimal in km2", of("-3.5", "km2")),
    ("5,000 kW", "decimal in MW", of("5", "MW")),
    ("2.5 m3 per s", "decimal in m3 per s", of("2.5", "m3 per s")),
    ("5 MW + 500 kW", "decimal in MW", of("5.5", "MW")),
    ("500 kW + 5 MW", "decimal in MW", of("5.5", "MW")),
    ("5 km2 - 100 ha", "decimal in m2", of("4000000", "m2")),
    ("300 ha = 3 km2 and 300 ha <= 3 km2 and not (300 ha > 3 km2)", "boolean", True),
    ("5 MW * 2", "decimal in MW", of("10", "MW")),
    ("0.5 * 5 MW", "decimal in MW", of("2.5", "MW")),
    ("5 MW / 2", "decimal in MW", of("2.5", "MW")),
    ("5 MW / 500 kW", "decimal", "10"),
    ("1 / 4 ha", "decimal in per ha", of("0.25", "per ha")),
    ("400 per ha * 2 km2", "decimal", "80000"),
    ("3 km * 200 m", "decimal in ha", of("60", "ha")),
    ("10 MW / 4 km2", "decimal in MW per ha", of("0.025", "MW per ha")),
    ("7 * 1 ha", "decimal in ha", of("7", "ha")),
    ("7 ha / 1 ha", "decimal", "7"),
    ("3 kg·m per s2", "decimal in N", of("3", "N")),
    ("10 km per h", "decimal in m per s", of("25/9", "m per s")),
    # everything that holds values
    ("[5 MW; 500 kW]", "list of decimal in MW", [of("5", "MW"), of("0.5", "MW")]),
    ("maximum of [500 kW; 5 MW]", "decimal in kW", of("5000", "kW")),
    ("maximum of [] or if list empty then 5 MW", "decimal in MW", of("5", "MW")),
    ("sum money in USD of [USD 1; USD 2]", "money in USD", usd("3.00")),
    ("sum decimal in kW of [5 kW; 1 MW]", "decimal in MW", of("1.005", "MW")),
    ("[5 MW; 500 kW] contains 0.5 MW", "boolean", True),
    ("Present content 500 kW", "optional of decimal in kW", {"Present": of("500", "kW")}),
    ("(500 kW, USD 1)", "(decimal in kW, money in USD)", [of("500", "kW"), usd("1.00")]),
    ("if true then 500 kW else 1 MW", "decimal in MW", of("0.5", "MW")),
    ("let x equals if false then 500 kW else 1 MW in x", "decimal in MW", of("1", "MW")),
    ("combine all x among [1 ha; 1 km2] in total initially 0 m2 with total + x", "decimal in ha", of("101", "ha")),
    ("map each x among [1 ha; 1 km2] to x * 2 USD per ha", "list of money in USD", [usd("2.00"), usd("200.00")]),
    ("sort [1 km2; 1 ha] in increasing order", "list of decimal in km2", [of("0.01", "km2"), of("1", "km2")]),
    # the library
    ("Money.max of USD 1, USD 2", "money in USD", usd("2.00")),
    ("Money.max of JPY 1, JPY 2", "money in JPY", {"currency": "JPY", "amount": "2"}),
    ("Money.sum of [USD 1; USD 2]", "money in USD", usd("3.00")),
    ("Money.truncate of USD 1.99", "money in USD", usd("1.00")),
    ("Money.round_to_decimal of USD 1.15, 1", "money in USD", usd("1.20")),
    ("Decimal.min of 1 MW, 1 kW", "decimal in MW", of("0.001", "MW")),
    ("Decimal.sum of [1 MW; 1 kW]", "decimal in MW", of("1.001", "MW")),
    ("(Decimal.truncate of (1.9 MW / 1 MW)) * 1 MW", "decimal in MW", of("1", "MW")),
]  # fmt: skip


@pytest.mark.parametrize(("expression", "type_", "expected"), VALUES)
def test_worth(expression: str, type_: str, expected: object) -> None:
    assert value(expression, type_) == expected


def test_division_by_a_quantity_that_is_zero() -> None:
    assert value("5 MW / (1 ha - 0.01 km2)", "decimal in MW per ha") == "DivisionByZero"


WRONG = [
    # (expression, type, the mistake, words of the message, words of the way out)
    ("USD 10,000 < LAK 1,000,000", "boolean", "currencies-mixed", "USD", "`USD 10,000 * rate < LAK 1,000,000`"),
    ("USD 1 + LAK 1", "money in USD", "currencies-mixed", "LAK", "`decimal in LAK per USD`"),
    ("USD 1 = JPY 1", "boolean", "currencies-mixed", "JPY", "`decimal in JPY per USD`"),
    ("LAK 1", "money in USD", "type-mismatch", "money in LAK", "`LAK 1 * rate`"),
    ("USD 1 * USD 2", "money in USD", "no-such-operation", "`*`", "two amounts together are nothing"),
    ("USD 1 * LAK 2", "money in USD", "no-such-operation", "`*`", "two amounts together are nothing"),
    ("$1 + USD 2", "money in USD", "no-such-operation", "amount of money", "`USD 1`"),
    ("$5", "money in USD", "type-mismatch", "money in USD", "`USD 5`"),
    ("USD 5", "money", "type-mismatch", "money in USD", "`$5`"),
    ("5,000", "money in USD", "grouped-number", "`5,000`", "`5000`"),
    ("5000", "money in USD", "type-mismatch", "integer", "`USD 5,000`"),
    ("5000.5", "money in USD", "type-mismatch", "decimal", "`USD 5,000.5`"),
    ("USD 5 > 3", "boolean", "cannot-compare", "integer", "`USD 3`"),
    ("USD 5 + 3", "money in USD", "no-such-operation", "integer", "`USD 3`"),
    ("USX 5", "money in USD", "unknown-currency", "`USX`", "`USD` (US Dollar)"),
    ("XYQ 5", "money in USD", "unknown-currency", "`XYQ`", "`EUR`"),
    ("JPY 10.50", "money in JPY", "too-many-decimals", "no decimals", "`JPY 11`"),
    ("USD 10.505", "money in USD", "too-many-decimals", "at most 2 decimals", "`USD 10.51`"),
    ("10,000 USD", "money in USD", "currency-after-number", "before its number", "`USD 10,000`"),
    ("5 kip", "money in LAK", "unknown-unit", "`kip`", "`LAK 5`"),
    ("5 dollars", "money in USD", "unknown-unit", "`dollars`", "`USD 5`"),
    ("8,000 kip per USD", "decimal in LAK per USD", "unknown-unit", "`kip`", "`LAK` (Lao Kip)"),
    ("8,000 LAK per usd", "decimal in LAK per USD", "unknown-unit", "`usd`", "`USD` (US Dollar)"),
    ("5 MW < 3 ha", "boolean", "units-mixed", "power", "one kind"),
    ("5 MW + 3 ha", "decimal in MW", "units-mixed", "area", "one kind"),
    ("5 MW + USD 3", "decimal in MW", "units-mixed", "USD", "one kind"),
    ("3 ha", "decimal in MW", "type-mismatch", "decimal in ha", "`decimal in MW per ha`"),
    ("5 MW > 3", "boolean", "cannot-compare", "integer", "`3 MW`"),
    ("5 MW > 3.5", "boolean", "cannot-compare", "decimal", "`3.5 MW`"),
    ("5 MW + 3", "decimal in MW", "no-such-operation", "integer", "`3 MW`"),
    ("5", "decimal in MW", "type-mismatch", "integer", "`5 MW`"),
    ("2.0 * 2.0", "decimal in MW", "type-mismatch", "decimal", "`(2.0 * 2.0) * 1 MW`"),
    ("5 MW", "decimal", "type-mismatch", "decimal in MW", "`5 MW / 1 MW`"),
    ("$5 * 3 ha", "money", "no-such-operation", "money", "`USD 5`"),
    ("1 day * 3 ha", "decimal in ha", "no-such-operation", "duration", "decimal of"),
    ("5 MW and true", "boolean", "type-mismatch", "decimal in MW", "condition"),
    ("5 mw", "decimal in MW", "unknown-unit", "`mw`", "`mW` or `MW`"),
    ("5 megawatts", "decimal in MW", "unknown-unit", "`megawatts`", "`MW`"),
    ("5 hectares", "decimal in ha", "unknown-unit", "`hectares`", "`ha`"),
    ("5 km10", "decimal in ha", "unknown-unit", "`km10`", "`km`"),
    ("5 wombats", "decimal in ha", "unknown-unit", "`wombats`", "`km`"),
    ("5 weeks", "duration", "unit-of-time", "`weeks`", "`21 day`"),
    ("5 USD per year", "money in USD", "unit-of-time", "`year`", "duration"),
    ("5 m per km", "decimal", "unit-of-nothing", "`m per km`", "`decimal`"),
    ("5MW", "decimal in MW", "unit-without-blank", "`5MW`", "`5 MW`"),
    ("USD 10,00,000", "money in USD", "amount-groups", "groups of three", "`USD 1,000,000`"),
    ("money of USD 5", "money in USD", "cannot-convert", "money in USD", "amount already"),
    ("decimal of 5 MW", "decimal", "cannot-convert", "decimal in MW", "`5 MW / 1 MW`"),
    ("integer of 5 MW", "integer", "cannot-convert", "decimal in MW", "`integer of (5 MW / 1 MW)`"),
    ("round of 5 MW", "decimal in MW", "cannot-convert", "decimal in MW", "`(round of (5 MW / 1 MW)) * 1 MW`"),
    ("money of 5 MW", "money", "cannot-convert", "decimal in MW", "`20 ha * 5 USD per ha`"),
    ("[5 MW; 3 ha]", "list of decimal in MW", "type-mismatch", "decimal in ha", "rate"),
    ("[USD 5; LAK 3]", "list of money in USD", "type-mismatch", "money in LAK", "rate"),
    ("if true then USD 5 else LAK 3", "money in USD", "type-mismatch", "money in LAK", "rate"),
    ("sum money in USD of [LAK 5]", "money in USD", "type-mismatch", "money in LAK", ""),
    ("USD 5 +@ USD 3", "money in USD", "suffix-mismatch", "money in USD", "suffix"),
    ("Money.max of USD 1, LAK 2", "money in USD", "type-mismatch", "money in LAK", "rate"),
    ("Money.truncate of KWD 1.999", "money in KWD", "rounding-without-unit", "`truncate`", "(Decimal.truncate of (KWD 1.999 / KWD 1)) * KWD 1"),
    ("Decimal.truncate of 1.9 MW", "decimal in MW", "rounding-without-unit", "decimal in MW", "(Decimal.truncate of (1.9 MW / 1 MW)) * 1 MW"),
    ("Decimal.max of 1 MW, 2.0", "decimal in MW", "type-mismatch", "decimal", "`2.0 MW`"),
    ("Decimal.max of USD 1, 2.0", "decimal", "type-mismatch", "money in USD", "`decimal of USD 1`"),
    ("USD 10 000", "money in USD", "amount-groups", "`USD 10 000`", "`USD 10,000`"),
    ("USD 1.000.000,50", "money in USD", "amount-groups", "groups of three", "`USD 1,000,000.50`"),
    ("USD 1.000", "money in USD", "too-many-decimals", "at most 2 decimals", "`USD 1,000`"),
    ("USD 5 per ha", "money in USD", "sign-in-rate", "`USD 5 per`", "`5 USD per ha`"),
    ("5 km²", "integer", "name-sign", "`km²`", "`km2`"),
    ("5 MW -3 MW", "decimal in MW", "minus-sticks", "belongs to the number", "`5 MW - 3`"),
    ("5 * ha", "integer", "unknown-name", "`ha`", "`1 ha`"),
    ("USD 5 -USD 3", "money in USD", "minus-sticks", "belongs to the number", "`USD 5 - USD 3`"),
    ("usd 10,000", "money in USD", "currency-in-capitals", "`usd 10,000`", "`USD 10,000`"),
]  # fmt: skip


@pytest.mark.parametrize(("expression", "type_", "code", "words", "way_out"), WRONG)
def test_wrong(expression: str, type_: str, code: str, words: str, way_out: str) -> None:
    scope = f"declaration scope S:\n  output x content {type_}\n\nscope S:\n  definition x equals {expression}"
    found = [each for each in checked(scope).diagnostics if not each.code.startswith("deprecated")]
    assert code in [each.code for each in found][:1], [each.message for each in found]
    assert words in found[0].message
    assert way_out in found[0].help
    assert len(found) == 1, [each.message for each in found]


@pytest.mark.parametrize(
    ("type_", "code", "way_out"),
    [
        ("money in usd", "unknown-currency", "`USD`"),
        ("money in dollars", "unknown-currency", "`USD` (US Dollar)"),
        ("money in MW", "unknown-currency", "`decimal in MW`"),
        ("money in USD per ha", "money-in-unit", "`decimal in USD per ha`"),
        ("money in Usd", "unknown-currency", "`USD`"),
        ("decimal in USD", "decimal-in-currency", "`money in USD`"),
        ("decimal in year", "unit-of-time", "duration"),
        ("decimal in km per m", "unit-of-nothing", "`decimal`"),
        ("decimal in ha per ha", "unit-of-nothing", "`decimal`"),
        ("decimal in hectare", "unknown-unit", "`ha`"),
        ("decimal in LAK per usd", "unknown-unit", "`USD`"),
        ("integer in MW", "type-without-unit", "`decimal in MW`"),
        ("duration in MW", "type-without-unit", "`decimal in MW`"),
        ("list of decimal in mW per Mw", "unknown-unit", "`MW`"),
    ],
)
def test_wrong_type(type_: str, code: str, way_out: str) -> None:
    found = checked(f"declaration structure P:\n  data x content {type_}\n  data y content P2").diagnostics
    assert [each.code for each in found if each.code != "unused-field"][:1] == [code]
    assert way_out in found[0].help


def test_names_of_plain_programs() -> None:
    code = """declaration structure Per:
  data per content decimal
  data km content integer

declaration in_eur content money
  depends on mw content decimal, per content decimal
  equals money of (mw * per)

declaration scope S:
  input ha content decimal
  output x content money
  per scope T

declaration scope T:
  output usd content integer

scope T:
  definition usd equals let km equals 5 in km

scope S:
  definition x equals let per equals ha in in_eur of per, 3.0"""
    assert checked(code).ok
    assert run(code, facts='{"ha": 2}') == {"x": "6.00"}


def test_functions_structures_and_enumerations() -> None:
    code = """declaration structure Plant:
  data power content decimal in MW
  data site content Site

declaration enumeration Site:
  -- Leased content decimal in ha
  -- Owned

declaration price content money in USD
  depends on area content decimal in km2, per_ha content decimal in USD per ha
  equals area * per_ha

declaration scope S:
  input plant content Plant
  context rate content decimal in LAK per USD
  output fee content money in LAK
  output is_big condition

scope S:
  definition rate equals 8,000 LAK per USD
  definition fee
    equals
      match plant.site with pattern
      -- Leased content area: (price of area, 12.50 USD per ha) * rate
      -- Owned: LAK 0
  rule is_big under condition plant.power > 5,000 kW consequence fulfilled"""
    plant = '{"plant": {"power": {"value": "5001", "unit": "kW"}, "site": {"Leased": 10}}}'
    assert run(code, facts=plant) == {"fee": {"currency": "LAK", "amount": "1000000.00"}, "is_big": True}


@settings(max_examples=25)
@given(st.integers(-(10**9), 10**9), st.fractions(Fraction(1, 1000), 1000))
def test_a_conversion_is_rounded_once(cents: int, rate: Fraction) -> None:
    code = """declaration scope S:
  input a content money in USD
  input rate content decimal in JPY per USD
  output x content money in JPY

scope S:
  definition x equals a * rate"""
    amount = f"{'-' if cents < 0 else ''}{abs(cents) // 100}.{abs(cents) % 100:02d}"
    found = run(code, facts=f'{{"a": "{amount}", "rate": "{rate}"}}')
    assert found["x"]["amount"] == str(rounded(Fraction(cents, 100) * rate))


TONGUES = [
    ("fr", "argent en USD", "USD 10 000,50", "money in USD", []),
    ("fr", "argent dans USD", "USD 10 000,50", "", []),
    ("fr", "décimal en LAK par USD", "8 000,5 LAK par USD", "", []),
    ("fr", "décimal en MW", "5,5 MW", "", []),
    ("fr", "décimal en MW", "5,5 mw", "", ["unknown-unit"]),
    ("fr", "argent en EUR", "5 EUR", "", ["currency-after-number"]),
    ("fr", "durée", "3 semaines", "", ["unknown-unit"]),
    ("fr", "argent en USD", "5 € par ha", "", ["sign-in-rate"]),
    ("pl", "pieniądze w USD", "USD 10,000.50", "", []),
    ("pl", "pieniądze w PLN", "PLN 10,000.50", "", []),
    ("pl", "dziesiętny w PLN na ha", "100.50 PLN na ha", "", []),
    ("pl", "dziesiętny w MW", "100 zł", "", ["unknown-unit"]),
]


@pytest.mark.parametrize(("tongue", "type_", "expression", "shown", "expected"), TONGUES)
def test_other_tongues(tongue: str, type_: str, expression: str, shown: str, expected: list[str]) -> None:
    words = {
        "fr": "déclaration x contenu {} égal à {}",
        "pl": "deklaracja x typu {} wynosi {}",
    }[tongue]
    text = f"## Article 1\n\n```catala-metadata\n{words.format(type_, expression)}\n```\n"
    found = check([RuleText(f"rules.catala_{tongue}", text)]).diagnostics
    assert [each.code for each in found if not each.code.startswith("unused")] == expected


def test_messages_in_french() -> None:
    text = """## Article 1

```catala-metadata
déclaration x contenu décimal en LAK par USD égal à 5,0
déclaration y contenu argent en USD égal à 1000
```
"""
    found = check([RuleText("rules.catala_fr", text)]).diagnostics
    assert [each.code for each in found] == ["type-mismatch", "type-mismatch"]
    assert "décimal en LAK par USD" in found[0].message
    assert "`5,0 LAK par USD`" in found[0].help
    assert "`USD 1 000`" in found[1].help


def test_a_unit_does_not_stand_on_the_next_line() -> None:
    assert codes("declaration x content integer equals 5\nwombat")[:1] == ["unexpected-word"]
