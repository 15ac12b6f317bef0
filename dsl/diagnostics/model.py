"""A diagnostic is data: a code, spans, and the values its sentence needs. Its words live in the catalogue."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from dsl.diagnostics.catalogue import CATALOGUE, Severity
from dsl.source import Span


@dataclass(frozen=True, slots=True)
class Label:
    """A second place that helps to understand the first, with a few words of its own."""

    span: Span
    words: str


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One mistake: `code` names its catalogue entry, `data` fills the entry's sentence and its way out.

    `hint` is a way out found for this very mistake (a near spelling, say); it wins over the entry's general one.
    """

    code: str
    span: Span | None
    data: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    labels: tuple[Label, ...] = ()
    hint: str = ""

    @property
    def severity(self) -> Severity:
        return CATALOGUE[self.code].severity

    @property
    def message(self) -> str:
        """One sentence that a lawyer understands."""
        return CATALOGUE[self.code].message.format_map(self.data)

    @property
    def help(self) -> str:
        """The way out, or an empty string where none is known."""
        return self.hint or CATALOGUE[self.code].help.format_map(self.data)


def has_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    """Whether any of the diagnostics stops compilation."""
    return any(diagnostic.severity is Severity.ERROR for diagnostic in diagnostics)


def in_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The diagnostics by file and place, each said once."""

    def place(diagnostic: Diagnostic) -> tuple[str, int, int]:
        span = diagnostic.span
        return (span.path, span.start, span.end) if span else ("", 0, 0)

    unique = {(place(each), each.code, each.message): each for each in diagnostics}
    return tuple(sorted(unique.values(), key=place))
