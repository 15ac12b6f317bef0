"""The long run: random programs, their formulas held against the interpreter.

    python -m tests.analyse.run --programs 2000 --seed a --start 0 --solved 10

Of each question the formulas must say what the interpreter answers. With `--solved`, so many of a hundred questions are
put to the solver too: it must find the facts, and find nothing where the opposite is asked.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Sequence

from compiler.analyse.evaluating import Evaluation
from compiler.analyse.limits import Limits
from compiler.analyse.models import assignment_of
from compiler.analyse.scopes import Encoder
from compiler.analyse.solver import Met, Never, Solver
from compiler.analyse.terms import Sort, Term, and_, constant, equal, forget, not_
from compiler.analyse.values import CannotEncode
from compiler.runtime.answers import Json
from compiler.types import QualifiedName
from tests.analyse.oracle import encoded, interpreted
from tests.differential.choices import Choices, shrunk
from tests.differential.engines import accepted
from tests.differential.programs import Sample, sample
from tests.long_run import Pace

#: Random facts go far.
WIDE = Limits(1, 9999, 4, (-10_000, 10_000), (-10_000, 10_000), (-1_000_000, 1_000_000))


class Differs(AssertionError):
    """The formulas say something else than the interpreter."""


def compare(made: Sample, solved: int = 0) -> Counter[str]:
    """Holds all questions of a program against the interpreter; how often each outcome came. Raises `Differs`."""
    encoder = Encoder(accepted(made.text).program, WIDE)
    seen: Counter[str] = Counter()
    for number, (name, facts) in enumerate(made.questions):
        scope = QualifiedName("", name)
        try:
            said = encoded(encoder, scope, facts)
        except CannotEncode:
            seen["beyond the limits"] += 1
            continue
        if encoder.scope(scope).holes:
            seen["not encoded: " + encoder.scope(scope).holes[0].reason] += 1
            continue
        answer = interpreted(encoder, scope, facts)
        if said != answer:
            raise Differs(f"{name} {facts}\nformulas:    {said}\ninterpreter: {answer}")
        seen["stopped" if isinstance(said, str) else "answered"] += 1
        if number * 100 % max(1, 100 * len(made.questions)) < solved:
            seen[solve(encoder, scope, facts)] += 1
    return seen


def _is(symbol: Term, value: object) -> Term:
    assert isinstance(value, bool | int) or symbol.sort is Sort.REAL
    return equal(symbol, constant(value))  # type: ignore[arg-type]


def solve(encoder: Encoder, scope: QualifiedName, facts: dict[str, Json]) -> str:
    """Asks the solver for what holds of the facts, and for the opposite."""
    formulas = encoder.scope(scope)
    assignment = assignment_of(encoder, formulas, dict(facts))

    values = Evaluation(assignment)
    asked = [formulas.fails]
    for answered in formulas.answers.values():
        asked += [answered.has_value, answered.silent, answered.conflict, answered.refused]
    holding = and_(*[each if values(each) else not_(each) for each in asked])
    facts_hold = [_is(symbol, value) for symbol, value in assignment.items()]
    solver = Solver(3_000_000)
    one, other = solver.ask(*facts_hold, holding), solver.ask(*facts_hold, not_(holding))
    if isinstance(one, Never) or isinstance(other, Met):
        raise Differs(f"{scope} {facts}\nthe solver: {type(one).__name__}, of the opposite {type(other).__name__}")
    return "solved" if isinstance(one, Met) and isinstance(other, Never) else "not solved"


def failure_of(made: Sample, solved: int) -> str:
    """The kind of failure that a program meets; what is no matter of the analysis is none."""
    try:
        compare(made, solved)
    except Exception as problem:
        return type(problem).__name__
    return ""


def minimal(record: Sequence[int], kind: str, solved: int, tries: int = 600) -> Sample:
    """A small program that fails in the same way."""

    def fails(candidate: Sequence[int]) -> bool:
        return failure_of(sample(Choices.replayed(candidate)), solved) == kind

    return sample(Choices.replayed(shrunk(record, fails, tries)))


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the programs; 1 where one has failed."""
    parser = argparse.ArgumentParser(description="Random programs: formulas and interpreter.")
    parser.add_argument("--programs", type=int, default=2_000, help="how many (2000)")
    parser.add_argument("--seed", default="a", help="which run of programs (a)")
    parser.add_argument("--start", type=int, default=0, help="the number of the first program (0)")
    parser.add_argument("--solved", type=int, default=0, help="of a hundred questions, how many are put to the solver")
    parser.add_argument("--most", type=int, default=3, help="stop after so many failures (3)")
    asked = parser.parse_args(arguments)
    outcomes: Counter[str] = Counter()
    failed = 0
    pace = Pace(asked.programs, "programs", asked.seed, asked.start, every=200)
    for number in range(asked.start, asked.start + asked.programs):
        choices = Choices.seeded(f"{asked.seed}:{number}")
        made = sample(choices)
        try:
            outcomes.update(compare(made, asked.solved))
        except Exception as problem:
            kind = type(problem).__name__
            small = minimal(choices.record, kind, asked.solved)
            print(f"\nProgram {asked.seed}:{number} fails: {problem}\n\n{small}", flush=True)
            try:
                compare(small, asked.solved)
            except Exception as again:
                print(f"{kind}: {again}", flush=True)
            failed += 1
        forget()
        pace.step(failed)
        if failed >= asked.most:
            break
    kinds = ", ".join(f"{kind} {count}" for kind, count in outcomes.most_common())
    print(f"\n{pace.done} programs, {failed} failed. {kinds}.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
