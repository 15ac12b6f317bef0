"""Numbers as people write them, with points, commas, blanks and signs where the language has others: `1.000,50 €`.

The words of such a number make little sense one by one, so it is taken as a whole from the text, and said once.
"""

from __future__ import annotations

import re
from functools import cache

from dsl.locales.locale import Locale
from dsl.records import record
from dsl.source import Source

#: How far before a place a number may begin. A bound, so that a long line of mistakes is not read anew for each.
_LONGEST = 60


@record
class Figure:
    """A number as written, from `start` to `end`, and how the language writes it. `other` is a second reading, of a
    number that may have a decimal point or one between thousands; "" for none."""

    start: int
    end: int
    text: str
    right: str
    other: str = ""

    @property
    def data(self) -> dict[str, str]:
        return {"words": self.text, "number": self.right}

    @property
    def hint(self) -> str:
        """The way out where there are two; else the general one says it."""
        return f"Write `{self.right}`, or `{self.other}` if it is a decimal." if self.other else ""


def figure_at(source: Source, at: int, locale: Locale) -> Figure | None:
    """The number around an offset, if several signs or groups of digits make one there and it can be read."""
    start = max(source.text.rfind("\n", 0, at) + 1, at - _LONGEST)
    for found in _figures(*locale.currency).finditer(source.text, start):
        if found.start() > at:
            return None
        if at < found.end():
            return _read(found, locale)
    return None


@cache
def _figures(before: str, after: str) -> re.Pattern[str]:
    before, after = re.escape(before), re.escape(after)
    blank = r"[ \u00a0\u202f]"
    sign = f"|{blank}?{after}" if after else ""
    return re.compile(
        rf"(?<![\w.])(?P<before>{before})?(?P<digits>[0-9]+(?:(?:[.,'’]|{blank}(?=[0-9]{{3}}(?![0-9])))[0-9]+)+)"
        rf"(?P<after>{blank}?%{sign})?(?!\w)"
    )


def _read(found: re.Match[str], locale: Locale) -> Figure | None:
    """What a number means: the last of different signs is its decimal point, equal signs stand between thousands."""
    groups, signs = re.split(r"[^0-9]", found["digits"]), re.findall(r"[^0-9]", found["digits"])
    tail = (found["after"] or "").strip()
    is_amount = bool(found["before"]) or (tail not in {"", "%"})
    has_thousands = all(len(each) == 3 for each in groups[1:])
    has_parts = signs[-1] in ".," and signs[-1] not in signs[:-1]
    if len(signs) == 1 and has_thousands and signs[0] in ".," and not is_amount:
        whole, decimal = "".join(groups), f"{groups[0]}.{groups[1]}"
        return _figure(found, _said(whole, tail, locale), _said(decimal, tail, locale))
    if has_thousands and len(set(signs)) == 1 and (len(signs) > 1 or signs[0] not in ".," or is_amount):
        english = "".join(groups)
    elif has_parts and all(len(each) == 3 for each in groups[1:-1]):
        english = f"{''.join(groups[:-1])}.{groups[-1]}"
    else:
        return None
    if not is_amount:
        return _figure(found, _said(english, tail, locale))
    whole, point, part = english.partition(".")
    return _figure(found, locale.amount(f"{int(whole):,}{point}{part}")) if len(part) <= 2 else None


def _said(english: str, tail: str, locale: Locale) -> str:
    return f"{locale.number(english)}{tail}"


def _figure(found: re.Match[str], right: str, other: str = "") -> Figure:
    return Figure(found.start(), found.end(), found.group(), right, other)
