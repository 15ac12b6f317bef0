"""Numbers as people write them: refused, with how they are given; what is not clear is not guessed at."""

from __future__ import annotations

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
        (USD, "USD 10,000.00", "10000.00"),
        (USD, "10,000 USD", "10000"),
        (USD, "$5", "5"),
        (JPY, "JPY 1,000", "1000"),
        (AREA, "1,050 ha", '{"value": "1050", "unit": "ha"}'),
        (AREA, "3.5km2", '{"value": "3.5", "unit": "km2"}'),
        (AREA, "2 hectares", '{"value": "2", "unit": "ha"}'),
        (DAYS, "10 working days", "10"),
    ],
)
def test_what_is_clear(type: Type, text: str, near: str) -> None:
    assert meant(type, text) == near


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
