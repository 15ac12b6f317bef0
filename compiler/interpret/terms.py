"""Default terms to values: all exceptions first, then the justification, then the consequence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from compiler.defaults.citing import cite
from compiler.defaults.tree import Default, Empty, Rule
from compiler.interpret.evaluate import Environment, evaluate, placed
from compiler.interpret.observer import Observer
from compiler.runtime.failures import Conflict, Silent
from dsl.source import Span


class Nothing:
    """∅, the outcome of a term none of whose rules applies."""


NOTHING = Nothing()


def evaluate_term(term: Default, variable: str, at: Environment) -> tuple[Any, tuple[Rule, ...]]:
    """The value of a term and the rules that gave it, or `NOTHING`.

    Raises `Conflict` where two exceptions of one term give a value.
    """
    outcomes = [evaluate_term(exception, variable, at) for exception in term.exceptions]
    found = [outcome for outcome in outcomes if outcome[0] is not NOTHING]
    if len(found) > 1:
        rules = tuple(rule for _, applied in found for rule in applied)
        values = tuple(place for rule in rules for place in _consequences(term, rule))
        raise placed(Conflict(variable, tuple(cite(rule) for rule in rules)), rules[0].span, values)
    if found:
        return found[0]
    if not (_is_justified(term, at) if at.observer is None else _watched(term, at.observer, at)):
        return NOTHING, ()
    match term.consequence:
        case Empty():
            return NOTHING, ()
        case Default() as inner:
            return evaluate_term(inner, variable, at)
        case expression:
            return evaluate(expression, at), (term.rule,) if term.rule else ()


def _watched(term: Default, observer: Observer, at: Environment) -> bool:
    return observer.watch(term, lambda: _is_justified(term, at))


def _is_justified(term: Default, at: Environment) -> bool:
    return term.justification is None or bool(evaluate(term.justification, at))


def _consequences(term: Default, rule: Rule) -> Iterator[Span]:
    """Where the value stands that a rule gives."""
    if term.rule is rule and not isinstance(term.consequence, Default | Empty):
        yield term.consequence.span
    inner = (term.consequence,) if isinstance(term.consequence, Default) else ()
    for each in (*term.exceptions, *inner):
        yield from _consequences(each, rule)


def valued(term: Default | None, silence: Silent, span: Span, at: Environment) -> Any:
    """The value of a variable's term. Raises `silence` where no rule applies."""
    value = NOTHING if term is None else evaluate_term(term, silence.variable, at)[0]
    if value is NOTHING:
        raise placed(type(silence)(silence.variable), span)
    return value
