"""What a check said, kept until something that it depends on changes: an editor asks after every save.

Kept in the user's cache folder, one small file a question. An entry counts only while the compiler and every file read
are what they were, and the folders looked into hold the same names; anything odd about it, and the check runs anew.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Said:
    """What a command printed, styles included, and its exit code."""

    text: str
    code: int


def recall(question: Sequence[str]) -> Said | None:
    """What was said to the same question, if nothing has changed since."""
    try:
        kept = json.loads(_entry(question).read_text("utf-8"))
        same = kept["compiler"] == _compiler() and all(_file(Path(p)) == was for p, was in kept["files"].items())
        if same and all(_folder(Path(p)) == was for p, was in kept["folders"].items()):
            return Said(str(kept["text"]), int(kept["code"]))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        pass
    return None


def remember(question: Sequence[str], files: Iterable[Path], said: Said) -> None:
    """Keeps what was said, with all that it depends on; where the disk refuses, nothing is kept."""
    read = sorted({path.resolve() for path in files})
    folders = sorted({path.parent for path in read})
    kept = {
        "compiler": _compiler(),
        "files": {str(path): _file(path) for path in read},
        "folders": {str(path): _folder(path) for path in folders},
        "text": said.text,
        "code": said.code,
    }
    entry = _entry(question)
    try:
        entry.parent.mkdir(parents=True, exist_ok=True)
        beside = entry.with_suffix(f".{os.getpid()}")
        beside.write_text(json.dumps(kept), "utf-8")
        beside.replace(entry)
    except OSError:
        return


def _entry(question: Sequence[str]) -> Path:
    cache = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    name = sha256("\0".join(question).encode("utf-8", "surrogateescape")).hexdigest()
    return Path(cache) / "kotmai" / "said" / f"{name}.json"


def _file(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


def _folder(path: Path) -> list[str]:
    return sorted(os.listdir(path))


def _compiler() -> list[list[object]]:
    """The compiler's own files as the file system dates them: reading them all would take longer than is saved."""
    root = Path(__file__).resolve().parents[2]
    found: list[list[object]] = []
    for package in ("dsl", "compiler", "service"):
        for folder, _, names in os.walk(root / package):
            dated = (os.stat(os.path.join(folder, name)) for name in names if not name.endswith(".pyc"))
            found.append([folder, sum(each.st_mtime_ns for each in dated), len(names)])
    return sorted(found, key=str)
