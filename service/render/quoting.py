"""The words of the law in an answer: each quoted once, and referred to after that."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from compiler.runtime.answers import Finding, Reason


class Quotations:
    """What an answer has quoted so far; `repeats`: whether words are quoted again wherever they are cited."""

    def __init__(self, *, repeats: bool) -> None:
        self._repeats = repeats
        self._quoted: set[str] = set()

    def heading(self, reason: Reason) -> str:
        """The provisions of a rule: `Article 48, quoted above; Article 49, first sentence`."""
        words: dict[str, list[str]] = {}
        for place in reason.places:
            words.setdefault(place.provision, []).extend([place.words] if place.words else [])
        return "; ".join(
            f"{provision}, quoted above" if quoted and self._quoted.issuperset(quoted) else provision
            for provision, quoted in words.items()
        )

    def new(self, reason: Reason, later: Collection[str] = ()) -> Iterator[str]:
        """The words of its provisions that are to be quoted now: not those that were, nor those that `later` come
        where they decide."""
        for words in dict.fromkeys(place.words for place in reason.places if place.words):
            if self._repeats:
                yield words
            elif words not in self._quoted and words not in later:
                self._quoted.add(words)
                yield words


def words_behind(findings: Collection[Finding]) -> Iterator[str]:
    """The words of the rules that gave these findings, and all that they rest on."""
    for finding in findings:
        for reason in finding.reasons:
            if reason.bearing in ("applies", "refuses"):
                yield from (place.words for place in reason.places if place.words)
                yield from words_behind(reason.uses)
