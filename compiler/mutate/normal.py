"""What rules say, up to ways of saying it: two that have the same form give the same for all facts.

Only plain laws are used: what is not not is, the parts of `and` and `or` have no order, `> 5` is `>= 6` of whole
numbers, days and amounts, of two bounds on one side one decides, an `if` under `not` has its branches the other way,
and a rule that never applies is none. Sound since the language is strict and pure: the same parts are worked out on
both sides. What is not found to be the same may still be.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from datetime import date, timedelta
from typing import Any, TypeAlias

from compiler.defaults.tree import Assertion, Binding, Constant, Default, Empty, Scope, SubscopeBinding
from compiler.operators import Operation
from compiler.typed.tree import Arm, Conditional, Expression, Lambda, LiteralValue, Local, Operated
from compiler.types import Base, MoneyIn, Type

Form: TypeAlias = "tuple[object, ...]"
_Numbers: TypeAlias = dict[int, int]

_JOINED = (Operation.AND, Operation.OR)
_BOUNDS = (Operation.GREATER_OR_EQUAL, Operation.LESS_OR_EQUAL)
_DENIED = {
    Operation.EQUAL: Operation.DIFFERENT,
    Operation.DIFFERENT: Operation.EQUAL,
    Operation.LESS: Operation.GREATER_OR_EQUAL,
    Operation.LESS_OR_EQUAL: Operation.GREATER,
    Operation.GREATER: Operation.LESS_OR_EQUAL,
    Operation.GREATER_OR_EQUAL: Operation.LESS,
}


def form_of(declaration: Scope | Constant) -> Form:
    """What a declaration says."""
    if isinstance(declaration, Constant):
        numbers: _Numbers = {}
        parameters = tuple(_form(each, numbers) for each in declaration.parameters)
        return (parameters, _form(declaration.body, numbers))
    variables = frozenset(_variable(each) for each in declaration.bindings)
    return (variables, frozenset(_assertion(each) for each in declaration.assertions))


def _variable(binding: Binding | SubscopeBinding) -> Form:
    if isinstance(binding, SubscopeBinding):
        given = frozenset((each.name, _defined(each.parameters, each.term)) for each in binding.inputs)
        return (binding.name, None, given)
    default = binding.reading.default if binding.reading else None
    return (binding.name, binding.state, _defined(binding.parameters, binding.term), default)


def _defined(parameters: tuple[Local, ...], term: Default | None) -> Form:
    numbers: _Numbers = {}
    return (tuple(_form(each, numbers) for each in parameters), term and _term(term, numbers))


def _assertion(assertion: Assertion) -> Form:
    return (_form(assertion.guard, {}), _form(assertion.condition, {}), assertion.message)


def _term(term: Default, numbers: _Numbers) -> Form:
    """A term without the rules that never apply; a group of one rule is that rule."""
    exceptions = tuple(_term(each, numbers) for each in term.exceptions if not _never(each))
    match term.consequence:
        case Empty():
            then: object = "nothing"
        case Default():
            then = _term(term.consequence, numbers)
        case _:
            then = _form(term.consequence, numbers)
    if then == "nothing" and len(exceptions) == 1:
        return exceptions[0]
    holds = _form(term.justification, numbers) if term.justification is not None else _TRUE
    return ("term", exceptions, holds, then)


def _never(term: Default) -> bool:
    """Whether a term has no value, whatever the facts."""
    if not all(_never(each) for each in term.exceptions):
        return False
    is_denied = isinstance(term.justification, LiteralValue) and term.justification.value is False
    match term.consequence:
        case Empty():
            return True
        case Default():
            return is_denied or _never(term.consequence)
        case _:
            return is_denied


# -------------------------------------------------------------------------------------------------- expressions

_TRUE: Form = (LiteralValue, (bool, True), (Base, Base.BOOLEAN))
_FALSE: Form = (LiteralValue, (bool, False), (Base, Base.BOOLEAN))


def _form(tree: object, numbers: _Numbers) -> Form:
    match tree:
        case tuple():
            return tuple(_form(each, numbers) for each in tree)
        case Local():
            return ("local", numbers.setdefault(tree.key, len(numbers)))
        case Operated(Operation.NOT, (operand,)):
            return _denied(operand, numbers)
        case Operated(operation, operands) if operation in _JOINED:
            return _joined(operation, operands, numbers)
        case Operated(operation, (left, right)) if operation in _DENIED:
            return _compared(operation, left, right, numbers)
        case Conditional(Operated(Operation.NOT, (condition,)), consequence, alternative, type_):
            parts = (condition, alternative, consequence, type_)
            return (Conditional, *(_form(each, numbers) for each in parts))
        case _ if isinstance(tree, Expression | Arm | Lambda):
            said = (getattr(tree, each.name) for each in fields(tree) if each.compare)
            return (type(tree), *(_form(each, numbers) for each in said))
        case _:
            return (type(tree), tree)


def _denied(operand: Expression, numbers: _Numbers) -> Form:
    match operand:
        case Operated(Operation.NOT, (inner,)):
            return _form(inner, numbers)
        case Operated(operation, (left, right)) if operation in _DENIED and left.type is not Base.DURATION:
            return _compared(_DENIED[operation], left, right, numbers)
        case LiteralValue(value, Base.BOOLEAN):
            return _FALSE if value else _TRUE
        case _:
            return ("not", _form(operand, numbers))


def _joined(operation: Operation, operands: tuple[Expression, ...], numbers: _Numbers) -> Form:
    neutral = _TRUE if operation is Operation.AND else _FALSE
    parts = _tightest(operation, frozenset(_form(each, numbers) for each in _parts(operation, operands)) - {neutral})
    if len(parts) == 1:
        return next(iter(parts))
    return (operation, parts) if parts else neutral


def _tightest(operation: Operation, parts: frozenset[Form]) -> frozenset[Form]:
    """Of several bounds on one side of the same thing the one that decides: of `and` the narrowest, of `or` the
    widest."""
    bounds: dict[tuple[Operation, object], list[tuple[Any, Form]]] = {}
    for part in parts:
        match part:
            case (Operation() as side, of, (_, (_, limit), "whole")) if side in _BOUNDS:
                bounds.setdefault((side, of), []).append((limit, part))
            case _:
                pass
    lost: set[Form] = set()
    for (side, _), found in bounds.items():
        is_highest = (side is Operation.GREATER_OR_EQUAL) == (operation is Operation.AND)
        kept = max(found, key=_limit) if is_highest else min(found, key=_limit)
        lost.update(part for _, part in found if part != kept[1])
    return parts - lost


def _limit(bound: tuple[Any, Form]) -> Any:
    return bound[0]


def _parts(operation: Operation, operands: tuple[Expression, ...]) -> Iterator[Expression]:
    for each in operands:
        if isinstance(each, Operated) and each.operation is operation:
            yield from _parts(operation, each.operands)
        else:
            yield each


def _compared(operation: Operation, left: Expression, right: Expression, numbers: _Numbers) -> Form:
    """A comparison; of whole steps with a literal by the first value on its side."""
    if operation in (Operation.EQUAL, Operation.DIFFERENT):
        return (operation, frozenset((_form(left, numbers), _form(right, numbers))))
    value = right.value if isinstance(right, LiteralValue) and _is_whole(right.type) else None
    step = {Operation.GREATER: 1, Operation.LESS: -1}.get(operation)
    if step is not None and isinstance(value, int | date) and value not in (date.max, date.min):
        kept = Operation.GREATER_OR_EQUAL if step == 1 else Operation.LESS_OR_EQUAL
        moved = value + timedelta(days=step) if isinstance(value, date) else value + step
        return (kept, _form(left, numbers), _bound(moved))
    if isinstance(value, int | date):
        return (operation, _form(left, numbers), _bound(value))
    return (operation, _form(left, numbers), _form(right, numbers))


def _bound(limit: int | date) -> Form:
    return (LiteralValue, (type(limit), limit), "whole")


def _is_whole(type_: Type) -> bool:
    return type_ in (Base.INTEGER, Base.MONEY, Base.DATE, Base.WORKING_DURATION) or isinstance(type_, MoneyIn)
