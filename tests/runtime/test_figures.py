"""Numbers as people write them: refused, with how they are given; what is not clear is not guessed at."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compiler.runtime import schema
from compiler.runtime.decode import decode
from compiler.runtime.facts import BadFacts
from compiler.runtime.schema import Type

INTEGER, DECIMAL, MONEY = schema.Integer(), schema.Decimal(), schema.Money()
USD, LAK, JPY = schema.MoneyIn("USD", 2), schema.MoneyIn("LAK", 2), schema.MoneyIn("JPY", 0)
AREA, DAYS = schema.DecimalIn("ha"), schema.WorkingDuration()


def meant(type: Type, text: str) -> str:
    with pytest.raises(BadFacts) as caught:
        decode(type, text)
    (problem,) = caught.value.problems
    return problem.near


@pytest.mark.parametrize(
    ("type", "text", "near"),
    [
        (INTEGER, "1,000", "1000"),
        (INTEGER, "1 000", "1000"),
        (INTEGER, "+5", "5"),
        (DECIMAL, "12,5", "12.5"),
        (DECIMAL, "10,000.50", "10000.50"),
        (DECIMAL, "-10.000,50", "-10000.50"),
        (DECIMAL, "1'000'000", "1000000"),
        (DECIMAL, ".5", "0.5"),
        (DECIMAL, "50%", "0.5"),
        (MONEY, "US$10,000", "10000"),
        (MONEY, "$5", "5"),
        (USD, "10,000 USD", "10000"),
        (USD, "$5", "5"),
        (AREA, "3.5km2", '{"value": "3.5", "unit": "km2"}'),
        (AREA, "2 hectares", '{"value": "2", "unit": "ha"}'),
        (DAYS, "10 working days", "10"),
    ],
)
def test_what_is_clear(type: Type, text: str, near: str) -> None:
    assert meant(type, text) == near


@pytest.mark.parametrize(
    ("type", "text", "value"),
    [
        (USD, "USD 400,000", 40_000_000),
        (USD, "USD 10,000.50", 1_000_050),
        (USD, "USD 0.01", 1),
        (USD, "-USD 5", -500),
        (USD, "USD -5", -500),
        (LAK, "LAK 1,500,000,000", 150_000_000_000),
        (LAK, "LAK 1500000000", 150_000_000_000),
        (JPY, "JPY 1,000", 1000),
        (AREA, "1,050 ha", Fraction(1050)),
        (AREA, "900 m2", Fraction(9, 100)),
        (AREA, "-0.5 km2", Fraction(-50)),
        (schema.DecimalIn("LAK per USD"), "8,000 LAK per USD", Fraction(8000)),
    ],
)
def test_the_notation_of_the_rules_is_read(type: Type, text: str, value: object) -> None:
    assert decode(type, text) == value


@pytest.mark.parametrize(
    ("type", "text", "told"),
    [
        (LAK, "USD 5", "money in LAK (an amount in another currency is not converted)"),
        (USD, "USD 5.001", 'as 1000, "1000.00", "USD 1000.00" or'),
        (JPY, "JPY 0.5", "money in JPY"),
        (USD, "-USD -5", "money in USD"),
        (USD, "USD 1,00,000", "money in USD"),
        (USD, "USD 1 000", "money in USD"),
        (USD, "usd 5", "money in USD"),
        (AREA, "5 MW", 'a unit of area, as "ha"'),
        (AREA, "5 widgets", 'a unit of area, as "ha"'),
        (AREA, "1,05 ha", '"12.5 ha"'),
        (AREA, "ha 5", '"12.5 ha"'),
        (MONEY, "USD 5 million", "money with at most two decimals"),
    ],
)
def test_what_the_rules_would_not_read_is_refused_with_the_way_out(type: Type, text: str, told: str) -> None:
    with pytest.raises(BadFacts) as caught:
        decode(type, text)
    (problem,) = caught.value.problems
    assert told in problem.expected


@pytest.mark.parametrize(
    ("type", "text"),
    [
        (INTEGER, "ten"),
        (INTEGER, "10 million"),
        (INTEGER, "1,5"),
        (DECIMAL, "5 ha"),
        (DECIMAL, "1,00,000"),
        (DECIMAL, "1.2.3"),
        (DECIMAL, "1e3"),
        (DECIMAL, ""),
        (DECIMAL, "5,"),
        (MONEY, "5 USD or so"),
        (MONEY, "€5"),
        (MONEY, "1.234"),
        (LAK, "$5"),
        (LAK, "USD 5"),
        (JPY, "0.5"),
        (AREA, "5 MW"),
        (AREA, "ha 5"),
        (AREA, "5 widgets"),
        (DAYS, "5 days"),
        (DAYS, "two working days"),
        (DECIMAL, "1" + ",000" * 100),
    ],
)
def test_what_is_not_clear(type: Type, text: str) -> None:
    assert not meant(type, text)


@settings(deadline=None)
@given(
    st.sampled_from([INTEGER, DECIMAL, MONEY, USD, LAK, JPY, AREA, DAYS]),
    st.text("0123456789.,-+ '%$€akhmUSD2", max_size=12),
)
def test_what_is_proposed_is_taken(type: Type, text: str) -> None:  # fmt: skip
    try:
        decode(type, text)
    except BadFacts as problem:
        near = problem.problems[0].near
        if near and not near.startswith("{"):
            decode(type, near)
