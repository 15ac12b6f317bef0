"""Fenced blocks: where one opens, what it holds, where it ends, and where it should have ended.

Source for what opens and closes a block: upstream's `compiler/surface/lexer.cppo.ml` (`lex_law`, `lex_raw`). The
kinds `cases`, `note` and `not-encoded` are ours; upstream reads them as plain text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from dsl.diagnostics.suggest import nearest
from dsl.literate.directives import is_name
from dsl.literate.lines import Line, Mistake
from dsl.literate.tree import Fence, FenceKind
from dsl.records import record
from dsl.source import Source, Span

_OPENING = re.compile(r"\s*```(.*)$")
_CLOSING = re.compile(r"\s*```\s*$")
_NAMED_OPENING = re.compile(r"\s*```\s*[A-Za-z]")
_MISTYPED_CLOSING = re.compile(r"\s*(`{1,2}|`{4,}|```[^\w\s`].*|'{3,}|´{2,}|‘{2,}|’{2,}|~{3,}|\"{3})\s*$")
_LAW_HEADING = re.compile(r"#{1,6}\s*(article|part|chapter|section|title|annex|preamble)\b", re.IGNORECASE)

_KINDS: dict[str, FenceKind] = {
    "catala": "code",
    "catala-metadata": "metadata",
    "catala-test-cli": "test",
    "cases": "cases",
    "note": "note",
    "not-encoded": "not-encoded",
}
#: What may be followed by further words on its line.
_WITH_WORDS = ("cases", "note", "not-encoded")


@record
class FencePiece:
    """A fence by its offsets, with the index of the line that follows it."""

    kind: FenceKind
    info: str
    start: int
    body_start: int
    body_end: int
    end: int
    following: int

    def in_source(self, source: Source) -> Fence:
        body = Span(source, self.body_start, self.body_end)
        return Fence(self.kind, self.info, Span(source, self.start, self.end), body)


def opens_fence(line: Line) -> bool:
    """Whether a line of law text opens a block (white space before the back-quotes is allowed, with a warning)."""
    return "```" in line.text and _OPENING.match(line.text) is not None


def kind_of(info: str) -> FenceKind:
    """What the words after the opening back-quotes announce."""
    if info in _KINDS:
        return _KINDS[info]
    first = info.split(maxsplit=1)[0] if info else ""
    return _KINDS[first] if first in _WITH_WORDS else "raw"


def read_fence(lines: Sequence[Line], index: int) -> tuple[FencePiece, list[Mistake]]:
    """The block that opens at a line, and what is wrong with its fence.

    A block that is not closed ends at the line that looks like its mistyped closing, else at the next law heading
    or opening (for a plain text block, which may hold anything, at the end of the file): so one forgotten line
    does not turn the rest of the law into code.
    """
    opening = lines[index]
    found = _OPENING.match(opening.text)
    info = found.group(1).strip() if found else ""
    kind = kind_of(info)
    mistakes = [*_extra_space(opening), *_info_mistakes(opening, info, kind)]
    closing = index + 1
    while closing < len(lines) and not _ends_or_opens(lines[closing], kind):
        closing += 1
    if closing < len(lines) and _CLOSING.match(lines[closing].text):
        mistakes.extend(_extra_space(lines[closing]))
        piece = _piece(lines, index, kind, info, closing, closing + 1)
    else:
        piece, mistake = _unclosed(lines, index, kind, info, closing)
        mistakes.append(mistake)
    return piece, mistakes


def _ends_or_opens(line: Line, kind: FenceKind) -> bool:
    """Whether a line inside a block closes it, or can only open the next one."""
    if "```" not in line.text:
        return False
    return _CLOSING.match(line.text) is not None or _interrupts(line, kind)


def _interrupts(line: Line, kind: FenceKind) -> bool:
    """Whether a line inside a block can only be the opening of the next one."""
    if kind == "raw":
        return False
    found = _OPENING.match(line.text)
    if found is None:
        return False
    if kind in ("note", "test"):
        return kind_of(found.group(1).strip()) != "raw"
    return _NAMED_OPENING.match(line.text) is not None


def _unclosed(lines: Sequence[Line], index: int, kind: FenceKind, info: str, limit: int) -> tuple[FencePiece, Mistake]:
    opening = lines[index]
    inside = range(index + 1, limit)
    if kind == "raw":
        mistake = Mistake("fence-plain-unclosed", opening.start, opening.end)
        return _piece(lines, index, kind, info, limit, limit), mistake
    mistyped = next((at for at in inside if _MISTYPED_CLOSING.match(lines[at].text)), None)
    heading = next((at for at in inside if _LAW_HEADING.match(lines[at].text)), limit)
    if mistyped is not None and mistyped < heading:
        line = lines[mistyped]
        mistake = Mistake(
            "fence-unclosed",
            opening.start,
            opening.end,
            labels=((line.start, line.end, "this line looks like its closing"),),
            hint="Write three back-quotes (```) there, and nothing else on the line.",
        )
        return _piece(lines, index, kind, info, mistyped, mistyped + 1), mistake
    labels: tuple[tuple[int, int, str], ...] = ()
    if heading < len(lines):
        line = lines[heading]
        labels = ((line.start, line.end, "the block is taken to end before this line"),)
    mistake = Mistake("fence-unclosed", opening.start, opening.end, labels=labels)
    return _piece(lines, index, kind, info, heading, heading), mistake


def _piece(lines: Sequence[Line], index: int, kind: FenceKind, info: str, closing: int, following: int) -> FencePiece:
    end_of_file = lines[-1].stop
    body_end = lines[closing].start if closing < len(lines) else end_of_file
    end = lines[following].start if following < len(lines) else end_of_file
    return FencePiece(kind, info, lines[index].start, lines[index].stop, body_end, end, following)


def _extra_space(line: Line) -> list[Mistake]:
    if line.text == line.text.strip():
        return []
    return [Mistake("fence-extra-space", line.start, line.end)]


def _info_mistakes(opening: Line, info: str, kind: FenceKind) -> list[Mistake]:
    """A `cases` fence that names no scope, and a plain text fence whose word is nearly one of ours."""
    start = opening.start + opening.text.find("```")
    at = (start, opening.end)
    if kind == "cases":
        words = info.split()[1:]
        if not words:
            return [Mistake("cases-scope-missing", *at)]
        if len(words) > 1 or not all(is_name(part) for part in words[0].split(".")):
            name = "_".join(words)
            capital = name[:1].upper() + name[1:]
            hint = f"Write the name as the scope has it, such as `{capital}`." if is_name(capital) else ""
            return [Mistake("cases-scope-malformed", *at, {"written": " ".join(words)}, hint=hint)]
    if kind == "raw" and info:
        first, *others = info.split()
        near = (nearest(f"{first}-{others[0]}", _KINDS) if others else None) or nearest(first, _KINDS)
        if near is not None:
            return [Mistake("fence-kind-doubtful", *at, {"written": info, "near": near})]
    return []
