"""What a worked example shows of a question: its facts, its answer with the sentences that it rests on, and why."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from compiler.defaults.tree import Program
from compiler.runtime.answers import Finding, Place, Reason, Status
from compiler.runtime.facts import Given
from compiler.runtime.words import day
from service.render.timeline import basis, consequence, how_it_stands, sentence, timing, towards
from service.render.values import value_words
from service.site.addresses import Addresses, link
from service.site.answered import Answered
from service.site.escape import slug
from service.site.questions import PAGE as QUESTIONS
from service.site.readings import ReadAs, read_as
from service.site.reasons import OUTCOMES, FindingView, Link, findings
from service.site.strip import Strip, strip
from service.timeline.entries import Entry, Timeline, timeline
from service.timeline.order import Group, grouped, when

_ARTICLE = re.compile(r"Article \w+")
#: So many provisions are named one by one.
_FEW = 3
#: Where a sentence ends.
_SENTENCE = re.compile(r"(?<=[a-z)])\. (?=[A-Z])")
_LIST = re.compile(r"( *)(- )?(.*)")


@dataclass(frozen=True, slots=True)
class WordsLine:
    """A line of a value in words, and how deep it is set in."""

    depth: int
    text: str


@dataclass(frozen=True, slots=True)
class OutputView:
    """An output: what its author calls it, what came, and the provisions that gave it."""

    title: str
    status: str
    lines: tuple[WordsLine, ...]
    places: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Head:
    """What every question shows: what is asked, where the site says more of it, and the facts."""

    question: str
    scope: str
    address: str
    facts: tuple[tuple[str, tuple[WordsLine, ...]], ...]


@dataclass(frozen=True, slots=True)
class AskView:
    head: Head
    outputs: tuple[OutputView, ...]
    findings: tuple[FindingView, ...]
    readings: tuple[ReadAs, ...]


@dataclass(frozen=True, slots=True)
class EntryView:
    """An entry of a timeline: the day under which it stands, how it stands, and what is said of it."""

    day: str
    standing: str
    sentence: str
    details: tuple[str, ...]
    places: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class GroupView:
    """Entries that belong together; `is_folded` where few will want to read them."""

    title: str
    entries: tuple[EntryView, ...]
    is_folded: bool


@dataclass(frozen=True, slots=True)
class TimelineView:
    head: Head
    as_of: str
    groups: tuple[GroupView, ...]
    readings: tuple[ReadAs, ...]
    strip: Strip | None


def ask_view(answered: Answered, where: Addresses, page: str) -> AskView:
    """A question with its answer."""
    shown = answered.shown()
    outputs = tuple(_output(each, where, page) for each in shown)
    met = {name for each in shown for name in each.rests_on}
    readings = (each for each in answered.answer.readings if each.name in met)
    return AskView(_head(answered, page), outputs, findings(shown, where, page), read_as(readings))


def timeline_view(answered: Answered, program: Program, where: Addresses, page: str) -> TimelineView:
    """A question whose answer is shown in the order of its dates."""
    as_of = _as_of(answered)
    whole = timeline(program, answered.scope, answered.answer, as_of)
    shown = {each.variable for each in answered.shown()}
    found = replace(whole, entries=tuple(each for each in whole.entries if each.output.partition(".")[0] in shown))
    groups = tuple(
        GroupView(
            group.value,
            tuple(_entry(each, group, found, where, page) for each in entries),
            group in (Group.OUTSIDE, Group.NOT_BEGUN),
        )
        for group, entries in grouped(found.entries)
    )
    drawn = strip(found, f"strip-{answered.block.name}")
    return TimelineView(_head(answered, page), day(as_of) if as_of else "", groups, read_as(found.readings), drawn)


def _head(answered: Answered, page: str) -> Head:
    name = answered.scope.name
    address = link(QUESTIONS, page, slug(name))
    facts = tuple((_title(title), lines_of(words)) for title, words in answered.facts())
    question = _SENTENCE.split(answered.answer.question, maxsplit=1)[0]
    return Head(question, name, address, facts)


def _output(found: Finding, where: Addresses, page: str) -> OutputView:
    title = _title(found.doc) or found.variable.replace("_", " ")
    words = value_words(found) if found.status is Status.VALUE else OUTCOMES[found.status]
    return OutputView(title, found.status.value, lines_of(words), _links(_cited(found.reasons), where, page))


def _cited(reasons: Iterable[Reason]) -> Iterator[Place]:
    """The provisions of the rules that decided, or of those that these rest on; of silence, of all that were tried."""
    deciding = [each for each in reasons if each.bearing in ("applies", "refuses")]
    for reason in deciding:
        if reason.places:
            yield from reason.places
        else:
            yield from (place for used in reason.uses for place in _cited(used.reasons))


def _links(places: Iterable[Place], where: Addresses, page: str) -> tuple[Link, ...]:
    """The provisions, each once; of more than a few only their articles, for the reasons name them all."""
    anchors = {each.provision: each.anchor for each in places}
    if len(anchors) > _FEW:
        found = (_ARTICLE.match(each) for each in anchors)
        anchors = dict.fromkeys((each.group() for each in found if each is not None), "") or anchors
    return tuple(Link(label, where.place(label, anchor, page)) for label, anchor in anchors.items())


def _entry(entry: Entry, group: Group, found: Timeline, where: Addresses, page: str) -> EntryView:
    asked = entry.obligation
    if asked is None:
        notes = tuple(dict.fromkeys(each.note for each in entry.reasons if each.note))
        said = f"{entry.act.rstrip('.')}: {OUTCOMES[entry.outcome]}."
        places = (place for each in entry.reasons for place in each.places)
        return EntryView("", "", said, notes, _links(places, where, page))
    first = when(entry) if group in (Group.PAST, Group.NEXT) else None
    is_ahead = group not in (Group.PAST, Group.NEXT, Group.OUTSIDE)
    details = [
        f"From {day(asked.start)}." if is_ahead and asked.start else "",
        f"The last day: {day(asked.due)}." if is_ahead and asked.due else "",
        timing(asked, found.as_of),
        towards(entry, found.terms) if group is not Group.OUTSIDE else "",
        consequence(asked, found.terms) if group is not Group.OUTSIDE else "",
        f"This is about: {entry.part}" if (entry.act, asked.bearer) in found.doubled and entry.part else "",
        *(basis(each) for each in entry.counts),
    ]
    standing = how_it_stands(asked)
    return EntryView(
        day(first) if first else "",
        standing.text.rstrip(".") if standing else "",
        sentence(entry, found.terms),
        tuple(each for each in details if each),
        _links(entry.places, where, page),
    )


def _as_of(answered: Answered) -> date | None:
    given: Given = answered.block.given.get("as_of")
    return date.fromisoformat(given) if isinstance(given, str) else None


def lines_of(words: str) -> tuple[WordsLine, ...]:
    """The lines of a value in words, without the dashes of lists."""
    found = []
    for line in words.split("\n"):
        matched = _LIST.fullmatch(line)
        assert matched is not None
        found.append(WordsLine(len(matched[1]) // 2 + bool(matched[2]), matched[3]))
    return tuple(found)


def _title(doc: str) -> str:
    """A comment as a title: its first sentence, without what it says of a value that is absent."""
    return _SENTENCE.split(" ".join(doc.split()), maxsplit=1)[0].partition("; absent")[0].rstrip(".")
