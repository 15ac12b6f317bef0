"""Each operation of the language over columns, and the rows for which it cannot be sure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from compiler.columns.facts import Declared
from compiler.columns.nodes import ONE, Graph, Kind, Node, Op, is_chosen, times
from compiler.columns.values import (
    Cased,
    Listed,
    Maybe,
    NotColumnar,
    Plain,
    Quantity,
    Ratio,
    Result,
    Span,
    Value,
    common,
    equal,
    length,
    to_scale,
)
from compiler.operators import Operation
from compiler.runtime.money import CENTS
from compiler.types import QualifiedName

#: What a table of days gives for a day that it has no answer for. `runtime.days` has the same.
NOWHERE = -(2**62)

_NUMBERS = {
    Operation.ADD_INTEGER: "add",
    Operation.ADD_MONEY: "add",
    Operation.SUBTRACT_INTEGER: "subtract",
    Operation.SUBTRACT_MONEY: "subtract",
    Operation.MULTIPLY_INTEGER: "multiply",
    Operation.MULTIPLY_MONEY_INTEGER: "multiply",
    Operation.MULTIPLY_INTEGER_MONEY: "multiply",
}
_ORDERS = frozenset((Operation.LESS, Operation.LESS_OR_EQUAL, Operation.GREATER, Operation.GREATER_OR_EQUAL))


@dataclass(frozen=True, slots=True)
class Operations:
    """The operations of one scope, which says how dates are rounded."""

    graph: Graph
    declared: Declared
    rounding: str | None

    def sure(self, value: Value) -> Result:
        return Result(value, self.graph.false, self.graph.false)

    def doubtful(self, value: Value, where: Node) -> Result:
        return Result(value, self.graph.false, where)

    # --------------------------------------------------------------------------------------------------- operations

    def apply(self, operation: Operation, values: Sequence[Value]) -> Result:
        """An operation on values. Raises `NotColumnar`."""
        graph = self.graph
        if operation in _ORDERS:
            return self._ordered(operation, values[0], values[1])
        if operation in (Operation.EQUAL, Operation.DIFFERENT):
            return self._equal(values[0], values[1], graph.boolean(operation is Operation.EQUAL))
        match operation, *values:
            case Operation.AND, Plain(one), Plain(other):
                return self.sure(Plain(graph.both(one, other)))
            case Operation.OR, Plain(one), Plain(other):
                return self.sure(Plain(graph.either(one, other)))
            case Operation.XOR, Plain(one), Plain(other):
                return self.sure(Plain(graph.different(one, other)))
            case Operation.NOT, Plain(one):
                return self.sure(Plain(graph.negated(one)))
            case Operation(), Plain(one), Plain(other) if operation in _NUMBERS:
                return self._whole(_NUMBERS[operation], one, other)
            case ((Operation.NEGATE_INTEGER | Operation.NEGATE_MONEY), Plain(one)):
                return self.sure(Plain(graph.scaled(one, (-1, 0))))
            case Operation.SUBTRACT_DATE, Plain(one), Plain(other):
                none = graph.number(0)
                return self.sure(Span(none, none, graph.subtract(one, other)))
            case Operation.ADD_DATE_DURATION, Plain(one), Span() as span:
                return self._later(one, span, 1)
            case Operation.ADD_DURATION_DATE, Span() as span, Plain(one):
                return self._later(one, span, 1)
            case Operation.SUBTRACT_DATE_DURATION, Plain(one), Span() as span:
                return self._later(one, span, -1)
            case _:
                return self._measured(operation, values)

    def _whole(self, name: str, one: Node, other: Node) -> Result:
        graph = self.graph
        if name == "add":
            return self.sure(Plain(graph.add(one, other)))
        if name == "subtract":
            return self.sure(Plain(graph.subtract(one, other)))
        product = graph.multiply(one, other)
        return self.doubtful(Plain(product), self._overflow(one, other))

    def _overflow(self, one: Node, other: Node) -> Node:
        """Where a product is beyond 64 bits."""
        if is_chosen(one) or is_chosen(other):
            return self.graph.false
        return self.graph.call(Kind.BOOLEAN, "exact", "overflows", one, other)

    def _measured(self, operation: Operation, values: Sequence[Value]) -> Result:
        """Decimals, durations, and what leads from one type to another."""
        graph = self.graph
        match operation, *values:
            case ((Operation.ADD_DECIMAL | Operation.SUBTRACT_DECIMAL), Quantity() as one, Quantity() as other):
                scale = common((one.scale, other.scale))
                first, second = to_scale(graph, one, scale), to_scale(graph, other, scale)
                add = operation is Operation.ADD_DECIMAL
                return self.sure(Quantity(graph.add(first, second) if add else graph.subtract(first, second), scale))
            case Operation.NEGATE_DECIMAL, Quantity(one, scale):
                return self.sure(Quantity(graph.scaled(one, (-1, 0)), scale))
            case Operation.MULTIPLY_DECIMAL, Quantity(one, scale), Quantity(other, again):
                product = Quantity(graph.multiply(one, other), times(scale, again))
                return self.doubtful(product, self._overflow(one, other))
            case Operation.MULTIPLY_MONEY_DECIMAL, Plain(amount), Quantity() as factor:
                return self._share(amount, factor)
            case Operation.MULTIPLY_DECIMAL_MONEY, Quantity() as factor, Plain(amount):
                return self._share(amount, factor)
            case ((Operation.DIVIDE_MONEY | Operation.DIVIDE_INTEGER), Plain(one), Plain(other)):
                return self.doubtful(Ratio(one, other), graph.negated(graph.above(other, graph.number(0))))
            case Operation.DECIMAL_OF_INTEGER, Plain(one):
                return self.sure(Quantity(one, ONE))
            case Operation.DECIMAL_OF_MONEY, Plain(one):
                return self.sure(Quantity(one, (CENTS, 0)))
            case Operation.MONEY_OF_INTEGER, Plain(one):
                return self.sure(Plain(graph.scaled(one, (CENTS, 0))))
            case Operation.MONEY_OF_DECIMAL, Quantity(one, scale):
                return self.sure(Plain(graph.rounded(graph.scaled(one, (CENTS, 0)), scale)))
            case Operation.ROUND_DECIMAL, Quantity(one, scale):
                return self.sure(Quantity(graph.rounded(one, scale), ONE))
            case Operation.INTEGER_OF_DECIMAL, Quantity(one, scale):
                return self.sure(Plain(graph.cut(one, scale)))
            case Operation.INTEGER_OF_MONEY, Plain(one):
                return self.sure(Plain(graph.rounded(one, (CENTS, 0))))
            case Operation.ROUND_MONEY, Plain(one):
                return self.sure(Plain(graph.scaled(graph.rounded(one, (CENTS, 0)), (CENTS, 0))))
            case (Operation.MULTIPLY_DURATION_INTEGER, Span() as span, Plain(count)):
                return self._times(span, count)
            case (Operation.MULTIPLY_INTEGER_DURATION, Plain(count), Span() as span):
                return self._times(span, count)
            case Operation.ADD_DURATION, Span() as one, Span() as other:
                pairs = ((one.years, other.years), (one.months, other.months), (one.days, other.days))
                return self.sure(Span(*(graph.add(first, second) for first, second in pairs)))
            case Operation.SUBTRACT_DURATION, Span() as one, Span() as other:
                pairs = ((one.years, other.years), (one.months, other.months), (one.days, other.days))
                return self.sure(Span(*(graph.subtract(first, second) for first, second in pairs)))
            case Operation.NEGATE_DURATION, Span(years, months, days):
                return self.sure(Span(*(graph.scaled(each, (-1, 0)) for each in (years, months, days))))
            case _:
                raise NotColumnar(f"`{operation.value}`")

    def _share(self, amount: Node, factor: Quantity) -> Result:
        """An amount times a decimal, rounded."""
        product = self.graph.multiply(amount, factor.node)
        found = Plain(self.graph.rounded(product, factor.scale))
        return self.doubtful(found, self._overflow(amount, factor.node))

    def _times(self, span: Span, count: Node) -> Result:
        parts = (span.years, span.months, span.days)
        overflows = self.graph.either(*(self._overflow(each, count) for each in parts))
        return self.doubtful(Span(*(self.graph.multiply(each, count) for each in parts)), overflows)

    # -------------------------------------------------------------------------------------------------- comparisons

    def _equal(self, one: Value, other: Value, wanted: Node) -> Result:
        graph = self.graph
        if isinstance(one, Ratio) or isinstance(other, Ratio):
            return self._proportion(Operation.EQUAL, one, other, wanted)
        return self.sure(Plain(graph.negated(graph.different(equal(graph, one, other), wanted))))

    def _ordered(self, operation: Operation, one: Value, other: Value) -> Result:
        """`one < other` and its kin."""
        if operation in (Operation.LESS, Operation.LESS_OR_EQUAL):
            mirrored = Operation.GREATER if operation is Operation.LESS else Operation.GREATER_OR_EQUAL
            return self._ordered(mirrored, other, one)
        graph, inclusive = self.graph, operation is Operation.GREATER_OR_EQUAL
        match one, other:
            case Plain(first), Plain(second) if first.kind is not Kind.BOOLEAN:
                return self.sure(Plain(self._above(first, second, inclusive)))
            case Quantity(), Quantity():
                return self.sure(Plain(self._decimals(one, other, inclusive)))
            case Span(), Span():
                first, second = length(graph, one, other), length(graph, other, one)
                return self.sure(Plain(self._above(first, second, inclusive)))
            case (Ratio(), _) | (_, Ratio()):
                return self._proportion(operation, one, other, graph.true)
            case Cased(first, payloads), Cased(second, others) if not payloads and not others:
                return self.sure(Plain(self._above(first, second, inclusive)))
            case _:
                raise NotColumnar("an order of such values")

    def _above(self, one: Node, other: Node, inclusive: bool) -> Node:
        if inclusive:
            return self.graph.negated(self.graph.above(other, one))
        return self.graph.above(one, other)

    def _decimals(self, one: Quantity, other: Quantity, inclusive: bool) -> Node:
        graph = self.graph
        if other.node.is_constant and not other.scale[1]:
            limit = Fraction(int(other.node.value), other.scale[0])
            return graph.limit(one.node, one.scale, limit, inclusive)
        if one.node.is_constant and not one.scale[1]:
            limit = Fraction(int(one.node.value), one.scale[0])
            return graph.negated(graph.limit(other.node, other.scale, limit, not inclusive))
        scale = common((one.scale, other.scale))
        return self._above(to_scale(graph, one, scale), to_scale(graph, other, scale), inclusive)

    def _proportion(self, operation: Operation, one: Value, other: Value, wanted: Node) -> Result:
        """A quotient held against a known number, by products: `a / b >= p / q` where `a * q >= p * b`, since only a
        quotient by more than zero is not doubtful."""
        graph = self.graph
        sides: list[Node] = []
        match one, other:
            case Ratio(above, below), Quantity(number, (scale, 0)) if number.is_constant:
                sides = [graph.scaled(above, (scale, 0)), graph.scaled(below, (int(number.value), 0))]
            case Quantity(number, (scale, 0)), Ratio(above, below) if number.is_constant:
                sides = [graph.scaled(below, (int(number.value), 0)), graph.scaled(above, (scale, 0))]
            case _:
                raise NotColumnar("a quotient compared with what is not known")
        if operation is Operation.EQUAL:
            return self.sure(Plain(graph.negated(graph.different(graph.same(sides[0], sides[1]), wanted))))
        return self.sure(Plain(self._above(sides[0], sides[1], operation is Operation.GREATER_OR_EQUAL)))

    # -------------------------------------------------------------------------------------------------------- dates

    def later(self, start: Value, span: Value) -> Result:
        """A date and a duration."""
        if not isinstance(start, Plain) or not isinstance(span, Span):
            raise NotColumnar("a sum of such values")
        return self._later(start.node, span, 1)

    def _later(self, start: Node, span: Span, sign: int) -> Result:
        """A date and a duration: years and months first, then days."""
        graph = self.graph
        months = graph.scaled(graph.add(graph.scaled(span.years, (12, 0)), span.months), (sign, 0))
        reached, doubtful = start, graph.false
        if not months.is_constant:
            reached = graph.call(Kind.NUMBER, "days", "add_months", start, months, known=(self.rounding,))
            doubtful = graph.same(reached, graph.number(NOWHERE))
        elif months.value:
            reached = graph.call(Kind.NUMBER, "days", "months_later", start, known=(int(months.value), self.rounding))
            doubtful = graph.same(reached, graph.number(NOWHERE))
        days = graph.scaled(span.days, (sign, 0))
        if days.is_constant and not days.value:
            return self.doubtful(Plain(reached), doubtful)
        later = graph.add(reached, days)
        if days.is_constant and abs(int(days.value)) < FEW_DAYS and _is_tabled(reached):
            return self.doubtful(Plain(later), doubtful)
        return self.doubtful(Plain(later), graph.either(doubtful, self.outside(later)))

    def outside(self, day: Node) -> Node:
        """Where a day is in no year from 1 to 9999."""
        graph = self.graph
        late = graph.above(day, graph.number(LAST_DAY))
        return graph.either(late, graph.above(graph.number(FIRST_DAY), day))

    def count(self, operation: Operation, values: Sequence[Value], calendar: QualifiedName) -> Result:
        """Working days."""
        graph = self.graph
        nodes = [each.node for each in values if isinstance(each, Plain)]
        match operation, nodes:
            case ((Operation.ADD_WORKING_DAYS | Operation.SUBTRACT_WORKING_DAYS), [first, second]):
                # Either may stand first: `10 working day + date` is the date's sum too.
                start, days = first, second
                if operation is Operation.SUBTRACT_WORKING_DAYS:
                    days = graph.scaled(days, (-1, 0))
                if days.is_constant:
                    known = (calendar, int(days.value))
                    found = graph.call(Kind.NUMBER, "days", "working_days_later", start, known=known)
                else:
                    found = graph.call(Kind.NUMBER, "days", "add_working_days", start, days, known=(calendar,))
            case Operation.NEXT_WORKING_DAY, [start]:
                found = graph.call(Kind.NUMBER, "days", "working_days_later", start, known=(calendar, 1))
            case Operation.IS_WORKING_DAY, [day]:
                found = graph.call(Kind.NUMBER, "days", "is_working_day", day, known=(calendar,))
                whether = Plain(graph.same(found, graph.number(1)))
                return self.doubtful(whether, graph.same(found, graph.number(NOWHERE)))
            case Operation.WORKING_DAYS_BETWEEN, [start, end]:
                found = graph.call(Kind.NUMBER, "days", "working_days_between", start, end, known=(calendar,))
            case _:
                raise NotColumnar("working days")
        return self.doubtful(Plain(found), graph.same(found, graph.number(NOWHERE)))

    # -------------------------------------------------------------------------------------------------------- lists

    def of_lists(self, operation: Operation, values: Sequence[Value]) -> Value:
        """How many elements a list has, two lists behind each other, whether a list has an element."""
        graph = self.graph
        lists = [each for each in values if isinstance(each, Listed)]
        match operation, lists, values:
            case Operation.CONCATENATE, [one, other], _:
                return Listed((*one.items, *other.items))
            case Operation.NUMBER_OF, [one], _:
                total = graph.number(0)
                for present, _ in one.items:
                    total = graph.add(total, graph.select(present, graph.number(1), graph.number(0)))
                return Plain(total)
            case Operation.CONTAINS, [one], [_, element] if not isinstance(element, Listed | Maybe):
                return Plain(
                    graph.either(*(graph.both(present, equal(graph, value, element)) for present, value in one.items))
                )
            case _:
                raise NotColumnar("a list that is given")


def _is_tabled(day: Node) -> bool:
    """Whether a day comes from a table: it is then far from the years 1 and 9999, or `NOWHERE`."""
    if day.op is Op.SELECT:
        return all(_is_tabled(each) for each in day.arguments[1:])
    return day.op is Op.CALL and day.detail[0] == "days"


#: So few that they lead from no day of a table out of the years 1 to 9999.
FEW_DAYS = 100_000
FIRST_DAY, LAST_DAY = -719_162, 2_932_896
