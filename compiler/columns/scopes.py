"""A scope over columns: its variables in the order of evaluation, its assertions, and the scopes that it asks.

Scopes and functions that a scope calls are worked out in its place, so that what the caller knows (a norm's modality, a
reading) is known there too, and what both need is worked out once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TypeVar

from compiler.columns.expressions import Reach, truth, work_out
from compiler.columns.facts import Declared, anything, given
from compiler.columns.nodes import ONE, Graph, Kind, Node
from compiler.columns.operations import NOWHERE, Operations
from compiler.columns.remarks import assertion_in_words, variable_in_words
from compiler.columns.shortcuts import by_case
from compiler.columns.terms import work_out_term
from compiler.columns.values import (
    Callee,
    Cased,
    Listed,
    Maybe,
    NotColumnar,
    Plain,
    Quantity,
    Record,
    Result,
    Span,
    Value,
    Way,
    chosen,
)
from compiler.defaults.mentions import Key, key_of
from compiler.defaults.native import LIBRARY_NATIVES
from compiler.defaults.tree import Binding, Constant, Program, Scope, SubscopeBinding
from compiler.optimise.total import Knowledge, May
from compiler.types import EnumerationType, FunctionType, OptionalType, QualifiedName
from dsl.surface.tree import Role

A = TypeVar("A")

#: How deep scopes and functions may call each other before they are left to the scalar evaluator.
DEEPEST = 40


@dataclass(frozen=True, slots=True)
class Output:
    """An output over columns: its value and where it is silent."""

    name: str
    value: Value
    silent: Node


@dataclass(frozen=True, slots=True)
class Whole:
    """A scope over columns. `refused`: where an assertion does not hold."""

    graph: Graph
    outputs: tuple[Output, ...]
    refused: Node
    doubtful: Node


@dataclass(slots=True)
class Asked:
    """What the bindings of one scope came to."""

    variables: dict[Key, Result] = field(default_factory=dict)
    #: The silence of variables that met the silence of another: that ends a scope that is called.
    met: list[Node] = field(default_factory=list)
    doubtful: list[Node] = field(default_factory=list)


@dataclass(slots=True)
class Scopes:
    """Works scopes of a program out."""

    program: Program
    known: Knowledge
    constants: Mapping[QualifiedName, Constant]
    scopes: Mapping[QualifiedName, Scope]
    graph: Graph = field(default_factory=Graph)
    depth: int = 0
    declared: Declared = field(init=False)

    def __post_init__(self) -> None:
        self.declared = Declared(self.known.structures, self.known.enumerations)

    def whole(self, scope: Scope, is_recommended: bool) -> Whole:
        """A scope for facts in columns; if the readings are those that its authors recommend, they are known. Raises
        `NotColumnar`."""
        graph = self.graph
        facts: dict[str, Value] = {}
        for each in scope.inputs:
            if is_recommended and each.reading is not None:
                assert isinstance(each.type, EnumerationType)
                facts[each.name] = Cased(graph.code(self.declared.code(each.type.name, each.reading.default)), {})
                continue
            value = given(graph, self.declared, each.type, each.name)
            if each.is_required or each.reading is not None:
                facts[each.name] = value
            else:
                facts[each.name] = Maybe(graph.given(f"{each.name}!", Kind.BOOLEAN), value)
        asked = self._bindings(scope, facts)
        refused, undecided, doubtful = self._assertions(scope, asked)
        refused = by_case(graph, refused)
        graph.called(refused, "refused")
        for assertion in scope.assertions:
            graph.remarked(refused, partial(assertion_in_words, assertion))
        several = (*asked.doubtful, undecided, doubtful)
        outputs = tuple(
            Output(each.name, asked.variables[key_of(each)].value, asked.variables[key_of(each)].silent)
            for each in scope.outputs
        )
        return Whole(graph, outputs, refused, graph.either(*several))

    # ----------------------------------------------------------------------------------------------------- bindings

    def _reach(self, scope: Scope | None, variables: Mapping[Key, Result]) -> Reach:
        rounding = scope.rounding if scope is not None else None
        operations = Operations(self.graph, self.declared, rounding)
        return Reach(self.graph, self.declared, variables, {}, self._constant, self.called, operations)

    def _bindings(self, scope: Scope, facts: Mapping[str, Value]) -> Asked:
        self._settled(scope.name.module)
        asked = Asked()
        reach = self._reach(scope, asked.variables)
        for binding in scope.bindings:
            key = key_of(binding)
            at = replace(reach, variable=binding.name)
            if isinstance(binding, SubscopeBinding):
                result = self._subscope(binding, at)
                asked.met.append(result.silent)
            else:
                result, met = self._variable(binding, facts, at)
                asked.met.append(self.graph.either(met, result.silent) if binding.is_output else met)
                self._name(binding.name, result.value)
                if binding.term is not None:
                    self._remark(binding, result.value)
            asked.variables[key] = result
            asked.doubtful.append(result.doubtful)
        return asked

    def _name(self, name: str, value: Value) -> None:
        match value:
            case Plain(node):
                self.graph.called(node, name)
            case Cased(codes):
                self.graph.called(codes, name)
            case Maybe(present, inner):
                self.graph.called(present, f"{name}_is_there")
                if inner is not None:
                    self._name(name, inner)
            case Record(fields):
                for part, inner in fields.items():
                    self._name(f"{name}_{part}", inner)
            case _:
                pass

    def _remark(self, binding: Binding, value: Value) -> None:
        """Says what a variable is, where its columns are worked out."""
        over = ONE
        match value:
            case Plain(node) | Cased(node):
                self.graph.types.setdefault(node, binding.type)
            case Quantity(node, over):
                self.graph.numerators.setdefault(node, binding.name)
            case Maybe(_, Plain(node)):
                pass
            case _:
                return
        self.graph.remarked(node, partial(variable_in_words, binding, over))

    def _variable(self, binding: Binding, facts: Mapping[str, Value], at: Reach) -> tuple[Result, Node]:
        """What a variable comes to, and where it meets the silence of another."""
        graph = self.graph
        if binding.role is Role.INPUT:
            if binding.name not in facts:
                # A reading of another scope that nobody chose: its default is the called scope's.
                return at.sure(Record({})), graph.false
            return at.sure(facts[binding.name]), graph.false
        if isinstance(binding.type, FunctionType):
            if binding.role is Role.CONTEXT:
                raise NotColumnar(f"the function `{binding.name}`, which a caller may give")
            return at.sure(Callee(lambda values: self._function(binding, values, at))), graph.false
        over = facts.get(binding.name) if binding.role is Role.CONTEXT else None
        if over is not None and not isinstance(over, Maybe):
            return at.sure(over), graph.false
        if binding.term is None:
            nothing = anything(graph, self.declared, binding.type)
            own = Result(nothing, graph.true, graph.false)
            return own, graph.false
        term = work_out_term(binding.term, at)
        value = term.value if term.value is not None else anything(graph, self.declared, binding.type)
        silent = graph.either(term.met, graph.negated(term.applies))
        found = Result(value, silent, term.doubtful)
        if isinstance(over, Maybe):
            return self._over(over, found, term.met)
        return found, term.met

    def _over(self, over: Maybe, found: Result, met: Node) -> tuple[Result, Node]:
        """The caller's value before all rules, where it is given."""
        graph = self.graph
        otherwise = graph.negated(over.present)
        assert over.value is not None
        value = chosen(graph, [Way(over.present, over.value), Way(otherwise, found.value)])
        silent = graph.both(otherwise, found.silent)
        return Result(value, silent, graph.both(otherwise, found.doubtful)), graph.both(otherwise, met)

    def _function(self, binding: Binding, values: Sequence[Value], at: Reach) -> Result:
        """A variable that is a function, for some arguments."""
        assert isinstance(binding.type, FunctionType)
        if binding.term is None:
            raise NotColumnar(f"the function `{binding.name}`, which nothing defines")
        term = self._deeper(
            lambda: work_out_term(binding.term, at.bound(*zip(binding.parameters, values, strict=True)))  # type: ignore[arg-type]
        )
        value = term.value if term.value is not None else anything(self.graph, self.declared, binding.type.result)
        return Result(value, self.graph.either(term.met, self.graph.negated(term.applies)), term.doubtful)

    # ------------------------------------------------------------------------------------------------ scopes called

    def _subscope(self, binding: SubscopeBinding, at: Reach) -> Result:
        graph = self.graph
        called = self.scopes[binding.scope]
        facts: dict[str, Value] = {
            each.name: Plain(graph.false) for each in called.inputs if each.is_condition and each.role is Role.INPUT
        }
        silent, doubtful = [graph.false], [graph.false]
        roles = {each.name: each for each in called.inputs}
        for each in binding.inputs:
            asked = roles[each.name]
            if each.parameters:
                raise NotColumnar("a function that is handed to another scope")
            term = work_out_term(each.term, replace(at, variable=f"{binding.name}_{each.name}"))
            doubtful.append(term.doubtful)
            silent.append(term.met)
            if asked.reading is not None:
                if isinstance(term.value, Record) and not term.value.fields:
                    continue
                if term.value is not None:
                    facts[each.name] = term.value
            elif asked.role is Role.INPUT:
                silent.append(graph.negated(term.applies))
                facts[each.name] = term.value if term.value is not None else anything(graph, self.declared, asked.type)
            elif term.value is not None:
                facts[each.name] = Maybe(term.applies, term.value)
        found = self.called(binding.scope, facts)
        return Result(found.value, graph.either(*silent, found.silent), graph.either(*doubtful, found.doubtful))

    def called(self, name: QualifiedName, facts: Mapping[str, Value]) -> Result:
        """All outputs of a scope that is called: silent where any of them is, or where it stops on its way to them."""
        graph, scope = self.graph, self.scopes[name]
        # A reading that nobody chose is no fact: the scope has its own default for it.
        facts = {n: each for n, each in facts.items() if not (isinstance(each, Record) and not each.fields)}
        for each in scope.inputs:
            if each.name not in facts and each.is_required and isinstance(each.type, OptionalType):
                facts[each.name] = Maybe(graph.false, None)
            over = facts.get(each.name)
            if over is not None and each.role is Role.CONTEXT and each.reading is None and not isinstance(over, Maybe):
                facts[each.name] = Maybe(graph.true, over)
            elif over is not None and isinstance(each.type, OptionalType) and each.role is Role.CONTEXT:
                raise NotColumnar("an optional value that a caller may give")
        asked = self._deeper(lambda: self._bindings(scope, facts))
        refused, undecided, doubtful = self._assertions(scope, asked)
        silent = graph.either(*asked.met)
        # A refusal behind a silence is never come to.
        stops = graph.both(graph.negated(silent), graph.either(refused, undecided))
        fields = {each.name: asked.variables[key_of(each)].value for each in scope.outputs}
        return Result(Record(fields), silent, graph.either(*asked.doubtful, stops, doubtful))

    def _assertions(self, scope: Scope, asked: Asked) -> tuple[Node, Node, Node]:
        """Where an assertion does not hold, where one cannot be decided, and where that is doubtful."""
        graph = self.graph
        at = self._reach(scope, asked.variables)
        refused, undecided, doubtful = [graph.false], [graph.false], [graph.false]
        for each in scope.assertions:
            reached = graph.true
            if each.guard is not None:
                guard = work_out(each.guard, at)
                reached = truth(guard)
                undecided.append(guard.silent)
                doubtful.append(guard.doubtful)
            held = work_out(each.condition, at)
            refused.append(graph.both(reached, graph.negated(truth(held))))
            undecided.append(graph.both(reached, held.silent))
            doubtful.append(graph.both(reached, held.doubtful))
        return graph.either(*refused), graph.either(*undecided), graph.either(*doubtful)

    # --------------------------------------------------------------------------------------------------- constants

    def _settled(self, module: str) -> None:
        """Constants are evaluated before every question, read or not: one that may fail is left to the scalar form."""
        for each in self.program.reached_from(module):
            for constant in each.constants:
                if (
                    not isinstance(constant.type, FunctionType)
                    and self.known.constants[constant.name] is not May.NOTHING
                ):
                    raise NotColumnar(f"the constant `{constant.name}`, which may fail")

    def _constant(self, name: QualifiedName) -> Value:
        constant = self.constants[name]
        if isinstance(constant.type, FunctionType):
            return Callee(lambda values: self._call(constant, values))
        if constant.body is None:
            raise NotColumnar(f"`{name}`, which is written in Python")
        return work_out(constant.body, self._reach(None, {})).value

    def _call(self, constant: Constant, values: Sequence[Value]) -> Result:
        if constant.body is None:
            if constant.name.module == LIBRARY_NATIVES:
                return self._native(constant.name.name, values)
            raise NotColumnar(f"`{constant.name}`, which is written in Python")
        body = constant.body
        at = self._reach(None, {}).bound(*zip(constant.parameters, values, strict=True))
        return self._deeper(lambda: work_out(body, at))

    def _native(self, name: str, values: Sequence[Value]) -> Result:
        """Functions of the standard library that are written in Python."""
        graph = self.graph
        match name, *values:
            case "numbers_of_date", Plain(day):
                parts = (graph.call(Kind.NUMBER, "days", each, day) for each in ("year_of", "month_of", "day_of"))
                return Result(Record({str(n): Plain(each) for n, each in enumerate(parts)}), graph.false, graph.false)
            case "weekday", Plain(day):
                return Result(Plain(graph.call(Kind.NUMBER, "days", "weekday", day)), graph.false, graph.false)
            case "date_of_numbers", Plain(), Plain(year), Plain(month), Plain(day):
                found = graph.call(Kind.NUMBER, "days", "date_of", year, month, day)
                return Result(Plain(found), graph.false, graph.same(found, graph.number(NOWHERE)))
            case "nth_of_list", Listed(items), Plain(position) if all(p.is_constant and p.value for p, _ in items):
                ways = [Way(graph.same(position, graph.number(n)), each) for n, (_, each) in enumerate(items, 1)]
                inside = graph.either(*(way.condition for way in ways))
                return Result(Maybe(inside, chosen(graph, ways)), graph.false, graph.false)
            case (("add_rounded_down" | "add_rounded_up"), Plain() as day, Span() as span):
                rounding = name.removeprefix("add_rounded_")
                operations = replace(self._reach(None, {}).operations, rounding=rounding)
                return operations.later(day, span)
            case _:
                raise NotColumnar(f"`{name}` of the standard library")

    def _deeper(self, work: Callable[[], A]) -> A:
        """Work one level further down. Raises `NotColumnar` where that is too deep."""
        if self.depth >= DEEPEST:
            raise NotColumnar("calls that go very deep")
        self.depth += 1
        try:
            return work()
        finally:
            self.depth -= 1
