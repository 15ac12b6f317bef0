"""What every benchmark shares: interleaved rounds, medians, ratios in one run, and the page that keeps them.

Contenders take turns within each round, so that a machine that drifts slows all alike; a ratio is the median of the
ratios of the rounds, never one of medians.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import process_time
from typing import TypeAlias

#: The page of figures; each benchmark writes its own section of it.
PAGE = Path(__file__).parents[2] / "docs" / "measured.md"

ROUNDS = 9

#: By contender: seconds of each round.
Rounds: TypeAlias = dict[str, list[float]]


def timed(run: Callable[[], object], clock: Callable[[], float] = process_time) -> float:
    """Seconds of the processor for one run: what else the machine does does not count. Garbage is collected before it,
    not within it."""
    gc.collect()
    gc.disable()
    try:
        start = clock()
        run()
        return clock() - start
    finally:
        gc.enable()


def interleaved(
    contenders: Mapping[str, Callable[[], object]], rounds: int = ROUNDS, clock: Callable[[], float] = process_time
) -> Rounds:
    """Every contender once a round, after one round that is not counted."""
    for run in contenders.values():
        run()
    taken: Rounds = {name: [] for name in contenders}
    for number in range(rounds):
        names = list(contenders)
        for name in names if number % 2 == 0 else reversed(names):
            taken[name].append(timed(contenders[name], clock))
    return taken


def together(several: Iterable[Rounds]) -> Rounds:
    """Several measurements added up, round by round: what all rules take together."""
    added: Rounds = {}
    for taken in several:
        for name, seconds in taken.items():
            before = added.setdefault(name, [0.0] * len(seconds))
            added[name] = [one + other for one, other in zip(before, seconds, strict=True)]
    return added


def ratio(taken: Rounds, name: str, to: str) -> float:
    """How many times as long one contender takes as another."""
    return median(one / other for one, other in zip(taken[name], taken[to], strict=True))


def seconds(taken: Rounds, name: str) -> float:
    """The median of a contender's rounds."""
    return median(taken[name])


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under headings, as Markdown; columns but the first are numbers."""

    headings: Sequence[str]
    rows: Sequence[Sequence[str]]

    def markdown(self) -> str:
        shown = [list(self.headings), *[list(row) for row in self.rows]]
        widths = [max(len(row[place]) for row in shown) for place in range(len(self.headings))]
        lines = [self._line(row, widths) for row in shown]
        rule = "|".join(
            "-" * (width + 2) if not place else "-" * (width + 1) + ":" for place, width in enumerate(widths)
        )
        return "\n".join((lines[0], f"|{rule}|", *lines[1:]))

    @staticmethod
    def _line(row: Sequence[str], widths: Sequence[int]) -> str:
        cells = (
            cell.rjust(width) if place else cell.ljust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        return f"| {' | '.join(cells)} |"


_HEAD = """# Measured

How fast the evaluators are. `make bench` writes this page: everything is measured in one run on the same seeded facts,
contenders taking turns, and a ratio is the median of those of the rounds. Ratios hold from machine to machine; times
are those of the machine that ran it.
"""


def write_section(name: str, text: str, page: Path = PAGE) -> None:
    """Puts a section of the page in its place, by name; other sections stay as they are."""
    begin, end = f"<!-- {name} -->", f"<!-- end of {name} -->"
    before = page.read_text("utf-8") if page.exists() else _HEAD
    section = f"{begin}\n\n{text.strip()}\n\n{end}\n"
    if begin in before:
        head, _, rest = before.partition(begin)
        page.write_text(head + section + rest.partition(f"{end}\n")[2], "utf-8")
    else:
        page.write_text(f"{before.rstrip()}\n\n{section}", "utf-8")
