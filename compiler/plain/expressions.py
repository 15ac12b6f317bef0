"""Typed expressions -> surface expressions of plain Catala.

The typed tree says what is computed, conversions of units and currencies among it; the surface tree says how its author
wrote it. Where nothing of the additions is in play, the author's words are taken as they are. Elsewhere each typed node
is written anew, with the names, binders and paths that its surface node has. What has no plain form raises `NotPlain`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields, is_dataclass
from fractions import Fraction
from typing import Any, TypeVar, assert_never

from compiler.operators import COUNTING, Operation
from compiler.plain.additions import additions
from compiler.plain.measures import is_counted, is_plain, measures
from compiler.plain.operations import decimal, operated, times
from compiler.runtime.dates import Duration
from compiler.typed import tree as typed
from compiler.typed.walk import children
from compiler.types import Base, MoneyIn, QualifiedName, Type
from dsl.source import Source, Span
from dsl.surface import tree as surface
from dsl.surface.tree import Operator


class NotPlain(Exception):
    """Something that plain Catala cannot say; `why` is a sentence for a lawyer."""

    def __init__(self, span: Span, why: str) -> None:
        super().__init__(why)
        self.span = span
        self.why = why


#: How a function that counts working days is named where it is called: by its operation and its calendar.
Counting = Callable[[Operation, QualifiedName, Span], surface.Path]

#: What a call of a scope hands on to it, beside what its author gives.
Handing = Callable[[QualifiedName, Span], tuple[surface.FieldValue, ...]]

Node = TypeVar("Node")


@dataclass(slots=True)
class Clause:
    """The surface nodes of one clause, by the place where they stand."""

    nodes: dict[tuple[int, int], list[Any]] = field(default_factory=dict)
    #: What stands around the nodes that have no typed form of their own: parentheses and attributes.
    around: dict[tuple[int, int], surface.Parenthesised | surface.Attributed] = field(default_factory=dict)

    @staticmethod
    def of(expression: surface.Expression) -> Clause:
        clause = Clause()
        clause._add(expression)
        return clause

    def _add(self, node: object) -> None:
        if isinstance(node, tuple):
            for each in node:
                self._add(each)
        if not is_dataclass(node) or isinstance(node, Source | Span | type):
            return
        if isinstance(node, surface.Parenthesised | surface.Attributed):
            self.around[_place(node.inner.span)] = node
        elif isinstance(node, surface.Expression):
            self.nodes.setdefault(_place(node.span), []).append(node)
        for part in fields(node):
            if part.compare:
                self._add(getattr(node, part.name))

    def find(self, span: Span, kind: type[Node]) -> Node | None:
        """The node of a kind at a place."""
        return next((each for each in self.nodes.get(_place(span), ()) if isinstance(each, kind)), None)

    def written(self, span: Span) -> surface.Expression | None:
        """What stands at a place."""
        found = self.nodes.get(_place(span), ())
        return found[0] if found else None


def _place(span: Span) -> tuple[int, int]:
    return span.start, span.end


class Writer:
    """Writes the expressions of one clause."""

    def __init__(self, clause: Clause, counting: Counting, handing: Handing) -> None:
        self.clause = clause
        self.counting = counting
        self.handing = handing
        self._plain: dict[int, bool] = {}

    def write(self, expression: typed.Expression) -> surface.Expression:
        """The plain form of a typed expression. Raises `NotPlain`."""
        made = self._as_written(expression) or self._written(expression)
        around = self.clause.around.get(_place(expression.span))
        if around is None or _is_inserted(expression):
            return made
        return self._wrapped(made, around)

    def _as_written(self, expression: typed.Expression) -> surface.Expression | None:
        """The author's own words, where nothing of the additions is in play."""
        written = self.clause.written(expression.span) if self._is_plain(expression) else None
        return written if written is not None and not any(True for _ in additions(written)) else None

    def _wrapped(
        self, made: surface.Expression, around: surface.Parenthesised | surface.Attributed
    ) -> surface.Expression:
        """An expression with the parentheses and attributes that its author put around it."""
        while True:
            if isinstance(around, surface.Attributed):
                made = surface.Attributed(around.notes, made, around.span)
            else:
                made = surface.Parenthesised(made, around.span)
            outer = self.clause.around.get(_place(around.span))
            if outer is None:
                return made
            around = outer

    def _is_plain(self, expression: typed.Expression) -> bool:
        """Whether nothing of the additions is in an expression, types and conversions included."""
        known = self._plain.get(id(expression))
        if known is None:
            known = (
                is_plain(expression.type)
                and not _is_inserted(expression)
                and not _is_told_by_type(expression)
                and not (isinstance(expression, typed.Operated) and expression.operation in COUNTING)
                and not (isinstance(expression, typed.ScopeCall) and self._handed(expression))
                and all(self._is_plain(each) for each in children(expression))
            )
            self._plain[id(expression)] = known
        return known

    def _written(self, expression: typed.Expression) -> surface.Expression:
        match expression:
            case typed.LiteralValue():
                return self._literal(expression)
            case typed.Local() | typed.VariableRead() | typed.ConstantRead():
                return self._name(expression)
            case typed.Operated():
                return self._operated(expression)
            case typed.Conditional(condition, consequence, alternative, _, span):
                one, other = self.write(consequence), self.write(alternative)
                return surface.Conditional(self.write(condition), one, other, span)
            case typed.Let() | typed.Match() | typed.CaseTest() | typed.Construction():
                return self._bound(expression)
            case typed.StructureMade() | typed.FieldRead() | typed.TupleMade() | typed.TupleRead() | typed.ListMade():
                return self._made(expression)
            case typed.Traversal() | typed.Extremum() | typed.Fold() | typed.Sorted():
                return self._listed(expression)
            case typed.Call() | typed.ScopeCall():
                return self._called(expression)
            case typed.Asserting(condition, body, _, _, span):
                notes = self._surface(expression, surface.AssertionIn).notes
                return surface.AssertionIn(self.write(condition), self.write(body), notes, span)
            case typed.Impossible():
                return self._surface(expression, surface.Impossible)
            case _:
                assert_never(expression)

    def _surface(self, expression: typed.Expression, kind: type[Node]) -> Node:
        found = self.clause.find(expression.span, kind)
        if found is None:
            raise NotPlain(expression.span, "this has no form of its own in plain Catala")
        return found

    # ------------------------------------------------------------------------------------------ values, names

    def _literal(self, literal: typed.LiteralValue) -> surface.Expression:
        span, value = literal.span, literal.value
        match value:
            case bool():
                return surface.BooleanLiteral(value, span)
            case Fraction():
                return decimal(value, span)
            case int():
                is_money = literal.type is Base.MONEY or isinstance(literal.type, MoneyIn)
                if is_money and not is_counted(literal.type):
                    return surface.MoneyLiteral(value, span)
                return surface.IntegerLiteral(value, span)
            case Duration():
                return self._surface(literal, surface.DurationLiteral)
            case str():
                return self._surface(literal, surface.JsonValue)
            case _ if literal.type is Base.DATE:
                return self._surface(literal, surface.DateLiteral)
            case _:
                raise NotPlain(span, "this value cannot be written")

    def _name(self, read: typed.Local | typed.VariableRead | typed.ConstantRead) -> surface.Expression:
        state = self.clause.find(read.span, surface.StateReference)
        if state is not None:
            return state
        return self._surface(read, surface.Reference)

    # ---------------------------------------------------------------------------------------------- operations

    def _operated(self, operated_: typed.Operated) -> surface.Expression:
        operation, operands, span = operated_.operation, operated_.operands, operated_.span
        if operation in COUNTING:
            *given, calendar = operands
            assert isinstance(calendar, typed.ConstantRead)
            function = surface.Reference(self.counting(operation, calendar.name, span), span)
            return surface.Call(function, tuple(self.write(each) for each in given), span)
        if operation is Operation.MULTIPLY_DECIMAL and _is_inserted(operated_):
            number, factor = operands
            assert isinstance(factor, typed.LiteralValue)
            assert isinstance(factor.value, Fraction)
            return times(self.write(number), factor.value, span)
        if operation is Operation.DECIMAL_OF_INTEGER and _is_inserted(operated_):
            (whole,) = operands
            if isinstance(whole, typed.LiteralValue) and isinstance(whole.value, int):
                return decimal(Fraction(whole.value), span)
        written = [self.write(each) for each in operands]
        types = [each.type for each in operands]
        try:
            return operated(operation, written, types, operated_.type, span, operated_.operator_span)
        except KeyError:
            raise NotPlain(span, f"plain Catala has no `{operation.value}` for this currency") from None

    # ---------------------------------------------------------------------------------------- cases and names

    def _bound(self, expression: typed.Let | typed.Match | typed.CaseTest | typed.Construction) -> surface.Expression:
        span = expression.span
        match expression:
            case typed.Let(_, value, body):
                replaced = self.clause.find(span, surface.Replacement)
                if replaced is not None and isinstance(body, typed.StructureMade):
                    made = self._fields(replaced.fields, body.fields)
                    return surface.Replacement(self.write(value), made, span)
                let = self._surface(expression, surface.Let)
                return surface.Let(let.binder, self.write(value), self._inner(body, let.binder), span)
            case typed.Match(scrutinee):
                match_ = self._surface(expression, surface.Match)
                arms = tuple(self._arm(each, expression) for each in match_.arms)
                return surface.Match(self.write(scrutinee), arms, span)
            case typed.CaseTest(scrutinee, _, _, _, rest):
                test = self.clause.find(expression.test_span, surface.PatternTest)
                if test is None:
                    raise NotPlain(span, "this test has no form of its own in plain Catala")
                case = expression.full or test.constructor
                tested = surface.PatternTest(self.write(scrutinee), case, test.binder, test.span)
                if rest is None:
                    return tested
                both = self._surface(expression, surface.Binary)
                inner = self._inner(rest, test.binder)
                return surface.Binary(Operator.AND, "", tested, inner, both.operator_span, span)
            case typed.Construction(_, _, payload):
                path = expression.full or self._surface(expression, surface.Construction).path
                return surface.Construction(path, None if payload is None else self.write(payload), span)
            case _:
                assert_never(expression)

    def _inner(self, body: typed.Expression, binder: surface.Binder | None) -> surface.Expression:
        """What follows a binder: one of several names was taken apart into as many `let`."""
        if binder is not None and len(binder.names) > 1:
            for _ in binder.names:
                assert isinstance(body, typed.Let)
                body = body.body
        return self.write(body)

    def _arm(self, arm: surface.Arm, match_: typed.Match) -> surface.Arm:
        body, path = match_.wildcard, arm.constructor
        if path is not None:
            name = path.name.text
            found = next((each for each in match_.arms if each.case == name), None)
            body, path = (found.body, found.full or path) if found is not None else (None, path)
        if body is None:
            raise NotPlain(arm.span, "this case has no form of its own in plain Catala")
        return surface.Arm(path, arm.binder, self._inner(body, arm.binder), arm.span)

    # ------------------------------------------------------------------------------- structures, tuples, lists

    def _made(
        self,
        expression: typed.StructureMade | typed.FieldRead | typed.TupleMade | typed.TupleRead | typed.ListMade,
    ) -> surface.Expression:
        span = expression.span
        match expression:
            case typed.StructureMade(_, given):
                made = self._surface(expression, surface.StructureLiteral)
                return surface.StructureLiteral(made.path, self._fields(made.fields, given), span)
            case typed.FieldRead(operand):
                path = self._surface(expression, surface.FieldAccess).path
                return surface.FieldAccess(self.write(operand), path, span)
            case typed.TupleMade(items):
                return surface.TupleLiteral(tuple(self.write(each) for each in items), span)
            case typed.TupleRead(operand, index):
                return surface.TupleAccess(self.write(operand), index + 1, span)
            case typed.ListMade(items):
                return surface.ListLiteral(tuple(self.write(each) for each in items), span)
            case _:
                assert_never(expression)

    def _fields(
        self, written: Sequence[surface.FieldValue], given: Sequence[tuple[str, typed.Expression]]
    ) -> tuple[surface.FieldValue, ...]:
        """The fields in the order of their author."""
        values: Mapping[str, typed.Expression] = dict(given)
        return tuple(surface.FieldValue(each.name, self.write(values[each.name.text]), each.span) for each in written)

    def _listed(self, expression: typed.Traversal | typed.Extremum | typed.Fold | typed.Sorted) -> surface.Expression:
        span = expression.span
        match expression:
            case typed.Traversal():
                return self._traversal(expression)
            case typed.Extremum(extremum, operand, key, default):
                other = None if default is None else self.write(default)
                if key is None:
                    return surface.ExtremumOf(extremum, self.write(operand), other, span)
                by = self._surface(expression, surface.ExtremumBy)
                is_zipped = isinstance(operand, typed.Traversal) and _place(operand.span) == _place(span)
                lists = operand.lists if is_zipped and isinstance(operand, typed.Traversal) else (operand,)
                among = self._among(by.among, lists)
                return surface.ExtremumBy(extremum, among, self.write(key.body), other, span)
            case typed.Fold(lists, initial, action):
                fold = self._surface(expression, surface.Fold)
                among = self._among(fold.among, lists)
                body = self._inner(action.body, fold.accumulator)
                return surface.Fold(among, fold.accumulator, self.write(initial), body, span)
            case typed.Sorted(operand, key):
                sort = self._surface(expression, surface.Sort)
                keys: tuple[typed.Expression, ...] = ()
                if key is not None:
                    several = len(sort.keys) > 1 and isinstance(key.body, typed.TupleMade)
                    keys = key.body.items if several else (key.body,)  # type: ignore[union-attr]
                written = tuple(self.write(each) for each in keys)
                return surface.Sort(sort.order, sort.binder, self.write(operand), written, span)
            case _:
                assert_never(expression)

    def _traversal(self, traversal: typed.Traversal) -> surface.Expression:
        span, lists, body = traversal.span, traversal.lists, traversal.action.body
        match traversal.kind:
            case "exists" | "for all":
                among = self._among(self._surface(traversal, surface.Quantified).among, lists)
                return surface.Quantified(traversal.kind, among, self.write(body), span)
            case "filter":
                among = self._among(self._surface(traversal, surface.Filter).among, lists)
                return surface.Filter(among, self.write(body), span)
            case "find":
                among = self._among(self._surface(traversal, surface.FindFirst).among, lists)
                return surface.FindFirst(among, self.write(body), span)
            case "map":
                map_ = self._surface(traversal, surface.MapEach)
                predicate = None
                if map_.predicate is not None:
                    chosen = lists[0]
                    assert isinstance(chosen, typed.Traversal)
                    predicate, lists = self.write(chosen.action.body), chosen.lists
                return surface.MapEach(self._among(map_.among, lists), predicate, self.write(body), span)

    def _among(self, among: surface.Among, lists: Sequence[typed.Expression]) -> surface.Among:
        collection = self.write(lists[0]) if len(lists) == 1 else None
        if collection is None:
            collection = surface.TupleLiteral(tuple(self.write(each) for each in lists), among.collection.span)
        return surface.Among(among.binder, collection, among.span)

    # -------------------------------------------------------------------------------------------------- calls

    def _called(self, expression: typed.Call | typed.ScopeCall) -> surface.Expression:
        span = expression.span
        if isinstance(expression, typed.ScopeCall):
            call = self._surface(expression, surface.ScopeCall)
            inputs = self._fields(call.inputs, expression.inputs)
            return surface.ScopeCall(call.scope, (*inputs, *self._handed(expression)), span)
        written = self._surface(expression, surface.Call)
        given = [each for each in expression.arguments if not _is_position(each)]
        if _is_of_money(expression) and any(_has_counted(each.type) for each in (expression, *given)):
            return self._on_integers(written, expression)
        function = self.write(expression.function)
        if len(given) != len(written.arguments):
            (spread,) = {each.operand for each in given if isinstance(each, typed.TupleRead)}
            return surface.Call(function, (self.write(spread),), span)
        return surface.Call(function, tuple(self.write(each) for each in given), span)

    def _handed(self, call: typed.ScopeCall) -> tuple[surface.FieldValue, ...]:
        given = {name for name, _ in call.inputs}
        end = Span(call.span.source, call.span.end, call.span.end)
        return tuple(each for each in self.handing(call.scope, end) if each.name.text not in given)

    def _on_integers(self, written: surface.Call, call: typed.Call) -> surface.Expression:
        """A library function of money as that of integers which does the same for amounts held as integers."""
        assert isinstance(call.function, typed.ConstantRead)
        name, arguments = call.function.name.name, tuple(self.write(each) for each in call.arguments)
        if name in _EXCESS:
            one, other = arguments if name.endswith(("excess", "excès")) else arguments[::-1]
            name, arguments = _EXCESS[name], (surface.Binary(Operator.SUBTRACT, "", one, other, call.span, call.span),)
        if name not in _ON_INTEGERS or not isinstance(written.function, surface.Reference):
            why = f"`{written.function.span.text}` rounds amounts to hundredths, which this currency does not have"
            raise NotPlain(written.span, why)
        span = written.function.span
        module = surface.Name("Entier" if call.function.name.module.endswith("_fr") else "Integer", span)
        function = surface.Reference(surface.Path((module,), surface.Name(name, span), span), span)
        return surface.Call(function, arguments, call.span)


#: The functions on amounts that the library has on integers too, under the same names.
_ON_INTEGERS = frozenset(
    (*("min", "max", "ceiling", "floor", "positive", "sum"), *("plafond", "plancher", "positif", "somme"))
)
#: How far one amount is above or below another: a difference where it is positive.
_EXCESS = {"in_excess": "positive", "in_default": "positive", "en_excès": "positif", "en_défaut": "positif"}


def _is_of_money(call: typed.Call) -> bool:
    function = call.function
    return isinstance(function, typed.ConstantRead) and function.name.module.startswith("Money_")


def _has_counted(type_: Type) -> bool:
    return any(is_counted(each) for each in measures(type_))


def _is_inserted(expression: typed.Expression) -> bool:
    """Whether a node was put in by the type checker around an operand that stands at the same place."""
    return isinstance(expression, typed.Operated) and any(
        _place(each.span) == _place(expression.span) for each in expression.operands if each.type is not Base.CALENDAR
    )


def _is_told_by_type(expression: typed.Expression) -> bool:
    """Whether a case stands in it by its name alone that only its type tells from another's: plain Catala asks for the
    name of its enumeration."""
    match expression:
        case typed.Construction(full=full) | typed.CaseTest(full=full):
            return full is not None
        case typed.Match(arms=arms):
            return any(each.full is not None for each in arms)
        case _:
            return False


def _is_position(argument: typed.Expression) -> bool:
    return isinstance(argument, typed.LiteralValue) and argument.type is Base.CODE_LOCATION
