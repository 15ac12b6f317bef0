"""The shape of a catalogue entry."""

from __future__ import annotations

from enum import Enum

from dsl.records import record


class Severity(Enum):
    """Errors stop compilation; warnings never do."""

    ERROR = "error"
    WARNING = "warning"


@record
class Entry:
    """The words of one kind of mistake.

    `message` is one sentence that a lawyer understands, `help` the way out ("" where none is known in general);
    both are `str.format` templates over a diagnostic's data. `failing` and `mended` are a short rule text that
    gives this diagnostic and the same text put right: the documentation shows both and the tests run both.
    """

    message: str
    help: str = ""
    explanation: str = ""
    failing: str = ""
    mended: str = ""
    severity: Severity = Severity.ERROR
