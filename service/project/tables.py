"""The tables of holidays that rule files name: read here, for the compiler reads no disk."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from os.path import normpath
from pathlib import Path
from typing import Protocol

from dsl.records import record
from service.project.files import Project, Text, Unreadable, read

#: What names a table in a rule file; a word too many costs a look at the disk.
_NAMED = re.compile(r'"([^"\n]{1,200}\.csv)"', re.IGNORECASE)


class _Written(Protocol):
    @property
    def path(self) -> str: ...
    @property
    def text(self) -> str: ...


@record
class Tables:
    """The tables that are there, under the paths that people see; what could not be read of them."""

    texts: tuple[Text, ...]
    troubles: tuple[Unreadable, ...]
    paths: tuple[Path, ...]


def tables_of(project: Project, texts: Iterable[_Written]) -> Tables:
    """The tables that some rule files name, each from the folder of its file; one that is not there is left out."""
    paths = tuple(dict.fromkeys(path for text in texts for path in _named(project, text) if _is_file(path)))
    reading = read(project, paths)
    return Tables(reading.texts, reading.troubles, paths)


def _named(project: Project, text: _Written) -> Iterator[Path]:
    rules = Path(text.path) if project.is_loose else project.root / text.path
    for found in _NAMED.finditer(text.text):
        yield Path(normpath(rules.parent / found.group(1)))


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # a name too long for the disk
        return False
