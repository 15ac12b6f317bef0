"""What is left of a merge in a rule file: two versions of the same lines, with the marks of the program that merged.

Such a file holds two laws at once. Nothing of it can be trusted, so that nothing else is said before it is settled.
"""

from __future__ import annotations

from collections.abc import Iterator

from dsl.diagnostics import Diagnostic, Label
from dsl.literate.lines import Line, lines_of
from dsl.source import Source, Span

_OPENS, _PARTS, _ENDS = "<<<<<<< ", "=======", ">>>>>>> "


def unmerged(path: str, text: str) -> tuple[Diagnostic, ...]:
    """Each place where two versions stand side by side, or where one mark was forgotten; none in nearly every file."""
    if _OPENS not in text and _ENDS not in text:
        return ()
    source = Source(path, text)
    return tuple(_told(source, marks) for marks in _conflicts(lines_of(text)))


def _conflicts(lines: list[Line]) -> Iterator[list[Line]]:
    """The marks of each conflict, the opening one first where it is there."""
    marks: list[Line] = []
    for line in lines:
        if line.text.startswith(_OPENS):
            if marks:
                yield marks
            marks = [line]
        elif line.text == _PARTS and marks:
            marks.append(line)
        elif line.text.startswith(_ENDS):
            yield [*marks, line]
            marks = []
    if marks:
        yield marks


def _told(source: Source, marks: list[Line]) -> Diagnostic:
    first, *others = marks
    said = {_PARTS: "the other version starts here", _ENDS[:7]: "and ends here"}
    labels = tuple(Label(Span(source, each.start, each.end), said[each.text[:7]]) for each in others)
    return Diagnostic("merge-unfinished", Span(source, first.start, first.end), {}, labels)
