"""Facts as they are given: JSON text read without loss, and what is wrong with it in words.

Nothing here is a float. Numbers with a point or an exponent become `decimal.Decimal`, which keeps their digits. A float
from a program is refused rather than taken at its `repr`: the digits of 0.1 + 0.2 are an accident of binary arithmetic,
and no fact of the case.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from difflib import get_close_matches
from fractions import Fraction
from json.scanner import NUMBER_RE
from typing import NoReturn, TypeAlias

from .decimals import digits
from .records import frozen

#: What `decode` reads: JSON, with exact numbers. (Sequences are lists or tuples, mappings dictionaries.)
Given: TypeAlias = "bool | int | Decimal | str | Sequence[Given] | Mapping[str, Given] | None"

#: A number of more digits, written out, is refused: "1e999999999" is short to send and long to compute with.
MAXIMUM_DIGITS = 10_000
#: Lists and objects within one another; the types of a law go a handful deep.
MAXIMUM_DEPTH = 200

_NUMERAL = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_RATIO = re.compile(r"(-?[0-9]+)/([0-9]+)")
#: A string (a lost quotation mark ends with the text) or a bracket.
_BRACKETS = re.compile(r'"(?:[^"\\]++|\\.)*+"?|([\[{])|([\]}])', re.DOTALL)


@frozen
class Problem:
    """One mistake in the facts. `path` is as in "project.parcels[0].area" (items count from 0; "" is the whole); `got`
    is "" where something is missing; `near` is a name that may have been meant, or ""."""

    path: str
    expected: str
    got: str
    near: str = ""

    def __str__(self) -> str:
        where = f"{self.path}: " if self.path else ""
        came = f", but {self.got} was given" if self.got else ", but nothing was given"
        hint = f" (did you mean `{self.near}`?)" if self.near else ""
        return f"{where}expected {self.expected}{came}{hint}"


class BadFacts(ValueError):
    """The facts cannot be read; `problems` has every mistake, in the order of the facts."""

    def __init__(self, problems: tuple[Problem, ...], /) -> None:
        super().__init__(problems)
        self.problems = problems

    def __str__(self) -> str:
        return "\n".join(str(each) for each in self.problems)


def loads(text: str) -> Given:
    """JSON text, exactly. Raises `BadFacts` for text that is not JSON, a name given twice in one object, NaN or
    infinity, a number of more than `MAXIMUM_DIGITS` digits, or nesting beyond `MAXIMUM_DEPTH`."""
    if _too_deep(text):
        _refuse(f"at most {MAXIMUM_DEPTH} lists and objects within one another", "deeper nesting")
    if len(text) > _SHORT:
        return explained_text(text)
    try:
        return _FAST.decode(text)  # type: ignore[no-any-return]
    except ValueError:
        return explained_text(text)


def explained_text(text: str) -> Given:
    """`loads` of any text; it says what is wrong with it, and where."""
    is_twice = False

    def members(pairs: list[tuple[str, Given]]) -> dict[str, Given]:
        nonlocal is_twice
        named = dict(pairs)
        is_twice = is_twice or len(named) < len(pairs)
        return named

    try:
        given: Given = json.loads(
            text, parse_int=_integer, parse_float=_decimal, parse_constant=_constant, object_pairs_hook=members
        )
    except json.JSONDecodeError as error:
        _refuse("JSON", f"text that is not ({error.msg}, line {error.lineno}, character {error.colno})")
    except BadFacts as refused:
        raise _placed(refused, text) from None
    if is_twice:
        from .placing import Places

        twice = Places(within).twice(text)
        told = ((path, f"`{shorten(printable(name))}` with several values") for path, name in twice)
        raise BadFacts(tuple(Problem(path, "each name once in an object", got) for path, got in told))
    return given


def _placed(refused: BadFacts, text: str) -> BadFacts:
    """A number that was refused, with its place: the first that is."""
    from .placing import Places

    for path, word in Places(within).words(text):
        try:
            _read_word(word)
        except BadFacts as found:
            return BadFacts(tuple(Problem(path, each.expected, each.got) for each in found.problems))
    return refused


def _read_word(word: str) -> None:
    """Reads a number or another word as `json` does, which takes what it begins with."""
    for constant in ("NaN", "Infinity", "-Infinity"):
        if word.startswith(constant):
            _constant(constant)
    found = NUMBER_RE.match(word)
    if found is not None:
        (_decimal if found[2] or found[3] else _integer)(found[0])


def number(text: str) -> Fraction | None:
    """The value of a decimal numeral, with or without exponent; None if it is longer than `MAXIMUM_DIGITS`."""
    try:
        return exact(Decimal(text))
    except InvalidOperation:
        return None


def exact(given: Decimal) -> Fraction | None:
    """The value of a decimal; None if it is no finite number, or longer than `MAXIMUM_DIGITS` written out."""
    _, figures, exponent = given.as_tuple()
    if not isinstance(exponent, int) or len(figures) + abs(exponent) > MAXIMUM_DIGITS:
        return None
    return Fraction(given)


def numeral(given: Given, *, ratios: bool = False) -> Fraction | None:
    """The number that JSON or a numeral in a string gives, or None. `ratios` admits "1/3"."""
    match given:
        case bool():
            return None
        case int():
            return Fraction(given)
        case Decimal():
            return exact(given)
        case str() if _NUMERAL.fullmatch(given):
            return number(given)
        case str() if ratios and (ratio := _RATIO.fullmatch(given)):
            upper, lower = number(ratio[1]), number(ratio[2])
            return upper / lower if upper is not None and lower else None
        case _:
            return None


def within(path: str, name: str) -> str:
    """The path of a member of what stands at a path."""
    member = shorten(printable(name))
    return f"{path}.{member}" if path else member


def shown(given: object) -> str:
    """What was given, short enough for a message: scalars as such, the rest by kind."""
    match given:
        case None:
            return "null"
        case bool():
            return "true" if given else "false"
        case int():
            return shorten(digits(given))
        case float():
            return f"the float {given!r} (write it as a string)"
        case str():
            return f'"{shorten(printable(given))}"'
        case list() | tuple():
            return f"a list of {len(given)}" if given else "an empty list"
        case dict():
            names = ", ".join(printable(str(name)) for name in given)
            return f"an object with {shorten(names)}" if given else "an empty object"
        case Decimal():
            return shorten(str(given))
        case _:
            return f"a Python {type(given).__name__}"


def nearest(name: str, known: tuple[str, ...]) -> str:
    """The known name most like a misspelt one, or ""."""
    for each in known:
        if each.lower() == name.lower():
            return each
    found = get_close_matches(name[:200], known, n=1, cutoff=0.6)
    return found[0] if found else ""


def unknown(
    known: tuple[str, ...], what: str, given: Mapping[str, Given], path: str, *, hints: bool
) -> Iterator[Problem]:
    """A problem for each name of an object that is none of those known; `hints`: whether near ones are looked for."""
    for name in map(str, given):  # a program may give names that are no strings
        if name not in known:
            expected = f"{what} ({shorten(', '.join(known), 200)})" if known else f"no member: {what} has none"
            yield Problem(within(path, name), expected, "an unknown name", nearest(name, known) if hints else "")


def printable(text: str) -> str:
    """Text that can be encoded and stays on one line: what cannot is escaped."""
    if text.isprintable():
        return text
    return "".join(each if each.isprintable() else each.encode("unicode_escape").decode() for each in text)


def shorten(text: str, limit: int = 60) -> str:
    """A text cut to a length."""
    return text if len(text) <= limit else f"{text[: limit - 1]}…"


def _too_deep(text: str) -> bool:
    if text.count("[") + text.count("{") <= MAXIMUM_DEPTH:
        return False
    depth = 0
    for found in _BRACKETS.finditer(text):
        depth += (found[1] is not None) - (found[2] is not None)
        if depth > MAXIMUM_DEPTH:
            return True
    return False


def _members(pairs: list[tuple[str, Given]]) -> dict[str, Given]:
    named = dict(pairs)
    if len(named) < len(pairs):
        raise ValueError  # `_explained` says which
    return named


def _short_decimal(text: str) -> Decimal:
    if "e" in text or "E" in text:
        return _decimal(text)
    return Decimal(text)


def _integer(text: str) -> int:
    if len(text) > MAXIMUM_DIGITS:
        _refuse(f"a number of at most {MAXIMUM_DIGITS:,} digits", f"one of {len(text):,}")
    return int(text) if len(text) < 4_000 else int(Decimal(text))  # `int` refuses long texts


def _decimal(text: str) -> Decimal:
    if number(text) is None:
        _refuse(f"a number of at most {MAXIMUM_DIGITS:,} digits", shorten(text))
    return Decimal(text)


def _constant(text: str) -> NoReturn:
    _refuse("a number", text)


def _refuse(expected: str, got: str) -> NoReturn:
    raise BadFacts((Problem("", expected, got),))


#: Texts so short hold no number of more than `MAXIMUM_DIGITS` digits, but for those with an exponent.
_SHORT = 4_000
_FAST = json.JSONDecoder(parse_float=_short_decimal, parse_constant=_constant, object_pairs_hook=_members)
