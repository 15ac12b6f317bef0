"""Whole scopes run: facts in, outputs out.

Each binding is worked out in order and its value, or the failure that it meets, is kept; a read of a failed binding
fails in the same way. A run is strict, as upstream's: the first failure ends it, but for internal variables that no
rule gives a value and nobody reads.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from typing import Any

from compiler.defaults.calendars import Counting, counting
from compiler.defaults.mentions import Key, key_of
from compiler.defaults.tree import Assertion, Binding, Constant, Program, Scope, SubscopeBinding, SubscopeInput
from compiler.interpret.evaluate import Environment, evaluate, placed
from compiler.interpret.external import external
from compiler.interpret.observer import Observer, aside, watched
from compiler.interpret.terms import NOTHING, evaluate_term, valued
from compiler.interpret.values import NOT_CHOSEN, Chosen, Closure, Record, Schemas
from compiler.runtime import schema
from compiler.runtime.calendars import using
from compiler.runtime.changed_days import KEY, changed, field_of
from compiler.runtime.dates import Rounding
from compiler.runtime.decode import decode
from compiler.runtime.facts import Given
from compiler.runtime.failures import Failure, Refused, Silent, TooDeep, Unset
from compiler.runtime.readings import as_chosen
from compiler.typed.tree import Expression
from compiler.types import FunctionType, QualifiedName
from dsl.surface.tree import Role


class Runner:
    """Runs the scopes of a program. Holds no state but the program and what is worked out from it once."""

    def __init__(self, program: Program, observer: Observer | None = None) -> None:
        self.program = program
        self.observer = observer
        self.schemas = Schemas(program)
        self._constants: dict[QualifiedName, Any] = {}
        self._settled: set[str] = set()

    @cached_property
    def counting(self) -> Counting:
        """In which calendars the program counts working days."""
        return counting(self.program)

    # --------------------------------------------------------------------------------------------- asking

    def facts_type(self, scope: QualifiedName) -> schema.Structure:
        """The type of the facts of a scope: its inputs, with its context variables optional; where working days are
        counted, calendars may be changed too."""
        fields = tuple(
            schema.Field(
                each.name,
                self.schemas.of(each.type),
                each.notes.doc,
                required=each.is_required,
                default=each.reading.default if each.reading else "",
            )
            for each in self.program.scope(scope).inputs
        )
        fields = (*fields, *field_of(self.counting.of_scope(scope)))
        return schema.Structure(scope.name, fields, lambda *values: values, lambda values: tuple(values))

    def decoded(self, scope: QualifiedName, facts: Given) -> dict[str, Any]:
        """Facts in JSON as values by input; what is not given of the context is left out. Calendars that the facts
        change stand among them, under their `KEY`. Raises `BadFacts`."""
        type_ = self.facts_type(scope)
        values = decode(type_, facts)
        given: dict[str, Any] = {}
        for field, value in zip(type_.fields, values, strict=True):
            if field.required:
                given[field.name] = value
            elif field.name == KEY:
                given[KEY] = changed(self.counting.of_scope(scope), value)
            elif value is not None:
                given[field.name] = value.value
        return given

    def run(self, scope: QualifiedName, given: Mapping[str, Any]) -> Record:
        """The outputs of a scope for values of its inputs. Raises the first `Failure` in the order of evaluation."""
        declared = self.program.scope(scope)
        try:
            with using(*given.get(KEY, ())):
                return watched(self.observer, declared, lambda: self._run(declared, given))
        except RecursionError:
            raise placed(TooDeep(), declared.span) from None

    def _run(self, declared: Scope, given: Mapping[str, Any]) -> Record:
        aside(self.observer, lambda: self.settle(declared.name.module))
        at = self.outside(declared.rounding)
        for binding in declared.bindings:
            value = self._bound(binding, given, at)
            if isinstance(value, Failure) and not _may_stay_empty(binding, value):
                raise value.read() if isinstance(value, Unset) else value
            at = _with(at, key_of(binding), held(binding, value))
        refused = self.refusals(declared, at)
        if refused is not None:
            self.refused(refused)
        return _outputs(declared, at.variables)

    def refusals(self, scope: Scope, at: Environment) -> Refused | None:
        """All failed assertions of a scope as one refusal. Raises the failure that stops one from being decided."""
        failed = [each for each in scope.assertions if not self._is_met(each, at)]
        if not failed:
            return None
        refused = Refused(*(self.told(each, at) for each in failed))
        placed(refused, failed[0].span, tuple(each.span for each in failed))
        return refused

    def _is_met(self, assertion: Assertion, at: Environment) -> bool:
        return watched(at.observer, assertion, lambda: self.holds(assertion.guard, assertion.condition, at))

    @staticmethod
    def holds(guard: Any, condition: Any, at: Environment) -> bool:
        """Whether an assertion holds; one whose guard does not hold is met."""
        if guard is not None and not evaluate(guard, at):
            return True
        return bool(evaluate(condition, at))

    def refused(self, refused: Refused) -> None:
        """What becomes of a scope whose assertions do not hold: here the run ends."""
        raise refused

    def told(self, assertion: Assertion, at: Environment) -> str:
        """What is said of an assertion that does not hold for what can be read."""
        del at
        return self.message_of(assertion)

    def value(self, expression: Expression) -> Any:
        """The value of an expression that reads no variable of a scope. Raises a `Failure` where it has none."""
        try:
            return evaluate(expression, self.outside())
        except RecursionError:
            raise placed(TooDeep(), expression.span) from None

    @staticmethod
    def message_of(assertion: Assertion) -> str:
        """What is said where an assertion fails: the author's words, or else its own text."""
        return assertion.message or " ".join(assertion.span.text.split())

    # ------------------------------------------------------------------------------------------- bindings

    def outside(self, rounding: Rounding = None) -> Environment:
        """What an expression can read that is in no scope."""
        return Environment(self.schemas, {}, {}, self._constant, self.run, rounding, self.observer)

    def _bound(self, binding: Binding | SubscopeBinding, given: Mapping[str, Any], at: Environment) -> Any:
        """The value of a binding or the failure of working it out."""
        if isinstance(binding, Binding) and binding.is_handed_on:
            return given.get(binding.name, NOT_CHOSEN)
        try:
            return watched(self.observer, binding, lambda: self._worked_out(binding, given, at))
        except Failure as failure:
            return failure

    def _worked_out(self, binding: Binding | SubscopeBinding, given: Mapping[str, Any], at: Environment) -> Any:
        return self.called(binding, at) if isinstance(binding, SubscopeBinding) else self.valued(binding, given, at)

    def valued(self, binding: Binding, given: Mapping[str, Any], at: Environment) -> Any:
        if binding.role is Role.INPUT:
            return given[binding.name]
        if binding.role is Role.CONTEXT and binding.name in given:
            return self._over(given[binding.name], binding, at)
        if isinstance(binding.type, FunctionType):
            return Closure(lambda *arguments: self.applied(binding, arguments, at))
        return valued(binding.term, Unset(binding.name), binding.span, at)

    def _over(self, caller: Any, binding: Binding, at: Environment) -> Any:
        """A caller's context value over the scope's own; of a function, where the caller's gives nothing."""
        if not isinstance(caller, Closure):
            return caller

        def call(*arguments: Any) -> Any:
            try:
                return caller.call(*arguments)
            except Unset:
                return self.applied(binding, arguments, at)

        return Closure(call)

    def applied(self, binding: Binding, arguments: tuple[Any, ...], at: Environment) -> Any:
        """The value of a function variable for arguments. Raises `Silent` where no rule gives one."""
        if binding.term is None:
            raise placed(Silent(binding.name), binding.span)
        for parameter, argument in zip(binding.parameters, arguments, strict=True):
            at = at.with_local(parameter, argument)
        return valued(binding.term, Silent(binding.name), binding.span, at)

    def called(self, binding: SubscopeBinding, at: Environment) -> Record:
        return self.run(binding.scope, self.given_by(binding, at))

    def given_by(self, binding: SubscopeBinding, at: Environment) -> dict[str, Any]:
        """What a scope gives to a sub-scope. Raises the failure of a fact that has no value."""
        called = self.program.scope(binding.scope)
        given: dict[str, Any] = {
            each.name: False for each in called.inputs if each.is_condition and each.role is Role.INPUT
        }
        for each, role in given_to(binding, called):
            if each.parameters:
                given[each.name] = self._function_given(binding, each, role, at)
                continue
            value, _ = evaluate_term(each.term, f"{binding.name}.{each.name}", at)
            if value is not NOTHING and value is not NOT_CHOSEN:
                given[each.name] = value
            elif role is Role.INPUT and value is NOTHING:
                raise placed(Silent(f"{binding.name}.{each.name}"), binding.span)
        return given

    @staticmethod
    def _function_given(binding: SubscopeBinding, defined: SubscopeInput, role: Role, at: Environment) -> Closure:
        """A function that a scope hands to a sub-scope; for which arguments it gives nothing, the call decides."""
        silence = (Unset if role is Role.CONTEXT else Silent)(f"{binding.name}.{defined.name}")

        def call(*arguments: Any) -> Any:
            inside = at
            for parameter, argument in zip(defined.parameters, arguments, strict=True):
                inside = inside.with_local(parameter, argument)
            return valued(defined.term, silence, binding.span, inside)

        return Closure(call)

    def _constant(self, name: QualifiedName) -> Any:
        if name not in self._constants:
            module = next(each for each in self.program.modules if each.name == name.module)
            constant = next(each for each in module.constants if each.name == name)
            is_external = constant.body is None
            self._constants[name] = external(constant, self.program) if is_external else self._evaluated(constant)
        return self._constants[name]

    def settle(self, module: str) -> None:
        """Evaluates the constants that a module and those it uses declare, read or not. Raises the first failure."""
        if module in self._settled:
            return
        for each in self.program.reached_from(module):
            for constant in each.constants:
                if not constant.parameters:
                    self._constant(constant.name)
        self._settled.add(module)

    def _evaluated(self, constant: Constant) -> Any:
        body = constant.body
        assert body is not None
        at = self.outside()
        if not constant.parameters:
            return evaluate(body, at)

        def call(*arguments: Any) -> Any:
            inside = at
            for parameter, argument in zip(constant.parameters, arguments, strict=True):
                inside = inside.with_local(parameter, argument)
            return evaluate(body, inside)

        return Closure(call)


def _with(at: Environment, key: Key, value: Any) -> Environment:
    return replace(at, variables={**at.variables, key: value})


def held(binding: Binding | SubscopeBinding, value: Any) -> Any:
    """A variable's value as its scope holds it: that of a reading so that whoever reads it is noticed."""
    if isinstance(binding, Binding) and binding.is_choice and not isinstance(value, Failure):
        assert binding.reading is not None
        return Chosen(as_chosen(binding.reading.name, value))
    return value


def _may_stay_empty(binding: Binding | SubscopeBinding, failure: Failure) -> bool:
    """Whether a run goes on without a value: an internal or context variable that no rule gives one, and that is read
    by nobody (a read would have failed before)."""
    return isinstance(failure, Unset) and isinstance(binding, Binding) and not binding.is_output


def given_to(binding: SubscopeBinding, called: Scope) -> Iterator[tuple[SubscopeInput, Role]]:
    """What a scope gives to a sub-scope, in the order in which that asks for it."""
    defined = {each.name: each for each in binding.inputs}
    for asked in called.inputs:
        if asked.name in defined:
            yield defined[asked.name], asked.role


def _outputs(scope: Scope, variables: Mapping[Key, Any]) -> Record:
    values = (variables[key_of(each)] for each in scope.outputs)
    return Record(scope.name, tuple(value.read() if isinstance(value, Chosen) else value for value in values))
