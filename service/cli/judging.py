"""Changes judged, by several processes at once where the machine lets them share what is loaded."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from compiler.mutate.judge import Court, Outcome, Verdict
from compiler.mutate.tree import Mutant, RuleOf
from service.project.forked import forked


def judged(court: Court, mutants: Sequence[Mutant], jobs: int, tell: Callable[[int, int], None]) -> tuple[Verdict, ...]:
    """What becomes of each change, in their order; `tell` hears how many are done and how many of these survive."""
    groups: dict[object, list[int]] = {}
    for number, each in enumerate(mutants):
        groups.setdefault(_together(each), []).append(number)
    listed = list(groups.values())
    work = [[mutants[number] for number in each] for each in listed]
    found: dict[int, Verdict] = {}
    survived = 0
    judging = forked(lambda number: list(court.verdicts(work[number])), len(work), jobs)
    for numbers, verdicts in zip(listed, judging, strict=True):
        found |= dict(zip(numbers, verdicts, strict=True))
        survived += sum(each.outcome is Outcome.SURVIVED for each in verdicts)
        tell(len(found), survived)
    return tuple(found[number] for number in range(len(mutants)))


def _together(mutant: Mutant) -> object:
    """What must be judged together: changes that may come to the same."""
    place = mutant.place
    return (place.scope, place.defined) if isinstance(place, RuleOf) else (type(place), place.declaration)
