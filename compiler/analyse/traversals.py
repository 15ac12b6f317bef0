"""What goes through lists: each element that may be there in turn, as `compiler.interpret.evaluate` does it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeAlias, assert_never

from compiler.analyse import comparing
from compiler.analyse.flow import Flow, Stopped, stop
from compiler.analyse.lists import compacted, count, is_empty, ranked
from compiler.analyse.terms import FALSE, Term, and_, equal, not_, or_
from compiler.analyse.values import NOWHERE, Items, Nowhere, Series, Slot, Value, merge, option, truth
from compiler.typed import tree
from compiler.typed.tree import Expression, Lambda
from dsl.source import Span

#: The value of an expression; the value of an action for elements.
Evaluate: TypeAlias = Callable[[Expression], Value]
Apply: TypeAlias = Callable[[Lambda, tuple[Value, ...]], Value]


def over_list(
    expression: tree.Traversal | tree.Extremum | tree.Fold | tree.Sorted, flow: Flow, evaluate: Evaluate, apply: Apply
) -> Value:
    """What comes of going through lists."""
    match expression:
        case tree.Traversal():
            return _traversed(expression, flow, evaluate, apply)
        case tree.Fold():
            return _folded(expression, flow, evaluate, apply)
        case tree.Extremum():
            return _best(expression, flow, evaluate, apply)
        case tree.Sorted():
            return _sorted(expression, flow, evaluate, apply)
        case _:
            assert_never(expression)


def _elements(lists: tuple[Expression, ...], span: Span, flow: Flow, evaluate: Evaluate) -> Series | None:
    """The slots gone through: those of one list, or tuples of several; None where no value can come."""
    values = [evaluate(each) for each in lists]
    if flow.is_dead or any(isinstance(each, Nowhere) for each in values):
        return None
    series = [each for each in values if isinstance(each, Series)]
    if len(series) == 1:
        return series[0]
    first = count(series[0])
    alike = and_(*[equal(first, count(each)) for each in series[1:]])
    flow.fail(stop(Stopped.ERROR, "different-lengths", span), not_(alike))
    takens = [[slot.taken for slot in each.slots] for each in series]
    if any(each != takens[0] for each in takens[1:]):
        series = [compacted(each) for each in series]
    slots = zip(*[each.slots for each in series], strict=False)
    return Series(tuple([Slot(row[0].taken, Items(tuple([each.value for each in row]))) for row in slots]))


def _spread(element: Value, number: int) -> tuple[Value, ...]:
    if number == 1:
        return (element,)
    return element.values if isinstance(element, Items) else (NOWHERE,) * number


def _each(flow: Flow, slot: Slot, action: Lambda, apply: Apply) -> Value:
    """What an action gives for an element, where there is one."""
    return flow.under(slot.taken, lambda: apply(action, _spread(slot.value, len(action.parameters))))


def _traversed(expression: tree.Traversal, flow: Flow, evaluate: Evaluate, apply: Apply) -> Value:
    series = _elements(expression.lists, expression.span, flow, evaluate)
    if series is None:
        return NOWHERE
    results = [_each(flow, slot, expression.action, apply) for slot in series.slots]
    pairs = list(zip(series.slots, results, strict=True))
    if expression.kind == "map":
        return Series(tuple([Slot(slot.taken, result) for slot, result in pairs]))
    holding = [(slot, and_(slot.taken, truth(result))) for slot, result in pairs]
    match expression.kind:
        case "filter":
            return Series(tuple([Slot(holds, slot.value) for slot, holds in holding if holds is not FALSE]))
        case "exists":
            return or_(*[holds for _, holds in holding])
        case "for all":
            return and_(*[or_(not_(slot.taken), truth(result)) for slot, result in pairs])
        case "find":
            found: Value = NOWHERE
            for slot, holds in reversed(holding):
                found = merge(holds, slot.value, found)
            return option(or_(*[holds for _, holds in holding]), found)
        case _:
            assert_never(expression.kind)


def _folded(expression: tree.Fold, flow: Flow, evaluate: Evaluate, apply: Apply) -> Value:
    series = _elements(expression.lists, expression.span, flow, evaluate)
    value = evaluate(expression.initial)
    if series is None:
        return NOWHERE
    number = len(expression.action.parameters) - 1
    for slot in series.slots:
        step = partial(apply, expression.action, (value, *_spread(slot.value, number)))
        value = flow.choose(slot.taken, step, partial(_itself, value))
    return value


def _itself(value: Value) -> Value:
    return value


def _keys(key: Lambda | None, series: Series, flow: Flow, apply: Apply) -> list[Value]:
    if key is None:
        return [slot.value for slot in series.slots]
    return [_each(flow, slot, key, apply) for slot in series.slots]


def _best(expression: tree.Extremum, flow: Flow, evaluate: Evaluate, apply: Apply) -> Value:
    items = evaluate(expression.operand)
    if not isinstance(items, Series) or flow.is_dead:
        return NOWHERE
    empty = is_empty(items)
    default = expression.default
    if default is None:
        flow.fail(stop(Stopped.ERROR, "empty-list", expression.span), empty)
        return _greatest(expression, items, flow, apply)
    return flow.choose(empty, lambda: evaluate(default), lambda: _greatest(expression, items, flow, apply))


def _greatest(expression: tree.Extremum, items: Series, flow: Flow, apply: Apply) -> Value:
    """The best element of a list that is not empty; of equals the last. The key of each is worked out just before it is
    compared."""
    best: Value = NOWHERE
    best_key: Value = NOWHERE
    before = FALSE
    for slot in items.slots:
        one = Series((slot,))
        key = _keys(expression.key, one, flow, apply)[0]
        both = and_(before, slot.taken)
        keeps = truth(flow.under(both, partial(_keeps, expression, best_key, key, flow)))
        replaced = and_(slot.taken, not_(and_(before, keeps)))
        best, best_key = merge(replaced, slot.value, best), merge(replaced, key, best_key)
        before = or_(before, slot.taken)
    return best


def _keeps(expression: tree.Extremum, best: Value, key: Value, flow: Flow) -> Term:
    less, more = comparing.order(flow, best, key, expression.span)
    return more if expression.extremum == "maximum" else less


def _sorted(expression: tree.Sorted, flow: Flow, evaluate: Evaluate, apply: Apply) -> Value:
    items = evaluate(expression.operand)
    if not isinstance(items, Series) or flow.is_dead:
        return NOWHERE
    slots = items.slots
    keys = _keys(expression.key, items, flow, apply)
    before = [[FALSE] * len(slots) for _ in slots]
    for i in range(len(slots)):
        for j in range(i + 1, len(slots)):
            both = and_(slots[i].taken, slots[j].taken)
            if both is FALSE:
                continue
            first = truth(flow.under(both, partial(_stays, expression, keys[i], keys[j], flow)))
            before[j][i], before[i][j] = first, not_(first)
    return ranked(items, before)


def _stays(expression: tree.Sorted, one: Value, other: Value, flow: Flow) -> Term:
    """Whether an earlier element stays before a later one: also where they are equal."""
    less, more = comparing.order(flow, one, other, expression.span)
    return not_(less) if expression.descending else not_(more)
