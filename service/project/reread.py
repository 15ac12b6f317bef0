"""Rule files as they were read: a file whose text is as it was is not parsed again.

The notes stand in `.build/read/`, a file each, named by the file's path and text and by the compiler's own code.
"""

from __future__ import annotations

import contextlib
import os
import pickle
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from service.project.notes import read_note, tidy
from service.project.stamp import compiler_fingerprint
from service.project.writing import write_atomically

if TYPE_CHECKING:
    from compiler.reading import FileRead, RuleText
    from service.project.files import Project

_FOLDER: Final = "read"
#: More files than this are not kept: the oldest go.
_MOST: Final = 400


class Reread:
    """Reads rule files without their cases, and those that were read before by their notes."""

    def __init__(self, project: Project) -> None:
        self._folder = project.root / ".build" / _FOLDER
        self._code = compiler_fingerprint()

    def recalled(self, text: RuleText) -> FileRead | None:
        """What a file says, if it was read before; a note that cannot be read says nothing."""
        from compiler.reading import FileRead

        note = self._note(text)
        try:
            found = read_note(note.read_bytes())
        except (OSError, ValueError):
            return None
        with contextlib.suppress(OSError):
            os.utime(note)
        return found if isinstance(found, FileRead) else None

    def read(self, text: RuleText) -> FileRead:
        """What a file says, noted for the next run; where the disk refuses, that one reads it again."""
        from compiler.reading import read_file

        found = read_file(text, rules_only=True)
        with contextlib.suppress(OSError):
            write_atomically(self._note(text), pickle.dumps(found, pickle.HIGHEST_PROTOCOL))
        return found

    def tidy(self) -> None:
        """Takes away what nobody has asked for the longest."""
        with contextlib.suppress(OSError):
            tidy(self._folder, _MOST)

    def _note(self, text: RuleText) -> Path:
        said = repr((self._code, text.path, text.text))
        return self._folder / sha256(said.encode("utf-8", "surrogatepass")).hexdigest()
