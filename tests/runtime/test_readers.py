"""Facts are read fast as they are read slowly: the same values, and nothing that the slow way refuses."""

from __future__ import annotations

import copy
import json
import pickle
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compiler.runtime import schema
from compiler.runtime.decode import decode, explained
from compiler.runtime.encode import encode
from compiler.runtime.facts import BadFacts, explained_text, loads
from compiler.runtime.readers import UNUSUAL, reader
from compiler.runtime.schema import Abstract, Case, Field, ListOf, OptionalOf, TupleOf, Type
from tests.runtime.values import PROJECT, SCALARS, enumeration, structure, typed

#: What may stand where something else is expected: near misses of each form, and forms that are rare.
ODD: tuple[Any, ...] = (
    *(None, True, False, 0, 1, -1, 10**400, 0.5, float("nan"), Decimal("1.5"), Decimal("1e3"), Decimal("NaN"), Fraction(1, 2)),
    *("", " ", "1", "-1", "+1", "01", " 1", "1 ", "1_000", "1,000", "1.", ".5", "1.5", "1.50", "-1.50", "1.500", "1.234", "1e3"),
    *("٣", "²", "1/3", "-1/3", "1/0", "1/", "/3", "1/-3", "1.5/2", "NaN", "9" * 399, "9" * 400, "9" * 10_001, "1." + "0" * 398),
    *("2012-02-29", "2012-02-30", "2012-W09-3", "20120229", "2012-2-29", "0000-01-01", "2012-02-29 ", "２012-02-29", "2012-02-29T00"),
    *("USD 5", "USD 1,000.50", "JPY 5", "-USD 5", "5 km2", "500 ha", "1,050 ha", "5 MW", "5 LAK per USD", "5 wombat"),
    *("Absent", "Present", "A", "Land", "Other", [], [1], [1, True], (1, True), {}, {"Present": 1}, {"Present": None}, {"Absent": None}),
    *({"A": 1}, {"Land": 1, "Other": None}, {"Other": None}, {1: 2}, {"Present": 1, "Absent": 2}, {"Present": {"Present": 1}}),
    *({"currency": "USD", "amount": each} for each in (1, "1.5", "USD 5", {"currency": "USD", "amount": 1}, None, True)),
    *({"value": each, "unit": "km2"} for each in (1, "1/3", "5 km2", {"value": 1, "unit": "km2"}, None, True)),
    *({"value": 1, "unit": each} for each in ("ha", "MW", "LAK per USD", None, 1)),
    *({"currency": "USD"}, {"amount": 1}, {"currency": "EUR", "amount": 1}, {"currency": "USD", "amount": 1, "more": 1}),
    *({"working_days": 3}, {"working_days": "3"}, {"working_days": {"working_days": 3}}, {"working_days": True}),
    *({"years": 1}, {"years": "1"}, {"years": True}, {"years": 1, "weeks": 2}, {"year": 2012, "month": 2, "day": 29}),
)  # fmt: skip


class Text(str):
    """A subclass, as programs may have it."""


class Members(dict[str, Any]):
    """A subclass, as programs may have it."""


def outcome(read: Any, *arguments: Any) -> Any:
    """A value with its type, or the problems."""
    try:
        value = read(*arguments)
    except BadFacts as bad:
        return bad.problems
    return value.__class__, value


def agree(type: Type, given: Any) -> None:
    assert outcome(decode, type, given, "at") == outcome(explained, type, given, "at")
    try:
        found = reader(type)(given)
    except UNUSUAL:
        return
    assert (found.__class__, found) == outcome(explained, type, given)


@pytest.mark.parametrize("type", [*SCALARS, schema.Function(), schema.CodeLocation()], ids=schema.describe)
def test_numbers_and_dates(type: Type) -> None:
    for given_ in (*ODD, Text("1"), Text("2012-02-29"), Members({"currency": "USD", "amount": 1})):
        agree(type, given_)


@pytest.mark.parametrize("inner", SCALARS, ids=schema.describe)
def test_what_holds_others(inner: Type) -> None:
    types = (
        ListOf(inner),
        TupleOf((inner, schema.Boolean())),
        OptionalOf(inner),
        OptionalOf(OptionalOf(inner)),
        OptionalOf(inner, "Présent", "Absent"),
        enumeration("E", Case("A", inner), Case("Present"), Case("Other", OptionalOf(inner))),
    )
    for type in types:
        fields = (Field("a", type), Field("b", type, required=False), Field("c", OptionalOf(type)))
        for given_ in ODD:
            agree(type, given_)
            agree(structure("S", *fields[:1]), {"a": given_})
            agree(structure("S", *fields), {"a": given_, "b": given_})
            agree(structure("S", *fields[1:]), {"c": given_})


@settings(deadline=None)
@given(typed())
def test_what_is_written_needs_no_slow_reader(drawn: tuple[Any, Any]) -> None:
    type, value = drawn
    shown = encode(type, value)
    assert reader(type)(shown) == value
    assert reader(type)(loads(json.dumps(shown))) == value


def _places(given_: Any, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """All paths into facts."""
    if isinstance(given_, dict):
        inner = [place for name, each in given_.items() for place in _places(each, (*at, name))]
    elif isinstance(given_, list):
        inner = [place for index, each in enumerate(given_) for place in _places(each, (*at, index))]
    else:
        inner = []
    return [at, *inner]


@settings(deadline=None, max_examples=200)
@given(typed(), st.data())
def test_facts_with_something_odd_in_them(drawn: tuple[Any, Any], data: st.DataObject) -> None:
    type, value = drawn
    whole: Any = {"": encode(type, value)}
    for _ in range(data.draw(st.integers(1, 2))):
        path: tuple[Any, ...] = ("", *data.draw(st.sampled_from(_places(whole[""]))))
        before, last = path[:-1], path[-1]
        holder = whole
        for step in before:
            holder = holder[step]
        if isinstance(holder, dict) and last and data.draw(st.booleans()):
            del holder[last]
            break
        holder[last] = copy.copy(data.draw(st.sampled_from(ODD)))
    agree(type, whole[""])


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "{}", " {} ", "\ufeff{}", "{} {}", "[1,]", "nul", "NaN", "-Infinity", '"', "1.", "01", "-", "[" * 300),
        *("1e5", "1E5", "1e9999", "1e99999", "-1e-99999", "0e999999999", "1.5e3", "1." + "0" * 3_990, "9" * 3_999, "9" * 4_301),
        *("9" * 10_000, "9" * 10_001, '{"a": 1, "a": 2}', '{"a": {"b": 1, "b": 2, "b": 3}, "c": 1, "c": 1}', '"\\ud800"', '{"é": "\\u00e9"}'),
    ],
)  # fmt: skip
def test_texts(text: str) -> None:
    found = outcome(loads, text)
    if not text.startswith("[["):
        assert found == outcome(explained_text, text)
    assert isinstance(found[0], type) or all(str(each) for each in found)


@pytest.mark.parametrize("names", ["a", "ab", "abc", "ac", "b", "bc", "", "ad", "abd", "abcd", "d", "A", "1"])
def test_names_that_are_missing_or_unknown(names: str) -> None:
    whole, optional = Field("a", schema.Integer()), Field("b", schema.Integer(), required=False)
    for fields in (
        (whole,),
        (whole, optional),
        (optional,),
        (whole, optional, Field("c", OptionalOf(schema.Integer()))),
    ):
        agree(structure("S", *fields), dict.fromkeys(names, 1))
        agree(structure("S", *fields), {**dict.fromkeys(names, 1), 1: 1})


def test_readers_are_made_once_and_stay_behind() -> None:
    assert PROJECT.read_facts is PROJECT.read_facts
    day = schema.Structure("Day", (Field("day", schema.Date()),), tuple, tuple)
    assert day.read_facts is day.read_facts
    again = pickle.loads(pickle.dumps(day))
    assert again == day
    assert copy.deepcopy(day) == day


def test_what_an_external_type_raises_is_explained() -> None:
    def even(data: Any) -> int:
        if data % 2:
            raise ArithmeticError
        return int(data)

    assert decode(Abstract("Even", even), 2) == 2
    for odd in (1, "1", None):
        with pytest.raises(BadFacts, match="expected a Even"):
            decode(Abstract("Even", even), odd)
