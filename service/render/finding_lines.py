"""Findings on the terminal: by article and scope, each with its sentence, the words it is about, and its row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Final

from compiler.analyse.tree import Assumption, Kind, Report, Undecided
from compiler.defaults.tree import Program
from compiler.types import QualifiedName
from dsl.diagnostics.catalogue import FINDINGS
from service.project.findings import Accepted
from service.render.counts import count, listed
from service.render.findings import Quoted, Told, code_of, ordered, scope_doc
from service.render.styled import Line, bad, columns, folded, good, law, line, quiet, strong, warn

#: So many provisions and conditions of a finding are shown, and so many places that were not decided for one reason.
_FEW: Final = 3
_PLACES: Final = 4
#: What the conditions of a finding are, by its kind; of another kind the sentence has them.
_RULES_ARE: Final = {
    Kind.GAP: "Tried, and none holds:",
    Kind.CONFLICT: "Both hold:",
    Kind.OVERLAP: "Both hold:",
    Kind.DEAD_RULE: "Its condition:",
}
#: Kinds that leave the law without an answer, or with two: they are set off.
_GRAVE: Final = frozenset({Kind.GAP, Kind.CONFLICT, Kind.OVERLAP, Kind.FAILURE, Kind.UNMET})


def finding_lines(
    told: Sequence[Told],
    accepted: Mapping[str, Accepted],
    report: Report,
    program: Program,
    width: int,
    *,
    full: bool = False,
) -> Iterator[Line]:
    """Findings grouped by article and scope, each scope with what was taken for granted of its facts."""
    for title, beside in groupby(ordered(told), lambda each: each.title):
        yield from folded((strong(title or "Outside the articles"),), width)
        for scope, group in groupby(beside, lambda each: each.finding.scope):
            doc = scope_doc(program, scope)
            yield from folded((strong(scope.name), *((quiet(f"  {doc}"),) if doc else ())), width, "  ", "    ")
            before: Told | None = None
            for each in group:
                yield line()
                is_same = before is not None and (before.quoted, before.conditions) == (each.quoted, each.conditions)
                yield from _finding(each, accepted.get(each.finding.key), width, full=full, says_words=not is_same)
                before = each
            yield from assumption_lines([each for each in report.assumptions if each.scope == scope], width)
            yield line()


def _finding(told: Told, accepted: Accepted | None, width: int, *, full: bool, says_words: bool) -> Iterator[Line]:
    """One finding; without `says_words` the words and rules are those of the finding above."""
    sign = warn("~ ") if accepted else bad("✗ ") if told.finding.kind in _GRAVE else warn("! ")
    yield from folded((sign, told.sentence), width, "  ", "    ")
    for each in told.listed:
        yield from folded((each,), width, "      · ", "        ")
    if says_words:
        yield from _words(told, width, full=full)
    elif told.quoted or told.conditions:
        yield line(quiet("      Words and rules as above."))
    if told.readings:
        yield from folded((quiet("Read so: "), told.readings), width, "      ", "        ")
    if told.now:
        yield from folded((quiet("Before: "), told.before), width, "      ", "        ")
        yield from folded((quiet("Now: "), told.now), width, "      ", "        ")
    yield from _witness(told, width)
    if accepted:
        yield from folded((good("Accepted: "), accepted.reason), width, "      ", "        ")
    yield from folded((quiet(f"{_place(told)}{told.code}  {told.finding.key}"),), width, "      ", "      ")


def bare_lines(told: Told, width: int) -> Iterator[Line]:
    """A finding by itself: its sentence, the conditions, and the row."""
    yield from folded((strong(told.sentence),), width)
    for each in told.listed:
        yield from folded((each,), width, "  · ", "    ")
    for condition in told.conditions if told.finding.kind in _RULES_ARE else ():
        yield from folded((condition or "always",), width, "  - ", "    ")
    for each in told.row:
        yield line("  ", each)


def _words(told: Told, width: int, *, full: bool) -> Iterator[Line]:
    """The provisions with their words, and the conditions of the rules that were tried, or that apply."""
    few = len(told.quoted) if full else _FEW
    for (label, place), same in groupby(told.quoted[:few], lambda each: (each.label, _words_at(each))):
        yield from folded((law(label), quiet(place)), width, "      ", "        ")
        for words in (each.words for each in same if each.words):
            yield from folded((f"“{words}”",), width, "        ", "        ")
    yield from _more(len(told.quoted) - few, "provision", width)
    kind = told.finding.kind
    if told.conditions and kind in _RULES_ARE:
        yield line(quiet(f"      {_RULES_ARE[kind]}"))
        few = len(told.conditions) if full else _FEW
        for condition in told.conditions[:few]:
            yield from folded((condition or "always",), width, "        - ", "          ")
        yield from _more(len(told.conditions) - few, "rule", width)


def _words_at(quoted: Quoted) -> str:
    return f"  {quoted.path}:{quoted.line}" if quoted.path else ""


def _more(number: int, one: str, width: int) -> Iterator[Line]:
    if number > 0:
        yield from folded((quiet(f"and {count(number, f'more {one}')}; --full shows all"),), width, "      ")


def _witness(told: Told, width: int) -> Iterator[Line]:
    """The row; where it is wider than the terminal, the facts in words before it."""
    if not told.row:
        return
    if max(columns(each) for each in told.row) + 6 > width and told.facts:
        said = "; ".join(f"{name}: {' '.join(words.split())}" for name, words in told.facts)
        yield from folded((quiet("Facts: "), said), width, "      ", "        ")
    for each in told.row:
        yield line("      ", each)


def _place(told: Told) -> str:
    return f"{told.place.path}:{told.place.line}  " if told.place else ""


def assumption_lines(assumptions: Sequence[Assumption], width: int) -> Iterator[Line]:
    """What was taken for granted, each with where it is written."""
    if assumptions:
        yield line()
        yield line(quiet("    Taken for granted of the facts:"))
    for each in assumptions:
        place = quiet(f"  {each.span.path}:{each.span.line}") if each.span else quiet("")
        yield from folded((" ".join(each.text.split()), place), width, "      - ", "        ")


def undecided_lines(undecided: Iterable[Undecided], width: int, *, full: bool) -> Iterator[Line]:
    """What was not decided, by reason: the scopes and variables, and what was asked of them."""
    by_reason: dict[str, dict[tuple[QualifiedName, str], list[Kind]]] = {}
    for each in undecided:
        by_reason.setdefault(each.reason, {}).setdefault((each.scope, each.variable), []).append(each.kind)
    if not by_reason:
        return
    yield line(strong("Not decided"), quiet("  neither found nor excluded"))
    for reason, places in by_reason.items():
        yield from folded((warn("? "), f"{reason[:1].upper()}{reason[1:]}".rstrip("."), "."), width, "  ", "    ")
        few = len(places) if full else _PLACES
        for (scope, variable), kinds in list(places.items())[:few]:
            asked = ", ".join(code_of(kind) for kind in dict.fromkeys(kinds))
            name = f"{scope.name}.{variable}" if variable else scope.name
            yield from folded((name, quiet(f"  {asked}")), width, "      ", "        ")
        yield from _more(len(places) - few, "place", width)
    yield line()


def stale_lines(stale: Sequence[tuple[str, Accepted]], width: int) -> Iterator[Line]:
    """Entries that accept what is found no more."""
    for file, entry in stale:
        words = f"{file}: the entry {entry.fingerprint} ({entry.place}) accepts a {entry.kind} that is found no more."
        yield from folded((bad("✗ "), words, " Take it away."), width, "", "  ")
        if entry.found:
            yield from folded((quiet(f"It was: {entry.found}"),), width, "  ", "  ")


def total_line(report: Report, new: Sequence[Told], accepted: int, seconds: float, file: str) -> Line:
    """How much was asked, and what came of it."""
    kinds = [(code, sum(each.code == code for each in new)) for code in FINDINGS]
    named = listed([count(number, *_PLURALS[code]) for code, number in kinds if number])
    found = bad(f"{named} found") if any(each.finding.kind in _GRAVE for each in new) else warn(f"{named} found")
    parts: list[object] = [strong(f"{count(len(report.scopes), 'scope')}: "), found if new else good("nothing new")]
    if accepted:
        parts.append(warn(f", {accepted:,} accepted in {file}"))
    if report.undecided:
        parts.append(warn(f", {count(len(report.undecided), 'question')} not decided"))
    asked = sum(report.asked.values())
    parts.append(quiet(f" ({count(asked, 'question')} put, {seconds:.1f} s)"))
    return line(*parts)  # type: ignore[arg-type]


#: What a number of findings of a kind is called.
_PLURALS: Final[Mapping[str, tuple[str, ...]]] = {
    "gap": ("gap",),
    "conflicting-rules": ("conflict",),
    "overlap": ("overlap",),
    "dead-rule": ("dead rule",),
    "always-true": ("condition that always holds", "conditions that always hold"),
    "always-false": ("condition that always fails", "conditions that always fail"),
    "unreached": ("branch that is never reached", "branches that are never reached"),
    "unmet-assertion": ("assertion that no facts meet", "assertions that no facts meet"),
    "unmoved-output": ("output that never changes", "outputs that never change"),
    "failing-computation": ("computation that can fail", "computations that can fail"),
    "difference": ("difference",),
}
