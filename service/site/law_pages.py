"""The pages that are made from the rules, each as Markdown under its path below `docs/`."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, TypeAlias

from compiler.anchors.coverage import Covered
from service.site import coverage as covering
from service.site.actors import PAGE as ACTORS
from service.site.actors import actors
from service.site.addresses import LEFT_OPEN, link
from service.site.around import Resting, cited, resting
from service.site.article_page import article_page
from service.site.articles import ArticleView, Surroundings, turns
from service.site.bands import Pictures
from service.site.diagnostics import steps
from service.site.edition import Edition, Law
from service.site.elsewhere import Homes
from service.site.left_open import ArticleItems, left_open, totals
from service.site.linked import heads
from service.site.open_found import limits
from service.site.outside import outside_views
from service.site.questions import PAGE as QUESTIONS
from service.site.questions import questions
from service.site.ranked import Ranks
from service.site.readings import Readings
from service.site.reference_map import reference_map
from service.site.references import PAGE as OUTSIDE
from service.site.sections import Known, PartView, article_view, part_view
from service.site.terms import PAGE as TERMS
from service.site.terms import term_views
from service.site.trying import AskingView, asking
from service.site.whole import NAME as WHOLE_PAGE
from service.site.whole import whole
from service.site.writer import Writer, markdown_of

if TYPE_CHECKING:
    from compiler.defaults.tree import Program

#: The path of a page under `docs/`, and its text.
Page: TypeAlias = tuple[str, str]


def law_pages(edition: Edition, files: Container[str]) -> dict[str, str]:
    """All of them; `files` are the addresses of the laws in other forms, to which they lead."""
    return dict(_LawPages(edition, files).all())


@dataclass(frozen=True)
class _LawPages:
    """Makes the pages of an edition; what several of them need is worked out once."""

    edition: Edition
    files: Container[str]

    def all(self) -> Iterator[Page]:
        views: list[PartView] = []
        for law in self.edition.laws.values():
            known = self._known(law)
            views += [part_view(part, known) for part in law.parts]
            yield from self._articles(law, known)
            if law.has_articles:
                on_one = f"{law.folder}/{WHOLE_PAGE}"
                yield markdown_of(on_one), self.writer.whole(whole(law.parts, law.references, on_one, law.identity))
        for view in views:
            yield markdown_of(view.part.page), self.writer.part(view, self.pictures)
            yield markdown_of(view.part.written), self.writer.written(view.part)
        for folder in dict.fromkeys(PurePosixPath(view.part.page).parent.as_posix() for view in views):
            index = f"{folder}/index.html"
            own = [view for view in views if view.part.page.startswith(f"{folder}/")]
            yield markdown_of(index), self.writer.articles(own, index)
        yield from self._surveys()
        yield from self._questions()

    def _known(self, law: Law) -> Known:
        edition = self.edition
        return Known(
            self.program,
            edition.results,
            self.statements,
            law.references,
            self.readings,
            self.homes,
            self.ranks,
            frozenset(self.left),
        )

    def _articles(self, law: Law, known: Known) -> Iterator[Page]:
        """A page an article."""
        around = cited(law.references, law.parts)
        for part, article, before, after in turns(law.parts):
            number = article.number
            rests = self.rests.get(number, Resting())
            beside = Surroundings(before, after, rests, around[number], self.left.get(number))
            view = ArticleView(part, article, article_view(part, article, known), beside)
            yield markdown_of(article.page), article_page(view, self.pictures, self.writer)

    def _surveys(self) -> Iterator[Page]:
        """What is said of all laws at once."""
        edition, writer = self.edition, self.writer
        totals_of, by_part = (
            covering.totals(edition.covered),
            covering.by_part(edition.covered, edition.parts, edition.where),
        )
        yield "coverage.md", writer.coverage(totals_of, by_part)
        told = [edition.laws[law] for law in dict.fromkeys((*edition.outside, *edition.terms)) if law in edition.laws]
        cards = [card for law in told for card in outside_views(law.references, law.parts)]
        maps = [drawn for law in told if (drawn := reference_map(law.references, law.parts)) is not None]
        yield markdown_of(OUTSIDE), writer.outside(cards, maps)
        report = edition.analysis.report if edition.analysis else None
        yield markdown_of(LEFT_OPEN), writer.left_open([*self.left.values()], totals(self.left.values()), report)
        yield "messages.md", writer.messages(steps())
        explained = (law.references.terms for law in told if law.references.terms is not None)
        yield markdown_of(TERMS), writer.terms([view for each in explained for view in term_views(each, edition.parts)])

    def _questions(self) -> Iterator[Page]:
        """The questions, and who is bound by what they answer."""
        yield markdown_of(QUESTIONS), self.writer.questions(self.asked)
        for each in self.asked:
            ranks = self.ranks.of(each.question.scope, each.page)
            yield markdown_of(each.page), self.writer.asking(each, self.pictures, ranks)
        forms = {each.question.scope: link(each.page, ACTORS) for each in self.asked}
        yield markdown_of(ACTORS), self.writer.actors(actors(self.program, self.edition.where, forms))

    @property
    def program(self) -> Program:
        return self.edition.checked.program

    @cached_property
    def writer(self) -> Writer:
        edition = self.edition
        return Writer(edition.about, self.files, heads(edition.parts, edition.identities, edition.where, self.files))

    @cached_property
    def pictures(self) -> Pictures:
        analysis = self.edition.analysis
        return Pictures(self.program, self.edition.where, limits(analysis.report.findings) if analysis else {})

    @cached_property
    def ranks(self) -> Ranks:
        return Ranks(self.edition.checked.names, self.program, self.edition.parts, self.edition.where)

    @cached_property
    def readings(self) -> Readings:
        return Readings(self.program, self.edition.where)

    @cached_property
    def homes(self) -> Homes:
        return Homes(self.edition.parts)

    @cached_property
    def statements(self) -> Mapping[str, Mapping[str, Covered]]:
        return covering.covered_by_path(self.edition.covered)

    @cached_property
    def left(self) -> Mapping[str, ArticleItems]:
        """What each article leaves open, by its number."""
        edition = self.edition
        found = left_open(
            self.program, edition.results, edition.covered, edition.parts, edition.where, edition.analysis
        )
        return {each.number: each for each in found}

    @cached_property
    def asked(self) -> tuple[AskingView, ...]:
        edition = self.edition
        cases = [result.question for result in edition.results]
        listed = questions(self.program, cases, edition.parts, edition.where)
        return tuple(asking(self.program, edition.results, listed, edition.scripts))

    @cached_property
    def rests(self) -> Mapping[str, Resting]:
        """The questions that rest on each article, by its number."""
        return resting(self.program, [each.question for each in self.asked])
