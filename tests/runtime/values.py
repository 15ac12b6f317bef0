"""Random types, and random values of them, for the tests of the run-time library."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

from hypothesis import strategies as st

from compiler.runtime import schema
from compiler.runtime.dates import Duration
from compiler.runtime.schema import Case, Enumeration, Field, ListOf, OptionalOf, Present, Structure, TupleOf, Type

SCALARS: dict[Type, st.SearchStrategy[Any]] = {
    schema.Boolean(): st.booleans(),
    schema.Integer(): st.integers(),
    schema.Decimal(): st.fractions(),
    schema.Money(): st.integers(),
    schema.MoneyIn("USD", 2): st.integers(),
    schema.MoneyIn("JPY", 0): st.integers(),
    schema.MoneyIn("KWD", 3): st.integers(),
    schema.DecimalIn("km2"): st.fractions(),
    schema.DecimalIn("LAK per USD"): st.fractions(),
    schema.WorkingDuration(): st.integers(),
    schema.Date(): st.dates(),
    schema.DurationType(): st.builds(Duration, *[st.integers(-30, 30)] * 3),
}


def structure(name: str, *fields: Field) -> Structure:
    """A structure whose values are the tuples of its fields."""
    return Structure(name, fields, lambda *values: values, lambda value: tuple(value))


def enumeration(name: str, *cases: Case) -> Enumeration:
    """An enumeration whose values are pairs of a case's name and its payload."""
    return Enumeration(name, cases, lambda case, payload: (case, payload), lambda value: (value[0], value[1]))


def _larger(types: st.SearchStrategy[Type]) -> st.SearchStrategy[Type]:
    fields = st.builds(Field, st.sampled_from("abcdef"), types, st.just(""), st.booleans())
    cases = st.builds(Case, st.sampled_from("ABCDEF"), st.none() | types)
    return st.one_of(
        st.builds(ListOf, types),
        st.builds(OptionalOf, types),
        st.builds(TupleOf, st.lists(types, min_size=1, max_size=3).map(tuple)),
        st.lists(fields, max_size=4, unique_by=lambda each: each.name).map(lambda some: structure("S", *some)),
        st.lists(cases, min_size=1, max_size=4, unique_by=lambda each: each.name).map(
            lambda some: enumeration("E", *some)
        ),
    )


TYPES: st.SearchStrategy[Type] = st.recursive(st.sampled_from(list(SCALARS)), _larger, max_leaves=6)


def values(type: Type) -> st.SearchStrategy[Any]:
    """Values of a type."""
    match type:
        case ListOf(element):
            return st.lists(values(element), max_size=3).map(tuple)
        case OptionalOf(element):
            return st.none() | values(element).map(Present)
        case TupleOf(items):
            return st.tuples(*map(values, items))
        case Structure(_, fields):
            return st.tuples(*(values(each.type if each.required else OptionalOf(each.type)) for each in fields))
        case Enumeration(_, cases):
            return st.one_of(
                *(
                    st.tuples(st.just(each.name), st.none() if each.payload is None else values(each.payload))
                    for each in cases
                )
            )
        case _:
            return SCALARS[type]


@st.composite
def typed(draw: st.DrawFn, count: int = 1) -> tuple[Any, ...]:
    """A type and so many values of it."""
    type = draw(TYPES)
    return type, *(draw(values(type)) for _ in range(count))


#: A small world with every kind of type in it.
ACTIVITY = enumeration(
    "Activity",
    Case("Land", schema.Decimal(), "hectares"),
    Case("Electricity", schema.Decimal(), "megawatts"),
    Case("Other"),
)
PROJECT = structure(
    "Project",
    Field("activity", ACTIVITY, "what the investor does"),
    Field("capital", schema.Money()),
    Field("begin", schema.Date()),
    Field("term", OptionalOf(schema.DurationType())),
    Field("parcels", ListOf(TupleOf((schema.Integer(), schema.Boolean())))),
    Field("rate", schema.Decimal(), "", False),
)
LAND = (
    ("Land", Fraction(2101, 2)),
    12332,
    date(2012, 2, 29),
    Present(Duration(1, 0, 3)),
    ((1, True), (2, False)),
    None,
)
