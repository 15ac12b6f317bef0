"""Values of which parts are not known: what the interpreter holds, with terms in place of truths and numbers.

A truth, number, amount, date (its ordinal) or number of working days is a `Term`. `NOWHERE` stands where no value can
come: behind a failure, in the payload of a case that a value cannot be. Two values are merged part by part, and a part
that is the same in both stays as it is.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

from compiler.analyse import terms
from compiler.analyse.terms import FALSE, TRUE, Term, and_, ite, not_
from dsl.records import record

if TYPE_CHECKING:
    from compiler.analyse.flow import Flow


@record
class Nowhere:
    """No value: no facts lead here."""


NOWHERE = Nowhere()


@record
class Items:
    """A structure or a tuple: its parts in order."""

    values: tuple[Value, ...]


@record
class Case:
    """A value of an enumeration or an option: `tag` is the number of its case, in the order of declaration (an absent
    value is 0, a present one 1), and `payloads` has for each case what it carries; None for one without."""

    tag: Term
    payloads: tuple[Value | None, ...]


@record
class Slot:
    """A place of a list, which holds an element where `taken`."""

    taken: Term
    value: Value


@record
class Series:
    """A list: the elements of its taken slots, in their order."""

    slots: tuple[Slot, ...]


@record
class Length:
    """A duration."""

    years: Term
    months: Term
    days: Term


class Function:
    """A function value; two are equal only where they are one."""

    __slots__ = ("call",)

    def __init__(self, call: Callable[[Flow, tuple[Value, ...]], Value]) -> None:
        self.call = call


@record
class Given:
    """What an asker may give: a reading that is handed on, or a context variable; `value` holds where `is_given`."""

    is_given: Term
    value: Value


@record
class Opaque:
    """A value that is known, and that no rule looks into: a place in the rules, a calendar, a value of Python code."""

    value: Any


Value: TypeAlias = "Term | Items | Case | Series | Length | Function | Given | Opaque | Nowhere"


class CannotEncode(Exception):
    """What the language allows and a formula cannot say; `reason` is a sentence for people."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def merge(condition: Term, one: Value, other: Value) -> Value:
    """One value where the condition holds, else the other. Raises `CannotEncode`."""
    if one is other or condition is TRUE or isinstance(other, Nowhere):
        return one
    if condition is FALSE or isinstance(one, Nowhere):
        return other
    match one, other:
        case Term(), Term():
            return ite(condition, one, other)
        case Items(ones), Items(others):
            return Items(tuple([merge(condition, a, b) for a, b in zip(ones, others, strict=True)]))
        case Case(tag, ones), Case(other_tag, others):
            return Case(ite(condition, tag, other_tag), _payloads(condition, ones, others))
        case Series(ones), Series(others):
            return Series(_slots(condition, ones, others))
        case Length(), Length():
            return Length(
                ite(condition, one.years, other.years),
                ite(condition, one.months, other.months),
                ite(condition, one.days, other.days),
            )
        case Function(), Function():
            return _merged_function(condition, one, other)
        case Given(), Given():
            return Given(ite(condition, one.is_given, other.is_given), merge(condition, one.value, other.value))
        case Opaque(), Opaque():
            if one == other:
                return one
            raise CannotEncode("it chooses between values that only Python code knows")
        case _:
            raise AssertionError(f"{type(one).__name__} merged with {type(other).__name__}")


def _payloads(
    condition: Term, ones: tuple[Value | None, ...], others: tuple[Value | None, ...]
) -> tuple[Value | None, ...]:
    return tuple(
        [None if a is None or b is None else merge(condition, a, b) for a, b in zip(ones, others, strict=True)]
    )


def _slots(condition: Term, ones: tuple[Slot, ...], others: tuple[Slot, ...]) -> tuple[Slot, ...]:
    shared = min(len(ones), len(others))
    found = [
        Slot(ite(condition, a.taken, b.taken), merge(condition, a.value, b.value))
        for a, b in zip(ones, others, strict=False)
    ]
    found += [Slot(and_(condition, each.taken), each.value) for each in ones[shared:]]
    found += [Slot(and_(not_(condition), each.taken), each.value) for each in others[shared:]]
    return tuple([each for each in found if each.taken is not FALSE])


def _merged_function(condition: Term, one: Function, other: Function) -> Function:
    def call(flow: Flow, arguments: tuple[Value, ...]) -> Value:
        return flow.choose(condition, lambda: one.call(flow, arguments), lambda: other.call(flow, arguments))

    return Function(call)


def truth(value: Value) -> Term:
    """A value that is a truth, for a condition; where no value can come, false."""
    if isinstance(value, Nowhere):
        return FALSE
    assert isinstance(value, Term)
    return value


def option(present: Term, value: Value) -> Case:
    """An optional value: present where the term holds."""
    return Case(ite(present, terms.constant(1), terms.constant(0)), (None, value))


def is_case(value: Case, number: int) -> Term:
    """Whether a value is the case of that number."""
    return terms.equal(value.tag, terms.constant(number))
