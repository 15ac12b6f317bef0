"""The descriptors of types that values are decoded, written and compared by, as expressions."""

from __future__ import annotations

from typing import assert_never

from compiler.javascript.layout import Code, Text, array, call
from compiler.javascript.module import ModuleContext, number, quoted
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
    Base.INTEGER: "INTEGER",
    Base.DECIMAL: "DECIMAL",
    Base.MONEY: "MONEY",
    Base.DATE: "DATE",
    Base.DURATION: "DURATION",
    Base.BOOLEAN: "BOOLEAN",
    Base.CODE_LOCATION: "CODE_LOCATION",
    Base.WORKING_DURATION: "WORKING_DURATION",
    Base.CALENDAR: "FUNCTION",
}


def descriptor(module: ModuleContext, shown: Type) -> Code:
    """The descriptor of a type; those of structures and enumerations are constants of their module."""

    def made(name: str, *parts: Code) -> Code:
        return call(f"new {module.writer.runtime('schema', name)}", *parts)

    match shown:
        case Base():
            return Text(module.writer.runtime("schema", _BASES[shown]))
        case MoneyIn(currency):
            return made("MoneyIn", quoted(currency), number(DIGITS[currency]))
        case DecimalIn(unit):
            return made("DecimalIn", quoted(str(unit)))
        case StructureType(name) | EnumerationType(name):
            return Text(module.descriptor_of(name))
        case ListType(element):
            return made("ListOf", descriptor(module, element))
        case OptionalType(element):
            return made("OptionalOf", descriptor(module, element))
        case TupleType(items):
            return made("TupleOf", array(*(descriptor(module, item) for item in items)))
        case AbstractType(name):
            failure = module.writer.runtime("failures", "NotImplementedInJavaScript")
            refused = call(f"new {failure}", quoted(name.module), quoted(name.name))
            impossible = call(module.writer.runtime("evaluation", "failing"), refused)
            return made("Abstract", quoted(name.name), impossible)
        case FunctionType() | AnyType() | UnknownType():
            return Text(module.writer.runtime("schema", "FUNCTION"))
        case _:
            assert_never(shown)
