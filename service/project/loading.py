"""From files to checked rules: everything, or some files and the modules they use."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from service.project.files import RULE_FILES, Project, Reading, Unreadable, read

if TYPE_CHECKING:
    from compiler.driver import Checked
    from dsl.diagnostics import Diagnostic


@dataclass(frozen=True, slots=True)
class Loaded:
    """Checked rules, and what could not be read; `asked` are the shown paths of the files that were named."""

    project: Project
    checked: Checked
    troubles: tuple[Unreadable, ...]
    asked: tuple[str, ...]

    @property
    def ok(self) -> bool:
        return self.checked.ok and not self.troubles

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        return self.checked.diagnostics


def load(project: Project, paths: Iterable[Path] = ()) -> Loaded:
    """Read and check the files and the modules they use; without files, all rules of the project."""
    from compiler.driver import RuleText, check

    named = tuple(paths)
    wanted = _with_modules(project, named) if named else project.rule_files()
    reading = read(project, wanted)
    checked = check([RuleText(each.path, each.text) for each in reading.texts])
    return Loaded(project, checked, reading.troubles, tuple(project.shown(path) for path in named or wanted))


def _with_modules(project: Project, named: tuple[Path, ...]) -> tuple[Path, ...]:
    """The named files and, step by step, the files of the modules that they use. A module without a file is left out:
    the compiler reports it where it is used."""
    wanted: dict[Path, Path] = {}
    waiting = list(named)
    while waiting:
        path = waiting.pop(0)
        if path.resolve() in wanted:
            continue
        wanted[path.resolve()] = path
        for module in _uses(read(project, [path])):
            found = _file_of(module, path, project)
            if found is not None:
                waiting.append(found)
    return tuple(wanted.values())


def _uses(reading: Reading) -> tuple[str, ...]:
    """The modules that a file names in its `> Using` lines."""
    from dsl.literate.reader import read as read_literate
    from dsl.literate.tree import UsingDirective

    return tuple(
        block.name
        for text in reading.texts
        for block in read_literate(text.path, text.text)[0].blocks
        if isinstance(block, UsingDirective)
    )


def _file_of(module: str, user: Path, project: Project) -> Path | None:
    """The file of a module: named as it up to case, beside its user or else among the project's rules."""
    beside = sorted(user.parent.glob(RULE_FILES)) if user.parent.is_dir() else []
    for path in (*beside, *project.rule_files()):
        if path.stem.lower() == module.lower():
            return path
    return None
