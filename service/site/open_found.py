"""What the analysis of all facts found, for the page of what the law leaves open: by article and question, each finding
with the words it is about, its limits, facts that show it, and why it stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeAlias

from markupsafe import Markup

from compiler.analyse.tree import Finding, Kind, Report
from compiler.cases.tree import Result
from compiler.defaults.tree import Constant, Program, Scope
from compiler.runtime.words import label
from compiler.types import QualifiedName
from service.project.findings import Accepted
from service.render.findings import Told, declared
from service.site.addresses import LEFT_OPEN, Addresses
from service.site.escape import with_code
from service.site.examples import given
from service.site.reasons import Link

#: What a finding leaves to be done: facts without an answer, facts with two, words that change nothing.
Matter: TypeAlias = Literal["silent", "twofold", "idle"]
_MATTERS: Final[Mapping[Kind, Matter]] = {
    Kind.GAP: "silent",
    Kind.FAILURE: "silent",
    Kind.CONFLICT: "twofold",
    Kind.OVERLAP: "twofold",
    Kind.DEAD_RULE: "idle",
    Kind.ALWAYS_TRUE: "idle",
    Kind.ALWAYS_FALSE: "idle",
    Kind.UNREACHED: "idle",
    Kind.UNMET: "silent",
    Kind.UNMOVED: "idle",
}
#: The numbers at which something that was found of a question ends, by where the fact stands.
Limits: TypeAlias = Mapping[tuple[QualifiedName, tuple[str, ...]], frozenset[Any]]
#: So many provisions are quoted with their words; of more, only the places.
_QUOTED: Final = 5


@dataclass(frozen=True, slots=True)
class Analysis:
    """What the analysis says of all rules: its findings in words, and the entries that accept some, by key."""

    report: Report
    told: tuple[Told, ...]
    accepted: Mapping[str, Accepted]


@dataclass(frozen=True, slots=True)
class QuotedWords:
    """A provision with its words."""

    place: Link
    words: str


@dataclass(frozen=True, slots=True)
class FoundEntry:
    """One finding: what is so, and for which facts (`clauses` are those that are too many for the sentence). `facts`
    are those of the case that shows it, by its name, if the rules have one ("" if not); `more` others show it too.
    `reasons` are why it stands; none of a finding that nobody judged."""

    sentence: Markup
    clauses: tuple[str, ...]
    case: str
    facts: tuple[tuple[str, str], ...]
    more: int
    readings: str
    reasons: tuple[Markup, ...]


@dataclass(frozen=True, slots=True)
class FoundItem:
    """What is found of some variables of a question; `lacking` is what they are, in the words of their author."""

    matter: Matter
    question: str
    lacking: tuple[str, ...]
    entries: tuple[FoundEntry, ...]
    quoted: tuple[QuotedWords, ...]
    places: tuple[Link, ...]


def on_the_page(analysis: Analysis) -> Iterator[Told]:
    """The findings that the page tells. What stands beside no article, as in a library, or asks again what an article
    answers, as situations do, is left to the command line."""
    for each in analysis.told:
        if each.article and each.is_beside_its_words and each.finding.kind in _MATTERS:
            yield each


def found_items(
    analysis: Analysis, program: Program, where: Addresses, cases: Mapping[str, Sequence[Result]]
) -> Iterator[tuple[str, FoundItem]]:
    """The items, each with the number of its article, as the rule files have them; `cases` are those that show a
    finding, by its key. Variables that lack an answer for the same facts, and facts for which the same variables lack
    one, stand together."""
    facts: dict[tuple[str, Matter, QualifiedName, str], list[Told]] = {}
    for each in on_the_page(analysis):
        matter = _MATTERS[each.finding.kind]
        same = f"{each.finding.kind.value} {each.about} {each.clauses} {each.readings}"
        facts.setdefault((each.article, matter, each.finding.scope, same), []).append(each)
    items: dict[tuple[str, Matter, QualifiedName, tuple[str, ...]], list[list[Told]]] = {}
    for (article, matter, scope, _), told in facts.items():
        variables = tuple(dict.fromkeys(each.finding.variable for each in told))
        items.setdefault((article, matter, scope, variables), []).append(told)
    for (article, matter, scope, variables), entries in items.items():
        yield article, _item(matter, declared(program, scope), variables, entries, analysis.accepted, cases, where)


def _item(
    matter: Matter,
    scope: Scope | Constant,
    variables: Sequence[str],
    entries: Sequence[Sequence[Told]],
    accepted: Mapping[str, Accepted],
    cases: Mapping[str, Sequence[Result]],
    where: Addresses,
) -> FoundItem:
    bindings = scope.bindings if isinstance(scope, Scope) else ()
    docs = {each.name: " ".join(each.notes.doc.split()) for each in bindings}
    quoted = list(dict.fromkeys(each for told in entries for one in told for each in one.quoted))
    links = tuple(Link(each.label, where.place(each.label, each.anchor, LEFT_OPEN)) for each in quoted)
    is_short = len(quoted) <= _QUOTED
    return FoundItem(
        matter,
        " ".join(scope.notes.doc.split()),
        tuple(docs.get(each) or label(each) for each in variables if each),
        tuple(_entry(told, accepted, cases) for told in entries),
        tuple(QuotedWords(link, each.words) for link, each in zip(links, quoted, strict=True)) if is_short else (),
        () if is_short else tuple(dict.fromkeys(links)),
    )


def _entry(same: Sequence[Told], accepted: Mapping[str, Accepted], cases: Mapping[str, Sequence[Result]]) -> FoundEntry:
    told = same[0]
    match told.finding.kind:
        case Kind.GAP:
            sentence = f"{told.about} says nothing {told.where}."
        case Kind.CONFLICT:
            sentence = f"{told.about} gives two answers {told.where}."
        case Kind.OVERLAP:
            sentence = f"{told.about} says the same twice {told.where}, in two rules of which neither yields."
        case _:
            sentence = told.sentence
    entries = (accepted.get(each.finding.key) for each in same)
    reasons = tuple(dict.fromkeys(each.reason for each in entries if each))
    shown = list(
        {result.question.name: result.question for each in same for result in cases.get(each.finding.key, ())}.values()
    )
    return FoundEntry(
        sentence=with_code(sentence),
        clauses=told.listed,
        case=shown[0].name if shown else "",
        facts=given(shown[0]) if shown else told.facts,
        more=max(0, len(shown) - 1),
        readings=told.readings,
        reasons=tuple(map(with_code, reasons)),
    )


def limits(findings: Iterable[Finding]) -> Limits:
    """Where the gaps and contradictions of each question end, by the path of the fact: a picture of its sizes takes
    from here where its red stretches begin and end, whether or not the rules name these numbers."""
    found: dict[tuple[QualifiedName, tuple[str, ...]], set[Any]] = {}
    for each in findings:
        if each.kind in (Kind.GAP, Kind.CONFLICT):
            for range_ in each.ranges:
                ends = found.setdefault((each.scope, range_.path), set())
                ends.update(end for end in (range_.low, range_.high) if end is not None)
    return {key: frozenset(ends) for key, ends in found.items()}
