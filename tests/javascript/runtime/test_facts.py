"""Facts in and values out: the JavaScript library reads, refuses and writes as the Python library does."""

from __future__ import annotations

import json
import string
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compiler.runtime import schema
from compiler.runtime.decode import decode
from compiler.runtime.encode import encode
from compiler.runtime.facts import loads, nearest, printable, shorten
from compiler.runtime.json_schema import json_schema
from compiler.runtime.schema import Field, ListOf, OptionalOf, Structure, TupleOf, Type
from compiler.runtime.units import near
from tests.javascript.make_tables import FOLDER, tables
from tests.javascript.node import Node
from tests.javascript.runtime.door import Text, both, checked, of_javascript, of_python
from tests.runtime.values import ACTIVITY, PROJECT, TYPES, enumeration, structure, typed

#: What people write where a number is asked for.
FIGURES = st.text("0123456789.,-+/ '’eE%$kmhaUSD", max_size=12) | st.sampled_from(
    [
        "US$10,000",
        "1,234,56",
        "12345678901234567.89",
        "-1234567890123.4",
        "10.000,50",
        "1'000",
        "3.5 km2",
        "12 hectares",
        "5 kg",
        "5 mw",
        "USD -1,000.505",
        "-USD 5",
        "1 LAK per USD",
        "50%",
        "10 working days",
        "1/3",
        "1/0",
        "-0",
        "00.5",
        "9" * 120,
        "٣",
        "1e5",
        "8000 LAK per  USD",
        "1 USD per LAK",
        "5 sqm",
    ]
)  # fmt: skip
#: Characters of which both sides know what they are: their tables are not of one year.
KNOWN = st.characters(exclude_categories=["Cn"])
LEAVES = st.none() | st.booleans() | st.integers(-(10**20), 10**20) | FIGURES | st.text(KNOWN, max_size=5)
#: What an object of any of the types may be called by, and what it may not.
NAMES = st.sampled_from(
    [
        "a",
        "b",
        "A",
        "B",
        "Present",
        "Absent",
        "year",
        "month",
        "day",
        "years",
        "days",
        "currency",
        "amount",
        "value",
        "unit",
        "working_days",
        "mounth",
        "Unit",
        "__proto__",
        "0",
        "é\u2028\U0001f600",
    ]
)
JSON = st.recursive(
    LEAVES, lambda each: st.lists(each, max_size=3) | st.dictionaries(NAMES, each, max_size=3), max_leaves=5
)


@checked
@given(typed())
def test_values_are_written_alike_and_read_back(node: Node, drawn: tuple[Any, Any]) -> None:
    type, value = drawn
    shown = encode(type, value)
    text = of_javascript(node, "written", "encoded", type, value).value
    assert json.loads(text) == shown
    assert of_javascript(node, "written", "encodedText", type, value).value == text
    assert of_javascript(node, "decode", "decode", type, Text(json.dumps(shown))).value == value


@checked
@given(TYPES, JSON)
def test_anything_is_read_or_refused_alike(node: Node, type: Type, given_: Any) -> None:
    _same(node, type, json.dumps(given_))


@checked
@given(typed(), st.data())
def test_slips_are_named_alike(node: Node, drawn: tuple[Any, Any], data: st.DataObject) -> None:
    type, value = drawn
    text = json.dumps(encode(type, value))
    at = data.draw(st.integers(0, len(text)))
    slip = data.draw(st.sampled_from(["", "x", '"', ",", "}", "[", "0", "\\", "\n", "é", '"a": 1,', "1e99999", "NaN"]))
    _same(node, type, text[:at] + slip + text[at + data.draw(st.integers(0, 2)) :])


@checked
@given(
    st.sampled_from(
        [*map(schema.MoneyIn, ("USD", "JPY", "KWD"), (2, 0, 3)), schema.Money(), schema.Integer(), schema.Decimal()]
    ),
    FIGURES,
)
def test_figures_are_read_alike(node: Node, type: Type, text: str) -> None:
    _same(node, type, json.dumps(text))
    _same(node, ListOf(type), f"[{text}]")


@checked
@given(
    st.sampled_from(["km2", "LAK per USD", "MW", "USD per ha", "kg per m2·s", "ha·USD", "LAK per ha·USD"]),
    FIGURES | st.text("kmhaMWUSDLAK per·23", max_size=9),
)
def test_units_are_read_alike(node: Node, unit: str, text: str) -> None:
    type = schema.DecimalIn(unit)
    _same(node, type, json.dumps(text))
    _same(node, type, json.dumps({"value": "12.5", "unit": text}))
    _same(node, type, json.dumps(f"12.5 {text}"))


@checked
@given(st.text('{}[]",:\\ntrufalse0123456789.eE+-NI\n \ud800é\U0001f600', max_size=20))
def test_broken_text_is_named_alike(node: Node, text: str) -> None:
    _same(node, ListOf(schema.Integer()), text)


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "[1,]", '{"a":1,}', "{", "[", '{"a"', '{"a" 1}', "[1 2]", "1 2", '"ab', '"a\\', '"a\\x"', '"\\u12', '"\\u12g4"', '"a\nb"',
        "nul", "-", "-I", "-Infinity", "NaN", "[Infinity]", "[1, [NaNx]]", '{"a": [{"b": -Infinity1}]}', '{"a":[1,2,{"b c":1e99999x}]}', "01", "1.", ".5", "1e", "1e+", "\ufeff1", '{"a":1,"a":2,"b":{"c":1,"c":2}}', "{1:2}",
        '"\\ud83d\\ude00"', '"\\ud83d"', '"\\ude00\\ud83d"', "[" * 201 + "]" * 201, "[" * 200 + "]" * 200, "[" * 300, "[" * 200 + "x", '"\\u1234', '"' + "[" * 300 + '"', "9" * 10_001,
        "1e10000", "1e9999999999999999999999", "0." + "0" * 9_999 + "1", "[1,\n 2,\n\té 3x]", '{"é\U0001f600" 1}', "[" * 201 + '{"a":1,"a":2}', "-0", "-0.0", "0e5",
    ],
)  # fmt: skip
def test_text_at_the_edges(node: Node, text: str) -> None:
    for type in (
        ListOf(schema.Integer()),
        schema.Integer(),
        schema.Decimal(),
        structure("S", Field("a", schema.Integer())),
    ):
        _same(node, type, text)


@pytest.mark.parametrize(
    ("type", "text"),
    [
        (schema.Money(), '"1,234,56"'),
        (schema.Money(), '"1.234,56"'),
        (schema.DecimalIn("LAK per ha·USD"), '"5 kg"'),
        (schema.DecimalIn("km2"), '"5 hectares"'),
        (schema.Date(), '"2023-02-29"'), (schema.Date(), '"2024-02-29"'), (schema.Date(), '{"year": 2024, "month": 13, "day": "1"}'), (schema.Date(), '"0000-01-01"'),
        (schema.Date(), '{"year": 1e40, "month": 1, "day": 1}'), (schema.Date(), '{"year": 2024, "mont": 1}'), (schema.Date(), '"2024-2-9"'), (schema.Date(), '"２０２４-02-09"'),
        (schema.DurationType(), '{"years": 1, "day": 2}'), (schema.DurationType(), '{"years": 1.5}'), (schema.DurationType(), '{"days": 1e30}'),
        (PROJECT, "{}"), (PROJECT, '{"activity": "Lend", "capital": "1.005", "begin": null, "parcels": [[1], [1, 2, 3], {}], "x": 1}'),
        (ACTIVITY, '"Land"'), (ACTIVITY, '{"Other": 1}'), (ACTIVITY, '{"Land": "x", "Other": 1}'), (ACTIVITY, '"Othr"'), (ACTIVITY, '{"Land": [1]}'),
        (OptionalOf(schema.Integer()), "5"), (OptionalOf(OptionalOf(schema.Integer())), '{"Present": "Absent"}'), (schema.CodeLocation(), "1"),
        (enumeration("E", *(schema.Case(each * 9) for each in string.ascii_letters)), '"x"'),
        (structure("Empty"), '{"a": 1}'), (structure("S", Field("a", schema.Date(), "The day.\n" + "x" * 80)), "{}"),
        (schema.WorkingDuration(), '{"working_days": "5"}'), (schema.WorkingDuration(), '{"days": 5}'), (schema.WorkingDuration(), '"5 working days"'),
    ],
)  # fmt: skip
def test_facts_at_the_edges(node: Node, type: Type, text: str) -> None:
    _same(node, type, text)


def test_a_flood_of_unknown_names_gets_few_hints(node: Node) -> None:
    _same(node, ListOf(PROJECT), json.dumps([{"capitol": 1, "begn": 2}] * 60))


@pytest.mark.parametrize(
    ("given_", "shown"),
    [(1.5, "the number 1.5 (write it as a string)"), (2**60, "the number 1152921504606847000 (write it as a string)"), (5, None), (True, "true")],
)  # fmt: skip
def test_numbers_of_a_program_are_refused_where_they_may_have_lost_digits(
    node: Node, given_: Any, shown: str | None
) -> None:
    for type in (schema.Integer(), schema.Decimal(), schema.Money(), schema.MoneyIn("USD", 2)):
        found = of_javascript(node, "written", "ofProgram", type, {"given": given_})
        assert [each[2] for each in found.problems] == ([] if shown is None else [shown])


@checked
@given(st.text(KNOWN, max_size=80), st.text("abcdefg_", max_size=8), st.lists(st.text("abcdefg_", max_size=8)))
def test_words_of_messages(node: Node, text: str, name: str, known: list[str]) -> None:
    both(node, printable, "text", "printable", text)
    both(node, shorten, "text", "shorten", text)
    both(node, nearest, "facts", "nearest", name, tuple(known))
    both(node, nearest, "facts", "nearest", "ab" * 120, ("ab" * 90, "ba" * 100, *known))
    assert of_javascript(node, "units", "near", name).value == tuple(near(name))


@checked
@given(TYPES)
def test_json_schemas(node: Node, type: Type) -> None:
    assert of_javascript(node, "json_schema", "jsonSchema", type).value == json_schema(type)


def test_one_structure_of_two_modules_is_defined_once(node: Node) -> None:
    one, other = (Structure("S", (), lambda: (), tuple, module=each) for each in ("A", "B"))
    type = TupleOf((one, other, structure("S", Field("a", one)), one))
    assert of_javascript(node, "json_schema", "jsonSchema", type).value == json_schema(type)


def test_tables_are_those_of_python() -> None:
    for file, text in tables().items():
        assert (FOLDER / file).read_text("utf-8") == text, "run `make units`"


def _same(node: Node, type: Type, text: str) -> None:
    expected = of_python(lambda: decode(type, loads(text)))
    assert of_javascript(node, "written", "decoded", type, text) == expected
