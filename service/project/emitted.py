"""Modules that need not be emitted again: what their texts were made from is what it was.

After a run it is noted in `.build/`, for each file of a module, what it was made from and what came of it, both as
fingerprints (`compiler.emit.apart`). The text itself stands in `generated/` and is read there, if it still is what was
written. So a drafter who changes one article waits for what that article reaches into, not for the whole law. A note
that cannot be read, or was written by another compiler, says nothing, and all is emitted.
"""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Mapping
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from service.project.files import Project
from service.project.generated import digest
from service.project.stamp import compiler_fingerprint
from service.project.targets import Target
from service.project.writing import write_atomically

if TYPE_CHECKING:
    from compiler.emit.apart import Part

_NOTE: Final = "emitted.json"


class Emitted:
    """The modules in `generated/` that are as they should be."""

    def __init__(self, project: Project) -> None:
        self._folder = project.generated
        self._note = project.root / ".build" / _NOTE
        self._compiler = f"{sys.version} {compiler_fingerprint()}"
        self._noted = self._read()
        self._made_from: dict[str, str] = {}

    def text(self, target: Target, path: str, part: Part) -> str | None:
        """The text of a file, by its path in `generated/`, if it stands there and was made from the same."""
        made_from = self._made_from[path] = f"{target.name} {part.fingerprint}"
        was, written = self._noted.get(path, ("", ""))
        if was != made_from:
            return None
        try:
            found = (self._folder / path).read_bytes()
            return found.decode("utf-8") if sha256(found).hexdigest() == written else None
        except (OSError, ValueError):
            return None

    def remember(self, files: Mapping[str, str]) -> None:
        """Note what files that were asked for came to; where the disk refuses, the next run emits them again."""
        modules = {path: (made_from, digest(files[path])) for path, made_from in self._made_from.items()}
        noted = json.dumps({"compiler": self._compiler, "modules": modules})
        with contextlib.suppress(OSError):
            self._note.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self._note, noted.encode())

    def _read(self) -> dict[str, tuple[str, str]]:
        try:
            noted = json.loads(self._note.read_text("utf-8"))
            if noted["compiler"] != self._compiler:
                return {}
            return {path: (was, written) for path, (was, written) in noted["modules"].items()}
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return {}
