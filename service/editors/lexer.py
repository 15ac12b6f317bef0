"""Pygments lexers for rule files and for the code in them, one pair a locale.

`CatalaLexer` and its kin read a whole rule file: law text with its headings and anchors, directives, code, tables of
cases, notes. A text without a fence is code. They never fail, and mark nothing as an error.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, ClassVar

from pygments.lexer import Lexer, RegexLexer
from pygments.token import (
    Comment,
    Generic,
    Keyword,
    Literal,
    Name,
    Number,
    Operator,
    Punctuation,
    String,
    Text,
    _TokenType,
)

from dsl.locales import ENGLISH, FRENCH, POLISH, Locale
from service.editors.words import DATE, NAME, UPPER, words_of

__all__ = ["CatalaFrenchLexer", "CatalaLexer", "CatalaPolishLexer", "code_lexer"]

#: A unit behind a number or in a type, and an anchor in law text.
UNIT: _TokenType = Number.Unit
ANCHOR: _TokenType = Name.Label

_LEXERS: dict[str, RegexLexer] = {}


def code_lexer(locale: Locale) -> RegexLexer:
    """The lexer of a locale for what stands in code fences, made once."""
    if locale.code not in _LEXERS:
        made = type(f"CatalaCode{locale.code.title()}Lexer", (RegexLexer,), {"tokens": {"root": _code(locale)}})
        lexer = made(stripnl=False, ensurenl=False)
        assert isinstance(lexer, RegexLexer)
        _LEXERS[locale.code] = lexer
    return _LEXERS[locale.code]


def _code(locale: Locale) -> list[tuple[str, Any]]:
    words = words_of(locale)
    return [
        (r"\n", Text),
        (words.calendar_line, _parted(Text, Keyword)),
        (r"[^\S\n]+", Text),
        (r"##[^\n]*", Comment.Special),
        (r'#\[(?:[^\]"\n]|"(?:\\.|[^"\\\n])*")*\]?', Name.Decorator),
        (r"#[^\n]*", Comment),
        (r'"(?:\\.|[^"\\\n])*"?', String),
        (DATE, Literal.Date),
        (words.amount, Number.Money),
        (words.quantity, _parted(Number, Text, UNIT)),
        (words.number, Number),
        (words.measured_type, _parted(Keyword.Type, Text, Keyword, Text, UNIT)),
        (words.calendar, _parted(Keyword, Text, Keyword)),
        (words.constants, Keyword.Constant),
        (words.heads, Keyword),
        (words.keywords, Keyword),
        (words.types, Keyword.Type),
        (rf"[{UPPER}][\w']*", Name.Class),
        (NAME, Name),
        (r"\w+", Name),
        (words.operator, Operator),
        (r"[^\w\s]", Punctuation),
    ]


def _parted(*kinds: _TokenType) -> Callable[[Lexer, re.Match[str]], Iterator[tuple[int, _TokenType, str]]]:
    """A kind of token for each group of a pattern."""

    def tokens(lexer: Lexer, found: re.Match[str]) -> Iterator[tuple[int, _TokenType, str]]:
        del lexer
        for number, kind in enumerate(kinds, 1):
            if found[number]:
                yield found.start(number), kind, found[number]

    return tokens


_FENCE = re.compile(r"[^\S\n]*```[^\S\n]*(?P<info>[^\n`]*)\n")
_CLOSING = re.compile(r"^[^\S\n]*```[^\S\n]*$", re.MULTILINE)
_ANCHOR = re.compile(r"\{#[^\s{}]*\}")
_FIRST_CELL = re.compile(r"([^\S\n]*\|)([^|\n]*)")


class CatalaLexer(Lexer):
    """Rule files in English."""

    name = "Catala"
    aliases: ClassVar[list[str]] = ["catala", "catala_en"]
    filenames: ClassVar[list[str]] = ["*.catala_en", "*.catala_en.md"]
    url = "https://catala-lang.org"
    locale: ClassVar[Locale] = ENGLISH

    def get_tokens_unprocessed(self, text: str) -> Iterator[tuple[int, _TokenType, str]]:
        """The tokens of a text, with their offsets."""
        if "```" not in text:
            yield from self._in_code(text, 0, len(text))
            return
        at = 0
        while at < len(text):
            end = text.find("\n", at) + 1 or len(text)
            opening = _FENCE.match(text, at)
            if opening is not None:
                at = yield from self._fenced(text, opening)
                continue
            yield from self._law(text, at, end)
            at = end

    def _law(self, text: str, start: int, end: int) -> Iterator[tuple[int, _TokenType, str]]:
        """A line outside of all fences."""
        line = text[start:end]
        if line.startswith("#") and line.strip() != "#":
            yield start, Generic.Heading, line
            return
        if line.startswith(">"):
            yield start, Keyword.Namespace, line
            return
        at = 0
        for found in _ANCHOR.finditer(line):
            if found.start() > at:
                yield start + at, Text, line[at : found.start()]
            yield start + found.start(), ANCHOR, found.group()
            at = found.end()
        if at < len(line):
            yield start + at, Text, line[at:]

    def _fenced(self, text: str, opening: re.Match[str]) -> Any:
        """A fence with what it holds; the offset where it ends is given back."""
        start = opening.end()
        closing = _CLOSING.search(text, start)
        end = closing.start() if closing else len(text)
        yield opening.start(), String.Delimiter, opening.group()
        kind = opening["info"].split()[0] if opening["info"].split() else ""
        match kind:
            case "catala" | "catala-metadata":
                yield from self._in_code(text, start, end)
            case "cases":
                yield from self._table(text, start, end)
            case "note" | "not-encoded":
                yield start, Comment.Multiline, text[start:end]
            case _:
                yield start, Generic.Output, text[start:end]
        if closing is None:
            return end
        yield closing.start(), String.Delimiter, closing.group()
        return closing.end()

    def _in_code(self, text: str, start: int, end: int) -> Iterator[tuple[int, _TokenType, str]]:
        for offset, kind, value in code_lexer(self.locale).get_tokens_unprocessed(text[start:end]):
            yield start + offset, kind, value

    def _table(self, text: str, start: int, end: int) -> Iterator[tuple[int, _TokenType, str]]:
        """The rows of a table of cases: names of cases are words, all else is code."""
        at = start
        while at < end:
            stop = min(text.find("\n", at) + 1 or end, end)
            row = _FIRST_CELL.match(text, at, stop)
            if row is not None:
                yield row.start(1), Punctuation, row[1]
                yield row.start(2), Text, row[2]
            yield from self._in_code(text, row.end() if row else at, stop)
            at = stop


class CatalaFrenchLexer(CatalaLexer):
    """Rule files in French."""

    name = "Catala (French)"
    aliases: ClassVar[list[str]] = ["catala_fr"]
    filenames: ClassVar[list[str]] = ["*.catala_fr", "*.catala_fr.md"]
    locale: ClassVar[Locale] = FRENCH


class CatalaPolishLexer(CatalaLexer):
    """Rule files in Polish."""

    name = "Catala (Polish)"
    aliases: ClassVar[list[str]] = ["catala_pl"]
    filenames: ClassVar[list[str]] = ["*.catala_pl", "*.catala_pl.md"]
    locale: ClassVar[Locale] = POLISH
