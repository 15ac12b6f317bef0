"""Readings of what goes wrong with numbers: signs that stick, units, commas, points and blanks among digits."""

from __future__ import annotations

from collections.abc import Iterator

from dsl.locales.speech import foreign_word
from dsl.syntax.figures import figure_at
from dsl.syntax.repair import Repair, instead
from dsl.syntax.stop import Stop
from dsl.syntax.words import Word

_NUMBERS = frozenset({"INTEGER_LITERAL", "DECIMAL_LITERAL", "MONEY_LITERAL"})
_UNITS = ("YEAR", "MONTH", "DAY")


def numbers(stop: Stop) -> Iterator[Repair]:
    """What goes wrong with numbers: a minus sign that sticks, plural units, commas and spaces among digits."""
    word, before, sheet = stop.word, stop.before, stop.sheet
    if word.type in _NUMBERS and word.text.startswith("-") and "MINUS" in stop.accepted and before is not None:
        number = word.text[1:].lstrip()
        value = -word.value if isinstance(word.value, int) or word.type == "DECIMAL_LITERAL" else None  # type: ignore[operator]
        minus = Word("MINUS", "-", word.start, word.start + 1, sheet, "")
        amount = Word(word.type, number, word.end - len(number), word.end, sheet, value)
        yield Repair(stop, "minus-sticks", 1, (minus, amount), {"left": before.text, "number": number})
    yield from _figure(stop)
    if before is not None and before.type == "DOT" and word.type == "DECIMAL_LITERAL":
        yield from _tuple_path(stop)
    if before is None or before.type not in _NUMBERS:
        marks = {"DOT", "COMMA"} if sheet.locale.decimal_separator == "," else {"DOT"}
        if word.type in marks and stop.wants_expression and stop.after.type == "INTEGER_LITERAL":
            data = {"words": word.text + stop.after.text, "number": sheet.locale.number(f"0.{stop.after.text}")}
            yield Repair(stop, "bare-decimal", 1, (), data, end=stop.after.end)
        if before is not None and before.type == "UPPER_NAME" and word.type in _NUMBERS:
            yield Repair(stop, "currency-name", 1, (), _amount(stop, before, word), start=before.start)
        return
    yield from _units(stop, before)
    if word.type == "UPPER_NAME" and before.type == "MONEY_LITERAL":
        yield Repair(stop, "currency-name", 1, (), _amount(stop, word, before), start=before.start)


def _units(stop: Stop, number: Word) -> Iterator[Repair]:
    """A word after a number: a unit in the plural, or none at all."""
    word, locale = stop.word, stop.sheet.locale
    unit = locale.plurals.get(word.text)
    if unit is not None and word.type == "LOWER_NAME":
        singular = locale.spelling(unit) or ""
        data = {"words": f"{number.text} {word.text}", "number": number.text, "unit": singular}
        yield Repair(stop, "plural-unit", 1, (instead(stop, unit),), data, start=number.start)
    is_name = word.type in {"LOWER_NAME", "UPPER_NAME"} and foreign_word(word.text, locale) is None
    if is_name and number.type != "MONEY_LITERAL" and stop.same_line():
        possible = [*(locale.spelling(each) for each in _UNITS), *(each for each in locale.currency[1:] if each)]
        data = {"number": number.text, "word": word.text, "units": ", ".join(f"`{each}`" for each in possible)}
        yield Repair(stop, "unknown-unit", 1, (), data, extra_trust=1)


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
