"""Readings of what goes wrong with numbers: signs that stick, units, commas, points and blanks among digits."""

from __future__ import annotations

from collections.abc import Iterator

from dsl.locales.speech import foreign_word
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
    if before is not None and before.type == "DOT" and word.type == "DECIMAL_LITERAL":
        yield from _tuple_path(stop)
    if before is None or before.type not in _NUMBERS:
        if before is not None and before.type == "DOT" and word.type == "MONEY_LITERAL":
            yield from _pointed_amount(stop)
        marks = {"DOT", "COMMA"} if sheet.locale.decimal_separator == "," else {"DOT"}
        if word.type in marks and stop.wants_expression and stop.after.type == "INTEGER_LITERAL":
            data = {"words": word.text + stop.after.text, "number": sheet.locale.number(f"0.{stop.after.text}")}
            yield Repair(stop, "bare-decimal", 1, (), data, end=stop.after.end)
        if before is not None and before.type == "UPPER_NAME" and word.type in _NUMBERS:
            yield Repair(stop, "currency-name", 1, (), _amount(stop, before, word), start=before.start)
        return
    yield from _units(stop, before)
    joined = stop.touches() and stop.after.start == word.end and "SEMICOLON" not in stop.accepted
    if word.type == "COMMA" and stop.after.type == "INTEGER_LITERAL" and joined:
        yield from _percent(stop)
        yield _grouped(stop, 2, stop.after)
    digits = word.text.removesuffix(sheet.locale.currency[1]).rstrip()
    if word.type in _NUMBERS and before.type == "INTEGER_LITERAL" and len(digits) == 3 and stop.same_line():
        yield _grouped(stop, 1, word)
    if word.type == "INTEGER_LITERAL" and before.type == "MONEY_LITERAL" and stop.touches():
        yield from _thousands(stop, before)
    if word.type == "UPPER_NAME" and before.type == "MONEY_LITERAL":
        yield Repair(stop, "currency-name", 1, (), _amount(stop, word, before), start=before.start)


def _thousands(stop: Stop, amount: Word) -> Iterator[Repair]:
    """`$10.000`, whose sign is taken to stand before cents."""
    said = amount.text + stop.word.text
    whole, sign, part = said.rpartition(stop.sheet.locale.decimal_separator)
    if sign and len(part) == 3:
        units = "".join(each for each in whole if each.isdigit())
        data = {"words": said, "number": stop.sheet.locale.amount(f"{int(units + part):,}")}
        yield Repair(stop, "grouped-number", 1, (), data, start=amount.start)


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


def _pointed_amount(stop: Stop) -> Iterator[Repair]:
    """`1.000,50 €` and `1,000.50 €` where neither is how the language writes thousands."""
    word, at = stop.word, stop.at
    first = stop.words[at - 2] if at >= 2 else None
    if first is None or first.type not in _NUMBERS or first.end != word.start - 1:
        return
    said = stop.sheet.source.text[first.start : word.end]
    separator = max(said.rfind("."), said.rfind(","))
    digits = [c for c in said[:separator] if c.isdigit()], [c for c in said[separator:] if c.isdigit()]
    whole, part = ("".join(each) for each in digits)
    english = f"{int(whole):,}.{part}" if len(part) in {1, 2} else f"{int(whole + part):,}"
    data = {"words": said, "number": stop.sheet.locale.amount(english)}
    step = Word("INTEGER_LITERAL", word.text, word.start, word.end, stop.sheet, 1, doubtful=True)
    yield Repair(stop, "grouped-number", 1, (step,), data, start=first.start)


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


def _percent(stop: Stop) -> Iterator[Repair]:
    """`10,5%`: the sign behind belongs to the number."""
    before, last = stop.before, stop.words[min(stop.at + 2, len(stop.words) - 1)]
    if before is not None and last.type == "PERCENT":
        number = f"{before.text}{stop.sheet.locale.decimal_separator}{stop.after.text}%"
        data = {"words": stop.sheet.source.text[before.start : last.end], "number": number}
        yield Repair(stop, "grouped-number", 3, (), data, start=before.start, end=last.end)


def _grouped(stop: Stop, consumed: int, last: Word) -> Repair:
    """`1,5` and `1,000` and `1 000`, written as the language wants them."""
    before = stop.before
    assert before is not None
    separator = "" if len(last.text) == 3 else stop.sheet.locale.decimal_separator
    number = f"{before.text}{separator}{last.text}"
    if last.type == "MONEY_LITERAL" and stop.sheet.locale.currency[1]:
        number = before.text + stop.sheet.locale.group + last.text
    data = {"words": stop.sheet.source.text[before.start : last.end], "number": number}
    return Repair(stop, "grouped-number", consumed, (), data, start=before.start, end=last.end)
