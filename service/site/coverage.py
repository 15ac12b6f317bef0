"""The page of coverage: what became of each statement of the law, by article, with totals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from compiler.anchors.coverage import Article, Covered, LawCoverage, State
from service.site.addresses import Addresses
from service.site.marks import SHAPES, Count, counts, told
from service.site.pages import Part
from service.site.reasons import Link

#: The page of coverage.
PAGE = "coverage.html"


@dataclass(frozen=True, slots=True)
class StatementView:
    place: Link
    shape: str
    told: str
    words: str


@dataclass(frozen=True, slots=True)
class ReasonView:
    """Statements that have no rule for one and the same reason."""

    places: tuple[Link, ...]
    kind: str
    reason: str


@dataclass(frozen=True, slots=True)
class ArticleView:
    """An article: its counts, the reasons why statements have no rule, and the statements that wait for somebody."""

    label: str
    title: str
    address: str | None
    counts: tuple[Count, ...]
    total: int
    tested: int
    reasons: tuple[ReasonView, ...]
    open: tuple[StatementView, ...]


@dataclass(frozen=True, slots=True)
class CoverageView:
    """A Part, or the whole law where `articles` is empty."""

    title: str
    counts: tuple[Count, ...]
    total: int
    tested: int
    articles: tuple[ArticleView, ...] = ()


def by_part(found: Sequence[LawCoverage], parts: Sequence[Part], where: Addresses) -> tuple[CoverageView, ...]:
    """The Parts that have statements, in the order of the law."""
    titles = {part.document.source.path: part.title for part in parts}
    listed: dict[str, list[Article]] = {}
    for law in found:
        for article in law.articles:
            listed.setdefault(article.source.path, []).append(article)
    return tuple(
        CoverageView(
            titles.get(path, path),
            _counts(articles),
            sum(len(each.statements) for each in articles),
            sum(each.tested for each in articles),
            tuple(_article(each, where) for each in articles),
        )
        for path, articles in listed.items()
    )


def totals(found: Sequence[LawCoverage]) -> CoverageView:
    """All of it."""
    articles = [article for law in found for article in law.articles]
    statements = sum(len(each.statements) for each in articles)
    return CoverageView("", _counts(articles), statements, sum(each.tested for each in articles))


def covered_by_path(found: Sequence[LawCoverage]) -> dict[str, dict[str, Covered]]:
    """The statements of each file by their anchors."""
    covered: dict[str, dict[str, Covered]] = {}
    for law in found:
        for each in law.statements:
            covered.setdefault(each.source.path, {})[each.statement.anchor] = each
    return covered


def _counts(articles: Sequence[Article]) -> tuple[Count, ...]:
    return counts([each for article in articles for each in article.statements])


def _article(article: Article, where: Addresses) -> ArticleView:
    number = article.label.removeprefix("Article ")
    reasons: dict[tuple[str, str], list[Covered]] = {}
    for each in article.statements:
        if each.state is State.NOT_ENCODED and each.omission is not None:
            reasons.setdefault((each.omission.said, each.omission.reason), []).append(each)
    return ArticleView(
        label=article.label,
        title=article.title,
        address=where.article(number, PAGE),
        counts=counts(article.statements),
        total=len(article.statements),
        tested=article.tested,
        reasons=tuple(
            ReasonView(tuple(_place(each, where) for each in same), kind, reason)
            for (kind, reason), same in reasons.items()
        ),
        open=tuple(
            StatementView(_place(each, where), SHAPES[each.state], told(each), each.statement.words)
            for each in article.statements
            if each.state in (State.FORGOTTEN, State.TO_REVIEW)
        ),
    )


def _place(covered: Covered, where: Addresses) -> Link:
    statement = covered.statement
    return Link(statement.label, where.anchor(statement.anchor, PAGE))
