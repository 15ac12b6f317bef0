"""Evaluators over columns against NumPy written by hand, with care and at first sight, on the seven rules, in one run.

Run with `python -m tests.benchmarks.columns`. Facts are drawn as `seven` describes them; all contenders take the same
columns, and give the same answers before they are measured.
"""

from __future__ import annotations

import argparse
import importlib
import resource
from collections.abc import Callable
from typing import Any

import numpy as np

from generated.columns.runtime.columns import Cases, Decimals, Lists, Optionals
from generated.runtime import schema
from tests.benchmarks.by_hand_columns import NAIVE, TUNED
from tests.benchmarks.frame import Rounds, Table, interleaved, ratio, seconds, together, write_section
from tests.benchmarks.seven import SEVEN, Amount, Day, Draw, Flag, Later, Made, Maybe, Measure, Measured, OneOf, Whole

ROWS, ROUNDS = 1_000_000, 15
SIZES = (100_000, 1_000_000, 3_000_000, 10_000_000)


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
    module = importlib.import_module(f"generated.columns.{measure.module.replace('/', '.')}")
    scope = getattr(module, measure.scope.upper())
    types = {each.name: each.type for each in scope.scalar.inputs}
    random, days = np.random.default_rng(7), dict[str, Any]()
    return scope, {name: drawn(draw, types[name], name, rows, random, days) for name, draw in measure.facts.items()}


def agree(measure: Measure, scope: Any, facts: dict[str, Any], by_hand: Callable[..., Any]) -> None:
    """Raises where what was written by hand gives anything else."""
    answers, other = scope.ask(**facts), by_hand(**facts)
    assert set(answers) == set(other), measure.name
    for output in answers:
        found = answers[output]
        if isinstance(found.values, Lists):
            by_element, missing = other[output]
            _lists_agree(found.values, by_element, missing, measure)
            continue
        values = found.values
        values = values.numerators if isinstance(values, Decimals) else values
        if isinstance(values, Optionals):
            present = np.asarray(values.present)
            values = values.values
        else:
            present = np.ones(len(found.outcome), bool)
        theirs, missing = other[output]
        assert ((found.outcome != 0) == missing).all(), (measure.name, output)
        here = (found.outcome == 0) & present
        assert (np.asarray(values).astype(np.int64)[here] == np.asarray(theirs).astype(np.int64)[here]).all(), (
            measure.name,
            output,
        )


def _lists_agree(found: Lists, by_element: Any, missing: Any, measure: Measure) -> None:
    """Raises where a list has other elements than it has by hand; an element is a case, in their order."""
    codes = np.repeat(np.arange(len(by_element))[:, None], by_element.shape[1], 1).T[by_element.T]
    lengths = by_element.sum(axis=0)
    assert not missing.any(), measure.name
    assert (np.diff(found.offsets) == lengths).all(), measure.name
    assert (found.values == codes).all(), measure.name


def measured(measure: Measure, rows: int) -> Rounds:
    """The rounds of one rule, where all give the same answers."""
    scope, facts = table(measure, rows)
    for by_hand in (TUNED[measure.name], NAIVE[measure.name]):
        agree(measure, scope, facts, by_hand)
    return interleaved(
        {
            "generated": lambda: scope.ask(**facts),
            "tuned": lambda: TUNED[measure.name](**facts),
            "naive": lambda: NAIVE[measure.name](**facts),
        },
        ROUNDS,
    )


def of_size(rows: int) -> Rounds:
    """All seven rules together, for so many rows."""

    def taken(measure: Measure) -> Rounds:
        scope, facts = table(measure, rows)
        contenders: dict[str, Callable[[], object]] = {
            "generated": lambda: scope.ask(**facts),
            "tuned": lambda: TUNED[measure.name](**facts),
        }
        return interleaved(contenders, max(7, min(101, 10_000_000 // rows)))

    return together(map(taken, SEVEN))


def main() -> None:
    """Measures, prints, and keeps the table."""
    parser = argparse.ArgumentParser(description="Evaluators over columns against NumPy written by hand.")
    parser.add_argument("--rows", type=int, default=ROWS)
    rows = parser.parse_args().rows
    lines, all_ = [], []
    for measure in SEVEN:
        taken = measured(measure, rows)
        all_.append(taken)
        lines.append(_line(f"{measure.name}, {measure.provision}", taken, rows))
    lines.append(_line("all seven", together(all_), 7 * rows))
    shown = Table(("a rule", "ns a row", "of tuned", "times naive", "tuned, times naive"), lines).markdown()
    sizes = [_size(each) for each in SIZES]
    grown = Table(("rows", "ns a row and rule", "of tuned", "memory at most, MiB"), sizes).markdown()
    text = f"## Columns\n\n{_TOLD.format(rows=rows)}\n\n{shown}\n\n{_GROWN}\n\n{grown}"
    write_section("columns", text)
    print(text)


_TOLD = """{rows:,} rows. *Of tuned*: the speed of generated code as a share of NumPy written with care; *times naive*: how many
times as fast as `np.where`, `np.select` and `np.busday_offset`; and how many times as fast as these NumPy written with
care is itself. That works in blocks over arrays that it uses again, and does less: generated code also looks whether
codes are those of a case, days are in the calendar and numbers in the bounds that no sum leaves, and tells silence from
refusal."""

_GROWN = """All seven rules by the number of rows, with the memory of the process at its most, all facts and the answers of one rule
included."""


def _line(name: str, taken: Rounds, rows: int) -> tuple[str, ...]:
    nanoseconds = seconds(taken, "generated") / rows * 1e9
    naive, of_tuned = (f"{ratio(taken, 'naive', each):.1f}" for each in ("generated", "tuned"))
    return name, f"{nanoseconds:.1f}", f"{ratio(taken, 'tuned', 'generated'):.2f}", naive, of_tuned


def _size(rows: int) -> tuple[str, ...]:
    taken = of_size(rows)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    nanoseconds = seconds(taken, "generated") / (7 * rows) * 1e9
    return f"{rows:,}", f"{nanoseconds:.1f}", f"{ratio(taken, 'tuned', 'generated'):.2f}", f"{memory:,.0f}"


if __name__ == "__main__":
    main()
