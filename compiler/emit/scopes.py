"""The function of a scope, which evaluates its variables in order, and those of top-level constants."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from compiler.defaults.mentions import Key, key_of
from compiler.defaults.tree import Binding, Constant, SubscopeBinding
from compiler.emit.declarations import doc_of, measured
from compiler.emit.expressions import Expressions, field_name
from compiler.emit.external import write_external
from compiler.emit.functions import ScopeWriter, Signature, labels, message_of, place, spelling
from compiler.emit.layout import Code, Followed, Function, Keyword, Text, call, collection, flat, negated
from compiler.emit.module import ModuleContext, quoted
from compiler.emit.terms import Terms
from compiler.emit.writer import Names
from compiler.types import FunctionType
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
        body.value(f"{spelt}: {module.type(constant.type)} =", code)
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
            outputs = (Keyword(field_name(each.name), self._given_back(each)) for each in scope.outputs)
            body.value("return", call(result, *outputs))

    def _given_back(self, output: Binding | SubscopeBinding) -> Code:
        spelt = self.values[key_of(output)]
        return call(spelt) if isinstance(output, Binding) and output.is_choice else Text(spelt)

    def _documentation(self) -> Iterator[str | tuple[str, ...]]:
        scope = self.of.scope
        yield doc_of(scope.notes)
        cited = labels(scope.provisions)
        yield f"Encodes {cited} ({place(scope.span)})." if cited else f"{place(scope.span)}."
        if scope.inputs:
            told = (f"    {field_name(each.name)}: {_told(each)}".rstrip() for each in scope.inputs)
            yield ("Facts:", *told)
        raised = "Raises `Silent` where no rule gives a value, `Conflict` where two do"
        refused = ", `Refused` where an assertion does not hold" if scope.assertions else ""
        yield f"{raised}{refused}, `EvaluationError` where a computation cannot be done."

    def _evaluate(self, binding: Binding | SubscopeBinding) -> None:
        key, body = key_of(binding), self.of.module.writer.body
        if isinstance(binding, Binding) and binding.role is Role.INPUT:
            self.values[key] = field_name(binding.name)
            return
        signature = self.of.signatures[key]
        arguments: list[Code] = [self._handed(read) for read in signature.reads]
        if isinstance(binding, Binding) and signature.takes_given:
            arguments.insert(0, Text(field_name(binding.name)))
        wanted = spelling(key) if not signature.takes_given else f"effective_{spelling(key)}"
        if isinstance(binding, Binding) and isinstance(binding.type, FunctionType):
            self._define(binding, signature, arguments, self.names.reserve(wanted))
            return
        spelt = self.names.reserve(wanted)
        called: Code = call(signature.name, *arguments)
        if isinstance(binding, Binding) and binding.is_choice:
            assert binding.reading is not None
            chosen = self.of.module.writer.runtime("readings", "as_chosen")
            body.value(f"{spelt} =", call(chosen, quoted(binding.reading.name), called))
            self.values[key] = spelt
            self.readings.add(key)
            return
        fails = self.of.fails(key)
        if fails and isinstance(binding, Binding) and not binding.is_output:
            attempt = self.of.module.writer.runtime("evaluation", "attempt")
            body.value(f"{spelt} =", call(attempt, Function((), called)))
            self.values[key] = spelt
            self.readings.add(key)
            return
        body.value(f"{spelt} =", called)
        self.values[key] = spelt

    def _handed(self, key: Key) -> Code:
        """A variable as the functions that read it take it."""
        spelt = Text(self.values[key])
        if not self.of.fails(key) or key in self.readings:
            return spelt
        return call(self.of.module.writer.runtime("evaluation", "known"), spelt)

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
        module, body = self.of.module, self.of.module.writer.body
        checks: list[tuple[Code, Code, Code]] = []
        for number, assertion in enumerate(self.of.scope.assertions):
            signature = self.of.signatures[number]
            check: Code = call(signature.name, *(self._handed(read) for read in signature.reads))
            checks.append((quoted(message_of(assertion)), check, module.spot(assertion.span)))
        if len(checks) == 1:
            message, check, spot = checks[0]
            refused = module.writer.runtime("failures", "Refused")
            with body.suite("if", negated(check)):
                body.value("raise", Followed(call(refused, message), call(".at", Text(f"*{flat(spot)}"))))
        elif checks:
            require = module.writer.runtime("evaluation", "require")
            body.statement(call(require, *(collection(each) for each in checks)))


def _told(binding: Binding) -> str:
    """What an input is, in what it counts, and what stands for one that is not given."""
    default = "" if binding.must_be_given else "None if not given"
    if binding.reading is not None:
        default = f"a reading of the text: {binding.reading.default} if not given"
    return measured(doc_of(binding.notes), binding.type, default)
