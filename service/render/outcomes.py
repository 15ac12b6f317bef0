"""What is said where an output has no value."""

from __future__ import annotations

from compiler.runtime.answers import Status
from service.render.styled import bad, warn

OUTCOMES = {
    Status.SILENT: warn("the text gives no answer"),
    Status.CONFLICT: bad("the text gives more than one answer"),
    Status.REFUSED: bad("these facts are not admitted"),
}
