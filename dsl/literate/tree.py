"""A literate rule file, split into its blocks in the order in which they stand. Nothing is lost: the blocks' stretches,
put together, are the file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from typing import Literal, TypeAlias

from dsl.locales.locale import OmissionKind
from dsl.records import record
from dsl.source import Heading, Source, Span


@record
class LawText:
    """A run of law text between headings, directives and fences."""

    span: Span = field(compare=False)


@record
class HeadingLine:
    """One heading of the law (consecutive heading lines of one level make one heading)."""

    heading: Heading
    span: Span = field(compare=False)


FenceKind: TypeAlias = Literal["code", "metadata", "test", "cases", "note", "not-encoded", "raw"]


@record
class Fence:
    """A fenced block: `span` with its fence lines, `body` without; `info` is what follows the opening back-quotes.

    `code` is a `catala` fence (private), `metadata` a `catala-metadata` one (public), `test` a `catala-test-cli` one,
    `cases` holds a table of cases, `note` an editor's note and `not-encoded` reasons why statements have no rule; any
    other fence is `raw` and belongs to the law text.
    """

    kind: FenceKind
    info: str
    span: Span = field(compare=False)
    body: Span = field(compare=False)


@record
class ModuleDirective:
    """`> Module Name [external]`."""

    name: str
    is_external: bool
    span: Span = field(compare=False)
    name_span: Span = field(compare=False)


@record
class UsingDirective:
    """`> Using Name [as Alias]`."""

    name: str
    alias: str | None
    span: Span = field(compare=False)
    name_span: Span = field(compare=False)
    alias_span: Span | None = field(compare=False)


@record
class IncludeDirective:
    """`> Include: path`."""

    path: str
    span: Span = field(compare=False)


@record
class NamedAnchor:
    """An anchor where something names it."""

    anchor: str
    span: Span = field(compare=False)


@record
class Omission:
    """Statements that are deliberately not encoded, and why: the `kind` of reason (`said` as the file writes it) and
    the `reason` itself, its white space folded."""

    anchors: tuple[NamedAnchor, ...]
    kind: OmissionKind
    said: str
    reason: str
    span: Span = field(compare=False)


Block: TypeAlias = LawText | HeadingLine | Fence | ModuleDirective | UsingDirective | IncludeDirective


@record
class Document:
    """A rule file as read; `source` carries its headings and statements, `omissions` are those of all its blocks."""

    source: Source
    blocks: tuple[Block, ...]
    omissions: tuple[Omission, ...] = ()

    def fences(self, *kinds: FenceKind) -> Iterator[Fence]:
        """The fenced blocks of the given kinds, in order."""
        return (block for block in self.blocks if isinstance(block, Fence) and block.kind in kinds)
