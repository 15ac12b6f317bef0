"""Changes judged, by several processes at once where the machine lets them share what is loaded."""

from __future__ import annotations

import multiprocessing
import sys
from collections.abc import Callable, Iterator, Sequence

from compiler.mutate.judge import Court, Outcome, Verdict
from compiler.mutate.tree import Mutant, RuleOf

_WORK: dict[str, tuple[Court, Sequence[Sequence[Mutant]]]] = {}


def judged(court: Court, mutants: Sequence[Mutant], jobs: int, tell: Callable[[int, int], None]) -> tuple[Verdict, ...]:
    """What becomes of each change, in their order; `tell` hears how many are done and how many of these survive."""
    groups: dict[object, list[int]] = {}
    for number, each in enumerate(mutants):
        groups.setdefault(_together(each), []).append(number)
    listed = list(groups.values())
    work = [[mutants[number] for number in each] for each in listed]
    found: dict[int, Verdict] = {}
    survived = 0
    for numbers, verdicts in zip(listed, _all(court, work, jobs), strict=True):
        found |= dict(zip(numbers, verdicts, strict=True))
        survived += sum(each.outcome is Outcome.SURVIVED for each in verdicts)
        tell(len(found), survived)
    return tuple(found[number] for number in range(len(mutants)))


def _together(mutant: Mutant) -> object:
    """What must be judged together: changes that may come to the same."""
    place = mutant.place
    return (place.scope, place.defined) if isinstance(place, RuleOf) else (type(place), place.declaration)


def _all(court: Court, groups: Sequence[Sequence[Mutant]], jobs: int) -> Iterator[list[Verdict]]:
    """The verdicts of each group, in order. Only a fork shares the court; elsewhere one process does all."""
    if min(jobs, len(groups)) < 2 or "fork" not in multiprocessing.get_all_start_methods():
        yield from (list(court.verdicts(each)) for each in groups)
        return
    with multiprocessing.get_context("fork").Pool(jobs, _begin, (court, groups, sys.getrecursionlimit())) as pool:
        yield from pool.imap(_judge, range(len(groups)))


def _begin(court: Court, groups: Sequence[Sequence[Mutant]], depth: int) -> None:
    sys.setrecursionlimit(depth)
    _WORK["here"] = (court, groups)


def _judge(number: int) -> list[Verdict]:
    court, groups = _WORK["here"]
    return list(court.verdicts(groups[number]))
