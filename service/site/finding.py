"""What the search needs to find a citation or an amount of money: the places of the law as a small script.

A search engine takes `15(2).b` apart at its signs, and finds every 15. So the page reads a citation itself, and looks
it up here: each article, and each statement by how it is cited, with the first of its words and the amounts in them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import Final

from dsl.literate.statements import ordinal
from dsl.source import Statement
from service.site.addresses import Addresses, article_id
from service.site.pages import Part

#: The script on the site; the search asks for it when it is first opened.
PLACES: Final = "assets/places.js"
#: So many signs of a statement are shown.
_SHOWN: Final = 120

_PLACE: Final = re.compile(
    r"Article (?P<article>\w+)(?:\((?P<item>\d+)\))?(?:, (?P<paragraph>[\w ]*paragraph[\w ]*))?"
    r"(?:, (?P<bullet>[\w ]*item[\w ]*))?(?:, (?P<sentence>[\w ]*sentence[\w ]*))?"
)
_SIZES: Final = {"thousand": 10**3, "million": 10**6, "billion": 10**9}
_NUMBERS: Final = {"one": 1, "two": 2, "three": 3, "five": 5, "ten": 10}
_AMOUNT: Final = re.compile(
    r"(?:US\$|USD)\s*(?P<usd>\d[\d,]*)(?!\s*\d)(?:\s+(?P<usd_size>thousand|million|billion))?"
    r"|(?P<kip>\b(?:\d[\d,]*|one|two|three|five|ten))(?:\s+(?P<kip_size>thousand|million|billion))?\s+Kip\b",
    re.IGNORECASE,
)


def places_script(found: Sequence[Part], where: Addresses) -> str:
    """The script, `globalThis.kotmaiPlaces = {…}`: pages; of each article its title and page; of each statement its
    article, anchor, citation, the numbers in that, its words and the amounts in them."""
    pages = sorted({address.partition("#")[0] for address in (*where.articles.values(), *where.anchors.values())})
    number = {page: place for place, page in enumerate(pages)}
    titles: dict[str, str] = {}
    for part in found:
        for section in part.sections:
            if section.heading and section.heading.article:
                titles.setdefault(section.heading.article, section.heading.title)
    articles = {
        each: [titles.get(each, f"Article {each}"), number[address.partition("#")[0]], article_id(each)]
        for each, address in where.articles.items()
    }
    statements = [
        [*told, number[where.anchors[told[1]]]]
        for part in found
        if part.articles
        for told in _statements(part.document.source.statements)
        if told[1] in where.anchors
    ]
    shown = {"pages": pages, "articles": articles, "statements": statements}
    return f"globalThis.kotmaiPlaces = {json.dumps(shown, ensure_ascii=False, separators=(',', ':'))};\n"


def _statements(statements: Sequence[Statement]) -> Iterator[tuple[str, str, str, list[int], str, list[str]]]:
    for each in statements:
        place = _PLACE.fullmatch(each.label)
        if place is not None:
            numbers = [int(place["item"] or 0), _count(place["bullet"], "item"), _count(place["sentence"], "sentence")]
            yield place["article"], each.anchor, each.label, numbers, _short(each.words), amounts(each.words)


def amounts(words: str) -> list[str]:
    """The amounts of money in words of the law, each in one form: `usd 10000` of "US$10,000", `lak 1000000000` of "one
    billion Kip"."""
    found: dict[str, None] = {}
    for each in _AMOUNT.finditer(words):
        currency, digits, size = (
            ("usd", each["usd"], each["usd_size"]) if each["usd"] else ("lak", each["kip"], each["kip_size"])
        )
        value = _NUMBERS.get(digits.lower()) or int(digits.replace(",", ""))
        found[f"{currency} {value * _SIZES.get((size or '').lower(), 1)}"] = None
    return list(found)


def _count(words: str | None, noun: str) -> int:
    """Which item or sentence some words name; 0 for none."""
    if words is None:
        return 0
    number = re.search(r"\d+", words)
    return int(number[0]) if number else next(place for place in range(1, 21) if ordinal(place, noun) == words)


def _short(words: str) -> str:
    """The first words of a statement."""
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN].rsplit(' ', 1)[0]} …"
