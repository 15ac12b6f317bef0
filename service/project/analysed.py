"""What the analysis finds, kept by scope: a scope that reads as before, with all that it reaches, is not asked again.

The notes stand in `.build/analysed/`, a file a scope, named by a fingerprint of the scope, of all declarations that it
reaches, of the compiler's own code and of the solver's version. Places are no part of the fingerprint: they move with
every line put in above. A note holds them as numbers of places in the declarations (`Reached.spans`), so that what is
read back stands where the words stand now.
"""

from __future__ import annotations

import contextlib
import os
import pickle
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from compiler.analyse.solver import NoSolver as NoSolver
from compiler.analyse.tree import Kind, Report
from compiler.defaults.tree import Constant, Enumeration, Module, Program, Scope, Structure
from compiler.types import QualifiedName
from dsl.source import Source, Span
from service.project.external import sources
from service.project.files import Project
from service.project.forked import forked
from service.project.loading import Loaded
from service.project.stamp import compiler_fingerprint
from service.project.writing import write_atomically

if TYPE_CHECKING:
    from compiler.driver import Checked

#: What analyses one scope, or compares it with the one of that name in another version.
Analyse: TypeAlias = Callable[[QualifiedName], Report]
#: Told how many scopes are done, of how many.
Tell: TypeAlias = Callable[[int, int], None]

_FOLDER: Final = "analysed"
#: More notes than this are not kept: the oldest go.
_MOST: Final = 2_000
#: Whose classes a note may be made of; anything else in one, and it is not read.
_MADE_OF: Final = ("compiler.", "dsl.", "fractions.", "datetime.")

#: The name of a declaration, the number of a place in it, and how far from that place's start and end.
_Place: TypeAlias = tuple[QualifiedName, int, int, int]
_Declared: TypeAlias = Structure | Enumeration | Constant | Scope


def solver() -> str:
    """The version of the solver, "" where none is installed."""
    try:
        return version("z3-solver")
    except PackageNotFoundError:
        return ""


def analyser(checked: Checked) -> Analyse:
    """What analyses the scopes of a program. Raises `NoSolver`."""
    if not solver():
        raise NoSolver
    from compiler.analyse.analyse import Analyser

    return Analyser(checked.program, names=checked.lookup).of


def comparer(before: Checked, after: Checked) -> Analyse:
    """What compares the scopes of two versions. Raises `NoSolver`."""
    if not solver():
        raise NoSolver
    from compiler.analyse.differences import Comparer

    return Comparer(before.program, after.program, after.lookup).of


def analysed(
    loaded: Loaded,
    scopes: Sequence[QualifiedName],
    analyse: Analyse,
    *,
    jobs: int = 0,
    is_kept: bool = True,
    tell: Tell = lambda done, of: None,
) -> Report:
    """What is found in some scopes, one after the other in the order given, by so many processes as `jobs` says (0 for
    one a core). Without `is_kept` nothing is read from earlier runs, and nothing noted."""
    program = loaded.checked.program
    reach = Reach(program, loaded.project)
    kept = _Kept(loaded.project) if is_kept else None
    found: dict[QualifiedName, Report] = {}
    for name in scopes:
        known = kept.recalled(reach.of(name)) if kept else None
        if known is not None:
            found[name] = known
    left = [name for name in scopes if name not in found]
    left.sort(key=lambda name: -reach.of(name).weight)

    def work(number: int) -> bytes:
        return reach.of(left[number]).written(analyse(left[number]))

    tell(len(found), len(scopes))
    for name, note in zip(left, forked(work, len(left), jobs), strict=True):
        found[name] = reach.of(name).read(note)
        if kept:
            kept.keep(reach.of(name), note)
        tell(len(found), len(scopes))
    return merged([found[name] for name in scopes])


def compared(
    loaded: Loaded,
    scopes: Sequence[QualifiedName],
    compare: Analyse,
    *,
    jobs: int = 0,
    tell: Tell = lambda done, of: None,
) -> Report:
    """The facts for which some scopes answer differently in another version. The places of what is found are in this
    one."""
    reach = Reach(loaded.checked.program, loaded.project)

    def work(number: int) -> bytes:
        return reach.of(scopes[number]).written(compare(scopes[number]))

    found = []
    for name, note in zip(scopes, forked(work, len(scopes), jobs), strict=True):
        found.append(reach.of(name).read(note))
        tell(len(found), len(scopes))
    return merged(found)


def merged(reports: Sequence[Report]) -> Report:
    """Several reports as one, in their order."""
    asked: dict[Kind, int] = {}
    for report in reports:
        for kind, number in report.asked.items():
            asked[kind] = asked.get(kind, 0) + number
    return Report(
        tuple(each for report in reports for each in report.scopes),
        tuple(each for report in reports for each in report.findings),
        tuple(each for report in reports for each in report.undecided),
        tuple(each for report in reports for each in report.assumptions),
        {kind: asked[kind] for kind in Kind if kind in asked},
    )


# What a scope reaches -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Digest:
    """A declaration as the fingerprint has it: all of it but where it stands, the names in it, and its places in the
    order in which they come up."""

    said: bytes
    names: frozenset[QualifiedName]
    spans: tuple[Span, ...]


@dataclass(frozen=True)
class Reached:
    """A scope with all declarations that it reaches; `code` stands for what analyses it."""

    scope: QualifiedName
    declared: Mapping[QualifiedName, _Digest]
    code: str

    @cached_property
    def fingerprint(self) -> str:
        found = sha256(f"{self.code} {self.scope}".encode())
        for name, digest in self.declared.items():
            found.update(repr(name).encode())
            found.update(digest.said)
        return found.hexdigest()

    @cached_property
    def weight(self) -> int:
        """How much there is to be analysed, beside other scopes."""
        return sum(len(digest.spans) for digest in self.declared.values())

    def written(self, report: Report) -> bytes:
        """A report as bytes that hold no text of rules, for another process or another run."""
        written = BytesIO()
        pickler = _Pickler(written, self._place)
        pickler.dump(replace(report, asked=dict(report.asked)))
        return written.getvalue()

    def read(self, note: bytes) -> Report:
        """The report again, its places those of the program as it is. Raises `ValueError` for other bytes."""
        try:
            found = _Unpickler(BytesIO(note), self._span).load()
        except Exception as problem:  # whatever pickle stumbles over
            raise ValueError("no note of a report") from problem
        if not isinstance(found, Report):
            raise ValueError("no note of a report")
        return found

    @cached_property
    def _places(self) -> dict[tuple[str, int, int], tuple[QualifiedName, int]]:
        return {
            (span.path, span.start, span.end): (name, number)
            for name, digest in self.declared.items()
            for number, span in enumerate(digest.spans)
        }

    def _place(self, span: Span) -> _Place:
        exact = self._places.get((span.path, span.start, span.end))
        if exact is not None:
            return (*exact, 0, 0)
        around = [
            (end - start, *at, span.start - start, span.end - end)
            for (path, start, end), at in self._places.items()
            if path == span.path and start <= span.start and span.end <= end
        ]
        if not around:
            raise ValueError(f"{span} is no place in what {self.scope} reaches")
        _, name, number, start, end = min(around, key=lambda each: (each[0], str(each[1]), each[2]))
        return name, number, start, end

    def _span(self, place: _Place) -> Span:
        name, number, start, end = place
        span = self.declared[name].spans[number]
        return Span(span.source, span.start + start, span.end + end) if start or end else span


class Reach:
    """What each scope of a program reaches. A declaration is looked at once, however many scopes reach it."""

    def __init__(self, program: Program, project: Project) -> None:
        self._declared: dict[QualifiedName, list[_Declared]] = {}
        for module in program.modules:
            listed: list[_Declared] = [*module.structures, *module.enumerations, *module.constants, *module.scopes]
            for each in listed:
                self._declared.setdefault(each.name, []).append(each)
        self._python = _python(program.modules, sources(program, project))
        self._digests: dict[QualifiedName, _Digest] = {}
        self._of: dict[QualifiedName, Reached] = {}
        self._code = f"{compiler_fingerprint()} {solver()}"

    def of(self, scope: QualifiedName) -> Reached:
        if scope not in self._of:
            reached: set[QualifiedName] = set()
            left = {scope}
            while left:
                reached |= left
                left = {each for name in left for each in self._digest(name).names if each in self._declared} - reached
            ordered = sorted(reached, key=lambda name: (name.module, name.name))
            digests = {name: self._digest(name) for name in ordered}
            self._of[scope] = Reached(scope, digests, self._code)
        return self._of[scope]

    def _digest(self, name: QualifiedName) -> _Digest:
        if name not in self._digests:
            self._digests[name] = _digest(self._declared[name], self._python.get(name.module, ""))
        return self._digests[name]


def _python(modules: Iterable[Module], texts: Mapping[str, str]) -> dict[str, str]:
    """What implements the external modules, by their names: an analysis runs it where it asks a witness."""
    whole = "".join(f"{path}\0{text}\0" for path, text in sorted(texts.items()))
    return {module.name: whole for module in modules if module.is_external}


def _digest(declared: Sequence[_Declared], python: str) -> _Digest:
    """A declaration as bytes in which places are the words that stand there."""
    spans: list[Span] = []
    names: set[QualifiedName] = set()

    def of_span(span: Span) -> tuple[type, tuple[str]]:
        spans.append(span)
        return str, (span.text,)

    def of_name(name: QualifiedName) -> tuple[type, tuple[str]]:
        names.add(name)
        return str, (f"{name.module}\0{name.name}",)

    def of_source(source: Source) -> tuple[type, tuple[str]]:
        return str, (source.path,)

    written = BytesIO()
    pickler = pickle.Pickler(written, pickle.HIGHEST_PROTOCOL)
    pickler.fast = True  # which of its equal parts are one object is another matter each time
    pickler.dispatch_table = {Span: of_span, QualifiedName: of_name, Source: of_source}
    pickler.dump((declared, python))
    return _Digest(sha256(written.getbuffer()).digest(), frozenset(names), tuple(spans))


# Notes ----------------------------------------------------------------------------------------------------------------


class _Pickler(pickle.Pickler):
    def __init__(self, written: BytesIO, place: Callable[[Span], _Place]) -> None:
        super().__init__(written, pickle.HIGHEST_PROTOCOL)
        self._place = place

    def persistent_id(self, obj: Any) -> Any:
        """What stands for a place."""
        return self._place(obj) if isinstance(obj, Span) else None


class _Unpickler(pickle.Unpickler):
    def __init__(self, read: BytesIO, span: Callable[[_Place], Span]) -> None:
        super().__init__(read)
        self._span = span

    def persistent_load(self, pid: Any) -> Span:
        """The place that something stands for."""
        return self._span(pid)

    def find_class(self, module: str, name: str) -> Any:
        """A class that reports are made of, and no other."""
        found = super().find_class(module, name) if f"{module}.".startswith(_MADE_OF) else None
        if not isinstance(found, type):
            raise pickle.UnpicklingError(f"{module}.{name} is no part of a report")
        return found


class _Kept:
    """The notes of earlier runs."""

    def __init__(self, project: Project) -> None:
        self._folder = project.root / ".build" / _FOLDER

    def recalled(self, reached: Reached) -> Report | None:
        """What was found in a scope that was as it is; a note that cannot be read says nothing."""
        path = self._folder / reached.fingerprint
        try:
            found = reached.read(path.read_bytes())
        except (OSError, ValueError):
            return None
        with contextlib.suppress(OSError):
            os.utime(path)
        return found

    def keep(self, reached: Reached, note: bytes) -> None:
        """Notes what was found; where the disk refuses, the next run asks again."""
        with contextlib.suppress(OSError):
            write_atomically(self._folder / reached.fingerprint, note)
            self._tidy()

    def _tidy(self) -> None:
        notes = list(self._folder.iterdir())
        if len(notes) > _MOST:
            for path in sorted(notes, key=lambda each: each.stat().st_mtime)[: len(notes) - _MOST]:
                path.unlink(missing_ok=True)
