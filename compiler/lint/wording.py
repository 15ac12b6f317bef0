"""Turns of phrase that a reader takes for something else, or that are on their way out of the language."""

from __future__ import annotations

from collections.abc import Iterator

from dsl.diagnostics import Diagnostic
from dsl.surface import tree as surface

_COMPARISONS = frozenset(
    {
        surface.Operator.EQUAL,
        surface.Operator.DIFFERENT,
        surface.Operator.LESS,
        surface.Operator.LESS_OR_EQUAL,
        surface.Operator.GREATER,
        surface.Operator.GREATER_OR_EQUAL,
    }
)


def deprecated_sum(node: object) -> Iterator[Diagnostic]:
    """`sum money of l`, for which the standard library has `Money.sum of l`."""
    if isinstance(node, surface.SumOf):
        name = "decimal" if isinstance(node.type, surface.DecimalInType) else "money"
        name = node.type.name if isinstance(node.type, surface.BaseType) else name
        data = {"type": name, "module": name.title(), "list": " ".join(node.operand.span.text.split())}
        yield Diagnostic("deprecated-sum", node.span, data)


def narrow_not(node: object) -> Iterator[Diagnostic]:
    """`not a = b`, read as `(not a) = b` by the language and as `not (a = b)` by people."""
    if isinstance(node, surface.Binary) and node.operator in _COMPARISONS and isinstance(node.left, surface.Not):
        left, sign = node.left.operand.span.text, node.operator.value
        data = {"operand": left, "sign": sign, "meant": f"{left} {sign} {node.right.span.text}"}
        yield Diagnostic("narrow-not", node.left.span, data)
