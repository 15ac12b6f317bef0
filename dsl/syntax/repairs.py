"""Readings of a mistake under which the text goes on: one word put in, taken out, or read as another.

Each is offered in the order of how sure it is; `dsl.syntax.recovery` takes the first after which the text makes sense.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from dsl.diagnostics.model import Label
from dsl.diagnostics.suggest import nearest
from dsl.locales.speech import foreign_word
from dsl.syntax.complaints import complain
from dsl.syntax.stop import CLOSERS, Stop
from dsl.syntax.words import Value, Word


@dataclass(frozen=True, slots=True)
class Repair:
    """Put `words` in the place of the next `consumed` ones, and say so by `code`.

    `start` and `end` bound what is shown; without a code the plain complaint is made. `extra_trust` asks for
    further words that must make sense, `retracted` says that the word before is read anew as well.
    """

    stop: Stop
    code: str
    consumed: int
    words: tuple[Word, ...] = ()
    data: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    start: int = -1
    end: int = -1
    hint: str = ""
    labels: tuple[Label, ...] = field(default=())
    extra_trust: int = 0
    retracted: bool = False

    def report(self) -> None:
        if not self.code:
            complain(self.stop)
            return
        word = self.stop.word
        start = word.start if self.start < 0 else self.start
        end = word.end if self.end < 0 else self.end
        self.stop.sheet.report(self.code, start, end, self.data, labels=self.labels, hint=self.hint)


def repairs(stop: Stop) -> Iterator[Repair]:
    """The readings to try, the surest first."""
    yield from _numbers(stop)
    yield from _signs(stop)
    yield from _initials(stop)
    yield from _foreign(stop)
    yield from _misspelt(stop)
    yield from _keyword_as_name(stop)
    yield from _missing(stop)
    yield from _surplus(stop)


def _instead(stop: Stop, type: str, text: str = "", value: Value = None) -> Word:
    """The word at hand, read as another."""
    word = stop.word
    return Word(type, text or word.text, word.start, word.end, stop.sheet, value)


_NUMBERS = frozenset({"INTEGER_LITERAL", "DECIMAL_LITERAL", "MONEY_LITERAL"})
_UNITS = ("YEAR", "MONTH", "DAY")


def _numbers(stop: Stop) -> Iterator[Repair]:
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
    if word.type == "UPPER_NAME" and before.type == "MONEY_LITERAL":
        yield Repair(stop, "currency-name", 1, (), _amount(stop, word, before), start=before.start)


def _units(stop: Stop, number: Word) -> Iterator[Repair]:
    """A word after a number: a unit in the plural, or none at all."""
    word, locale = stop.word, stop.sheet.locale
    unit = locale.plurals.get(word.text)
    if unit is not None and word.type == "LOWER_NAME":
        singular = locale.spelling(unit) or ""
        data = {"words": f"{number.text} {word.text}", "number": number.text, "unit": singular}
        yield Repair(stop, "plural-unit", 1, (_instead(stop, unit),), data, start=number.start)
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


_DOUBLE_SIGNS = {
    ("EQUAL", "EQUAL"): "=",
    ("LESS", "GREATER"): "!=",
    ("EQUAL", "GREATER"): ">=",
    ("EQUAL", "LESS"): "<=",
}


def _signs(stop: Stop) -> Iterator[Repair]:
    """`=` for `equals` and the reverse, and signs of other notations."""
    word, before = stop.word, stop.before
    if word.type == "COLON" and stop.after.type == "EQUAL" and "EQUALS" in stop.accepted:
        data = {"sign": word.text + stop.after.text}
        yield Repair(stop, "sign-for-equals", 2, (_instead(stop, "EQUALS"),), data, end=stop.after.end)
    if word.type in {"EQUAL", "IS"} and "EQUALS" in stop.accepted:
        yield Repair(stop, "sign-for-equals", 1, (_instead(stop, "EQUALS"),), {"sign": word.text})
    if word.type == "EQUALS" and "CONSEQUENCE" in stop.accepted and not _says_consequence(stop):
        labels = _opener_labels(stop, "CONSEQUENCE")
        yield Repair(stop, "missing-consequence", 0, (_nothing(stop, "CONSEQUENCE"),), labels=labels)
    if word.type in {"EQUALS", "IS"} and "EQUAL" in stop.accepted:
        yield Repair(stop, "equals-for-sign", 1, (_instead(stop, "EQUAL"),), {"word": word.text})
    if before is not None and stop.touches() and (before.type, word.type) in _DOUBLE_SIGNS:
        data = {"sign": before.text + word.text, "right": _DOUBLE_SIGNS[before.type, word.type]}
        yield Repair(stop, "foreign-sign", 1, (), data, start=before.start)
    if word.type in {"COMMA", "SEMICOLON"}:
        other = "SEMICOLON" if word.type == "COMMA" else "COMMA"
        if other in stop.accepted:
            data = {"sign": word.text, "right": stop.sheet.spelling(other)}
            yield Repair(stop, "wrong-separator", 1, (_instead(stop, other),), data)


_OF_CLAUSES = frozenset({"DECLARATION", "SCOPE", "DEFINITION", "RULE", "ASSERTION", "LABEL", "EXCEPTION"})


def _says_consequence(stop: Stop) -> bool:
    """Whether the condition at hand is ended by its word further on."""
    for word in stop.words[stop.at :]:
        if word.type == "CONSEQUENCE" or word.type in _OF_CLAUSES:
            return word.type == "CONSEQUENCE"
    return False


def _initials(stop: Stop) -> Iterator[Repair]:
    word = stop.word
    if word.type == "LOWER_NAME" and "UPPER_NAME" in stop.accepted and not stop.wants_expression:
        right = word.text[:1].upper() + word.text[1:]
        yield Repair(stop, "capital-needed", 1, (_instead(stop, "UPPER_NAME"),), {"name": word.text, "right": right})
    if word.type == "UPPER_NAME" and stop.wants_name:
        right = word.text[:1].lower() + word.text[1:]
        yield Repair(
            stop, "small-letter-needed", 1, (_instead(stop, "LOWER_NAME"),), {"name": word.text, "right": right}
        )


def _foreign(stop: Stop) -> Iterator[Repair]:
    """A word of another locale's language, of one or more words, where this one has a word of the same meaning.

    What follows need not make sense: it may well be foreign too.
    """
    word, before, locale = stop.word, stop.before, stop.sheet.locale
    found = foreign_word(before.text, locale) if before is not None and stop.accepted_instead else None
    if before is not None and found is not None and locale.keywords.get(found[1]) in stop.accepted_instead:
        mended = Word(locale.keywords[found[1]], found[1], before.start, before.end, stop.sheet, "")
        data = {"word": before.text, "right": found[1], "tongue": found[0].name, "own": locale.name}
        yield Repair(
            stop, "foreign-keyword", 0, (mended,), data, before.start, before.end, extra_trust=1, retracted=True
        )
    if not word.text[:1].isalpha():
        return
    for count in (4, 3, 2, 1):
        run = stop.run(count)
        said = " ".join(each.text for each in run)
        found = foreign_word(said, locale)
        terminal = locale.keywords.get(found[1], "") if found else ""
        if found is not None and terminal in stop.accepted:
            mended = Word(terminal, found[1], run[0].start, run[-1].end, stop.sheet, "")
            data = {"word": said, "right": found[1], "tongue": found[0].name, "own": locale.name}
            yield Repair(stop, "foreign-keyword", len(run), (mended,), data, end=run[-1].end, extra_trust=-2)


def _misspelt(stop: Stop) -> Iterator[Repair]:
    """A word near a keyword that could stand here; of two words together where the keyword has two."""
    word, before = stop.word, stop.before
    spelt = stop.sheet.locale.keywords
    near = nearest(before.text, (words for words in spelt if spelt[words] in stop.accepted_instead)) if before else None
    if before is not None and near is not None:
        mended = Word(spelt[near], near, before.start, before.end, stop.sheet, "")
        data = {"word": before.text, "right": near}
        yield Repair(
            stop, "misspelt-keyword", 0, (mended,), data, before.start, before.end, extra_trust=1, retracted=True
        )
    if word.type == "IN" and "AMONG" in stop.accepted:
        data = {"word": word.text, "right": stop.sheet.locale.spelling("AMONG") or ""}
        yield Repair(stop, "misspelt-keyword", 1, (_instead(stop, "AMONG"),), data)
    if _SYNONYMS.get(word.text) in stop.accepted:
        terminal = _SYNONYMS[word.text]
        data = {"word": word.text, "right": stop.sheet.locale.spelling(terminal) or ""}
        yield Repair(stop, "misspelt-keyword", 1, (_instead(stop, terminal),), data)
    if not word.text[:1].isalpha() or stop.is_keyword(word):
        return
    possible = {words: name for words, name in stop.sheet.locale.keywords.items() if name in stop.accepted}
    for count in (3, 2, 1):
        run = stop.run(count)
        near = nearest(
            " ".join(each.text for each in run), (words for words in possible if words.count(" ") == count - 1)
        )
        if near is not None:
            mended = Word(possible[near], near, run[0].start, run[-1].end, stop.sheet, "")
            data = {"word": " ".join(each.text for each in run), "right": near}
            yield Repair(stop, "misspelt-keyword", len(run), (mended,), data, end=run[-1].end)


def _keyword_as_name(stop: Stop) -> Iterator[Repair]:
    word = stop.word
    if stop.is_keyword(word) and "LOWER_NAME" in stop.accepted:
        trust = 0 if stop.wants_name else 1
        name = _instead(stop, "LOWER_NAME")
        yield Repair(stop, "keyword-as-name", 1, (name,), {"word": " ".join(word.text.split())}, extra_trust=trust)


_MISSING = {
    "COLON": "missing-colon",
    "EQUALS": "missing-equals",
    "CONTENT": "missing-content",
    "CONSEQUENCE": "missing-consequence",
    "THEN": "missing-then",
    "ELSE": "missing-else",
    "IN": "missing-in",
    "DASHES": "missing-dashes",
}


#: Words that drafters write for one of the language; like all words here in English, whatever the file's tongue.
_SYNONYMS = {"otherwise": "ELSE", "includes": "CONTAINS"}


_CONNECTIVES = ("ALL", "AMONG", "SUCH", "THAT", "WE_HAVE", "TO", "INITIALLY", "WITH", "MATCH_WITH")


def _missing(stop: Stop) -> Iterator[Repair]:
    """A word left out: the text makes sense with it."""
    word, before, sheet = stop.word, stop.before, stop.sheet
    if before is None:
        return
    for terminal, code in _MISSING.items():
        if terminal in stop.accepted and (terminal == "COLON" or not stop.at_clause):
            data = {"before": " ".join(before.text.split()), "word": word.text}
            labels = _opener_labels(stop, terminal)
            trust = -1 if terminal == "DASHES" and not stop.same_line() else 0
            yield Repair(stop, code, 0, (_nothing(stop, terminal),), data, labels=labels, extra_trust=trust)
    for terminal in _CONNECTIVES:
        if terminal in stop.accepted:
            data = {"before": before.text, "missing": sheet.spelling(terminal)}
            yield Repair(stop, "missing-word", 0, (_nothing(stop, terminal),), data, extra_trust=1)
    if "OF" in stop.accepted and before.type == "LOWER_NAME" and stop.same_line() and not stop.is_keyword(word):
        data = {"before": before.text, "word": word.text}
        yield Repair(stop, "missing-of", 0, (_nothing(stop, "OF"),), data)
    brackets = stop.open_brackets()
    for count in range(1, len(brackets[:20]) + 1):
        closing = tuple(_nothing(stop, CLOSERS[bracket.type]) for bracket in brackets[:count])
        outermost = brackets[count - 1]
        where = Label(word.span, "it is still open here")
        data = {"opened": outermost.text, "closing": sheet.spelling(CLOSERS[outermost.type])}
        yield Repair(stop, "unclosed-bracket", 0, closing, data, outermost.start, outermost.end, labels=(where,))


def _opener_labels(stop: Stop, terminal: str) -> tuple[Label, ...]:
    """The word that asks for a missing one, where it stands apart from it."""
    opener = {"THEN": "IF", "ELSE": "IF", "IN": "LET", "CONSEQUENCE": "UNDER_CONDITION"}.get(terminal)
    found = next((word for word in stop.pending() if word.type == opener), None)
    return (Label(found.span, "for this one"),) if found else ()


def _nothing(stop: Stop, terminal: str) -> Word:
    """A word that is not there, at the place where it should be."""
    at = stop.before.end if stop.before else stop.word.start
    return Word(terminal, "", at, at, stop.sheet, "")


def _surplus(stop: Stop) -> Iterator[Repair]:
    """One word too many."""
    if not stop.at_clause:
        yield Repair(stop, "", 1, extra_trust=1)
