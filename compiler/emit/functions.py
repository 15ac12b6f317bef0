"""The functions of a scope's variables and assertions.

A variable's function takes what its rules read and nothing else. A variable that may have no value is handed on as a
`Reading`, which fails only where it is read; a variable that always has one is handed on as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import assert_never

from compiler.defaults.mentions import Key, is_handed_on, key_of
from compiler.defaults.mentions import reads as reads_of
from compiler.defaults.tree import Assertion, Binding, Default, Empty, Rule, Scope, SubscopeBinding, SubscopeInput
from compiler.emit.declarations import doc_of
from compiler.emit.expressions import Expressions, field_name, plain_name
from compiler.emit.inlined import Guarded, as_expression, as_guarded, is_short
from compiler.emit.layout import Code, Function, Text, call, negated
from compiler.emit.module import ModuleContext, quoted
from compiler.emit.terms import Terms
from compiler.emit.writer import Names
from compiler.optimise.certain import certain_reads, first_reads
from compiler.optimise.total import Knowledge, May, variables_of
from compiler.typed.tree import Expression, Local, VariableRead
from compiler.types import FunctionType, OptionalType, Type
from dsl.source import Provision, Span
from dsl.surface.tree import Role


def words(span: Span) -> str:
    """The words of a span on one line."""
    return " ".join(span.text.split())


def place(span: Span) -> str:
    """The file and line at which a span begins."""
    return f"{span.path}:{span.line}"


def rules_of(term: Default) -> list[Rule]:
    """The rules of a term, in the order of the text."""
    found = [] if term.rule is None else [term.rule]
    for each in (*term.exceptions, *([term.consequence] if isinstance(term.consequence, Default) else [])):
        found.extend(rules_of(each))
    return sorted(found, key=lambda rule: rule.number)


def labels(provisions: Iterable[Provision]) -> str:
    """Provisions as a lawyer cites them, each once."""
    return "; ".join(dict.fromkeys(each.label for each in provisions))


@dataclass(slots=True)
class Signature:
    """A private function of a scope: its name, and the variables that it takes, in order. Those that are `plain` it
    takes as they are, since it is certain to read them: they come first.

    What is `inlined` has no function: the scope's own function has the expression, or the call of another scope
    (`is_call`), in its place; where it has a value on one condition only, that is the `guard`.
    """

    name: str
    reads: tuple[Key, ...]
    takes_given: bool = False
    plain: tuple[Key, ...] = ()
    inlined: Expression | None = None
    is_call: bool = False
    guard: Expression | None = None


@dataclass(slots=True)
class ScopeWriter:
    """The functions of one scope. `signatures` says, after writing, how each is called: by the key of a variable, by
    variable and input of a sub-scope, by the number of an assertion."""

    module: ModuleContext
    scope: Scope
    known: Knowledge
    by_key: dict[Key, Binding | SubscopeBinding]
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
        return ScopeWriter(module, scope, variables_of(scope, module.known), by_key, stem)

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

    def fails(self, key: Key) -> bool:
        """Whether a variable is handed on as a `Reading`: it may have no value, or who reads it is noticed."""
        binding = self.by_key[key]
        if isinstance(binding, Binding) and binding.is_choice:
            return True
        if isinstance(self.type_of(key), FunctionType):
            return False
        return self.known.variables[key] is not May.NOTHING

    def type_of(self, key: Key) -> Type:
        return self.by_key[key].type

    def reading(self, key: Key) -> str:
        """The type by which a variable is handed on."""
        annotation = self.module.type(self.type_of(key))
        if is_handed_on(self.by_key[key]):
            return f"{annotation} | None"
        return f"{self.module.writer.runtime('evaluation', 'Reading')}[{annotation}]" if self.fails(key) else annotation

    def _open(
        self,
        name: str,
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

    def _sign(
        self,
        subject: object,
        wanted: str,
        reads: tuple[Key, ...],
        takes_given: bool = False,
        plain: tuple[Key, ...] = (),
    ) -> str:
        name = self.module.own.names.reserve(f"{self.stem}_{wanted}")
        self.signatures[subject] = Signature(name, reads, takes_given, plain)
        return name

    def _ordered(self, reads: tuple[Key, ...], certain: tuple[Key, ...]) -> tuple[tuple[Key, ...], tuple[Key, ...]]:
        """Variables with those first that are certain to be read and may fail, and these alone."""
        first = tuple(key for key in certain if key in self.by_key and self.fails(key))
        reads = tuple(key for key in reads if key in self.by_key)
        return (*first, *(key for key in reads if key not in first)), first

    # ---------------------------------------------------------------------------------------------------- functions

    def _write_variable(self, binding: Binding) -> None:
        given = binding if binding.role is Role.CONTEXT else None
        inlined = self._inlined(binding)
        if inlined is not None:
            reads = tuple(key for key in binding.reads if key in self.by_key)
            self.signatures[key_of(binding)] = Signature("", reads, given is not None, inlined=inlined)
            return
        guarded = self._guarded(binding)
        if guarded is not None:
            reads = tuple(key for key in binding.reads if key in self.by_key)
            self.signatures[key_of(binding)] = Signature("", reads, inlined=guarded.given, guard=guarded.condition)
            return
        is_direct = given is None and not isinstance(binding.type, FunctionType)
        certain = certain_reads(binding.term, self.known) if is_direct else ()
        reads, plain = self._ordered(binding.reads, certain)
        name = self._sign(key_of(binding), spelling(key_of(binding)), reads, given is not None, plain)
        expressions, parameters = self._open(name, reads, binding.parameters, given, plain)
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

    def _inlined(self, binding: Binding) -> Expression | None:
        """The expression of a variable that needs no function of its own, being short."""
        if isinstance(binding.type, FunctionType) or self.hides:
            return None
        if binding.role is Role.CONTEXT and isinstance(binding.type, OptionalType):
            return None
        expression = as_expression(binding.term)
        return expression if expression is not None and is_short(expression) else None

    def _guarded(self, binding: Binding) -> Guarded | None:
        """The only rule of an output, if it is short: without it the scope is silent."""
        if isinstance(binding.type, FunctionType) or not binding.is_output or binding.role is Role.CONTEXT:
            return None
        if self.hides:
            return None
        found = as_guarded(binding.term)
        return found if found is not None and is_short(found.condition) and is_short(found.given) else None

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
        reads = tuple(key for key in binding.reads if key in self.by_key)
        defined = {each.name: each for each in binding.inputs}
        for each in self.module.scopes[binding.scope].inputs:
            if each.name in defined and self._needs_function(each, defined[each.name]):
                self._write_input(binding, each, defined[each.name])
        if not self.hides and not any((binding.name, name) in self.signatures for name in defined):
            self.signatures[key_of(binding)] = Signature("", reads, is_call=True)
            return
        name = self._sign(key_of(binding), binding.name, reads)
        expressions, parameters = self._open(name, reads)
        handed = {key: Text(told.split(":")[0]) for key, told in zip(reads, parameters, strict=True)}
        body = self.module.writer.body
        body.space()
        with body.definition(name, parameters, self.module.type(binding.type)):
            body.docstring(doc_of(binding.notes), f"Asks the scope `{binding.scope}` ({place(binding.span)}).")
            body.value("return", self.call_of(binding, expressions, handed))

    def _needs_function(self, given: Binding, defined: SubscopeInput) -> bool:
        """Whether an input of a sub-scope is more than a short expression, or a reading that is handed on."""
        if defined.parameters:
            return True
        expression = as_expression(defined.term)
        return handed_on(defined.term) is None and (expression is None or not is_short(expression))

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
        reads = tuple(key for key in binding.reads if key in self.by_key and key in reads_of(expressions_of(term)))
        name = self._sign((binding.name, given.name), f"{binding.name}_{given.name}", reads)
        expressions, parameters = self._open(name, reads, own)
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
        if assertion.guard is None and is_short(assertion.condition) and not self.hides:
            reads = tuple(key for key in assertion.reads if key in self.by_key)
            self.signatures[number] = Signature("", reads, inlined=assertion.condition)
            return
        certain = first_reads(assertion.guard or assertion.condition, self.known)
        reads, plain = self._ordered(assertion.reads, certain)
        name = self._sign(number, f"assertion_{number + 1}", reads, plain=plain)
        expressions, parameters = self._open(name, reads, plain=plain)
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


def handed_on(term: Default) -> Key | None:
    """The reading of another scope that a term only hands on; None for a term that says more."""
    read = term.consequence
    if term.exceptions or not isinstance(read, VariableRead) or "." not in read.name:
        return None
    return read.name, read.state


def spelling(key: Key) -> str:
    """A variable in one of its states as a Python name."""
    name, state = key
    return f"{name}_{state}" if state else plain_name(name)


def encodes(rules: list[Rule]) -> Iterator[str]:
    """The provisions that rules encode, and where the rules stand."""
    cited = labels(provision for rule in rules for provision in rule.provisions)
    if rules:
        lines = sorted({rule.span.line for rule in rules})
        stands = f"{rules[0].span.path}, line{'s' if len(lines) > 1 else ''} {', '.join(map(str, lines))}"
        yield f"{cited} ({stands})." if cited else f"{stands}."


def message_of(assertion: Assertion) -> str:
    """The author's words for a failure, or those of the assertion."""
    return assertion.message or words(assertion.span)
