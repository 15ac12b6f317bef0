"""Messages that name words of the language name them as the reader's file writes them.

The catalogue quotes the language in English, between back-quotes. Before such a text is shown, its words are put into
those of the locale: nobody who writes French rules is told to write `under condition`. What an author wrote is never
touched: it comes into a message as data, and data is left alone unless it is marked as `Spoken`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from dsl.locales import LOCALES
from dsl.locales.en import ENGLISH
from dsl.locales.locale import Locale


class Spoken(str):
    """Words of ours that quote the language in English: between back-quotes; without any, as types and cases."""

    __slots__ = ()


def spoken(text: str, locale: Locale) -> str:
    """A text of ours in which the words of the language are those of a locale; `{…}` stays as it is."""
    if locale is ENGLISH:
        return text
    if "`" in text:
        return _QUOTED.sub(lambda found: _of_tables(found.group(), locale) or in_words_of(locale, found.group()), text)
    if not isinstance(text, Spoken):
        return text
    return _type_words().sub(lambda found: in_words_of(locale, found.group()), text)


def _of_tables(quoted: str, locale: Locale) -> str:
    """A quoted word of a table of cases, or the heading of a result, in a locale; "" for any other words."""
    word, blank, name = quoted.strip("`").partition(" ")
    if word not in ENGLISH.tables or (blank and word not in ("expected", "error")):
        return ""
    there = next(theirs for theirs, meaning in locale.tables.items() if meaning == ENGLISH.tables[word])
    return f"`{there}{blank}{name}`"


def in_words_of(locale: Locale, code: str) -> str:
    """English code in another locale, word by word: it is not parsed, so that it may be a fragment."""
    if locale is ENGLISH:
        return code
    spellings = _spellings(locale.code)

    def put(found: re.Match[str]) -> str:
        text = found.group()
        match found.lastgroup:
            case "word":
                return spellings.get(text, text)
            case "directive":
                return f"> {spellings[text.removeprefix('> ')]}"
            case "measured":
                return f"{spellings[text.removesuffix(' in')]} {locale.measured_in}"
            case "per":
                return locale.per
            case "amount":
                return locale.number(text)
            case "money":
                return locale.amount(text.replace("$", ""))
            case "number":
                return locale.number(text)
            case _:
                return text

    return _english_code().sub(put, code)


def foreign_word(words: str, locale: Locale) -> tuple[Locale, str] | None:
    """What a word of another locale is in this one, and whose it is; None where it means something here, or nowhere."""
    if words in locale.keywords or words in locale.builtins or words in locale.base_types:
        return None
    for other in LOCALES:
        meaning = _meanings(other.code).get(words)
        if meaning is not None and other is not locale:
            return other, _by_meaning(locale.code)[meaning]
    return None


def foreign_help(words: str, locale: Locale) -> str:
    """A sentence that gives a foreign word in the file's own language; "" where it is none."""
    found = foreign_word(words, locale)
    return f"In {locale.name}, `{words}` is written `{found[1]}`." if found and found[1] != words else ""


def foreign_value_help(name: str, locale: Locale) -> str:
    """The same for a name that stands for a value: only words that are values or functions elsewhere come into it."""
    found = foreign_word(name, locale)
    if found is None or not {*locale.builtins, *_truths(locale)} & {found[1]}:
        return ""
    return foreign_help(name, locale)


def _truths(locale: Locale) -> tuple[str, ...]:
    return tuple(words for words, terminal in locale.keywords.items() if terminal in {"TRUE", "FALSE"})


@cache
def _meanings(code: str) -> Mapping[str, str]:
    """What each word of a locale means: a terminal, or the canonical name of a built-in, a type, a case."""
    locale = next(each for each in LOCALES if each.code == code)
    calendar = {words: f"calendar {meaning}" for words, meaning in locale.calendar.items() if meaning != "to"}
    return {**calendar, **locale.cases, **locale.base_types, **locale.builtins, **locale.keywords}


@cache
def _by_meaning(code: str) -> Mapping[str, str]:
    return {meaning: words for words, meaning in _meanings(code).items()}


@cache
def _spellings(code: str) -> Mapping[str, str]:
    """How a locale spells each word of the English tables, those of the directives included."""
    locale = next(each for each in LOCALES if each.code == code)
    theirs = _by_meaning(code)
    words = {ours: theirs[meaning] for ours, meaning in _meanings("en").items()}
    here, there = ENGLISH.directives, locale.directives
    return {**words, here.module: there.module, here.using: there.using, here.include: there.include}


_QUOTED = re.compile(r"`[^`]+`")


@cache
def _type_words() -> re.Pattern[str]:
    types = (*ENGLISH.base_types, *ENGLISH.cases, "list of", "optional of", "depends on", "anything", "per")
    words = rf"\b(?:{_MEASURED}|{'|'.join(types)})\b"
    return re.compile(rf"(?<!amount of ){words}")  # the sentence around them stays English


#: The beginning of a type with a currency or a unit.
_MEASURED = "(?:money|decimal|duration) in"


@cache
def _english_code() -> re.Pattern[str]:
    """Made when a message is first said in another tongue: most runs say none."""
    words = sorted(_meanings("en"), key=len, reverse=True)
    kinds = {
        "placeholder": r"\{\{|\}\}|\{[^{}]*\}",
        "attribute": r"#\[[^\]]*",
        "date": r"\|[0-9-]*\|",
        "measured": rf"\b{_MEASURED}\b",
        "per": r"(?<![\w'])per(?= \w|$)",
        "amount": r"\b[A-Z]{3} [0-9][0-9,]*(?:\.[0-9]+)?|\b[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?(?= [A-Za-z])",
        "directive": r"> (?:Module|Using|Include)\b",
        "word": rf"\b(?:{'|'.join(words)})\b",
        "money": r"-?\$[0-9][0-9,]*(?:\.[0-9]{1,2})?",
        "number": r"\b[0-9]+\.[0-9]+\b",
        "name": r"\w+",
    }
    return re.compile("|".join(f"(?P<{kind}>{body})" for kind, body in kinds.items()))
