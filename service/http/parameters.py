"""The parameters of an address: each endpoint knows its own, and refuses any other with the near name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any
from urllib.parse import parse_qsl

from dsl.diagnostics.suggest import did_you_mean
from service.asking.readings import parted
from service.http.asking import Options
from service.http.limits import Limits
from service.http.problems import Trouble

#: The parameters of each endpoint.
OF_ASK = ("reasons", "all-readings", "at-most", "reading", "record", "date")
OF_BATCH = ("reading", "keep")
OF_TIMELINE = ("for", "reading")


def options(query: bytes, known: tuple[str, ...], limits: Limits) -> Options:
    """What the parameters ask for. Raises `Trouble`."""
    if not query:
        return Options()
    found: dict[str, Any] = {}
    try:
        pairs = parse_qsl(query.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=64)
    except ValueError:
        raise Trouble(
            "bad-parameter", "The parameters of the address cannot be read: they are percent-encoded UTF-8."
        ) from None
    for name, value in pairs:
        if name not in known:
            hint = did_you_mean(name, known)
            there = f"There are: {', '.join(known)}." if known else "There are none here."
            raise Trouble("bad-parameter", f"There is no parameter `{name}` here. {hint or there}", parameter=name)
        field, read = _READ[name]
        if field in ("reading", "keep"):
            found[field] = (*found.get(field, ()), read(name, value))
        elif field in found:
            raise Trouble("bad-parameter", f"`{name}` is given several times.", parameter=name)
        else:
            found[field] = read(name, value)
    wished = Options(**found)
    if wished.at_most > limits.combinations:
        raise Trouble("bad-parameter", f"`at-most` is at most {limits.combinations:,}.", parameter="at-most")
    if wished.all_readings and (wished.record or not wished.reasons):
        other = "record" if wished.record else "reasons=false"
        raise Trouble("bad-parameter", f"`all-readings` and `{other}` do not go together.", parameter="all-readings")
    if wished.record and not wished.reasons:
        raise Trouble("bad-parameter", "A record holds the reasons: leave out `reasons=false`.", parameter="reasons")
    if wished.day is not None and not wished.record:
        raise Trouble("bad-parameter", "`date` is the date of a record: ask for one with `record`.", parameter="date")
    return wished


def _flag(name: str, value: str) -> bool:
    if value in ("", "true"):
        return True
    if value == "false":
        return False
    raise Trouble("bad-parameter", f"`{name}` is true or false.", parameter=name)


def _number(name: str, value: str) -> int:
    if not (value.isascii() and value.isdigit() and len(value) < 10 and int(value) > 0):
        raise Trouble("bad-parameter", f"`{name}` is a number from 1.", parameter=name)
    return int(value)


def _reading(name: str, value: str) -> tuple[str, str]:
    pair = parted(value)
    if pair is None:
        raise Trouble("bad-parameter", f"`{name}` is NAME=CASE, as reading=counting=Together.", parameter=name)
    return pair


def _day(name: str, value: str) -> date:
    try:
        if len(value) == 10:
            return date.fromisoformat(value)
    except ValueError:
        pass
    raise Trouble("bad-parameter", f"`{name}` is a date, as 2026-11-22.", parameter=name)


def _text(name: str, value: str) -> str:
    if not value or not value.isprintable():
        raise Trouble("bad-parameter", f"`{name}` is a name.", parameter=name)
    return value


_READ: Mapping[str, tuple[str, Callable[[str, str], Any]]] = {
    "reasons": ("reasons", _flag),
    "all-readings": ("all_readings", _flag),
    "at-most": ("at_most", _number),
    "reading": ("reading", _reading),
    "record": ("record", _flag),
    "date": ("day", _day),
    "keep": ("keep", _text),
    "for": ("actor", _text),
}
