"""Whole scopes in formulas, as `compiler.analyse.scopes` makes them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field

from compiler.analyse.expressions import Held
from compiler.analyse.flow import Hole, Point, Stopped, Stops
from compiler.analyse.rules import EncodedRule, EncodedTerm, Pair, pairs_of, rules_of
from compiler.analyse.terms import Term, and_, not_, or_
from compiler.analyse.values import Value
from compiler.defaults.mentions import Key, key_of
from compiler.defaults.tree import Assertion, Binding, Scope, SubscopeBinding
from compiler.types import Type
from dsl.records import record


@record
class EncodedVariable:
    """A variable in one of its states: its value, where it has none, and its rules. `term` is None for an input, a
    sub-scope and a function."""

    binding: Binding | SubscopeBinding
    value: Value
    stops: Stops
    term: EncodedTerm | None = None

    @property
    def ends(self) -> Term:
        """Whether it has a value."""
        return not_(or_(*[condition for _, condition in self.stops]))

    def stopped(self, kind: Stopped) -> Term:
        """Whether it has none, for such a reason."""
        return or_(*[condition for met, condition in self.stops if met.kind is kind])

    @property
    def is_silent_itself(self) -> Term:
        """Whether none of its own rules gives a value (not: something that it reads has none)."""
        return or_(*[condition for met, condition in self.stops if met.is_own])

    @property
    def rules(self) -> tuple[EncodedRule, ...]:
        """Its rules, with where they apply and decide."""
        return () if self.term is None else tuple(rules_of(self.term, self.ends))

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """The pairs of its rules, or groups of rules, of which neither yields."""
        return () if self.term is None else tuple(pairs_of(self.term))


@record
class Answered:
    """What an output comes to, where no computation fails: exactly one of the four holds."""

    value: Value
    type: Type
    has_value: Term
    silent: Term
    conflict: Term
    refused: Term


@record
class EncodedScope:
    """A scope, for all facts. `inputs` are its facts by name; `given` says of the context variables and readings
    whether the asker gives them. `errors` are exclusive; `fails` is any of them. `asserted` has for each assertion
    where it is asked and holds (a guard that does not hold included). `called` are the points in functions of the top
    level, as the calls of its rules come to them."""

    declared: Scope
    inputs: Mapping[str, Value]
    given: Mapping[str, Term]
    variables: tuple[EncodedVariable, ...]
    answers: Mapping[str, Answered]
    errors: Stops
    refused: Term
    asserted: tuple[tuple[Assertion, Term], ...]
    points: tuple[Point, ...]
    called: tuple[Point, ...]
    holes: tuple[Hole, ...]

    @property
    def fails(self) -> Term:
        """Whether a computation fails: then nothing is answered."""
        return or_(*[condition for _, condition in self.errors])


@record
class Run:
    """A scope that was gone through: its variables in order, and what its assertions come to: where each holds, and
    what stops it. `asked` has of each sub-scope where it is asked, and with what."""

    variables: tuple[EncodedVariable, ...]
    assertions: tuple[tuple[Assertion, Term, Stops], ...]
    by_key: Mapping[Key, Held] = field(compare=False)
    asked: Mapping[str, tuple[Term, Mapping[str, Value]]] = field(compare=False)


def answered(
    scope: Scope, run: Run, undecided: Mapping[Stopped, Term], refused: Term
) -> Iterator[tuple[Binding | SubscopeBinding, Answered]]:
    """What each output of a scope comes to. `undecided` says where an assertion is not decided and by what, `refused`
    where one does not hold."""
    by_key = {key_of(each.binding): each for each in run.variables}
    for output in scope.outputs:
        found = by_key[key_of(output)]
        ends, admitted = found.ends, not_(refused)
        silent, conflict, refuses = [
            or_(and_(admitted, found.stopped(kind)), and_(admitted, ends, undecided[kind]))
            for kind in (Stopped.SILENT, Stopped.CONFLICT, Stopped.REFUSED)
        ]
        value = and_(ends, not_(or_(refused, *undecided.values())))
        yield output, Answered(found.value, output.type, value, silent, conflict, or_(refused, refuses))
