"""Whether compiling would change nothing, known without compiling.

After a run the compiler's own fingerprint and that of the manifest are noted in `.build/`, which is no part of the
project: `generated/` itself must not change when only the compiler's comments do.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from hashlib import sha256
from pathlib import Path

from service.project.files import Project
from service.project.generated import MANIFEST, is_fresh
from service.project.targets import ALL, Target

#: The packages whose code decides what is written.
_PACKAGES = ("dsl", "compiler", "service/project")


def is_current(project: Project, targets: Sequence[Target]) -> bool:
    """Whether all targets of a project in `generated/` are fresh and were written by this very compiler."""
    try:
        noted = _note(project).read_text("utf-8")
    except (OSError, ValueError):
        return False
    return noted == _stamp(project, targets) and is_fresh(project, targets)


def remember(project: Project, targets: Sequence[Target]) -> None:
    """Note that `generated/`, with all targets of the project, was written by this compiler; where the disk refuses,
    the next run compiles again."""
    try:
        _note(project).parent.mkdir(parents=True, exist_ok=True)
        _note(project).write_text(_stamp(project, targets), "utf-8")
    except OSError:
        return


def _note(project: Project) -> Path:
    return project.root / ".build" / "compiled"


@cache
def compiler_fingerprint() -> str:
    """What stands for all code that decides what is written."""
    found = sha256()
    root = Path(__file__).resolve().parents[2]
    kinds = ("*.py", "*.js", "*.catala_*")
    for path in sorted(each for package in _PACKAGES for kind in kinds for each in (root / package).rglob(kind)):
        found.update(path.read_bytes())
        found.update(b"\0")
    return found.hexdigest()


def _stamp(project: Project, targets: Sequence[Target]) -> str:
    digest = sha256(compiler_fingerprint().encode())
    for target in ALL:
        manifest = project.generated / target.folder / MANIFEST
        digest.update(f"{target.name}{target in targets}".encode())
        digest.update(manifest.read_bytes() if manifest.is_file() else b"")
    return digest.hexdigest()
