"""A reader of HTML that is small enough to trust: a tree of elements with their text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from html.parser import HTMLParser
from pathlib import Path

VOID = frozenset(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"])


@dataclass
class Element:
    tag: str
    attributes: dict[str, str]
    children: list[Element | str] = field(default_factory=list)

    @property
    def classes(self) -> list[str]:
        return self.attributes.get("class", "").split()

    @property
    def text(self) -> str:
        """The words inside, white space folded; those of an element that CSS draws are none."""
        return " ".join(self.raw_text.split())

    @property
    def raw_text(self) -> str:
        return "".join(each if isinstance(each, str) else each.raw_text for each in self.children)

    def walk(self) -> Iterator[Element]:
        yield self
        for each in self.children:
            if isinstance(each, Element):
                yield from each.walk()

    def all(self, selector: str) -> list[Element]:
        """Elements by tag, `.class` or `tag.class`."""
        tag, _, name = selector.partition(".")
        return [each for each in self.walk() if tag in ("", each.tag) and (not name or name in each.classes)]

    def one(self, selector: str) -> Element:
        found = self.all(selector)
        assert len(found) == 1, f"{len(found)} of {selector}"
        return found[0]

    @property
    def ids(self) -> list[str]:
        return [each.attributes["id"] for each in self.walk() if "id" in each.attributes]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.path = [Element("", {})]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.path[-1].children.append(element)
        if tag not in VOID:
            self.path.append(element)

    def handle_endtag(self, tag: str) -> None:
        if tag in [each.tag for each in self.path]:
            while self.path.pop().tag != tag:
                pass

    def handle_data(self, data: str) -> None:
        self.path[-1].children.append(data)


@lru_cache(maxsize=2)
def parse(html: str) -> Element:
    """The tree of a page, which nobody changes: many tests look at one page after the other."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.path[0]


def page(path: Path) -> Element:
    return parse(path.read_text("utf-8"))


def content(path: Path) -> Element:
    """What the page says, without its frame."""
    return page(path).one("article.md-content__inner")


def article(path: Path, identifier: str) -> Element:
    """The block of words and rules that follows the heading of an article, on its own page after the byline."""
    children = [each for each in content(path).children if isinstance(each, Element)]
    at = next(n for n, each in enumerate(children) if each.attributes.get("id") == identifier)
    after = next(each for each in children[at + 1 :] if "byline" not in each.classes)
    assert "article" in after.classes
    return after
