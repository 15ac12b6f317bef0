"""The comments of a block, `# ...` up to the end of the line, and its keywords: neither is in the tree."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from dsl.locales import locale_of
from dsl.printed.layout import Comment
from dsl.records import record
from dsl.source import Source
from dsl.syntax.lexer import words_of
from dsl.syntax.words import Sheet

_COMMENT = re.compile(r"#[^\n]*")
_EMPTY_LINE = re.compile(r"\n[^\S\n]*\n[^\S\n]*\Z")


@record
class Beside:
    """What a block's text has beside its tree: the comments, in order, and where each keyword stands."""

    comments: tuple[Comment, ...]
    keywords: Mapping[str, Sequence[int]]


def beside(source: Source, start: int, end: int) -> Beside:
    """The same between two offsets of a rule file: what the lexer leaves between the words is comments."""
    keywords: dict[str, list[int]] = {}
    comments: list[Comment] = []
    at = start
    for word in words_of(Sheet(source, locale_of(source.path)), start, end):
        comments += _in_gap(source.text, start, at, word.start)
        keywords.setdefault(word.type, []).append(word.start)
        at = word.end
    comments += _in_gap(source.text, start, at, end)
    return Beside(tuple(comments), keywords)


def _in_gap(text: str, block: int, start: int, end: int) -> Iterator[Comment]:
    for found in _COMMENT.finditer(text, start, end):
        before = text[start : found.start()]
        is_trailing = start > block and "\n" not in before
        yield Comment(found.start(), found.group().rstrip(), is_trailing, _EMPTY_LINE.search(before) is not None)
