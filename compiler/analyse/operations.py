"""What each operation gives for values of which parts are not known, as `compiler.interpret.operations` has it."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import partial
from typing import cast

from compiler.analyse import comparing, days, lists
from compiler.analyse.flow import Flow, Stopped, stop
from compiler.analyse.terms import (
    FALSE,
    Term,
    add,
    and_,
    constant,
    cut,
    is_zero,
    ite,
    negate,
    not_,
    or_,
    over,
    real,
    rounded,
    same,
    scale,
    subtract,
    times,
)
from compiler.analyse.values import NOWHERE, Length, Nowhere, Opaque, Series, Value
from compiler.operators import COUNTING, Operation
from compiler.runtime.dates import Rounding
from dsl.source import Span


def apply(
    flow: Flow, operation: Operation, operands: tuple[Value, ...], rounding: Rounding, span: Span, last: Span
) -> Value:
    """The result of an operation; `span` is where it stands, `last` where its last operand does, at which a division
    fails."""
    if any(isinstance(each, Nowhere) for each in operands):
        return NOWHERE
    if operation in _COMPARISONS:
        return _COMPARISONS[operation](flow, *operands, span)
    if operation in COUNTING:
        return _counted(flow, operation, operands, span)
    if operation in _DATES:
        start, length = operands if operation is not Operation.ADD_DURATION_DATE else operands[::-1]
        assert isinstance(start, Term)
        assert isinstance(length, Length)
        if operation is Operation.SUBTRACT_DATE_DURATION:
            length = _multiplied(length, constant(-1))
        return days.moved(flow, start, length, rounding, span)
    if operation in _DIVISIONS:
        return _divided(flow, operation, operands, last)
    if operation is Operation.CONTAINS:
        return _contains(flow, operands, span)
    return _SIMPLE[operation](*operands)


# ----------------------------------------------------------------------------------------------- comparisons


def _less(flow: Flow, one: Value, other: Value, span: Span) -> Term:
    return comparing.order(flow, one, other, span)[0]


def _greater(flow: Flow, one: Value, other: Value, span: Span) -> Term:
    return comparing.order(flow, one, other, span)[1]


_COMPARISONS: dict[Operation, Callable[..., Term]] = {
    Operation.EQUAL: comparing.equal,
    Operation.DIFFERENT: lambda *of: not_(comparing.equal(*of)),
    Operation.LESS: _less,
    Operation.GREATER: _greater,
    Operation.LESS_OR_EQUAL: lambda *of: not_(_greater(*of)),
    Operation.GREATER_OR_EQUAL: lambda *of: not_(_less(*of)),
}


def _contains(flow: Flow, operands: tuple[Value, ...], span: Span) -> Term:
    """Elements are compared in order, up to the first that is equal."""
    items, wanted = operands
    assert isinstance(items, Series)
    found = FALSE
    for slot in items.slots:
        asked = and_(slot.taken, not_(found))
        here = flow.under(asked, partial(comparing.equal, flow, slot.value, wanted, span))
        if isinstance(here, Term):
            found = or_(found, and_(slot.taken, here))
    return found


# ------------------------------------------------------------------------------------------------------ dates

_DATES = {Operation.ADD_DATE_DURATION, Operation.ADD_DURATION_DATE, Operation.SUBTRACT_DATE_DURATION}


def _counted(flow: Flow, operation: Operation, operands: tuple[Value, ...], span: Span) -> Term:
    *given, calendar = operands
    assert isinstance(calendar, Opaque)
    table = days.days_of(calendar.value)
    one, *rest = cast("list[Term]", given)
    match operation:
        case Operation.ADD_WORKING_DAYS:
            return table.later(flow, one, rest[0], span)
        case Operation.SUBTRACT_WORKING_DAYS:
            return table.later(flow, one, negate(rest[0]), span)
        case Operation.NEXT_WORKING_DAY:
            return table.later(flow, one, constant(1), span)
        case Operation.IS_WORKING_DAY:
            return table.is_working(flow, one, span)
        case _:
            return table.between(flow, one, rest[0], span)


def _multiplied(length: Length, count: Term) -> Length:
    return Length(times(length.years, count), times(length.months, count), times(length.days, count))


def _plus(one: Length, other: Length) -> Length:
    return Length(add(one.years, other.years), add(one.months, other.months), add(one.days, other.days))


def _total(items: Series) -> Length:
    total = Length(constant(0), constant(0), constant(0))
    for slot in items.slots:
        if isinstance(slot.value, Length):
            total = _plus(total, _multiplied(slot.value, ite(slot.taken, constant(1), constant(0))))
    return total


# -------------------------------------------------------------------------------------------------- divisions

_DIVISIONS = {
    Operation.DIVIDE_INTEGER,
    Operation.DIVIDE_DECIMAL,
    Operation.DIVIDE_MONEY,
    Operation.DIVIDE_MONEY_INTEGER,
    Operation.DIVIDE_MONEY_DECIMAL,
    Operation.DIVIDE_DURATION,
}


def _divided(flow: Flow, operation: Operation, operands: tuple[Value, ...], span: Span) -> Term:
    if operation is Operation.DIVIDE_DURATION:
        one, other = cast("tuple[Length, Length]", operands)
        whole = and_(*[is_zero(each) for each in (one.years, one.months, other.years, other.months)])
        flow.fail(stop(Stopped.ERROR, "indivisible-duration", span), not_(whole))
        dividend, divisor = real(one.days), real(other.days)
    else:
        upper, lower = cast("tuple[Term, Term]", operands)
        dividend = upper if operation is Operation.DIVIDE_DECIMAL else real(upper)
        is_exact = operation in (Operation.DIVIDE_DECIMAL, Operation.DIVIDE_MONEY_DECIMAL)
        divisor = lower if is_exact else real(lower)
    flow.fail(stop(Stopped.ERROR, "division-by-zero", span), is_zero(divisor))
    quotient = over(dividend, divisor)
    is_money = operation in (Operation.DIVIDE_MONEY_INTEGER, Operation.DIVIDE_MONEY_DECIMAL)
    return rounded(quotient) if is_money else quotient


# ---------------------------------------------------------------------------------------------------- the rest


def _sum(zero: Term) -> Callable[[Series], Term]:
    def total(items: Series) -> Term:
        values = [ite(slot.taken, slot.value, zero) for slot in items.slots if isinstance(slot.value, Term)]
        return add(zero, *values)

    return total


_SIMPLE: dict[Operation, Callable[..., Value]] = {
    Operation.NEGATE_INTEGER: negate,
    Operation.NEGATE_DECIMAL: negate,
    Operation.NEGATE_MONEY: negate,
    Operation.NEGATE_DURATION: lambda a: _multiplied(a, constant(-1)),
    Operation.NOT: not_,
    Operation.AND: and_,
    Operation.OR: or_,
    Operation.XOR: lambda a, b: not_(same(a, b)),
    Operation.ADD_INTEGER: add,
    Operation.ADD_DECIMAL: add,
    Operation.ADD_MONEY: add,
    Operation.ADD_DURATION: _plus,
    Operation.SUBTRACT_INTEGER: subtract,
    Operation.SUBTRACT_DECIMAL: subtract,
    Operation.SUBTRACT_MONEY: subtract,
    Operation.SUBTRACT_DURATION: lambda a, b: _plus(a, _multiplied(b, constant(-1))),
    Operation.SUBTRACT_DATE: lambda a, b: Length(constant(0), constant(0), subtract(a, b)),
    Operation.MULTIPLY_INTEGER: times,
    Operation.MULTIPLY_DECIMAL: times,
    Operation.MULTIPLY_MONEY_INTEGER: times,
    Operation.MULTIPLY_INTEGER_MONEY: times,
    Operation.MULTIPLY_MONEY_DECIMAL: lambda a, b: rounded(times(real(a), b)),
    Operation.MULTIPLY_DECIMAL_MONEY: lambda a, b: rounded(times(a, real(b))),
    Operation.MULTIPLY_DURATION_INTEGER: _multiplied,
    Operation.MULTIPLY_INTEGER_DURATION: lambda a, b: _multiplied(b, a),
    Operation.CONCATENATE: lists.joined,
    Operation.NUMBER_OF: lists.count,
    Operation.SUM_INTEGER: _sum(constant(0)),
    Operation.SUM_DECIMAL: _sum(constant(Fraction(0))),
    Operation.SUM_MONEY: _sum(constant(0)),
    Operation.SUM_DURATION: _total,
    Operation.DECIMAL_OF_INTEGER: real,
    Operation.DECIMAL_OF_MONEY: lambda a: scale(real(a), Fraction(1, 100)),
    Operation.MONEY_OF_INTEGER: lambda a: scale(a, 100),
    Operation.MONEY_OF_DECIMAL: lambda a: rounded(scale(a, 100)),
    Operation.INTEGER_OF_DECIMAL: cut,
    Operation.INTEGER_OF_MONEY: lambda a: rounded(a, 100),
    Operation.ROUND_DECIMAL: lambda a: real(rounded(a)),
    Operation.ROUND_MONEY: lambda a: scale(rounded(a, 100), 100),
}
