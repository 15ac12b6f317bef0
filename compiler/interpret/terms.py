"""Default terms to values: all exceptions first, then the justification, then the consequence."""

from __future__ import annotations

from typing import Any

from compiler.defaults.tree import Default, Empty, Rule
from compiler.interpret.evaluate import Environment, evaluate, placed
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
        raise placed(Conflict(variable, tuple(cite(rule) for rule in rules)), rules[0].span)
    if found:
        return found[0]
    if term.justification is not None and not evaluate(term.justification, at):
        return NOTHING, ()
    match term.consequence:
        case Empty():
            return NOTHING, ()
        case Default() as inner:
            return evaluate_term(inner, variable, at)
        case expression:
            return evaluate(expression, at), (term.rule,) if term.rule else ()


def valued(term: Default | None, variable: str, span: Span, at: Environment) -> Any:
    """The value of a variable's term. Raises `Silent` where no rule applies."""
    value = NOTHING if term is None else evaluate_term(term, variable, at)[0]
    if value is NOTHING:
        raise placed(Silent(variable), span)
    return value


def cite(rule: Rule) -> str:
    """How a message names a rule: its provision and its line."""
    labels = ", ".join(provision.label for provision in rule.provisions)
    return f"{labels or rule.span.path} (line {rule.span.line})"
