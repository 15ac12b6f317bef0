"""Operations on lists: the methods of arrays, and the run-time library for the rest."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol, assert_never

from compiler.emit.writer import Names
from compiler.javascript.descriptors import descriptor
from compiler.javascript.layout import Arrow, Code, Property, Text, array, call, method, negated, object_of
from compiler.javascript.module import ModuleContext
from compiler.optimise.total import Knowledge, plain, total
from compiler.typed.tree import Expression, Extremum, Fold, Lambda, Local, Sorted, Traversal
from compiler.types import ListType, Type
from dsl.source import Span


class Writing(Protocol):
    """The expressions of one function in the making."""

    module: ModuleContext
    names: Names
    known: Knowledge

    def write(self, expression: Expression) -> Code: ...

    def declare(self, local: Local) -> str: ...


@dataclass(slots=True)
class Lists:
    """The list operations of the function that `within` writes."""

    within: Writing

    def write(self, expression: Traversal | Extremum | Fold | Sorted) -> Code:
        match expression:
            case Traversal():
                return self._traversal(expression)
            case Extremum():
                return self._extremum(expression)
            case Fold():
                return self._fold(expression)
            case Sorted():
                return self._sorted(expression)
            case _:
                assert_never(expression)

    def _traversal(self, expression: Traversal) -> Code:
        source = self._source(expression.lists, expression.span)
        cannot_fail = total(expression.action.body, self.within.known)
        match expression.kind:
            case "map":
                return method(source, "map", self._each(expression.action))
            case "filter":
                return method(source, "filter", self._each(expression.action))
            case "exists" | "for all" if cannot_fail:
                return method(source, "some" if expression.kind == "exists" else "every", self._each(expression.action))
            case "exists":
                return method(method(source, "map", self._each(expression.action)), "includes", Text("true"))
            case "for all":
                found = method(method(source, "map", self._each(expression.action)), "includes", Text("false"))
                return negated(found)
            case "find":
                return self._find(expression, source)
            case _:
                assert_never(expression.kind)

    def _find(self, expression: Traversal, source: Code) -> Code:
        """The first element of which the condition holds, asked of all: it may fail."""
        tested = self._each(expression.action)
        name = tested.parameters[0]
        if name.startswith("["):
            name = name.removeprefix("[").removesuffix("]")
            element: Code = array(*(Text(each) for each in name.split(", ")))
        else:
            element = Text(name)
        pairs = method(source, "map", Arrow(tested.parameters, array(element, tested.body)))
        return call(self.within.module.writer.runtime("evaluation", "first"), pairs)

    def _each(self, action: Lambda, *leading: str) -> Arrow:
        """What is done with each element; the items of a tuple are taken apart."""
        names = [self.within.declare(each) for each in action.parameters[len(leading) :]]
        parameter = names[0] if len(names) == 1 else f"[{', '.join(names)}]"
        return Arrow((*leading, parameter), self.within.write(action.body))

    def _source(self, lists: tuple[Expression, ...], span: Span) -> Code:
        """One list, or several side by side: these are of one length, or the question cannot be answered."""
        if len(lists) == 1:
            return self.within.write(lists[0])
        head = self.within.module.writer.runtime("evaluation", "together")
        return call(head, self.within.module.spot(span), *(self.within.write(each) for each in lists))

    def _fold(self, expression: Fold) -> Code:
        source = self._source(expression.lists, expression.span)
        started = self.within.write(expression.initial)
        first = self.within.declare(expression.action.parameters[0])
        step = self._each(expression.action, first)
        return call(self.within.module.writer.runtime("evaluation", "fold"), source, started, step)

    def _extremum(self, expression: Extremum) -> Code:
        listed = self.within.write(expression.operand)
        compared = element_of(expression.operand.type) if expression.key is None else expression.key.body.type
        options = list(self._order(expression.key, compared))
        if expression.default is not None:
            options.append(Property("otherwise", Arrow((), self.within.write(expression.default))))
        if expression.default is None or not plain(compared, self.within.known):
            options.append(Property("spot", self.within.module.spot(expression.span)))
        return call(self.within.module.writer.runtime("evaluation", expression.extremum), listed, object_of(*options))

    def _sorted(self, expression: Sorted) -> Code:
        listed = self.within.write(expression.operand)
        compared = element_of(expression.operand.type) if expression.key is None else expression.key.body.type
        options = list(self._order(expression.key, compared))
        if expression.descending:
            options.append(Property("reverse", Text("true")))
        if not plain(compared, self.within.known):
            options.append(Property("spot", self.within.module.spot(expression.span)))
        return call(self.within.module.writer.runtime("evaluation", "sorted"), listed, object_of(*options))

    def _order(self, key: Lambda | None, compared: Type) -> Iterator[Property]:
        """By what elements are ordered: the type that is compared, and how it is found in an element."""
        yield Property("type", descriptor(self.within.module, compared))
        if key is not None:
            yield Property("key", self._each(key))


def element_of(listed: Type) -> Type:
    """The type of the elements of a list."""
    assert isinstance(listed, ListType)
    return listed.element
