"""The facts of a scope part by part: which symbol stands for which, and which values the author says can occur."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from datetime import date
from fractions import Fraction
from typing import Any

from compiler.analyse import terms
from compiler.analyse.encoded import EncodedScope
from compiler.analyse.terms import TRUE, Operator, Sort, Term, and_, implies
from compiler.analyse.values import Case, Items, Length, Series, Value
from compiler.declarations import Bound, Domain
from compiler.defaults.tree import Binding, Program
from compiler.types import Base, EnumerationType, ListType, OptionalType, StructureType, TupleType, Type
from dsl.records import record
from dsl.source import Span


@record
class Leaf:
    """A truth, number, date or length among the facts, or which case a value is, or how many elements a list has.

    `path` leads to it: the input, then fields, cases and places in lists (from 1). `exists` says for which facts there
    is such a part. A part of a duration is named by its unit at the end of the path.
    """

    path: tuple[str, ...]
    type: Type
    symbol: Term
    exists: Term
    is_number: bool
    domain: Domain | None = None
    span: Span | None = field(default=None, compare=False, repr=False)


@record
class Part:
    """A value among the facts that has a type of its own, for a domain."""

    path: tuple[str, ...]
    type: Type
    value: Value
    exists: Term
    domain: Domain | None


class Leaves:
    """The parts of the facts of one scope, in the order of declaration."""

    def __init__(self, program: Program, scope: EncodedScope) -> None:
        self.program = program
        self.all: list[Leaf] = []
        self.bounded: list[Part] = []
        self._seen: set[Term] = set()
        for binding in scope.declared.inputs:
            self._of_input(scope, binding)
        self.by_symbol = {each.symbol: each for each in self.all}

    def _of_input(self, scope: EncodedScope, binding: Binding) -> None:
        exists = scope.given.get(binding.name, TRUE)
        if exists is not TRUE:
            self._note((binding.name,), Base.BOOLEAN, exists, TRUE)
        if binding.name in scope.inputs:
            self._walk((binding.name,), binding.type, scope.inputs[binding.name], exists, binding.domain)

    def _walk(self, path: tuple[str, ...], type_: Type, value: Value, exists: Term, domain: Domain | None) -> None:
        match type_, value:
            case StructureType(name), Items(values):
                for each, part in zip(self.program.structure(name).fields, values, strict=True):
                    self._walk((*path, each.name), each.type, part, exists, each.domain)
            case TupleType(items), Items(values):
                for number, (item, part) in enumerate(zip(items, values, strict=True), 1):
                    self._walk((*path, str(number)), item, part, exists, None)
            case EnumerationType(name), Case(tag, payloads):
                self._note(path, type_, tag, exists)
                for number, (case, carried) in enumerate(
                    zip(self.program.enumeration(name).cases, payloads, strict=True)
                ):
                    if carried is not None and case.payload is not None:
                        there = and_(exists, terms.equal(tag, terms.constant(number)))
                        self._walk((*path, case.name), case.payload, carried, there, case.domain)
            case OptionalType(element), Case(tag, (_, carried)):
                self._note(path, type_, tag, exists)
                if carried is not None:
                    there = and_(exists, terms.equal(tag, terms.constant(1)))
                    self._walk(path, element, carried, there, domain)
            case ListType(element), Series(slots):
                for number, slot in enumerate(slots, 1):
                    self._note(path, type_, slot.taken, exists)
                    self._walk((*path, str(number)), element, slot.value, and_(exists, slot.taken), domain)
            case _, Length(years, months, days):
                self._bounded(path, type_, value, exists, domain)
                for unit, part in (("year", years), ("month", months), ("day", days)):
                    self._note((*path, unit), type_, part, exists, is_number=True)
            case _, Term():
                self._bounded(path, type_, value, exists, domain)
                self._note(path, type_, value, exists, is_number=value.sort is not Sort.BOOL, domain=domain)
            case _:
                pass

    def _bounded(self, path: tuple[str, ...], type_: Type, value: Value, exists: Term, domain: Domain | None) -> None:
        if domain is not None:
            self.bounded.append(Part(path, type_, value, exists, domain))

    def _note(
        self,
        path: tuple[str, ...],
        type_: Type,
        term: Term,
        exists: Term,
        *,
        is_number: bool = False,
        domain: Domain | None = None,
    ) -> None:
        for symbol in symbols_in(term):
            if symbol not in self._seen:
                self._seen.add(symbol)
                self.all.append(Leaf(path, type_, symbol, exists, is_number, domain))

    def within_domains(self) -> Term:
        """Whether all facts are such as the author says can occur."""
        return and_(*(implies(each.exists, inside) for each in self.bounded for inside in _inside(each)))


def symbols_in(term: Term) -> Iterator[Term]:
    """The symbols of a term."""
    if term.operator is Operator.SYMBOL:
        yield term
        return
    for each in terms.reached((term,)):
        if each.operator is Operator.SYMBOL:
            yield each


def _inside(part: Part) -> Iterator[Term]:
    """That a value lies between the ends of its domain."""
    if part.domain is None:
        return
    for bound, is_low in ((part.domain.low, True), (part.domain.high, False)):
        if bound is None:
            continue
        if isinstance(part.value, Length):
            yield _of_length(part.value, bound, is_low)
            continue
        assert isinstance(part.value, Term)
        end = terms.constant(plain(bound.value, part.value.sort))
        smaller, larger = (end, part.value) if is_low else (part.value, end)
        yield terms.at_most(smaller, larger) if bound.is_in else terms.less(smaller, larger)


def plain(value: Any, sort: Sort) -> int | Fraction:
    """A value of the interpreter as terms hold it: a date is its ordinal."""
    if isinstance(value, date):
        return value.toordinal()
    return Fraction(value) if sort is Sort.REAL else int(value)


def _of_length(value: Length, bound: Bound, is_low: bool) -> Term:
    """A duration against a bound, in months where the bound is in years or months, else in days. A duration in other
    units than its bound has no order against it and is not kept out."""
    if bound.value.days:
        measured, number = value.days, bound.value.days
        alike = and_(terms.is_zero(value.years), terms.is_zero(value.months))
    else:
        measured = terms.add(terms.scale(value.years, 12), value.months)
        number, alike = 12 * bound.value.years + bound.value.months, terms.is_zero(value.days)
    end = terms.constant(number)
    smaller, larger = (end, measured) if is_low else (measured, end)
    return implies(alike, terms.at_most(smaller, larger) if bound.is_in else terms.less(smaller, larger))
