"""Default terms in formulas: which rule is tried, which applies and which gives the value, for which facts."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.analyse.expressions import Environment, evaluate, justified
from compiler.analyse.flow import Flow, PointKind, Stopped, stop
from compiler.analyse.terms import FALSE, TRUE, Term, and_, not_, or_
from compiler.analyse.values import NOWHERE, Value, merge
from compiler.defaults.tree import Default, Empty, Rule
from dsl.records import record


@record
class EncodedTerm:
    """A default term, with what its parts come to. `reached`: its evaluation starts. `tried`: its justification is
    asked, since no exception gives a value. `holds`: the justification is true. `applies`: its own consequence is
    worked out. `gives`: it has a value, its own or that of an exception, if it is reached and nothing stops it.
    `conflict`: two of its exceptions give one. `inner` is a consequence that is a term again."""

    term: Default
    exceptions: tuple[EncodedTerm, ...]
    inner: EncodedTerm | None
    reached: Term
    tried: Term
    holds: Term
    applies: Term
    gives: Term
    conflict: Term
    value: Value

    def all(self) -> Iterator[EncodedTerm]:
        """The term and all within it."""
        yield self
        for each in self.exceptions:
            yield from each.all()
        if self.inner is not None:
            yield from self.inner.all()


def encode_term(term: Default, variable: str, at: Environment, flow: Flow) -> EncodedTerm:
    """A default term, as `compiler.interpret.terms` evaluates it."""
    reached = flow.live
    exceptions = tuple([encode_term(each, variable, at, flow) for each in term.exceptions])
    some, conflict = FALSE, FALSE
    for each in exceptions:
        conflict = or_(conflict, and_(some, each.gives))
        some = or_(some, each.gives)
    met = next((each for each in term.exceptions if each.rule), term)
    if conflict is not FALSE:
        where = _first_rule(met) or _first_rule(term)
        if where is not None:
            flow.fail(stop(Stopped.CONFLICT, "conflict", where.span, variable), conflict)
    own = _Own(term, variable, at, flow)
    flow.under(not_(some), own.work_out)
    value = own.value
    for each in reversed(exceptions):
        value = merge(each.gives, each.value, value)
    return EncodedTerm(
        term=term,
        exceptions=exceptions,
        inner=own.inner,
        reached=reached,
        tried=own.tried,
        holds=own.holds,
        applies=own.applies,
        gives=or_(some, own.gives),
        conflict=conflict,
        value=value,
    )


class _Own:
    """The justification and the consequence of a term, where none of its exceptions gives a value."""

    def __init__(self, term: Default, variable: str, at: Environment, flow: Flow) -> None:
        self.term, self.variable, self.at, self.flow = term, variable, at, flow
        self.inner: EncodedTerm | None = None
        self.tried, self.holds, self.applies, self.gives = FALSE, FALSE, FALSE, FALSE
        self.value: Value = NOWHERE

    def work_out(self) -> Value:
        flow, term = self.flow, self.term
        recorder = flow.recorder
        before = None if recorder is None else recorder.rule
        if recorder is not None and term.rule is not None:
            recorder.rule = term.rule
        self.tried = flow.live
        if term.justification is None:
            self.holds = TRUE
        else:
            self.holds = justified(term.justification, self.at, flow)
            flow.ask(PointKind.JUSTIFICATION, term.justification.span, self.holds, term.justification)
        flow.under(self.holds, self._consequence)
        if recorder is not None:
            recorder.rule = before
        return NOWHERE

    def _consequence(self) -> Value:
        consequence = self.term.consequence
        self.applies = self.flow.live
        match consequence:
            case Empty():
                self.applies = FALSE
            case Default():
                self.inner = encode_term(consequence, self.variable, self.at, self.flow)
                self.gives, self.value = and_(self.holds, self.inner.gives), self.inner.value
            case expression:
                self.value = evaluate(expression, self.at, self.flow)
                self.gives = self.holds
        return NOWHERE


def _first_rule(term: Default) -> Rule | None:
    if term.rule is not None:
        return term.rule
    inner = (term.consequence,) if isinstance(term.consequence, Default) else ()
    return next((rule for each in (*term.exceptions, *inner) if (rule := _first_rule(each)) is not None), None)


@record
class EncodedRule:
    """A rule: `applies` where its consequence is worked out, `decides` where that is the value of the variable."""

    rule: Rule
    term: EncodedTerm
    applies: Term
    decides: Term


@record
class Pair:
    """Two rules or groups of rules of which neither yields to the other: `both` where both give a value."""

    one: EncodedTerm
    other: EncodedTerm
    both: Term


def rules_of(term: EncodedTerm, context: Term) -> Iterator[EncodedRule]:
    """The rules of a variable; `context` holds where its evaluation comes to an end."""
    some = FALSE
    for each in term.exceptions:
        yield from rules_of(each, and_(context, each.gives))
        some = or_(some, each.gives)
    own = and_(context, not_(some), term.holds)
    if term.inner is not None:
        yield from rules_of(term.inner, own)
    elif term.term.rule is not None and not isinstance(term.term.consequence, Empty):
        yield EncodedRule(term.term.rule, term, term.applies, own)


def pairs_of(term: EncodedTerm) -> Iterator[Pair]:
    """The pairs of terms of which neither yields to the other, and that some facts may lead to both."""
    for each in term.all():
        for place, one in enumerate(each.exceptions):
            for other in each.exceptions[place + 1 :]:
                both = and_(one.gives, other.gives)
                if both is not FALSE:
                    yield Pair(one, other, and_(each.reached, both))


def sources(term: EncodedTerm) -> tuple[Rule, ...]:
    """The rules that a term holds, in their order."""
    return tuple(each.term.rule for each in term.all() if each.term.rule is not None)
