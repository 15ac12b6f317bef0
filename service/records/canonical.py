"""JSON in one form: the same data gives the same bytes, whoever writes it (RFC 8785, for data without fractions)."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Any


def canonical(data: Any) -> bytes:
    """Data of texts, integers, booleans, lists and objects, with names in the order of their UTF-16 code units and no
    blanks. Raises `TypeError` for anything else: a fraction would be a float to some reader."""
    return json.dumps(_ordered(data), ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def digest(data: Any) -> str:
    """The SHA-256 of data, in hexadecimal."""
    return sha256(canonical(data)).hexdigest()


def _ordered(data: Any) -> Any:
    match data:
        case None | bool() | int() | str():
            return data
        case dict():
            names = sorted(data, key=lambda name: name.encode("utf-16-be", "surrogatepass"))
            return {name: _ordered(data[name]) for name in names}
        case list() | tuple():
            return [_ordered(each) for each in data]
        case _:
            raise TypeError(f"a {type(data).__name__} has no canonical form")
