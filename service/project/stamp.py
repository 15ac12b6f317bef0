"""Whether compiling would change nothing, known without compiling.

After a run the compiler's own fingerprint and that of the manifest are noted in `.build/`, which is no part of the
project: `generated/` itself must not change when only the compiler's comments do.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from service.project.files import Project
from service.project.generated import MANIFEST, is_fresh

#: The packages whose code decides what is written.
_PACKAGES = ("dsl", "compiler", "service/project")


def is_current(project: Project) -> bool:
    """Whether `generated/` is fresh and was written by this very compiler."""
    try:
        noted = _note(project).read_text("utf-8")
    except (OSError, ValueError):
        return False
    return noted == _stamp(project) and is_fresh(project)


def remember(project: Project) -> None:
    """Note that `generated/` was written by this compiler; where the disk refuses, the next run compiles again."""
    try:
        _note(project).parent.mkdir(parents=True, exist_ok=True)
        _note(project).write_text(_stamp(project), "utf-8")
    except OSError:
        return


def _note(project: Project) -> Path:
    return project.root / ".build" / "compiled"


def _stamp(project: Project) -> str:
    digest = sha256()
    root = Path(__file__).resolve().parents[2]
    kinds = ("*.py", "*.catala_*")
    for path in sorted(found for package in _PACKAGES for kind in kinds for found in (root / package).rglob(kind)):
        digest.update(path.read_bytes())
        digest.update(b"\0")
    manifest = project.generated / MANIFEST
    digest.update(manifest.read_bytes() if manifest.is_file() else b"")
    return digest.hexdigest()
