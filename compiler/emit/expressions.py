"""Expressions as Python expressions.

A payload is read from what it was bound from (`project.content`) wherever that is a stable name, so that a test and
what it guards narrow the same thing. What has no name yet is named in the test itself (`(found := ...)`). Operators
are `operators`, lists are `lists`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import assert_never

from compiler.emit.citing import amounts_of
from compiler.emit.inlined import names_payload
from compiler.emit.layout import (
    Choice,
    Code,
    Function,
    Keyword,
    Level,
    Named,
    Parenthesised,
    Text,
    after,
    binary,
    call,
    collection,
    conjunction,
    flat,
    made,
    negated,
    tight,
)
from compiler.emit.lists import Lists
from compiler.emit.module import ModuleContext, quoted
from compiler.emit.operators import Operators
from compiler.emit.writer import Names, snake_case
from compiler.optimise.subjects import subject_of
from compiler.optimise.total import Knowledge
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
from compiler.types import Base, OptionalType, QualifiedName, Type
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
    #: The literals that were written since the last statement.
    amounts: list[LiteralValue] = field(default_factory=list)

    def spoken(self) -> str:
        """The amounts that were written since the last statement, in words."""
        return amounts_of(self.amounts)

    # ------------------------------------------------------------------------------------------- all expressions

    def write(self, expression: Expression) -> Code:
        """An expression as Python code of the same value and the same failures."""
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
                return after(self.write(operand), f".{field_name(field)}")
            case TupleMade(items) | ListMade(items):
                return collection(tuple(self.write(item) for item in items))
            case TupleRead(operand, index):
                return after(self.write(operand), f"[{index}]")
            case Operated():
                return Operators(self).write(expression)
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
        if self.module.is_plain(enumeration):
            return binary(scrutinee, "is", Text(spelt), Level.COMPARISON)
        return call("isinstance", scrutinee, Text(spelt))

    def payload(self, scrutinee: Code, enumeration: QualifiedName) -> Code:
        return after(scrutinee, ".value" if self.module.is_optional(enumeration) else ".content")

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
        return conjunction((test, *Operators(self).conjuncts(rest)))

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
        if self.module.is_plain(expression.enumeration):
            return Text(spelt)
        return call(spelt, *(() if expression.payload is None else (self.write(expression.payload),)))


@cache
def field_name(name: str) -> str:
    """A field, input or output as an attribute and keyword argument."""
    return Names(taken=set(_CALLED_BY_SCOPES)).reserve(plain_name(name))


@cache
def plain_name(name: str) -> str:
    """A variable's name without points: the reading `Warranty.amounts` of a called scope is `warranty__amounts`."""
    *scope, own = name.split(".")
    return "__".join((*(snake_case(part) for part in scope), own))


#: What the body of a scope's function calls: no input may hide it.
_CALLED_BY_SCOPES = frozenset(("as_chosen", "attempt", "known", "require"))


def _choice(given: Code, test: Code, otherwise: Code) -> Code:
    """One of two; the test itself, where they are true and false."""
    if (given, otherwise) == (Text("True"), Text("False")):
        return test
    if (given, otherwise) == (Text("False"), Text("True")):
        return negated(test)
    return Choice(given, test, otherwise)
