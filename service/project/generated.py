"""What stands in `generated/`: written whole and atomically, known by its fingerprints, trusted only while it is fresh.

Each target (`service.project.targets`) has a folder: Python `generated/` itself, another one a folder in it.
`manifest.json` in it holds the SHA-256 of every rule file and run-time file that its evaluators were made from and of
every file written. It tells whether an evaluator still says what the rules say, and which files are ours to remove.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from importlib.util import cache_from_source
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from dsl.records import record
from service.project.files import Project, Reading, read
from service.project.tables import tables_of
from service.project.targets import ALL, PYTHON, Target, owner
from service.project.writing import write_atomically

if TYPE_CHECKING:
    from compiler.driver import Checked
    from compiler.emit.apart import Piece
    from service.project.emitted import Emitted

MANIFEST = "manifest.json"
#: What Python leaves beside modules is nobody's mistake.
_IGNORED_FOLDERS = frozenset({"__pycache__", ".mypy_cache", ".ruff_cache"})


class Colliding(Exception):
    """Two targets would write to one place. The message is for people."""


@record
class Difference:
    """How a folder differs from what the compiler would write, as paths in it with `/`."""

    stale: tuple[str, ...]
    missing: tuple[str, ...]
    extra: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.stale or self.missing or self.extra)


@record
class Written:
    """What a run of the compiler changed in a folder."""

    changed: tuple[str, ...]
    removed: tuple[str, ...]
    total: int


def files_of(checked: Checked, project: Project) -> dict[str, str]:
    """All files of the Python target with their texts, by path in `generated/`: the evaluators, their run-time library
    and the manifest. Raises `Colliding`."""
    return files_of_all(checked, project, (PYTHON,))


def files_of_all(
    checked: Checked, project: Project, targets: Sequence[Target], emitted: Emitted | None = None
) -> dict[str, str]:
    """The files of several targets, by path in `generated/`; with `emitted`, modules that it knows to be as they should
    be are not emitted again. Raises `Colliding` where the folder of a target is that of rules."""
    from compiler.emit.apart import Prepared

    paths = module_paths(checked, project)
    prepared = Prepared(checked.program, paths)
    plans = {target: target.plan(prepared) for target in targets}
    pieces = [_Piece(target, piece) for target, plan in plans.items() for piece in plan.pieces]
    texts = _texts(pieces, emitted)
    files: dict[str, str] = {}
    for target, plan in plans.items():
        modules = {each.piece.path: texts[each.path] for each in pieces if each.target is target}
        written = _with_manifest(checked, project, target, {**modules, **plan.others})
        if target.folder and any(path.split("/")[0] in (target.folder, f"{target.folder}.py") for path in files):
            raise Colliding(
                f"The rules in `{project.shown(project.rules)}/{target.folder}` would be written where the target "
                f"`{target.name}` goes. Call the folder or file otherwise."
            )
        files.update({target.inside(path): text for path, text in written.items()})
    return dict(sorted(files.items()))


@record
class _Piece:
    """A module of a target."""

    target: Target
    piece: Piece

    @property
    def path(self) -> str:
        return self.target.inside(self.piece.path)


def _texts(pieces: Sequence[_Piece], emitted: Emitted | None) -> dict[str, str]:
    """The texts of pieces of all targets, by path in `generated/`. What has to be made is made by several processes,
    what takes longest first, so that none of them waits for another at the end."""
    from service.project.forked import forked

    known = {each.path: emitted.text(each.target, each.path, each.piece.part) if emitted else None for each in pieces}
    left = sorted((each for each in pieces if known[each.path] is None), key=lambda each: -each.piece.weight)
    made = forked(lambda number: left[number].piece.made(), len(left))
    found = {each.path: text for each, text in zip(left, made, strict=True)}
    return found | {path: text for path, text in known.items() if text is not None}


def _with_manifest(checked: Checked, project: Project, target: Target, modules: Mapping[str, str]) -> dict[str, str]:
    """All files of a target, by path in its folder: its modules, the implementations of external ones, its run-time
    library and the manifest. Raises `Colliding`."""
    from compiler.defaults.askable import askable
    from service.project.external import sources

    paths = module_paths(checked, project)
    files = {**modules, **target.copies(checked.program, project, paths), **runtime_files(target)}
    rules = [each.document.source for each in checked.files]
    places = target.module_paths(paths)
    manifest = {
        "note": "Written by `kotmai compile`; do not edit. It tells whether these files are fresh.",
        "rules": {each.document.source.path: digest(each.document.source.text) for each in checked.files},
        "runtime": runtime_digest(target),
        "tables": {each.path: digest(each.text) for each in tables_of(project, rules).texts},
        "external": {path: digest(text) for path, text in sources(checked.program, project, target.ending).items()},
        "scopes": [
            {"module": each.name.module, "name": each.name.name, "file": f"{places[each.name.module]}{target.ending}"}
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


def runtime_digest(target: Target = PYTHON) -> str:
    """The fingerprint of the run-time library that generated code carries a copy of."""
    return digest("\0".join(f"{path}\0{text}" for path, text in runtime_files(target).items()))


def runtime_files(target: Target) -> dict[str, str]:
    """The run-time library by path in the target's folder: a copy, letter by letter, of the compiler's."""
    folder = Path(__file__).resolve().parents[2] / target.runtime
    return {f"runtime/{path.name}": path.read_text("utf-8") for path in sorted(folder.glob(f"*{target.ending}"))}


def is_fresh(project: Project, targets: Sequence[Target] = (PYTHON,)) -> bool:
    """Whether targets in `generated/` were made from these very rules and run-time libraries, and not touched since."""
    manifests = [(target, project.generated / target.folder) for target in targets]
    found = [(target, folder, _manifest(folder)) for target, folder in manifests]
    if not all(manifest for _, _, manifest in found):
        return False
    reading: Reading = read(project, project.rule_files())
    rules = {each.path: digest(each.text) for each in reading.texts}
    tables = {each.path: digest(each.text) for each in tables_of(project, reading.texts).texts}
    return not reading.troubles and all(
        manifest.get("rules") == rules
        and manifest.get("runtime") == runtime_digest(target)
        and manifest.get("tables") == tables
        and all(_digest_of(project.root / path) == known for path, known in _files(manifest, "external").items())
        and all(_digest_of(folder / path) == known for path, known in _files(manifest).items())
        for target, folder, manifest in found
    )


def difference(folder: Path, files: Mapping[str, str], targets: Sequence[Target] = ALL) -> Difference:
    """How a folder differs from what should stand in it; only what belongs to `targets` is looked at."""
    present = {path for path in _present(folder) if owner(path) in targets}
    stale = tuple(path for path in files if path in present and _digest_of(folder / path) != digest(files[path]))
    missing = tuple(path for path in files if path not in present)
    return Difference(stale, missing, tuple(sorted(present - files.keys())))


def foreign_files(folder: Path, files: Mapping[str, str]) -> tuple[str, ...]:
    """The files that writing would overwrite though no earlier run wrote them."""
    ours = _ours(folder)
    return tuple(path for path in difference(folder, files).stale if path not in ours)


def write(folder: Path, files: Mapping[str, str], targets: Sequence[Target] = ALL) -> Written:
    """Make a folder hold the files: write those that differ, each atomically, and remove those of `targets` that an
    earlier run wrote and this one does not. Files of other origin stay. Raises `OSError` where the disk refuses."""
    ours = _ours(folder)
    found = difference(folder, files, targets)
    changed = (*found.stale, *found.missing)
    for path in sorted(changed, key=lambda path: (PurePosixPath(path).name == MANIFEST, path)):
        _write_module(folder / path, files[path])
    removed = tuple(path for path in found.extra if path in ours)
    for path in removed:
        (folder / path).unlink()
        _remove_empty(folder, (folder / path).parent)
    return Written(tuple(sorted(changed)), removed, len(files))


def _ours(folder: Path) -> set[str]:
    """What earlier runs wrote, of any target, their manifests among it."""
    found = {MANIFEST}
    for target in ALL:
        manifest = _manifest(folder / target.folder)
        if manifest:
            found.update(target.inside(path) for path in (MANIFEST, *_files(manifest)))
    return found


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
