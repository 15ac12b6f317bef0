"""The function of a scope, which evaluates its variables in order, and those of top-level constants."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from compiler.defaults.mentions import Key, key_of
from compiler.defaults.mentions import reads as reads_of
from compiler.defaults.native import makes_abstract
from compiler.defaults.tree import Binding, Constant, SubscopeBinding
from compiler.emit.citing import NO_RULE, labels, place, raised, rules_of
from compiler.emit.declarations import doc_of, measured
from compiler.emit.functions import message_of
from compiler.emit.signatures import Signature
from compiler.emit.writer import Names
from compiler.javascript.expressions import Expressions
from compiler.javascript.functions import ScopeWriter, silence
from compiler.javascript.layout import (
    Arrow,
    Code,
    Followed,
    Prefixed,
    Property,
    Text,
    absent,
    array,
    call,
    disjunction,
    negated,
    object_of,
)
from compiler.javascript.module import ModuleContext, quoted
from compiler.javascript.names import camel_case, variable_name
from compiler.javascript.terms import Terms
from compiler.javascript.writer import renamed
from compiler.typed.tree import Expression
from compiler.types import EnumerationType, FunctionType
from dsl.surface.tree import Role


def write_constant(module: ModuleContext, constant: Constant) -> None:
    """A top-level constant, or function. One that may fail is evaluated when it is first read."""
    body = module.writer.body
    spelt = module.own.constants[constant.name]
    expressions = Expressions(module, Names(outer=module.own.names), {}, module.known)
    lazy = constant.name in module.lazy_constants
    if constant.body is None:
        _write_external(module, constant)
        return
    body.space()
    if not constant.parameters:
        body.comment(doc_of(constant.notes), (f"@type {{{'() => ' if lazy else ''}{module.type(constant.type)}}}",))
    if not constant.parameters and not lazy:
        body.assigned(f"export const {spelt}", expressions.write(constant.body), remark=expressions.spoken())
        return
    if lazy:
        once = module.writer.runtime("evaluation", "once")
        with body.suite(f"export const {spelt} = {once}(() =>", "});"):
            Terms(body, expressions, constant.name.name).value(constant.body)
        return
    assert isinstance(constant.type, FunctionType)
    parameters = [expressions.declare(local) for local in constant.parameters]
    body.comment(
        doc_of(constant.notes),
        f"{place(constant.span)}.",
        (
            *(
                f"@param {{{module.type(each.type)}}} {name}"
                for each, name in zip(constant.parameters, parameters, strict=True)
            ),
            f"@returns {{{module.type(constant.type.result)}}}",
        ),
    )
    with body.function(f"export function {spelt}", parameters):
        Terms(body, expressions, constant.name.name).value(constant.body)


def _write_external(module: ModuleContext, constant: Constant) -> None:
    """What an external module implements: of the standard library's own a part of the run-time library; any other is
    written in Python, and there is none in JavaScript."""
    body, spelt = module.writer.body, module.own.constants[constant.name]
    is_function = isinstance(constant.type, FunctionType)
    names = Names(outer=module.own.names)
    parameters = [names.reserve(camel_case(each.name)) for each in constant.parameters]
    body.space()
    body.comment(doc_of(constant.notes))
    if module.is_library and is_function and not makes_abstract(constant):
        body.line(f"export const {spelt} = {module.library()}.{camel_case(constant.name.name)};")
        return
    failure = module.writer.runtime("failures", "NotImplementedInJavaScript")
    refused = call(f"new {failure}", quoted(constant.name.module), quoted(constant.name.name))
    with body.function(f"export function {spelt}", parameters if is_function else []):
        body.returned("throw", refused)


@dataclass(slots=True)
class ScopeFunction:
    """The function of a scope: every variable in the order of evaluation, then the assertions, then the outputs."""

    of: ScopeWriter
    names: Names = field(default_factory=Names)
    #: Each variable's value, or the function by which it is read where that is all there is.
    values: dict[Key, str] = field(default_factory=dict)
    readings: set[Key] = field(default_factory=set)
    #: The choices between readings that are known to have been read.
    noticed: set[Key] = field(default_factory=set)
    #: How each fact is called inside.
    given: dict[str, str] = field(default_factory=dict)

    def write(self) -> None:
        scope, module = self.of.scope, self.of.module
        self.names = Names(outer=module.own.names)
        body = module.writer.body
        body.space()
        body.comment(*self._documentation())
        opening = f"export function {module.own.functions[scope.name]}"
        spelt = module.facts(scope.name)
        self.given = {each.name: self.names.reserve(spelt[each.name]) for each in scope.inputs}
        argument = self.names.reserve("facts") if scope.inputs else ""
        with body.suite(f"{opening}({argument} = {{}})" if argument else f"{opening}()"):
            if argument:
                self._take(argument)
            for constant in module.constants_that_fail():
                body.line(f"{constant.text}();")
            for binding in scope.bindings:
                self._evaluate(binding)
            self._assert()
            fields = module.fields(scope.name)
            made = [Property(fields[each.name], Text(self.values[key_of(each)])) for each in scope.outputs]
            body.returned("return", call(f"new {module.class_of(scope.name)}", *([object_of(*made)] if made else [])))

    def _take(self, argument: str) -> None:
        """The facts under names of their own. Where one is left out, somebody looks whether it is called otherwise."""
        scope, module, body = self.of.scope, self.of.module, self.of.module.writer.body
        spelt, taken, left_out = module.facts(scope.name), [], []
        for each in scope.inputs:
            inside = self.given[each.name]
            taken.append(f"{renamed(spelt[each.name], inside)}{'' if each.must_be_given else ' = null'}")
            asked = Text(inside if each.must_be_given else f"{argument}.{spelt[each.name]}")
            left_out.append(absent(asked, is_null=each.must_be_given))
        is_changed = any(self._is_filled_in(each) for each in scope.inputs)
        body.taken("let" if is_changed else "const", taken, argument)
        with body.when(disjunction(tuple(left_out))):
            described = Text(module.own.scopes[scope.name])
            body.statement(call(module.writer.runtime("given", "checkFacts"), Text(argument), described))

    def _is_filled_in(self, given: Binding) -> bool:
        """Whether a fact that is not given gets its value in the function of the scope."""
        signature = self.of.signatures.get(key_of(given))
        return signature is not None and signature.takes_given and signature.is_in_place

    def _documentation(self) -> Iterator[str | tuple[str, ...]]:
        scope, module = self.of.scope, self.of.module
        yield doc_of(scope.notes)
        cited = labels(scope.provisions)
        yield f"Encodes {cited} ({place(scope.span)})." if cited else f"{place(scope.span)}."
        told = ["@param {object} facts"] if scope.inputs else []
        for each in scope.inputs:
            name = f"facts.{module.facts(scope.name)[each.name]}"
            type_ = module.type(each.type) if each.must_be_given else module.given(each.type)
            told.append(
                f"@param {{{type_}}} {name if each.must_be_given else f'[{name}]'} {_told(module, each)}".rstrip()
            )
        told.append(f"@returns {{{module.class_of(scope.name)}}}")
        if scope.inputs:
            told.append("@throws {TypeError} where a fact is missing, or something is given that is none")
        for name, where in raised(scope, module):
            told.append(f"@throws {{{module.writer.runtime_type('failures', name)}}} {where}")
        yield tuple(told)

    def _evaluate(self, binding: Binding | SubscopeBinding) -> None:
        key, body = key_of(binding), self.of.module.writer.body
        if isinstance(binding, Binding) and binding.role is Role.INPUT:
            self.values[key] = self.given[binding.name]
            return
        signature = self.of.signatures[key]
        if signature.is_in_place:
            self._in_place(binding, signature)
            return
        arguments: list[Code] = [self._handed(read, signature) for read in signature.reads]
        if isinstance(binding, Binding) and signature.takes_given:
            arguments.insert(0, Text(self.given[binding.name]))
        own = variable_name(*key)
        spelt = self.names.reserve(camel_case(f"effective_{own}") if signature.takes_given else own)
        if isinstance(binding, Binding) and isinstance(binding.type, FunctionType):
            self._define(binding, signature, arguments, spelt)
            return
        called: Code = call(signature.name, *arguments)
        self.values[key] = spelt
        if self.of.keeps_silence(binding):
            called = call(self.of.module.writer.runtime("evaluation", "attempt"), Arrow((), called))
            self.readings.add(key)
        body.assigned(f"const {spelt}", called)

    def _in_place(self, binding: Binding | SubscopeBinding, signature: Signature) -> None:
        """A variable whose expression stands here, under what the law says that it is."""
        key, body = key_of(binding), self.of.module.writer.body
        at = self._expressions(signature, () if signature.guard is None else (signature.guard,))
        if isinstance(binding, SubscopeBinding):
            handed: dict[Key, Code] = {read: Text(self.values[read]) for read in signature.reads}
            code = self.of.call_of(binding, at, handed)
        else:
            assert signature.inlined is not None
            code = at.write(signature.inlined)
        rules = rules_of(binding.term) if isinstance(binding, Binding) and binding.term is not None else []
        body.remark(labels(provision for rule in rules for provision in rule.provisions), doc_of(binding.notes))
        if signature.guard is not None and isinstance(binding, Binding):
            with body.when(negated(at.write(signature.guard))):
                silent = self.of.module.writer.runtime("failures", "Silent")
                body.remark(NO_RULE)
                body.returned("throw", call(f"new {silent}", *silence(binding.name, binding.span)))
            self._notice_all(signature.reads)
        if signature.takes_given:
            spelt = self.given[binding.name]
            body.assigned(spelt, code, "??=", at.spoken())
        else:
            spelt = self.names.reserve(variable_name(*key))
            body.assigned(f"const {spelt}", code, remark=at.spoken())
        self.values[key] = spelt

    def _expressions(self, signature: Signature, first: tuple[Expression, ...] = ()) -> Expressions:
        """Expressions of the scope's own function, in which each variable is read as it stands there; `first` are those
        that are evaluated before the others, if any."""
        self._notice_all(reads_of(first) if first else signature.reads)
        variables: dict[Key, Code] = {}
        for key in signature.reads:
            variables[key] = call(self.values[key]) if key in self.readings else Text(self.values[key])
        return Expressions(self.of.module, self.names, variables, self.of.known, self.of.scope.rounding)

    def _notice_all(self, keys: Iterable[Key]) -> None:
        for key in self.of.own(keys):
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
        if key in signature.plain:
            self._notice(key)
            return call(spelt.text) if key in self.readings else spelt
        if not self.of.fails(key) or key in self.readings:
            return spelt
        if isinstance(binding, Binding) and binding.is_choice and key not in self.noticed:
            assert binding.reading is not None
            chosen = self.of.module.writer.runtime("readings", "asChosen")
            return call(chosen, quoted(binding.reading.name), spelt)
        return call(self.of.module.writer.runtime("evaluation", "known"), spelt)

    def _define(self, binding: Binding, signature: Signature, arguments: list[Code], spelt: str) -> None:
        """A variable that is a function: its own function with what it reads filled in."""
        names = Names(outer=self.names)
        locals_ = [names.reserve(camel_case(each.name)) for each in binding.parameters]
        made = Arrow(tuple(locals_), call(signature.name, *(Text(each) for each in locals_), *arguments))
        self.of.module.writer.body.assigned(f"const {spelt}", made)
        self.values[key_of(binding)] = spelt

    def _assert(self) -> None:
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
            refused = call(f"new {module.writer.runtime('failures', 'Refused')}", message)
            with body.when(negated(check)):
                body.returned("throw", Followed(refused, call(".at", Prefixed("...", spot))))
        elif checks:
            require = module.writer.runtime("evaluation", "require")
            body.statement(call(require, *(array(*each) for each in checks)))


def _told(module: ModuleContext, binding: Binding) -> str:
    """What an input is, in what it counts, and what stands for one that is not given."""
    default = "" if binding.must_be_given else "null if not given"
    if binding.reading is not None:
        chosen = binding.reading.default
        if isinstance(binding.type, EnumerationType):
            chosen = f"`{module.case_of(binding.type.name, chosen)}`"
        default = f"a reading of the text: {chosen} if not given"
    return measured(doc_of(binding.notes), binding.type, default)
