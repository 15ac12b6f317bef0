"""What each operation gives, written out from its definition: every step exact, money rounded half away from zero."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

from compiler.operators import Operation
from compiler.runtime import compare, dates
from compiler.runtime.dates import Duration, Rounding
from compiler.runtime.failures import DivisionByZero
from compiler.runtime.schema import ListOf, Type


def apply(operation: Operation, operands: tuple[Any, ...], type_: Type, rounding: Rounding) -> Any:
    """The result of an operation; `type_` is the run-time type of its first operand, `rounding` the scope's for dates.

    Raises `DivisionByZero` and what `compiler.runtime.dates` and `.compare` raise.
    """
    if operation in _COMPARISONS:
        return _compared(operation, operands, type_)
    if operation is Operation.CONTAINS:
        items, wanted = operands
        assert isinstance(type_, ListOf)
        return any(compare.equal(type_.element, item, wanted) for item in items)
    if operation in _DATES:
        return _dated(operation, operands, rounding)
    return _SIMPLE[operation](*operands)


def half_away(number: Fraction | int) -> int:
    """The nearest whole number; of two as near, the one farther from zero."""
    whole, rest = divmod(abs(Fraction(number)), 1)
    up = int(whole) + (rest >= Fraction(1, 2))
    return up if number >= 0 else -up


def _divided(dividend: Fraction | int, divisor: Fraction | int) -> Fraction:
    if divisor == 0:
        raise DivisionByZero
    return Fraction(dividend) / Fraction(divisor)


_COMPARISONS = {
    Operation.EQUAL,
    Operation.DIFFERENT,
    Operation.LESS,
    Operation.LESS_OR_EQUAL,
    Operation.GREATER,
    Operation.GREATER_OR_EQUAL,
}


def _compared(operation: Operation, operands: tuple[Any, ...], type_: Type) -> bool:
    left, right = operands
    if operation is Operation.EQUAL:
        return compare.equal(type_, left, right)
    if operation is Operation.DIFFERENT:
        return not compare.equal(type_, left, right)
    order = compare.compare(type_, left, right)
    return {
        Operation.LESS: order < 0,
        Operation.LESS_OR_EQUAL: order <= 0,
        Operation.GREATER: order > 0,
        Operation.GREATER_OR_EQUAL: order >= 0,
    }[operation]


_DATES = {Operation.ADD_DATE_DURATION, Operation.ADD_DURATION_DATE, Operation.SUBTRACT_DATE_DURATION}


def _dated(operation: Operation, operands: tuple[Any, ...], rounding: Rounding) -> Any:
    left, right = operands
    if operation is Operation.ADD_DURATION_DATE:
        return dates.add(right, left, rounding)
    if operation is Operation.SUBTRACT_DATE_DURATION:
        return dates.subtract(left, right, rounding)
    return dates.add(left, right, rounding)


def _times(duration: Duration, count: int) -> Duration:
    return Duration(duration.years * count, duration.months * count, duration.days * count)


def _plus(left: Duration, right: Duration) -> Duration:
    return Duration(left.years + right.years, left.months + right.months, left.days + right.days)


_SIMPLE: dict[Operation, Callable[..., Any]] = {
    Operation.NEGATE_INTEGER: lambda a: -a,
    Operation.NEGATE_DECIMAL: lambda a: -a,
    Operation.NEGATE_MONEY: lambda a: -a,
    Operation.NEGATE_DURATION: lambda a: _times(a, -1),
    Operation.NOT: lambda a: not a,
    Operation.AND: lambda a, b: a and b,
    Operation.OR: lambda a, b: a or b,
    Operation.XOR: lambda a, b: a != b,
    Operation.ADD_INTEGER: lambda a, b: a + b,
    Operation.ADD_DECIMAL: lambda a, b: a + b,
    Operation.ADD_MONEY: lambda a, b: a + b,
    Operation.ADD_DURATION: _plus,
    Operation.SUBTRACT_INTEGER: lambda a, b: a - b,
    Operation.SUBTRACT_DECIMAL: lambda a, b: a - b,
    Operation.SUBTRACT_MONEY: lambda a, b: a - b,
    Operation.SUBTRACT_DURATION: lambda a, b: _plus(a, _times(b, -1)),
    Operation.SUBTRACT_DATE: dates.difference,
    Operation.MULTIPLY_INTEGER: lambda a, b: a * b,
    Operation.MULTIPLY_DECIMAL: lambda a, b: a * b,
    Operation.MULTIPLY_MONEY_INTEGER: lambda a, b: a * b,
    Operation.MULTIPLY_INTEGER_MONEY: lambda a, b: a * b,
    Operation.MULTIPLY_MONEY_DECIMAL: lambda a, b: half_away(a * b),
    Operation.MULTIPLY_DECIMAL_MONEY: lambda a, b: half_away(a * b),
    Operation.MULTIPLY_DURATION_INTEGER: _times,
    Operation.MULTIPLY_INTEGER_DURATION: lambda a, b: _times(b, a),
    Operation.DIVIDE_INTEGER: _divided,
    Operation.DIVIDE_DECIMAL: _divided,
    Operation.DIVIDE_MONEY: _divided,
    Operation.DIVIDE_MONEY_INTEGER: lambda a, b: half_away(_divided(a, b)),
    Operation.DIVIDE_MONEY_DECIMAL: lambda a, b: half_away(_divided(a, b)),
    Operation.DIVIDE_DURATION: dates.divide_durations,
    Operation.ADD_WORKING_DAYS: lambda start, days, calendar: calendar.add(start, days),
    Operation.SUBTRACT_WORKING_DAYS: lambda start, days, calendar: calendar.add(start, -days),
    Operation.IS_WORKING_DAY: lambda day, calendar: calendar.is_working_day(day),
    Operation.NEXT_WORKING_DAY: lambda day, calendar: calendar.add(day, 1),
    Operation.WORKING_DAYS_BETWEEN: lambda start, end, calendar: calendar.between(start, end),
    Operation.CONCATENATE: lambda a, b: a + b,
    Operation.NUMBER_OF: len,
    Operation.SUM_INTEGER: sum,
    Operation.SUM_DECIMAL: lambda a: sum(a, Fraction(0)),
    Operation.SUM_MONEY: sum,
    Operation.SUM_DURATION: lambda a: _total(a),
    Operation.DECIMAL_OF_INTEGER: Fraction,
    Operation.DECIMAL_OF_MONEY: lambda a: Fraction(a, 100),
    Operation.MONEY_OF_INTEGER: lambda a: a * 100,
    Operation.MONEY_OF_DECIMAL: lambda a: half_away(a * 100),
    Operation.INTEGER_OF_DECIMAL: int,
    Operation.INTEGER_OF_MONEY: lambda a: half_away(Fraction(a, 100)),
    Operation.ROUND_DECIMAL: lambda a: Fraction(half_away(a)),
    Operation.ROUND_MONEY: lambda a: half_away(Fraction(a, 100)) * 100,
}


def _total(durations: tuple[Duration, ...]) -> Duration:
    total = Duration(0, 0, 0)
    for each in durations:
        total = _plus(total, each)
    return total
