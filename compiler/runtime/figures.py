"""Numbers, amounts and quantities as facts give them, read exactly. For a text that people write and no program reads
(`10,000`, `US$5`, `3.5 km2`) the message says how it is given."""

from __future__ import annotations

import re
from collections.abc import Mapping
from fractions import Fraction
from typing import TypeAlias

from .decimals import plain_number
from .facts import Given, Problem, numeral, shown, unknown, within
from .money import MONEY_DIGITS, plain_amount
from .schema import Decimal, DecimalIn, Integer, Money, MoneyIn, WorkingDuration, decimals_of

#: Types whose values may come with what they count in.
Measured: TypeAlias = MoneyIn | DecimalIn | WorkingDuration
#: Types whose values are one number.
Figure: TypeAlias = Integer | Decimal | Money | Measured

#: A number as people write it, with a currency or a unit before or behind it.
_MARKED = re.compile(
    r"([^\W\d]*[$€£¥฿₭]?)[ \u00a0\u202f]*([-+]?[0-9.,'’ \u00a0\u202f]*[0-9]\.?)\s*([^\d\s].*)?", re.DOTALL
)
#: Minor units in a unit, by the number of decimals.
_SCALES = {places: 10**places for places in range(5)}
#: A number as the language writes it before a unit or behind the code of a currency.
_WRITTEN = r"((?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?)"
_AMOUNT = re.compile(rf"(-?)([A-Z]{{3}}) +(-?){_WRITTEN}")
_QUANTITY = re.compile(rf"(-?){_WRITTEN} +([^\W\d].*)")
#: Longer texts are no figure that somebody wrote.
_LONGEST = 100
_GROUPED = re.compile(r"[0-9]{1,3}([,.'’ \u00a0\u202f])[0-9]{3}(?:\1[0-9]{3})*")


def figure(type: Figure, given: Given, path: str, *, hints: bool) -> int | Fraction | list[Problem]:
    """The value that a fact gives, or what is wrong with it. `hints`: whether what may be meant is looked for."""
    if isinstance(given, dict) and isinstance(type, Measured):
        return _named(type, given, path, hints=hints)
    if isinstance(given, str) and isinstance(type, MoneyIn | DecimalIn):
        found = _written(type, given, path, hints=hints)
        if found is not None:
            return found
    return _bare(type, given, path, _expected(type), hints=hints)


def _named(type: Measured, given: Mapping[str, Given], path: str, *, hints: bool) -> int | Fraction | list[Problem]:
    """A number given together with what it counts in; where names are wrong, nothing else is said."""
    members = _members(type)
    if not members.keys() & given.keys():
        return [Problem(path, _expected(type), shown(given))]
    problems = [*unknown(tuple(members), f"a part of {_called(type)}", given, path, hints=hints)]
    problems += (Problem(within(path, name), told, "") for name, told in members.items() if name not in given)
    if problems:
        return problems
    match type:
        case MoneyIn(currency):
            if given["currency"] != currency:
                expected = f'"{currency}" (an amount in another currency is not converted)'
                return [Problem(within(path, "currency"), expected, shown(given["currency"]))]
            expected = f'an amount, {decimals_of(type)}, as 1000 or "{_thousand(type)}"'
            return _bare(type, given["amount"], within(path, "amount"), expected, hints=hints)
        case DecimalIn(unit):
            value = _bare(Decimal(), given["value"], within(path, "value"), _expected(Decimal()), hints=hints)
            ratio = _ratio(unit, given["unit"], within(path, "unit"), hints=hints)
            if isinstance(value, list):
                return [*value, ratio] if isinstance(ratio, Problem) else value
            return [ratio] if isinstance(ratio, Problem) else value * ratio
        case WorkingDuration():
            days = given["working_days"]
            return _bare(Integer(), days, within(path, "working_days"), _expected(Integer()), hints=hints)


def _written(type: MoneyIn | DecimalIn, given: str, path: str, *, hints: bool) -> int | Fraction | list[Problem] | None:
    """An amount or quantity in the notation of the rules, `USD 10,000.50` or `1,050 ha`; None where it is none."""
    if len(given) > _LONGEST:
        return None
    if isinstance(type, MoneyIn):
        amount = _AMOUNT.fullmatch(given)
        if amount is None or (amount[1] and amount[3]):
            return None
        if amount[2] != type.currency:
            expected = f"money in {type.currency} (an amount in another currency is not converted)"
            return [Problem(path, expected, shown(given))]
        return _scaled((amount[1] or amount[3]) + amount[4].replace(",", ""), type.digits)
    quantity = _QUANTITY.fullmatch(given)
    number = numeral(quantity[1] + quantity[2].replace(",", "")) if quantity is not None else None
    if quantity is None or number is None:
        return None
    ratio = _ratio(type.unit, quantity[3].rstrip(), path, hints=hints)
    if isinstance(ratio, Problem):
        return None if ratio.near else [ratio]
    return number * ratio


def _members(type: Measured) -> dict[str, str]:
    """The members of the object that gives a number, each with what it says."""
    match type:
        case MoneyIn(currency):
            return {"currency": f'"{currency}"', "amount": "the amount"}
        case DecimalIn(unit):
            return {"value": "a decimal", "unit": f'a unit, as "{unit}"'}
        case WorkingDuration():
            return {"working_days": "a whole number"}


def _ratio(unit: str, given: Given, path: str, *, hints: bool) -> Fraction | Problem:
    """What a number in a given unit is multiplied by, to be one in the unit of the type."""
    if given == unit:
        return Fraction(1)
    from .conversion import ratio  # with the table of units, which few questions need

    return ratio(given, unit, path, hints=hints)


def _bare(type: Figure, given: Given, path: str, expected: str, *, hints: bool) -> int | Fraction | list[Problem]:
    found = bare_value(type, given)
    if found is not None:
        return found
    return [Problem(path, expected, shown(given), _meant(type, given) if hints else "")]


def bare_value(type: Figure, given: Given) -> int | Fraction | None:
    """The value of a number or numeral; None where it is none, or has more decimals than the type."""
    match type:
        case Decimal() | DecimalIn():
            return numeral(given, ratios=True)
        case Integer() | WorkingDuration():
            return _scaled(given, 0)
        case Money():
            return _scaled(given, MONEY_DIGITS)
        case MoneyIn():
            return _scaled(given, type.digits)


def _scaled(given: Given, places: int) -> int | None:
    found = numeral(given)
    scaled = found * _SCALES[places] if found is not None else None
    return scaled.numerator if scaled is not None and scaled.denominator == 1 else None


def _expected(type: Figure) -> str:
    match type:
        case Integer():
            return 'an integer, as 42 or "42"'
        case Decimal():
            return 'a decimal, as 12.5, "12.5" or "1/3"'
        case Money():
            return 'money with at most two decimals, as 1000 or "1000.00"'
        case MoneyIn(currency):
            named = f'{{"currency": "{currency}", "amount": "{_thousand(type)}"}}'
            forms = f'as 1000, "{_thousand(type)}", "{currency} {_thousand(type)}" or {named}'
            return f"money in {currency}, {decimals_of(type)}, {forms}"
        case DecimalIn(unit):
            return f'a decimal in {unit}, as 12.5, "12.5", "12.5 {unit}" or {{"value": "12.5", "unit": "{unit}"}}'
        case WorkingDuration():
            return 'a whole number of working days, as 10 or {"working_days": 10}'


def _called(type: Measured) -> str:
    match type:
        case MoneyIn():
            return "an amount"
        case DecimalIn():
            return "a quantity"
        case WorkingDuration():
            return "a duration in working days"


def _thousand(type: MoneyIn) -> str:
    return plain_amount(1000 * _SCALES[type.digits], type.digits)


def _meant(type: Figure, given: Given) -> str:
    """How what a text seems to say is given: `10000` for "US$10,000"; "" where that is not clear."""
    if not isinstance(given, str) or len(given) > _LONGEST or numeral(given) is not None:
        return ""
    marked = _MARKED.fullmatch(given.strip())
    if marked is None:
        return ""
    before, written, behind = marked[1], _plain(marked[2]), (marked[3] or "").strip()
    marks = " ".join(part for part in (before, behind) if part)
    if bare_value(type, written) is None:
        return ""
    match type:
        case Money():
            return written if marks in ("", "$", "US$", "USD", "dollars") else ""
        case MoneyIn(currency):
            signs = ("", currency, "$", "US$") if currency == "USD" else ("", currency)
            return written if marks.upper() in signs else ""
        case DecimalIn(unit):
            if not marks:
                return written
            ratio = _ratio(unit, behind, "", hints=True)
            named = ratio.near if isinstance(ratio, Problem) else behind
            fits = named and not before and isinstance(_ratio(unit, named, "", hints=False), Fraction)
            return f'{{"value": "{written}", "unit": "{named}"}}' if fits else ""
        case Decimal():
            number = numeral(written)
            return plain_number(number / 100) if marks == "%" and number is not None else written if not marks else ""
        case Integer():
            return written if not marks else ""
        case WorkingDuration():
            return written if marks in ("", "working day", "working days") else ""


def _plain(number: str) -> str:
    """A numeral without the signs between its thousands, and with a point before its decimals; "" where it is not
    clear which is which."""
    figures = number.removeprefix("+")
    sign, figures = ("-", figures[1:]) if figures.startswith("-") else ("", figures)
    whole = _GROUPED.match(figures)
    if whole is not None:
        rest = figures[whole.end() :]
        units = "".join(each for each in whole[0] if each.isdigit())
        if rest and rest[0] in ".," and rest[0] != whole[1]:
            return f"{sign}{units}.{rest[1:]}"
        return f"{sign}{units}" if not rest else ""
    return sign + re.sub(r"^\.", "0.", figures.replace(",", ".").removesuffix("."))
