"""Equality and order of values."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from compiler.runtime import schema
from compiler.runtime.compare import compare, equal, sort_key
from compiler.runtime.dates import Duration
from compiler.runtime.failures import AmbiguousDuration, Failure, Uncomparable
from compiler.runtime.schema import Case, Field, Function, ListOf, OptionalOf, Position, Present, TupleOf, Type
from tests.runtime.values import ACTIVITY, LAND, PROJECT, enumeration, structure, typed

NUMBERS = ListOf(schema.Integer())
TERM = schema.DurationType()
MONTH, DAYS = Duration(months=1), Duration(days=30)


def order(type: Type, left: Any, right: Any) -> int | None:
    try:
        return compare(type, left, right)
    except Failure:
        return None


@given(typed(2))
def test_equality_and_order_agree(drawn: tuple[Any, Any, Any]) -> None:
    type, left, right = drawn
    found = order(type, left, right)
    assume(found is not None)
    assert order(type, right, left) == -(found or 0)
    try:
        assert equal(type, left, right) == (found == 0)
    except AmbiguousDuration:
        # Order stops at the first difference, equality of lists at their lengths: only ambiguity can tell them apart.
        assert found != 0


@given(typed())
def test_a_value_equals_itself(drawn: tuple[Any, Any]) -> None:
    type, value = drawn
    assert equal(type, value, value)


@given(typed(3))
def test_order_is_transitive(drawn: tuple[Any, Any, Any, Any]) -> None:
    type, *values = drawn
    found = [
        order(type, one, other)
        for one, other in ((0, 1), (1, 2), (0, 2))
        for one, other in [(values[one], values[other])]
    ]
    assume(None not in found)
    first, second, third = (each or 0 for each in found)
    if first <= 0 and second <= 0:
        assert third <= 0


@pytest.mark.parametrize(
    ("type", "less", "more"),
    [
        (schema.Boolean(), False, True),
        (schema.Decimal(), Fraction(1, 3), Fraction(1, 2)),
        (NUMBERS, (), (1,)),
        (NUMBERS, (1, 2), (1, 2, 0)),
        (NUMBERS, (1, 2, 9), (1, 3)),
        (OptionalOf(schema.Integer()), None, Present(-5)),
        (OptionalOf(OptionalOf(schema.Integer())), None, Present(None)),
        (ACTIVITY, ("Land", Fraction(9)), ("Electricity", Fraction(1))),
        (ACTIVITY, ("Land", Fraction(1)), ("Land", Fraction(2))),
        (ACTIVITY, ("Electricity", Fraction(1)), ("Other", None)),
        (TERM, Duration(months=11), Duration(years=1)),
        (TupleOf((schema.Integer(), TERM)), (1, MONTH), (2, DAYS)),
        (ListOf(TERM), (MONTH,), (MONTH, DAYS)),
        (PROJECT, (*LAND[:3], None, *LAND[4:]), LAND),
        (schema.CodeLocation(), Position("a", 1, 2, 1, 3), Position("a", 2, 1, 2, 2)),
    ],
)
def test_order(type: Type, less: Any, more: Any) -> None:
    assert compare(type, less, more) == -1
    assert compare(type, more, less) == 1
    assert compare(type, less, less) == 0
    assert not equal(type, less, more)


def test_year_equals_twelve_months_within_values() -> None:
    year, months = Duration(1), Duration(0, 12)
    wrapped = structure("S", Field("term", OptionalOf(ListOf(TERM))), Field("context", TERM, "", False))
    assert equal(wrapped, (Present((year,)), Present(months)), (Present((months,)), Present(year)))
    assert not equal(wrapped, (Present((year,)), None), (Present((months,)), Present(year)))


@pytest.mark.parametrize(
    ("type", "left", "right"),
    [
        (TERM, MONTH, DAYS),
        (OptionalOf(TERM), Present(MONTH), Present(DAYS)),
        (TupleOf((schema.Integer(), TERM)), (1, MONTH), (1, DAYS)),
        (ListOf(TERM), (MONTH, MONTH), (MONTH, DAYS)),
        (enumeration("E", Case("A", TERM)), ("A", MONTH), ("A", DAYS)),
    ],
)
def test_ambiguity_shows_only_when_reached(type: Type, left: Any, right: Any) -> None:
    with pytest.raises(AmbiguousDuration):
        compare(type, left, right)
    with pytest.raises(AmbiguousDuration):
        equal(type, left, right)
    earlier = TupleOf((schema.Integer(), type))
    assert compare(earlier, (1, left), (2, right)) == -1
    assert not equal(earlier, (1, left), (2, right))


def test_identical_mixed_durations_are_equal_but_not_ordered() -> None:
    mixed = Duration(1, 0, 1)
    assert equal(TERM, mixed, mixed)
    with pytest.raises(AmbiguousDuration):
        compare(TERM, mixed, mixed)


def test_lists_of_other_lengths_differ_before_their_elements() -> None:
    assert not equal(ListOf(TERM), (MONTH,), (DAYS, DAYS))


def test_functions_do_not_compare() -> None:
    type = TupleOf((schema.Integer(), Function()))
    assert compare(type, (1, len), (2, len)) == -1
    with pytest.raises(Uncomparable):
        compare(type, (1, len), (1, len))
    with pytest.raises(Uncomparable):
        equal(Function(), len, len)


def test_a_case_that_is_not_declared_is_a_programming_error() -> None:
    with pytest.raises(ValueError, match="Activity has no case Sea"):
        compare(ACTIVITY, ("Sea", None), ("Other", None))


@given(st.lists(st.tuples(st.integers(0, 2), st.integers())))
def test_sort_key_keeps_the_order_of_equals(pairs: list[tuple[int, int]]) -> None:
    key = sort_key(schema.Integer())
    assert sorted(pairs, key=lambda pair: key(pair[0])) == sorted(pairs, key=lambda pair: pair[0])
