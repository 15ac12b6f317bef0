"""Sums, products and quotients of numbers, brought into one order."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction
from math import lcm
from typing import Any, cast

from compiler.analyse.terms.made import Function, Number, Operator, Sort, Term, constant, interned
from compiler.analyse.terms.truth import ite

#: A choice among so many constants at most is compared constant by constant.
TABLE = 64


def parts_of(term: Term) -> tuple[Number, tuple[tuple[Term, Number], ...]]:
    """A number as a sum: a constant, and terms with their factors."""
    if term.operator is Operator.CONSTANT:
        return cast(Number, term.constant), ()
    if term.operator is Operator.SUM:
        return term.args[0], term.args[1:]
    return (Fraction(0) if term.sort is Sort.REAL else 0), ((term, 1),)


def sum_of(sort: Sort, known: Number, factors: dict[Term, Number]) -> Term:
    """The sum of a constant and terms with their factors."""
    parts = sorted(((part, factor) for part, factor in factors.items() if factor), key=lambda pair: pair[0].number)
    if sort is Sort.REAL:
        known = Fraction(known)
    if not parts:
        return constant(known)
    if not known and len(parts) == 1 and parts[0][1] == 1:
        return parts[0][0]
    return interned(Operator.SUM, (known, *parts), sort)


def _combined(one: Term, other: Term, times: Number) -> Term:
    known, parts = parts_of(one)
    other_known, other_parts = parts_of(other)
    factors: dict[Term, Number] = dict(parts)
    for part, factor in other_parts:
        factors[part] = factors.get(part, 0) + factor * times
    return sum_of(one.sort, known + other_known * times, factors)


def add(*terms: Term) -> Term:
    """The sum of numbers of one sort, at least one."""
    total = terms[0]
    for each in terms[1:]:
        total = _combined(total, each, 1)
    return total


def subtract(one: Term, other: Term) -> Term:
    """The difference of two numbers of one sort."""
    return _combined(one, other, -1)


def scale(term: Term, factor: Number) -> Term:
    """A number times a known one: a whole one for whole numbers."""
    if not factor:
        return constant(Fraction(0) if term.sort is Sort.REAL else 0)
    known, parts = parts_of(term)
    return sum_of(term.sort, known * factor, {part: each * factor for part, each in parts})


def negate(term: Term) -> Term:
    """A number with the other sign."""
    return scale(term, -1)


def times(one: Term, other: Term) -> Term:
    """The product of two numbers of one sort."""
    if one.operator is Operator.CONSTANT:
        one, other = other, one
    if other.operator is Operator.CONSTANT:
        return scale(one, cast(Number, other.constant))
    if one.leaves or not other.leaves:
        one, other = other, one
    if 0 < other.leaves <= TABLE:
        return over_leaves(other, lambda known: scale(one, known))
    if one.number > other.number:
        one, other = other, one
    return interned(Operator.TIMES, (one, other), one.sort)


def over(one: Term, other: Term) -> Term:
    """The exact quotient of two exact numbers; of no interest where the divisor is zero."""
    if other.operator is Operator.CONSTANT:
        return scale(one, 1 / cast(Fraction, other.constant)) if other.constant else constant(Fraction(0))
    if 0 < other.leaves <= TABLE:
        return over_leaves(other, lambda known: over(one, constant(Fraction(known))))
    if one.constant == 0:
        return one
    return interned(Operator.OVER, (one, other), Sort.REAL)


def div(term: Term, divisor: int) -> Term:
    """A whole number divided by a known positive one, cut off downwards."""
    if divisor == 1:
        return term
    known, parts = parts_of(term)
    whole = {part: int(factor) // divisor for part, factor in parts if not factor % divisor}
    rest = {part: factor for part, factor in parts if factor % divisor}
    quotient, left = divmod(known, divisor)
    remainder = sum_of(Sort.INT, left, rest)
    outside = sum_of(Sort.INT, quotient, cast("dict[Term, Number]", whole))
    if remainder.operator is Operator.CONSTANT:
        return outside
    low, high = remainder.low, remainder.high
    if low is not None and high is not None and low // divisor == high // divisor:
        return add(outside, constant(low // divisor))
    if 0 < remainder.leaves <= TABLE:
        return add(outside, over_leaves(remainder, lambda each: constant(each // divisor)))
    return add(outside, interned(Operator.DIV, (remainder, divisor), Sort.INT))


def mod(term: Term, divisor: int) -> Term:
    """What is left of a whole number divided by a known positive one: never negative."""
    return subtract(term, scale(div(term, divisor), divisor))


def real(term: Term) -> Term:
    """A whole number as an exact one."""
    known, parts = parts_of(term)
    if not parts:
        return constant(Fraction(known))
    if term.operator is Operator.SUM:
        return sum_of(Sort.REAL, Fraction(known), {real(part): factor for part, factor in parts})
    if term.leaves:
        return over_leaves(term, lambda each: constant(Fraction(each)))
    return interned(Operator.REAL, (term,), Sort.REAL)


def floor(term: Term) -> Term:
    """An exact number cut off downwards to a whole one."""
    known, parts = parts_of(term)
    if not parts:
        return constant(int(known // 1))
    whole = whole_of(known, parts)
    if whole is not None:
        return div(*whole)
    if 0 < term.leaves <= TABLE:
        return over_leaves(term, lambda each: constant(int(each // 1)))
    above = known // 1
    inner = sum_of(Sort.REAL, known - above, dict(parts))
    return add(constant(int(above)), interned(Operator.FLOOR, (inner,), Sort.INT))


def whole_of(known: Number, parts: Iterable[tuple[Term, Number]]) -> tuple[Term, int] | None:
    """A sum of whole numbers, as one of them over a denominator; None where another number is among them."""
    listed = list(parts)
    if any(part.operator is not Operator.REAL for part, _ in listed):
        return None
    below = lcm(known.denominator, *(factor.denominator for _, factor in listed))
    factors: dict[Term, Number] = {part.args[0]: int(factor * below) for part, factor in listed}
    return sum_of(Sort.INT, int(known * below), factors), below


def over_leaves(term: Term, change: Callable[[Any], Term]) -> Term:
    """A choice among constants with another term in place of each constant."""
    done: dict[Term, Term] = {}

    def changed(each: Term) -> Term:
        found = done.get(each)
        if found is None:
            if each.operator is Operator.CONSTANT:
                found = change(each.constant)
            else:
                condition, one, other = each.args
                found = ite(condition, changed(one), changed(other))
            done[each] = found
        return found

    return changed(term)


def apply(function: Function, *args: Term) -> Term:
    """A function of the known and the unknown; worked out at once where all is known."""
    if all(each.operator is Operator.CONSTANT for each in args):
        return constant(function.compute(*(each.constant for each in args)))
    tables = [each for each in args if each.operator is not Operator.CONSTANT]
    if len(tables) == 1 and 0 < tables[0].leaves <= TABLE:
        place = args.index(tables[0])
        return over_leaves(tables[0], lambda known: apply(function, *args[:place], constant(known), *args[place + 1 :]))
    return interned(Operator.APPLY, (function, *args), function.sort)
