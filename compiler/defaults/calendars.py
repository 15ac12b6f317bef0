"""In which calendars the parts of a program count working days, themselves or by what they call."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from compiler.defaults.from_typed import expressions_in
from compiler.defaults.tree import Binding, Program, Scope, SubscopeBinding
from compiler.runtime.calendars import Calendar
from compiler.typed.tree import Call, ConstantRead, Expression, LiteralValue, ScopeCall, VariableRead
from compiler.typed.walk import descendants
from compiler.types import Base, QualifiedName
from dsl.diagnostics import Diagnostic
from dsl.records import record


@record
class Counting:
    """The calendars that each constant, function and scope counts in, by its name; what counts in none is left out."""

    calendars: Mapping[QualifiedName, Calendar]
    reached: Mapping[QualifiedName, tuple[QualifiedName, ...]]

    def of_scope(self, scope: QualifiedName) -> tuple[Calendar, ...]:
        """The calendars that a question to a scope counts in."""
        return tuple(self.calendars[name] for name in self.reached.get(scope, ()))

    def counts(self, expression: Expression) -> bool:
        """Whether working out an expression may count working days."""
        return any(
            (isinstance(part, Call) and isinstance(part.function, VariableRead)) or self._of(part)
            for part in descendants(expression)
        )

    def _of(self, part: Expression) -> tuple[QualifiedName, ...]:
        match part:
            case ConstantRead(name, Base.CALENDAR):
                return (name,)
            case ConstantRead(name) | ScopeCall(name):
                return self.reached.get(name, ())
            case _:
                return ()


def counting(program: Program) -> Counting:
    """What a program counts in. Each constant and scope comes after what it uses."""
    calendars: dict[QualifiedName, Calendar] = {}
    reached: dict[QualifiedName, tuple[QualifiedName, ...]] = {}
    found = Counting(calendars, reached)
    for module in program.modules:
        for constant in module.constants:
            body = constant.body
            if isinstance(body, LiteralValue) and isinstance(body.value, Calendar):
                calendars[constant.name] = body.value
            elif body is not None and calendars:
                _note(reached, constant.name, _calendars(found, (body,)))
        for scope in module.scopes if calendars else ():
            called = (reached.get(each.scope, ()) for each in scope.bindings if isinstance(each, SubscopeBinding))
            inside = _calendars(found, _expressions(scope))
            _note(reached, scope.name, (*inside, *(name for each in called for name in each)))
    return found


def constants_that_count(program: Program) -> Iterator[Diagnostic]:
    """Constants that are worked out once, and count working days in what they call."""
    found = counting(program)
    for module in program.modules:
        for constant in module.constants:
            if not constant.parameters and constant.name in found.reached:
                yield Diagnostic("working-days-in-constant", constant.span)


def _note(
    reached: dict[QualifiedName, tuple[QualifiedName, ...]], name: QualifiedName, found: Iterable[QualifiedName]
) -> None:
    several = tuple(sorted(set(found)))
    if several:
        reached[name] = several


def _calendars(found: Counting, expressions: Iterable[Expression]) -> tuple[QualifiedName, ...]:
    return tuple(name for each in expressions for part in descendants(each) for name in found._of(part))


def _expressions(scope: Scope) -> Iterator[Expression]:
    for binding in scope.bindings:
        if isinstance(binding, Binding):
            yield from expressions_in(binding.term) if binding.term is not None else ()
        else:
            for each in binding.inputs:
                yield from expressions_in(each.term)
    for assertion in scope.assertions:
        yield assertion.condition
        if assertion.guard is not None:
            yield assertion.guard
