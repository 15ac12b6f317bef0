"""The stable things that conditions are about: variables, their fields, and the payloads of their cases."""

from __future__ import annotations

from typing import TypeAlias

from compiler.typed.tree import Expression, FieldRead, Local, TupleRead, VariableRead
from compiler.types import Base, DecimalIn, MoneyIn, Type
from dsl.records import record


@record
class Payload:
    """What a case of an expression carries."""

    of: Subject
    case: str


#: What conditions are about: a variable, a field or item of it, the payload of a case of it.
Subject: TypeAlias = "Payload | tuple[str, ...] | tuple[Subject, str]"


def subject_in(expression: Expression, bound: dict[int, Subject]) -> Subject | None:
    """The name of a stable thing, or None for what is computed; `bound` are the names of payloads."""
    match expression:
        case VariableRead(name, state):
            return ("variable", name, state or "")
        case Local(_, key):
            return bound.get(key, ("local", str(key)))
        case FieldRead(operand, structure, field):
            inner = subject_in(operand, bound)
            return None if inner is None else (inner, f"{structure}.{field}")
        case TupleRead(operand, index):
            inner = subject_in(operand, bound)
            return None if inner is None else (inner, str(index))
        case _:
            return None


def subject_of(expression: Expression) -> Subject | None:
    """The stable thing that an expression names, if it names one."""
    return subject_in(expression, {})


def is_ordered(type_: Type) -> bool:
    """Whether the order of a type is total, so that its comparison cannot fail, and its values are numbers or days."""
    numbers = (Base.INTEGER, Base.DECIMAL, Base.MONEY, Base.DATE, Base.WORKING_DURATION)
    return type_ in numbers or isinstance(type_, MoneyIn | DecimalIn)
