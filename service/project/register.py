"""What is accepted with a reason, in a TOML file beside the rule files of a law: an entry a thing, under its mark.

`survivors.toml` and `findings.toml` are such files. People write reasons into them by hand too, so that each mistake in
one is told with its place and a way out.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, Generic, Protocol, TypeVar

from service.project.files import Project
from service.project.writing import write_atomically

#: Marks that stand in square brackets as they are; others are quoted.
_BARE = re.compile(r"[A-Za-z0-9_-]+")


class Unacceptable(Exception):
    """A file of accepted things cannot be read or written. The message is for people."""


class Entry(Protocol):
    """What a register holds: entries are written in the order of their place, then of their mark."""

    @property
    def fingerprint(self) -> str: ...

    @property
    def place(self) -> str: ...


Kept = TypeVar("Kept", bound=Entry)


@dataclass(frozen=True, slots=True)
class Register(Generic[Kept]):
    """The form of such a file: its name, the lines at its head, and its entries. `parts` are the lines of an entry, the
    `optional` ones left out where they are empty; `make` makes an entry from its mark and its parts. `thing` is what is
    accepted, in a word, and `why` what its reason has to say."""

    name: str
    head: str
    parts: tuple[str, ...]
    make: Callable[..., Kept]
    thing: str
    why: str
    optional: frozenset[str] = frozenset()

    def file_of(self, project: Project, rule_file: str) -> Path:
        """The file that belongs to a rule file, by the rule file's path as people see it."""
        folder = PurePosixPath(rule_file).parent
        return (Path(folder) if project.is_loose else project.root / folder) / self.name

    def beside(self, project: Project, rule_files: Iterable[str]) -> list[tuple[str, Kept]]:
        """The entries beside some rule files, each with its file as people see it. Raises `Unacceptable`."""
        files = sorted({self.file_of(project, each) for each in rule_files})
        return [(project.shown(file), each) for file in files for each in self.read(project, file)]

    def read(self, project: Project, path: Path) -> tuple[Kept, ...]:
        """The entries of a file, none where there is no such file. Raises `Unacceptable`."""
        shown = project.shown(path)
        try:
            found = tomllib.loads(path.read_text("utf-8"))
        except FileNotFoundError:
            return ()
        except OSError as problem:
            raise Unacceptable(f"`{shown}` cannot be read: {problem.strerror or problem}.") from None
        except UnicodeDecodeError:
            raise Unacceptable(f"`{shown}` is not UTF-8: save it as UTF-8 in your editor.") from None
        except tomllib.TOMLDecodeError as problem:
            raise Unacceptable(
                f"`{shown}` cannot be read: {problem}. An entry is a line with its fingerprint in square brackets, and "
                f'below it lines such as `reason = "…"`. Mend it, or take the entry away and accept the {self.thing} '
                "anew."
            ) from None
        return tuple(self._entry(fingerprint, data, shown) for fingerprint, data in found.items())

    def _entry(self, fingerprint: str, data: object, shown: str) -> Kept:
        if not isinstance(data, dict):
            raise Unacceptable(
                f"`{fingerprint}` in `{shown}` is no entry: it stands in square brackets, on a line alone."
            )
        unknown = [each for each in data if each not in self.parts]
        if unknown:
            listed = ", ".join(self.parts)
            raise Unacceptable(f"The entry `{fingerprint}` in `{shown}` has `{unknown[0]}`: there are {listed}.")
        for each in self.parts:
            if not isinstance(data.get(each, "" if each in self.optional else None), str):
                raise Unacceptable(f'The entry `{fingerprint}` in `{shown}` lacks `{each} = "…"`.')
        if not data["reason"].strip():
            raise Unacceptable(f"The entry `{fingerprint}` in `{shown}` gives no reason: say {self.why}.")
        return self.make(fingerprint, *(data.get(each, "") for each in self.parts))

    def write(self, project: Project, path: Path, entries: Iterable[Kept]) -> str:
        """Writes the entries, by place, and gives the file's name as people see it. Raises `Unacceptable`."""
        rows = "".join(
            f"\n[{_mark(each.fingerprint)}]\n" + "".join(self._lines(each))
            for each in sorted(entries, key=lambda entry: (entry.place, entry.fingerprint))
        )
        try:
            write_atomically(path, (self.head + rows).encode("utf-8"))
        except OSError as problem:
            raise Unacceptable(f"`{project.shown(path)}` cannot be written: {problem.strerror or problem}.") from None
        return project.shown(path)

    def add(self, project: Project, found: Mapping[Path, Iterable[Kept]]) -> list[str]:
        """Writes entries into their files, in the place of those of the same mark, and gives the files' names. Raises
        `Unacceptable`."""
        written = []
        for path, entries in sorted(found.items()):
            old = {each.fingerprint: each for each in self.read(project, path)}
            new = {each.fingerprint: each for each in entries}
            written.append(self.write(project, path, {**old, **new}.values()))
        return written

    def _lines(self, entry: Any) -> Iterator[str]:
        for part in self.parts:
            value = getattr(entry, part)
            if value or part not in self.optional:
                yield f"{part} = {json.dumps(value, ensure_ascii=False)}\n"


def _mark(fingerprint: str) -> str:
    return fingerprint if _BARE.fullmatch(fingerprint) else json.dumps(fingerprint, ensure_ascii=False)
