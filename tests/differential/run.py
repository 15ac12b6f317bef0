"""The long run: thousands of random programs in all forms, each held against the interpreter, on all cores.

    python -m tests.differential.run --programs 20000 --seed a --start 0 --forms scalar,columns,javascript

Program number n of a seed is always the same, so a run is taken up again with `--start`. A program that fails is made
as small as it goes in the forms that failed, and printed with its number; `--as-drawn` leaves it as it was drawn, for
making one small can take longer than the run.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter
from collections.abc import Sequence

from tests.differential.beside import FORMS, compare_forms
from tests.differential.choices import Choices, shrunk
from tests.differential.programs import Sample, sample
from tests.long_run import Pace, workers


def failure_of(made: Sample, forms: Sequence[str]) -> Exception | None:
    """What is wrong with a program, None where all forms answer as the interpreter does."""
    try:
        compare_forms(made.text, made.questions, forms)
    except Exception as problem:
        return problem
    return None


def minimal(record: Sequence[int], kind: str, forms: Sequence[str], tries: int = 2000) -> Sample:
    """A small program that fails in the same way."""

    def fails(candidate: Sequence[int]) -> bool:
        return type(failure_of(sample(Choices.replayed(candidate)), forms)).__name__ == kind

    return sample(Choices.replayed(shrunk(record, fails, tries)))


def one(task: tuple[str, int, tuple[str, ...], bool]) -> tuple[int, dict[str, int], str]:
    """One program: its number, how often each kind of outcome came, and the report of a failure."""
    seed, number, forms, is_as_drawn = task
    choices = Choices.seeded(f"{seed}:{number}")
    made = sample(choices)
    try:
        return number, compare_forms(made.text, made.questions, forms), ""
    except Exception as problem:
        if is_as_drawn:
            return number, {}, f"Program {seed}:{number} fails.\n\n{made}\n{type(problem).__name__}: {problem}\n"
        failing = tuple(each for each in forms if failure_of(made, (each,)) is not None) or forms
        small = minimal(choices.record, type(problem).__name__, failing)
        told = failure_of(small, failing)
        return number, {}, f"Program {seed}:{number} fails.\n\n{small}\n{type(told).__name__}: {told}\n"


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the programs; 1 where one has failed."""
    parser = argparse.ArgumentParser(description="Random programs in all forms, each held against the interpreter.")
    parser.add_argument("--programs", type=int, default=20_000, help="how many (20000)")
    parser.add_argument("--seed", default="a", help="which run of programs (a)")
    parser.add_argument("--start", type=int, default=0, help="the number of the first program (0)")
    parser.add_argument("--forms", default=",".join(FORMS), help=f"which forms ({','.join(FORMS)})")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes at once (the cores)")
    parser.add_argument("--most", type=int, default=3, help="stop after so many failures (3)")
    parser.add_argument("--as-drawn", action="store_true", help="do not make smaller what fails")
    asked = parser.parse_args(arguments)
    forms = tuple(asked.forms.split(","))
    if unknown := set(forms).difference(FORMS):
        parser.error(f"there is no form {', '.join(sorted(unknown))}; there are {', '.join(FORMS)}")
    numbers = range(asked.start, asked.start + asked.programs)
    tasks = ((asked.seed, number, forms, asked.as_drawn) for number in numbers)
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
