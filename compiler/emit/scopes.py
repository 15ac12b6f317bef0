"""The function of a scope, which evaluates its variables in order, and those of top-level constants."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from textwrap import wrap

from compiler.defaults.mentions import Key, key_of
from compiler.defaults.mentions import reads as reads_of
from compiler.defaults.tree import Binding, Constant, SubscopeBinding
from compiler.emit.citing import NO_RULE, labels, listed, place, raised, rules_of
from compiler.emit.decisions import write_decision
from compiler.emit.declarations import doc_of, measured
from compiler.emit.expressions import Expressions, field_name
from compiler.emit.external import write_external
from compiler.emit.functions import ScopeWriter, message_of, spelling
from compiler.emit.layout import (
    WIDTH,
    Code,
    Followed,
    Function,
    Parenthesised,
    Text,
    call,
    collection,
    conjunction,
    flat,
    made,
    negated,
)
from compiler.emit.module import ModuleContext, quoted
from compiler.emit.signatures import Signature
from compiler.emit.terms import Terms
from compiler.emit.writer import Names
from compiler.typed.tree import Expression
from compiler.types import FunctionType, OptionalType
from dsl.surface.tree import Role


def write_constant(module: ModuleContext, constant: Constant) -> None:
    """A top-level constant, or function. One that may fail is evaluated when it is first read."""
    body = module.writer.body
    spelt = module.own.constants[constant.name]
    names = Names(outer=module.own.names)
    expressions = Expressions(module, names, {}, module.known)
    lazy = constant.name in module.lazy_constants
    if constant.body is None:
        write_external(module, constant)
        return
    if not constant.parameters and not lazy:
        code = expressions.write(constant.body)
        body.space(1)
        body.value(f"{spelt}: {module.type(constant.type)} =", code, remark=expressions.spoken())
        body.docstring(doc_of(constant.notes))
        return
    result = constant.type.result if isinstance(constant.type, FunctionType) else constant.type
    body.space()
    if lazy:
        body.line(f"@{module.writer.use('functools', 'cache')}")
    parameters = [f"{expressions.declare(local)}: {module.type(local.type)}" for local in constant.parameters]
    with body.definition(spelt, parameters, module.type(result)):
        body.docstring(doc_of(constant.notes), f"{place(constant.span)}.")
        Terms(body, expressions, constant.name.name, result).value(constant.body)


@dataclass(slots=True)
class ScopeFunction:
    """The function of a scope: every variable in the order of evaluation, then the assertions, then the outputs."""

    of: ScopeWriter
    names: Names = field(default_factory=Names)
    #: Each variable's value, or its reading where that is all there is.
    values: dict[Key, str] = field(default_factory=dict)
    readings: set[Key] = field(default_factory=set)
    #: The choices between readings that are known to have been read.
    noticed: set[Key] = field(default_factory=set)

    def write(self) -> None:
        scope, module = self.of.scope, self.of.module
        self.names = Names(outer=module.own.names)
        body = module.writer.body
        parameters = []
        for given in scope.inputs:
            spelt = field_name(given.name)
            self.names.taken.add(spelt)
            if not given.is_required:
                parameters.append(f"{spelt}: {module.given(given.type)} = None")
            else:
                default = "" if given.must_be_given else " = None"
                parameters.append(f"{spelt}: {module.type(given.type)}{default}")
        body.space()
        name, result = module.own.functions[scope.name], module.class_of(scope.name)
        with body.definition(name, parameters, result, public=True):
            body.docstring(*self._documentation())
            for constant in module.constants_that_fail():
                body.line(constant.text + "()")
            for binding in scope.bindings:
                self._evaluate(binding)
            self._assert()
            outputs = ((field_name(each.name), self._given_back(each)) for each in scope.outputs)
            body.value("return", made(result, tuple(outputs)))
        write_decision(self.of, parameters)

    def _given_back(self, output: Binding | SubscopeBinding) -> Code:
        return Text(self.values[key_of(output)])

    def _documentation(self) -> Iterator[str | tuple[str, ...]]:
        scope = self.of.scope
        yield doc_of(scope.notes)
        cited = labels(scope.provisions)
        yield f"Encodes {cited} ({place(scope.span)})." if cited else f"{place(scope.span)}."
        if scope.inputs:
            told = (line for each in scope.inputs for line in self._fact(each))
            yield ("Facts:", *told)
        failures = raised(scope, self.of.module)
        instead = [f"`{name}` {where}" for name, where in failures]
        yield f"Raises {listed(instead)}." if instead else "There is an answer for all facts."

    def _fact(self, binding: Binding) -> list[str]:
        """What an input is, in what it counts, how it is given where it may be absent, and what stands for one that is
        not given; as lines."""
        left_out = [] if binding.must_be_given else ["None if not given"]
        if isinstance(binding.type, OptionalType):
            inner = f"Present({self.of.module.type(binding.type.element)})"
            if binding.is_required:
                left_out.insert(0, f"`{inner}`")
            else:
                left_out = [f"`Present({inner})`", "`Present(None)` where there is none", *left_out]
        if binding.reading is not None:
            left_out = [f"a reading of the text: {binding.reading.default} if not given"]
        told = measured(doc_of(binding.notes), binding.type, ", ".join(left_out))
        whole = f"{field_name(binding.name)}: {told}".rstrip()
        return wrap(whole, WIDTH - 4, initial_indent=" " * 4, subsequent_indent=" " * 8, break_on_hyphens=False)

    def _evaluate(self, binding: Binding | SubscopeBinding) -> None:
        key, body = key_of(binding), self.of.module.writer.body
        if isinstance(binding, Binding) and binding.role is Role.INPUT:
            self.values[key] = field_name(binding.name)
            return
        signature = self.of.signatures[key]
        if signature.is_in_place:
            self._inline(binding, signature)
            return
        arguments: list[Code] = [self._handed(read, signature) for read in signature.reads]
        if isinstance(binding, Binding) and signature.takes_given:
            arguments.insert(0, Text(field_name(binding.name)))
        wanted = spelling(key) if not signature.takes_given else f"effective_{spelling(key)}"
        if isinstance(binding, Binding) and isinstance(binding.type, FunctionType):
            self._define(binding, signature, arguments, self.names.reserve(wanted))
            return
        spelt = self.names.reserve(wanted)
        called: Code = call(signature.name, *arguments)
        self.values[key] = spelt
        if self.of.keeps_silence(binding):
            attempt = self.of.module.writer.runtime("evaluation", "attempt")
            called = call(attempt, Function((), called))
            self.readings.add(key)
        body.value(f"{spelt} =", called)

    def _inline(self, binding: Binding | SubscopeBinding, signature: Signature) -> None:
        """A variable whose expression stands here, under what the law says that it is."""
        key, body = key_of(binding), self.of.module.writer.body
        at = self._expressions(signature, () if signature.guard is None else (signature.guard,))
        if isinstance(binding, SubscopeBinding):
            told, code = doc_of(binding.notes), self.of.call_of(binding, at, self._as_handed(signature.reads))
        else:
            assert signature.inlined is not None
            told, code = doc_of(binding.notes), at.write(signature.inlined)
        spoken = at.spoken()
        rules = rules_of(binding.term) if isinstance(binding, Binding) and binding.term is not None else []
        body.comment(labels(provision for rule in rules for provision in rule.provisions), told)
        if signature.guard is not None and isinstance(binding, Binding):
            with body.suite("if", negated(at.write(signature.guard))):
                silent = self.of.module.writer.runtime("failures", "Silent")
                body.comment(NO_RULE)
                body.value("raise", call(silent, *self.of.silence(binding)))
            self._notice_all(signature.reads)
        if signature.takes_given:
            spelt = field_name(binding.name)
            with body.suite(f"if {spelt} is None"):
                body.value(f"{spelt} =", code, remark=spoken)
        else:
            spelt = self.names.reserve(spelling(key))
            body.value(f"{spelt} =", code, remark=spoken)
        self.values[key] = spelt

    def _expressions(self, signature: Signature, first: tuple[Expression, ...] = ()) -> Expressions:
        """Expressions of the scope's own function, in which each variable is read as it stands there; `first` are those
        that are evaluated before the others, if any."""
        self._notice_all(reads_of(first) if first else signature.reads)
        variables: dict[Key, Code] = {}
        for key in signature.reads:
            variables[key] = call(self.values[key]) if key in self.readings else Text(self.values[key])
        return Expressions(self.of.module, self.names, variables, self.of.known, self.of.scope.rounding)

    def _as_handed(self, reads: tuple[Key, ...]) -> dict[Key, Code]:
        return {key: Text(self.values[key]) for key in reads}

    def _notice_all(self, keys: Iterable[Key]) -> None:
        for key in keys:
            if key in self.of.by_key:
                self._notice(key)

    def _notice(self, key: Key) -> None:
        """Says that a choice between readings is read, once."""
        binding = self.of.by_key[key]
        if isinstance(binding, Binding) and binding.is_choice and key not in self.noticed:
            assert binding.reading is not None
            self.noticed.add(key)
            notice = self.of.module.writer.runtime("readings", "notice")
            self.of.module.writer.body.statement(call(notice, quoted(binding.reading.name)))

    def _handed(self, key: Key, signature: Signature) -> Code:
        """A variable as a function that reads it takes it."""
        spelt, binding = Text(self.values[key]), self.of.by_key[key]
        runtime = self.of.module.writer.runtime
        if key in signature.plain:
            self._notice(key)
            return call(spelt.text) if key in self.readings else spelt
        if not self.of.fails(key) or key in self.readings:
            return spelt
        if isinstance(binding, Binding) and binding.is_choice and key not in self.noticed:
            assert binding.reading is not None
            return call(runtime("readings", "as_chosen"), quoted(binding.reading.name), spelt)
        return call(runtime("evaluation", "known"), spelt)

    def _define(self, binding: Binding, signature: Signature, arguments: list[Code], spelt: str) -> None:
        """A variable that is a function: its own function with what it reads filled in."""
        module, body = self.of.module, self.of.module.writer.body
        names = Names(outer=self.names)
        locals_ = [names.reserve(each.name) for each in binding.parameters]
        parameters = [
            f"{local}: {module.type(each.type)}" for local, each in zip(locals_, binding.parameters, strict=True)
        ]
        assert isinstance(binding.type, FunctionType)
        if body.lines and body.lines[-1]:
            body.space(1)
        with body.definition(spelt, parameters, module.type(binding.type.result)):
            body.value("return", call(signature.name, *(Text(each) for each in locals_), *arguments))
        body.space(1)
        self.values[key_of(binding)] = spelt

    def _assert(self) -> None:
        """The assertions, all of which are tried before one refuses."""
        module, body = self.of.module, self.of.module.writer.body
        checks: list[tuple[Code, Code, Code]] = []
        for number, assertion in enumerate(self.of.scope.assertions):
            signature = self.of.signatures[number]
            if signature.inlined is not None:
                check = self._expressions(signature).write(signature.inlined)
            else:
                check = call(signature.name, *(self._handed(read, signature) for read in signature.reads))
            checks.append((quoted(message_of(assertion)), check, module.spot(assertion.span)))
        if len(checks) == 1:
            message, check, spot = checks[0]
            refused = module.writer.runtime("failures", "Refused")
            with body.suite("if", negated(check)):
                body.value("raise", Followed(call(refused, message), call(".at", Text(f"*{flat(spot)}"))))
        elif checks:
            require = module.writer.runtime("evaluation", "require")
            with body.suite("if not", Parenthesised(conjunction(tuple(check for _, check, _ in checks)))):
                body.statement(call(require, *(collection(each) for each in checks)))
