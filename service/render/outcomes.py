"""What came out, on one line; and what is said where an output has no value."""

from __future__ import annotations

from compiler.runtime.answers import Finding, Status
from compiler.runtime.words import label
from service.render.styled import Segment, bad, good, warn
from service.render.values import on_one_line, value_words

OUTCOMES = {
    Status.SILENT: warn("the text gives no answer"),
    Status.CONFLICT: bad("the text gives more than one answer"),
    Status.REFUSED: bad("these facts are not admitted"),
}


def title(finding: Finding) -> str:
    """What is found, in words: what is `unmet` in a called scope is "incentive, unmet" to its caller."""
    return ", ".join(map(label, finding.variable.split(".")))


def outcome(finding: Finding) -> Segment:
    """What came out on one line: the value, or why there is none."""
    return good(on_one_line(value_words(finding))) if finding.status is Status.VALUE else OUTCOMES[finding.status]
