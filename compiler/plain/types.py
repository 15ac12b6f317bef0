"""Types as they are declared -> the plain types that stand for them."""

from __future__ import annotations

from typing import assert_never

from compiler.plain.measures import is_cents
from dsl.surface import tree as surface


def plain_type(type_: surface.TypeExpression) -> surface.TypeExpression:
    """A declared type with its currencies and units taken away."""
    match type_:
        case surface.BaseType(name="duration in working day", span=span):
            return surface.BaseType("integer", span)
        case surface.MoneyInType(currency, span):
            return surface.BaseType("money" if is_cents(currency.text) else "integer", span)
        case surface.DecimalInType(_, span):
            return surface.BaseType("decimal", span)
        case surface.BaseType() | surface.NamedType() | surface.AnyType() | surface.MistakenType():
            return type_
        case surface.ListType(element, span):
            return surface.ListType(plain_type(element), span)
        case surface.OptionalType(element, span):
            return surface.OptionalType(plain_type(element), span)
        case surface.TupleType(items, span):
            return surface.TupleType(tuple(plain_type(each) for each in items), span)
        case _:
            assert_never(type_)
