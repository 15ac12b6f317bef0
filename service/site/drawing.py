"""Bands drawn: one strip of rectangles, their answers inside, the limits beneath; not to scale, so that a narrow gap is
as plain to see as a wide band."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from service.site.bands import Band, Bands

#: Widths in units of the drawing. A gap is narrower than a band, and wide enough for its word.
_BAND, _GAP, _POINT = 150, 64, 40
_LINE = 22


@dataclass(frozen=True, slots=True)
class Box:
    """A band in the picture; `lines` are what is written inside."""

    x: int
    width: int
    status: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tick:
    x: int
    shown: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """A strip: `title` and `told` say in words what it shows."""

    title: str
    told: str
    width: int
    boxes: tuple[Box, ...]
    ticks: tuple[Tick, ...]
    rows: tuple[Band, ...]


def drawing(bands: Bands) -> Drawing:
    """The picture of bands. Sizes that the rules refuse are told and not drawn: they are no sizes."""
    shown = [each for each in bands.bands if each.status != "refused"]
    boxes = tuple(_boxes(shown))
    ticks = tuple(_ticks(shown, boxes))
    width = boxes[-1].x + boxes[-1].width
    told = "; ".join(f"{each.range}: {each.shown}" for each in bands.bands)
    title = f"{bands.output} by {bands.size}" + (f", in {bands.unit}" if bands.unit else "")
    return Drawing(title[:1].upper() + title[1:], told, width, boxes, ticks, bands.bands)


def _boxes(shown: list[Band]) -> Iterator[Box]:
    x = 0
    for each in shown:
        lines = tuple(_lines(each.shown))
        width = _POINT if each.is_point else _GAP if each.status != "value" else _BAND
        yield Box(x, width, each.status, lines)
        x += width


def _lines(words: str) -> Iterator[str]:
    """Words on lines that fit into a band; no more than three, and an ellipsis for the rest."""
    lines = wrapped(words, _LINE)
    yield from lines[:2] if len(lines) > 3 else lines
    if len(lines) > 3:
        yield "…"


def wrapped(words: str, room: float, measure: Callable[[str], float] = len) -> list[str]:
    """Words on lines of some room, as `measure` sees it; a single word that is longer stands on a line of its own."""
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and measure(longer) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def _ticks(shown: list[Band], boxes: tuple[Box, ...]) -> Iterator[Tick]:
    """The limits between neighbours; two that are close stand on two lines, which the picture sees to."""
    if shown[0].low:
        yield Tick(0, shown[0].low)
    for (left, right), (_, box) in zip(pairwise(shown), pairwise(boxes), strict=True):
        yield Tick(box.x, right.low or left.high)
