"""Readings of what people write out of habit: comparisons in words, articles, numbers in words, blanks within names.

The words are English, as those of most drafters are, whatever the tongue of the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from dsl.diagnostics.suggest import number_of
from dsl.syntax.repair import Repair, instead
from dsl.syntax.stop import Stop
from dsl.syntax.words import Word

#: Signs of comparison by the words that people use for them.
_IN_WORDS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        **dict.fromkeys(("is", "is equal to", "equal to"), ("EQUAL", "=")),
        **dict.fromkeys(("is not", "is not equal to", "differs from"), ("DIFFERENT", "!=")),
        **dict.fromkeys(("is less than", "less than", "is below", "below", "is before", "before"), ("LESS", "<")),
        **dict.fromkeys(("is at most", "at most", "is not more than", "not more than"), ("LESS_OR_EQUAL", "<=")),
        **dict.fromkeys(("is more than", "more than", "is greater than", "greater than"), ("GREATER", ">")),
        **dict.fromkeys(("exceeds", "is above", "above", "is after", "after"), ("GREATER", ">")),
        **dict.fromkeys(("is at least", "at least", "is not less than", "not less than"), ("GREATER_OR_EQUAL", ">=")),
    }
)
_MOST_WORDS = 4

_UNITS = frozenset({"YEAR", "MONTH", "DAY", "WORKING_DAY"})
_NAMES = frozenset({"LOWER_NAME", "UPPER_NAME"})

_DIGITS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_POWERS = MappingProxyType({"thousand": 3, "million": 6, "millions": 6, "billion": 9, "billions": 9})


def habits(stop: Stop) -> Iterator[Repair]:
    """What people write out of habit, the surest readings first."""
    yield from _comparison(stop)
    yield from _large_amount(stop)
    yield from _declared_condition(stop)
    yield from _in_match(stop)
    yield from _attribute(stop)
    yield from _full_stop(stop)
    before = stop.before
    if before is not None and before.type in _NAMES and stop.same_line() and _is_unused(stop, before):
        yield from _name_in_parts(stop, before)
        yield from _article(stop, before)
        yield from _number_in_words(stop, before)


def _is_unused(stop: Stop, before: Word) -> bool:
    """Whether nothing has been made yet of the name before."""
    values = stop.parser.value_stack
    last = values[-1] if values else None
    return last is before or getattr(getattr(last, "span", None), "start", -1) == before.start


def _comparison(stop: Stop) -> Iterator[Repair]:
    """`is at most`, `exceeds`, `between … and …`, `in […]`, where a sign is wanted."""
    word, before = stop.word, stop.before
    if "LESS" not in stop.accepted or before is None or before.type in _UNITS:
        return
    for count in range(_MOST_WORDS, 0, -1):
        run = stop.run(count)
        said = " ".join(" ".join(each.text.split()) for each in run)
        if said in _IN_WORDS:
            terminal, sign = _IN_WORDS[said]
            data = {"words": said, "right": sign}
            mended = Word(terminal, sign, word.start, run[-1].end, stop.sheet, "")
            yield Repair(stop, "comparison-in-words", len(run), (mended,), data, end=run[-1].end)
    said_and, contains = (stop.sheet.locale.spelling(each) for each in ("AND", "CONTAINS"))
    if word.text == "between":
        data = {"words": word.text, "right": f"{before.text} >= … {said_and} {before.text} <= …"}
        yield Repair(stop, "comparison-in-words", 1, (instead(stop, "GREATER_OR_EQUAL", ">="),), data)
    if word.type == "IN" and stop.after.type == "LBRACKET":
        data = {"words": word.text, "right": f"[…] {contains} {before.text}"}
        yield Repair(stop, "comparison-in-words", 1, (instead(stop, "EQUAL", "="),), data)


def _large_amount(stop: Stop) -> Iterator[Repair]:
    """`$20 million`."""
    before, word, locale = stop.before, stop.word, stop.sheet.locale
    if before is None or before.type not in {"MONEY_LITERAL", "CURRENCY_LITERAL"} or word.text not in _POWERS:
        return
    found = re.search(r"[0-9]+(?:[.,][0-9]+)?", before.text)
    whole, _, part = (found.group() if found else "").replace(",", ".").partition(".")
    zeros = _POWERS[word.text] - len(part)
    if whole and zeros >= 0 and len(re.findall(r"[0-9.,]+", before.text)) == 1:
        english = f"{int(whole + part) * 10**zeros:,}"
        code = f"{before.text[:3]} {locale.number(english)}"
        right = code if before.type == "CURRENCY_LITERAL" else locale.amount(english)
        data = {"words": f"{before.text} {word.text}", "number": right}
        yield Repair(stop, "grouped-number", 1, (), data, start=before.start, extra_trust=-1)


def _declared_condition(stop: Stop) -> Iterator[Repair]:
    """`output is_due content condition`, and `input area: decimal`."""
    before = stop.before
    if stop.word.type == "CONDITION" and before is not None and before.type == "CONTENT":
        name = stop.words[stop.at - 2].text if stop.at > 1 else ""
        place = (before.start, stop.word.end)
        yield Repair(stop, "condition-with-content", 0, (), {"name": name}, *place, retracted=1)
    if stop.word.type == "COLON" and "CONTENT" in stop.accepted:
        yield Repair(stop, "missing-content", 1, (instead(stop, "CONTENT"),))


def _in_match(stop: Stop) -> Iterator[Repair]:
    """`-- else: …`, `-- Case -> …`, `project with Land`."""
    word, before, locale = stop.word, stop.before, stop.sheet.locale
    is_rest = word.type == "ELSE" or word.text in {"otherwise", "default", "other", "others"}
    if is_rest and before is not None and before.type == "DASHES" and "ANYTHING" in stop.accepted:
        data = {"word": word.text, "right": locale.spelling("ANYTHING") or ""}
        yield Repair(stop, "misspelt-keyword", 1, (instead(stop, "ANYTHING"),), data)
    arrow = {("MINUS", "GREATER"), ("EQUAL", "GREATER")}
    if "COLON" in stop.accepted and (word.type, stop.after.type) in arrow and stop.after.start == word.end:
        data = {"sign": word.text + stop.after.text, "right": ":"}
        yield Repair(stop, "foreign-sign", 2, (instead(stop, "COLON"),), data, end=stop.after.end)
    if word.type in {"WITH", "MATCH_WITH"} and "WITH_PATTERN" in stop.accepted and stop.after.type == "UPPER_NAME":
        data = {"word": word.text, "right": locale.spelling("WITH_PATTERN") or ""}
        yield Repair(stop, "misspelt-keyword", 1, (instead(stop, "WITH_PATTERN"),), data)


def _attribute(stop: Stop) -> Iterator[Repair]:
    """`[implements = "art1"]` on a line of its own."""
    run = stop.run(3)
    types = [each.type for each in run]
    if types[:2] == ["LBRACKET", "LOWER_NAME"] and types[2:] in (["EQUAL"], ["RBRACKET"]) and not stop.same_line():
        yield Repair(stop, "attribute-sign", 1, (instead(stop, "ATTRIBUTE", "#["),), {"name": run[1].text})


def _full_stop(stop: Stop) -> Iterator[Repair]:
    """A point at the end of a clause."""
    before = stop.before
    if before is None or before.type != "DOT" or stop.same_line():
        return
    for terminal in ("INTEGER_LITERAL", "LOWER_NAME", "UPPER_NAME"):
        if terminal in stop.accepted:
            filler = Word(terminal, "", before.end, before.end, stop.sheet, 1, doubtful=True)
            yield Repair(stop, "full-stop", 0, (filler,), start=before.start, end=before.end)


def _name_in_parts(stop: Stop, before: Word) -> Iterator[Repair]:
    """`area m2` where the file speaks of `area_m2`."""
    joined = f"{before.text}_{stop.word.text}"
    if re.search(rf"\b{re.escape(joined)}\b", stop.sheet.source.text):
        name = Word(before.type, joined, before.start, stop.word.end, stop.sheet, "")
        data = {"words": f"{before.text} {stop.word.text}", "right": joined}
        yield Repair(stop, "name-in-parts", 1, (name,), data, before.start, stop.word.end, extra_trust=-1, retracted=1)


def _article(stop: Stop, before: Word) -> Iterator[Repair]:
    """`the amount`, unless the file has something of that name."""
    is_declared = re.search(rf"\b{before.text}\s+{stop.sheet.locale.spelling('CONTENT')}\b", stop.sheet.source.text)
    if before.text in {"the", "a", "an"} and stop.word.type in _NAMES and not is_declared:
        place = (before.start, before.end)
        yield Repair(stop, "article", 0, (), {"word": before.text}, *place, extra_trust=-1, retracted=1)


def _number_in_words(stop: Stop, before: Word) -> Iterator[Repair]:
    """`one year`."""
    number = number_of(before.text)
    if number and stop.word.type in _UNITS:
        digits = Word("INTEGER_LITERAL", number, before.start, before.end, stop.sheet, int(number))
        data = {"word": before.text, "number": number}
        yield Repair(stop, "number-in-words", 0, (digits,), data, before.start, before.end, retracted=1)
