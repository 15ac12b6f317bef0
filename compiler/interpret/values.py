"""Values of declared types, and the run-time types by which facts are read and answers written.

Other values are plain: `bool`, `int` (integers, and money in cents), `Fraction`, `date`, `Duration`, `tuple` for lists
and tuples, `Present` or None for optional values.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field
from typing import Any, assert_never

from compiler.defaults.tree import Program
from compiler.runtime import schema
from compiler.runtime.currencies import DIGITS
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
    QualifiedName,
    StructureType,
    TupleType,
    Type,
    UnknownType,
)
from dsl.records import record


@record
class Record:
    """A structure: its fields' values in the order of declaration."""

    structure: QualifiedName
    values: tuple[Any, ...]


@record
class Variant:
    """A case of an enumeration with its payload, None for a case that carries nothing."""

    enumeration: QualifiedName
    case: str
    payload: Any


@record
class Closure:
    """A function value."""

    call: Callable[..., Any] = field(compare=False)


@record
class Chosen:
    """A reading of the text in the case that is in force; reading it is noticed."""

    read: Callable[[], Any] = field(compare=False)


class NotChosen:
    """What stands for a reading of a called scope that the asker did not choose: that scope's own default holds."""


NOT_CHOSEN = NotChosen()

_BASES: dict[Base, schema.Type] = {
    Base.INTEGER: schema.Integer(),
    Base.DECIMAL: schema.Decimal(),
    Base.MONEY: schema.Money(),
    Base.DATE: schema.Date(),
    Base.DURATION: schema.DurationType(),
    Base.BOOLEAN: schema.Boolean(),
    Base.CODE_LOCATION: schema.CodeLocation(),
    Base.WORKING_DURATION: schema.WorkingDuration(),
    Base.CALENDAR: schema.Function(),
}


class Schemas:
    """The run-time types of a program's types, over records and variants; each made once. `optional` is what the cases
    of an optional value are called in the tongue of those who read and write the values."""

    def __init__(self, program: Program, optional: tuple[str, str] = ("Present", "Absent")) -> None:
        self._program = program
        self._optional = optional
        self._made: dict[Type, schema.Type] = {}

    def of(self, type_: Type) -> schema.Type:
        """The run-time type of a type; a type without values to write is shown as a function."""
        if type_ not in self._made:
            self._made[type_] = self._make(type_)
        return self._made[type_]

    def _make(self, type_: Type) -> schema.Type:
        match type_:
            case Base():
                return _BASES[type_]
            case MoneyIn(currency):
                return schema.MoneyIn(currency, DIGITS[currency])
            case DecimalIn(unit):
                return schema.DecimalIn(str(unit))
            case ListType(element):
                return schema.ListOf(self.of(element))
            case OptionalType(element):
                return schema.OptionalOf(self.of(element), *self._optional)
            case TupleType(items):
                return schema.TupleOf(tuple(self.of(item) for item in items))
            case StructureType(name):
                return self._structure(name)
            case EnumerationType(name):
                return self._enumeration(name)
            case AbstractType(name):
                return schema.Abstract(name.name, lambda data: self._program.native(name)(data))
            case FunctionType() | UnknownType() | AnyType():
                return schema.Function()
            case _:
                assert_never(type_)

    def _structure(self, name: QualifiedName) -> schema.Structure:
        declared = self._program.structure(name)
        fields = tuple(schema.Field(each.name, self.of(each.type), _folded(each.notes.doc)) for each in declared.fields)

        def build(*values: Any) -> Record:
            return Record(name, values)

        doc = _folded(declared.notes.doc)
        return schema.Structure(name.name, fields, build, lambda record: record.values, doc, name.module)

    def _enumeration(self, name: QualifiedName) -> schema.Enumeration:
        declared = self._program.enumeration(name)
        cases = tuple(
            schema.Case(each.name, self.of(each.payload) if each.payload else None, _folded(each.notes.doc))
            for each in declared.cases
        )

        def build(case: str, payload: Any) -> Variant:
            return Variant(name, case, payload)

        return schema.Enumeration(
            name.name, cases, build, lambda variant: (variant.case, variant.payload), _folded(declared.notes.doc)
        )


def _folded(doc: str) -> str:
    """What an author says, on one line."""
    return " ".join(doc.split())
