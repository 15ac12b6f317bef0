"""Values in words on lines: those that take several stand as a list under the name of the value."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.runtime.answers import Finding
from compiler.runtime.words import label
from service.render.styled import Line, Segment, folded, line


def value_lines(variable: str, words: str, outcome: Segment, width: int) -> Iterator[Line]:
    """`name: value`, or the name and below it a line for each part; `outcome` where there is no value."""
    if not words.startswith("- "):
        first, *rest = words.split("\n") if words else [outcome.text]
        yield from folded((f"{label(variable)}: ", Segment(first, outcome.style)), width, "  ", "    ")
    else:
        yield line(f"  {label(variable)}:")
        rest = words.split("\n")
    for each in rest:
        lead = re.match(r" *(- )?", each)
        start = lead.group() if lead else ""
        yield from folded(
            (Segment(each[len(start) :], outcome.style),), width, f"    {start}", f"    {' ' * len(start)}"
        )


def value_words(finding: Finding) -> str:
    """The value of a finding as people say it; of one that has no such words, its notation."""
    return finding.words or finding.shown


def on_one_line(words: str) -> str:
    """The lines of a value one after another."""
    if "\n" not in words and not words.startswith("- "):
        return words
    parts = [each.strip().removeprefix("- ") for each in words.split("\n")]
    joined = [f"{each} " if each.endswith(":") else f"{each}; " for each in parts]
    return "".join(joined).strip().removesuffix(";")
