"""What is said of a law in a file beside its rules, as TOML: read with care, and what is wrong told to people."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Self

from service.project.files import Project


class Unreadable(Exception):
    """The file cannot be used. The message is for people."""


def table_of(path: Path, project: Project) -> dict[str, object] | None:
    """All that a file says; None where there is none. Raises `Unreadable`."""
    shown = project.shown(path)
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return None
    except OSError as problem:
        raise Unreadable(f"`{shown}` cannot be read: {problem.strerror or problem}.") from None
    except UnicodeDecodeError:
        raise Unreadable(f"`{shown}` is not UTF-8: save it as UTF-8 in your editor.") from None
    except tomllib.TOMLDecodeError as problem:
        raise Unreadable(f"`{shown}` cannot be read: {problem}.") from None


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a file: what it holds, its `name` ("" for the outermost) and what messages call the file."""

    data: Mapping[str, object]
    name: str
    shown: str

    def wrong(self, what: str) -> Unreadable:
        """What to raise of something in this table."""
        return Unreadable(f"`{self.shown}`{f', [{self.name}]' if self.name else ''}: {what}")

    def only(self, *known: str) -> None:
        """Refuse whatever else stands in it."""
        for name in self.data:
            if name not in known:
                raise self.wrong(f"`{name}` means nothing here; there are {', '.join(f'`{each}`' for each in known)}.")

    def text(self, name: str) -> str:
        """Words, their white space folded."""
        value = self.data.get(name)
        if not isinstance(value, str) or not value.strip():
            raise self.wrong(f"`{name}` is missing, or is no text in quotes.")
        return " ".join(value.split())

    def day(self, name: str) -> date:
        """A day."""
        value = self.data.get(name)
        if type(value) is not date:  # a date with a time is a `date` too
            raise self.wrong(f"`{name}` is missing, or is no day written as 2011-04-20, without quotes.")
        return value

    def table(self, name: str) -> Self | None:
        """A table inside it; None where there is none."""
        value = self.data.get(name)
        if value is None:
            return None
        if not isinstance(value, dict):
            raise self.wrong(f"`{name}` is a table: `[{name}]` stands on a line of its own.")
        return type(self)(value, name, self.shown)

    def tables(self) -> Iterator[Self]:
        """All that it holds, which must be tables."""
        for name in self.data:
            found = self.table(name)
            assert found is not None
            yield found

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of words, empty where there is none."""
        value = self.data.get(name, [])
        if not isinstance(value, list) or not all(isinstance(each, str) and each.strip() for each in value):
            raise self.wrong(f'`{name}` is a list of texts: ["…", "…"].')
        return tuple(" ".join(each.split()) for each in value)
