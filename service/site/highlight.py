"""Colours for Catala: a Pygments lexer made from a locale's keyword table, and code written line by line.

The lexer is for the eye. It never fails, knows no grammar, and colours what a drafter is half-way through writing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup
from pygments.lexer import RegexLexer
from pygments.token import Comment, Keyword, Literal, Name, Number, Operator, Punctuation, String, Text, _TokenType

from dsl.locales import Locale

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

_CONSTANTS = frozenset({"TRUE", "FALSE", "FULFILLED"})


@dataclass(frozen=True, slots=True)
class CodeLine:
    """One line of code: how far it is indented, its words in colour, and its text without the indent."""

    indent: int
    html: Markup
    text: str


#: The lexers made so far, by the code of their locale.
_LEXERS: dict[str, RegexLexer] = {}


def lexer_for(locale: Locale) -> RegexLexer:
    """The lexer of a locale, made once."""
    if locale.code not in _LEXERS:
        tokens = {"root": _rules(locale)}
        made = type(f"Catala{locale.code.title()}Lexer", (RegexLexer,), {"name": "Catala", "tokens": tokens})
        lexer = made(stripnl=False, ensurenl=False)
        assert isinstance(lexer, RegexLexer)
        _LEXERS[locale.code] = lexer
    return _LEXERS[locale.code]


def _rules(locale: Locale) -> list[tuple[str, _TokenType]]:
    spellings = sorted((*locale.keywords, *locale.forms), key=lambda words: (-len(words), words))
    constants = [words for words in spellings if locale.keywords.get(words) in _CONSTANTS]
    keywords = [words for words in spellings if words not in constants and words not in locale.base_types]
    types = sorted({*locale.base_types, *locale.builtins}, key=lambda words: (-len(words), words))
    separator = re.escape(locale.decimal_separator)
    suffix = re.escape(locale.money_operator)
    return [
        (r"\n", Text),
        (r"[^\S\n]+", Text),
        (r"##[^\n]*", Comment.Special),
        (r'#\[(?:[^\]"\n]|"(?:\\.|[^"\\\n])*")*\]?', Name.Decorator),
        (r"#[^\n]*", Comment),
        (r'"(?:\\.|[^"\\\n])*"?', String),
        (r"\|[0-9]{4}-[0-9]{2}-[0-9]{2}\|", Literal.Date),
        (locale.money, Number.Money),
        (rf"[0-9][0-9,]*(?:{separator}[0-9]+)?%?", Number),
        (_any_of(constants), Keyword.Constant),
        (_any_of(types), Keyword.Type),
        (_any_of(keywords), Keyword),
        (r"[A-Z]\w*", Name.Class),
        (r"\w+", Name),
        (rf"(?:<=|>=|!=|\+\+|--(?=[^\S\n])|[-+*/<>=])(?:[!.@^](?![0-9])|{suffix}(?![0-9]))?", Operator),
        (r"[^\w\s]", Punctuation),
    ]


def _any_of(spellings: Iterable[str]) -> str:
    """Any of the keywords, longest first; the words of a keyword may stand apart by any white space."""
    alternatives = "|".join(r"\s+".join(re.escape(word) for word in words.split()) for words in spellings)
    return rf"(?:{alternatives})\b" if alternatives else r"(?!)"


def highlight(text: str, locale: Locale) -> tuple[CodeLine, ...]:
    """Code as lines in colour; put together, the lines' texts with their indents are the code."""
    return tuple(_code_line(line) for line in _lines(lexer_for(locale).get_tokens(text.rstrip("\n"))))


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
