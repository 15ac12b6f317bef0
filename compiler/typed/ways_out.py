"""How to write an operand so that it has the type that is needed: the way out of a type mistake."""

from __future__ import annotations

from compiler.typed.tree import Expression
from compiler.types import Base, Type, describe
from dsl.locales import Locale, locale_of
from dsl.locales.speech import Spoken, in_words_of
from dsl.surface import tree as surface


def between(one: surface.Expression, one_typed: Expression, other: surface.Expression, other_typed: Expression) -> str:
    """How to make two operands alike: a literal is written anew before anything is converted."""
    return (
        _as_literal(one, other_typed.type)
        or _as_literal(other, one_typed.type)
        or _converted(one, one_typed, other_typed.type)
        or _converted(other, other_typed, one_typed.type)
    )


def computing(
    one: surface.Expression, one_typed: Expression, other: surface.Expression, other_typed: Expression
) -> str:
    """What two operands could be for a sign of arithmetic."""
    if one_typed.type is other_typed.type is Base.MONEY:
        return "An amount is multiplied by a number, such as a rate; two amounts together are nothing."
    if Base.DATE in (one_typed.type, other_typed.type):
        return _as_literal(one, Base.DURATION) or _as_literal(other, Base.DURATION)
    return between(one, one_typed, other, other_typed)


def way_out(written: surface.Expression, operand: Expression, needed: Type) -> str:
    """How to write a literal, or convert an operand, so that it has a given type; "" where nothing simple helps."""
    return _as_literal(written, needed) or _converted(written, operand, needed)


def _as_literal(written: surface.Expression, needed: Type) -> str:
    locale = locale_of(written.span.path)
    match written, needed:
        case surface.IntegerLiteral(value), Base.MONEY:
            return f"Write the amount with its sign: `{locale.amount(f'{value:,}')}`."
        case surface.IntegerLiteral(value), Base.DECIMAL:
            return f"Write the number with a decimal {_mark(locale)}: `{locale.number(f'{value}.0')}`."
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


def _english(cents: int) -> str:
    """An amount as English writes its number: `1,000`, `-0.50`."""
    units, parts = divmod(abs(cents), 100)
    return f"{'-' if cents < 0 else ''}{units:,}{f'.{parts:02d}' if parts else ''}"


def _mark(locale: Locale) -> str:
    return "comma" if locale.decimal_separator == "," else "point"


def _converted(written: surface.Expression, operand: Expression, needed: Type) -> str:
    match operand.type, needed:
        case Base.INTEGER, Base.DECIMAL | Base.MONEY:
            return f"Write `{_of(written, describe(needed))} {_short(written)}`."
        case Base.DECIMAL, Base.MONEY:
            return f"Write `{_of(written, 'money')} {_short(written)}`."
        case _:
            return ""


def _of(written: surface.Expression, function: str) -> str:
    return in_words_of(locale_of(written.span.path), f"{function} of")


def _short(written: surface.Expression) -> str:
    text = " ".join(written.span.text.split())
    simple = isinstance(written, surface.Reference | surface.Parenthesised | surface.FieldAccess)
    return text if simple else f"({text})"


def with_article(type_: str) -> str:
    """A type in a sentence: `an amount of money`, `a condition`."""
    match type_:
        case "money":
            return "an amount of money"
        case "boolean":
            return "a condition"
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
