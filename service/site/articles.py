"""The page of an article: its section, and what surrounds it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from service.site.around import Cited, Resting
from service.site.left_open import ArticleItems
from service.site.pages import Article, Part
from service.site.sections import SectionView


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The articles `before` and `after`, the questions that rest on the article, what refers to it and to what it
    refers, and what it leaves open."""

    before: Article | None
    after: Article | None
    resting: Resting
    cited: Cited
    left_open: ArticleItems | None


@dataclass(frozen=True, slots=True)
class ArticleView:
    part: Part
    article: Article
    section: SectionView
    around: Surroundings


def turns(parts: Sequence[Part]) -> Iterator[tuple[Part, Article, Article | None, Article | None]]:
    """The articles of a law in their order, each with its Part, the one before it and the one after it."""
    every = [(part, article) for part in parts for article in part.articles]
    for number, (part, article) in enumerate(every):
        before = every[number - 1][1] if number else None
        after = every[number + 1][1] if number + 1 < len(every) else None
        yield part, article, before, after
