"""The two that answer: the interpreter, and generated Python executed in memory. Both use one run-time library, so
that what they give can be compared as it is."""

from __future__ import annotations

import importlib
import itertools
import pkgutil
import sys
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from compiler.columns.to_columns import emit as emit_columns
from compiler.defaults.tree import Program
from compiler.driver import Checked, RuleText, check
from compiler.emit.to_python import emit
from compiler.interpret.interpreter import Interpreter
from compiler.runtime import reasons
from compiler.runtime.answers import Json
from compiler.runtime.calendars import using
from compiler.runtime.changed_days import KEY, changed
from compiler.runtime.decode import decode
from compiler.runtime.encode import encode
from compiler.runtime.failures import Conflict, Failure, Refused, Silent
from compiler.types import QualifiedName, StructureType
from dsl.diagnostics import Severity
from tests.differential.calendars import with_changes
from tests.differential.measures import TABLE

PATH = "rules/sample.catala_en"
_PACKAGE = "emitted_in_memory"
_numbers = itertools.count(1)


class Rejected(AssertionError):
    """A program that is well-typed by construction was not accepted."""


class Disagreement(AssertionError):
    """The two gave different answers."""


def accepted(text: str) -> Checked:
    """A program that must be accepted."""
    checked = check([RuleText(PATH, text)], tables={"rules/holidays.csv": TABLE})
    if not checked.ok:
        wrong = [
            f"{each.code} at {each.span}: {each.message}"
            for each in checked.diagnostics
            if each.severity is Severity.ERROR
        ]
        raise Rejected("; ".join(wrong))
    return checked


def executed(program: Program) -> ModuleType:
    """The generated module of a program of one file, over the compiler's own run-time library."""
    share_runtime("runtime")
    name = f"sample_{next(_numbers)}"
    text = emit(program, {each.name: name for each in program.modules})[f"{name}.py"]
    return _executed(_PACKAGE, name, text)


def executed_over_columns(program: Program, scalar: ModuleType) -> ModuleType:
    """The generated module over columns of a program whose scalar module is there."""
    share_runtime("columns.runtime")
    name = scalar.__name__.rpartition(".")[2]
    text = emit_columns(program, {each.name: name for each in program.modules})[f"{name}.py"]
    sys.modules[scalar.__name__] = scalar
    try:
        return _executed(f"{_PACKAGE}.columns", name, text)
    finally:
        del sys.modules[scalar.__name__]


def _executed(package: str, name: str, text: str) -> ModuleType:
    """A module of a package in memory, which stays findable only while it is executed."""
    module = ModuleType(f"{package}.{name}")
    module.__package__ = package
    sys.modules[module.__name__] = module
    try:
        exec(compile(text, f"{name}.py", "exec"), vars(module))
    finally:
        del sys.modules[module.__name__]
    vars(module)["__text__"] = text
    return module


def share_runtime(library: str) -> None:
    """Puts a run-time library of the compiler (`runtime`, `columns.runtime`) where generated modules look for it, with
    all of its modules."""
    if f"{_PACKAGE}.{library}" in sys.modules:
        return
    *above, _ = library.split(".")
    for package in (_PACKAGE, *(f"{_PACKAGE}.{each}" for each in above)):
        if package not in sys.modules:
            sys.modules[package] = ModuleType(package)
            sys.modules[package].__path__ = []
    found = importlib.import_module(f"compiler.{library}")
    sys.modules[f"{_PACKAGE}.{library}"] = found
    for each in pkgutil.iter_modules(found.__path__):
        name = f"{library}.{each.name}"
        sys.modules[f"{_PACKAGE}.{name}"] = importlib.import_module(f"compiler.{name}")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a question: a value in JSON, or a failure with what it says and where it stands."""

    kind: str
    told: Any
    place: str = ""
    provision: str = ""


def failed(failure: Failure) -> Outcome:
    """A failure as an outcome."""
    match failure:
        case Silent():
            told: Any = failure.variable
        case Conflict():
            told = failure.variable, failure.rules
        case Refused():
            told = failure.messages
        case _:
            told = failure.sentence()
    place = "" if isinstance(failure, Conflict) else failure.place
    return Outcome(type(failure).__name__, told, place, failure.provision if place else "")


class Engines:
    """A program under both."""

    def __init__(self, text: str) -> None:
        self.checked = accepted(text)
        self.judge = Interpreter(self.checked.program)
        self.module = executed(self.checked.program)
        self.described = {
            each.name: each for each in vars(self.module).values() if type(each).__name__ == "Scope" and each.type
        }

    def interpreted(self, scope: str, facts: dict[str, Json]) -> Outcome:
        name = QualifiedName("", scope)
        try:
            record = self.judge.run(name, self.judge.decoded(name, facts))
        except Failure as failure:
            return failed(failure)
        return Outcome("value", encode(self.judge.schemas.of(StructureType(name)), record))

    def generated(self, scope: str, facts: dict[str, Json]) -> Outcome:
        described = self.described[scope]
        values = decode(described.facts, facts)
        given = {
            each.argument: value.value if value is not None and not each.required and not _keeps(each) else value
            for each, value in zip(described.inputs, values, strict=False)
        }
        # The changes of calendars come last, where working days are counted.
        calendars = changed(described.calendars, values[-1]) if described.calendars else ()
        try:
            with using(*calendars):
                outputs = described.function(**given)
        except Failure as failure:
            return failed(failure)
        return Outcome("value", encode(described.type, outputs))

    def reasons(self, scope: str, facts: dict[str, Json]) -> tuple[Any, Any]:
        """The answers of both with their reasons."""
        name = QualifiedName("", scope)
        return (
            _answered(lambda: self.judge.answer(name, facts).as_json()),
            _answered(lambda: reasons.answer(self.described[scope], dict(facts)).as_json()),
        )


def _keeps(given: Any) -> bool:
    """Whether an input that may be left out keeps its `Present`: an optional value does."""
    return type(given.type).__name__ == "OptionalOf"


def _answered(ask: Any) -> Any:
    try:
        return ask()
    except Failure as failure:
        return failed(failure)


def compare(text: str, questions: Any, with_reasons: int = 1) -> dict[str, int]:
    """Asks both every question, the first `with_reasons` of each scope with reasons too; how often each kind of outcome
    came. Raises `Rejected` and `Disagreement`."""
    return compared(Engines(text), questions, with_reasons)


def compared(engines: Engines, questions: Any, with_reasons: int = 1) -> dict[str, int]:
    """`compare` for a program that is there already. Raises `Disagreement`."""
    seen: dict[str, int] = {}
    told: dict[str, int] = {}
    for scope, facts in with_changes(questions, engines.described):
        expected, found = engines.interpreted(scope, facts), engines.generated(scope, facts)
        if expected != found:
            raise Disagreement(f"{scope} {facts}\n  interpreted: {expected}\n  generated:   {found}")
        seen[expected.kind] = seen.get(expected.kind, 0) + 1
        told[scope] = told.get(scope, 0) + 1
        if told[scope] <= with_reasons or (KEY in facts and told[scope] <= 2 * with_reasons):
            judged, answered = engines.reasons(scope, facts)
            if judged != answered:
                where, one, other = _difference("", judged, answered)
                raise Disagreement(
                    f"{scope} {facts} with reasons, {where}\n  interpreted: {one}\n  generated:   {other}"
                )
    return seen


def _difference(where: str, one: Any, other: Any) -> tuple[str, Any, Any]:
    """The first place at which two answers differ."""
    if type(one) is type(other) and isinstance(one, dict) and list(one) == list(other):
        return next(_difference(f"{where}.{key}", one[key], other[key]) for key in one if one[key] != other[key])
    if type(one) is type(other) and isinstance(one, list | tuple) and len(one) == len(other):
        pairs = enumerate(zip(one, other, strict=True))
        return next(_difference(f"{where}[{place}]", *pair) for place, pair in pairs if pair[0] != pair[1])
    return where, one, other
