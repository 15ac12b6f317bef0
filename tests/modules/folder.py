"""Rule files in a folder, loaded as the commands load them."""

from __future__ import annotations

from pathlib import Path

from compiler.interpret.interpreter import Interpreter
from compiler.runtime.encode import encode
from compiler.types import QualifiedName, StructureType
from service.project import Loaded, load
from service.project.files import Project


def written(folder: Path, **files: str) -> Path:
    """The folder with some files in it, named without ending, and a Python file where a name ends in `_py`."""
    for name, text in files.items():
        path = folder / (f"{name.removesuffix('_py')}.py" if name.endswith("_py") else f"{name}.catala_en")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def loaded(folder: Path, name: str = "main") -> Loaded:
    """A single file with all that it needs, as `kotmai interpret FILE` finds it."""
    return load(Project(folder, is_loose=True), [folder / f"{name}.catala_en"])


def codes(folder: Path, name: str = "main") -> list[str]:
    """The mistakes of a file and of what it needs; warnings are left aside."""
    return [each.code for each in loaded(folder, name).diagnostics if each.severity.value == "error"]


def outputs(found: Loaded, scope: str = "S", module: str = "") -> object:
    """What a scope gives, in JSON."""
    assert found.ok, [(each.code, each.message) for each in found.diagnostics]
    interpreter = Interpreter(found.checked.program)
    name = QualifiedName(module, scope)
    return encode(interpreter.schemas.of(StructureType(name)), interpreter.run(name, {}))


def code(text: str) -> str:
    """A private block."""
    return f"```catala\n{text}\n```\n"


def public(text: str) -> str:
    """A public block."""
    return f"```catala-metadata\n{text}\n```\n"


def scope(expression: str, type_: str = "integer") -> str:
    """A private scope S with one output."""
    return code(f"declaration scope S:\n  output x content {type_}\n\nscope S:\n  definition x equals {expression}")
