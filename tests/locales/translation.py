"""A program put into another tongue by the tables alone, word by word: what stands between the words is kept."""

from __future__ import annotations

from dsl.literate.reader import read
from dsl.locales import Locale
from dsl.source import Source
from dsl.syntax import parse
from dsl.syntax.lexer import words_of
from dsl.syntax.words import Sheet, Word
from tests.syntax.sexpr import show

_AS_WRITTEN = {"MATCH_WITH": "WITH_PATTERN", "SCOPE_WITH": "WITH"}

#: A program in which every word of the language stands, and every kind of literal.
PROGRAM = """## What kinds there are
declaration enumeration Kind: -- Neu -- Old content integer
declaration type Opaque: external
declaration structure Car:
  data price content money
  data wheels content list of decimal
  data owner content optional of (date, duration, boolean)
  data notice content duration in working day
  data power content decimal in kW
  data rate content list of decimal in LAK per USD
  data paid content optional of money in USD
  condition is_new depends on (day_of content date, where content code_location)
declaration calendar Work:
  weekend Saturday, Sunday
  years 2011 to 2017
  holidays "work.csv"
declaration anyone content anything depends on first content anything of type t equals first
declaration scope Sub:
  input output given content integer
  context odds content list of integer
  output found content integer
declaration scope Main:
  input car content Car
  internal half content decimal
  context output fee content money state gross state net
  output is_due condition
  output parts content list of integer
  sub scope Sub
scope Main under condition is_due:
  date round up
  label base definition fee state gross under condition car.price >=$ $1,000.50 consequence
    equals if car.price < $0.5 then -$2,000,000 else car.price *$ 20%
  exception base definition fee state gross equals money of 1.5 + $12
  exception rule is_due under condition not (true and half = 0.25) consequence not fulfilled
  rule is_due under condition (true or false) xor half <. -12.000001 consequence fulfilled
  definition fee state net equals let (one, other) equals (fee, round of 2.5) in one
  definition half equals match car.owner with pattern
    -- Present content (since, term, sure) : decimal of integer of 7.0
    -- Absent : 0.0
  definition sub.given equals number of car.wheels
  definition parts equals (sort [1; -2; 3 ] in decreasing order) ++
    sort all (x, y) among (parts, parts) in increasing order of x and then y
  definition half equals maximum of car.wheels or if list empty then (Sub { -- found: 3 }).found / 2
  assertion exists x among parts such that x > 1
  assertion for all x among parts we have (assertion x > 1 in parts contains x)
  assertion |2024-02-29| +@ (1 year + 2 month + -3 day) <=@ |2025-01-01| -^ 4 day
  assertion (output of Sub with { -- given: 1 -- odds: [] }).found = impossible
  assertion (car but replace { -- price: $5 }).price = sum money of (map each x among parts such that x > 2 to $1)
  assertion |2024-02-29| + 2 working day - - 1 working days < Working_days.next_working_day of |2024-03-01|
  assertion car.power > 5.5 MW and USD 10,000.50 < -USD 2 * 3 and 8,000 LAK per USD = 1,000.5 kg·m per s2
  assertion sum money in USD of [USD 1] = USD -1 and 5 per ha < 3 ha
  date calendar Work
  assertion (content of x among parts such that x is minimum) =
    combine all x among parts in whole initially 0 with whole +! x
  assertion match (Old content 3) with pattern -- Old content n : n > 3 -- anything : false
scope Sub:
  date round down
  definition found equals minimum of list of x among odds such that x > 1
  definition odds of p, q equals Present content 3 with pattern Absent
"""


def words(text: str, locale: Locale) -> list[Word]:
    """The words of some code; there must be nothing wrong with them."""
    sheet = Sheet(Source(f"a.catala_{locale.code}", text), locale)
    found = words_of(sheet, 0, len(text))
    assert not sheet.diagnostics, [each.message for each in sheet.diagnostics]
    return found


def terminals(text: str, locale: Locale) -> list[str]:
    return [each.type for each in words(text, locale)]


def translated(text: str, ours: Locale, theirs: Locale) -> str:
    """The same program in the words of another locale."""
    parts: list[str] = []
    at = 0
    for word in words(text, ours):
        parts += [text[at : word.start], _word(word, ours, theirs)]
        at = word.end
        if word.type == "COMMA" and text[at : at + 1].strip():
            parts.append(" ")  # `1,2` is a decimal elsewhere
    return "".join(parts) + text[at:]


def _word(word: Word, ours: Locale, theirs: Locale) -> str:
    if word.type == "MONEY_LITERAL":
        return theirs.amount(_plain(word.text, ours))
    if word.type == "PER":
        return theirs.per
    if word.type == "CURRENCY_LITERAL":
        code, number = word.text.split(maxsplit=1)
        return f"{code} {theirs.number(_plain(number, ours))}"
    if word.type == "DECIMAL_LITERAL" or (word.type == "INTEGER_LITERAL" and ours.group in word.text):
        return theirs.number(_plain(word.text, ours))
    if isinstance(word.value, str) and word.value == "$" and word.text.endswith(ours.money_operator):
        return word.text.removesuffix(ours.money_operator) + theirs.money_operator
    if word.type == "LOWER_NAME":
        is_attribute = word.sheet.source.text[: word.start].endswith("#[")
        canonical: str | None = ours.builtins.get(word.text) or ours.base_types.get(word.text)
        if canonical is None and word.text in ours.calendar and not is_attribute:
            canonical = f"calendar {ours.calendar[word.text]}"
        calendar = {said: f"calendar {name}" for said, name in theirs.calendar.items()}
        names = {**calendar, **theirs.base_types, **theirs.builtins}
        return next((each for each, name in names.items() if name == canonical), word.text)
    if word.type == "UPPER_NAME" and word.text in ours.cases:
        return next(each for each, name in theirs.cases.items() if name == ours.cases[word.text])
    return theirs.spelling(_AS_WRITTEN.get(word.type, word.type)) or word.text


def _plain(number: str, locale: Locale) -> str:
    """A number as English writes it, without its currency."""
    before, after = locale.currency
    bare = number.replace(before, "").replace(after, "").strip()
    return "".join(
        {locale.group: ",", locale.decimal_separator: "."}.get(sign, sign) for sign in bare.replace("\u00a0", " ")
    )


def tree_of(text: str, locale: Locale) -> list[str]:
    """The items of some code as S-expressions; there must be nothing wrong with it."""
    tree, diagnostics = parse(read(f"a.catala_{locale.code}", f"# A\n\n```catala\n{text}\n```\n")[0])
    assert not diagnostics, [(str(each.span), each.message) for each in diagnostics]
    return [show(item) for block in tree.blocks for item in block.items]
