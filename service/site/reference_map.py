"""The map of references: which article of a law refers to which, and to which text outside it.

Articles stand at the left in their order, texts outside the law at the right, each near the articles that refer to it;
what an article refers to within the law is an arc at the far left. Articles without any reference are not drawn.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from dsl.order import natural_order
from service.project.outside import OutsideText
from service.render.counts import count
from service.site.addresses import link
from service.site.outside import stretches
from service.site.pages import Part
from service.site.reasons import Link
from service.site.references import PAGE, References, identifier

#: Units of the drawing: the height of a row, where articles and texts begin, and the deepest arc within the law.
_ROW, _LEFT, _RIGHT, _DEEPEST = 30, 64, 270, 50
_WIDTH = 450
#: Letters of the name of a text that fit at the right.
_LETTERS = 26
_ARTICLE = re.compile(r"Article (\w+)")


@dataclass(frozen=True, slots=True)
class Node:
    """An article or a text outside the law: where it stands, where it leads, and its references in words."""

    y: int
    label: str
    address: str
    said: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Arc:
    """A reference within the law: its line and the head of its arrow, as paths."""

    line: str
    head: str


@dataclass(frozen=True, slots=True)
class MapRow:
    """An article and all that it refers to: the text of the picture."""

    article: Link
    within: tuple[Link, ...]
    outside: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class ReferenceMap:
    """The picture: `arcs` are references within the law, the `lines` of each node of `texts` those to that text."""

    told: str
    width: int
    height: int
    left: int
    right: int
    articles: tuple[Node, ...]
    texts: tuple[Node, ...]
    arcs: tuple[Arc, ...]
    rows: tuple[MapRow, ...]


def reference_map(references: References, parts: Sequence[Part]) -> ReferenceMap | None:
    """The map of a law; None where no article of it refers to anything."""
    within, outside = _found(references, parts)
    if not within and not outside:
        return None
    numbers = sorted({*within, *outside, *(to for each in within.values() for to in each)}, key=natural_order)
    texts = {each.identifier: each for each in references.texts}
    ordered = sorted(
        dict.fromkeys(each for named in outside.values() for each in named),
        key=lambda name: (_middle(numbers, [each for each in outside if name in outside[each]]), name),
    )
    height = max(len(numbers), len(ordered) * 2) * _ROW
    places = dict(zip(numbers, _spread(len(numbers), height), strict=True))
    targets = dict(zip(ordered, _spread(len(ordered), height), strict=True))
    rows = tuple(_rows(references, numbers, within, outside, texts))
    return ReferenceMap(
        f"{count(len(outside), 'article')} {'refer' if len(outside) != 1 else 'refers'} to "
        f"{count(len(ordered), 'text')} outside the law, and {len(within)} to other articles of it.",
        _WIDTH,
        height,
        _LEFT,
        _RIGHT,
        tuple(_article(references, each, places[each], rows) for each in numbers),
        tuple(_text(texts[each], targets[each], outside, places) for each in ordered),
        tuple(_arc(places[each], places[to]) for each, named in within.items() for to in named),
        rows,
    )


def _found(references: References, parts: Sequence[Part]) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """By the number of each article, the articles and the texts (by identifier) that its words refer to."""
    within: dict[str, dict[str, None]] = {}
    outside: dict[str, dict[str, None]] = {}
    for part in parts:
        for words, place in stretches(part, references.where):
            own = _ARTICLE.match(place.label)
            if own is None or references.where.article(own[1], PAGE) is None:
                continue
            for each in references.found(words):
                if each.text is not None:
                    outside.setdefault(own[1], {})[each.text.identifier] = None
                elif each.article != own[1] and references.where.article(each.article, PAGE) is not None:
                    within.setdefault(own[1], {})[each.article] = None
    return {each: list(named) for each, named in within.items()}, {each: list(named) for each, named in outside.items()}


def _middle(numbers: Sequence[str], referring: Sequence[str]) -> float:
    return sum(numbers.index(each) for each in referring) / len(referring)


def _spread(number: int, height: int) -> Iterator[int]:
    """The middles of rows of one height."""
    return (height * (2 * each + 1) // (2 * number) for each in range(number))


def _rows(
    references: References,
    numbers: Iterable[str],
    within: Mapping[str, Sequence[str]],
    outside: Mapping[str, Sequence[str]],
    texts: Mapping[str, OutsideText],
) -> Iterator[MapRow]:
    def article(number: str) -> Link:
        return Link(f"Article {number}", references.where.article(number, PAGE))

    for number in numbers:
        if number in within or number in outside:
            named = (texts[each] for each in outside.get(number, ()))
            yield MapRow(
                article(number),
                tuple(article(each) for each in within.get(number, ())),
                tuple(Link(each.title, link(PAGE, PAGE, identifier(each))) for each in named),
            )


def _article(references: References, number: str, y: int, rows: Iterable[MapRow]) -> Node:
    label = f"Article {number}"
    own = next((each for each in rows if each.article.label == label), None)
    named = "; ".join(each.label for each in (*own.within, *own.outside)) if own else ""
    said = f"{label} refers to {named}" if own else f"{label} is referred to"
    return Node(y, label, references.where.article(number, PAGE) or "", said, ())


def _text(text: OutsideText, y: int, outside: Mapping[str, Sequence[str]], places: Mapping[str, int]) -> Node:
    referring = [each for each in places if text.identifier in outside.get(each, ())]
    name = next(iter(text.names), text.title)
    label = name if len(name) <= _LETTERS else name[: _LETTERS - 1].rstrip() + "…"
    start, end = _LEFT + 66, _RIGHT - 8
    bend = (start + end) // 2
    lines = tuple(f"M{start} {places[each]}C{bend} {places[each]} {bend} {y} {end} {y}" for each in referring)
    said = f"{name}: {text.title}, which {count(len(referring), 'article')} name"
    return Node(y, label, link(PAGE, PAGE, identifier(text)), said + ("s" if len(referring) == 1 else ""), lines)


def _arc(start: int, end: int) -> Arc:
    """An arc at the left of the articles, the deeper the farther they are apart."""
    x = _LEFT - 8
    deep = x - min(_DEEPEST, 14 + abs(end - start) // 6)
    line = f"M{x} {start}C{deep} {start} {deep} {end} {x - 4} {end}"
    return Arc(line, f"M{x - 6} {end - 5}L{x + 2} {end}L{x - 6} {end + 5}Z")
