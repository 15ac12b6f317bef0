"""Where things are on the site: the page of each article and statement, and how one page leads to another."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass, field

#: The page of what the law leaves open.
LEFT_OPEN = "left-open.html"


@dataclass(frozen=True, slots=True)
class Addresses:
    """The address of each article by its number, the page of each statement by its anchor, and the page of each rule
    file as written. Pages end in `.html`; an article that has no page of its own stands behind `#` on one.

    `labels` says how the statement of each anchor is cited.
    """

    articles: Mapping[str, str] = field(default_factory=dict)
    anchors: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, str] = field(default_factory=dict)
    labels: Mapping[str, str] = field(default_factory=dict)

    def anchor(self, anchor: str, page: str) -> str | None:
        """The link from a page to a statement; None where the site does not have it."""
        target = self.anchors.get(anchor)
        return None if target is None else link(target, page, anchor)

    def article(self, number: str, page: str) -> str | None:
        target = self.articles.get(number)
        return None if target is None else seen_from(target, page)

    def line(self, path: str, number: int, page: str) -> str | None:
        """The link to a line of a rule file as written."""
        target = self.files.get(path)
        return None if target is None else link(target, page, f"L{number}")

    def place(self, label: str, anchor: str, page: str) -> str | None:
        """The link to a provision: its statement if it names one, else the article that its label opens with."""
        if anchor:
            return self.anchor(anchor, page)
        words = label.split()
        return self.article(words[1], page) if len(words) == 2 and words[0] == "Article" else None


def article_id(number: str) -> str:
    """The id of an article on its page: `article-15`."""
    return f"article-{number.lower()}"


def link(target: str, page: str, fragment: str = "") -> str:
    """The relative address of a place on `target`, as seen from `page`."""
    path = "" if target == page else posixpath.relpath(target, posixpath.dirname(page) or ".")
    return f"{path}#{fragment}" if fragment else path


def seen_from(address: str, page: str) -> str:
    """An address as it stands from the top of the site, `decree/article-15.html#art15-1-a`, as seen from a page."""
    target, _, fragment = address.partition("#")
    return link(target, page, fragment) or posixpath.basename(page)
