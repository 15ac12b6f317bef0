"""Each operation of the language as JavaScript: a sign on BigInt, a method of a decimal, date or duration, or a
function of the run-time library."""

from __future__ import annotations

from compiler.emit.operations import FUNCTIONS
from compiler.emit.operations import METHODS as OF_CALENDARS
from compiler.javascript.layout import Code, Level, Prefixed, Text, after, array, binary, call, method, negated, tight
from compiler.javascript.module import ModuleContext, quoted
from compiler.javascript.names import camel_case
from compiler.operators import Operation

#: Operations on integers, amounts of money and booleans that are a sign between the operands.
_SIGNS: dict[Operation, tuple[str, Level]] = {
    Operation.ADD_INTEGER: ("+", Level.SUM),
    Operation.ADD_MONEY: ("+", Level.SUM),
    Operation.SUBTRACT_INTEGER: ("-", Level.SUM),
    Operation.SUBTRACT_MONEY: ("-", Level.SUM),
    Operation.MULTIPLY_INTEGER: ("*", Level.PRODUCT),
    Operation.MULTIPLY_MONEY_INTEGER: ("*", Level.PRODUCT),
    Operation.MULTIPLY_INTEGER_MONEY: ("*", Level.PRODUCT),
    Operation.XOR: ("!==", Level.EQUALITY),
}

#: Operations that are a method of the first operand, on the second.
_METHODS: dict[Operation, str] = {
    Operation.ADD_DECIMAL: "plus",
    Operation.SUBTRACT_DECIMAL: "minus",
    Operation.MULTIPLY_DECIMAL: "times",
    Operation.ADD_DURATION: "plus",
    Operation.SUBTRACT_DURATION: "minus",
    Operation.MULTIPLY_DURATION_INTEGER: "times",
}

#: Operations whose right operand may be a BigInt where the law has a whole decimal: the result is the same, and exact.
TAKES_WHOLE = frozenset(
    (
        Operation.ADD_DECIMAL,
        Operation.SUBTRACT_DECIMAL,
        Operation.MULTIPLY_DECIMAL,
        Operation.MULTIPLY_MONEY_DECIMAL,
        Operation.DIVIDE_DECIMAL,
        Operation.DIVIDE_MONEY_DECIMAL,
    )
)

#: Operations that are written the other way round: the function or method begins with the second operand.
MIRRORED = frozenset(
    (Operation.MULTIPLY_INTEGER_DURATION, Operation.ADD_DURATION_DATE, Operation.MULTIPLY_DECIMAL_MONEY)
)

#: Comparisons: the sign for what JavaScript compares itself, the method for decimals and dates.
COMPARISONS: dict[Operation, tuple[str, str]] = {
    Operation.EQUAL: ("===", "equals"),
    Operation.DIFFERENT: ("!==", "equals"),
    Operation.LESS: ("<", "isLess"),
    Operation.LESS_OR_EQUAL: ("<=", "isAtMost"),
    Operation.GREATER: (">", "isMore"),
    Operation.GREATER_OR_EQUAL: (">=", "isAtLeast"),
}

_SUMS = {
    Operation.SUM_INTEGER: "sum",
    Operation.SUM_MONEY: "sum",
    Operation.SUM_DECIMAL: "sumDecimals",
    Operation.SUM_DURATION: "sumDurations",
}


def operate(module: ModuleContext, operation: Operation, operands: tuple[Code, ...], rounding: str | None) -> Code:
    """An operation on operands that are written already, but for comparisons, `and`, `or` and `contains`. The operands
    of one in `MIRRORED` come the other way round."""
    if operation in _SIGNS:
        sign, level = _SIGNS[operation]
        return binary(operands[0], sign, operands[1], level)
    if operation in _METHODS:
        return method(operands[0], _METHODS[operation], operands[1])
    if operation in FUNCTIONS:
        place, name = FUNCTIONS[operation]
        return call(module.writer.runtime(place, camel_case(name)), *operands)
    if operation in _SUMS:
        return call(module.writer.runtime("evaluation", _SUMS[operation]), *operands)
    if operation in OF_CALENDARS:
        *dates, calendar = operands
        return method(calendar, camel_case(OF_CALENDARS[operation]), *dates)
    rounded = () if rounding is None else (quoted(rounding),)
    match operation:
        case Operation.NEGATE_INTEGER | Operation.NEGATE_MONEY:
            return Prefixed("-", tight(operands[0], Level.PRIMARY))
        case Operation.NEGATE_DECIMAL | Operation.NEGATE_DURATION:
            return method(operands[0], "negated")
        case Operation.NOT:
            return negated(operands[0])
        case Operation.ADD_DATE_DURATION | Operation.ADD_DURATION_DATE:
            return call(module.writer.runtime("dates", "add"), *operands, *rounded)
        case Operation.SUBTRACT_DATE_DURATION:
            return call(module.writer.runtime("dates", "subtract"), *operands, *rounded)
        case Operation.MULTIPLY_INTEGER_DURATION:
            return method(operands[0], "times", operands[1])
        case Operation.MULTIPLY_DECIMAL_MONEY:
            return call(module.writer.runtime("money", "multiply"), *operands)
        case Operation.CONCATENATE:
            return array(*(Prefixed("...", tight(each, Level.CONDITIONAL)) for each in operands))
        case Operation.NUMBER_OF:
            return call("BigInt", after(operands[0], ".length"))
        case Operation.DECIMAL_OF_INTEGER:
            return call(f"new {module.writer.runtime('fractions', 'Fraction')}", *operands)
        case Operation.MONEY_OF_INTEGER:
            return binary(operands[0], "*", Text("100n"), Level.PRODUCT)
        case _:
            raise AssertionError(operation)
