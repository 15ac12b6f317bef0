"""The functions of a scope's variables and assertions.

A variable's function takes what its rules read and nothing else. A variable that may have no value is handed on as a
function that fails only where it is read; a variable that always has one is handed on as it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import assert_never

from compiler.defaults.mentions import Key, key_of
from compiler.defaults.mentions import reads as reads_of
from compiler.defaults.tree import Assertion, Binding, Default, Scope, SubscopeBinding, SubscopeInput
from compiler.emit.citing import NO_RULE, encodes, labels, place, rules_of
from compiler.emit.declarations import doc_of
from compiler.emit.functions import expressions_of
from compiler.emit.inlined import as_expression
from compiler.emit.signatures import Signature, Signatures, handed_on, needs_function
from compiler.emit.writer import Names
from compiler.javascript.expressions import Expressions
from compiler.javascript.layout import Arrow, Code, Text, call, negated
from compiler.javascript.module import ModuleContext, quoted
from compiler.javascript.names import camel_case, variable_name
from compiler.javascript.terms import Terms
from compiler.optimise.total import variables_of
from compiler.typed.tree import Local
from compiler.types import FunctionType, OptionalType, Type
from dsl.source import Provision, Span
from dsl.surface.tree import Role


@dataclass(slots=True)
class Opened:
    """A function whose parameters are named: its expressions, their names, and their types for the comment."""

    expressions: Expressions
    parameters: list[str] = field(default_factory=list)
    types: list[str] = field(default_factory=list)

    def comment(self, result: str) -> tuple[str, ...]:
        """The lines of a comment that tell an editor the types."""
        told = zip(self.types, self.parameters, strict=True)
        return (*(f"@param {{{type_}}} {name}" for type_, name in told), f"@returns {{{result}}}")


@dataclass(slots=True, kw_only=True)
class ScopeWriter(Signatures):
    """The functions of one scope. `signatures` says, after writing, how each is called: by the key of a variable, by
    variable and input of a sub-scope, by the number of an assertion."""

    module: ModuleContext
    signatures: dict[object, Signature] = field(default_factory=dict)
    #: The provisions that the scope's description is the first of the module to cite.
    new_places: list[Provision] = field(default_factory=list)

    @staticmethod
    def of(module: ModuleContext, scope: Scope) -> ScopeWriter:
        by_key = {key_of(each): each for each in scope.bindings}
        return ScopeWriter(module=module, scope=scope, known=variables_of(scope, module.known), by_key=by_key)

    def write(self) -> None:
        """The functions of the variables and assertions, in the order of evaluation, and their names."""
        for binding in self.scope.bindings:
            match binding:
                case Binding(role=Role.INPUT):
                    pass
                case Binding():
                    self._write_variable(binding)
                case SubscopeBinding():
                    self._write_subscope(binding)
                case _:
                    assert_never(binding)
        for number, assertion in enumerate(self.scope.assertions):
            self._write_assertion(number, assertion)

    # --------------------------------------------------------------------------------------- how variables are read

    def _reading(self, key: Key) -> str:
        """The type by which a variable is handed on."""
        binding = self.by_key[key]
        told = self.module.type(binding.type)
        if isinstance(binding, Binding) and binding.is_handed_on:
            return self.module.given(binding.type)
        return f"() => {f'({told})' if ' | ' in told else told}" if self.fails(key) else told

    def _open(
        self,
        reads: tuple[Key, ...],
        leading: tuple[Local, ...] = (),
        given: Binding | None = None,
        plain: tuple[Key, ...] = (),
    ) -> Opened:
        """The expressions of a new function, and its parameters."""
        names = Names(outer=self.module.own.names)
        variables: dict[Key, Code] = {}
        opened = Opened(Expressions(self.module, names, variables, self.known, self.scope.rounding))
        for local in leading:
            opened.parameters.append(opened.expressions.declare(local))
            opened.types.append(self.module.type(local.type))
        if given is not None:
            opened.parameters.append(names.reserve(variable_name(given.name, None)))
            opened.types.append(self.module.given(given.type))
        for key in reads:
            spelt = names.reserve(variable_name(*key))
            opened.parameters.append(spelt)
            is_plain = key in plain
            opened.types.append(self.module.type(self.type_of(key)) if is_plain else self._reading(key))
            variables[key] = call(spelt) if self.fails(key) and not is_plain else Text(spelt)
        return opened

    def _sign(self, subject: object, wanted: str, signature: Signature) -> Signature:
        """The signature of a function, with a name that is free."""
        wanted = camel_case(f"{self.module.own.functions[self.scope.name]}_{wanted}")
        signature.name = self.module.own.names.reserve(wanted)
        self.signatures[subject] = signature
        return signature

    # ---------------------------------------------------------------------------------------------------- functions

    def _write_variable(self, binding: Binding) -> None:
        given = binding if binding.role is Role.CONTEXT else None
        signature = self.of_variable(binding)
        if signature.is_in_place:
            self.signatures[key_of(binding)] = signature
            return
        name = self._sign(key_of(binding), variable_name(*key_of(binding)), signature).name
        opened = self._open(signature.reads, binding.parameters, given, signature.plain)
        result = binding.type.result if isinstance(binding.type, FunctionType) else binding.type
        body = self.module.writer.body
        body.space()
        rules = rules_of(binding.term) if binding.term is not None else []
        body.comment(doc_of(binding.notes), *encodes(rules), opened.comment(self.module.type(result)))
        with body.function(f"function {name}", opened.parameters):
            if given is not None:
                self._write_given(given, opened.parameters[len(binding.parameters)], binding.parameters, opened)
            keeps_silence = not binding.is_output and not isinstance(binding.type, FunctionType)
            self._write_term(binding.term, opened.expressions, binding.name, binding.span, keeps_silence)

    def _write_term(
        self, term: Default | None, at: Expressions, variable: str, span: Span, keeps_silence: bool
    ) -> None:
        """The term's value; `keeps_silence`: where it has none, that is no failure until it is read."""
        body = self.module.writer.body
        if term is not None and Terms(body, at, variable).term(term):
            return
        failure = self.module.writer.runtime("failures", "Unset" if keeps_silence else "Silent")
        body.remark(NO_RULE)
        body.returned("throw", call(f"new {failure}", *silence(variable, span)))

    def _write_given(self, binding: Binding, name: str, parameters: tuple[Local, ...], opened: Opened) -> None:
        """The caller's value comes before all rules; of a function, where the caller's has a value."""
        body = self.module.writer.body
        with body.suite(f"if ({name} !== null)"):
            if not isinstance(binding.type, FunctionType):
                body.line(f"return {name}.value;" if isinstance(binding.type, OptionalType) else f"return {name};")
                return
            with body.suite("try"):
                body.returned("return", call(name, *(opened.expressions.locals[each.key] for each in parameters)))
            with body.suite("catch (failure)"):
                unset = self.module.writer.runtime("failures", "Unset")
                with body.suite(f"if (!(failure instanceof {unset}))"):
                    body.line("throw failure;")

    def _write_subscope(self, binding: SubscopeBinding) -> None:
        """The call of a sub-scope, and one function for each of its inputs that this scope defines at length."""
        defined = {each.name: each for each in binding.inputs}
        for each in self.module.scopes[binding.scope].inputs:
            if each.name in defined and needs_function(defined[each.name]):
                self._write_input(binding, each, defined[each.name])
        signature = self.of_call(binding, any((binding.name, name) in self.signatures for name in defined))
        if signature.is_in_place:
            self.signatures[key_of(binding)] = signature
            return
        name = self._sign(key_of(binding), camel_case(binding.name), signature).name
        opened = self._open(signature.reads)
        handed: dict[Key, Code] = dict(zip(signature.reads, map(Text, opened.parameters), strict=True))
        body = self.module.writer.body
        body.space()
        asks = f"Asks the scope `{binding.scope}` ({place(binding.span)})."
        body.comment(doc_of(binding.notes), asks, opened.comment(self.module.type(binding.type)))
        with body.function(f"function {name}", opened.parameters):
            body.returned("return", self.call_of(binding, opened.expressions, handed))

    def call_of(self, binding: SubscopeBinding, at: Expressions, handed: Mapping[Key, Code]) -> Code:
        """The call of a sub-scope. `handed` are the variables as functions of this scope take them."""
        inputs: list[tuple[str, Code, Type]] = []
        defined = {each.name: each for each in binding.inputs}
        for each in self.module.scopes[binding.scope].inputs:
            signature = self.signatures.get((binding.name, each.name))
            if signature is not None:
                bound = [at.declare(local) for local in defined[each.name].parameters]
                value: Code = call(signature.name, *map(Text, bound), *(handed[key] for key in signature.reads))
                if bound:
                    value = Arrow(tuple(bound), value)
                inputs.append((each.name, value, each.type))
            elif each.name in defined:
                inputs.append((each.name, self.given_to(each, defined[each.name], at, handed), each.type))
            elif each.role is Role.INPUT and each.is_condition:
                inputs.append((each.name, Text("false"), each.type))
        return at.scope_call(binding.scope, tuple(inputs), marked=True)

    def given_to(self, given: Binding, defined: SubscopeInput, at: Expressions, handed: Mapping[Key, Code]) -> Code:
        """What a sub-scope is given for an input that needs no function."""
        key = handed_on(defined.term)
        if key is not None:
            return handed[key]
        expression = as_expression(defined.term)
        assert expression is not None
        value = at.write(expression)
        return at.present(value) if not given.is_required and isinstance(given.type, OptionalType) else value

    def _write_input(self, binding: SubscopeBinding, given: Binding, defined: SubscopeInput) -> None:
        own, term = defined.parameters, defined.term
        mentioned = reads_of(expressions_of(term))
        reads = tuple(key for key in self.own(binding.reads) if key in mentioned)
        wanted = camel_case(f"{binding.name}_{given.name}")
        name = self._sign((binding.name, given.name), wanted, Signature("", reads)).name
        opened = self._open(reads, own)
        optional = not given.is_required and not own
        result = given.type.result if own and isinstance(given.type, FunctionType) else given.type
        told = self.module.given(given.type) if optional else self.module.type(result)
        body = self.module.writer.body
        variable = f"{binding.name}.{given.name}"
        body.space()
        body.comment(*encodes(rules_of(term)), opened.comment(told))
        with body.function(f"function {name}", opened.parameters):
            if not optional:
                self._write_term(term, opened.expressions, variable, binding.span, given.role is Role.CONTEXT)
            elif not Terms(body, opened.expressions, variable, isinstance(given.type, OptionalType)).term(term):
                body.line("return null;")

    def _write_assertion(self, number: int, assertion: Assertion) -> None:
        signature = self.of_assertion(assertion)
        if signature.is_in_place:
            self.signatures[number] = signature
            return
        name = self._sign(number, f"assertion_{number + 1}", signature).name
        opened = self._open(signature.reads, plain=signature.plain)
        body = self.module.writer.body
        body.space()
        cited = labels(assertion.provisions)
        where = f"{cited} ({place(assertion.span)})." if cited else f"{place(assertion.span)}."
        body.comment(doc_of(assertion.notes), where, opened.comment("boolean"))
        with body.function(f"function {name}", opened.parameters):
            if assertion.guard is not None:
                with body.when(negated(opened.expressions.write(assertion.guard))):
                    body.line("return true;")
            Terms(body, opened.expressions, "").value(assertion.condition)


def silence(variable: str, span: Span) -> tuple[Code, ...]:
    """What a failure says of a variable without value: its name, and where it is declared."""
    provision = span.provision
    return (quoted(variable), quoted(place(span)), *((quoted(provision.label),) if provision else ()))
