"""Coverage: what became of each normative statement of the law, by article.

A statement is encoded, deliberately not encoded, to review, or forgotten. Its words are held against those for which
its rules, or the reason why it has none, were last confirmed: white space aside, any other word makes it to review.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from typing import TypeAlias

from compiler.anchors.encodings import Encoding, encodings
from compiler.anchors.visible import by_law, visible
from compiler.assembly import CheckedFile, assemble
from compiler.cases.tree import Question
from dsl.literate.outline import outline
from dsl.literate.tree import Document, Fence, Omission
from dsl.order import natural_order
from dsl.records import record
from dsl.source import Source, Statement

#: The words that were confirmed, by anchor.
Confirmed: TypeAlias = Mapping[str, str]


class State(Enum):
    """What became of a statement."""

    ENCODED = "encoded"
    NOT_ENCODED = "not encoded"
    TO_REVIEW = "to review"
    FORGOTTEN = "forgotten"


@record
class Covered:
    """A statement with what encodes it, or why nothing does, and the cases that name it.

    `confirmed` are the words that were last confirmed: None where none were.
    """

    source: Source
    statement: Statement
    encodings: tuple[Encoding, ...]
    omission: Omission | None
    cases: tuple[Question, ...]
    confirmed: str | None

    @property
    def state(self) -> State:
        if not self.encodings and self.omission is None:
            return State.FORGOTTEN
        if self.confirmed != self.statement.words:
            return State.TO_REVIEW
        return State.ENCODED if self.encodings else State.NOT_ENCODED

    @property
    def is_tested(self) -> bool:
        return bool(self.cases)


@record
class Article:
    """An article (or another section) and its statements; `label` is how it is cited, `title` its heading.

    One with words but without any anchor is listed too: nobody can say what became of its words.
    """

    source: Source
    label: str
    title: str
    statements: tuple[Covered, ...]

    def count(self, state: State) -> int:
        return sum(each.state is state for each in self.statements)

    @property
    def tested(self) -> int:
        return sum(each.is_tested for each in self.statements)


@record
class LawCoverage:
    """The articles of a law, the folder of its rule files; `gone` are confirmed statements that it has no more."""

    law: str
    articles: tuple[Article, ...]
    gone: Confirmed

    @property
    def statements(self) -> tuple[Covered, ...]:
        return tuple(each for article in self.articles for each in article.statements)


def coverage(
    files: Sequence[CheckedFile], questions: Iterable[Question], confirmed: Mapping[str, Confirmed] | None
) -> tuple[LawCoverage, ...]:
    """The coverage of each law among the files; `confirmed` gives the words that were confirmed, by law. Without it,
    the words are taken to be those that were confirmed. Files that hold no law, such as calendars, are no law."""
    statements = visible(assemble(files).wholes)
    encoded: dict[_Place, list[Encoding]] = {}
    for encoding in (each for file in files for each in encodings(file.rule_file)):
        source = statements.source_of(encoding.anchor.anchor, encoding.anchor.span)
        if source is not None:
            encoded.setdefault((source.path, encoding.anchor.anchor), []).append(encoding)
    cases: dict[_Place, list[Question]] = {}
    for question in questions:
        anchor = question.provision.anchor if question.provision else ""
        source = statements.source_of(anchor, question.span)
        if source is not None:
            cases.setdefault((source.path, anchor), []).append(question)
    documents = {file.document.source.path: file.document for file in files}
    found = []
    for law, sources in by_law(each.source for each in documents.values()).items():
        of_law = [documents[each.path] for each in sorted(sources, key=lambda each: natural_order(each.path))]
        counted = _law(law, of_law, encoded, cases, None if confirmed is None else confirmed.get(law, {}))
        if counted.articles or counted.gone:
            found.append(counted)
    return tuple(found)


#: A statement of a file, by the file's path and the anchor.
_Place: TypeAlias = tuple[str, str]


def _law(
    law: str,
    documents: Sequence[Document],
    encoded: Mapping[_Place, Sequence[Encoding]],
    cases: Mapping[_Place, Sequence[Question]],
    confirmed: Confirmed | None,
) -> LawCoverage:
    articles: list[Article] = []
    for document in documents:
        source = document.source
        omitted = {each.anchor: omission for omission in document.omissions for each in omission.anchors}
        covered = {
            anchor: Covered(
                source,
                statement,
                tuple(encoded.get((source.path, anchor), ())),
                omitted.get(anchor),
                tuple(cases.get((source.path, anchor), ())),
                statement.words if confirmed is None else confirmed.get(anchor),
            )
            for anchor, statement in source.statement_by_anchor.items()
        }
        articles += _articles(document, covered)
    known = {each.statement.anchor for article in articles for each in article.statements}
    gone = {anchor: words for anchor, words in (confirmed or {}).items() if anchor not in known}
    return LawCoverage(law, tuple(articles), gone)


def _articles(document: Document, covered: Mapping[str, Covered]) -> list[Article]:
    """The articles of a file that hold words, each with all sections beneath it."""
    found: dict[str, tuple[str, list[Covered]]] = {}
    for section in outline(document):
        anchors = [anchor for anchor in section.anchors if anchor in covered]
        has_words = any(not isinstance(block, Fence) for block in section.blocks)
        is_article = section.heading is not None and section.heading.article is not None
        if anchors or (has_words and is_article) or section.label in found:
            _, statements = found.setdefault(section.label, (_title(document.source, section.label, anchors), []))
            statements += [covered[anchor] for anchor in dict.fromkeys(anchors)]
    return [Article(document.source, label, title, tuple(each)) for label, (title, each) in found.items()]


def _title(source: Source, label: str, anchors: Sequence[str]) -> str:
    """The heading of an article; of words outside one, the heading they stand under."""
    for heading in source.headings:
        if heading.article and f"Article {heading.article}" == label:
            return heading.title
    headings = source.headings_at(source.statement_by_anchor[anchors[0]].start) if anchors else ()
    return headings[-1].title if headings else label
