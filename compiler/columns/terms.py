"""Default terms over columns: where one applies, its value there, its silence, and where two rules may meet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import combinations

from compiler.columns.expressions import Reach, after, truth, work_out
from compiler.columns.nodes import Node
from compiler.columns.remarks import rule_in_words
from compiler.columns.values import NotColumnar, Result, Value, Way, chosen
from compiler.defaults.tree import Default, Empty, Rule
from compiler.emit.writer import snake_case
from compiler.optimise.disjoint import alternatives, exclusive


@dataclass(frozen=True, slots=True)
class Term:
    """What a term comes to. `met` is where evaluating it meets the silence of something that it reads."""

    applies: Node
    value: Value | None
    met: Node
    doubtful: Node


def work_out_term(term: Default, at: Reach) -> Term:
    """A term over columns: all exceptions first, then the justification, then the consequence. Raises `NotColumnar`."""
    graph = at.graph
    exceptions = _exceptions(term, at)
    some = graph.either(*(each.applies for each in exceptions))
    met = graph.either(*(each.met for each in exceptions))
    doubtful = graph.either(*(each.doubtful for each in exceptions), _conflicts(term, exceptions, at))
    ways = [Way(each.applies, each.value) for each in exceptions if each.value is not None]
    otherwise = graph.negated(some)
    if otherwise.is_constant and not otherwise.value:
        return Term(some, _of(ways, at), met, doubtful)
    justified = at.sure_true() if term.justification is None else work_out(term.justification, at)
    met = graph.either(met, graph.both(otherwise, justified.silent))
    doubtful = graph.either(doubtful, graph.both(otherwise, justified.doubtful))
    reached = graph.both(otherwise, truth(justified))
    base = _consequence(term, at)
    if base is None or (reached.is_constant and not reached.value):
        return Term(some, _of(ways, at), met, doubtful)
    met = graph.either(met, graph.both(reached, base.met))
    doubtful = graph.either(doubtful, graph.both(reached, base.doubtful))
    applies = graph.both(reached, base.applies)
    if base.value is not None:
        ways.append(Way(applies, base.value))
    if term.rule is not None:
        graph.called(applies, f"{at.variable}_{_label(term.rule)}", is_rule=True)
        graph.remarked(applies, partial(rule_in_words, term.rule, term.consequence), at.variable)
    return Term(graph.either(some, applies), _of(ways, at), met, doubtful)


def _label(rule: Rule) -> str:
    """What a rule is called: its label, or its number."""
    return snake_case(rule.label) if rule.label else f"rule_{rule.number + 1}"


def _exceptions(term: Default, at: Reach) -> list[Term]:
    """The exceptions of a term, or the rules in them, where at most one of these can apply and none can fail."""
    rules = alternatives(term.exceptions)
    if rules is not None:
        flat = [work_out_term(each, at) for each in rules]
        never = at.graph.false
        if all(each.met is never for each in flat):
            return flat
    return [work_out_term(each, at) for each in term.exceptions]


def _consequence(term: Default, at: Reach) -> Term | None:
    match term.consequence:
        case Empty():
            return None
        case Default():
            return work_out_term(term.consequence, at)
        case expression:
            found = work_out(expression, at)
            return Term(at.graph.true, found.value, found.silent, found.doubtful)


def _of(ways: Sequence[Way], at: Reach) -> Value | None:
    alive = [way for way in ways if not (way.condition.is_constant and not way.condition.value)]
    return chosen(at.graph, alive) if alive else None


def _conflicts(term: Default, exceptions: Sequence[Term], at: Reach) -> Node:
    """Where two exceptions apply, if that is not known to be impossible."""
    graph = at.graph
    if len(exceptions) < 2 or exclusive(term.exceptions):
        return graph.false
    return graph.either(*(graph.both(one.applies, other.applies) for one, other in combinations(exceptions, 2)))


def valued(term: Term, at: Reach, silent: Node) -> Result:
    """The value of a term that gives one, else a result that is silent there."""
    if term.value is None:
        raise NotColumnar("a variable that nothing defines")
    return after(at, (), Result(term.value, silent, term.doubtful))
