"""Values by their types: made of symbols, read from what the interpreter holds, and given back to it."""

from __future__ import annotations

from datetime import date
from typing import Any, assert_never

from compiler.analyse.declared import Declared
from compiler.analyse.evaluating import Evaluation
from compiler.analyse.known import known
from compiler.analyse.limits import Limits
from compiler.analyse.lists import listed
from compiler.analyse.terms import Known, Operator, Sort, Term, constant, less, reached, symbol
from compiler.analyse.values import (
    NOWHERE,
    CannotEncode,
    Case,
    Function,
    Items,
    Length,
    Nowhere,
    Opaque,
    Series,
    Slot,
    Value,
)
from compiler.defaults.tree import Enumeration
from compiler.interpret.values import Closure, Record, Variant
from compiler.runtime.dates import Duration
from compiler.runtime.schema import Present
from compiler.types import (
    AbstractType,
    AnyType,
    Base,
    DecimalIn,
    EnumerationType,
    FunctionType,
    ListType,
    MoneyIn,
    OptionalType,
    StructureType,
    TupleType,
    Type,
    UnknownType,
)


class Shapes:
    """The declared types of a program, and their values."""

    def __init__(self, names: Declared, limits: Limits) -> None:
        self.limits = limits
        self._applied: dict[tuple[str, tuple[Value, ...]], int] = {}
        self.structures, self.enumerations = names.structures, names.enumerations
        self.cases, self.places = names.cases, names.places

    # ---------------------------------------------------------------------------------------------- made of symbols

    def fresh(self, type_: Type, name: str) -> Value:
        """A value of which nothing is known but the limits; its symbols are named after it. Raises `CannotEncode`."""
        limits = self.limits
        match type_:
            case Base.BOOLEAN:
                return symbol(name, Sort.BOOL)
            case Base.INTEGER | Base.MONEY | Base.WORKING_DURATION | MoneyIn():
                return symbol(name, Sort.INT)
            case Base.DECIMAL | DecimalIn():
                return symbol(name, Sort.REAL)
            case Base.DATE:
                first, last = date(limits.first_year, 1, 1), date(limits.last_year, 12, 31)
                return symbol(name, Sort.INT, first.toordinal(), last.toordinal())
            case Base.DURATION:
                parts = (("years", limits.years), ("months", limits.months), ("days", limits.days))
                return Length(*[symbol(f"{name}.{part}", Sort.INT, *ends) for part, ends in parts])
            case StructureType(structure):
                fields = self.structures[structure].fields
                return Items(tuple([self.fresh(each.type, f"{name}.{each.name}") for each in fields]))
            case EnumerationType(enumeration):
                return self._fresh_case(self.enumerations[enumeration], name)
            case OptionalType(element):
                tag = symbol(f"{name}?", Sort.INT, 0, 1)
                return Case(tag, (None, self.fresh(element, f"{name}.Present")))
            case TupleType(items):
                return Items(tuple([self.fresh(each, f"{name}.{place}") for place, each in enumerate(items, 1)]))
            case ListType(element):
                length = symbol(f"{name}#", Sort.INT, 0, limits.longest)
                places = range(limits.longest)
                return Series(
                    tuple(
                        [Slot(less(constant(each), length), self.fresh(element, f"{name}[{each}]")) for each in places]
                    )
                )
            case FunctionType(_, result):
                return Function(lambda flow, arguments: self._given_by(name, result, arguments))
            case Base.CALENDAR | Base.CODE_LOCATION | AbstractType() | AnyType() | UnknownType():
                raise CannotEncode("it takes values that only Python code knows")
            case _:
                assert_never(type_)

    def _fresh_case(self, declared: Enumeration, name: str) -> Case:
        tag = constant(0) if len(declared.cases) == 1 else symbol(f"{name}!", Sort.INT, 0, len(declared.cases) - 1)
        return Case(
            tag,
            tuple(
                [
                    None if each.payload is None else self.fresh(each.payload, f"{name}.{each.name}")
                    for each in declared.cases
                ]
            ),
        )

    def _given_by(self, name: str, result: Type, arguments: tuple[Value, ...]) -> Value:
        """What a function gives of which nothing is known: for the same arguments the same."""
        number = self._applied.setdefault((name, arguments), len(self._applied))
        return self.fresh(result, f"{name}({number})")

    # ------------------------------------------------------------------------------------------ to the interpreter

    def held(self, value: Value, type_: Type, values: Evaluation) -> Any:
        """A value as the interpreter holds it, for what symbols are."""
        match value, type_:
            case Term(), Base.DATE:
                return date.fromordinal(values(value))
            case Term(), _:
                return values(value)
            case Length(), _:
                return Duration(values(value.years), values(value.months), values(value.days))
            case Items(parts), StructureType(name):
                fields = self.structures[name].fields
                held = [self.held(part, each.type, values) for part, each in zip(parts, fields, strict=True)]
                return Record(name, tuple(held))
            case Items(parts), TupleType(items):
                return tuple([self.held(part, each, values) for part, each in zip(parts, items, strict=True)])
            case Case(), OptionalType(element):
                payload = value.payloads[1]
                assert payload is not None
                return Present(self.held(payload, element, values)) if values(value.tag) else None
            case Case(tag), EnumerationType(name):
                case = self.enumerations[name].cases[values(tag)]
                payload = value.payloads[values(tag)]
                inside = None if case.payload is None or payload is None else self.held(payload, case.payload, values)
                return Variant(name, case.name, inside)
            case Series(slots), ListType(element):
                return tuple([self.held(slot.value, element, values) for slot in slots if values(slot.taken)])
            case Opaque(held), _:
                return held
            case Function(), _:
                return Closure(value.call)
            case _:
                raise AssertionError(f"a {type(value).__name__} as {type_}")

    # ---------------------------------------------------------------------------------------- from the interpreter

    def known(self, value: Any, type_: Type) -> Value:
        """A value of which all is known. Raises `CannotEncode`."""
        match type_:
            case StructureType(name):
                fields = self.structures[name].fields
                pairs = zip(value.values, fields, strict=True)
                return Items(tuple([self.known(each, field.type) for each, field in pairs]))
            case EnumerationType(name):
                number = self.cases[name].index(value.case)
                payload = self.enumerations[name].cases[number].payload
                payloads: list[Value | None] = [NOWHERE] * len(self.cases[name])
                payloads[number] = None if payload is None else self.known(value.payload, payload)
                return Case(constant(number), tuple(payloads))
            case OptionalType(element):
                if value is None:
                    return Case(constant(0), (None, NOWHERE))
                return Case(constant(1), (None, self.known(value.value, element)))
            case TupleType(items):
                return Items(tuple([self.known(each, item) for each, item in zip(value, items, strict=True)]))
            case ListType(element):
                return listed(tuple([self.known(each, element) for each in value]))
            case _:
                return known(value)

    def assign(self, value: Value, wanted: Value, found: dict[Term, Known]) -> None:
        """Sets the symbols of a fresh value so that it is the known one. Raises `CannotEncode` where it cannot be: a
        list is longer than the limit."""
        match value, wanted:
            case Term(), Term():
                if value.operator is Operator.SYMBOL:
                    found[value] = _within_limits(value, wanted)
            case Length(), Length():
                self.assign(value.years, wanted.years, found)
                self.assign(value.months, wanted.months, found)
                self.assign(value.days, wanted.days, found)
            case Items(parts), Items(others):
                for part, other in zip(parts, others, strict=True):
                    self.assign(part, other, found)
            case Case(), Case():
                self.assign(value.tag, wanted.tag, found)
                for part_, other_ in zip(value.payloads, wanted.payloads, strict=True):
                    if part_ is not None and other_ is not None:
                        self.assign(part_, other_, found)
            case Series(slots), Series(others):
                self._assign_list(slots, others, found)
            case (Nowhere(), _) | (_, Nowhere()):
                return
            case _:
                raise CannotEncode("the value is not made of symbols")

    def _assign_list(self, slots: tuple[Slot, ...], wanted: tuple[Slot, ...], found: dict[Term, Known]) -> None:
        if len(wanted) > len(slots):
            raise CannotEncode(f"a list has more than {self.limits.longest} elements")
        if slots:
            length = _length_symbol(slots)
            found[length] = len(wanted)
        for slot, other in zip(slots, wanted, strict=False):
            self.assign(slot.value, other.value, found)


def _length_symbol(slots: tuple[Slot, ...]) -> Term:
    """The symbol that says how long a fresh list is."""
    return next(each for each in reached((slots[0].taken,)) if each.operator is Operator.SYMBOL)


def _within_limits(of: Term, wanted: Term) -> Known:
    value = wanted.constant
    assert value is not None
    if (of.low is not None and value < of.low) or (of.high is not None and value > of.high):
        raise CannotEncode("a date or a duration is beyond the limits")
    return value
