"""What the analysis finds and the text is meant to leave so, accepted with a reason: `findings.toml` beside the rule
files of a law."""

from __future__ import annotations

from dataclasses import dataclass

from service.project.register import Register

_HEAD = """\
# What `kotmai analyse` finds in the rules and is to stand: gaps that the law itself leaves, conflicts that only a
# legislator can settle. Each with what was found, the reason why it stands, and the provision that the reason is about.
# `kotmai analyse --accept` adds to this file, and `kotmai analyse` reports an entry that is found no more.
"""


@dataclass(frozen=True, slots=True)
class Accepted:
    """A finding that is accepted: `fingerprint` is its key, `kind` as on the command line, `scope` with its module,
    `found` its sentence when it was accepted, `provision` the anchor that the reason speaks of ("" for none)."""

    fingerprint: str
    kind: str
    scope: str
    variable: str
    found: str
    provision: str
    reason: str

    @property
    def place(self) -> str:
        """What it is about, as in `Part_4.Warranty.amount`."""
        return f"{self.scope}.{self.variable}" if self.variable else self.scope


FINDINGS = Register(
    "findings.toml",
    _HEAD,
    ("kind", "scope", "variable", "found", "provision", "reason"),
    Accepted,
    "finding",
    "why it is to stand",
    frozenset({"variable", "found", "provision"}),
)
