"""A place where the parser stopped, and what can be read off its stacks there."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from dsl.surface.tree import Name
from dsl.syntax.tables import END, Machine
from dsl.syntax.words import SIGNS, Sheet, Word

#: The brackets that open something, each with the terminal that closes it.
CLOSERS = {"LPAREN": "RPAREN", "LBRACKET": "RBRACKET", "LBRACE": "RBRACE", "ATTRIBUTE": "RBRACKET"}


class Stop:
    """The word that cannot come next, and its neighbourhood."""

    def __init__(self, parser: Machine, sheet: Sheet, words: list[Word], at: int, at_clause: bool) -> None:
        self.parser = parser
        self.sheet = sheet
        self.words = words
        self.at = at
        self.tables = parser.tables
        self.at_clause = at_clause

    @property
    def word(self) -> Word:
        return self.words[self.at]

    @property
    def before(self) -> Word | None:
        return self.words[self.at - 1] if self.at else None

    @property
    def after(self) -> Word:
        return self.words[min(self.at + 1, len(self.words) - 1)]

    def run(self, count: int) -> list[Word]:
        """So many words from the one at hand on, or fewer where the text ends before."""
        return [word for word in self.words[self.at : self.at + count] if word.type != END]

    @cached_property
    def accepted(self) -> frozenset[str]:
        """The terminals that could have come instead."""
        return self.tables.acceptable(self.parser.state_stack)

    @cached_property
    def accepted_instead(self) -> frozenset[str]:
        """The terminals that could have come in the place of the word before, if it is a name not yet made use of."""
        before, values = self.before, self.parser.value_stack
        if before is None or before.type not in {"LOWER_NAME", "UNIT"} or not values:
            return frozenset()
        last = values[-1]
        if last is not before and not (isinstance(last, Name) and last.span.start == before.start):
            return frozenset()
        return self.tables.acceptable(self.parser.state_stack[:-1])

    @property
    def wants_expression(self) -> bool:
        return {"INTEGER_LITERAL", "LPAREN"} <= self.accepted

    @property
    def wants_name(self) -> bool:
        """Whether a name is wanted where no expression may stand."""
        return "LOWER_NAME" in self.accepted and not self.wants_expression

    @property
    def is_end(self) -> bool:
        return self.word.type == END

    def pending(self) -> Iterator[Word]:
        """The words whose construct is not complete, innermost first."""
        return (value for value in reversed(self.parser.value_stack) if isinstance(value, Word))

    def open_brackets(self) -> list[Word]:
        """The brackets that wait for their closing one, innermost first."""
        return [word for word in self.pending() if word.type in CLOSERS]

    def is_keyword(self, word: Word) -> bool:
        """Whether a word is one of the tongue's own (and neither a name, a literal nor a sign)."""
        return (
            word.text[:1].isalpha()
            and word.type not in SIGNS
            and " ".join(word.text.split()) in self.sheet.locale.keywords
        )

    def same_line(self) -> bool:
        """Whether the word stands on the line of the one before it."""
        return self.before is not None and "\n" not in self.sheet.source.text[self.before.end : self.word.start]

    def touches(self) -> bool:
        """Whether nothing stands between the word and the one before it."""
        return self.before is not None and self.before.end == self.word.start

    def open_attribute(self) -> bool:
        """Whether the innermost open bracket is that of an attribute."""
        return next((word.type for word in self.open_brackets()), "") == "ATTRIBUTE"
