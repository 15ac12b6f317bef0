"""What a locale must say. The grammar names terminals; only a locale knows how they are spelt."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal, TypeAlias

from dsl.records import record
from dsl.surface.tree import BaseTypeName

#: A built-in function or value, by its canonical name: `number of l` counts, `impossible` is no function.
Builtin: TypeAlias = Literal["integer", "decimal", "money", "round", "number", "impossible"]

#: A case of the optional values, by its canonical name.
OptionalCase: TypeAlias = Literal["Present", "Absent"]

#: A word that has a meaning in the declaration and the choice of a calendar only, by its canonical name.
CalendarWord: TypeAlias = Literal["calendar", "weekend", "years", "to", "holidays"]

#: Why a statement of the law is deliberately not encoded, by its canonical name.
OmissionKind: TypeAlias = Literal["declaratory", "text not at hand", "discretion", "procedure", "unclear"]

#: A word of a table of cases, by its canonical name.
TableWord: TypeAlias = Literal["case", "provision", "expected", "silent", "conflict", "refused", "error"]

#: Groups of digits in an amount of money whose currency stands behind it. A bound, so that a long row of numbers
#: without a currency is not read through anew from each of them.
_GROUPS = 40


@record
class Directives:
    """The words of the lines that start with `>`; a blank stands for any run of blanks or none, as upstream."""

    module: str
    using: str
    include: str
    alias: str
    external: str


@record
class Locale:
    """The keywords and the number format of one tongue; `name` is what messages call it.

    `keywords` maps a spelling to the name of its terminal; the words of a spelling may stand apart by any white
    space, save for the spellings in `single_spaced`. `builtins` are names that nobody may declare, `base_types`
    names with a meaning in the place of a type only, `cases` the two cases of an optional value.

    `currency` is what stands before and after an amount of money, `group` the sign between its thousands,
    `decimal_separator` the sign between units and parts, `money_operator` the suffix of an operator on money.
    `plurals` are forms of the units of time that are no keywords, for a helpful message; `forms` are other forms of
    keywords of several words, read as those. `calendar` are words that speak of calendars of working days, and are
    names everywhere else; `weekdays` are those from Monday to Sunday. `measured_in` is the word in `decimal in MW` as
    it is printed, `per` the word in `USD per ha`, a name everywhere else. `omissions` are the kinds of reason why a
    statement is not encoded, as a ```` ```not-encoded ```` block writes them; `tables` are the words of tables of
    cases, which may be written in English in every tongue.
    """

    code: str
    name: str
    keywords: Mapping[str, str]
    builtins: Mapping[str, Builtin]
    base_types: Mapping[str, BaseTypeName]
    cases: Mapping[str, OptionalCase]
    currency: tuple[str, str]
    group: str
    decimal_separator: str
    money_operator: str
    plurals: Mapping[str, str]
    forms: Mapping[str, str]
    calendar: Mapping[str, CalendarWord]
    weekdays: tuple[str, ...]
    measured_in: str
    per: str
    directives: Directives
    omissions: Mapping[str, OmissionKind]
    tables: Mapping[str, TableWord]
    single_spaced: frozenset[str] = frozenset()

    def spelling(self, terminal: str) -> str | None:
        """How the tongue writes a terminal, or None where the terminal is no keyword."""
        return next((words for words, name in self.keywords.items() if name == terminal), None)

    @property
    def money(self) -> str:
        """A regular expression for a whole amount of money.

        Source: upstream's `surface/lexer.cppo.ml`: groups of any length, one or two digits for the parts.
        """
        before, after = (re.escape(each) for each in self.currency)
        group, point = re.escape(self.group), re.escape(self.decimal_separator)
        lead = rf"{before}[^\S\n\r]*" if before else ""
        rate = rf"(?![^\S\n]+{re.escape(self.per)}(?![\w']))" if self.currency[1].isalpha() else ""
        trail = rf"[^\S\n\r]*{after}{rate}" if after else ""
        units = rf"[0-9]+(?:{group}+[0-9]+){{0,{_GROUPS}}}" if after else rf"[0-9]+(?:{group}+[0-9]+)*"
        return rf"-?{lead}(?>{units})(?:{point}[0-9]{{1,2}})?{trail}"

    @property
    def plain_number(self) -> str:
        """A regular expression for a number. Thousands are set off only before a unit: a comma that sets two values
        apart has no word behind the second of them."""
        group, point = re.escape(self.group), re.escape(self.decimal_separator)
        keywords = "|".join(re.escape(words).replace(r"\ ", r"\s+") for words in self.keywords)
        unit = rf"(?:{point}[0-9]+)?[^\S\n]+(?!(?:{keywords})(?![\w']))[^\W\d_]"
        return rf"-?[0-9]+(?:(?<![0-9]{{4}})(?:{group}[0-9]{{3}})+(?![0-9])(?={unit}))?(?:{point}[0-9]+)?"

    @property
    def currency_amount(self) -> str:
        """A regular expression for an amount with the code of its currency before it, `USD 10,000.50`."""
        sign = rf"(?:-(?!{re.escape(self.money_operator)}))?"  # `-PLN` is an operator
        return rf"{sign}[A-Z]{{3}}[^\S\n]+{self.grouped_number}"

    @property
    def grouped_number(self) -> str:
        """A regular expression for the number of such an amount."""
        group, point = re.escape(self.group), re.escape(self.decimal_separator)
        three = r"[0-9]{3}(?![0-9])" if self.group == " " else "[0-9]+"
        return rf"-?[0-9]+(?:{group}{three})*(?:{point}[0-9]+)?"

    def number(self, english: str) -> str:
        """A number written in the English way, `1,000.5`, in the way of this tongue."""
        return english.translate({ord(","): self.group, ord("."): self.decimal_separator})

    def amount(self, english: str) -> str:
        """An amount whose number is written in the English way: `-1,000.50` becomes `-1 000,50 €`."""
        sign, digits = ("-", english[1:]) if english.startswith("-") else ("", english)
        before, after = self.currency
        return f"{sign}{before}{self.number(digits)}{' ' if after else ''}{after}"
