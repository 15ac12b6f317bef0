"""Whole scopes in formulas: facts as symbols in, what each output comes to out.

`Encoder(program).scope(name)` goes through a scope as `compiler.interpret.runner` does, once for all facts. A scope
that it asks is gone through with what is handed to it, and once for the same.
"""

from __future__ import annotations

from collections.abc import Mapping

from compiler.analyse.declared import Declared, declared
from compiler.analyse.encoded import Answered, EncodedScope, EncodedVariable, Run, answered
from compiler.analyse.expressions import Environment, Held, evaluate
from compiler.analyse.flow import Flow, Hole, PointKind, Recorder, Stop, Stopped, Stops, stop
from compiler.analyse.limits import Limits
from compiler.analyse.natives import NATIVES
from compiler.analyse.rules import EncodedTerm, encode_term
from compiler.analyse.shapes import Shapes
from compiler.analyse.terms import FALSE, TRUE, Sort, Term, and_, not_, or_, symbol
from compiler.analyse.values import NOWHERE, CannotEncode, Function, Given, Items, Nowhere, Opaque, Value, truth
from compiler.cases.codes import code_of
from compiler.defaults.mentions import Key, key_of
from compiler.defaults.native import LIBRARY_NATIVES
from compiler.defaults.tree import Assertion, Binding, Constant, Program, Scope, SubscopeBinding, SubscopeInput
from compiler.interpret.outcomes import Outcomes
from compiler.interpret.runner import given_to
from compiler.runtime.calendars import Calendar
from compiler.runtime.failures import Failure
from compiler.types import FunctionType, QualifiedName, Type
from dsl.source import Span
from dsl.surface.tree import Role


class Encoder:
    """Encodes the scopes of a program within limits. Each scope is encoded once. `runner` is its interpreter, for the
    constants, and `names` what it declares; without them both are made, which goes through the whole program."""

    def __init__(
        self,
        program: Program,
        limits: Limits | None = None,
        runner: Outcomes | None = None,
        names: Declared | None = None,
    ) -> None:
        self.program = program
        self.limits = limits or Limits()
        self.runner = runner or Outcomes(program)
        self._names = names or declared(program)
        self.shapes = Shapes(self._names, self.limits)
        self._constants: dict[QualifiedName, Held] = {}
        self._scopes: dict[QualifiedName, EncodedScope] = {}
        self._called: dict[tuple[QualifiedName, tuple[tuple[str, Value], ...]], Held] = {}
        self._holes: list[Hole] = []
        self._hole_numbers: dict[tuple[object, ...], int] = {}
        self._variable = ""

    # ------------------------------------------------------------------------------------------------- scopes

    def scope(self, name: QualifiedName) -> EncodedScope:
        """A scope for all facts."""
        if name not in self._scopes:
            self._holes = []
            self._scopes[name] = self._encoded(self._names.scopes[name])
        return self._scopes[name]

    def _encoded(self, scope: Scope) -> EncodedScope:
        given: dict[str, Term] = {}
        inputs: dict[str, Value] = {}
        handed: dict[str, Value] = {}
        for binding in scope.inputs:
            value = self._fresh(binding.type, f"{scope.name}:{binding.name}", binding.span, binding.name)
            inputs[binding.name] = value
            handed[binding.name] = value
            if not binding.is_required:
                given[binding.name] = symbol(f"{scope.name}:{binding.name} given", Sort.BOOL)
                handed[binding.name] = Given(given[binding.name], value)
        recorder = Recorder()
        run = self._run(scope, handed, recorder)
        answers, errors, refused = self._answers(scope, run)
        asserted = tuple((each, holds) for each, holds, _ in run.assertions)
        return EncodedScope(
            declared=scope,
            inputs=inputs,
            given=given,
            variables=run.variables,
            answers=answers,
            errors=errors,
            refused=refused,
            asserted=asserted,
            points=recorder.points,
            called=recorder.called,
            holes=tuple(dict.fromkeys(self._holes)),
        )

    def _fresh(self, type_: Type, name: str, span: Span, variable: str) -> Value:
        try:
            return self.shapes.fresh(type_, name)
        except CannotEncode as found:
            self._holes.append(Hole(found.reason, variable, span))
            return Opaque(name)

    def _settled(self, scope: Scope) -> Stops:
        """The failure of a constant, by which nothing is answered."""
        try:
            self.runner.settle(scope.name.module)
        except Failure as failure:
            return ((stop(Stopped.ERROR, code_of(failure), scope.span), TRUE),)
        return ()

    def _run(self, scope: Scope, handed: Mapping[str, Value], recorder: Recorder | None) -> Run:
        by_key: dict[Key, Held] = {}
        variables: list[EncodedVariable] = []
        asked: dict[str, tuple[Term, Mapping[str, Value]]] = {}
        at = Environment(self, by_key, {}, scope.rounding)
        for binding in scope.bindings:
            self._variable = binding.name
            if recorder is not None:
                recorder.variable, recorder.rule = binding.name, None
            flow = Flow(recorder)
            if isinstance(binding, SubscopeBinding):
                given = self._given_by(binding, at, flow)
                asked[binding.name] = flow.live, given
                value = NOWHERE if flow.is_dead else self._call(flow, binding.scope, given)
                term = None
            else:
                value, term = self._bound(binding, handed, at, flow)
            variables.append(EncodedVariable(binding, value, tuple(flow.stops), term))
            by_key[key_of(binding)] = Held(value, tuple(flow.stops))
        if recorder is not None:
            recorder.variable, recorder.rule = "", None
        self._variable = ""
        assertions = tuple([self._asserted(each, at, recorder) for each in scope.assertions])
        return Run(tuple(variables), assertions, by_key, asked)

    def _asserted(
        self, assertion: Assertion, at: Environment, recorder: Recorder | None
    ) -> tuple[Assertion, Term, Stops]:
        flow = Flow(recorder)

        def condition() -> Term:
            holds = truth(evaluate(assertion.condition, at, flow))
            flow.ask(PointKind.ASSERTION, assertion.condition.span, holds, assertion.condition)
            return holds

        if assertion.guard is None:
            return assertion, condition(), tuple(flow.stops)
        guard = truth(evaluate(assertion.guard, at, flow))
        flow.ask(PointKind.GUARD, assertion.guard.span, guard, assertion.guard)
        holds = or_(not_(guard), truth(flow.under(guard, condition)))
        return assertion, holds, tuple(flow.stops)

    # ------------------------------------------------------------------------------------------------ bindings

    def _bound(
        self, binding: Binding, handed: Mapping[str, Value], at: Environment, flow: Flow
    ) -> tuple[Value, EncodedTerm | None]:
        if binding.role is Role.INPUT:
            return handed[binding.name], None
        given = handed.get(binding.name) if binding.role is Role.CONTEXT else None
        if isinstance(binding.type, FunctionType):
            own = Function(lambda flow, arguments: self._applied(binding, arguments, at, flow))
            return (own if given is None else _over(given, own)), None
        encoded: list[EncodedTerm] = []

        def own_rules() -> Value:
            if binding.term is None:
                flow.fail(_silence(binding, True))
                return NOWHERE
            encoded.append(encode_term(binding.term, binding.name, at, flow))
            flow.fail(_silence(binding, True), not_(encoded[0].gives))
            return encoded[0].value

        if given is None:
            value = own_rules()
        else:
            assert isinstance(given, Given)
            value = flow.choose(given.is_given, lambda: given.value, own_rules)
        return value, encoded[0] if encoded else None

    def _applied(self, binding: Binding, arguments: tuple[Value, ...], at: Environment, flow: Flow) -> Value:
        """The value of a function variable for arguments."""
        if binding.term is None:
            flow.fail(_silence(binding, False))
            return NOWHERE
        for parameter, argument in zip(binding.parameters, arguments, strict=True):
            at = at.with_local(parameter, argument)
        encoded = encode_term(binding.term, binding.name, at, flow)
        flow.fail(_silence(binding, False), not_(encoded.gives))
        return encoded.value

    def _given_by(self, binding: SubscopeBinding, at: Environment, flow: Flow) -> Mapping[str, Value]:
        """What a scope hands to a sub-scope."""
        called = self._names.scopes[binding.scope]
        given: dict[str, Value] = {
            each.name: FALSE for each in called.inputs if each.is_condition and each.role is Role.INPUT
        }
        for each, role in given_to(binding, called):
            name = f"{binding.name}.{each.name}"
            if each.parameters:
                given[each.name] = self._function_given(binding, each, role, at)
                continue
            encoded = encode_term(each.term, name, at, flow)
            if role is Role.INPUT and not isinstance(encoded.value, Given):
                flow.fail(stop(Stopped.SILENT, "silent", binding.span, name), not_(encoded.gives))
                given[each.name] = encoded.value
            elif isinstance(encoded.value, Given):
                given[each.name] = Given(and_(encoded.gives, encoded.value.is_given), encoded.value.value)
            else:
                given[each.name] = Given(encoded.gives, encoded.value)
        return self._handed(called, given)

    def _function_given(self, binding: SubscopeBinding, defined: SubscopeInput, role: Role, at: Environment) -> Value:
        name = f"{binding.name}.{defined.name}"
        silence = stop(Stopped.SILENT, "silent", binding.span, name, is_own=role is Role.CONTEXT)

        def call(flow: Flow, arguments: tuple[Value, ...]) -> Value:
            inside = at
            for parameter, argument in zip(defined.parameters, arguments, strict=True):
                inside = inside.with_local(parameter, argument)
            encoded = encode_term(defined.term, name, inside, flow)
            flow.fail(silence, not_(encoded.gives))
            return encoded.value

        return Given(TRUE, Function(call)) if role is Role.CONTEXT else Function(call)

    # ------------------------------------------------------------------------------- what expressions ask for

    def cases(self, enumeration: QualifiedName) -> tuple[str, ...]:
        """The names of the cases of an enumeration."""
        return self.shapes.cases[enumeration]

    def place(self, structure: QualifiedName, field: str) -> int:
        """Which field of a structure bears a name."""
        return self.shapes.places[structure][field]

    def call_scope(self, flow: Flow, name: QualifiedName, given: Mapping[str, Value]) -> Value:
        """The outputs of a scope for what is handed to it."""
        return self._call(flow, name, self._handed(self._names.scopes[name], given))

    @staticmethod
    def _handed(called: Scope, given: Mapping[str, Value]) -> Mapping[str, Value]:
        """What is given to a scope, as it takes it: what need not be given with whether it is."""
        handed: dict[str, Value] = {}
        for each in called.inputs:
            if each.name not in given:
                if each.is_handed_on:
                    handed[each.name] = Given(FALSE, NOWHERE)
                continue
            value = given[each.name]
            is_bare = not each.is_required and not isinstance(value, Given)
            handed[each.name] = Given(TRUE, value) if is_bare else value
        return handed

    def _call(self, flow: Flow, name: QualifiedName, handed: Mapping[str, Value]) -> Value:
        held = self._asked(self._names.scopes[name], handed)
        for met, condition in held.stops:
            flow.fail(met, condition)
        return NOWHERE if flow.is_dead else held.value

    def _asked(self, scope: Scope, handed: Mapping[str, Value]) -> Held:
        """A strict run: the first failure ends it."""
        key = (scope.name, tuple(handed.items()))
        if key in self._called:
            return self._called[key]
        variable = self._variable
        run = self._run(scope, handed, None)
        self._variable = variable
        flow = Flow()
        for met, condition in self._settled(scope):
            flow.fail(met, condition)
        for each in run.variables:
            for met, condition in each.stops:
                if not (met.is_own and isinstance(each.binding, Binding) and not each.binding.is_output):
                    flow.fail(met.read(), condition)
        failed = FALSE
        for _, holds, stops in run.assertions:
            for met, condition in stops:
                flow.fail(met, condition)
            failed = or_(failed, not_(holds))
        flow.fail(stop(Stopped.REFUSED, "refused", scope.span), failed)
        outputs = tuple([run.by_key[key_of(each)].value for each in scope.outputs])
        held = self._called[key] = Held(Items(outputs), tuple(flow.stops))
        return held

    def constant(self, name: QualifiedName) -> Held:
        """A constant or a function of the top level."""
        if name not in self._constants:
            self._constants[name] = self._constant(self._names.constants[name])
        return self._constants[name]

    def _constant(self, constant_: Constant) -> Held:
        if constant_.parameters:
            return Held(self._function(constant_), ())
        try:
            value = self.runner._constant(constant_.name)
        except Failure as failure:
            return Held(NOWHERE, ((stop(Stopped.ERROR, code_of(failure), constant_.span), TRUE),))
        if isinstance(value, Calendar):
            return Held(Opaque(value), ())
        flow = Flow()
        if isinstance(constant_.type, FunctionType) and constant_.body is not None:
            at = Environment(self, {}, {}, None)
            return Held(evaluate(constant_.body, at, flow), tuple(flow.stops))
        try:
            return Held(self.shapes.known(value, constant_.type), ())
        except CannotEncode as found:
            held = self.hole(flow, constant_.type, constant_.span, found.reason)
            return Held(held, tuple(flow.stops))

    def _function(self, constant_: Constant) -> Function:
        name, body = constant_.name, constant_.body

        def call(flow: Flow, arguments: tuple[Value, ...]) -> Value:
            assert body is not None
            at = Environment(self, {}, {}, None)
            for parameter, argument in zip(constant_.parameters, arguments, strict=True):
                at = at.with_local(parameter, argument)
            if name in self._names.of_library:
                return flow.unrecorded(lambda: evaluate(body, at, flow))
            return flow.called(name, lambda: evaluate(body, at, flow))

        def native(flow: Flow, arguments: tuple[Value, ...]) -> Value:
            if any(isinstance(each, Nowhere) for each in arguments):
                return NOWHERE
            return NATIVES[name.name](flow, constant_.span, *arguments)

        def outside(flow: Flow, arguments: tuple[Value, ...]) -> Value:
            assert isinstance(constant_.type, FunctionType)
            reason = f"`{name.name}` is written in Python, and no formula says what it gives"
            return self.hole(flow, constant_.type.result, constant_.span, reason, arguments)

        if body is not None:
            return Function(call)
        return Function(native if name.module == LIBRARY_NATIVES and name.name in NATIVES else outside)

    def hole(
        self, flow: Flow, type_: Type, span: Span, reason: str, arguments: tuple[Value, ...] | None = None
    ) -> Value:
        """Anything of a type, or a failure, in place of what cannot be encoded; for the same arguments the same."""
        self._holes.append(Hole(reason, self._variable, span))
        which: object = len(self._hole_numbers) if arguments is None else arguments
        number = self._hole_numbers.setdefault((span.path, span.start, span.end, which), len(self._hole_numbers))
        name = f"{HOLE} {span.path}:{span.start}-{span.end}/{number}"
        flow.fail(stop(Stopped.UNDECIDED, "undecided", span), symbol(f"{name} fails", Sort.BOOL))
        try:
            return self.shapes.fresh(type_, name)
        except CannotEncode:
            flow.fail(stop(Stopped.UNDECIDED, "undecided", span))
            return NOWHERE

    # ------------------------------------------------------------------------------------------------- answers

    def _answers(self, scope: Scope, run: Run) -> tuple[dict[str, Answered], Stops, Term]:
        """What each output comes to, what fails and whether the facts are refused, as `compiler.interpret.outcomes`."""
        flow = Flow()
        for met, condition in self._settled(scope):
            flow.fail(met, condition)
        for each in run.variables:
            for met, condition in each.stops:
                if met.kind in (Stopped.ERROR, Stopped.UNDECIDED):
                    flow.fail(met, condition)
        undecided: dict[Stopped, Term] = dict.fromkeys((Stopped.SILENT, Stopped.CONFLICT, Stopped.REFUSED), FALSE)
        goes_on, failed = TRUE, FALSE
        for _, holds, stops in run.assertions:
            for met, condition in stops:
                if met.kind in undecided:
                    undecided[met.kind] = or_(undecided[met.kind], and_(goes_on, condition))
                else:
                    flow.fail(met, and_(goes_on, condition))
            goes_on = and_(goes_on, not_(or_(*[condition for _, condition in stops])))
            failed = or_(failed, and_(goes_on, not_(holds)))
        refused = or_(undecided[Stopped.REFUSED], and_(failed, not_(or_(*undecided.values()))))
        answers = {each.name: answered for each, answered in answered(scope, run, undecided, refused)}
        return answers, tuple(flow.stops), refused


#: How the names of symbols begin that stand for what could not be encoded.
HOLE = "hole"


def _silence(binding: Binding, is_own: bool) -> Stop:
    return stop(Stopped.SILENT, "silent", binding.span, binding.name, is_own)


def _over(given: Value, own: Function) -> Value:
    """A caller's context function over the scope's own, which holds where the caller's gives nothing."""
    assert isinstance(given, Given)
    caller = given.value
    if not isinstance(caller, Function):
        return own

    def call(flow: Flow, arguments: tuple[Value, ...]) -> Value:
        inside = Flow()
        found = caller.call(inside, arguments)
        unset = or_(*[condition for met, condition in inside.stops if met.is_own])
        for met, condition in inside.stops:
            if not met.is_own:
                flow.fail(met, and_(given.is_given, condition))
        from_own = or_(not_(given.is_given), unset)
        return flow.choose(from_own, lambda: own.call(flow, arguments), lambda: found)

    return Function(call)
