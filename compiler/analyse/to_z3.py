"""Terms as the solver has them, each translated once, with what it has to know of those it does not have itself.

Only this module and `compiler.analyse.solver` know z3. What is said of the functions of a calendar is less than they
are: `lemma` gives what was missing, once the solver has taken one for what it is not.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from math import gcd
from typing import Any

from compiler.analyse.days import (
    CYCLE,
    CYCLE_DAYS,
    FIRST_MONTH,
    LAST_MONTH,
    Days,
    days_of_months,
    first_day,
    first_of,
)
from compiler.analyse.terms import Known, Operator, Sort, Term, add, constant, reached, subtract

#: How far around a point each of these functions is told when it was taken for something else.
_AROUND = {"upto": 45, "nth": 45, "first": 24}
#: Of so many applications of a function at most it is said, pair by pair, that it rises.
_PAIRS = 24


class Translation:
    """Terms in one context of the solver. What is true of symbols and functions is kept by term, so that a question is
    told no more than concerns it."""

    def __init__(self, z3_module: Any) -> None:
        self.z3 = z3_module
        self._made: dict[Term, Any] = {}
        self._axioms: dict[Term, list[Any]] = {}
        self._about: dict[Term, list[Term]] = {}
        self._pairs: dict[tuple[Term, Term], list[Any]] = {}

    def __call__(self, term: Term) -> Any:
        """A term as the solver has it."""
        if term not in self._made:
            for each in reached((term,)):
                if each not in self._made:
                    self._made[each] = self._translated(each)
        return self._made[term]

    def axioms(self, term: Term) -> list[Any]:
        """What the solver has to know of the symbols and functions in a term."""
        found: list[Any] = []
        told: set[Term] = set()
        applied: dict[Any, list[Term]] = {}
        pending = [term]
        while pending:
            for each in reached((pending.pop(),)):
                if each in told:
                    continue
                told.add(each)
                if each.operator is Operator.SYMBOL or each.operator is Operator.APPLY:
                    found += self._told(each)
                    pending += self._about.get(each, ())
                if each.operator is Operator.APPLY and each.args[0].kind in _AROUND:
                    others = applied.setdefault(each.args[0], [])
                    for other in others[-_PAIRS:]:
                        found += self._rises(each, other)
                    others.append(each)
        return found

    # ------------------------------------------------------------------------------------------------ translation

    def _known(self, value: Known, sort: Sort) -> Any:
        z3 = self.z3
        if sort is Sort.BOOL:
            return z3.BoolVal(value)
        if sort is Sort.INT:
            return z3.IntVal(value)
        return z3.RealVal(f"{value.numerator}/{value.denominator}")

    def _variable(self, name: str, sort: Sort) -> Any:
        z3 = self.z3
        kind = {Sort.BOOL: z3.Bool, Sort.INT: z3.Int, Sort.REAL: z3.Real}[sort]
        return kind(name)

    def _sum(self, args: tuple[Any, ...], sort: Sort) -> Any:
        parts = [
            self._made[part] if factor == 1 else self._known(factor, sort) * self._made[part]
            for part, factor in args[1:]
        ]
        if args[0]:
            parts.append(self._known(args[0], sort))
        return parts[0] if len(parts) == 1 else self.z3.Sum(parts)

    def _translated(self, term: Term) -> Any:
        z3, args, made = self.z3, term.args, self._made
        match term.operator:
            case Operator.CONSTANT:
                return self._known(args[0], term.sort)
            case Operator.SYMBOL:
                return self._variable(args[0], term.sort)
            case Operator.NOT:
                return z3.Not(made[args[0]])
            case Operator.AND:
                return z3.And(*[made[each] for each in args])
            case Operator.ITE:
                return z3.If(*[made[each] for each in args])
            case Operator.SUM:
                return self._sum(args, term.sort)
            case Operator.TIMES:
                return made[args[0]] * made[args[1]]
            case Operator.OVER:
                return z3.If(made[args[1]] == 0, z3.RealVal(0), made[args[0]] / made[args[1]])
            case Operator.DIV:
                return made[args[0]] / z3.IntVal(args[1])
            case Operator.FLOOR:
                return z3.ToInt(made[args[0]])
            case Operator.REAL:
                return z3.ToReal(made[args[0]])
            case Operator.ZERO:
                known, *parts = args[0]
                return self._sum((0, *parts), parts[0][0].sort) == self._known(-known, parts[0][0].sort)
            case Operator.POSITIVE:
                known, *parts = args[0]
                return self._sum((0, *parts), parts[0][0].sort) > self._known(-known, parts[0][0].sort)
            case Operator.APPLY:
                return self._variable(f"{args[0].kind} {term.number}", term.sort)

    # ----------------------------------------------------------------------------------------------------- axioms

    def _told(self, term: Term) -> list[Any]:
        """What is true of a term as such."""
        if term not in self._axioms:
            made = self(term)
            told = self._axioms[term] = []
            if term.low is not None:
                told.append(made >= self._known(term.low, term.sort))
            if term.high is not None:
                told.append(made <= self._known(term.high, term.sort))
            if term.operator is Operator.APPLY:
                self._tell_function(term, told)
        return self._axioms[term]

    def _tell_function(self, term: Term, told: list[Any]) -> None:
        function, *args = term.args
        match function.kind:
            case "month":
                first, following = first_of(term), first_of(add(term, constant(1)))
                self._about[term] = [first, following]
                told += [self(first) <= self(args[0]), self(args[0]) < self(following)]
            case "first":
                told += self._lies(term, _drift_first(*_months_of(args[0]), *_every(args[0])))
            case "upto":
                told += self._lies(term, _drift_upto(function.data))
                told += self._ends(term, function.data.first, function.data.last, 0, len(function.data.listed))
            case "nth":
                table: Days = function.data
                told += self._lies(term, _drift_nth(table))
                told += self._ends(term, 0, len(table.listed) - 1, table.first - 1, table.last + 1)
                told += self._counted_from(term)
            case _:
                pass

    def _rises(self, one: Term, two: Term) -> list[Any]:
        """By how much a function rises from one argument to another. Of the first days of two months that are not
        known to lie so far apart nothing is said: that each is told by itself says nearly as much."""
        if (one, two) not in self._pairs:
            if one.args[0].kind == "first":
                apart = subtract(two.args[1], one.args[1])
                known = [] if apart.constant is None else self._months_apart(one, two, int(apart.constant))
                self._pairs[one, two] = known
            else:
                self._pairs[one, two] = [self._rise(one, two), self._rise(two, one)]
        return self._pairs[one, two]

    def _months_apart(self, one: Term, two: Term, count: int) -> list[Any]:
        risen = self(two) - self(one)
        least, most = days_of_months(count, *_every(one.args[1]))
        return [risen >= least, risen <= most]

    def _rise(self, low: Term, high: Term) -> Any:
        z3 = self.z3
        apart, risen = self(high.args[1]) - self(low.args[1]), self(high) - self(low)
        if low.args[0].kind == "nth":
            return z3.Implies(z3.And(apart >= 0, self._inside(low), self._inside(high)), risen >= apart)
        return z3.Implies(apart >= 0, z3.And(risen >= 0, risen <= apart))

    def _inside(self, term: Term) -> Any:
        """Whether the number of a working day is in the table."""
        argument, table = self(term.args[1]), term.args[0].data
        return self.z3.And(argument >= 0, argument < len(table.listed))

    def _lies(self, term: Term, drift: tuple[int, int, int, int, int, int]) -> list[Any]:
        """`p f(x) - q x` lies between two numbers, for x from first to last."""
        p, q, low, high, first, last = drift
        argument = self(term.args[1])
        apart = p * self._made[term] - q * argument
        inside = self.z3.And(argument >= first, argument <= last)
        return [self.z3.Implies(inside, self.z3.And(apart >= low, apart <= high))]

    def _ends(self, term: Term, first: int, last: int, below: int, above: int) -> list[Any]:
        """What a function gives before its first argument and after its last."""
        argument, made = self(term.args[1]), self._made[term]
        return [self.z3.Implies(argument < first, made == below), self.z3.Implies(argument > last, made == above)]

    def _counted_from(self, term: Term) -> list[Any]:
        """Of the day that is so many working days after another, how many days lie between at least and at most."""
        argument = term.args[1]
        parts = argument.args[1:] if argument.operator is Operator.SUM else ((argument, 1),)
        known = argument.args[0] if argument.operator is Operator.SUM else 0
        if len(parts) != 1 or parts[0][1] != 1 or parts[0][0].operator is not Operator.APPLY:
            return []
        counted = parts[0][0]
        table: Days = term.args[0].data
        if counted.args[0] is not table.upto:
            return []
        start, made = self(counted.args[1]), self._made[term]
        low, high = _span(table, known)
        inside = self.z3.And(self._inside(term), start >= table.first, start <= table.last)
        return [self.z3.Implies(inside, self.z3.And(made - start >= low, made - start <= high))]

    # ----------------------------------------------------------------------------------------------------- lemmas

    def learn(self, term: Term, value_of: Callable[[Any], Known | None]) -> bool:
        """Adds to what is known of the functions in a term where a model takes them for something else; `value_of`
        gives what the model takes something for. Whether anything was added."""
        is_better = False
        for each in reached((term,)):
            if each.operator is not Operator.APPLY or each not in self._axioms:
                continue
            function, *args = each.args
            given = [value_of(self(argument)) for argument in args]
            if None in given or value_of(self(each)) == function.compute(*given):
                continue
            self._axioms[each].append(self._lemma(each, given))
            is_better = True
        return is_better

    def _lemma(self, term: Term, given: list[Any]) -> Any:
        """What a function gives at a point and, of a calendar's, around it."""
        z3, made = self.z3, self._made[term]
        function, *args = term.args
        if function.kind not in _AROUND:
            here = z3.And(*[self(each) == self._known(at, each.sort) for each, at in zip(args, given, strict=True)])
            return z3.Implies(here, made == self._known(function.compute(*given), function.sort))
        far, argument = _AROUND[function.kind], self(args[0])
        places = range(given[0] - far, given[0] + far + 1)
        return z3.And(*[z3.Implies(argument == each, made == function.compute(each)) for each in places])


def _months_of(month: Term) -> tuple[int, int]:
    """The first and the last month that a term can be."""
    low = FIRST_MONTH if month.low is None else int(month.low)
    high = LAST_MONTH if month.high is None else int(month.high)
    return low, high


def _every(month: Term) -> tuple[int, int]:
    """Of how many months a term is every one at most, and which of them: April of any year is one of twelve."""
    parts = month.args[1:] if month.operator is Operator.SUM else ((month, 1),)
    known = month.args[0] if month.operator is Operator.SUM else 0
    step = gcd(*[int(factor) for _, factor in parts], CYCLE)
    return step, int(known) % step


@cache
def _drift_first(low: int, high: int, step: int, place: int) -> tuple[int, int, int, int, int, int]:
    begin = low + (place - low) % step
    apart = [CYCLE * first_day(each) - CYCLE_DAYS * each for each in range(begin, min(high, begin + CYCLE) + 1, step)]
    return CYCLE, CYCLE_DAYS, min(apart, default=0), max(apart, default=0), low, high


@cache
def _drift_upto(table: Days) -> tuple[int, int, int, int, int, int]:
    p, q = table.last - table.first + 1, len(table.listed)
    apart = [p * table.number_upto(day) - q * day for day in range(table.first, table.last + 1)]
    return p, q, min(apart), max(apart), table.first, table.last


@cache
def _drift_nth(table: Days) -> tuple[int, int, int, int, int, int]:
    p, q = len(table.listed), table.last - table.first + 1
    apart = [p * day - q * number for number, day in enumerate(table.listed)]
    return p, q, min(apart), max(apart), 0, len(table.listed) - 1


@cache
def _span(table: Days, known: int) -> tuple[int, int]:
    """The least and greatest number of days from a day to the working day whose number is `known` more than there are
    up to it."""
    apart = [
        table.listed[number] - day
        for day in range(table.first, table.last + 1)
        if 0 <= (number := table.number_upto(day) + known) < len(table.listed)
    ]
    return (min(apart), max(apart)) if apart else (0, 0)
