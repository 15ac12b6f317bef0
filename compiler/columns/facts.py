"""Facts as values over columns, and values that are known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from compiler.columns.nodes import ONE, SCALE, Code, Graph, Kind
from compiler.columns.values import Cased, Listed, Maybe, NotColumnar, Plain, Quantity, Record, Span, Value
from compiler.defaults.tree import Enumeration, Structure
from compiler.runtime.dates import Duration
from compiler.runtime.schema import Position
from compiler.types import (
    Base,
    DecimalIn,
    EnumerationType,
    ListType,
    MoneyIn,
    OptionalType,
    QualifiedName,
    StructureType,
    TupleType,
    Type,
)

EPOCH = date(1970, 1, 1).toordinal()
#: How many cases have codes of one byte.
MOST_CASES = 127


@dataclass(frozen=True, slots=True)
class Declared:
    """The declarations of a program. Codes of cases are made once."""

    structures: Mapping[QualifiedName, Structure]
    enumerations: Mapping[QualifiedName, Enumeration]
    _codes: dict[tuple[QualifiedName, str], Code] = field(default_factory=dict)

    def code(self, enumeration: QualifiedName, case: str) -> Code:
        """The code of a case: its place in the order of declaration, from 0."""
        if (enumeration, case) not in self._codes:
            names = tuple(each.name for each in self.enumerations[enumeration].cases)
            for number, name in enumerate(names):
                self._codes[enumeration, name] = Code(number, (enumeration.module, enumeration.name), names)
        return self._codes[enumeration, case]

    def cases(self, enumeration: QualifiedName) -> Enumeration:
        found = self.enumerations[enumeration]
        if len(found.cases) > MOST_CASES:
            raise NotColumnar(f"an enumeration of more than {MOST_CASES} cases")
        return found


def given(graph: Graph, declared: Declared, shown: Type, path: str, seen: tuple[QualifiedName, ...] = ()) -> Value:
    """A fact of a type, from the columns under its path."""
    match shown:
        case Base.BOOLEAN:
            return Plain(graph.given(path, Kind.BOOLEAN))
        case Base.INTEGER | Base.MONEY | Base.WORKING_DURATION | Base.DATE | MoneyIn():
            return Plain(graph.given(path, Kind.NUMBER))
        case Base.DECIMAL | DecimalIn():
            numerators = graph.given(path, Kind.NUMBER)
            graph.decimals.add(numerators)
            return Quantity(numerators, SCALE)
        case Base.DURATION:
            return Span(*(graph.given(f"{path}.{part}", Kind.NUMBER) for part in ("years", "months", "days")))
        case StructureType(name):
            _not_within(name, seen)
            fields = declared.structures[name].fields
            inside = (*seen, name)
            return Record(
                {each.name: given(graph, declared, each.type, f"{path}.{each.name}", inside) for each in fields}
            )
        case EnumerationType(name):
            _not_within(name, seen)
            payloads = {
                each.name: given(graph, declared, each.payload, f"{path}.{each.name}", (*seen, name))
                for each in declared.cases(name).cases
                if each.payload is not None
            }
            return Cased(graph.given(path, Kind.CODE), payloads)
        case OptionalType(element):
            if isinstance(element, OptionalType):
                raise NotColumnar("an optional of an optional")
            return Maybe(graph.given(f"{path}?", Kind.BOOLEAN), given(graph, declared, element, path, seen))
        case TupleType(items):
            parts = enumerate(items)
            return Record({str(n): given(graph, declared, each, f"{path}.{n + 1}", seen) for n, each in parts})
        case _:
            raise NotColumnar(f"the fact `{path}`, which is no column")


def _not_within(name: QualifiedName, seen: tuple[QualifiedName, ...]) -> None:
    if name in seen:
        raise NotColumnar(f"`{name.name}`, which is made of itself")


def literal(graph: Graph, value: object) -> Value:
    """A value that is known."""
    match value:
        case bool():
            return Plain(graph.boolean(value))
        case int():
            return Plain(graph.number(value))
        case Fraction():
            return Quantity(graph.number(value.numerator), (value.denominator, 0))
        case date():
            return Plain(graph.number(value.toordinal() - EPOCH))
        case Duration():
            return Span(graph.number(value.years), graph.number(value.months), graph.number(value.days))
        case Position():
            # Only functions that fail look at where they are called, and rows that fail are not settled here.
            return Plain(graph.number(0))
        case _:
            raise NotColumnar("a calendar or the like as a value")


def anything(graph: Graph, declared: Declared, shown: Type, depth: int = 0) -> Value:
    """Some value of a type, for rows that do not come to look at it."""
    match shown:
        case Base.BOOLEAN:
            return Plain(graph.false)
        case Base.INTEGER | Base.MONEY | Base.WORKING_DURATION | Base.DATE | MoneyIn():
            return Plain(graph.number(0))
        case Base.DECIMAL | DecimalIn():
            return Quantity(graph.number(0), ONE)
        case Base.DURATION:
            return Span(graph.number(0), graph.number(0), graph.number(0))
        case StructureType(name) if depth < 8:
            fields = declared.structures[name].fields
            return Record({each.name: anything(graph, declared, each.type, depth + 1) for each in fields})
        case EnumerationType(name):
            return Cased(graph.code(declared.code(name, declared.enumerations[name].cases[0].name)), {})
        case ListType():
            return Listed(())
        case OptionalType():
            return Maybe(graph.false, None)
        case TupleType(items):
            return Record({str(n): anything(graph, declared, each, depth + 1) for n, each in enumerate(items)})
        case _:
            raise NotColumnar("a value that no row comes to look at")
