"""The nightly run: random questions to every scope of the decree, the interpreter against all other forms.

    python -m tests.differential.agree --questions 1000000 --seed a --start 0

A form answers questions to one scope, a batch at a time (`Form`): of each output its status and value, or the kind of
error. Batch number n of a seed is always the same. What differs is printed with the seed of its batch and its facts.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter
from collections.abc import Sequence
from functools import cache
from random import Random

from compiler.interpret.outcomes import Outcomes
from compiler.runtime.answers import Json
from compiler.runtime.failures import EvaluationError
from compiler.types import QualifiedName
from tests.differential.drawn import drawn, limits
from tests.differential.forms import FORMS
from tests.differential.test_decree import CHECKED, PATHS
from tests.long_run import Pace, workers

#: Questions of a batch: all to one scope, so that a form over columns has something to do.
BATCH = 200

SCOPES = tuple(scope.name for module in CHECKED.program.modules if module.name in PATHS for scope in module.scopes)


@cache
def _judge() -> Outcomes:
    return Outcomes(CHECKED.program)


def interpreted(scope: QualifiedName, questions: Sequence[dict[str, Json]]) -> list[dict[str, Json]]:
    """What the judge answers."""
    judge = _judge()
    return [_judged(judge, scope, asked) for asked in questions]


def _judged(judge: Outcomes, scope: QualifiedName, asked: dict[str, Json]) -> dict[str, Json]:
    try:
        found = judge.answer(scope, judge.decoded(scope, asked)).outputs
    except EvaluationError as error:
        return {"error": type(error).__name__}
    return {name: _shown(each.status.value, each.value) for name, each in found.items()}


def _shown(status: str, value: Json) -> Json:
    return {"status": status, "value": value} if status == "value" else {"status": status}


def batch(seed: str, number: int, size: int = BATCH) -> tuple[QualifiedName, list[dict[str, Json]]]:
    """A scope and questions to it."""
    scope = SCOPES[number % len(SCOPES)]
    random = Random(f"{seed}:{number}")
    judge = _judge()
    near, type_ = limits(CHECKED.program, judge, scope), judge.facts_type(scope)
    questions = [drawn(type_, near, random) for _ in range(size)]
    return scope, [each for each in questions if isinstance(each, dict)]


def one(task: tuple[str, int, int, tuple[str, ...]]) -> tuple[int, dict[str, int], str]:
    """One batch: how often each kind of answer came, and the first difference."""
    seed, number, size, forms = task
    scope, questions = batch(seed, number, size)
    expected = interpreted(scope, questions)
    seen: Counter[str] = Counter()
    for each in expected:
        seen.update(
            ["error"]
            if "error" in each
            else [str(found["status"]) for found in each.values() if isinstance(found, dict)]
        )
    for name in forms:
        try:
            found = FORMS[name](scope, questions)
        except Exception as problem:
            return (
                number,
                dict(seen),
                f"Batch {seed}:{number}, {scope}: {name} fails: {type(problem).__name__}: {problem}",
            )
        for asked, one_, other in zip(questions, expected, found, strict=True):
            if not alike(one_, other):
                told = f"Batch {seed}:{number}, {scope} {asked}\n  interpreted: {one_}\n  {name}: {other}"
                return number, dict(seen), told
    return number, dict(seen), ""


def alike(expected: dict[str, Json], found: dict[str, Json]) -> bool:
    """Whether a form answers as the judge does; one that cannot name the kind of an error says that there is one."""
    return found == expected or ("error" in expected and found == {"error": ""})


def main(arguments: Sequence[str] | None = None) -> int:
    """Asks the questions; 1 where an answer differs."""
    parser = argparse.ArgumentParser(description="Random questions to the decree's scopes, in all forms.")
    parser.add_argument("--questions", type=int, default=1_000_000, help="how many (1000000)")
    parser.add_argument("--seed", default="a", help="which run of questions (a)")
    parser.add_argument("--start", type=int, default=0, help="the number of the first batch (0)")
    parser.add_argument("--forms", default=",".join(FORMS), help=f"which forms ({','.join(FORMS)})")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes at once (the cores)")
    parser.add_argument("--most", type=int, default=3, help="stop after so many differences (3)")
    asked = parser.parse_args(arguments)
    count = -(-asked.questions // BATCH)
    forms = tuple(asked.forms.split(","))
    tasks = ((asked.seed, number, BATCH, forms) for number in range(asked.start, asked.start + count))
    outcomes: Counter[str] = Counter()
    failed = 0
    pace = Pace(count, f"batches of {BATCH} questions", asked.seed, asked.start, every=100)
    with workers(asked.jobs) as pool:
        for _, seen, report in pool.imap(one, tasks, chunksize=2):
            outcomes.update(seen)
            if report:
                failed += 1
                print(f"\n{report}", flush=True)
            pace.step(failed)
            if failed >= asked.most:
                break
    kinds = ", ".join(f"{kind} {many}" for kind, many in outcomes.most_common())
    print(f"\n{pace.done * BATCH} questions to {len(SCOPES)} scopes, {failed} batches differ. Answers: {kinds}.")
    pace.end()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
