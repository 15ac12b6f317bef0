"""The types of values at run time: enough to read facts, to write answers and to compare.

How values are held: booleans `bool`; integers `int`; decimals `Fraction`, those with a unit in that unit; money `int`
(cents, or minor units of the currency that its type names); dates `datetime.date`; durations `Duration`, numbers of
working days `int`; lists and tuples `tuple`; an optional value `Present(value)` or None; a structure or a case of an
enumeration whatever its descriptor builds (a generated dataclass, an interpreter's record).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any, Generic, TypeAlias, TypeVar

from .records import field, frozen

T_co = TypeVar("T_co", covariant=True)


@frozen
class Present(Generic[T_co]):
    """An optional value that is there; one that is absent is None. An optional of an optional so keeps its levels."""

    value: T_co


@frozen
class Position:
    """A place in a rule file, the value of type `code_location`. Counted from 1, the end excluded."""

    file: str
    line: int
    character: int
    end_line: int
    end_character: int
    headings: tuple[str, ...] = ()


@frozen
class Boolean:
    """True or false."""


@frozen
class Integer:
    """A whole number, however large."""


@frozen
class Decimal:
    """An exact number: a `Fraction`."""


@frozen
class Money:
    """An amount of no named currency, in cents."""


@frozen
class MoneyIn:
    """Money in one currency, by its ISO 4217 code. `digits` is how many decimals the currency has: two for USD, none
    for JPY."""

    currency: str
    digits: int


@frozen
class DecimalIn:
    """A decimal in a unit, named as in the rules: "MW", "LAK per USD"."""

    unit: str


@frozen
class Date:
    """A day of the calendar."""


@frozen
class DurationType:
    """A number of years, months and days: a `Duration`."""


@frozen
class WorkingDuration:
    """A number of working days."""


@frozen
class CodeLocation:
    """Written in answers, never given as a fact."""


@frozen
class Function:
    """A function among values: shown as `<function>`, not comparable, never given as a fact."""


@frozen
class Abstract:
    """A type whose values only Python code knows: shown by `str`, compared by Python's own `==` and `<`. `build` makes
    one from JSON that is decoded already, numbers exact."""

    name: str
    build: Callable[[Any], Any] = field(compare=False, repr=False)


@frozen
class ListOf:
    """A list; in Python a tuple."""

    element: Type


@frozen
class OptionalOf:
    """`present` and `absent` are the names of the two cases in the locale of the program."""

    element: Type
    present: str = "Present"
    absent: str = "Absent"


@frozen
class TupleOf:
    """Values of several types, always as many."""

    items: tuple[Type, ...]


@frozen
class Field:
    """A field of a structure. One that is not `required` (a `context` input) may be left out of the facts: it is then
    built from None, and from `Present(value)` where it is given. `default` is the case that then holds, where it is
    known whatever the other facts are."""

    name: str
    type: Type
    doc: str = ""
    required: bool = True
    default: str = ""


@frozen
class Structure:
    """`build` takes the values of the fields as positional arguments, in the order of `fields`; `read` gives them back
    in that order. Two structures are equal by name and fields. `module` is that of its declaration, "" for none."""

    name: str
    fields: tuple[Field, ...]
    build: Callable[..., Any] = field(compare=False, repr=False)
    read: Callable[[Any], tuple[Any, ...]] = field(compare=False, repr=False)
    doc: str = ""
    module: str = field(default="", compare=False)

    @cached_property
    def read_facts(self) -> Callable[[Any], Any]:
        """The fast reader of facts of this type, made once (`readers`)."""
        from .readers import structure_reader

        return structure_reader(self)


@frozen
class Case:
    """A case of an enumeration; `payload` is None for a case that carries nothing."""

    name: str
    payload: Type | None = None
    doc: str = ""


@frozen
class Enumeration:
    """`build` takes the name of a case and its payload (None for a case without), `read` gives these back."""

    name: str
    cases: tuple[Case, ...]
    build: Callable[[str, Any], Any] = field(compare=False, repr=False)
    read: Callable[[Any], tuple[str, Any]] = field(compare=False, repr=False)
    doc: str = ""

    @cached_property
    def read_facts(self) -> Callable[[Any], Any]:
        """The fast reader of facts of this type, made once (`readers`)."""
        from .readers import enumeration_reader

        return enumeration_reader(self)

    @cached_property
    def by_name(self) -> Mapping[str, tuple[int, Case]]:
        """Each case and its index in the order of declaration."""
        return {each.name: (index, each) for index, each in enumerate(self.cases)}


Type: TypeAlias = (
    Boolean
    | Integer
    | Decimal
    | Money
    | MoneyIn
    | DecimalIn
    | Date
    | DurationType
    | WorkingDuration
    | CodeLocation
    | Function
    | Abstract
    | ListOf
    | OptionalOf
    | TupleOf
    | Structure
    | Enumeration
)


def describe(type: Type) -> str:
    """A type on one line, in the words of the language ("list of Parcel")."""
    match type:
        case Boolean():
            return "boolean"
        case Integer():
            return "integer"
        case Decimal():
            return "decimal"
        case Money():
            return "money"
        case MoneyIn(currency):
            return f"money in {currency}"
        case DecimalIn(unit):
            return f"decimal in {unit}"
        case Date():
            return "date"
        case DurationType():
            return "duration"
        case WorkingDuration():
            return "duration in working day"
        case CodeLocation():
            return "code_location"
        case Function():
            return "function"
        case ListOf(element):
            return f"list of {describe(element)}"
        case OptionalOf(element):
            return f"optional of {describe(element)}"
        case TupleOf(items):
            return f"({', '.join(describe(each) for each in items)})"
        case Structure() | Enumeration() | Abstract():
            return type.name


def decimals_of(type: MoneyIn) -> str:
    """How many decimals an amount may have, in words."""
    match type.digits:
        case 0:
            return "without decimals"
        case 1:
            return "at most one decimal"
        case 2:
            return "at most two decimals"
        case _:
            return f"at most {type.digits} decimals"


def case_of(enumeration: Enumeration, value: Any) -> tuple[int, Case, Any]:
    """The index of a value's case in the order of declaration, the case, and the payload."""
    name, payload = enumeration.read(value)
    try:
        return *enumeration.by_name[name], payload
    except KeyError:
        raise ValueError(f"{enumeration.name} has no case {name}") from None
