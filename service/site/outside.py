"""The page of texts outside the law: a card for each, what is known of it, how sure that is, and who refers to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dsl.literate.tree import Fence
from service.project.outside import Card
from service.site.addresses import Addresses
from service.site.pages import Part
from service.site.reasons import Link
from service.site.references import PAGE, References, identifier


@dataclass(frozen=True, slots=True)
class CardView:
    """A card: its title and id, what it says, and the statements of the law that refer to it."""

    title: str
    identifier: str
    card: Card
    referring: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class OutsideView:
    """A text outside the law and the cards of its articles; `plainly` are articles referred to of which nothing more
    is known."""

    whole: CardView
    articles: tuple[CardView, ...]


def outside_views(references: References, parts: Sequence[Part]) -> tuple[OutsideView, ...]:
    """The cards, in the order of their file, each with the statements that lead to it."""
    referring: dict[str, dict[str, Link]] = {}
    for part in parts:
        for words, place in stretches(part, references.where):
            for each in references.found(words):
                if each.text is not None:
                    referring.setdefault(identifier(each.text, each.article), {})[place.label] = place

    def view(title: str, name: str, card: Card) -> CardView:
        return CardView(title, name, card, tuple(referring.get(name, {}).values()))

    return tuple(
        OutsideView(
            view(text.title, identifier(text), text.card),
            tuple(view(f"Article {number}", identifier(text, number), card) for number, card in text.articles.items()),
        )
        for text in references.texts
    )


def stretches(part: Part, where: Addresses) -> Iterator[tuple[str, Link]]:
    """The words of a Part, statement by statement, each with its place; those without an anchor with their article."""
    for section in part.sections:
        article = section.heading.article if section.heading else None
        for block in section.blocks:
            if isinstance(block, Fence):
                continue
            for segment in block.segments:
                if segment.anchor:
                    yield segment.words, Link(where.labels[segment.anchor], where.anchor(segment.anchor, PAGE))
                elif article:
                    yield segment.words, Link(f"Article {article}", where.article(article, PAGE))
