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
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from service.project.outside import Card, OutsideText
from service.site.addresses import Addresses, link
from service.site.escape import slug

if TYPE_CHECKING:
    from service.site.terms import TermLinks

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
    """Where references lead: the addresses of the site, and the texts outside the law that have cards; `terms` are what
    the law explains."""

    where: Addresses
    texts: Sequence[OutsideText] = ()
    terms: TermLinks | None = None

    def linked(self, words: str, page: str, met: set[str] | None = None, anchors: Sequence[str] = ()) -> Markup:
        """The words as HTML, each reference that leads somewhere a link.

        With `met`, so is the first place of each term that is not in it yet; a term that the words themselves explain
        (`anchors` are theirs) is only noted there.
        """
        html = Markup("")
        end = 0
        places = [
            (each.start, each.end, self._link(each, words[each.start : each.end], page)) for each in self.found(words)
        ]
        for start, stop, linked in sorted(
            (*places, *self._terms(words, page, met, anchors)), key=lambda each: each[:2]
        ):
            if start >= end and linked is not None:
                html += escape(words[end:start]) + linked
                end = stop
        return html + escape(words[end:])

    def _terms(
        self, words: str, page: str, met: set[str] | None, anchors: Sequence[str]
    ) -> Iterator[tuple[int, int, Markup]]:
        if self.terms is None or met is None:
            return
        for start, end, term in self.terms.met(words):
            if term.identifier not in met:
                met.add(term.identifier)
                if term.anchor not in anchors:
                    yield start, end, self.terms.link(term, words[start:end], page)

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
        return Markup('<a class="reference outside" href="{}" data-preview="{}">{}</a>').format(
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
