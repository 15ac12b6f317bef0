"""Typed expressions to values of which parts are not known, step by step as `compiler.interpret.evaluate` goes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Protocol, assert_never

from compiler.analyse import operations
from compiler.analyse.flow import Flow, PointKind, Stopped, Stops, stop
from compiler.analyse.known import known
from compiler.analyse.lists import listed
from compiler.analyse.terms import FALSE, TRUE, Term, and_, constant, is_zero, not_, or_, subtract
from compiler.analyse.traversals import over_list
from compiler.analyse.values import (
    NOWHERE,
    CannotEncode,
    Case,
    Function,
    Items,
    Nowhere,
    Opaque,
    Value,
    truth,
)
from compiler.defaults.mentions import Key
from compiler.operators import Operation
from compiler.runtime.calendars import Calendar
from compiler.runtime.dates import Rounding
from compiler.typed import tree
from compiler.typed.tree import OPTIONAL, Expression, Local
from compiler.types import QualifiedName, Type
from dsl.records import record
from dsl.source import Span


@record
class Held:
    """What a variable came to: its value, and where it has none."""

    value: Value
    stops: Stops


class Around(Protocol):
    """What expressions need of the whole program."""

    def constant(self, name: QualifiedName) -> Held: ...

    def call_scope(self, flow: Flow, name: QualifiedName, given: Mapping[str, Value]) -> Value: ...

    def cases(self, enumeration: QualifiedName) -> tuple[str, ...]: ...

    def place(self, structure: QualifiedName, field: str) -> int: ...

    def hole(self, flow: Flow, type_: Type, span: Span, reason: str) -> Value: ...


@record
class Environment:
    """What an expression can read."""

    around: Around
    variables: Mapping[Key, Held]
    locals: Mapping[int, Value]
    rounding: Rounding

    def with_local(self, local: Local | None, value: Value) -> Environment:
        if local is None:
            return self
        return Environment(self.around, self.variables, {**self.locals, local.key: value}, self.rounding)


def evaluate(expression: Expression, at: Environment, flow: Flow) -> Value:
    """The value of an expression; where it stops is noted in the flow."""
    if flow.is_dead:
        return NOWHERE
    try:
        return _evaluated(expression, at, flow)
    except CannotEncode as found:
        return at.around.hole(flow, expression.type, expression.span, found.reason)


def _evaluated(expression: Expression, at: Environment, flow: Flow) -> Value:
    match expression:
        case tree.LiteralValue(value):
            return Opaque(value) if isinstance(value, Calendar) else known(value)
        case tree.Local(_, key):
            return at.locals[key]
        case tree.VariableRead(name, state):
            return _read(at.variables[name, state], flow)
        case tree.ConstantRead(name):
            return _read(at.around.constant(name), flow)
        case tree.Conditional(condition, consequence, alternative):
            holds = truth(evaluate(condition, at, flow))
            flow.ask(PointKind.CONDITION, condition.span, holds, condition)
            return flow.choose(holds, lambda: evaluate(consequence, at, flow), lambda: evaluate(alternative, at, flow))
        case tree.Let(local, value, body):
            return evaluate(body, at.with_local(local, evaluate(value, at, flow)), flow)
        case tree.Match():
            return _matched(expression, at, flow)
        case tree.CaseTest():
            return case_test(expression, at, flow)
        case tree.Construction():
            return _constructed(expression, at, flow)
        case tree.StructureMade(_, fields):
            return Items(tuple([evaluate(value, at, flow) for _, value in fields]))
        case tree.FieldRead(operand, structure, field):
            whole = evaluate(operand, at, flow)
            return _part(whole, 0 if isinstance(whole, Nowhere) else at.around.place(structure, field))
        case tree.TupleMade(items):
            return Items(tuple([evaluate(item, at, flow) for item in items]))
        case tree.ListMade(items):
            return listed(tuple([evaluate(item, at, flow) for item in items]))
        case tree.TupleRead(operand, place):
            return _part(evaluate(operand, at, flow), place)
        case tree.Operated():
            return _operated(expression, at, flow)
        case tree.Traversal() | tree.Extremum() | tree.Fold() | tree.Sorted():
            return over_list(expression, flow, lambda each: evaluate(each, at, flow), _applier(at, flow))
        case tree.Call(function, arguments):
            called = evaluate(function, at, flow)
            given = tuple([evaluate(argument, at, flow) for argument in arguments])
            return called.call(flow, given) if isinstance(called, Function) and not flow.is_dead else NOWHERE
        case tree.ScopeCall(scope, inputs):
            by_name = {name: evaluate(value, at, flow) for name, value in inputs}
            return NOWHERE if flow.is_dead else at.around.call_scope(flow, scope, by_name)
        case tree.Asserting(condition, body):
            holds = truth(evaluate(condition, at, flow))
            flow.ask(PointKind.ASSERTION, condition.span, holds, condition)
            flow.fail(stop(Stopped.REFUSED, "refused", expression.span), not_(holds))
            return evaluate(body, at, flow)
        case tree.Impossible(_, _, span):
            flow.ask(PointKind.IMPOSSIBLE, span, TRUE, expression)
            flow.fail(stop(Stopped.ERROR, "impossible-reached", span))
            return NOWHERE
        case _:
            assert_never(expression)


def _applier(at: Environment, flow: Flow) -> Callable[[tree.Lambda, tuple[Value, ...]], Value]:
    def applied(action: tree.Lambda, arguments: tuple[Value, ...]) -> Value:
        inside = at
        for parameter, argument in zip(action.parameters, arguments, strict=True):
            inside = inside.with_local(parameter, argument)
        return evaluate(action.body, inside, flow)

    return applied


def _read(held: Held, flow: Flow) -> Value:
    for met, condition in held.stops:
        flow.fail(met.read(), condition)
    return NOWHERE if flow.is_dead else held.value


def _part(whole: Value, place: int) -> Value:
    if isinstance(whole, Nowhere):
        return NOWHERE
    assert isinstance(whole, Items)
    return whole.values[place]


def _operated(expression: tree.Operated, at: Environment, flow: Flow) -> Value:
    if expression.operation is Operation.CONTAINS:
        wanted = evaluate(expression.operands[1], at, flow)
        operands: tuple[Value, ...] = (evaluate(expression.operands[0], at, flow), wanted)
    else:
        operands = tuple([evaluate(operand, at, flow) for operand in expression.operands])
    if flow.is_dead:
        return NOWHERE
    span, last = expression.span, expression.operands[-1].span
    return operations.apply(flow, expression.operation, operands, at.rounding, span, last)


# ------------------------------------------------------------------------------------------------------ cases


def _number(at: Environment, enumeration: QualifiedName, case: str) -> int:
    return ("Absent", "Present").index(case) if enumeration == OPTIONAL else at.around.cases(enumeration).index(case)


def _is(value: Case, number: int) -> Term:
    known = value.tag.constant
    if known is not None:
        return TRUE if known == number else FALSE
    return is_zero(subtract(value.tag, constant(number)))


def _constructed(expression: tree.Construction, at: Environment, flow: Flow) -> Value:
    payload = evaluate(expression.payload, at, flow) if expression.payload is not None else None
    number = _number(at, expression.enumeration, expression.case)
    count = 2 if expression.enumeration == OPTIONAL else len(at.around.cases(expression.enumeration))
    payloads: list[Value | None] = [NOWHERE] * count
    payloads[number] = payload
    return Case(constant(number), tuple(payloads))


def case_test(expression: tree.CaseTest, at: Environment, flow: Flow, before: Term | None = None) -> Term:
    """Whether a value is a case, and what is asked beside holds; `before`: that this is a conjunct after others."""
    value = evaluate(expression.scrutinee, at, flow)
    if not isinstance(value, Case):
        return FALSE
    number = _number(at, expression.enumeration, expression.case)
    holds = _is(value, number)
    kind = PointKind.CASE if before is None else PointKind.CONJUNCT
    flow.ask(kind, expression.test_span, holds, expression, before=TRUE if before is None else before)
    rest = expression.rest
    if rest is None:
        return holds
    inside = at.with_local(expression.local, value.payloads[number] or NOWHERE)

    def following() -> Term:
        if before is None:
            return truth(evaluate(rest, inside, flow))
        return justified(rest, inside, flow, and_(before, holds))

    return and_(holds, truth(flow.under(holds, following)))


def _matched(expression: tree.Match, at: Environment, flow: Flow) -> Value:
    value = evaluate(expression.scrutinee, at, flow)
    if not isinstance(value, Case):
        return NOWHERE
    ways: list[tuple[Term, Callable[[], Value]]] = []
    for arm in expression.arms:
        number = _number(at, expression.enumeration, arm.case)
        holds = _is(value, number)
        flow.ask(PointKind.ARM, arm.body.span, holds, arm.body, arm.case)
        ways.append((holds, partial(_arm, arm, value.payloads[number] or NOWHERE, at, flow)))
    if expression.wildcard is not None:
        other = not_(or_(*[holds for holds, _ in ways]))
        wildcard = expression.wildcard
        flow.ask(PointKind.ARM, wildcard.span, other, wildcard)
        ways.append((other, lambda: evaluate(wildcard, at, flow)))
    return flow.split(ways)


def _arm(arm: tree.Arm, content: Value, at: Environment, flow: Flow) -> Value:
    return evaluate(arm.body, at.with_local(arm.local, content), flow)


# -------------------------------------------------------------------------------------------- justifications


def justified(expression: Expression, at: Environment, flow: Flow, before: Term = TRUE) -> Term:
    """Whether a condition holds of which each conjunct is noted by itself; `before`: whether those before it hold."""
    match expression:
        case tree.Operated(Operation.AND, (left, right)):
            first = justified(left, at, flow, before)
            return and_(first, justified(right, at, flow, and_(before, first)))
        case tree.CaseTest():
            return FALSE if flow.is_dead else case_test(expression, at, flow, before)
        case _:
            holds = truth(evaluate(expression, at, flow))
            flow.ask(PointKind.CONJUNCT, expression.span, holds, expression, before=before)
            return holds
