"""Terms worked out exactly, without a solver, for facts that are known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any, TypeAlias

from compiler.analyse.terms import Known, Operator, Sort, Term

#: What symbols are; a symbol that is not listed is false, or the number nearest to zero that it can be.
Assignment: TypeAlias = Mapping[Term, Known]


class Evaluation:
    """The values of terms for one assignment; each term is worked out once, and only where its value matters: of a
    conjunction no more once a part does not hold, of a choice what is chosen."""

    def __init__(self, assignment: Assignment) -> None:
        self.assignment = assignment
        self._values: dict[Term, Any] = {}

    def __call__(self, term: Term) -> Any:
        """The value of a term: `bool`, `int` or `Fraction`."""
        if term.operator is Operator.CONSTANT:
            return term.constant
        values = self._values
        pending = [] if term in values else [term]
        while pending:
            wanted = self._step(pending[-1])
            if wanted:
                pending += wanted
            else:
                pending.pop()
        return values[term]

    def _step(self, term: Term) -> Sequence[Term]:
        """Works a term out, or gives what has to be worked out before."""
        values = self._values
        if term in values:
            return ()
        if term.operator is Operator.AND:
            for each in term.args:
                value = values.get(each)
                if value is None:
                    return (each,)
                if not value:
                    values[term] = False
                    return ()
            values[term] = True
            return ()
        if term.operator is Operator.ITE:
            condition, one, other = term.args
            if condition not in values:
                return (condition,)
            chosen = one if values[condition] else other
            if chosen not in values:
                return (chosen,)
            values[term] = values[chosen]
            return ()
        wanted = [each for each in term.parts if each not in values]
        if not wanted:
            values[term] = worked_out(term, values, self.assignment)
        return wanted


def evaluate(term: Term, assignment: Assignment) -> Known:
    """The value of one term."""
    value: Known = Evaluation(assignment)(term)
    return value


def nearest_to_zero(symbol: Term) -> Known:
    """What a symbol is taken for of which nothing is said."""
    if symbol.sort is Sort.BOOL:
        return False
    zero = 0 if symbol.sort is Sort.INT else Fraction(0)
    if symbol.low is not None and symbol.low > 0:
        return symbol.low
    if symbol.high is not None and symbol.high < 0:
        return symbol.high
    return zero


def worked_out(term: Term, values: Mapping[Term, Any], assignment: Assignment) -> Any:
    """A term from the values of its parts, which are known."""
    args = term.args
    match term.operator:
        case Operator.CONSTANT:
            return args[0]
        case Operator.SYMBOL:
            given = assignment.get(term)
            return nearest_to_zero(term) if given is None else given
        case Operator.NOT:
            return not values[args[0]]
        case Operator.AND:
            return all(values[each] for each in args)
        case Operator.ITE:
            return values[args[1]] if values[args[0]] else values[args[2]]
        case Operator.SUM:
            total = total_of(args, values)
            if term.sort is Sort.REAL:
                return total if type(total) is Fraction else Fraction(total)
            return int(total)
        case Operator.ZERO:
            return total_of(args[0], values) == 0
        case Operator.POSITIVE:
            return total_of(args[0], values) > 0
        case Operator.TIMES:
            return values[args[0]] * values[args[1]]
        case Operator.OVER:
            return values[args[0]] / values[args[1]] if values[args[1]] else Fraction(0)
        case Operator.DIV:
            return values[args[0]] // args[1]
        case Operator.FLOOR:
            return int(values[args[0]] // 1)
        case Operator.REAL:
            return Fraction(values[args[0]])
        case Operator.APPLY:
            return args[0].compute(*(values[each] for each in args[1:]))


def total_of(sum_: tuple[Any, ...], values: Mapping[Term, Any]) -> Any:
    """A constant and the values of terms with their factors, taken together. Exact numbers are slow to add and slower
    to multiply, and most factors are one."""
    total = sum_[0]
    for part, factor in sum_[1:]:
        value = values[part] if factor == 1 else values[part] * factor
        total = total + value if total else value
    return total
