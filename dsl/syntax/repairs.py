"""Readings of a mistake under which the text goes on: one word put in, taken out, or read as another.

Each is offered in the order of how sure it is; `dsl.syntax.recovery` takes the first after which the text makes sense.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dsl.diagnostics.model import Label
from dsl.diagnostics.suggest import nearest
from dsl.locales.speech import foreign_word
from dsl.syntax.arguments import arguments
from dsl.syntax.habits import habits
from dsl.syntax.numbers import numbers
from dsl.syntax.repair import Repair, instead, nothing
from dsl.syntax.stop import CLOSERS, Stop
from dsl.syntax.words import Word


def repairs(stop: Stop) -> Iterator[Repair]:
    """The readings to try, the surest first."""
    yield from numbers(stop)
    yield from habits(stop)
    yield from arguments(stop)
    yield from _signs(stop)
    yield from _conditions(stop)
    yield from _initials(stop)
    yield from _foreign(stop)
    yield from _misspelt(stop)
    yield from _keyword_as_name(stop)
    yield from _missing(stop)
    yield from _surplus(stop)


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
        yield Repair(stop, "sign-for-equals", 2, (instead(stop, "EQUALS"),), data, end=stop.after.end)
    if word.type in {"EQUAL", "IS"} and "EQUALS" in stop.accepted:
        yield Repair(stop, "sign-for-equals", 1, (instead(stop, "EQUALS"),), {"sign": word.text})
    if word.type == "EQUALS" and "CONSEQUENCE" in stop.accepted and not _says_consequence(stop):
        labels = _opener_labels(stop, "CONSEQUENCE")
        yield Repair(stop, "missing-consequence", 0, (_nothing(stop, "CONSEQUENCE"),), labels=labels)
    if word.type in {"EQUALS", "IS"} and "EQUAL" in stop.accepted:
        yield Repair(stop, "equals-for-sign", 1, (instead(stop, "EQUAL"),), {"word": word.text})
    if before is not None and stop.touches() and (before.type, word.type) in _DOUBLE_SIGNS:
        data = {"sign": before.text + word.text, "right": _DOUBLE_SIGNS[before.type, word.type]}
        yield Repair(stop, "foreign-sign", 1, (), data, start=before.start)
    if word.type in {"COMMA", "SEMICOLON"}:
        other = "SEMICOLON" if word.type == "COMMA" else "COMMA"
        if other in stop.accepted:
            data = {"sign": word.text, "right": stop.sheet.spelling(other)}
            yield Repair(stop, "wrong-separator", 1, (instead(stop, other),), data)


#: Words that drafters write where a condition begins; `if` and `then` are words of expressions.
_CONDITION_WORDS = frozenset({"if", "when", "where", "provided"})


def _conditions(stop: Stop) -> Iterator[Repair]:
    """`if … then …` and its kin, written for `under condition … consequence …`."""
    word, locale = stop.word, stop.sheet.locale
    begins = word.type == "IF" or word.text in _CONDITION_WORDS
    if begins and "UNDER_CONDITION" in stop.accepted and _says_consequence(stop):
        data = {"word": word.text, "right": locale.spelling("UNDER_CONDITION") or ""}
        yield Repair(stop, "misspelt-keyword", 1, (instead(stop, "UNDER_CONDITION"),), data)
    if word.text == "unless" and "UNDER_CONDITION" in stop.accepted and _says_consequence(stop):
        terminals = ("UNDER_CONDITION", "NOT")
        data = {"word": word.text, "right": " ".join(locale.spelling(each) or "" for each in terminals)}
        yield Repair(stop, "misspelt-keyword", 1, tuple(instead(stop, each) for each in terminals), data)
    if word.type == "THEN" and "CONSEQUENCE" in stop.accepted:
        data = {"word": word.text, "right": locale.spelling("CONSEQUENCE") or ""}
        mended = instead(stop, "CONSEQUENCE")
        yield Repair(stop, "misspelt-keyword", 1, (mended,), data)
        equals = locale.spelling("EQUALS")
        said = {"word": word.text, "right": f"{data['right']} {equals}"}
        yield Repair(stop, "misspelt-keyword", 1, (mended, _nothing(stop, "EQUALS")), said)


_OF_CLAUSES = frozenset({"DECLARATION", "SCOPE", "DEFINITION", "RULE", "ASSERTION", "LABEL", "EXCEPTION"})


def _says_consequence(stop: Stop) -> bool:
    """Whether the condition at hand is ended by its word further on."""
    for word in stop.words[stop.at :]:
        if word.type == "CONSEQUENCE" or word.type in _OF_CLAUSES:
            return word.type == "CONSEQUENCE"
    return False


def _initials(stop: Stop) -> Iterator[Repair]:
    word, before = stop.word, stop.before
    is_case = stop.is_keyword(word) and before is not None and before.type == "DASHES" and stop.same_line()
    if (word.type == "LOWER_NAME" or is_case) and "UPPER_NAME" in stop.accepted and not stop.wants_expression:
        yield from _field_behind_match(stop)
        right = word.text[:1].upper() + word.text[1:]
        yield Repair(stop, "capital-needed", 1, (instead(stop, "UPPER_NAME"),), {"name": word.text, "right": right})
    if word.type == "UPPER_NAME" and stop.wants_name:
        right = word.text[:1].lower() + word.text[1:]
        yield Repair(
            stop, "small-letter-needed", 1, (instead(stop, "LOWER_NAME"),), {"name": word.text, "right": right}
        )


def _field_behind_match(stop: Stop) -> Iterator[Repair]:
    """`-- due: match … -- Absent: … -- done: …`, where the match takes the next field for a case."""
    pending = [word for word in stop.pending() if word.type in _OF_FIELDS]
    bracket = next((each.type for each in pending if each.type not in {"DASHES", "MATCH"}), "")
    if [each.type for each in pending[:2]] != ["DASHES", "MATCH"] or bracket != "LBRACE" or stop.after.type != "COLON":
        return
    dashes, match, field = pending[:3]
    text, word = stop.sheet.source.text, stop.word
    right = word.text[:1].upper() + word.text[1:]
    if re.search(rf"\b{re.escape(right)}\b", text) and _column(text, dashes) != _column(text, field):
        return  # more likely a case that is written small
    is_said = any(
        each.code == "match-before-field" and each.labels[0].span.start == match.start
        for each in stop.sheet.diagnostics
    )
    labels = (Label(match.span, "this `match` goes on for as long as there are two dashes"),)
    data = {"name": word.text}
    yield Repair(stop, "match-before-field", 1, (instead(stop, "UPPER_NAME"),), data, labels=labels, is_said=is_said)


#: Of the words that are pending, those by which a field is known from a case.
_OF_FIELDS = frozenset({"DASHES", "MATCH", "LBRACE", "LPAREN", "LBRACKET", "ATTRIBUTE"})


def _column(text: str, word: Word) -> int:
    return word.start - text.rfind("\n", 0, word.start)


def _foreign(stop: Stop) -> Iterator[Repair]:
    """A word of another locale's language, of one or more words, where this one has a word of the same meaning.

    What follows need not make sense: it may well be foreign too.
    """
    word, before, locale = stop.word, stop.before, stop.sheet.locale
    found = foreign_word(before.text, locale) if before is not None and stop.accepted_instead else None
    if before is not None and found is not None and locale.keywords.get(found[1]) in stop.accepted_instead:
        mended = Word(locale.keywords[found[1]], found[1], before.start, before.end, stop.sheet, "")
        data = {"word": before.text, "right": found[1], "tongue": found[0].name, "own": locale.name}
        yield Repair(stop, "foreign-keyword", 0, (mended,), data, before.start, before.end, extra_trust=1, retracted=1)
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
        yield Repair(stop, "misspelt-keyword", 0, (mended,), data, before.start, before.end, extra_trust=1, retracted=1)
    if word.type == "IN" and "AMONG" in stop.accepted:
        data = {"word": word.text, "right": stop.sheet.locale.spelling("AMONG") or ""}
        yield Repair(stop, "misspelt-keyword", 1, (instead(stop, "AMONG"),), data)
    if _SYNONYMS.get(word.text) in stop.accepted:
        terminal = _SYNONYMS[word.text]
        data = {"word": word.text, "right": stop.sheet.locale.spelling(terminal) or ""}
        yield Repair(stop, "misspelt-keyword", 1, (instead(stop, terminal),), data)
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
        name = instead(stop, "LOWER_NAME")
        data = {"word": " ".join(word.text.split())}
        yield Repair(stop, "keyword-as-name", 1, (name,), data, extra_trust=trust, is_name=True)


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
_SYNONYMS = {"otherwise": "ELSE", "includes": "CONTAINS", "declare": "DECLARATION", "define": "DEFINITION"}


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
    """A word that is not there, behind the last one."""
    return nothing(stop, terminal, stop.before.end if stop.before else stop.word.start)


def _surplus(stop: Stop) -> Iterator[Repair]:
    """One word too many."""
    if not stop.at_clause:
        yield Repair(stop, "", 1, extra_trust=1)
