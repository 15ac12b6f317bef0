"""The words of tables of cases in the tongue of a file; English ones are understood in all."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import get_args

from dsl.cases.tree import SpecialOutcome
from dsl.locales import ENGLISH, LOCALES, Locale
from dsl.locales.locale import TableWord
from dsl.records import record

#: What a cell can expect by name.
OUTCOMES: tuple[SpecialOutcome, ...] = get_args(SpecialOutcome)


@record
class Words:
    """What the words mean; `expected` is what a heading of results begins with, `error` a cell that expects one, with
    the code of the failure as its group."""

    meanings: Mapping[str, TableWord]
    expected: re.Pattern[str]
    error: re.Pattern[str]

    def heading(self, written: str) -> TableWord | None:
        """The word that a heading is, in small or capital letters."""
        return self.meanings.get(written.lower())

    def outcome(self, written: str) -> SpecialOutcome | None:
        """The outcome that a cell names."""
        meaning = self.meanings.get(written)
        return next((each for each in OUTCOMES if each == meaning), None)


def words_of(locale: Locale) -> Words:
    """The words that a file in a tongue may use."""
    return _words(locale.code)


@cache
def _words(code: str) -> Words:
    locale = next(each for each in LOCALES if each.code == code)
    meanings = {**ENGLISH.tables, **locale.tables}

    def any_for(wanted: TableWord) -> str:
        return "|".join(re.escape(word) for word, meaning in meanings.items() if meaning == wanted)

    return Words(
        meanings,
        re.compile(rf"(?:{any_for('expected')})\b\s*", re.IGNORECASE),
        re.compile(rf"(?:{any_for('error')})(?:\s+([a-z]+(?:-[a-z]+)*))?"),
    )


def in_tongue(word: TableWord, locale: Locale) -> str:
    """A word as the tongue writes it."""
    return next(theirs for theirs, meaning in locale.tables.items() if meaning == word)
