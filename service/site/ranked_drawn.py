"""The rules of a variable drawn as a tree: a card a rule, each exception to the right of what it is an exception to.

The picture is as wide as a phone; what does not fit on a line goes on the next. Letters are measured with room to
spare, since the reader's may be others than ours.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain

from service.render.counts import count
from service.site.drawing import wrapped
from service.site.ranked import Rank, RankedView, Ranking

#: Units of the drawing, pixels at a desk: its width, a step to the right, and what the deepest card keeps.
_WIDTH, _STEP, _LEAST = 344, 20, 200
#: Within a card: the margin, the heights of its head, of a line, of a line of places; between cards.
_MARGIN, _HEAD, _LINE, _SMALL, _GAP = 10, 23, 17, 16, 8
#: The sizes of letters, and lines that one condition and all of them may take.
_LETTERS, _SMALL_LETTERS = 13.0, 11.5
_MOST_OF_ONE, _MOST = 5, 16
#: Widths of letters, in sizes: of narrow ones, wide ones, capitals and figures, all others, signs outside ASCII.
_NARROW, _BROAD = frozenset("iljtfI.,:;'|!()[] -"), frozenset("mwMW%@")
_WIDTHS = (0.33, 0.9, 0.64, 0.55, 0.8)


@dataclass(frozen=True, slots=True)
class Line:
    y: int
    kind: str
    words: str


@dataclass(frozen=True, slots=True)
class Card:
    """A rule: `x` is its left edge, the width goes to the edge of the picture."""

    rule: Ranking
    x: int
    y: int
    width: int
    height: int
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Tree:
    """The picture of a variable: cards, and the paths of the stems that lead to exceptions."""

    view: RankedView
    told: str
    width: int
    height: int
    cards: tuple[Card, ...]
    stems: tuple[str, ...]


def tree(view: RankedView) -> Tree:
    """The picture, with what it shows in a few words."""
    deepest = max(each.level for each in view.rules)
    drawn = _Drawn(min(_STEP, (_WIDTH - _LEAST) // deepest) if deepest else _STEP)
    drawn.ranks(view.ranks)
    exceptions = f", {count(view.exceptions, 'exception')} among them" if view.exceptions else ""
    told = f"{view.title} of {view.scope}: {count(len(view.rules), 'rule')}{exceptions}"
    return Tree(view, told, _WIDTH, drawn.y - _GAP + 1, tuple(drawn.cards), tuple(drawn.stems))


@dataclass(slots=True)
class _Drawn:
    """The cards from the top down; `y` is where the next one begins."""

    step: int
    y: int = 1
    cards: list[Card] = field(default_factory=list)
    stems: list[str] = field(default_factory=list)

    def ranks(self, ranks: Sequence[Rank]) -> list[int]:
        """Draw groups with all that outranks them; gives where a branch meets each card of theirs."""
        met: list[int] = []
        for rank in ranks:
            first = self.y + _HEAD
            met += [self._card(each) for each in rank.rules]
            below = self.ranks(rank.exceptions)
            if below:
                x = self._x(rank.rules[0].level) + self.step // 2
                branches = "".join(f"M{x} {y}h{self.step - self.step // 2}" for y in below)
                self.stems.append(f"M{x} {first}V{below[-1]}{branches}")
        return met

    def _x(self, level: int) -> int:
        """The deepest of very many levels stand under each other."""
        return min(level * self.step, _WIDTH - _LEAST) if self.step else min(level, _WIDTH - _LEAST)

    def _card(self, rule: Ranking) -> int:
        x, top = self._x(rule.level), self.y
        width = _WIDTH - x - 1
        y = top + _HEAD - 7
        lines = []
        for kind, words in _lines(rule, width - 2 * _MARGIN):
            if kind != "head":
                y += _SMALL if kind in ("place", "clash") else _LINE
            lines.append(Line(y, kind, words))
        height = y + _MARGIN - top
        self.cards.append(Card(rule, x, top, width, height, tuple(lines)))
        self.y = top + height + _GAP
        return top + _HEAD // 2


def _lines(rule: Ranking, room: int) -> Iterator[tuple[str, str]]:
    """What stands on a card, a line each with its kind."""
    yield "head", _cut(rule.head, room - 22, _SMALL_LETTERS, 1)[0]
    conditions = [
        _cut(f"and {words}" if number else words, room, _LETTERS, _MOST_OF_ONE)
        for number, words in enumerate(rule.conditions)
    ]
    lines = [*chain.from_iterable(conditions)]
    yield from (("when", each) for each in (lines if len(lines) <= _MOST else [*lines[: _MOST - 1], "…"]))
    for number, each in enumerate(_cut(rule.result, room - 18, _LETTERS * 1.06, 3)):
        yield "result" if number == 0 else "result more", each
    yield from (("place", each) for each in _cut("; ".join((rule.place.label, *rule.more)), room, _SMALL_LETTERS, 3))
    if rule.rivals:
        yield from (("clash", each) for each in _cut(f"{rule.clash}.", room, _SMALL_LETTERS, 4))


def _cut(words: str, room: float, size: float, most: int) -> list[str]:
    """Words on lines of some room, an ellipsis for what is beyond the last."""

    def measure(line: str) -> float:
        return sum(map(_width, line)) * size

    short = " ".join(piece for word in words.split() for piece in _pieces(word, room / size))
    lines = wrapped(short, room, measure)
    if len(lines) <= most:
        return lines
    last = lines[most - 1]
    while last and measure(f"{last} …") > room:
        last = last[:-1]
    return [*lines[: most - 1], f"{last.rstrip()} …"]


def _pieces(word: str, room: float) -> Iterator[str]:
    """A word that is longer than a line, in pieces that are not."""
    start, taken = 0, 0.0
    for at, letter in enumerate(word):
        if taken + _width(letter) > room:
            yield word[start:at]
            start, taken = at, 0.0
        taken += _width(letter)
    yield word[start:]


def _width(letter: str) -> float:
    if not letter.isascii():
        return _WIDTHS[4]
    if letter in _NARROW:
        return _WIDTHS[0]
    if letter in _BROAD:
        return _WIDTHS[1]
    return _WIDTHS[2] if letter.isupper() or letter.isdigit() else _WIDTHS[3]
