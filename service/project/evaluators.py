"""Who answers a question: the reference interpreter, or a generated evaluator from `generated/` or from memory.

Generated code stands alone, with a run-time library of its own; its answers are taken over into ours here, so that
nothing behind this door needs to know which of them answered.
"""

from __future__ import annotations

import importlib
import importlib.abc
import importlib.machinery
import importlib.util
import itertools
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, Protocol

from compiler.runtime.answers import (
    Answer,
    ReadingInForce,
)
from compiler.runtime.exploring import AllReadings
from compiler.runtime.facts import BadFacts, Given
from compiler.runtime.resting import in_force
from compiler.runtime.schema import Structure
from compiler.types import QualifiedName
from service.project.generated import MANIFEST, files_of

if TYPE_CHECKING:
    from compiler.defaults.tree import Program
    from service.project.loading import Loaded

from service.project.taken_over import (
    Outcome,
    answer_of,
    explored_of,
    failure_of,
    outcome_of,
    outcome_of_finding,
    reading_of,
    type_of,
)

__all__ = ["BadFacts", "Evaluator", "from_folder", "interpreted", "python_of"]

_PACKAGES = itertools.count(1)


@dataclass(frozen=True, slots=True)
class Columnar:
    """An evaluator over columns: the scope, and the modules of its own run-time library at the border to tables."""

    scope: Any
    arrow: Any
    arrow_out: Any
    columns: Any


class Evaluator(Protocol):
    """What answers questions about the scopes that it knows."""

    @property
    def scopes(self) -> tuple[QualifiedName, ...]: ...

    @property
    def fingerprint(self) -> str:
        """Tells the rules behind the answers from others; "" where nobody has worked it out."""
        ...

    def answer(self, scope: QualifiedName, facts: Mapping[str, Given]) -> Answer:
        """The answer. Raises `BadFacts`, or a `Failure` where a computation cannot be done."""
        ...

    def own_answer(self, scope: QualifiedName, facts: Mapping[str, Given]) -> Answer:
        """As `answer`, but as the evaluator has it: the classes may be others of the same names and fields. It saves
        taking the answer over, for those who only read it."""
        ...

    def outcomes(self, scope: QualifiedName, facts: Mapping[str, Given]) -> Mapping[str, Outcome]:
        """What each output comes to, without reasons. Raises as `answer` does."""
        ...

    def all_readings(self, scope: QualifiedName, facts: Mapping[str, Given], limit: int) -> AllReadings:
        """The answers under all readings that the facts leave open. Raises `BadFacts`."""
        ...

    def readings(self, scope: QualifiedName) -> tuple[ReadingInForce, ...]:
        """The readings that the asker of a scope may choose, each as it is recommended."""
        ...

    def types(self, scope: QualifiedName) -> tuple[Structure, Structure]:
        """The types of the facts and of the outputs of a scope, as structures."""
        ...

    def columns(self, scope: QualifiedName) -> Columnar | None:
        """The evaluator of a scope over columns; None where there is none, or NumPy and pyarrow are not there."""
        ...


@dataclass(frozen=True, slots=True)
class _Named:
    """An evaluator made of functions."""

    scopes: tuple[QualifiedName, ...]
    ask: Callable[[QualifiedName, Mapping[str, Given]], Answer]
    settle: Callable[[QualifiedName, Mapping[str, Given]], Mapping[str, Outcome]]
    explore: Callable[[QualifiedName, Mapping[str, Given], int], AllReadings]
    offered: Callable[[QualifiedName], tuple[ReadingInForce, ...]]
    typed: Callable[[QualifiedName], tuple[Structure, Structure]]
    fingerprint: str = ""
    columnar: Callable[[QualifiedName], Columnar | None] = lambda scope: None
    #: Brings an answer into our classes, where it is of others.
    taken_over: Callable[[Any], Answer] = lambda answer: answer

    def answer(self, scope: QualifiedName, facts: Mapping[str, Given]) -> Answer:
        return self.taken_over(self.ask(scope, facts))

    def own_answer(self, scope: QualifiedName, facts: Mapping[str, Given]) -> Answer:
        return self.ask(scope, facts)

    def outcomes(self, scope: QualifiedName, facts: Mapping[str, Given]) -> Mapping[str, Outcome]:
        return self.settle(scope, facts)

    def all_readings(self, scope: QualifiedName, facts: Mapping[str, Given], limit: int) -> AllReadings:
        return self.explore(scope, facts, limit)

    def readings(self, scope: QualifiedName) -> tuple[ReadingInForce, ...]:
        return self.offered(scope)

    def types(self, scope: QualifiedName) -> tuple[Structure, Structure]:
        return self.typed(scope)

    def columns(self, scope: QualifiedName) -> Columnar | None:
        return self.columnar(scope)


def interpreted(program: Program) -> Evaluator:
    """The reference interpreter: slow, and the judge."""
    from compiler.interpret.interpreter import Interpreter
    from service.render.scopes import described

    runs = Interpreter(program)

    def offered(scope: QualifiedName) -> tuple[ReadingInForce, ...]:
        return tuple(in_force(each, None) for each in runs.described(scope).readings.values())

    def settled(scope: QualifiedName, facts: Mapping[str, Given]) -> Mapping[str, Outcome]:
        return {name: outcome_of_finding(each) for name, each in runs.answer(scope, facts).outputs.items()}

    def typed(scope: QualifiedName) -> tuple[Structure, Structure]:
        return runs.facts_type(scope), runs.described(scope).type

    return _Named(
        tuple(each.name for each in described(program)), runs.answer, settled, runs.all_readings, offered, typed
    )


def from_folder(folder: Path) -> Evaluator:
    """The evaluators that stand in a folder, imported from there, each when it is asked."""
    return _from_folder(folder, (folder / MANIFEST).read_text("utf-8"))


@cache
def _from_folder(folder: Path, manifest: str) -> Evaluator:
    """As `from_folder`; the manifest fingerprints every file, so one import serves until it changes."""
    return _generated(_new_package([str(folder)]), json.loads(manifest))


def python_of(loaded: Loaded) -> Evaluator:
    """The evaluators of checked rules, compiled and imported without touching the disk."""
    files = files_of(loaded.checked, loaded.project)
    package = _new_package([])
    sys.meta_path.append(_FromMemory(package, files))
    return _generated(package, json.loads(files[MANIFEST]))


def _generated(package: str, manifest: Mapping[str, Any]) -> Evaluator:
    """An evaluator over a package of generated modules; the manifest says which module has which scope."""
    places = {QualifiedName(each["module"], each["name"]): each["file"] for each in manifest["scopes"]}

    @cache
    def runtime(module: str) -> Any:
        return importlib.import_module(f"{package}.runtime.{module}")

    @cache
    def described(scope: QualifiedName) -> Any:
        module = importlib.import_module(f"{package}.{places[scope].removesuffix('.py').replace('/', '.')}")
        return _scope_in(module, package, scope)

    def ask(scope: QualifiedName, facts: Mapping[str, Given]) -> Any:
        try:
            return runtime("reasons").answer(described(scope), dict(facts))
        except Exception as problem:
            raise failure_of(problem) from problem

    @cache
    def settling(scope: QualifiedName) -> tuple[Any, Any, Any, tuple[tuple[str, Any], ...]]:
        asked = described(scope)
        outputs = tuple((each.name, each.type) for each in asked.type.fields)
        return asked, runtime("reasons").decided, runtime("encode").encode, outputs

    def settled(scope: QualifiedName, facts: Mapping[str, Given]) -> Mapping[str, Outcome]:
        asked, decided, encode, outputs = settling(scope)
        try:
            found = decided(asked, facts if facts.__class__ is dict else dict(facts)).values()
        except Exception as problem:
            raise failure_of(problem) from problem
        return {name: outcome_of(each, type_, encode) for (name, type_), each in zip(outputs, found, strict=True)}

    def explore(scope: QualifiedName, facts: Mapping[str, Given], limit: int) -> AllReadings:
        try:
            return explored_of(runtime("exploring").all_readings(described(scope), dict(facts), limit))
        except Exception as problem:
            raise failure_of(problem) from problem

    def offered(scope: QualifiedName) -> tuple[ReadingInForce, ...]:
        return tuple(reading_of(runtime("resting").in_force(each, None)) for each in described(scope).readings.values())

    def typed(scope: QualifiedName) -> tuple[Structure, Structure]:
        asked = described(scope)
        facts, outputs = type_of(asked.facts), type_of(asked.type)
        assert isinstance(facts, Structure)
        assert isinstance(outputs, Structure)
        return facts, outputs

    def columnar(scope: QualifiedName) -> Columnar | None:
        place = places[scope].removesuffix(".py").replace("/", ".")
        try:
            module = importlib.import_module(f"{package}.columns.{place}")
            border = (importlib.import_module(f"{package}.columns.runtime.{each}") for each in _BORDER)
            return Columnar(getattr(module, described(scope).function.__name__.upper()), *border)
        except ImportError:
            return None

    fingerprint = json.dumps(manifest.get("files", {}), sort_keys=True)
    return _Named(tuple(places), ask, settled, explore, offered, typed, fingerprint, columnar, answer_of)


#: The modules at the border between columns and tables.
_BORDER = ("arrow", "arrow_out", "columns")


def _scope_in(module: ModuleType, package: str, name: QualifiedName) -> Any:
    """The description of a scope in a generated module."""
    kind = importlib.import_module(f"{package}.runtime.scopes").Scope
    return next(
        each for each in vars(module).values() if isinstance(each, kind) and each.name in (name.name, str(name))
    )


def _new_package(path: list[str]) -> str:
    """An empty package under a name that nothing else has, so that several generations can live side by side."""
    name = f"kotmai_generated_{next(_PACKAGES)}"
    package = ModuleType(name)
    package.__path__ = path
    sys.modules[name] = package
    return name


class _FromMemory(importlib.abc.MetaPathFinder, importlib.abc.InspectLoader):
    """Imports the modules of one generated package from their texts."""

    def __init__(self, package: str, files: Mapping[str, str]) -> None:
        self.package = package
        self.files = files

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        del path, target
        if not fullname.startswith(f"{self.package}."):
            return None
        inside = self._inside(fullname)
        is_folder = any(each.startswith(f"{inside}/") for each in self.files)
        if not is_folder and f"{inside}.py" not in self.files:
            return None
        return importlib.util.spec_from_loader(fullname, self, origin=f"generated/{inside}", is_package=is_folder)

    def get_source(self, fullname: str) -> str:
        inside = self._inside(fullname)
        return self.files.get(f"{inside}.py", self.files.get(f"{inside}/__init__.py", ""))

    def is_package(self, fullname: str) -> bool:
        return f"{self._inside(fullname)}.py" not in self.files

    def exec_module(self, module: ModuleType) -> None:
        name = module.__spec__.origin if module.__spec__ else module.__name__
        exec(compile(self.get_source(module.__name__), name or "", "exec"), vars(module))

    def _inside(self, fullname: str) -> str:
        return fullname.removeprefix(f"{self.package}.").replace(".", "/")
