"""Programs in default terms, built by hand: small functions for their parts, over a source without law."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from itertools import count
from typing import Any

from compiler.defaults.tree import (
    Assertion,
    Binding,
    Case,
    Constant,
    Default,
    Empty,
    Enumeration,
    Field,
    Module,
    Program,
    Rule,
    Scope,
    Structure,
    SubscopeBinding,
)
from compiler.operators import Operation
from compiler.runtime.dates import Duration
from compiler.typed import tree
from compiler.types import Base, EnumerationType, QualifiedName, StructureType, Type
from dsl.source import Provision, Source, Span
from dsl.surface.tree import Notes, Role

SOURCE = Source("rules/example.catala_en", "\n" * 40)
_keys = count(1)
NOTES = Notes()


def at(line: int = 1) -> Span:
    return Span(SOURCE, line - 1, line - 1)


HERE = at(1)


def name(text: str, module: str = "Example") -> QualifiedName:
    return QualifiedName(module, text)


def lit(value: Any, type_: Type | None = None) -> tree.LiteralValue:
    guessed: dict[type, Base] = {
        bool: Base.BOOLEAN,
        int: Base.INTEGER,
        Fraction: Base.DECIMAL,
        date: Base.DATE,
        Duration: Base.DURATION,
    }
    return tree.LiteralValue(value, type_ or guessed[type(value)], HERE)


def money(units: int) -> tree.LiteralValue:
    return lit(units * 100, Base.MONEY)


def dec(text: str) -> tree.LiteralValue:
    return lit(Fraction(text), Base.DECIMAL)


def local(text: str, type_: Type) -> tree.Local:
    return tree.Local(text, next(_keys), type_, HERE)


def var(text: str, type_: Type, state: str | None = None) -> tree.VariableRead:
    return tree.VariableRead(text, state, type_, HERE)


def op(operation: Operation, *operands: tree.Expression, type_: Type = Base.BOOLEAN) -> tree.Operated:
    return tree.Operated(operation, operands, type_, HERE, HERE)


def both(*parts: tree.Expression) -> tree.Expression:
    *first, last = parts
    for each in reversed(first):
        last = op(Operation.AND, each, last)
    return last


def rule(
    number: int,
    justification: tree.Expression | None,
    consequence: tree.Expression | Default | Empty,
    *exceptions: Default,
    label: str = "",
    provision: str = "",
) -> Default:
    provisions = (Provision(provision or f"Article {number + 1}"),)
    made = Rule(number, provisions, "", label, NOTES, at(10 + number))
    return Default(exceptions, justification, consequence, made)


def group(*exceptions: Default) -> Default:
    return Default(exceptions, None, Empty(), None)


def binding(
    text: str,
    type_: Type,
    term: Default | None = None,
    *,
    role: Role = Role.OUTPUT,
    state: str | None = None,
    reads: tuple[str | tuple[str, str | None], ...] = (),
    parameters: tuple[tree.Local, ...] = (),
    condition: bool = False,
    output: bool | None = None,
    doc: str = "",
    line: int = 2,
) -> Binding:
    keys = tuple((each, None) if isinstance(each, str) else each for each in reads)
    shown = role is Role.OUTPUT if output is None else output
    return Binding(text, state, type_, role, shown, condition, parameters, term, keys, Notes(doc), at(line))


def given(text: str, type_: Type, doc: str = "", line: int = 1) -> Binding:
    return binding(text, type_, role=Role.INPUT, doc=doc, line=line)


def assertion(
    condition: tree.Expression, *reads: str, message: str = "", guard: tree.Expression | None = None
) -> Assertion:
    keys = tuple((each, None) for each in reads)
    return Assertion(condition, guard, message, (), keys, NOTES, at(5))


def scope(
    text: str,
    *bindings: Binding | SubscopeBinding,
    assertions: tuple[Assertion, ...] = (),
    rounding: Any = None,
    doc: str = "",
) -> Scope:
    return Scope(name(text), bindings, assertions, rounding, (), True, Notes(doc), HERE)


def outputs_of(made: Scope) -> Structure:
    fields = tuple(Field(each.name, each.type, each.notes, HERE) for each in made.outputs)
    return Structure(made.name, fields, NOTES, True, True, HERE)


def enumeration(text: str, **cases: Type | None) -> Enumeration:
    made = tuple(Case(each, payload, NOTES, HERE) for each, payload in cases.items())
    return Enumeration(name(text), made, NOTES, True, HERE)


def structure(text: str, **fields: Type) -> Structure:
    return Structure(
        name(text), tuple(Field(each, type_, NOTES, HERE) for each, type_ in fields.items()), NOTES, False, True, HERE
    )


def program(
    *scopes: Scope,
    structures: tuple[Structure, ...] = (),
    enumerations: tuple[Enumeration, ...] = (),
    constants: tuple[Constant, ...] = (),
) -> Program:
    outputs = tuple(outputs_of(each) for each in scopes)
    return Program((Module("Example", SOURCE, (*structures, *outputs), enumerations, constants, scopes, ()),))


PATHS = {"Example": "law/example"}


# ---------------------------------------------------------------------------------------------------- Article 15

PROJECT = name("Project")
PROJECT_TYPE = EnumerationType(PROJECT)


def band(case: str, low: str | None, high: str | None, *, strict: bool = False) -> tree.CaseTest:
    """`project with pattern case content size and low <(=) size and size <= high`."""
    size = local("size", Base.DECIMAL)
    above = Operation.GREATER if strict else Operation.GREATER_OR_EQUAL
    parts = []
    if low is not None:
        parts.append(op(above, size, dec(low)))
    if high is not None:
        parts.append(op(Operation.LESS_OR_EQUAL, size, dec(high)))
    scrutinee = var("project", PROJECT_TYPE)
    return tree.CaseTest(scrutinee, PROJECT, case, size, both(*parts), Base.BOOLEAN, HERE, HERE)


BANDS = (
    (band("Electricity", None, "5"), 10_000),
    (band("Electricity", "5", "100", strict=True), 30_000),
    (band("Electricity", "100", None, strict=True), 50_000),
    (band("Land", "2", "150"), 30_000),
    (band("Land", "151", "1000"), 50_000),
    (band("Land", "1101", None), 70_000),
    (band("Mining", "1", "300"), 50_000),
    (band("Mining", "301", "500"), 100_000),
)


def article_15() -> Program:
    project = enumeration("Project", Electricity=Base.DECIMAL, Land=Base.DECIMAL, Mining=Base.DECIMAL, Other=None)
    rules = (rule(number, test, money(units), provision="Article 15") for number, (test, units) in enumerate(BANDS))
    arms = []
    for case in ("Electricity", "Land", "Mining"):
        size = local("size", Base.DECIMAL)
        arms.append(tree.Arm(case, size, op(Operation.GREATER_OR_EQUAL, size, dec("0"))))
    arms.append(tree.Arm("Other", None, lit(True)))
    holds = tree.Match(var("project", PROJECT_TYPE), PROJECT, tuple(arms), None, Base.BOOLEAN, HERE)
    warranty = scope(
        "Warranty",
        given("project", PROJECT_TYPE, "The concession project, by its kind and size."),
        binding("amount", Base.MONEY, group(*rules), reads=("project",), doc="The warranty to be deposited."),
        assertions=(assertion(holds, "project", message="The size of a project cannot be negative."),),
        doc="The warranty that guarantees the implementation of the MOU or concession agreement.",
    )
    return program(warranty, enumerations=(project,))


__all__ = ["StructureType"]
