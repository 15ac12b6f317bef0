"""Each operation of the language as Python: a sign where Python's own is exact, else a run-time function."""

from __future__ import annotations

import re

from compiler.emit.layout import Code, Keyword, Level, Parenthesised, Prefixed, Text, binary, call, flat, tight
from compiler.emit.module import ModuleContext
from compiler.operators import Operation

#: Operations that are a sign of Python's between the operands.
SIGNS: dict[Operation, tuple[str, Level]] = {
    Operation.ADD_INTEGER: ("+", Level.SUM),
    Operation.ADD_DECIMAL: ("+", Level.SUM),
    Operation.ADD_MONEY: ("+", Level.SUM),
    Operation.ADD_DURATION: ("+", Level.SUM),
    Operation.SUBTRACT_INTEGER: ("-", Level.SUM),
    Operation.SUBTRACT_DECIMAL: ("-", Level.SUM),
    Operation.SUBTRACT_MONEY: ("-", Level.SUM),
    Operation.SUBTRACT_DURATION: ("-", Level.SUM),
    Operation.MULTIPLY_INTEGER: ("*", Level.PRODUCT),
    Operation.MULTIPLY_DECIMAL: ("*", Level.PRODUCT),
    Operation.MULTIPLY_MONEY_INTEGER: ("*", Level.PRODUCT),
    Operation.MULTIPLY_INTEGER_MONEY: ("*", Level.PRODUCT),
    Operation.MULTIPLY_DURATION_INTEGER: ("*", Level.PRODUCT),
    Operation.MULTIPLY_INTEGER_DURATION: ("*", Level.PRODUCT),
    Operation.CONCATENATE: ("+", Level.SUM),
    Operation.XOR: ("!=", Level.COMPARISON),
}

#: Operations that are a function of the run-time library, by module and name, with the operands in order.
FUNCTIONS: dict[Operation, tuple[str, str]] = {
    Operation.SUBTRACT_DATE: ("dates", "difference"),
    Operation.MULTIPLY_MONEY_DECIMAL: ("money", "multiply"),
    Operation.DIVIDE_INTEGER: ("decimals", "divide"),
    Operation.DIVIDE_DECIMAL: ("decimals", "divide"),
    Operation.DIVIDE_MONEY: ("money", "ratio"),
    Operation.DIVIDE_MONEY_INTEGER: ("money", "divide_amount"),
    Operation.DIVIDE_MONEY_DECIMAL: ("money", "divide_amount"),
    Operation.DIVIDE_DURATION: ("dates", "divide_durations"),
    Operation.DECIMAL_OF_MONEY: ("money", "to_decimal"),
    Operation.MONEY_OF_DECIMAL: ("money", "of_decimal"),
    Operation.INTEGER_OF_DECIMAL: ("decimals", "integer_of_decimal"),
    Operation.INTEGER_OF_MONEY: ("money", "integer_of_money"),
    Operation.ROUND_DECIMAL: ("decimals", "round_decimal"),
    Operation.ROUND_MONEY: ("money", "round_money"),
}

#: Operations of which an operand may be a plain `int` where the law has a decimal: the result is the same, and exact.
TAKES_WHOLE = frozenset(
    (
        Operation.ADD_DECIMAL,
        Operation.SUBTRACT_DECIMAL,
        Operation.MULTIPLY_DECIMAL,
        Operation.MULTIPLY_MONEY_DECIMAL,
        Operation.MULTIPLY_DECIMAL_MONEY,
        Operation.DIVIDE_DECIMAL,
        Operation.DIVIDE_MONEY_DECIMAL,
        Operation.EQUAL,
        Operation.DIFFERENT,
        Operation.LESS,
        Operation.LESS_OR_EQUAL,
        Operation.GREATER,
        Operation.GREATER_OR_EQUAL,
    )
)

#: Comparisons, as Python's sign.
COMPARISONS: dict[Operation, str] = {
    Operation.EQUAL: "==",
    Operation.DIFFERENT: "!=",
    Operation.LESS: "<",
    Operation.LESS_OR_EQUAL: "<=",
    Operation.GREATER: ">",
    Operation.GREATER_OR_EQUAL: ">=",
}


#: Operations that are a method of the calendar, their last operand.
METHODS: dict[Operation, str] = {
    Operation.ADD_WORKING_DAYS: "add",
    Operation.SUBTRACT_WORKING_DAYS: "subtract",
    Operation.IS_WORKING_DAY: "is_working_day",
    Operation.NEXT_WORKING_DAY: "next_working_day",
    Operation.WORKING_DAYS_BETWEEN: "between",
}

#: A name or a number: reading it comes to no failure.
_CANNOT_FAIL = re.compile(r"[\w.]+")


def operate(
    module: ModuleContext, operation: Operation, operands: tuple[Code, ...], rounding: str | None
) -> Code | None:
    """An operation on operands that are written already; None for what depends on their types or on strictness:
    comparisons, `and`, `or`, `contains`."""
    if operation in SIGNS:
        sign, level = SIGNS[operation]
        return binary(operands[0], sign, operands[1], level)
    if operation in FUNCTIONS:
        place, name = FUNCTIONS[operation]
        return call(module.writer.runtime(place, name), *operands)
    if operation in METHODS:
        *dates, calendar = operands
        return call(f"{flat(tight(calendar, Level.PRIMARY))}.{METHODS[operation]}", *dates)
    match operation:
        case Operation.NEGATE_INTEGER | Operation.NEGATE_DECIMAL | Operation.NEGATE_MONEY | Operation.NEGATE_DURATION:
            return Prefixed("-", tight(operands[0], Level.SIGN), Level.SIGN)
        case Operation.NOT:
            inner = operands[0]
            strict = inner.level in (Level.BIT_OR, Level.BIT_AND)
            return Prefixed("not ", Parenthesised(inner) if strict else tight(inner, Level.NOT), Level.NOT)
        case Operation.ADD_DATE_DURATION:
            return call(module.writer.runtime("dates", "add"), *operands, *rounding_of(rounding))
        case Operation.ADD_DURATION_DATE:
            head = module.writer.runtime("dates", "add")
            return call(head, *_the_other_way_round(operands, "duration", "start"), *rounding_of(rounding))
        case Operation.SUBTRACT_DATE_DURATION:
            return call(module.writer.runtime("dates", "subtract"), *operands, *rounding_of(rounding))
        case Operation.MULTIPLY_DECIMAL_MONEY:
            return call(module.writer.runtime("money", "multiply"), *_the_other_way_round(operands, "factor", "amount"))
        case Operation.NUMBER_OF:
            return call("len", *operands)
        case Operation.SUM_INTEGER | Operation.SUM_MONEY:
            return call("sum", *operands)
        case Operation.SUM_DECIMAL:
            return call("sum", *operands, call(module.writer.use("fractions", "Fraction")))
        case Operation.SUM_DURATION:
            return call("sum", *operands, call(module.writer.runtime("dates", "Duration")))
        case Operation.DECIMAL_OF_INTEGER:
            return call(module.writer.use("fractions", "Fraction"), *operands)
        case Operation.MONEY_OF_INTEGER:
            return binary(operands[0], "*", Text("100"), Level.PRODUCT)
        case (
            Operation.EQUAL
            | Operation.DIFFERENT
            | Operation.LESS
            | Operation.LESS_OR_EQUAL
            | Operation.GREATER
            | Operation.GREATER_OR_EQUAL
            | Operation.AND
            | Operation.OR
            | Operation.CONTAINS
        ):
            return None
        case _:
            raise AssertionError(operation)


def rounding_of(rounding: str | None) -> tuple[Code, ...]:
    """What a scope says of days that a month does not have, as an argument."""
    return () if rounding is None else (Keyword("rounding", Text(f'"{rounding}"')),)


def _the_other_way_round(operands: tuple[Code, ...], first: str, second: str) -> tuple[Code, ...]:
    """Arguments for a function that takes the second operand first. What may fail is still worked out in the order of
    the rule, by naming the parameters; a plain name or number cannot."""
    if any(isinstance(each, Text) and _CANNOT_FAIL.fullmatch(each.text) for each in operands):
        return operands[1], operands[0]
    return Keyword(first, operands[0]), Keyword(second, operands[1])
