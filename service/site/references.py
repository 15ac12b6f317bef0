"""References in the law text as links: to an article of the law itself, or to the card of a text outside it.

`Article 50 of this Decree` leads to that article, `Articles 14 and 16 of the Law on Enterprise` each to the card of
that article (or of the law, where nothing is known of the article), `the Land Law` and `Annex 1` to theirs. The words
stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from markupsafe import Markup, escape

from service.project.outside import Card, OutsideText
from service.site.addresses import Addresses, link
from service.site.escape import slug

#: The page of the cards.
PAGE = "outside.html"

_NUMBERS = r"\d+(?:\s*,\s*\d+)*(?:\s*(?:,\s*)?(?:and|or)\s+\d+)?"
_NUMBER = re.compile(r"(?:\b(?:Articles?|Annex(?:es)?)\s+)?\d+")
#: What refers to nothing where no text outside the law is named.
_NOTHING = r"(?!)"


@dataclass(frozen=True, slots=True)
class Reference:
    """A place in words that leads somewhere: the text outside the law, or None for the law itself, and the article of
    it ("" for the text as a whole). `start` and `end` are offsets in the words."""

    start: int
    end: int
    text: OutsideText | None
    article: str


@dataclass(frozen=True)
class References:
    """Where references lead: the addresses of the site, and the texts outside the law that have cards."""

    where: Addresses
    texts: Sequence[OutsideText] = ()

    def linked(self, words: str, page: str) -> Markup:
        """The words as HTML, each reference that leads somewhere a link."""
        html = Markup("")
        end = 0
        for each in self.found(words):
            shown = words[each.start : each.end]
            html += escape(words[end : each.start]) + (self._link(each, shown, page) or escape(shown))
            end = each.end
        return html + escape(words[end:])

    def found(self, words: str) -> Iterator[Reference]:
        """The references in some words, in their order."""
        for phrase in self._pattern.finditer(words):
            name = phrase["name"]
            if phrase["articles"] is not None:
                text = self._by_name.get(_folded(name)) if name else None
                for number in _NUMBER.finditer(phrase[0], 0, phrase.end("articles") - phrase.start()):
                    start = phrase.start() + number.start()
                    yield Reference(start, start + len(number[0]), text, number[0].split()[-1])
            elif phrase["annexes"] is not None:
                for number in _NUMBER.finditer(phrase[0]):
                    text = self._by_name.get(f"annex {number[0].split()[-1]}")
                    start = phrase.start() + number.start()
                    if text is not None:
                        yield Reference(start, start + len(number[0]), text, "")
            else:
                yield Reference(phrase.start(), phrase.end(), self._by_name[_folded(phrase[0])], "")

    def _link(self, reference: Reference, shown: str, page: str) -> Markup | None:
        if reference.text is None:
            address = self.where.article(reference.article, page)
            return None if address is None else Markup('<a class="reference" href="{}">{}</a>').format(address, shown)
        card = card_of(reference.text, reference.article)
        return Markup('<a class="reference outside" href="{}" title="{}">{}</a>').format(
            link(PAGE, page, identifier(reference.text, reference.article)),
            f"{title(reference.text, reference.article)}: {card.known}",
            shown,
        )

    @cached_property
    def _by_name(self) -> Mapping[str, OutsideText]:
        return {_folded(name): text for text in self.texts for name in text.names}

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        ordered = sorted(self._by_name, key=len, reverse=True)
        names = "|".join(r"\s+".join(map(re.escape, name.split())) for name in ordered) or _NOTHING
        return re.compile(
            rf"\b(?P<articles>Articles?\s+{_NUMBERS})\s+of\s+(?:this\s+Decree|(?:the\s+)?(?P<name>{names}))(?!\w)"
            rf"|\b(?P<annexes>Annex(?:es)?\s+{_NUMBERS})\b"
            rf"|(?<!\w)(?:{names})(?!\w)",
            re.IGNORECASE,
        )


def card_of(text: OutsideText, article: str) -> Card:
    """What is known of an article of a text, or of the text where nothing is known of the article."""
    return text.articles.get(article, text.card)


def identifier(text: OutsideText, article: str = "") -> str:
    """The id of a card on its page: `ipl-51`, or that of the whole text where the article has no card."""
    return slug(f"{text.identifier}-{article}" if article in text.articles else text.identifier)


def title(text: OutsideText, article: str = "") -> str:
    """The full title of a text, or of an article of it."""
    return f"Article {article}, {text.title}" if article else text.title


def _folded(name: str) -> str:
    return " ".join(name.lower().split())
