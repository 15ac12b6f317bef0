"""The description of a scope: what it asks for, and its rules with their conditions taken apart.

The functions are those that the scope's own function calls; a condition is written again, as a function of what its
variable's function takes, so that a reason can say whether it holds and with which values.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from compiler.defaults.calls import Asked, calls_in, calls_of_rule
from compiler.defaults.conditions import conditions_of
from compiler.defaults.mentions import Key, is_input, key_name, key_of, uses
from compiler.defaults.mentions import reads as reads_of
from compiler.defaults.tree import Assertion, Binding, Default, Empty, Reading, Rule, SubscopeBinding, SubscopeInput
from compiler.emit.declarations import doc_of
from compiler.emit.descriptors import descriptor
from compiler.emit.expressions import Expressions, field_name
from compiler.emit.functions import ScopeWriter, expressions_of, message_of, spelling
from compiler.emit.layout import Bracket, Choice, Code, Function, Keyword, Level, Text, binary, call, collection
from compiler.emit.module import quoted, whole
from compiler.emit.names import place_name
from compiler.emit.signatures import Signature, handed_on
from compiler.emit.writer import Names
from compiler.typed.tree import Expression
from compiler.types import FunctionType
from dsl.source import Provision
from dsl.surface.tree import Role


def write_description(of: ScopeWriter) -> None:
    """The description as a constant of the module, after the provisions that it cites."""
    code = _Description(of).scope()
    body = of.module.writer.body
    for provision in of.new_places:
        body.space(1)
        body.value(f"{of.module.places[provision]} =", _place(of, provision))
    body.space(1)
    body.value(f"{of.module.own.scopes[of.scope.name]} =", code)


def _place(of: ScopeWriter, provision: Provision) -> Code:
    return call(
        of.module.writer.runtime("answers", "Place"),
        quoted(provision.label),
        collection(tuple(quoted(heading) for heading in provision.headings)),
        quoted(provision.anchor),
        quoted(provision.words),
    )


@dataclass(slots=True)
class _Description:
    """The description of one scope in the making."""

    of: ScopeWriter

    def _head(self, name: str) -> str:
        return self.of.module.writer.runtime("scopes", name)

    def scope(self) -> Code:
        scope, module = self.of.scope, self.of.module
        bindings = tuple(self._binding(each) for each in scope.bindings if not is_input(each))
        outputs = tuple(quoted(key_name(key_of(each))) for each in scope.outputs)
        parts: list[Code] = [
            quoted(scope.name.name),
            Keyword("function", Text(module.own.functions[scope.name])),
            Keyword("inputs", collection(tuple(self._input(each) for each in scope.inputs))),
            Keyword("bindings", collection(bindings)),
            Keyword("outputs", collection(outputs)),
            Keyword("type", Text(module.own.descriptors[scope.name])),
        ]
        if scope.assertions:
            made = tuple(self._assertion(number, each) for number, each in enumerate(scope.assertions))
            parts.append(Keyword("assertions", collection(made)))
        if doc_of(scope.notes):
            parts.append(Keyword("doc", _folded(doc_of(scope.notes))))
        if scope.provisions:
            parts.append(Keyword("places", self._places(scope.provisions)))
        constants = module.constants_that_fail()
        if constants:
            parts.append(Keyword("constants", collection(constants)))
        calendars = tuple(Text(module.constant_of(each)) for each in module.counting.reached.get(scope.name, ()))
        if calendars:
            parts.append(Keyword("calendars", collection(calendars)))
        return call(self._head("Scope"), *parts)

    def _input(self, binding: Binding) -> Code:
        parts: list[Code] = [quoted(binding.name), descriptor(self.of.module, binding.type)]
        if doc_of(binding.notes):
            parts.append(_folded(doc_of(binding.notes)))
        if not binding.is_required:
            parts.append(Text("required=False"))
        if field_name(binding.name) != binding.name:
            parts.append(Keyword("parameter", quoted(field_name(binding.name))))
        if binding.reading is not None:
            parts.append(Keyword("reading", self._reading(binding.reading)))
        return call(self._head("Input"), *parts)

    def _reading(self, reading: Reading) -> Code:
        parts: list[Code] = [quoted(reading.name), quoted(reading.default)]
        if reading.provisions:
            parts.append(self._places(reading.provisions))
        return call(self._head("ReadingChoice"), *parts)

    # ---------------------------------------------------------------------------------------------------- variables

    def _binding(self, binding: Binding | SubscopeBinding) -> Code:
        if isinstance(binding, SubscopeBinding):
            return self._subscope(binding)
        key = key_of(binding)
        signature = self.of.signatures[key]
        is_function = isinstance(binding.type, FunctionType)
        parts: list[Code] = [
            quoted(key_name(key)),
            quoted(binding.name),
            descriptor(self.of.module, binding.type),
            self._compute(binding, signature),
            *self._reads(signature.reads),
        ]
        if signature.plain:
            parts.append(Keyword("plain", collection(tuple(quoted(key_name(key)) for key in signature.plain))))
        if binding.term is not None and not is_function:
            parts.append(Keyword("term", self._term(binding.term)))
        if self.of.fails(key):
            parts.append(Text("certain=False"))
        if signature.takes_given:
            parts.append(Keyword("context", quoted(field_name(binding.name))))
        if is_function:
            parts.append(Text("is_function=True"))
        if binding.reading is not None:
            parts.append(Keyword("reading", quoted(binding.reading.name)))
        return call(self._head("Binding"), *parts)

    def _compute(self, binding: Binding | SubscopeBinding, signature: Signature) -> Code:
        """The function of a variable, or what stands in its place in the function of the scope."""
        if not signature.is_in_place:
            return Text(signature.name)
        at, parameters = self._open(signature.reads)
        if isinstance(binding, SubscopeBinding):
            handed = dict(zip(signature.reads, map(Text, parameters), strict=True))
            return Function(tuple(parameters), self.of.call_of(binding, at, handed))
        assert signature.inlined is not None
        code = at.write(signature.inlined)
        if signature.guard is not None:
            silent = call(self.of.module.writer.runtime("evaluation", "silent"), *self.of.silence(binding))
            code = Choice(code, at.write(signature.guard), silent)
        if not signature.takes_given:
            return Function(tuple(parameters), code)
        given = at.names.reserve("given")
        tested = binary(Text(given), "is", Text("None"), Level.COMPARISON)
        return Function((given, *parameters), Choice(code, tested, Text(given)))

    def _subscope(self, binding: SubscopeBinding) -> Code:
        called = self.of.module.scopes[binding.scope]
        signature = self.of.signatures[key_of(binding)]
        inputs: list[Code] = []
        constant: list[Code] = []
        for each in called.inputs:
            own = self.of.signatures.get((binding.name, each.name))
            defined = next((given for given in binding.inputs if given.name == each.name), None)
            if defined is not None and own is None:
                inputs.append(self._given_to(each, defined))
            elif defined is not None and own is not None:
                parts: list[Code] = [quoted(each.name), Text(own.name), *self._reads(own.reads)]
                if field_name(each.name) != each.name:
                    parts.append(Keyword("parameter", quoted(field_name(each.name))))
                if defined.parameters:
                    parts.append(Text("is_function=True"))
                else:
                    parts.append(Keyword("term", self._term(defined.term)))
                inputs.append(call(self._head("SubscopeInput"), *parts))
            elif each.role is Role.INPUT and each.is_condition:
                constant.append(quoted(field_name(each.name)))
        made: list[Code] = [
            quoted(binding.name),
            Text(self.of.module.scope_description(binding.scope)),
            self._compute(binding, signature),
        ]
        if inputs:
            made.append(Keyword("inputs", collection(tuple(inputs))))
        if constant:
            made.append(Keyword("constant", collection(tuple(constant))))
        made.extend(self._reads(signature.reads))
        if self.of.fails(key_of(binding)):
            made.append(Text("certain=False"))
        return call(self._head("Subscope"), *made)

    def _given_to(self, given: Binding, defined: SubscopeInput) -> Code:
        """An input of a sub-scope that has no function of its own: an expression, or a reading of the scope that is
        asked, as this scope's own asker chose it."""
        key = handed_on(defined.term)
        parts: list[Code] = [quoted(given.name)]
        if key is not None:
            parts.extend((Text(self.of.module.writer.runtime("readings", "handed_on")), *self._reads((key,))))
        else:
            reads = tuple(each for each in reads_of(expressions_of(defined.term)) if each in self.of.by_key)
            at, parameters = self._open(reads)
            parts.append(Function(tuple(parameters), self.of.given_to(given, defined, at, {})))
            parts.extend(self._reads(reads))
        if field_name(given.name) != given.name:
            parts.append(Keyword("parameter", quoted(field_name(given.name))))
        if key is None:
            parts.append(Keyword("term", self._term(defined.term)))
        return call(self._head("SubscopeInput"), *parts)

    def _reads(self, reads: tuple[Key, ...]) -> Iterator[Code]:
        if reads:
            yield Keyword("reads", collection(tuple(quoted(key_name(key)) for key in reads)))

    # -------------------------------------------------------------------------------------------------------- rules

    def _term(self, term: Default) -> Code:
        parts: list[Code] = []
        if term.rule is not None and not isinstance(term.consequence, Empty):
            parts.append(self._rule(term.rule, term))
        if term.exceptions:
            exceptions = tuple(self._term(each) for each in term.exceptions)
            parts.append(Keyword("exceptions", collection(exceptions)))
        if isinstance(term.consequence, Default):
            parts.append(Keyword("then", self._term(term.consequence)))
        return call(self._head("Term"), *parts)

    def _rule(self, rule: Rule, term: Default) -> Code:
        parts: list[Code] = [
            whole(rule.number),
            self._places(rule.provisions),
            whole(rule.span.line),
            quoted(rule.span.path),
        ]
        if term.justification is not None:
            conditions = self._conditions(term.justification)
            parts.append(Keyword("conditions", conditions))
        if rule.label:
            parts.append(Keyword("label", quoted(rule.label)))
        if doc_of(rule.notes):
            parts.append(Keyword("note", _folded(doc_of(rule.notes))))
        mentioned = [] if term.justification is None else [term.justification]
        if not isinstance(term.consequence, Default | Empty):
            mentioned.append(term.consequence)
        parts.extend(self._uses(mentioned))
        parts.extend(self._counting(term))
        parts.extend(self._asks(calls_of_rule(term, self.of.module.scopes.__getitem__)))
        return call(self._head("Rule"), *parts)

    def _counting(self, term: Default) -> Iterator[Code]:
        """The consequence of a rule once more, where working it out counts working days."""
        given, counting = term.consequence, self.of.module.counting
        if isinstance(given, Default | Empty) or not counting.of_scope(self.of.scope.name):
            return
        if counting.counts(given):
            reads = reads_of((given,))
            keys = collection(tuple(quoted(key_name(key)) for key in reads))
            yield Keyword("counting", call(self._head("Counting"), keys, self._function(given, reads)))

    def _asks(self, calls: tuple[Asked, ...]) -> Iterator[Code]:
        """The calls of other scopes, where there are some."""
        if calls:
            yield Keyword("asks", collection(tuple(self._asked(each) for each in calls)))

    def _asked(self, asked: Asked) -> Code:
        reads = reads_of((asked.given,))
        parts: list[Code] = [Text(self.of.module.scope_description(asked.scope)), self._function(asked.given, reads)]
        if asked.inputs:
            parts.append(Keyword("inputs", collection(tuple(quoted(field_name(each)) for each in asked.inputs))))
        if asked.outputs:
            parts.append(Keyword("outputs", collection(tuple(quoted(each) for each in asked.outputs))))
        parts.extend(self._reads(reads))
        if asked.in_condition:
            parts.append(Text("in_condition=True"))
        return call(self._head("Asked"), *parts)

    def _conditions(self, justification: Expression) -> Bracket:
        """The conjuncts, each as a function with the values that it reads."""
        made: list[Code] = []
        for each in conditions_of(justification):
            reads = reads_of((each.expression, *(value for _, value in each.values)))
            parts: list[Code] = [
                _folded(each.span.text),
                collection(tuple(quoted(key_name(key)) for key in reads)),
                self._function(each.expression, reads),
            ]
            values = tuple(
                call(
                    self._head("Value"),
                    quoted(name),
                    descriptor(self.of.module, value.type),
                    self._function(value, reads),
                )
                for name, value in each.values
                if not isinstance(value.type, FunctionType)
            )
            if values:
                parts.append(collection(values))
            made.append(call(self._head("Condition"), *parts))
        return collection(tuple(made))

    def _function(self, expression: Expression, reads: tuple[Key, ...]) -> Code:
        at, parameters = self._open(reads)
        return Function(tuple(parameters), at.write(expression))

    def _open(self, reads: tuple[Key, ...]) -> tuple[Expressions, list[str]]:
        """The expressions of a function of some variables, and its parameters."""
        names = Names(outer=self.of.module.own.names)
        variables: dict[Key, Code] = {}
        parameters: list[str] = []
        for key in reads:
            parameters.append(names.reserve(spelling(key)))
            variables[key] = call(parameters[-1]) if self.of.fails(key) else Text(parameters[-1])
        return Expressions(self.of.module, names, variables, self.of.known, self.of.scope.rounding), parameters

    def _uses(self, mentioned: list[Expression]) -> Iterator[Code]:
        """The variables that expressions read and that are no facts, in the order of first reading."""
        names = uses(mentioned, self.of.by_key)
        if names:
            yield Keyword("uses", collection(tuple(quoted(name) for name in names)))

    def _assertion(self, number: int, assertion: Assertion) -> Code:
        signature = self.of.signatures[number]
        mentioned = [each for each in (assertion.guard, assertion.condition) if each is not None]
        conditions = [part for each in mentioned for part in self._conditions(each).items]
        parts: list[Code] = [
            quoted(message_of(assertion)),
            self._function(signature.inlined, signature.reads)
            if signature.inlined is not None
            else Text(signature.name),
            self._places(assertion.provisions),
            whole(assertion.span.line),
            quoted(assertion.span.path),
            *self._reads(signature.reads),
            Keyword("conditions", collection(tuple(conditions))),
        ]
        if signature.plain:
            parts.append(Keyword("plain", collection(tuple(quoted(key_name(key)) for key in signature.plain))))
        if doc_of(assertion.notes):
            parts.append(Keyword("note", _folded(doc_of(assertion.notes))))
        parts.extend(self._uses(mentioned))
        parts.extend(self._asks(calls_in(mentioned, self.of.module.scopes.__getitem__)))
        return call(self._head("Assertion"), *parts)

    def _places(self, provisions: tuple[Provision, ...]) -> Code:
        return collection(tuple(Text(self._named(each)) for each in provisions))

    def _named(self, provision: Provision) -> str:
        """A provision is a constant of the module, named by its anchor or its label."""
        places = self.of.module.places
        if provision not in places:
            places[provision] = self.of.module.own.names.reserve(f"_{place_name(provision)}")
            self.of.new_places.append(provision)
        return places[provision]


def _folded(text: str) -> Code:
    return quoted(" ".join(text.split()))
