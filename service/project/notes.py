"""Notes that runs leave for later ones in `.build/`: files that anybody may take away, and that only say what would be
worked out again."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any, Final

from dsl.source import Span

#: Whose classes a note may be made of; anything else in one, and it is not read.
_MADE_OF: Final = ("compiler.", "dsl.", "fractions.", "datetime.")


def read_note(note: bytes, span: Callable[[Any], Span] | None = None) -> Any:
    """What a note of an earlier run or another process holds; `span` gives the place that something stands for. Raises
    `ValueError` for bytes that are no note."""
    try:
        return _Unpickler(BytesIO(note), span).load()
    except Exception as problem:  # whatever pickle stumbles over
        raise ValueError("no note") from problem


def tidy(folder: Path, most: int) -> None:
    """Takes the oldest files of a folder away, where it has more than so many. Raises `OSError`."""
    notes = list(folder.iterdir())
    if len(notes) > most:
        for path in sorted(notes, key=lambda each: each.stat().st_mtime)[: len(notes) - most]:
            path.unlink(missing_ok=True)


class _Unpickler(pickle.Unpickler):
    def __init__(self, read: BytesIO, span: Callable[[Any], Span] | None) -> None:
        super().__init__(read)
        self._span = span

    def persistent_load(self, pid: Any) -> Span:
        """The place that something stands for."""
        if self._span is None:
            raise pickle.UnpicklingError("a place stands in a note without places")
        return self._span(pid)

    def find_class(self, module: str, name: str) -> Any:
        """A class that reports are made of, and no other."""
        found = super().find_class(module, name) if f"{module}.".startswith(_MADE_OF) else None
        if not isinstance(found, type):
            raise pickle.UnpicklingError(f"{module}.{name} is no part of a report")
        return found
