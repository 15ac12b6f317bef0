"""The parser's callbacks: each makes one node of the surface tree from the children of one production.

They are plain functions without state, by topic; `CALLBACKS` is what the grammar's names refer to.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from dsl.syntax.build import calendars, constructs, expressions, items, names
from dsl.syntax.build.places import Children

__all__ = ["CALLBACKS"]


def expression(children: Children) -> Any:
    """A stretch that is one expression."""
    return children[0]


CALLBACKS: Mapping[str, Callable[[Children], Any]] = MappingProxyType(
    {
        "expression": expression,
        **names.CALLBACKS,
        **expressions.CALLBACKS,
        **constructs.CALLBACKS,
        **items.CALLBACKS,
        **calendars.CALLBACKS,
    }
)
