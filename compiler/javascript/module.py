"""What the writers of one module share: its lines, the names that it may mention, and what is known of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from json import dumps
from posixpath import relpath
from typing import assert_never

from compiler.defaults.calendars import Counting
from compiler.defaults.native import LIBRARY_NATIVES
from compiler.defaults.tree import Enumeration, Module, Program, Scope
from compiler.emit.names import ModuleNames, is_plain, place_name, spot_name
from compiler.javascript.layout import Code, Level, Property, Text, array, call, object_of
from compiler.javascript.names import alias, begun, spelt_apart
from compiler.javascript.writer import ModuleWriter
from compiler.optimise.total import Knowledge
from compiler.runtime.calendars import Calendar
from compiler.runtime.dates import Duration
from compiler.runtime.decimals import decimal_digits
from compiler.runtime.schema import Position
from compiler.typed.tree import OPTIONAL
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
from dsl.source import Provision, Span


@dataclass(slots=True)
class ModuleContext:
    """One module in the making."""

    program: Program
    module: Module
    named: dict[str, ModuleNames]
    known: Knowledge
    writer: ModuleWriter
    lazy_constants: frozenset[QualifiedName]
    scopes: dict[QualifiedName, Scope]
    counting: Counting
    #: The constants of the provisions that descriptions cite.
    places: dict[Provision, str] = field(default_factory=dict)

    @property
    def own(self) -> ModuleNames:
        return self.named[self.module.name]

    # ------------------------------------------------------------------------------------------------- names

    def _qualified(self, module: str, name: str) -> str:
        """A name of this module, or of another one behind that module's name."""
        if module == self.module.name:
            return name
        there = self.named[module].path
        path = relpath(f"{there}.js", self.own.path.rpartition("/")[0] or ".")
        found = self.writer.beside(path if path.startswith(".") else f"./{path}", alias(there))
        return f"{found}.{name}"

    def library(self) -> str:
        """The part of the run-time library that the standard library is written in."""
        return self.writer.beside(f"{self.writer.root}runtime/library_natives.js", "libraryNatives")

    def class_of(self, name: QualifiedName) -> str:
        return self._qualified(name.module, self.named[name.module].classes[name])

    def descriptor_of(self, name: QualifiedName) -> str:
        return self._qualified(name.module, self.named[name.module].descriptors[name])

    def constants_that_fail(self) -> tuple[Text, ...]:
        """The constants of this module and of those it uses that every question evaluates, because they may fail."""
        reached = self.program.reached_from(self.module.name)
        names = (each.name for module in reached for each in module.constants)
        return tuple(Text(self.constant_of(name)) for name in names if name in self.lazy_constants)

    def constant_of(self, name: QualifiedName) -> str:
        return self._qualified(name.module, self.named[name.module].constants[name])

    def scope_function(self, name: QualifiedName) -> str:
        return self._qualified(name.module, self.named[name.module].functions[name])

    def scope_description(self, name: QualifiedName) -> str:
        return self._qualified(name.module, self.named[name.module].scopes[name])

    def enumeration(self, name: QualifiedName) -> Enumeration:
        return self.known.enumerations[name]

    def case_of(self, name: QualifiedName, case: str) -> str:
        """The class of a case that carries something, or the one object of a case that does not."""
        spelt = self.named[name.module].cases[name, case]
        if is_plain(self.enumeration(name)):
            return f"{self.class_of(name)}.{spelt}"
        return self._qualified(name.module, spelt)

    def is_bare(self, name: QualifiedName, case: str) -> bool:
        """Whether a case carries nothing."""
        return next(each.payload is None for each in self.enumeration(name).cases if each.name == case)

    def fields(self, structure: QualifiedName) -> Mapping[str, str]:
        """The fields of a structure as properties."""
        return spelt_apart(tuple(each.name for each in self.known.structures[structure].fields))

    def facts(self, scope: QualifiedName) -> Mapping[str, str]:
        """The facts of a scope as properties of its function's argument."""
        return spelt_apart(tuple(each.name for each in self.scopes[scope].inputs))

    def is_optional(self, enumeration: QualifiedName) -> bool:
        return enumeration == OPTIONAL

    # ------------------------------------------------------------------------------------------------- types

    def type(self, shown: Type) -> str:
        """A type as comments for editors say it."""
        match shown:
            case Base():
                return self._base(shown)
            case MoneyIn():
                return "bigint"
            case DecimalIn():
                return self._base(Base.DECIMAL)
            case StructureType(name) | EnumerationType(name):
                return self.class_of(name)
            case ListType(element):
                return f"Array<{self.type(element)}>"
            case OptionalType(element):
                return f"{self.writer.runtime_type('schema', 'Present')}<{self.type(element)}> | null"
            case TupleType(items):
                return f"[{', '.join(self.type(item) for item in items)}]"
            case FunctionType(parameters, result):
                told = ", ".join(f"{chr(97 + place)}: {self.type(each)}" for place, each in enumerate(parameters))
                return f"(({told}) => {self.type(result)})"
            case AnyType() | AbstractType() | UnknownType():
                return "any"
            case _:
                assert_never(shown)

    def _base(self, shown: Base) -> str:
        match shown:
            case Base.INTEGER | Base.WORKING_DURATION | Base.MONEY:
                return "bigint"
            case Base.DECIMAL:
                return self.writer.runtime_type("fractions", "Fraction")
            case Base.DATE:
                return self.writer.runtime_type("dates", "Day")
            case Base.DURATION:
                return self.writer.runtime_type("dates", "Duration")
            case Base.BOOLEAN:
                return "boolean"
            case Base.CODE_LOCATION:
                return self.writer.runtime_type("schema", "Position")
            case Base.CALENDAR:
                return self.writer.runtime_type("calendars", "Calendar")
            case _:
                assert_never(shown)

    def given(self, shown: Type) -> str:
        """The type of what a caller may leave out: null stands for "not given", so an optional keeps its level."""
        told = self.type(shown)
        return told if told.endswith("| null") else f"{told} | null"

    # ---------------------------------------------------------------------------------------------- literals

    def literal(self, value: str | int | bool | Fraction | date | Duration | Position | Calendar) -> Code:
        """A value: whole numbers in place, the others as constants of the module."""
        match value:
            case str():
                return quoted(value)
            case bool():
                return Text("true" if value else "false")
            case int():
                return whole(value)
            case Fraction():
                return Text(self._decimal(value))
            case Calendar():
                return self._calendar(value)
            case date():
                name = f"DATE_{value.year:04d}_{value.month:02d}_{value.day:02d}"
                return Text(self.writer.constant(name, self._day(value)))
            case Duration():
                return Text(self._duration(value))
            case Position(file, line, character, end_line, end_character, headings):
                numbers = (number(each) for each in (line, character, end_line, end_character))
                titles = array(*(quoted(heading) for heading in headings))
                return call(f"new {self.writer.runtime('schema', 'Position')}", quoted(file), *numbers, titles)
            case _:
                assert_never(value)

    def _decimal(self, value: Fraction) -> str:
        head = f"new {self.writer.runtime('fractions', 'Fraction')}"
        digits = decimal_digits(abs(value)) or f"{abs(value.numerator)}_OVER_{value.denominator}"
        if value.denominator == 1:
            digits = str(abs(value.numerator))
        sign = "MINUS_" if value < 0 else ""
        parts = (whole(value.numerator), *(() if value.denominator == 1 else (whole(value.denominator),)))
        return self.writer.constant(f"DECIMAL_{sign}{digits.replace('.', '_')}", call(head, *parts))

    def _duration(self, value: Duration) -> str:
        head = f"new {self.writer.runtime('dates', 'Duration')}"
        parts = [("years", value.years), ("months", value.months), ("days", value.days)]
        given = [(unit, count) for unit, count in parts if count]
        spelt = "_".join(f"{unit.upper()}_{'MINUS_' if count < 0 else ''}{abs(count)}" for unit, count in given)
        items = object_of(*(Property(unit, whole(count)) for unit, count in given))
        return self.writer.constant(spelt or "DAYS_0", call(head, *((items,) if given else ())))

    def _day(self, value: date) -> Code:
        head = f"new {self.writer.runtime('dates', 'Day')}"
        return call(head, number(value.year), number(value.month), number(value.day))

    def _calendar(self, value: Calendar) -> Code:
        listed = f"new {self.writer.runtime('calendars', 'ListedDay')}"
        days = (
            call(
                listed,
                self._day(each.date),
                quoted(each.name),
                quoted(each.source),
                *(() if each.kind == "holiday" else (quoted(each.kind),)),
            )
            for each in value.days
        )
        return call(
            f"new {self.writer.runtime('calendars', 'Calendar')}",
            quoted(value.name),
            number(value.first_year),
            number(value.last_year),
            object_of(
                Property("weekend", array(*(number(each) for each in value.weekend))), Property("days", array(*days))
            ),
        )

    def spot(self, span: Span) -> Text:
        """The constant that says where a computation stands which may be impossible."""
        provision = span.provision
        head = self.writer.runtime("evaluation", "spot")
        code = call(head, quoted(f"{span.path}:{span.line}"), quoted(provision.label if provision else ""))
        return Text(self.writer.constant(begun(spot_name(span)), code))

    def place(self, provision: Provision) -> tuple[str, bool]:
        """The constant of a provision, named by its anchor or its label, and whether it is the first to ask for it."""
        is_new = provision not in self.places
        if is_new:
            self.places[provision] = self.own.names.reserve(begun(place_name(provision)))
        return self.places[provision], is_new

    @property
    def is_library(self) -> bool:
        """Whether it is the module that the run-time library implements."""
        return self.module.name == LIBRARY_NATIVES


def whole(value: int) -> Text:
    """An integer, in groups of three from ten thousand on."""
    text = f"{value:_}n" if abs(value) >= 10_000 else f"{value}n"
    return Text(text, Level.UNARY if value < 0 else Level.PRIMARY)


def number(value: int) -> Text:
    """A number that is only counted with: a line, a year."""
    return Text(str(value), Level.UNARY if value < 0 else Level.PRIMARY)


def quoted(text: str) -> Text:
    """A string literal in double quotes."""
    return Text(dumps(text, ensure_ascii=False))
