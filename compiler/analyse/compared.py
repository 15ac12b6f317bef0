"""Numbers held against each other: which of their comparisons a finding turns on, and the name of each.

An interval says nothing of `reinvested > actual_capital`: where it ends depends on the other number. Two gaps for the
same truths and cases, one for each side of such a comparison, are told apart by it alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import TypeAlias

from compiler.analyse.evaluating import Assignment
from compiler.analyse.leaves import Leaf
from compiler.analyse.probe import Probe
from compiler.analyse.terms import Operator, Sort, Term, reached

#: A comparison, and whether it holds.
Compared: TypeAlias = tuple[Term, bool]


def comparisons(target: Term, assignment: Assignment, by_symbol: Mapping[Term, Leaf]) -> tuple[Compared, ...]:
    """The comparisons of two numbers and more on which it turns whether facts show a finding: those without which, all
    others staying as they are, it would be gone. Products and functions of numbers are not among them."""
    probe = Probe(target, assignment)
    if not probe.holds:
        return ()
    found = []
    for each in reached((target,)):
        if each.operator in (Operator.ZERO, Operator.POSITIVE):
            symbols = [symbol_of(part) for part, _ in each.args[0][1:]]
            if len(symbols) > 1 and all(symbol in by_symbol for symbol in symbols):
                holds = bool(probe.value(each))
                if not probe.holds_with(each, not holds):
                    found.append((each, holds))
    return tuple(found)


def symbol_of(part: Term) -> Term:
    """A number as it stands among the facts."""
    return part.args[0] if part.operator is Operator.REAL else part


def named(compared: Compared, by_symbol: Mapping[Term, Leaf]) -> str:
    """`reinvested>actual_capital`: the same whichever of the two is named first in the rules."""
    term, holds = compared
    known, *parts = term.args[0]
    factors = {".".join(by_symbol[symbol_of(part)].path): Fraction(factor) for part, factor in parts}
    first = factors[min(factors)]
    word = ">"
    if term.operator is Operator.ZERO:
        word, turned = "=" if holds else "!=", first < 0
    else:
        turned = not holds
        is_whole = parts[0][0].sort is Sort.INT
        if turned and is_whole:
            # Of whole numbers, what is not above zero turns into what is: x <= 0 is 1 - x > 0.
            known -= 1
        if is_whole and known == (-1 if turned else 1):
            known, word = 0, ">="
        elif turned and not is_whole:
            word = ">="
    sign = -1 if turned else 1
    sides: tuple[list[str], list[str]] = ([], [])
    for name, factor in sorted(factors.items()):
        times = abs(factor / first)
        sides[sign * factor < 0].append(name if times == 1 else f"{times}*{name}")
    if known:
        sides[sign * known < 0].append(str(abs(Fraction(known) / first)))
    return word.join("+".join(side) or "0" for side in sides)
