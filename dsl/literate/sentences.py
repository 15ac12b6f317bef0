"""Where the sentences of a paragraph end: a plain count, good enough to cite by.

A full stop, question or exclamation mark ends a sentence where white space and a capital, a digit or a letter of a
script without capitals follow; a semicolon where a capital follows, since law text runs on that way ("the warranties
are US$50,000; Area from ..."). A stop after an abbreviation ends nothing.
"""

from __future__ import annotations

import re

_END = re.compile(r"[.!?;]['\"’”)\]]*(?=\s)")
_ALWAYS_ABBREVIATED = frozenset(
    {"mr", "mrs", "ms", "dr", "prof", "hon", "gen", "e.g", "i.e", "cf", "vs", "approx", "viz"}
)
_ABBREVIATED_BEFORE_NUMBER = frozenset(
    {"no", "nos", "art", "arts", "para", "paras", "sec", "sect", "ch", "chap", "cl", "p", "pp", "fig", "vol", "n", "nr"}
)
_LAST_WORD = re.compile(r"[\w.]+$")


def sentence_starts(text: str) -> tuple[int, ...]:
    """The offsets at which the sentences of a text start; at least one."""
    starts = [len(text) - len(text.lstrip())]
    for found in _END.finditer(text):
        following = found.end()
        while following < len(text) and text[following].isspace():
            following += 1
        if following < len(text) and _ends(text, found.start(), following):
            starts.append(following)
    return tuple(starts)


def _ends(text: str, mark: int, following: int) -> bool:
    """Whether the mark at an offset ends a sentence, given where the next word starts."""
    while following < len(text) and text[following] in "'\"‘“([":
        following += 1
    first = text[following : following + 1]
    is_capital = first.isupper() or first.istitle()
    if text[mark] == ";":
        return is_capital
    if text[mark] == "." and _is_abbreviation(text[:mark], before_number=first.isdigit()):
        return False
    return is_capital or first.isdigit() or (first.isalpha() and not first.islower())


def _is_abbreviation(before: str, *, before_number: bool) -> bool:
    found = _LAST_WORD.search(before[-40:])
    if found is None:
        return False
    if all(len(letter) == 1 and letter.isupper() for letter in found.group().split(".")):
        return True
    word = found.group().lower()
    if word in _ALWAYS_ABBREVIATED:
        return True
    return before_number and word in _ABBREVIATED_BEFORE_NUMBER
