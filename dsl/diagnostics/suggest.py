"""Near spellings, for the way out of a misspelt name."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name most like a misspelt one, or None where none is near."""
    names = sorted(set(known))
    by_lower = {each.lower(): each for each in names}
    if name.lower() in by_lower:
        return by_lower[name.lower()]
    found = get_close_matches(name, names, n=1, cutoff=0.7)
    return found[0] if found else None


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """A sentence offering the near name, or an empty string."""
    near = nearest(name, known)
    return f"Did you mean `{near}`?" if near else ""


_IN_WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]


def number_of(word: str) -> str:
    """A small number in digits, for its English word; "" for another word."""
    return str(_IN_WORDS.index(word)) if word in _IN_WORDS else ""
