"""The examples of the catalogue, put into another tongue, are as right and as wrong as they were, through all passes."""

from __future__ import annotations

import re
from functools import cache

import pytest

from compiler.driver import RuleText, check
from dsl.diagnostics.catalogue import CATALOGUE
from dsl.literate.reader import read
from dsl.literate.tree import Fence
from dsl.locales import ENGLISH, FRENCH, POLISH, Locale
from dsl.source import Source
from dsl.syntax.lexer import words_of
from dsl.syntax.words import Sheet
from tests.locales.translation import translated

#: Mistakes that consist in how English writes a number or spells a word, or in the name of the file.
OF_ENGLISH = {
    "article",
    "comparison-in-words",
    "number-in-words",
    "amount-groups",
    "currency-name",
    "foreign-keyword",
    "grouped-number",
    "includes-in-a-circle",
    "misspelt-keyword",
    "plural-unit",
    "rounding-without-unit",
    "sign-in-rate",
    "tuple-path",
    "wrong-language",
}


def in_tongue(text: str, locale: Locale) -> str | None:
    """A rule file in another tongue; None where its words cannot be told apart, or where it holds cases."""
    for block in reversed(read("example.catala_en", text)[0].blocks):
        if not isinstance(block, Fence) or block.kind not in {"code", "metadata", "cases"}:
            continue
        sheet = Sheet(Source("example.catala_en", block.body.text), ENGLISH)
        words_of(sheet, 0, len(block.body.text))
        if sheet.diagnostics or block.kind == "cases":
            return None
        text = text[: block.body.start] + translated(block.body.text, ENGLISH, locale) + text[block.body.end :]
    text = _with_kinds(text, locale)
    ours, theirs = ENGLISH.directives, locale.directives
    for one, other in ((ours.using, theirs.using), (ours.include, theirs.include)):
        text = text.replace(f"> {one}", f"> {other}")
    text = re.sub(rf"^(>.*) {ours.alias} ", rf"\1 {theirs.alias} ", text, flags=re.MULTILINE)
    return text.replace(f" {ours.external}\n", f" {theirs.external}\n")


def _with_kinds(text: str, locale: Locale) -> str:
    """The kinds of reason of `not-encoded` blocks in the words of another tongue."""
    said = {kind: words for words, kind in locale.omissions.items()}
    for words, kind in ENGLISH.omissions.items():
        text = text.replace(f" ({words}):", f" ({said[kind]}):")
    return text


@cache
def codes(text: str, locale: Locale | None = None) -> tuple[str, ...]:
    ending = locale.code if locale else "en"
    return tuple(sorted(each.code for each in check([RuleText(f"example.catala_{ending}", text)]).diagnostics))


@pytest.mark.parametrize("locale", [FRENCH, POLISH], ids=lambda each: each.code)
@pytest.mark.parametrize("code", sorted(CATALOGUE.keys() - OF_ENGLISH))
def test_an_example_in_another_tongue(code: str, locale: Locale) -> None:
    entry = CATALOGUE[code]
    for text in filter(None, (entry.failing, entry.mended)):
        theirs = in_tongue(text, locale)
        if theirs is not None:
            assert codes.__wrapped__(theirs, locale) == codes(text)
