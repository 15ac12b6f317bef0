"""What the law leaves open, made from its rules: places that can be read in several ways, gaps, contradictions, and
texts that are not at hand; by article, each with its words and a case.

What a case gives under each way to read is asked here, so that nobody has to believe the page: each answer on it was
computed when it was built.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from compiler.anchors.coverage import LawCoverage, State
from compiler.cases.tree import Expected, Result
from compiler.defaults.tree import Binding, Program
from compiler.interpret.interpreter import Interpreter
from compiler.interpret.values import Schemas
from compiler.runtime.answers import Reason
from compiler.runtime.words import label
from compiler.types import EnumerationType, QualifiedName
from dsl.literate.tree import Fence
from service.render.conditions import failing, in_full, provision
from service.site.addresses import LEFT_OPEN, Addresses, article_id
from service.site.examples import Example, Examples, given
from service.site.matched import by_finding
from service.site.open_found import Analysis, FoundItem, Matter, found_items, on_the_page
from service.site.pages import Part
from service.site.reasons import Link
from service.site.rules import Note, note

#: So many cases of one gap are shown; a reader who wants all finds them beneath the article.
_CASES = 4
#: The kinds of reason for having no rule that leave something open: the other texts, and words that nobody can read.
_MISSING = ("text not at hand", "unclear")


@dataclass(frozen=True, slots=True)
class Quoted:
    """A provision with its words."""

    place: Link
    words: str


@dataclass(frozen=True, slots=True)
class ReadingItem:
    """A place that can be read in several ways; `example` shows what comes of each, where a case shows a difference."""

    name: str
    doc: str
    quoted: tuple[Quoted, ...]
    ways: tuple[tuple[str, str, bool], ...]
    example: Example | None


@dataclass(frozen=True, slots=True)
class GapCase:
    """A case in which the text gives no answer, or more than one: its facts, its provision, and why."""

    name: str
    facts: tuple[tuple[str, str], ...]
    quoted: tuple[Quoted, ...]
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GapItem:
    """What is asked, what of it the text does not say, and the cases in which it does not; `more` are not shown."""

    question: str
    lacking: tuple[str, ...]
    cases: tuple[GapCase, ...]
    more: int


@dataclass(frozen=True, slots=True)
class MissingItem:
    """Statements that depend on a text that is not at hand."""

    quoted: tuple[Quoted, ...]
    reason: str


@dataclass(slots=True)
class ArticleItems:
    """What an article leaves open."""

    number: str
    title: str
    address: str | None
    readings: list[ReadingItem] = field(default_factory=list)
    gaps: list[GapItem] = field(default_factory=list)
    conflicts: list[GapItem] = field(default_factory=list)
    found: list[FoundItem] = field(default_factory=list)
    missing: list[MissingItem] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)

    @property
    def identifier(self) -> str:
        return article_id(self.number)

    def of(self, matter: Matter) -> list[FoundItem]:
        """What the analysis found of one kind of matter."""
        return [each for each in self.found if each.matter == matter]

    @property
    def is_empty(self) -> bool:
        return not (self.readings or self.gaps or self.conflicts or self.found or self.missing or self.notes)


def left_open(
    program: Program,
    results: Sequence[Result],
    covered: Sequence[LawCoverage],
    found: Sequence[Part],
    where: Addresses,
    analysis: Analysis | None = None,
) -> tuple[ArticleItems, ...]:
    """What each article leaves open, in the order of the law; an article that leaves nothing open is left out. Without
    an analysis of all facts, only what the cases show; with it, what both tell is told once."""
    items = {
        section.heading.article: ArticleItems(
            section.heading.article, section.heading.title, where.article(section.heading.article, LEFT_OPEN)
        )
        for part in found
        for section in part.sections
        if section.heading and section.heading.article
    }
    for number, reading in _readings(program, Examples(program, Interpreter(program), results), where):
        if number in items:
            items[number].readings.append(reading)
    cases = _shown(analysis, program, results) if analysis else {}
    for kind, number, gap in _gaps(program, _untold(analysis, cases, results, found) if analysis else results, where):
        if number in items:
            (items[number].gaps if kind is Expected.SILENT else items[number].conflicts).append(gap)
    for number, found_item in found_items(analysis, program, where, cases) if analysis else ():
        if number in items:
            items[number].found.append(found_item)
    for number, missing in _missing(covered, where):
        if number in items:
            items[number].missing.append(missing)
    for number, said in _notes(found):
        items[number].notes.append(said)
    return tuple(each for each in items.values() if not each.is_empty)


def _readings(program: Program, examples: Examples, where: Addresses) -> Iterator[tuple[str, ReadingItem]]:
    for module in program.modules:
        for scope in sorted(module.scopes, key=lambda each: each.span.start):
            for binding in scope.bindings:
                if isinstance(binding, Binding) and binding.is_choice and binding.reading is not None:
                    assert isinstance(binding.type, EnumerationType)
                    reading, cases = binding.reading, program.enumeration(binding.type.name).cases
                    ways = tuple((each.name, _folded(each.notes.doc), each.name == reading.default) for each in cases)
                    quoted = tuple(_quoted(each.label, each.anchor, each.words, where) for each in reading.provisions)
                    example = examples.of(reading, [each.name for each in cases])
                    said = ReadingItem(reading.name, _folded(binding.notes.doc), quoted, ways, example)
                    yield _article(reading.provisions[0].label if reading.provisions else ""), said


def _shown(analysis: Analysis, program: Program, results: Sequence[Result]) -> Mapping[str, Sequence[Result]]:
    """The cases that show what the analysis found, by the key of the finding."""
    return by_finding(program, results, [each.finding for each in on_the_page(analysis)], Schemas(program))


def _untold(
    analysis: Analysis, cases: Mapping[str, Sequence[Result]], results: Sequence[Result], found: Sequence[Part]
) -> list[Result]:
    """The cases of which no finding tells. One that lacks something of which the analysis could not decide whether it
    can be lacking stays; one that asks again what an article answers, from outside of the law, is left out as findings
    of such questions are."""
    articles = {part.document.source.path for part in found if part.articles}
    undecided = {(each.scope, each.variable) for each in analysis.report.undecided}
    told = {result.question.span for shown in cases.values() for result in shown}
    return [
        each
        for each in results
        if each.question.span.path in articles
        and (
            each.question.span not in told
            or any(
                one.status in (Expected.SILENT, Expected.CONFLICT) and (each.question.scope, one.variable) in undecided
                for one in each.question.expected
            )
        )
    ]


def _gaps(program: Program, results: Sequence[Result], where: Addresses) -> Iterator[tuple[Expected, str, GapItem]]:
    """The cases that expect silence or a conflict, by article and scope; those that lack the same outputs together."""
    grouped: dict[tuple[Expected, str, QualifiedName, tuple[str, ...]], list[Result]] = {}
    for result in results:
        asked = result.question
        number = _article(asked.provision.label if asked.provision else "")
        for kind in (Expected.SILENT, Expected.CONFLICT) if number else ():
            lacking = tuple(dict.fromkeys(each.variable for each in asked.expected if each.status is kind))
            if lacking:
                grouped.setdefault((kind, number, asked.scope, lacking), []).append(result)
    for (kind, number, name, lacking), same in grouped.items():
        scope = program.scope(name)
        docs = {each.name: _folded(each.notes.doc) for each in scope.outputs}
        shown = tuple(_case(each, kind, lacking, where) for each in same[:_CASES])
        outputs = tuple(docs.get(each) or label(each) for each in lacking)
        yield kind, number, GapItem(_folded(scope.notes.doc), outputs, shown, len(same) - len(shown))


def _case(result: Result, kind: Expected, lacking: Iterable[str], where: Addresses) -> GapCase:
    asked = result.question
    place = asked.provision
    quoted = (_quoted(place.label, place.anchor, place.words, where),) if place and place.anchor else ()
    findings = [result.answer.outputs.get(each) for each in lacking] if result.answer else []
    reasons = [reason for each in findings if each is not None for reason in each.reasons]
    return GapCase(asked.name, given(asked), quoted, tuple(dict.fromkeys(_why(reasons, kind))))


def _why(reasons: Iterable[Reason], kind: Expected) -> Iterator[str]:
    """Of a gap the rules that were tried, and what kept each from applying; of a conflict the rules that apply."""
    for reason in reasons:
        failed = failing(reason)
        if reason.bearing == "applies" and kind is Expected.CONFLICT:
            yield f"{provision(reason)} applies"
        elif failed is not None and reason.bearing == "does not apply":
            yield f"{provision(reason)}: {in_full(failed)}" if provision(reason) else in_full(failed)


def _missing(covered: Sequence[LawCoverage], where: Addresses) -> Iterator[tuple[str, MissingItem]]:
    """Statements without a rule because a text is not at hand, those with one reason together."""
    for law in covered:
        for article in law.articles:
            reasons: dict[str, list[Quoted]] = {}
            for each in article.statements:
                omission = each.omission
                if each.state is State.NOT_ENCODED and omission and omission.kind in _MISSING:
                    said = each.statement
                    reasons.setdefault(omission.reason, []).append(_quoted(said.label, said.anchor, said.words, where))
            for reason, quoted in reasons.items():
                yield _article(article.label), MissingItem(tuple(quoted), reason)


def _notes(found: Sequence[Part]) -> Iterator[tuple[str, Note]]:
    for part in found:
        for section in part.sections:
            if section.heading and section.heading.article:
                for block in section.blocks:
                    if isinstance(block, Fence) and block.kind == "note":
                        yield section.heading.article, note(block)


def _quoted(said: str, anchor: str, words: str, where: Addresses) -> Quoted:
    return Quoted(Link(said, where.place(said, anchor, LEFT_OPEN)), words)


def _article(said: str) -> str:
    """The number of the article that a citation opens with, "" for a place outside of articles."""
    first, _, rest = said.partition(" ")
    number = rest.split("(")[0].split(",")[0].strip()
    return number if first == "Article" else ""


def _folded(text: str) -> str:
    return " ".join(text.split())


def totals(shown: Iterable[ArticleItems]) -> Mapping[str, int]:
    """How much there is of each kind."""
    articles = list(shown)
    matters: tuple[Matter, ...] = ("silent", "twofold", "idle")
    return {
        **{matter: sum(len(item.entries) for each in articles for item in each.of(matter)) for matter in matters},
        "readings": sum(len(each.readings) for each in articles),
        "gaps": sum(len(each.gaps) for each in articles),
        "conflicts": sum(len(each.conflicts) for each in articles),
        "missing": sum(len(each.missing) for each in articles),
        "notes": sum(len(each.notes) for each in articles),
        "articles": len(articles),
    }
