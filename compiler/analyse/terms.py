"""Formulas over the facts of a scope: terms that know no solver.

A term is made by the functions below, which settle at once what can be settled: constants are worked out, sums brought
into one order, comparisons turned into one form. Two terms that are made alike are one object, so that `is` compares
them. They are worked out exactly by `compiler.analyse.evaluating` and handed to the solver by `compiler.analyse.to_z3`.

Sorts: truth (`bool`), whole numbers (`int`: integers, minor units of money, days as ordinals, numbers of cases) and
exact numbers (`Fraction`). Every operation gives a result for all operands; where the language's would fail, the result
is of no interest, for the failure is told apart from it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum
from fractions import Fraction
from math import gcd, lcm
from typing import Any, TypeAlias, cast

Number: TypeAlias = "int | Fraction"
Known: TypeAlias = "bool | int | Fraction"


class Sort(Enum):
    """What a term is of."""

    BOOL = "truth"
    INT = "whole number"
    REAL = "exact number"

    # Terms are looked up by it all the time, and the hash of `Enum` is worked out anew from the name.
    __hash__ = object.__hash__


class Operator(Enum):
    """What a term is made by. `SUM` has as arguments a constant and pairs of a term and its factor; `ZERO`, `POSITIVE`
    ask whether a sum is so; `APPLY` has a `Function` first. There is no `or`: it is `not (not … and not …)`."""

    CONSTANT = "constant"
    SYMBOL = "symbol"
    NOT = "not"
    AND = "and"
    ITE = "if"
    SUM = "sum"
    TIMES = "times"
    OVER = "over"
    DIV = "div"
    FLOOR = "floor"
    REAL = "real"
    ZERO = "= 0"
    POSITIVE = "> 0"
    APPLY = "apply"

    __hash__ = object.__hash__


class Function:
    """An exact function that the solver does not have: `compute` works it out, `bounds` says between which numbers it
    lies for such arguments. `kind` tells those apart of which the solver is told more, `data` is what belongs to the
    function itself."""

    __slots__ = ("bounds", "compute", "data", "kind", "sort")

    def __init__(
        self,
        kind: str,
        sort: Sort,
        compute: Callable[..., Known],
        bounds: Callable[..., tuple[Number | None, Number | None]] = lambda *args: (None, None),
        data: Any = None,
    ) -> None:
        self.kind, self.sort, self.compute, self.bounds, self.data = kind, sort, compute, bounds, data


class Term:
    """A formula. `number` counts terms in the order of making: those of its arguments are smaller. A number lies
    between `low` and `high` (None: no bound is known). `leaves` counts the constants of a choice among constants, 0 for
    others; `parts` are the terms right inside it, `negation` is that of a truth once it was asked for."""

    __slots__ = ("args", "constant", "high", "leaves", "low", "negation", "number", "operator", "parts", "sort")

    def __init__(self, operator: Operator, args: tuple[Any, ...], sort: Sort, number: int) -> None:
        self.operator, self.args, self.sort, self.number = operator, args, sort, number
        self.constant: Known | None = None
        self.low: Number | None = None
        self.high: Number | None = None
        self.negation: Term | None = None
        self.leaves = 0
        self.parts = _inside(operator, args)

    def __repr__(self) -> str:
        return f"{self.operator.value}{self.args}" if self.operator is not Operator.CONSTANT else str(self.constant)


def _inside(operator: Operator, args: tuple[Any, ...]) -> tuple[Term, ...]:
    match operator:
        case Operator.CONSTANT | Operator.SYMBOL:
            return ()
        case Operator.SUM:
            return tuple([part for part, _ in args[1:]])
        case Operator.ZERO | Operator.POSITIVE:
            return tuple([part for part, _ in args[0][1:]])
        case Operator.DIV:
            return args[:1]
        case Operator.APPLY:
            return args[1:]
        case _:
            return args


_made: dict[tuple[Any, ...], Term] = {}


def _interned(operator: Operator, args: tuple[Any, ...], sort: Sort) -> Term:
    key = (operator, sort, args)
    found = _made.get(key)
    if found is None:
        found = _made[key] = Term(operator, args, sort, len(_made))
        _bound(found)
    return found


def forget() -> None:
    """Lets go of all terms: for a process that goes on, between two analyses. Terms of both do not mix."""
    kept = [TRUE, FALSE]
    _made.clear()
    _conjunctions.clear()
    for each in kept:
        _made[each.operator, each.sort, (each.constant,)] = each


# ------------------------------------------------------------------------------------------------------ bounds


def _bound(term: Term) -> None:
    args = term.args
    match term.operator:
        case Operator.CONSTANT:
            term.constant, term.leaves = args[0], 1
            if term.sort is not Sort.BOOL:
                term.low = term.high = args[0]
        case Operator.SYMBOL:
            term.low, term.high = args[1], args[2]
        case Operator.ITE:
            _, one, other = args
            if one.low is not None and other.low is not None:
                term.low = min(one.low, other.low)
            if one.high is not None and other.high is not None:
                term.high = max(one.high, other.high)
            if one.leaves and other.leaves:
                term.leaves = one.leaves + other.leaves
        case Operator.SUM:
            term.low, term.high = _bounds_of_sum(args)
        case Operator.TIMES:
            _bound_product(term)
        case Operator.DIV:
            term.low = None if args[0].low is None else args[0].low // args[1]
            term.high = None if args[0].high is None else args[0].high // args[1]
        case Operator.FLOOR:
            term.low = None if args[0].low is None else args[0].low // 1
            term.high = None if args[0].high is None else args[0].high // 1
        case Operator.REAL:
            term.low, term.high = args[0].low, args[0].high
        case Operator.APPLY:
            term.low, term.high = args[0].bounds(*args[1:])
        case _:
            pass


def _bounds_of_sum(args: tuple[Any, ...]) -> tuple[Number | None, Number | None]:
    low: Number | None = args[0]
    high: Number | None = args[0]
    for part, factor in args[1:]:
        least, most = (part.low, part.high) if factor > 0 else (part.high, part.low)
        low = None if low is None or least is None else low + factor * least
        high = None if high is None or most is None else high + factor * most
    return low, high


def _bound_product(term: Term) -> None:
    one, other = term.args
    ends = [one.low, one.high, other.low, other.high]
    if None not in ends:
        products = [a * b for a in ends[:2] for b in ends[2:]]
        term.low, term.high = min(products), max(products)
    elif one is other or (one.low is not None and one.low >= 0 and other.low is not None and other.low >= 0):
        term.low = 0


# --------------------------------------------------------------------------------------------- constants, symbols


def constant(value: Known) -> Term:
    """A known truth or number."""
    if isinstance(value, bool):
        return TRUE if value else FALSE
    sort = Sort.REAL if isinstance(value, Fraction) else Sort.INT
    return _interned(Operator.CONSTANT, (value,), sort)


TRUE = _interned(Operator.CONSTANT, (True,), Sort.BOOL)
FALSE = _interned(Operator.CONSTANT, (False,), Sort.BOOL)


def symbol(name: str, sort: Sort, low: Number | None = None, high: Number | None = None) -> Term:
    """What is not known: a part of the facts. One name stands for one symbol, with one sort and one pair of bounds."""
    return _interned(Operator.SYMBOL, (name, low, high), sort)


# ----------------------------------------------------------------------------------------------------- truth


def not_(term: Term) -> Term:
    """Whether something does not hold."""
    found = term.negation
    if found is None:
        if term.operator is Operator.CONSTANT:
            found = FALSE if term.constant else TRUE
        else:
            found = _interned(Operator.NOT, (term,), Sort.BOOL)
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
    for each in found:
        reduced = _given(each, found, numbers) if each.operator is Operator.NOT else each
        if reduced is FALSE:
            return FALSE
        if reduced is not TRUE:
            kept[reduced] = None
    if list(kept) != list(found):
        return and_(*kept)
    return _interned(Operator.AND, tuple(sorted(kept, key=_by_number)), Sort.BOOL)


def _by_number(term: Term) -> int:
    return term.number


def _given(negated: Term, known: dict[Term, None], numbers: dict[Term, Number]) -> Term:
    """A negation, where all of `known` hold: of a conjunction, what is known is left out."""
    inner: Term = negated.args[0]
    if inner.operator is Operator.ZERO:
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
    return _interned(Operator.ITE, (condition, one, other), one.sort)


# ----------------------------------------------------------------------------------------------------- numbers


def _parts(term: Term) -> tuple[Number, tuple[tuple[Term, Number], ...]]:
    if term.operator is Operator.CONSTANT:
        return cast(Number, term.constant), ()
    if term.operator is Operator.SUM:
        return term.args[0], term.args[1:]
    return (Fraction(0) if term.sort is Sort.REAL else 0), ((term, 1),)


def _sum(sort: Sort, known: Number, factors: dict[Term, Number]) -> Term:
    parts = sorted(((part, factor) for part, factor in factors.items() if factor), key=lambda pair: pair[0].number)
    if sort is Sort.REAL:
        known = Fraction(known)
    if not parts:
        return constant(known)
    if not known and len(parts) == 1 and parts[0][1] == 1:
        return parts[0][0]
    return _interned(Operator.SUM, (known, *parts), sort)


def _combined(one: Term, other: Term, times: Number) -> Term:
    known, parts = _parts(one)
    other_known, other_parts = _parts(other)
    factors: dict[Term, Number] = dict(parts)
    for part, factor in other_parts:
        factors[part] = factors.get(part, 0) + factor * times
    return _sum(one.sort, known + other_known * times, factors)


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
    known, parts = _parts(term)
    return _sum(term.sort, known * factor, {part: each * factor for part, each in parts})


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
    if 0 < other.leaves <= _TABLE:
        return _over_leaves(other, lambda known: scale(one, known))
    if one.number > other.number:
        one, other = other, one
    return _interned(Operator.TIMES, (one, other), one.sort)


def over(one: Term, other: Term) -> Term:
    """The exact quotient of two exact numbers; of no interest where the divisor is zero."""
    if other.operator is Operator.CONSTANT:
        return scale(one, 1 / cast(Fraction, other.constant)) if other.constant else constant(Fraction(0))
    if 0 < other.leaves <= _TABLE:
        return _over_leaves(other, lambda known: over(one, constant(Fraction(known))))
    if one.constant == 0:
        return one
    return _interned(Operator.OVER, (one, other), Sort.REAL)


def div(term: Term, divisor: int) -> Term:
    """A whole number divided by a known positive one, cut off downwards."""
    if divisor == 1:
        return term
    known, parts = _parts(term)
    whole = {part: int(factor) // divisor for part, factor in parts if not factor % divisor}
    rest = {part: factor for part, factor in parts if factor % divisor}
    quotient, left = divmod(known, divisor)
    remainder = _sum(Sort.INT, left, rest)
    outside = _sum(Sort.INT, quotient, cast("dict[Term, Number]", whole))
    if remainder.operator is Operator.CONSTANT:
        return outside
    low, high = remainder.low, remainder.high
    if low is not None and high is not None and low // divisor == high // divisor:
        return add(outside, constant(low // divisor))
    if 0 < remainder.leaves <= _TABLE:
        return add(outside, _over_leaves(remainder, lambda each: constant(each // divisor)))
    return add(outside, _interned(Operator.DIV, (remainder, divisor), Sort.INT))


def mod(term: Term, divisor: int) -> Term:
    """What is left of a whole number divided by a known positive one: never negative."""
    return subtract(term, scale(div(term, divisor), divisor))


def real(term: Term) -> Term:
    """A whole number as an exact one."""
    known, parts = _parts(term)
    if not parts:
        return constant(Fraction(known))
    if term.operator is Operator.SUM:
        return _sum(Sort.REAL, Fraction(known), {real(part): factor for part, factor in parts})
    if term.leaves:
        return _over_leaves(term, lambda each: constant(Fraction(each)))
    return _interned(Operator.REAL, (term,), Sort.REAL)


def floor(term: Term) -> Term:
    """An exact number cut off downwards to a whole one."""
    known, parts = _parts(term)
    if not parts:
        return constant(int(known // 1))
    whole = _whole(known, parts)
    if whole is not None:
        return div(*whole)
    if 0 < term.leaves <= _TABLE:
        return _over_leaves(term, lambda each: constant(int(each // 1)))
    above = known // 1
    inner = _sum(Sort.REAL, known - above, dict(parts))
    return add(constant(int(above)), _interned(Operator.FLOOR, (inner,), Sort.INT))


def _whole(known: Number, parts: Iterable[tuple[Term, Number]]) -> tuple[Term, int] | None:
    """A sum of whole numbers, as one of them over a denominator; None where another number is among them."""
    listed = list(parts)
    if any(part.operator is not Operator.REAL for part, _ in listed):
        return None
    below = lcm(known.denominator, *(factor.denominator for _, factor in listed))
    factors: dict[Term, Number] = {part.args[0]: int(factor * below) for part, factor in listed}
    return _sum(Sort.INT, int(known * below), factors), below


def rounded(numerator: Term, denominator: int = 1) -> Term:
    """A number over a known positive one, to the nearest whole number, halves away from zero."""
    if numerator.sort is Sort.REAL:
        known, parts = _parts(scale(numerator, Fraction(1, denominator)))
        whole = _whole(known, parts)
        if whole is not None:
            return rounded(*whole)
        exact = _sum(Sort.REAL, known, dict(parts))
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


# ------------------------------------------------------------------------------------------------- comparisons

#: A choice among so many constants at most is compared constant by constant.
_TABLE = 64


def _over_leaves(term: Term, change: Callable[[Any], Term]) -> Term:
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


def equal(one: Term, other: Term) -> Term:
    """Whether two terms of one sort are equal."""
    if one is other:
        return TRUE
    return same(one, other) if one.sort is Sort.BOOL else is_zero(subtract(one, other))


def is_zero(term: Term) -> Term:
    """Whether a number is zero."""
    known, parts = _parts(term)
    if not parts:
        return constant(not known)
    if (term.low is not None and term.low > 0) or (term.high is not None and term.high < 0):
        return FALSE
    if len(parts) == 1 and 0 < parts[0][0].leaves <= _TABLE:
        factor = parts[0][1]
        return _over_leaves(parts[0][0], lambda each: constant(each * factor + known == 0))
    if term.sort is Sort.REAL:
        whole = _whole(known, parts)
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
    return _interned(Operator.ZERO, ((known, *parts),), Sort.BOOL)


def is_positive(term: Term) -> Term:
    """Whether a number is above zero."""
    known, parts = _parts(term)
    if not parts:
        return constant(known > 0)
    if term.low is not None and term.low > 0:
        return TRUE
    if term.high is not None and term.high <= 0:
        return FALSE
    if len(parts) == 1 and 0 < parts[0][0].leaves <= _TABLE:
        factor = parts[0][1]
        return _over_leaves(parts[0][0], lambda each: constant(each * factor + known > 0))
    if term.sort is Sort.REAL:
        whole = _whole(known, parts)
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
    return _interned(Operator.POSITIVE, ((known, *parts),), Sort.BOOL)


def is_negative(term: Term) -> Term:
    """Whether a number is below zero."""
    return is_positive(negate(term))


def less(one: Term, other: Term) -> Term:
    """Whether one number is below another of its sort."""
    return is_positive(subtract(other, one))


def at_most(one: Term, other: Term) -> Term:
    """Whether one number is not above another of its sort."""
    return not_(is_positive(subtract(one, other)))


# ------------------------------------------------------------------------------------------------- functions, parts


def apply(function: Function, *args: Term) -> Term:
    """A function of the known and the unknown; worked out at once where all is known."""
    if all(each.operator is Operator.CONSTANT for each in args):
        return constant(function.compute(*(each.constant for each in args)))
    tables = [each for each in args if each.operator is not Operator.CONSTANT]
    if len(tables) == 1 and 0 < tables[0].leaves <= _TABLE:
        place = args.index(tables[0])
        return _over_leaves(
            tables[0], lambda known: apply(function, *args[:place], constant(known), *args[place + 1 :])
        )
    return _interned(Operator.APPLY, (function, *args), function.sort)


def reached(terms: Iterable[Term]) -> list[Term]:
    """Terms and all inside them, each after its own arguments."""
    found: set[Term] = set()
    pending = list(terms)
    while pending:
        term = pending.pop()
        if term not in found:
            found.add(term)
            pending.extend(term.parts)
    return sorted(found, key=_by_number)
