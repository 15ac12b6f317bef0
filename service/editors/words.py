"""What highlighters know of the language: patterns for its words and signs in one locale.

They are written for Python's `re` and for Oniguruma alike, so that one table serves Pygments and TextMate. They know no
grammar, and colour what a drafter is half-way through writing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from dsl.locales import Locale

#: Keywords that are values.
_CONSTANTS = frozenset({"TRUE", "FALSE", "FULFILLED"})

#: Keywords of declarations and rules, which head a clause; all others stand inside one.
_HEADS = frozenset(
    (
        *(
            "DECLARATION",
            "STRUCTURE",
            "ENUMERATION",
            "SCOPE",
            "TYPE",
            "DATA",
            "CONDITION",
            "CONTEXT",
            "INPUT",
            "OUTPUT",
        ),
        *("INTERNAL", "STATE", "DEFINITION", "RULE", "LABEL", "EXCEPTION", "ASSERTION", "EXTERNAL"),
    )
)

#: Letters with which names of types, cases, scopes and modules begin.
UPPER = "A-ZÀ-ÖØ-ÞĄĆĘŁŃŚŹŻŒΑ-ΩА-Я"
NAME = r"[^\W\d_][\w']*"
_UNIT_NAME = r"[^\W\d_][\w]*(?:·[^\W\d_][\w]*)*"
_GAP = r"[^\S\n]+"
_END = r"(?![\w'])"


@dataclass(frozen=True, slots=True)
class Words:
    """The patterns of a locale, each for a whole word, in no need of flags. Groups are numbered as told."""

    locale: Locale
    constants: str
    heads: str
    keywords: str
    types: str
    #: An amount with the code of its currency, or with the sign of the locale.
    amount: str
    #: 1: a number; 2: blanks; 3: its unit.
    quantity: str
    number: str
    #: 1: the type; 2, 4: blanks; 3: `in`; 5: the currency or the unit.
    measured_type: str
    #: 1: the keyword before; 2: blanks; 3: `calendar`.
    calendar: str
    #: At the head of a line. 1: blanks; 2: the word with which the line of a calendar begins.
    calendar_line: str
    operator: str


DATE = r"\|[0-9]{4}-[0-9]{2}-[0-9]{2}\|"


def words_of(locale: Locale) -> Words:
    """The patterns of a locale."""
    spellings = {**locale.keywords, **locale.forms}
    constants = [words for words, terminal in spellings.items() if terminal in _CONSTANTS]
    types = [*locale.base_types, *locale.builtins]
    heads = [words for words, terminal in spellings.items() if terminal in _HEADS and words not in types]
    rest = [words for words in spellings if words not in {*constants, *types, *heads}]
    point = re.escape(locale.decimal_separator)
    per = re.escape(locale.per)
    unit = rf"(?:{per}{_GAP})?{_UNIT_NAME}(?:{_GAP}{per}{_GAP}{_UNIT_NAME})*"
    no_keyword = rf"(?!{any_of([*spellings, *locale.plurals])})"
    joints = {locale.measured_in, locale.spelling("IN") or "", locale.spelling("TO") or ""}
    measured = [words for words, name in locale.base_types.items() if name in ("money", "decimal")]
    before = [locale.spelling("DECLARATION") or "", locale.spelling("DATE") or ""]
    lines = [words for words, kind in locale.calendar.items() if kind in ("weekend", "years", "holidays")]
    named = [words for words, kind in locale.calendar.items() if kind == "calendar"]
    suffix = rf"(?:[!.@^](?![0-9])|{re.escape(locale.money_operator)}(?![0-9]))?"
    number = rf"[0-9]+(?:{point}[0-9]+)?"
    # A drafter half-way through a quantity has no unit yet.
    grouped = rf"[0-9]+(?:,[0-9]{{3}}(?![0-9]))*(?:{point}[0-9]+)?" if locale.group == "," else number
    return Words(
        locale,
        constants=any_of(constants),
        heads=any_of(heads),
        keywords=any_of(rest),
        types=any_of(types),
        amount=rf"(?:{locale.currency_amount}|{locale.money})",
        quantity=rf"({locale.grouped_number}|-?{number})({_GAP}){no_keyword}({unit}){_END}",
        number=rf"{grouped}(?:[^\S\n]?%)?",
        measured_type=rf"({any_of(measured)})({_GAP})({any_of(joints)})({_GAP}){no_keyword}({unit}){_END}",
        calendar=rf"({any_of(before)})({_GAP})({any_of(named)})",
        calendar_line=rf"^([^\S\n]*)({any_of(lines)})(?={_GAP}[\"0-9{UPPER}])",
        operator=rf"(?:<=|>=|!=|\+\+|--(?=[^\S\n])|[-+*/<>=]){suffix}",
    )


def any_of(spellings: Iterable[str]) -> str:
    """Any of some words, the longest first; the words of one may stand apart by any white space."""
    longest = sorted({each for each in spellings if each}, key=lambda words: (-len(words), words))
    alternatives = "|".join(r"\s+".join(re.escape(word) for word in words.split()) for words in longest)
    return rf"(?:{alternatives}){_END}" if alternatives else r"(?!)"
