"""Names in the order in which people count."""

from __future__ import annotations

import re


def natural_order(name: str) -> tuple[tuple[int, str], ...]:
    """The key by which part-4 comes before part-10, and art2-p1 before art10-p1."""
    return tuple((int(piece) if piece.isdecimal() else -1, piece) for piece in re.split(r"(\d+)", name))
