"""Terms as the solver has them, each translated once, with what it has to know of those it does not have itself.

Only this module and `compiler.analyse.solver` know z3. What is said of the functions of a calendar is less than they
are: `lemma` gives what was missing, once the solver has taken one for what it is not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from compiler.analyse.days import Days, first_of
from compiler.analyse.terms import Known, Operator, Sort, Term, add, constant, reached

if TYPE_CHECKING:
    import z3

#: So far around a point what a function of a calendar gives is told when it was taken for something else, in days.
_AROUND = 45
#: Of so many applications of a function at most it is said, pair by pair, that it rises.
_PAIRS = 24


class Translation:
    """Terms in one context of the solver. `axioms` are handed over once each, by `new_axioms`."""

    def __init__(self, z3_module: Any) -> None:
        self.z3 = z3_module
        self._made: dict[Term, Any] = {}
        self._axioms: list[Any] = []
        self._applied: dict[object, list[Term]] = {}

    def __call__(self, term: Term) -> Any:
        """A term as the solver has it."""
        if term not in self._made:
            for each in reached((term,)):
                if each not in self._made:
                    self._made[each] = self._translated(each)
                    self._tell(each)
        return self._made[term]

    def new_axioms(self) -> list[z3.BoolRef]:
        """What is true of the terms translated since the last time."""
        new, self._axioms = self._axioms, []
        return new

    @property
    def symbols(self) -> Iterator[tuple[Term, Any]]:
        """The symbols that were translated."""
        return ((term, made) for term, made in self._made.items() if term.operator is Operator.SYMBOL)

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

    def _tell(self, term: Term) -> None:
        """Notes what is true of a term as such."""
        if term.operator not in (Operator.SYMBOL, Operator.APPLY):
            return
        made = self._made[term]
        if term.low is not None:
            self._axioms.append(made >= self._known(term.low, term.sort))
        if term.high is not None:
            self._axioms.append(made <= self._known(term.high, term.sort))
        if term.operator is Operator.APPLY:
            self._tell_function(term)

    def _tell_function(self, term: Term) -> None:
        function, *args = term.args
        match function.kind:
            case "month":
                made, day = self._made[term], self(args[0])
                del made
                first, following = self(first_of(term)), self(first_of(add(term, constant(1))))
                self._axioms += [first <= day, day < following]
            case "upto":
                self._rises(term, 0, 1)
                self._lies(term, _drift_upto(function.data))
                self._ends(term, function.data.first, function.data.last, 0, len(function.data.listed))
            case "nth":
                table: Days = function.data
                self._rises(term, 1, None)
                self._lies(term, _drift_nth(table))
                self._ends(term, 0, len(table.listed) - 1, table.first - 1, table.last + 1)
                self._counted_from(term)
            case _:
                pass

    def _rises(self, term: Term, least: int, most: int | None) -> None:
        """From one argument to the next the function rises by so much."""
        z3 = self.z3
        others = self._applied.setdefault(term.args[0], [])
        for other in others[-_PAIRS:]:
            for low, high in ((term, other), (other, term)):
                apart = self(high.args[1]) - self(low.args[1])
                risen = self._made[high] - self._made[low]
                inside = self._inside(low) if least else z3.BoolVal(True)
                inside = z3.And(inside, self._inside(high)) if least else inside
                self._axioms.append(z3.Implies(z3.And(apart >= 0, inside), risen >= least * apart))
                if most is not None:
                    self._axioms.append(z3.Implies(apart >= 0, risen <= most * apart))
        others.append(term)

    def _inside(self, term: Term) -> Any:
        """Whether the number of a working day is in the table."""
        argument, table = self(term.args[1]), term.args[0].data
        return self.z3.And(argument >= 0, argument < len(table.listed))

    def _lies(self, term: Term, drift: tuple[int, int, int, int, int, int]) -> None:
        """`p f(x) - q x` lies between two numbers, for x from first to last."""
        p, q, low, high, first, last = drift
        argument = self(term.args[1])
        apart = p * self._made[term] - q * argument
        inside = self.z3.And(argument >= first, argument <= last)
        self._axioms.append(self.z3.Implies(inside, self.z3.And(apart >= low, apart <= high)))

    def _ends(self, term: Term, first: int, last: int, below: int, above: int) -> None:
        """What a function gives before its first argument and after its last."""
        argument, made = self(term.args[1]), self._made[term]
        self._axioms.append(self.z3.Implies(argument < first, made == below))
        self._axioms.append(self.z3.Implies(argument > last, made == above))

    def _counted_from(self, term: Term) -> None:
        """Of the day that is so many working days after another, how many days lie between at least and at most."""
        argument = term.args[1]
        parts = argument.args[1:] if argument.operator is Operator.SUM else ((argument, 1),)
        known = argument.args[0] if argument.operator is Operator.SUM else 0
        if len(parts) != 1 or parts[0][1] != 1 or parts[0][0].operator is not Operator.APPLY:
            return
        counted = parts[0][0]
        table: Days = term.args[0].data
        if counted.args[0] is not table.upto:
            return
        start, made = self(counted.args[1]), self._made[term]
        low, high = _span(table, known)
        inside = self.z3.And(self._inside(term), start >= table.first, start <= table.last)
        self._axioms.append(self.z3.Implies(inside, self.z3.And(made - start >= low, made - start <= high)))

    # ----------------------------------------------------------------------------------------------------- lemmas

    def lemmas(self, terms: list[Term], value_of: Callable[[Any], Known | None]) -> list[z3.BoolRef]:
        """What is true of the functions in some terms that a model takes for something else; `value_of` gives what the
        model takes something for."""
        found = []
        for term in reached(terms):
            if term.operator is not Operator.APPLY:
                continue
            function, *args = term.args
            given = [value_of(self(each)) for each in args]
            if None in given or value_of(self._made[term]) == function.compute(*given):
                continue
            found.append(self._lemma(term, given))
        return found

    def _lemma(self, term: Term, given: list[Any]) -> Any:
        """What a function gives at a point and, of a calendar's, around it."""
        z3, made = self.z3, self._made[term]
        function, *args = term.args
        if function.kind not in ("upto", "nth"):
            here = z3.And(*[self(each) == self._known(at, each.sort) for each, at in zip(args, given, strict=True)])
            return z3.Implies(here, made == self._known(function.compute(*given), function.sort))
        at, argument = given[0], self(args[0])
        start, end = at - _AROUND, at + _AROUND
        value, steps = function.compute(start), []
        for each in range(start + 1, end + 1):
            risen = function.compute(each) - function.compute(each - 1)
            if risen:
                steps.append(z3.If(argument >= each, z3.IntVal(risen), z3.IntVal(0)))
        inside = z3.And(argument >= start, argument <= end)
        return z3.Implies(inside, made == z3.Sum([z3.IntVal(value), *steps]))


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
