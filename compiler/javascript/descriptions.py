"""The description of a scope: what it asks for, and its rules with their conditions taken apart.

The functions are those that the scope's own function calls; a condition is written again, as a function of what its
variable's function takes, so that a reason can say whether it holds and with which values.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from compiler.defaults.calls import Asked, calls_in, calls_of_rule
from compiler.defaults.conditions import conditions_of
from compiler.defaults.mentions import Key, is_input, key_name, key_of, uses
from compiler.defaults.mentions import reads as reads_of
from compiler.defaults.tree import Assertion, Binding, Default, Empty, Reading, Rule, SubscopeBinding, SubscopeInput
from compiler.emit.declarations import doc_of
from compiler.emit.functions import expressions_of, message_of
from compiler.emit.signatures import Signature, handed_on
from compiler.emit.writer import Names
from compiler.javascript.descriptors import descriptor
from compiler.javascript.expressions import Expressions
from compiler.javascript.functions import ScopeWriter, silence
from compiler.javascript.layout import Arrow, Choice, Code, Property, Text, array, call, object_of, otherwise
from compiler.javascript.module import number, quoted
from compiler.javascript.names import variable_name
from compiler.typed.tree import Expression
from compiler.types import FunctionType
from dsl.source import Provision
from dsl.surface.tree import Role


def write_description(of: ScopeWriter) -> None:
    """The description as a constant of the module, after the provisions that it cites."""
    code = _Description(of).scope()
    module, body = of.module, of.module.writer.body
    for provision in of.new_places:
        body.space()
        headings = array(*(quoted(heading) for heading in provision.headings))
        head = f"new {module.writer.runtime('answers', 'Place')}"
        parts = (quoted(provision.label), headings, quoted(provision.anchor), quoted(provision.words))
        body.assigned(f"const {module.places[provision]}", call(head, *parts))
    body.space()
    body.comment(f"The scope `{of.scope.name.name}` described: what it asks for, its rules and their provisions.")
    body.assigned(f"export const {module.own.scopes[of.scope.name]}", code)


@dataclass(slots=True)
class _Description:
    of: ScopeWriter

    def _made(self, name: str, *parts: Code, options: Iterable[Property] = ()) -> Code:
        """A new object of the run-time library, with what may be left out in one last object."""
        given = tuple(options)
        head = f"new {self.of.module.writer.runtime('scopes', name)}"
        return call(head, *parts, *((object_of(*given),) if given else ()))

    def scope(self) -> Code:
        return self._made("Scope", quoted(self.of.scope.name.name), options=self._parts())

    def _parts(self) -> Iterator[Property]:
        scope, module = self.of.scope, self.of.module
        yield Property("function", Text(module.own.functions[scope.name]))
        yield Property("inputs", array(*(self._input(each) for each in scope.inputs)))
        yield Property("bindings", array(*(self._binding(each) for each in scope.bindings if not is_input(each))))
        yield Property("outputs", _strings(key_name(key_of(each)) for each in scope.outputs))
        yield Property("type", Text(module.own.descriptors[scope.name]))
        if scope.assertions:
            made = (self._assertion(number_, each) for number_, each in enumerate(scope.assertions))
            yield Property("assertions", array(*made))
        if doc_of(scope.notes):
            yield Property("doc", _folded(doc_of(scope.notes)))
        if scope.provisions:
            yield Property("places", self._places(scope.provisions))
        if constants := module.constants_that_fail():
            yield Property("constants", array(*constants))
        if calendars := module.counting.reached.get(scope.name, ()):
            yield Property("calendars", array(*(Text(module.constant_of(each)) for each in calendars)))

    def _input(self, binding: Binding) -> Code:
        parts: list[Code] = [quoted(binding.name), descriptor(self.of.module, binding.type)]
        if doc_of(binding.notes):
            parts.append(_folded(doc_of(binding.notes)))
        options = [] if binding.is_required else [Property("required", Text("false"))]
        spelt = self.of.module.facts(self.of.scope.name)[binding.name]
        if spelt != binding.name:
            options.append(Property("parameter", quoted(spelt)))
        if binding.reading is not None:
            options.append(Property("reading", self._reading(binding.reading)))
        if options and len(parts) == 2:
            parts.append(quoted(""))
        return self._made("Input", *parts, options=options)

    def _reading(self, reading: Reading) -> Code:
        places = (self._places(reading.provisions),) if reading.provisions else ()
        return self._made("ReadingChoice", quoted(reading.name), quoted(reading.default), *places)

    # ---------------------------------------------------------------------------------------------------- variables

    def _binding(self, binding: Binding | SubscopeBinding) -> Code:
        if isinstance(binding, SubscopeBinding):
            return self._subscope(binding)
        key = key_of(binding)
        signature = self.of.signatures[key]
        is_function = isinstance(binding.type, FunctionType)
        options = list(self._reads(signature.reads, signature.plain))
        if binding.term is not None and not is_function:
            options.append(Property("term", self._term(binding.term)))
        if self.of.fails(key):
            options.append(Property("certain", Text("false")))
        if signature.takes_given:
            context = self.of.module.facts(self.of.scope.name)[binding.name]
            options.append(Property("context", quoted(context)))
        if is_function:
            options.append(Property("isFunction", Text("true")))
        if binding.reading is not None:
            options.append(Property("reading", quoted(binding.reading.name)))
        described = descriptor(self.of.module, binding.type)
        parts = (quoted(key_name(key)), quoted(binding.name), described, self._compute(binding, signature))
        return self._made("Binding", *parts, options=options)

    def _compute(self, binding: Binding | SubscopeBinding, signature: Signature) -> Code:
        """The function of a variable, or what stands in its place in the function of the scope."""
        if not signature.is_in_place:
            return Text(signature.name)
        at, parameters = self._open(signature.reads)
        if isinstance(binding, SubscopeBinding):
            handed: dict[Key, Code] = dict(zip(signature.reads, map(Text, parameters), strict=True))
            return Arrow(tuple(parameters), self.of.call_of(binding, at, handed))
        assert signature.inlined is not None
        code = at.write(signature.inlined)
        if signature.guard is not None:
            silent = call(self.of.module.writer.runtime("evaluation", "silent"), *silence(binding.name, binding.span))
            code = Choice(at.write(signature.guard), code, silent)
        if not signature.takes_given:
            return Arrow(tuple(parameters), code)
        given = at.names.reserve("given")
        return Arrow((given, *parameters), otherwise(Text(given), code))

    def _subscope(self, binding: SubscopeBinding) -> Code:
        called = self.of.module.scopes[binding.scope]
        facts = self.of.module.facts(binding.scope)
        signature = self.of.signatures[key_of(binding)]
        inputs: list[Code] = []
        constant: list[str] = []
        for each in called.inputs:
            own = self.of.signatures.get((binding.name, each.name))
            defined = next((given for given in binding.inputs if given.name == each.name), None)
            renamed = [Property("parameter", quoted(facts[each.name]))] if facts[each.name] != each.name else []
            if defined is not None and own is None:
                inputs.append(self._given_to(each, defined, renamed))
            elif defined is not None and own is not None:
                options = [*self._reads(own.reads), *renamed]
                if defined.parameters:
                    options.append(Property("isFunction", Text("true")))
                else:
                    options.append(Property("term", self._term(defined.term)))
                inputs.append(self._made("SubscopeInput", quoted(each.name), Text(own.name), options=options))
            elif each.role is Role.INPUT and each.is_condition:
                constant.append(facts[each.name])
        made: list[Property] = []
        if inputs:
            made.append(Property("inputs", array(*inputs)))
        if constant:
            made.append(Property("constant", _strings(constant)))
        made.extend(self._reads(signature.reads))
        if self.of.fails(key_of(binding)):
            made.append(Property("certain", Text("false")))
        described = Text(self.of.module.scope_description(binding.scope))
        return self._made("Subscope", quoted(binding.name), described, self._compute(binding, signature), options=made)

    def _given_to(self, given: Binding, defined: SubscopeInput, renamed: list[Property]) -> Code:
        """An input of a sub-scope that has no function of its own: an expression, or a reading of the scope that is
        asked, as this scope's own asker chose it."""
        key = handed_on(defined.term)
        if key is not None:
            function = Text(self.of.module.writer.runtime("readings", "handedOn"))
            return self._made("SubscopeInput", quoted(given.name), function, options=[*self._reads((key,)), *renamed])
        reads = self.of.own(reads_of(expressions_of(defined.term)))
        at, parameters = self._open(reads)
        computed = Arrow(tuple(parameters), self.of.given_to(given, defined, at, {}))
        options = [*self._reads(reads), *renamed, Property("term", self._term(defined.term))]
        return self._made("SubscopeInput", quoted(given.name), computed, options=options)

    def _reads(self, reads: tuple[Key, ...], plain: tuple[Key, ...] = ()) -> Iterator[Property]:
        if reads:
            yield Property("reads", _keys(reads))
        if plain:
            yield Property("plain", _keys(plain))

    # -------------------------------------------------------------------------------------------------------- rules

    def _term(self, term: Default) -> Code:
        has_rule = term.rule is not None and not isinstance(term.consequence, Empty)
        rule = self._rule(term) if has_rule else Text("null")
        options: list[Property] = []
        if term.exceptions:
            options.append(Property("exceptions", array(*(self._term(each) for each in term.exceptions))))
        if isinstance(term.consequence, Default):
            options.append(Property("then", self._term(term.consequence)))
        return self._made("Term", *((rule,) if has_rule or options else ()), options=options)

    def _rule(self, term: Default) -> Code:
        rule = term.rule
        assert rule is not None
        parts = (number(rule.number), self._places(rule.provisions), number(rule.span.line), quoted(rule.span.path))
        return self._made("Rule", *parts, options=self._of_rule(rule, term))

    def _of_rule(self, rule: Rule, term: Default) -> Iterator[Property]:
        if term.justification is not None:
            yield Property("conditions", array(*self._conditions(term.justification)))
        if rule.label:
            yield Property("label", quoted(rule.label))
        if doc_of(rule.notes):
            yield Property("note", _folded(doc_of(rule.notes)))
        mentioned = [] if term.justification is None else [term.justification]
        if not isinstance(term.consequence, Default | Empty):
            mentioned.append(term.consequence)
        yield from self._uses(mentioned)
        yield from self._counting(term)
        yield from self._asks(calls_of_rule(term, self.of.module.scopes.__getitem__))

    def _counting(self, term: Default) -> Iterator[Property]:
        """The consequence of a rule once more, where working it out counts working days."""
        given, counting = term.consequence, self.of.module.counting
        if isinstance(given, Default | Empty) or not counting.of_scope(self.of.scope.name):
            return
        if counting.counts(given):
            reads = reads_of((given,))
            yield Property("counting", self._made("Counting", _keys(reads), self._function(given, reads)))

    def _asks(self, calls: tuple[Asked, ...]) -> Iterator[Property]:
        """The calls of other scopes, where there are some."""
        if calls:
            yield Property("asks", array(*(self._asked(each) for each in calls)))

    def _asked(self, asked: Asked) -> Code:
        reads = reads_of((asked.given,))
        facts = self.of.module.facts(asked.scope)
        options: list[Property] = []
        if asked.inputs:
            options.append(Property("inputs", _strings(facts[each] for each in asked.inputs)))
        if asked.outputs:
            options.append(Property("outputs", _strings(asked.outputs)))
        options.extend(self._reads(reads))
        if asked.in_condition:
            options.append(Property("inCondition", Text("true")))
        described = Text(self.of.module.scope_description(asked.scope))
        return self._made("Asked", described, self._function(asked.given, reads), options=options)

    def _conditions(self, justification: Expression) -> Iterator[Code]:
        """The conjuncts, each as a function with the values that it reads."""
        for each in conditions_of(justification):
            reads = reads_of((each.expression, *(value for _, value in each.values)))
            parts: list[Code] = [_folded(each.span.text), _keys(reads), self._function(each.expression, reads)]
            values = [
                self._made("Value", quoted(name), descriptor(self.of.module, value.type), self._function(value, reads))
                for name, value in each.values
                if not isinstance(value.type, FunctionType)
            ]
            if values:
                parts.append(array(*values))
            yield self._made("Condition", *parts)

    def _function(self, expression: Expression, reads: tuple[Key, ...]) -> Code:
        at, parameters = self._open(reads)
        return Arrow(tuple(parameters), at.write(expression))

    def _open(self, reads: tuple[Key, ...]) -> tuple[Expressions, list[str]]:
        """The expressions of a function of some variables, and its parameters."""
        names = Names(outer=self.of.module.own.names)
        variables: dict[Key, Code] = {}
        parameters: list[str] = []
        for key in reads:
            parameters.append(names.reserve(variable_name(*key)))
            variables[key] = call(parameters[-1]) if self.of.fails(key) else Text(parameters[-1])
        return Expressions(self.of.module, names, variables, self.of.known, self.of.scope.rounding), parameters

    def _uses(self, mentioned: list[Expression]) -> Iterator[Property]:
        """The variables that expressions read and that are no facts, in the order of first reading."""
        names = uses(mentioned, self.of.by_key)
        if names:
            yield Property("uses", _strings(names))

    def _assertion(self, position: int, assertion: Assertion) -> Code:
        signature = self.of.signatures[position]
        inlined = signature.inlined
        mentioned = [each for each in (assertion.guard, assertion.condition) if each is not None]
        conditions = [part for each in mentioned for part in self._conditions(each)]
        options = [*self._reads(signature.reads, signature.plain), Property("conditions", array(*conditions))]
        if doc_of(assertion.notes):
            options.append(Property("note", _folded(doc_of(assertion.notes))))
        options.extend(self._uses(mentioned))
        options.extend(self._asks(calls_in(mentioned, self.of.module.scopes.__getitem__)))
        parts = (
            quoted(message_of(assertion)),
            Text(signature.name) if inlined is None else self._function(inlined, signature.reads),
            self._places(assertion.provisions),
            number(assertion.span.line),
            quoted(assertion.span.path),
        )
        return self._made("Assertion", *parts, options=options)

    def _places(self, provisions: tuple[Provision, ...]) -> Code:
        """Provisions are constants of the module."""
        named: list[Code] = []
        for each in provisions:
            name, is_new = self.of.module.place(each)
            if is_new:
                self.of.new_places.append(each)
            named.append(Text(name))
        return array(*named)


def _folded(text: str) -> Code:
    return quoted(" ".join(text.split()))


def _strings(texts: Iterable[str]) -> Code:
    return array(*(quoted(each) for each in texts))


def _keys(keys: Iterable[Key]) -> Code:
    return _strings(key_name(key) for key in keys)
