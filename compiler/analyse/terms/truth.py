"""Truths: what one settles in another is taken out of it."""

from __future__ import annotations

from compiler.analyse.terms.made import FALSE, TRUE, Number, Operator, Sort, Term, by_number, forget_made, interned


def not_(term: Term) -> Term:
    """Whether something does not hold."""
    found = term.negation
    if found is None:
        if term.operator is Operator.CONSTANT:
            found = FALSE if term.constant else TRUE
        else:
            found = interned(Operator.NOT, (term,), Sort.BOOL)
        term.negation, found.negation = found, term
    return found


#: Longer conjunctions are not taken apart within others, so that paths of many steps cost no more than their length.
_LONG = 24


#: What conjunctions came to: most are asked for several times, as each step asks anew whether it is come to.
_conjunctions: dict[tuple[Term, ...], Term] = {}


def and_(*terms: Term) -> Term:
    """Whether all hold. What one of them settles in another is taken out of it."""
    known = _conjunctions.get(terms)
    if known is None:
        known = _conjunctions[terms] = _and(terms)
    return known


def _and(terms: tuple[Term, ...]) -> Term:
    found: dict[Term, None] = {}
    for term in terms:
        if term.operator is Operator.AND and len(term.args) <= _LONG:
            for each in term.args:
                found[each] = None
        elif term is FALSE:
            return FALSE
        elif term is not TRUE:
            found[term] = None
    if len(found) < 2:
        return next(iter(found), TRUE)
    numbers: dict[Term, Number] = {}
    for each in found:
        if (each.negation or not_(each)) in found:
            return FALSE
        if each.operator is Operator.ZERO and len(each.args[0]) == 2:
            part, value = each.args[0][1][0], each.args[0][0]
            if numbers.setdefault(part, value) != value:
                return FALSE
    kept: dict[Term, None] = {}
    is_reduced = False
    for each in found:
        reduced = _given(each, found, numbers) if each.operator is Operator.NOT else each
        if reduced is FALSE:
            return FALSE
        if reduced is not TRUE:
            kept[reduced] = None
        is_reduced = is_reduced or reduced is not each
    if is_reduced:
        return and_(*kept)
    return interned(Operator.AND, tuple(sorted(kept, key=by_number)), Sort.BOOL)


def _given(negated: Term, known: dict[Term, None], numbers: dict[Term, Number]) -> Term:
    """A negation, where all of `known` hold: of a conjunction, what is known is left out."""
    inner: Term = negated.args[0]
    if inner.operator is Operator.ZERO:
        if not numbers:
            return negated
        whole = inner.args[0]
        settled = len(whole) == 2 and numbers.get(whole[1][0], whole[0]) != whole[0]
        return TRUE if settled else negated
    if inner.operator is not Operator.AND:
        return negated
    rest = []
    for each in inner.args:
        if each in known:
            continue
        if (each.negation or not_(each)) in known or (each.operator is Operator.ZERO and _is_other(each, numbers)):
            return TRUE
        rest.append(each)
    return negated if len(rest) == len(inner.args) else not_(and_(*rest))


def _is_other(zero: Term, numbers: dict[Term, Number]) -> bool:
    whole = zero.args[0]
    return len(whole) == 2 and numbers.get(whole[1][0], whole[0]) != whole[0]


def or_(*terms: Term) -> Term:
    """Whether one of them holds."""
    return not_(and_(*[not_(each) for each in terms]))


def implies(one: Term, other: Term) -> Term:
    """Whether the other holds where the one does."""
    return not_(and_(one, not_(other)))


def same(one: Term, other: Term) -> Term:
    """Whether two truths are the same."""
    if one is other:
        return TRUE
    if one.number > other.number:
        one, other = other, one
    return ite(one, other, not_(other))


def ite(condition: Term, one: Term, other: Term) -> Term:
    """One where the condition holds, else the other."""
    if condition.operator is Operator.CONSTANT:
        return one if condition.constant else other
    if one is other:
        return one
    if condition.operator is Operator.NOT:
        condition, one, other = condition.args[0], other, one
    if one.operator is Operator.ITE and one.args[0] is condition:
        one = one.args[1]
    if other.operator is Operator.ITE and other.args[0] is condition:
        other = other.args[2]
    if one is other:
        return one
    if one.sort is Sort.BOOL:
        if one.operator is Operator.CONSTANT:
            return or_(condition, other) if one.constant else and_(not_(condition), other)
        if other.operator is Operator.CONSTANT:
            return or_(not_(condition), one) if other.constant else and_(condition, one)
    elif other.operator is Operator.ITE and other.args[1] is one:
        return ite(or_(condition, other.args[0]), one, other.args[2])
    return interned(Operator.ITE, (condition, one, other), one.sort)


def forget() -> None:
    """Lets go of all terms: for a process that goes on, between two analyses. Terms of both do not mix."""
    forget_made()
    _conjunctions.clear()
