"""What the analysis finds, kept by scope: a scope that reads as before, with all that it reaches, is not asked again.

The notes stand in `.build/analysed/`, a file a scope, named by a fingerprint of the scope, of all declarations that it
reaches, of the compiler's own code and of the solver's version (`service.project.reached`). Of a scope that reads
otherwise most questions are often the same as before: what the solver said to them stands in `.build/asked/`, a file a
scope, named by the scope, the code and the solver (`compiler.analyse.said`).
"""

from __future__ import annotations

import contextlib
import os
import pickle
from collections.abc import Callable, Sequence
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Final, TypeAlias

from compiler.analyse.called import with_functions
from compiler.analyse.said import Answers, Said
from compiler.analyse.solver import NoSolver as NoSolver
from compiler.analyse.tree import Kind, Report
from compiler.types import QualifiedName
from service.project.files import Project
from service.project.forked import forked
from service.project.loading import Loaded
from service.project.notes import read_note, tidy
from service.project.reached import Reach, Reached
from service.project.stamp import compiler_fingerprint
from service.project.writing import write_atomically

if TYPE_CHECKING:
    from pathlib import Path

    from compiler.driver import Checked

#: What analyses one scope, or compares it with the one of that name in another version.
Analyse: TypeAlias = Callable[[QualifiedName], Report]
#: Told how many scopes are done, of how many.
Tell: TypeAlias = Callable[[int, int], None]

_FOLDER: Final = "analysed"
_ASKED: Final = "asked"
#: More notes than this are not kept in a folder: the oldest go.
_MOST: Final = 2_000


def solver() -> str:
    """The version of the solver, "" where none is installed."""
    try:
        return version("z3-solver")
    except PackageNotFoundError:
        return ""


def analyser(checked: Checked, answers: Answers | None = None) -> Analyse:
    """What analyses the scopes of a program; with `answers` the solver is not put questions again that it was put
    before. Raises `NoSolver`."""
    if not solver():
        raise NoSolver
    from compiler.analyse.analyse import Analyser

    return Analyser(checked.program, names=checked.lookup, answers=answers).of


def answers_of(project: Project) -> Answers:
    """What the solver said in earlier runs."""
    return _Asked(project)


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
    reach = _reach(loaded)
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
    if kept:
        reach.keep()
        if left:
            kept.tidy()
    return with_functions(loaded.checked.program, merged([found[name] for name in scopes]))


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
    reach = _reach(loaded)

    def work(number: int) -> bytes:
        return reach.of(scopes[number]).written(compare(scopes[number]))

    found = []
    for name, note in zip(scopes, forked(work, len(scopes), jobs), strict=True):
        found.append(reach.of(name).read(note))
        tell(len(found), len(scopes))
    return merged(found)


def _reach(loaded: Loaded) -> Reach:
    return Reach(loaded, _code())


def _code() -> str:
    """What stands for all that analyses."""
    return f"{compiler_fingerprint()} {solver()}"


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
        tuple(each for report in reports for each in report.called),
    )


# Notes ----------------------------------------------------------------------------------------------------------------


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

    def tidy(self) -> None:
        """Takes away what nobody has asked for the longest."""
        for name in (_FOLDER, _ASKED):
            with contextlib.suppress(OSError):
                tidy(self._folder.with_name(name), _MOST)


class _Asked:
    """What the solver said in earlier runs; a note that cannot be read says nothing."""

    def __init__(self, project: Project) -> None:
        self._folder = project.root / ".build" / _ASKED
        self._code = _code()

    def of(self, scope: QualifiedName) -> Sequence[Sequence[Said]]:
        try:
            one, other = found = read_note(self._note(scope).read_bytes())
            is_note = all(isinstance(each, Said) for each in (*one, *other))
        except (OSError, ValueError, TypeError):
            return ()
        return found if is_note else ()

    def keep(self, scope: QualifiedName, said: Sequence[Sequence[Said]]) -> None:
        with contextlib.suppress(OSError):
            write_atomically(self._note(scope), pickle.dumps(said, pickle.HIGHEST_PROTOCOL))

    def _note(self, scope: QualifiedName) -> Path:
        return self._folder / sha256(f"{self._code} {scope}".encode()).hexdigest()
