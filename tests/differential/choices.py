"""Choices by number, from whatever source: a seed, Hypothesis, or a record that is made shorter.

A generator that asks only `below` is replayed from the numbers it was given, so one shrinker makes every failing
example small. Of several ways the first is the simplest: a record that has run out goes on with zeros.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from random import Random
from typing import TypeVar

T = TypeVar("T")


class Choices:
    """Draws numbers, and remembers them."""

    def __init__(self, draw: Callable[[int], int]) -> None:
        self._draw = draw
        self.record: list[int] = []

    @staticmethod
    def seeded(seed: str) -> Choices:
        return Choices(Random(seed).randrange)

    @staticmethod
    def replayed(record: Sequence[int]) -> Choices:
        numbers = iter(record)
        return Choices(lambda count: min(next(numbers, 0), count - 1))

    def below(self, count: int) -> int:
        """A number from 0 up to, and without, `count`."""
        drawn = self._draw(count) if count > 1 else 0
        if count > 1:
            self.record.append(drawn)
        return drawn

    def between(self, low: int, high: int) -> int:
        """A number between two, both included; the lower is the simplest."""
        return low + self.below(high - low + 1)

    def chance(self, percent: int) -> bool:
        """True that often; False is the simplest."""
        return self.below(100) >= 100 - percent

    def pick(self, options: Sequence[T]) -> T:
        return options[self.below(len(options))]

    def shuffled(self, items: Sequence[T]) -> list[T]:
        rest, made = list(items), []
        while rest:
            made.append(rest.pop(self.below(len(rest))))
        return made

    def split(self, items: Sequence[T], parts: int) -> list[list[T]]:
        """Items dealt out into so many heaps, each in the order they came."""
        heaps: list[list[T]] = [[] for _ in range(parts)]
        for each in items:
            heaps[self.below(parts)].append(each)
        return heaps


def shrunk(record: Sequence[int], fails: Callable[[Sequence[int]], bool], tries: int = 1500) -> list[int]:
    """A shorter or smaller record that still fails: parts are cut out, then numbers made smaller, until nothing helps."""
    best, left = list(record), tries
    improved = True
    while improved and left > 0:
        improved = False
        for candidate in _smaller(best):
            left -= 1
            if left < 0:
                break
            if fails(candidate):
                best, improved = candidate, True
                break
    return best


def _smaller(record: list[int]) -> Iterator[list[int]]:
    size = max(len(record) // 2, 1)
    while size:
        for start in range(0, len(record), size):
            yield [*record[:start], *record[start + size :]]
        for start in range(0, len(record), size):
            if any(record[start : start + size]):
                yield [*record[:start], *[0] * len(record[start : start + size]), *record[start + size :]]
        size //= 2
    for place, number in enumerate(record):
        for less in (number // 2, number - 1):
            if 0 <= less < number:
                yield [*record[:place], less, *record[place + 1 :]]
