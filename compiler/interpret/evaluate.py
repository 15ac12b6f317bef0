"""Typed expressions to values, by their definition."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cmp_to_key
from typing import Any, assert_never

from compiler.defaults.mentions import Key
from compiler.interpret.observer import Observer
from compiler.interpret.operations import apply
from compiler.interpret.values import NOT_CHOSEN, Chosen, Record, Schemas, Variant
from compiler.operators import Operation
from compiler.runtime import compare
from compiler.runtime.dates import Rounding
from compiler.runtime.failures import DifferentLengths, EmptyList, Failure, ImpossibleReached, Refused, Unset
from compiler.runtime.schema import Present
from compiler.typed import tree
from compiler.typed.tree import OPTIONAL, Expression, Lambda, Local
from compiler.types import QualifiedName
from dsl.records import record
from dsl.source import Span

_DIVISIONS = {
    Operation.DIVIDE_INTEGER,
    Operation.DIVIDE_DECIMAL,
    Operation.DIVIDE_MONEY,
    Operation.DIVIDE_MONEY_INTEGER,
    Operation.DIVIDE_MONEY_DECIMAL,
    Operation.DIVIDE_DURATION,
}


def _stop(assertion: tree.Asserting, at: Environment) -> None:
    del at
    raise placed(
        Refused(assertion.message or "an assertion does not hold"), assertion.span.to(assertion.condition.span)
    )


@record
class Environment:
    """What an expression can read. `variables` holds each binding's value, or the failure that reading it raises.

    `refuse` takes an assertion within an expression that does not hold: it raises, or returns to go on."""

    schemas: Schemas
    variables: Mapping[Key, Any]
    locals: Mapping[int, Any]
    constant: Callable[[QualifiedName], Any]
    call_scope: Callable[[QualifiedName, Mapping[str, Any]], Record]
    rounding: Rounding
    observer: Observer | None = None
    refuse: Callable[[tree.Asserting, Environment], None] = _stop

    def with_local(self, local: Local, value: Any) -> Environment:
        return replace(self, locals={**self.locals, local.key: value})


def placed(failure: Failure, span: Span, origin: tuple[Span, ...] = ()) -> Failure:
    """A failure that knows where it happened, unless it knew before; `origin` where that is more than the one place."""
    provision = span.provision
    failure.origin = failure.origin or origin or (span,)
    return failure.at(f"{span.path}:{span.line}", provision.label if provision else "")


def evaluate(expression: Expression, at: Environment, is_watched: bool = False) -> Any:
    """The value of an expression. Raises a `Failure` placed where it arises."""
    if at.observer is not None and not is_watched:
        return _watched(expression, at.observer, at)
    match expression:
        case tree.LiteralValue(value):
            return value
        case tree.Local(_, key):
            return at.locals[key]
        case tree.VariableRead(name, state):
            value = at.variables[name, state]
            if isinstance(value, Failure):
                raise value.read() if isinstance(value, Unset) else value
            return value.read() if isinstance(value, Chosen) else value
        case tree.ConstantRead(name):
            return at.constant(name)
        case tree.Conditional(condition, consequence, alternative):
            return evaluate(consequence if evaluate(condition, at) else alternative, at)
        case tree.Let(local, value, body):
            return evaluate(body, at.with_local(local, evaluate(value, at)))
        case tree.Match() | tree.CaseTest() | tree.Construction():
            return _case(expression, at)
        case tree.StructureMade(structure, fields):
            return Record(structure, tuple(evaluate(value, at) for _, value in fields))
        case tree.FieldRead(operand, _, field):
            return _field(evaluate(operand, at), field, operand, at)
        case tree.TupleMade(items) | tree.ListMade(items):
            return tuple(evaluate(item, at) for item in items)
        case tree.TupleRead(operand, place):
            return _items(evaluate(operand, at))[place]
        case tree.Operated():
            return _operated(expression, at)
        case tree.Traversal() | tree.Extremum() | tree.Fold() | tree.Sorted():
            return _over_list(expression, at)
        case tree.Call(function, arguments):
            return evaluate(function, at).call(*(evaluate(argument, at) for argument in arguments))
        case tree.ScopeCall(scope, inputs):
            given = {name: evaluate(value, at) for name, value in inputs}
            return at.call_scope(scope, {name: value for name, value in given.items() if value is not NOT_CHOSEN})
        case tree.Asserting(condition, body):
            if not evaluate(condition, at):
                at.refuse(expression, at)
            return evaluate(body, at)
        case tree.Impossible(message, _, span):
            raise placed(ImpossibleReached(message), span)
        case _:
            assert_never(expression)


def _watched(expression: Expression, observer: Observer, at: Environment) -> Any:
    """The value, under the observer's eyes. A function of its own, so that unobserved runs pay for no closure."""
    return observer.watch(expression, lambda: evaluate(expression, at, True))


def _items(value: Any) -> tuple[Any, ...]:
    assert isinstance(value, tuple)
    return value


def _field(record: Record, field: str, operand: Expression, at: Environment) -> Any:
    declared = at.schemas.of(operand.type)
    return record.values[[each.name for each in declared.fields].index(field)]  # type: ignore[union-attr]


def _operated(expression: tree.Operated, at: Environment) -> Any:
    if expression.operation is Operation.CONTAINS:
        # What is looked for comes before where: so the generated `in` has it, and either may fail.
        wanted = evaluate(expression.operands[1], at)
        operands: tuple[Any, ...] = (evaluate(expression.operands[0], at), wanted)
    else:
        operands = tuple(evaluate(operand, at) for operand in expression.operands)
    type_ = at.schemas.of(expression.operands[0].type)
    try:
        return apply(expression.operation, operands, type_, at.rounding)
    except Failure as failure:
        divides = expression.operation in _DIVISIONS
        raise placed(failure, expression.operands[-1].span if divides else expression.span) from None


# ------------------------------------------------------------------------------------------------------ cases


def _taken(value: Any, enumeration: QualifiedName) -> tuple[str, Any]:
    """The case of a value and its payload; an optional value is a case too."""
    if enumeration == OPTIONAL:
        return ("Absent", None) if value is None else ("Present", value.value)
    assert isinstance(value, Variant)
    return value.case, value.payload


def _case(expression: tree.Match | tree.CaseTest | tree.Construction, at: Environment) -> Any:
    match expression:
        case tree.Construction(enumeration, case, payload):
            value = evaluate(payload, at) if payload is not None else None
            if enumeration == OPTIONAL:
                return Present(value) if case == "Present" else None
            return Variant(enumeration, case, value)
        case tree.CaseTest(scrutinee, enumeration, wanted, local, rest):
            case, payload = _taken(evaluate(scrutinee, at), enumeration)
            if case != wanted:
                return False
            inside = at.with_local(local, payload) if local is not None else at
            return evaluate(rest, inside) if rest is not None else True
        case tree.Match(scrutinee, enumeration, arms, wildcard):
            case, payload = _taken(evaluate(scrutinee, at), enumeration)
            for arm in arms:
                if arm.case == case:
                    inside = at.with_local(arm.local, payload) if arm.local is not None else at
                    return evaluate(arm.body, inside)
            assert wildcard is not None
            return evaluate(wildcard, at)
        case _:
            assert_never(expression)


# ------------------------------------------------------------------------------------------------------ lists


def _over_list(expression: tree.Traversal | tree.Extremum | tree.Fold | tree.Sorted, at: Environment) -> Any:
    match expression:
        case tree.Traversal():
            return _traversed(expression, at)
        case tree.Fold(lists, initial, action, _, span):
            elements = _elements(lists, span, at)
            accumulated = evaluate(initial, at)
            for element in elements:
                accumulated = _applied(action, (accumulated, *_spread(element, len(action.parameters) - 1)), at)
            return accumulated
        case tree.Extremum(extremum, operand, key, default, _, span):
            items = evaluate(operand, at)
            if not items:
                if default is None:
                    raise placed(EmptyList(), span)
                return evaluate(default, at)
            return _best(extremum, items, key, expression, at)
        case tree.Sorted(operand, key, descending):
            items = evaluate(operand, at)
            order, keys = _order(key, operand, at)
            decorated: list[tuple[Any, Any]] = [(keys(item), item) for item in items]

            def compared(one: tuple[Any, Any], other: tuple[Any, Any]) -> int:
                try:
                    return order(one[0], other[0])
                except Failure as failure:
                    raise placed(failure, expression.span) from None

            decorated.sort(key=cmp_to_key(compared), reverse=descending)
            return tuple(item for _, item in decorated)
        case _:
            assert_never(expression)


def _elements(lists: tuple[Expression, ...], span: Span, at: Environment) -> tuple[Any, ...]:
    """The items gone through: those of one list, or the tuples of several that are zipped."""
    values = [evaluate(each, at) for each in lists]
    if len(values) == 1:
        return tuple(values[0])
    if len({len(each) for each in values}) > 1:
        raise placed(DifferentLengths(*(len(each) for each in values)), span)
    return tuple(zip(*values, strict=True))


def _spread(element: Any, count: int) -> tuple[Any, ...]:
    return (element,) if count == 1 else tuple(element)


def _applied(action: Lambda, arguments: tuple[Any, ...], at: Environment) -> Any:
    for parameter, argument in zip(action.parameters, arguments, strict=True):
        at = at.with_local(parameter, argument)
    return evaluate(action.body, at)


def _traversed(expression: tree.Traversal, at: Environment) -> Any:
    elements = _elements(expression.lists, expression.span, at)
    count = len(expression.action.parameters)
    results = [(element, _applied(expression.action, _spread(element, count), at)) for element in elements]
    match expression.kind:
        case "map":
            return tuple(result for _, result in results)
        case "filter":
            return tuple(element for element, holds in results if holds)
        case "exists":
            return any(holds for _, holds in results)
        case "for all":
            return all(holds for _, holds in results)
        case "find":
            return next((Present(element) for element, holds in results if holds), None)
        case _:
            assert_never(expression.kind)


def _order(
    key: Lambda | None, operand: Expression, at: Environment
) -> tuple[Callable[[Any, Any], int], Callable[[Any], Any]]:
    """How keys compare, and what an item's key is."""
    if key is not None:
        compared = at.schemas.of(key.body.type)
        count = len(key.parameters)
        return (lambda a, b: compare.compare(compared, a, b)), (lambda item: _applied(key, _spread(item, count), at))
    whole = at.schemas.of(operand.type)
    element = whole.element  # type: ignore[union-attr]
    return (lambda a, b: compare.compare(element, a, b)), (lambda item: item)


def _best(extremum: str, items: tuple[Any, ...], key: Lambda | None, expression: tree.Extremum, at: Environment) -> Any:
    """The best item; of equals the last, as the text of the law names the later one."""
    order, keys = _order(key, expression.operand, at)
    sign = 1 if extremum == "maximum" else -1
    best = items[0]
    best_key = keys(best)
    for item in items[1:]:
        item_key = keys(item)
        try:
            keeps = sign * order(best_key, item_key) > 0
        except Failure as failure:
            raise placed(failure, expression.span) from None
        if not keeps:
            best, best_key = item, item_key
    return best
