"""A page a Part: its articles, each as rows of words beside the rules that encode them, and its cases beneath.

What stands together in the rule file stands together on the page: a row ends where law text goes on after a fence.
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from markupsafe import Markup

from compiler.anchors.coverage import Covered
from compiler.cases.tree import Result
from compiler.defaults.tree import Program
from dsl.literate.outline import ListItem, Paragraph, Section, SectionBlock, TableRow, outline
from dsl.literate.tree import Document, Fence
from dsl.locales import locale_of
from service.site.addresses import LEFT_OPEN, Addresses, article_id, link
from service.site.cases import TableView, table
from service.site.escape import slug
from service.site.law import Listing, Setting, Table, law_text
from service.site.marks import Count, counts
from service.site.readings import ReadingView, readings_of
from service.site.references import References
from service.site.rules import Note, Omissions, RuleBlock, note, omissions, rule_block

#: The folder of the rule files as they are written.
_WRITTEN = "rules"


@dataclass(frozen=True, slots=True)
class Row:
    """A stretch of law text, the notes and rules that stand beside it, and the cases under it."""

    words: tuple[Markup | Listing | Table, ...]
    beside: tuple[Note | RuleBlock | Omissions | ReadingView, ...]
    tables: tuple[TableView, ...]


@dataclass(frozen=True, slots=True)
class SectionView:
    """An article or another section; `statements` counts its anchors, `counts` those in each state of coverage, and
    `left_open` leads to what it leaves open, where there is anything."""

    title: str
    depth: int
    identifier: str
    article: str | None
    rows: tuple[Row, ...]
    statements: int
    counts: tuple[Count, ...]
    left_open: str = ""

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


@dataclass(frozen=True, slots=True)
class Part:
    """A rule file on the site: `page` is its address (ending in `.html`), `written` that of the file as written."""

    title: str
    law: str
    page: str
    written: str
    document: Document
    sections: tuple[Section, ...]

    @property
    def articles(self) -> tuple[str, ...]:
        headings = (section.heading for section in self.sections)
        return tuple(heading.article for heading in headings if heading and heading.article)


@dataclass(frozen=True, slots=True)
class PartView:
    part: Part
    sections: tuple[SectionView, ...]

    @property
    def articles(self) -> tuple[SectionView, ...]:
        return tuple(section for section in self.sections if section.article)


def parts(documents: Sequence[Document]) -> tuple[Part, ...]:
    """The pages of the rule files, each under the folder of its law; a name taken twice gets a number."""
    taken: set[str] = set()
    found = []
    for document in documents:
        sections = outline(document)
        law, title = _titles(document, sections)
        path = PurePosixPath(document.source.path.replace("\\", "/"))
        folder = slug(path.parent.name)
        folder = "law" if folder in ("", _WRITTEN) else folder
        stem = slug(title.split(".")[0]) or slug(path.name.split(".")[0]) or "part"
        name, number = stem, 2
        while name in taken:
            name, number = f"{stem}-{number}", number + 1
        taken.add(name)
        found.append(Part(title, law, f"{folder}/{name}.html", f"{_WRITTEN}/{name}.html", document, sections))
    return tuple(found)


def _titles(document: Document, sections: Sequence[Section]) -> tuple[str, str]:
    """The titles of the law and of the Part: the outermost heading, and the one right above the first article; of
    a file without articles the one below the outermost."""
    first = next((section.heading for section in sections if section.heading and section.heading.article), None)
    has_articles = first is not None
    first = first or next((section.heading for section in reversed(sections) if section.heading), None)
    path = document.source.headings_at(first.start) if first else ()
    above = [heading for heading in path if heading.article is None]
    stem = PurePosixPath(document.source.path).name
    part = above[1:2] if above and not has_articles else above[-1:]
    return (above[0].title, (part or above)[-1].title) if above else ("", first.title if first else stem)


def addresses(found: Sequence[Part]) -> Addresses:
    """Where everything is; of an article or anchor that two files have, the first counts."""
    articles: dict[str, str] = {}
    anchors: dict[str, str] = {}
    for part in found:
        for number in part.articles:
            articles.setdefault(number, part.page)
        for section in part.sections:
            for anchor in section.anchors:
                anchors.setdefault(anchor, part.page)
    labels = {
        statement.anchor: statement.label for part in reversed(found) for statement in part.document.source.statements
    }
    return Addresses(articles, anchors, {part.document.source.path: part.written for part in found}, labels)


def view(
    part: Part,
    covered: Mapping[str, Covered],
    results: Sequence[Result],
    references: References,
    program: Program,
    open_articles: Container[str] = (),
) -> PartView:
    """What the page of a Part shows; `open_articles` are those of which another page says what they leave open."""
    where = references.where
    taken = {article_id(number) for number in part.articles}
    setting = Setting(part.document.source, covered, references, part.page, taken)
    level = next((s.heading.level for s in part.sections if s.heading and s.heading.title == part.title), 1)
    seen: dict[str, int] = {}
    sections = []
    for section in part.sections:
        title = section.heading.title if section.heading else ""
        if not section.blocks and title in (part.law, part.title):
            continue
        identifier = _identifier(section, seen)
        depth = min(6, max(2, (section.heading.level if section.heading else level) - level + 1))
        rows = tuple(_row(group, setting, results, where, part, program) for group in _groups(section.blocks))
        anchors = dict.fromkeys(section.anchors)
        states = counts([covered[anchor] for anchor in anchors if anchor in covered])
        article = section.heading.article if section.heading else None
        left = link(LEFT_OPEN, part.page, article_id(article)) if article in open_articles and article else ""
        sections.append(SectionView(title, depth, identifier, article, rows, len(anchors), states, left))
    return PartView(part, tuple(sections))


def _identifier(section: Section, seen: dict[str, int]) -> str:
    heading = section.heading
    if heading is None:
        return ""
    name = article_id(heading.article) if heading.article else slug(heading.title) or "section"
    seen[name] = seen.get(name, 0) + 1
    return name if seen[name] == 1 else f"{name}-{seen[name]}"


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


def _row(
    blocks: Sequence[SectionBlock],
    setting: Setting,
    results: Sequence[Result],
    where: Addresses,
    part: Part,
    program: Program,
) -> Row:
    locale, page = locale_of(setting.source.path), part.page
    law: list[Paragraph | ListItem | TableRow] = []
    shown: list[Markup | Listing | Table] = []
    beside: list[Note | RuleBlock | Omissions | ReadingView] = []
    tables: list[TableView] = []
    for block in blocks:
        if not isinstance(block, Fence):
            law.append(block)
            continue
        match block.kind:
            case "raw":
                shown += [*law_text(law, setting), Markup("<pre>{}</pre>").format(block.body.text.rstrip("\n"))]
                law = []
            case "note":
                beside.append(note(block))
            case "not-encoded":
                beside.append(omissions(block, part.document, where, page))
            case "cases":
                tables.append(table(block, results, where, page))
            case "code" | "metadata" | "test":
                beside += readings_of(block, program, where, page)
                beside.append(rule_block(block, locale, where, page))
    return Row((*shown, *law_text(law, setting)), tuple(beside), tuple(tables))
