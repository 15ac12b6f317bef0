"""Where a thing stands: a source text, its law headings and statements, and spans within it.

Every diagnostic, reason and generated function carries a `Span`; from the span follow the line, the column and
the provision of the law under which the words stand.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property
from operator import attrgetter

from dsl.records import record


@record
class Heading:
    """A heading of the law text, `### Article 15. Warranties`, with the offset at which its line starts."""

    start: int
    level: int
    title: str
    identifier: str | None = None
    archived: bool = False

    @property
    def article(self) -> str | None:
        """`15` for a heading that opens an article, else None."""
        found = _ARTICLE.match(self.title)
        return found.group(1) if found else None


@record
class Statement:
    """A normative statement of the law text: the words that end at an anchor `{#art15-1-a}`.

    `start` is the offset of its first word, `end` the offset of its anchor; `label` is how a lawyer cites the
    place (`Article 15(1), first item`); `words` are the decree's own, anchors taken out, white space folded.
    """

    anchor: str
    start: int
    end: int
    label: str
    words: str


@record
class Provision:
    """The place in the law that a piece of rule encodes, as answers, errors and pages cite it.

    `headings` is the path of headings from the outermost in; `anchor` and `words` are empty where the rule
    stands under an article without naming one of its statements.
    """

    label: str
    headings: tuple[str, ...] = ()
    anchor: str = ""
    words: str = ""


@dataclass(frozen=True, eq=False)
class Source:
    """A rule file: its path as shown to people, its text, and the law's structure in it.

    Two sources are the same only if they are the same object: spans compare by path and offsets.
    """

    path: str
    text: str = field(repr=False)
    headings: tuple[Heading, ...] = field(default=(), repr=False)
    statements: tuple[Statement, ...] = field(default=(), repr=False)

    @cached_property
    def _line_starts(self) -> tuple[int, ...]:
        return (0, *(found.end() for found in re.finditer("\n", self.text)))

    @cached_property
    def statement_by_anchor(self) -> dict[str, Statement]:
        """The statements by anchor; of a duplicate anchor, the first."""
        return {statement.anchor: statement for statement in reversed(self.statements)}

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both counted from 1; columns count code points."""
        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1

    def offset(self, line: int, column: int) -> int:
        """The offset of a line and column counted from 1, at most the end of the text."""
        if not 1 <= line <= len(self._line_starts):
            return len(self.text)
        return min(self._line_starts[line - 1] + column - 1, len(self.text))

    def line(self, number: int) -> str:
        """The text of a line counted from 1, without its line break; empty past the end."""
        if not 1 <= number <= len(self._line_starts):
            return ""
        start = self._line_starts[number - 1]
        end = self.text.find("\n", start)
        return self.text[start : end if end >= 0 else len(self.text)]

    def headings_at(self, offset: int) -> tuple[Heading, ...]:
        """The headings under which an offset stands, outermost first."""
        return self._sections[self._section_at(offset)]

    def provision_at(self, offset: int) -> Provision | None:
        """The article (or, outside articles, the nearest heading) under which an offset stands."""
        return self._provisions[self._section_at(offset)]

    def _section_at(self, offset: int) -> int:
        """How many headings stand before an offset."""
        return bisect_right(self.headings, offset, key=attrgetter("start"))

    @cached_property
    def _sections(self) -> tuple[tuple[Heading, ...], ...]:
        """The headings that words stand under: before the first heading, and behind each."""
        sections: list[tuple[Heading, ...]] = [()]
        for heading in self.headings:
            above = tuple(each for each in sections[-1] if each.level < heading.level)
            sections.append((*above, heading))
        return tuple(sections)

    @cached_property
    def _provisions(self) -> tuple[Provision | None, ...]:
        """What is cited of words before the first heading, and behind each."""
        return tuple(_provision(section) for section in self._sections)

    def provision_of(self, anchor: str) -> Provision | None:
        """The statement that an anchor names, with its headings; None for an unknown anchor."""
        statement = self.statement_by_anchor.get(anchor)
        if statement is None:
            return None
        headings = tuple(heading.title for heading in self.headings_at(statement.start))
        return Provision(statement.label, headings, anchor, statement.words)


@record
class Span:
    """A stretch of a source, from offset `start` up to but not including `end`."""

    source: Source
    start: int
    end: int

    @property
    def path(self) -> str:
        return self.source.path

    @property
    def line(self) -> int:
        return self.source.position(self.start)[0]

    @property
    def column(self) -> int:
        return self.source.position(self.start)[1]

    @property
    def text(self) -> str:
        """The words of the span as they stand in the source."""
        return self.source.text[self.start : self.end]

    @property
    def provision(self) -> Provision | None:
        return self.source.provision_at(self.start)

    def to(self, other: Span) -> Span:
        """The span from the start of this one to the end of another."""
        return Span(self.source, self.start, other.end)

    def __str__(self) -> str:
        """`path:line.column-column`, or `path:line.column-line.column` over several lines."""
        line, column = self.source.position(self.start)
        end_line, end_column = self.source.position(self.end)
        last = f"{end_column}" if line == end_line else f"{end_line}.{end_column}"
        return f"{self.path}:{line}.{column}-{last}"

    def __repr__(self) -> str:
        return f"Span({self})"


def _provision(section: tuple[Heading, ...]) -> Provision | None:
    if not section:
        return None
    nearest = next((heading for heading in reversed(section) if heading.article), section[-1])
    label = f"Article {nearest.article}" if nearest.article else nearest.title
    return Provision(label, tuple(heading.title for heading in section))


_ARTICLE = re.compile(r"Article\s+(\d+\w*)", re.IGNORECASE)
