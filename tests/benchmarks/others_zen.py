"""Scalar evaluators against zen-engine, on the seven rules: the same questions, each in the shape that the engine takes.

The engine has no refusals: values are compared where the generated evaluators have one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date
from enum import Enum
from fractions import Fraction
from importlib.metadata import version
from typing import Any

from generated.runtime import schema
from generated.runtime.decode import decode
from generated.runtime.encode import encode
from generated.runtime.failures import Failure
from tests.benchmarks.by_zen import engine
from tests.benchmarks.frame import Rounds, Table, interleaved, ratio, seconds, together
from tests.benchmarks.scalar import asking
from tests.benchmarks.seven import SEVEN, Amount, Draw, Made, Maybe, Measure, Measured, OneOf, Whole, facts, typed

# ----------------------------------------------------------------------------------------------------------- the facts


def context(measure: Measure, question: Mapping[str, Any]) -> dict[str, Any]:
    """A question as a flat dictionary of what JSON has; numbers are Python's, amounts in units of their currency."""
    put: dict[str, Any] = {}
    for name, draw in measure.facts.items():
        _put(put, name, draw, question[name])
    return put


def _put(put: dict[str, Any], name: str, draw: Draw, value: Any) -> None:
    match draw:
        case Whole():
            put[name] = int(value)
        case Amount():
            put[name] = float(value["amount"])
        case Measured():
            put[name] = float(Fraction(value["value"]))
        case Maybe(inner):
            put[name] = None
            if value != "Absent":
                _put(put, name, inner, value["Present"])
        case Made(fields):
            for field, inner in fields.items():
                _put(put, field, inner, value[field])
        case OneOf(cases) if isinstance(value, dict):
            ((put[name], content),) = value.items()
            _, carried = cases[put[name]]
            if carried is not None:
                _put(put, put[name].lower(), carried, content)
        case _:
            put[name] = value


# ------------------------------------------------------------------------------------------------------- the agreement


def differences(measure: Measure, count: int) -> Counter[str]:
    """By output how many questions zen-engine answers differently, of those that have an answer."""
    questions = facts(measure, count)
    described, asked = typed(measure, questions)
    types = {each.name: each.type for each in described.type.fields}
    evaluate, wrong = engine().evaluate, Counter[str]()
    for question, given in zip(questions, asked, strict=True):
        try:
            found = described.function(**given)
        except Failure:
            continue
        theirs = evaluate(measure.name, context(measure, question))["result"]
        for output in measure.outputs:
            wrong[output] += _plain(types[output], getattr(found, output)) != theirs.get(output)
    return +wrong


def _plain(type_: Any, value: Any) -> Any:
    """A typed value as zen-engine gives it."""
    match value:
        case schema.Present():
            return _plain(type_.element, value.value)
        case Enum():
            return value.name
        case date():
            return value.isoformat()
        case Fraction():
            return float(value)
        case int() if isinstance(type_, schema.MoneyIn):
            return value / 10**type_.digits
        case _:
            return value


# ------------------------------------------------------------------------------------------------------------- figures

GENERATED, JSON_TO_JSON, ZEN = "generated", "JSON to JSON", "zen"


def measured(measure: Measure, count: int) -> Rounds:
    """The rounds of one rule: facts typed already, from JSON to JSON, and zen-engine."""
    questions = facts(measure, count)
    described, asked = typed(measure, questions)
    evaluate, contexts = engine().evaluate, [context(measure, each) for each in questions]

    places = [(place, each.argument) for place, each in enumerate(described.inputs) if each.name in measure.facts]

    def json_to_json() -> None:
        for question in questions:
            values = tuple(decode(described.facts, question))
            try:  # noqa: SIM105 - `suppress` would cost as much as a call
                encode(described.type, described.function(**{argument: values[place] for place, argument in places}))
            except Failure:
                pass

    def zen() -> None:
        for each in contexts:
            evaluate(measure.name, each)

    return interleaved({GENERATED: asking(described.function, asked, (Failure,)), JSON_TO_JSON: json_to_json, ZEN: zen})


def section(count: int) -> str:
    """The section of the page. Raises `SystemExit` where zen-engine says something else."""
    for measure in SEVEN:
        wrong = differences(measure, count)
        if wrong:
            raise SystemExit(f"{measure.name}: {dict(wrong)}")
    taken = {measure.name: measured(measure, count) for measure in SEVEN}
    lines = [_line(name, rounds, count) for name, rounds in taken.items()]
    most = {name: rounds for name, rounds in taken.items() if name != _BY_FUNCTION}
    lines.append(_line("six, without working days", together(most.values()), count * len(most)))
    lines.append(_line("all seven", together(taken.values()), count * len(taken)))
    told = _TOLD.format(version=version("zen-engine"), count=count)
    return f"## Scalar Python, against zen-engine\n\n{told}\n\n{Table(_HEADINGS, lines).markdown()}"


#: The rule for which the engine needs a function in JavaScript.
_BY_FUNCTION = "working-day due date"


def _line(name: str, taken: Rounds, calls: int) -> tuple[str, ...]:
    times = (f"{seconds(taken, each) / calls * 1e6:.2f}" for each in (GENERATED, JSON_TO_JSON, ZEN))
    return name, *times, *(f"{ratio(taken, ZEN, to):.1f}" for to in (GENERATED, JSON_TO_JSON))


_HEADINGS = (
    "rule",
    "generated, µs",
    "JSON to JSON, µs",
    "zen, µs",
    "zen / generated",
    "zen / JSON to JSON",
)

_TOLD = """zen-engine {version}, {count:,} questions a rule, one at a time; models are compiled before the clock starts, by a static
loader, its fastest form. A question is a dictionary of what JSON has, with amounts as floats, and its answer another.
Beside it stand the generated functions with facts typed already; and from JSON to JSON, where amounts and units are read
exactly and every fact is checked, which the engine does not. All values are the same. Working days are counted by a
function node in JavaScript, since the engine's own language has none; it is compiled anew for each question."""
