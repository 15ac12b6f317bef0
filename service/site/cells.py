"""Coverage by article as a picture: a cell an article, filled as far as its statements are encoded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from compiler.anchors.coverage import State
from service.render.counts import count
from service.site.coverage import ArticleView, CoverageView

#: Cells in a row, their side and what is left between two, in units of the drawing.
_COLUMNS, SIDE, _GAP = 10, 30, 4
_ARTICLE = "Article "


@dataclass(frozen=True, slots=True)
class Cell:
    """An article: `fill` is how high the cell is filled, `kind` whether all, some or none of its statements are encoded
    or one is `open` (forgotten, or to review); `said` is what a reader hears."""

    x: int
    y: int
    number: str
    address: str | None
    fill: float
    kind: str
    said: str


@dataclass(frozen=True, slots=True)
class Cells:
    """The picture; `told` counts its articles by their kinds."""

    told: str
    width: int
    height: int
    cells: tuple[Cell, ...]


def cells(parts: Sequence[CoverageView]) -> Cells | None:
    """The articles in the order of the law; None where it has none."""
    articles = [each for part in parts for each in part.articles if each.label.startswith(_ARTICLE)]
    drawn = tuple(_cell(number, each) for number, each in enumerate(articles))
    if not drawn:
        return None
    rows = (len(drawn) + _COLUMNS - 1) // _COLUMNS
    pitch = SIDE + _GAP
    told = f"Coverage by article: {', '.join(_counted(drawn))}."
    return Cells(told, _COLUMNS * pitch - _GAP, rows * pitch - _GAP, drawn)


def _cell(position: int, article: ArticleView) -> Cell:
    numbers = {each.state: each.number for each in article.counts}
    encoded = numbers[State.ENCODED.value]
    share = encoded / article.total if article.total else 0.0
    if numbers[State.FORGOTTEN.value] or numbers[State.TO_REVIEW.value]:
        kind = "open"
    else:
        kind = "none" if not encoded else "all" if encoded == article.total else "some"
    row, column = divmod(position, _COLUMNS)
    pitch = SIDE + _GAP
    rest = [f"{number} {state}" for state, number in numbers.items() if number and state != State.ENCODED.value]
    said = f"{article.title}: {encoded} of {count(article.total, 'statement')} encoded"
    return Cell(
        column * pitch,
        row * pitch,
        article.label.removeprefix(_ARTICLE),
        article.address,
        round(SIDE * share, 1),
        kind,
        ", ".join([said, *rest]),
    )


def _counted(drawn: Iterable[Cell]) -> Iterator[str]:
    kinds = [each.kind for each in drawn]
    for kind, words in (
        ("all", "with all statements encoded"),
        ("some", "with some encoded"),
        ("none", "with none encoded"),
        ("open", "with statements forgotten or to review"),
    ):
        if kind in kinds:
            yield f"{count(kinds.count(kind), 'article')} {words}"
