"""What is short enough to stand where it is used, without a function of its own."""

from __future__ import annotations

from dataclasses import dataclass

from compiler.defaults.tree import Default, Empty
from compiler.optimise.total import is_always
from compiler.typed.tree import (
    Arm,
    Asserting,
    CaseTest,
    Conditional,
    Expression,
    Extremum,
    FieldRead,
    Fold,
    Impossible,
    Let,
    LiteralValue,
    Local,
    Match,
    Sorted,
    Traversal,
    TupleRead,
    VariableRead,
)
from compiler.typed.walk import descendants

#: How many parts an expression may have: about a line.
_PARTS = 14
#: What a reader wants on lines of its own, or what binds names.
_LONG = (Asserting, Extremum, Fold, Impossible, Let, Sorted, Traversal)


def as_expression(term: Default | None) -> Expression | None:
    """A term that is one expression: a rule without condition, or one rule with a condition and what else holds."""
    if term is None or not is_always(term.justification) or isinstance(term.consequence, Default | Empty):
        return None
    if not term.exceptions:
        return term.consequence
    rule = _only(term.exceptions)
    if rule is None or rule.justification is None or isinstance(rule.consequence, Default | Empty):
        return None
    if binds(rule.justification):
        return None
    given, otherwise = rule.consequence, term.consequence
    if is_literal(given, True) and is_literal(otherwise, False):
        return rule.justification
    return Conditional(rule.justification, given, otherwise, otherwise.type, given.span)


@dataclass(frozen=True, slots=True)
class Guarded:
    """A rule that is the only one of a variable: what it gives, and on which condition."""

    condition: Expression
    given: Expression


def as_guarded(term: Default | None) -> Guarded | None:
    """A term that has a value on one condition, and none otherwise."""
    rule = None if term is None else _only((term,))
    if rule is None or rule.justification is None or isinstance(rule.consequence, Default | Empty):
        return None
    if isinstance(rule.justification, LiteralValue) or binds(rule.justification):
        return None
    return Guarded(rule.justification, rule.consequence)


def as_condition(term: Default) -> Expression | None:
    """The condition of the only rule of a boolean, which is false otherwise."""
    rule = _only(term.exceptions)
    is_false = not isinstance(term.consequence, Default | Empty) and is_literal(term.consequence, False)
    if rule is None or not is_false or not is_always(term.justification):
        return None
    given = rule.consequence
    return rule.justification if not isinstance(given, Default | Empty) and is_literal(given, True) else None


def _only(terms: tuple[Default, ...]) -> Default | None:
    """The only rule of exceptions, without exceptions of its own."""
    while len(terms) == 1 and not terms[0].exceptions:
        if not isinstance(terms[0].consequence, Default) or not is_always(terms[0].justification):
            return terms[0]
        terms = (terms[0].consequence,)
    if len(terms) == 1 and terms[0].justification is None and isinstance(terms[0].consequence, Empty):
        return _only(terms[0].exceptions)
    return None


def binds(condition: Expression) -> bool:
    """Whether a condition gives a name to what a case carries."""
    return any(isinstance(each, CaseTest) and each.local is not None for each in descendants(condition))


def is_literal(expression: Expression, value: bool) -> bool:
    """Whether an expression is `true`, or `false`."""
    return isinstance(expression, LiteralValue) and expression.value is value


def is_short(expression: Expression) -> bool:
    """Whether an expression reads well on a line, and binds no name."""
    parts = list(descendants(expression))
    if any(isinstance(each, Conditional | Match) for each in parts[1:]):
        return False
    if isinstance(expression, Match) and not _is_choice_of_two(expression):
        return False
    return len(parts) <= _PARTS and not any(isinstance(each, _LONG) or _binds(each) for each in parts)


def _is_choice_of_two(expression: Match) -> bool:
    """Whether a match decides between two, and names nothing."""
    is_simple = _is_path(expression.scrutinee) and not any(map(names_payload, expression.arms))
    return is_simple and len(expression.arms) + (expression.wildcard is not None) == 2


def names_payload(arm: Arm) -> bool:
    """Whether an arm of a match reads what its case carries."""
    return arm.local is not None and any(
        isinstance(each, Local) and each.key == arm.local.key for each in descendants(arm.body)
    )


def is_test(expression: Match) -> bool:
    """Whether a match says no more than whether a value has a case: true if so, else false, or the other way round."""
    bodies = [arm.body for arm in expression.arms]
    if expression.wildcard is not None:
        bodies.append(expression.wildcard)
    return len(bodies) == 2 and any(
        is_literal(bodies[0], each) and is_literal(bodies[1], not each) for each in (True, False)
    )


def _binds(expression: Expression) -> bool:
    """Whether a test of a case names what it tests."""
    return isinstance(expression, CaseTest) and expression.local is not None and not _is_path(expression.scrutinee)


def _is_path(expression: Expression) -> bool:
    match expression:
        case Local() | VariableRead():
            return True
        case FieldRead(operand) | TupleRead(operand):
            return _is_path(operand)
        case _:
            return False
