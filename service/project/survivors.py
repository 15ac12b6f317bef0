"""Changes that no case can notice, accepted with a reason: `survivors.toml` beside the rule files of a law."""

from __future__ import annotations

from dataclasses import dataclass

from service.project.register import Register

_HEAD = """\
# Changes of the rules that no case can notice, each with the reason why that is right. `kotmai mutate --accept` adds
# to this file, and `kotmai mutate` reports an entry whose rule reads differently now, or that a case notices.
"""


@dataclass(frozen=True, slots=True)
class Accepted:
    """A change that is accepted; `fingerprint` is that of the place and of how it read before and after."""

    fingerprint: str
    place: str
    was: str
    now: str
    reason: str


SURVIVORS = Register(
    "survivors.toml", _HEAD, ("place", "was", "now", "reason"), Accepted, "change", "why no case can notice it"
)
