"""A diagnostic is data: a code, spans, and the values its sentence needs. Its words live in the catalogue."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field
from types import MappingProxyType

from dsl.diagnostics.catalogue import CATALOGUE, Severity
from dsl.locales import ENGLISH, Locale, locale_of
from dsl.locales.speech import Spoken, spoken
from dsl.records import record
from dsl.source import Span


@record
class Label:
    """A second place that helps to understand the first, with a few words of its own."""

    span: Span
    words: str

    @property
    def said(self) -> str:
        """The words, with those of the language as the file writes them."""
        return _in(self.words, locale_of(self.span.path))


@record
class Diagnostic:
    """One mistake: `code` names its catalogue entry, `data` fills the entry's sentence and its way out.

    `hint` is a way out found for this very mistake (a near spelling, say); it wins over the entry's general one.
    Values and hints that quote the language in English are marked as `Spoken`; the catalogue's own words need no mark.
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
        return self._said(CATALOGUE[self.code].message)

    @property
    def help(self) -> str:
        """The way out, or an empty string where none is known."""
        return _in(self.hint, self._locale) if self.hint else self._said(CATALOGUE[self.code].help)

    @property
    def _locale(self) -> Locale:
        return locale_of(self.span.path) if self.span else ENGLISH

    def _said(self, template: str) -> str:
        """A template filled, with the words of the language as the file at hand writes them."""
        locale = self._locale
        return spoken(template, locale).format_map({name: _in(value, locale) for name, value in self.data.items()})


def _in(value: str, locale: Locale) -> str:
    return spoken(value, locale) if isinstance(value, Spoken) else value


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
