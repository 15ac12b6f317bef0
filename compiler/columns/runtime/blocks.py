"""Rows worked out block by block, on one thread or several; what the blocks come to is put together as they are done.

A block works out values, where each output is silent or refused, and which rows are doubtful: a number beyond 64 bits,
a date that does not exist, rules that may conflict.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from .columns import Array
from .exact import either
from .found import Results
from .given import Arrays, no_dates
from .threads import cores, each_on

#: How many rows are worked out together: few enough that their arrays stay in the processor's cache, so many that calls
#: of NumPy take no time beside what they do.
BLOCK = 65_536
#: On several threads blocks are wider, from the least to the most: threads hand Python's lock on at every call of
#: NumPy, and for narrow ones that takes as long as two threads save. Fewer rows than two such blocks are left to one.
WIDE, WIDEST = 131_072, 262_144
_NO_ROWS: Array = np.zeros(0, np.int64)


class Block:
    """What a block of rows came to: the doubtful rows, by output its outcome, by path the values and their scales."""

    __slots__ = ("doubtful", "outcomes", "scales", "values")

    def __init__(
        self,
        doubtful: Array | None,
        outcomes: Mapping[str, Any],
        values: Mapping[str, Any],
        scales: Mapping[str, int] | None = None,
    ) -> None:
        self.doubtful, self.outcomes, self.values = doubtful, outcomes, values
        self.scales = scales or {}


@dataclass(frozen=True, slots=True)
class Blocks:
    """What works a scope out, block by block. `facts` are the paths of the arrays that it takes; behind them it takes
    the scales of the decimals `scales`, and, if it `takes_scale`, the one to which the decimals `together` are brought.
    """

    work_out: Callable[..., Block]
    facts: tuple[str, ...]
    scales: tuple[str, ...] = ()
    together: tuple[str, ...] = ()
    takes_scale: bool = False
    #: The dates that a table has no answer for where they are none: such rows are among the doubtful ones as it is.
    tabled: tuple[str, ...] = ()
    #: What it puts in its place itself, with the type of the array: it takes these places last.
    puts: Mapping[str, str] = field(default_factory=dict)

    def over(self, arrays: Arrays, results: Results, threads: int | None) -> Array:
        """Works all rows out, on so many threads (None: on all cores) as far as there are blocks for them; the rows
        that are doubtful."""
        scale = (arrays.common_scale(self.together),) if self.together else ()
        scales = [arrays.scales.get(path, 1) for path in self.scales]
        if self.takes_scale:
            scales += scale
        columns = [arrays.by_path[path] for path in self.facts]
        dates = [place for place, path in enumerate(self.facts) if path in arrays.dates and path not in self.tabled]
        places: dict[str, Array] = {path: np.empty(results.rows, kind) for path, kind in self.puts.items()}
        results.by_path.update(places)
        work = _Work(self, results, columns, scales, dates, places, arrays.doubtful, BLOCK)
        rows = results.rows
        if rows <= BLOCK:
            return work.whole()
        side_by_side = 1 if rows < 2 * WIDE else cores() if threads is None else threads
        if side_by_side > 1:
            work.size = min(max(-(-rows // (2 * side_by_side)), WIDE), WIDEST)
        each_on(side_by_side, work.part, -(-rows // work.size))
        return work.put_together()


@dataclass(slots=True)
class _Work:
    """A question at work. Blocks share no scratch: each writes to its own rows of the results."""

    blocks: Blocks
    results: Results
    columns: list[Array]
    scales: list[int]
    #: Which columns are dates that are asked whether they are some.
    dates: list[int]
    places: dict[str, Array]
    doubtful: Array | None
    #: How many rows a block has, but the last.
    size: int
    #: By the row that a block begins with: its doubtful rows.
    doubts: dict[int, Array] = field(default_factory=dict)
    #: By path the blocks in which its values are those of another path: where they begin and end, and that path.
    shared: dict[str, list[tuple[int, int, str]]] = field(default_factory=dict)

    def whole(self) -> Array:
        """The only block: it takes the facts as they are; an answer never is one of them."""
        found = self._asked(self.columns, self.places)
        own_facts = {id(each) for each in self.columns}
        first: dict[int, str] = {}
        alike: list[tuple[str, str]] = []
        for path, values in found.values.items():
            is_column = isinstance(values, np.ndarray) and values.ndim
            if is_column and (other := first.setdefault(id(values), path)) != path:
                alike.append((path, other))
            elif path not in self.places:
                self.results.put(path, 0, self.results.rows, values.copy() if id(values) in own_facts else values)
        doubtful = self._doubted(found, self.columns, 0, self.results.rows)
        self._share(alike, is_doubted=len(doubtful) > 0)
        self._tell(found, 0, self.results.rows)
        return doubtful

    def part(self, number: int) -> None:
        """One of several blocks; others may be under way on other threads."""
        start = number * self.size
        stop = min(start + self.size, self.results.rows)
        parts = [each[start:stop] if each.ndim else each for each in self.columns]
        found = self._asked(parts, {path: each[start:stop] for path, each in self.places.items()})
        first: dict[int, str] = {}
        for path, values in found.values.items():
            is_column = isinstance(values, np.ndarray) and values.ndim
            if is_column and (other := first.setdefault(id(values), path)) != path:
                self.shared.setdefault(path, []).append((start, stop, other))
            elif path not in self.places:
                self.results.put(path, start, stop, values)
        doubtful = self._doubted(found, parts, start, stop)
        if len(doubtful):
            self.doubts[start] = doubtful
        self._tell(found, start, stop)

    def put_together(self) -> Array:
        """When all blocks are done: what several outputs share; all doubtful rows, in their order."""
        alike: list[tuple[str, str]] = []
        for path, several in self.shared.items():
            others = {other for _, _, other in several}
            if len(others) == 1 and path not in self.results.by_path:
                alike.append((path, others.pop()))
                continue
            # Shared in some blocks, and of its own in others.
            for start, stop, other in several:
                self.results.put(path, start, stop, self.results.by_path[other][start:stop])
        self._share(alike, is_doubted=bool(self.doubts))
        return np.concatenate([self.doubts[start] for start in sorted(self.doubts)]) if self.doubts else _NO_ROWS

    def _asked(self, parts: list[Array], out: dict[str, Array]) -> Block:
        found = self.blocks.work_out(*parts, *self.scales, out) if out else self.blocks.work_out(*parts, *self.scales)
        if found.scales:
            self.results.scales.update(found.scales)
        return found

    def _doubted(self, found: Block, parts: list[Array], start: int, stop: int) -> Array:
        doubtful = found.doubtful
        for place in self.dates:
            doubtful = _either(doubtful, no_dates(parts[place]))
        if self.doubtful is not None:
            doubtful = _either(doubtful, self.doubtful[start:stop] if self.doubtful.ndim else self.doubtful)
        if doubtful is None or not np.count_nonzero(doubtful):
            return _NO_ROWS
        return np.flatnonzero(np.broadcast_to(doubtful, stop - start)) + start

    def _share(self, alike: list[tuple[str, str]], is_doubted: bool) -> None:
        """Gives paths the arrays of others. What is settled may fare otherwise: each then has an array of its own."""
        by_path = self.results.by_path
        for path, other in alike:
            by_path[path] = by_path[other].copy() if is_doubted else by_path[other]

    def _tell(self, found: Block, start: int, stop: int) -> None:
        """Puts the outcomes in their places. Outputs that always fare alike share one column."""
        first: dict[int, str] = {}
        for output, outcome in found.outcomes.items():
            of = first.setdefault(id(outcome), output)
            if of == output:
                column = self.results.outcome(output)
                if (isinstance(outcome, np.ndarray) and outcome.ndim) or outcome:
                    column[start:stop] = outcome
            else:
                self.results.outcomes[output] = self.results.outcomes[of]


def _either(one: Array | None, other: Array | None) -> Array | None:
    """Where either of two marks stands; None marks nothing."""
    if one is None or other is None:
        return other if one is None else one
    return either(one, other)
