"""How fast generated functions are, as ratios to hand-written ones of the same rule, in one run.

Run with `make bench`. Facts are typed already. Silence and refusal are answers, and are met by both as exceptions.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
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


def measured(measure: Measure, count: int = CALLS) -> Rounds:
    """One rule, in all its forms."""
    described, asked = typed(measure, facts(measure, count))
    by_hand = BY_HAND[measure.name]
    contenders = {
        "by hand": asking(by_hand, asked, (Gap, NotAdmitted)),
        "generated": asking(described.function, asked, (Failure,)),
    }
    return interleaved(contenders)


def table(taken: dict[str, Rounds], count: int = CALLS) -> Table:
    """A row a rule, and one for all together."""
    every = {**taken, "all seven": together(taken.values())}
    rows = []
    for name, rounds in every.items():
        calls = count * (len(taken) if name == "all seven" else 1)
        times = [f"{seconds(rounds, each) / calls * 1e6:.2f}" for each in ("by hand", "generated")]
        rows.append((name, *times, f"{ratio(rounds, 'generated', 'by hand'):.2f}"))
    return Table(("rule", "by hand, µs a call", "generated, µs a call", "times by hand"), rows)


def main() -> None:
    for measure in SEVEN:
        wrong = disagreements(measure)
        if wrong:
            raise SystemExit(f"{measure.name}: {wrong[0]}")
    shown = table({measure.name: measured(measure) for measure in SEVEN}).markdown()
    print(shown)
    write_section("scalar", f"## Scalar Python\n\n{shown}")


if __name__ == "__main__":
    main()
