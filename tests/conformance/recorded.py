"""What upstream printed, read back: the box of a result, the JSON of one, and its errors with their places."""

from __future__ import annotations

import re
from dataclasses import dataclass

_BOX = re.compile(r"^┌─\[(ERROR|WARNING|RESULT)\]─[^\n]*\n(.*?)(?=^┌─\[|^#return code|\Z|^\{|^\[DEBUG\])", re.M | re.S)
_PLACE = re.compile(r"^├─➤ (.+):(\d+)\.\d+-[\d.]+:$", re.MULTILINE)
_GNU = re.compile(r"^(.+):(\d+)\.\d+-[\d.]+: \[(ERROR|WARNING)\] (?:\d+/\d+: )?(.*)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Place:
    path: str
    line: int


@dataclass(frozen=True, slots=True)
class Told:
    """An error or a warning: its first sentences on one line, and its places in their order."""

    words: str
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Recorded:
    """`result` is the box of the result without its frame, or its JSON; "" where there is none."""

    result: str
    errors: tuple[Told, ...]
    warnings: tuple[Told, ...]


def recorded(output: str, *, is_json: bool) -> Recorded:
    """Upstream's output, taken apart."""
    told: dict[str, list[Told]] = {"ERROR": [], "WARNING": []}
    result = ""
    for found in _BOX.finditer(output):
        if found[1] == "RESULT":
            result = inside(found[0])
        else:
            told[found[1]].append(_told(found[2]))
    for line in _GNU.finditer(output):
        told[line[3]].append(Told(line[4], (Place(line[1], int(line[2])),)))
    if is_json:
        result = next((each for each in output.splitlines() if each.startswith("{")), "")
    return Recorded(result, tuple(told["ERROR"]), tuple(told["WARNING"]))


def inside(box: str) -> str:
    """The lines of a result box without its frame, without the blanks at their ends."""
    lines = [each[1:].removeprefix(" ").rstrip() for each in box.splitlines() if each.startswith("│")]
    return "\n".join(lines).strip("\n")


def _told(body: str) -> Told:
    words = []
    for line in body.splitlines():
        if line.startswith(("├", "└")):
            break
        words.append(line.lstrip("│").strip())
    places = tuple(Place(found[1], int(found[2])) for found in _PLACE.finditer(body))
    return Told(" ".join(each for each in words if each), places)
