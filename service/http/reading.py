"""Facts in JSON read fast, where they are as they mostly come."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

import msgspec

from compiler.runtime.facts import MAXIMUM_DEPTH, Given

#: No number of a body so short has too many digits, but for those with an exponent.
_SHORT = 4_000


def _decimal(text: str) -> Decimal:
    if "e" in text or "E" in text:  # short to send, and perhaps long to compute with
        raise ValueError
    return Decimal(text)


_decode = msgspec.json.Decoder(float_hook=_decimal).decode


def quickly_read(body: bytes) -> dict[str, Given] | None:
    """What `compiler.runtime.facts.loads` gives for a short object; None for any other body, and for one that may be
    wrong. The decoder takes the last of several values under one name: an object that has such has more colons than
    members."""
    if len(body) > _SHORT or body.count(b"[") + body.count(b"{") > MAXIMUM_DEPTH:
        return None
    try:
        found = _decode(body)
    except ValueError:
        return None
    if not isinstance(found, dict) or body.count(b":") != _members(found):
        return None
    return found


def _members(found: Given) -> int:
    """How many members objects have, with those within them."""
    inner: Iterable[Given]
    if isinstance(found, dict):
        number, inner = len(found), found.values()
    elif isinstance(found, list):
        number, inner = 0, found
    else:
        return 0
    for each in inner:
        if each.__class__ is dict or each.__class__ is list:
            number += _members(each)
    return number
