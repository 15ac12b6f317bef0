"""Figures moved by the smallest step: by one, a minor unit, a day, or what the last written digit counts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

from compiler.runtime.currencies import DIGITS
from dsl.locales import Locale, locale_of
from dsl.printed.spelling import finite_digits
from dsl.source import Source, Span
from dsl.surface import tree as surface

_DAY = timedelta(days=1)


def moved(written: surface.Expression) -> Iterator[surface.Expression]:
    """A figure one step up and one step down; nothing for what is no figure, or has no figure before or after it."""
    match written:
        case surface.IntegerLiteral(value):
            yield from (replace(written, value=each) for each in _around(value))
        case surface.MoneyLiteral(cents):
            yield from (replace(written, cents=each) for each in _around(cents))
        case surface.CurrencyLiteral(code, amount):
            step = Fraction(1, 10 ** DIGITS.get(code, 0))
            yield from (replace(written, amount=each) for each in _steps(amount, step))
        case surface.DecimalLiteral(value, span):
            yield from _decimals(written, value, span)
        case surface.QuantityLiteral(value, _, span):
            yield from (replace(written, value=each) for each in _steps(value, _step(span.text)))
        case surface.DateLiteral(value):
            yield from (replace(written, value=each) for each in _days(value))
        case surface.DurationLiteral():
            yield from _durations(written)
        case _:
            pass


def _around(value: int) -> Iterator[int]:
    yield value + 1
    if value > 0:
        yield value - 1


def _steps(value: Fraction, step: Fraction) -> Iterator[Fraction]:
    yield value + step
    if value >= step:
        yield value - step


def _days(value: date) -> Iterator[date]:
    if value < date.max:
        yield value + _DAY
    if value > date.min:
        yield value - _DAY


def _step(text: str) -> Fraction:
    """What the last digit of a number counts: `0.05` a hundredth, `151` one. Without a digit, one."""
    numeral = re.match(r"[\d.,\s]*", text)
    digits = numeral[0].strip() if numeral else ""
    found = re.search(r"[.,](\d+)$", digits)
    # Groups of three after a comma are thousands, as in `1,000 ha`; behind a point they are digits.
    is_group = found is not None and len(found[1]) == 3 and found[0][0] == ("," if "." not in digits else ".")
    return Fraction(1, 10 ** len(found[1])) if found and not (is_group and found[0][0] == ",") else Fraction(1)


def _decimals(written: surface.DecimalLiteral, value: Fraction, span: Span) -> Iterator[surface.Expression]:
    """A decimal moved; a percentage stays one when it is printed."""
    text, locale = span.text, locale_of(span.path)
    if not text.rstrip().endswith("%"):
        yield from (replace(written, value=each) for each in _steps(value, _step(text)))
        return
    for each in _steps(value, _step(text) / 100):
        words = _percentage(each * 100, locale)
        source = Source(span.path, words)
        yield replace(written, value=each, span=Span(source, 0, len(words)))


def _percentage(value: Fraction, locale: Locale) -> str:
    digits = finite_digits(value) or 1
    whole, part = divmod(abs(value.numerator) * 10**digits // value.denominator, 10**digits)
    return f"{locale.number(f'{whole}.{part:0{digits}d}') if part else whole}%"


def _durations(written: surface.DurationLiteral) -> Iterator[surface.Expression]:
    """A period a day longer and a day shorter: days by their number, months and years by a day beside them."""
    if written.unit in ("day", "working day"):
        yield from (replace(written, amount=each) for each in _around(written.amount))
        return
    day = surface.DurationLiteral(1, "day", written.span)
    for sign in (surface.Operator.ADD, surface.Operator.SUBTRACT):
        changed = surface.Binary(sign, "", written, day, written.span, written.span)
        yield surface.Parenthesised(changed, written.span)
