"""How to write an operand so that it has the type that is needed: the way out of a type mistake."""

from __future__ import annotations

from fractions import Fraction

from compiler.runtime.decimals import decimal_digits
from compiler.runtime.units import Unit, quotient
from compiler.typed.conversion import unit_of
from compiler.typed.tree import Expression
from compiler.types import Base, DecimalIn, ListType, MoneyIn, Type, describe
from dsl.locales import Locale, locale_of
from dsl.locales.speech import Spoken, in_words_of
from dsl.surface import tree as surface


def between(one: surface.Expression, one_typed: Expression, other: surface.Expression, other_typed: Expression) -> str:
    """How to make two operands alike: a literal is written anew before anything is converted."""
    return (
        _of_two_kinds(one_typed.type, other_typed.type)
        or _as_literal(one, other_typed.type)
        or _as_literal(other, one_typed.type)
        or _converted(one, one_typed, other_typed.type)
        or _converted(other, other_typed, one_typed.type)
    )


def computing(
    one: surface.Expression, one_typed: Expression, other: surface.Expression, other_typed: Expression
) -> str:
    """What two operands could be for a sign of arithmetic."""
    types = (one_typed.type, other_typed.type)
    if types == (Base.MONEY, Base.MONEY) or all(isinstance(each, MoneyIn) for each in types):
        return "An amount is multiplied by a number, such as a rate; two amounts together are nothing."
    if Base.MONEY in types and any(isinstance(each, DecimalIn) for each in types):
        return "An amount that meets a unit says its currency: `USD 5` in the place of `$5`, `money in USD` of `money`."
    if set(types) == {Base.DURATION, Base.WORKING_DURATION}:
        return Spoken("Add each to the date by itself: `date + 1 month + 5 working day`.")
    if Base.DATE in (one_typed.type, other_typed.type):
        return _as_literal(one, Base.DURATION) or _as_literal(other, Base.DURATION)
    return between(one, one_typed, other, other_typed)


def _of_two_kinds(one: Type, other: Type) -> str:
    """Durations by the calendar and in working days, which are never turned into one another."""
    if {one, other} != {Base.DURATION, Base.WORKING_DURATION}:
        return ""
    return Spoken("The working days from one date to another are counted by `Working_days.between of first, last`.")


def way_out(written: surface.Expression, operand: Expression, needed: Type) -> str:
    """How to write a literal, or convert an operand, so that it has a given type; "" where nothing simple helps."""
    return _as_literal(written, needed) or _converted(written, operand, needed)


def _as_literal(written: surface.Expression, needed: Type) -> str:
    locale, text = locale_of(written.span.path), written.span.text
    match written, needed:
        case surface.IntegerLiteral(value), Base.MONEY:
            return f"Write the amount with its sign: `{locale.amount(f'{value:,}')}`."
        case surface.IntegerLiteral(value), Base.DECIMAL:
            return f"Write the number with a decimal {_mark(locale)}: `{locale.number(f'{value}.0')}`."
        case ((surface.IntegerLiteral() | surface.DecimalLiteral()), MoneyIn(currency)):
            return f"Write the amount with its currency: `{currency} {locale.number(_grouped(written.value))}`."
        case ((surface.IntegerLiteral() | surface.DecimalLiteral()), DecimalIn(unit)):
            return f"Write the number with its unit: `{text} {unit_in(written, unit)}`."
        case surface.MoneyLiteral(cents), MoneyIn(currency):
            return f"Write the amount with its currency: `{currency} {locale.number(_english(cents))}`."
        case surface.CurrencyLiteral(_, amount), Base.MONEY if (amount * 100).denominator == 1:
            return f"Write the amount with its sign: `{locale.amount(_english(int(amount * 100)))}`."
        case ((surface.CurrencyLiteral() | surface.QuantityLiteral()), Base.INTEGER | Base.DECIMAL):
            return ""
        case surface.IntegerLiteral(value), Base.WORKING_DURATION:
            return Spoken(f"Say what is counted: `{value} working day`.")
        case surface.DurationLiteral(value, "day"), Base.WORKING_DURATION:
            return Spoken(f"Write `{value} working day` if working days are meant: no number of days gives theirs.")
        case surface.DurationLiteral(value, "working day"), Base.DURATION:
            return Spoken(f"Write `{value} day` if days of the calendar are meant: no working day gives theirs.")
        case surface.IntegerLiteral(value), Base.DURATION:
            return Spoken(f"Say in which unit: `{value} day`, `{value} month` or `{value} year`.")
        case surface.DecimalLiteral(value), Base.MONEY if (value * 100).denominator == 1:
            return f"Write the amount with its sign: `{locale.amount(_english(int(value * 100)))}`."
        case surface.MoneyLiteral(cents), Base.INTEGER | Base.DECIMAL:
            plain = _english(cents).replace(",", "")
            point = "" if needed is Base.INTEGER or "." in plain else ".0"
            return f"Write the plain number: `{locale.number(plain + point)}`."
        case _:
            return ""


def _grouped(number: int | Fraction) -> str:
    """A decimal of a rule file as English writes it."""
    whole, point, part = (decimal_digits(abs(Fraction(number))) or str(number)).partition(".")
    part = part.rstrip("0")
    return f"{'-' if number < 0 else ''}{int(whole):,}{point if part else ''}{part}"


def _english(cents: int) -> str:
    """An amount as English writes its number: `1,000`, `-0.50`."""
    units, parts = divmod(abs(cents), 100)
    return f"{'-' if cents < 0 else ''}{units:,}{f'.{parts:02d}' if parts else ''}"


def _mark(locale: Locale) -> str:
    return "comma" if locale.decimal_separator == "," else "point"


def _converted(written: surface.Expression, operand: Expression, needed: Type) -> str:
    match operand.type, needed:
        case Base.INTEGER, Base.DECIMAL | Base.MONEY:
            return f"Write `{_of(written, describe(needed))} {short(written)}`."
        case Base.DECIMAL, Base.MONEY:
            return f"Write `{_of(written, 'money')} {short(written)}`."
        case Base.INTEGER | Base.DECIMAL, MoneyIn(currency):
            return f"Say of what the number is: `{short(written)} * {currency} 1`."
        case Base.INTEGER | Base.DECIMAL, DecimalIn(unit):
            return f"Say of what the number is: `{short(written)} * 1 {unit_in(written, unit)}`."
        case Base.MONEY, MoneyIn(currency):
            number = f"{_of(written, 'decimal')} {short(written)}"
            return (
                f"Plain `money` does not say its currency: declare it as `money in {currency}`, or say so here: "
                f"`({number}) * {currency} 1`."
            )
        case MoneyIn(), Base.MONEY:
            number = f"{_of(written, 'decimal')} {short(written)}"
            plain = f"{_of(written, 'money')} ({number})"
            return f"Declare what is needed as `{describe(operand.type)}`, or leave the currency out: `{plain}`."
        case MoneyIn(), Base.DECIMAL:
            return f"Write `{_of(written, 'decimal')} {short(written)}`."
        case DecimalIn(unit), Base.INTEGER | Base.DECIMAL:
            return f"Say how many of which unit: `{short(written)} / 1 {unit_in(written, unit)}`."
        case DecimalIn() | MoneyIn(), DecimalIn() | MoneyIn():
            have, want = unit_of(operand.type), unit_of(needed)
            return by_rate(written, have, want) if have and want else ""
        case ListType(DecimalIn(have)), ListType(DecimalIn(want)) if have.dimension == want.dimension:
            ratio = have.ratio_to(want)
            return f"A list keeps its unit (`1 {have}` is {_number(ratio)} {want}): declare both in the same."
        case _:
            return ""


def by_rate(written: surface.Expression, have: Unit, want: Unit, rest: str = "") -> str:
    """How something in one unit or currency becomes one in another."""
    _, rate = quotient(want, have)
    if not rate.dimension:
        return ""
    kind = "rate of exchange" if have.currency and want.currency else "rate"
    type_ = in_words_of(locale_of(written.span.path), f"decimal in {rate}")
    return f"Only a {kind} turns one into the other: `{short(written)} * rate{rest}`, where `rate` is a `{type_}`."


def unit_in(written: surface.Expression, unit: Unit) -> str:
    """A unit in the words of the file of an expression."""
    return str(unit).replace(" per ", f" {locale_of(written.span.path).per} ")


def _number(ratio: Fraction) -> str:
    return f"{ratio.numerator:,}" if ratio.denominator == 1 else f"{ratio.numerator:,}/{ratio.denominator:,}"


def _of(written: surface.Expression, function: str) -> str:
    return in_words_of(locale_of(written.span.path), f"{function} of")


def short(written: surface.Expression) -> str:
    """An expression as it is written, on one line, so that a sign can stand beside it."""
    text = " ".join(written.span.text.split())
    simple = isinstance(
        written,
        surface.Reference
        | surface.Parenthesised
        | surface.FieldAccess
        | surface.CurrencyLiteral
        | surface.QuantityLiteral
        | surface.IntegerLiteral
        | surface.DecimalLiteral,
    )
    return text if simple else f"({text})"


def with_article(type_: str) -> str:
    """A type in a sentence: `an amount of money`, `a condition`."""
    match type_:
        case "money":
            return "an amount of money"
        case "boolean":
            return "a condition"
        case _ if type_.startswith("money in "):
            return Spoken(f"an amount of {type_}")
        case "a type not known yet":
            return type_
        case _ if type_.startswith(("(", "anything")):
            return type_
        case _ if " depends on " in type_:
            return Spoken(f"a function ({type_})")
        case "integer":
            return Spoken("an integer")
        case _ if type_[0] in "aeiouAEIOU":
            return Spoken(f"an {type_}")
        case _:
            return Spoken(f"a {type_}")
