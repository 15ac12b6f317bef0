"""Expressions as JavaScript expressions.

`and` and `or` are strict in the language: `&&` and `||` stand for them only where what they skip cannot fail. What has
no name yet and is read several times gets one as the parameter of a function (`letIn`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import assert_never

from compiler.emit.citing import amounts_of
from compiler.emit.names import is_plain
from compiler.emit.writer import Names
from compiler.javascript.descriptors import descriptor
from compiler.javascript.layout import (
    Arrow,
    Choice,
    Code,
    Followed,
    Level,
    Prefixed,
    Property,
    Text,
    after,
    array,
    binary,
    call,
    conjunction,
    method,
    negated,
    object_of,
    tight,
)
from compiler.javascript.lists import Lists
from compiler.javascript.module import ModuleContext, quoted, whole
from compiler.javascript.names import camel_case
from compiler.javascript.operations import COMPARISONS, MIRRORED, TAKES_WHOLE, operate
from compiler.operators import Operation
from compiler.optimise.subjects import subject_of
from compiler.optimise.total import DATES, DIVISIONS, Knowledge, divides_safely, plain, total
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
from compiler.types import Base, DecimalIn, EnumerationType, MoneyIn, OptionalType, QualifiedName, Type
from dsl.source import Span
from dsl.surface.tree import Role

#: Types whose values JavaScript compares itself, and types that have methods for it.
_NATIVE = frozenset((Base.INTEGER, Base.MONEY, Base.WORKING_DURATION, Base.BOOLEAN))
_WITH_METHODS = frozenset((Base.DECIMAL, Base.DATE))


@dataclass(slots=True)
class Expressions:
    """The expressions of one function. `variables` says how each variable of the scope is read there."""

    module: ModuleContext
    names: Names
    variables: Mapping[tuple[str, str | None], Code]
    known: Knowledge
    rounding: str | None = None
    locals: dict[int, Code] = field(default_factory=dict)
    #: The literals that were written since the last statement.
    amounts: list[LiteralValue] = field(default_factory=list)

    def spoken(self) -> str:
        """The amounts that were written since the last statement, in words."""
        return amounts_of(self.amounts)

    # ------------------------------------------------------------------------------------------- all expressions

    def write(self, expression: Expression) -> Code:
        """An expression as JavaScript of the same value and the same failures."""
        match expression:
            case LiteralValue(value):
                self.amounts.append(expression)
                return self.module.literal(value)
            case Local(_, key):
                return self.locals[key]
            case VariableRead(name, state):
                return self.variables[name, state]
            case ConstantRead(name):
                spelt = self.module.constant_of(name)
                return call(spelt) if name in self.module.lazy_constants else Text(spelt)
            case Conditional(condition, consequence, alternative):
                return Choice(self.write(condition), self.write(consequence), self.write(alternative))
            case Let(local, value, body):
                changed = self.changed(expression)
                return changed if changed is not None else self._let(local, value, lambda: self.write(body))
            case Match():
                return self._match(expression)
            case CaseTest():
                return self._case_test(expression)
            case Construction():
                return self._construction(expression)
            case StructureMade(structure, fields):
                spelt_fields = self.module.fields(structure)
                made = (Property(spelt_fields[name], self.write(value)) for name, value in fields)
                return call(f"new {self.module.class_of(structure)}", *([object_of(*made)] if fields else []))
            case FieldRead(operand, structure, field):
                return after(self.write(operand), f".{self.module.fields(structure)[field]}")
            case TupleMade(items) | ListMade(items):
                return array(*(self.write(item) for item in items))
            case TupleRead(operand, index):
                return after(self.write(operand), f"[{index}]")
            case Operated():
                return self._operated(expression)
            case Traversal() | Extremum() | Fold() | Sorted():
                return Lists(self).write(expression)
            case Call(function, arguments):
                return self._called(self.write(function), tuple(self.write(each) for each in arguments))
            case ScopeCall(scope, inputs):
                return self.scope_call(scope, tuple((name, self.write(value), value.type) for name, value in inputs))
            case Asserting(condition, body, message):
                head = self.module.writer.runtime("evaluation", "asserted")
                told = quoted(message or "an assertion does not hold")
                spot = self.module.spot(expression.span)
                return call(head, self.write(condition), told, spot, Arrow((), self.write(body)))
            case Impossible(message):
                head = self.module.writer.runtime("evaluation", "impossible")
                return call(head, quoted(message), self.module.spot(expression.span))
            case _:
                assert_never(expression)

    def _called(self, function: Code, arguments: tuple[Code, ...]) -> Code:
        first = tight(function, Level.PRIMARY)
        return call(first.text, *arguments) if isinstance(first, Text) else Followed(first, call("", *arguments))

    def scope_call(
        self, scope: QualifiedName, inputs: tuple[tuple[str, Code, Type], ...], marked: bool = False
    ) -> Code:
        """A call of another scope's function. An optional value for an input that may be left out is marked as given,
        unless the caller has done so; what is not given is null, so that nobody looks for it."""
        called, spelt, given = self.module.scopes[scope], self.module.facts(scope), []
        left_out = {each.name for each in called.inputs if each.role is Role.CONTEXT}
        for name, value, type_ in inputs:
            if name in left_out and isinstance(type_, OptionalType) and not marked:
                value = self.present(value)
            given.append(Property(spelt[name], value))
        named = {name for name, _, _ in inputs}
        given.extend(Property(spelt[each.name], Text("null")) for each in called.inputs if each.name not in named)
        return call(self.module.scope_function(scope), *([object_of(*given)] if given else []))

    def present(self, value: Code) -> Code:
        return call(f"new {self.module.writer.runtime('schema', 'Present')}", value)

    # -------------------------------------------------------------------------------------------- small parts

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
        """A name for a local, bound from here on."""
        name = self.names.reserve(camel_case(local.name))
        self.locals[local.key] = Text(name)
        return name

    def let_in(self, value: Code, name: str, body: Code) -> Code:
        """`body` with a name for `value`."""
        return call(self.module.writer.runtime("evaluation", "letIn"), value, Arrow((name,), body))

    def changed(self, expression: Let) -> Code | None:
        """A structure that is another one but for some fields, as an object spread; None for what is nothing such."""
        local, made = expression.local, expression.body
        if not isinstance(made, StructureMade):
            return None
        own = [(name, value) for name, value in made.fields if not _is_field_of(value, local, made.structure, name)]
        mentioned = (part for _, value in own for part in descendants(value) if isinstance(part, Local))
        if len(own) == len(made.fields) or any(each.key == local.key for each in mentioned):
            return None
        spelt = self.module.fields(made.structure)
        kept = Prefixed("...", tight(self.write(expression.value), Level.CONDITIONAL))
        changes = (Property(spelt[name], self.write(value)) for name, value in own)
        return call(f"new {self.module.class_of(made.structure)}", object_of(kept, *changes))

    def _let(self, local: Local, value: Expression, body: Callable[[], Code]) -> Code:
        written = self.write(value)
        if self.is_path(value):
            self.bind(local, written)
            return body()
        name = self.declare(local)
        return self.let_in(written, name, body())

    # -------------------------------------------------------------------------------------------------- cases

    def test(self, scrutinee: Code, enumeration: QualifiedName, case: str) -> Code:
        """Whether a value of an enumeration is of a case."""
        if self.module.is_optional(enumeration):
            return binary(scrutinee, "!==" if case == "Present" else "===", Text("null"), Level.EQUALITY)
        spelt = Text(self.module.case_of(enumeration, case))
        if self.module.is_bare(enumeration, case):
            return binary(scrutinee, "===", spelt, Level.EQUALITY)
        return binary(scrutinee, "instanceof", spelt, Level.RELATION)

    def payload(self, scrutinee: Code, enumeration: QualifiedName) -> Code:
        return after(scrutinee, ".value" if self.module.is_optional(enumeration) else ".content")

    def _stable(self, scrutinee: Expression, body: Callable[[Code], Code]) -> Code:
        """What reads a scrutinee several times; one that is no path gets a name."""
        written = self.write(scrutinee)
        if self.is_path(scrutinee):
            return body(written)
        name = self.names.reserve("found")
        return self.let_in(written, name, body(Text(name)))

    def _case_test(self, expression: CaseTest) -> Code:
        rest = expression.rest
        if rest is None:
            return self.test(self.write(expression.scrutinee), expression.enumeration, expression.case)
        if expression.local is None:
            return self._tested(expression, rest, self.write(expression.scrutinee))
        return self._stable(expression.scrutinee, lambda scrutinee: self._tested(expression, rest, scrutinee))

    def _tested(self, expression: CaseTest, rest: Expression, scrutinee: Code) -> Code:
        """A test, and behind it what holds of the payload."""
        if expression.local is not None:
            self.bind(expression.local, self.payload(scrutinee, expression.enumeration))
        test = self.test(scrutinee, expression.enumeration, expression.case)
        return conjunction((test, *self.conjuncts(rest)))

    def _match(self, expression: Match) -> Code:
        """A chain of conditional expressions; the last case needs no test."""
        tests = len(expression.arms) - (expression.wildcard is None)
        if tests == 1 and not any(arm.local for arm in expression.arms):
            return self._arms(expression, self.write(expression.scrutinee))
        return self._stable(expression.scrutinee, lambda scrutinee: self._arms(expression, scrutinee))

    def known_arm(self, expression: Match) -> Arm | None:
        """The arm of the case that the scrutinee is known to have, by a condition around the expression."""
        if not self.is_path(expression.scrutinee):
            return None
        case = self.known.cases.get(subject_of(expression.scrutinee) or ())
        return next((arm for arm in expression.arms if arm.case == case), None)

    def _arms(self, expression: Match, scrutinee: Code) -> Code:
        known = self.known_arm(expression)
        arms = expression.arms if known is None else (known,)
        tests: list[tuple[Code, Code]] = []
        for arm in arms:
            if arm.local is not None:
                self.bind(arm.local, self.payload(scrutinee, expression.enumeration))
            tests.append((self.test(scrutinee, expression.enumeration, arm.case), self.write(arm.body)))
        if expression.wildcard is not None and known is None:
            last = self.write(expression.wildcard)
        else:
            last = tests.pop()[1]
        for test, body in reversed(tests):
            last = _choice(test, body, last)
        return last

    def _construction(self, expression: Construction) -> Code:
        if self.module.is_optional(expression.enumeration):
            return Text("null") if expression.payload is None else self.present(self.write(expression.payload))
        spelt = self.module.case_of(expression.enumeration, expression.case)
        return Text(spelt) if expression.payload is None else call(f"new {spelt}", self.write(expression.payload))

    # ---------------------------------------------------------------------------------------------- operators

    def _operated(self, expression: Operated) -> Code:
        operation, operands = expression.operation, expression.operands
        match operation:
            case Operation.AND:
                return conjunction(self.conjuncts(expression))
            case Operation.OR:
                return self._logical(expression)
            case Operation.CONTAINS:
                return self._contains(operands[0], operands[1], expression.span)
            case _ if operation in COMPARISONS:
                return self._comparison(operation, operands[0], operands[1], expression.span)
            case _ if operation in MIRRORED:
                written = self._mirrored(operation, *operands)
            case _:
                written = operate(self.module, operation, self._numbers(operation, operands), self.rounding)
        if (operation in DIVISIONS and not divides_safely(operands[1])) or operation is Operation.DIVIDE_DURATION:
            return self.placed(operands[1].span, written)
        return self.placed(expression.span, written) if operation in DATES else written

    def _mirrored(self, operation: Operation, left: Expression, right: Expression) -> Code:
        """An operation that begins with its second operand; what may fail is worked out in the order of the rule."""
        if total(left, self.known) or total(right, self.known):
            return operate(self.module, operation, (self.write(right), self.write(left)), self.rounding)
        name = self.names.reserve("left")
        body = operate(self.module, operation, (self.write(right), Text(name)), self.rounding)
        return self.let_in(self.write(left), name, body)

    def placed(self, span: Span, written: Code) -> Code:
        """What may be impossible to compute, made so that its failure says where it stands."""
        return call(self.module.writer.runtime("evaluation", "placed"), self.module.spot(span), Arrow((), written))

    def _numbers(self, operation: Operation, operands: tuple[Expression, ...]) -> tuple[Code, ...]:
        """The operands; the last as a BigInt where it is a whole decimal literal and that is enough."""
        written = tuple(self.write(each) for each in operands[:-1])
        if operation in TAKES_WHOLE:
            return (*written, self._whole(operands[-1]))
        return (*written, self.write(operands[-1]))

    def _whole(self, expression: Expression) -> Code:
        value = expression.value if isinstance(expression, LiteralValue) else None
        if isinstance(value, Fraction) and value.denominator == 1:
            return whole(value.numerator)
        return self.write(expression)

    def conjuncts(self, expression: Expression) -> tuple[Code, ...]:
        """The parts of a conjunction, each of which may be skipped where one before it fails. What may fail comes
        before what cannot: it is worked out in any case."""
        if not isinstance(expression, Operated) or expression.operation is not Operation.AND:
            return (self.write(expression),)
        left, right = expression.operands
        if not total(right, self.known) and total(left, self.known):
            return (*self.conjuncts(right), *self.conjuncts(left))
        if not total(right, self.known):
            return (call(self.module.writer.runtime("evaluation", "allOf"), *self._strict(expression)),)
        return (*self.conjuncts(left), *self.conjuncts(right))

    def _strict(self, expression: Operated) -> Iterator[Code]:
        return (self.write(each) for each in _chain_of(expression))

    def _logical(self, expression: Operated) -> Code:
        """A chain of `or`: `||` where nothing after the first operand can fail, else all are worked out."""
        operands = list(_chain_of(expression))
        if not all(total(each, self.known) for each in operands[1:]):
            return call(self.module.writer.runtime("evaluation", "anyOf"), *self._strict(expression))
        written = self.write(operands[0])
        for each in operands[1:]:
            written = binary(written, "||", self.write(each), Level.OR)
        return written

    def _comparison(self, operation: Operation, left: Expression, right: Expression, span: Span) -> Code:
        sign, named = COMPARISONS[operation]
        equality = operation in (Operation.EQUAL, Operation.DIFFERENT)
        if is_native(left.type) or (equality and self._is_plain_case(left.type)):
            level = Level.EQUALITY if equality else Level.RELATION
            return binary(self.write(left), sign, self.write(right), level)
        if has_methods(left.type):
            compared = method(self.write(left), named, self._whole(right))
            return negated(compared) if operation is Operation.DIFFERENT else compared
        first, second = self.write(left), self.write(right)
        if left.type is Base.DURATION:
            name = "sameDuration" if equality else "compareDurations"
            compared = call(self.module.writer.runtime("dates", name), first, second)
        else:
            name = "equal" if equality else "compare"
            compared = call(
                self.module.writer.runtime("compare", name), descriptor(self.module, left.type), first, second
            )
        if not plain(left.type, self.known):
            compared = self.placed(span, compared)
        if equality:
            return compared if operation is Operation.EQUAL else negated(compared)
        return binary(compared, sign, Text("0"), Level.RELATION)

    def _is_plain_case(self, shown: Type) -> bool:
        """Whether values of a type are the objects of an enumeration whose cases carry nothing."""
        return isinstance(shown, EnumerationType) and is_plain(self.module.enumeration(shown.name))

    def _contains(self, listed: Expression, element: Expression, span: Span) -> Code:
        in_any_order = total(listed, self.known) or total(element, self.known)
        if in_any_order and (is_native(element.type) or self._is_plain_case(element.type)):
            return method(self.write(listed), "includes", self.write(element))
        head = self.module.writer.runtime("compare", "contains")
        described = descriptor(self.module, element.type)
        found = call(head, described, self.write(element), self.write(listed))
        return found if plain(element.type, self.known) else self.placed(span, found)


def is_native(shown: Type) -> bool:
    """Whether `===` and `<` on the values of a type are those of the language."""
    return isinstance(shown, MoneyIn) or shown in _NATIVE


def has_methods(shown: Type) -> bool:
    """Whether the values of a type have methods that compare them."""
    return isinstance(shown, DecimalIn) or shown in _WITH_METHODS


def _is_field_of(value: Expression, local: Local, structure: QualifiedName, name: str) -> bool:
    """Whether a value is that very field of what a local stands for."""
    match value:
        case FieldRead(Local(_, key), of, field):
            return key == local.key and of == structure and field == name
        case _:
            return False


def _choice(test: Code, given: Code, otherwise: Code) -> Code:
    """One of two; the test itself, where they are true and false."""
    if (given, otherwise) == (Text("true"), Text("false")):
        return test
    if (given, otherwise) == (Text("false"), Text("true")):
        return negated(test)
    return Choice(test, given, otherwise)


def _chain_of(expression: Operated) -> Iterator[Expression]:
    """The operands of a chain of one logical operation."""
    for each in expression.operands:
        if isinstance(each, Operated) and each.operation is expression.operation:
            yield from _chain_of(each)
        else:
            yield each
