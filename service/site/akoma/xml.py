"""A small writer of XML that keeps the words of a text as they are.

Elements that hold words stand on one line each, whatever is inside them; all others are indented. So no white space
comes between words that the law has not put there, and the same tree gives the same bytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias
from xml.sax.saxutils import escape, quoteattr

#: What no file of XML 1.0 can hold.
_IMPOSSIBLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Element:
    """An element: `is_mixed` where words may stand in it."""

    name: str
    attributes: tuple[tuple[str, str], ...] = ()
    children: tuple[Content, ...] = ()
    is_mixed: bool = False

    @property
    def text(self) -> str:
        """Its words, without those of attributes."""
        return "".join(each if isinstance(each, str) else each.text for each in self.children)

    def every(self) -> Iterator[Element]:
        """The element and all beneath it, in the order of the text."""
        yield self
        for each in self.children:
            if isinstance(each, Element):
                yield from each.every()


Content: TypeAlias = Element | str


def element(name: str, /, *children: Content, **attributes: str | None) -> Element:
    """An element of other elements; a name in Python that ends in `_` loses it, and None leaves an attribute out."""
    return Element(name, _attributes(attributes), children)


def mixed(name: str, /, *children: Content, **attributes: str | None) -> Element:
    """An element in which words stand."""
    return Element(name, _attributes(attributes), children, is_mixed=True)


def _attributes(given: dict[str, str | None]) -> tuple[tuple[str, str], ...]:
    return tuple((name.removesuffix("_"), value) for name, value in given.items() if value is not None)


def written(root: Element) -> str:
    """A file of XML."""
    return "\n".join(['<?xml version="1.0" encoding="UTF-8"?>', *_lines(root, ""), ""])


def _lines(shown: Element, indent: str) -> Iterator[str]:
    inside = [each for each in shown.children if isinstance(each, Element)]
    if shown.is_mixed or not inside:
        yield indent + _inline(shown)
        return
    yield f"{indent}<{_opening(shown)}>"
    for each in inside:
        yield from _lines(each, f"{indent}  ")
    yield f"{indent}</{shown.name}>"


def _inline(shown: Element) -> str:
    if not shown.children:
        return f"<{_opening(shown)}/>"
    inside = "".join(escape(_possible(each)) if isinstance(each, str) else _inline(each) for each in shown.children)
    return f"<{_opening(shown)}>{inside}</{shown.name}>"


def _opening(shown: Element) -> str:
    return " ".join((shown.name, *(f"{name}={quoteattr(_possible(value))}" for name, value in shown.attributes)))


def _possible(words: str) -> str:
    return _IMPOSSIBLE.sub("\N{REPLACEMENT CHARACTER}", words)
