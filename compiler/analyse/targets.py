"""What can go wrong for some facts: gaps, pairs of rules that both apply, computations that fail, each as a condition.

A gap of a variable that is no answer counts where an answer is missing for it: a value that nobody asks for is not
missed. What happens inside a scope that is called is told of that scope, not of its callers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property

from compiler.analyse.encoded import EncodedScope, EncodedVariable
from compiler.analyse.flow import Stop, Stopped
from compiler.analyse.rules import EncodedTerm, Pair, sources
from compiler.analyse.terms import FALSE, Term, and_, not_, or_
from compiler.analyse.tree import Kind
from compiler.analyse.unlike import unlike
from compiler.defaults.from_typed import expressions_in
from compiler.defaults.tree import Binding, Default, Program, Rule, Scope, SubscopeBinding
from compiler.types import FunctionType, QualifiedName
from dsl.records import record
from dsl.source import Provision, Span

#: A date that a calendar does not cover is no mistake of the rules: it is said what is taken for granted.
OUTSIDE_CALENDAR = "outside-calendar"
_Place = tuple[str, int, int]


@record
class Target:
    """Something to look for: `term` is the condition. `word` is how the variable comes out where it is met, as the
    interpreter names it (for a failure, its code). `rules` are those that are in question, in the order of the text;
    `differs` says, of two rules that apply, where their results differ."""

    kind: Kind
    variable: str
    word: str
    term: Term
    rules: tuple[Rule, ...]
    spans: tuple[Span, ...]
    differs: Term = FALSE

    @property
    def provisions(self) -> tuple[Provision, ...]:
        """The provisions of the rules in question, each once."""
        return tuple(dict.fromkeys(each for rule in self.rules for each in rule.provisions))


def gaps(scope: EncodedScope) -> Iterator[Target]:
    """Where no rule gives a variable a value, or a sub-scope a fact that it needs."""
    for variable in scope.variables:
        binding = variable.binding
        if isinstance(binding, SubscopeBinding):
            yield from _gaps_of_facts(scope, variable, binding)
            continue
        if _is_given(binding):
            continue
        if binding.is_output and not isinstance(binding.type, FunctionType):
            missed = variable.is_silent_itself
        else:
            missed = or_(_read_in_vain(scope, variable, binding.name), _asserted_in_vain(scope, variable))
        if missed is not FALSE:
            rules = () if binding.term is None else tuple(_rules(binding.term))
            yield Target(Kind.GAP, binding.name, "silent", missed, rules, (binding.span, *_spans(rules)))


def _gaps_of_facts(scope: EncodedScope, variable: EncodedVariable, binding: SubscopeBinding) -> Iterator[Target]:
    for given in binding.inputs:
        name = f"{binding.name}.{given.name}"
        met = [condition for stop, condition in variable.stops if stop.variable == name and _stands_at(stop, binding)]
        missed = or_(*met) if binding.is_output else _read_in_vain(scope, variable, name)
        if missed is not FALSE:
            rules = tuple(_rules(given.term))
            yield Target(Kind.GAP, name, "silent", missed, rules, (binding.span, *_spans(rules)))


def _read_in_vain(scope: EncodedScope, variable: EncodedVariable, name: str) -> Term:
    """Where an output has no value since this variable is silent."""
    found = [
        condition
        for other in scope.variables
        if other is not variable and other.binding.is_output
        for stop, condition in other.stops
        if stop.kind is Stopped.SILENT
        and not stop.is_own
        and stop.variable == name
        and _stands_at(stop, variable.binding)
    ]
    return or_(*found)


def _stands_at(stop: Stop, binding: Binding | SubscopeBinding) -> bool:
    return stop.place == place_of(binding.span)


def place_of(span: Span) -> _Place:
    """Where a span stands, as stops name it."""
    return span.path, span.start, span.end


def _asserted_in_vain(scope: EncodedScope, variable: EncodedVariable) -> Term:
    """Where the variable is silent and, though all outputs have values, an assertion cannot be decided."""
    if variable.is_silent_itself is FALSE or not scope.asserted:
        return FALSE
    valued = and_(*[each.ends for each in scope.variables if each.binding.is_output])
    return and_(variable.is_silent_itself, valued, *[each.silent for each in scope.answers.values()])


def _is_given(binding: Binding) -> bool:
    return binding.is_required or binding.is_handed_on


def conflicts(scope: EncodedScope) -> Iterator[Target]:
    """Where two rules of which neither yields both apply."""
    for variable in scope.variables:
        for pair in variable.pairs:
            target = _conflict(variable, pair)
            if target.term is not FALSE:
                yield target
        if variable.term is None:
            yield from _met_conflicts(variable)


def _conflict(variable: EncodedVariable, pair: Pair) -> Target:
    rules = tuple(sorted((*sources(pair.one), *sources(pair.other)), key=lambda rule: rule.number))
    # The two may both hold where something else stops the variable before: only a conflict that is met counts.
    both = and_(pair.both, variable.stopped(Stopped.CONFLICT))
    differs = and_(both, unlike(pair.one.value, pair.other.value))
    return Target(Kind.CONFLICT, variable.binding.name, "conflict", both, rules, tuple(_spans(rules)), differs)


def _met_conflicts(variable: EncodedVariable) -> Iterator[Target]:
    """Conflicts among the rules that give a fact to a sub-scope: of these only the first rule is known."""
    binding = variable.binding
    inputs = binding.inputs if isinstance(binding, SubscopeBinding) else ()
    for given in inputs:
        name = f"{binding.name}.{given.name}"
        own = {place_of(rule.span): rule for rule in _rules(given.term)}
        met = [
            (stop, condition)
            for stop, condition in variable.stops
            if stop.kind is Stopped.CONFLICT and stop.variable == name and stop.place in own
        ]
        if met:
            rules = tuple(own.values())
            term = or_(*[condition for _, condition in met])
            yield Target(Kind.CONFLICT, name, "conflict", term, rules, tuple(_spans(rules)), term)


def failures(scope: EncodedScope, elsewhere: Elsewhere) -> Iterator[Target]:
    """Where a computation that the scope's own rules ask for cannot be done."""
    own = scope.declared.name
    found: dict[tuple[str, _Place], list[tuple[str, Stop, Term]]] = {}
    for variable in scope.variables:
        for stop, condition in variable.stops:
            if _is_own_failure(stop, own, elsewhere):
                found.setdefault((stop.code, stop.place), []).append((variable.binding.name, stop, condition))
    # What fails in an assertion, or in a constant that the scope needs, is the failure of no variable.
    for stop, condition in scope.errors:
        if _is_own_failure(stop, own, elsewhere):
            found.setdefault((stop.code, stop.place), [("", stop, condition)])
    for (code, place), met in found.items():
        term = or_(*[condition for other, condition in scope.errors if (other.code, other.place) == (code, place)])
        first, stop, _ = met[0]
        span = stop.span
        if term is not FALSE:
            yield _failure(scope, first, code, term, span)


def _is_own_failure(stop: Stop, own: QualifiedName, elsewhere: Elsewhere) -> bool:
    if stop.kind is not Stopped.ERROR or stop.code == OUTSIDE_CALENDAR:
        return False
    return not elsewhere.is_of_another(stop.place, own)


def _failure(scope: EncodedScope, variable: str, code: str, term: Term, span: Span | None) -> Target:
    """A failing computation; where it stands in a function, the rules of the variable that calls it come first."""
    rule = None if span is None else _rule_at(scope.declared, place_of(span))
    places = () if span is None else (span,)
    if rule is not None:
        return Target(Kind.FAILURE, variable, code, term, (rule,), places)
    rules = tuple(rule for each in scope.declared.bindings if each.name == variable for rule in rules_of_binding(each))
    return Target(Kind.FAILURE, variable, code, term, rules, (*_spans(rules), *places))


def within_calendars(scope: EncodedScope) -> Term:
    """That no date lies outside a calendar in which it is counted."""
    return and_(*[not_(condition) for stop, condition in scope.errors if stop.code == OUTSIDE_CALENDAR])


class Elsewhere:
    """The places of the rules of all scopes of a program, looked up once one is asked for."""

    def __init__(self, program: Program) -> None:
        self._program = program

    def is_of_another(self, place: _Place, own: QualifiedName) -> bool:
        """Whether a place stands in the rules of a scope other than one's own."""
        path, start, end = place
        inside = self._by_path.get(path, ())
        return any(first <= start and end <= last and name != own for first, last, name in inside)

    @cached_property
    def _by_path(self) -> dict[str, list[tuple[int, int, QualifiedName]]]:
        found: dict[str, list[tuple[int, int, QualifiedName]]] = {}
        for module in self._program.modules:
            for scope in module.scopes:
                for path, start, end in _stretches(scope):
                    found.setdefault(path, []).append((start, end, scope.name))
        return found


def _stretches(scope: Scope) -> Iterator[_Place]:
    for binding in scope.bindings:
        terms = [each.term for each in binding.inputs] if isinstance(binding, SubscopeBinding) else [binding.term]
        for term in terms:
            for rule in () if term is None else _rules(term):
                yield place_of(rule.span)
            for expression in () if term is None else expressions_in(term):
                yield place_of(expression.span)
    for assertion in scope.assertions:
        yield place_of(assertion.span)


def _rule_at(scope: Scope, place: _Place) -> Rule | None:
    """The rule within which a place stands."""
    path, start, end = place
    for binding in scope.bindings:
        terms = [each.term for each in binding.inputs] if isinstance(binding, SubscopeBinding) else [binding.term]
        for term in terms:
            for rule in () if term is None else _rules(term):
                if rule.span.path == path and rule.span.start <= start and end <= rule.span.end:
                    return rule
    return None


def _rules(term: Default) -> Iterator[Rule]:
    """The rules of a term, exceptions first."""
    for each in term.exceptions:
        yield from _rules(each)
    if term.rule is not None:
        yield term.rule
    if isinstance(term.consequence, Default):
        yield from _rules(term.consequence)


def rules_of_binding(binding: Binding | SubscopeBinding) -> tuple[Rule, ...]:
    """The rules of a variable, in the order of the text."""
    terms = [each.term for each in binding.inputs] if isinstance(binding, SubscopeBinding) else [binding.term]
    found = (rule for term in terms if term is not None for rule in _rules(term))
    return tuple(sorted(found, key=lambda rule: rule.number))


def _spans(rules: Iterable[Rule]) -> tuple[Span, ...]:
    return tuple(each.target or each.span for each in sorted(rules, key=lambda rule: rule.number))


__all__ = ["EncodedTerm", "Target", "conflicts", "failures", "gaps", "place_of", "rules_of_binding", "within_calendars"]
