"""Rule files made wrong: cut, shuffled, doubled, with words and blocks of others."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from tests.differential.choices import Choices

#: Words and signs that change what stands around them.
_SIGNS = '( ) [ ] { } -- : ; , . = < <= ++ + - * / % | $ " # #[ ## ``` ```catala > \\'
_WORDS = (
    "equals content scope declaration definition rule exception label under condition consequence if then else let in "
    "match with pattern anything of list optional output input internal context state not and or xor -1 1.5 $2 1 day"
)
_ODD = (
    *("USD 10,000", "-USD 0.5", "JPY 1.5", "XYZ 1", "LAK", "5 MW", "1,050 ha", "8,000 LAK per USD", "5km2", "per ha"),
    *("in USD", "in ha", "money in", "decimal in MW per", "kW·h", "m3 per s", "10 working day", "date calendar", "km²"),
    *("|2020-02-30|", "|2020-13-01|", "maximum", "for all", "such that", "map each", "impossible", "\n", "\n\n", "\t"),
    *("ກ", "é", "\u200b", "\u202e", "\ufeff", "\x00", "\U0001f600", "'", "İ", "ß", "\r\n", "\x0b", "\u2028", "9" * 300),
)
_STRAY = (*_SIGNS.split(), *_WORDS.split(), *_ODD)
_BLOCK = re.compile(r"^```catala.*?^```", re.DOTALL | re.MULTILINE)
_WORD = re.compile(r"\S+")


def mutated(corpus: Sequence[str], choices: Choices) -> tuple[int, str]:
    """The number of a file of the corpus, and its text after some changes."""
    number = choices.below(len(corpus))
    text = corpus[number]
    for _ in range(choices.between(1, 4)):
        text = choices.pick(_CHANGES)(text, corpus, choices)
    return number, text


def _span(text: str, choices: Choices, most: int) -> tuple[int, int]:
    start = choices.below(len(text) + 1)
    return start, min(len(text), start + choices.below(most) + 1)


def _cut(text: str, corpus: Sequence[str], choices: Choices) -> str:
    return text[: choices.below(len(text) + 1)]


def _without_start(text: str, corpus: Sequence[str], choices: Choices) -> str:
    return text[choices.below(len(text) + 1) :]


def _characters_gone(text: str, corpus: Sequence[str], choices: Choices) -> str:
    start, end = _span(text, choices, 30)
    return text[:start] + text[end:]


def _characters_doubled(text: str, corpus: Sequence[str], choices: Choices) -> str:
    start, end = _span(text, choices, 60)
    return text[:end] + text[start:]


def _stray(text: str, corpus: Sequence[str], choices: Choices) -> str:
    start, _ = _span(text, choices, 1)
    gap = choices.pick(("", " "))
    return text[:start] + gap + choices.pick(_STRAY) + gap + text[start:]


def _any_character(text: str, corpus: Sequence[str], choices: Choices) -> str:
    start, end = _span(text, choices, 1)
    return text[:start] + chr(choices.below(0xD800)) + text[end:]


def _word_changed(text: str, corpus: Sequence[str], choices: Choices) -> str:
    """A word gives way to a stray one, or to one of some file."""
    words = list(_WORD.finditer(text))
    if not words:
        return text
    word = choices.pick(words)
    other = choices.pick(corpus).split() or [""]
    new = choices.pick(other) if choices.chance(70) else choices.pick(_STRAY)
    return text[: word.start()] + new + text[word.end() :]


def _words_swapped(text: str, corpus: Sequence[str], choices: Choices) -> str:
    words = list(_WORD.finditer(text))
    if len(words) < 2:
        return text
    place = choices.below(len(words) - 1)
    one, other = words[place], words[min(place + 1 + choices.below(5), len(words) - 1)]
    between = text[one.end() : other.start()]
    return text[: one.start()] + other.group() + between + one.group() + text[other.end() :]


def _by_lines(change: Callable[[list[str], Choices], list[str]]) -> Callable[[str, Sequence[str], Choices], str]:
    def changed(text: str, corpus: Sequence[str], choices: Choices) -> str:
        lines = text.split("\n")
        return "\n".join(change(lines, choices))

    return changed


def _lines_shuffled(lines: list[str], choices: Choices) -> list[str]:
    start = choices.below(len(lines))
    end = start + choices.between(2, 8)
    return [*lines[:start], *choices.shuffled(lines[start:end]), *lines[end:]]


def _line_gone(lines: list[str], choices: Choices) -> list[str]:
    start = choices.below(len(lines))
    return [*lines[:start], *lines[start + choices.between(1, 3) :]]


def _line_doubled(lines: list[str], choices: Choices) -> list[str]:
    start = choices.below(len(lines))
    return [*lines[:start], *lines[start : start + choices.between(1, 10)] * 2, *lines[start + 1 :]]


def _line_moved(lines: list[str], choices: Choices) -> list[str]:
    line = lines.pop(choices.below(len(lines)))
    lines.insert(choices.below(len(lines) + 1), line)
    return lines


def _block_swapped(text: str, corpus: Sequence[str], choices: Choices) -> str:
    """A block of code gives way to one of another file, or is followed by it."""
    own, other = list(_BLOCK.finditer(text)), list(_BLOCK.finditer(choices.pick(corpus)))
    if not own or not other:
        return text
    place, new = choices.pick(own), choices.pick(other).group()
    start = place.end() if choices.chance(40) else place.start()
    return f"{text[:start]}\n{new}\n{text[place.end() :]}"


_CHANGES: tuple[Callable[[str, Sequence[str], Choices], str], ...] = (
    *(
        _word_changed,
        _word_changed,
        _words_swapped,
        _stray,
        _stray,
        _characters_gone,
        _characters_doubled,
        _any_character,
    ),
    *(_cut, _without_start, _block_swapped),
    *(_by_lines(change) for change in (_lines_shuffled, _line_gone, _line_doubled, _line_moved)),
)
