"""The JSON Schema of facts, and types in one line."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import given, settings

from compiler.runtime import schema
from compiler.runtime.encode import encode
from compiler.runtime.json_schema import DIALECT, json_schema
from compiler.runtime.schema import Field, ListOf, OptionalOf, TupleOf, Type, describe
from tests.runtime.values import ACTIVITY, PROJECT, structure, typed


def fits(shape: Any, value: Any, definitions: dict[str, Any]) -> bool:
    """Whether a value fits a schema, as far as the keywords used here go; an unknown keyword is an error."""
    kinds = {"boolean": bool, "integer": int, "number": int, "string": str, "array": list, "object": dict}
    for keyword, wanted in shape.items():
        match keyword:
            case "$schema" | "$defs" | "title" | "x-domain" | "description" | "format" | "examples" | "default":
                held = True
            case "$ref":
                held = fits(definitions[wanted.removeprefix("#/$defs/")], value, definitions)
            case "type":
                held = isinstance(value, kinds[wanted]) and (wanted == "boolean" or not isinstance(value, bool))
            case "pattern":
                held = not isinstance(value, str) or bool(re.search(wanted, value))
            case "minimum":
                held = not isinstance(value, int) or value >= wanted
            case "maximum":
                held = not isinstance(value, int) or value <= wanted
            case "enum":
                held = value in wanted
            case "const":
                held = value == wanted
            case "anyOf":
                held = any(fits(each, value, definitions) for each in wanted)
            case "oneOf":
                held = sum(fits(each, value, definitions) for each in wanted) == 1
            case "items":
                held = not isinstance(value, list) or all(fits(wanted, each, definitions) for each in value)
            case "prefixItems":
                held = all(fits(*pair, definitions) for pair in zip(wanted, value, strict=False))
            case "minItems":
                held = len(value) >= wanted
            case "maxItems":
                held = len(value) <= wanted
            case "properties":
                held = all(fits(wanted[name], each, definitions) for name, each in value.items() if name in wanted)
            case "required":
                held = all(name in value for name in wanted)
            case "additionalProperties":
                held = wanted or set(value) <= set(shape["properties"])
            case _:
                raise AssertionError(keyword)
        if not held:
            return False
    return True


def valid(type: Type, value: object) -> bool:
    shape = json_schema(type)
    return fits(shape, value, shape.get("$defs", {}))  # type: ignore[arg-type]


@settings(deadline=None)
@given(typed())
def test_what_is_written_fits(drawn: tuple[Any, Any]) -> None:
    type, value = drawn
    assert valid(type, encode(type, value))
    assert json.loads(json.dumps(json_schema(type)))["$schema"] == DIALECT


@pytest.mark.parametrize(
    ("type", "value", "fit"),
    [
        (schema.Integer(), 42, True),
        (schema.Integer(), "x", False),
        (schema.Integer(), True, False),
        (schema.Decimal(), "1/3", True),
        (schema.Decimal(), "1/0", False),
        (schema.Money(), "10.505", False),
        (schema.Money(), "10.50", True),
        (schema.MoneyIn("USD", 2), "10.50", True),
        (schema.MoneyIn("USD", 2), "10.505", False),
        (schema.MoneyIn("USD", 2), {"currency": "USD", "amount": "10.50"}, True),
        (schema.MoneyIn("USD", 2), {"currency": "LAK", "amount": "10.50"}, False),
        (schema.MoneyIn("USD", 2), {"currency": "USD"}, False),
        (schema.MoneyIn("JPY", 0), "10.5", False),
        (schema.MoneyIn("JPY", 0), "10.0", True),
        (schema.MoneyIn("KWD", 3), "10.505", True),
        (schema.DecimalIn("km2"), "1/3", True),
        (schema.DecimalIn("km2"), "3,5", False),
        (schema.DecimalIn("km2"), {"value": 3, "unit": "ha"}, True),
        (schema.DecimalIn("km2"), {"value": 3}, False),
        (schema.WorkingDuration(), 10, True),
        (schema.WorkingDuration(), {"working_days": "10"}, True),
        (schema.WorkingDuration(), {"days": 10}, False),
        (schema.Date(), {"year": 2025, "month": 1, "day": "31"}, True),
        (schema.Date(), {"year": 2025, "month": 13, "day": 31}, False),
        (schema.Date(), "2025-1-1", False),
        (schema.DurationType(), {"years": 1}, True),
        (schema.DurationType(), {"year": 1}, False),
        (ACTIVITY, "Other", True),
        (ACTIVITY, "Land", False),
        (ACTIVITY, {"Land": 1, "Electricity": 1}, False),
        (TupleOf((schema.Integer(),)), [1, 2], False),
        (OptionalOf(schema.Integer()), None, True),
        (OptionalOf(schema.Integer()), 3, False),
        (OptionalOf(schema.Integer(), "Présent"), {"Présent": 3}, True),
        (structure("S", Field("a", OptionalOf(schema.Integer()))), {"a": 3}, True),
        (structure("S", Field("a", OptionalOf(schema.Integer()))), {}, True),
        (structure("S", Field("a", schema.Integer())), {}, False),
        (structure("S", Field("a", schema.Integer(), "", False)), {}, True),
        (structure("S", Field("a", schema.Integer())), {"a": 1, "b": 2}, False),
        (ListOf(schema.Boolean()), [1], False),
    ],
)
def test_fits(type: Type, value: object, fit: bool) -> None:
    assert valid(type, value) is fit


def test_documentation_reaches_the_schema() -> None:
    shape: Any = json_schema(PROJECT)
    assert shape["$defs"]["Project"]["properties"]["activity"] == {
        "$ref": "#/$defs/Activity",
        "description": "what the investor does",
    }
    assert shape["$defs"]["Activity"]["oneOf"][0]["description"] == "hectares"
    assert list(shape["$defs"]) == ["Project", "Activity"]
    assert shape["$defs"]["Project"]["required"] == ["activity", "capital", "begin", "parcels"]


def test_two_types_of_one_name() -> None:
    one, other = structure("P", Field("a", schema.Integer())), structure("P", Field("b", schema.Integer()))
    shape: Any = json_schema(TupleOf((one, other, one)))
    assert [each["$ref"] for each in shape["prefixItems"]] == ["#/$defs/P", "#/$defs/P_2", "#/$defs/P"]


@pytest.mark.parametrize(
    ("type", "text"),
    [
        (ListOf(PROJECT), "list of Project"),
        (OptionalOf(ACTIVITY), "optional of Activity"),
        (TupleOf((schema.Date(), schema.DurationType(), schema.Money())), "(date, duration, money)"),
        (TupleOf((schema.Boolean(), schema.Integer(), schema.Decimal())), "(boolean, integer, decimal)"),
        (TupleOf((schema.CodeLocation(), schema.Function())), "(code_location, function)"),
        (ListOf(schema.MoneyIn("USD", 2)), "list of money in USD"),
        (
            TupleOf((schema.DecimalIn("m3 per s"), schema.WorkingDuration())),
            "(decimal in m3 per s, duration in working day)",
        ),
    ],
)
def test_described(type: Type, text: str) -> None:
    assert describe(type) == text
