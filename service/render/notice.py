"""What must be said beside every answer: whether its law is in force, and that an answer is no legal advice."""

from __future__ import annotations

from collections.abc import Iterable

from compiler.runtime.answers import Finding, Place

NO_ADVICE = "This answers what the text says; it is not legal advice."

#: What is to be said of a law, by the title under which its rule files put it.
HISTORICAL = {
    "Decree on the Implementation of the Investment Promotion Law": (
        "Decree No. 119/PM is historical law, in force from 2011 until 18 April 2017."
    ),
}


def notice(findings: Iterable[Finding]) -> str:
    """The notice for an answer that rests on these findings."""
    titles = dict.fromkeys(place.headings[0] for each in findings for place in _places(each) if place.headings)
    return " ".join((*(HISTORICAL[title] for title in titles if title in HISTORICAL), NO_ADVICE))


def _places(finding: Finding) -> Iterable[Place]:
    for reason in finding.reasons:
        yield from reason.places
        for used in reason.uses:
            yield from _places(used)
