"""How large numbers may become, so that no sum or product leaves 64 bits unnoticed.

Facts that take part in arithmetic are held to a bound for which every step of the scope is proved to fit; rows beyond
it are settled by the scalar evaluator, which knows no bound.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from compiler.columns.nodes import Kind, Node, Op, is_chosen
from compiler.columns.operations import NOWHERE
from compiler.columns.values import NotColumnar

#: The denominators of decimals are at most this; `runtime.columns` has the same.
LARGEST_SCALE = 10**6
_FULL = 2**63
_ARITHMETIC = frozenset((Op.ADD, Op.SUBTRACT, Op.SCALED, Op.MULTIPLY, Op.ROUNDED, Op.CUT))
#: Products of facts are held to this; `runtime.exact` has the same.
LARGEST_PRODUCT = 2**60
#: The least bound that is worth it: beyond every amount of money that there is.
_LEAST = 2**40


@dataclass(slots=True)
class _Ranges:
    bound: int
    fits: bool = True
    known: dict[Node, tuple[int, int]] = field(default_factory=dict)

    def of(self, node: Node) -> tuple[int, int]:
        if node not in self.known:
            found = self._range(node)
            self.fits = self.fits and found[0] >= -_FULL and found[1] < _FULL
            self.known[node] = found
        return self.known[node]

    def _range(self, node: Node) -> tuple[int, int]:
        match node.op:
            case Op.CONSTANT:
                return int(node.value), int(node.value)
            case Op.GIVEN:
                return -self.bound, self.bound
            case Op.SELECT:
                return _hull(self.of(each) for each in node.arguments[1:])
            case Op.ONE_OF:
                return _hull((*(self.of(each) for each in node.arguments[1::2]), (0, 0)))
            case Op.ADD:
                (low, high), (less, more) = (self.of(each) for each in node.arguments)
                return low + less, high + more
            case Op.SUBTRACT:
                (low, high), (less, more) = (self.of(each) for each in node.arguments)
                return low - more, high - less
            case Op.MULTIPLY:
                one, other = (self.of(each) for each in node.arguments)
                products = [first * second for first in one for second in other]
                if all(not is_chosen(each) for each in node.arguments):
                    # Its overflow is found row by row.
                    return max(min(products), -LARGEST_PRODUCT), min(max(products), LARGEST_PRODUCT)
                return min(products), max(products)
            case Op.SCALED:
                factor = node.detail[0] * LARGEST_SCALE ** node.detail[1]
                low, high = self.of(node.arguments[0])
                ends = (low * factor, high * factor)
                return min(ends), max(ends)
            case Op.ROUNDED | Op.CUT:
                low, high = self.of(node.arguments[0])
                divisor = node.detail[0] * LARGEST_SCALE ** node.detail[1]
                reach = 2 * max(abs(low), abs(high)) + divisor
                self.fits = self.fits and reach < _FULL
                return low, high
            case _:
                return NOWHERE, 2**40


def _hull(several: Iterable[tuple[int, int]]) -> tuple[int, int]:
    lows, highs = zip(*several, strict=True)
    return min(lows), max(highs)


def bounded(nodes: Iterable[Node]) -> tuple[tuple[Node, ...], int]:
    """The facts that take part in arithmetic among nodes that come in order, and the bound that they are held to.

    Raises `NotColumnar` where no bound is large enough.
    """
    reached: dict[Node, None] = {}
    arithmetic: list[Node] = []
    feeding: dict[Node, dict[Node, None]] = {}
    for node in nodes:
        if node.kind is not Kind.NUMBER:
            continue
        if node.is_constant and abs(node.value) >= _FULL:
            raise NotColumnar("a number beyond 64 bits")
        if node.op is Op.GIVEN:
            feeding[node] = {node: None}
            continue
        parts = (each for each in node.arguments if each.kind is Kind.NUMBER)
        found = {} if node.op is Op.CALL else {fact: None for each in parts for fact in feeding.get(each, {})}
        feeding[node] = found
        if node.op in _ARITHMETIC:
            arithmetic.append(node)
            reached.update(found)
    bound = 2**62
    while bound >= _LEAST:
        ranges = _Ranges(bound)
        for node in arithmetic:
            ranges.of(node)
        if ranges.fits:
            return tuple(reached), bound
        bound //= 4
    raise NotColumnar("numbers that may become too large")
