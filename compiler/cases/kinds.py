"""What the cells of a column hold: values of one type, as JSON for evaluators and in the file's notation for people."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any, assert_never

from compiler.cases.written import WrittenSchemas
from compiler.defaults.tree import Program
from compiler.interpret.values import Schemas
from compiler.names.lookup import Names
from compiler.runtime import notation, schema
from compiler.runtime.answers import Json
from compiler.runtime.compare import equal
from compiler.runtime.dates import Duration
from compiler.runtime.decode import decode
from compiler.runtime.facts import BadFacts
from compiler.runtime.failures import EvaluationError
from compiler.runtime.notation import write
from compiler.runtime.words import phrase
from compiler.types import Type
from dsl.locales import Locale
from dsl.locales.speech import Spoken
from dsl.records import record

#: So many cases of an enumeration a message names.
_CASES = 6


@record
class Kind:
    """The values of a type: `read` takes their JSON, `written` has their names as the file writes them, in its
    tongue."""

    read: schema.Type
    written: schema.Type
    tongue: Locale

    def text(self, value: Json) -> str:
        """A value in the notation of the file, exactly and on one line; what has no notation as it is shown."""
        try:
            return write(self.written, decode(self.read, value), notation.LOCALES[self.tongue.code])
        except BadFacts:
            return str(value)

    def words(self, value: Json) -> str:
        """A value on one line as people say it."""
        try:
            return phrase(self.read, decode(self.read, value))
        except BadFacts:
            return str(value)

    def same(self, one: Json, other: Json) -> bool:
        """Whether two values are equal in the language: also `12 month` and `1 year`."""
        if one == other:
            return True
        try:
            return equal(self.read, decode(self.read, one), decode(self.read, other))
        except (BadFacts, EvaluationError):
            return False


class Kinds:
    """The kinds of a program's types, as the files of each module and tongue write them."""

    def __init__(self, program: Program, names: Names) -> None:
        self._program = program
        self._names = names
        self._read = Schemas(program)
        self._written: dict[tuple[str, str], WrittenSchemas] = {}

    def of(self, type_: Type, module: str, tongue: Locale) -> Kind:
        """The kind of a type in a file of a module and tongue."""
        place = module, tongue.code
        if place not in self._written:
            self._written[place] = WrittenSchemas(self._program, self._names, module, tongue)
        return Kind(self._read.of(type_), self._written[place].of(type_), tongue)


def has_notation(type_: schema.Type) -> bool:
    """Whether all values of a type can be written in a file: functions, places in the text, and values that only
    Python knows cannot."""
    match type_:
        case schema.Function() | schema.CodeLocation() | schema.Abstract():
            return False
        case schema.ListOf(element) | schema.OptionalOf(element):
            return has_notation(element)
        case schema.TupleOf(items):
            return all(has_notation(each) for each in items)
        case schema.Structure(_, fields):
            return all(has_notation(each.type) for each in fields)
        case schema.Enumeration(_, cases):
            return all(each.payload is None or has_notation(each.payload) for each in cases)
        case schema.Boolean() | schema.Integer() | schema.Decimal() | schema.Money() | schema.Date():
            return True
        case schema.MoneyIn() | schema.DecimalIn() | schema.DurationType() | schema.WorkingDuration():
            return True
        case _:
            assert_never(type_)


def wanted(kind: Kind) -> str:
    """A sentence that says what a cell holds, with an example: "A value of type `money` is needed, ...".

    In English; a message puts it into the tongue of the file.
    """
    if isinstance(kind.read, schema.Enumeration):
        shown = (f"`{write(kind.written, _sample_case(kind.read, each))}`" for each in kind.read.cases[:_CASES])
        more = ", …" if len(kind.read.cases) > _CASES else ""
        return Spoken(f"A case of `{kind.read.name}` is needed: {', '.join(shown)}{more}.")
    example = write(kind.written, sample(kind.read))
    return Spoken(f"A value of type `{schema.describe(kind.read)}` is needed, written like `{example}`.")


def sample(type_: schema.Type) -> Any:
    """Some value of a type that can be written."""
    match type_:
        case schema.Boolean():
            return True
        case schema.Integer():
            return 5
        case schema.Decimal() | schema.DecimalIn():
            return Fraction(5, 2)
        case schema.Money():
            return 10_000 * 100
        case schema.MoneyIn():
            return 10_000 * 10**type_.digits
        case schema.Date():
            return date(2012, 2, 29)
        case schema.DurationType():
            return Duration(0, 0, 10)
        case schema.WorkingDuration():
            return 10
        case schema.ListOf(element):
            return (sample(element),)
        case schema.TupleOf(items):
            return tuple(sample(each) for each in items)
        case schema.OptionalOf(element):
            return schema.Present(sample(element))
        case schema.Structure():
            return type_.build(*(sample(each.type) for each in type_.fields))
        case schema.Enumeration(_, cases):
            return _sample_case(type_, cases[0])
        case schema.Function() | schema.CodeLocation() | schema.Abstract():
            return None
        case _:
            assert_never(type_)


def _sample_case(type_: schema.Enumeration, case: schema.Case) -> Any:
    return type_.build(case.name, None if case.payload is None else sample(case.payload))
