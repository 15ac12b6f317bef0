"""The algebra of units, held against pint; the tables of units and currencies."""

from __future__ import annotations

import math
import re
from fractions import Fraction
from typing import Any

import pint
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compiler.runtime import currencies, units
from compiler.runtime.unit_table import UNITS
from compiler.runtime.units import NUMBER, Unit, UnknownUnit, product, quotient
from tests.units.make_table import CHOSEN, PREFIXES, TABLE, text

PINT: pint.UnitRegistry[Fraction] = pint.UnitRegistry(non_int_type=Fraction)
PINT_NAMES = {
    sign + spelling: PREFIXES.get(sign, "") + name
    for spelling, name, prefixes in CHOSEN
    for sign in ("", *prefixes.split())
}
NAMES = st.sampled_from(sorted(UNITS))
ANY_UNIT = st.builds(
    Unit.of,
    st.lists(
        st.tuples(st.sampled_from([*sorted(UNITS), "USD", "LAK", "JPY"]), st.sampled_from([-2, -1, 1, 1, 2])),
        min_size=1,
        max_size=4,
    ),
).filter(lambda unit: bool(unit.factors) and all(abs(power) < 10 for _, power in unit.factors))


def test_the_table_is_what_pint_says() -> None:
    assert TABLE.read_text("utf-8") == text(), "run `make units`"


@given(NAMES, NAMES)
def test_ratios_are_those_of_pint(one: str, other: str) -> None:
    mine, its = Unit.parse(one), Unit.parse(other)
    asked = PINT.Quantity(Fraction(1), PINT_NAMES[one])
    same = PINT.get_root_units(PINT_NAMES[one])[1] == PINT.get_root_units(PINT_NAMES[other])[1]
    assert (mine.dimension == its.dimension) == same
    if same:
        assert mine.ratio_to(its) == asked.to(PINT_NAMES[other]).magnitude
    else:
        with pytest.raises(ValueError, match="different things"):
            mine.ratio_to(its)


@given(ANY_UNIT)
def test_a_unit_is_read_back_from_its_notation(unit: Unit) -> None:
    assert Unit.parse(str(unit)) == unit


@given(ANY_UNIT, ANY_UNIT)
def test_there_and_back(one: Unit, other: Unit) -> None:
    times, both = product(one, other)
    divided, back = quotient(both, other)
    assert back.dimension == one.dimension
    assert times * divided * back.ratio_to(one) == 1


@given(ANY_UNIT, ANY_UNIT)
def test_products_do_not_ask_for_the_order(one: Unit, other: Unit) -> None:
    (here, mine), (there, its) = product(one, other), product(other, one)
    assert here * mine.ratio_to(its) == there


@given(ANY_UNIT)
def test_a_unit_divided_by_itself_is_a_plain_number(unit: Unit) -> None:
    assert quotient(unit, unit) == (Fraction(1), NUMBER)


@pytest.mark.parametrize(
    ("notation", "shown", "measures"),
    [
        ("MW", "MW", "power"),
        ("km2", "km2", "area"),
        ("LAK per USD", "LAK per USD", "LAK per USD"),
        ("USD per ha", "USD per ha", "USD per area"),
        ("m3 per s", "m3 per s", "flow"),
        ("m3 per ha", "m3 per ha", "volume per area"),
        ("m·kg per s per s", "kg·m per s2", "force"),
        ("per ha", "per ha", "number per area"),
        ("USD per kWh", "USD per kWh", "USD per energy"),
    ],
)
def test_notation(notation: str, shown: str, measures: str) -> None:
    unit = Unit.parse(notation)
    assert (str(unit), unit.measures) == (shown, measures)


@pytest.mark.parametrize(
    ("text", "name"),
    [("mw", "mw"), ("", ""), ("MW per", "MW per"), ("5 MW", "5 MW"), ("km1", "km1"), ("km0", "km0"), ("usd per ha", "usd"), ("m·", ""), ("per", "per"), ("m m", "m m"), ("ha per ha", "ha per ha"), ("year", "year"), ("km10", "km10")],
)  # fmt: skip
def test_no_unit(text: str, name: str) -> None:
    with pytest.raises(UnknownUnit) as caught:
        Unit.parse(text)
    assert caught.value.name == name


@pytest.mark.parametrize(
    ("one", "sign", "other", "ratio", "unit"),
    [
        ("USD per ha", "*", "km2", 100, "USD"),
        ("LAK per USD", "*", "USD", 1, "LAK"),
        ("LAK", "/", "USD", 1, "LAK per USD"),
        ("USD", "/", "USD per ha", 1, "ha"),
        ("km2", "/", "m2", 1_000_000, ""),
        ("km", "*", "m", Fraction(1, 1000), "km2"),
        ("m3 per ha", "*", "km2", 100, "m3"),
        ("ha", "/", "m3", 1, "ha per m3"),
        ("USD·MW per kWh", "*", "h", 1000, "USD"),
    ],
)
def test_what_cancels(one: str, sign: str, other: str, ratio: Fraction, unit: str) -> None:
    combine = product if sign == "*" else quotient
    assert combine(Unit.parse(one), Unit.parse(other)) == (ratio, Unit.parse(unit) if unit else NUMBER)


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("mw", "MW"),
        ("hectares", "ha"),
        ("kms", "km"),
        ("sqm", "m2"),
        ("KM2", "km2"),
        ("square metres", "m2"),
        ("megawatt", "MW"),
        ("tonnes", "t"),
        ("liter", "l"),
        ("feet", "ft"),
        ("MWH", "MWh"),
    ],
)
def test_a_near_unit(name: str, meant: str) -> None:
    assert meant in units.near(name)


@pytest.mark.parametrize(
    ("name", "meant"),
    [("usd", "USD"), ("LKA", "LAK"), ("kip", "LAK"), ("dollars", "USD"), ("EURO", "EUR"), ("yen", "JPY")],
)
def test_a_near_currency(name: str, meant: str) -> None:
    assert currencies.near(name)[0] == meant


def test_nothing_is_near_to_nonsense() -> None:
    assert units.near("xyzzy") == currencies.near("Q") == currencies.near("") == units.near("") == []


def test_the_guide_names_units_that_there_are() -> None:
    page = (TABLE.parents[2] / "docs" / "language" / "units.md").read_text("utf-8")
    table = page[page.index("## Which units there are") :]
    named = {word for line in table.split("\n") if line.startswith("| ") for word in re.findall("`([^` ]+)`", line)}
    assert named
    assert named <= UNITS.keys()
    assert {name for name, _, _ in CHOSEN} <= named


def test_currencies() -> None:
    digits = currencies.DIGITS
    assert all(len(code) == 3 and code.isalpha() and code.isupper() for code in digits)
    assert (digits["LAK"], digits["USD"], digits["JPY"], digits["VND"], digits["KWD"]) == (2, 2, 0, 0, 3)
    assert not digits.keys() & UNITS.keys()
    assert currencies.NAMES["LAK"] == "Lao Kip"


def _of_pint(unit: Unit) -> Any:
    return math.prod((PINT.Unit(PINT_NAMES[name]) ** power for name, power in unit.factors), start=PINT.Unit(""))


MEASURED = st.builds(
    Unit.of,
    st.lists(st.tuples(NAMES, st.sampled_from([-2, -1, 1, 1, 2])), min_size=1, max_size=3),
).filter(lambda unit: bool(unit.factors) and bool(unit.dimension))


@settings(max_examples=60)
@given(MEASURED, MEASURED, st.booleans())
def test_products_and_quotients_are_those_of_pint(one: Unit, other: Unit, times: bool) -> None:
    ratio, unit = product(one, other) if times else quotient(one, other)
    theirs = _of_pint(one) * _of_pint(other) if times else _of_pint(one) / _of_pint(other)
    assert PINT.get_root_units(_of_pint(unit))[1] == PINT.get_root_units(theirs)[1]
    assert PINT.Quantity(Fraction(1), theirs).to(_of_pint(unit)).magnitude == ratio
