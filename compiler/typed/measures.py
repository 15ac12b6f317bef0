"""Amounts in currencies and quantities with units in expressions: literals, and what the signs make of them.

`+`, `-` and comparisons ask for one currency, or for units of one dimension, which they convert; `*` and `/` combine
units. A currency turns into another only by a rate, a quantity into a number only by dividing it by one of its unit.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from compiler.names.measures import digits_in_words, in_locale, unit_named
from compiler.operators import Operation
from compiler.runtime.currencies import DIGITS, NAMES, near
from compiler.runtime.decimals import rounded
from compiler.runtime.units import NUMBER, Unit, product, quotient
from compiler.typed.context import Context, mistaken
from compiler.typed.conversion import as_number, fitted, is_measured, measured, scaled, typed_in, unit_of
from compiler.typed.inference import MISTAKEN
from compiler.typed.tree import Expression, LiteralValue, Operated
from compiler.typed.ways_out import by_rate, short, unit_in, with_article
from compiler.types import Base, DecimalIn, FunctionType, ListType, MoneyIn, QualifiedName, Type, describe
from dsl.diagnostics import Diagnostic, Label
from dsl.locales import locale_of
from dsl.locales.speech import Spoken, in_words_of
from dsl.surface import tree as surface
from dsl.surface.tree import Operator


def literal(written: surface.CurrencyLiteral | surface.QuantityLiteral, at: Context) -> Expression:
    """`USD 10,000`, or `5 MW`."""
    match written:
        case surface.CurrencyLiteral(code, amount, span, decimals):
            return _amount(code, amount, decimals, written, at)
        case surface.QuantityLiteral(value, unit_written, span):
            unit = unit_named(unit_written, at.shared.diagnostics)
            if unit is None:
                return mistaken(span)
            if unit.currency is not None:
                number = written.span.text.removesuffix(unit_written.span.text).strip()
                at.shared.report("currency-after-number", span, {"currency": unit.currency, "number": number})
                return _amount(unit.currency, value, 0, written, at)
            return LiteralValue(value, typed_in(unit), span)


def _amount(code: str, amount: Fraction, decimals: int, written: surface.Expression, at: Context) -> Expression:
    if code not in DIGITS:
        likely = near(code)
        named = [f"`{each}` ({NAMES[each]})" for each in likely]
        hint = f"Did you mean {' or '.join(named)}?" if named else ""
        at.shared.report("unknown-currency", written.span, {"code": code}, hint=hint)
        return mistaken(written.span)
    minor = amount * 10 ** DIGITS[code]
    if minor.denominator != 1 or decimals > DIGITS[code]:
        data = {"currency": code, "name": NAMES[code], "digits": digits_in_words(code)}
        nearest = in_locale(written.span, _english(rounded(minor), DIGITS[code]))
        hint = f"The nearest amount is `{code} {nearest}`; a price with more is a rate, a `decimal in {code} per …`."
        if decimals == _THOUSANDS and minor.denominator == 1:
            meant = in_locale(written.span, f"{int(amount * 1000):,}")
            hint = f"Write `{code} {meant}` for thousands, or `{code} {nearest}`."
        at.shared.report("too-many-decimals", written.span, data, hint=hint)
    return LiteralValue(rounded(minor), MoneyIn(code), written.span)


#: So many digits after a point look like a group of thousands.
_THOUSANDS = 3


def _english(minor: int, digits: int) -> str:
    """An amount of minor units as English writes its number."""
    units, parts = divmod(abs(minor), 10**digits)
    return f"{'-' if minor < 0 else ''}{units:,}{f'.{parts:0{digits}d}' if parts else ''}"


# ------------------------------------------------------------------------------------------------ comparing, adding


def aligned(left: Expression, right: Expression, at: Context) -> tuple[Expression, Expression]:
    """Two operands for a comparison: quantities of one dimension are put into one unit, a literal into the other's."""
    inference = at.shared.inference
    mine, its = inference.known(left.type), inference.known(right.type)
    if isinstance(left, LiteralValue) and not isinstance(right, LiteralValue):
        return fitted(left, mine, its), right
    return left, fitted(right, its, mine)


def computed(written: surface.Binary, left: Expression, right: Expression, at: Context) -> Expression | None:
    """A sign of arithmetic between operands of which one has a currency or a unit; None where it means nothing."""
    inference = at.shared.inference
    mine, its = inference.known(left.type), inference.known(right.type)
    match written.operator:
        case Operator.ADD | Operator.SUBTRACT:
            return _added(written, left, right, mine, its)
        case Operator.MULTIPLY:
            return _multiplied(written, left, right, mine, its)
        case Operator.DIVIDE:
            return _divided(written, left, right, mine, its)
        case _:
            return None


def _added(written: surface.Binary, left: Expression, right: Expression, mine: Type, its: Type) -> Expression | None:
    is_sum = written.operator is Operator.ADD
    match mine, its:
        case MoneyIn(one), MoneyIn(other) if one == other:
            operation = Operation.ADD_MONEY if is_sum else Operation.SUBTRACT_MONEY
            return _operated(operation, (left, right), mine, written)
        case DecimalIn(one), DecimalIn(other) if one.dimension == other.dimension:
            operation = Operation.ADD_DECIMAL if is_sum else Operation.SUBTRACT_DECIMAL
            return _operated(operation, (left, fitted(right, its, mine)), mine, written)
        case _:
            return None


#: An amount times or divided by a plain number: rounded once, to its minor unit.
_OF_AMOUNTS = {
    (Operator.MULTIPLY, Base.INTEGER): Operation.MULTIPLY_MONEY_INTEGER,
    (Operator.MULTIPLY, Base.DECIMAL): Operation.MULTIPLY_MONEY_DECIMAL,
    (Operator.DIVIDE, Base.INTEGER): Operation.DIVIDE_MONEY_INTEGER,
    (Operator.DIVIDE, Base.DECIMAL): Operation.DIVIDE_MONEY_DECIMAL,
}


def _multiplied(
    written: surface.Binary, left: Expression, right: Expression, mine: Type, its: Type
) -> Expression | None:
    match mine, its:
        case MoneyIn(), MoneyIn():
            return None
        case MoneyIn(), Base() if (Operator.MULTIPLY, its) in _OF_AMOUNTS:
            return _operated(_OF_AMOUNTS[Operator.MULTIPLY, its], (left, right), mine, written)
        case Base.INTEGER, MoneyIn():
            return _operated(Operation.MULTIPLY_INTEGER_MONEY, (left, right), its, written)
        case Base.DECIMAL, MoneyIn():
            return _operated(Operation.MULTIPLY_DECIMAL_MONEY, (left, right), its, written)
        case _:
            return _combined(written, left, right, mine, its)


def _divided(written: surface.Binary, left: Expression, right: Expression, mine: Type, its: Type) -> Expression | None:
    match mine, its:
        case MoneyIn(one), MoneyIn(other) if one == other:
            return _operated(Operation.DIVIDE_MONEY, (left, right), Base.DECIMAL, written)
        case MoneyIn(), Base() if (Operator.DIVIDE, its) in _OF_AMOUNTS:
            return _operated(_OF_AMOUNTS[Operator.DIVIDE, its], (left, right), mine, written)
        case _:
            return _combined(written, left, right, mine, its)


def _combined(written: surface.Binary, left: Expression, right: Expression, mine: Type, its: Type) -> Expression | None:
    """Two numbers multiplied or divided with their units; what comes out as an amount is rounded at the end."""
    one, other = unit_of(mine), unit_of(its)
    if one is None or other is None:
        return None
    if written.operator is Operator.MULTIPLY:
        operation, (ratio, unit) = Operation.MULTIPLY_DECIMAL, product(one, other)
    else:
        operation, (ratio, unit) = Operation.DIVIDE_DECIMAL, quotient(one, other)
    numbers = (as_number(left, mine), as_number(right, its))
    number = _operated(operation, numbers, Base.DECIMAL, written)
    return measured(scaled(number, ratio, Base.DECIMAL), unit, written.span)


def _operated(operation: Operation, operands: tuple[Expression, ...], type_: Type, written: surface.Binary) -> Operated:
    return Operated(operation, operands, type_, written.span, written.operator_span)


# --------------------------------------------------------------------------------------------------- one operand


def negated(operand: Expression, kind: Type, written: surface.Negation) -> Expression:
    """`- e`."""
    operation = Operation.NEGATE_MONEY if isinstance(kind, MoneyIn) else Operation.NEGATE_DECIMAL
    return Operated(operation, (operand,), kind, written.span, written.span)


def of_amount(written: surface.Conversion, operand: Expression, kind: MoneyIn) -> Expression | None:
    """`decimal of`, `integer of` and `round of` an amount, in units of its currency; None where there is none."""
    number = as_number(operand, kind)
    match written.target:
        case "decimal":
            return number
        case "integer":
            whole = Operated(Operation.ROUND_DECIMAL, (number,), Base.DECIMAL, written.span, written.span)
            return Operated(Operation.INTEGER_OF_DECIMAL, (whole,), Base.INTEGER, written.span, written.span)
        case "round":
            whole = Operated(Operation.ROUND_DECIMAL, (number,), Base.DECIMAL, written.span, written.span)
            return measured(whole, Unit(((kind.currency, 1),)), written.span)
        case _:
            return None


def help_to_convert(written: surface.Conversion, kind: Type) -> str:
    """How to get what a conversion of an amount or a quantity is meant to give."""
    operand, locale = short(written.operand), locale_of(written.span.path)
    if isinstance(kind, MoneyIn):
        return "This is an amount already."
    if not isinstance(kind, DecimalIn) or written.target == "money":
        return "A quantity becomes an amount by a price for each of its unit: `20 ha * 5 USD per ha`."
    one = f"1 {unit_in(written, kind.unit)}"
    number = f"{operand} / {one}"
    if written.target != "decimal":
        number = f"{in_words_of(locale, f'{written.target} of')} ({number})"
    back = f"({number}) * {one}" if written.target == "round" else number
    return f"Say of what the number is: `{back}`."


# ---------------------------------------------------------------------------------------------- the library

#: Functions of the library's modules of money and of decimals that do with a quantity what they do with a number: they
#: compare and add. The others round to a whole number, and of what is not said.
_OF_ANY_UNIT = frozenset(
    (
        *("min", "max", "ceiling", "floor", "positive", "sum", "in_excess", "in_default"),
        *("plafond", "plancher", "positif", "somme", "en_excès", "en_défaut"),
    )
)


def library_type(
    called: QualifiedName, type_: FunctionType, first: Expression, written: surface.Call, at: Context
) -> FunctionType:
    """The type of a library function where its first argument has a currency or a unit: the same throughout.

    What rounds to whole units of a currency is right for currencies of two digits, as which the library counts.
    """
    inference = at.shared.inference
    plain = {"Money": Base.MONEY, "Decimal": Base.DECIMAL}.get(called.module.partition("_")[0])
    kind = inference.resolved(first.type)
    given = inference.known(kind.element) if isinstance(kind, ListType) else kind
    if plain is None or not isinstance(given, MoneyIn if plain is Base.MONEY else DecimalIn):
        return type_
    if called.name not in _OF_ANY_UNIT and not (isinstance(given, MoneyIn) and DIGITS[given.currency] == 2):
        one = f"{given.currency} 1" if isinstance(given, MoneyIn) else f"1 {given.unit}"
        argument = short(written.arguments[0])
        hint = f"`({written.function.span.text} of ({argument} / {one})) * {one}`."
        if isinstance(given, MoneyIn):
            hint = hint.replace("Money.", "Decimal.").replace("Argent.", "Décimal.")
        data = {"name": called.name, "found": with_article(describe(given)), "one": one}
        at.shared.report("rounding-without-unit", written.span, data, hint=f"Say to how many of what: {hint}")
        return replace(type_, parameters=tuple(MISTAKEN for _ in type_.parameters), result=given)

    def put(each: Type) -> Type:
        match each:
            case ListType(element):
                return ListType(put(element))
            case _:
                return given if each == plain else each

    return FunctionType(tuple(put(each) for each in type_.parameters), put(type_.result))


# ---------------------------------------------------------------------------------------------------- mixtures


def mixed(written: surface.Binary, left: Expression, right: Expression, at: Context) -> Diagnostic | None:
    """What to say of a sign between two currencies, or between units that measure different things."""
    inference = at.shared.inference
    mine, its = inference.known(left.type), inference.known(right.type)
    one, other = unit_of(mine), unit_of(its)
    combines = written.operator in (Operator.MULTIPLY, Operator.DIVIDE)
    if not one or not other or NUMBER in (one, other) or not (is_measured(mine) and is_measured(its)) or combines:
        return None
    labels = tuple(
        Label(side.span, Spoken(f"this is {with_article(describe(kind))}"))
        for side, kind in ((left, mine), (right, its))
    )
    data = {"sign": written.operator.value, "left": str(one), "right": str(other)}
    if isinstance(mine, MoneyIn) and isinstance(its, MoneyIn):
        hint = by_rate(written.left, one, other, f" {written.operator.value} {short(written.right)}")
        return Diagnostic("currencies-mixed", written.operator_span, data, labels, hint)
    data |= {"one": one.measures, "other": other.measures}
    return Diagnostic("units-mixed", written.operator_span, data, labels)
