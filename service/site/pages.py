"""The pages of the law: one a Part, one an article, and where everything is on them.

An article has a page of its own, with its words, rules, cases and all that is said of it; the page of a Part is to read
it through. Rule files without articles have one page, which shows all that they hold.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from dsl.literate.outline import Section, outline
from dsl.literate.tree import Document
from service.site.addresses import Addresses, article_id
from service.site.escape import slug

#: The folder of the rule files as they are written.
_WRITTEN = "rules"


@dataclass(frozen=True, slots=True)
class Article:
    """An article on the site: its number, its heading, the address of its page, and what stands under the heading."""

    number: str
    title: str
    page: str
    section: Section


@dataclass(frozen=True, slots=True)
class Part:
    """A rule file on the site: `page` is its address (ending in `.html`), `written` that of the file as written."""

    title: str
    law: str
    page: str
    written: str
    document: Document
    sections: tuple[Section, ...]
    articles: tuple[Article, ...]

    def article_of(self, section: Section) -> Article | None:
        return next((each for each in self.articles if each.section is section), None)


def parts(documents: Sequence[Document]) -> tuple[Part, ...]:
    """The pages of the rule files, each under the folder of its law; a name taken twice gets a number."""
    taken: set[str] = {"index", "whole"}
    pages: set[str] = set()
    found = []
    for document in documents:
        sections = outline(document)
        law, title = _titles(document, sections)
        path = PurePosixPath(document.source.path.replace("\\", "/"))
        folder = slug(path.parent.name)
        folder = "law" if folder in ("", _WRITTEN) else folder
        stem = slug(title.split(".")[0]) or slug(path.name.split(".")[0]) or "part"
        name = _free(stem, taken)
        articles = tuple(_articles(sections, folder, pages))
        found.append(Part(title, law, f"{folder}/{name}.html", f"{_WRITTEN}/{name}.html", document, sections, articles))
    return tuple(found)


def _articles(sections: Sequence[Section], folder: str, taken: set[str]) -> Iterator[Article]:
    for section in sections:
        if section.heading and section.heading.article:
            page = _free(f"{folder}/{article_id(section.heading.article)}", taken)
            yield Article(section.heading.article, section.heading.title, f"{page}.html", section)


def _free(stem: str, taken: set[str]) -> str:
    """A name that nobody has: the stem, or the stem with a number."""
    name, number = stem, 2
    while name in taken:
        name, number = f"{stem}-{number}", number + 1
    taken.add(name)
    return name


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
        for each in part.articles:
            articles.setdefault(each.number, each.page)
        for section in part.sections:
            article = part.article_of(section)
            for anchor in section.anchors:
                anchors.setdefault(anchor, article.page if article else part.page)
    labels = {
        statement.anchor: statement.label for part in reversed(found) for statement in part.document.source.statements
    }
    return Addresses(articles, anchors, {part.document.source.path: part.written for part in found}, labels)


def on_page_of(part: Part, where: Addresses) -> Addresses:
    """Where everything is for who reads a Part through: its own articles and statements on its page."""
    pages = {each.page for each in part.articles}

    def here(known: Mapping[str, str], fragment: str = "") -> dict[str, str]:
        return {
            name: part.page + (fragment and f"#{article_id(name)}") if page in pages else page
            for name, page in known.items()
        }

    return replace(where, articles=here(where.articles, "#"), anchors=here(where.anchors))
