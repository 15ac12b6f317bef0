"""A question under all readings of the text.

The ways to read are tried as a tree: a choice is opened only where a question comes to read it, so that a reading that
matters under one case of another is tried there alone. What a question never reads cannot change its answer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import combinations
from typing import Any

from .answers import Answer, Json, ReadingInForce, Status
from .facts import Given, loads
from .failures import EvaluationError
from .readings import noticing
from .reasons import answer
from .records import field, frozen
from .resting import in_force
from .scopes import Scope

#: How many combinations are tried unless the asker wants more.
LIMIT = 200

#: Readings by full name, each with the case that holds.
Choices = Mapping[str, str]


@frozen
class Combination:
    """What is answered under some choices; those that are not named here were not read, so that any will do. Without
    an answer, `trouble` says why nothing can be computed."""

    choices: Choices
    answer: Answer | None
    trouble: str = ""

    def outcome(self, output: str) -> Outcome:
        """What an output comes to under these choices."""
        if self.answer is None:
            return Outcome(None, None, self.trouble)
        finding = self.answer.outputs[output]
        return Outcome(finding.status, finding.value, finding.shown, finding.words)

    def apart_from(self, other: Combination) -> frozenset[str]:
        """The readings on which two combinations differ; none where some choices belong to both."""
        return frozenset(name for name, case in self.choices.items() if other.choices.get(name, case) != case)


@frozen
class Outcome:
    """An output without its reasons; `status` is None where nothing can be computed, and `shown` says why."""

    status: Status | None
    value: Json
    shown: str
    words: str = field(default="", compare=False)

    def as_json(self) -> dict[str, Json]:
        if self.status is None:
            return {"status": "error", "message": self.shown}
        shown: dict[str, Json] = {"status": self.status.value}
        return {**shown, "value": self.value, "words": self.words} if self.status is Status.VALUE else shown


@frozen
class Row:
    """What an output is under some choices of the readings that it depends on."""

    choices: Choices
    outcome: Outcome


@frozen
class Spread:
    """An output over all readings: the readings that it depends on, none if it is the same on all, and its rows."""

    output: str
    depends_on: tuple[str, ...]
    rows: tuple[Row, ...]


@frozen
class AllReadings:
    """The answers to one question under every combination of readings that matters, the recommended one first.

    `chosen` are the readings that the asker has settled; `left` counts the branches that were not followed, because
    `limit` was met: each holds one combination or more.
    """

    scope: str
    readings: tuple[ReadingInForce, ...]
    combinations: tuple[Combination, ...]
    outputs: tuple[str, ...]
    chosen: Choices
    left: int

    @property
    def spreads(self) -> tuple[Spread, ...]:
        """How each output depends on the readings."""
        return tuple(self._spread(each) for each in self.outputs)

    @property
    def is_same_on_all(self) -> bool:
        """Whether no output depends on a reading, as far as was tried."""
        return not any(each.depends_on for each in self.spreads)

    def _spread(self, output: str) -> Spread:
        depends_on = tuple(each.name for each in self.readings if each.name in self._that_matter(output))
        rows = [Row(each.choices, each.outcome(output)) for each in self.combinations]
        ways = [(each.name, tuple(way.case for way in each.ways)) for each in self.readings if each.name in depends_on]
        return Spread(output, depends_on, tuple(_table(rows, ways)))

    def _that_matter(self, output: str) -> frozenset[str]:
        """The readings of which another case alone changes the output: two combinations that differ in nothing else."""
        outcomes = [(each, each.outcome(output)) for each in self.combinations]
        found: set[str] = set()
        for (one, first), (other, second) in combinations(outcomes, 2):
            if first != second:
                apart = one.apart_from(other)
                found |= apart if len(apart) == 1 else set()
        return frozenset(found)

    def as_json(self) -> Json:
        """The answers as the command line and the service give them."""
        return {
            "scope": self.scope,
            "same_on_all_readings": self.is_same_on_all,
            "complete": self.left == 0,
            "tried": len(self.combinations),
            "left": self.left,
            "chosen": dict(self.chosen),
            "readings": [each.as_json() for each in self.readings],
            "outputs": {each.output: _spread_as_json(each) for each in self.spreads},
        }


def _spread_as_json(spread: Spread) -> Json:
    rows: list[Json] = [{"readings": dict(each.choices), **each.outcome.as_json()} for each in spread.rows]
    return {"same_on_all_readings": not spread.depends_on, "depends_on": list(spread.depends_on), "answers": rows}


def _table(rows: list[Row], ways: list[tuple[str, tuple[str, ...]]]) -> list[Row]:
    """Rows with the choices that decide between them, each reading (with its cases) only where it does."""
    if not ways or all(each.outcome == rows[0].outcome for each in rows):
        return [Row({}, rows[0].outcome)]
    (name, cases), rest = ways[0], ways[1:]
    parted = {case: [each for each in rows if each.choices.get(name, case) == case] for case in cases}
    tables = {case: _table(those, rest) for case, those in parted.items() if those}
    first, *others = tables.values()
    if all(each == first for each in others) and len(tables) == len(cases):
        return first
    return [Row({name: case, **row.choices}, row.outcome) for case, table in tables.items() for row in table]


def all_readings(scope: Scope, facts: Given, limit: int = LIMIT) -> AllReadings:
    """The answers of a scope under all readings that the facts leave open. Raises `BadFacts`."""
    given = loads(facts) if isinstance(facts, str) else facts

    def ask(choices: Choices) -> tuple[Answer | EvaluationError, tuple[str, ...]]:
        chosen = {scope.readings[name].name: case for name, case in choices.items()}
        with noticing() as noticed:
            try:
                asked: Any = {**given, **chosen} if isinstance(given, Mapping) else given
                found: Answer | EvaluationError = answer(scope, asked)
            except EvaluationError as error:
                found = error
        return found, tuple(noticed)

    offered = tuple(in_force(each, None) for each in scope.readings.values())
    settled = given if isinstance(given, Mapping) else {}
    chosen = {each.name: str(settled[each.input]) for each in offered if settled.get(each.input) is not None}
    outputs = tuple(each.name for each in scope.type.fields)
    return explore(scope.name, offered, outputs, chosen, ask, limit)


def explore(
    scope: str,
    offered: tuple[ReadingInForce, ...],
    outputs: tuple[str, ...],
    chosen: Choices,
    ask: Callable[[Choices], tuple[Answer | EvaluationError, Iterable[str]]],
    limit: int = LIMIT,
) -> AllReadings:
    """The tree of choices. `ask` gives an answer under some choices, and the readings that it came to read, in order;
    readings that are in force without having been chosen are in their recommended case."""
    ways = {each.name: each for each in offered if each.name not in chosen}
    pending: list[dict[str, str]] = [{}]
    done: list[Combination] = []
    while pending and len(done) < limit:
        path = pending.pop()
        found, noticed = ask(path)
        open_ = [name for name in noticed if name in ways and name not in path]
        recommended = {name: ways[name].recommended.case for name in open_}
        done.append(_combination({**path, **recommended}, found))
        # What was read last is varied first: the rows of one choice so stand together.
        for place, name in enumerate(open_):
            before = {each: recommended[each] for each in open_[:place]}
            others = [way.case for way in ways[name].ways if way.case != recommended[name]]
            pending.extend({**path, **before, name: case} for case in reversed(others))
    met = {name for each in done for name in each.choices}
    readings = tuple(each for each in offered if each.name in met)
    return AllReadings(scope, readings, tuple(done), outputs, chosen, len(pending))


def _combination(choices: Choices, found: Answer | EvaluationError) -> Combination:
    return Combination(choices, None, str(found)) if isinstance(found, EvaluationError) else Combination(choices, found)
