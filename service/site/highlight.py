"""Colours for Catala on the site: the tokens of the Pygments lexer, written line by line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup
from pygments.token import Comment, Keyword, Literal, Name, Number, Operator, Punctuation, String, _TokenType

from dsl.locales import Locale
from service.editors.lexer import code_lexer

#: The CSS class of a token; the nearest parent counts, and what has none is written plain.
_CLASSES: dict[_TokenType, str] = {
    Comment: "c",
    Comment.Special: "doc",
    Keyword: "k",
    Keyword.Type: "kt",
    Keyword.Constant: "kc",
    Literal.Date: "d",
    Name.Class: "nc",
    Name.Decorator: "at",
    Number: "n",
    Number.Money: "m",
    Operator: "o",
    Punctuation: "p",
    String: "s",
}


@dataclass(frozen=True, slots=True)
class CodeLine:
    """One line of code: how far it is indented, its words in colour, and its text without the indent."""

    indent: int
    html: Markup
    text: str


def highlight(text: str, locale: Locale) -> tuple[CodeLine, ...]:
    """Code as lines in colour; put together, the lines' texts with their indents are the code."""
    return tuple(_code_line(line) for line in _lines(code_lexer(locale).get_tokens(text.rstrip("\n"))))


def _lines(tokens: Iterable[tuple[_TokenType, str]]) -> Iterator[list[tuple[str, str]]]:
    """The (class, text) pieces of each line; a token that runs over several lines is cut at their ends."""
    line: list[tuple[str, str]] = []
    for kind, text in tokens:
        css = _css_class(kind)
        for number, piece in enumerate(text.split("\n")):
            if number:
                yield line
                line = []
            if piece:
                line.append((css, piece))
    yield line


def _css_class(kind: _TokenType) -> str:
    found: _TokenType | None = kind
    while found is not None and found not in _CLASSES:
        found = found.parent
    return _CLASSES[found] if found is not None else ""


def _code_line(pieces: list[tuple[str, str]]) -> CodeLine:
    text = "".join(piece for _, piece in pieces)
    bare = text.lstrip(" ")
    indent = len(text) - len(bare)
    html = Markup("")
    left = indent
    for css, piece in pieces:
        shown = piece[left:] if left < len(piece) else ""
        left = max(0, left - len(piece))
        if shown:
            html += Markup('<span class="{}">{}</span>').format(css, shown) if css else Markup("{}").format(shown)
    return CodeLine(indent, html, bare)
