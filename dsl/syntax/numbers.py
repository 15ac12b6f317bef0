"""Readings of what goes wrong with numbers: signs that stick, commas, points and blanks among digits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from dsl.syntax.figures import figure_at
from dsl.syntax.repair import Repair
from dsl.syntax.stop import Stop
from dsl.syntax.words import Word

_NUMBERS = frozenset({"INTEGER_LITERAL", "DECIMAL_LITERAL", "MONEY_LITERAL"})
_AMOUNTS = frozenset({"MONEY_LITERAL", "CURRENCY_LITERAL"})


def numbers(stop: Stop) -> Iterator[Repair]:
    """What goes wrong with numbers: a minus sign that sticks, commas and spaces among digits."""
    word, before, sheet = stop.word, stop.before, stop.sheet
    if (
        word.type in {*_NUMBERS, "CURRENCY_LITERAL"}
        and word.text.startswith("-")
        and "MINUS" in stop.accepted
        and before is not None
    ):
        number = word.text[1:].lstrip()
        value = -word.value if isinstance(word.value, int | Fraction) else None
        minus = Word("MINUS", "-", word.start, word.start + 1, sheet, "")
        amount = Word(word.type, number, word.end - len(number), word.end, sheet, value)
        first = stop.words[stop.at - 2] if before.type == "UNIT" else before
        left = sheet.source.text[first.start : before.end]
        data = {"left": left, "number": number}
        yield Repair(stop, "minus-sticks", 1, (minus, amount), data)
        if stop.after.type == "COMMA" and any(each.type == "OF" for each in stop.pending()):
            hint = f"Write `{left} - {number}`, with parentheses around the whole argument."
            yield Repair(stop, "minus-sticks", 1, (minus, amount), data, hint=hint, extra_trust=-2)
    yield from _figure(stop)
    if before is not None and before.type == "DOT" and word.type == "DECIMAL_LITERAL":
        yield from _tuple_path(stop)
    if before is not None and before.type == "LOWER_NAME" and word.type in _NUMBERS:
        yield from _small_code(stop, before)
    if before is not None and before.type in _AMOUNTS and word.text == sheet.locale.per:
        code = before.text.lstrip("-")[:3] if before.type == "CURRENCY_LITERAL" else "USD"
        number = before.text.replace(f"{code} ", "").strip("".join(sheet.locale.currency)).strip()
        data = {"words": f"{before.text} {word.text}", "number": number, "per": f"{word.text} {stop.after.text}"}
        data |= {"code": code}
        yield Repair(stop, "sign-in-rate", 2, (), data, start=before.start, end=stop.after.end)
    if before is None or before.type not in _NUMBERS:
        marks = {"DOT", "COMMA"} if sheet.locale.decimal_separator == "," else {"DOT"}
        if word.type in marks and stop.wants_expression and stop.after.type == "INTEGER_LITERAL":
            data = {"words": word.text + stop.after.text, "number": sheet.locale.number(f"0.{stop.after.text}")}
            yield Repair(stop, "bare-decimal", 1, (), data, end=stop.after.end)
        if before is not None and before.type == "UPPER_NAME" and word.type in _NUMBERS:
            yield Repair(stop, "currency-name", 1, (), _amount(stop, before, word), start=before.start)
        return
    if word.type == "UPPER_NAME" and before.type == "MONEY_LITERAL":
        yield Repair(stop, "currency-name", 1, (), _amount(stop, word, before), start=before.start)


_CODE = re.compile(r"([a-z]{3})[^\S\n]+([0-9](?:[0-9., ]*[0-9])?)")


def _small_code(stop: Stop, name: Word) -> Iterator[Repair]:
    """`usd 10,000`, unless the file declares something of that name."""
    sheet = stop.sheet
    found = _CODE.match(sheet.source.text, name.start)
    content = sheet.locale.spelling("CONTENT") or ""
    if found is None or re.search(rf"\b{name.text}\s+{content}\b", sheet.source.text):
        return
    taken = [word for word in stop.words[stop.at :] if word.start < found.end()]
    right = f"{found[1].upper()} {found[2]}"
    data = {"words": found.group(), "right": right, "name": found[1], "number": found[2]}
    value = Fraction("".join(each for each in found[2].replace(sheet.locale.decimal_separator, ".") if each in _DIGITS))
    amount = Word("CURRENCY_LITERAL", right, name.start, found.end(), sheet, value, doubtful=True)
    place = (name.start, found.end())
    yield Repair(stop, "currency-in-capitals", len(taken), (amount,), data, *place, extra_trust=-1, retracted=1)


_DIGITS = frozenset("0123456789.")


def _amount(stop: Stop, currency: Word, number: Word) -> dict[str, str]:
    """A currency named beside a number, and how the amount is written without the name."""
    before, after = stop.sheet.locale.currency
    bare = number.text.removeprefix(before).removesuffix(after).strip()
    return {"name": currency.text, "amount": f"{before}{bare}{' ' if after else ''}{after}"}


def _tuple_path(stop: Stop) -> Iterator[Repair]:
    """`t.1.2`, where the last three signs make a decimal."""
    word, sheet = stop.word, stop.sheet
    first, sign, second = word.text.partition(sheet.locale.decimal_separator)
    if not (first.isdigit() and sign == "."):
        return
    middle = word.start + len(first)
    words = (
        Word("INTEGER_LITERAL", first, word.start, middle, sheet, int(first)),
        Word("DOT", ".", middle, middle + 1, sheet, ""),
        Word("INTEGER_LITERAL", second, middle + 1, word.end, sheet, int(second)),
    )
    yield Repair(stop, "tuple-path", 1, words, {"words": word.text, "first": first, "second": second})


def _figure(stop: Stop) -> Iterator[Repair]:
    """A number of several groups, or with a sign behind it, whose first words have been read."""
    word, before, sheet = stop.word, stop.before, stop.sheet
    separates = word.type == "COMMA" and "SEMICOLON" in stop.accepted  # of a list
    found = None if separates or before is None else figure_at(sheet.source, word.start, sheet.locale)
    if found is None or before is None or not found.start <= before.start:
        return
    consumed = sum(each.start < found.end for each in stop.words[stop.at :])
    step = Word("INTEGER_LITERAL", word.text, word.start, word.end, sheet, 1, doubtful=True)
    words = (step,) if before.type == "DOT" else ()
    yield Repair(stop, "grouped-number", consumed, words, found.data, found.start, found.end, found.hint)
