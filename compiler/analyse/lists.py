"""Lists of which neither the length nor the elements need be known: slots, taken or not."""

from __future__ import annotations

from typing import cast

from compiler.analyse.terms import FALSE, TRUE, Term, add, and_, constant, equal, ite, less, not_, or_
from compiler.analyse.values import NOWHERE, Case, Series, Slot, Value, merge, option


def listed(values: tuple[Value, ...]) -> Series:
    """A list of so many elements."""
    return Series(tuple([Slot(TRUE, each) for each in values]))


def count(series: Series) -> Term:
    """The length of a list."""
    numbers = [ite(slot.taken, constant(1), constant(0)) for slot in series.slots]
    return add(constant(0), *numbers)


def joined(one: Series, other: Series) -> Series:
    """One list after another."""
    return Series((*one.slots, *other.slots))


def is_empty(series: Series) -> Term:
    """Whether a list has no element."""
    return not_(or_(*[slot.taken for slot in series.slots]))


def _is_dense(series: Series) -> bool:
    return all(slot.taken is TRUE for slot in series.slots)


def compacted(series: Series) -> Series:
    """The same list with its elements in the first slots: an element is in the slot of its place."""
    if _is_dense(series):
        return series
    values: list[Value] = [NOWHERE] * len(series.slots)
    so_far = constant(0)
    for slot in series.slots:
        for place in range(len(values)):
            here = and_(slot.taken, equal(so_far, constant(place)))
            if here is not FALSE:
                values[place] = merge(here, slot.value, values[place])
        so_far = add(so_far, ite(slot.taken, constant(1), constant(0)))
    return _from_places(values, so_far)


def element(series: Series, position: Term) -> Case:
    """The element at a position counted from 1, as an option."""
    present, value = FALSE, cast(Value, NOWHERE)
    so_far = constant(1)
    for slot in series.slots:
        here = and_(slot.taken, equal(so_far, position))
        if here is not FALSE:
            value = merge(here, slot.value, value)
            present = or_(present, here)
        so_far = add(so_far, ite(slot.taken, constant(1), constant(0)))
    return option(present, value)


def without(series: Series, position: Term) -> Series:
    """The list without the element at a position counted from 1."""
    slots = []
    so_far = constant(1)
    for slot in series.slots:
        slots.append(Slot(and_(slot.taken, not_(equal(so_far, position))), slot.value))
        so_far = add(so_far, ite(slot.taken, constant(1), constant(0)))
    return Series(tuple([slot for slot in slots if slot.taken is not FALSE]))


def turned(series: Series) -> Series:
    """The list from its end to its start."""
    return Series(series.slots[::-1])


def ranked(series: Series, before: list[list[Term]]) -> Series:
    """The list in another order: `before[i][j]` says whether the element of slot j comes before that of slot i."""
    slots = series.slots
    values: list[Value] = [NOWHERE] * len(slots)
    for number, slot in enumerate(slots):
        rank = add(
            constant(0),
            *[
                ite(and_(other.taken, before[number][place]), constant(1), constant(0))
                for place, other in enumerate(slots)
                if place != number
            ],
        )
        for place in range(len(slots)):
            here = and_(slot.taken, equal(rank, constant(place)))
            if here is not FALSE:
                values[place] = merge(here, slot.value, values[place])
    return _from_places(values, count(series))


def _from_places(values: list[Value], length: Term) -> Series:
    slots = [Slot(less(constant(place), length), value) for place, value in enumerate(values)]
    return Series(tuple([slot for slot in slots if slot.taken is not FALSE]))
