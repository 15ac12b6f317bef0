"""Random amounts in currencies, quantities with units and numbers of working days: their types, literals and facts, and
what two of them make together."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from compiler.runtime.answers import Json
from compiler.runtime.currencies import DIGITS
from compiler.runtime.money import plain_amount
from compiler.runtime.units import Unit, product, quotient
from compiler.typed.conversion import typed_in, unit_of
from compiler.types import Base, DecimalIn, MoneyIn, Type
from tests.differential.choices import Choices

#: Units of two dimensions, that a quantity may be given in whatever its own is.
_ALIKE = (("ha", "km2", "m2"), ("MW", "kW"))
USD, JPY = MoneyIn("USD"), MoneyIn("JPY")
WORKING = Base.WORKING_DURATION
#: Beside quantities: amounts with and without decimals, a rate of exchange, prices and a density.
MEASURED: tuple[Type, ...] = (
    *(DecimalIn(Unit.parse(name)) for names in _ALIKE for name in names),
    USD,
    JPY,
    *(DecimalIn(Unit.parse(name)) for name in ("JPY per USD", "USD per ha", "MW per km2")),
    WORKING,
)
_PLAIN = (Base.INTEGER, Base.DECIMAL)


def some(choices: Choices) -> tuple[Type, ...]:
    """The measured types of one program: none, or a few that go together."""
    if not choices.chance(60):
        return ()
    return tuple(each for each in MEASURED if choices.chance(60))


def alike(type_: DecimalIn) -> tuple[DecimalIn, ...]:
    """The types of the same dimension, the type itself first."""
    others = (each for each in MEASURED if isinstance(each, DecimalIn) and each != type_)
    return (type_, *(each for each in others if each.unit.dimension == type_.unit.dimension))


def literal(type_: MoneyIn | DecimalIn, choices: Choices) -> str:
    """A value as the language writes it."""
    if isinstance(type_, MoneyIn):
        amount = choices.pick(("1", "0", "2,500", "7", "1,000,000") if not DIGITS[type_.currency] else _WITH_CENTS)
        return choices.pick((f"{type_.currency} {amount}", f"(-{type_.currency} {amount})"))
    number = choices.pick(("1", "0", "2.5", "1,050", "-3", "0.333", "100", "12,345.6789"))
    return f"({number} {type_.unit})" if number.startswith("-") else f"{number} {type_.unit}"


_WITH_CENTS = ("1", "0", "0.01", "2,500.5", "7", "1,000,000.99", "3.33")


#: The calendars of a program that counts working days, and the table of one of them.
CALENDARS = {
    "Office": '  weekend Saturday, Sunday\n  years 2019 to 2022\n  holidays "holidays.csv"\n',
    "Court": "  weekend Friday\n  years 2000 to 2030\n",
}
TABLE = """date,name,source,kind
2019-12-31,New Year's Eve,Notice 1,holiday
2020-01-01,New Year,Notice 1,holiday
2020-01-02,Day in lieu,Notice 1,substitute
2020-02-29,A Saturday of work,Notice 2,working
2021-03-31,A day,Notice 3,holiday
2022-05-02,Labour Day,Notice 4,holiday
"""


def fact(type_: MoneyIn | DecimalIn, choices: Choices) -> Json:
    """A value in JSON: alone, or with its currency or a unit of its dimension."""
    if isinstance(type_, MoneyIn):
        places = DIGITS[type_.currency]
        amount = plain_amount(choices.pick((100, 0, 1, -333, 250050, 10**12)), places)
        return {"currency": type_.currency, "amount": amount} if choices.chance(50) else amount
    value = choices.pick(("1", "0", "1/3", "-2.5", "1050", "100"))
    named = choices.pick(alike(type_))
    return {"value": value, "unit": str(named.unit)} if choices.chance(50) else value


@cache
def making(result: Type, measured: tuple[Type, ...]) -> tuple[tuple[Type, str, Type], ...]:
    """The operations of which one operand is measured and that give a type: left, sign, right."""
    return tuple(_making(result, measured))


def _making(result: Type, measured: tuple[Type, ...]) -> Iterator[tuple[Type, str, Type]]:
    own = (result,) if isinstance(result, MoneyIn | DecimalIn) else ()
    operands = tuple(dict.fromkeys((*own, *measured, *_PLAIN)))
    for left in operands:
        for right in operands:
            one, other = unit_of(left), unit_of(right)
            if one is None or other is None or (left in _PLAIN and right in _PLAIN):
                continue
            if typed_in(quotient(one, other)[1]) == result:
                yield left, "/", right
            if typed_in(product(one, other)[1]) == result and not (
                isinstance(left, MoneyIn) and isinstance(right, MoneyIn)
            ):
                yield left, "*", right
