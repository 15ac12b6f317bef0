"""Facts in another unit than a question asks for: converted exactly, or refused with both named."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compiler.runtime.decode import decode
from compiler.runtime.encode import encode
from compiler.runtime.facts import BadFacts
from compiler.runtime.schema import DecimalIn, Field, ListOf
from compiler.runtime.unit_table import UNITS
from compiler.runtime.units import Unit
from tests.runtime.values import structure

BY_DIMENSION: dict[Any, list[str]] = {}
for _name in UNITS:
    BY_DIMENSION.setdefault(Unit.parse(_name).dimension, []).append(_name)
PAIRS = st.sampled_from(list(BY_DIMENSION.values())).flatmap(lambda names: st.tuples(*[st.sampled_from(names)] * 2))


@pytest.mark.parametrize(
    ("asked", "value", "unit", "expected"),
    [
        ("ha", "3.5", "km2", Fraction(350)),
        ("ha", "1", "m2", Fraction(1, 10000)),
        ("km2", 150, "ha", Fraction(3, 2)),
        ("MW", "5000", "kW", Fraction(5)),
        ("MW", "1/3", "GW", Fraction(1000, 3)),
        ("kW", Decimal("0.1"), "MW", Fraction(100)),
        ("m", "1", "ft", Fraction(3048, 10000)),
        ("m", -2, "inch", Fraction(-508, 10000)),
        ("USD per ha", "500", "USD per km2", Fraction(5)),
        ("LAK per kg", "8", "LAK per g", Fraction(8000)),
        ("m3 per s", "3600", "m3 per h", Fraction(1)),
        ("kg per ha", "1", "t per km2", Fraction(10)),
    ],
)
def test_other_units_of_the_dimension(asked: str, value: Any, unit: str, expected: Fraction) -> None:
    assert decode(DecimalIn(asked), {"value": value, "unit": unit}) == expected


@pytest.mark.parametrize(
    ("asked", "unit", "expected", "got", "near"),
    [
        ("ha", "hectare", 'a unit of area, as "ha"', '"hectare"', "ha"),
        ("ha", "KM2", 'a unit of area, as "ha"', '"KM2"', "km2"),
        ("MW", "mw", 'a unit of power, as "MW"', '"mw"', "MW"),
        ("ha", "qqq", 'a unit of area, as "ha"', '"qqq"', ""),
        ("ha", "", 'a unit of area, as "ha"', '""', ""),
        ("ha", "MW", 'a unit of area, as "ha"', '"MW", a unit of power,', ""),
        ("ha", "km", 'a unit of area, as "ha"', '"km", a unit of length,', ""),
        ("ha", "USD", 'a unit of area, as "ha"', '"USD"', ""),
        ("LAK per USD", "USD per LAK", '"LAK per USD"', '"USD per LAK"', ""),
        ("USD per ha", "LAK per ha", 'a unit of USD per area, as "USD per ha"', '"LAK per ha", a unit of LAK per area,', ""),
        ("ha", 5, 'a unit of area, as "ha"', "5", ""),
        ("ha", None, 'a unit of area, as "ha"', "null", ""),
        ("ha", ["ha"], 'a unit of area, as "ha"', "a list of 1", ""),
    ],
)  # fmt: skip
def test_units_that_cannot_be_taken(asked: str, unit: Any, expected: str, got: str, near: str) -> None:
    with pytest.raises(BadFacts) as caught:
        decode(structure("P", Field("area", DecimalIn(asked))), {"area": {"value": 1, "unit": unit}})
    (problem,) = caught.value.problems
    assert (problem.path, problem.expected, problem.got, problem.near) == ("area.unit", expected, got, near)


def test_a_bad_value_in_a_bad_unit_is_told_twice() -> None:
    with pytest.raises(BadFacts) as caught:
        decode(ListOf(DecimalIn("ha")), [1, {"value": "3,5", "unit": "MW"}])
    assert [each.path for each in caught.value.problems] == ["[1].value", "[1].unit"]


@settings(deadline=None)
@given(PAIRS, st.fractions())
def test_there_and_back(pair: tuple[str, str], value: Fraction) -> None:
    one, other = pair
    there = decode(DecimalIn(other), encode(DecimalIn(one), value))
    assert decode(DecimalIn(one), encode(DecimalIn(other), there)) == value
    assert type(there) is Fraction


@settings(deadline=None)
@given(st.sampled_from(sorted(UNITS)), st.sampled_from(sorted(UNITS)))
def test_no_other_dimension_is_taken(asked: str, named: str) -> None:
    alike = Unit.parse(asked).dimension == Unit.parse(named).dimension
    try:
        decode(DecimalIn(asked), {"value": 1, "unit": named})
    except BadFacts:
        assert not alike
    else:
        assert alike
