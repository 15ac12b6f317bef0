"""Text of a rule file -> its document: law text, headings, directives and fences, in order and without a gap.

Anything may come in; a document always comes out. Windows line ends and a byte order mark are kept in the text, so
that offsets are the file's own, and no block, heading or name shows them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from dsl.diagnostics import Diagnostic, in_order
from dsl.literate.directives import BlockMaker, read_directive, words_for
from dsl.literate.fences import opens_fence, read_fence
from dsl.literate.lines import BYTE_ORDER_MARK, Line, Mistake, lines_of, odd_characters
from dsl.literate.omissions import read_omissions
from dsl.literate.outline import outline
from dsl.literate.statements import anchor_mistakes, statements
from dsl.literate.tree import Block, Document, HeadingLine, LawText, ModuleDirective
from dsl.source import Heading, Source, Span


def read(path: str, text: str) -> tuple[Document, tuple[Diagnostic, ...]]:
    """The document that a rule file holds, and everything wrong with its literate layer, in order of place.

    Its source carries the headings and the statements of the law; its blocks, put together, are the text.
    """
    scan = _Scan(path, text)
    scan.run()
    draft = scan.document(Source(path, text, tuple(scan.headings)))
    sections = outline(draft)
    source = replace(draft.source, statements=statements(text, sections))
    mistakes = [*scan.mistakes, *_second_modules(draft), *anchor_mistakes(draft, sections)]
    if text and not text.endswith("\n"):
        mistakes.append(Mistake("final-newline-missing", len(text), len(text)))
    document = scan.document(source)
    entries = [read_omissions(fence) for fence in document.fences("not-encoded")]
    mistakes += [mistake for _, wrong in entries for mistake in wrong]
    document = replace(document, omissions=tuple(each for found, _ in entries for each in found))
    return document, in_order(mistake.in_source(source) for mistake in mistakes)


# Upstream's own pattern (`lexer_common.ml`, `get_law_heading`): only after a bar does `[archive]` leave the title.
_HEADING = re.compile(r"(#+)\s*([^|]+)(?:\|\s*(\S+)|)(?:\s*(\[archive\])|)")


@dataclass(slots=True)
class _Scan:
    """One pass over the lines; blocks are kept as makers, since their spans need a source that is not there yet."""

    path: str
    text: str
    lines: Sequence[Line] = ()
    headings: list[Heading] = field(default_factory=list)
    makers: list[BlockMaker] = field(default_factory=list)
    mistakes: list[Mistake] = field(default_factory=list)
    law_from: int = 0

    def document(self, source: Source) -> Document:
        return Document(source, tuple(make(source) for make in self.makers))

    def run(self) -> None:
        self.lines = lines_of(self.text)
        words = words_for(self.path)
        if self.text.startswith(BYTE_ORDER_MARK):
            self._close_law(len(BYTE_ORDER_MARK))
        index = 0
        while index < len(self.lines):
            line = self.lines[index]
            following = index + 1
            if opens_fence(line):
                following = self._fence(index)
            elif line.text.startswith(">"):
                self._directive(line, read_directive(line, words))
            elif line.text.startswith("#"):
                following = self._heading(index)
            index = following
        self._close_law(len(self.text))

    def _close_law(self, end: int, following: int | None = None) -> None:
        """End the running law text before `end`; the next may start at `following`."""
        if end > self.law_from:
            self.makers.append(partial(_law_text, self.law_from, end))
            self.mistakes.extend(odd_characters(self.text, self.law_from, end))
        self.law_from = end if following is None else following

    def _fence(self, index: int) -> int:
        piece, mistakes = read_fence(self.lines, index)
        self._close_law(piece.start, piece.end)
        self.makers.append(piece.in_source)
        self.mistakes.extend(mistakes)
        if piece.kind not in ("code", "metadata"):
            self.mistakes.extend(odd_characters(self.text, piece.body_start, piece.body_end))
        return piece.following

    def _directive(self, line: Line, found: BlockMaker | Mistake) -> None:
        if isinstance(found, Mistake):
            self.mistakes.append(found)
            return
        self._close_law(line.start, line.stop)
        self.makers.append(found)

    def _heading(self, index: int) -> int:
        """One heading, over as many directly following heading lines as have its level."""
        heading = _read_heading(self.lines[index])
        if heading is None:
            return index + 1
        following = index + 1
        while following < len(self.lines):
            more = _read_heading(self.lines[following])
            if more is None or more.level != heading.level:
                break
            title = f"{heading.title} {more.title}".strip()
            identifier = more.identifier or heading.identifier
            heading = Heading(heading.start, heading.level, title, identifier, heading.archived or more.archived)
            following += 1
        end = self.lines[following - 1].stop
        self._close_law(heading.start, end)
        self.mistakes.extend(odd_characters(self.text, heading.start, end))
        if not heading.title:
            self.mistakes.append(Mistake("heading-without-words", heading.start, self.lines[following - 1].end))
        self.headings.append(heading)
        self.makers.append(partial(_heading_line, heading, end))
        return following


def _law_text(start: int, end: int, source: Source) -> Block:
    return LawText(Span(source, start, end))


def _heading_line(heading: Heading, end: int, source: Source) -> Block:
    return HeadingLine(heading, Span(source, heading.start, end))


def _read_heading(line: Line) -> Heading | None:
    """The heading a line holds; None for ordinary text, a single mark and marks with nothing but a bar after them."""
    if line.text == "#":
        return None
    if re.fullmatch(r"#+\s*", line.text):
        return Heading(line.start, line.text.count("#"), "")
    found = _HEADING.match(line.text)
    if found is None:
        return None
    marks, title, identifier, archived = found.groups()
    return Heading(line.start, len(marks), title.strip(), identifier, archived is not None)


def _second_modules(document: Document) -> list[Mistake]:
    modules = [block for block in document.blocks if isinstance(block, ModuleDirective)]
    if not modules:
        return []
    first, *others = modules
    label = (first.name_span.start, first.name_span.end, "the file is named here")
    return [
        Mistake(
            "module-named-twice",
            other.span.start,
            other.name_span.end,
            {"name": other.name, "first": first.name},
            (label,),
        )
        for other in others
    ]
