"""What the parser is fed with: words that know where they stand, and the sheet on which mistakes are noted."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from types import MappingProxyType
from typing import TypeAlias

from dsl.diagnostics.model import Diagnostic, Label
from dsl.locales import Locale
from dsl.source import Source, Span

#: What a word means by itself: a number, cents, a date, the text of a string or docstring, an operator's suffix.
Value: TypeAlias = int | Fraction | date | str | None


#: After so many mistakes on one sheet no more are noted, and the rest of a block with one is left unread.
MISTAKES_LIMIT = 100


class Sheet:
    """One source under the parser: its text, its locale, and the mistakes found so far.

    Every word points to its sheet, so the parser's callbacks keep no state and one grammar serves all threads.
    """

    __slots__ = ("diagnostics", "locale", "source")

    def __init__(self, source: Source, locale: Locale) -> None:
        self.source = source
        self.locale = locale
        self.diagnostics: list[Diagnostic] = []

    def report(
        self,
        code: str,
        start: int,
        end: int,
        data: Mapping[str, str] = MappingProxyType({}),
        *,
        labels: tuple[Label, ...] = (),
        hint: str = "",
    ) -> None:
        """Note a mistake in the stretch from `start` to `end`."""
        if len(self.diagnostics) <= MISTAKES_LIMIT:
            self.diagnostics.append(Diagnostic(code, Span(self.source, start, end), data, labels, hint))

    def spelling(self, terminal: str) -> str:
        """How a terminal is written in this sheet's tongue, between back-quotes for use in a message."""
        return f"`{self.locale.spelling(terminal) or SIGNS.get(terminal, terminal)}`"


class Word:
    """A token: `type` is its terminal, `text` its words as written, `start` and `end` its offsets in the source.

    `value` is its meaning where it has one by itself. A `doubtful` word has been complained about already: the
    parser goes on with it, and stays silent about what it leads to.
    """

    __slots__ = ("doubtful", "end", "sheet", "start", "text", "type", "value")

    def __init__(
        self, type: str, text: str, start: int, end: int, sheet: Sheet, value: Value = None, doubtful: bool = False
    ) -> None:
        self.type = type
        self.text = text
        self.start = start
        self.end = end
        self.sheet = sheet
        self.value = value
        self.doubtful = doubtful

    @property
    def span(self) -> Span:
        return Span(self.sheet.source, self.start, self.end)

    def __repr__(self) -> str:
        return f"Word({self.type}, {self.text!r}, {self.start})"


#: The signs that are spelt alike in every tongue, by terminal; operators without their suffix.
SIGNS: Mapping[str, str] = MappingProxyType(
    {
        "ATTRIBUTE": "#[",
        "LPAREN": "(",
        "RPAREN": ")",
        "LBRACE": "{",
        "RBRACE": "}",
        "LBRACKET": "[",
        "RBRACKET": "]",
        "COLON": ":",
        "SEMICOLON": ";",
        "COMMA": ",",
        "DOT": ".",
        "DASHES": "--",
        "CONCATENATE": "++",
        "EQUAL": "=",
        "DIFFERENT": "!=",
        "LESS": "<",
        "LESS_OR_EQUAL": "<=",
        "GREATER": ">",
        "GREATER_OR_EQUAL": ">=",
        "PLUS": "+",
        "MINUS": "-",
        "TIMES": "*",
        "DIVIDE": "/",
        "PERCENT": "%",
    }
)
