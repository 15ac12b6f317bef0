"""Changes that survived, in words and as data: where, how the rule read and reads, and which cases ran."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from hashlib import sha256
from textwrap import dedent

from compiler.cases.tree import Question
from compiler.mutate.tree import Mutant, Written
from dsl.locales import Locale, locale_of
from dsl.printed import block_text
from dsl.surface import tree as surface
from service.render.counts import count
from service.render.styled import Line, bad, folded, good, law, line, quiet, strong

#: So many lines of a rule that is gone are shown, and so many cases named.
_LINES = 4
_CASES = 3

_DROPPED = "(nothing)"


@dataclass(frozen=True, slots=True)
class Survivor:
    """A change that no case noticed; `was` and `now` are the lines that differ, `cases` those that came to it."""

    mutant: Mutant
    was: tuple[str, ...]
    now: tuple[str, ...]
    cases: tuple[Question, ...]
    fingerprint: str

    @property
    def place(self) -> str:
        return str(self.mutant.place)


def survivor(mutant: Mutant, cases: Sequence[Question]) -> Survivor:
    """A change as it is shown."""
    before = _text(mutant.was)
    after = _text(mutant.now) if mutant.now is not None else ""
    said = "\0".join((str(mutant.place.declaration), str(mutant.place), before, after))
    was, now = _difference(before.splitlines(), after.splitlines())
    return Survivor(mutant, was, now or (_DROPPED,), tuple(cases), sha256(said.encode("utf-8")).hexdigest()[:12])


def _text(written: Written) -> str:
    """A rule or declaration laid out, without its comments and attributes."""
    locale: Locale = locale_of(written.span.path)
    bare = replace(written, notes=surface.Notes())
    if isinstance(bare, surface.TopLevelDeclaration):
        return block_text((bare,), locale)
    use = surface.ScopeUse(surface.Name("S", written.span), None, (bare,), surface.Notes(), written.span)
    return dedent(block_text((use,), locale).split("\n", 1)[1])


def _difference(before: Sequence[str], after: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The lines that differ, whatever blanks stand before them."""
    was: list[str] = []
    now: list[str] = []
    before, after = [each.strip() for each in before], [each.strip() for each in after]
    for tag, start, end, other_start, other_end in SequenceMatcher(None, before, after, False).get_opcodes():
        if tag != "equal":
            was += before[start:end]
            now += after[other_start:other_end]
    return tuple(was), tuple(now)


def survivor_lines(found: Survivor, width: int) -> Iterator[Line]:
    """`✗ Warranty.amount, line 512: figure moved`, the lines before and after, and the cases."""
    mutant = found.mutant
    article = mutant.was.span.provision
    place = (" ", quiet("("), law(article.label), quiet(")")) if article else ()
    head = (bad("✗ "), strong(found.place), quiet(f", line {mutant.span.line}: "), mutant.kind.value, *place)
    yield from folded(head, width, "  ", "      ")
    yield from _shown("- ", found.was, bad)
    yield from _shown("+ ", found.now, good)
    yield from folded((quiet(_cases(found.cases)),), width, "      ")
    yield line(quiet(f"      {mutant.span.path}:{mutant.span.line}  {found.fingerprint}"))


def _shown(sign: str, lines: Sequence[str], style: object) -> Iterator[Line]:
    assert callable(style)
    for each in lines[:_LINES]:
        yield line("      ", style(f"{sign}{each}"))
    if len(lines) > _LINES:
        yield line("      ", quiet(f"  … {count(len(lines) - _LINES, 'more line')}"))


def _cases(cases: Sequence[Question]) -> str:
    if not cases:
        return "No case comes to it."
    named = "; ".join(each.name for each in cases[:_CASES])
    more = f"; and {len(cases) - _CASES:,} more" if len(cases) > _CASES else ""
    verb = "comes to it and does" if len(cases) == 1 else "come to it and do"
    return f"{count(len(cases), 'case')} {verb} not notice: {named}{more}."


def as_json(found: Survivor) -> dict[str, object]:
    """A survivor for programs."""
    mutant = found.mutant
    article = mutant.was.span.provision
    return {
        "place": found.place,
        "kind": mutant.kind.name.lower().replace("_", "-"),
        "change": mutant.kind.value,
        "path": mutant.span.path,
        "line": mutant.span.line,
        "column": mutant.span.column,
        "article": article.label if article else "",
        "was": list(found.was),
        "now": list(found.now),
        "cases": [{"scope": each.scope.name, "name": each.name} for each in found.cases],
        "fingerprint": found.fingerprint,
    }
