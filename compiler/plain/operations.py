"""Operations on amounts, quantities and numbers of working days as operations of plain Catala.

Each is worked out on the values that the program holds at run time, so that the answers are the same to the last minor
unit: amounts are whole numbers of minor units, and `decimal of` an amount is a hundredth of that whatever its currency.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Literal

from compiler.operators import Operation
from compiler.plain.measures import is_counted
from compiler.types import Type
from dsl.printed.spelling import finite_digits
from dsl.source import Span
from dsl.surface.tree import (
    BaseType,
    BaseTypeName,
    Binary,
    Contains,
    Conversion,
    DecimalLiteral,
    Expression,
    Negation,
    Not,
    NumberOf,
    Operator,
    Parenthesised,
    SumOf,
)

_SIGNS = {
    Operation.EQUAL: Operator.EQUAL,
    Operation.DIFFERENT: Operator.DIFFERENT,
    Operation.LESS: Operator.LESS,
    Operation.LESS_OR_EQUAL: Operator.LESS_OR_EQUAL,
    Operation.GREATER: Operator.GREATER,
    Operation.GREATER_OR_EQUAL: Operator.GREATER_OR_EQUAL,
    Operation.AND: Operator.AND,
    Operation.OR: Operator.OR,
    Operation.XOR: Operator.XOR,
    Operation.CONCATENATE: Operator.CONCATENATE,
    **{each: Operator.ADD for each in Operation if each.name.startswith("ADD_")},
    **{each: Operator.SUBTRACT for each in Operation if each.name.startswith("SUBTRACT_")},
    **{each: Operator.MULTIPLY for each in Operation if each.name.startswith("MULTIPLY_")},
    **{each: Operator.DIVIDE for each in Operation if each.name.startswith("DIVIDE_")},
}
_NEGATIONS = frozenset(each for each in Operation if each.name.startswith("NEGATE_"))
_SUMS: dict[Operation, BaseTypeName] = {
    Operation.SUM_INTEGER: "integer",
    Operation.SUM_DECIMAL: "decimal",
    Operation.SUM_MONEY: "money",
    Operation.SUM_DURATION: "duration",
}
_CONVERSIONS: dict[Operation, Literal["integer", "decimal", "money", "round"]] = {
    Operation.DECIMAL_OF_INTEGER: "decimal",
    Operation.DECIMAL_OF_MONEY: "decimal",
    Operation.MONEY_OF_INTEGER: "money",
    Operation.MONEY_OF_DECIMAL: "money",
    Operation.INTEGER_OF_DECIMAL: "integer",
    Operation.INTEGER_OF_MONEY: "integer",
    Operation.ROUND_DECIMAL: "round",
    Operation.ROUND_MONEY: "round",
}
#: What money of plain Catala counts by itself and an integer must be told: the hundredths of an amount.
_HUNDRED = Fraction(100)


def operated(
    operation: Operation, operands: Sequence[Expression], types: Sequence[Type], result: Type, span: Span, sign: Span
) -> Expression:
    """An operation on operands of the given types, written in plain Catala.

    Raises `KeyError` for one that counts working days: it is a call of the calendar's own functions.
    """
    if any(is_counted(each) for each in (*types, result)):
        counted = _on_counted(operation, operands, types, span, sign)
        if counted is not None:
            return counted
    if operation in _NEGATIONS:
        return Negation("", operands[0], span)
    if operation in _CONVERSIONS:
        return Conversion(_CONVERSIONS[operation], operands[0], span)
    if operation in _SUMS:
        return SumOf(BaseType(_SUMS[operation], span), operands[0], span)
    if operation is Operation.NOT:
        return Not(operands[0], span)
    if operation is Operation.NUMBER_OF:
        return NumberOf(operands[0], span)
    if operation is Operation.CONTAINS:
        return Contains(operands[0], operands[1], span)
    return Binary(_SIGNS[operation], "", operands[0], operands[1], sign, span)


def _on_counted(
    operation: Operation, operands: Sequence[Expression], types: Sequence[Type], span: Span, sign: Span
) -> Expression | None:
    """The same where an amount is an integer of minor units; None where the plain operation does on those what it does
    on money."""
    match operation:
        case Operation.MULTIPLY_MONEY_DECIMAL | Operation.DIVIDE_MONEY_DECIMAL:
            amount = Conversion("decimal", operands[0], operands[0].span)
            return rounded(Binary(_SIGNS[operation], "", amount, operands[1], sign, span), span)
        case Operation.MULTIPLY_DECIMAL_MONEY:
            amount = Conversion("decimal", operands[1], operands[1].span)
            return rounded(Binary(Operator.MULTIPLY, "", operands[0], amount, sign, span), span)
        case Operation.DIVIDE_MONEY_INTEGER:
            return rounded(Binary(Operator.DIVIDE, "", operands[0], operands[1], sign, span), span)
        case Operation.DECIMAL_OF_MONEY:
            return times(Conversion("decimal", operands[0], span), 1 / _HUNDRED, span)
        case Operation.MONEY_OF_DECIMAL:
            return rounded(times(operands[0], _HUNDRED, span), span)
        case Operation.SUM_MONEY:
            return SumOf(BaseType("integer", span), operands[0], span)
        case Operation.INTEGER_OF_MONEY | Operation.ROUND_MONEY | Operation.MONEY_OF_INTEGER:
            raise KeyError(operation)
        case _:
            return None


def rounded(number: Expression, span: Span) -> Expression:
    """A decimal as the nearest integer, halves away from zero."""
    return Conversion("integer", Conversion("round", number, span), span)


def times(number: Expression, ratio: Fraction, span: Span) -> Expression:
    """A decimal times an exact ratio; a ratio that stands there already is taken together with it."""
    inner = number
    while isinstance(inner, Parenthesised):
        inner = inner.inner
    if isinstance(inner, Binary) and isinstance(inner.right, DecimalLiteral) and _is_ours(inner):
        ratio = ratio * inner.right.value if inner.operator is Operator.MULTIPLY else ratio / inner.right.value
        number = inner.left
        return times(number, ratio, span)
    if ratio == 1:
        return number
    if finite_digits(ratio) is not None and (ratio.denominator == 1 or finite_digits(1 / ratio) is None):
        return _by(number, Operator.MULTIPLY, ratio, span)
    if finite_digits(1 / ratio) is not None:
        return _by(number, Operator.DIVIDE, 1 / ratio, span)
    above = number if ratio.numerator == 1 else _by(number, Operator.MULTIPLY, Fraction(ratio.numerator), span)
    return _by(above, Operator.DIVIDE, Fraction(ratio.denominator), span)


def decimal(value: Fraction, span: Span) -> Expression:
    """A decimal as a literal, or as a quotient where its digits never end."""
    if finite_digits(value) is not None:
        return DecimalLiteral(value, span)
    above = DecimalLiteral(Fraction(value.numerator), span)
    return Binary(Operator.DIVIDE, "", above, DecimalLiteral(Fraction(value.denominator), span), span, span)


def _by(number: Expression, operator: Operator, ratio: Fraction, span: Span) -> Expression:
    """A factor of ours: known by standing nowhere of its own."""
    nowhere = Span(span.source, span.start, span.start)
    return Binary(operator, "", number, DecimalLiteral(ratio, nowhere), nowhere, span)


def _is_ours(binary: Binary) -> bool:
    is_factor = binary.operator in (Operator.MULTIPLY, Operator.DIVIDE)
    return is_factor and binary.operator_span.start == binary.operator_span.end
