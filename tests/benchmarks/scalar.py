"""How fast a generated evaluator is, as ratios to a hand-written function of the same rule, in one run.

Run with `make bench`. Medians over interleaved rounds, so that a drifting machine slows both alike.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from fractions import Fraction
from statistics import median
from time import perf_counter

from generated.decree.part_4_concession_activities import (
    WARRANTY,
    Electricity,
    Land,
    Mining,
    Other,
    Project,
    Regulated_minerals,
    warranty,
)
from generated.runtime.failures import Silent
from generated.runtime.reasons import decide

ROUNDS = 9
CALLS = 2_000

PROJECTS: tuple[Project, ...] = (
    Electricity(Fraction(5)),
    Electricity(Fraction(501, 100)),
    Land(Fraction(150)),
    Land(Fraction(1050)),
    Land(Fraction(1101)),
    Mining(Fraction(301)),
    Other(),
)


def by_hand(project: Project) -> int:
    """Article 15 as a developer would write it in an afternoon."""
    match project:
        case Electricity(capacity):
            return 1_000_000 if capacity <= 5 else 3_000_000 if capacity <= 100 else 5_000_000
        case Land(area):
            if 2 <= area <= 150:
                return 3_000_000
            if 151 <= area <= 1000:
                return 5_000_000
            if area >= 1101:
                return 7_000_000
        case Mining(area):
            if 1 <= area <= 300:
                return 5_000_000
            if 301 <= area <= 500:
                return 10_000_000
        case Regulated_minerals() | Other():
            pass
    raise Silent("amount")


def _asked(function: Callable[[Project], object]) -> float:
    """Seconds a call, silence counted as an answer."""
    start = perf_counter()
    for _ in range(CALLS // len(PROJECTS)):
        for project in PROJECTS:
            with suppress(Silent):
                function(project)
    return (perf_counter() - start) / CALLS


def measure(contenders: Sequence[tuple[str, Callable[[Project], object]]]) -> list[tuple[str, float, float]]:
    """For each contender its name, its median in microseconds, and the median of its ratios to the first."""
    rounds = [[_asked(function) for _, function in contenders] for _ in range(ROUNDS)]
    return [
        (name, median(each[index] for each in rounds) * 1e6, median(each[index] / each[0] for each in rounds))
        for index, (name, _) in enumerate(contenders)
    ]


def main() -> None:
    """Prints the table."""
    rows = measure(
        (
            ("written by hand", by_hand),
            ("generated", lambda project: warranty(project=project)),
            ("generated, with reasons", lambda project: decide(WARRANTY, project=project)),
        )
    )
    print("Article 15, seven projects in turn\n")
    for name, microseconds, ratio in rows:
        print(f"{name:<26}{microseconds:>9.2f} µs a call{ratio:>9.2f} times by hand")


if __name__ == "__main__":
    main()
