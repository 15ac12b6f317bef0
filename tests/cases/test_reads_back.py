"""Values written into cells are read back as themselves, of every type that the language has."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compiler.cases.run import run
from compiler.driver import RuleText, check
from compiler.interpret.interpreter import Interpreter
from compiler.runtime import schema
from compiler.runtime.dates import Duration
from compiler.runtime.encode import encode
from compiler.runtime.notation import write
from compiler.runtime.schema import Enumeration, ListOf, OptionalOf, Present, Structure, TupleOf, Type
from dsl.locales import ENGLISH, FRENCH, POLISH
from dsl.locales import Locale as Tongue
from dsl.locales.speech import in_words_of
from tests.runtime.values import TYPES, values


class Declarations:
    """A type declared in a rule file: structures and enumerations get names of their own."""

    def __init__(self) -> None:
        self.written: list[str] = []

    def named(self, type_: Type) -> Type:
        """The type with its parts declared; fields that may be left out are made to be there."""
        match type_:
            case ListOf(element):
                return ListOf(self.named(element))
            case OptionalOf(element):
                return OptionalOf(self.named(element))
            case TupleOf(items):
                return TupleOf(tuple(self.named(each) for each in items))
            case Structure(_, fields, build, read):
                parts = tuple(schema.Field(f"{each.name}_{n}", self.named(each.type)) for n, each in enumerate(fields))
                lines = [f"  data {each.name} content {schema.describe(each.type)}" for each in parts]
                return Structure(self._declared("structure", "S", lines), parts, build, read)
            case Enumeration(_, cases, build, read):
                kinds = [None if each.payload is None else self.named(each.payload) for each in cases]
                parts_ = tuple(schema.Case(each.name, kind) for each, kind in zip(cases, kinds, strict=True))
                lines = [
                    f"  -- {each.name}{f' content {schema.describe(each.payload)}' if each.payload else ''}"
                    for each in parts_
                ]
                return Enumeration(self._declared("enumeration", "E", lines), parts_, build, read)
            case _:
                return type_

    def _declared(self, what: str, letter: str, lines: list[str]) -> str:
        name = f"{letter}{len(self.written)}"
        self.written.append("\n".join((f"declaration {what} {name}{':' if lines else ''}", *lines)))
        return name


def is_declarable(type_: Type) -> bool:
    """Structures have fields, and tuples two items or more."""
    match type_:
        case ListOf(element) | OptionalOf(element):
            return is_declarable(element)
        case TupleOf(items):
            return len(items) > 1 and all(map(is_declarable, items))
        case Structure(_, fields):
            return bool(fields) and all(is_declarable(each.type) and each.required for each in fields)
        case Enumeration(_, cases):
            return all(each.payload is None or is_declarable(each.payload) for each in cases)
        case _:
            return True


@st.composite
def declared(draw: st.DrawFn) -> tuple[list[str], Type, list[Any]]:
    """A type, its declarations, and values of it."""
    type_ = draw(TYPES.filter(is_declarable))
    found = [draw(values(type_)) for _ in range(3)]
    declarations = Declarations()
    return declarations.written, declarations.named(type_), found


def program(declarations: list[str], type_: Type, cells: list[str], tongue: Tongue) -> str:
    """A rule file with a table that expects these cells of an output of the type."""
    rows = "".join(f"| case {number} | {cell} |\n" for number, cell in enumerate(cells))
    scope = in_words_of(tongue, f"declaration scope Same:\n  context output value content {schema.describe(type_)}\n")
    return (
        "\n\n".join(("# Law\n\n```catala", *declarations, scope))
        + f"```\n\n```cases Same\n| case | expected value |\n|---|---|\n{rows}```\n"
    )


def read_back(declarations: list[str], type_: Type, cells: list[str], tongue: Tongue = ENGLISH) -> Iterator[Any]:
    """What the cells are read as, in JSON."""
    checked = check([RuleText(f"law.catala_{tongue.code}", program(declarations, type_, cells, tongue))])
    errors = [each.message for each in checked.diagnostics if each.severity.value == "error"]
    assert not errors, (errors, cells)
    assert len(checked.questions) == len(cells)
    for question in checked.questions:
        (expected,) = question.expected
        yield expected.value


def written(declarations: list[str], type_: Type, found: list[Any], tongue: Tongue = ENGLISH) -> list[str]:
    """What a run says that values of the type are, in the notation of a table."""
    checked = check([RuleText(f"law.catala_{tongue.code}", program(declarations, type_, ["?"], tongue))])
    (question,) = checked.questions
    judge = Interpreter(checked.program)
    results = [run(replace(question, facts={"value": encode(type_, each)}), judge.answer) for each in found]
    return [result.checks[0].got for result in results]


@given(declared())
@settings(max_examples=80, deadline=None)
def test_what_is_written_is_read_as_itself(made: tuple[list[str], Type, list[Any]]) -> None:
    declarations, type_, found = made
    cells = written(declarations, type_, found)
    assert list(read_back(declarations, type_, cells)) == [encode(type_, each) for each in found]


EDGES: list[tuple[Type, Any]] = [
    (schema.Integer(), -(10**30)),
    (schema.Decimal(), Fraction(-1, 3)),
    (schema.Decimal(), Fraction(10**20, 7)),
    (schema.Decimal(), Fraction("0.000000000001")),
    (schema.Money(), -5),
    (schema.Money(), 10**15 + 1),
    (schema.MoneyIn("USD", 2), -5),
    (schema.MoneyIn("KWD", 3), 10**15 + 1),
    (OptionalOf(schema.MoneyIn("JPY", 0)), Present(-100)),
    (schema.DecimalIn("km2"), Fraction(-1, 3)),
    (OptionalOf(schema.DecimalIn("LAK per USD")), Present(Fraction(10**9, 7))),
    (ListOf(schema.DecimalIn("MW")), (Fraction(5, 2), Fraction(-3))),
    (schema.WorkingDuration(), -10),
    (OptionalOf(schema.WorkingDuration()), Present(1000)),
    (schema.DurationType(), Duration()),
    (schema.DurationType(), Duration(-1, 2, -3)),
    (ListOf(schema.DurationType()), (Duration(1, -1, 0), Duration())),
    (ListOf(schema.Integer()), ()),
    (ListOf(ListOf(schema.Decimal())), ((), (Fraction(1, 3),))),
    (OptionalOf(OptionalOf(schema.Decimal())), Present(Present(Fraction(-1, 3)))),
    (OptionalOf(OptionalOf(schema.Integer())), Present(None)),
    (OptionalOf(schema.DurationType()), Present(Duration(1, 2, 3))),
    (OptionalOf(schema.Money()), Present(-100)),
    (TupleOf((schema.Boolean(), OptionalOf(schema.Date()))), (True, None)),
]


@pytest.mark.parametrize(("type_", "value"), EDGES, ids=lambda each: str(each)[:40])
def test_edges(type_: Type, value: Any) -> None:
    assert list(read_back([], type_, [write(type_, value)])) == [encode(type_, value)]


@pytest.mark.parametrize("tongue", [FRENCH, POLISH], ids=lambda each: each.code)
@given(made=declared())
@settings(max_examples=25, deadline=None)
def test_other_tongues(tongue: Tongue, made: tuple[list[str], Type, list[Any]]) -> None:
    declarations, type_, found = made
    there = [in_words_of(tongue, each) for each in declarations]
    cells = written(there, type_, found, tongue)
    assert list(read_back(there, type_, cells, tongue)) == [encode(type_, each) for each in found]
