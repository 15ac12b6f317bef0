"""Named modules to typed ones: each condition, consequence, assertion and constant is given its types.

Leaves behind: surface expressions. A definition's rules share their parameters; each rule has its own inference.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from compiler.names import tree as named
from compiler.names.lookup import Names
from compiler.operators import Operation
from compiler.typed.context import Context, Shared
from compiler.typed.expressions import elaborate
from compiler.typed.finish import finished
from compiler.typed.inference import MISTAKEN, Inference
from compiler.typed.program import Assertion, Constant, Definition, Module, Program, Rule, Scope
from compiler.typed.tree import Expression, LiteralValue, Local, Operated
from compiler.types import AnyType, Base, TupleType, Type, UnknownType, describe
from dsl.diagnostics import Diagnostic, Label
from dsl.diagnostics.suggest import did_you_mean
from dsl.locales.speech import Spoken
from dsl.surface import tree as surface


def typed(program: named.Program, names: Names) -> tuple[Program, tuple[Diagnostic, ...]]:
    """The typed program and all type mistakes in it."""
    crossing = _Crossing(program, names)
    modules = tuple(crossing.module(module) for module in program.modules.values())
    return Program(modules), tuple(crossing.diagnostics)


def typed_value(
    written: surface.Expression, needed: Type, module: str, program: named.Program, names: Names
) -> tuple[Expression, tuple[Diagnostic, ...]]:
    """An expression outside any scope, such as a cell of a cases table, that must have a given type."""
    crossing = _Crossing(program, names)
    at = Context(crossing.shared(), module, is_cell=True)
    return crossing.checked(written, needed, at, ""), tuple(crossing.diagnostics)


def typed_definition(
    scope: named.Scope, defined: named.Definiendum, program: named.Program, names: Names
) -> tuple[Definition | None, tuple[Diagnostic, ...]]:
    """One definition of a scope, whose rules may be others than those that the program has for it."""
    crossing = _Crossing(program, names)
    found = crossing.definition(scope, defined, scope.rules[defined], scope.name.module)
    return found, tuple(crossing.diagnostics)


def typed_assertion(
    assertion: named.Assertion, scope: named.Scope, program: named.Program, names: Names
) -> tuple[Assertion, tuple[Diagnostic, ...]]:
    """One assertion of a scope."""
    crossing = _Crossing(program, names)
    return crossing.assertion(scope, assertion, scope.name.module), tuple(crossing.diagnostics)


def typed_constant(
    constant: named.Constant, program: named.Program, names: Names
) -> tuple[Constant, tuple[Diagnostic, ...]]:
    """One constant or function."""
    crossing = _Crossing(program, names)
    return crossing.constant(constant), tuple(crossing.diagnostics)


class _Crossing:
    def __init__(self, program: named.Program, names: Names) -> None:
        self.program = program
        self.names = names
        self.diagnostics: list[Diagnostic] = []
        # Names report through their own list; what they find while expressions are typed belongs here.
        names.diagnostics = self.diagnostics

    def shared(self) -> Shared:
        return Shared(self.program, self.names, self.diagnostics, elaborate)

    def module(self, module: named.Module) -> Module:
        calendars = tuple(_calendar(each) for each in module.calendars.values())
        constants = (*calendars, *(self.constant(each) for each in module.constants.values()))
        scopes = tuple(self._scope(each, module.name) for each in module.scopes.values())
        return Module(module, scopes, constants)

    def constant(self, constant: named.Constant) -> Constant:
        at = Context(
            self.shared(), constant.name.module, calendar=constant.calendar, is_function=bool(constant.parameters)
        )
        self._refuse_single_tuple(constant.name.name, constant.parameters)
        inference = at.shared.inference
        chosen: dict[str, Type] = {}
        taken = [replace(each, type=inference.instantiated(each.type, chosen)) for each in constant.parameters]
        result = inference.instantiated(constant.result, chosen)
        inference.open = {type_: name for name, type_ in chosen.items() if isinstance(type_, UnknownType)}
        parameters, at = self._parameters(taken, at)
        if constant.body is None:
            return Constant(constant, self._parameters(constant.parameters, at)[0], None)
        place = Label(constant.span, "declared here")
        body = at.check(constant.body, result, "", place)
        self._refuse_special(constant, chosen, inference)
        declared = tuple(replace(each, type=inference.closed(each.type)) for each in parameters)
        return Constant(constant, declared, finished(body, at.shared))

    def _refuse_special(self, constant: named.Constant, chosen: Mapping[str, Type], inference: Inference) -> None:
        """Declared type variables are left open in the body; here they must still be open, and apart."""
        for name, type_ in chosen.items():
            known = inference.resolved(type_)
            shown = name if name.isidentifier() else "anything"
            if isinstance(known, UnknownType):
                inference.unify(known, AnyType(name))
            elif isinstance(known, AnyType) and known != MISTAKEN:
                other = known.name if known.name.isidentifier() else "anything"
                self.diagnostics.append(Diagnostic("linked-variables", constant.span, {"one": other, "other": shown}))
            elif known != MISTAKEN:
                assert isinstance(type_, UnknownType)
                span = inference.found_at.get(type_.number) or constant.span
                data = {"variable": shown, "only": describe(inference.shown(known))}
                label = (Label(constant.span, "declared here"),)
                self.diagnostics.append(Diagnostic("not-general", span, data, label))

    def _parameters(self, parameters: Sequence[named.Parameter], at: Context) -> tuple[tuple[Local, ...], Context]:
        found = []
        for each in parameters:
            local, at = at.bind(surface.Name(each.name, each.span), each.type)
            found.append(local)
        return tuple(found), at

    def _refuse_single_tuple(self, name: str, parameters: Sequence[named.Parameter]) -> None:
        """A call with a tuple gives several parameters at once: a single one of a tuple could not be told apart."""
        if len(parameters) == 1 and isinstance(parameters[0].type, TupleType):
            self.diagnostics.append(Diagnostic("single-tuple-parameter", parameters[0].span, {"name": name}))

    def _scope(self, scope: named.Scope, module: str) -> Scope:
        definitions = {}
        for variable in scope.variables.values():
            if isinstance(variable, named.Variable):
                self._refuse_single_tuple(variable.name, variable.parameters)
        for defined, groups in scope.rules.items():
            definition = self.definition(scope, defined, groups, module)
            if definition is not None:
                definitions[defined] = definition
        self._refuse_missing_inputs(scope)
        assertions = tuple(self.assertion(scope, each, module) for each in scope.assertions)
        return Scope(scope, definitions, assertions)

    def definition(
        self, scope: named.Scope, defined: named.Definiendum, groups: tuple[named.Group, ...], module: str
    ) -> Definition | None:
        variable: named.Variable | None
        if defined.input is not None:
            variable = self._subscope_input(scope, defined, groups)
            if variable is None:
                return None
            parameters = variable.parameters
        else:
            declared = scope.variables[defined.variable]
            assert isinstance(declared, named.Variable)
            variable, parameters = declared, declared.parameters
        at = Context(self.shared(), module, scope, defined, calendar=scope.calendar)
        locals_, at = self._parameters(parameters, at)
        rules = sorted(_rules(groups), key=lambda rule: rule.number)
        typed_rules = tuple(self._rule(rule, variable, at) for rule in rules)
        return Definition(defined, locals_, typed_rules, groups)

    def _subscope_input(
        self, scope: named.Scope, defined: named.Definiendum, groups: tuple[named.Group, ...]
    ) -> named.Variable | None:
        subscope = scope.variables[defined.variable]
        assert isinstance(subscope, named.Subscope)
        called = self.program.scope(subscope.scope)
        variable = called.variables.get(defined.input or "")
        given = (surface.Role.INPUT, surface.Role.CONTEXT)
        if isinstance(variable, named.Variable) and variable.role in given:
            return variable
        known = [v.name for v in called.variables.values() if isinstance(v, named.Variable) and v.role in given]
        data = {"input": defined.input or "", "scope": subscope.scope.name}
        span = next(_rules(groups)).definition.target.path[-1].span
        hint = did_you_mean(defined.input or "", known)
        self.diagnostics.append(Diagnostic("unknown-input", span, data, hint=hint))
        return None

    def _refuse_missing_inputs(self, scope: named.Scope) -> None:
        """A sub-scope's inputs must all be defined; a condition that is not stays unfulfilled."""
        for subscope in scope.variables.values():
            if not isinstance(subscope, named.Subscope):
                continue
            called = self.program.scope(subscope.scope)
            defined = {each.input for each in scope.rules if each.variable == subscope.name}
            if not defined <= set(called.variables):
                continue
            missing = [
                each.name
                for each in called.variables.values()
                if isinstance(each, named.Variable)
                and each.role is surface.Role.INPUT
                and not each.is_condition
                and each.name not in defined
            ]
            if missing:
                data = {"scope": subscope.name, "missing": ", ".join(f"`{name}`" for name in missing)}
                hint = Spoken(f"Define what is missing: `definition {subscope.name}.{missing[0]} equals …`.")
                self.diagnostics.append(Diagnostic("missing-input", subscope.span, data, hint=hint))

    def _rule(self, rule: named.Rule, variable: named.Variable, at: Context) -> Rule:
        definition = rule.definition
        at = _with_other_names(definition.target.parameters, variable.parameters, at)
        guard = self._guard(rule.guard, at)
        condition = guard
        if definition.condition is not None:
            own = self.checked(definition.condition, Base.BOOLEAN, at, Spoken("`under condition` asks a condition"))
            condition = _both(guard, own)
        place = Label(variable.span, "declared here")
        because = f"`{at.defined}` is declared so"
        if definition.is_rule and not variable.is_condition:
            # Reported with the names: the type of the consequence says nothing more.
            return Rule(rule, condition, finished(at.infer(definition.consequence), at.shared))
        consequence = self.checked(definition.consequence, variable.result, at, because, place)
        return Rule(rule, condition, consequence)

    def _guard(self, guard: surface.Expression | None, at: Context) -> Expression | None:
        if guard is None:
            return None
        return self.checked(guard, Base.BOOLEAN, at, Spoken("`under condition` asks a condition"))

    def assertion(self, scope: named.Scope, assertion: named.Assertion, module: str) -> Assertion:
        at = Context(self.shared(), module, scope, calendar=scope.calendar)
        condition = self.checked(assertion.assertion.condition, Base.BOOLEAN, at, "an assertion is a condition")
        return Assertion(assertion, condition, self._guard(assertion.guard, at))

    def checked(
        self,
        written: surface.Expression,
        needed: Type,
        at: Context,
        because: str,
        place: Label | None = None,
    ) -> Expression:
        """The typed expression, its types complete."""
        if needed == MISTAKEN:
            return finished(at.infer(written), at.shared)
        return finished(at.check(written, needed, because, place), at.shared)


def _calendar(calendar: named.WorkCalendar) -> Constant:
    """A calendar as a constant of its module, by which the operations that count in it read it."""
    declared = named.Constant(calendar.name, (), Base.CALENDAR, None, calendar.is_public, calendar.notes, calendar.span)
    return Constant(declared, (), LiteralValue(calendar.value, Base.CALENDAR, calendar.span))


def _rules(groups: Sequence[named.Group]) -> Iterator[named.Rule]:
    for group in groups:
        yield from group.rules
        yield from _rules(group.exceptions)


def _with_other_names(said: Sequence[surface.Name], declared: Sequence[named.Parameter], at: Context) -> Context:
    """Parameters under the names that a rule gives them: where they are not the declared ones, that is reported with
    the names, and the rule is checked as it was meant."""
    for name, parameter in zip(said, declared, strict=False):
        if name.text != parameter.name:
            _, at = at.bind(name, parameter.type)
    return at


def _both(guard: Expression | None, own: Expression) -> Expression:
    if guard is None:
        return own
    return Operated(Operation.AND, (guard, own), Base.BOOLEAN, own.span, own.span)
