"""How fast generated functions are, as ratios to hand-written ones of the same rule, in one run.

Run with `make bench`. Facts are typed already. Silence and refusal are answers, and are met by both as exceptions.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from operator import attrgetter
from statistics import median
from typing import Any

from generated.runtime.failures import Failure
from tests.benchmarks.by_hand import BY_HAND, Gap, NotAdmitted
from tests.benchmarks.frame import Rounds, Table, interleaved, ratio, seconds, together, write_section
from tests.benchmarks.seven import SEVEN, Measure, facts, typed

CALLS = 2_000


def asking(
    function: Callable[..., Any], asked: Sequence[dict[str, Any]], stops: tuple[type[Exception], ...]
) -> Callable[[], None]:
    """A round: all questions, where the function may stop by one of some exceptions."""

    def run() -> None:
        for given in asked:
            try:  # noqa: SIM105 - `suppress` would cost as much as a call
                function(**given)
            except stops:
                pass

    return run


def outcome(measure: Measure, function: Callable[..., Any], given: dict[str, Any]) -> tuple[Any, ...]:
    """What a function gives: the outputs that are compared, or how it stops."""
    try:
        found = function(**given)
    except (Gap, NotAdmitted, Failure) as stop:
        return ("gap" if type(stop).__name__ in ("Gap", "Silent") else "refused",)
    return tuple(getattr(found, name, found) for name in measure.outputs)


def disagreements(measure: Measure, count: int = CALLS) -> list[tuple[dict[str, Any], Any, Any]]:
    """The questions to which hand and compiler answer differently."""
    described, asked = typed(measure, facts(measure, count))
    pairs = (
        (given, outcome(measure, BY_HAND[measure.name], given), outcome(measure, described.function, given))
        for given in asked
    )
    return [each for each in pairs if each[1] != each[2]]


def deciding(
    decide: Callable[..., Any], asked: Sequence[dict[str, Any]], read: Callable[[Any], object]
) -> Callable[[], None]:
    """A round of the form that does not raise; `read` takes what is wanted of a decision."""

    def run() -> None:
        for given in asked:
            read(decide(**given))

    return run


def measured(measure: Measure, count: int = CALLS) -> Rounds:
    """One rule, in all its forms."""
    described, asked = typed(measure, facts(measure, count))
    by_hand, function = BY_HAND[measure.name], described.function
    decide = getattr(import_module(function.__module__), f"decide_{function.__name__}")
    contenders = {
        BY_HAND_: asking(by_hand, asked, (Gap, NotAdmitted)),
        GENERATED: asking(function, asked, (Failure,)),
        DECIDING: deciding(decide, asked, id),
        READING: deciding(decide, asked, attrgetter(*described.type.build.__match_args__)),
    }
    return interleaved(contenders)


BY_HAND_, GENERATED, DECIDING, READING = "by hand", "generated", "deciding", "reading"


_HEADINGS = (
    "rule",
    "by hand, µs",
    "generated, µs",
    "deciding, µs",
    "generated / by hand",
    "deciding / generated",
    "and every outcome read / generated",
)


def table(taken: dict[str, Rounds], count: int = CALLS) -> Table:
    """A row a rule, and one for all together."""
    every = {**taken, "all seven": together(taken.values())}
    rows = []
    for name, rounds in every.items():
        calls = count * (len(taken) if name == "all seven" else 1)
        times = [f"{seconds(rounds, each) / calls * 1e6:.2f}" for each in (BY_HAND_, GENERATED, DECIDING)]
        pairs = ((GENERATED, BY_HAND_), (DECIDING, GENERATED), (READING, GENERATED))
        ratios = [f"{ratio(rounds, each, to):.2f}" for each, to in pairs]
        rows.append((name, *times, *ratios))
    return Table(_HEADINGS, rows)


def reasons(count: int = 200) -> float:
    """Seconds to build the whole tree of reasons of Article 15, the median over its questions asked again."""
    described, asked = typed(SEVEN[0], facts(SEVEN[0], count))
    decide = import_module("generated.runtime.reasons").decide

    def run() -> None:
        for given in asked:
            decide(described, **given)

    return seconds(interleaved({"reasons": run}), "reasons") / count


#: A rule with five exceptions, as upstream's own benchmark of its Python has it: conditions on booleans and integers.
FIVE_EXCEPTIONS = """
```catala
declaration scope Rated:
  input age content integer
  input is_student content boolean
  input is_resident content boolean
  output rate content integer

scope Rated:
  label base definition rate equals 100
  label child exception base definition rate under condition age < 12 consequence equals 0
  label young exception base definition rate under condition age >= 12 and age < 18 consequence equals 50
  label old exception base definition rate under condition age >= 65 consequence equals 60
  label student exception base definition rate under condition is_student and age >= 18 and age < 30
    consequence equals 70
  label resident exception base definition rate under condition is_resident and age >= 30 and age < 66
    consequence equals 80
```
"""


def five_exceptions() -> float:
    """Seconds a call of a base rule with five exceptions, two of which may meet."""
    from tests.differential.engines import Engines

    rated = Engines(FIVE_EXCEPTIONS).module.rated
    asked = [(age, bool(age & 1), bool(age & 2)) for age in range(64)]

    def run() -> None:
        for _ in range(50):
            for age, is_student, is_resident in asked:
                rated(age=age, is_student=is_student, is_resident=is_resident)

    return seconds(interleaved({"rated": run}), "rated") / (50 * len(asked))


_IMPORT = "import time; began = time.process_time(); import {}; print(time.process_time() - began)"


def imported(module: str) -> float:
    """Seconds of the processor to import a module in a new process, compiled already."""
    taken = [
        float(subprocess.run([sys.executable, "-c", _IMPORT.format(module)], capture_output=True, check=True).stdout)
        for _ in range(7)
    ]
    return median(taken)


def main() -> None:
    for measure in SEVEN:
        wrong = disagreements(measure)
        if wrong:
            raise SystemExit(f"{measure.name}: {wrong[0]}")
    shown = table({measure.name: measured(measure) for measure in SEVEN}).markdown()
    warranty = "generated.decree.part_4_concession_activities"
    more = Table(
        ("besides", "measured"),
        (
            ("a base rule with five exceptions, a call", f"{five_exceptions() * 1e6:.2f} µs"),
            ("all reasons of Article 15, built", f"{reasons() * 1e6:.0f} µs"),
            (
                "import of the Python library `fractions`, `datetime`, `enum`",
                f"{imported('fractions, datetime, enum') * 1e3:.0f} ms",
            ),
            ("import of Part 4, with these", f"{imported(warranty) * 1e3:.0f} ms"),
        ),
    ).markdown()
    print(f"{shown}\n\n{more}")
    write_section("scalar", f"## Scalar Python\n\n{_TOLD}\n\n{shown}\n\n{more}")


_TOLD = """Seven rules, by hand as a developer would write them, and generated; facts are typed already, and silence and refusal
are answers. *Deciding* is the form that does not raise and can give its reasons. Times are of the processor, a call."""


if __name__ == "__main__":
    main()
