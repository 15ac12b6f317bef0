"""Which further files a rule file needs: those that it includes, and those of the modules that it uses."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from os.path import normpath
from pathlib import Path
from typing import TYPE_CHECKING

from service.project.files import RULE_FILES, Project, read

if TYPE_CHECKING:
    from dsl.literate.tree import Document, IncludeDirective

_ENDING = re.compile(r"\.catala_\w\w(\.md)?$")


#: The lines that ask for another file, in all tongues; of all rules of a project, only includes can lead out.
_ASKS = re.compile(r"^>\s*(Using|Usage|Include|Inclusion)", re.MULTILINE)
_INCLUDES = re.compile(r"^>\s*Inclu", re.MULTILINE)


def with_others(project: Project, named: Sequence[Path]) -> tuple[Path, ...]:
    """The files (without any, all rules) and, step by step, those that they include or whose modules they use. What has
    no file is left out: the compiler reports it where it is named."""
    wanted: dict[Path, Path] = {}
    waiting = list(named or project.rule_files())
    asks = _ASKS if named else _INCLUDES
    while waiting:
        path = waiting.pop(0)
        if path.resolve() in wanted:
            continue
        wanted[path.resolve()] = path
        waiting += _needed(project, path, asks)
    return tuple(wanted.values())


def module_name(path: Path) -> str:
    """The name by which a module is looked for, as its file bears it: up to case, endings left out."""
    return unicodedata.normalize("NFC", _ENDING.sub("", path.name)).lower()


def _needed(project: Project, path: Path, asks: re.Pattern[str]) -> Iterator[Path]:
    from dsl.literate.tree import IncludeDirective, UsingDirective

    for document in _documents(project, path, asks):
        for block in document.blocks:
            match block:
                case UsingDirective(name):
                    found = _file_of(name, path, project)
                    if found is not None:
                        yield found
                case IncludeDirective():
                    included = _included(block, path)
                    if included is not None:
                        yield included
                case _:
                    pass


def _documents(project: Project, path: Path, asks: re.Pattern[str]) -> Iterator[Document]:
    """The literate layer of a file; nothing where it cannot be read, or where no line asks for another file."""
    from dsl.literate.reader import read as read_literate

    for text in read(project, [path]).texts:
        if asks.search(text.text):
            yield read_literate(text.path, text.text)[0]


def _file_of(module: str, user: Path, project: Project) -> Path | None:
    """The file of a module: beside its user, or else among the project's rules."""
    wanted = unicodedata.normalize("NFC", module).lower()
    beside = sorted(user.parent.glob(RULE_FILES)) if user.parent.is_dir() else []
    return next((path for path in (*beside, *project.rule_files()) if module_name(path) == wanted), None)


def _included(directive: IncludeDirective, user: Path) -> Path | None:
    """The file that a line includes, named from the folder of the file that includes it."""
    found = Path(normpath(user.parent / directive.path))
    try:
        is_there = found.is_file()
    except OSError:  # a name too long for the disk
        return None
    return found if is_there and _ENDING.search(found.name) else None
