"""A trace for people: a line or two for each step, those that it took indented beneath it, each with its place.

The provision stands where it changes: what is said without one belongs to the article of the step above.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import assert_never

from compiler.interpret.trace import (
    Asserted,
    BranchTaken,
    ConditionAsked,
    Entry,
    Failed,
    FunctionCalled,
    LocalSet,
    RuleTried,
    ScopeCalled,
    VariableSet,
)
from compiler.runtime.notation import ENGLISH, Locale, show, write
from dsl.source import Span
from dsl.surface.tree import Role
from service.render.counts import listed
from service.render.styled import Line, Segment, bad, columns, folded, good, law, line, plain, quiet, strong

#: Columns of words or of a value quoted within a line.
_QUOTED = 60
#: The same of the condition of a rule, which decides.
_LONG = 200
#: Steps deeper than this are indented no further.
_DEEPEST = 20

_ROLES = {Role.INPUT: "input ", Role.CONTEXT: "context "}


def trace_lines(entries: Iterable[Entry], width: int, locale: Locale = ENGLISH) -> Iterator[Line]:
    """The steps of runs as an indented tree, values as the locale writes them."""
    for each in entries:
        yield from _lines(each, None, 0, width, locale)


def _lines(entry: Entry, around: Entry | None, depth: int, width: int, locale: Locale) -> Iterator[Line]:
    lead = "  " * min(depth, _DEEPEST)
    said, value_lines = _said(entry, locale)
    *lines, last = folded(said, width, lead, f"{lead}    ")
    yield from lines
    place = line("  ", *_place(entry, around))
    if columns(plain(last)) + columns(plain(place)) <= width:
        yield last + place
    else:
        yield last
        yield line(f"{lead}    ", *place[1:])
    for text in value_lines:
        yield line(lead, good(text))
    for each in entry.inside:
        yield from _lines(each, entry, depth + 1, width, locale)


def _said(entry: Entry, locale: Locale) -> tuple[list[str | Segment], list[str]]:
    """What a step says of itself, and the lines of its value where that takes several."""
    match entry.element:
        case ScopeCalled(name):
            return ["→ scope ", strong(name), *([] if entry.value else [quiet(" (no result)")])], []
        case VariableSet(name, _, role):
            return _bound(name, entry, quiet(_ROLES.get(role, "")), locale)
        case LocalSet(names):
            return _bound(", ".join(names), entry, quiet("let "), locale)
        case FunctionCalled():
            return ["→ ", _quoted(entry.span), *_result(entry, locale)], []
        case ConditionAsked():
            return ["? ", _quoted(entry.span), *_result(entry, locale, " is ")], []
        case BranchTaken(case, tested) if tested:
            return [f"⇒ case {case}", f", not {tested}" if case != tested else ""], []
        case BranchTaken(case):
            return [f"⇒ {f'case {case}: ' if case else ''}", _quoted(entry.span), *_result(entry, locale)], []
        case RuleTried():
            return _rule(entry, entry.element), []
        case Asserted(_, holds):
            sign = quiet("· ") if holds is None else good("✓ ") if holds else bad("✗ ")
            return [sign, _quoted(entry.span)], []
        case Failed(failure):
            return [bad("✗ stopped: "), strong(failure.sentence())], []
        case _:
            assert_never(entry.element)


def _bound(name: str, entry: Entry, kind: Segment, locale: Locale) -> tuple[list[str | Segment], list[str]]:
    """A name with its value, whose further lines stand beneath."""
    if entry.value is None:
        return [kind, strong(name), quiet(": no value")], []
    first, *others = show(entry.value.type, entry.value.value, locale).split("\n")
    return [kind, strong(name), " = ", good(first)], others


def _rule(entry: Entry, tried: RuleTried) -> list[str | Segment]:
    """A rule with what it implements, its label and its condition."""
    rule = tried.rule
    places = listed(list(dict.fromkeys(each.label for each in rule.provisions if each.anchor)))
    named = "".join((f" {rule.label}" if rule.label else "", f" ({places})" if places else ""))
    condition: tuple[str | Segment, ...] = (": ", _quoted_text(rule.condition, _LONG)) if rule.condition else ()
    if entry.value is None:
        return [quiet("· "), f"rule{named}: condition not decided", *condition]
    if not entry.value.value:
        return [quiet("– "), quiet(f"rule{named} does not apply"), *condition]
    return [good("✓ "), f"rule{named} applies", *condition, quiet(", giving "), _quoted(tried.consequence)]


def _result(entry: Entry, locale: Locale, sign: str = " = ") -> list[str | Segment]:
    """The value of a step, unless its words are the value itself."""
    if entry.value is None:
        return []
    shown = write(entry.value.type, entry.value.value, locale)
    return [] if shown == _folded(entry.span) else [sign, Segment(_cut(shown), "good")]


def _place(entry: Entry, around: Entry | None) -> list[str | Segment]:
    """Where a step stands, as far as the step around it does not say so already."""
    span = entry.element.declared if isinstance(entry.element, ScopeCalled | VariableSet) else entry.span
    before = None if around is None else around.span
    where = f"line {span.line}" if before is not None and before.path == span.path else f"{span.path}:{span.line}"
    label = span.provision.label if span.provision else ""
    above = before.provision.label if before is not None and before.provision else ""
    said: list[str | Segment] = [quiet(f"[{where}]")]
    return [*said, " ", law(label)] if label and label != above else said


def _quoted(span: Span) -> Segment:
    return _quoted_text(_folded(span))


def _quoted_text(text: str, most: int = _QUOTED) -> Segment:
    return Segment(f"`{_cut(' '.join(text.split()), most)}`")


def _folded(span: Span) -> str:
    return " ".join(span.text.split())


def _cut(text: str, most: int = _QUOTED) -> str:
    while columns(text) > most:
        text = text[: most * len(text) // columns(text) - 1].rstrip() + "…"
    return text
