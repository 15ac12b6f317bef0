"""Evaluators over columns against NumPy written by hand, with care and at first sight, on the seven rules, in one run.

Run with `python -m tests.benchmarks.columns`. Facts are drawn as `seven` describes them; all contenders take the same
columns, and give the same answers before they are measured.
"""

from __future__ import annotations

import argparse
import resource
from collections.abc import Callable
from typing import Any

import numpy as np

from generated.columns.runtime.columns import Decimals, Lists, Optionals
from tests.benchmarks.by_hand_columns import NAIVE, TUNED
from tests.benchmarks.columns_drawn import table
from tests.benchmarks.columns_sizes import few_rows, on_cores
from tests.benchmarks.frame import Rounds, Table, interleaved, ratio, seconds, together, write_section
from tests.benchmarks.seven import SEVEN, Measure

ROWS, ROUNDS = 1_000_000, 15
SIZES = (100_000, 1_000_000, 3_000_000, 10_000_000)


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
            "generated": lambda: scope.ask(1, **facts),
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
            "generated": lambda: scope.ask(1, **facts),
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
    parts = ("## Columns", _TOLD.format(rows=rows), shown, _GROWN, grown, on_cores(), few_rows())
    text = "\n\n".join(parts)
    write_section("columns", text)
    print(text)


_TOLD = """{rows:,} rows. *Of tuned*: the speed of generated code as a share of NumPy written with care; *times naive*: how many
times as fast as `np.where`, `np.select` and `np.busday_offset`; and how many times as fast as these NumPy written with
care is itself. That works in blocks over arrays that it uses again, and does less: generated code also looks whether
codes are those of a case, days are in the calendar and numbers in the bounds that no sum leaves, and tells silence from
refusal. Both have one thread."""

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
