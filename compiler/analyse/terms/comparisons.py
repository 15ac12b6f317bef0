"""Comparisons of terms, brought into one form, and rounding, which goes by the sign."""

from __future__ import annotations

from fractions import Fraction
from math import gcd

from compiler.analyse.terms.made import FALSE, TRUE, Number, Operator, Sort, Term, constant, interned
from compiler.analyse.terms.sums import (
    TABLE,
    add,
    div,
    floor,
    negate,
    over_leaves,
    parts_of,
    scale,
    subtract,
    sum_of,
    whole_of,
)
from compiler.analyse.terms.truth import ite, not_, same


def equal(one: Term, other: Term) -> Term:
    """Whether two terms of one sort are equal."""
    if one is other:
        return TRUE
    return same(one, other) if one.sort is Sort.BOOL else is_zero(subtract(one, other))


def is_zero(term: Term) -> Term:
    """Whether a number is zero."""
    known, parts = parts_of(term)
    if not parts:
        return constant(not known)
    if (term.low is not None and term.low > 0) or (term.high is not None and term.high < 0):
        return FALSE
    if len(parts) == 1 and 0 < parts[0][0].leaves <= TABLE:
        factor = parts[0][1]
        return over_leaves(parts[0][0], lambda each: constant(each * factor + known == 0))
    if term.sort is Sort.REAL:
        whole = whole_of(known, parts)
        if whole is not None:
            return is_zero(whole[0])
        leading = Fraction(parts[0][1])
        return _zero(known / leading, [(part, factor / leading) for part, factor in parts])
    common = gcd(*(int(factor) for _, factor in parts))
    if known % common:
        return FALSE
    common = common if parts[0][1] > 0 else -common
    return _zero(known // common, [(part, factor // common) for part, factor in parts])


def _zero(known: Number, parts: list[tuple[Term, Number]]) -> Term:
    return interned(Operator.ZERO, ((known, *parts),), Sort.BOOL)


def is_positive(term: Term) -> Term:
    """Whether a number is above zero."""
    known, parts = parts_of(term)
    if not parts:
        return constant(known > 0)
    if term.low is not None and term.low > 0:
        return TRUE
    if term.high is not None and term.high <= 0:
        return FALSE
    if len(parts) == 1 and 0 < parts[0][0].leaves <= TABLE:
        factor = parts[0][1]
        return over_leaves(parts[0][0], lambda each: constant(each * factor + known > 0))
    if term.sort is Sort.REAL:
        whole = whole_of(known, parts)
        if whole is not None:
            return is_positive(whole[0])
        leading = abs(Fraction(parts[0][1]))
        return _positive(known / leading, [(part, factor / leading) for part, factor in parts])
    common = gcd(*(int(factor) for _, factor in parts))
    # n x + k > 0 where n x + k - 1 >= 0: the constant is cut to a multiple of n, and one sign is kept of each pair.
    known = (int(known) - 1) // common + 1
    parts = tuple((part, factor // common) for part, factor in parts)
    if parts[0][1] < 0:
        return not_(_positive(1 - known, [(part, -factor) for part, factor in parts]))
    return _positive(known, list(parts))


def _positive(known: Number, parts: list[tuple[Term, Number]]) -> Term:
    return interned(Operator.POSITIVE, ((known, *parts),), Sort.BOOL)


def is_negative(term: Term) -> Term:
    """Whether a number is below zero."""
    return is_positive(negate(term))


def less(one: Term, other: Term) -> Term:
    """Whether one number is below another of its sort."""
    return is_positive(subtract(other, one))


def at_most(one: Term, other: Term) -> Term:
    """Whether one number is not above another of its sort."""
    return not_(is_positive(subtract(one, other)))


def rounded(numerator: Term, denominator: int = 1) -> Term:
    """A number over a known positive one, to the nearest whole number, halves away from zero."""
    if numerator.sort is Sort.REAL:
        known, parts = parts_of(scale(numerator, Fraction(1, denominator)))
        whole = whole_of(known, parts)
        if whole is not None:
            return rounded(*whole)
        exact = sum_of(Sort.REAL, known, dict(parts))
        half = constant(Fraction(1, 2))
        below = negate(floor(subtract(half, exact)))
        return ite(is_negative(exact), below, floor(add(exact, half)))
    if denominator == 1:
        return numerator
    doubled, middle = scale(numerator, 2), constant(denominator)
    below = negate(div(subtract(middle, doubled), 2 * denominator))
    return ite(is_negative(numerator), below, div(add(doubled, middle), 2 * denominator))


def cut(term: Term) -> Term:
    """An exact number without its digits after the point, towards zero."""
    return ite(is_negative(term), negate(floor(negate(term))), floor(term))
