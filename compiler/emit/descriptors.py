"""The descriptors of types that values are decoded, written and compared by, as expressions."""

from __future__ import annotations

from typing import assert_never

from compiler.emit.layout import Code, Function, Text, call, collection
from compiler.emit.module import ModuleContext, quoted, whole
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
    StructureType,
    TupleType,
    Type,
    UnknownType,
)

_BASES: dict[Base, str] = {
    Base.INTEGER: "Integer",
    Base.DECIMAL: "Decimal",
    Base.MONEY: "Money",
    Base.DATE: "Date",
    Base.DURATION: "DurationType",
    Base.BOOLEAN: "Boolean",
    Base.CODE_LOCATION: "CodeLocation",
    Base.WORKING_DURATION: "WorkingDuration",
    Base.CALENDAR: "Function",
}


def descriptor(module: ModuleContext, shown: Type) -> Code:
    """The descriptor of a type; those of structures and enumerations stand at the end of their module."""
    match shown:
        case Base():
            return call(module.writer.runtime("schema", _BASES[shown]))
        case MoneyIn(currency):
            return call(module.writer.runtime("schema", "MoneyIn"), quoted(currency), whole(DIGITS[currency]))
        case DecimalIn(unit):
            return call(module.writer.runtime("schema", "DecimalIn"), quoted(str(unit)))
        case StructureType(name) | EnumerationType(name):
            return Text(module.descriptor_of(name))
        case ListType(element):
            return call(module.writer.runtime("schema", "ListOf"), descriptor(module, element))
        case OptionalType(element):
            return call(module.writer.runtime("schema", "OptionalOf"), descriptor(module, element))
        case TupleType(items):
            described = collection(tuple(descriptor(module, item) for item in items))
            return call(module.writer.runtime("schema", "TupleOf"), described)
        case AbstractType(name):
            made = Function(("data",), call(f"{module.implementation(name.module)}.{name.name}", Text("data")))
            return call(module.writer.runtime("schema", "Abstract"), quoted(name.name), made)
        case FunctionType() | AnyType() | UnknownType():
            return call(module.writer.runtime("schema", "Function"))
        case _:
            assert_never(shown)
