"""A rule file laid out anew, checked to lose nothing: what reads differently, or lacks a word, is not given.

The tree leaves out a few words without a meaning, such as an attribute before a type. A file that has one is left as it
is: no layout is worth a word.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from dsl.diagnostics import has_errors
from dsl.literate.reader import read
from dsl.literate.tree import Document
from dsl.locales import locale_of
from dsl.printed.comments import beside
from dsl.printed.from_tree import file_text
from dsl.records import record
from dsl.source import Span
from dsl.syntax import parse
from dsl.syntax.lexer import words_of
from dsl.syntax.words import Sheet, Word

#: Signs that may come and go without a change of meaning, and the words of a call that is given nothing.
_LOOSE = frozenset({"LPAREN", "RPAREN", "SEMICOLON", "COMMA", "LBRACE", "RBRACE", "SCOPE_WITH"})


@record
class Formatted:
    """The text with its code laid out; everything outside code fences is as it was, byte for byte."""

    text: str


@record
class LeftAsIs:
    """Why a file is not laid out, and where that shows; None for a file with mistakes, which `check` tells."""

    why: str
    span: Span | None = None


def formatted(path: str, text: str) -> Formatted | LeftAsIs:
    """A rule file laid out anew. Line ends and a byte order mark stay what they were."""
    document, _ = read(path, text)
    tree, mistakes = parse(document)
    if has_errors(mistakes):
        return LeftAsIs("it has mistakes, which `kotmai check` shows")
    made = file_text(document, tree.blocks)
    if "\r\n" in text:
        made = made.replace("\r\n", "\n").replace("\n", "\r\n")
    again, _ = read(path, made)
    tree_again, mistakes = parse(again)
    if has_errors(mistakes) or tree_again != tree:
        return LeftAsIs("it would read differently")
    lost = _words(document) - _words(again)
    if lost or _said(document) != _said(again):
        place = next((each.span for each in _each_word(document) if _key(each) in lost), None)
        return LeftAsIs("words in it would be lost", place)
    return Formatted(made)


def _each_word(document: Document) -> Iterator[Word]:
    source = document.source
    for fence in document.fences("code", "metadata"):
        yield from words_of(Sheet(source, locale_of(source.path)), fence.body.start, fence.body.end)


def _words(document: Document) -> Counter[tuple[str, str]]:
    """The words of the code, docstrings left aside, however often each stands there."""
    return Counter(_key(each) for each in _each_word(document) if each.type not in _LOOSE and each.type != "DOCSTRING")


def _key(word: Word) -> tuple[str, str]:
    return word.type, " ".join(word.text.split())


def _said(document: Document) -> Counter[str]:
    """The words of comments and docstrings."""
    comments = [
        comment.text
        for fence in document.fences("code", "metadata")
        for comment in beside(document.source, fence.body.start, fence.body.end).comments
    ]
    docs = [each.text for each in _each_word(document) if each.type == "DOCSTRING"]
    return Counter(" ".join((*comments, *docs)).split())
