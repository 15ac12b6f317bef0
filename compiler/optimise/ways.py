"""How the exceptions of a term are tried, whatever language that is written in.

An early return skips the exceptions after it; all exceptions are to be evaluated, so it is used only where those that
are skipped exclude the one that applies and cannot fail.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import Enum, auto

from compiler.defaults.citing import cite
from compiler.defaults.tree import Default, Empty, Rule
from compiler.emit.writer import snake_case
from compiler.optimise.disjoint import alternatives, exclusive
from compiler.optimise.total import Knowledge, May, failures
from compiler.typed.tree import CaseTest, Expression, LiteralValue


class Way(Enum):
    """`CHAIN`: in turn, since at most one applies; `FLAGS`: their conditions are worked out first, and two that hold
    are a conflict; `COUNT`: each is worked out to its end, and two that have a value are a conflict."""

    CHAIN = auto()
    FLAGS = auto()
    COUNT = auto()


def way_of(exceptions: tuple[Default, ...], known: Knowledge) -> tuple[Way, tuple[Default, ...]]:
    """How exceptions are tried, and the terms that are: themselves, or their rules where these exclude each other."""
    rules = alternatives(exceptions)
    if rules is not None and all(_quiet(each, known) for each in rules):
        return Way.CHAIN, rules
    if exclusive(exceptions) and all(_quiet(each, known) for each in exceptions[1:]):
        return Way.CHAIN, exceptions
    return (Way.FLAGS if all(_is_simple(each, known) for each in exceptions) else Way.COUNT), exceptions


def _quiet(term: Default, known: Knowledge) -> bool:
    """Whether finding a term empty cannot fail: then its conditions alone are evaluated."""
    if term.justification is not None and failures(term.justification, known) is not May.NOTHING:
        return False
    return all(_quiet(each, known) for each in term.exceptions) and (
        not isinstance(term.consequence, Default) or _quiet(term.consequence, known)
    )


def _is_simple(term: Default, known: Knowledge) -> bool:
    """Whether a term is one rule whose consequence cannot fail: to know that it applies is then enough."""
    if term.exceptions or isinstance(term.consequence, Default | Empty):
        return False
    return failures(term.consequence, known.assuming(term.justification)) is May.NOTHING


def tests_case(term: Default, is_path: Callable[[Expression], bool]) -> bool:
    """Whether a rule begins with the test of a case of what can be written twice, and asks more behind it."""
    first = term.justification
    return not term.exceptions and isinstance(first, CaseTest) and first.rest is not None and is_path(first.scrutinee)


def same_test(left: Default, right: Default) -> bool:
    """Whether two rules begin with the test of the same case of the same thing."""
    one, other = left.justification, right.justification
    return (
        isinstance(one, CaseTest)
        and isinstance(other, CaseTest)
        and (one.scrutinee, one.enumeration, one.case) == (other.scrutinee, other.enumeration, other.case)
    )


def always(condition: Expression | None) -> bool:
    """Whether a condition is written as true."""
    return isinstance(condition, LiteralValue) and condition.value is True


def never(condition: Expression | None) -> bool:
    """Whether a condition is written as false."""
    return isinstance(condition, LiteralValue) and condition.value is False


def named(term: Default, position: int) -> str:
    """A name for what a rule contributes: its label, or its number."""
    rule = next(_rules(term), None)
    if rule is None:
        return f"group_{position + 1}"
    return snake_case(rule.label) if rule.label else f"rule_{rule.number + 1}"


def cited(term: Default) -> str:
    """A rule as a conflict names it: its provision and its place."""
    rule = next(_rules(term), None)
    return cite(rule) if rule is not None else ""


def _rules(term: Default) -> Iterator[Rule]:
    """The rules of a term, its own first."""
    if term.rule is not None:
        yield term.rule
    if isinstance(term.consequence, Default):
        yield from _rules(term.consequence)
    for each in term.exceptions:
        yield from _rules(each)
