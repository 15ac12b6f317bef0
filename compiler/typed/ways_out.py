"""How to write an operand so that it has the type that is needed: the way out of a type mistake."""

from __future__ import annotations

from compiler.typed.tree import Expression
from compiler.types import Base, Type, describe
from dsl.surface import tree as surface


def way_out(written: surface.Expression, operand: Expression, needed: Type) -> str:
    """How to write a literal, or convert an operand, so that it has a given type; "" where nothing simple helps."""
    match written, needed:
        case surface.IntegerLiteral(value), Base.MONEY:
            return f"Write the amount with its sign: `${value:,}`."
        case surface.IntegerLiteral(value), Base.DECIMAL:
            return f"Write the number with a decimal point: `{value}.0`."
        case surface.DecimalLiteral(), Base.MONEY:
            return f"Write the amount with its sign: `${written.span.text}`."
        case surface.MoneyLiteral(), Base.INTEGER | Base.DECIMAL:
            return f"Write the plain number: `{written.span.text.lstrip('$')}`."
        case _:
            pass
    match operand.type, needed:
        case Base.INTEGER, Base.DECIMAL | Base.MONEY:
            return f"Write `{describe(needed)} of {_short(written)}`."
        case Base.DECIMAL, Base.MONEY:
            return f"Write `money of {_short(written)}`."
        case _:
            return ""


def _short(written: surface.Expression) -> str:
    text = " ".join(written.span.text.split())
    simple = isinstance(written, surface.Reference | surface.Parenthesised | surface.FieldAccess)
    return text if simple else f"({text})"
