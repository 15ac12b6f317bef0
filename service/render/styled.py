"""Lines of styled words, and how they are folded to a width.

A renderer says what a word is (`strong`, `bad`, `quiet`); only the terminal decides how that looks, so that the same
lines can be printed plain, in colour or into a page.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

Style: TypeAlias = Literal["", "strong", "good", "bad", "warn", "quiet", "law"]


@dataclass(frozen=True, slots=True)
class Segment:
    """A few words in one style; they hold no line break."""

    text: str
    style: Style = ""


Line: TypeAlias = tuple[Segment, ...]


def line(*parts: str | Segment) -> Line:
    """A line of plain and styled parts."""
    return tuple(Segment(part) if isinstance(part, str) else part for part in parts)


def strong(text: str) -> Segment:
    """Words for what matters most."""
    return Segment(text, "strong")


def good(text: str) -> Segment:
    """Words for what holds."""
    return Segment(text, "good")


def bad(text: str) -> Segment:
    """Words for what fails."""
    return Segment(text, "bad")


def warn(text: str) -> Segment:
    """Words for what needs a look."""
    return Segment(text, "warn")


def quiet(text: str) -> Segment:
    """Words for what may be skipped."""
    return Segment(text, "quiet")


def law(text: str) -> Segment:
    """Words for a place in the law."""
    return Segment(text, "law")


def plain(shown: Line) -> str:
    """The words of a line without their styles."""
    return "".join(segment.text for segment in shown)


def folded(parts: Iterable[str | Segment], width: int, first: str = "", rest: str | None = None) -> tuple[Line, ...]:
    """The parts as lines of at most `width` columns, broken at spaces.

    The first line starts with `first`, the others with `rest` (spaces as wide as `first` where not given). A word wider
    than the room it has keeps a line to itself: law text and paths are never cut.
    """
    lead = " " * columns(first) if rest is None else rest
    lines: list[list[Segment]] = [[Segment(first)]]
    used, is_empty = columns(first), True
    for space, cluster in _clusters(parts):
        room = sum(columns(each.text) for each in cluster)
        if not is_empty and used + columns(space.text) + room > width:
            lines.append([Segment(lead)])
            used, is_empty = columns(lead), True
        if not is_empty:
            lines[-1].append(space)
            used += columns(space.text)
        lines[-1].extend(cluster)
        used, is_empty = used + room, False
    return tuple(_joined(each) for each in lines)


def columns(text: str) -> int:
    """How many columns a text takes on a terminal: marks that combine take none, wide letters two."""
    return sum(
        0 if unicodedata.combining(letter) else 2 if unicodedata.east_asian_width(letter) in "WF" else 1
        for letter in text
    )


def _clusters(parts: Iterable[str | Segment]) -> Iterator[tuple[Segment, list[Segment]]]:
    """What may not be broken (a word with the marks that touch it), each with the space before it."""
    space, cluster = Segment(""), list[Segment]()
    for segment in line(*parts):
        for text in _SPACES.split(segment.text):
            if text.isspace():
                if cluster:
                    yield space, cluster
                space, cluster = Segment(text, segment.style), []
            elif text:
                cluster.append(Segment(text, segment.style))
    if cluster:
        yield space, cluster


def _joined(segments: list[Segment]) -> Line:
    """The segments with neighbours of one style put together, and no empty ones."""
    joined: list[Segment] = []
    for segment in segments:
        if joined and joined[-1].style == segment.style:
            joined[-1] = Segment(joined[-1].text + segment.text, segment.style)
        elif segment.text:
            joined.append(segment)
    return tuple(joined)


_SPACES = re.compile(r"([ \n\t]+)")
