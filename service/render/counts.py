"""Numbers of things in a sentence."""

from __future__ import annotations


def count(number: int, one: str, many: str = "") -> str:
    """`1 mistake`, `2 mistakes`, `1,204 cases`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def listed(names: list[str], last: str = "and") -> str:
    """`a, b and c`."""
    return f"{', '.join(names[:-1])} {last} {names[-1]}" if len(names) > 1 else "".join(names)
