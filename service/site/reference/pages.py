"""Puts what is made into hand-written pages, at their marks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from service.site.reference.commands import commands
from service.site.reference.http import operations, problems, shapes
from service.site.reference.python import evaluators

#: What stands for a comment on a line of its own.
MADE: Mapping[str, Callable[[], str]] = MappingProxyType(
    {
        "<!-- commands -->": commands,
        "<!-- http operations -->": operations,
        "<!-- http problems -->": problems,
        "<!-- http shapes -->": shapes,
        "<!-- python -->": evaluators,
    }
)


def completed(text: str) -> str:
    """A page with what is made in the place of its marks."""
    if "<!--" not in text:
        return text
    lines = (MADE[line]() if line in MADE else line for line in text.split("\n"))
    return "\n".join(lines)
