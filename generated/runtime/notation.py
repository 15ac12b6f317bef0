"""Values as people read them: `show` as upstream prints results, `write` as an author writes them, on one line.

Printed values group digits, cut decimals after six digits and name units in the plural; they are for reading. Written
values are exact and can be put back into a rule file or a table of cases.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from .dates import Duration, written
from .decimals import decimal_digits, digits
from .money import CENTS, MONEY_DIGITS, plain_amount
from .records import frozen
from .schema import (
    Abstract,
    Boolean,
    CodeLocation,
    Date,
    Decimal,
    DecimalIn,
    DurationType,
    Enumeration,
    Function,
    Integer,
    ListOf,
    Money,
    MoneyIn,
    OptionalOf,
    Structure,
    TupleOf,
    Type,
    WorkingDuration,
    case_of,
)

#: Digits after the point that `show` prints.
SHOWN_DIGITS = 6
#: `show_bound` breaks before a value that would end beyond this column.
_WIDTH = 77


@frozen
class Locale:
    """How one language of rule files writes values. `money` is what stands before and after an
    amount; `units` are as written after a number in a rule, `one` and `many` as printed in results."""

    group: str
    point: str
    money: tuple[str, str]
    booleans: tuple[str, str]
    shown_booleans: tuple[str, str]
    content: str
    units: tuple[str, str, str]
    one: tuple[str, str, str]
    many: tuple[str, str, str]
    #: For one and for many, both as a rule may have it.
    working_day: tuple[str, str]
    #: Between the units of a quotient: `USD per ha`.
    per: str


ENGLISH = Locale(
    ",",
    ".",
    ("$", ""),
    ("false", "true"),
    ("false", "true"),
    "content",
    ("year", "month", "day"),
    ("year", "month", "day"),
    ("years", "months", "days"),
    ("working day", "working days"),
    "per",
)
FRENCH = Locale(
    " ",
    ",",
    ("", " €"),
    ("faux", "vrai"),
    ("faux", "vrai"),
    "contenu",
    ("an", "mois", "jour"),
    ("an", "mois", "jour"),
    ("ans", "mois", "jours"),
    ("jour ouvré", "jours ouvrés"),
    "par",
)
#: Printed as upstream prints Polish, which drops the diacritics and leaves out the plural.
POLISH = Locale(
    ",",
    ".",
    ("", " PLN"),
    ("fałsz", "prawda"),
    ("falsz", "prawda"),
    "typu",
    ("rok", "miesiąc", "dzień"),
    ("rok", "miesiac", "dzien"),
    ("rok", "miesiac", "dzien"),
    ("dzień roboczy", "dni robocze"),
    "na",
)

#: By the ending of the names of rule files.
LOCALES = {"en": ENGLISH, "fr": FRENCH, "pl": POLISH}


def show_bound(name: str, type: Type, value: Any, locale: Locale = ENGLISH) -> str:
    """`name = value`, the value on a line of its own where it is too wide; further lines are indented to match. A code
    location on its own is shown as in messages."""
    if isinstance(type, CodeLocation):
        last = f"{value.end_line}." if value.end_line != value.line else ""
        shown = f"{value.file}:{value.line}.{value.character}-{last}{value.end_character}"
    else:
        shown = show(type, value, locale)
    lines = shown.split("\n")
    # Upstream's printer measures the whole value as if it stood on one line, with the padding of its lines.
    if 2 + len(name) + 3 + sum(len(line) for line in lines) <= _WIDTH:
        return f"{name} = " + f"\n{' ' * (len(name) + 3)}".join(lines)
    return f"{name} =\n  " + "\n  ".join(lines)


def show(type: Type, value: Any, locale: Locale = ENGLISH) -> str:
    """A value as upstream prints it; structures and lists that are not empty take several lines."""
    return _show(type, value, locale, 0)


def _show(type: Type, value: Any, locale: Locale, indent: int) -> str:
    match type:
        case Boolean():
            return locale.shown_booleans[value]
        case Integer():
            return _grouped(value, locale)
        case Decimal():
            return _shown_decimal(value, locale)
        case Money():
            return _money(value, locale, cents=True)
        case MoneyIn():
            return _amount(value, type, locale, minor=True)
        case DecimalIn(unit):
            return f"{_shown_decimal(value, locale, whole=True)} {_unit(unit, locale)}"
        case Date():
            return f"|{value.isoformat()}|"
        case DurationType():
            return _shown_duration(value, locale)
        case WorkingDuration():
            return f"{_grouped(value, locale)} {locale.working_day[abs(value) != 1]}"
        case ListOf(element):
            lines = [f"{_show(element, each, locale, indent + 2)};" for each in value]
            return _block("[", lines, "]", indent)
        case TupleOf(items):
            parts = (_show(item, each, locale, indent + 1) for item, each in zip(items, value, strict=True))
            return f"({', '.join(parts)})"
        case OptionalOf(element, present, absent):
            if value is None:
                return absent
            return f"{present} {locale.content} {_show(element, value.value, locale, indent + 2)}"
        case Structure():
            lines = [f"-- {name}: {_show(part, each, locale, indent + 2)}" for name, part, each in _fields(type, value)]
            return _block(f"{type.name} {{", lines, "}", indent)
        case Enumeration():
            _, case, payload = case_of(type, value)
            if case.payload is None:
                return case.name
            return f"{case.name} {locale.content} {_show(case.payload, payload, locale, indent + 2)}"
        case CodeLocation():
            return f"{value.file}:{value.line}.{value.character}-{value.end_line}-{value.end_character}"
        case Function():
            return "<function>"
        case Abstract():
            return str(value)


def write(type: Type, value: Any, locale: Locale = ENGLISH) -> str:
    """A value as it is written in a rule file, exactly and on one line.

    Code locations and functions have no such notation; they are written as `show` prints them.
    """
    match type:
        case DecimalIn(unit):
            return _written_quantity(value, _unit(unit, locale), locale)
        case MoneyIn():
            return _amount(value, type, locale, minor=value % 10**type.digits != 0)
        case Boolean():
            return locale.booleans[value]
        case Enumeration():
            _, case, payload = case_of(type, value)
            if case.payload is None:
                return case.name
            return f"{case.name} {locale.content} {_operand(case.payload, payload, locale)}"
        case Date():
            return f"|{value.isoformat()}|"
        case CodeLocation() | Function() | Abstract():
            return show(type, value, locale)
        case Integer():
            return digits(value)
        case Decimal():
            return _written_decimal(value, locale)
        case Money():
            return _money(value, locale, cents=value % CENTS != 0)
        case DurationType():
            return written(value, locale.units)
        case WorkingDuration():
            return f"{digits(value)} {locale.working_day[abs(value) != 1]}"
        case ListOf(element):
            return f"[{'; '.join(write(element, each, locale) for each in value)}]"
        case TupleOf(items):
            return f"({', '.join(write(item, each, locale) for item, each in zip(items, value, strict=True))})"
        case OptionalOf(element, present, absent):
            return absent if value is None else f"{present} {locale.content} {_operand(element, value.value, locale)}"
        case Structure():
            fields = (f"-- {name}: {write(part, each, locale)}" for name, part, each in _fields(type, value))
            return " ".join([type.name, "{", *fields, "}"])


def _operand(type: Type, value: Any, locale: Locale) -> str:
    """A value after `content`, which binds tighter than `+`, `/` and another `content`."""
    text = write(type, value, locale)
    match type:
        case Decimal() | DecimalIn() | DurationType() | OptionalOf() | Enumeration():
            compound = {"+", "-", "/", locale.content} & set(text.split())
            return f"({text})" if compound else text
        case _:
            return text


def _fields(type: Structure, value: Any) -> list[tuple[str, Type, Any]]:
    """Each field that has a value, with its name and type."""
    found: list[tuple[str, Type, Any]] = []
    for field, each in zip(type.fields, type.read(value), strict=True):
        if field.required:
            found.append((field.name, field.type, each))
        elif each is not None:
            found.append((field.name, field.type, each.value))
    return found


def _block(start: str, lines: list[str], end: str, indent: int) -> str:
    if not lines:
        return start + end
    inner, outer = f"\n{' ' * (indent + 2)}", f"\n{' ' * indent}"
    return start + "".join(inner + line for line in lines) + outer + end


def _grouped(number: int, locale: Locale) -> str:
    return _pointed(digits(number), locale)


def _shown_decimal(number: Fraction, locale: Locale, *, whole: bool = False) -> str:
    """`whole` leaves out the point where nothing but zeros would follow."""
    sign = "-" if number < 0 else ""
    if whole and number.denominator == 1:
        return _grouped(number.numerator, locale)
    units, rest = divmod(abs(number.numerator), number.denominator)
    figures, rest = divmod(rest * 10**SHOWN_DIGITS, number.denominator)
    text = f"{figures:0{SHOWN_DIGITS}d}"
    if not rest:
        text = text.rstrip("0") or "0"
    grouped = locale.group.join(text[at : at + 3] for at in range(0, len(text), 3))
    return f"{sign}{_grouped(units, locale)}{locale.point}{grouped}{'…' if rest else ''}"


def _written_decimal(number: Fraction, locale: Locale) -> str:
    text = decimal_digits(number)
    if text is None:
        text = f"{digits(number.numerator)}.0 / {digits(number.denominator)}.0"
    return text.replace(".", locale.point)


def _unit(unit: str, locale: Locale) -> str:
    """A unit in the words of the locale; its parts have the same names in all."""
    if locale.per == "per":
        return unit
    return " ".join(locale.per if word == "per" else word for word in unit.split(" "))


def _written_quantity(number: Fraction, unit: str, locale: Locale) -> str:
    if number.denominator == 1:
        return f"{_grouped(number.numerator, locale)} {unit}"
    figures = decimal_digits(number)
    if figures is None:
        return f"{_grouped(number.numerator, locale)} {unit} / {digits(number.denominator)}{locale.point}0"
    return f"{_pointed(figures.removesuffix('.0'), locale)} {unit}"


def _money(amount: int, locale: Locale, *, cents: bool) -> str:
    before, after = locale.money
    figures = plain_amount(abs(amount), MONEY_DIGITS)
    return (
        f"{'-' if amount < 0 else ''}{before}{_pointed(figures if cents else figures.partition('.')[0], locale)}{after}"
    )


def _amount(amount: int, type: MoneyIn, locale: Locale, *, minor: bool) -> str:
    units = plain_amount(abs(amount), type.digits)
    figures = units if minor else units.partition(".")[0]
    return f"{'-' if amount < 0 else ''}{type.currency} {_pointed(figures, locale)}"


def _pointed(figures: str, locale: Locale) -> str:
    """A numeral such as "-10000.50" as the locale has it; only what stands before the point is grouped."""
    if len(figures) <= 3 and figures.isdecimal():
        return figures
    units, point, rest = figures.removeprefix("-").partition(".")
    first = len(units) % 3 or 3
    groups = [units[:first], *(units[at : at + 3] for at in range(first, len(units), 3))]
    sign = "-" if figures.startswith("-") else ""
    return f"{sign}{locale.group.join(groups)}{locale.point if point else ''}{rest}"


def _shown_duration(duration: Duration, locale: Locale) -> str:
    counts = (duration.years, duration.months, duration.days)
    parts = [
        f"{count} {many if abs(count) > 1 else one}"
        for count, one, many in zip(counts, locale.one, locale.many, strict=True)
        if count
    ]
    return f"[{', '.join(parts) or f'0 {locale.one[2]}'}]"
