"""Typed expressions over columns: for each its value, where it is silent, and where the scalar evaluator is to decide.

Every part is worked out for every row; what a row does not come to (a branch, the payload of another case) counts
neither in its value nor in its silence. Whatever is not a plain value or plain silence (a sum beyond 64 bits, a date
that does not exist, two rules that apply) only makes a row doubtful, and a doubtful row is settled by the scalar
evaluator: so a difference between the two cannot come from here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from compiler.columns.facts import Declared, anything, literal
from compiler.columns.nodes import Graph, Node
from compiler.columns.operations import Operations
from compiler.columns.values import (
    Callee,
    Cased,
    Listed,
    Maybe,
    NotColumnar,
    Plain,
    Record,
    Result,
    Value,
    Way,
    chosen,
)
from compiler.defaults.mentions import Key
from compiler.operators import COUNTING, Operation
from compiler.typed import tree
from compiler.typed.tree import OPTIONAL, Expression, Lambda
from compiler.types import QualifiedName

#: How many nodes a scope may come to: beyond, its function would be longer than anyone reads.
MOST_NODES = 12_000


@dataclass(frozen=True, slots=True)
class Reach:
    """What an expression can read. `constant` gives a constant or function, `scope` asks a scope."""

    graph: Graph
    declared: Declared
    variables: Mapping[Key, Result]
    locals: Mapping[int, Value]
    constant: Callable[[QualifiedName], Value]
    scope: Callable[[QualifiedName, Mapping[str, Value]], Result]
    operations: Operations
    #: The variable that is being worked out.
    variable: str = ""

    def bound(self, *pairs: tuple[tree.Local, Value]) -> Reach:
        """What is read where names are bound, too. It is asked for at every step: `replace` would take ten times as
        long."""
        if not pairs:
            return self
        known = {**self.locals, **{local.key: value for local, value in pairs}}
        return Reach(
            self.graph,
            self.declared,
            self.variables,
            known,
            self.constant,
            self.scope,
            self.operations,
            self.variable,
        )

    def sure(self, value: Value) -> Result:
        return Result(value, self.graph.false, self.graph.false)

    def sure_true(self) -> Result:
        return self.sure(Plain(self.graph.true))


def work_out(expression: Expression, at: Reach) -> Result:
    """An expression over columns. Raises `NotColumnar`."""
    graph = at.graph
    if len(graph.nodes) > MOST_NODES:
        raise NotColumnar("too many steps for one function")
    match expression:
        # What there is most of comes first.
        case tree.Local(_, key):
            return at.sure(at.locals[key])
        case tree.FieldRead(operand, _, field):
            return _part(at, work_out(operand, at), field)
        case tree.Construction(enumeration, case, payload):
            given = work_out(payload, at) if payload is not None else None
            return after(at, () if given is None else (given,), at.sure(_made(at, enumeration, case, given)))
        case tree.VariableRead(name, state):
            return at.variables[name, state]
        case tree.LiteralValue(value):
            return at.sure(literal(graph, value))
        case tree.Operated():
            return _operated(expression, at)
        case tree.ConstantRead(name):
            return at.sure(at.constant(name))
        case tree.Conditional(condition, consequence, alternative):
            test = work_out(condition, at)
            return branched(at, test, work_out(consequence, at), work_out(alternative, at))
        case tree.Let(local, value, body):
            bound = work_out(value, at)
            if isinstance(bound.value, Plain):
                graph.called(bound.value.node, local.name)
            return after(at, (bound,), work_out(body, at.bound((local, bound.value))))
        case tree.Match():
            return _match(expression, at)
        case tree.CaseTest():
            return _case_test(expression, at)
        case tree.StructureMade(_, fields):
            parts = {name: work_out(value, at) for name, value in fields}
            return after(at, tuple(parts.values()), at.sure(Record({n: each.value for n, each in parts.items()})))
        case tree.TupleMade(items):
            several = [work_out(each, at) for each in items]
            return after(at, several, at.sure(Record({str(n): each.value for n, each in enumerate(several)})))
        case tree.TupleRead(operand, index):
            return _part(at, work_out(operand, at), str(index))
        case tree.ListMade(items):
            several = [work_out(each, at) for each in items]
            return after(at, several, at.sure(Listed(tuple((graph.true, each.value) for each in several))))
        case tree.Traversal():
            return _traversed(expression, at)
        case tree.Fold():
            return _folded(expression, at)
        case tree.Extremum() | tree.Sorted():
            raise NotColumnar("the greatest or least of a list, or a list in order")
        case tree.Call(function, arguments):
            head = work_out(function, at)
            several = [work_out(each, at) for each in arguments]
            if not isinstance(head.value, Callee):
                raise NotColumnar("a function that is given")
            return after(at, (head, *several), head.value.call([each.value for each in several]))
        case tree.ScopeCall(scope, inputs):
            given_ = {name: work_out(value, at) for name, value in inputs}
            return after(at, tuple(given_.values()), at.scope(scope, {n: each.value for n, each in given_.items()}))
        case tree.Asserting(condition, body):
            test = work_out(condition, at)
            found = after(at, (test,), work_out(body, at))
            return replace(found, doubtful=graph.either(found.doubtful, graph.negated(truth(test))))
        case tree.Impossible(_, type_):
            return Result(anything(graph, at.declared, type_), graph.false, graph.true)


def truth(result: Result) -> Node:
    """The node of a boolean."""
    assert isinstance(result.value, Plain)
    return result.value.node


def after(at: Reach, before: Sequence[Result], result: Result) -> Result:
    """A result that is come to only where others had a value."""
    graph, never = at.graph, at.graph.false
    silent = [each.silent for each in before if each.silent is not never]
    doubtful = [each.doubtful for each in before if each.doubtful is not never]
    if not silent and not doubtful:
        return result
    return Result(result.value, graph.either(*silent, result.silent), graph.either(*doubtful, result.doubtful))


def branched(at: Reach, test: Result, consequence: Result, alternative: Result) -> Result:
    """One of two results, by a condition."""
    condition = truth(test)
    if condition.is_constant:
        return after(at, (test,), consequence if condition.value else alternative)
    otherwise = at.graph.negated(condition)
    return after(at, (test,), joined(at, ((condition, consequence), (otherwise, alternative))))


def joined(at: Reach, ways: Sequence[tuple[Node, Result]]) -> Result:
    """The result of the condition that holds, of which one does."""
    graph = at.graph
    value = chosen(graph, [Way(condition, each.value) for condition, each in ways])
    never = graph.false
    silent = [graph.both(condition, each.silent) for condition, each in ways if each.silent is not never]
    doubtful = [graph.both(condition, each.doubtful) for condition, each in ways if each.doubtful is not never]
    return Result(value, graph.either(*silent), graph.either(*doubtful))


def _part(at: Reach, whole: Result, name: str) -> Result:
    assert isinstance(whole.value, Record)
    return Result(whole.value.fields[name], whole.silent, whole.doubtful)


# ------------------------------------------------------------------------------------------------------------- cases


def _made(at: Reach, enumeration: QualifiedName, case: str, payload: Result | None) -> Value:
    if enumeration == OPTIONAL:
        return Maybe(at.graph.boolean(payload is not None), None if payload is None else payload.value)
    at.declared.cases(enumeration)
    code = at.graph.code(at.declared.code(enumeration, case))
    return Cased(code, {} if payload is None else {case: payload.value})


def is_case(at: Reach, value: Value, enumeration: QualifiedName, case: str) -> Node:
    """Whether a value is of a case."""
    if isinstance(value, Maybe):
        return value.present if case == "Present" else at.graph.negated(value.present)
    assert isinstance(value, Cased)
    return at.graph.same(value.codes, at.graph.code(at.declared.code(enumeration, case)))


def _carried(at: Reach, value: Value, case: str, local: tree.Local) -> Value:
    """What a case carries, as whoever looks at it names it."""
    found = value.value if isinstance(value, Maybe) else value.payloads.get(case) if isinstance(value, Cased) else None
    return anything(at.graph, at.declared, local.type) if found is None else found


def _match(expression: tree.Match, at: Reach) -> Result:
    scrutinee = work_out(expression.scrutinee, at)
    ways: list[tuple[Node, Result]] = []
    met: list[Node] = []
    for arm in expression.arms:
        condition = is_case(at, scrutinee.value, expression.enumeration, arm.case)
        met.append(condition)
        if condition.is_constant and not condition.value:
            continue
        carried = () if arm.local is None else ((arm.local, _carried(at, scrutinee.value, arm.case, arm.local)),)
        ways.append((condition, work_out(arm.body, at.bound(*carried))))
    rest = at.graph.negated(at.graph.either(*met))
    if expression.wildcard is not None and not (rest.is_constant and not rest.value):
        ways.append((rest, work_out(expression.wildcard, at)))
    return after(at, (scrutinee,), joined(at, ways))


def _case_test(expression: tree.CaseTest, at: Reach) -> Result:
    scrutinee = work_out(expression.scrutinee, at)
    condition = is_case(at, scrutinee.value, expression.enumeration, expression.case)
    test = after(at, (scrutinee,), at.sure(Plain(condition)))
    if expression.rest is None or (condition.is_constant and not condition.value):
        return test
    local = expression.local
    carried = () if local is None else ((local, _carried(at, scrutinee.value, expression.case, local)),)
    return branched(at, test, work_out(expression.rest, at.bound(*carried)), at.sure(Plain(at.graph.false)))


# --------------------------------------------------------------------------------------------------------- operators


def _operated(expression: tree.Operated, at: Reach) -> Result:
    operation, operands = expression.operation, expression.operands
    if operation in COUNTING:
        *dates, calendar = operands
        assert isinstance(calendar, tree.ConstantRead)
        several = [work_out(each, at) for each in dates]
        found = at.operations.count(operation, [each.value for each in several], calendar.name)
        return after(at, several, found)
    counted = _emptiness(expression, at)
    if counted is not None:
        return counted
    several = [work_out(each, at) for each in operands]
    values = [each.value for each in several]
    match operation:
        case Operation.NUMBER_OF | Operation.CONCATENATE | Operation.CONTAINS:
            return after(at, several, at.sure(at.operations.of_lists(operation, values)))
        case Operation.SUM_INTEGER | Operation.SUM_MONEY | Operation.SUM_DECIMAL | Operation.SUM_DURATION:
            raise NotColumnar("the sum of a list")
        case _:
            return after(at, several, at.operations.apply(operation, values))


def _emptiness(expression: tree.Operated, at: Reach) -> Result | None:
    """Whether a list has elements, where the rule asks how many it has: `number of list = 0`, `> 0`."""
    match expression.operation, expression.operands:
        case (
            (Operation.EQUAL | Operation.DIFFERENT | Operation.GREATER) as operation,
            (tree.Operated(Operation.NUMBER_OF, (listed,)), tree.LiteralValue(0)),
        ):
            found = work_out(listed, at)
            if not isinstance(found.value, Listed):
                return None
            some = at.graph.either(*(present for present, _ in found.value.items))
            is_empty = operation is Operation.EQUAL
            return after(at, (found,), at.sure(Plain(at.graph.negated(some) if is_empty else some)))
        case _:
            return None


# ------------------------------------------------------------------------------------------------------------- lists


def _elements(lists: Sequence[Expression], at: Reach) -> tuple[Result, tuple[tuple[Node, Value], ...]]:
    if len(lists) != 1:
        raise NotColumnar("lists that are read side by side")
    listed = work_out(lists[0], at)
    if not isinstance(listed.value, Listed):
        raise NotColumnar("a list that is given")
    return listed, listed.value.items


def _applied(action: Lambda, arguments: Sequence[Value], at: Reach) -> Result:
    if len(action.parameters) != len(arguments):
        first = arguments[-1]
        assert isinstance(first, Record)
        arguments = (*arguments[:-1], *first.fields.values())
    return work_out(action.body, at.bound(*zip(action.parameters, arguments, strict=True)))


def _traversed(expression: tree.Traversal, at: Reach) -> Result:
    graph = at.graph
    listed, items = _elements(expression.lists, at)
    found = [(present, value, _applied(expression.action, (value,), at)) for present, value in items]
    silent = graph.either(*(graph.both(present, each.silent) for present, _, each in found))
    doubtful = graph.either(*(graph.both(present, each.doubtful) for present, _, each in found))
    match expression.kind:
        case "map":
            value: Value = Listed(tuple((present, each.value) for present, _, each in found))
        case "filter":
            value = Listed(tuple((graph.both(present, truth(each)), item) for present, item, each in found))
        case "exists":
            value = Plain(graph.either(*(graph.both(present, truth(each)) for present, _, each in found)))
        case "for all":
            held = (graph.either(graph.negated(present), truth(each)) for present, _, each in found)
            value = Plain(graph.both(*held))
        case _:
            raise NotColumnar("the first of a list that fulfils something")
    return after(at, (listed,), Result(value, silent, doubtful))


def _folded(expression: tree.Fold, at: Reach) -> Result:
    listed, items = _elements(expression.lists, at)
    found = after(at, (listed,), work_out(expression.initial, at))
    for present, value in items:
        step = after(at, (found,), _applied(expression.action, (found.value, value), at))
        found = joined(at, ((present, step), (at.graph.negated(present), found)))
    return found
