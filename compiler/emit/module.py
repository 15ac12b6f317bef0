"""What the emitters of one module share: its writer, the names that it may mention, and what is known of them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from functools import cache
from typing import assert_never

from compiler.defaults.calendars import Counting
from compiler.defaults.native import LIBRARY_NATIVES
from compiler.defaults.tree import Enumeration, Module, Program, Scope
from compiler.emit.layout import Code, Keyword, Level, Text, call, collection
from compiler.emit.names import IMPLEMENTATION, ModuleNames, is_plain, relative_to, spot_name
from compiler.emit.writer import ModuleWriter
from compiler.optimise.total import Knowledge
from compiler.runtime.calendars import Calendar
from compiler.runtime.currencies import DIGITS, NAMES
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
    type_variables: dict[str, str] = field(default_factory=dict)
    #: The constants of the provisions that descriptions cite.
    places: dict[Provision, str] = field(default_factory=dict)
    _paths: dict[str, tuple[str, str]] = field(default_factory=dict)
    _plain: dict[QualifiedName, bool] = field(default_factory=dict)

    @property
    def own(self) -> ModuleNames:
        return self.named[self.module.name]

    # ------------------------------------------------------------------------------------------------- names

    def _qualified(self, module: str, name: str) -> str:
        """A name of this module, or of another one behind that module's name."""
        return name if module == self.module.name else f"{self.beside(module)}.{name}"

    def beside(self, module: str) -> str:
        """A module of the package, imported."""
        return self.writer.use(*self._path_to(module))

    def _path_to(self, module: str) -> tuple[str, str]:
        """The package that holds a module, relative to the one at hand, and its name there."""
        if module in self._paths:
            return self._paths[module]
        return self._paths.setdefault(module, relative_to(self.own.path, self.named[module].path))

    def implementation(self, module: str) -> str:
        """What implements an external module: of the standard one a part of the run-time library, else a Python file
        that is imported when it is first asked."""
        if module == LIBRARY_NATIVES:
            return self.writer.use(f"{self.writer.package}runtime", "library_natives")
        package, name = self._path_to(module)
        name += IMPLEMENTATION
        path = f"{package}{name}" if package.endswith(".") else f"{package}.{name}"
        found = call(
            self.writer.runtime("external", "Implementation"), quoted(module), quoted(path), Text("__package__")
        )
        return self._constant(name.upper(), found)

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

    def is_plain(self, name: QualifiedName) -> bool:
        """Whether an enumeration is an `Enum`."""
        if name not in self._plain:
            self._plain[name] = is_plain(self.enumeration(name))
        return self._plain[name]

    def case_of(self, name: QualifiedName, case: str) -> str:
        """The class of a case, or the member of an `Enum`."""
        spelt = self.named[name.module].cases[name, case]
        if self.is_plain(name):
            return f"{self.class_of(name)}.{spelt}"
        return self._qualified(name.module, spelt)

    # ------------------------------------------------------------------------------------------------- types

    def type(self, shown: Type) -> str:
        """A type as an annotation."""
        match shown:
            case Base():
                return self._base(shown)
            case MoneyIn(currency):
                told = f"Money in {currency} ({NAMES[currency]}): {measure(shown)}."
                return self.writer.alias(f"MoneyIn{currency}", "int", told)
            case DecimalIn(unit):
                told = f"A decimal in {unit} ({unit.measures})."
                return self.writer.alias(f"DecimalIn{_camel(str(unit))}", self._base(Base.DECIMAL), told)
            case StructureType(name) | EnumerationType(name):
                return self.class_of(name)
            case ListType(element):
                return f"tuple[{self.type(element)}, ...]"
            case OptionalType(element):
                return f"{self.writer.runtime('schema', 'Present')}[{self.type(element)}] | None"
            case TupleType(items):
                return f"tuple[{', '.join(self.type(item) for item in items)}]"
            case FunctionType(parameters, result):
                self.writer.use("collections.abc", "Callable")
                return f"Callable[[{', '.join(self.type(each) for each in parameters)}], {self.type(result)}]"
            case AnyType(name) if not name.isidentifier():
                return self.writer.use("typing", "Any")
            case AnyType(name):
                self.writer.use("typing", "TypeVar")
                variable = self.type_variables.setdefault(name, self.own.names.reserve(name.capitalize()))
                self.writer.constant(variable, Text(f'TypeVar("{variable}")'))
                return variable
            case AbstractType() | UnknownType():
                return self.writer.use("typing", "Any")
            case _:
                assert_never(shown)

    def _base(self, shown: Base) -> str:
        match shown:
            case Base.INTEGER:
                return "int"
            case Base.WORKING_DURATION:
                return self.writer.alias("WorkingDays", "int", "A number of working days.")
            case Base.DECIMAL:
                return self.writer.use("fractions", "Fraction")
            case Base.MONEY:
                return self.writer.runtime("evaluation", "Cents")
            case Base.DATE:
                return self.writer.use("datetime", "date")
            case Base.DURATION:
                return self.writer.runtime("dates", "Duration")
            case Base.BOOLEAN:
                return "bool"
            case Base.CODE_LOCATION:
                return self.writer.runtime("schema", "Position")
            case Base.CALENDAR:
                return self.writer.runtime("calendars", "Calendar")
            case _:
                assert_never(shown)

    def given(self, shown: Type) -> str:
        """The type of what a caller may leave out: None stands for "not given", so an optional keeps its level."""
        match shown:
            case OptionalType():
                return f"{self.writer.runtime('schema', 'Present')}[{self.type(shown)}] | None"
            case FunctionType(parameters, result):
                self.writer.use("collections.abc", "Callable")
                return f"Callable[[{', '.join(self.type(each) for each in parameters)}], {self.type(result)}] | None"
            case _:
                return f"{self.type(shown)} | None"

    # ---------------------------------------------------------------------------------------------- literals

    def literal(self, value: str | int | bool | Fraction | date | Duration | Position | Calendar) -> Code:
        """A value: whole numbers in place, the others as constants of the module."""
        match value:
            case str():
                return quoted(value)
            case bool():
                return Text("True" if value else "False")
            case int():
                return whole(value)
            case Fraction():
                return self._decimal(value)
            case Calendar():
                return self._calendar(value)
            case date():
                self.writer.use("datetime", "date")
                name = f"DATE_{value.year:04d}_{value.month:02d}_{value.day:02d}"
                return Text(self._constant(name, call("date", *(whole(part) for part in _day(value)))))
            case Duration():
                return self._duration(value)
            case Position(file, line, character, end_line, end_character, headings):
                numbers = (whole(each) for each in (line, character, end_line, end_character))
                titles = collection(tuple(quoted(heading) for heading in headings))
                return call(self.writer.runtime("schema", "Position"), quoted(file), *numbers, titles)
            case _:
                assert_never(value)

    def _decimal(self, value: Fraction) -> Code:
        self.writer.use("fractions", "Fraction")
        digits = decimal_digits(abs(value)) or f"{abs(value.numerator)}_OVER_{value.denominator}"
        if value.denominator == 1:
            digits = str(abs(value.numerator))
        sign = "MINUS_" if value < 0 else ""
        parts = (
            (whole(value.numerator),) if value.denominator == 1 else (whole(value.numerator), whole(value.denominator))
        )
        return Text(self._constant(f"DECIMAL_{sign}{digits.replace('.', '_')}", call("Fraction", *parts)))

    def _duration(self, value: Duration) -> Code:
        self.writer.runtime("dates", "Duration")
        parts = [("years", value.years), ("months", value.months), ("days", value.days)]
        given = [(unit, count) for unit, count in parts if count]
        spelt = "_".join(f"{unit.upper()}_{'MINUS_' if count < 0 else ''}{abs(count)}" for unit, count in given)
        items = (Text(f"{unit}={count}") for unit, count in given)
        return Text(self._constant(spelt or "DAYS_0", call("Duration", *items)))

    def _calendar(self, value: Calendar) -> Code:
        self.writer.use("datetime", "date")
        day = self.writer.runtime("calendars", "Day")
        days = tuple(
            call(
                day,
                call("date", *(whole(part) for part in _day(each.date))),
                quoted(each.name),
                quoted(each.source),
                *(() if each.kind == "holiday" else (quoted(each.kind),)),
            )
            for each in value.days
        )
        weekend = collection(tuple(whole(each) for each in value.weekend))
        years = (whole(value.first_year), whole(value.last_year))
        return call(
            self._base(Base.CALENDAR),
            quoted(value.name),
            *years,
            Keyword("weekend", weekend),
            Keyword("days", collection(days)),
        )

    def spot(self, span: Span) -> Text:
        """The constant that says where a computation stands which may be impossible."""
        provision = span.provision
        code = collection((quoted(f"{span.path}:{span.line}"), quoted(provision.label if provision else "")))
        return Text(self._constant(spot_name(span), code))

    def _constant(self, name: str, code: Code) -> str:
        """A constant's name begins with `_`, as no name of the law does."""
        return self.writer.constant(f"_{name}", code)

    def is_optional(self, enumeration: QualifiedName) -> bool:
        return enumeration == OPTIONAL


def measure(shown: Type) -> str:
    """In what a number counts, where its Python type does not say it."""
    match shown:
        case Base.MONEY:
            return "in cents"
        case MoneyIn(currency):
            return f"in {_PARTS[DIGITS[currency]]} {currency}"
        case DecimalIn(unit):
            return f"in {unit}"
        case Base.WORKING_DURATION:
            return "in working days"
        case ListType(element) | OptionalType(element):
            return measure(element)
        case _:
            return ""


_PARTS = {0: "whole", 2: "hundredths of", 3: "thousandths of", 4: "ten-thousandths of"}


def _camel(notation: str) -> str:
    """A unit as a part of a name: `m3 per s` as `M3PerS`."""
    return "".join(word[:1].upper() + word[1:] for word in re.findall(r"\w+", notation))


def _day(value: date) -> tuple[int, int, int]:
    return value.year, value.month, value.day


def whole(value: int) -> Text:
    """An integer, in groups of three from ten thousand on."""
    text = f"{value:_}" if abs(value) >= 10_000 else str(value)
    return Text(text, Level.SIGN if value < 0 else Level.PRIMARY)


@cache
def quoted(text: str) -> Text:
    """A string literal in double quotes, as the formatter wants it; most are names and places, which come often."""
    shown = repr(text)
    if shown.startswith("'") and '"' not in text:
        shown = f'"{shown[1:-1]}"'.replace("\\'", "'")
    return Text(shown)
