"""The long run: thousands of random programs under both engines, on all cores.

    python -m tests.differential.run --programs 20000 --seed a --start 0

Program number n of a seed is always the same, so a run is taken up again with `--start`. A program that fails is made
as small as it goes, and printed with its number.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter
from collections.abc import Sequence

from tests.differential.choices import Choices, shrunk
from tests.differential.engines import compare
from tests.differential.programs import Sample, sample
from tests.long_run import Pace, workers


def failure_of(made: Sample) -> str:
    """The kind of failure that a program meets, "" where the two engines agree."""
    try:
        compare(made.text, made.questions)
    except Exception as problem:
        return type(problem).__name__
    return ""


def _told(made: Sample) -> str:
    try:
        compare(made.text, made.questions)
    except Exception as problem:
        return f"{type(problem).__name__}: {problem}"
    return ""


def minimal(record: Sequence[int], kind: str, tries: int = 2000) -> Sample:
    """A small program that fails in the same way."""

    def fails(candidate: Sequence[int]) -> bool:
        return failure_of(sample(Choices.replayed(candidate))) == kind

    return sample(Choices.replayed(shrunk(record, fails, tries)))


def one(task: tuple[str, int]) -> tuple[int, dict[str, int], str]:
    """One program: its number, how often each kind of outcome came, and the report of a failure."""
    seed, number = task
    choices = Choices.seeded(f"{seed}:{number}")
    made = sample(choices)
    try:
        return number, compare(made.text, made.questions), ""
    except Exception as problem:
        small = minimal(choices.record, type(problem).__name__)
        return number, {}, f"Program {seed}:{number} fails.\n\n{small}\n{_told(small)}\n"


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the programs; 1 where one has failed."""
    parser = argparse.ArgumentParser(description="Random programs under interpreter and generated Python.")
    parser.add_argument("--programs", type=int, default=20_000, help="how many (20000)")
    parser.add_argument("--seed", default="a", help="which run of programs (a)")
    parser.add_argument("--start", type=int, default=0, help="the number of the first program (0)")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes at once (the cores)")
    parser.add_argument("--most", type=int, default=3, help="stop after so many failures (3)")
    asked = parser.parse_args(arguments)
    tasks = ((asked.seed, number) for number in range(asked.start, asked.start + asked.programs))
    outcomes: Counter[str] = Counter()
    failed = 0
    pace = Pace(asked.programs, "programs", asked.seed, asked.start, every=200)
    with workers(asked.jobs) as pool:
        for _, seen, report in pool.imap(one, tasks, chunksize=8):
            outcomes.update(seen)
            if report:
                failed += 1
                print(f"\n{report}", flush=True)
            pace.step(failed)
            if failed >= asked.most:
                break
    kinds = ", ".join(f"{kind} {count}" for kind, count in outcomes.most_common())
    print(f"\n{pace.done} programs, {failed} failed. Answers: {kinds}.")
    pace.end()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
