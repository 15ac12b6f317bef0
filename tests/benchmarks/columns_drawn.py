"""The facts of the seven rules as columns of any length, drawn as `seven` describes them."""

from __future__ import annotations

import importlib
from typing import Any

import numpy as np

from generated.columns.runtime.columns import Cases, Decimals, Optionals
from generated.runtime import schema
from tests.benchmarks.seven import Amount, Day, Draw, Flag, Later, Made, Maybe, Measure, Measured, OneOf, Whole


def over_columns(measure: Measure) -> Any:
    """The scope of a rule in `generated/columns/`."""
    module = importlib.import_module(f"generated.columns.{measure.module.replace('/', '.')}")
    return getattr(module, measure.scope.upper())


def drawn(draw: Draw, type_: Any, name: str, rows: int, random: np.random.Generator, days: dict[str, Any]) -> Any:
    """A column as a draw describes it."""
    match draw:
        case Flag(true):
            return random.random(rows) < true
        case Whole(low, high):
            return random.integers(low, high, rows, endpoint=True)
        case Amount(_, low, high, step):
            return random.integers(low, high, rows, endpoint=True) * step
        case Measured(_, low, high, parts):
            return Decimals(random.integers(low, high, rows, endpoint=True), parts)
        case Day(first, last):
            days[name] = np.datetime64(first) + random.integers(0, (last - first).days, rows, endpoint=True)
            return days[name]
        case Later(than, low, high):
            days[name] = days[than] + random.integers(low, high, rows, endpoint=True)
            return days[name]
        case Maybe(inner, present):
            there = random.random(rows) < present
            return Optionals(there, drawn(inner, type_.element, name, rows, random, days))
        case Made(fields):
            types = {each.name: each.type for each in type_.fields}
            return {each: drawn(inner, types[each], each, rows, random, days) for each, inner in fields.items()}
        case OneOf(cases):
            return _cases(cases, type_, rows, random)


def _cases(cases: Any, type_: schema.Enumeration, rows: int, random: np.random.Generator) -> Any:
    names = [each.name for each in type_.cases]
    weights = np.array([cases[each][0] if each in cases else 0 for each in names], float)
    codes = random.choice(len(names), rows, p=weights / weights.sum()).astype(np.int8)
    payloads = {
        each.name: drawn(cases[each.name][1], each.payload, each.name, rows, random, {})
        for each in type_.cases
        if each.payload is not None
    }
    return Cases(codes, payloads) if payloads else codes


def table(measure: Measure, rows: int) -> tuple[Any, dict[str, Any]]:
    """The scope over columns, and a table of facts."""
    scope = over_columns(measure)
    types = {each.name: each.type for each in scope.scalar.inputs}
    random, days = np.random.default_rng(7), dict[str, Any]()
    return scope, {name: drawn(draw, types[name], name, rows, random, days) for name, draw in measure.facts.items()}
