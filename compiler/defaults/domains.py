"""Domains: which values of an input, a field or a case can occur, as `#[at_least = 0 ha]` above its declaration says.

A domain refuses nothing: it says what the analysis of the rules may take for granted. Each bound is a value without
facts, of the type of what it stands above: of a list or an optional value, of what is in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from compiler.declarations import Bound, Case, Domain, Field
from compiler.defaults.tree import Binding, Module, Program, Scope, SubscopeBinding
from compiler.names import tree as named
from compiler.names.lookup import Names
from compiler.types import Base, DecimalIn, ListType, MoneyIn, OptionalType, Type, describe
from dsl.diagnostics import Diagnostic, Label, Severity
from dsl.source import Span
from dsl.surface.tree import Attribute, Notes

#: The attributes that say a bound, each with whether it is the low one, and whether the value itself can occur.
BOUNDS: Final = {
    "at_least": (True, True),
    "above": (True, False),
    "at_most": (False, True),
    "below": (False, False),
}

#: The types without parts whose values have an order that a drafter reads.
_ORDERED: Final = frozenset(
    {Base.INTEGER, Base.DECIMAL, Base.MONEY, Base.DATE, Base.DURATION, Base.WORKING_DURATION},
)


def with_domains(program: Program, declared: named.Program, names: Names) -> tuple[Program, tuple[Diagnostic, ...]]:
    """The program with the domains that its declarations bear, and what is wrong with them. A program without domains
    comes back unchanged."""
    if not any(_bounds(notes) for notes in _notes(program)):
        return program, ()
    reader = _Reader(program, declared, names)
    return replace(program, modules=tuple(reader.module(each) for each in program.modules)), tuple(reader.diagnostics)


def _notes(program: Program) -> Iterator[Notes]:
    for module in program.modules:
        for structure in module.structures:
            yield from (each.notes for each in structure.fields)
        for enumeration in module.enumerations:
            yield from (each.notes for each in enumeration.cases)
        for scope in module.scopes:
            yield from (each.notes for each in scope.bindings)


def _bounds(notes: Notes) -> list[Attribute]:
    return [each for each in notes.attributes if len(each.path) == 1 and each.path[0] in BOUNDS]


class _Reader:
    def __init__(self, program: Program, declared: named.Program, names: Names) -> None:
        from compiler.interpret.interpreter import Interpreter  # only where there are domains

        self.program = program
        self.declared = declared
        self.names = names
        self.interpreter = Interpreter(program)
        self.diagnostics: list[Diagnostic] = []

    def module(self, module: Module) -> Module:
        """A module with its domains. The structure of a scope's outputs has none: what goes out is not given."""
        structures = tuple(
            each if each.of_scope else replace(each, fields=tuple(self._field(f, module.name) for f in each.fields))
            for each in module.structures
        )
        enumerations = tuple(
            replace(each, cases=tuple(self._case(case, module.name) for case in each.cases))
            for each in module.enumerations
        )
        scopes = tuple(self._scope(each) for each in module.scopes)
        return replace(module, structures=structures, enumerations=enumerations, scopes=scopes)

    def _field(self, field: Field, module: str) -> Field:
        domain = self._domain(field.name, field.type, field.notes, field.span, module)
        return field if domain is None else replace(field, domain=domain)

    def _case(self, case: Case, module: str) -> Case:
        domain = self._domain(case.name, case.payload, case.notes, case.span, module)
        return case if domain is None else replace(case, domain=domain)

    def _scope(self, scope: Scope) -> Scope:
        """A scope with its domains. One on what nobody gives is reported: it would say what the rules answer."""
        given = {each.name for each in scope.inputs}
        bindings: list[Binding | SubscopeBinding] = []
        for each in scope.bindings:
            if each.name in given and isinstance(each, Binding):
                domain = self._domain(each.name, each.type, each.notes, each.span, scope.name.module)
                bindings.append(replace(each, domain=domain) if domain is not None else each)
                continue
            for bound in _bounds(each.notes):
                label = (Label(each.span, "declared here"),)
                self._report("domain-not-given", bound.span, {"variable": each.name, "bound": bound.path[0]}, label)
            bindings.append(each)
        return replace(scope, bindings=tuple(bindings))

    def _domain(self, name: str, type_: Type | None, notes: Notes, span: Span, module: str) -> Domain | None:
        said = _bounds(notes)
        if not said:
            return None
        ordered = None if type_ is None else _ordered(type_)
        if ordered is None:
            what = "carries nothing" if type_ is None else f"is of type {describe(type_)}"
            self._report("domain-without-order", said[0].span, {"name": name, "what": what, "bound": said[0].path[0]})
            return None
        ends: dict[bool, Bound] = {}
        for each in said:
            is_low, is_in = BOUNDS[each.path[0]]
            bound = self._bound(each, ordered, is_in, module)
            if is_low in ends:
                label = (Label(ends[is_low].span, "said here already"),)
                self._report("domain-twice", each.span, {"name": name, "end": "low" if is_low else "high"}, label)
            elif bound is not None:
                ends[is_low] = bound
        low, high = ends.get(True), ends.get(False)
        if low is not None and high is not None and _is_empty(low, high):
            self._report("domain-empty", high.span, {"name": name}, (Label(low.span, "the other end"),))
            return None
        return Domain(low, high) if ends else None

    def _bound(self, said: Attribute, type_: Type, is_in: bool, module: str) -> Bound | None:
        from compiler.runtime.failures import Failure
        from compiler.typed.from_names import typed_value

        if said.value is None or isinstance(said.value, str):
            data = {"attribute": said.path[0], "type": describe(type_)}
            self._report("domain-without-value", said.span, data)
            return None
        expression, wrong = typed_value(said.value, type_, module, self.declared, self.names)
        self.diagnostics += wrong
        if any(each.severity is Severity.ERROR for each in wrong):
            return None
        try:
            return Bound(self.interpreter.value(expression), is_in, said.span)
        except Failure as failure:
            self._report("domain-fails", said.span, {"reason": _lowered(failure.sentence().rstrip("."))})
            return None

    def _report(self, code: str, span: Span, data: dict[str, str], labels: tuple[Label, ...] = ()) -> None:
        self.diagnostics.append(Diagnostic(code, span, data, labels))


def _ordered(type_: Type) -> Type | None:
    """Of what type the bounds are; None where values have no order."""
    match type_:
        case ListType(element) | OptionalType(element):
            return _ordered(element)
        case MoneyIn() | DecimalIn():
            return type_
        case Base() if type_ in _ORDERED:
            return type_
        case _:
            return None


def _lowered(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]


def _is_empty(low: Bound, high: Bound) -> bool:
    """Whether no value lies between the ends. Of durations in months and days that is not known without a date."""
    from compiler.runtime.dates import Duration, compare_durations
    from compiler.runtime.failures import AmbiguousDuration

    if isinstance(low.value, Duration):
        try:
            order = compare_durations(low.value, high.value)
        except AmbiguousDuration:
            return False
    else:
        order = (low.value > high.value) - (low.value < high.value)
    return order > 0 or (order == 0 and not (low.is_in and high.is_in))
