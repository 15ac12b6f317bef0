"""Random facts for a scope: near the limits that its rules name, and anywhere else."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from typing import assert_never

from hypothesis import strategies as st

from compiler.defaults.from_typed import expressions_in
from compiler.defaults.tree import Binding, Program
from compiler.runtime import schema
from compiler.runtime.answers import Json
from compiler.runtime.money import CENTS, MONEY_DIGITS, plain_amount
from compiler.typed.tree import LiteralValue
from compiler.typed.walk import descendants
from compiler.types import Base, QualifiedName

_STEPS = (Fraction(0), Fraction(1, 100), Fraction(-1, 100), Fraction(1), Fraction(-1))


def limits(program: Program, scope: QualifiedName) -> dict[Base, list[int | Fraction | date]]:
    """The numbers, amounts and dates that the rules of a scope name, by type."""
    found: dict[Base, list[int | Fraction | date]] = {}
    for literal in _literals(program, scope):
        if isinstance(literal.type, Base) and isinstance(literal.value, int | Fraction | date):
            found.setdefault(literal.type, []).append(literal.value)
    return {type_: sorted(set(values)) for type_, values in found.items()}


def _literals(program: Program, scope: QualifiedName) -> Iterator[LiteralValue]:
    for binding in program.scope(scope).bindings:
        if isinstance(binding, Binding) and binding.term is not None:
            for expression in expressions_in(binding.term):
                yield from (part for part in descendants(expression) if isinstance(part, LiteralValue))


def facts(type_: schema.Type, near: dict[Base, list[int | Fraction | date]]) -> st.SearchStrategy[Json]:
    """JSON facts of a type. Money and decimals come as strings, so that nothing is lost on the way."""
    match type_:
        case schema.Boolean():
            return st.booleans()
        case schema.Integer():
            return _numbers(near.get(Base.INTEGER, []), 1).map(lambda n: str(int(n)))
        case schema.Decimal():
            return _numbers(near.get(Base.DECIMAL, []), 100).map(str)
        case schema.Money():
            cents = [Fraction(n) for n in near.get(Base.MONEY, []) if isinstance(n, int)]
            return _numbers([n / CENTS for n in cents], CENTS).map(lambda n: plain_amount(int(n * CENTS), MONEY_DIGITS))
        case schema.MoneyIn(currency, digits):
            scale = 10**digits
            bare = _numbers([], scale).map(lambda n: plain_amount(int(n * scale), digits))
            return bare | bare.map(lambda amount: {"currency": currency, "amount": amount})
        case schema.DecimalIn(unit):
            number = _numbers([], 100).map(str)
            return number | number.map(lambda value: {"value": value, "unit": unit})
        case schema.WorkingDuration():
            return st.integers(-40, 40)
        case schema.Date():
            return st.integers(0, 365 * 12).map(lambda days: (date(2008, 1, 1) + timedelta(days)).isoformat())
        case schema.DurationType():
            part = st.integers(-40, 40)
            return st.fixed_dictionaries({"years": part, "months": part, "days": part})
        case schema.ListOf(element):
            return st.lists(facts(element, near), max_size=4)
        case schema.OptionalOf(element):
            return st.one_of(st.just("Absent"), facts(element, near).map(lambda value: {"Present": value}))
        case schema.TupleOf(items):
            return st.tuples(*(facts(item, near) for item in items)).map(list)
        case schema.Structure("Changed_days"):
            return _changed_days()
        case schema.Structure(_, fields):
            return st.fixed_dictionaries({field.name: facts(field.type, near) for field in fields})
        case schema.Enumeration(_, cases):
            return st.one_of([_case(case, near) for case in cases])
        case schema.CodeLocation() | schema.Function() | schema.Abstract():
            raise AssertionError("no fact has this type")
        case _:
            assert_never(type_)


def _changed_days() -> st.SearchStrategy[Json]:
    """Further holidays, or fewer, in years that calendars cover; no day is in both lists."""
    days = st.dates(date(2010, 1, 1), date(2019, 12, 31)).map(date.isoformat)
    some = st.lists(days, min_size=1, max_size=4, unique=True)
    both = st.integers(0, 9).flatmap(lambda number: some if number == 5 else st.just([]))
    return both.map(lambda found: {"holidays": [*found[:2]], "working": [*found[2:]]})


def _case(case: schema.Case, near: dict[Base, list[int | Fraction | date]]) -> st.SearchStrategy[Json]:
    if case.payload is None:
        return st.just(case.name)
    return facts(case.payload, near).map(lambda payload: {case.name: payload})


def _numbers(near: list[int | Fraction | date], parts: int) -> st.SearchStrategy[Fraction]:
    anywhere = st.integers(-10 * parts, 2000 * parts).map(lambda n: Fraction(n, parts))
    values = [Fraction(n) for n in near if isinstance(n, int | Fraction)]
    if not values:
        return anywhere
    steps = [step for step in _STEPS if (step * parts).denominator == 1]
    return st.one_of(st.builds(lambda n, step: n + step, st.sampled_from(values), st.sampled_from(steps)), anywhere)
