"""Scopes: their variables as declared, and every definition, rule and assertion that a block adds to them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from compiler.anchors.encodings import anchors_of
from compiler.names.exceptions import rank
from compiler.names.lookup import Names
from compiler.names.tree import Assertion, Definiendum, Group, Parameter, Rule, Scope, Subscope, Variable
from compiler.types import QualifiedName
from dsl.diagnostics import Diagnostic, Label
from dsl.diagnostics.suggest import did_you_mean, nearest
from dsl.source import Provision, Span
from dsl.surface import tree as surface


@dataclass(slots=True)
class _Scope:
    """A scope while its blocks are read."""

    name: QualifiedName
    declaration: surface.ScopeDeclaration
    is_public: bool
    variables: dict[str, Variable | Subscope] = field(default_factory=dict)
    rules: dict[Definiendum, list[Rule]] = field(default_factory=dict)
    assertions: list[Assertion] = field(default_factory=list)
    rounding: surface.DateRounding | None = None
    calendar: surface.DateCalendar | None = None
    places: dict[str, Provision] = field(default_factory=dict)
    #: Variables that a rule seems to mean but misspells: nothing is said of them having no rule.
    meant: set[str] = field(default_factory=set)


class ScopeReader:
    """Reads the scopes of one module: first all declarations, then all uses, then `scopes()`."""

    def __init__(self, module: str, names: Names) -> None:
        self.module = module
        self.names = names
        self._scopes: dict[str, _Scope] = {}
        self._unknown: set[str] = set()

    def declare(self, item: surface.ScopeDeclaration, is_public: bool) -> None:
        scope = _Scope(QualifiedName(self.module, item.name.text), item, is_public)
        for each in item.variables:
            if each.name.text in scope.variables:
                label = (Label(scope.variables[each.name.text].span, "first declared here"),)
                data = {"what": "variable", "name": each.name.text}
                self._report("duplicate-part", each.name.span, data, label)
                continue
            declared = self._variable(each)
            if declared is not None:
                scope.variables[each.name.text] = declared
        self._scopes[item.name.text] = scope

    def _variable(self, each: surface.VariableDeclaration | surface.SubscopeDeclaration) -> Variable | Subscope | None:
        match each:
            case surface.SubscopeDeclaration(name, path, is_output, notes):
                called = self.names.resolve(path, self.module, "scope")
                return Subscope(name.text, called, is_output, notes, name.span) if called else None
            case surface.VariableDeclaration(name):
                self._refuse_states_twice(each.states)
                parameters = tuple(
                    Parameter(p.name.text, self.names.type_of(p.type, self.module), p.span) for p in each.parameters
                )
                return Variable(
                    name.text,
                    self.names.type_of(each.type, self.module),
                    parameters,
                    each.role,
                    each.is_output,
                    each.is_condition,
                    tuple(state.text for state in each.states),
                    each.notes,
                    name.span,
                    self._provisions(each.notes, name.span, said="reading") if each.notes.has("reading") else None,
                )

    def _refuse_states_twice(self, states: Sequence[surface.Name]) -> None:
        first: dict[str, surface.Name] = {}
        for name in states:
            if name.text in first:
                label = (Label(first[name.text].span, "first declared here"),)
                self._report("duplicate-part", name.span, {"what": "state", "name": name.text}, label)
            first.setdefault(name.text, name)

    def use(self, item: surface.ScopeUse) -> None:
        """Adds what one `scope S:` block says."""
        scope = self._scopes.get(item.name.text)
        if scope is None:
            self._unknown_scope(item.name)
            return
        named = self._named(item.notes)
        for part in item.items:
            provision = part.span.provision
            if provision is not None:
                scope.places.setdefault(provision.label, provision)
            match part:
                case surface.Definition():
                    self._define(scope, part, item.condition, named)
                case surface.Assertion():
                    provisions = self._provisions(part.notes, part.span, named)
                    scope.assertions.append(Assertion(part, item.condition, provisions))
                case surface.DateRounding(_, span):
                    if scope.rounding is not None:
                        label = (Label(scope.rounding.span, "chosen here already"),)
                        self._report("date-rounding-twice", span, {"scope": item.name.text}, label)
                    scope.rounding = scope.rounding or part
                case surface.DateCalendar(_, span):
                    if scope.calendar is not None:
                        label = (Label(scope.calendar.span, "chosen here already"),)
                        self._report("date-calendar-twice", span, {"scope": item.name.text}, label)
                    scope.calendar = scope.calendar or part

    def _unknown_scope(self, name: surface.Name) -> None:
        """Says once that a scope is not declared, however many blocks belong to it."""
        if name.text in self._unknown:
            return
        self._unknown.add(name.text)
        near = nearest(name.text, self._scopes)
        if near is not None:
            self._scopes[near].meant.update(self._scopes[near].variables)
        data = {"name": name.text, "kind": "scope"}
        self._report("unknown-type", name.span, data, hint=did_you_mean(name.text, self._scopes))

    def _define(
        self,
        scope: _Scope,
        item: surface.Definition,
        guard: surface.Expression | None,
        named: tuple[Provision, ...],
    ) -> None:
        defined = self._definiendum(scope, item.target)
        if defined is None:
            return
        variable = scope.variables[defined.variable]
        if isinstance(variable, Variable):
            self._check_parameters(variable, item.target)
            if item.is_rule and not variable.is_condition:
                self._report("rule-on-no-condition", item.target.span, {"variable": variable.name})
        rules = scope.rules.setdefault(defined, [])
        rules.append(Rule(len(rules), item, guard, self._provisions(item.notes, item.span, named)))

    def _definiendum(self, scope: _Scope, target: surface.Target) -> Definiendum | None:
        first, *rest = target.path
        variable = scope.variables.get(first.text)
        if variable is None:
            data = {"name": first.text, "scope": scope.name.name}
            self._report("unknown-variable", first.span, data, hint=did_you_mean(first.text, scope.variables))
            scope.meant.add(nearest(first.text, scope.variables) or "")
            return None
        if isinstance(variable, Subscope):
            return self._subscope_input(variable, target)
        if rest:
            self._report("not-a-subscope", target.span, {"name": first.text})
            return None
        found = self._state(variable, target)
        if found is None:
            scope.meant.add(variable.name)
        return found

    def _subscope_input(self, variable: Subscope, target: surface.Target) -> Definiendum | None:
        if len(target.path) != 2:
            self._report("define-subscope", target.span, {"name": variable.name})
            return None
        return Definiendum(variable.name, None, target.path[1].text)

    def _state(self, variable: Variable, target: surface.Target) -> Definiendum | None:
        """Which state is defined; an input may be defined only in its later states."""
        said = target.state.text if target.state else None
        if variable.states:
            if said is None:
                data = {"variable": variable.name, "states": ", ".join(variable.states)}
                self._report("state-missing", target.span, data)
                return None
            if said not in variable.states:
                assert target.state is not None
                data = {"variable": variable.name, "state": said}
                self._report("unknown-state", target.state.span, data, hint=did_you_mean(said, variable.states))
                return None
        elif target.state is not None:
            self._report("unknown-state", target.state.span, {"variable": variable.name, "state": target.state.text})
            return None
        is_given = not variable.states or said == variable.states[0]
        if variable.role is surface.Role.INPUT and is_given:
            label = (Label(variable.span, "declared as an input"),)
            self._report("defines-an-input", target.span, {"variable": variable.name}, label)
            return None
        return Definiendum(variable.name, said)

    def _check_parameters(self, variable: Variable, target: surface.Target) -> None:
        said = tuple(name.text for name in target.parameters)
        declared = tuple(parameter.name for parameter in variable.parameters)
        if said != declared:
            data = {
                "variable": variable.name,
                "declared": ", ".join(declared) or "no parameter",
                "said": ", ".join(said) or "none",
            }
            self._report("parameters-differ", target.span, data, (Label(variable.span, "declared here"),))

    def _provisions(
        self, notes: surface.Notes, span: Span, named: tuple[Provision, ...] = (), said: str = "implements"
    ) -> tuple[Provision, ...]:
        """The statements that an item names by `#[implements]` (or the attribute `said`), else those that its block
        names, else the article it stands under."""
        article = span.provision
        return self._named(notes, said) or named or ((article,) if article is not None else ())

    def _named(self, notes: surface.Notes, said: str = "implements") -> tuple[Provision, ...]:
        """The statements that an attribute names; what names none is reported in `compiler.anchors`."""
        anchors = anchors_of(notes, said)
        found = (self.names.statements.provision(each.anchor, each.span) for each in anchors)
        return tuple(each for each in found if each is not None)

    def scopes(self) -> dict[str, Scope]:
        """The finished scopes of the module."""
        return {name: self._finished(scope) for name, scope in self._scopes.items()}

    def _finished(self, scope: _Scope) -> Scope:
        self._warn_of_undefined(scope)
        rounding: Literal["up", "down"] | None = scope.rounding.direction if scope.rounding else None
        declaration = scope.declaration
        return Scope(
            scope.name,
            scope.variables,
            self._ranked(scope),
            tuple(scope.assertions),
            rounding,
            tuple(scope.places.values()) or tuple(filter(None, [declaration.span.provision])),
            scope.is_public,
            declaration.notes,
            declaration.name.span,
            self.names.resolve(scope.calendar.calendar, self.module, "calendar") if scope.calendar else None,
        )

    def _ranked(self, scope: _Scope) -> Mapping[Definiendum, tuple[Group, ...]]:
        ranked = {}
        for defined, rules in scope.rules.items():
            ranked[defined], found = rank(str(defined), rules)
            self.names.diagnostics.extend(found)
        return ranked

    def _warn_of_undefined(self, scope: _Scope) -> None:
        given = (surface.Role.INPUT, surface.Role.CONTEXT)
        defined = {each.variable for each in scope.rules}
        for name, variable in scope.variables.items():
            if isinstance(variable, Subscope) or variable.is_condition or variable.role in given:
                continue
            if name in scope.meant:
                continue
            if name not in defined:
                data = {"variable": name, "scope": scope.name.name}
                self._report("never-defined", variable.span, data)

    def _report(
        self,
        code: str,
        span: Span,
        data: Mapping[str, str],
        labels: tuple[Label, ...] = (),
        hint: str = "",
    ) -> None:
        self.names.diagnostics.append(Diagnostic(code, span, data, labels, hint))
