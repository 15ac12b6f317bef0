"""Where two values differ, as far as their parts tell; and whether a value ever is another than it was."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from compiler.analyse import terms
from compiler.analyse.evaluating import Evaluation
from compiler.analyse.terms import FALSE, TRUE, Term, and_, not_, or_
from compiler.analyse.values import Case, Items, Length, Series, Slot, Value


def unlike(one: Value, other: Value) -> Term:
    """Where two values of one type differ. Durations differ where a part of them does; what has no parts does not."""
    match one, other:
        case Term(), Term():
            return not_(terms.equal(one, other))
        case Length(), Length():
            return or_(unlike(one.years, other.years), unlike(one.months, other.months), unlike(one.days, other.days))
        case Items(ones), Items(others):
            return or_(*[unlike(a, b) for a, b in zip(ones, others, strict=True)])
        case Case(tag, ones), Case(other_tag, others):
            found = [not_(terms.equal(tag, other_tag))]
            for number, (a, b) in enumerate(zip(ones, others, strict=True)):
                if a is not None and b is not None:
                    found.append(and_(terms.equal(tag, terms.constant(number)), unlike(a, b)))
            return or_(*found)
        case Series(slots), Series(other_slots):
            return _unlike_lists(slots, other_slots)
        case _:
            return FALSE


def _unlike_lists(ones: tuple[Slot, ...], others: tuple[Slot, ...]) -> Term:
    """Where one list has an element that the other has not, or another one."""
    found = []
    for one, other in zip_longest(ones, others):
        there, also = (FALSE if each is None else each.taken for each in (one, other))
        found.append(not_(terms.same(there, also)))
        if one is not None and other is not None:
            found.append(and_(there, also, unlike(one.value, other.value)))
    return or_(*found)


def moves(value: Value, at: Evaluation) -> Term:
    """Where a value is another than for the facts at hand."""
    return or_(*[and_(there, not_(terms.equal(part, terms.constant(at(part))))) for there, part in _parts(value, TRUE)])


def _parts(value: Value, there: Term) -> Iterator[tuple[Term, Term]]:
    """The terms of a value, each with where it counts."""
    match value:
        case Term():
            yield there, value
        case Length(years, months, days):
            for part in (years, months, days):
                yield there, part
        case Items(values):
            for each in values:
                yield from _parts(each, there)
        case Case(tag, payloads):
            yield there, tag
            for number, payload in enumerate(payloads):
                if payload is not None:
                    yield from _parts(payload, and_(there, terms.equal(tag, terms.constant(number))))
        case Series(slots):
            for slot in slots:
                yield there, slot.taken
                yield from _parts(slot.value, and_(there, slot.taken))
        case _:
            pass
