"""The scopes that a rule asks by `output of`, so that a reason can lead into them as it does into sub-scopes.

Each call becomes a closed expression for the values of its inputs, in which the names bound around it are bound again;
where the rule does not come to the call (another branch, another case), it gives nothing. A call for each element of a
list is left out: there is no one answer to show.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from compiler.defaults.tree import Default, Empty, Scope
from compiler.typed.tree import (
    OPTIONAL,
    Arm,
    CaseTest,
    Conditional,
    Construction,
    Expression,
    Extremum,
    FieldRead,
    Fold,
    Let,
    Local,
    Match,
    ScopeCall,
    Sorted,
    Traversal,
    TupleMade,
)
from compiler.typed.walk import children, descendants
from compiler.types import OptionalType, QualifiedName, TupleType
from dsl.records import record
from dsl.surface.tree import Role

_Close = Callable[[Expression], Expression]


@record
class Asked:
    """A call of a scope. `given` is an optional tuple of the values of `inputs`; of the outputs those are named that
    are read, none where all may be. `in_condition`: it decides whether the rule applies."""

    scope: QualifiedName
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    given: Expression
    in_condition: bool


def calls_of_rule(term: Default, scope: Callable[[QualifiedName], Scope]) -> tuple[Asked, ...]:
    """The calls of a rule's own condition and consequence."""
    condition = () if term.justification is None else (term.justification,)
    consequence = () if isinstance(term.consequence, Default | Empty) else (term.consequence,)
    return (*calls_in(condition, scope, in_condition=True), *calls_in(consequence, scope))


def calls_in(
    expressions: Iterable[Expression], scope: Callable[[QualifiedName], Scope], *, in_condition: bool = False
) -> tuple[Asked, ...]:
    """The calls of some expressions; `scope` finds the scope that is called."""
    return tuple(
        asked
        for each in expressions
        if any(isinstance(part, ScopeCall) for part in descendants(each))
        for asked in _Search(scope, in_condition).calls(each, lambda inner: inner, ())
    )


@record
class _Search:
    scope: Callable[[QualifiedName], Scope]
    in_condition: bool

    def calls(self, expression: Expression, close: _Close, outputs: tuple[str, ...]) -> Iterator[Asked]:
        """The calls within an expression; `close` puts what stands around it around another expression, `outputs` are
        those fields of its value that are read."""
        match expression:
            case ScopeCall(scope, inputs):
                for _, value in inputs:
                    yield from self.calls(value, close, ())
                names = tuple(name for name, _ in inputs)
                yield Asked(scope, names, outputs, self._given(expression, close), self.in_condition)
            case FieldRead(operand, _, field):
                yield from self.calls(operand, close, (field,))
            case Let(local, value, body):
                yield from self.calls(value, close, _fields_read(local, body))
                yield from self.calls(body, lambda inner: close(_named(expression, inner)), outputs)
            case Conditional():
                yield from self._in_branches(expression, close, outputs)
            case Match(scrutinee):
                yield from self.calls(scrutinee, close, ())
                yield from self._in_match(expression, close, outputs)
            case CaseTest(scrutinee, enumeration, case, local, rest):
                yield from self.calls(scrutinee, close, ())
                if rest is not None:

                    def tested(inner: Expression) -> Expression:
                        arm = Arm(case, local, inner)
                        return close(Match(scrutinee, enumeration, (arm,), _none(inner), inner.type, expression.span))

                    yield from self.calls(rest, tested, ())
            case Traversal(_, lists) | Fold(lists):
                for each in lists:
                    yield from self.calls(each, close, ())
            case Extremum(_, operand) | Sorted(operand):
                yield from self.calls(operand, close, ())
            case _:
                for each in children(expression):
                    yield from self.calls(each, close, ())

    def _in_branches(self, whole: Conditional, close: _Close, outputs: tuple[str, ...]) -> Iterator[Asked]:
        def first(inner: Expression) -> Expression:
            return close(Conditional(whole.condition, inner, _none(inner), inner.type, whole.span))

        def second(inner: Expression) -> Expression:
            return close(Conditional(whole.condition, _none(inner), inner, inner.type, whole.span))

        yield from self.calls(whole.condition, close, ())
        yield from self.calls(whole.consequence, first, outputs)
        yield from self.calls(whole.alternative, second, outputs)

    def _in_match(self, match: Match, close: _Close, outputs: tuple[str, ...]) -> Iterator[Asked]:
        for position, arm in enumerate(match.arms):

            def closed(inner: Expression, position: int = position) -> Expression:
                arms = tuple(
                    Arm(each.case, each.local, inner if here == position else _none(inner))
                    for here, each in enumerate(match.arms)
                )
                wildcard = None if match.wildcard is None else _none(inner)
                return close(replace(match, arms=arms, wildcard=wildcard, type=inner.type))

            yield from self.calls(arm.body, closed, outputs)
        if match.wildcard is not None:

            def otherwise(inner: Expression) -> Expression:
                arms = tuple(Arm(each.case, each.local, _none(inner)) for each in match.arms)
                return close(replace(match, arms=arms, wildcard=inner, type=inner.type))

            yield from self.calls(match.wildcard, otherwise, outputs)

    def _given(self, call: ScopeCall, close: _Close) -> Expression:
        """The values that a call gives; what may be left out is marked as given where it is optional itself."""
        left_out = {each.name for each in self.scope(call.scope).inputs if each.role is Role.CONTEXT}
        values = tuple(
            _present(value) if name in left_out and isinstance(value.type, OptionalType) else value
            for name, value in call.inputs
        )
        return close(_present(TupleMade(values, TupleType(tuple(each.type for each in values)), call.span)))


def _named(whole: Let, inner: Expression) -> Expression:
    """An expression with the name around it that it may read."""
    if not any(isinstance(part, Local) and part.key == whole.local.key for part in descendants(inner)):
        return inner
    return Let(whole.local, whole.value, inner, inner.type, whole.span)


def _present(value: Expression) -> Construction:
    return Construction(OPTIONAL, "Present", value, OptionalType(value.type), value.span)


def _none(like: Expression) -> Construction:
    return Construction(OPTIONAL, "Absent", None, like.type, like.span)


def _fields_read(local: Local, body: Expression) -> tuple[str, ...]:
    """The fields that are read of a local; none where it is read as a whole."""
    found: dict[str, None] = {}
    whole = sum(isinstance(part, Local) and part.key == local.key for part in descendants(body))
    for part in descendants(body):
        match part:
            case FieldRead(Local(_, key), _, field) if key == local.key:
                found.setdefault(field)
                whole -= 1
            case _:
                pass
    return () if whole else tuple(found)
