"""The page of an article as Markdown: each chapter stands where there is something to show."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from service.site.addresses import LEFT_OPEN, link, seen_from
from service.site.around import Cited, Resting
from service.site.articles import ArticleView
from service.site.bands import Pictures
from service.site.escape import front_matter, inline
from service.site.reasons import Link

if TYPE_CHECKING:
    from service.site.writer import Writer


def article_page(view: ArticleView, pictures: Pictures, writer: Writer) -> str:
    """The page of an article: words and rules, pictures, cases, questions, what is left open, references."""
    section, around, page = view.section, view.around, view.article.page
    asked = dict.fromkeys(
        [
            *(each.asked for each in section.tables if each.asked is not None),
            *(each.scope for each in around.resting.own),
        ]
    )
    bands = writer.bands([drawn for scope in asked for drawn in pictures.of(scope, page)])
    names = {"view": view, "part": link(view.part.page, page), "index": link(_index_of(page), page)}
    names |= {"seen_from": seen_from, "link": link, "page": page}
    text = [
        front_matter(section.title, **writer.heads.get(page, {})),
        writer.html("article_top.html", **names),
        f"\n# {inline(section.title)} {{ #{section.identifier} }}\n",
        writer.byline(view.part, page),
        writer.html("article.html", section=section),
    ]
    chapters = [
        ("At a glance", "bands", bands),
        ("How its rules rank", "ranks", writer.ranks(section.ranks)),
        ("Cases", "cases", writer.html("article_cases.html", section=section) if section.tables else ""),
        ("Ask it", "questions", writer.html("article_asked.html", **names) if _is_asked(around.resting) else ""),
        ("What it leaves open", "left-open", _left_open(view, writer)),
        ("References", "references", writer.html("article_cited.html", **names) if _is_cited(around.cited) else ""),
    ]
    for title, name, html in chapters:
        if html:
            text.append(f'\n## {title} {{ #{name} data-search-exclude="yes" }}\n{html}')
    text.append(writer.html("article_turn.html", **names))
    return "".join(text)


def _left_open(view: ArticleView, writer: Writer) -> str:
    """What it leaves open, without the notes, which stand beside its words."""
    left, page = view.around.left_open, view.article.page
    left = replace(left, notes=[]) if left else None
    if left is None or left.is_empty:
        return ""
    back = Link("All that the decree leaves open", link(LEFT_OPEN, page, left.identifier))
    return writer.html("left_open.html", article=left, back=back, seen_from=lambda each: seen_from(each, page))


def _index_of(page: str) -> str:
    """The list of the articles of a law, in the folder of their pages."""
    return f"{PurePosixPath(page).parent.as_posix()}/index.html"


def _is_asked(resting: Resting) -> bool:
    return bool(resting.own or resting.through)


def _is_cited(cited: Cited) -> bool:
    return bool(cited.articles or cited.outside or cited.by)
