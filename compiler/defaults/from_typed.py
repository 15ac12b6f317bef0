"""Typed modules to the default calculus: groups of rules become terms, variables stand in their order of evaluation.

Leaves behind: labels and groups, states by name only, sub-scope inputs that nobody defines, conditions without a base.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from compiler.defaults.terms import group_terms, rules_of
from compiler.defaults.tree import (
    Assertion,
    Binding,
    Constant,
    Default,
    Empty,
    Module,
    Program,
    Reading,
    Scope,
    SubscopeBinding,
    SubscopeInput,
)
from compiler.names import tree as named
from compiler.order import in_order
from compiler.typed import program as typed
from compiler.typed.readings import default_of
from compiler.typed.tree import ConstantRead, Expression, LiteralValue, ScopeCall, VariableRead
from compiler.typed.walk import descendants
from compiler.types import Base, QualifiedName, StructureType
from dsl.diagnostics import Diagnostic, Label
from dsl.diagnostics.circles import circle_in_words, circle_labels
from dsl.source import Span
from dsl.surface.tree import Role

#: A binding by name and state.
Key = tuple[str, str | None]
#: The inputs of each scope that are conditions.
Conditions: TypeAlias = Mapping[QualifiedName, frozenset[str]]


def lower(program: typed.Program) -> tuple[Program, tuple[Diagnostic, ...]]:
    """The program as default terms, and what is wrong with the order of its parts or the rank of its rules."""
    diagnostics: list[Diagnostic] = []
    conditions = conditions_in(program)
    modules = tuple(_module(module, conditions, diagnostics) for module in program.modules)
    return Program(modules), tuple(diagnostics)


def conditions_in(program: typed.Program) -> Conditions:
    """The inputs of each scope that are conditions."""
    return {
        scope.scope.name: frozenset(name for name, variable in scope.scope.variables.items() if _is_input(variable))
        for module in program.modules
        for scope in module.scopes
    }


def _is_input(variable: named.Variable | named.Subscope) -> bool:
    """Whether a caller gives the variable and may leave it out: an input that is a condition, which is then false."""
    return isinstance(variable, named.Variable) and variable.is_condition and variable.role is Role.INPUT


def _module(module: typed.Module, conditions: Conditions, diagnostics: list[Diagnostic]) -> Module:
    scopes = {each.scope.name: lowered_scope(each, conditions, diagnostics) for each in module.scopes}
    constants = {each.constant.name: lowered_constant(each) for each in module.constants}
    spans = {**{n: s.span for n, s in scopes.items()}, **{n: c.span for n, c in constants.items()}}
    uses: dict[QualifiedName, list[QualifiedName]] = {
        n: [used for used, _ in uses_of_constant(c)] for n, c in constants.items()
    }
    uses |= {name: [used for used, _ in uses_of_scope(scope)] for name, scope in scopes.items()}

    def refuse(circle: tuple[QualifiedName, ...]) -> None:
        shown = circle_in_words([name.name for name in circle])
        labels = circle_labels(
            Label(used, f"`{name.name}` uses `{after.name}` here")
            for name, after in zip(circle, (*circle[1:], circle[0]), strict=True)
            for used in first_use(name, after)
        )
        diagnostics.append(Diagnostic("recursion", spans[circle[0]], {"circle": shown}, labels))

    def first_use(name: QualifiedName, wanted: QualifiedName) -> tuple[Span, ...]:
        found = uses_of_scope(scopes[name]) if name in scopes else uses_of_constant(constants[name])
        return tuple(span for used, span in found if used == wanted)[:1]

    order = in_order(uses, refuse)
    declared = module.module
    return Module(
        declared.name,
        declared.source,
        tuple(declared.structures.values()),
        tuple(declared.enumerations.values()),
        tuple(constants[name] for name in order if name in constants),
        tuple(scopes[name] for name in order if name in scopes),
        tuple(dict.fromkeys(declared.aliases.values())),
        declared.is_external,
    )


def lowered_constant(constant: typed.Constant) -> Constant:
    """One constant or function as the lower forms have it."""
    declared = constant.constant
    return Constant(declared.name, constant.parameters, declared.type, constant.body, declared.notes, declared.span)


def uses_of_constant(constant: Constant) -> Iterator[tuple[QualifiedName, Span]]:
    """The constants that a constant reads, and where."""
    for part in descendants(constant.body) if constant.body is not None else ():
        if isinstance(part, ConstantRead):
            yield part.name, part.span


def uses_of_scope(scope: Scope) -> Iterator[tuple[QualifiedName, Span]]:
    """The scopes and constants that a scope uses, and where."""
    for binding in scope.bindings:
        if isinstance(binding, SubscopeBinding):
            yield binding.scope, binding.span
    for expression in expressions_of(scope):
        yield from _uses_of(expression)


def _uses_of(expression: Expression) -> Iterator[tuple[QualifiedName, Span]]:
    for part in descendants(expression):
        if isinstance(part, ScopeCall):
            yield part.scope, part.span
        elif isinstance(part, ConstantRead):
            yield part.name, part.span


def _expressions_of(binding: Binding | SubscopeBinding) -> Iterator[Expression]:
    match binding:
        case Binding():
            if binding.term is not None:
                yield from expressions_in(binding.term)
        case SubscopeBinding():
            for each in binding.inputs:
                yield from expressions_in(each.term)


def expressions_of(declaration: Scope | Constant) -> Iterator[Expression]:
    """All expressions of a declaration."""
    if isinstance(declaration, Constant):
        yield from () if declaration.body is None else (declaration.body,)
        return
    for binding in declaration.bindings:
        yield from _expressions_of(binding)
    for assertion in declaration.assertions:
        yield assertion.condition
        yield from () if assertion.guard is None else (assertion.guard,)


def expressions_in(term: Default) -> Iterator[Expression]:
    """All justifications and consequences of a term, exceptions first."""
    for exception in term.exceptions:
        yield from expressions_in(exception)
    if term.justification is not None:
        yield term.justification
    match term.consequence:
        case Empty():
            pass
        case Default() as inner:
            yield from expressions_in(inner)
        case expression:
            yield expression


# ----------------------------------------------------------------------------------------------------- scopes


def lowered_scope(scope: typed.Scope, conditions: Conditions, diagnostics: list[Diagnostic]) -> Scope:
    """One scope as default terms."""
    declared = scope.scope
    bindings = {_key(binding): binding for binding in _bindings(scope, conditions, diagnostics)}

    def refuse(circle: tuple[Key, ...]) -> None:
        shown = circle_in_words([_shown(key) for key in circle])
        labels = circle_labels(
            Label(span, f"`{_shown(key)}` reads `{_shown(after)}` here")
            for key, after in zip(circle, (*circle[1:], circle[0]), strict=True)
            for span in _reading(bindings[key], after)
        )
        diagnostics.append(Diagnostic("variables-in-a-circle", bindings[circle[0]].span, {"circle": shown}, labels))

    order = in_order({key: binding.reads for key, binding in bindings.items()}, refuse)
    return Scope(
        declared.name,
        tuple(bindings[key] for key in order),
        tuple(_assertion(each) for each in scope.assertions),
        declared.rounding,
        declared.provisions,
        declared.is_public,
        declared.notes,
        declared.span,
    )


def _key(binding: Binding | SubscopeBinding) -> Key:
    return (binding.name, binding.state if isinstance(binding, Binding) else None)


def _shown(key: Key) -> str:
    name, state = key
    return f"{name} state {state}" if state else name


def _reading(binding: Binding | SubscopeBinding, key: Key) -> Iterator[Span]:
    """Where a binding first reads another."""
    for expression in _expressions_of(binding):
        for part in descendants(expression):
            if isinstance(part, VariableRead) and (part.name, part.state) == key:
                yield part.span
                return


def _bindings(
    scope: typed.Scope, conditions: Conditions, diagnostics: list[Diagnostic]
) -> Iterator[Binding | SubscopeBinding]:
    for variable in scope.scope.variables.values():
        match variable:
            case named.Subscope():
                yield _subscope(variable, scope.definitions, conditions.get(variable.scope, frozenset()), diagnostics)
            case named.Variable(states=()):
                yield _variable(variable, None, scope, diagnostics)
            case named.Variable(states=states):
                for state in states:
                    yield _variable(variable, state, scope, diagnostics)


def _variable(
    variable: named.Variable,
    state: str | None,
    scope: typed.Scope,
    diagnostics: list[Diagnostic],
) -> Binding:
    """A binding; of a variable with states only the first is given by the caller, only the last goes out."""
    is_first = state is None or state == variable.states[0]
    is_last = state is None or state == variable.states[-1]
    given = variable.role in (Role.INPUT, Role.CONTEXT) and is_first
    role = variable.role if given else Role.OUTPUT if variable.is_output and is_last else Role.INTERNAL
    definition = scope.definitions.get(named.Definiendum(variable.name, state))
    term = _term(definition, diagnostics) if definition else None
    is_base = variable.is_condition and role is not Role.INPUT and is_first
    if is_base:
        term = _with_base(term, variable.span)
    return Binding(
        variable.name,
        state,
        variable.type,
        role,
        variable.is_output and is_last,
        variable.is_condition,
        definition.parameters if definition else (),
        term,
        _reads(expressions_in(term)) if term else (),
        variable.notes,
        variable.span,
        _choice(variable, scope.scope.name, definition),
    )


def _choice(variable: named.Variable, scope: QualifiedName, definition: typed.Definition | None) -> Reading | None:
    """A variable as a reading, if it is marked as one and has a default; where it has none, that was reported."""
    default = default_of(definition)
    if variable.reading is None or default is None:
        return None
    name = f"{scope.name}.{variable.name}"
    return Reading(name, scope, variable.name, default, variable.reading, variable.notes)


def _term(definition: typed.Definition, diagnostics: list[Diagnostic]) -> Default:
    rules = rules_of(definition)
    return group_terms(definition.groups, rules, str(definition.defined), diagnostics)


def _with_base(term: Default | None, span: Span) -> Default:
    """A condition is unfulfilled unless a rule says otherwise."""
    unfulfilled = LiteralValue(False, Base.BOOLEAN, span)
    return Default((term,) if term else (), None, unfulfilled, None)


def _subscope(
    variable: named.Subscope,
    definitions: Mapping[named.Definiendum, typed.Definition],
    conditions: frozenset[str],
    diagnostics: list[Diagnostic],
) -> SubscopeBinding:
    """A sub-scope with the inputs that are defined for it; `conditions` are those of its inputs that are false unless a
    rule says otherwise."""

    def given(name: str, definition: typed.Definition) -> SubscopeInput:
        term = _term(definition, diagnostics)
        term = _with_base(term, variable.span) if name in conditions else term
        return SubscopeInput(name, definition.parameters, term)

    inputs = tuple(
        given(defined.input or "", definition)
        for defined, definition in definitions.items()
        if defined.variable == variable.name
    )
    reads = _reads(expression for each in inputs for expression in expressions_in(each.term))
    type_ = StructureType(variable.scope)
    return SubscopeBinding(
        variable.name, variable.scope, inputs, type_, variable.is_output, reads, variable.notes, variable.span
    )


def _assertion(assertion: typed.Assertion) -> Assertion:
    written = assertion.assertion.assertion
    parts = [assertion.condition, *([assertion.guard] if assertion.guard else [])]
    return Assertion(
        assertion.condition,
        assertion.guard,
        written.notes.text_of("error", "message") or "",
        assertion.assertion.provisions,
        _reads(parts),
        written.notes,
        written.span,
    )


def _reads(expressions: Iterable[Expression]) -> tuple[Key, ...]:
    """What expressions read of their scope, in the order of first reading."""
    found: dict[Key, None] = {}
    for expression in expressions:
        for part in descendants(expression):
            if isinstance(part, VariableRead):
                found.setdefault((part.name, part.state))
    return tuple(found)
