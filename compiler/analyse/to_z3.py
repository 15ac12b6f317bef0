"""Terms as the solver has them, each translated once, with what it has to know of those it does not have itself.

What is said of the functions of a calendar is less than they
are: `lemma` gives what was missing, once the solver has taken one for what it is not.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import cache
from math import gcd
from typing import Any

from compiler.analyse.beside import Beside
from compiler.analyse.days import (
    CYCLE,
    CYCLE_DAYS,
    FIRST_MONTH,
    LAST_MONTH,
    Days,
    days_of_months,
    first_days,
)
from compiler.analyse.nodes import Node, Nodes
from compiler.analyse.terms import Known, Operator, Sort, Term, reached

#: How far around a point each of these functions is told when it was taken for something else.
_AROUND = {"upto": 45, "nth": 45, "first": 24}


class Translation:
    """Terms in one context of the solver. What is true of symbols and functions is kept by term, so that a question is
    told no more than concerns it."""

    def __init__(self, nodes: Nodes, beside: Beside) -> None:
        self._nodes, self._beside = nodes, beside
        self._made: dict[Term, Node] = {}
        self._axioms: dict[Term, list[Node]] = {}
        self._pairs: dict[tuple[Term, Term], list[Node]] = {}
        self._applied = 0

    def __call__(self, term: Term) -> Node:
        """A term as the solver has it."""
        made = self._made
        if term not in made:
            pending = [term]
            while pending:
                each = pending[-1]
                left = [part for part in each.parts if part not in made]
                if left:
                    pending += left
                    continue
                pending.pop()
                if each not in made:
                    made[each] = self._translated(each)
        return made[term]

    def axioms(self, term: Term) -> list[Node]:
        """What the solver has to know of the symbols and functions in a term."""
        found: list[Node] = []
        for each, others in self._beside.of(term):
            found += self._told(each)
            for other in others:
                found += self._rises(each, other)
        return found

    # ------------------------------------------------------------------------------------------------ translation

    def _whole(self, value: int) -> Node:
        return self._nodes.known(value, Sort.INT)

    def _sum(self, args: tuple[Any, ...], sort: Sort) -> Node:
        nodes, made = self._nodes, self._made
        parts = [
            made[part] if factor == 1 else nodes.many("mul", nodes.known(factor, sort), made[part])
            for part, factor in args[1:]
        ]
        if args[0]:
            parts.append(nodes.known(args[0], sort))
        return parts[0] if len(parts) == 1 else nodes.many("add", *parts)

    def _against_zero(self, comparison: str, args: tuple[Any, ...]) -> Node:
        known, *parts = args
        sort = parts[0][0].sort
        return self._nodes.two(comparison, self._sum((0, *parts), sort), self._nodes.known(-known, sort))

    def _translated(self, term: Term) -> Node:
        nodes, args, made = self._nodes, term.args, self._made
        match term.operator:
            case Operator.CONSTANT:
                return nodes.known(args[0], term.sort)
            case Operator.SYMBOL:
                return nodes.variable(args[0], term.sort)
            case Operator.NOT:
                return nodes.one("not", made[args[0]])
            case Operator.AND:
                return nodes.many("and", *[made[each] for each in args])
            case Operator.ITE:
                return nodes.ite(*[made[each] for each in args])
            case Operator.SUM:
                return self._sum(args, term.sort)
            case Operator.TIMES:
                return nodes.many("mul", made[args[0]], made[args[1]])
            case Operator.OVER:
                zero = nodes.known(Fraction(0), Sort.REAL)
                quotient = nodes.two("div", made[args[0]], made[args[1]])
                return nodes.ite(nodes.two("eq", made[args[1]], zero), zero, quotient)
            case Operator.DIV:
                return nodes.two("div", made[args[0]], self._whole(args[1]))
            case Operator.FLOOR:
                return nodes.one("real2int", made[args[0]])
            case Operator.REAL:
                return nodes.one("int2real", made[args[0]])
            case Operator.ZERO:
                return self._against_zero("eq", args[0])
            case Operator.POSITIVE:
                return self._against_zero("gt", args[0])
            case Operator.APPLY:
                self._applied += 1  # and not the number of the term: what is asked alike is told alike
                return nodes.variable(f"{args[0].kind} {self._applied}", term.sort)

    # ----------------------------------------------------------------------------------------------------- axioms

    def _told(self, term: Term) -> list[Node]:
        """What is true of a term as such."""
        if term not in self._axioms:
            nodes, made = self._nodes, self(term)
            told = self._axioms[term] = []
            if term.low is not None:
                told.append(nodes.two("ge", made, nodes.known(term.low, term.sort)))
            if term.high is not None:
                told.append(nodes.two("le", made, nodes.known(term.high, term.sort)))
            if term.operator is Operator.APPLY:
                self._tell_function(term, told)
        return self._axioms[term]

    def _tell_function(self, term: Term, told: list[Node]) -> None:
        function, *args = term.args
        match function.kind:
            case "month":
                first, following = self._beside.first_days(term)
                told.append(self._nodes.two("le", self(first), self(args[0])))
                told.append(self._nodes.two("lt", self(args[0]), self(following)))
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

    def _rises(self, one: Term, two: Term) -> list[Node]:
        """By how much a function rises from one argument to another. Of the first days of two months that are not
        known to lie so far apart nothing is said: that each is told by itself says nearly as much."""
        if (one, two) not in self._pairs:
            if one.args[0].kind == "first":
                apart = self._beside.apart(one, two)
                known = [] if apart.constant is None else self._months_apart(one, two, int(apart.constant))
                self._pairs[one, two] = known
            else:
                self._pairs[one, two] = [self._rise(one, two), self._rise(two, one)]
        return self._pairs[one, two]

    def _months_apart(self, one: Term, two: Term, count: int) -> list[Node]:
        risen = self._nodes.many("sub", self(two), self(one))
        return self._between(risen, *days_of_months(count, *_every(one.args[1])))

    def _rise(self, low: Term, high: Term) -> Node:
        nodes, zero = self._nodes, self._whole(0)
        apart = nodes.many("sub", self(high.args[1]), self(low.args[1]))
        risen = nodes.many("sub", self(high), self(low))
        onwards = nodes.two("ge", apart, zero)
        if low.args[0].kind == "nth":
            within = nodes.many("and", onwards, self._inside(low), self._inside(high))
            return nodes.two("implies", within, nodes.two("ge", risen, apart))
        rises = nodes.many("and", nodes.two("ge", risen, zero), nodes.two("le", risen, apart))
        return nodes.two("implies", onwards, rises)

    def _between(self, node: Node, low: int, high: int) -> list[Node]:
        return [self._nodes.two("ge", node, self._whole(low)), self._nodes.two("le", node, self._whole(high))]

    def _inside(self, term: Term) -> Node:
        """Whether the number of a working day is in the table."""
        return self._nodes.many("and", *self._between(self(term.args[1]), 0, len(term.args[0].data.listed) - 1))

    def _lies(self, term: Term, drift: tuple[int, int, int, int, int, int]) -> list[Node]:
        """`p f(x) - q x` lies between two numbers, for x from first to last."""
        p, q, low, high, first, last = drift
        nodes, argument = self._nodes, self(term.args[1])
        apart = nodes.many(
            "sub",
            nodes.many("mul", self._whole(p), self._made[term]),
            nodes.many("mul", self._whole(q), argument),
        )
        inside = nodes.many("and", *self._between(argument, first, last))
        return [nodes.two("implies", inside, nodes.many("and", *self._between(apart, low, high)))]

    def _ends(self, term: Term, first: int, last: int, below: int, above: int) -> list[Node]:
        """What a function gives before its first argument and after its last."""
        nodes, argument, made = self._nodes, self(term.args[1]), self._made[term]
        before, after = nodes.two("lt", argument, self._whole(first)), nodes.two("gt", argument, self._whole(last))
        ends = ((before, below), (after, above))
        return [nodes.two("implies", where, nodes.two("eq", made, self._whole(end))) for where, end in ends]

    def _counted_from(self, term: Term) -> list[Node]:
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
        nodes, start = self._nodes, self(counted.args[1])
        inside = nodes.many("and", self._inside(term), *self._between(start, table.first, table.last))
        apart = self._between(nodes.many("sub", self._made[term], start), *_span(table, known))
        return [nodes.two("implies", inside, nodes.many("and", *apart))]

    # ----------------------------------------------------------------------------------------------------- lemmas

    def learn(self, term: Term, value_of: Callable[[Node], Known | None]) -> bool:
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

    def _lemma(self, term: Term, given: list[Any]) -> Node:
        """What a function gives at a point and, of a calendar's, around it."""
        nodes, made = self._nodes, self._made[term]
        function, *args = term.args
        if function.kind not in _AROUND:
            places = zip(args, given, strict=True)
            here = [nodes.two("eq", self(each), nodes.known(at, each.sort)) for each, at in places]
            value = nodes.known(function.compute(*given), function.sort)
            return nodes.two("implies", nodes.many("and", *here), nodes.two("eq", made, value))
        far, argument = _AROUND[function.kind], self(args[0])
        told = []
        for place in range(given[0] - far, given[0] + far + 1):
            value = nodes.two("eq", made, self._whole(function.compute(place)))
            told.append(nodes.two("implies", nodes.two("eq", argument, self._whole(place)), value))
        return nodes.many("and", *told)


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
    # The same months of any cycle drift alike.
    firsts, begin = first_days(), low + (place - low) % step
    months = [each % CYCLE for each in range(begin, min(high + 1, begin + CYCLE), step)]
    apart = [CYCLE * firsts[month] - CYCLE_DAYS * month for month in months]
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
