"""What stands in `generated/`: written whole and atomically, known by its fingerprints, trusted only while it is fresh.

`manifest.json` beside the evaluators holds the SHA-256 of every rule file and run-time file they were made from and of
every file written. It tells whether an evaluator still says what the rules say, and which files are ours to remove.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from importlib.util import cache_from_source
from pathlib import Path
from typing import TYPE_CHECKING

from service.project.files import Project, Reading, read
from service.project.tables import tables_of
from service.project.writing import write_atomically

if TYPE_CHECKING:
    from compiler.driver import Checked

MANIFEST = "manifest.json"
#: What Python leaves beside modules is nobody's mistake.
_IGNORED_FOLDERS = frozenset({"__pycache__", ".mypy_cache", ".ruff_cache"})


@dataclass(frozen=True, slots=True)
class Difference:
    """How a folder differs from what the compiler would write, as paths in it with `/`."""

    stale: tuple[str, ...]
    missing: tuple[str, ...]
    extra: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.stale or self.missing or self.extra)


@dataclass(frozen=True, slots=True)
class Written:
    """What a run of the compiler changed in a folder."""

    changed: tuple[str, ...]
    removed: tuple[str, ...]
    total: int


def files_of(checked: Checked, project: Project) -> dict[str, str]:
    """All files of `generated/` with their texts: the evaluators, their run-time library and the manifest."""
    from compiler.emit.names import module_path
    from compiler.emit.to_python import emit
    from service.project.external import copies, sources
    from service.project.forked import forked
    from service.render.scopes import askable

    paths = module_paths(checked, project)
    files = {**emit(checked.program, paths, forked), **copies(checked.program, project, paths), **_runtime()}
    rules = [each.document.source for each in checked.files]
    manifest = {
        "note": "Written by `kotmai compile`; do not edit. It tells whether these files are fresh.",
        "rules": {each.document.source.path: digest(each.document.source.text) for each in checked.files},
        "runtime": runtime_digest(),
        "tables": {each.path: digest(each.text) for each in tables_of(project, rules).texts},
        "external": {path: digest(text) for path, text in sources(checked.program, project).items()},
        "scopes": [
            {"module": each.name.module, "name": each.name.name, "file": f"{module_path(paths, each.name.module)}.py"}
            for each in askable(checked.program)
        ],
        "files": {path: digest(text) for path, text in sorted(files.items())},
    }
    files[MANIFEST] = json.dumps(manifest, indent=2, ensure_ascii=False) + "\n"
    return dict(sorted(files.items()))


def module_paths(checked: Checked, project: Project) -> dict[str, str]:
    """Where each module goes in `generated/`, without suffix: where its rule file stands in `rules/`."""
    inside = project.shown(project.rules) + "/"
    paths = {module.name: module.source.path for module in checked.program.modules}
    return {name: path.removeprefix(inside).rsplit(".", 1)[0] for name, path in paths.items()}


def digest(text: str) -> str:
    """The fingerprint of a text."""
    return sha256(text.encode("utf-8", errors="surrogatepass")).hexdigest()


def runtime_digest() -> str:
    """The fingerprint of the run-time library that generated code carries a copy of."""
    return digest("\0".join(f"{path}\0{text}" for path, text in _runtime().items()))


def _runtime() -> dict[str, str]:
    """The run-time library by path in `generated/`: a copy, letter by letter, of the compiler's."""
    import compiler.runtime

    folder = Path(next(iter(compiler.runtime.__path__)))
    return {f"runtime/{path.name}": path.read_text("utf-8") for path in sorted(folder.glob("*.py"))}


def is_fresh(project: Project) -> bool:
    """Whether `generated/` was made from these very rules and run-time library, and not touched since."""
    manifest = _manifest(project.generated)
    if not manifest:
        return False
    reading: Reading = read(project, project.rule_files())
    rules = {each.path: digest(each.text) for each in reading.texts}
    if reading.troubles or manifest.get("rules") != rules or manifest.get("runtime") != runtime_digest():
        return False
    tables = {each.path: digest(each.text) for each in tables_of(project, reading.texts).texts}
    if manifest.get("tables") != tables:
        return False
    if any(_digest_of(project.root / path) != known for path, known in _files(manifest, "external").items()):
        return False
    return all(_digest_of(project.generated / path) == known for path, known in _files(manifest).items())


def difference(folder: Path, files: Mapping[str, str]) -> Difference:
    """How a folder differs from what should stand in it."""
    present = set(_present(folder))
    stale = tuple(path for path in files if path in present and _digest_of(folder / path) != digest(files[path]))
    missing = tuple(path for path in files if path not in present)
    return Difference(stale, missing, tuple(sorted(present - files.keys())))


def foreign_files(folder: Path, files: Mapping[str, str]) -> tuple[str, ...]:
    """The files that writing would overwrite though no earlier run wrote them."""
    ours = _files(_manifest(folder)).keys()
    return tuple(path for path in difference(folder, files).stale if path not in ours and path != MANIFEST)


def write(folder: Path, files: Mapping[str, str]) -> Written:
    """Make a folder hold the files: write those that differ, each atomically, and remove those that an earlier run
    wrote and this one does not. Files of other origin stay. Raises `OSError` where the disk refuses."""
    ours = _files(_manifest(folder)).keys()
    found = difference(folder, files)
    changed = (*found.stale, *found.missing)
    for path in sorted(changed, key=lambda path: (path == MANIFEST, path)):
        _write_module(folder / path, files[path])
    removed = tuple(path for path in found.extra if path in ours)
    for path in removed:
        (folder / path).unlink()
        _remove_empty(folder, (folder / path).parent)
    return Written(tuple(sorted(changed)), removed, len(files))


def _write_module(path: Path, text: str) -> None:
    """Write a file; what Python kept of its last form goes, for its clock is too coarse for files written twice."""
    write_atomically(path, text.encode("utf-8"))
    Path(cache_from_source(str(path))).unlink(missing_ok=True)


def _remove_empty(root: Path, folder: Path) -> None:
    """Remove a folder that nothing is left in, and those above it up to the root."""
    while folder != root and not _present(folder):
        for cache in folder.glob("__pycache__/*"):
            cache.unlink()
        for left in (*folder.glob("__pycache__"), folder):
            left.rmdir()
        folder = folder.parent


def _present(folder: Path) -> Iterable[str]:
    """The files in a folder, without caches."""
    return [
        path.relative_to(folder).as_posix()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not _IGNORED_FOLDERS.intersection(path.relative_to(folder).parts)
    ]


def _manifest(folder: Path) -> dict[str, object]:
    """The manifest of a folder; empty where there is none that can be read."""
    try:
        found = json.loads((folder / MANIFEST).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _files(manifest: Mapping[str, object], listed: str = "files") -> dict[str, object]:
    files = manifest.get(listed)
    inside = files if isinstance(files, dict) else {}
    return {path: known for path, known in inside.items() if isinstance(path, str) and _is_inside(path)}


def _is_inside(path: str) -> bool:
    """Whether a path of a manifest stays in its folder: a manifest edited by hand must not remove files elsewhere."""
    return not Path(path).is_absolute() and ".." not in Path(path).parts


def _digest_of(path: Path) -> str:
    try:
        return sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""
