"""How a locale writes the words and values of the language."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TypeAlias, assert_never

from dsl.locales import Locale
from dsl.locales.locale import Builtin, CalendarWord
from dsl.records import record
from dsl.source import Source
from dsl.surface.tree import (
    BaseTypeName,
    BooleanLiteral,
    CurrencyLiteral,
    DateLiteral,
    DecimalLiteral,
    DurationLiteral,
    IntegerLiteral,
    MoneyLiteral,
    QuantityLiteral,
    Suffix,
    UnitExpression,
)
from dsl.syntax import parse_expression

Literal: TypeAlias = (
    IntegerLiteral
    | DecimalLiteral
    | MoneyLiteral
    | CurrencyLiteral
    | QuantityLiteral
    | DateLiteral
    | DurationLiteral
    | BooleanLiteral
)

_UNITS = {"year": "YEAR", "month": "MONTH", "day": "DAY", "working day": "WORKING_DAY"}
_SUFFIXES: dict[Suffix, str] = {"": "", "integer": "!", "decimal": ".", "date": "@", "duration": "^"}


@record
class Spelling:
    """The words of one locale, asked by their meaning."""

    locale: Locale

    def word(self, *terminals: str) -> str:
        """Keywords by their terminals, with a blank between each two."""
        return " ".join(self.locale.spelling(each) or each for each in terminals)

    def builtin(self, name: Builtin) -> str:
        return next(words for words, meant in self.locale.builtins.items() if meant == name)

    def base_type(self, name: BaseTypeName) -> str:
        if name == "duration in working day":
            joint = "TO" if self.locale.code == "fr" else "IN"
            return f"{self.base_type('duration')} {self.word(joint, 'WORKING_DAY')}"
        return next(words for words, meant in self.locale.base_types.items() if meant == name)

    def calendar(self, word: CalendarWord) -> str:
        """A word that speaks of calendars; the keyword `to` joins two years where a locale has no other word."""
        return next((words for words, meant in self.locale.calendar.items() if meant == word), self.word("TO"))

    def case(self, name: str) -> str:
        """A constructor without qualifiers: the cases of an optional value have words of their own in each locale."""
        return next((words for words, meant in self.locale.cases.items() if meant == name), name)

    def suffix(self, suffix: Suffix) -> str:
        return self.locale.money_operator if suffix == "money" else _SUFFIXES[suffix]

    def literal(self, literal: Literal) -> str:
        """A value as its author wrote it, where those words say that value here; else in the plainest way."""
        written = literal.span.text
        return written if _says(written, literal, self.locale) else self._plain(literal)

    def _plain(self, literal: Literal) -> str:
        match literal:
            case IntegerLiteral(value=value):
                return str(value)
            case DecimalLiteral(value=value):
                return self.decimal(value)
            case MoneyLiteral(cents=cents):
                return self.money(cents)
            case CurrencyLiteral(code=code, amount=amount):
                number = self.decimal(abs(amount), grouped=True)
                return f"{'-' if amount < 0 else ''}{code} {number}"
            case QuantityLiteral(value=value, unit=unit):
                return f"{self.decimal(value, grouped=True)} {self.unit(unit)}"
            case DateLiteral(value=value):
                return f"|{_iso(value)}|"
            case DurationLiteral(amount=amount, unit=unit):
                return f"{amount} {self.word(_UNITS[unit])}"
            case BooleanLiteral(value=value):
                return self.word("TRUE" if value else "FALSE")
            case _:
                assert_never(literal)

    def unit(self, unit: UnitExpression) -> str:
        """A unit with the file's own word for `per`; times that are no units as they were meant."""
        times = {name: self.word(terminal) for name, terminal in _UNITS.items()}
        below = (f"{self.locale.per} {times.get(each.text, each.text)}" for each in unit.below)
        above = (times.get(unit.above.text, unit.above.text),) if unit.above else ()
        return " ".join((*above, *below))

    def decimal(self, value: Fraction, grouped: bool = False) -> str:
        """A decimal to its last digit. Raises ValueError for one that has none, such as a third.

        A `grouped` number has its thousands set off, and no digits behind the point where there is none but zero.
        """
        digits = finite_digits(value)
        if digits is None:
            raise ValueError(f"{value} has no last digit")
        whole, part = divmod(abs(value.numerator) * 10**digits // value.denominator, 10**digits)
        sign = "-" if value < 0 else ""
        if grouped:
            return self.locale.number(f"{sign}{whole:,}{f'.{part:0{digits}d}' if part else ''}")
        return self.locale.number(f"{sign}{whole}.{part:0{digits}d}")

    def money(self, cents: int) -> str:
        """An amount with its thousands set off, and its cents where there are any."""
        whole, part = divmod(abs(cents), 100)
        digits = f"{whole:,}.{part:02d}" if part else f"{whole:,}"
        return self.locale.amount(f"-{digits}" if cents < 0 else digits)


def finite_digits(value: Fraction) -> int | None:
    """How many digits a decimal has behind its point, at least one; None where they never end."""
    rest = value.denominator
    twos = fives = 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    return max(twos, fives, 1) if rest == 1 else None


def _iso(day: date) -> str:
    return f"{day.year:04d}-{day.month:02d}-{day.day:02d}"


def _says(written: str, literal: Literal, locale: Locale) -> bool:
    """Whether some words are one literal of a locale, and that one."""
    if not written or "\n" in written:
        return False
    source = Source(f"written.catala_{locale.code}", written)
    read, mistakes = parse_expression(source, 0, len(written))
    return not mistakes and read == literal
