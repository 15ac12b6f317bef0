"""Formulas over the facts of a scope: terms that know no solver.

A term is made by the functions below, which settle at once what can be settled: constants are worked out, sums brought
into one order, comparisons turned into one form. Two terms that are made alike are one object, so that `is` compares
them. They are worked out exactly by `compiler.analyse.evaluating` and handed to the solver by `compiler.analyse.to_z3`.

Sorts: truth (`bool`), whole numbers (`int`: integers, minor units of money, days as ordinals, numbers of cases) and
exact numbers (`Fraction`). Every operation gives a result for all operands; where the language's would fail, the result
is of no interest, for the failure is told apart from it.
"""

from __future__ import annotations

from compiler.analyse.terms.comparisons import at_most, cut, equal, is_negative, is_positive, is_zero, less, rounded
from compiler.analyse.terms.made import (
    FALSE,
    TRUE,
    Function,
    Known,
    Number,
    Operator,
    Sort,
    Term,
    constant,
    reached,
    symbol,
)
from compiler.analyse.terms.sums import add, apply, div, floor, mod, negate, over, real, scale, subtract, times
from compiler.analyse.terms.truth import and_, forget, implies, ite, not_, or_, same

__all__ = [
    "FALSE",
    "TRUE",
    "Function",
    "Known",
    "Number",
    "Operator",
    "Sort",
    "Term",
    "add",
    "and_",
    "apply",
    "at_most",
    "constant",
    "cut",
    "div",
    "equal",
    "floor",
    "forget",
    "implies",
    "is_negative",
    "is_positive",
    "is_zero",
    "ite",
    "less",
    "mod",
    "negate",
    "not_",
    "or_",
    "over",
    "reached",
    "real",
    "rounded",
    "same",
    "scale",
    "subtract",
    "symbol",
    "times",
]
