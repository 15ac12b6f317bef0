"""Finding the rules and reading their files."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from dsl.records import record

#: A rule file's name ends in `.catala_` and the locale of its keywords.
RULE_FILES = "*.catala_*"


class NoProject(Exception):
    """There is no folder of rules, or none where one was named. The message is for people."""


@record
class Project:
    """A folder of rules; what is generated from it stands in `generated/` beside it.

    `is_loose` for rule files that stand in no such folder: they keep the paths they were named by, and only the files
    beside them are looked at.
    """

    rules: Path
    is_loose: bool = False

    @property
    def root(self) -> Path:
        return self.rules.parent

    @property
    def generated(self) -> Path:
        return self.root / "generated"

    def rule_files(self) -> tuple[Path, ...]:
        """All rule files in an order that does not depend on the machine."""
        among = self.rules.glob(RULE_FILES) if self.is_loose else self.rules.rglob(RULE_FILES)
        found = (path for path in among if path.is_file())
        return tuple(sorted(found, key=lambda path: path.relative_to(self.rules).as_posix()))

    def shown(self, path: Path) -> str:
        """A path as people and generated code see it: from the project's root where it lies inside, with `/`."""
        if self.is_loose:
            return path.as_posix()
        try:
            return path.resolve().relative_to(self.root).as_posix()
        except ValueError:
            return path.as_posix()


@record
class Unreadable:
    """A rule file, or a part of one, that cannot be read as text; `line` and `column` count from 1, 0 if unknown."""

    path: str
    message: str
    line: int = 0
    column: int = 0


@record
class Text:
    """A rule file's words under the path that people see."""

    path: str
    text: str


@record
class Reading:
    """What reading gave: the texts, and what was wrong with the files. A text with bad bytes is read with a mark in
    their place, so that its other mistakes are found too."""

    texts: tuple[Text, ...]
    troubles: tuple[Unreadable, ...]


def find(rules: Path | None, start: Path) -> Project:
    """The project of a rules folder, or else the nearest one from `start` upwards. Raises `NoProject`."""
    if rules is not None:
        if not rules.is_dir():
            what = "is a file, not a folder" if rules.is_file() else "does not exist"
            raise NoProject(f"The rules folder `{rules}` {what}.")
        return Project(rules.resolve())
    for folder in (start.resolve(), *start.resolve().parents):
        if (folder / "rules").is_dir():
            return Project(folder / "rules")
    raise NoProject(
        f"There is no folder `rules` in {start} or above it. Go to a project that has one, "
        "or name it with --rules DIR or in KOTMAI_RULES."
    )


def find_for(path: Path, rules: Path | None) -> Project:
    """The project that a rule file stands in, or a loose one around the file. Raises `NoProject` for bad `rules`."""
    if rules is not None:
        return find(rules, path.parent)
    try:
        project = find(None, path.parent)
    except NoProject:
        return Project(path.resolve().parent, is_loose=True)
    is_inside = path.resolve().is_relative_to(project.rules)
    return project if is_inside else Project(path.resolve().parent, is_loose=True)


def read(project: Project, paths: Iterable[Path]) -> Reading:
    """The texts of the files. Raises nothing for a bad file: it is listed among the troubles."""
    texts: list[Text] = []
    troubles: list[Unreadable] = []
    for path in paths:
        shown = project.shown(path)
        try:
            raw = path.read_bytes()
        except OSError as problem:
            troubles.append(Unreadable(shown, _why(path, problem)))
            continue
        text, trouble = decoded(shown, raw)
        texts.append(Text(shown, text))
        if trouble:
            troubles.append(trouble)
    return Reading(tuple(texts), tuple(troubles))


def decoded(shown: str, raw: bytes) -> tuple[str, Unreadable | None]:
    """The text of a file's bytes; where they are not UTF-8, the first bad place too."""
    try:
        return _with_plain_breaks(raw.decode("utf-8-sig")), None
    except UnicodeDecodeError as problem:
        before = raw[: problem.start].decode("utf-8-sig", errors="replace").replace("\r\n", "\n")
        line = before.count("\n") + 1
        column = len(before) - (before.rfind("\n") + 1) + 1
        message = (
            f"This file is not UTF-8: byte 0x{raw[problem.start]:02X} stands for no letter. "
            "Save the file as UTF-8 in your editor."
        )
        marked = raw.decode("utf-8-sig", errors="replace").replace("\N{REPLACEMENT CHARACTER}", "?")
        return _with_plain_breaks(marked), Unreadable(shown, message, line, column)


def _with_plain_breaks(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _why(path: Path, problem: OSError) -> str:
    """Why a file cannot be read, in plain words."""
    match problem:
        case FileNotFoundError():
            return "This file does not exist."
        case IsADirectoryError():
            return "This is a folder; name a rule file in it."
        case PermissionError():
            return "This file may not be read: its permissions forbid it."
        case _:
            return f"This file cannot be read: {problem.strerror or problem}."
