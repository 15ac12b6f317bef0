"""The operators of the language after overloading: which signs exist for which types, and what they give.

The table is complete for the binary and unary operators of Catala; an operation that is not in it is a type error.
Source: the overload table of the Catala reference (see `docs/`), confirmed by upstream's test-suite.
"""

from __future__ import annotations

from enum import Enum

from compiler.types import Base
from dsl.surface.tree import Operator


class Operation(Enum):
    """A resolved operation; the value is how it reads. Rounding of money is always half away from zero."""

    NEGATE_INTEGER = "- integer"
    NEGATE_DECIMAL = "- decimal"
    NEGATE_MONEY = "- money"
    NEGATE_DURATION = "- duration"
    NOT = "not boolean"

    ADD_INTEGER = "integer + integer"
    ADD_DECIMAL = "decimal + decimal"
    ADD_MONEY = "money + money"
    ADD_DURATION = "duration + duration"
    ADD_DATE_DURATION = "date + duration"
    ADD_DURATION_DATE = "duration + date"

    SUBTRACT_INTEGER = "integer - integer"
    SUBTRACT_DECIMAL = "decimal - decimal"
    SUBTRACT_MONEY = "money - money"
    SUBTRACT_DURATION = "duration - duration"
    SUBTRACT_DATE = "date - date"
    SUBTRACT_DATE_DURATION = "date - duration"

    ADD_WORKING_DAYS = "date + duration in working day"
    SUBTRACT_WORKING_DAYS = "date - duration in working day"
    IS_WORKING_DAY = "is working day"
    NEXT_WORKING_DAY = "next working day"
    WORKING_DAYS_BETWEEN = "working days between dates"

    MULTIPLY_INTEGER = "integer * integer"
    MULTIPLY_DECIMAL = "decimal * decimal"
    MULTIPLY_MONEY_INTEGER = "money * integer"
    MULTIPLY_INTEGER_MONEY = "integer * money"
    MULTIPLY_MONEY_DECIMAL = "money * decimal"
    MULTIPLY_DECIMAL_MONEY = "decimal * money"
    MULTIPLY_DURATION_INTEGER = "duration * integer"
    MULTIPLY_INTEGER_DURATION = "integer * duration"

    DIVIDE_INTEGER = "integer / integer"
    DIVIDE_DECIMAL = "decimal / decimal"
    DIVIDE_MONEY = "money / money"
    DIVIDE_MONEY_INTEGER = "money / integer"
    DIVIDE_MONEY_DECIMAL = "money / decimal"
    DIVIDE_DURATION = "duration / duration"

    EQUAL = "="
    DIFFERENT = "!="
    LESS = "<"
    LESS_OR_EQUAL = "<="
    GREATER = ">"
    GREATER_OR_EQUAL = ">="
    AND = "and"
    OR = "or"
    XOR = "xor"

    CONCATENATE = "list ++ list"
    CONTAINS = "list contains element"
    NUMBER_OF = "number of list"
    SUM_INTEGER = "sum integer"
    SUM_DECIMAL = "sum decimal"
    SUM_MONEY = "sum money"
    SUM_DURATION = "sum duration"

    DECIMAL_OF_INTEGER = "decimal of integer"
    DECIMAL_OF_MONEY = "decimal of money"
    MONEY_OF_INTEGER = "money of integer"
    MONEY_OF_DECIMAL = "money of decimal"
    INTEGER_OF_DECIMAL = "integer of decimal"
    INTEGER_OF_MONEY = "integer of money"
    ROUND_DECIMAL = "round of decimal"
    ROUND_MONEY = "round of money"


#: Comparisons and equality hold for two operands of one type, whatever it is (functions apart).
COMPARISONS: dict[Operator, Operation] = {
    Operator.EQUAL: Operation.EQUAL,
    Operator.DIFFERENT: Operation.DIFFERENT,
    Operator.LESS: Operation.LESS,
    Operator.LESS_OR_EQUAL: Operation.LESS_OR_EQUAL,
    Operator.GREATER: Operation.GREATER,
    Operator.GREATER_OR_EQUAL: Operation.GREATER_OR_EQUAL,
}

LOGICAL: dict[Operator, Operation] = {
    Operator.AND: Operation.AND,
    Operator.OR: Operation.OR,
    Operator.XOR: Operation.XOR,
}

_I, _D, _M, _DATE, _DUR = Base.INTEGER, Base.DECIMAL, Base.MONEY, Base.DATE, Base.DURATION

#: Operations that count working days: their last operand is the calendar.
COUNTING = frozenset(
    (
        Operation.ADD_WORKING_DAYS,
        Operation.SUBTRACT_WORKING_DAYS,
        Operation.IS_WORKING_DAY,
        Operation.NEXT_WORKING_DAY,
        Operation.WORKING_DAYS_BETWEEN,
    )
)

_W = Base.WORKING_DURATION

#: (sign, left, right) -> (operation, result).
ARITHMETIC: dict[tuple[Operator, Base, Base], tuple[Operation, Base]] = {
    (Operator.ADD, _I, _I): (Operation.ADD_INTEGER, _I),
    (Operator.ADD, _D, _D): (Operation.ADD_DECIMAL, _D),
    (Operator.ADD, _M, _M): (Operation.ADD_MONEY, _M),
    (Operator.ADD, _DUR, _DUR): (Operation.ADD_DURATION, _DUR),
    (Operator.ADD, _DATE, _DUR): (Operation.ADD_DATE_DURATION, _DATE),
    (Operator.ADD, _DUR, _DATE): (Operation.ADD_DURATION_DATE, _DATE),
    (Operator.SUBTRACT, _I, _I): (Operation.SUBTRACT_INTEGER, _I),
    (Operator.SUBTRACT, _D, _D): (Operation.SUBTRACT_DECIMAL, _D),
    (Operator.SUBTRACT, _M, _M): (Operation.SUBTRACT_MONEY, _M),
    (Operator.SUBTRACT, _DUR, _DUR): (Operation.SUBTRACT_DURATION, _DUR),
    (Operator.SUBTRACT, _DATE, _DATE): (Operation.SUBTRACT_DATE, _DUR),
    (Operator.SUBTRACT, _DATE, _DUR): (Operation.SUBTRACT_DATE_DURATION, _DATE),
    (Operator.MULTIPLY, _I, _I): (Operation.MULTIPLY_INTEGER, _I),
    (Operator.MULTIPLY, _D, _D): (Operation.MULTIPLY_DECIMAL, _D),
    (Operator.MULTIPLY, _M, _I): (Operation.MULTIPLY_MONEY_INTEGER, _M),
    (Operator.MULTIPLY, _I, _M): (Operation.MULTIPLY_INTEGER_MONEY, _M),
    (Operator.MULTIPLY, _M, _D): (Operation.MULTIPLY_MONEY_DECIMAL, _M),
    (Operator.MULTIPLY, _D, _M): (Operation.MULTIPLY_DECIMAL_MONEY, _M),
    (Operator.MULTIPLY, _DUR, _I): (Operation.MULTIPLY_DURATION_INTEGER, _DUR),
    (Operator.MULTIPLY, _I, _DUR): (Operation.MULTIPLY_INTEGER_DURATION, _DUR),
    (Operator.DIVIDE, _I, _I): (Operation.DIVIDE_INTEGER, _D),
    (Operator.DIVIDE, _D, _D): (Operation.DIVIDE_DECIMAL, _D),
    (Operator.DIVIDE, _M, _M): (Operation.DIVIDE_MONEY, _D),
    (Operator.DIVIDE, _M, _I): (Operation.DIVIDE_MONEY_INTEGER, _M),
    (Operator.DIVIDE, _M, _D): (Operation.DIVIDE_MONEY_DECIMAL, _M),
    (Operator.DIVIDE, _DUR, _DUR): (Operation.DIVIDE_DURATION, _D),
    # Numbers of working days are integers, and are counted as such.
    (Operator.ADD, _W, _W): (Operation.ADD_INTEGER, _W),
    (Operator.SUBTRACT, _W, _W): (Operation.SUBTRACT_INTEGER, _W),
    (Operator.MULTIPLY, _W, _I): (Operation.MULTIPLY_INTEGER, _W),
    (Operator.MULTIPLY, _I, _W): (Operation.MULTIPLY_INTEGER, _W),
    (Operator.DIVIDE, _W, _W): (Operation.DIVIDE_INTEGER, _D),
    (Operator.ADD, _DATE, _W): (Operation.ADD_WORKING_DAYS, _DATE),
    (Operator.ADD, _W, _DATE): (Operation.ADD_WORKING_DAYS, _DATE),
    (Operator.SUBTRACT, _DATE, _W): (Operation.SUBTRACT_WORKING_DAYS, _DATE),
}

NEGATIONS: dict[Base, Operation] = {
    _I: Operation.NEGATE_INTEGER,
    _D: Operation.NEGATE_DECIMAL,
    _M: Operation.NEGATE_MONEY,
    _DUR: Operation.NEGATE_DURATION,
    _W: Operation.NEGATE_INTEGER,
}

#: (word, operand) -> (operation, result), for `integer of e` and its kin.
CONVERSIONS: dict[tuple[str, Base], tuple[Operation, Base]] = {
    ("decimal", _I): (Operation.DECIMAL_OF_INTEGER, _D),
    ("decimal", _M): (Operation.DECIMAL_OF_MONEY, _D),
    ("money", _I): (Operation.MONEY_OF_INTEGER, _M),
    ("money", _D): (Operation.MONEY_OF_DECIMAL, _M),
    ("integer", _D): (Operation.INTEGER_OF_DECIMAL, _I),
    ("integer", _M): (Operation.INTEGER_OF_MONEY, _I),
    ("round", _D): (Operation.ROUND_DECIMAL, _D),
    ("round", _M): (Operation.ROUND_MONEY, _M),
}

SUMS: dict[str, tuple[Operation, Base]] = {
    "integer": (Operation.SUM_INTEGER, _I),
    "decimal": (Operation.SUM_DECIMAL, _D),
    "money": (Operation.SUM_MONEY, _M),
    "duration": (Operation.SUM_DURATION, _DUR),
    "duration in working day": (Operation.SUM_INTEGER, _W),
}
