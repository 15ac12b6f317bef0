"""From the text of a rule to its words.

One compiled regular expression a locale and a dictionary of keywords, with upstream's choices: a minus sign that
touches a number belongs to it, `f of $1,2` holds the amount of twelve dollars, the words of `under condition` may
stand on two lines. Nothing here raises: what cannot be a word is reported, and left out or mended.

Source: upstream's `surface/lexer.cppo.ml`, read for its behaviour.
"""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction
from functools import cache
from unicodedata import normalize

from dsl.diagnostics.suggest import nearest
from dsl.locales import LOCALES, Locale
from dsl.locales.speech import Spoken, foreign_word
from dsl.syntax.figures import figure_at
from dsl.syntax.words import SIGNS, Sheet, Value, Word

#: Numbers of more digits are refused: Python would raise, and no law needs them.
DIGITS_LIMIT = 1000

#: Signs that letters of other scripts carry (Indic, Thai, Lao, Burmese, Khmer): they keep a word together, so that
#: one message speaks of it as a whole.
_MARKS = "\\u0300-\\u036f\\u0900-\\u0dff\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff"

#: The value of a name that `of` follows.
CALLED = "called"

_TERMINALS = {sign: terminal for terminal, sign in SIGNS.items()}
_WITH_SUFFIX = ("<=", ">=", "<", ">", "+", "-", "*", "/")
_ESCAPE = re.compile(r"\\(\r?\n[^\S\n\r]*|.)", re.DOTALL)
_DOC_MARK = re.compile(r"^##[ ]?", re.MULTILINE)
_CODE = re.compile("[A-Z]{3}")
#: A number with some sign between its thousands.
_FOREIGN_GROUPS = re.compile(
    r"-?(?P<units>[0-9]{1,3}(?:[., '’\u00a0\u202f][0-9]{3}(?![0-9]))+)(?P<part>[.,][0-9]{1,2}(?![0-9]))?"
)
_BLANKS = " \t\u00a0\u202f"
_NAME_SIGNS = frozenset("0123456789_'")
_NUMBERS = ("INTEGER_LITERAL", "DECIMAL_LITERAL")
#: From so many letters on, a word after a number that is nearly a keyword is one.
_LONG = 5
_NAMES_OF_UNITS = ("UNIT", "LOWER_NAME", "UPPER_NAME", "PRODUCT_OF_UNITS", "YEAR", "MONTH", "DAY")


@cache
def _pattern(code: str) -> re.Pattern[str]:
    locale = next(each for each in LOCALES if each.code == code)
    phrases = sorted((words for words in (*locale.keywords, *locale.forms) if " " in words), key=len, reverse=True)
    suffix = f"(?:[!.@^]|{re.escape(locale.money_operator)})?"
    kinds = {
        "skip": r"(?:\s+|\#(?![\#\[])[^\n]*)+",
        "doc": r"\#\#[^\n]*(?:\n\#\#[^\n]*)*",
        "phrase": rf"(?:{'|'.join(_spelt(words, locale) for words in phrases)})(?![\w'])",
        "bare_date": r"(?<![\w|])(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{4})(?![\w|])",
        "money": locale.money,
        "number": locale.plain_number,
        "word": rf"[^\W\d_][\w'{_MARKS}]*(?:·[^\W\d_]\w*)*",
        "date": r"\|[0-9]{4}-[0-9]{2}-[0-9]{2}\|",
        "string": r'"[^"\\]*(?:\\.[^"\\]*)*"',
        "unopened": r'=\s*[^\s"\[(][^"\n]{0,400}"(?=[^\S\n]*\])',
        "sign": rf"\#\[|\+\+|--|!=|(?:<=|>=|[<>+*/-]){suffix}|[=%(){{}}\[\]:;,.]",
        "odd_date": r"\|[\w /.-]{1,20}\||\|[0-9]+[-/.][0-9]+[-/.][0-9]+",
        "odd_string": r'"[^\n\]]*',
        "odd_name": r"_[\w']*",
        "odd": r"[^\x00-\x7f]|&+|\|+|.",
    }
    return re.compile("|".join(f"(?P<{kind}>{body})" for kind, body in kinds.items()), re.DOTALL)


@cache
def _grouped_number(code: str) -> re.Pattern[str]:
    return re.compile(next(each for each in LOCALES if each.code == code).grouped_number)


def _spelt(words: str, locale: Locale) -> str:
    """A keyword of several words as a pattern; the apostrophe that word processors put is read, and complained of."""
    gap = " " if words in locale.single_spaced else r"\s+"
    return gap.join(re.escape(word) for word in words.split()).replace("'", "['’]")


def words_of(sheet: Sheet, start: int, end: int) -> list[Word]:
    """The words between two offsets of the sheet's source, in order. Mistakes go to the sheet."""
    text, pattern, words = sheet.source.text, _pattern(sheet.locale.code), _Words(sheet)
    position: int | None = start
    while position is not None:
        scan, position = pattern.finditer(text, position, end), None
        for found in scan:
            kind = found.lastgroup
            if kind == "skip":
                continue
            if kind == "odd_string" and (culprit := words.runaway()) is not None:
                position = words.close_early(culprit)
                break
            words.add(kind or "odd", found.group(), found.start(), found.end())
    return words.words


class _Words:
    """The words so far; each kind of match of the pattern has its way of adding one."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.locale = sheet.locale
        self.words: list[Word] = []
        self.taken = 0  # to where the text belongs to an amount that has been read

    def add(self, kind: str, text: str, start: int, end: int) -> None:
        match kind:
            case "word":
                self._name_or_keyword(text, start, end)
            case "sign":
                self._sign(text, start, end)
            case "phrase":
                self._phrase(text, start, end)
            case "number":
                self._number(text, start, end)
            case "money":
                self._put("MONEY_LITERAL", text, start, end, self._cents(text, start, end))
            case "date":
                self._put("DATE_LITERAL", text, start, end, self._date(text, start, end))
            case "string":
                self._put("STRING", text, start, end, _ESCAPE.sub(_unescape, text[1:-1]))
            case "unopened":
                self._unopened(text, start, end)
            case "doc":
                self._put("DOCSTRING", text, start, end, _DOC_MARK.sub("", text.replace("\r", "")))
            case _:
                self._odd(kind, text, start, end)

    def _put(self, type: str, text: str, start: int, end: int, value: Value = None, doubtful: bool = False) -> None:
        self.words.append(Word(type, text, start, end, self.sheet, value, doubtful))

    def _name_or_keyword(self, text: str, start: int, end: int) -> None:
        keyword = self.locale.keywords.get(text)
        if keyword is not None:
            if keyword == "OF" and self.words and self.words[-1].type == "LOWER_NAME":
                self.words[-1].value = CALLED
            self._put(keyword, text, start, end)
        elif text == self.locale.per and self._after_unit():
            self._put("PER", text, start, end)
        elif "·" in text:
            self._put("PRODUCT_OF_UNITS", text, start, end)
        elif text.isascii() or all(c.islower() or c.isupper() or c in _NAME_SIGNS for c in text):
            if self.words and self.words[-1].type in _NUMBERS and self._is_unit(text, start):
                self._put("UNIT", text, start, end)
                return
            self._put("UPPER_NAME" if text[0].isupper() else "LOWER_NAME", text, start, end)
        else:
            self._odd("odd_name", text, start, end)

    def _is_unit(self, text: str, start: int) -> bool:
        """Whether a word after a number is meant as its unit: on the same line, and no misspelt or foreign keyword."""
        between = self.sheet.source.text[self.words[-1].end : start]
        if "\n" not in between and text in self.locale.plurals:
            return True
        if "\n" in between or text in self.locale.calendar or foreign_word(text, self.locale) is not None:
            return False
        return len(text) < _LONG or nearest(text, self.locale.keywords) is None

    def _after_unit(self) -> bool:
        """Whether the words so far end in a unit, or where one stands, so that `per` is no name: after a number, and
        after `decimal in`, no name was ever one of a value."""
        before = self.words[-3:]
        if before and before[-1].type in _NAMES_OF_UNITS:
            before.pop()
            if before and before[-1].type == "PER":
                return True
        if len(before) > 1 and before[-1].type in ("IN", "TO"):
            return self.locale.builtins.get(before[-2].text) in ("decimal", "money")
        return bool(before) and before[-1].type in _NUMBERS

    def _phrase(self, text: str, start: int, end: int) -> None:
        curled = text.find("’")
        if curled >= 0:
            at = start + curled
            self.sheet.report("unknown-sign", at, at + 1, {"sign": "’"}, hint=_help_for("’", self.locale))
        words = " ".join(text.replace("’", "'").split())
        self._put(self.locale.keywords.get(words) or self.locale.forms[words], text, start, end)

    def _sign(self, text: str, start: int, end: int) -> None:
        """Signs; the two meanings of `with pattern` and of `with` are told apart by the sign that follows."""
        if start < self.taken:
            return
        terminal, suffix = _TERMINALS.get(text), ""
        if terminal is None:
            stem = next(each for each in _WITH_SUFFIX if text.startswith(each))
            terminal, suffix = _TERMINALS[stem], text[len(stem) :]
        before = self.words[-1] if self.words else None
        if before is not None:
            if terminal == "DASHES" and before.type == "WITH_PATTERN":
                before.type = "MATCH_WITH"
            elif terminal == "LBRACE" and before.type == "WITH":
                before.type = "SCOPE_WITH"
        self._put(terminal, text, start, end, "$" if suffix and suffix == self.locale.money_operator else suffix)

    def _unopened(self, text: str, start: int, end: int) -> None:
        """The value of an attribute that lacks its first quote: read as the text that is meant."""
        self._sign("=", start, start + 1)
        content = text[1:].lstrip()
        begin = end - len(content)
        self.sheet.report("unopened-string", begin, end)
        self._put("STRING", content, begin, end, content[:-1], doubtful=True)

    def _number(self, text: str, start: int, end: int) -> None:
        if start < self.taken or self._is_amount(start):
            return
        plain = text.replace(self.locale.group, "")
        if len(plain) > DIGITS_LIMIT:
            self.sheet.report("number-too-long", start, end, {"limit": f"{DIGITS_LIMIT:,}"})
            plain = "0"
        if self.locale.decimal_separator in plain:
            value = Fraction(plain.replace(self.locale.decimal_separator, "."))
            self._put("DECIMAL_LITERAL", text, start, end, value)
        else:
            self._put("INTEGER_LITERAL", text, start, end, int(plain))

    def _is_amount(self, start: int) -> bool:
        """Whether the code of a currency stands before a number: then both are read as one amount, with a minus sign
        that touches the code."""
        words, text = self.words, self.sheet.source.text
        code = words[-1] if words else None
        if code is None or code.type != "UPPER_NAME" or _CODE.fullmatch(code.text) is None:
            return False
        if text[code.end : start].strip(_BLANKS) or code.end == start:
            return False
        words.pop()
        begin = code.start
        if words and words[-1].type == "MINUS" and words[-1].end == begin and not words[-1].value:
            begin = words.pop().start
        found = _grouped_number(self.locale.code).match(text, start)
        assert found is not None
        foreign = _FOREIGN_GROUPS.match(text, start)
        if foreign is not None and foreign.end() > found.end():
            self.taken = foreign.end()
            self._foreign_amount(code.text, foreign, begin)
            return True
        self.taken = found.end()
        self._amount(code.text, found.group(), begin)
        return True

    def _foreign_amount(self, code: str, found: re.Match[str], begin: int) -> None:
        """An amount whose thousands are set off by another sign than the language's."""
        text = self.sheet.source.text[begin : self.taken]
        units = "".join(each for each in found["units"] if each.isdigit())
        part = (found["part"] or "")[1:]
        right = f"{code} {self.locale.number(f'{int(units):,}' + (f'.{part}' if part else ''))}"
        self.sheet.report("amount-groups", begin, self.taken, {"words": text, "right": right})
        amount = Fraction(f"{units}.{part or '0'}")
        self._put("CURRENCY_LITERAL", text, begin, self.taken, -amount if "-" in text else amount, doubtful=True)

    def _amount(self, code: str, number: str, begin: int) -> None:
        """An amount with the code of its currency, whose thousands stand in groups of three or in none."""
        end, text = self.taken, self.sheet.source.text[begin : self.taken]
        whole, _, part = number.removeprefix("-").partition(self.locale.decimal_separator)
        first, *groups = whole.split(self.locale.group)
        plain = "".join((first, *groups))
        if len(plain) + len(part) > DIGITS_LIMIT:
            self.sheet.report("number-too-long", begin, end, {"limit": f"{DIGITS_LIMIT:,}"})
            plain = part = "0"
        elif groups and (len(first) > 3 or any(len(each) != 3 for each in groups)):
            english = f"{int(plain):,}{'.' if part else ''}{part}"
            right = f"{code} {self.locale.number(english)}"
            self.sheet.report("amount-groups", begin, end, {"words": text, "right": right})
        amount = Fraction(f"{plain}.{part or '0'}")
        self._put("CURRENCY_LITERAL", text, begin, end, -amount if "-" in text else amount)

    def _cents(self, text: str, start: int, end: int) -> int:
        """The cents of an amount; `$0.3` is thirty cents."""
        if len(text) > DIGITS_LIMIT:
            self.sheet.report("number-too-long", start, end, {"limit": f"{DIGITS_LIMIT:,}"})
            return 0
        whole, _, part = text.partition(self.locale.decimal_separator)
        units, parts = ("".join(c for c in each if c.isdigit()) for each in (whole, part))
        cents = int(units) * 100 + int(parts.ljust(2, "0"))
        return -cents if text.startswith("-") else cents

    def _date(self, text: str, start: int, end: int) -> date:
        """The day that a literal names; for a day that does not exist, a complaint and a stand-in."""
        year, month, day = (int(part) for part in text.strip("|").split("-"))
        try:
            return date(year, month, day)
        except ValueError:
            code = "date-not-in-calendar"
            if not 1 <= month <= 12:
                code = "date-month"
            elif not 1 <= day <= 31:
                code = "date-day"
            elif year == 0:
                code = "date-year"
            self.sheet.report(code, start, end, {"date": text.strip("|"), "month": f"{month}", "day": f"{day}"})
            return date(2000, 1, 1)

    def _odd(self, kind: str, text: str, start: int, end: int) -> None:
        """What can be no word. A stand-in keeps the rest of the clause readable where one is likely meant."""
        match kind:
            case "bare_date":
                self._bare_date(text, start, end)
            case "odd_date":
                self.sheet.report("date-form", start, end, {"date": text.strip("|")})
                self._put("DATE_LITERAL", text, start, end, date(2000, 1, 1), doubtful=True)
            case "odd_string":
                self.sheet.report("unclosed-string", start, end)
                self._put("STRING", text, start, end, text[1:], doubtful=True)
            case "odd_name":
                self._odd_name(text, start, end)
            case _ if self._ends_figure(text, start):
                pass
            case _:
                hint = _help_for(text, self.locale)
                self.sheet.report(
                    "unknown-sign", start, end, {"sign": text.strip() or f"U+{ord(text[0]):04X}"}, hint=hint
                )
                if text in _MEANT:
                    self._put(_TERMINALS.get(_MEANT[text], _MEANT[text]), text, start, end, "", doubtful=True)
                elif self.words:
                    self.words[-1].doubtful = True

    def _ends_figure(self, text: str, start: int) -> bool:
        """Whether a currency sign stands behind a number that is no amount, `1,505 €`; says so."""
        found = figure_at(self.sheet.source, start, self.locale) if text == self.locale.currency[1] else None
        if found is not None and self.words:
            self.sheet.report("grouped-number", found.start, found.end, found.data)
            self.words[-1].doubtful = True
        return found is not None

    def _bare_date(self, text: str, start: int, end: int) -> None:
        """A date without its bars. It could be read as an operation on numbers, but never as one that has a value."""
        right = _turned(text) if "/" in text else text
        hint = f"Put it between two bars: `|{right}|`." if right == text else f"Write `|{right}|`." if right else ""
        self.sheet.report("date-form", start, end, {"date": text}, hint=hint)
        value = self._date(f"|{right}|", start, end) if right else date(2000, 1, 1)
        self._put("DATE_LITERAL", text, start, end, value, doubtful=True)

    def _odd_name(self, text: str, start: int, end: int) -> None:
        """A name with a sign that names cannot hold; accents that are signs of their own are joined to letters."""
        composed = normalize("NFC", text)
        if composed != text and all(_has_case(c) or c in _NAME_SIGNS for c in composed):
            self.sheet.report("loose-accent", start, end, {"name": composed})
            self._name_or_keyword(composed, start, end)
            return
        sign = next((c for c in text if not (_has_case(c) or c in _NAME_SIGNS)), "_")
        code = "caseless-name" if text[0].isalpha() and not _has_case(text[0]) else "name-sign"
        power = text.translate({ord("²"): "2", ord("³"): "3"})
        hint = f"An exponent is written as a digit: `{power}`." if power != text else ""
        self.sheet.report(code, start, end, {"name": text, "sign": sign}, hint=hint)
        self._put("LOWER_NAME", text, start, end, doubtful=True)

    def runaway(self) -> int | None:
        """The first string of this stretch that runs over a line end: where a quote is missing, the likely place."""
        return next((i for i, word in enumerate(self.words) if word.type == "STRING" and "\n" in word.text), None)

    def close_early(self, culprit: int) -> int:
        """End a runaway string on its own line, forget the words after it, and say where to go on from."""
        word = self.words[culprit]
        del self.words[culprit:]
        stop = min(at for at in (word.text.find("]"), word.text.find("\n")) if at >= 0)
        self.add("odd_string", word.text[:stop], word.start, word.start + stop)
        return word.start + stop


def _turned(text: str) -> str:
    """`31/01/2026` with the year first; "" where day and month could be either."""
    one, other, year = text.split("/")
    if one == other or int(one) > 12:
        return f"{year}-{other:0>2}-{one:0>2}"
    return f"{year}-{one:0>2}-{other:0>2}" if int(other) > 12 else ""


def _has_case(letter: str) -> bool:
    return letter.islower() or letter.isupper()


def _unescape(found: re.Match[str]) -> str:
    escaped = found.group(1)
    if escaped[0] in "\r\n":
        return ""
    return {"n": "\n", "t": "\t"}.get(escaped, escaped)


def _help_for(sign: str, locale: Locale) -> str:
    """The way out of a sign without a meaning, in the words of the file; "" where there is only the general one."""
    if sign in _CURRENCIES:
        return f"An amount of money is written as in `{locale.amount('100')}`."
    return Spoken(_SIGN_HELP.get(sign, ""))


#: Signs of other notations and the word or sign of ours that each stands for: the clause is read on with it.
_MEANT = {
    "&": "AND",
    "&&": "AND",
    "||": "OR",
    "×": "*",
    "÷": "/",
    "≤": "<=",
    "≥": ">=",
    "≠": "!=",
    "−": "-",
}

_SIGN_HELP = {
    "&": "Write `and`.",
    "&&": "Write `and`.",
    "||": "Write `or`.",
    "|": "Write `or` for a choice; a date stands between two bars, as in `|2026-01-31|`.",
    "!": "Write `not`, or `!=` to say that two values differ.",
    "“": 'Use straight quotes: `"`.',
    "”": 'Use straight quotes: `"`.',
    "‘": "Use straight quotes: `'`.",
    "’": "Use straight quotes: `'`.",
    "–": "Use the plain minus sign of the keyboard: `-`.",
    "—": "Use two plain minus signs: `--`.",
    "−": "Use the plain minus sign of the keyboard: `-`.",
    "×": "Write `*`.",
    "÷": "Write `/`.",
    "≤": "Write `<=`.",
    "≥": "Write `>=`.",
    "≠": "Write `!=`.",
    "'": 'Text stands between double quotes: `"`.',
    "`": "Back-quotes stand only on the line that ends a block of rules.",
    "\\": "",
}
_CURRENCIES = frozenset("$€£¥₭")
