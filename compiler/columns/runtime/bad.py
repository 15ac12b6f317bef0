"""What is wrong with a column that is given: which fact it is, what was expected, and what may have been meant."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np


class BadColumn(TypeError, ValueError):
    """A column that is not what the question asks for, be it of another type or with values that its type does not
    have; the message names the fact and the way out."""


def not_as(path: str, expected: str, found: Any) -> BadColumn:
    """A column, or a value in one, that is not held as it is to be."""
    if isinstance(found, np.ndarray):
        shown = f"an array of {found.dtype}" + (f" of {found.ndim} dimensions" if found.ndim > 1 else "")
    else:
        shown = type(found).__name__ if not isinstance(found, float) else f"the float {found!r}"
    return BadColumn(f"`{path}` is to be {expected}, and is {shown}")


def unlike(told: str, name: str, candidates: Iterable[str], known: Sequence[str]) -> str:
    """What is wrong with a name, the one among the candidates that may have been meant, and all that are known."""
    from ...runtime.facts import nearest

    near = nearest(name, tuple(map(str, candidates)))
    meant = f"; did you mean `{near}`?" if near else "."
    return f"{told}{meant} There {'are' if len(known) > 1 else 'is'} {', '.join(known)}"
