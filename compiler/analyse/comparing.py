"""Equality and order of values of which parts are not known, as `compiler.runtime.compare` has them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from compiler.analyse.flow import Flow, Stopped, stop
from compiler.analyse.lists import compacted, count
from compiler.analyse.terms import (
    FALSE,
    TRUE,
    Sort,
    Term,
    add,
    and_,
    constant,
    is_negative,
    is_positive,
    is_zero,
    ite,
    less,
    not_,
    or_,
    scale,
    subtract,
)
from compiler.analyse.terms import equal as equal_terms
from compiler.analyse.values import Case, Items, Length, Nowhere, Opaque, Series, Value, is_case
from dsl.source import Span


def equal(flow: Flow, one: Value, other: Value, span: Span) -> Term:
    """Whether two values are equal. Parts after the first that differs are not looked at: they stop nothing."""
    match one, other:
        case (Nowhere(), _) | (_, Nowhere()):
            return FALSE
        case Term(), Term():
            return equal_terms(one, other)
        case Length(), Length():
            return _same_duration(flow, one, other, span)
        case Items(ones), Items(others):
            return _all_equal(flow, list(zip(ones, others, strict=True)), span)
        case Case(), Case():
            return _same_case(flow, one, other, span)
        case Series(), Series():
            as_long = equal_terms(count(one), count(other))
            return and_(as_long, _under(flow, as_long, lambda: _equal_lists(flow, one, other, span)))
        case Opaque(), Opaque():
            return constant(bool(one == other))
        case _:
            flow.fail(stop(Stopped.ERROR, "uncomparable", span))
            return FALSE


def _under(flow: Flow, condition: Term, compute: Callable[[], Term]) -> Term:
    """A truth worked out only where the condition holds."""
    found = flow.under(condition, compute)
    return found if isinstance(found, Term) else FALSE


def _all_equal(flow: Flow, pairs: list[tuple[Value, Value]], span: Span) -> Term:
    alike = TRUE
    for one, other in pairs:
        if alike is FALSE:
            break
        now = alike
        alike = and_(now, _under(flow, now, partial(equal, flow, one, other, span)))
    return alike


def _same_case(flow: Flow, one: Case, other: Case, span: Span) -> Term:
    alike = equal_terms(one.tag, other.tag)
    for number, (first, second) in enumerate(zip(one.payloads, other.payloads, strict=True)):
        if first is None or second is None or alike is FALSE:
            continue
        both = and_(is_case(one, number), is_case(other, number))
        if both is FALSE:
            continue
        inside = _under(flow, both, partial(equal, flow, first, second, span))
        alike = and_(alike, or_(not_(both), inside))
    return alike


def _equal_lists(flow: Flow, one: Series, other: Series, span: Span) -> Term:
    """Whether two lists of one length are equal."""
    ones, others = aligned(one, other)
    alike = TRUE
    for first, second in zip(ones.slots, others.slots, strict=False):
        both = and_(alike, first.taken, second.taken)
        inside = _under(flow, both, partial(equal, flow, first.value, second.value, span))
        alike = and_(alike, or_(not_(and_(first.taken, second.taken)), inside))
    return alike


def aligned(one: Series, other: Series) -> tuple[Series, Series]:
    """Two lists with the elements of one place in slots of one place."""
    takens = [[slot.taken for slot in each.slots] for each in (one, other)]
    return (one, other) if takens[0] == takens[1] else (compacted(one), compacted(other))


def _same_duration(flow: Flow, one: Length, other: Length, span: Span) -> Term:
    identical = and_(
        equal_terms(one.years, other.years), equal_terms(one.months, other.months), equal_terms(one.days, other.days)
    )
    if identical is TRUE:
        return TRUE
    inside = _under(flow, not_(identical), lambda: is_zero(_difference(flow, one, other, span)))
    return or_(identical, inside)


def _difference(flow: Flow, one: Length, other: Length, span: Span) -> Term:
    """A number of the sign of the order of two durations; stops where neither is longer in every case."""
    months = subtract(add(scale(one.years, 12), one.months), add(scale(other.years, 12), other.months))
    without_days = and_(is_zero(one.days), is_zero(other.days))
    only_days = and_(*[is_zero(each) for each in (one.years, one.months, other.years, other.months)])
    flow.fail(stop(Stopped.ERROR, "ambiguous-duration", span), not_(or_(without_days, only_days)))
    return ite(without_days, months, subtract(one.days, other.days))


def order(flow: Flow, one: Value, other: Value, span: Span) -> tuple[Term, Term]:
    """Whether one value comes before the other, and whether it comes after it."""
    match one, other:
        case (Nowhere(), _) | (_, Nowhere()):
            return FALSE, FALSE
        case Term(), Term():
            if one.sort is Sort.BOOL:
                return and_(not_(one), other), and_(one, not_(other))
            return less(one, other), less(other, one)
        case Length(), Length():
            difference = _difference(flow, one, other, span)
            return is_negative(difference), is_positive(difference)
        case Items(ones), Items(others):
            return _first_difference(flow, list(zip(ones, others, strict=True)), span)
        case Case(), Case():
            return _order_of_cases(flow, one, other, span)
        case Series(), Series():
            return _order_of_lists(flow, one, other, span)
        case Opaque(), Opaque() if one == other:
            return FALSE, FALSE
        case _:
            flow.fail(stop(Stopped.ERROR, "uncomparable", span))
            return FALSE, FALSE


def _ordered_under(flow: Flow, condition: Term, one: Value, other: Value, span: Span) -> tuple[Term, Term]:
    found: list[tuple[Term, Term]] = []

    def compute() -> Term:
        found.append(order(flow, one, other, span))
        return TRUE

    flow.under(condition, compute)
    return found[0] if found else (FALSE, FALSE)


def _first_difference(flow: Flow, pairs: list[tuple[Value, Value]], span: Span) -> tuple[Term, Term]:
    before, after = FALSE, FALSE
    for one, other in pairs:
        undecided = not_(or_(before, after))
        if undecided is FALSE:
            break
        below, above = _ordered_under(flow, undecided, one, other, span)
        before, after = or_(before, and_(undecided, below)), or_(after, and_(undecided, above))
    return before, after


def _order_of_cases(flow: Flow, one: Case, other: Case, span: Span) -> tuple[Term, Term]:
    before, after = less(one.tag, other.tag), less(other.tag, one.tag)
    for number, (first, second) in enumerate(zip(one.payloads, other.payloads, strict=True)):
        if first is None or second is None:
            continue
        both = and_(is_case(one, number), is_case(other, number))
        if both is not FALSE:
            below, above = _ordered_under(flow, both, first, second, span)
            before, after = or_(before, and_(both, below)), or_(after, and_(both, above))
    return before, after


def _order_of_lists(flow: Flow, one: Series, other: Series, span: Span) -> tuple[Term, Term]:
    ones, others = aligned(one, other)
    before, after = FALSE, FALSE
    for first, second in zip(ones.slots, others.slots, strict=False):
        undecided = and_(first.taken, second.taken, not_(or_(before, after)))
        below, above = _ordered_under(flow, undecided, first.value, second.value, span)
        before, after = or_(before, and_(undecided, below)), or_(after, and_(undecided, above))
    tie = not_(or_(before, after))
    shorter, longer = less(count(one), count(other)), less(count(other), count(one))
    return or_(before, and_(tie, shorter)), or_(after, and_(tie, longer))
