"""The targets: the forms in which evaluators are written to `generated/`, and which of them a project wants.

A project says so in the `pyproject.toml` beside its rules; without a word about it, it wants Python:

    [tool.kotmai]
    targets = ["python", "javascript"]
"""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Final

from dsl.records import record
from service.project.files import Project

if TYPE_CHECKING:
    from compiler.defaults.tree import Program
    from compiler.emit.apart import Plan, Prepared

SETTINGS: Final = "pyproject.toml"


class BadTargets(Exception):
    """The targets that a project, or a command, names cannot be used. The message is for people."""


@record
class Target:
    """One form of the evaluators. `folder` is where it goes in `generated/`, "" for the folder itself; `emitter` the
    module whose `plan` says which files there are and how each is made; `runtime` the folder of its run-time library;
    `ending` the suffix of its modules; `needs` names the targets that it stands on."""

    name: str
    folder: str
    emitter: str
    runtime: str
    ending: str
    needs: tuple[str, ...] = ()

    def plan(self, prepared: Prepared) -> Plan:
        """The files of the modules, by path in the target's folder, each to be made apart from the others."""
        plan: Plan = importlib.import_module(self.emitter).plan(prepared)
        return plan

    def module_paths(self, paths: Mapping[str, str]) -> dict[str, str]:
        """Where each module goes in the target's folder, without suffix."""
        from compiler.emit.names import module_path

        return {name: module_path(paths, name) for name in paths}

    def copies(self, program: Program, project: Project, paths: Mapping[str, str]) -> dict[str, str]:
        """The implementations of external modules, by path in the target's folder; only Python has them."""
        from service.project.external import copies

        return copies(program, project, paths) if self is PYTHON else {}

    def inside(self, path: str) -> str:
        """A path of the target's folder as a path in `generated/`."""
        return f"{self.folder}/{path}" if self.folder else path


PYTHON: Final = Target("python", "", "compiler.emit.to_python", "compiler/runtime", ".py")
JAVASCRIPT: Final = Target(
    "javascript", "javascript", "compiler.javascript.to_javascript", "compiler/javascript/runtime", ".js"
)
COLUMNS: Final = Target(
    "columns", "columns", "compiler.columns.to_columns", "compiler/columns/runtime", ".py", needs=("python",)
)
#: All targets, in the order in which they are written.
ALL: Final = (PYTHON, COLUMNS, JAVASCRIPT)
_NAMED: Final = {each.name: each for each in ALL}
_FOLDERS: Final = {each.folder: each for each in ALL}


def owner(path: str) -> Target:
    """Whose folder a path in `generated/` lies in."""
    return _FOLDERS.get(path.split("/")[0], PYTHON) if "/" in path else PYTHON


def named(names: Iterable[str]) -> tuple[Target, ...]:
    """Targets by their names, in the order of `ALL`. Raises `BadTargets` for a name that is none."""
    wanted = list(names)
    for name in wanted:
        if name not in _NAMED:
            listed = ", ".join(f"`{each}`" for each in _NAMED)
            raise BadTargets(f"There is no target `{name}`; there {_is_or_are(len(_NAMED))} {listed}.")
    return tuple(each for each in ALL if each.name in wanted)


def wanted(project: Project) -> tuple[Target, ...]:
    """The targets that a project wants. Raises `BadTargets` where its settings cannot be read."""
    path = project.root / SETTINGS
    if project.is_loose or not path.is_file():
        return (PYTHON,)
    import tomllib

    try:
        settings = tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as problem:
        raise BadTargets(f"`{SETTINGS}` beside the rules cannot be read: {problem}.") from None
    tool = settings.get("tool", {})
    own = tool.get("kotmai", {}) if isinstance(tool, dict) else {}
    where = f"`{SETTINGS}`, [tool.kotmai]"
    if not isinstance(own, dict):
        raise BadTargets(f'{where} is a table; `targets = ["python"]` stands beneath it.')
    for name in own:
        if name != "targets":
            raise BadTargets(f"{where}: `{name}` means nothing here; there is `targets`.")
    names = own.get("targets", [PYTHON.name])
    if not isinstance(names, list) or not names or not all(isinstance(each, str) for each in names):
        raise BadTargets(f'{where}: `targets` is a list of names, at least one: ["python"].')
    try:
        found = named(names)
    except BadTargets as problem:
        raise BadTargets(f"{where}: {problem}") from None
    for each in found:
        for needed in each.needs:
            if needed not in names:
                raise BadTargets(f"{where}: the target `{each.name}` stands on `{needed}`: name that too.")
    return found


def _is_or_are(number: int) -> str:
    return "is" if number == 1 else "are"
