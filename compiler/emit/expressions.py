"""Expressions as Python expressions.

A payload is read from what it was bound from (`project.content`) wherever that is a stable name, so that a test and
what it guards narrow the same thing. What has no name yet is named in the test itself (`(found := ...)`). `and` and
`or` are strict in the language: Python's short-circuit stands for them only where the right side cannot fail.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cache
from typing import TypeGuard, assert_never

from compiler.emit.descriptors import descriptor
from compiler.emit.inlined import names_payload
from compiler.emit.layout import (
    Bracket,
    Choice,
    Code,
    Followed,
    Function,
    Joined,
    Keyword,
    Level,
    Named,
    Parenthesised,
    Prefixed,
    Text,
    binary,
    call,
    collection,
    flat,
    made,
    negated,
    tight,
)
from compiler.emit.lists import Lists
from compiler.emit.module import ModuleContext, quoted, whole
from compiler.emit.names import is_plain
from compiler.emit.operations import COMPARISONS, TAKES_WHOLE, operate, rounding_of
from compiler.emit.writer import Names, snake_case
from compiler.operators import Operation
from compiler.optimise.subjects import subject_of
from compiler.optimise.total import DATES, DIVISIONS, Knowledge, divides_safely, plain, total
from compiler.runtime.dates import Duration
from compiler.typed.tree import (
    Arm,
    Asserting,
    Call,
    CaseTest,
    Conditional,
    ConstantRead,
    Construction,
    Expression,
    Extremum,
    FieldRead,
    Fold,
    Impossible,
    Let,
    ListMade,
    LiteralValue,
    Local,
    Match,
    Operated,
    ScopeCall,
    Sorted,
    StructureMade,
    Traversal,
    TupleMade,
    TupleRead,
    VariableRead,
)
from compiler.typed.walk import descendants
from compiler.types import Base, DecimalIn, ListType, MoneyIn, OptionalType, QualifiedName, TupleType, Type
from dsl.source import Span
from dsl.surface.tree import Role


@dataclass(slots=True)
class Expressions:
    """The expressions of one function. `variables` says how each variable of the scope is read there."""

    module: ModuleContext
    names: Names
    variables: Mapping[tuple[str, str | None], Code]
    known: Knowledge
    rounding: str | None = None
    locals: dict[int, Code] = field(default_factory=dict)
    #: Whether a name can be bound with `:=` here: not where a comprehension takes its list from.
    binds: bool = True

    # ------------------------------------------------------------------------------------------- all expressions

    def write(self, expression: Expression) -> Code:
        """An expression as Python code of the same value and the same failures."""
        match expression:
            case LiteralValue(value):
                return self.module.literal(value)
            case Local(_, key):
                return self.locals[key]
            case VariableRead(name, state):
                return self.variables[name, state]
            case ConstantRead(name):
                spelt = self.module.constant_of(name)
                return call(spelt) if name in self.module.lazy_constants else Text(spelt)
            case Conditional(condition, consequence, LiteralValue(False)) if consequence.type is Base.BOOLEAN:
                return conjunction((self.write(condition), self.write(consequence)))
            case Conditional(condition, consequence, alternative):
                return Choice(self.write(consequence), self.write(condition), self.write(alternative))
            case Let(local, value, body):
                return self._let(local, value, lambda: self.write(body))
            case Match():
                return self._match(expression)
            case CaseTest():
                return self._case_test(expression)
            case Construction():
                return self._construction(expression)
            case StructureMade(structure, fields):
                head = self.module.class_of(structure)
                return made(head, tuple((field_name(name), self.write(value)) for name, value in fields))
            case FieldRead(operand, _, field):
                return self._attribute(self.write(operand), field_name(field))
            case TupleMade(items) | ListMade(items):
                return collection(tuple(self.write(item) for item in items))
            case TupleRead(operand, index):
                return self._after(self.write(operand), f"[{index}]")
            case Operated():
                return self._operated(expression)
            case Traversal() | Extremum() | Fold() | Sorted():
                return Lists(self).write(expression)
            case Call(function, arguments):
                head = flat(tight(self.write(function), Level.PRIMARY))
                return call(head, *(self.write(each) for each in arguments))
            case ScopeCall(scope, inputs):
                return self.scope_call(scope, tuple((name, self.write(value), value.type) for name, value in inputs))
            case Asserting(condition, body, message):
                head = self.module.writer.runtime("evaluation", "asserted")
                return call(
                    head,
                    self.write(condition),
                    quoted(message or "an assertion does not hold"),
                    self.module.spot(expression.span),
                    Function((), self.write(body)),
                )
            case Impossible(message):
                head = self.module.writer.runtime("evaluation", "impossible")
                return call(head, quoted(message), self.module.spot(expression.span))
            case _:
                assert_never(expression)

    def scope_call(
        self, scope: QualifiedName, inputs: tuple[tuple[str, Code, Type], ...], marked: bool = False
    ) -> Code:
        """A call of another scope's function. An optional value for an input that may be left out is marked as given,
        unless the caller has done so."""
        left_out = {each.name for each in self.module.scopes[scope].inputs if each.role is Role.CONTEXT}
        arguments = []
        for name, value, type_ in inputs:
            if name in left_out and isinstance(type_, OptionalType) and not marked:
                value = call(self.module.writer.runtime("schema", "Present"), value)
            arguments.append(Keyword(field_name(name), value))
        return call(self.module.scope_function(scope), *arguments)

    # -------------------------------------------------------------------------------------------- small parts

    def _attribute(self, operand: Code, name: str) -> Code:
        return self._after(operand, f".{name}")

    def _after(self, operand: Code, suffix: str) -> Code:
        first = tight(operand, Level.PRIMARY)
        return Text(f"{first.text}{suffix}") if isinstance(first, Text) else Followed(first, Text(suffix))

    def is_path(self, expression: Expression) -> bool:
        """Whether an expression is a name, or fields and items of one, so that it can be written twice."""
        match expression:
            case Local(_, key):
                return isinstance(self.locals[key], Text)
            case VariableRead(name, state):
                return isinstance(self.variables[name, state], Text)
            case FieldRead(operand) | TupleRead(operand):
                return self.is_path(operand)
            case _:
                return False

    def bind(self, local: Local, value: Code) -> None:
        self.locals[local.key] = value

    def declare(self, local: Local) -> str:
        """A Python name for a local, bound from here on."""
        name = self.names.reserve(local.name)
        self.locals[local.key] = Text(name)
        return name

    def _let(self, local: Local, value: Expression, body: Callable[[], Code]) -> Code:
        written = self.write(value)
        if self.is_path(value):
            self.bind(local, written)
            return body()
        name = self.declare(local)
        return call(self.module.writer.runtime("evaluation", "let"), written, Function((name,), body()))

    # -------------------------------------------------------------------------------------------------- cases

    def test(self, scrutinee: Code, enumeration: QualifiedName, case: str) -> Code:
        """Whether a value of an enumeration is of a case."""
        if self.module.is_optional(enumeration):
            sign = "is not" if case == "Present" else "is"
            return binary(scrutinee, sign, Text("None"), Level.COMPARISON)
        spelt = self.module.case_of(enumeration, case)
        if is_plain(self.module.enumeration(enumeration)):
            return binary(scrutinee, "is", Text(spelt), Level.COMPARISON)
        return call("isinstance", scrutinee, Text(spelt))

    def payload(self, scrutinee: Code, enumeration: QualifiedName) -> Code:
        return self._attribute(scrutinee, "value" if self.module.is_optional(enumeration) else "content")

    def named(self, scrutinee: Expression, hint: str = "found") -> tuple[Code, Code]:
        """How a scrutinee is written where it is first tested, and how from then on."""
        written = self.write(scrutinee)
        if self.is_path(scrutinee):
            return written, written
        name = self.names.reserve(hint)
        return Parenthesised(Named(name, written)), Text(name)

    def _case_test(self, expression: CaseTest) -> Code:
        if expression.rest is None:
            return self.test(self.write(expression.scrutinee), expression.enumeration, expression.case)
        if expression.local is None:
            written = self.write(expression.scrutinee)
            return self._tested(expression, expression.rest, written, written)
        if not self.binds and not self.is_path(expression.scrutinee):
            written, name = self.write(expression.scrutinee), Text(self.names.reserve("found"))
            body = self._tested(expression, expression.rest, name, name)
            return call(self.module.writer.runtime("evaluation", "let"), written, Function((name.text,), body))
        return self._tested(expression, expression.rest, *self.named(expression.scrutinee))

    def _tested(self, expression: CaseTest, rest: Expression, first: Code, again: Code) -> Code:
        """A test, and behind it what holds of the payload."""
        if expression.local is not None:
            self.bind(expression.local, self.payload(again, expression.enumeration))
        test = self.test(first, expression.enumeration, expression.case)
        return conjunction((test, *self.conjuncts(rest)))

    def _match(self, expression: Match) -> Code:
        """A chain of conditional expressions; the last case needs no test."""
        tests = len(expression.arms) - (expression.wildcard is None)
        if tests == 1 and not any(map(names_payload, expression.arms)):
            written = self.write(expression.scrutinee)
            return self._arms(expression, written, written)
        if not self.binds and not self.is_path(expression.scrutinee):
            name = self.names.reserve("found")
            written = self.write(expression.scrutinee)
            body = self._arms(expression, Text(name), Text(name))
            return call(self.module.writer.runtime("evaluation", "let"), written, Function((name,), body))
        return self._arms(expression, *self.named(expression.scrutinee))

    def known_arm(self, expression: Match) -> Arm | None:
        """The arm of the case that the scrutinee is known to have, by a condition around the expression."""
        if not self.is_path(expression.scrutinee):
            return None
        case = self.known.cases.get(subject_of(expression.scrutinee) or ())
        return next((arm for arm in expression.arms if arm.case == case), None)

    def _arms(self, expression: Match, first: Code, again: Code) -> Code:
        known = self.known_arm(expression)
        if known is not None:
            if known.local is not None:
                self.bind(known.local, self.payload(again, expression.enumeration))
            return self.write(known.body)
        tests: list[tuple[Code, Code]] = []
        for position, arm in enumerate(expression.arms):
            if arm.local is not None:
                self.bind(arm.local, self.payload(again, expression.enumeration))
            scrutinee = first if position == 0 else again
            tests.append((self.test(scrutinee, expression.enumeration, arm.case), self.write(arm.body)))
        if expression.wildcard is not None:
            last = self.write(expression.wildcard)
        elif len(tests) == 1 and isinstance(first, Parenthesised):
            return self._let_single(expression, flat(again))
        else:
            last = tests.pop()[1]
        for test, body in reversed(tests):
            last = _choice(body, test, last)
        return last

    def _let_single(self, expression: Match, name: str) -> Code:
        """A match on the only case of an enumeration: nothing to test, but the payload to name."""
        arm = expression.arms[0]
        body = self.write(arm.body)
        written = self.write(expression.scrutinee)
        return call(self.module.writer.runtime("evaluation", "let"), written, Function((name,), body))

    def _construction(self, expression: Construction) -> Code:
        if self.module.is_optional(expression.enumeration):
            if expression.payload is None:
                return Text("None")
            return call(self.module.writer.runtime("schema", "Present"), self.write(expression.payload))
        spelt = self.module.case_of(expression.enumeration, expression.case)
        if is_plain(self.module.enumeration(expression.enumeration)):
            return Text(spelt)
        return call(spelt, *(() if expression.payload is None else (self.write(expression.payload),)))

    # ---------------------------------------------------------------------------------------------- operators

    def _operated(self, expression: Operated) -> Code:
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
                return call(self.module.writer.runtime("dates", "Duration"), Keyword(unit, self.write(operands[1])))
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
        head = self.module.writer.runtime("dates", f"{unit}_{way}")
        rounding = () if unit == "days" else rounding_of(self.rounding)
        moved = call(head, self.write(start), whole(times) if isinstance(times, int) else self.write(times), *rounding)
        return self._at(expression.span, moved)

    def _calculated(self, expression: Operated) -> Code:
        operation, operands = expression.operation, expression.operands
        written = operate(self.module, operation, self._numbers(operation, operands), self.rounding)
        assert written is not None, operation
        if operation in DIVISIONS and not divides_safely(operands[1]):
            return self._at(operands[1].span, written)
        if operation is Operation.DIVIDE_DURATION:
            return self._at(operands[1].span, written)
        return self._at(expression.span, written) if operation in DATES else written

    def _at(self, span: Span, called: Code) -> Code:
        """A call of a function that says where the rule stands, if it cannot be computed."""
        assert isinstance(called, Bracket)
        return call(called.head, *called.items, Keyword("at", self.module.spot(span)))

    def placed(self, span: Span, called: Code) -> Code:
        """A comparison that may be impossible, made so that its failure says where it stands."""
        assert isinstance(called, Bracket)
        head = self.module.writer.runtime("evaluation", "placed")
        return call(head, self.module.spot(span), Text(called.head), *called.items)

    def _numbers(self, operation: Operation, operands: tuple[Expression, ...]) -> tuple[Code, ...]:
        """The operands, a whole decimal as an `int` where another operand makes the result exact all the same."""
        if operation not in TAKES_WHOLE:
            return tuple(self.write(each) for each in operands)
        others = any(not isinstance(each, LiteralValue) for each in operands)
        return tuple(
            self.module.literal(each.value.numerator)
            if others
            and isinstance(each, LiteralValue)
            and isinstance(each.value, Fraction)
            and each.value.denominator == 1
            else self.write(each)
            for each in operands
        )

    def conjuncts(self, expression: Expression) -> tuple[Code, ...]:
        """The parts of a conjunction, each of which may be skipped where one before it fails; two bounds of one thing
        are joined (`2 <= area <= 150`). What may fail comes before what cannot: it is worked out in any case, and what
        it finds of a case is known behind `and`, not behind `&`."""
        if not isinstance(expression, Operated) or expression.operation is not Operation.AND:
            return (self.write(expression),)
        left, right = expression.operands
        if not total(right, self.known) and total(left, self.known):
            return (*self.conjuncts(right), *self.conjuncts(left))
        if not total(right, self.known):
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
            ) if subject == again and self.is_path(subject) and self._ordered(subject.type):
                signs = "<" if lower is Operation.GREATER else "<=", "<" if upper is Operation.LESS else "<="
                limits = self._numbers(lower, (subject, low))[1], self._numbers(upper, (again, high))[1]
                operands = limits[0], self.write(subject), limits[1]
                return Joined(tuple(tight(each, Level.BIT_OR) for each in operands), signs, Level.COMPARISON)
            case _:
                return None

    def _logical(self, expression: Operated, word: str, level: Level, strict: str, strict_level: Level) -> Code:
        """A chain of `and` or `or`: Python's where nothing after the first operand can fail, else the strict sign."""
        operands = list(_chain_of(expression))
        if not all(total(each, self.known) for each in operands[1:]):
            word, level = strict, strict_level
        written = self.write(operands[0])
        for each in operands[1:]:
            written = binary(written, word, self.write(each), level)
        return written

    def _comparison(self, operation: Operation, left: Expression, right: Expression, span: Span) -> Code:
        sign = COMPARISONS[operation]
        equality = operation in (Operation.EQUAL, Operation.DIFFERENT)
        native = self._ordered(left.type) or (equality and plain(left.type, self.known))
        if native and not (_is_closed(left) and _is_closed(right)):
            if _is_zero(right) and self.is_path(left):
                # The sign of a fraction is that of its numerator, which is compared ten times as fast.
                return binary(self._attribute(self.write(left), "numerator"), sign, Text("0"), Level.COMPARISON)
            first, second = self._numbers(operation, (left, right))
            return binary(first, sign, second, Level.COMPARISON)
        first, second = self.write(left), self.write(right)
        if left.type is Base.DURATION:
            name = "same_duration" if equality else "compare_durations"
            compared: Code = call(self.module.writer.runtime("dates", name), first, second)
        else:
            described = descriptor(self.module, left.type)
            name = "equal" if equality else "compare"
            compared = call(self.module.writer.runtime("compare", name), described, first, second)
        if not plain(left.type, self.known):
            compared = self.placed(span, compared)
        if equality:
            return compared if operation is Operation.EQUAL else Prefixed("not ", compared, Level.NOT)
        return binary(compared, sign, Text("0"), Level.COMPARISON)

    def _contains(self, listed: Expression, element: Expression, span: Span) -> Code:
        if plain(element.type, self.known):
            return binary(self.write(element), "in", self.write(listed), Level.COMPARISON)
        head = self.module.writer.runtime("compare", "contains")
        described = descriptor(self.module, element.type)
        return self.placed(span, call(head, described, self.write(element), self.write(listed)))

    def _ordered(self, shown: Type) -> bool:
        return ordered(shown)


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


@cache
def field_name(name: str) -> str:
    """A field, input or output as an attribute and keyword argument."""
    return Names(taken=set(_CALLED_BY_SCOPES)).reserve(plain_name(name))


def plain_name(name: str) -> str:
    """A variable's name without points: the reading `Warranty.amounts` of a called scope is `warranty__amounts`."""
    *scope, own = name.split(".")
    return "__".join((*(snake_case(part) for part in scope), own))


#: What the body of a scope's function calls: no input may hide it.
_CALLED_BY_SCOPES = frozenset(("as_chosen", "attempt", "known", "require"))


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


def _is_whole(expression: Expression) -> TypeGuard[LiteralValue]:
    """Whether an expression is a decimal literal without a fraction."""
    if not isinstance(expression, LiteralValue):
        return False
    return isinstance(expression.value, Fraction) and expression.value.denominator == 1


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


def _choice(given: Code, test: Code, otherwise: Code) -> Code:
    """One of two; the test itself, where they are true and false."""
    if (given, otherwise) == (Text("True"), Text("False")):
        return test
    if (given, otherwise) == (Text("False"), Text("True")):
        return negated(test)
    return Choice(given, test, otherwise)


def conjunction(parts: tuple[Code, ...]) -> Code:
    """Parts that all hold."""
    if len(parts) == 1:
        return parts[0]
    return Joined(tuple(tight(part, Level.NOT) for part in parts), ("and",) * (len(parts) - 1), Level.AND)
