"""Random facts for a scope, by the million: near the limits that its rules name, and anywhere else.

As `tests.differential.facts`, but drawn from a plain source of random numbers, which is a hundred times faster than
Hypothesis; nothing is made smaller here, for a question can be told by its seed.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from fractions import Fraction
from random import Random
from typing import TypeAlias, assert_never

from compiler.defaults.from_typed import expressions_in
from compiler.defaults.tree import Binding, Program
from compiler.interpret.runner import Runner
from compiler.runtime import schema
from compiler.runtime.answers import Json
from compiler.runtime.money import CENTS, MONEY_DIGITS, plain_amount
from compiler.typed.tree import LiteralValue
from compiler.typed.walk import descendants
from compiler.types import QualifiedName

#: The numbers and dates that the rules of a scope name, by type as it is described.
Near: TypeAlias = Mapping[str, list[Fraction | date]]

_FIRST = date(2008, 1, 1)
_STEPS = (0, 0, 1, -1, 100, -100)


def limits(program: Program, judge: Runner, scope: QualifiedName) -> Near:
    """The limits of a scope's own rules; money in units of its currency."""
    found: dict[str, list[Fraction | date]] = {}
    for binding in program.scope(scope).bindings:
        if not isinstance(binding, Binding) or binding.term is None:
            continue
        for expression in expressions_in(binding.term):
            for part in descendants(expression):
                if isinstance(part, LiteralValue) and not isinstance(part.value, bool | str):
                    _keep(found, judge.schemas.of(part.type), part.value)
    return found


def _keep(found: dict[str, list[Fraction | date]], type_: schema.Type, value: object) -> None:
    match type_, value:
        case schema.Date(), date():
            found.setdefault("date", []).append(value)
        case schema.MoneyIn(_, digits), int():
            found.setdefault(schema.describe(type_), []).append(Fraction(value, 10**digits))
        case schema.Money(), int():
            found.setdefault("money", []).append(Fraction(value, CENTS))
        case ((schema.Integer() | schema.Decimal() | schema.DecimalIn()), (int() | Fraction())):
            found.setdefault(schema.describe(type_), []).append(Fraction(value))
        case _:
            pass


def drawn(type_: schema.Type, near: Near, random: Random) -> Json:
    """JSON facts of a type."""
    match type_:
        case schema.Boolean():
            return random.random() < 0.5
        case schema.Integer():
            return str(int(_number(type_, near, random, 1)))
        case schema.Decimal():
            return str(_number(type_, near, random, 100))
        case schema.DecimalIn(unit):
            return {"value": str(_number(type_, near, random, 100)), "unit": unit}
        case schema.Money():
            return plain_amount(int(_number(type_, near, random, CENTS) * CENTS), MONEY_DIGITS)
        case schema.MoneyIn(currency, digits):
            amount = int(_number(type_, near, random, 10**digits) * 10**digits)
            return {"currency": currency, "amount": plain_amount(amount, digits)}
        case schema.WorkingDuration():
            return random.randint(-40, 40)
        case schema.Date():
            return _day(near, random).isoformat()
        case schema.DurationType():
            return {part: random.randint(-40, 40) for part in ("years", "months", "days")}
        case schema.ListOf(element):
            return [drawn(element, near, random) for _ in range(random.randint(0, 4))]
        case schema.OptionalOf(element):
            return "Absent" if random.random() < 0.4 else {"Present": drawn(element, near, random)}
        case schema.TupleOf(items):
            return [drawn(each, near, random) for each in items]
        case schema.Structure("Changed_days"):
            return _changed_days(random)
        case schema.Structure(_, fields):
            return {
                each.name: drawn(each.type, near, random) for each in fields if each.required or random.random() < 0.5
            }
        case schema.Enumeration(_, cases):
            case = random.choice(cases)
            return case.name if case.payload is None else {case.name: drawn(case.payload, near, random)}
        case schema.CodeLocation() | schema.Function() | schema.Abstract():
            raise AssertionError("no fact has this type")
        case _:
            assert_never(type_)


def _number(type_: schema.Type, near: Near, random: Random, parts: int) -> Fraction:
    named = [each for each in near.get(schema.describe(type_), ()) if isinstance(each, Fraction)]
    if named and random.random() < 0.7:
        found = random.choice(named) + Fraction(random.choice(_STEPS), parts)
        return Fraction(round(found * parts), parts)
    high = random.choice((10, 2_000, 10**13))
    return Fraction(random.randint(-10 if random.random() < 0.1 else 0, high) * parts + random.randrange(parts), parts)


def _day(near: Near, random: Random) -> date:
    named = [each for each in near.get("date", ()) if isinstance(each, date)]
    if named and random.random() < 0.3:
        return random.choice(named) + timedelta(random.choice((0, 1, -1, 10)))
    return _FIRST + timedelta(random.randint(0, 365 * 12))


def _changed_days(random: Random) -> Json:
    if random.random() < 0.9:
        return {"holidays": [], "working": []}
    days = [(date(2010, 1, 1) + timedelta(each)).isoformat() for each in random.sample(range(3_600), 4)]
    return {"holidays": [*days[:2]], "working": [*days[2:]]}
