"""The types of the language, as every form after the surface holds them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from compiler.runtime.units import Unit
from dsl.locales.speech import Spoken
from dsl.records import record


@dataclass(frozen=True, slots=True, order=True)
class QualifiedName:
    """A top-level name and its module; the module of a file that names none is ""."""

    module: str
    name: str

    def __str__(self) -> str:
        return f"{self.module}.{self.name}" if self.module else self.name


class Base(Enum):
    """The types without parts."""

    INTEGER = "integer"
    DECIMAL = "decimal"
    MONEY = "money"
    DATE = "date"
    DURATION = "duration"
    BOOLEAN = "boolean"
    CODE_LOCATION = "code_location"
    WORKING_DURATION = "duration in working day"
    #: A calendar of working days: no author writes this type.
    CALENDAR = "calendar"


@record
class MoneyIn:
    """An amount in a currency, its code of ISO 4217; the value is a whole number of the currency's minor units."""

    currency: str


@record
class DecimalIn:
    """A quantity; the value is the number of `unit`. Never of a currency alone, which is `MoneyIn`, nor of no unit,
    which is `Base.DECIMAL`."""

    unit: Unit


@record
class StructureType:
    """A structure; the structure of a scope's outputs bears the scope's name."""

    name: QualifiedName


@record
class EnumerationType:
    name: QualifiedName


@record
class AbstractType:
    name: QualifiedName


@record
class ListType:
    element: Type


@record
class OptionalType:
    element: Type


@record
class TupleType:
    items: tuple[Type, ...]


@record
class FunctionType:
    parameters: tuple[Type, ...]
    result: Type


@record
class UnknownType:
    """A type that inference has not found yet; never left in a finished typed tree."""

    number: int


@record
class AnyType:
    """A declared type variable, `anything of type t`."""

    name: str


Type: TypeAlias = (
    Base
    | MoneyIn
    | DecimalIn
    | StructureType
    | EnumerationType
    | AbstractType
    | ListType
    | OptionalType
    | TupleType
    | FunctionType
    | UnknownType
    | AnyType
)


def describe(shown: Type) -> str:
    """A type in the user's words, as it is written in the language; a message puts it into the file's own tongue."""
    return Spoken(_described(shown))


def _described(shown: Type) -> str:
    match shown:
        case Base():
            return shown.value
        case MoneyIn(currency):
            return f"money in {currency}"
        case DecimalIn(unit):
            return f"decimal in {unit}"
        case StructureType(name) | EnumerationType(name) | AbstractType(name):
            return name.name
        case ListType(element):
            return f"list of {_described(element)}"
        case OptionalType(element):
            return f"optional of {_described(element)}"
        case TupleType(items):
            return f"({', '.join(_described(item) for item in items)})"
        case FunctionType(parameters, result):
            return f"{_described(result)} depends on {', '.join(_described(each) for each in parameters)}"
        case UnknownType():
            return "a type not known yet"
        case AnyType(name):
            return f"anything of type {name}" if name.isidentifier() else "anything"
