"""Lists in expressions: every operator that goes through elements."""

from __future__ import annotations

from typing import Literal, assert_never

from compiler.names.measures import type_in
from compiler.operators import SUMS, Operation
from compiler.typed.context import Context, Wanted, is_case
from compiler.typed.inference import MISTAKEN
from compiler.typed.patterns import taken_apart, with_locals
from compiler.typed.tree import (
    Expression,
    Extremum,
    Fold,
    Lambda,
    ListMade,
    Local,
    Operated,
    Sorted,
    Traversal,
    TupleMade,
)
from compiler.types import Base, DecimalIn, FunctionType, ListType, OptionalType, TupleType, Type, describe
from dsl.locales.speech import Spoken
from dsl.surface import tree as surface

_ListForm = (
    surface.ListLiteral
    | surface.NumberOf
    | surface.SumOf
    | surface.Contains
    | surface.Quantified
    | surface.MapEach
    | surface.Filter
    | surface.FindFirst
    | surface.ExtremumBy
    | surface.ExtremumOf
    | surface.Fold
    | surface.Sort
)


def elaborate(written: _ListForm, at: Context, wanted: Wanted | None) -> Expression:
    """A list, or what an operator makes of one."""
    match written:
        case surface.ListLiteral(items, span):
            element = at.shared.inference.fresh()
            because = "the items of a list have one type"
            known = at.shared.inference.known(wanted.type) if wanted is not None else None
            near = known.element if isinstance(known, ListType) else element
            typed = tuple(
                at.fit(at.near(item, near), item, element, because)
                if is_case(item)
                else at.check(item, element, because)
                for item in items
            )
            return ListMade(typed, ListType(element), span)
        case surface.NumberOf(operand, span):
            whole = at.check(operand, ListType(at.shared.inference.fresh()), Spoken("`number of` counts a list"))
            return Operated(Operation.NUMBER_OF, (whole,), Base.INTEGER, span, span)
        case surface.SumOf(type_, operand, span):
            operation, result = _summing(type_, at)
            whole = at.check(operand, ListType(result), Spoken(f"`sum {describe(result)} of` adds up a list"))
            return Operated(operation, (whole,), result, span, span)
        case surface.Contains(collection, element_, span):
            element = at.shared.inference.fresh()
            because = Spoken("`contains` looks into a list")
            if is_case(collection) and not is_case(element_):
                part = at.infer(element_)
                whole = at.fit(at.near(collection, ListType(part.type)), collection, ListType(element), because)
                part = at.fit(part, element_, element, "the list holds items of one type")
            else:
                whole = at.check(collection, ListType(element), because)
                part = at.check(element_, element, "the list holds items of one type")
            return Operated(Operation.CONTAINS, (whole, part), Base.BOOLEAN, span, span)
        case surface.Quantified() | surface.MapEach() | surface.Filter() | surface.FindFirst():
            return _traversal(written, at)
        case surface.ExtremumBy() | surface.ExtremumOf():
            return _extremum(written, at)
        case surface.Fold():
            return _fold(written, at, wanted)
        case surface.Sort():
            return _sorted(written, at)
        case _:
            assert_never(written)


def _summing(
    type_: surface.BaseType | surface.MoneyInType | surface.DecimalInType, at: Context
) -> tuple[Operation, Type]:
    match type_:
        case surface.BaseType(name):
            return SUMS[name]
        case surface.MoneyInType():
            return Operation.SUM_MONEY, type_in(type_, at.shared.diagnostics)
        case surface.DecimalInType():
            return Operation.SUM_DECIMAL, type_in(type_, at.shared.diagnostics)


def _among(among: surface.Among, at: Context) -> tuple[tuple[Expression, ...], tuple[Local, ...], Context, Type]:
    """The lists gone through, the parameters for an element, the place of the body, and the element's type."""
    inference = at.shared.inference
    names = among.binder.names
    collection = among.collection
    while isinstance(collection, surface.Parenthesised):
        collection = collection.inner
    if isinstance(collection, surface.TupleLiteral) and len(names) in (1, len(collection.items)):
        elements: list[Type] = [inference.fresh() for _ in collection.items]
        lists = tuple(
            at.check(item, ListType(element), Spoken("`among` goes through a list"))
            for item, element in zip(collection.items, elements, strict=True)
        )
        whole: Type = TupleType(tuple(elements))
        if len(names) == 1:
            elements = [whole]
    else:
        whole = inference.fresh()
        lists = (at.check(among.collection, ListType(whole), Spoken("`among` goes through a list")),)
        elements = [whole] if len(names) == 1 else [inference.fresh() for _ in names]
        if len(names) > 1 and not inference.unify(whole, TupleType(tuple(elements))):
            data = {"names": str(len(names)), "type": describe(inference.resolved(whole))}
            at.shared.report("cannot-take-apart", among.binder.span, data)
    inside = at
    parameters = []
    for name, element in zip(names, elements, strict=True):
        local, inside = inside.bind(name, element)
        parameters.append(local)
    return lists, tuple(parameters), inside, whole


def _traversal(
    written: surface.Quantified | surface.MapEach | surface.Filter | surface.FindFirst, at: Context
) -> Expression:
    lists, parameters, inside, element = _among(written.among, at)
    predicate = None
    if written.predicate is not None:
        condition = inside.check(written.predicate, Base.BOOLEAN, "a condition chooses the items")
        predicate = Lambda(parameters, condition)
    match written:
        case surface.Quantified(quantifier, _, _, span):
            assert predicate is not None
            return Traversal(quantifier, lists, predicate, Base.BOOLEAN, span)
        case surface.Filter(_, _, span):
            assert predicate is not None
            return Traversal("filter", lists, predicate, ListType(element), span)
        case surface.FindFirst(_, _, span):
            assert predicate is not None
            return Traversal("find", lists, predicate, OptionalType(element), span)
        case surface.MapEach(_, _, body, span):
            inner = inside.infer(body)
            if predicate is not None:
                lists = (Traversal("filter", lists, predicate, ListType(element), span),)
            return Traversal("map", lists, Lambda(parameters, inner), ListType(inner.type), span)
        case _:
            assert_never(written)


def _extremum(written: surface.ExtremumBy | surface.ExtremumOf, at: Context) -> Expression:
    extremum: Literal["maximum", "minimum"] = written.extremum
    key = None
    element: Type
    if isinstance(written, surface.ExtremumBy):
        lists, parameters, inside, element = _among(written.among, at)
        body = inside.infer(written.key)
        _refuse_functions(body, at)
        key = Lambda(parameters, body)
        operand = lists[0] if len(lists) == 1 else _zipped(lists, element, written)
    else:
        element = at.shared.inference.fresh()
        operand = at.check(written.operand, ListType(element), Spoken(f"`{extremum} of` looks through a list"))
        _refuse_functions(operand, at)
    default = None
    if written.default is not None:
        default = at.check(written.default, element, "it stands in for an item of the list")
    return Extremum(extremum, operand, key, default, element, written.span)


def _zipped(lists: tuple[Expression, ...], element: Type, written: surface.ExtremumBy) -> Expression:
    """The lists as one list of tuples."""
    assert isinstance(element, TupleType)
    parameters = tuple(
        Local(f"item_{index}", -index - 1, type_, written.span) for index, type_ in enumerate(element.items)
    )
    return Traversal(
        "map", lists, Lambda(parameters, TupleMade(parameters, element, written.span)), ListType(element), written.span
    )


def _refuse_functions(compared: Expression, at: Context) -> None:
    kind = at.shared.inference.resolved(compared.type)
    if isinstance(kind, FunctionType):
        at.shared.report("functions-not-comparable", compared.span)


def _fold(written: surface.Fold, at: Context, wanted: Wanted | None) -> Expression:
    lists, parameters, inside, _ = _among(written.among, at)
    initial = _start(written.initial, at, wanted)
    parts: tuple[tuple[Local, Expression], ...] = ()
    if len(written.accumulator.names) == 1:
        accumulator, inside = inside.bind(written.accumulator.names[0], initial.type)
    else:
        accumulator, inside, parts = taken_apart(written.accumulator, initial.type, inside)
    body = inside.check(written.body, initial.type, "each step gives what the next one starts from")
    body = with_locals(parts, body)
    return Fold(lists, initial, Lambda((accumulator, *parameters), body), initial.type, written.span)


def _start(written: surface.Expression, at: Context, wanted: Wanted | None) -> Expression:
    """What a fold starts from. A quantity keeps its own unit, in which the steps go on; the end is converted."""
    if wanted is None or not isinstance(at.shared.inference.known(wanted.type), DecimalIn):
        return at.follow(written, wanted)
    initial = at.infer(written)
    held = at.fit(initial, written, wanted.type, wanted.because, wanted.place)
    return held if held.type == MISTAKEN else initial


def _sorted(written: surface.Sort, at: Context) -> Expression:
    descending = written.order == "decreasing"
    if written.binder is None:
        element = at.shared.inference.fresh()
        operand = at.check(written.collection, ListType(element), Spoken("`sort` takes a list"))
        return Sorted(operand, None, descending, operand.type, written.span)
    among = surface.Among(written.binder, written.collection, written.binder.span.to(written.collection.span))
    lists, parameters, inside, element_ = _among(among, at)
    keys = tuple(inside.infer(key) for key in written.keys)
    for each in keys:
        _refuse_functions(each, at)
    key = keys[0] if len(keys) == 1 else TupleMade(keys, TupleType(tuple(k.type for k in keys)), written.span)
    return Sorted(lists[0], Lambda(parameters, key), descending, ListType(element_), written.span)
