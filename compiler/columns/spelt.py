"""Paths and numbers as parts of names."""

from __future__ import annotations

from fractions import Fraction

from compiler.emit.layout import flat
from compiler.emit.module import whole
from compiler.emit.writer import python_name, snake_case


def spelt_path(path: str) -> str:
    """The path of a column as a name."""
    is_there = path.endswith("?")
    parts = (snake_case(python_name(part)) for part in path.rstrip("?!").split("."))
    spelt = "_".join(parts)
    return f"{spelt}_is_there" if is_there else f"{spelt}_is_given" if path.endswith("!") else spelt


def roundness(number: int) -> int:
    """How many zeros a number ends in."""
    text = str(abs(number))
    return len(text) - len(text.rstrip("0")) if number else 20


def spelt_number(limit: Fraction | int) -> str:
    """A number as a part of a name: `minus_5`, `1_over_3`."""
    text = flat(whole(int(limit))) if Fraction(limit).denominator == 1 else str(limit).replace("/", "_over_")
    return text.replace("_", "").replace("-", "minus_") if "over" not in text else text.replace("-", "minus_")
