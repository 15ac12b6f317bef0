"""The functions of a scope's variables and assertions.

A variable's function takes what its rules read and nothing else. A variable that may have no value is handed on as a
`Reading`, which fails only where it is read; a variable that always has one is handed on as it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import assert_never

from compiler.defaults.mentions import Key, is_handed_on, key_of
from compiler.defaults.mentions import reads as reads_of
from compiler.defaults.tree import Assertion, Binding, Default, Empty, Scope, SubscopeBinding, SubscopeInput
from compiler.emit.citing import NO_RULE, encodes, labels, place, rules_of, words
from compiler.emit.declarations import doc_of
from compiler.emit.expressions import Expressions, field_name, plain_name
from compiler.emit.inlined import as_expression
from compiler.emit.layout import Code, Function, Text, call, negated
from compiler.emit.module import ModuleContext, quoted
from compiler.emit.signatures import Signature, Signatures, handed_on, needs_function
from compiler.emit.terms import Terms
from compiler.emit.writer import Names
from compiler.optimise.total import variables_of
from compiler.typed.tree import Expression, Local
from compiler.types import FunctionType, OptionalType, Type
from dsl.source import Provision, Span
from dsl.surface.tree import Role


@dataclass(slots=True, kw_only=True)
class ScopeWriter(Signatures):
    """The functions of one scope. `signatures` says, after writing, how each is called: by the key of a variable, by
    variable and input of a sub-scope, by the number of an assertion."""

    module: ModuleContext
    stem: str
    signatures: dict[object, Signature] = field(default_factory=dict)
    #: The provisions that the scope's description is the first of the module to cite.
    new_places: list[Provision] = field(default_factory=list)

    @property
    def hides(self) -> bool:
        """Whether a fact is named as something that the module calls: a runtime function, another scope, a function of
        the law. In the scope's own function, whose keyword arguments bear the names of the law, that could not be
        called; in a function of its own each variable has a name that is free."""
        return any(self.module.own.names.has(field_name(each.name)) for each in self.scope.inputs)

    @staticmethod
    def of(module: ModuleContext, scope: Scope) -> ScopeWriter:
        by_key = {key_of(each): each for each in scope.bindings}
        stem = f"_{module.own.functions[scope.name].rstrip('_')}"
        known = variables_of(scope, module.known)
        return ScopeWriter(module=module, scope=scope, known=known, by_key=by_key, stem=stem)

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

    def reading(self, key: Key) -> str:
        """The type by which a variable is handed on."""
        annotation = self.module.type(self.type_of(key))
        if is_handed_on(self.by_key[key]):
            return f"{annotation} | None"
        return f"{self.module.writer.runtime('evaluation', 'Reading')}[{annotation}]" if self.fails(key) else annotation

    def _open(
        self,
        reads: tuple[Key, ...],
        leading: tuple[Local, ...] = (),
        given: Binding | None = None,
        plain: tuple[Key, ...] = (),
    ) -> tuple[Expressions, list[str]]:
        """The expressions of a new function, and its parameters with their types."""
        names = Names(outer=self.module.own.names)
        variables: dict[Key, Code] = {}
        expressions = Expressions(self.module, names, variables, self.known, self.scope.rounding)
        parameters = [f"{expressions.declare(local)}: {self.module.type(local.type)}" for local in leading]
        if given is not None:
            parameters.append(f"{names.reserve(given.name)}: {self.module.given(given.type)}")
        for key in reads:
            spelt = names.reserve(spelling(key))
            is_plain = key in plain
            parameters.append(f"{spelt}: {self.module.type(self.type_of(key)) if is_plain else self.reading(key)}")
            variables[key] = call(spelt) if self.fails(key) and not is_plain else Text(spelt)
        return expressions, parameters

    def _sign(self, subject: object, wanted: str, signature: Signature) -> Signature:
        """The signature of a function, with a name that is free."""
        signature.name = self.module.own.names.reserve(f"{self.stem}_{wanted}")
        self.signatures[subject] = signature
        return signature

    # ---------------------------------------------------------------------------------------------------- functions

    def _write_variable(self, binding: Binding) -> None:
        given = binding if binding.role is Role.CONTEXT else None
        signature = self.of_variable(binding)
        if signature.is_in_place:
            self.signatures[key_of(binding)] = signature
            return
        name = self._sign(key_of(binding), spelling(key_of(binding)), signature).name
        expressions, parameters = self._open(signature.reads, binding.parameters, given, signature.plain)
        result = binding.type.result if isinstance(binding.type, FunctionType) else binding.type
        body = self.module.writer.body
        body.space()
        with body.definition(name, parameters, self.module.type(result)):
            rules = rules_of(binding.term) if binding.term is not None else []
            body.docstring(doc_of(binding.notes), *encodes(rules))
            if given is not None:
                self._write_given(
                    given, parameters[len(binding.parameters)].split(":")[0], binding.parameters, expressions
                )
            keeps_silence = not binding.is_output and not isinstance(binding.type, FunctionType)
            self._write_term(binding.term, expressions, binding.name, result, binding.span, keeps_silence)

    def silence(self, binding: Binding) -> tuple[Code, ...]:
        """What a failure says of a variable without value: its name, and where it is declared."""
        provision = binding.span.provision
        where = [quoted(place(binding.span)), *([quoted(provision.label)] if provision else [])]
        return (quoted(binding.name), *where)

    def _write_term(
        self, term: Default | None, at: Expressions, variable: str, result: Type, span: Span, keeps_silence: bool
    ) -> None:
        """The term's value; `keeps_silence`: where it has none, that is no failure until it is read."""
        body = self.module.writer.body
        if term is not None and Terms(body, at, variable, result).term(term):
            return
        silent = self.module.writer.runtime("failures", "Unset" if keeps_silence else "Silent")
        provision = span.provision
        where = [quoted(place(span)), *([quoted(provision.label)] if provision else [])]
        body.comment(NO_RULE)
        body.value("raise", call(silent, quoted(variable), *where))

    def _write_given(self, binding: Binding, name: str, parameters: tuple[Local, ...], at: Expressions) -> None:
        """The caller's value comes before all rules; of a function, where the caller's has a value."""
        body = self.module.writer.body
        if not isinstance(binding.type, FunctionType):
            with body.suite(f"if {name} is not None"):
                body.line(f"return {name}.value" if isinstance(binding.type, OptionalType) else f"return {name}")
            return
        silent = self.module.writer.runtime("failures", "Unset")
        with body.suite(f"if {name} is not None"):
            with body.suite("try"):
                body.value("return", call(name, *(at.locals[each.key] for each in parameters)))
            with body.suite(f"except {silent}"):
                body.line("pass")

    def _write_subscope(self, binding: SubscopeBinding) -> None:
        """The call of a sub-scope, and one function for each of its inputs that this scope defines."""
        defined = {each.name: each for each in binding.inputs}
        for each in self.module.scopes[binding.scope].inputs:
            if each.name in defined and needs_function(defined[each.name]):
                self._write_input(binding, each, defined[each.name])
        signature = self.of_call(binding, any((binding.name, name) in self.signatures for name in defined))
        if signature.is_in_place:
            self.signatures[key_of(binding)] = signature
            return
        name = self._sign(key_of(binding), binding.name, signature).name
        expressions, parameters = self._open(signature.reads)
        handed = {key: Text(told.split(":")[0]) for key, told in zip(signature.reads, parameters, strict=True)}
        body = self.module.writer.body
        body.space()
        with body.definition(name, parameters, self.module.type(binding.type)):
            body.docstring(doc_of(binding.notes), f"Asks the scope `{binding.scope}` ({place(binding.span)}).")
            body.value("return", self.call_of(binding, expressions, handed), remark=expressions.spoken())

    def call_of(self, binding: SubscopeBinding, at: Expressions, handed: Mapping[Key, Code]) -> Code:
        """The call of a sub-scope. `handed` are the variables as functions of this scope take them."""
        inputs: list[tuple[str, Code, Type]] = []
        defined = {each.name: each for each in binding.inputs}
        for each in self.module.scopes[binding.scope].inputs:
            signature = self.signatures.get((binding.name, each.name))
            if signature is not None:
                bound = [Text(at.declare(local)) for local in defined[each.name].parameters]
                value: Code = call(signature.name, *bound, *(handed[key] for key in signature.reads))
                if bound:
                    value = Function(tuple(name.text for name in bound), value)
                inputs.append((each.name, value, each.type))
            elif each.name in defined:
                inputs.append((each.name, self.given_to(each, defined[each.name], at, handed), each.type))
            elif each.role is Role.INPUT and each.is_condition:
                inputs.append((each.name, Text("False"), each.type))
        return at.scope_call(binding.scope, tuple(inputs), marked=True)

    def given_to(self, given: Binding, defined: SubscopeInput, at: Expressions, handed: Mapping[Key, Code]) -> Code:
        """What a sub-scope is given for an input that needs no function."""
        key = handed_on(defined.term)
        if key is not None:
            return handed[key]
        expression = as_expression(defined.term)
        assert expression is not None
        value = at.write(expression)
        if not given.is_required and isinstance(given.type, OptionalType):
            return call(self.module.writer.runtime("schema", "Present"), value)
        return value

    def _write_input(self, binding: SubscopeBinding, given: Binding, defined: SubscopeInput) -> None:
        own, term = defined.parameters, defined.term
        mentioned = reads_of(expressions_of(term))
        reads = tuple(key for key in self.own(binding.reads) if key in mentioned)
        name = self._sign((binding.name, given.name), f"{binding.name}_{given.name}", Signature("", reads)).name
        expressions, parameters = self._open(reads, own)
        optional = not given.is_required and not own
        result = given.type.result if own and isinstance(given.type, FunctionType) else given.type
        annotation = self.module.given(given.type) if optional else self.module.type(result)
        body = self.module.writer.body
        variable = f"{binding.name}.{given.name}"
        body.space()
        with body.definition(name, parameters, annotation):
            body.docstring(*encodes(rules_of(term)))
            if not optional:
                keeps_silence = given.role is Role.CONTEXT
                self._write_term(term, expressions, variable, result, binding.span, keeps_silence)
                return
            wraps = isinstance(given.type, OptionalType)
            if not Terms(body, expressions, variable, given.type, wraps).term(term):
                body.line("return None")

    def _write_assertion(self, number: int, assertion: Assertion) -> None:
        signature = self.of_assertion(assertion)
        if signature.is_in_place:
            self.signatures[number] = signature
            return
        name = self._sign(number, f"assertion_{number + 1}", signature).name
        expressions, parameters = self._open(signature.reads, plain=signature.plain)
        body = self.module.writer.body
        body.space()
        with body.definition(name, parameters, "bool"):
            cited = labels(assertion.provisions)
            body.docstring(
                doc_of(assertion.notes), f"{cited} ({place(assertion.span)})." if cited else f"{place(assertion.span)}."
            )
            if assertion.guard is not None:
                guard = expressions.write(assertion.guard)
                with body.suite("if", negated(guard)):
                    body.line("return True")
            Terms(body, expressions, "", assertion.condition.type).value(assertion.condition)


def expressions_of(term: Default) -> Iterator[Expression]:
    """The conditions and consequences of a term's rules."""
    if term.justification is not None:
        yield term.justification
    match term.consequence:
        case Default():
            yield from expressions_of(term.consequence)
        case Empty():
            pass
        case expression:
            yield expression
    for each in term.exceptions:
        yield from expressions_of(each)


def spelling(key: Key) -> str:
    """A variable in one of its states as a Python name."""
    name, state = key
    return f"{name}_{state}" if state else plain_name(name)


def message_of(assertion: Assertion) -> str:
    """The author's words for a failure, or those of the assertion."""
    return assertion.message or words(assertion.span)
