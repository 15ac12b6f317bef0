"""The door to the Python code of external modules: whatever goes wrong behind it is a failure with its reason."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from .failures import ExternalFailed, Failure

T = TypeVar("T")


def outside(module: str, name: str, ask: Callable[[], T]) -> T:
    """What `ask` gives. Raises the failures that it raises, and `ExternalFailed` for any other exception."""
    try:
        return ask()
    except Failure:
        raise
    except Exception as problem:
        reason = f"{type(problem).__name__}: {problem}".rstrip(".: ")
        raise ExternalFailed(module, name, reason) from problem
