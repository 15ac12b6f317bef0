"""The same question to both run-time libraries: values and types on their way to Node and back."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

from hypothesis import settings

from compiler.runtime import schema
from compiler.runtime.calendars import Calendar
from compiler.runtime.dates import Duration
from compiler.runtime.facts import BadFacts
from compiler.runtime.failures import Failure
from compiler.runtime.schema import Enumeration, ListOf, OptionalOf, Position, Present, Structure, TupleOf, Type
from tests.javascript.node import Node

SCRIPT = Path(__file__).with_name("door.mjs")

#: How often a property is tried: `KOTMAI_QUESTIONS` times, 40 where nothing is said.
checked = settings(deadline=None, max_examples=int(os.environ.get("KOTMAI_QUESTIONS", "40")))

#: Types that are one constant in JavaScript.
_CONSTANTS = {
    schema.Boolean(): "BOOLEAN",
    schema.Integer(): "INTEGER",
    schema.Decimal(): "DECIMAL",
    schema.Money(): "MONEY",
    schema.Date(): "DATE",
    schema.DurationType(): "DURATION",
    schema.WorkingDuration(): "WORKING_DURATION",
    schema.CodeLocation(): "CODE_LOCATION",
    schema.Function(): "FUNCTION",
}


@dataclass(frozen=True, slots=True)
class Text:
    """JSON text, which either side reads with its own reader."""

    json: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a call came to: a value, a failure by its class and message, or what is wrong with the facts."""

    value: Any = None
    failure: tuple[str, str] | None = None
    problems: tuple[tuple[str, str, str, str], ...] = ()


def both(node: Node, ask: Callable[..., Any], module: str, name: str, *given: Any) -> Outcome:
    """What the Python function gives, having seen that the JavaScript one gives the same."""
    expected = of_python(ask, *given)
    assert of_javascript(node, module, name, *given) == expected
    return expected


def of_python(ask: Callable[..., Any], *given: Any) -> Outcome:
    try:
        return Outcome(ask(*given))
    except BadFacts as problem:
        return Outcome(problems=tuple((each.path, each.expected, each.got, each.near) for each in problem.problems))
    except Failure as failure:
        return Outcome(failure=(type(failure).__name__, str(failure)))


def of_javascript(node: Node, module: str, name: str, *given: Any, method: str | None = None) -> Outcome:
    question = {"module": module, "name": name, "given": [to_node(each) for each in given], "method": method}
    reply = node.ask(question)
    assert "error" not in reply, reply["error"]
    if "failure" in reply:
        return Outcome(failure=tuple(reply["failure"]))
    if "problems" in reply:
        found = reply["problems"]
        return Outcome(problems=tuple((each["path"], each["expected"], each["got"], each["near"]) for each in found))
    return Outcome(from_node(reply.get("value")))


def to_node(value: Any) -> Any:
    match value:
        case None | bool() | str():
            return value
        case int():
            return {"integer": _digits(value)}
        case Fraction():
            return {"fraction": [_digits(value.numerator), _digits(value.denominator)]}
        case date():
            return {"day": value.isoformat()}
        case Duration():
            return {"duration": [_digits(each) for each in (value.years, value.months, value.days)]}
        case Present():
            return {"present": to_node(value.value)}
        case tuple() | list():
            return {"list": [to_node(each) for each in value]}
        case Position():
            numbers = (value.line, value.character, value.end_line, value.end_character)
            return {"position": [value.file, *numbers, list(value.headings)]}
        case Text(text):
            return {"json": text}
        case dict():
            return {"plain": value}
        case Calendar():
            days = [[str(each.date), each.name, each.source, each.kind] for each in value.days]
            years = {"first": value.first_year, "last": value.last_year}
            return {"calendar": {"name": value.name, **years, "weekend": list(value.weekend), "days": days}}
        case _:
            return {"type": described(value)}


def _digits(number: int) -> str:
    return json.dumps(number)


def described(type: Type) -> list[Any]:
    """A type as the door takes it."""
    match type:
        case schema.MoneyIn(currency, digits):
            return ["MoneyIn", currency, digits]
        case schema.DecimalIn(unit):
            return ["DecimalIn", unit]
        case ListOf(element):
            return ["ListOf", described(element)]
        case OptionalOf(element, present, absent):
            return ["OptionalOf", described(element), present, absent]
        case TupleOf(items):
            return ["TupleOf", [described(each) for each in items]]
        case Structure():
            fields = [[each.name, described(each.type), each.doc, each.required] for each in type.fields]
            return ["Structure", type.name, fields, type.doc, type.module]
        case Enumeration():
            cases = [[each.name, each.payload and described(each.payload), each.doc] for each in type.cases]
            return ["Enumeration", type.name, cases, type.doc]
        case _:
            return [_CONSTANTS[type]]


def from_node(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    ((tag, content),) = value.items()
    match tag:
        case "integer":
            return int(content)
        case "fraction":
            return Fraction(int(content[0]), int(content[1]))
        case "day":
            return date.fromisoformat(content)
        case "duration":
            return Duration(*(int(each) for each in content))
        case "present":
            return Present(from_node(content))
        case "list":
            return tuple(from_node(each) for each in content)
        case _:
            return content
