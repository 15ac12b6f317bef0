"""A scope described for answers, with functions that interpret: the run-time library gives reasons from it as it does
from what an emitter wrote, so that the two can be held against each other word by word."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from compiler.defaults.calls import Asked, calls_in, calls_of_rule
from compiler.defaults.conditions import conditions_of
from compiler.defaults.mentions import Key, is_handed_on, is_input, key_name, key_of, reads, uses
from compiler.defaults.tree import Assertion, Binding, Default, Empty, Rule, Scope, SubscopeBinding, SubscopeInput
from compiler.interpret.evaluate import Environment, evaluate
from compiler.interpret.runner import Runner, given_to
from compiler.interpret.terms import NOTHING, evaluate_term
from compiler.interpret.values import NOT_CHOSEN, Chosen, Closure
from compiler.runtime import schema, scopes
from compiler.runtime.answers import Place
from compiler.runtime.failures import Failure, Silent, Unset
from compiler.runtime.schema import Present
from compiler.typed.tree import Expression
from compiler.types import FunctionType, OptionalType, QualifiedName, StructureType, Type
from dsl.source import Provision
from dsl.surface.tree import Role


def described(runner: Runner, scope: Scope, known: dict[QualifiedName, scopes.Scope]) -> scopes.Scope:
    """The description of a scope. Those that it asks are described too; `known` are those that are already."""
    if scope.name not in known:
        known[scope.name] = _Describer(runner, scope, known).scope()
    return known[scope.name]


class _Describer:
    def __init__(self, runner: Runner, scope: Scope, known: dict[QualifiedName, scopes.Scope]) -> None:
        self.runner = runner
        self.known = known
        self.declared = scope
        self.by_key: Mapping[Key, Binding | SubscopeBinding] = {key_of(each): each for each in scope.bindings}

    def scope(self) -> scopes.Scope:
        declared = self.declared
        type_ = self.runner.schemas.of(StructureType(declared.name))
        assert isinstance(type_, schema.Structure)
        return scopes.Scope(
            declared.name.name,
            lambda **given: self.runner.run(declared.name, given),
            tuple(self._fact(each) for each in declared.inputs),
            tuple(self._binding(each) for each in declared.bindings if not is_input(each)),
            tuple(key_name(key_of(each)) for each in declared.outputs),
            type_,
            tuple(self._assertion(each) for each in declared.assertions),
            _folded(declared.notes.doc),
            places(declared.provisions),
            (lambda: self.runner.settle(declared.name.module),),
            self.runner.counting.of_scope(declared.name),
        )

    def _fact(self, binding: Binding) -> scopes.Input:
        reading = binding.reading
        return scopes.Input(
            binding.name,
            self.runner.schemas.of(binding.type),
            _folded(binding.notes.doc),
            binding.is_required,
            reading=scopes.ReadingChoice(reading.name, reading.default, places(reading.provisions))
            if reading
            else None,
        )

    # ------------------------------------------------------------------------------------------- variables

    def _binding(self, binding: Binding | SubscopeBinding) -> scopes.Binding | scopes.Subscope:
        if isinstance(binding, SubscopeBinding):
            return self._subscope(binding)
        is_function = isinstance(binding.type, FunctionType)
        is_context = binding.role is Role.CONTEXT

        def compute(*arguments: Any) -> Any:
            count = len(binding.type.parameters) if isinstance(binding.type, FunctionType) else 0
            own, rest = arguments[:count], list(arguments[count:])
            caller = rest.pop(0) if is_context else None
            given = {binding.name: self._value(binding, _unmarked(binding.type, caller))} if caller is not None else {}
            value = self.runner.valued(binding, given, self._environment(binding.reads, rest))
            return value.call(*own) if is_function else value

        return scopes.Binding(
            key_name(key_of(binding)),
            binding.name,
            self.runner.schemas.of(binding.type),
            compute,
            tuple(key_name(key) for key in binding.reads),
            self._term(binding.term) if binding.term is not None and not is_function else None,
            certain=False,
            context=binding.name if is_context else "",
            is_function=is_function,
            reading=binding.reading.name if binding.reading else "",
        )

    def _subscope(self, binding: SubscopeBinding) -> scopes.Subscope:
        called = self.runner.program.scope(binding.scope)
        defined = {each.name for each in binding.inputs}
        return scopes.Subscope(
            binding.name,
            described(self.runner, called, self.known),
            lambda *arguments: self.runner.called(binding, self._environment(binding.reads, arguments)),
            tuple(self._input(binding, each) for each, _ in given_to(binding, called)),
            tuple(
                each.name
                for each in called.inputs
                if each.is_condition and each.role is Role.INPUT and each.name not in defined
            ),
            tuple(key_name(key) for key in binding.reads),
            certain=False,
        )

    def _input(self, binding: SubscopeBinding, given: SubscopeInput) -> scopes.SubscopeInput:
        called = {each.name: each for each in self.runner.program.scope(binding.scope).inputs}
        name = f"{binding.name}.{given.name}"
        keys = tuple(key_name(key) for key in binding.reads)

        def compute(*arguments: Any) -> Any:
            count = len(given.parameters)
            at = self._environment(binding.reads, arguments[count:])
            for parameter, argument in zip(given.parameters, arguments[:count], strict=True):
                at = at.with_local(parameter, argument)
            value, _ = evaluate_term(given.term, name, at)
            if value is NOTHING and called[given.name].role is Role.INPUT:
                raise Silent(name)
            if value is NOTHING and given.parameters:
                raise Unset(name)
            if value is NOTHING or value is NOT_CHOSEN:
                return None
            is_marked = called[given.name].role is Role.CONTEXT and isinstance(called[given.name].type, OptionalType)
            return Present(value) if is_marked else value

        if given.parameters:
            return scopes.SubscopeInput(given.name, compute, keys, is_function=True)
        return scopes.SubscopeInput(given.name, compute, keys, self._term(given.term))

    def _environment(self, keys: Iterable[Key], arguments: Iterable[Any]) -> Environment:
        """What an expression reads, from the arguments that the run-time library hands over for it."""
        variables: dict[Key, Any] = {}
        for key, argument in zip(keys, arguments, strict=True):
            binding = self.by_key[key]
            if is_handed_on(binding):
                variables[key] = NOT_CHOSEN if argument is None else argument
                continue
            if is_input(binding):
                variables[key] = self._value(binding, argument)
                continue
            if isinstance(binding, Binding) and binding.is_choice:
                variables[key] = Chosen(argument)
                continue
            try:
                variables[key] = self._value(binding, argument())
            except Failure as failure:
                variables[key] = failure
        return replace(self.runner.outside(self.declared.rounding), variables=variables)

    @staticmethod
    def _value(binding: Binding | SubscopeBinding, handed: Any) -> Any:
        """What the run-time library hands over, as the interpreter holds it: functions are closures."""
        is_function = isinstance(binding.type, FunctionType)
        return Closure(handed) if is_function and not isinstance(handed, Closure) else handed

    # ----------------------------------------------------------------------------------------------- rules

    def _term(self, term: Default) -> scopes.Term:
        rule = None
        if term.rule is not None and not isinstance(term.consequence, Empty):
            rule = self._rule(term.rule, term)
        then = self._term(term.consequence) if isinstance(term.consequence, Default) else None
        return scopes.Term(rule, tuple(self._term(each) for each in term.exceptions), then)

    def _rule(self, rule: Rule, term: Default) -> scopes.Rule:
        mentioned = [] if term.justification is None else [term.justification]
        if not isinstance(term.consequence, Default | Empty):
            mentioned.append(term.consequence)
        return scopes.Rule(
            rule.number,
            places(rule.provisions),
            rule.span.line,
            rule.span.path,
            self._conditions(term.justification),
            rule.label,
            _folded(rule.notes.doc),
            uses(mentioned, self.by_key),
            self._counting(term),
            self._asks(calls_of_rule(term, self.runner.program.scope)),
        )

    def _counting(self, term: Default) -> scopes.Counting | None:
        """The consequence of a rule, where working it out counts working days."""
        given = term.consequence
        if isinstance(given, Default | Empty) or not self._counts(given):
            return None
        keys = reads((given,))
        return scopes.Counting(tuple(key_name(key) for key in keys), self._function(given, keys))

    def _asks(self, calls: Iterable[Asked]) -> tuple[scopes.Asked, ...]:
        return tuple(self._asked(each) for each in calls)

    def _asked(self, asked: Asked) -> scopes.Asked:
        called = described(self.runner, self.runner.program.scope(asked.scope), self.known)
        keys = reads((asked.given,))
        given = self._function(asked.given, keys)

        def values(*arguments: Any) -> Present[Any] | None:
            found = given(*arguments)
            return None if found is None else Present(tuple(None if v is NOT_CHOSEN else v for v in found.value))

        names = tuple(key_name(key) for key in keys)
        return scopes.Asked(called, values, asked.inputs, asked.outputs, names, asked.in_condition)

    def _counts(self, expression: Expression) -> bool:
        return bool(self.runner.counting.of_scope(self.declared.name)) and self.runner.counting.counts(expression)

    def _conditions(self, justification: Expression | None) -> tuple[scopes.Condition, ...]:
        if justification is None:
            return ()
        made = []
        for each in conditions_of(justification):
            keys = reads((each.expression, *(value for _, value in each.values)))
            values = tuple(
                scopes.Value(name, self.runner.schemas.of(value.type), self._function(value, keys))
                for name, value in each.values
                if not isinstance(value.type, FunctionType)
            )
            text = _folded(each.span.text)
            holds = self._function(each.expression, keys)
            made.append(scopes.Condition(text, tuple(key_name(key) for key in keys), holds, values))
        return tuple(made)

    def _function(self, expression: Expression, keys: tuple[Key, ...]) -> Callable[..., Any]:
        return lambda *arguments: evaluate(expression, self._environment(keys, arguments))

    def _assertion(self, assertion: Assertion) -> scopes.Assertion:
        parts = [part for part in (assertion.guard, assertion.condition) if part is not None]

        def holds(*arguments: Any) -> bool:
            at = self._environment(assertion.reads, arguments)
            return self.runner.holds(assertion.guard, assertion.condition, at)

        return scopes.Assertion(
            self.runner.message_of(assertion),
            holds,
            places(assertion.provisions),
            assertion.span.line,
            assertion.span.path,
            tuple(key_name(key) for key in assertion.reads),
            tuple(condition for part in parts for condition in self._conditions(part)),
            _folded(assertion.notes.doc),
            uses(parts, self.by_key),
            self._asks(calls_in(parts, self.runner.program.scope)),
        )


def places(provisions: Iterable[Provision]) -> tuple[Place, ...]:
    """Provisions as answers cite them."""
    return tuple(Place(each.label, each.headings, each.anchor, each.words) for each in provisions)


def _unmarked(type_: Type, caller: Any) -> Any:
    """A caller's context value; an optional one comes marked as given, so that None can say that it is not."""
    return caller.value if isinstance(type_, OptionalType) else caller


def _folded(text: str) -> str:
    return " ".join(text.split())
