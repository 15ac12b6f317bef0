"""The constructs made of several words: conditions, bindings, matches, and all that goes through a list."""

from __future__ import annotations

from typing import Literal

from dsl.surface.tree import (
    Among,
    Arm,
    AssertionIn,
    Attributed,
    BaseType,
    Binary,
    Binder,
    Call,
    Conditional,
    Construction,
    Contains,
    Conversion,
    DecimalInType,
    Expression,
    ExtremumBy,
    ExtremumOf,
    Filter,
    FindFirst,
    Fold,
    Let,
    MapEach,
    Match,
    MistakenType,
    MoneyInType,
    Negation,
    Not,
    Notes,
    NumberOf,
    Quantified,
    Sort,
    SumOf,
)
from dsl.syntax.build.names import base_type, measured_type, optional_case, working_duration_type
from dsl.syntax.build.places import Children, between, nodes, whole
from dsl.syntax.words import Word


def _conditional(children: Children) -> Conditional:
    condition, consequence, alternative = nodes(children)
    return Conditional(condition, consequence, alternative, whole(children))


def _let(children: Children) -> Let:
    names, value, body = nodes(children)
    return Let(names, value, body, whole(children))


def _assertion_in(children: Children) -> AssertionIn:
    condition, body = nodes(children)
    return AssertionIn(condition, body, Notes(), whole(children))


def _match(children: Children) -> Match:
    """A match; what stands before `with pattern` must be closed, as `with pattern` binds more tightly than a call."""
    scrutinee, *arms = nodes(children)
    if is_open(scrutinee):
        word: Word = children[0]
        span = scrutinee.span
        word.sheet.report("open-scrutinee", span.start, span.end, {"words": " ".join(span.text.split())})
    return Match(scrutinee, tuple(arms), whole(children))


def is_open(expression: Expression) -> bool:
    """Whether an expression ends in an operand that a following `with pattern` would take for itself."""
    while True:
        match expression:
            case Attributed(inner=inner):
                expression = inner
            case Negation(operand=operand) | Not(operand=operand):
                expression = operand
            case Construction(payload=payload) if payload is not None:
                expression = payload
            case ExtremumBy(default=default):
                return default is not None
            case Sort(keys=keys):
                return bool(keys)
            case _:
                return _is_open_kind(expression)


_OpenKind = (
    Binary
    | Call
    | Conversion
    | NumberOf
    | Contains
    | SumOf
    | ExtremumOf
    | Conditional
    | Let
    | AssertionIn
    | Match
    | Quantified
    | MapEach
    | Filter
    | FindFirst
    | Fold
)


def _is_open_kind(expression: Expression) -> bool:
    return isinstance(expression, _OpenKind)


def _arm(children: Children) -> Arm:
    _, constructor, _, names, _, body = children
    return Arm(optional_case(constructor), names, body, whole(children))


def _wildcard_arm(children: Children) -> Arm:
    return Arm(None, None, children[-1], whole(children))


# ----------------------------------------------------------------------------------------------------- lists


def _among(names: Binder, collection: Expression) -> Among:
    return Among(names, collection, between(names, collection))


def _quantified(quantifier: Literal["exists", "for all"], children: Children) -> Quantified:
    names, collection, predicate = nodes(children)
    return Quantified(quantifier, _among(names, collection), predicate, whole(children))


def _exists(children: Children) -> Quantified:
    return _quantified("exists", children)


def _for_all(children: Children) -> Quantified:
    return _quantified("for all", children)


def _map_each(children: Children) -> MapEach:
    names, collection, *predicate, body = nodes(children)
    return MapEach(_among(names, collection), predicate[0] if predicate else None, body, whole(children))


def _list_filter(children: Children) -> Filter:
    names, collection, predicate = nodes(children)
    return Filter(_among(names, collection), predicate, whole(children))


def _find_first(children: Children) -> FindFirst:
    names, collection, predicate = nodes(children)
    return FindFirst(_among(names, collection), predicate, whole(children))


def _extremum(children: Children) -> Literal["maximum", "minimum"]:
    types = {child.type for child in children if isinstance(child, Word)}
    return "maximum" if "MAXIMUM" in types else "minimum"


def _extremum_by(children: Children) -> ExtremumBy:
    names, collection, key, *default = nodes(children)
    among = _among(names, collection)
    return ExtremumBy(_extremum(children), among, key, default[0] if default else None, whole(children))


def _extremum_of(children: Children) -> ExtremumOf:
    operand, *default = nodes(children)
    return ExtremumOf(_extremum(children), operand, default[0] if default else None, whole(children))


def _fold(children: Children) -> Fold:
    names, collection, accumulator, initial, body = nodes(children)
    return Fold(_among(names, collection), accumulator, initial, body, whole(children))


def _order(children: Children) -> Literal["increasing", "decreasing"]:
    types = {child.type for child in children if isinstance(child, Word)}
    return "increasing" if "INCREASING" in types else "decreasing"


def _sort(children: Children) -> Sort:
    (collection,) = nodes(children)
    return Sort(_order(children), None, collection, (), whole(children))


def _sort_by(children: Children) -> Sort:
    names, collection, *keys = nodes(children)
    return Sort(_order(children), names, collection, tuple(keys), whole(children))


def _sum_of(children: Children) -> SumOf:
    *type_, _, operand = children[1:]
    if len(type_) == 1:
        summed: BaseType | MoneyInType | DecimalInType | MistakenType = base_type(type_)
    elif isinstance(type_[-1], Word):
        summed = working_duration_type(type_)
    else:
        summed = measured_type(type_)
    kind = BaseType("integer", summed.span) if isinstance(summed, MistakenType) else summed
    return SumOf(kind, operand, whole(children))


CALLBACKS = {
    "conditional": _conditional,
    "let": _let,
    "assertion_in": _assertion_in,
    "match": _match,
    "arm": _arm,
    "wildcard_arm": _wildcard_arm,
    "exists": _exists,
    "for_all": _for_all,
    "map_each": _map_each,
    "filter": _list_filter,
    "find_first": _find_first,
    "extremum_by": _extremum_by,
    "extremum_of": _extremum_of,
    "fold": _fold,
    "sort": _sort,
    "sort_by": _sort_by,
    "sum_of": _sum_of,
}
