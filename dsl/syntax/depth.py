"""How deeply a node nests, found without recursion, so that the passes after the parser may recurse."""

from __future__ import annotations

from typing import Any

#: The deepest nesting of nodes that a rule text may have. Later passes call themselves about three times a level,
#: and Python stops at a thousand calls.
NESTING_LIMIT = 200


def too_deep(node: Any) -> bool:
    """Whether a node of the surface tree nests more deeply than `NESTING_LIMIT`.

    A level takes at least one sign, so a node that is shorter than the levels that are left is not walked.
    """
    level: list[Any] = [node]
    for left in range(NESTING_LIMIT, 0, -1):
        level = [part for each in level if each.span.end - each.span.start > left for part in _parts(each)]
        if not level:
            return False
    return True


def _parts(node: Any) -> list[Any]:
    """The nodes right below a node."""
    found: list[Any] = []
    for name in node.__slots__:
        value = getattr(node, name)
        if isinstance(value, tuple):
            found += [each for each in value if hasattr(each, "span")]
        elif name != "span" and name != "operator_span" and hasattr(value, "span"):
            found.append(value)
    return found
