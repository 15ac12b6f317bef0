"""Operators on expressions: Python's own sign where it means the same, and what may fail in the order of the law.

`and` and `or` are strict in the language: Python's short-circuit stands for them only where the right side cannot fail.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from compiler.emit.descriptors import descriptor
from compiler.emit.layout import (
    Bracket,
    Code,
    Joined,
    Keyword,
    Level,
    Prefixed,
    Text,
    after,
    binary,
    call,
    conjunction,
    tight,
)
from compiler.emit.module import whole
from compiler.emit.operations import COMPARISONS, TAKES_WHOLE, operate, rounding_of
from compiler.emit.writing import Writing
from compiler.operators import Operation
from compiler.optimise.total import DATES, DIVISIONS, divides_safely, plain, total
from compiler.runtime.dates import Duration
from compiler.typed.tree import ConstantRead, Expression, LiteralValue, Local, Operated, ScopeCall, VariableRead
from compiler.typed.walk import descendants
from compiler.types import Base, DecimalIn, ListType, MoneyIn, TupleType, Type
from dsl.source import Span


@dataclass(slots=True)
class Operators:
    """The operations of the function that `within` writes."""

    within: Writing

    def write(self, expression: Operated) -> Code:
        operation, operands = expression.operation, expression.operands
        match operation:
            case Operation.AND:
                return conjunction(self.conjuncts(expression))
            case Operation.OR:
                return self._logical(expression, "or", Level.OR, "|", Level.BIT_OR)
            case Operation.CONTAINS:
                return self._contains(operands[0], operands[1], expression.span)
            case Operation.MULTIPLY_DURATION_INTEGER if (found := _in_one_unit(expression)) is not None:
                unit, _ = found
                return call(
                    self.within.module.writer.runtime("dates", "Duration"),
                    Keyword(unit, self.within.write(operands[1])),
                )
            case Operation.ADD_DATE_DURATION | Operation.SUBTRACT_DATE_DURATION:
                return self._moved(expression)
            case _ if operation in COMPARISONS:
                return self._comparison(operation, operands[0], operands[1], expression.span)
            case _:
                return self._calculated(expression)

    def _moved(self, expression: Operated) -> Code:
        """A date so many years, months or days later or earlier: without a duration where one unit says it."""
        start, duration = expression.operands
        found = _in_one_unit(duration)
        if found is None:
            return self._calculated(expression)
        unit, times = found
        way = "after" if expression.operation is Operation.ADD_DATE_DURATION else "before"
        head = self.within.module.writer.runtime("dates", f"{unit}_{way}")
        rounding = () if unit == "days" else rounding_of(self.within.rounding)
        moved = call(
            head,
            self.within.write(start),
            whole(times) if isinstance(times, int) else self.within.write(times),
            *rounding,
        )
        return self._at(expression.span, moved)

    def _calculated(self, expression: Operated) -> Code:
        operation, operands = expression.operation, expression.operands
        written = operate(self.within.module, operation, self._numbers(operation, operands), self.within.rounding)
        assert written is not None, operation
        if operation in DIVISIONS and not divides_safely(operands[1]):
            return self._at(operands[1].span, written)
        if operation is Operation.DIVIDE_DURATION:
            return self._at(operands[1].span, written)
        return self._at(expression.span, written) if operation in DATES else written

    def _at(self, span: Span, called: Code) -> Code:
        """A call of a function that says where the rule stands, if it cannot be computed."""
        assert isinstance(called, Bracket)
        return call(called.head, *called.items, Keyword("at", self.within.module.spot(span)))

    def placed(self, span: Span, called: Code) -> Code:
        """A comparison that may be impossible, made so that its failure says where it stands."""
        assert isinstance(called, Bracket)
        head = self.within.module.writer.runtime("evaluation", "placed")
        return call(head, self.within.module.spot(span), Text(called.head), *called.items)

    def _numbers(self, operation: Operation, operands: tuple[Expression, ...]) -> tuple[Code, ...]:
        """The operands, a whole decimal as an `int` where another operand makes the result exact all the same."""
        if operation not in TAKES_WHOLE:
            return tuple(self.within.write(each) for each in operands)
        others = any(not isinstance(each, LiteralValue) for each in operands)
        return tuple(
            self.within.module.literal(each.value.numerator)
            if others
            and isinstance(each, LiteralValue)
            and isinstance(each.value, Fraction)
            and each.value.denominator == 1
            else self.within.write(each)
            for each in operands
        )

    def conjuncts(self, expression: Expression) -> tuple[Code, ...]:
        """The parts of a conjunction, each of which may be skipped where one before it fails; two bounds of one thing
        are joined (`2 <= area <= 150`). What may fail comes before what cannot: it is worked out in any case, and what
        it finds of a case is known behind `and`, not behind `&`."""
        if not isinstance(expression, Operated) or expression.operation is not Operation.AND:
            return (self.within.write(expression),)
        left, right = expression.operands
        if not total(right, self.within.known) and total(left, self.within.known):
            return (*self.conjuncts(right), *self.conjuncts(left))
        if not total(right, self.within.known):
            return (self._logical(expression, "and", Level.AND, "&", Level.BIT_AND),)
        between = self._between(left, right)
        if between is not None:
            return (between,)
        if isinstance(right, Operated) and right.operation is Operation.AND:
            between = self._between(left, right.operands[0])
            if between is not None:
                return (between, *self.conjuncts(right.operands[1]))
        return (*self.conjuncts(left), *self.conjuncts(right))

    def _between(self, left: Expression, right: Expression) -> Code | None:
        match left, right:
            case (
                Operated(Operation.GREATER | Operation.GREATER_OR_EQUAL as lower, (subject, low)),
                Operated(Operation.LESS | Operation.LESS_OR_EQUAL as upper, (again, high)),
            ) if subject == again and self.within.is_path(subject) and ordered(subject.type):
                signs = "<" if lower is Operation.GREATER else "<=", "<" if upper is Operation.LESS else "<="
                limits = self._numbers(lower, (subject, low))[1], self._numbers(upper, (again, high))[1]
                operands = limits[0], self.within.write(subject), limits[1]
                return Joined(tuple(tight(each, Level.BIT_OR) for each in operands), signs, Level.COMPARISON)
            case _:
                return None

    def _logical(self, expression: Operated, word: str, level: Level, strict: str, strict_level: Level) -> Code:
        """A chain of `and` or `or`: Python's where nothing after the first operand can fail, else the strict sign."""
        operands = list(_chain_of(expression))
        if not all(total(each, self.within.known) for each in operands[1:]):
            word, level = strict, strict_level
        written = self.within.write(operands[0])
        for each in operands[1:]:
            written = binary(written, word, self.within.write(each), level)
        return written

    def _comparison(self, operation: Operation, left: Expression, right: Expression, span: Span) -> Code:
        sign = COMPARISONS[operation]
        equality = operation in (Operation.EQUAL, Operation.DIFFERENT)
        native = ordered(left.type) or (equality and plain(left.type, self.within.known))
        if native and not (_is_closed(left) and _is_closed(right)):
            if _is_zero(right) and self.within.is_path(left):
                # The sign of a fraction is that of its numerator, which is compared ten times as fast.
                return binary(after(self.within.write(left), ".numerator"), sign, Text("0"), Level.COMPARISON)
            first, second = self._numbers(operation, (left, right))
            return binary(first, sign, second, Level.COMPARISON)
        first, second = self.within.write(left), self.within.write(right)
        if left.type is Base.DURATION:
            name = "same_duration" if equality else "compare_durations"
            compared: Code = call(self.within.module.writer.runtime("dates", name), first, second)
        else:
            described = descriptor(self.within.module, left.type)
            name = "equal" if equality else "compare"
            compared = call(self.within.module.writer.runtime("compare", name), described, first, second)
        if not plain(left.type, self.within.known):
            compared = self.placed(span, compared)
        if equality:
            return compared if operation is Operation.EQUAL else Prefixed("not ", compared, Level.NOT)
        return binary(compared, sign, Text("0"), Level.COMPARISON)

    def _contains(self, listed: Expression, element: Expression, span: Span) -> Code:
        if plain(element.type, self.within.known):
            return binary(self.within.write(element), "in", self.within.write(listed), Level.COMPARISON)
        head = self.within.module.writer.runtime("compare", "contains")
        described = descriptor(self.within.module, element.type)
        return self.placed(span, call(head, described, self.within.write(element), self.within.write(listed)))


def ordered(shown: Type) -> bool:
    """Whether Python's `<` on the values of a type is the order of the language."""
    match shown:
        case Base():
            return shown not in (Base.DURATION, Base.CODE_LOCATION)
        case MoneyIn() | DecimalIn():
            return True
        case ListType(element):
            return ordered(element)
        case TupleType(items):
            return all(ordered(item) for item in items)
        case _:
            return False


def _in_one_unit(duration: Expression) -> tuple[str, int | Expression] | None:
    """A duration that counts one unit: that, and how many of it, `years` for `1 year * years`; None for any other."""
    match duration:
        case LiteralValue(Duration() as value):
            times: Expression | None = None
        case Operated(Operation.MULTIPLY_DURATION_INTEGER, (LiteralValue(Duration() as value), factor)):
            times = factor
        case _:
            return None
    parts = ((name, getattr(value, name)) for name in value.__match_args__)
    given = [(name, count) for name, count in parts if count]
    if len(given) != 1 or (times is not None and given[0][1] != 1):
        return None
    unit, count = given[0]
    return unit, count if times is None else times


def _is_zero(expression: Expression) -> bool:
    """Whether an expression is the decimal 0."""
    return isinstance(expression, LiteralValue) and isinstance(expression.value, Fraction) and expression.value == 0


def _is_closed(expression: Expression) -> bool:
    """Whether an expression reads nothing: a type checker would hold a comparison of two such for a mistake."""
    return not any(
        isinstance(part, Local | VariableRead | ConstantRead | ScopeCall | Operated) for part in descendants(expression)
    )


def _chain_of(expression: Operated) -> Iterator[Expression]:
    """The operands of a chain of one logical operation."""
    for each in expression.operands:
        if isinstance(each, Operated) and each.operation is expression.operation:
            yield from _chain_of(each)
        else:
            yield each
