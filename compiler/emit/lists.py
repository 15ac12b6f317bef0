"""Operations on lists: comprehensions where Python has one, the run-time library for the rest."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import assert_never

from compiler.emit.descriptors import descriptor
from compiler.emit.layout import Bracket, Code, Comprehension, Function, Keyword, Text, call, collection, flat
from compiler.emit.operators import ordered
from compiler.emit.writing import Writing
from compiler.optimise.total import plain, total
from compiler.typed.tree import Expression, Extremum, Fold, Lambda, Sorted, Traversal
from compiler.types import ListType, Type
from dsl.source import Span


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

    # ------------------------------------------------------------------------------------------- traversals

    def _traversal(self, expression: Traversal) -> Code:
        if expression.kind == "map" and len(expression.lists) == 1:
            fused = self._fused(expression, expression.lists[0])
            if fused is not None:
                return fused
        source = self._source(expression.lists, expression.span)
        several = len(expression.action.parameters) > 1
        target = ""
        if several and expression.kind not in ("filter", "find"):
            target = ", ".join(self.within.declare(each) for each in expression.action.parameters)
        elif several:
            target = self.within.names.reserve("each")
            for index, each in enumerate(expression.action.parameters):
                self.within.bind(each, Text(f"{target}[{index}]"))
        else:
            target = self.within.declare(expression.action.parameters[0])
        body = self.within.write(expression.action.body)
        cannot_fail = total(expression.action.body, self.within.known)
        match expression.kind:
            case "map":
                return call("tuple", Comprehension(body, target, source))
            case "filter":
                return call("tuple", Comprehension(Text(target), target, source, body))
            case "exists":
                return self._every("any", Comprehension(body, target, source), cannot_fail)
            case "for all":
                return self._every("all", Comprehension(body, target, source), cannot_fail)
            case "find":
                return self._find(Comprehension(Text(target), target, source, body), cannot_fail)
            case _:
                assert_never(expression.kind)

    def _fused(self, mapped: Traversal, listed: Expression) -> Code | None:
        """A map over what a filter keeps, in one comprehension; a filter that may fail comes to its end first."""
        if not isinstance(listed, Traversal) or listed.kind != "filter" or len(listed.lists) > 1:
            return None
        (kept, *more), (element, *others) = listed.action.parameters, mapped.action.parameters
        if more or others or not total(listed.action.body, self.within.known):
            return None
        source = self._source(listed.lists, listed.span)
        target = self.within.declare(kept)
        self.within.bind(element, Text(target))
        condition = self.within.write(listed.action.body)
        return call("tuple", Comprehension(self.within.write(mapped.action.body), target, source, condition))

    def _every(self, head: str, tests: Comprehension, cannot_fail: bool) -> Code:
        """`any` and `all` stop early, so that a test that may fail is made of every element before."""
        return call(head, tests if cannot_fail else Bracket("", (tests,), "[", "]"))

    def _find(self, found: Comprehension, cannot_fail: bool) -> Code:
        """The first element of which the condition holds; if the condition may fail, it is asked of all."""
        module = self.within.module
        present = module.writer.runtime("schema", "Present")
        if cannot_fail:
            made = replace(found, element=call(present, found.element))
            return call("next", Bracket("", (made,)), Text("None"))
        assert found.condition is not None
        pairs = Comprehension(collection((found.element, found.condition)), found.target, found.source)
        return call(module.writer.runtime("evaluation", "first"), Bracket("", (pairs,), "[", "]"))

    def _source(self, lists: tuple[Expression, ...], span: Span) -> Code:
        """One list, or several side by side: these are of one length, or the question cannot be answered."""
        with self._unbinding():
            if len(lists) == 1:
                return self.within.write(lists[0])
            together = self.within.module.writer.runtime("evaluation", f"together{'' if len(lists) == 2 else '_all'}")
            spot = Keyword("spot", self.within.module.spot(span))
            return call(together, *(self.within.write(each) for each in lists), spot)

    def listed(self, list_: Expression) -> Code:
        """A list that a comprehension goes through."""
        with self._unbinding():
            return self.within.write(list_)

    @contextmanager
    def _unbinding(self) -> Iterator[None]:
        before, self.within.binds = self.within.binds, False
        yield
        self.within.binds = before

    # ------------------------------------------------------------------------------------- folds and orders

    def _fold(self, expression: Fold) -> Code:
        action = expression.action
        accumulator, *parameters = action.parameters
        source = self._source(expression.lists, expression.span)
        started = self.within.write(expression.initial)
        first = self.within.declare(accumulator)
        if len(parameters) == 1:
            second = self.within.declare(parameters[0])
        else:
            second = self.within.names.reserve("each")
            for index, each in enumerate(parameters):
                self.within.bind(each, Text(f"{second}[{index}]"))
        step = Function((first, second), self.within.write(action.body))
        return call(self.within.module.writer.runtime("evaluation", "fold"), source, started, step)

    def _extremum(self, expression: Extremum) -> Code:
        head = self.within.module.writer.runtime("evaluation", expression.extremum)
        operands: list[Code] = [self.within.write(expression.operand)]
        operands.extend(self._key(expression.key, _element(expression.operand.type)))
        if expression.default is not None:
            operands.append(Keyword("default", Function((), self.within.write(expression.default))))
        compared = _element(expression.operand.type) if expression.key is None else expression.key.body.type
        if expression.default is None or not plain(compared, self.within.known):
            operands.append(Keyword("spot", self.within.module.spot(expression.span)))
        return call(head, *operands)

    def _sorted(self, expression: Sorted) -> Code:
        operands: list[Code] = [self.within.write(expression.operand)]
        operands.extend(self._key(expression.key, _element(expression.operand.type), expression.span))
        if expression.descending:
            operands.append(Text("reverse=True"))
        return call("tuple", call("sorted", *operands))

    def _key(self, key: Lambda | None, element: Type, span: Span | None = None) -> Iterator[Code]:
        """`key=` where the elements are not compared as Python compares them; `span` for comparisons that may fail and
        that nobody else places."""
        compared = element if key is None else key.body.type
        made: Code | None = None
        if not ordered(compared):
            described = descriptor(self.within.module, compared)
            if span is not None and not plain(compared, self.within.known):
                head = self.within.module.writer.runtime("evaluation", "placed_key")
                made = call(head, self.within.module.spot(span), described)
            else:
                made = call(self.within.module.writer.runtime("compare", "sort_key"), described)
        if key is None:
            if made is not None:
                yield Keyword("key", made)
            return
        if len(key.parameters) == 1:
            name = self.within.declare(key.parameters[0])
        else:
            name = self.within.names.reserve("each")
            for index, each in enumerate(key.parameters):
                self.within.bind(each, Text(f"{name}[{index}]"))
        body = self.within.write(key.body)
        yield Keyword("key", Function((name,), body if made is None else call(flat(made), body)))


def _element(listed: Type) -> Type:
    assert isinstance(listed, ListType)
    return listed.element
