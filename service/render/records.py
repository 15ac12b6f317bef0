"""A replayed decision record in words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from service.records.verify import Difference, Verified
from service.render.styled import Line, bad, folded, good, line, quiet, strong, warn

_PARTS = {
    "record": "Changed after it was made",
    "facts": "Facts that are not taken",
    "outcome": "Other outcomes",
    "reasons": "Other reasons",
    "law": "Other words of the law",
    "rules": "Other rules",
    "calendars": "Other calendars",
    "compiler": "Another compiler",
}


def verified_lines(found: Verified, width: int) -> Iterator[Line]:
    """The verdict, then what differs, part by part."""
    on = f", made on {found.date}" if found.date else ""
    yield from folded((strong(found.scope), on), width)
    match found.verdict:
        case "confirmed":
            words = good("Confirmed: the same facts give the same answer, for the same reasons, under the same rules.")
        case "same outcome":
            words = warn("The same facts come to the same outcome, but not everything is as it was.")
        case "differs":
            words = bad("The record does not hold.")
    yield from folded((words,), width, "  ")
    for part, heading in _PARTS.items():
        those = [each for each in found.differences if each.part == part]
        if those:
            yield line()
            yield line(strong(heading))
            for each in those:
                yield from _lines(each, width)


def _lines(each: Difference, width: int) -> Iterator[Line]:
    place = (strong(each.path), ": ") if each.path and each.part not in ("record", "facts") else ()
    yield from folded((*place, each.says), width, "  ", "    ")
    if each.part == "outcome" and (each.recorded is not None or each.now is not None):
        yield from folded((quiet("recorded: "), _told(each.recorded)), width, "    ", "      ")
        yield from folded((quiet("today:    "), _told(each.now)), width, "    ", "      ")


def _told(outcome: Any) -> str:
    """An outcome on one line, as JSON has it."""
    import json

    if not isinstance(outcome, dict):
        return "no such output" if outcome is None else json.dumps(outcome, ensure_ascii=False)
    if outcome.get("status") != "value":
        return str(outcome.get("status"))
    return json.dumps(outcome.get("value"), ensure_ascii=False)
