"""Unification: which unknown types stand for which known ones.

`AnyType("?")` is the type of what could not be understood: it agrees with everything, so that one mistake is said once.
"""

from __future__ import annotations

from collections.abc import Mapping

from compiler.types import (
    AnyType,
    FunctionType,
    ListType,
    OptionalType,
    TupleType,
    Type,
    UnknownType,
)
from dsl.source import Span

#: The type of an expression with a mistake that has been reported.
MISTAKEN = AnyType("?")


class Inference:
    """The unknown types of one definition and what has been found out of them."""

    def __init__(self) -> None:
        self._found: dict[int, Type] = {}
        self.asked = 0
        #: The expression at which types are compared, and for each type found the one at which it was.
        self.here: Span | None = None
        self.found_at: dict[int, Span | None] = {}
        #: The declared type variables that stand open in the body of their function, by their unknown types.
        self.open: dict[UnknownType, str] = {}

    def fresh(self) -> UnknownType:
        """A type not known yet."""
        self.asked += 1
        return UnknownType(self.asked)

    def known(self, type_: Type) -> Type:
        """The outermost form of a type as far as it is known; parts of it may still be unknown."""
        while isinstance(type_, UnknownType) and type_.number in self._found:
            type_ = self._found[type_.number]
        return type_

    def shown(self, type_: Type) -> Type:
        """A type for a message: what stands open bears its declared name."""
        return _closed(self.resolved(type_), self.open)

    def closed(self, type_: Type) -> Type:
        """A type at the end of inference: a part that nothing asked about, the items of an empty list say, may be
        anything."""
        return _closed(self.resolved(type_), {})

    def resolved(self, type_: Type) -> Type:
        """A type with all that is known of its parts put in."""
        match self.known(type_):
            case ListType(element):
                return ListType(self.resolved(element))
            case OptionalType(element):
                return OptionalType(self.resolved(element))
            case TupleType(items):
                return TupleType(tuple(self.resolved(item) for item in items))
            case FunctionType(parameters, result):
                return FunctionType(tuple(self.resolved(each) for each in parameters), self.resolved(result))
            case other:
                return other

    def instantiated(self, type_: Type, fresh: dict[str, Type]) -> Type:
        """A declared type with its type variables left open, each to one unknown type of `fresh`."""
        match type_:
            case AnyType(name) if type_ != MISTAKEN:
                if name not in fresh:
                    fresh[name] = self.fresh()
                return fresh[name]
            case ListType(element):
                return ListType(self.instantiated(element, fresh))
            case OptionalType(element):
                return OptionalType(self.instantiated(element, fresh))
            case TupleType(items):
                return TupleType(tuple(self.instantiated(item, fresh) for item in items))
            case FunctionType(parameters, result):
                taken = tuple(self.instantiated(each, fresh) for each in parameters)
                return FunctionType(taken, self.instantiated(result, fresh))
            case _:
                return type_

    def unify(self, one: Type, other: Type) -> bool:
        """Makes two types the same if they can be; says whether they are."""
        one, other = self.known(one), self.known(other)
        if one == other or MISTAKEN in (one, other):
            return True
        if isinstance(one, UnknownType) and isinstance(other, UnknownType):
            # The older stands: it may be a declared type variable, and its place is asked for.
            return self._bind(max(one, other, key=_age), min(one, other, key=_age))
        if isinstance(one, UnknownType):
            return self._bind(one, other)
        if isinstance(other, UnknownType):
            return self._bind(other, one)
        match one, other:
            case (ListType(a), ListType(b)) | (OptionalType(a), OptionalType(b)):
                return self.unify(a, b)
            case TupleType(a), TupleType(b):
                return len(a) == len(b) and all(self.unify(x, y) for x, y in zip(a, b, strict=True))
            case FunctionType(a, result), FunctionType(b, other_result) if len(a) == len(b):
                return self.unify(result, other_result) and all(self.unify(x, y) for x, y in zip(a, b, strict=True))
            case _:
                return False

    def _bind(self, unknown: UnknownType, type_: Type) -> bool:
        if self._occurs(unknown, type_):
            return False
        self._found[unknown.number] = type_
        self.found_at[unknown.number] = self.here
        return True

    def _occurs(self, unknown: UnknownType, type_: Type) -> bool:
        match self.known(type_):
            case UnknownType() as other:
                return other == unknown
            case ListType(element) | OptionalType(element):
                return self._occurs(unknown, element)
            case TupleType(items):
                return any(self._occurs(unknown, item) for item in items)
            case FunctionType(parameters, result):
                return any(self._occurs(unknown, each) for each in (*parameters, result))
            case _:
                return False


def _age(unknown: UnknownType) -> int:
    return unknown.number


def _closed(type_: Type, open_: Mapping[UnknownType, str]) -> Type:
    match type_:
        case UnknownType():
            return AnyType(open_.get(type_, "anything:"))
        case ListType(element):
            return ListType(_closed(element, open_))
        case OptionalType(element):
            return OptionalType(_closed(element, open_))
        case TupleType(items):
            return TupleType(tuple(_closed(item, open_) for item in items))
        case FunctionType(parameters, result):
            return FunctionType(tuple(_closed(each, open_) for each in parameters), _closed(result, open_))
        case other:
            return other


def is_finished(type_: Type) -> bool:
    """Whether a resolved type has no unknown part, and none that a caller may choose."""
    match type_:
        case UnknownType():
            return False
        case AnyType():
            return type_ == MISTAKEN
        case ListType(element) | OptionalType(element):
            return is_finished(element)
        case TupleType(items):
            return all(is_finished(item) for item in items)
        case FunctionType(parameters, result):
            return all(is_finished(each) for each in (*parameters, result))
        case _:
            return True
