"""Rules that are sure to meet: two without precedence, with different results, for facts that can be named.

Only what `disjoint` can read whole is judged (cases, plain conditions, comparisons with a literal); what cannot be read
is left to a question, which then shows the conflict.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from compiler.defaults.conditions import conditions_of
from compiler.defaults.terms import is_chain
from compiler.defaults.tree import Binding, Default, Empty, Program
from compiler.optimise.disjoint import Fact, Holds, InRange, IsCase, Number, facts_of, together
from compiler.optimise.subjects import Payload, Subject
from compiler.runtime import schema
from compiler.runtime.currencies import DIGITS
from compiler.runtime.notation import LOCALES, Locale, write
from compiler.typed.walk import alike
from compiler.types import Base, DecimalIn, MoneyIn, Type
from dsl.diagnostics import Diagnostic, Label
from dsl.locales import locale_of
from dsl.records import record
from dsl.source import Span

#: How many of the rules before it a rule is said to meet: what mends the first often mends the others.
_MOST = 3


@record
class _Read:
    """A rule of the exception at a position, with its place and all that its condition asks."""

    position: int
    rule: Default
    place: Span
    facts: tuple[Fact, ...]


def overlaps(program: Program) -> tuple[Diagnostic, ...]:
    """For each pair of such rules, where both apply."""
    return tuple(
        found
        for module in program.modules
        for scope in module.scopes
        for binding in scope.bindings
        if isinstance(binding, Binding) and binding.term is not None
        for found in _within(binding.term, binding.name)
    )


def _within(term: Default, variable: str) -> Iterator[Diagnostic]:
    read = [_Read(position, *each) for position, term in enumerate(term.exceptions) for each in _readable(term)]
    for group in together([each.facts for each in read]):
        for count, other in enumerate(group):
            met = (_between(read[one], read[other], variable) for one in group[:count])
            yield from islice((found for found in met if found is not None), _MOST)
    for exception in term.exceptions:
        yield from _within(exception, variable)
    if isinstance(term.consequence, Default):
        yield from _within(term.consequence, variable)


def _readable(term: Default) -> Iterator[tuple[Default, Span, tuple[Fact, ...]]]:
    """The rules of a term that bear a place and whose conditions can be read whole."""
    for rule in _rules(term):
        facts = _whole(rule) if rule.rule is not None else None
        if rule.rule is not None and facts is not None:
            yield rule, rule.rule.span, facts


def _between(one: _Read, other: _Read, variable: str) -> Diagnostic | None:
    """The conflict between two rules, where they meet and differ."""
    if one.position == other.position:
        return None
    meeting = _meeting(one.facts, other.facts, LOCALES[locale_of(other.place.path).code])
    if meeting is None or alike(one.rule.consequence, other.rule.consequence):
        return None
    if alike(one.rule.justification, other.rule.justification):
        return None  # said already, as a certain conflict
    data = {"variable": variable, "where": meeting}
    return Diagnostic("possible-conflict", other.place, data, (Label(one.place, "the other rule"),))


def _rules(term: Default) -> Iterator[Default]:
    """The rules of a term that yield to none but those that say the same."""
    if term.rule is not None and is_chain(term):
        yield Default((), term.justification, term.consequence, term.rule)
        for exception in term.exceptions:
            yield from _rules(exception)
    elif term.rule is None and term.justification is None and isinstance(term.consequence, Empty):
        for exception in term.exceptions:
            yield from _rules(exception)


def _whole(rule: Default) -> tuple[Fact, ...] | None:
    """All that a rule's condition asks, or None where some of it cannot be read."""
    if rule.justification is None:
        return ()
    facts = tuple(facts_of(rule.justification))
    return facts if len(facts) == len(conditions_of(rule.justification)) else None


def _meeting(one: Sequence[Fact], other: Sequence[Fact], locale: Locale) -> str | None:
    """Where two conditions both hold, in words; None where they cannot."""
    shown = []
    subjects = dict.fromkeys(fact.subject for fact in (*one, *other))
    for subject in subjects:
        facts = [fact for fact in (*one, *other) if fact.subject == subject]
        where = _common(subject, facts, locale)
        if where is None:
            return None
        if where and not any(isinstance(each, Payload) and each.of == subject for each in subjects):
            shown.append(where)
    return " and ".join(shown) or "anything is given"


def _common(subject: Subject, facts: Sequence[Fact], locale: Locale) -> str | None:
    is_ = _is(subject)
    cases = {fact.case for fact in facts if isinstance(fact, IsCase)}
    wanted = {fact.wanted for fact in facts if isinstance(fact, Holds)}
    ranges = [fact for fact in facts if isinstance(fact, InRange)]
    if len(cases) > 1 or len(wanted) > 1:
        return None
    if cases:
        return f"{is_} `{min(cases)}`"
    if wanted:
        return f"{is_} {'true' if min(wanted) else 'false'}"
    return _point(is_, ranges, locale)


def _point(is_: str, ranges: Sequence[InRange], locale: Locale) -> str | None:
    lows = [(each.low, each.low_included) for each in ranges if each.low is not None]
    highs = [(each.high, each.high_included) for each in ranges if each.high is not None]
    low, low_in = max(lows, key=lambda bound: (bound[0], not bound[1]), default=(None, False))
    high, high_in = min(highs, key=lambda bound: (bound[0], bound[1]), default=(None, False))
    if low is not None and high is not None and _is_empty(low, low_in, high, high_in):
        return None
    type_ = ranges[0].type
    if low is not None and low == high:
        return f"{is_} {_shown(low, type_, locale)}"
    bounds = []
    if low is not None:
        bounds.append(f"{'at least' if low_in else 'more than'} {_shown(low, type_, locale)}")
    if high is not None:
        bounds.append(f"{'at most' if high_in else 'less than'} {_shown(high, type_, locale)}")
    return f"{is_} {' and '.join(bounds)}"


def _is_empty(low: Number, low_in: bool, high: Number, high_in: bool) -> bool:
    """Whether nothing lies between two bounds; between neighbouring whole numbers nothing does."""
    if low > high or (low == high and not (low_in and high_in)):  # type: ignore[operator]
        return True
    return not (low_in or high_in) and isinstance(low, int) and isinstance(high, int) and high - low < 2


def _is(subject: Subject) -> str:
    """The start of a clause about a subject, up to its verb."""
    if isinstance(subject, Payload):
        return f"{_is(subject.of)} `{subject.case}` with"
    return f"`{_name(subject)}` is"


def _name(subject: Subject) -> str:
    match subject:
        case ("variable", str(name), str()):
            return name
        case (inner, str(last)) if not isinstance(inner, str):
            return f"{_name(inner)}.{last.rsplit('.', 1)[-1]}"
        case _:
            return "the value"


def _shown(number: Number, type_: Type, locale: Locale) -> str:
    match type_:
        case MoneyIn(currency):
            return write(schema.MoneyIn(currency, DIGITS[currency]), number, locale)
        case DecimalIn(unit):
            return write(schema.DecimalIn(str(unit)), number, locale)
        case _:
            return write(_SCHEMAS[type_], number, locale)


_SCHEMAS: dict[Type, schema.Type] = {
    Base.INTEGER: schema.Integer(),
    Base.DECIMAL: schema.Decimal(),
    Base.MONEY: schema.Money(),
    Base.DATE: schema.Date(),
    Base.WORKING_DURATION: schema.WorkingDuration(),
    Base.CALENDAR: schema.Function(),
}
