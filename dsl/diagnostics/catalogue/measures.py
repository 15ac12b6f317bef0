"""Amounts in currencies and quantities with units: what is no currency or unit, and what cannot meet."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from dsl.diagnostics.catalogue.entry import Entry
from dsl.diagnostics.catalogue.examples import code


def _fee(types: str, condition: str) -> str:
    """A rule file around a condition on two facts."""
    return code(
        f"declaration scope Fee:\n{types}  output is_due condition\n\n"
        f"scope Fee:\n  rule is_due under condition {condition} consequence fulfilled"
    )


def _facts(one: str, other: str) -> str:
    return f"  input a content {one}\n  input b content {other}\n"


_AMOUNTS = _facts("money in USD", "money in LAK")

ENTRIES: Mapping[str, Entry] = MappingProxyType(
    {
        "unknown-currency": Entry(
            message="`{code}` is the code of no currency.",
            help="Write the three capital letters of its code, such as `USD`, `EUR`, `LAK` or `THB`.",
            explanation="Currencies are named by their codes in ISO 4217. A code says how many decimals an amount has: "
            "two for `USD` and `LAK`, none for `JPY` and `VND`.",
            failing=_fee(_facts("money in USD", "integer"), "a > USX 10,000"),
            mended=_fee(_facts("money in USD", "integer"), "a > USD 10,000"),
        ),
        "too-many-decimals": Entry(
            message="An amount in {currency} ({name}) has {digits}.",
            help="Write the amount with no more decimals than its currency has.",
            explanation="An amount is a whole number of the smallest unit of its currency: cents for `USD`, and `JPY` "
            "has nothing smaller than one yen.",
            failing=_fee(_facts("money in JPY", "integer"), "a > JPY 10.50"),
            mended=_fee(_facts("money in JPY", "integer"), "a > JPY 10"),
        ),
        "currency-after-number": Entry(
            message="The currency of an amount stands before its number.",
            help="Write `{currency} {number}`.",
            explanation="The code of the currency comes first, then a space and the number, as in `USD 10,000`. Units "
            "of measure stand behind their number, as in `5 MW`, and so do rates, as in `8,000 LAK per USD`.",
            failing=_fee(_facts("money in USD", "integer"), "a > 10,000 USD"),
            mended=_fee(_facts("money in USD", "integer"), "a > USD 10,000"),
        ),
        "currencies-mixed": Entry(
            message="With `{sign}`, an amount in {left} cannot meet an amount in {right}.",
            help="Convert one of them with a rate of exchange.",
            explanation="No rate of exchange holds for ever, so none is built in: the law, or a fact, says which "
            "applies. `USD 100 * 8,000 LAK per USD` is an amount in `LAK`, rounded half away from zero to its "
            "smallest unit.",
            failing=_fee(_AMOUNTS, "a < b"),
            mended=_fee(_AMOUNTS + "  input rate content decimal in LAK per USD\n", "a * rate < b"),
        ),
        "unknown-unit": Entry(
            message="`{name}` is no unit of measure.",
            help="Write the sign of the unit, such as `km`, `ha`, `m3`, `t`, `kWh` or `MW`; a number is multiplied by "
            "`*`, and time is counted in `year`, `month` or `day`.",
            explanation="A number may be followed by the sign of a unit, by `year`, `month` or `day`, or by `%`. "
            "Squares and cubes have their exponent behind them: `km2`, `m3`. The page on units of the language guide "
            "lists all of them.",
            failing=_fee(_facts("decimal in MW", "integer"), "a > 5 megawatts"),
            mended=_fee(_facts("decimal in MW", "integer"), "a > 5 MW"),
        ),
        "unit-of-time": Entry(
            message="`{name}` is a length of time: lengths of time are durations, and no units.",
            help="Write a duration, such as `21 day` or `3 year`, or count with a plain number of them.",
            explanation="A month has no fixed number of days, nor a year one of hours. What is due each year is an "
            "amount times the number of years; `s`, `min` and `h` are units, as in `m3 per s` and `kWh`.",
            failing=_fee(_facts("decimal in USD per year", "integer"), "b > 5"),
            mended=_fee(_facts("money in USD", "integer"), "a * b > USD 5"),
        ),
        "unit-of-nothing": Entry(
            message="`{unit}` is a plain number, and no unit.",
            help="Write a plain `decimal`: what one is divided by cancels the other.",
            explanation="Metres for each kilometre, or hectares for each hectare, say how many times one goes into the "
            "other, which is a number: `1 m / 1 km` is `0.001`.",
            failing=_fee(_facts("decimal in m per km", "integer"), "b > 5"),
            mended=_fee(_facts("decimal", "integer"), "b > 5"),
        ),
        "decimal-in-currency": Entry(
            message="A `decimal` in a currency alone is an amount of money.",
            help="Write `money in {currency}`.",
            explanation="An amount is rounded to the smallest unit of its currency, a decimal never. Decimals have "
            "currencies in rates and prices: `decimal in LAK per USD`, `decimal in USD per ha`.",
            failing=_fee(_facts("decimal in USD", "integer"), "b > 5"),
            mended=_fee(_facts("money in USD", "integer"), "b > 5"),
        ),
        "rounding-without-unit": Entry(
            message="`{name}` rounds to whole numbers, and {found} is no number by itself.",
            help="Say to how many of what it is rounded, by dividing by `{one}` before and multiplying after.",
            explanation="Half of 5.5 MW rounded to megawatts is another quantity than rounded to kilowatts. Amounts in "
            "currencies with two decimals are rounded to whole units of the currency, as plain `money` is.",
            failing=_fee(_facts("decimal in MW", "integer"), "Decimal.truncate of a > 5 MW"),
            mended=_fee(_facts("decimal in MW", "integer"), "(Decimal.truncate of (a / 1 MW)) * 1 MW > 5 MW"),
        ),
        "units-mixed": Entry(
            message="With `{sign}`, {left} cannot meet {right}: one is {one}, the other {other}.",
            help="Compare, add or subtract quantities of one kind only.",
            explanation="Units of one kind are converted (`5 MW` is more than `800 kW`); an area is never a power.",
            failing=_fee(_facts("decimal in MW", "decimal in ha"), "a < b"),
            mended=_fee(_facts("decimal in MW", "decimal in kW"), "a < b"),
        ),
    }
)
