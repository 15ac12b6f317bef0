"""What terms are made of, and how: each once, with its bounds."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum
from fractions import Fraction
from typing import Any, TypeAlias

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
    function itself; `said` stands for both, and is the same from run to run."""

    __slots__ = ("bounds", "compute", "data", "kind", "said", "sort")

    def __init__(
        self,
        kind: str,
        sort: Sort,
        compute: Callable[..., Known],
        bounds: Callable[..., tuple[Number | None, Number | None]] = lambda *args: (None, None),
        data: Any = None,
        said: str = "",
    ) -> None:
        self.said = f"{kind} {said}"
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
#: Of these there is nothing to be said but what they are made of: they are most terms.
_BOUNDLESS = frozenset({Operator.NOT, Operator.AND, Operator.ZERO, Operator.POSITIVE})


def interned(operator: Operator, args: tuple[Any, ...], sort: Sort) -> Term:
    """The one term that is made so."""
    key = (operator, sort, args)
    found = _made.get(key)
    if found is None:
        found = _made[key] = Term(operator, args, sort, len(_made))
        if operator not in _BOUNDLESS:
            _bound(found)
    return found


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
    return interned(Operator.CONSTANT, (value,), sort)


TRUE = interned(Operator.CONSTANT, (True,), Sort.BOOL)
FALSE = interned(Operator.CONSTANT, (False,), Sort.BOOL)


def symbol(name: str, sort: Sort, low: Number | None = None, high: Number | None = None) -> Term:
    """What is not known: a part of the facts. One name stands for one symbol, with one sort and one pair of bounds."""
    return interned(Operator.SYMBOL, (name, low, high), sort)


# ------------------------------------------------------------------------------------------ parts


def by_number(term: Term) -> int:
    """By which terms are ordered: when they were made."""
    return term.number


def reached(terms: Iterable[Term]) -> list[Term]:
    """Terms and all inside them, each after its own arguments."""
    found: set[Term] = set()
    pending = list(terms)
    while pending:
        term = pending.pop()
        if term not in found:
            found.add(term)
            pending.extend(term.parts)
    return sorted(found, key=by_number)


def forget_made() -> None:
    """Lets go of all terms but the two truths that are constants."""
    _made.clear()
    for each in (TRUE, FALSE):
        _made[each.operator, each.sort, (each.constant,)] = each
