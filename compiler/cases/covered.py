"""What of the rules the cases come to: each rule taken and not taken, each condition both ways, each branch."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import field
from typing import Literal, TypeAlias

from compiler.cases.reach import Reach, Stretch, stretch
from compiler.operators import Operation
from compiler.typed import program as typed
from compiler.typed.tree import CaseTest, Conditional, Expression, Impossible, LiteralValue, Match, Operated
from compiler.typed.walk import children
from compiler.types import Base, QualifiedName
from dsl.records import record
from dsl.source import Span

#: What there is to come to: a rule that applies or does not; a condition that holds or does not; a branch; the body of
#: a function; an assertion that holds or refuses.
What: TypeAlias = Literal["applies", "does not apply", "holds", "does not hold", "branch", "function", "met", "refuses"]
Wanted: TypeAlias = Callable[[QualifiedName, Span], bool]

_JOINING = (Operation.AND, Operation.OR, Operation.NOT, Operation.XOR)


@record
class Point:
    """Something that a case should come to. `place` is the variable or function it is in, `span` where it stands."""

    what: What
    place: str
    is_reached: bool
    span: Span = field(compare=False, repr=False)


def points(program: typed.Program, reaches: Iterable[Reach], wanted: Wanted) -> tuple[Point, ...]:
    """All there is to come to in the rules that are wanted, in the order of their files, each with whether a case did.
    Of a branch or rule that is not reached, what stands in it is left out."""
    finder = _Finder(_together(reaches), wanted)
    found = (point for module in program.modules for point in finder.module(module))
    return tuple(sorted(found, key=lambda each: (each.span.path, each.span.start)))


def _together(reaches: Iterable[Reach]) -> Reach:
    whole = Reach()
    for each in reaches:
        whole.worked_out.update(each.worked_out)
        whole.conditions.update(each.conditions)
        whole.rules.update(each.rules)
    return whole


class _Finder:
    def __init__(self, reach: Reach, wanted: Wanted) -> None:
        self.reach = reach
        self.wanted = wanted
        self.place = ""

    def module(self, module: typed.Module) -> Iterator[Point]:
        for constant in module.constants:
            declared = constant.constant
            if constant.parameters and constant.body is not None and self.wanted(declared.name, declared.span):
                self.place = declared.name.name
                is_called = stretch(constant.body.span) in self.reach.worked_out
                yield self._point("function", declared.span, is_reached=is_called)
                yield from self._inside(constant.body) if is_called else ()
        for scope in module.scopes:
            name = scope.scope.name
            for defined, definition in scope.definitions.items():
                self.place = f"{name.name}.{defined}"
                for rule in definition.rules:
                    if self.wanted(name, rule.rule.definition.span):
                        yield from self._rule(rule)
            self.place = f"{name.name}, assertion"
            for assertion in scope.assertions:
                if self.wanted(name, assertion.assertion.assertion.span):
                    yield from self._assertion(assertion)

    def _point(self, what: What, span: Span, *, is_reached: bool) -> Point:
        return Point(what, self.place, is_reached, span)

    def _rule(self, rule: typed.Rule) -> Iterator[Point]:
        span = rule.rule.definition.span
        place = stretch(span)
        applies = (place, True) in self.reach.rules
        yield self._point("applies", span, is_reached=applies)
        if rule.condition is not None:
            yield self._point("does not apply", span, is_reached=(place, False) in self.reach.rules)
            if applies or (place, False) in self.reach.rules:
                yield from self._condition(rule.condition)
        if applies:
            yield from self._value(rule.consequence)

    def _assertion(self, assertion: typed.Assertion) -> Iterator[Point]:
        condition = assertion.condition
        place, span = stretch(condition.span), assertion.assertion.assertion.span
        yield self._point("met", span, is_reached=(place, True) in self.reach.conditions)
        yield self._point("refuses", span, is_reached=(place, False) in self.reach.conditions)
        if place in self.reach.worked_out:
            yield from self._parts(condition)

    def _value(self, value: Expression) -> Iterator[Point]:
        """What is in a value; one that joins conditions has them as a condition has."""
        is_joined = value.type is Base.BOOLEAN and isinstance(value, CaseTest | Operated)
        yield from self._parts(value) if is_joined else self._inside(value)

    def _inside(self, expression: Expression) -> Iterator[Point]:
        """The branches in an expression, and the conditions that decide on them."""
        match expression:
            case Conditional(condition, consequence, alternative):
                yield from self._condition(condition)
                for branch in (consequence, alternative):
                    yield from self._branch(branch)
            case Match(scrutinee, _, arms, wildcard):
                yield from self._inside(scrutinee)
                for branch in (*(each.body for each in arms), *([wildcard] if wildcard is not None else [])):
                    yield from self._branch(branch)
            case _:
                for each in children(expression):
                    yield from self._value(each)

    def _branch(self, branch: Expression) -> Iterator[Point]:
        """A branch; one that the text holds to be impossible need not be reached."""
        if isinstance(branch, Impossible):
            return
        is_reached = stretch(branch.span) in self.reach.worked_out
        yield self._point("branch", branch.span, is_reached=is_reached)
        yield from self._value(branch) if is_reached else ()

    def _condition(self, condition: Expression) -> Iterator[Point]:
        """A condition, both ways, part by part."""
        match condition:
            case Operated(operation, operands) if operation in _JOINING:
                for each in operands:
                    yield from self._condition(each)
            case CaseTest(rest=rest):
                yield from self._both_ways(condition.test_span)
                yield from self._inside(condition.scrutinee)
                yield from self._condition(rest) if rest is not None else ()
            case Conditional() | Match():
                yield from self._inside(condition)
            case LiteralValue():
                return
            case _:
                yield from self._both_ways(condition.span)
                yield from self._inside(condition)

    def _parts(self, condition: Expression) -> Iterator[Point]:
        """The parts of a condition that has been counted as a whole, if it has any."""
        is_joined = isinstance(condition, Operated) and condition.operation in _JOINING
        is_joined |= isinstance(condition, CaseTest) and condition.rest is not None
        yield from self._condition(condition) if is_joined else self._inside(condition)

    def _both_ways(self, span: Span) -> Iterator[Point]:
        place: Stretch = stretch(span)
        yield self._point("holds", span, is_reached=(place, True) in self.reach.conditions)
        yield self._point("does not hold", span, is_reached=(place, False) in self.reach.conditions)
