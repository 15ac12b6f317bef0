"""Changes that no case can notice, accepted with a reason: `survivors.toml` beside the rule files of a law."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from service.project.files import Project
from service.project.writing import write_atomically

NAME = "survivors.toml"

_HEAD = """\
# Changes of the rules that no case can notice, each with the reason why that is right. `kotmai mutate --accept` adds
# to this file, and `kotmai mutate` reports an entry whose rule reads differently now, or that a case notices.
"""
_PARTS = ("place", "was", "now", "reason")


class Unacceptable(Exception):
    """The file of accepted changes cannot be read or written. The message is for people."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """A change that is accepted; `fingerprint` is that of the place and of how it read before and after."""

    fingerprint: str
    place: str
    was: str
    now: str
    reason: str


def file_of(project: Project, rule_file: str) -> Path:
    """The file of accepted changes that belongs to a rule file, by its path as people see it."""
    folder = PurePosixPath(rule_file).parent
    return (Path(folder) if project.is_loose else project.root / folder) / NAME


def accepted(project: Project, path: Path) -> tuple[Accepted, ...]:
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
            'below it lines such as `reason = "…"`. Mend it, or take the entry away and accept the change anew.'
        ) from None
    return tuple(_entry(fingerprint, data, shown) for fingerprint, data in found.items())


def _entry(fingerprint: str, data: object, shown: str) -> Accepted:
    if not isinstance(data, dict):
        raise Unacceptable(f"`{fingerprint}` in `{shown}` is no entry: it stands in square brackets, on a line alone.")
    unknown = [each for each in data if each not in _PARTS]
    if unknown:
        raise Unacceptable(f"The entry `{fingerprint}` in `{shown}` has `{unknown[0]}`: there are {', '.join(_PARTS)}.")
    for each in _PARTS:
        if not isinstance(data.get(each), str):
            raise Unacceptable(f'The entry `{fingerprint}` in `{shown}` lacks `{each} = "…"`.')
    if not data["reason"].strip():
        raise Unacceptable(f"The entry `{fingerprint}` in `{shown}` gives no reason: say why no case can notice it.")
    return Accepted(fingerprint, *(data[each] for each in _PARTS))


def write(project: Project, path: Path, entries: Iterable[Accepted]) -> str:
    """Writes the entries, by place, and gives the file's name as people see it. Raises `Unacceptable`."""
    rows = "".join(
        f"\n[{each.fingerprint}]\n"
        + "".join(f"{part} = {json.dumps(getattr(each, part), ensure_ascii=False)}\n" for part in _PARTS)
        for each in sorted(entries, key=lambda entry: (entry.place, entry.fingerprint))
    )
    try:
        write_atomically(path, (_HEAD + rows).encode("utf-8"))
    except OSError as problem:
        raise Unacceptable(f"`{project.shown(path)}` cannot be written: {problem.strerror or problem}.") from None
    return project.shown(path)
