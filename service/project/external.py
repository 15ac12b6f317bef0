"""The Python files of external modules: found beside the rules, imported when the first function is asked for.

`> Module Prorata external` in `prorata.catala_en` is implemented by `prorata.py` in the same folder: a plain function
for each declared function, a plain value for each declared constant, and for each external type a function of the
type's name that makes a value of it from JSON, all under the declared names. The file may import the run-time library
as its copy in `generated/` does: relative to the folder of the rules, `from .runtime.schema import Present` in a file
that stands directly in it.
"""

from __future__ import annotations

import importlib
import importlib.util
import itertools
import pkgutil
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from service.project.files import Project
from service.project.neighbours import module_name

if TYPE_CHECKING:
    from compiler.defaults.tree import Module, Program
    from compiler.types import QualifiedName

_PACKAGES = itertools.count(1)


def implementation_of(rules: Path, ending: str = ".py") -> Path | None:
    """The file of Python, or of another target's language, beside a rule file, if there is one."""
    path = rules.with_name(f"{rules.name.split('.')[0]}{ending}")
    return path if path.is_file() else None


def sources(program: Program, project: Project, ending: str = ".py") -> dict[str, str]:
    """The implementations of a program's external modules: their texts, by their paths as people see them."""
    found = (implementation_of(_rules_of(module, project), ending) for module in _external(program))
    return {project.shown(path): path.read_text("utf-8") for path in found if path is not None}


def copies(program: Program, project: Project, paths: Mapping[str, str]) -> dict[str, str]:
    """The implementations as they go into `generated/`, by path there; one that is missing says so when it is asked."""
    from compiler.emit.names import IMPLEMENTATION, module_path

    found = {}
    for module in _external(program):
        path = implementation_of(_rules_of(module, project))
        place = module_path(paths, module.name)
        found[f"{place}{IMPLEMENTATION}.py"] = path.read_text("utf-8") if path else _missing(module.name, place)
    return found


def _external(program: Program) -> Iterator[Module]:
    """The external modules of a program that are not the standard library's."""
    from compiler.defaults.native import LIBRARY_NATIVES

    return (each for each in program.modules if each.is_external and each.name != LIBRARY_NATIVES)


def _rules_of(module: Module, project: Project) -> Path:
    return Path(module.source.path) if project.is_loose else project.root / module.source.path


def _missing(module: str, place: str) -> str:
    """What stands for an implementation that nobody has written."""
    dots = "." * (place.count("/") + 1)
    return (
        f'"""The module `{module}` is to be written in Python: put the file beside its rules, and compile again."""\n\n'
        "from typing import Any\n\n"
        f"from {dots}runtime.failures import NotImplementedInPython\n\n\n"
        "def __getattr__(name: str) -> Any:\n"
        f'    raise NotImplementedInPython("{module}", name)\n'
    )


class Natives:
    """The implementations that stand beside some rule files."""

    def __init__(self, project: Project, rule_files: Iterable[Path]) -> None:
        self._project = project
        self._rule_files = {module_name(path): path for path in rule_files}
        self._modules: dict[str, ModuleType | None] = {}
        self._package = ""

    def native(self, name: QualifiedName) -> Any:
        """What implements a declaration. Raises `NotImplementedInPython`, or `ExternalFailed` where the import does."""
        from compiler.defaults.native import library_native
        from compiler.runtime.external import unloadable
        from compiler.runtime.failures import NotImplementedInPython

        path = self.file(name.module)
        if path is None:
            return library_native(name)
        if name.module not in self._modules:
            try:
                self._modules[name.module] = self._imported(path)
            except Exception as problem:
                raise unloadable(name.module, name.name, self._project.shown(path), problem) from problem
        found = getattr(self._modules[name.module], name.name, None)
        if found is None:
            raise NotImplementedInPython(name.module, name.name)
        return found

    def file(self, module: str) -> Path | None:
        """The Python file that implements a module, if there is one."""
        rules = self._rule_files.get(module.lower())
        return implementation_of(rules) if rules is not None else None

    def _imported(self, path: Path) -> ModuleType:
        """The file as a module of a package that holds the run-time library, as `generated/` does."""
        self._package = self._package or _package_with_runtime()
        parent = self._package
        if path.resolve().is_relative_to(self._project.rules.resolve()):
            for part in path.resolve().relative_to(self._project.rules.resolve()).parts[:-1]:
                parent = f"{parent}.{part}"
                sys.modules.setdefault(parent, _package(parent))
        name = f"{parent}.{path.stem}"
        spec = importlib.util.spec_from_file_location(name, path)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        try:
            spec.loader.exec_module(module)
        except BaseException:
            del sys.modules[name]
            raise
        return module


def _package(name: str) -> ModuleType:
    package = ModuleType(name)
    package.__path__ = []
    return package


def _package_with_runtime() -> str:
    """A fresh package whose `runtime` is the compiler's own, so that values are the same on both sides."""
    import compiler.runtime

    name = f"kotmai_external_{next(_PACKAGES)}"
    sys.modules[name] = _package(name)
    sys.modules[f"{name}.runtime"] = compiler.runtime
    for each in pkgutil.iter_modules(compiler.runtime.__path__):
        sys.modules[f"{name}.runtime.{each.name}"] = importlib.import_module(f"compiler.runtime.{each.name}")
    return name
