"""What stands under a heading of the law, for its page: rows of words beside the rules that encode them, and the cases.

What stands together in the rule file stands together on the page: a row ends where law text goes on after a fence. A
reading stands beside the words that it reads, wherever it is declared.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TypeAlias

from markupsafe import Markup

from compiler.anchors.coverage import Covered
from compiler.cases.tree import Result
from compiler.defaults.tree import Program
from dsl.literate.outline import ListItem, Paragraph, Section, SectionBlock, TableRow
from dsl.literate.tree import Fence
from dsl.locales import locale_of
from service.site.addresses import LEFT_OPEN, Addresses, article_id, link
from service.site.cases import TableView, cases_of, table
from service.site.elsewhere import Elsewhere, Homes
from service.site.escape import slug
from service.site.law import Listing, Setting, Table, law_text
from service.site.marks import Count, counts
from service.site.pages import Article, Part, on_page_of
from service.site.ranked import RankedView, Ranks
from service.site.readings import Readings, ReadingView
from service.site.references import References
from service.site.rules import Note, Omissions, RuleBlock, note, omissions, rule_block

Beside: TypeAlias = Note | RuleBlock | Omissions | ReadingView | Elsewhere


@dataclass(frozen=True, slots=True)
class Row:
    """A stretch of law text, the notes and rules that stand beside it, and the cases under it."""

    words: tuple[Markup | Listing | Table, ...]
    beside: tuple[Beside, ...]
    tables: tuple[TableView, ...]


@dataclass(frozen=True, slots=True)
class SectionView:
    """An article or another section; `statements` counts its anchors, `counts` those in each state of coverage, and
    `left_open` leads to what it leaves open, where there is anything.

    `ranks` are the variables with several rules whose first stands here. Of an article on the page of its Part,
    `own_page` leads to the page of its own, which has pictures of them and its `cases` (how many, and how many of them
    came out as expected).
    """

    title: str
    depth: int
    identifier: str
    article: str | None
    rows: tuple[Row, ...]
    statements: int
    counts: tuple[Count, ...]
    left_open: str = ""
    own_page: str = ""
    cases: tuple[int, int] = (0, 0)
    ranks: tuple[RankedView, ...] = ()

    @property
    def has_rules(self) -> bool:
        return any(isinstance(each, RuleBlock) and each.kind == "rules" for row in self.rows for each in row.beside)

    @property
    def waits_for_rules(self) -> bool:
        """Whether it has no rule, and words that wait for one: those left out for a reason do not."""
        return not self.has_rules and (not self.counts or any(each.is_open and each.number for each in self.counts))

    @property
    def has_beside(self) -> bool:
        """Whether the page needs its second column here."""
        return any(row.beside for row in self.rows)

    @property
    def readings(self) -> int:
        return sum(isinstance(each, ReadingView) for row in self.rows for each in row.beside)

    @property
    def tables(self) -> tuple[TableView, ...]:
        return tuple(each for row in self.rows for each in row.tables)


@dataclass(frozen=True, slots=True)
class PartView:
    part: Part
    sections: tuple[SectionView, ...]

    @property
    def articles(self) -> tuple[SectionView, ...]:
        return tuple(section for section in self.sections if section.article)


@dataclass(frozen=True)
class Known:
    """What the pages of a law are made from: its program, what became of its statements, the results of its cases, and
    where its references lead. `open_articles` are those of which another page says what they leave open."""

    program: Program
    results: Sequence[Result]
    covered: Mapping[str, Mapping[str, Covered]]
    references: References
    readings: Readings
    homes: Homes
    ranks: Ranks
    open_articles: frozenset[str] = frozenset()

    @cached_property
    def results_by_path(self) -> Mapping[str, Sequence[Result]]:
        found: dict[str, list[Result]] = {}
        for each in self.results:
            found.setdefault(each.question.span.path, []).append(each)
        return found


def part_view(part: Part, known: Known) -> PartView:
    """What the page of a Part shows: its articles without their cases and declarations, which their own pages have;
    all of its other sections."""
    level = next((s.heading.level for s in part.sections if s.heading and s.heading.title == part.title), 1)
    seen: dict[str, int] = {}
    taken = {article_id(each.number) for each in part.articles}
    sections = []
    for section in part.sections:
        title = section.heading.title if section.heading else ""
        if not section.blocks and title in (part.law, part.title):
            continue
        heading = section.heading
        identifier = identifier_of(heading.title, heading.article, seen) if heading else ""
        depth = min(6, max(2, (section.heading.level if section.heading else level) - level + 1))
        maker = _Maker(part, section, known, part.page, on_page_of(part, known.references.where), taken)
        sections.append(maker.view(identifier, depth, part.article_of(section)))
    return PartView(part, tuple(sections))


def article_view(part: Part, article: Article, known: Known) -> SectionView:
    """What the page of an article shows."""
    identifier = article_id(article.number)
    maker = _Maker(part, article.section, known, article.page, known.references.where, {identifier})
    return maker.view(identifier, 1, None)


def identifier_of(title: str, article: str | None, seen: dict[str, int]) -> str:
    """The id of a heading on its page, of an article its own; an id that is taken gets a number."""
    name = article_id(article) if article else slug(title) or "section"
    seen[name] = seen.get(name, 0) + 1
    return name if seen[name] == 1 else f"{name}-{seen[name]}"


@dataclass(slots=True)
class _Maker:
    """Makes the view of one section for one page, which already has the ids `taken`."""

    part: Part
    section: Section
    known: Known
    page: str
    where: Addresses
    taken: set[str]

    def view(self, identifier: str, depth: int, article: Article | None) -> SectionView:
        """The section; `article` where it is one that has its cases on a page of its own."""
        heading = self.section.heading
        source = self.part.document.source
        covered = self.known.covered.get(source.path, {})
        references = replace(self.known.references, where=self.where)
        setting = Setting(source, covered, references, self.page, self.taken)
        read: set[str] = set()
        groups = _groups(self.section.blocks)
        rows = [self._row(group, setting, read, is_short=article is not None) for group in groups]
        anchors = dict.fromkeys(self.section.anchors)
        number = heading.article if heading else None
        is_open = number is not None and number in self.known.open_articles
        return SectionView(
            heading.title if heading else "",
            depth,
            identifier,
            number,
            tuple(row for row in rows if row.words or row.beside or row.tables),
            len(anchors),
            counts([covered[anchor] for anchor in anchors if anchor in covered]),
            link(LEFT_OPEN, self.page, article_id(number)) if is_open and number else "",
            link(article.page, self.page) if article else "",
            self._counted(),
            self.known.ranks.beside(self.section, self.page),
        )

    def _counted(self) -> tuple[int, int]:
        own = [
            each
            for block in self.section.blocks
            if isinstance(block, Fence) and block.kind == "cases"
            for each in cases_of(block, self._results)
        ]
        return len(own), sum(each.passed for each in own)

    @property
    def _results(self) -> Sequence[Result]:
        return self.known.results_by_path.get(self.part.document.source.path, ())

    def _row(self, blocks: Sequence[SectionBlock], setting: Setting, read: set[str], *, is_short: bool) -> Row:
        """A row; `read` are the readings already shown. In short, cases and declarations stand elsewhere."""
        law: list[Paragraph | ListItem | TableRow] = []
        shown: list[Markup | Listing | Table] = []
        beside: list[Beside] = []
        tables: list[TableView] = []
        anchors = [each for block in blocks for each in _anchors(block)]
        for block in blocks:
            if not isinstance(block, Fence):
                law.append(block)
                continue
            match block.kind:
                case "raw":
                    shown += [*law_text(law, setting), Markup("<pre>{}</pre>").format(block.body.text.rstrip("\n"))]
                    law = []
                case "cases":
                    if not is_short:
                        tables.append(table(block, self._results, self.where, self.page))
                case "note" | "not-encoded" | "code" | "metadata" | "test":
                    beside += self._beside(block, read, is_short=is_short)
        readings = [*self.known.readings.of(anchors, read, self.where, self.page)]
        first = next((number for number, each in enumerate(beside) if not isinstance(each, Note)), len(beside))
        elsewhere = self.known.homes.elsewhere(self.section, self.part, anchors, setting, self.where, self.page)
        beside = [*beside[:first], *readings, *beside[first:], *elsewhere]
        return Row((*shown, *law_text(law, setting)), tuple(beside), tuple(tables))

    def _beside(self, fence: Fence, read: set[str], *, is_short: bool) -> Iterator[Beside]:
        where, page = self.where, self.page
        if fence.kind == "note":
            yield note(fence)
        elif fence.kind == "not-encoded":
            yield omissions(fence, self.part.document, where, page)
        else:
            yield from self.known.readings.declared_in(fence, read, where, page)
            if fence.kind == "code" or not is_short:
                yield rule_block(fence, locale_of(self.part.document.source.path), where, page)


def _anchors(block: SectionBlock) -> Iterable[str]:
    return () if isinstance(block, Fence) else (each.anchor for each in block.segments if each.anchor)


def _groups(blocks: Sequence[SectionBlock]) -> list[list[SectionBlock]]:
    """The blocks row by row. Fences before any law text make a row of their own."""
    groups: list[list[SectionBlock]] = []
    for block in blocks:
        is_law = not isinstance(block, Fence) or block.kind == "raw"
        after_law = bool(groups) and (not isinstance(groups[-1][-1], Fence) or groups[-1][-1].kind == "raw")
        if not groups or (is_law and not after_law):
            groups.append([])
        groups[-1].append(block)
    return groups
