"""How far a run has come, noted beside its answers, so that the same command goes on after an interruption."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

from service.project.writing import write_atomically

#: How much of a table's beginning and end is read to know it again.
_SAMPLE = 65_536


@dataclass(slots=True)
class Progress:
    """What is done: rows read, answered and set aside, and the marks up to which both files are confirmed. `counts` has
    for each output how often it came to each outcome."""

    rows: int = 0
    end: int = 0
    bad: int = 0
    answers_mark: int = 0
    bad_mark: int = 0
    counts: dict[str, dict[str, int]] = field(default_factory=dict)


class Changed(Exception):
    """An unfinished run that this command does not continue. The message is for people."""


@dataclass(frozen=True, slots=True)
class Journal:
    """The note of a run that writes to `answers`; `identity` tells one question, table and law from another."""

    answers: Path
    identity: str

    @property
    def path(self) -> Path:
        return self.answers.with_name(f".{self.answers.name}.progress")

    def read(self) -> Progress | None:
        """How far an interrupted run has come, None where there is none. Raises `Changed` where it was another run."""
        try:
            noted: Any = json.loads(self.path.read_text("utf-8"))
            progress = Progress(**noted["progress"])
        except FileNotFoundError:
            return None
        except (OSError, ValueError, TypeError, KeyError):
            raise Changed(f"The note on an unfinished run, `{self.path}`, cannot be read.") from None
        if noted.get("identity") != self.identity:
            raise Changed(
                f"An unfinished run to `{self.answers}` was made with other facts, another question, "
                "other options or other rules."
            )
        return progress

    def write(self, progress: Progress) -> None:
        noted = {"identity": self.identity, "progress": asdict(progress)}
        write_atomically(self.path, json.dumps(noted).encode())

    def remove(self) -> None:
        self.path.unlink(missing_ok=True)


def identity_of(table: Path, *parts: str) -> str:
    """A fingerprint of a table, by its size, beginning and end, and of what it is asked."""
    digest = sha256("\0".join(parts).encode())
    size = table.stat().st_size
    digest.update(str(size).encode())
    with table.open("rb") as stream:
        digest.update(stream.read(_SAMPLE))
        stream.seek(max(0, size - _SAMPLE))
        digest.update(stream.read(_SAMPLE))
    return digest.hexdigest()
